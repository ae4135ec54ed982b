"""Treatment: percutaneous interventions (chapter *Percutane interventies*)."""

from fractions import Fraction

from wervelwijzer.facts import imaging, status, symptoms, treatment
from wervelwijzer.facts.units import Share
from wervelwijzer.guideline.definitions import confirmed, mescc, not_stable
from wervelwijzer.guideline.patient_selection import surgery_is_no_option
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, is_, is_true, more_than, not_, term

MOST_OF_THE_CANAL = Share(Fraction(1, 3))

contraindicated = term(
    "contra-indicatie voor vertebroplastiek",
    "contraindication to vertebroplasty",
    any_of(
        mescc,
        more_than(imaging.epidural_canal_fraction, MOST_OF_THE_CANAL),
        is_true(treatment.osteomyelitis),
        is_true(treatment.bleeding_diathesis),
        is_true(treatment.bone_cement_allergy),
        is_(status.condition, "poor"),
        all_of(not_stable, not_(is_(imaging.cortical_destruction, "limited"))),
    ),
)

vertebroplasty = Decision(
    name="vertebroplasty.option",
    label=Text("vertebroplastiek of kyfoplastiek als optie", "vertebroplasty or kyphoplasty as an option"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            confirmed,
            is_true(symptoms.spinal_pain),
            surgery_is_no_option,
            not_(contraindicated),
            any_of(
                all_of(
                    is_true(treatment.radiotherapy_given_at_level),
                    is_(treatment.radiotherapy_response, "insufficient"),
                ),
                all_of(is_true(symptoms.pain_mechanical), not_stable),
            ),
        )
    ),
    source=(
        Place(
            "percutaneous",
            130211,
            195,
            "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b",
        ),
        Place(
            "percutaneous",
            131838,
            309,
            "e059163cd8ada76b8a466b1aafff6d2469a7a35ac344ce16a4a759a3fe122953",
        ),
        Place(
            "percutaneous",
            137218,
            326,
            "662dc3b37f508fda191b8db92c88e804d5a5f1cb2aafd22ed935595eced104f4",
        ),
    ),
    reading=Text(
        "De tekst verbiedt de ingreep bij instabiliteit en staat hem elders toe bij beperkte corticale destructie; "
        "het laatste geldt hier.",
        "The text forbids it in instability and elsewhere allows it with limited cortical destruction; the latter "
        "holds here.",
    ),
)

DECISIONS = (vertebroplasty,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
