"""The survey among patients in the appendices."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Outcome, Share, Study
from wervelwijzer.language.text import Text

PATIENT_SURVEY = Study(
    id="patient-survey",
    label="",
    about=Text("inventarisatie van ervaringen van patiënten, 2013", "survey of the experiences of patients, 2013"),
    section="appendices",
    design="survey",
    question=Text(
        "Wat ervaren patiënten met wervelmetastasen?", "What do patients with vertebral metastases meet with?"
    ),
    places=(Place("appendices", 252692, 246, "0eeeb85caa4ab76bd70cee5484f8e6bdd6bf3b957e0f982435aa7e9bcc6623f9"),),
    n=14,
    outcomes=(
        Outcome(
            id="myeloma",
            name=Text("heeft de ziekte van Kahler", "has Kahler's disease (multiple myeloma)"),
            places=(
                Place("appendices", 252692, 246, "0eeeb85caa4ab76bd70cee5484f8e6bdd6bf3b957e0f982435aa7e9bcc6623f9"),
            ),
            whole=Share(events=5),
        ),
        Outcome(
            id="aid",
            name=Text("gebruikt een hulpmiddel (rolstoel, stok, rollator)", "uses an aid (wheelchair, stick, walker)"),
            places=(
                Place("appendices", 253177, 80, "c959400f0faa6e74c9c0b69e938aa2d92ce8c3675b260cfdd0209ff2defc7b73"),
            ),
            whole=Share(percent="67", relation="about"),
            remark=Text("Gedrukt als twee derde.", "Printed as two thirds."),
        ),
    ),
)

STUDIES = (PATIENT_SURVEY,)
