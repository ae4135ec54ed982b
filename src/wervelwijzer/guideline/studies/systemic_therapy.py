"""Studies discussed in Systemische therapie: small series of systemic treatment alone in cord compression."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Measure, Study
from wervelwijzer.language.text import Text

SERIES = Study(
    id="systemic-series",
    label="Boogerd 1989, Burch 1988, Cooper 1990, Grommes 2011, Sasagawa 1991, Wong 1996",
    section="systemic_therapy",
    design="case_series",
    question=Text(
        "Wat doet systemische therapie alleen bij neurologische uitval?",
        "What does systemic therapy alone do in neurological deficit?",
    ),
    places=(
        Place("systemic_therapy", 126281, 1118, "140d37da23904231137aa00189151538ec4304d3fe899d58502400b1f042381f"),
    ),
    arms=(
        Arm(Text("kiemceltumor", "germ cell tumour"), 19),
        Arm(Text("maligne lymfoom", "malignant lymphoma"), 8),
        Arm(Text("mammacarcinoom", "breast carcinoma"), 4),
        Arm(Text("prostaatcarcinoom", "prostate carcinoma"), 2),
    ),
    measures=(
        Measure(
            id="size",
            name=Text("patiënten per studie", "patients in each study"),
            places=(
                Place(
                    "systemic_therapy", 126648, 74, "1111b4148cb4ef6df6d38d6ec4b5a5b3b654fa7d9aac2d596c48044ddf9bd49c"
                ),
            ),
            unit=Text("patiënten", "patients"),
            low="2",
            high="16",
        ),
    ),
    remark=Text(
        "In vrijwel alle beschreven gevallen nam de uitval af; hoeveel er waren, staat er niet, en de uitkomst is niet "
        "eenvormig gemeten.",
        "In nearly all described cases the deficit decreased; how many there were is not printed, and the outcome was "
        "not measured in one way.",
    ),
)

STUDIES = (SERIES,)
