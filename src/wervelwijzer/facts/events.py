"""What happens to a patient in the course of treatment: the moments from which a calendar counts."""

from wervelwijzer.language.schedules import Occasion
from wervelwijzer.language.text import Text

suspicion = Occasion(
    "suspicion",
    Text("de verdenking", "the suspicion"),
    Text(
        "Wanneer ontstond de verdenking op wervelmetastasen?", "When did the suspicion of vertebral metastases arise?"
    ),
)

probable_diagnosis = Occasion(
    "probable_diagnosis",
    Text("de waarschijnlijkheidsdiagnose", "the probable diagnosis"),
    Text("Wanneer werd de waarschijnlijkheidsdiagnose gesteld?", "When was the probable diagnosis made?"),
)

definitive_diagnosis = Occasion(
    "definitive_diagnosis",
    Text("de definitieve diagnose", "the definitive diagnosis"),
    Text("Wanneer werd de definitieve diagnose gesteld?", "When was the definitive diagnosis made?"),
)

recognition = Occasion(
    "recognition",
    Text("het moment waarop dit is herkend", "the moment at which this was recognised"),
    Text(
        "Wanneer werd herkend wat nu moet gebeuren? Zonder dit moment telt het moment van vragen.",
        "When was recognised what must be done now? Without this moment the moment of asking counts.",
    ),
)

pain_onset = Occasion(
    "pain_onset",
    Text("het begin van de klachten", "the onset of the complaints"),
    Text("Wanneer begonnen de klachten?", "When did the complaints begin?"),
)

pain_worsening = Occasion(
    "pain_worsening",
    Text("de toename van de klachten", "the increase of the complaints"),
    Text("Wanneer namen de klachten het laatst toe?", "When did the complaints last increase?"),
)

admission = Occasion(
    "admission",
    Text("de opname", "the admission"),
    Text("Wanneer is of wordt de patiënt opgenomen?", "When was, or will, the patient be admitted?"),
)

discharge = Occasion(
    "discharge",
    Text("het ontslag", "the discharge"),
    Text("Wanneer is of wordt de patiënt ontslagen?", "When was, or will, the patient be discharged?"),
)

treatment_start = Occasion(
    "treatment_start",
    Text("het begin van de behandeling", "the start of treatment"),
    Text(
        "Wanneer begint een behandeling die geen operatie en geen bestraling is, zoals systemische therapie?",
        "When does a treatment begin that is neither surgery nor radiotherapy, such as systemic therapy?",
    ),
)

treatment_end = Occasion(
    "treatment_end",
    Text("het einde van de behandeling", "the end of treatment"),
    Text("Wanneer eindigt die behandeling?", "When does that treatment end?"),
)

surgery = Occasion(
    "surgery",
    Text("de operatie", "the operation"),
    Text("Wanneer is of wordt de patiënt geopereerd?", "When was, or will, the patient be operated on?"),
)

radiotherapy_start = Occasion(
    "radiotherapy_start",
    Text("het begin van de bestraling", "the start of radiotherapy"),
    Text("Wanneer is de eerste fractie?", "When is the first fraction?"),
)

radiotherapy_end = Occasion(
    "radiotherapy_end",
    Text("het einde van de bestraling", "the end of radiotherapy"),
    Text("Wanneer is de laatste fractie?", "When is the last fraction?"),
)

corticosteroid_start = Occasion(
    "corticosteroid_start",
    Text("de start van de dexamethason", "the start of dexamethasone"),
    Text("Wanneer is of wordt de bolus gegeven?", "When was, or will, the bolus be given?"),
)

brace_start = Occasion(
    "brace_start",
    Text("het begin van de proef met brace of korset", "the start of the trial of a brace or corset"),
    Text("Wanneer begint de proef met een brace of korset?", "When does the trial of a brace or corset begin?"),
)

distress_thermometer = Occasion(
    "distress_thermometer",
    Text("de laatste Lastmeter", "the last distress thermometer"),
    Text("Wanneer is de Lastmeter het laatst ingevuld?", "When was the distress thermometer last filled in?"),
)

mdo = Occasion(
    "mdo",
    Text("het eerstvolgende MDO", "the next MDO"),
    Text(
        "Wanneer is het eerstvolgende MDO: het tijdstip, of de vaste weekdag?",
        "When is the next MDO: its moment, or the team's weekday?",
    ),
)

visits = Occasion(
    "visits",
    Text("de controles", "the visits"),
    Text("Wanneer zijn de controleafspraken?", "When are the follow-up visits?"),
)

OCCASIONS: tuple[Occasion, ...] = (
    suspicion,
    probable_diagnosis,
    definitive_diagnosis,
    recognition,
    pain_onset,
    pain_worsening,
    admission,
    discharge,
    treatment_start,
    treatment_end,
    surgery,
    radiotherapy_start,
    radiotherapy_end,
    corticosteroid_start,
    brace_start,
    distress_thermometer,
    mdo,
    visits,
)
