"""The time between courses: days against months, both sides of each threshold, and what half-known dates leave."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dose.cases import request

from wervelwijzer.dose.courses import Since
from wervelwijzer.dose.intervals import THRESHOLDS, days_in, latest_end, months_later, step, steps, steps_of

days = st.dates(date(1950, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("end", "start", "reached"),
    [
        ("2026-01-15", "2026-06-14", 0),
        ("2026-01-15", "2026-06-15", 1),
        ("2026-01-15", "2026-07-14", 1),
        ("2026-01-15", "2026-07-15", 2),
        ("2026-01-15", "2027-01-14", 2),
        ("2026-01-15", "2027-01-15", 3),
        ("2025-08-31", "2026-02-27", 1),
        ("2025-08-31", "2026-02-28", 2),
        ("2024-02-29", "2025-02-28", 3),
    ],
)
def test_thresholds_in_months(end: str, start: str, reached: int) -> None:
    assert step(date.fromisoformat(end), date.fromisoformat(start)) == reached


@pytest.mark.parametrize(
    ("courses", "possible"),
    [
        (("1x8@2026-01-15", "1x8@2026-07-15"), (2,)),
        (("10x3@2026-01-15", "1x8@2026-07-15"), (1, 2)),
        (("10x3@2026-01-15", "1x8@2026-07-28"), (1, 2)),
        (("10x3@2026-01-15", "1x8@2026-07-29"), (2,)),
        (("10x3@2026-01-15..2026-01-28", "1x8@2026-07-27"), (1,)),
        (("10x3@2026-01-15..2026-01-28", "1x8@2026-07-28"), (2,)),
        (("10x3@..2026-01-28", "1x8@2026-07-28"), (2,)),
        (("10x3@2026-01-15", "1x8"), (0, 1, 2, 3)),
        (("10x3", "1x8@2026-01-15"), (0, 1, 2, 3)),
        (("10x3", "1x8@+6m"), (2,)),
        (("10x3", "1x8@+5.5m"), (1,)),
        (("10x3", "1x8@+180d"), (1,)),
        (("10x3", "1x8@+181d"), (1, 2)),
        (("10x3", "1x8@+184d"), (2,)),
        (("1x8@2026-01-15", "1x8@..2026-07-01"), (0, 1)),
    ],
)
def test_what_is_known_of_an_interval(courses: tuple[str, ...], possible: tuple[int, ...]) -> None:
    assert steps(request(*courses)) == (possible,)


def test_known_dates_bound_the_intervals_between_them() -> None:
    assert steps(request("1x8@2026-01-15", "1x8", "1x8@2026-07-01")) == ((0, 1), (0, 1))
    assert steps(request("1x8@2026-01-15", "1x8@+6m", "1x8@2026-07-01")) == ((), (0, 1))


def test_a_course_ends_at_five_fractions_a_week_at_the_latest() -> None:
    ends = {
        one: latest_end(request(f"{one}@2026-01-15").courses[0]) for one in ("1x8", "5x4", "10x3", "15x2.5", "20x2")
    }
    weeks = {one: (end - date(2026, 1, 15)).days / 7 for one, end in ends.items() if end}
    assert weeks == {"1x8": 0, "5x4": 1, "10x3": 2, "15x2.5": 3, "20x2": 4}


@given(days, st.integers(0, 40))
def test_months_are_as_long_as_months_can_be(first: date, months: int) -> None:
    least, most = days_in(months) if months else (0, 0)
    length = (months_later(first, months) - first).days
    assert least <= length <= most or first.year in (1899, 1900, 2099, 2100)


@given(days, st.integers(1, 500))
def test_days_hold_every_step_that_dates_can_give(end: date, length: int) -> None:
    assert step(end, end + timedelta(days=length)) in steps_of(Since(Fraction(length), "days"))


@given(days, st.integers(1, 500), st.integers(1, 500))
def test_a_longer_interval_reaches_no_less(end: date, length: int, more: int) -> None:
    assert step(end, end + timedelta(days=length)) <= step(end, end + timedelta(days=length + more)) <= len(THRESHOLDS)
