"""Introduction: for whom the guideline is meant. Being outside it warns and decides nothing else."""

from wervelwijzer.facts import imaging, patient
from wervelwijzer.facts.units import years
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, at_least, is_false

ADULT = years(18)

in_scope = Decision(
    name="scope.in_scope",
    label=Text("valt onder de richtlijn", "covered by the guideline"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            at_least(patient.age_years, ADULT),
            is_false(imaging.leptomeningeal_metastases_only),
            is_false(imaging.intramedullary_metastases_only),
        )
    ),
    source=(
        Place(
            "scope",
            1600,
            161,
            "88e122d4b9908cfc17bd6d57000ded6455ab19f86931c59a27432cf81c392c4c",
        ),
        Place(
            "scope",
            4769,
            144,
            "3761cef5b6ddb8885da84725c7a7dba91ad5f543ab3a06cedfb039bfe4ad9ff3",
        ),
    ),
    reading=Text(
        "Volwassen is 18 jaar of ouder; de richtlijn noemt geen leeftijd.",
        "Adult means 18 or older; the guideline states no age.",
    ),
)

DECISIONS = (in_scope,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
