"""Rules are values: Python's own logic on them is an error that says what to write instead."""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment
from wervelwijzer.facts.units import Share, count, days, hours, months, percent, years
from wervelwijzer.guideline.imaging import deadline
from wervelwijzer.guideline.stability import SINS
from wervelwijzer.language.words import (
    AllOf,
    Not,
    all_of,
    any_of,
    at_least,
    at_most,
    between,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    more_than,
    not_,
    parts_of,
    recorded,
    scores_between,
    term,
    walk,
)

pain = is_true(symptoms.spinal_pain)
deficit = is_one_of(neurology.radicular_deficit, "unilateral", "bilateral")

ON_STATEMENTS = "Combine statements with all_of"
ON_FACTS = "Write is_true\\(fact\\)"


@pytest.mark.parametrize(
    "written", [lambda: pain and deficit, lambda: pain or deficit, lambda: not pain, lambda: bool(pain)]
)
def test_and_or_not_on_a_statement_say_what_to_write(written: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match=ON_STATEMENTS):
        written()


def test_if_on_a_statement_says_what_to_write() -> None:
    with pytest.raises(TypeError, match=ON_STATEMENTS):
        _ = 1 if pain else 2


@pytest.mark.parametrize("compare", [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge])
def test_comparing_a_statement_or_a_fact_says_what_to_write(compare: Callable[[Any, Any], object]) -> None:
    with pytest.raises(TypeError, match=ON_STATEMENTS):
        compare(pain, deficit)
    with pytest.raises(TypeError, match=ON_FACTS):
        compare(status.karnofsky, 80)
    with pytest.raises(TypeError, match=ON_FACTS):
        compare(neurology.asia_grade, "A")


def test_a_fact_among_statements_is_named() -> None:
    with pytest.raises(TypeError, match=r"all_of.*<fact symptoms.spinal_pain> is a fact, not a statement"):
        all_of(pain, symptoms.spinal_pain)  # type: ignore[arg-type]


@pytest.mark.parametrize("word", [all_of, any_of, not_, lambda part: term("woord", "word", part)])
def test_a_plain_value_among_statements_is_named(word: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError, match=r"True is not a statement\. Did you write `and`, `or` or `==`"):
        word(True)


def test_a_value_that_a_choice_does_not_have_is_named_with_those_it_has() -> None:
    with pytest.raises(ValueError, match=r"neurology.asia_grade has no value 'F'. Its values: A, B, C, D, E"):
        is_(neurology.asia_grade, "F")


@pytest.mark.parametrize(
    "mixed",
    [
        lambda: at_least(status.life_expectancy_months, percent(3)),  # type: ignore[misc]
        lambda: more_than(neurology.complete_lesion_hours, days(2)),  # type: ignore[misc]
        lambda: less_than(status.karnofsky, 80),  # type: ignore[misc]
        lambda: between(imaging.contiguous_affected_vertebrae, months(1), count(3)),  # type: ignore[misc]
    ],
)
def test_units_do_not_mix(mixed: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="cannot be compared with it"):
        mixed()


def test_a_threshold_on_what_is_no_number_is_refused() -> None:
    with pytest.raises(TypeError, match="is not a number, so it has no threshold"):
        at_least(symptoms.spinal_pain, years(1))  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [lambda: is_true(neurology.asia_grade), lambda: is_one_of(symptoms.spinal_pain, "x")])  # type: ignore[arg-type]
def test_a_word_of_the_wrong_kind_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="choose the word that fits its kind"):
        wrong()


@pytest.mark.parametrize("amount", [0.3, "3", True, None])
def test_an_amount_is_exact(amount: Any) -> None:
    with pytest.raises(TypeError, match="a threshold is exact"):
        Share(amount)
    assert str(Share(Fraction(1, 3))) == "1/3 1"


def test_only_a_number_whose_absence_is_an_answer_can_be_asked_to_be_recorded() -> None:
    assert recorded(treatment.days_since_surgery).fact is treatment.days_since_surgery
    with pytest.raises(ValueError, match="its absence means unknown"):
        recorded(status.life_expectancy_months)


def test_a_value_that_a_decision_never_gives_is_refused() -> None:
    with pytest.raises(ValueError, match=r"imaging\.deadline_hours never concludes 13"):
        concludes(deadline, 13)
    with pytest.raises(ValueError, match="never concludes True"):
        concludes(deadline, True)


def test_walking_meets_every_part_once() -> None:
    statement = all_of(pain, not_(any_of(deficit, term("w", "w", is_false(symptoms.neck_pain)))))
    assert len(list(walk(statement))) == 7
    assert parts_of(scores_between(SINS, 0, 6)) == ()
    assert parts_of(pain) == ()


def test_at_most_less_than_and_exactly_are_said_in_the_same_few_words() -> None:
    assert isinstance(at_most(neurology.complete_lesion_hours, hours(3)), Not)
    assert isinstance(exactly(neurology.complete_lesion_hours, hours(3)), AllOf)


def test_a_rule_shows_its_name() -> None:
    assert repr(deadline) == "<decision imaging.deadline_hours>"
    assert repr(symptoms.spinal_pain) == "<fact symptoms.spinal_pain>"
