"""Figures of the literature in Klinische verschijnselen: how often pain, and how likely compression is."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Outcome, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text("Hoe waarschijnlijk is MESCC bij welke klachten?", "How likely is MESCC with which complaints?")

FIRST_COMPLAINT = Study(
    id="first-complaint",
    label="Bach 1990, Helweg-Larsen 2000",
    section="symptoms",
    design="review",
    question=QUESTION,
    places=(Place("symptoms", 10593, 201, "d897f17c8fb98953a32d2b49157786ea6f7d6000a2ff49c17cf0f438310ac7d2"),),
    outcomes=(
        Outcome(
            id="pain",
            name=Text("pijn als eerste klacht", "pain as the first complaint"),
            places=(Place("symptoms", 10593, 201, "d897f17c8fb98953a32d2b49157786ea6f7d6000a2ff49c17cf0f438310ac7d2"),),
            whole=Share(percent="90"),
        ),
    ),
)

CHANCE = Study(
    id="chance-of-compression",
    label="Byrne 1992, Kienstra 1996, Van der Linden 2005, Ruff 1989, Boogerd 1993",
    section="symptoms",
    design="review",
    question=QUESTION,
    places=(
        Place("symptoms", 13621, 247, "d21de4b610fd9e0873a57f95a0fd8fc3c4a34a4fecaf9638025eded20aad42d2"),
        Place("symptoms", 14635, 167, "d5527076695d2e1112caf51a6d56841495e0e4170d30c419b5a38cc53f5cf576"),
    ),
    arms=(
        Arm(Text("alleen rugpijn", "back pain alone")),
        Arm(Text("uitstralende radiculaire pijn", "radiating radicular pain")),
        Arm(Text("radiculaire uitval", "radicular deficit")),
        Arm(Text("tekenen van myelopathie of caudasyndroom", "signs of myelopathy or cauda equina syndrome")),
    ),
    outcomes=(
        Outcome(
            id="mescc",
            name=Text("kans op MESCC", "chance of MESCC"),
            places=(
                Place("symptoms", 13621, 247, "d21de4b610fd9e0873a57f95a0fd8fc3c4a34a4fecaf9638025eded20aad42d2"),
                Place("symptoms", 14635, 167, "d5527076695d2e1112caf51a6d56841495e0e4170d30c419b5a38cc53f5cf576"),
            ),
            shares=(
                Share(low="3", high="10"),
                Share(low="20", high="30"),
                Share(low="40", high="50"),
                Share(low="65", high="70"),
            ),
        ),
    ),
)

RADICULAR = Study(
    id="radicular-and-sphincter",
    label="",
    about=Text("zonder verwijzing", "without a reference"),
    section="symptoms",
    design="overview",
    question=QUESTION,
    places=(Place("symptoms", 13987, 82, "d3439461fc3557dec85ba513d38f12c8b6943b4c7be3587e83bebe4de765f016"),),
    outcomes=(
        Outcome(
            id="radicular-pain",
            name=Text("krijgt radiculaire pijn", "develops radicular pain"),
            places=(
                Place("symptoms", 13987, 82, "d3439461fc3557dec85ba513d38f12c8b6943b4c7be3587e83bebe4de765f016"),
                Place("differential", 18944, 183, "bfa6e2a7a65cdf924adddea6aadef8b6ba47ac127f5028e60f9c88b32aa94663"),
            ),
            whole=Share(percent="50", relation="about"),
        ),
        Outcome(
            id="sphincter",
            name=Text(
                "stoornis van mictie of defecatie bij een maligne dwarslaesie",
                "disturbance of bladder or bowel in a malignant cord lesion",
            ),
            places=(Place("symptoms", 15736, 174, "2c8136ed6eac86ffff0950aa69c91d8be441daa4d0d2387c93207f49c77d7dd1"),),
            whole=Share(percent="50", relation="about"),
            remark=Text("Gedrukt als ongeveer de helft.", "Printed as about half."),
        ),
    ),
)

STUDIES = (FIRST_COMPLAINT, CHANCE, RADICULAR)
