"""What treatment was given, what is planned, what is possible, and what speaks against it."""

from wervelwijzer.facts.units import Days
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

radiotherapy_given_at_level = YesNo(
    name="treatment.radiotherapy_given_at_level",
    label=Text("eerder bestraald op dit niveau", "irradiated at this level before"),
    help=Text(
        "Is dit deel van de wervelkolom eerder bestraald?",
        "Has this part of the spine been irradiated before?",
    ),
    phase=Phase.HISTORY,
    chapter="radiotherapy",
)

radiotherapy_response = Choice(
    name="treatment.radiotherapy_response",
    label=Text("respons op eerdere radiotherapie", "response to earlier radiotherapy"),
    help=Text(
        "Hoe reageerden pijn of uitval op de eerdere bestraling? "
        "Progressie na een respons is een recidief, progressie zonder respons is onvoldoende respons.",
        "How did pain or deficit respond to the earlier radiotherapy? "
        "Progression after a response is a relapse, progression without one is an insufficient response.",
    ),
    phase=Phase.TREATMENT,
    chapter="radiotherapy",
    options=(
        Option("response", Text("respons", "response")),
        Option("relapse_after_response", Text("recidief na respons", "relapse after response")),
        Option("insufficient", Text("onvoldoende respons", "insufficient response")),
    ),
)

radiotherapy_feasible = YesNo(
    name="treatment.radiotherapy_feasible",
    label=Text("adequate en zinvolle radiotherapie mogelijk", "adequate and meaningful radiotherapy possible"),
    help=Text(
        "Kan volgens de radiotherapeut een adequate en zinvolle dosis worden gegeven? "
        "Weeg de tolerantie van het myelum en het te verwachten effect mee.",
        "Can an adequate and meaningful dose be given, in the radiation oncologist's judgement? "
        "Consider the tolerance of the cord and the effect to be expected.",
    ),
    phase=Phase.TREATMENT,
    chapter="patient_selection",
)

deteriorating_during_radiotherapy_and_corticosteroids = YesNo(
    name="treatment.deteriorating_during_radiotherapy_and_corticosteroids",
    label=Text(
        "neurologische achteruitgang onder radiotherapie en corticosteroïden",
        "neurological decline under radiotherapy and corticosteroids",
    ),
    help=Text(
        "Gaat de patiënt neurologisch achteruit door progressieve compressie (MESCC), tijdens of kort na radiotherapie "
        "en terwijl corticosteroïden worden gegeven?",
        "Is the patient declining neurologically from progressive MESCC, during or shortly after radiotherapy "
        "and while corticosteroids are given?",
    ),
    phase=Phase.TREATMENT,
    chapter="patient_selection",
)

corticosteroids_started = YesNo(
    name="treatment.corticosteroids_started",
    label=Text("corticosteroïden gestart", "corticosteroids started"),
    help=Text(
        "Is voor de huidige klachten al met corticosteroïden begonnen, zoals dexamethason?",
        "Have corticosteroids, such as dexamethasone, been started for the present complaints?",
    ),
    phase=Phase.HISTORY,
    chapter="imaging",
)

deteriorating_despite_corticosteroids = YesNo(
    name="treatment.deteriorating_despite_corticosteroids",
    label=Text("progressieve uitval ondanks corticosteroïden", "progressive deficit in spite of corticosteroids"),
    help=Text(
        "Neemt de neurologische uitval toe, hoewel de patiënt corticosteroïden krijgt?",
        "Is the neurological deficit increasing although the patient receives corticosteroids?",
    ),
    phase=Phase.TREATMENT,
    chapter="unknown_origin",
)

surgery_planned = YesNo(
    name="treatment.surgery_planned",
    label=Text("operatie gepland", "surgery planned"),
    help=Text(
        "Is het plan om deze wervelmetastase te opereren?",
        "Is it the plan to operate on this vertebral metastasis?",
    ),
    phase=Phase.TREATMENT,
    chapter="corticosteroids",
)

radiotherapy_planned = YesNo(
    name="treatment.radiotherapy_planned",
    label=Text("radiotherapie gepland", "radiotherapy planned"),
    help=Text(
        "Is het plan om deze wervelmetastase te bestralen?",
        "Is it the plan to irradiate this vertebral metastasis?",
    ),
    phase=Phase.TREATMENT,
    chapter="corticosteroids",
)

combined_surgical_approach = YesNo(
    name="treatment.combined_surgical_approach",
    label=Text("gecombineerde anterieure en posterieure operatie", "combined anterior and posterior surgery"),
    help=Text(
        "Wordt een operatie via zowel de voor- als de achterzijde overwogen? "
        "Die vraagt een langere levensverwachting dan een operatie via één zijde.",
        "Is an operation from the front as well as from the back considered? "
        "It asks a longer life expectancy than an operation from one side.",
    ),
    phase=Phase.TREATMENT,
    chapter="patient_selection",
)

expert_surgery_within_24h = YesNo(
    name="treatment.expert_surgery_within_24h",
    label=Text("operatie door ervaren chirurg binnen 24 uur mogelijk", "expert surgeon can operate within 24 hours"),
    help=Text(
        "Kan een chirurg met ervaring in deze operaties de patiënt binnen 24 uur opereren?",
        "Can a surgeon with expertise in these operations operate on the patient within 24 hours?",
    ),
    phase=Phase.TREATMENT,
    chapter="patient_selection",
)

days_since_surgery = Number(
    name="treatment.days_since_surgery",
    label=Text("tijd sinds de operatie", "time since the operation"),
    help=Text(
        "Hoeveel dagen geleden is de patiënt voor deze metastase geopereerd? Laat dit leeg als er niet is geopereerd.",
        "How many days ago was the patient operated on for this metastasis? Leave this empty without an operation.",
    ),
    phase=Phase.TREATMENT,
    chapter="radiotherapy",
    unit=Days,
    minimum=0,
    maximum=3650,
    whole=False,
    absent=Text("niet geopereerd", "not operated"),
)

insufficient_recovery_after_surgery = YesNo(
    name="treatment.insufficient_recovery_after_surgery",
    label=Text(
        "onvoldoende neurologisch herstel na de operatie", "insufficient neurological recovery after the operation"
    ),
    help=Text(
        "Herstelt de uitval na de operatie onvoldoende? Neurologische achteruitgang telt ook.",
        "Is the deficit recovering insufficiently after the operation? Neurological decline counts too.",
    ),
    phase=Phase.TREATMENT,
    chapter="radiotherapy",
)

pain_flare_after_radiotherapy = YesNo(
    name="treatment.pain_flare_after_radiotherapy",
    label=Text("pain flare na radiotherapie", "pain flare after radiotherapy"),
    help=Text(
        "Is de pijn kort na de bestraling opgevlamd (pain flare)?",
        "Has the pain flared up shortly after radiotherapy (pain flare)?",
    ),
    phase=Phase.TREATMENT,
    chapter="corticosteroids",
)

gastric_ulcer_history = YesNo(
    name="treatment.gastric_ulcer_history",
    label=Text("maagulcus in de voorgeschiedenis", "history of gastric ulcer"),
    help=Text(
        "Heeft de patiënt ooit een maagzweer gehad?",
        "Has the patient ever had a gastric ulcer?",
    ),
    phase=Phase.HISTORY,
    chapter="corticosteroids",
)

nsaid_use = YesNo(
    name="treatment.nsaid_use",
    label=Text("gebruik van een NSAID", "use of an NSAID"),
    help=Text(
        "Gebruikt de patiënt een NSAID, zoals ibuprofen, naproxen of diclofenac? "
        "Vraag ook naar middelen zonder recept.",
        "Does the patient use an NSAID, such as ibuprofen, naproxen or diclofenac? "
        "Ask about drugs without prescription too.",
    ),
    phase=Phase.HISTORY,
    chapter="corticosteroids",
)

anticoagulant_use = YesNo(
    name="treatment.anticoagulant_use",
    label=Text("gebruik van anticoagulantia", "use of anticoagulants"),
    help=Text(
        "Gebruikt de patiënt een antistollingsmiddel?",
        "Does the patient use an anticoagulant?",
    ),
    phase=Phase.HISTORY,
    chapter="corticosteroids",
)

osteomyelitis = YesNo(
    name="treatment.osteomyelitis",
    label=Text("osteomyelitis", "osteomyelitis of the spine"),
    help=Text(
        "Is er een bacteriële ontsteking van het bot van de wervel? Dan mag er geen cement in.",
        "Is there a bacterial infection of the bone of the vertebra? Then no cement may be injected.",
    ),
    phase=Phase.TREATMENT,
    chapter="percutaneous",
)

bleeding_diathesis = YesNo(
    name="treatment.bleeding_diathesis",
    label=Text("hemorragische diathese", "bleeding diathesis"),
    help=Text(
        "Heeft de patiënt een verhoogde bloedingsneiging, zoals een stollingsstoornis of te weinig trombocyten?",
        "Does the patient have a raised tendency to bleed, such as a clotting disorder or too few platelets?",
    ),
    phase=Phase.TREATMENT,
    chapter="percutaneous",
)

bone_cement_allergy = YesNo(
    name="treatment.bone_cement_allergy",
    label=Text("allergie voor botcement", "allergy to bone cement"),
    help=Text(
        "Is de patiënt allergisch voor botcement (PMMA)?",
        "Is the patient allergic to bone cement (PMMA)?",
    ),
    phase=Phase.TREATMENT,
    chapter="percutaneous",
)
