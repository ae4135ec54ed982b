"""Treatment: systemic therapy (chapter *Systemische therapie*)."""

from wervelwijzer.facts import symptoms, treatment, tumour
from wervelwijzer.guideline.definitions import confirmed, deficit_by_mescc, fast_responding, sensitive
from wervelwijzer.guideline.patient_selection import surgery_is_no_option
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, is_false, is_true

first_choice_option = Decision(
    name="systemic_therapy.first_choice_option",
    label=Text(
        "systemische therapie mag eerste keuze zijn bij uitval door MESCC",
        "systemic therapy may be first choice for a deficit by MESCC",
    ),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            deficit_by_mescc,
            sensitive,
            any_of(
                fast_responding,
                is_true(tumour.systemic_therapy_vital_and_undeferrable),
                all_of(is_false(treatment.radiotherapy_feasible), surgery_is_no_option),
            ),
        )
    ),
    source=(
        Place(
            "systemic_therapy",
            125506,
            358,
            "91e17b550d1d07a223efdbf30e5d6d23c30ff87af3022d4f58190e61db36d786",
        ),
    ),
)

option_for_pain = Decision(
    name="systemic_therapy.option_for_pain",
    label=Text("systemische therapie als optie tegen pijn", "systemic therapy as an option for pain"),
    values=(True, False),
    labels={},
    by=true_when(all_of(confirmed, is_true(symptoms.spinal_pain), sensitive)),
    source=(
        Place(
            "systemic_therapy",
            125029,
            258,
            "99aa41d6db1b6aa3f0d112fe254aae4620a158e807a14b9ac67588dedc5ff33a",
        ),
    ),
)

DECISIONS = (first_choice_option, option_for_pain)
