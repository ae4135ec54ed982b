"""Durations until now: they grow, cross the limits of the rules at an exact instant, and end with what they measure."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.pathway.records import ASIA, DEFICIT_DAYS, HOUR, LESION_HOURS, ROOT, SIGNS, SURGERY_DAYS, Log, presented

from wervelwijzer.advice.engine import engine
from wervelwijzer.pathway.ageing import AGEING, MICROSECOND, aged, crossings

DAY = 24 * HOUR


@pytest.mark.parametrize(
    ("fact", "value", "elapsed", "now"),
    [
        (LESION_HOURS, 10, 2 * HOUR, 12),
        (LESION_HOURS, 0.1, 20 * HOUR, 20.1),
        (LESION_HOURS, 10, timedelta(minutes=20), 10.3),
        (LESION_HOURS, 23, HOUR - MICROSECOND, 23 + 3_599_999_999 / 3_600_000_000),
        (LESION_HOURS, 23, HOUR, 24),
        (LESION_HOURS, 23, HOUR + MICROSECOND, 23 + 3_600_000_001 / 3_600_000_000),
        (LESION_HOURS, 23, HOUR + timedelta(minutes=1), 24.02),
        (LESION_HOURS, 47, HOUR, 48),
        (DEFICIT_DAYS, 6.5, 0.5 * DAY, 7),
        (SURGERY_DAYS, 0, 100_000 * HOUR, 3650),
    ],
)
def test_a_duration_grows_and_is_written_short_where_that_changes_nothing(
    fact: str, value: float, elapsed: timedelta, now: float
) -> None:
    assert aged(fact, value, elapsed) == pytest.approx(now, rel=1e-15)


@pytest.mark.parametrize(
    ("fact", "value", "expected"),
    [
        (LESION_HOURS, 0, (24 * HOUR, 24 * HOUR + MICROSECOND, 48 * HOUR + MICROSECOND)),
        (LESION_HOURS, 0.1, (23.9 * HOUR, 23.9 * HOUR + MICROSECOND, 47.9 * HOUR + MICROSECOND)),
        (LESION_HOURS, 24, (MICROSECOND, 24 * HOUR + MICROSECOND)),
        (LESION_HOURS, 48, (MICROSECOND,)),
        (LESION_HOURS, 48.5, ()),
        (DEFICIT_DAYS, 7, (MICROSECOND,)),
        (DEFICIT_DAYS, 7.5, ()),
        (SURGERY_DAYS, 3, (25 * DAY,)),
        (SURGERY_DAYS, 28, ()),
    ],
)
def test_the_instant_of_a_crossing_is_exact(fact: str, value: float, expected: tuple[timedelta, ...]) -> None:
    assert crossings(fact, value) == expected


@pytest.mark.parametrize("fact", AGEING)
@pytest.mark.parametrize("value", [0, 0.1, 1 / 3, 2.7182818, 5.000000001, 23.999999, 6.99])
def test_a_value_lies_in_its_new_cell_from_the_crossing_on_and_not_before(fact: str, value: float) -> None:
    made = engine()
    cells = made.forest.cells[made.variable[fact]]
    first = cells.index(value) + 1
    for cell, crossing in enumerate(crossings(fact, value), first):
        before, after = (cells.index(float(aged(fact, value, step))) for step in (crossing - MICROSECOND, crossing))
        assert before < cell <= after


def test_a_duration_grows_from_when_it_was_seen_however_late_it_was_entered() -> None:
    log = Log()
    log.add("examined", 0, {ASIA: "A", LESION_HOURS: 10}, late=5)
    assert log.at(6).case.known[LESION_HOURS] == 16
    assert log.at(6).observations[LESION_HOURS].value == 10
    assert log.at(6).next_change == log.moment(14)


@pytest.mark.parametrize(
    ("grades", "value"),
    [
        ((None, None), 15),
        (("A", "A"), 15),
        ((None, "A"), 15),
        (("A", "C"), None),
        ((None, "C"), None),
        (("C", "C"), 10),
        (("C", "A"), None),
    ],
)
def test_the_hours_of_a_complete_lesion_grow_while_it_is_complete(
    grades: tuple[str | None, str | None], value: float | None
) -> None:
    log = Log()
    log.add("examined", 0, {ASIA: grades[0], LESION_HOURS: 10})
    log.add("examined", 2, {ASIA: grades[1]})
    assert log.at(5).case.known.get(LESION_HOURS) == value


def test_the_hours_of_an_earlier_lesion_do_not_count_for_a_new_one() -> None:
    log = Log()
    log.add("examined", 0, {ASIA: "A", LESION_HOURS: 30})
    log.add("examined", 2, {ASIA: "C"})
    log.add("examined", 40, {ASIA: "A"})
    assert LESION_HOURS not in log.at(41).case.known
    log.add("examined", 42, {LESION_HOURS: 2})
    assert log.at(43).case.known[LESION_HOURS] == 3


@pytest.mark.parametrize(
    ("first", "then", "value"),
    [
        ({ROOT: "unilateral"}, {ROOT: "bilateral"}, 4),
        ({ROOT: "unilateral"}, {SIGNS: True, ROOT: "none"}, 4),
        ({ROOT: "unilateral"}, {ROOT: "none"}, None),
        ({SIGNS: True}, {SIGNS: False}, None),
        ({ROOT: "none"}, {SIGNS: True}, 4),
        ({ROOT: "none"}, {SIGNS: False}, None),
        ({ROOT: "none", SIGNS: False}, {"symptoms.spinal_pain": True}, 3),
        ({ROOT: "none", SIGNS: False}, {SIGNS: None}, None),
    ],
)
def test_the_days_of_a_deficit_grow_while_there_is_one(
    first: dict[str, object], then: dict[str, object], value: float | None
) -> None:
    log = Log()
    log.add("examined", 0, {**first, DEFICIT_DAYS: 3})  # type: ignore[dict-item]  # the table mixes the kinds of facts
    log.add("examined", 12, then)  # type: ignore[arg-type]  # likewise
    assert log.at(24).case.known.get(DEFICIT_DAYS) == value


def test_an_operation_counts_the_days_until_it_is_corrected_or_another_follows() -> None:
    log = presented()
    assert SURGERY_DAYS not in log.at(1).case.known
    log.add("treatment_started", 24, treatment="surgery")
    assert log.at(24 * 3).case.known[SURGERY_DAYS] == 2
    assert log.at(24 * 3).next_change is not None
    log.add("treatment_started", 24 * 5, treatment="surgery")
    assert log.at(24 * 6).case.known[SURGERY_DAYS] == 1
    log.add("observed", 24 * 7, {SURGERY_DAYS: None})
    assert SURGERY_DAYS not in log.at(24 * 8).case.known


def test_the_case_crosses_a_limit_at_the_instant_that_was_announced() -> None:
    log = presented({ASIA: "A", LESION_HOURS: 47.5, SIGNS: None})
    change = log.at(0).next_change
    assert change == log.moment(0.5) + MICROSECOND
    assert log.at(0.5).case.known[LESION_HOURS] == 48
    after = log.at((change - log.start) / HOUR).case.known[LESION_HOURS]
    assert isinstance(after, float)
    assert after > 48
