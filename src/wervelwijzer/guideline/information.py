"""Information for patients (chapter *Voorlichting en communicatie*)."""

from wervelwijzer.facts import tumour
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.language.decisions import Decision, first_match, row
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import any_of, is_true

leaflet = Decision(
    name="information.leaflet",
    label=Text("patiëntenfolder", "patient leaflet"),
    values=("none", "risk", "full"),
    labels={
        "none": Text("geen folder", "no leaflet"),
        "risk": Text("risicofolder (bijlage B)", "risk leaflet (appendix B)"),
        "full": Text("uitgebreide folder (bijlage C)", "full leaflet (appendix C)"),
    },
    by=first_match(
        row("full", confirmed),
        row(
            "risk",
            any_of(is_true(tumour.bone_metastases_known), is_true(tumour.judged_high_risk_of_vertebral_metastases)),
        ),
        otherwise="none",
    ),
    source=(
        Place(
            "information",
            179466,
            741,
            "90f28fc56b71055416e417258d16feb4339644e597e7f591bf532424aaa7ec86",
        ),
        Place(
            "information",
            186556,
            345,
            "7d99422ccbfc776d3208dc471abc48f548ea8b4ad03471e453a52b37046c6374",
        ),
    ),
    reading=Text(
        "Bekende botmetastasen van elke primaire tumor tellen, of het oordeel van de behandelaar.",
        "Known bone metastases of any primary count, or the treating physician's judgement.",
    ),
)

DECISIONS = (leaflet,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
