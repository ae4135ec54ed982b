"""What the chapter *Pijnbehandeling* says beside its rules: undertreated pain, education, and what pain teams do."""

from wervelwijzer.guideline.pain import educate_on_pain, involve_the_pain_team
from wervelwijzer.guideline.performers import HOSPITAL
from wervelwijzer.guideline.questionnaires import (
    score_at_each_visit,
    score_at_onset,
    score_on_increase,
    score_three_times_a_day,
)
from wervelwijzer.guideline.strengths import CONCLUSION, CONSIDERATION, DEMONSTRATED, INDICATIONS, LITERATURE, PLAUSIBLE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="PAIN-Q01",
    section="pain",
    sources=(Place("pain", 159288, 193, "15b82266bc23b27226b4ec2d3bd6cfa9a3eaf815138e1c85d0d128dace87631d"),),
    title=Text("Uitgangsvragen", "Questions"),
    says=Text(
        "Hoe is pijn het best te behandelen, afgezien van de behandelingen die elders aan bod "
        "komen? En hoort een pijnteam bij de zorg voor wervelmetastasen?",
        "How is pain best treated, apart from the treatments discussed elsewhere? And should a "
        "pain team be part of the care of vertebral metastases?",
    ),
)

no_studies_of_drugs = Passage(
    id="PAIN-L01",
    section="pain",
    sources=(Place("pain", 159957, 275, "f5cf332816ed125de48d83845c372ce11695448eff7f7765e87570d086d6f96a"),),
    strength=LITERATURE,
    says=Text(
        "Naar geneesmiddelen tegen pijn door juist wervelmetastasen is geen onderzoek gevonden, "
        "evenmin naar andere minimaal invasieve pijnbehandeling dan vertebroplastiek, "
        "kyfoplastiek en RFA.",
        "No studies were found of drugs against pain from vertebral metastases specifically, nor "
        "of minimally invasive pain treatment other than vertebroplasty, kyphoplasty and RFA.",
    ),
)

no_studies_of_pain_teams = Passage(
    id="PAIN-L02",
    section="pain",
    sources=(Place("pain", 160233, 739, "855a7621c728737c7a8bc7b19f9eb594d8301b6eeda49d12a408df7f1432de8f"),),
    strength=LITERATURE,
    says=Text(
        "Over pijn bij kanker bestaan andere richtlijnen, ook over de dimensies van pijn, maar "
        "niet over de pijnteams die in de praktijk vaak meedoen. Daarom stelde de werkgroep die "
        "vraag apart. Studies naar hun meerwaarde bij wervelmetastasen zijn er niet; de werkgroep "
        "zocht literatuur die er het dichtst bij komt.",
        "On pain in cancer there are other guidelines, on the dimensions of pain too, but not on "
        "the pain teams that often take part in practice. The working group therefore asked that "
        "question separately. There are no studies of their added value in vertebral metastases; "
        "the working group looked for the literature that comes closest.",
    ),
)

pain_is_undertreated = Passage(
    id="PAIN-05",
    section="pain",
    sources=(Place("pain", 160974, 539, "e06f2fbe4df02caadf197278fac4731020253179fc3f536f21e146b0d1b18a17"),),
    strength=LITERATURE,
    says=Text(
        "Al in 1985 wees Bonica op onderbehandeling van pijn bij kanker. In een review van 26 "
        "studies leek daarvan in 43 % sprake (Deandrea 2008). In een Nederlandse studie onder de "
        "bevolking naar pijn bij diverse vormen van kanker (n = 1429) had 44 % matige tot "
        "ernstige pijn en vond 42 % de behandeling onvoldoende (Van den Beuken 2007).",
        "As early as 1985 Bonica pointed to undertreatment of pain in cancer. In a review of 26 "
        "studies it seemed to occur in 43 % (Deandrea 2008). In a Dutch population-based study of "
        "pain in various kinds of cancer (n = 1429) 44 % had moderate to severe pain and 42 % "
        "found the treatment insufficient (Van den Beuken 2007).",
    ),
)

what_worsens_pain = Passage(
    id="PAIN-L03",
    section="pain",
    sources=(Place("pain", 161514, 606, "bb1a0680cc3634a3cf545679c9cd58434a71a739d9271d8b0c057180151e087f"),),
    strength=LITERATURE,
    says=Text(
        "Drie tekorten verergeren de pijnbeleving: te weinig kennis over pijn, te weinig greep "
        "erop en onvoldoende communicatie erover (Yates 2002). Potter (2003) vond iets dergelijks "
        "en raadde aan actief naar pijn en bijwerkingen te vragen, en zorgverleners te scholen in "
        "communicatie, uitleg en behandeling, ook buiten de pijnstillers. Slechte medicatietrouw "
        "hing samen met onderbehandeling (Miaskowski 2001).",
        "Three shortcomings worsen the experience of pain: too little knowledge of pain, too "
        "little control over it and inadequate communication about it (Yates 2002). Potter (2003) "
        "found much the same and advised asking actively about pain and side effects, and "
        "training caregivers in communication, education and treatment, also beyond analgesics. "
        "Poor adherence went with undertreatment (Miaskowski 2001).",
    ),
)

what_education_does = Passage(
    id="PAIN-L04",
    section="pain",
    sources=(Place("pain", 162121, 646, "2792e46658b406ecd956685c8ac1882c1a715375fdd65e4a54ef2f752d12dbf2"),),
    strength=LITERATURE,
    says=Text(
        "Pijneducatie samen met pijnconsulten gaf, vergeleken met gewone zorg, betere "
        "medicatietrouw, minder pijn en een betere kwaliteit van leven (Oldenmenger 2011). "
        "Patiënten leken ook meer greep op de pijn te ervaren (Lai 2004), en in de eerste lijn "
        "was het effect vergelijkbaar gunstig (Lin 2006). Een beperkt programma deed weinig: voor "
        "een blijvend effect lijkt een intensief programma nodig (Anderson 2004).",
        "Pain education together with pain consultations led, compared with usual care, to better "
        "adherence, less pain and a better quality of life (Oldenmenger 2011). Patients also "
        "seemed to feel more in control of pain (Lai 2004), and in primary care the effect was "
        "similarly favourable (Lin 2006). A limited programme did little: a lasting effect seems "
        "to need an intensive one (Anderson 2004).",
    ),
    computed_by=(educate_on_pain,),
)

drugs_and_interventions = Passage(
    id="PAIN-L05",
    section="pain",
    sources=(Place("pain", 162768, 539, "e085728ea74e55db879ecd6b21df306680f85649478f152504468da0ed1dd4f1"),),
    strength=LITERATURE,
    says=Text(
        "Naast bestralen en opereren is goede pijnbehandeling met geneesmiddelen en ingrepen van "
        "belang voor functie en kwaliteit van leven bij wervelmetastasen (Schuster 2001). Door "
        "betere pijnstilling, zoals opioïden intraspinaal, waren daar minder neuro-ablatieve "
        "ingrepen nodig (Fenstermaker 1999).",
        "Besides radiotherapy and surgery, good treatment of pain with drugs and procedures "
        "matters for function and quality of life in vertebral metastases (Schuster 2001). "
        "Through better analgesia, such as intraspinal opioids, fewer neuroablative procedures "
        "were needed there (Fenstermaker 1999).",
    ),
)

guideline_on_pain_in_palliative_care = Passage(
    id="PAIN-L06",
    section="pain",
    sources=(Place("pain", 163308, 290, "361bbc6ccaf801f8c3a6061aacc34172a5bf20f230054ca5de02eb46ddef2108"),),
    strength=LITERATURE,
    says=Text(
        "De richtlijn Pijn (Palliatieve Zorg) geeft uitvoerig advies over pijn bij kanker: voorlichting, goed "
        "overleg met adequate pijnmeting, steun door meer disciplines, en continuïteit van zorg.",
        "The guideline on pain (palliative care) gives extensive advice on pain in cancer: information, good "
        "communication with adequate measurement of pain, support by several disciplines, and continuity of care.",
    ),
)

national_guideline_on_pain = Passage(
    id="PAIN-N01",
    section="pain",
    sources=(Place("pain", 163696, 490, "be59471ca33406efd352dc73b343c539a7b5a75f07494495d779f08cd52a4220"),),
    strength=LITERATURE,
    says=Text(
        "De landelijke richtlijn over pijn bij kanker beveelt systematische pijnmeting aan, en wil dat in de eerste "
        "én de tweede lijn naar multidisciplinair overleg wordt gestreefd.",
        "The national guideline on pain in cancer recommends systematic measurement of pain, and wants "
        "multidisciplinary consultation to be aimed at in primary as well as secondary care.",
    ),
    not_computed=Text(
        "Een norm voor de organisatie van zorg, uit een andere richtlijn.",
        "A norm for the organisation of care, from another guideline.",
    ),
)

conclusion_undertreatment = Passage(
    id="PAIN-C01",
    section="pain",
    sources=(Place("pain", 164200, 174, "de3a3603901d1fccc55d6739ede4cdceed9ada690d14d924370b0f179903d475"),),
    strength=DEMONSTRATED,
    says=Text(
        "Aangetoond is dat bijna de helft van de patiënten met kanker te weinig pijnbehandeling krijgt.",
        "It has been shown that nearly half of patients with cancer get too little treatment of pain.",
    ),
    reading=Text(
        "De cijfers in de literatuurbespreking gaan over wie pijn heeft, niet over allen met kanker.",
        "The figures in the literature are about those in pain, not about all with cancer.",
    ),
)

conclusion_education = Passage(
    id="PAIN-C02",
    section="pain",
    sources=(Place("pain", 164376, 494, "b862f83cfafd25e7e6eca89866cc37f85e1110668ff0828f8306590150c5a7c4"),),
    strength=PLAUSIBLE,
    says=Text(
        "Aannemelijk is dat vijf dingen bijdragen aan minder pijn en een betere kwaliteit van leven.",
        "It is plausible that five things contribute to less pain and a better quality of life.",
    ),
    items=(
        Text("grondige pijneducatie", "thorough pain education"),
        Text(
            "goede communicatie over pijn en de behandeling",
            "good communication about pain and its treatment",
        ),
        Text("medicatietrouw", "adherence to medication"),
        Text("scholing van zorgverleners in deze drie", "training of caregivers in these three"),
        Text(
            "scholing van zorgverleners in multidimensionele pijnbehandeling",
            "training of caregivers in multidimensional treatment of pain",
        ),
    ),
    computed_by=(educate_on_pain,),
)

conclusion_interventions = Passage(
    id="PAIN-C03",
    section="pain",
    sources=(Place("pain", 164872, 211, "37ec5d203f179140386752dffcbecdfaa02165a1d5837b11222b330e16cfdf71"),),
    strength=INDICATIONS,
    says=Text(
        "Er bestaan aanwijzingen dat specifieke pijngeneeskundige behandelingen pijn bij kanker "
        "en bij wervelmetastasen helpen verminderen.",
        "There are indications that specific treatments from pain medicine help to reduce pain in "
        "cancer and in vertebral metastases.",
    ),
)

conclusion_measure_pain = Passage(
    id="PAIN-C04",
    section="pain",
    sources=(Place("pain", 165085, 220, "18d335759fd9f570d39d98ead25ea8fbf145ae001267cf7f934ecc2f9ae0f0ae"),),
    strength=CONCLUSION,
    says=Text(
        "De algemene richtlijnen over pijn bij kanker leggen nadruk op systematisch meten van pijn.",
        "The general guidelines on pain in cancer stress systematic measurement of pain.",
    ),
    computed_by=(score_at_onset, score_on_increase, score_three_times_a_day, score_at_each_visit),
)

conclusion_work_together = Passage(
    id="PAIN-C05",
    section="pain",
    sources=(Place("pain", 165307, 245, "b73ef771921baf255999590129cdef76491a7e4e744c7e656227efc040072dd0"),),
    strength=CONCLUSION,
    says=Text(
        "Verscheidene landelijke richtlijnen over pijn bij kanker leggen nadruk op samenwerking tussen disciplines.",
        "Several national guidelines on pain in cancer stress cooperation between disciplines.",
    ),
    computed_by=(involve_the_pain_team,),
)

large_centres_have_pain_teams = Passage(
    id="PAIN-O01",
    section="pain",
    sources=(Place("pain", 166058, 137, "15d897b39eff89d5280d82069f4362a64adbad9211e3bb15de5d111ee72c125c"),),
    strength=CONSIDERATION,
    says=Text(
        "Wervelmetastasen worden meestal in grotere centra behandeld, en die hebben een pijnteam "
        "en/of een pijncentrum.",
        "Vertebral metastases are mostly treated in larger centres, and these have a pain team and/or a pain centre.",
    ),
)

palliative_teams_in_the_region = Passage(
    id="PAIN-06",
    section="pain",
    sources=(Place("pain", 166196, 146, "6117a7211673b646c38563df60ec4b70c487ffb545ce29f66074e5a44cf5b442"),),
    strength=CONSIDERATION,
    says=Text(
        "Soms is ook een palliatief team nodig: dat moet ten minste in de regio te bereiken zijn, en nauw met het "
        "pijnteam samenwerken.",
        "Sometimes a palliative care team is needed too: it must be within reach at least in the region, and work "
        "closely with the pain team.",
    ),
    not_computed=Text(
        "Een norm voor de organisatie van zorg.",
        "A norm for the organisation of care.",
    ),
    by=HOSPITAL,
)

knowledge_falls_short = Passage(
    id="PAIN-O02",
    section="pain",
    sources=(Place("pain", 166364, 216, "3789541aa7e8b1b91f9670474d0105d81cd9408cb975ecc7ad6b9aad53a22b01"),),
    strength=CONSIDERATION,
    says=Text(
        "Bij patiënten en bij zorgverleners schiet de kennis soms tekort, vooral over opioïden en "
        "over invasieve pijnbehandeling, en dat kan de veiligheid raken.",
        "Patients and caregivers do not always know enough, especially about opioids and about "
        "invasive pain treatment, and that can affect safety.",
    ),
)

pain_team_within_easy_reach = Passage(
    id="PAIN-04-ACCESS",
    section="pain",
    sources=(Place("pain", 166895, 167, "99e792b3ac9d3dd400f41aebe5892d4d97d315e96a9bfbbe45ef7c76cbb1bc06"),),
    strength=CONSIDERATION,
    says=Text(
        "Komt er later toch pijn, dan moet een pijnteam op elk moment zonder drempel te betrekken zijn.",
        "If pain comes later after all, it must be possible to involve a pain team at any time without hindrance.",
    ),
    not_computed=Text(
        "Een norm voor de organisatie van zorg.",
        "A norm for the organisation of care.",
    ),
    by=HOSPITAL,
)

PASSAGES: tuple[Passage, ...] = (
    question,
    no_studies_of_drugs,
    no_studies_of_pain_teams,
    pain_is_undertreated,
    what_worsens_pain,
    what_education_does,
    drugs_and_interventions,
    guideline_on_pain_in_palliative_care,
    national_guideline_on_pain,
    conclusion_undertreatment,
    conclusion_education,
    conclusion_interventions,
    conclusion_measure_pain,
    conclusion_work_together,
    large_centres_have_pain_teams,
    palliative_teams_in_the_region,
    knowledge_falls_short,
    pain_team_within_easy_reach,
)
