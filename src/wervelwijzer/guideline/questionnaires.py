"""Questionnaires (chapter *Gebruik van vragenlijsten*): the pain score and its targets."""

from wervelwijzer.facts import symptoms
from wervelwijzer.facts.units import grade
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, at_least, at_most, exactly

TREAT_FROM = grade(5)
RELEVANT_FALL = 2
RELEVANT_FALL_PERCENT = 30

treatment_indicated = Decision(
    name="pain.treatment_indicated",
    label=Text("pijnbehandeling geïndiceerd", "pain treatment indicated"),
    values=(True, False),
    labels={},
    by=true_when(at_least(symptoms.pain_nrs, TREAT_FROM)),
    source=(
        Place(
            "questionnaires",
            155492,
            49,
            "47feb0691bd46af83585975e6631bfb14982e9a3ac5c7f8ff8f05b849079fcf3",
        ),
    ),
)


def highest_score_that_responds(before: int) -> int | None:
    """The highest pain score that is a relevant fall from `before`: 2 points, or 30 percent; None where none is."""
    responding = [
        now
        for now in range(before + 1)
        if before - now >= RELEVANT_FALL or 100 * (before - now) >= RELEVANT_FALL_PERCENT * before
    ]
    return max(responding, default=None)


relevant_fall = any_of(
    *(
        all_of(exactly(symptoms.pain_nrs_before_treatment, grade(before)), at_most(symptoms.pain_nrs, grade(highest)))
        for before in range(1, 11)
        if (highest := highest_score_that_responds(before)) is not None
    )
)

relevant_response = Decision(
    name="pain.relevant_response",
    label=Text("klinisch relevante afname van de pijn", "clinically relevant fall of pain"),
    values=(True, False, "not_applicable"),
    labels={},
    by=true_when(
        relevant_fall,
        unless_not_applicable=exactly(symptoms.pain_nrs_before_treatment, grade(0)),
    ),
    source=(
        Place(
            "questionnaires",
            155284,
            207,
            "3bfa8b79bf6f54ee5c2c0255d29514ede90b942441c455e1145fa71ee34996a9",
        ),
    ),
    reading=Text("2 punten of 30 %: een van beide is genoeg.", "2 points or 30 %: either is enough."),
)

DECISIONS = (treatment_indicated, relevant_response)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
