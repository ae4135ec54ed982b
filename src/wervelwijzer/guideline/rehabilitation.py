"""Rehabilitation (chapter *Revalidatie*)."""

from wervelwijzer.facts import care, status
from wervelwijzer.facts.units import months
from wervelwijzer.guideline.definitions import deficit
from wervelwijzer.language.decisions import Decision, first_match, row
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import at_least, is_false, is_true, more_than, not_

REGULAR_LIFE_EXPECTANCY = months(12)
ADAPTED_LIFE_EXPECTANCY = months(6)

programme = Decision(
    name="rehabilitation.programme",
    label=Text("revalidatieprogramma", "rehabilitation programme"),
    values=("regular", "adapted", "short_outpatient_option", "none", "by_oncological_rehabilitation_criteria"),
    labels={
        "regular": Text("regulier dwarslaesieprogramma", "regular cord lesion programme"),
        "adapted": Text("aangepast programma", "adapted programme"),
        "short_outpatient_option": Text(
            "korte poliklinische revalidatie overwegen", "consider a short outpatient programme"
        ),
        "none": Text("geen", "none"),
        "by_oncological_rehabilitation_criteria": Text(
            "volgens de criteria van de richtlijn Oncologische revalidatie",
            "by the criteria of the guideline Oncological rehabilitation",
        ),
    },
    by=first_match(
        row("by_oncological_rehabilitation_criteria", not_(deficit)),
        row("none", is_false(care.rehabilitation_indication)),
        row("regular", more_than(status.life_expectancy_months, REGULAR_LIFE_EXPECTANCY)),
        row("adapted", at_least(status.life_expectancy_months, ADAPTED_LIFE_EXPECTANCY)),
        row("short_outpatient_option", is_true(care.travel_for_rehabilitation_bearable)),
        otherwise="none",
    ),
    source=(
        Place(
            "rehabilitation",
            205730,
            936,
            "5186c9eb89a1860896efda3e9e4cfa3f601e390c9cf839e953934176018c6e9a",
        ),
    ),
    reading=Text(
        "6 tot en met 12 maanden is het aangepaste programma.", "6 to 12 months inclusive is the adapted programme."
    ),
)

DECISIONS = (programme,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
