"""What the chapter *Chirurgie* says beside its rules: series of approaches and resections, and what they conclude."""

from wervelwijzer.guideline.strengths import (
    CONCLUSION,
    GRADE_MODERATE_TO_VERY_LOW,
    GRADE_VERY_LOW,
    LITERATURE,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

# --- The questions ---

question_of_approach = Passage(
    id="SUR-Q01",
    section="surgery",
    sources=(
        Place("surgery", 112295, 273, "57793079c5cb5c938f232d55c1349b354433aec3c76bef277961104ad2d6fd66"),
        Place("surgery", 112959, 277, "10adc85c17d0c154a3bdefdfef9f29623cb9f0050e57edc7856ea72b1b7c2a32"),
    ),
    title=Text("Uitgangsvraag 1: de benadering", "Question 1: the approach"),
    says=Text(
        "Geeft een anterieure dan wel een posterieure benadering betere uitkomsten (mobiliteit, morbiditeit, "
        "mortaliteit, complicaties, progressievrije overleving) bij symptomatische wervelmetastasen? De vraag is "
        "tweemaal afgedrukt.",
        "Does an anterior or a posterior approach give better outcomes (mobility, morbidity, mortality, complications, "
        "progression-free survival) in symptomatic vertebral metastases? The question is printed twice.",
    ),
)

question_of_extent = Passage(
    id="SUR-Q02",
    section="surgery",
    sources=(
        Place("surgery", 112569, 358, "0ce331590d7dc1e2bb40b4f88407a12d9ef5086c47ca0e96b1a0f04fcd6ab2df"),
        Place("surgery", 113239, 362, "22cd57c0c22a5b567148ff6a39ebf738e1f630d154466d27b811536228618342"),
    ),
    title=Text("Uitgangsvraag 2: de mate van resectie", "Question 2: the extent of resection"),
    says=Text(
        "Geeft een en-blocresectie van de wervel betere uitkomsten dan verwijdering in delen (piece-meal) of "
        "gedeeltelijke "
        "resectie (debulking)? Ook deze vraag staat er tweemaal.",
        "Does en bloc resection of the vertebra give better outcomes than removal piecemeal or partial resection "
        "(debulking)? This question too is there twice.",
    ),
)

# --- The literature: the approach ---

jansson = Passage(
    id="SUR-06-JANSSON",
    section="surgery",
    sources=(Place("surgery", 114813, 752, "4fdf8a504014008b5bb01003456a32d8f2523f311de06c96614bbda1cba1cbdb"),),
    says=Text(
        "Jansson (2006) volgde 282 patiënten over 11 jaar: volgens de tekst 75% posterieure "
        "decompressie met fixatie, 16% alleen posterieure decompressie en 23% anterieure "
        "decompressie met stabilisatie. Bij welke indicatie wat werd gedaan, staat er niet "
        "(confounding by indication), zodat ook de auteurs de benaderingen niet kunnen "
        "vergelijken. Complicaties: 20% in totaal, 11% systemisch en 17% lokaal.",
        "Jansson (2006) followed 282 patients over 11 years: according to the text 75% posterior "
        "decompression with fixation, 16% posterior decompression alone and 23% anterior "
        "decompression with stabilisation. Which technique was used for which indication is not "
        "said (confounding by indication), so that the authors too cannot compare the approaches. "
        "Complications: 20% in total, 11% systemic and 17% local.",
    ),
    strength=LITERATURE,
    not_computed=Text(
        "De verdeling over de benaderingen tonen wij niet als cijfer: zij telt op tot 114%.",
        "We do not show the division over the approaches as a figure: it adds up to 114%.",
    ),
)

xu = Passage(
    id="SUR-06",
    section="surgery",
    sources=(Place("surgery", 115567, 1093, "4dbc31a002c2b7925a58d9d14596f28d175bf18d15bb948a8e83751a0b26ecf9"),),
    says=Text(
        "Xu (2009, retrospectief, 91 patiënten, 2002-2009) is de enige die drie benaderingen van "
        "thoracale metastasen naast elkaar beschrijft; waarom welke werd gekozen, staat er niet "
        "(confounding by indication). Anterieur: ongeveer 24% van de patiënten, 41% complicaties, "
        "vooral van de longen. Posterieur: 49%, met 35% complicaties (bloedverlies, wondinfectie, "
        "diepe veneuze trombose). Gecombineerd: 27%, met 46% complicaties.",
        "Xu (2009, retrospective, 91 patients, 2002-2009) is the only study to describe three "
        "approaches to thoracic metastases side by side; why one or the other was chosen is not "
        "said (confounding by indication). Anterior: about 24% of the patients, 41% "
        "complications, mostly pulmonary. Posterior: 49%, with 35% complications (blood loss, "
        "wound infection, deep venous thrombosis). Combined: 27%, with 46% complications.",
    ),
    strength=LITERATURE,
)

what_xu_concludes = Passage(
    id="SUR-L01",
    section="surgery",
    sources=(Place("surgery", 116661, 596, "3a99b4f12e5ea9f514f04470bccee918c371bf5013d3be44bd98553cf8b9e408"),),
    says=Text(
        "Xu vindt het risico van de anterieure en de posterieure benadering vergelijkbaar, al wegen de posterieure "
        "complicaties voor de patiënt misschien zwaarder. De gecombineerde benadering gaf de meeste complicaties, maar "
        "zou bij een geselecteerde groep lopen en neurologie beter kunnen herstellen.",
        "Xu finds the risk of the anterior and the posterior approach comparable, though the posterior complications "
        "may weigh more heavily on the patient. The combined approach caused most complications, but might restore "
        "walking and neurology better in a selected group.",
    ),
    strength=LITERATURE,
)

maps = Passage(
    id="SUR-05",
    section="surgery",
    sources=(Place("surgery", 117259, 674, "848d7fc7e3bd44a851fe9a2fe8dc2a22b1cbc6808c39fb72faed253521021255"),),
    title=Text("MAPS: overwegingen bij de keuze van de operatie", "MAPS: considerations in choosing the operation"),
    says=Text(
        "Fourney (2005) deed geen prospectief onderzoek, maar beschrijft op de praktijk gericht "
        "waarop de keuze van de operatie bij thoracolumbale metastasen rust, met het acroniem "
        "MAPS.",
        "Fourney (2005) is no prospective study but a practical description of what the choice of "
        "operation for thoracolumbar metastases rests on, by the acronym MAPS.",
    ),
    items=(
        Text("M: de methode van resectie", "M: the method of resection"),
        Text(
            "A: de anatomie van de ziekte (welke wervels, uitbreiding, stadium)",
            "A: the anatomy of the disease (which vertebrae, extension, stage)",
        ),
        Text("P: de conditie van de patiënt", "P: the patient's condition"),
        Text("S: de stabilisatieprocedure", "S: the stabilisation procedure"),
    ),
    strength=LITERATURE,
    not_computed=Text(
        "Een geheugensteun voor de chirurg; er volgt geen keuze uit.",
        "A reminder for the surgeon; no choice follows from it.",
    ),
)

# --- The literature: the extent of resection ---

ibrahim_series = Passage(
    id="SUR-07",
    section="surgery",
    sources=(Place("surgery", 117940, 629, "ccfd6bf950b2a23d51d59be1c39cf32fcc910a8a2f9a0fbae5c4f8672b85e19b"),),
    says=Text(
        "Ibrahim (2008) beschreef prospectief 223 patiënten uit zes centra (vijf in Europa, één "
        "in Japan) in een periode van twee jaar: 28% en bloc, 46% piece-meal of debulking, 26% "
        "palliatief geopereerd. De drie soorten ingreep zijn omschreven, maar niet waarom voor en "
        "bloc of debulking werd gekozen; wel werden patiënten met ASA 4 en 5 alleen palliatief "
        "geopereerd. Zes maanden na de operatie was 35% overleden.",
        "Ibrahim (2008) described 223 patients of six centres (five in Europe, one in Japan) "
        "prospectively over a period of two years: 28% operated on en bloc, 46% by piecemeal "
        "removal or debulking, 26% palliatively. The three kinds of operation are defined, but "
        "not why en bloc or debulking was chosen; patients with ASA 4 and 5 were operated on "
        "palliatively only. Six months after surgery 35% had died.",
    ),
    strength=LITERATURE,
    not_computed=Text(
        "De ASA-klasse is geen gegeven van dit systeem; of de toestand een operatie toelaat, beoordeelt het team.",
        "The ASA class is no fact of this system; whether the state permits an operation is judged by the team.",
    ),
)

ibrahim_outcomes = Passage(
    id="SUR-L02",
    section="surgery",
    sources=(Place("surgery", 118570, 1005, "2edc1948fcd696326bb9793856999a976d0b02c4f06148face848f87b645ef7e"),),
    says=Text(
        "Primaire uitkomsten waren pijn, mobiliteit, Frankel-graad en incontinentie; lopen met "
        "een hulpmiddel telde als lopen, bed of rolstoel als immobiel. Minder pijn: 64% en bloc, "
        "80% debulking/piece-meal, 61% palliatief. Frankel D of E bereikt of behouden: 92%, 92% "
        "en 65%. Betere blaas- of sfinctercontrole: 100% (2 van 2), 50% en 21%. Deze cijfers zijn "
        "lastig te duiden: hoeveel patiënten per groep welke stoornis hadden, staat er niet "
        "precies, en een multivariate correctie voor casemix ontbreekt.",
        "Primary outcomes were pain, mobility, Frankel grade and incontinence; walking with an "
        "aid counted as walking, bed or wheelchair as immobile. Less pain: 64% en bloc, 80% "
        "debulking/piecemeal, 61% palliative. Frankel D or E reached or kept: 92%, 92% and 65%. "
        "Better bladder or sphincter control: 100% (2 of 2), 50% and 21%. These figures are hard "
        "to interpret: how many patients in each group had which disorder is not given in detail, "
        "and a multivariate correction for case mix is lacking.",
    ),
    strength=LITERATURE,
)

ibrahim_complications = Passage(
    id="SUR-06-IBRAHIM",
    section="surgery",
    sources=(Place("surgery", 119576, 150, "eef3f8e88853770a798d9425054de3846ef4d85c6571a4836ff9b1bef4dcf257"),),
    says=Text(
        "Complicaties bij Ibrahim: 25% en bloc, 16% debulking/piece-meal, 22% palliatief.",
        "Complications in Ibrahim: 25% en bloc, 16% debulking/piecemeal, 22% palliative.",
    ),
    strength=LITERATURE,
)

fang = Passage(
    id="SUR-L03",
    section="surgery",
    sources=(Place("surgery", 119728, 830, "ba90ba91cd265ee383f350cb573098dda295a337cb954f66da991a679a427388"),),
    says=Text(
        "Fang (2012; retrospectief, 2004-2010, thoracaal en/of lumbaal) vergeleek "
        "debulking/piece-meal via een anterieure minithoracotomie (mini-TTA) met totale "
        "posterolaterale en-blocresectie (TES), met duidelijke confounding by indication. "
        "Mini-TTA duurde duidelijk korter en gaf significant minder bloedverlies; pijn, "
        "complicaties en neurologische verbetering verschilden niet. Na TES was er minder lokaal "
        "recidief.",
        "Fang (2012; retrospective, 2004-2010, thoracic and/or lumbar) compared "
        "debulking/piecemeal removal through an anterior mini-thoracotomy (mini-TTA) with total "
        "posterolateral en bloc resection (TES), with clear confounding by indication. Mini-TTA "
        "was considerably shorter and caused significantly less blood loss; pain, complications "
        "and neurological improvement did not differ. After TES there was less local recurrence.",
    ),
    strength=LITERATURE,
)

kwon = Passage(
    id="SUR-L04",
    section="surgery",
    sources=(Place("surgery", 120560, 584, "0fda83f35484c9bfe8b5012f258b9943f5b34f76534584512517905f38351f88"),),
    says=Text(
        "Kwon (2009; retrospectief, 1997-2008) zocht een verband tussen de mate van resectie en "
        "overleving of neurologie bij Tomita 4 of hoger, apart voor chemogevoelige en "
        "chemoresistente tumoren. Door vele vormen van confounding beantwoordt dit de vraag niet.",
        "Kwon (2009; retrospective, 1997-2008) looked for a relation of the extent of resection "
        "with survival or neurological outcome in Tomita 4 or more, separately for chemosensitive "
        "and chemoresistant tumours. With many kinds of confounding it does not answer the "
        "question.",
    ),
    strength=LITERATURE,
)

fewer_local_recurrences = Passage(
    id="SUR-09",
    section="surgery",
    sources=(Place("surgery", 121145, 260, "48e338e8f37b1742f3ccbd275791baa2a80e1a75d672b7163cb639c156559d76"),),
    says=Text(
        "Andere retrospectieve studies beantwoorden de vraag evenmin, maar komen overeen in een "
        "tendens tot minder lokaal recidief na en-bloc- dan na piece-mealresectie [Holman 2005, "
        "Aizenberg 2012, Demura 2011].",
        "Other retrospective studies do not answer the question either, but agree in a tendency "
        "towards less local recurrence after en bloc than after piecemeal resection [Holman 2005, "
        "Aizenberg 2012, Demura 2011].",
    ),
    strength=LITERATURE,
)

no_hard_answer = Passage(
    id="SUR-L05",
    section="surgery",
    sources=(Place("surgery", 121407, 309, "5cd92efe46b046ed123ee52e360e9c2c3f4844e3ff74f528a2cb5bff6cd2da0d"),),
    says=Text(
        "Geen enkele prospectieve studie vermeed confounding by indication; de studies zijn dus niet te vergelijken en "
        "beide vragen blijven zonder hard antwoord.",
        "No prospective study avoided confounding by indication; the studies can therefore not be compared and both "
        "questions remain without a hard answer.",
    ),
    strength=CONCLUSION,
)

en_bloc_is_more_demanding = Passage(
    id="SUR-L06",
    section="surgery",
    sources=(Place("surgery", 121717, 346, "86a1ec25040fc1a7e3eae3ce8b0e967965248ed959170a3897340ffa26471aa5"),),
    says=Text(
        "En-blocresectie is technisch moeilijker dan piece-meal of debulking en vraagt een "
        "ervarener team. De keuze van resectie en benadering hangt van vele factoren af.",
        "En bloc resection is technically more demanding than piecemeal removal or debulking and "
        "requires a more experienced team. The choice of resection and approach depends on many "
        "factors.",
    ),
    strength=CONCLUSION,
    not_computed=Text(
        "Welke ervaring genoeg is en welke factoren tellen, zegt de tekst niet.",
        "Which experience is enough and which factors count, the text does not say.",
    ),
)

both_approaches_are_safe = Passage(
    id="SUR-L07",
    section="surgery",
    sources=(Place("surgery", 122064, 313, "2af5f034895fda7cd81aa61315cd55222e83df03a454b5de2f03fc37cdeb81d1"),),
    says=Text(
        "Anterieur en posterieur opereren kan beide veilig en goed. Ook maakt het volgens de "
        "bespreking voor complicaties of neurologische uitkomst niet uit of en bloc of in delen "
        "wordt verwijderd.",
        "Anterior and posterior surgery can both be done safely and well. Nor, by this "
        "discussion, does it matter to complications or neurological outcome whether removal is "
        "en bloc or piecemeal.",
    ),
    strength=CONCLUSION,
)

# --- Conclusions ---

conclusion_anterior = Passage(
    id="SUR-C01",
    section="surgery",
    sources=(Place("surgery", 122397, 224, "880befbe934c5a7823503a2f0bf1a0eebb6da75b8ad5a36f395835a40b4c54fe"),),
    says=Text(
        "Volgens bewijs van zeer lage kwaliteit geeft de anterieure benadering betere uitkomsten "
        "(morbiditeit, mortaliteit, progressievrije overleving) dan de postero(laterale).",
        "By evidence of very low quality the anterior approach gives better outcomes (morbidity, "
        "mortality, progression-free survival) than the postero(lateral).",
    ),
    strength=GRADE_VERY_LOW,
    reading=Text(
        "De besproken studies dragen dit niet, en de werkgroep beveelt geen van beide aan "
        "(SUR-02); die conclusie beslist hier dus niets.",
        "The studies discussed do not bear this out, and the working group recommends neither "
        "(SUR-02); so this conclusion decides nothing here.",
    ),
)

conclusion_choice_of_approach = Passage(
    id="SUR-C02",
    section="surgery",
    sources=(Place("surgery", 122627, 336, "1f54ce05e0189c2b3ca297826074e0e5b9ad58fb186913db2c241268ba726483"),),
    says=Text(
        "De keuze van de benadering hangt af van de chirurg, de plaats in de wervelkolom (cervicaal of thoracaal, "
        "voorste "
        "of achterste kolom) en het doel van de ingreep (palliatie op korte of langere termijn).",
        "The choice of the approach depends on the surgeon, the place in the spine (cervical or thoracic, anterior or "
        "posterior column) and the aim of the operation (palliation for the short or the longer term).",
    ),
    strength=GRADE_VERY_LOW,
)

conclusion_en_bloc = Passage(
    id="SUR-C03",
    section="surgery",
    sources=(Place("surgery", 122975, 268, "472987f3b1e4057d67ae3d629581e051d18cfcc8bf0c67c9c4a4d39a66aec90a"),),
    says=Text(
        "Volgens bewijs van zeer lage kwaliteit geeft en-blocresectie betere uitkomsten "
        "(morbiditeit, mortaliteit, progressievrije overleving) dan piece-meal of gedeeltelijke "
        "resectie.",
        "By evidence of very low quality en bloc resection gives better outcomes (morbidity, "
        "mortality, progression-free survival) than piecemeal or partial resection.",
    ),
    strength=GRADE_VERY_LOW,
    reading=Text(
        "De werkgroep vindt dit te zwak voor een regel (SUR-03); die conclusie beslist hier dus niets.",
        "The working group finds this too weak for a rule (SUR-03); so this conclusion decides nothing here.",
    ),
)

conclusion_local_recurrence = Passage(
    id="SUR-09-RECURRENCE",
    section="surgery",
    sources=(Place("surgery", 123249, 158, "d0491b33a81ff78e620cf481ff4d391211485ec7bf84ada762b91a9277e5adbf"),),
    says=Text(
        "Na en-blocresectie is de kans op een (symptomatisch) lokaal recidief kleiner.",
        "After en bloc resection the chance of a (symptomatic) local recurrence is smaller.",
    ),
    strength=GRADE_VERY_LOW,
)

conclusion_complications = Passage(
    id="SUR-09-COMPLICATIONS",
    section="surgery",
    sources=(Place("surgery", 123413, 205, "0b5f303983ff808dc61ec54e40e848b3407aec29e9c842f98053d98656264400"),),
    says=Text(
        "En-blocresectie geeft significant vaker algemene en chirurgische complicaties dan piece-mealresectie.",
        "En bloc resection causes general and surgical complications significantly more often than piecemeal "
        "resection.",
    ),
    strength=GRADE_VERY_LOW,
)

overall_quality = Passage(
    id="SUR-C04",
    section="surgery",
    sources=(Place("surgery", 123624, 52, "892b066c5bee59cb8996fa4efeac747f8a620b9d5dbf7023a9d6784ece416e9a"),),
    says=Text(
        "Over het geheel is het bewijs van matige tot zeer lage kwaliteit.",
        "Overall the evidence is of moderate to very low quality.",
    ),
    strength=GRADE_MODERATE_TO_VERY_LOW,
)

PASSAGES: tuple[Passage, ...] = (
    question_of_approach,
    question_of_extent,
    jansson,
    xu,
    what_xu_concludes,
    maps,
    ibrahim_series,
    ibrahim_outcomes,
    ibrahim_complications,
    fang,
    kwon,
    fewer_local_recurrences,
    no_hard_answer,
    en_bloc_is_more_demanding,
    both_approaches_are_safe,
    conclusion_anterior,
    conclusion_choice_of_approach,
    conclusion_en_bloc,
    conclusion_local_recurrence,
    conclusion_complications,
    overall_quality,
)
