"""Organisation of care: delay and its cost, how the MDO works, and what a hospital must offer."""

from wervelwijzer.guideline.follow_up import coordinator_is_known
from wervelwijzer.guideline.imaging import deadline as imaging_deadline
from wervelwijzer.guideline.imaging import instruct_the_patient
from wervelwijzer.guideline.information import inform_of_alarm_symptoms, leaflet, written_information
from wervelwijzer.guideline.organisation import (
    ad_hoc_meeting,
    experienced_hospital,
    inform_general_practitioner_of_risk,
    mdo_members,
    mdo_urgency,
    start_deadline,
    start_within_7_days,
    start_within_14_days,
    start_within_24_hours,
    start_within_72_hours,
    weekly_meeting,
    who_meets_ad_hoc,
)
from wervelwijzer.guideline.performers import HOSPITAL, MDO
from wervelwijzer.guideline.strengths import CONSIDERATION, INDICATIONS, LITERATURE, WORKING_GROUP
from wervelwijzer.guideline.unknown_origin import biopsy_deadline
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

A_NORM_FOR_THE_HOSPITAL = Text(
    "Een norm voor het ziekenhuis: geen gegeven van de patiënt zegt of eraan is voldaan.",
    "A norm for the hospital: no fact of the patient tells whether it is met.",
)

# --- Delay in diagnosis ---

navigation = Passage(
    id="ORG-N01",
    section="organisation",
    sources=(
        Place("organisation", 182525, 167, "882ed3775ddc0142910b65a158a7a7d0b2f3e603b1dd4e3017792bc3d072cb1b"),
        Place("organisation", 182729, 167, "882ed3775ddc0142910b65a158a7a7d0b2f3e603b1dd4e3017792bc3d072cb1b"),
    ),
    says=Text(
        "Aanwijzing voor wie de website leest: kies links een onderdeel om de inhoud te zien.",
        "A note for readers of the website: choose a part on the left to see its content.",
    ),
)

question_delay = Passage(
    id="ORG-Q01",
    section="organisation",
    sources=(Place("organisation", 182966, 113, "d1646b8fc30a9843a650bc48d92567cf428830246e717d06e885f6be0ce83b00"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "De vraag: hoe komt de diagnose wervelmetastasen sneller tot stand, zowel door toedoen van de patiënt als van "
        "de arts?",
        "The question: how can the diagnosis of vertebral metastases be reached sooner, on the part of patient and "
        "physician alike?",
    ),
)

diagnose_early = Passage(
    id="ORG-01-EARLY",
    section="organisation",
    sources=(
        Place("organisation", 183095, 171, "7fe76d54c3b2a0fe269e022a17c61306ff28dfcf368f4b2a64eb7d5ca1b35328"),
        Place("organisation", 183589, 298, "d43b7dfa95393c6cf330f86578bd5d781b4ec0157bd5c4ebc25ddf7e671a11bc"),
    ),
    says=Text(
        "Wervelmetastasen met klachten moeten zo vroeg mogelijk worden gevonden, ter wille van de "
        "kwaliteit van leven. Twee dingen helpen daarbij: patiënt en huisarts inlichten, en "
        "snelle diagnostiek binnen de termijnen van beeldvorming en van onbekende origine.",
        "Vertebral metastases with complaints must be found as early as possible, for the sake of "
        "quality of life. Two things help: informing patient and general practitioner, and fast "
        "diagnostics within the time limits of imaging and of unknown origin.",
    ),
    computed_by=(inform_of_alarm_symptoms, inform_general_practitioner_of_risk, imaging_deadline, biopsy_deadline),
    strength=WORKING_GROUP,
)

why_early = Passage(
    id="ORG-L01",
    section="organisation",
    sources=(Place("organisation", 183940, 643, "ec77e1de3acfdee4cdf4cf28aa6b73e2b5a85b6baa8e3662e9b9386595215240"),),
    says=Text(
        "Vroege diagnose en behandeling moeten een (complete) dwarslaesie of caudasyndroom door "
        "MESCC voorkomen. Van 342 patiënten met pijnlijke wervelmetastasen kreeg 3% op den duur "
        "verschijnselen van MESCC: weinig, maar de mogelijke winst wordt groot geacht. Wie bij de "
        "start van de behandeling al aan bed gebonden is, leert zelden weer lopen.",
        "Early diagnosis and treatment should prevent a (complete) cord lesion or cauda equina syndrome "
        "by MESCC. Of 342 patients with painful vertebral metastases 3% eventually developed "
        "signs of MESCC: few, but the possible gain is thought to be great. Patients who are "
        "already bedridden when treatment starts rarely regain walking.",
    ),
    strength=LITERATURE,
)

how_long_the_delay = Passage(
    id="ORG-02",
    section="organisation",
    sources=(Place("organisation", 184584, 876, "1c8ad9abc1ad9068100444926444077d45a534f6a5ef1a8ab4559cd0d625bb01"),),
    says=Text(
        "Tussen rugpijn en diagnose liggen bij kanker vaak maanden, door de patiënt én door de "
        "arts. In een reeks van 301 patiënten met klinische tekenen van MESCC: gemiddeld 2 "
        "maanden van de eerste rugpijn, en 14 dagen van de eerste tekenen van MESCC, tot de "
        "behandeling; nog langer bij wie geen kanker bekend was. Daardoor kan ook in recenter "
        "onderzoek een groot deel bij de diagnose niet meer lopen.",
        "In cancer, months often pass between back pain and diagnosis, owing to both patient and "
        "physician. In a series of 301 patients with clinical signs of MESCC: on average 2 months "
        "from the first back pain, and 14 days from the first signs of MESCC, to treatment; "
        "longer still where no cancer was known. As a result many patients, in more recent "
        "studies too, can no longer walk at diagnosis.",
    ),
    strength=LITERATURE,
)

where_the_windows_stand = Passage(
    id="ORG-L02",
    section="organisation",
    sources=(Place("organisation", 185461, 264, "84da98ba6ad7fc5492ebb5d1d61bc2f3b69e51f888f8970aa516ad5e250472c6"),),
    says=Text(
        "Welk onderzoek bij een verdenking, en binnen welke tijd, staat bij Beeldvormend "
        "onderzoek en bij onbekende origine.",
        "Which examination a suspicion calls for, and within what time, is said under Imaging and "
        "under unknown origin.",
    ),
    computed_by=(imaging_deadline, biopsy_deadline),
)

delay_by_the_patient = Passage(
    id="ORG-L03",
    section="organisation",
    sources=(Place("organisation", 185726, 621, "31b8a334ee288a264e32075e0af7363cfa2e3eb14507dede865bbdfaed97f0e6"),),
    says=Text(
        "Ook de patiënt zelf wacht vaak, en daar is veel te winnen door te vertellen welke "
        "klachten op wervelmetastasen kunnen wijzen. In dezelfde reeks wachtte de patiënt mediaan "
        "3 dagen (0 tot 300) tussen de eerste tekenen van MESCC en de eerste arts. Hoe lang bij "
        "alleen rugpijn is niet gemeld; die gaat er gemiddeld 7 weken aan vooraf.",
        "Patients themselves often wait too, and much can be gained by telling them which "
        "complaints may point to vertebral metastases. In the same series the patient waited a "
        "median of 3 days (0 to 300) between the first signs of MESCC and the first physician. "
        "How long with back pain alone is not reported; it precedes the signs by 7 weeks on "
        "average.",
    ),
    computed_by=(inform_of_alarm_symptoms, instruct_the_patient, leaflet, written_information),
    strength=LITERATURE,
)

# --- The MDO ---

question_mdo = Passage(
    id="ORG-Q02",
    section="organisation",
    sources=(Place("organisation", 186964, 138, "949fb987079cb5eadbc7df81d1c17e27fcdb5052fd42f77521d2d6f2dd2e9dd9"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "De vraag: moet iedere patiënt met symptomatische wervelmetastasen in het MDO, en hoe gaat dat dan?",
        "The question: must every patient with symptomatic vertebral metastases go to the MDO, and how is it done?",
    ),
)

every_policy_in_the_mdo = Passage(
    id="ORG-03",
    section="organisation",
    sources=(Place("organisation", 187118, 245, "719713668a5cf30250dba10b8b6ce32ceb55bcb737b447dae1ae6eec9c98b902"),),
    says=Text(
        "Het beleid bij symptomatische wervelmetastasen hoort in een MDO te worden besproken; hoe "
        "ernstig de klachten zijn en hoe spoedeisend, bepaalt welk overleg het wordt.",
        "The policy in symptomatic vertebral metastases should be discussed in an MDO; severity "
        "of the complaints and urgency decide which meeting it becomes.",
    ),
    computed_by=(mdo_urgency, ad_hoc_meeting, weekly_meeting),
    strength=WORKING_GROUP,
    by=MDO,
    reading=Text(
        "Ook een asymptomatische MESCC die als symptomatisch wordt behandeld, komt in het MDO.",
        "An asymptomatic MESCC that is treated as symptomatic goes to the MDO as well.",
    ),
)

ordinary_mdo_will_do = Passage(
    id="ORG-06-MEETING",
    section="organisation",
    sources=(Place("organisation", 188202, 120, "3406d5b9b25aba452b10a9df3c7575d6fd92b2987de909c9628196d6c495d068"),),
    says=Text(
        "Het gewone oncologische of tumorspecifieke MDO volstaat, mits het ten minste eens per week plaatsvindt.",
        "The regular oncological or tumour-specific MDO will do, provided that it takes place at least once a week.",
    ),
    computed_by=(weekly_meeting,),
    strength=WORKING_GROUP,
    by=HOSPITAL,
)

members = Passage(
    id="ORG-07",
    section="organisation",
    sources=(Place("organisation", 188325, 443, "4e310e5d413535541b87ac399536af587587de8248110c91127d94e4d90c1ef1"),),
    title=Text("Wie bij het MDO horen", "Who belong at the MDO"),
    says=Text(
        "Welke klachten er ook zijn, het team bestaat ten minste uit de volgende leden.",
        "Whatever the complaints, the team consists of at least these members.",
    ),
    items=(
        Text(
            "het specialisme dat de tumor oorspronkelijk behandelt (zoals internist-oncoloog, uroloog, longarts, "
            "hematoloog)",
            "the specialty that originally treats the tumour (such as medical oncologist, urologist, chest physician, "
            "haematologist)",
        ),
        Text("radiotherapeut", "radiation oncologist"),
        Text("radioloog", "radiologist"),
        Text("bij uitval: neuroloog of neuro-oncoloog", "with a deficit: neurologist or neuro-oncologist"),
        Text(
            "bij wie volgens de flowchart voor een operatie in aanmerking komt: neurochirurg en/of orthopeed",
            "for whoever is a candidate for surgery by the flowchart: neurosurgeon and/or orthopaedic surgeon",
        ),
    ),
    computed_by=(mdo_members,),
    strength=WORKING_GROUP,
    reading=Text(
        "De wervelkolomchirurg hoort er ook bij als het overleg ad hoc is of de wervelkolom niet stabiel is.",
        "The spine surgeon also belongs there when the meeting is ad hoc or the spine is not stable.",
    ),
)

no_waiting_for_the_weekly_mdo = Passage(
    id="ORG-09",
    section="organisation",
    sources=(Place("organisation", 188774, 214, "ae4e67040b4cdf94be7ff73f918eca478447ab3da30fe8069054f36dc64d4c02"),),
    says=Text(
        "Progressieve uitval kan soms niet wachten op het weekoverleg: dan spreken dezelfde specialisten elkaar ad "
        "hoc, "
        "en wel allen tegelijk.",
        "A progressive deficit at times cannot wait for the weekly meeting: then the same specialists confer ad hoc, "
        "all at the same time.",
    ),
    computed_by=(mdo_urgency, ad_hoc_meeting, mdo_members),
    strength=WORKING_GROUP,
)

what_an_mdo_adds = Passage(
    id="ORG-L04",
    section="organisation",
    sources=(Place("organisation", 189016, 593, "c821a044c197a8eb2a649ce98eb8e89fcb3d6a16668d5900263316473e5622f4"),),
    says=Text(
        "Kiezen wat het beste is bij symptomatische metastasen is ingewikkeld en vraagt meer "
        "disciplines. Bespreken in een oncologisch MDO verbetert in het algemeen de behandeling "
        "en staat steeds vaker in richtlijnen en indicatoren; het MDO kan ook vooruitzien, naar "
        "wat bij voortgaande ziekte dreigt.",
        "Choosing what is best in symptomatic metastases is complicated and requires several "
        "disciplines. Discussion in an oncological MDO in general improves treatment and is named "
        "ever more often in guidelines and indicators; the MDO can also look ahead, to what "
        "threatens as the disease advances.",
    ),
    strength=LITERATURE,
)

virtual_consultation = Passage(
    id="ORG-10",
    section="organisation",
    sources=(Place("organisation", 189610, 586, "07973434b1dda5d8dbc898130d7b41dc5e564939ba8f82233b18a2895ced826f"),),
    says=Text(
        "Hard bewijs dat een MDO bij wervelmetastasen helpt, ontbreekt. Wel werden in één onderzoek minder patiënten "
        "onterecht voor een operatie doorgestuurd wanneer eerst op afstand (e-mail, telefoon, beelden via PACS) met de "
        "neurochirurg was overlegd; die antwoordde dezelfde dag, wat uitstel en nodeloos vervoer bespaarde.",
        "Hard evidence that an MDO helps in vertebral metastases is lacking. Yet in one study fewer patients were "
        "wrongly referred for an operation when the neurosurgeon was first consulted at a distance (e-mail, telephone, "
        "images by PACS); the answer came the same day, which saved delay and needless transfers.",
    ),
    strength=LITERATURE,
)

conclusion_delay = Passage(
    id="ORG-C01",
    section="organisation",
    sources=(Place("organisation", 190747, 270, "c733f563c25f2851c59ce23a714ca649a90fbeb84bfb9a0d8e9a8799b875efca"),),
    says=Text(
        "Er bestaan aanwijzingen dat voor de diagnose aanzienlijke tijd verloren gaat, gerekend "
        "vanaf de rugpijn en ook vanaf de klinische tekenen van MESCC, door patiënt en arts "
        "beiden.",
        "There are indications that considerable time is lost before the diagnosis, counted from "
        "the back pain and also from the clinical signs of MESCC, by patient and physician both.",
    ),
    strength=INDICATIONS,
)

conclusion_consultation = Passage(
    id="ORG-C02",
    section="organisation",
    sources=(Place("organisation", 191019, 214, "5c8b74f98271fad7bd885581674162c0d9e7ae5923d4240b5764496e2b10cc06"),),
    says=Text(
        "Er bestaan aanwijzingen dat overleg met de chirurg vooraf, aan de hand van de "
        "diagnostiek, onterechte verwijzingen voor een operatie vermindert.",
        "There are indications that consulting the surgeon beforehand, with the diagnostic "
        "findings at hand, reduces unjustified referrals for surgery.",
    ),
    computed_by=(mdo_members, who_meets_ad_hoc),
    strength=INDICATIONS,
)

without_epidural_extension = Passage(
    id="ORG-O01",
    section="organisation",
    sources=(Place("organisation", 191249, 458, "6ef3bcb4cda258b60aaf62e6cc25cfa6f484712cacdd7d844b360490f10a91a6"),),
    says=Text(
        "Een symptomatische metastase zonder epidurale uitbreiding hoort meestal bij ziekte die "
        "voortgaat, en komt zo vanzelf in het tumorspecifieke MDO. Daar wordt, naar hoe erg de "
        "pijn is en hoe gevoelig de tumor voor systemische therapie, geschat of de ingestelde "
        "systemische therapie spoedig helpt of dat bestraling nodig is.",
        "A symptomatic metastasis without epidural extension mostly goes with advancing disease "
        "and so comes before the tumour-specific MDO anyway. There it is estimated, from the "
        "severity of pain and the sensitivity of the tumour to systemic therapy, whether the "
        "systemic therapy given will soon help or radiotherapy is needed.",
    ),
    computed_by=(weekly_meeting,),
    strength=CONSIDERATION,
)

# --- The treatment phase ---

question_treatment = Passage(
    id="ORG-Q03",
    section="organisation",
    sources=(Place("organisation", 192271, 84, "425604460d408b9f902ad1458c5cd3ef7a2a951ba603b92c807fb5ed0eccc05b"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "De vraag: hoe is de zorg geregeld zodra er wordt behandeld?",
        "The question: how is care arranged once treatment begins?",
    ),
)

oncological_norms = Passage(
    id="ORG-11",
    section="organisation",
    sources=(Place("organisation", 192371, 335, "79184669d9d90387848de8f1724f94aa5b9b35575c56262d54420993e7b44e67"),),
    says=Text(
        "Een instelling die deze patiënten behandelt, voldoet aan de voorwaarden voor "
        "oncologische zorg, algemeen en per tumor, uit het nieuwste SONCOS-rapport (dat elk jaar "
        "verschijnt) of uit de echelonindeling van HOVON.",
        "An institution that treats these patients must meet the conditions for oncological care, "
        "general and by tumour, of the latest annual SONCOS report or of the HOVON echelon "
        "classification.",
    ),
    not_computed=A_NORM_FOR_THE_HOSPITAL,
    strength=WORKING_GROUP,
    by=HOSPITAL,
)

clock_of_treatment = Passage(
    id="ORG-12-CLOCK",
    section="organisation",
    sources=(Place("organisation", 192708, 120, "bcc3839800766415bed80518c73b357354eff5f46d82637528f291c554feed13"),),
    says=Text(
        "De termijnen om te beginnen lopen vanaf de definitieve diagnose wervelmetastasen.",
        "The time limits for starting run from the definitive diagnosis of vertebral metastases.",
    ),
    computed_by=(
        start_deadline,
        start_within_24_hours,
        start_within_72_hours,
        start_within_7_days,
        start_within_14_days,
    ),
    strength=WORKING_GROUP,
)

why_soncos = Passage(
    id="ORG-L05",
    section="organisation",
    sources=(
        Place("organisation", 194059, 720, "fadad0ce0b4ba02fbcfe1594722fcff112c1fb81f9307d07fdfd0c06a475bbe9"),
        Place("organisation", 194780, 609, "a60f2b1b8d0a6f5f0e8cf2bad6309e4becbc283ab827c85a91b273af7ac68564"),
    ),
    says=Text(
        "Uitgangspunt is het SONCOS-rapport. In SONCOS werken de verenigingen van oncologisch "
        "chirurgen (NVCO), internist-oncologen (NVMO) en radiotherapeuten (NVRO) samen; het stelt "
        "normen voor ziekenhuizen en hulpverleners bij veelvoorkomende tumoren. Voor hematologie "
        "(HOVON) en hoofd-halstumoren waren er al normen; die laatste en de kwaliteitsnormen van "
        "de NVRO zijn bijgevoegd. Het rapport heeft een algemeen en een tumorspecifiek deel; de "
        "richtlijn neemt enkele algemene voorwaarden over.",
        "The starting point is the SONCOS report. In SONCOS the Dutch societies of surgical "
        "oncology (NVCO), medical oncology (NVMO) and radiation oncology (NVRO) work together; it "
        "sets standards for hospitals and caregivers in common tumours. For haematology (HOVON) "
        "and head and neck tumours standards existed already; the latter and the quality "
        "standards of the NVRO are annexed. The report has a general and a tumour-specific part; "
        "the guideline adopts some general conditions.",
    ),
    strength=LITERATURE,
)

six_weeks_is_too_long = Passage(
    id="ORG-20",
    section="organisation",
    sources=(Place("organisation", 195390, 295, "358a99e0e96007ac4f1ce1846226bce78a2dec4e5256933ec2f766ecc2a044c9"),),
    says=Text(
        "SONCOS staat bij een nieuwe kankerdiagnose hoogstens zes weken toe tussen het eerste polikliniekbezoek en de "
        "start van de therapie. Voor wervelmetastasen is dat onaanvaardbaar lang.",
        "SONCOS allows at most six weeks between the first outpatient visit and the start of therapy for a new "
        "diagnosis of cancer. For vertebral metastases that is unacceptably long.",
    ),
    computed_by=(start_deadline,),
    strength=CONSIDERATION,
)

terms_in_the_rationale = Passage(
    id="ORG-16",
    section="organisation",
    sources=(Place("organisation", 195686, 731, "604e8fb2bb15f551508bb1cbc46a70a938acec7ce0f0526d0b43191e10a74f77"),),
    says=Text(
        "De toelichting telt zo: uitval door MESCC 24 uur na de definitieve diagnose; in langere "
        "tijd ontstaan (meer dan 7 dagen) en nog zelfstandig lopend 72 uur; alleen zichtbare "
        "MESCC zonder uitval 7 dagen; geen MESCC, wel pijn of een radiculair syndroom 2 weken.",
        "The rationale counts as follows: a deficit due to MESCC 24 hours from the definitive "
        "diagnosis; developed over longer (more than 7 days) and still walking independently 72 "
        "hours; visible MESCC only, without a deficit, 7 days; no MESCC but pain or a radicular "
        "syndrome 2 weeks.",
    ),
    computed_by=(
        start_deadline,
        start_within_24_hours,
        start_within_72_hours,
        start_within_7_days,
        start_within_14_days,
    ),
    strength=CONSIDERATION,
    reading=start_deadline.reading,
)

expertise_at_all_hours = Passage(
    id="ORG-19",
    section="organisation",
    sources=(Place("organisation", 196418, 182, "ad28fd2db52f52e1542468f09b2bf4abb16a07a9d281c3fdfe81261250aa73c5"),),
    says=Text(
        "Om die termijnen te halen moet er dag en nacht, alle dagen van de week, deskundigheid "
        "zijn, onder meer in de vorm van behandelprotocollen die bij de tijd zijn.",
        "To meet those time limits expertise must be at hand day and night, every day of the "
        "week, among other things by way of up-to-date treatment protocols.",
    ),
    not_computed=A_NORM_FOR_THE_HOSPITAL,
    strength=CONSIDERATION,
    by=HOSPITAL,
)

one_voice = Passage(
    id="ORG-23",
    section="organisation",
    sources=(
        Place("organisation", 196601, 233, "0774ecb2db0fb070878a0389d04c4800c578041ead06b3e2ef0e573d73adfbba"),
        Place("organisation", 197048, 203, "242b17472f6c424059fb808a606cd6974577f3400ad5ec98975e8dddbd26ac23"),
    ),
    says=Text(
        "SONCOS vraagt dat de instelling patiënten goed vertelt welke voorzieningen en "
        "behandelingen er zijn; voorlichting is een deel van de behandeling. Alle disciplines "
        "vertellen hetzelfde, en ieder weet wie wat wanneer vertelt.",
        "SONCOS requires that the institution informs patients well of the facilities and "
        "treatments there are; information is a part of treatment. All disciplines tell the same, "
        "and each knows who tells what when.",
    ),
    not_computed=A_NORM_FOR_THE_HOSPITAL,
    strength=CONSIDERATION,
    by=HOSPITAL,
)

radiotherapy_and_theatre = Passage(
    id="ORG-21",
    section="organisation",
    sources=(Place("organisation", 197377, 553, "e267769bb1023690d303d1a577301822bbdcb406a1b7d8370e2a61ef9d4d5024"),),
    says=Text(
        "Volgens SONCOS heeft de instelling zelf een afdeling radiotherapie, of een samenwerking "
        "met een afdeling die aan de Nederlandse kwaliteitsnormen voor radiotherapie voldoet. "
        "Wervelkolomchirurgie vraagt een goed ingericht operatiecomplex, met aantoonbare ervaring "
        "en voorzieningen voor deze ingrepen.",
        "According to SONCOS the institution has a radiotherapy department of its own, or "
        "cooperates with one that meets the Dutch quality standards for radiotherapy. Spine "
        "surgery requires a well-equipped theatre complex, with demonstrable experience and "
        "facilities for these operations.",
    ),
    not_computed=A_NORM_FOR_THE_HOSPITAL,
    strength=CONSIDERATION,
    by=HOSPITAL,
)

why_ten_a_year = Passage(
    id="ORG-17-NORM",
    section="organisation",
    sources=(Place("organisation", 198047, 300, "68fe2b0f7fdf28c3f028767aeef327bed1c7d702dd6e6635d9f1c7a91d411fa3"),),
    says=Text(
        "De volumenormen van SONCOS gaan per tumorsoort; voor zeldzame operaties is het minimum 10 per jaar en per "
        "locatie. Omdat ook operaties voor wervelmetastasen weinig voorkomen, neemt de werkgroep die norm over.",
        "The volume norms of SONCOS go by tumour; for rare operations the minimum is 10 a year and per location. As "
        "operations for vertebral metastases are also uncommon, the working group adopts that norm.",
    ),
    computed_by=(experienced_hospital,),
    strength=CONSIDERATION,
    by=HOSPITAL,
)

coordinating_physician = Passage(
    id="ORG-22",
    section="organisation",
    sources=(Place("organisation", 198349, 620, "74051180d1905ad4be88eb55a3017df073337a977db328ece499f1e412033365"),),
    title=Text(
        "Regievoerder",
        "Coordinating physician",
    ),
    says=Text(
        "SONCOS eist dat de hoofdbehandelaar bij de patiënt bekend en in het dossier vastgelegd is. De richtlijn "
        "spreekt van regievoerder, ongeveer hetzelfde: de arts bij wie patiënt en hulpverleners met vragen en "
        "problemen "
        "het eerst terecht kunnen, en die de zorg rond de patiënt leidt. Een andere arts, ook de huisarts, kan die "
        "taak "
        "overnemen als de medische toestand daarom vraagt.",
        "SONCOS demands that the lead physician is known to the patient and recorded in the file. The guideline speaks "
        "of a coordinating physician, roughly the same: the doctor to whom patient and caregivers first turn with "
        "questions and problems, and who directs the care around the patient. Another doctor, also the general "
        "practitioner, can take that task over when the medical situation asks for it.",
    ),
    computed_by=(coordinator_is_known,),
    strength=CONSIDERATION,
)

PASSAGES = (
    navigation,
    question_delay,
    diagnose_early,
    why_early,
    how_long_the_delay,
    where_the_windows_stand,
    delay_by_the_patient,
    question_mdo,
    every_policy_in_the_mdo,
    ordinary_mdo_will_do,
    members,
    no_waiting_for_the_weekly_mdo,
    what_an_mdo_adds,
    virtual_consultation,
    conclusion_delay,
    conclusion_consultation,
    without_epidural_extension,
    question_treatment,
    oncological_norms,
    clock_of_treatment,
    why_soncos,
    six_weeks_is_too_long,
    terms_in_the_rationale,
    expertise_at_all_hours,
    one_voice,
    radiotherapy_and_theatre,
    why_ten_a_year,
    coordinating_physician,
)
