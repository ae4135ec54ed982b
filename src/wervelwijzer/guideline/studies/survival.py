"""Studies discussed in Inschatten overleving: the models and the populations that they were made on."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Measure, Outcome, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Hoe is de overleving zo nauwkeurig mogelijk in te schatten?",
    "How can survival be estimated as accurately as possible?",
)

MODELS = Study(
    id="survival-models",
    label="Tokuhashi 2005, Van der Linden 2005, Bartels 2007, Bollen 2014",
    section="survival",
    design="model",
    question=QUESTION,
    places=(Place("survival", 72579, 166, "cc73dc43efeac08ee8f8679ecbed47b1d1183f827c7ebe4ccdccba39ba94b56c"),),
    arms=(
        Arm(Text("Tokuhashi", "Tokuhashi"), 246),
        Arm(Text("Van der Linden", "Van der Linden"), 342),
        Arm(Text("Bartels", "Bartels"), 219),
        Arm(Text("Bollen", "Bollen"), 1043),
    ),
    measures=(
        Measure(
            id="c-score",
            name=Text(
                "C-score (0,50 geen voorspellende waarde, 1,0 volledige overeenstemming)",
                "C-score (0.50 no predictive value, 1.0 full agreement)",
            ),
            places=(
                Place("survival", 72711, 34, "881d6ff6ee0f88a90eb444238d4e8986c51309a1c1deef34d53fe9f0825805da"),
                Place("survival", 72306, 271, "3e6c3810c87ae85b4ac9f4bc5acd2b1ebb6ce536276148ef22cedca34376abf2"),
            ),
            unit=Text("C-score", "C-score"),
            values=("0.640", "0.664", "0.719", "0.710"),
        ),
    ),
    remark=Text(
        "De modellen zijn niet in één studie vergeleken; de C-scores komen uit verschillende groepen patiënten.",
        "The models were not compared in one study; the C-scores come from different groups of patients.",
    ),
)

POPULATIONS = Study(
    id="survival-populations",
    label="Van der Linden 2005, Bartels 2007, Bollen 2014",
    about=Text("populaties", "populations"),
    section="survival",
    design="model",
    question=QUESTION,
    places=(Place("survival", 76436, 252, "e3333593a380c5844cd5f62fbbf3c7b8ae3d1cd9f0bbefd65b269ea06f98c5b2"),),
    arms=(
        Arm(Text("Van der Linden", "Van der Linden"), 342),
        Arm(Text("Bartels", "Bartels"), 219),
        Arm(Text("Bollen", "Bollen"), 1043),
    ),
    outcomes=(
        Outcome(
            id="neurological",
            name=Text("neurologische klachten of verschijnselen", "neurological complaints or signs"),
            places=(Place("survival", 76436, 252, "e3333593a380c5844cd5f62fbbf3c7b8ae3d1cd9f0bbefd65b269ea06f98c5b2"),),
            shares=(Share(percent="0"), Share(percent="84"), Share(percent="50")),
            remark=Text(
                "Bij Van der Linden had 100% alleen pijn; dat is hier 0% met neurologische klachten.",
                "In Van der Linden 100% had pain only; that is 0% with neurological complaints here.",
            ),
        ),
    ),
    calculations=(
        Calculation(
            id="bollen-neurological",
            says=Text(
                "Bollen: 39% lichte en 10% ernstige neurologische klachten, samen 50%",
                "Bollen: 39% minor and 10% major neurological complaints, together 50%",
            ),
            operation="sum",
            terms=("39", "10"),
            result="50",
            unit=Text("%", "%"),
            places=(Place("survival", 76436, 190, "4e48e1bea1bd87d4ebf50bd0943218fcc7b4f898e8e263702998a5f4825b2c62"),),
        ),
    ),
)

STUDIES = (MODELS, POPULATIONS)
