"""Follow-up (chapter *Vervolgtraject*)."""

from wervelwijzer.facts import care, neurology
from wervelwijzer.guideline.definitions import symptomatic
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import any_of, is_true

imaging_indicated = Decision(
    name="follow_up.imaging_indicated",
    label=Text("beeldvorming in de follow-up geïndiceerd", "imaging indicated in follow-up"),
    values=(True, False),
    labels={},
    by=true_when(any_of(symptomatic, is_true(neurology.lhermitte_sign), is_true(care.evaluating_systemic_therapy))),
    source=(
        Place(
            "follow_up",
            200530,
            209,
            "30ef50a09423b0b3cf85dd8840fa06021482cf6209e56198d353829cca5d535d",
        ),
    ),
)

DECISIONS = (imaging_indicated,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
