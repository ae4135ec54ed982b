"""What the chapter *Psychosociale begeleiding* says beside its rules: what the diagnosis does, and who can help."""

from wervelwijzer.guideline.psychosocial import (
    give_basic_psychosocial_care,
    refer_for_psychosocial_problems,
    screen_after_diagnosis,
    screen_around_treatment,
    screen_at_check_ups,
)
from wervelwijzer.guideline.strengths import CONCLUSION, CONSIDERATION, LITERATURE
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

questions = Passage(
    id="PSY-Q01",
    section="psychosocial",
    sources=(Place("psychosocial", 171353, 166, "e238c8393ec7a837e9e58bab3dbf98da38e16e8ecab1ca65f6146d6da912ff5a"),),
    title=Text("Uitgangsvragen", "Questions"),
    says=Text(
        "De vragen zijn hoe men merkt dat een patiënt psychosociale zorg nodig heeft, en hoe men die geeft.",
        "The questions are how one notices that a patient needs psychosocial care, and how one gives it.",
    ),
)

impact_of_the_diagnosis = Passage(
    id="PSY-L01",
    section="psychosocial",
    sources=(Place("psychosocial", 172482, 538, "5a8d3ddbfa5085dd738b7f01bf722e523566cf4c2f710b87ad0fffdb79d02db8"),),
    says=Text(
        "De diagnose treft patiënt en omgeving meestal hard. Kanker en de behandeling ervan geven naast "
        "lichamelijke klachten vaak angst, onzekerheid, somberheid, wanhoop en minder eigenwaarde en controle; "
        "relaties, werk en meedoen kunnen eronder lijden, en er kan een existentiële crisis volgen (De Haes "
        "2009).",
        "The diagnosis mostly hits patient and surroundings hard. Cancer and its treatment often cause, beside "
        "physical complaints, anxiety, uncertainty, gloom, despair and less self-esteem and control; relations, "
        "work and taking part may suffer, and an existential crisis may follow (De Haes 2009).",
    ),
    strength=LITERATURE,
)

what_causes_distress = Passage(
    id="PSY-L02",
    section="psychosocial",
    sources=(Place("psychosocial", 173021, 409, "48e4086bc62b176ac999e137acb1a0e19f84a555efcc5c2a415f1204848cb178"),),
    says=Text(
        "Bij wervelmetastasen kunnen een andere prognose, (hevige) pijn, uitval, vermoeidheid, minder kunnen "
        "bewegen, afhankelijkheid bij dagelijkse dingen, hulpmiddelen en slecht slapen een rol spelen; zij "
        "geven min of meer distress, ook bij naasten.",
        "In vertebral metastases a changed prognosis, (severe) pain, deficit, fatigue, moving less, dependence "
        "in daily things, aids and poor sleep may play a part; they cause more or less distress, in relatives "
        "too.",
    ),
    strength=LITERATURE,
)

distress = Passage(
    id="PSY-L03",
    section="psychosocial",
    sources=(Place("psychosocial", 173431, 380, "b336d24de3e4d3e3bc80096133f393c1eb4088a660caf17875358056ecc4f40e"),),
    title=Text("Distress", "Distress"),
    says=Text(
        "Distress loopt van gewone kwetsbaarheid, verdriet en angst tot invaliderende angst, depressie, paniek, "
        "isolement of een spirituele crisis. Zij bepaalt sterk de kwaliteit van leven, en mensen verschillen zeer in "
        "wat "
        "zij ervaren en hoe zij daarmee omgaan.",
        "Distress runs from ordinary vulnerability, sadness and fear to disabling anxiety, depression, panic, "
        "isolation "
        "or a spiritual crisis. It weighs heavily on quality of life, and people differ much in what they feel and how "
        "they cope.",
    ),
    strength=LITERATURE,
)

three_groups = Passage(
    id="PSY-07",
    section="psychosocial",
    sources=(Place("psychosocial", 173812, 1131, "15cbea9f35c555ed28928edb5430b57530601b2462c8859f8b7323c245a5782f"),),
    title=Text("Drie groepen", "Three groups"),
    says=Text(
        "Om in te schatten wat de wervelmetastase voor iemand betekent, helpt het te weten of die een eerste "
        "uitzaaiing is, een volgende, of het eerste teken van kanker zelf:",
        "To judge what the vertebral metastasis means to somebody, it helps to know whether it is a first "
        "metastasis, a further one, or the first sign of cancer itself:",
    ),
    items=(
        Text(
            "eerste uitzaaiing (vaak van borst, long of prostaat): een omslag van genezen zijn naar niet meer genezen, "
            "van curatief naar palliatief",
            "first metastasis (often from breast, lung or prostate): a turn from being cured to not being cured any "
            "more, from curative to palliative",
        ),
        Text(
            "nieuwe plaats bij al bekende uitzaaiingen: nieuwe of ergere klachten, gevolgen en behandelingen",
            "a new site beside metastases already known: new or worse complaints, consequences and treatments",
        ),
        Text(
            "eerste teken van kanker, primaire tumor onbekend: grote onzekerheid, en behoefte aan extra uitleg over de "
            "weg die wordt gevolgd (zie de richtlijn Primaire tumor onbekend)",
            "first sign of cancer, primary unknown: great uncertainty, and a need for more explanation of the way that "
            "is followed (see the guideline on unknown primary tumour)",
        ),
    ),
    not_computed=Text(
        "De groep helpt het gesprek en verandert geen beslissing.",
        "The group helps the conversation and changes no decision.",
    ),
    strength=LITERATURE,
)

what_patients_said = Passage(
    id="PSY-L04",
    section="psychosocial",
    sources=(Place("psychosocial", 174949, 575, "c8d1423849a4a1938bd300424fdbc2de6bdaa28022b4e8773b14860f750d9dce"),),
    says=Text(
        "Patiënten en naasten zeiden, online en aan de telefoon (bijlage 4), dat in het begin niet altijd goed "
        "naar hen was geluisterd. Daardoor waren klachten mogelijk meer toegenomen en was er onherstelbare "
        "schade die te voorkomen was geweest. Zij vragen om serieus te worden genomen, en om vanaf de start "
        "aandacht voor de psychosociale gevolgen.",
        "Patients and relatives said, online and by telephone (appendix 4), that in the beginning they had not "
        "always been listened to well. As a result complaints may have progressed further, with irreparable "
        "harm that could have been prevented. They ask to be taken seriously, and for attention to psychosocial "
        "consequences from the start.",
    ),
    strength=LITERATURE,
)

trust_and_understanding = Passage(
    id="PSY-L05",
    section="psychosocial",
    sources=(Place("psychosocial", 175526, 223, "085379936d35b2beeca9b3866280a4ee742f9097d69f3ea7f693765a6b72e8b4"),),
    says=Text(
        "Een behandelaar die merkbaar deskundig is, informatie die begrepen wordt, en meedenken en meebeslissen helpen "
        "de patiënt bij de verwerking.",
        "A physician who is noticeably expert, information that is understood, and thinking and deciding along help "
        "the "
        "patient to come to terms.",
    ),
    strength=LITERATURE,
)

no_specific_studies = Passage(
    id="PSY-L06",
    section="psychosocial",
    sources=(Place("psychosocial", 175751, 320, "828c386fb74dfebb3b39489f79fc3ff3ac5e9450439dd49c960b1c9cd21adc70"),),
    says=Text(
        "Over psychosociale problemen, het opsporen ervan en hulp erbij, juist bij wervelmetastasen, is geen onderzoek "
        "gevonden; de werkgroep raadpleegde verwante literatuur en richtlijnen.",
        "No research was found on psychosocial problems, their detection and help with them in vertebral metastases as "
        "such; the working group consulted related literature and guidelines.",
    ),
    strength=LITERATURE,
)

watch_functioning = Passage(
    id="PSY-C01",
    section="psychosocial",
    sources=(Place("psychosocial", 176085, 238, "b9f1ecdaf608c6bb60814bf75531eda3a6d67dab4f0c6fcb21fb5c82bd455de0"),),
    says=Text(
        "Volg naast het lichaam ook hoe de patiënt psychosociaal functioneert onder ziekte, behandeling en klachten, "
        "om "
        "op tijd te kunnen begeleiden.",
        "Follow beside the body how the patient functions psychosocially under disease, treatment and complaints, so "
        "as "
        "to give guidance in time.",
    ),
    computed_by=(screen_after_diagnosis, give_basic_psychosocial_care),
    strength=CONCLUSION,
)

timely_detection = Passage(
    id="PSY-O01",
    section="psychosocial",
    sources=(Place("psychosocial", 176384, 203, "3d1ea7349dd0202774baf4d394c1cbba93f56b8aa9b96197c58aa966d8c1bed5"),),
    says=Text(
        "Goede psychosociale zorg begint ermee dat problemen die aandacht, beoordeling of verwijzing vragen, op "
        "tijd worden gezien.",
        "Good psychosocial care begins with seeing in time the problems that call for attention, assessment or "
        "referral.",
    ),
    computed_by=(screen_after_diagnosis, refer_for_psychosocial_problems),
    strength=CONSIDERATION,
)

later_moments = Passage(
    id="PSY-O02",
    section="psychosocial",
    sources=(Place("psychosocial", 177265, 45, "0ff2eb98348fb449de2c87538a4770d445774671c8b3f34d9a8d563cc83211f8"),),
    title=Text("Latere momenten voor de Lastmeter", "Later moments for the distress thermometer"),
    says=Text(
        "Na de eerste keer kan het signaleren worden herhaald tijdens de behandeling en bij controles; in de "
        "stervensfase niet meer.",
        "After the first time screening can be repeated during treatment and at check-ups; no longer in the "
        "dying phase.",
    ),
    computed_by=(screen_around_treatment, screen_at_check_ups),
    strength=CONSIDERATION,
)

basic_care_is_mostly_enough = Passage(
    id="PSY-O03",
    section="psychosocial",
    sources=(Place("psychosocial", 178072, 288, "58e7f508e8924eddd8bc198344bb1dbb8294f23dff9dc5773ff4aa47bf648e93"),),
    says=Text(
        "Is die basiszorg goed, dan is zij voor de meesten genoeg om zich, met hun naasten, aan ziekte en gevolgen "
        "aan te "
        "passen.",
        "Where that basic care is good, it is enough for most to adapt, with their relatives, to disease and "
        "consequences.",
    ),
    computed_by=(give_basic_psychosocial_care,),
    strength=CONSIDERATION,
)

who_gives_specialised_care = Passage(
    id="PSY-O04",
    section="psychosocial",
    sources=(Place("psychosocial", 178409, 449, "d475268c10deb5690a40189ea52edaf90867fcc6d5179b28fc0c57b2d561d660"),),
    title=Text("Gespecialiseerde psychosociale zorg", "Specialised psychosocial care"),
    says=Text(
        "De eerste vier in deze lijst kunnen die geven; bij de anderen kan de zorg, naast het eigen vak, in "
        "meer of mindere mate psychosociaal zijn:",
        "The first four of this list can give it; with the others care can, beside their own field, be "
        "psychosocial to a greater or lesser extent:",
    ),
    items=(
        Text("maatschappelijk werker", "social worker"),
        Text("psycholoog", "psychologist"),
        Text("psychiater", "psychiatrist"),
        Text("geestelijk verzorger", "spiritual carer"),
        Text("fysiotherapeut", "physical therapist"),
        Text("revalidatiearts", "rehabilitation physician"),
        Text("ergotherapeut", "occupational therapist"),
        Text("diëtist", "dietitian"),
        Text("logopedist", "speech therapist"),
        Text("bedrijfsarts", "occupational physician"),
        Text("seksuoloog", "sexologist"),
    ),
    computed_by=(refer_for_psychosocial_problems,),
    strength=CONSIDERATION,
)

helpful_guidelines = Passage(
    id="PSY-O05",
    section="psychosocial",
    sources=(Place("psychosocial", 178860, 441, "050375d3307cfcdfda2d614e2f8c3a8821de036ab21e2d0562f5a9103bbda432"),),
    title=Text("Handvatten", "Tools"),
    says=Text(
        "Deze richtlijnen en handreikingen helpen bij het geven van psychosociale zorg of bij het verwijzen:",
        "These guidelines and manuals help in giving psychosocial care or in referring:",
    ),
    items=(
        Text("Detecteren behoefte psychosociale zorg (richtlijn)", "Detecting need of psychosocial care (guideline)"),
        Text("Slechtnieuwsgesprek (handreiking)", "Bad-news conversation (manual)"),
        Text(
            "Herstel na kanker (richtlijn), ook over zelfmanagement",
            "Recovery after cancer (guideline), also on self-management",
        ),
        Text("Oncologische revalidatie (richtlijn)", "Oncological rehabilitation (guideline)"),
        Text("Spirituele zorg (richtlijn)", "Spiritual care (guideline)"),
    ),
    strength=CONSIDERATION,
)

PASSAGES = (
    questions,
    impact_of_the_diagnosis,
    what_causes_distress,
    distress,
    three_groups,
    what_patients_said,
    trust_and_understanding,
    no_specific_studies,
    watch_functioning,
    timely_detection,
    later_moments,
    basic_care_is_mostly_enough,
    who_gives_specialised_care,
    helpful_guidelines,
)
