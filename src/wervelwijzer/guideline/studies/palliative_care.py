"""Studies discussed in Palliatieve zorg: the surprise question."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Outcome, Share, Study
from wervelwijzer.language.text import Text

MORONI = Study(
    id="moroni-2014",
    label="Moroni 2014",
    section="palliative_care",
    design="prospective",
    question=Text("Wat voorspelt de surprise question?", "What does the surprise question foretell?"),
    places=(Place("palliative_care", 148824, 324, "4c8d5624a6bb852294f34b03a9d1e8933e87af65eea551a74e3829c127b1d92d"),),
    arms=(
        Arm(Text("antwoord: nee, ik zou niet verbaasd zijn", "answer: no, I should not be surprised")),
        Arm(Text("antwoord: ja, ik zou verbaasd zijn", "answer: yes, I should be surprised")),
    ),
    outcomes=(
        Outcome(
            id="death",
            name=Text("overleden", "died"),
            timepoint=Text("binnen een jaar", "within a year"),
            places=(
                Place(
                    "palliative_care", 148980, 168, "165b3af526da46df171626f42ef22398859f2bfd1c31423c38262a6efc8842c6"
                ),
            ),
            shares=(Share(percent="69"), Share(percent="16")),
        ),
    ),
)

STUDIES = (MORONI,)
