"""How the patient is doing, and for how long the team expects the patient to live."""

from wervelwijzer.facts.units import Grade, Months, Percent
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

karnofsky = Number(
    name="status.karnofsky",
    label=Text("Karnofsky-score", "Karnofsky score"),
    help=Text(
        "Hoe functioneert de patiënt, van 0 tot 100% in stappen van 10? Vanaf 80 zijn de gewone bezigheden mogelijk, "
        "van 50 tot 70 woont de patiënt thuis met wisselende hulp, onder 50 is zelfzorg niet meer mogelijk.",
        "How does the patient function, from 0 to 100% in steps of 10? From 80 up normal activity is possible, "
        "from 50 to 70 the patient lives at home with varying help, below 50 self-care is no longer possible.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Percent,
    minimum=0,
    maximum=100,
    whole=True,
    step=10,
)

ecog = Number(
    name="status.ecog",
    label=Text("ECOG-score", "ECOG performance status"),
    help=Text(
        "Hoe functioneert de patiënt volgens ECOG (WHO), van 0 (zonder beperkingen) tot 4 (geheel bedlegerig)? "
        "Vul ook de Karnofsky-score in: de ECOG-score vervangt die in geen enkele beslissing.",
        "How does the patient function on the ECOG (WHO) scale, from 0 (without restriction) to 4 (wholly bedridden)? "
        "Give the Karnofsky score too: the ECOG status replaces it in no decision.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    unit=Grade,
    minimum=0,
    maximum=4,
    whole=True,
)

condition = Choice(
    name="status.condition",
    label=Text("algemene conditie", "general condition"),
    help=Text(
        "Hoe is de algemene conditie naar het oordeel van de arts? "
        "Zonder dat oordeel geldt de Karnofsky-score: 80-100 is goed, 50-70 matig, onder 50 slecht.",
        "How is the general condition in the clinician's judgement? "
        "Without that judgement the Karnofsky score holds: 80-100 is good, 50-70 moderate, below 50 poor.",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
    options=(
        Option("good", Text("goed", "good")),
        Option("moderate", Text("matig", "moderate")),
        Option("poor", Text("slecht", "poor")),
    ),
)

fit_for_surgery = YesNo(
    name="status.fit_for_surgery",
    label=Text("klinische toestand laat een operatie toe", "clinical state permits an operation"),
    help=Text(
        "Kan de patiënt, naar het oordeel van het team, een operatie lichamelijk aan?",
        "Can the patient, in the team's judgement, physically stand an operation?",
    ),
    phase=Phase.TREATMENT,
    chapter="patient_selection",
)

life_expectancy_months = Number(
    name="status.life_expectancy_months",
    label=Text("geschatte levensverwachting", "estimated life expectancy"),
    help=Text(
        "Hoeveel maanden zal de patiënt naar schatting van het team nog leven, met de behandeling die wordt overwogen? "
        "Een prognostisch model kan daarbij helpen.",
        "How many months does the team estimate that the patient will live, with the treatment that is considered? "
        "A prognostic model can help.",
    ),
    phase=Phase.TREATMENT,
    chapter="survival",
    unit=Months,
    minimum=0,
    maximum=600,
    whole=False,
)

surprised_if_died_within_a_year = YesNo(
    name="status.surprised_if_died_within_a_year",
    label=Text(
        "verbaasd bij overlijden binnen een jaar (surprise question)",
        "surprised by death within a year (surprise question)",
    ),
    help=Text(
        "Zou het u verbazen als deze patiënt over een jaar niet meer leeft? "
        "Antwoordt u nee, dan is dat het moment om over het levenseinde te spreken.",
        "Would you be surprised if this patient were no longer alive in a year? "
        "If your answer is no, this is the moment to speak about the end of life.",
    ),
    phase=Phase.HISTORY,
    chapter="palliative_care",
)

dying_phase = YesNo(
    name="status.dying_phase",
    label=Text("stervensfase", "dying phase"),
    help=Text(
        "Is de patiënt in de stervensfase, de laatste dagen van het leven?",
        "Is the patient in the dying phase, the last days of life?",
    ),
    phase=Phase.HISTORY,
    chapter="palliative_care",
)

distress_thermometer = Number(
    name="status.distress_thermometer",
    label=Text("score op de thermometer van de Lastmeter", "distress thermometer score"),
    help=Text(
        "Welk cijfer geeft de patiënt op de thermometer van de Lastmeter, "
        "van 0 (geen last) tot 10 (extreem veel last)?",
        "Which mark does the patient give on the distress thermometer, from 0 (no distress) to 10 (extreme distress)?",
    ),
    phase=Phase.HISTORY,
    chapter="psychosocial",
    unit=Grade,
    minimum=0,
    maximum=10,
    whole=True,
)
