"""Studies discussed in Pijnbehandeling and Gebruik van vragenlijsten: how often pain is treated too little."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Doubt, Outcome, Quality, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Hoe vaak wordt pijn bij kanker te weinig behandeld?",
    "How often is pain in cancer treated too little?",
)
DEMONSTRATED = Quality(
    Text("aangetoond (EBRO)", "demonstrated (EBRO)"),
    Place("pain", 164200, 116, "c94dc7821ca2d88c9e82ab80d2dddb729c237ff8db24937bbc26a427574ee4f6"),
)

DEANDREA = Study(
    id="deandrea-2008",
    label="Deandrea 2008",
    section="pain",
    design="systematic_review",
    question=QUESTION,
    places=(Place("pain", 161081, 148, "8fc40b1df4e951b54d53c57817830640961d061ea4ec9b748e6e7e0be21331a0"),),
    quality=DEMONSTRATED,
    outcomes=(
        Outcome(
            id="undertreatment",
            name=Text("pijn te weinig behandeld (26 studies)", "pain treated too little (26 studies)"),
            places=(Place("pain", 161081, 148, "8fc40b1df4e951b54d53c57817830640961d061ea4ec9b748e6e7e0be21331a0"),),
            whole=Share(percent="43"),
            estimated=True,
        ),
    ),
    doubts=(
        Doubt(
            "undertreatment-elsewhere",
            Text(
                "Bij de vragenlijsten staat dat verschillende studies gemiddeld 50% onderbehandeling aantonen, zonder "
                "bron; hier is het 43%, en in de conclusie bijna de helft.",
                "In the section on questionnaires several studies are said to show undertreatment in 50% on average, "
                "without a source; here it is 43%, and nearly half in the conclusion.",
            ),
            (
                Place(
                    "questionnaires", 156042, 134, "3452678864e1e82306c382f36d82c57cd04cb7e61b0d6231ea2e9a1fbd207781"
                ),
                Place("pain", 164200, 116, "c94dc7821ca2d88c9e82ab80d2dddb729c237ff8db24937bbc26a427574ee4f6"),
            ),
        ),
    ),
)

VAN_DEN_BEUKEN = Study(
    id="van-den-beuken-2007",
    label="Van den Beuken-Van Everdingen 2007",
    section="pain",
    design="survey",
    question=QUESTION,
    places=(Place("pain", 161230, 283, "0ada7e6a6567036001e66f84c6bb2b833e9b4bcd3888269932fc2538b777b225"),),
    n=1429,
    quality=DEMONSTRATED,
    outcomes=(
        Outcome(
            id="pain",
            name=Text("matige tot ernstige pijn", "moderate to severe pain"),
            places=(Place("pain", 161230, 174, "ce5db8ad05755c79b91822170e075850377c2faf7434187762b0d2d46da9a299"),),
            whole=Share(percent="44"),
        ),
        Outcome(
            id="insufficient",
            name=Text("vindt de pijnbehandeling onvoldoende", "finds the treatment of pain insufficient"),
            places=(Place("pain", 161405, 108, "e90d5937d20344153cceec9bdfbb6d6ee90ed97175a9e2a90e2b79668597ce9c"),),
            whole=Share(percent="42"),
        ),
    ),
)

STUDIES = (DEANDREA, VAN_DEN_BEUKEN)
