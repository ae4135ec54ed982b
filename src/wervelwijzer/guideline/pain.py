"""Treatment of pain (chapter *Pijnbehandeling*)."""

from wervelwijzer.facts import symptoms
from wervelwijzer.guideline.definitions import radicular_pain
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import any_of, is_true

team_advised = Decision(
    name="pain.team_advised",
    label=Text("begeleiding mede door een pijnteam", "care shared with a pain team"),
    values=(True, False),
    labels={},
    by=true_when(any_of(is_true(symptoms.spinal_pain), radicular_pain)),
    source=(
        Place(
            "pain",
            159643,
            178,
            "3007cdf0ce1755d07fca19c8d42c201cb7025d25530454354e499317dbd6cd60",
        ),
    ),
)

DECISIONS = (team_advised,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
