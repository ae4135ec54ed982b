"""What holds of every calendar, whatever the case, the moments and the choices."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.advice.cases import facts
from tests.schedules.patients import CONFIRMED, COURSE, ZONE, of
from tests.tables import grouped

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import CaseError, check_case
from wervelwijzer.guideline.schedules import SCREENING_LEAST_DAYS, SCREENING_MOST_DAYS
from wervelwijzer.language.events import COURSE_EVENTS, MEETING, VISITS, WEEKDAYS
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.schedules.calendar import Calendar
from wervelwijzer.schedules.days import day_of
from wervelwijzer.schedules.reader import schedule
from wervelwijzer.schedules.table import render
from wervelwijzer.schedules.taper import daily_doses

Case = dict[str, Any]

START = datetime(2026, 1, 1, tzinfo=UTC)
moments = st.integers(0, 2 * 366 * 24 * 4).map(lambda quarters: START + timedelta(minutes=15 * quarters))
written = moments.map(lambda moment: moment.astimezone(ZONE).isoformat())
one_moment = [name for name in (*EVENTS, *COURSE_EVENTS) if name not in (MEETING, VISITS)]
happenings = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(one_moment, written),
        MEETING: written | st.sampled_from(WEEKDAYS),
        VISITS: st.lists(written, max_size=6),
    },
)
doses = st.none() | st.integers(16, 32).map(lambda halves: Fraction(halves, 2))
tapers = st.none() | st.integers(7, 14)
patients = st.sampled_from([CONFIRMED, COURSE]) | facts.map(grouped)


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Case, Calendar]:
    case = {**draw(patients), "events": draw(happenings)}
    try:
        check_case(case)
    except CaseError:
        assume(False)
    at = draw(st.none() | moments)
    return case, schedule(case, at, dexamethasone=draw(doses), taper_days=draw(tapers))


@settings(max_examples=60, deadline=None)
@given(calendars())
def test_every_calendar(drawn: tuple[Case, Calendar]) -> None:
    _, calendar = drawn
    keys = [entry.key for entry in calendar.entries]
    assert len(set(keys)) == len(keys)
    assert [entry.first_day for entry in calendar.entries] == sorted(entry.first_day for entry in calendar.entries)
    for entry in calendar.entries:
        assert calendar.until is not None
        assert entry.first_day <= calendar.until
        assert entry.last_day >= entry.first_day
        assert entry.title.nl
        assert "{" not in entry.title.nl + entry.title.en
        assert entry.because
        assert entry.daily or not entry.open_end
        assert set(entry.recommendations) <= {rec.id for rec in entry.schedule.of}
    assert {wanted.option for wanted in calendar.choices} <= {"--dexamethasone", "--taper-days"}
    json.dumps(calendar.to_json())
    for language in ("nl", "en"):
        lines = render(calendar, language).splitlines()
        assert all(len(line) <= 80 for line in lines)


@settings(max_examples=40, deadline=None)
@given(calendars())
def test_what_the_advice_does_not_give_is_not_in_the_calendar(drawn: tuple[Case, Calendar]) -> None:
    """A drug is dated only where its recommendation applies; what else is uncertain says so."""
    _, calendar = drawn
    for entry in calendar.entries:
        statuses = {advised.status for advised in entry.because}
        if entry.schedule.kind == "dose":
            assert statuses == {"applies"}
        elif entry.proviso is None and not entry.schedule.evident_from:
            assert "applies" in statuses


@settings(max_examples=40, deadline=None)
@given(patients, happenings, moments)
def test_every_clock_that_runs_is_dated(patient: Case, happened: Case, at: datetime) -> None:
    case = {**patient, "events": happened}
    try:
        advice = advise(case, at)
    except CaseError:
        assume(False)
    calendar = schedule(case, at, until=date(2200, 1, 1))
    dated = {name for entry in calendar.entries if entry.clock for name in entry.recommendations}
    before = {one.recommendation.id for one in advice.recommendations if one.due and one.status == "applies"}
    assume(not calendar.notes)  # what the events tell of the facts changes the advice
    assert before <= dated


@settings(max_examples=60, deadline=None)
@given(st.lists(moments, max_size=8), moments, st.lists(moments, max_size=3))
def test_the_intervals_of_the_distress_thermometer(
    visits: list[datetime], last: datetime, treatments: list[datetime]
) -> None:
    names = ("surgery", "treatment_start", "radiotherapy_end")
    events: Case = {name: moment.isoformat() for name, moment in zip(names, treatments, strict=False)}
    events |= {"distress_thermometer": last.isoformat(), "visits": [visit.isoformat() for visit in visits]}
    calendar = schedule({**CONFIRMED, "events": events}, START, until=date(2028, 12, 31))
    fixed = {entry.first_day for entry in of(calendar, "SCH-DISTRESS-TREATMENT")}
    again = [entry.first_day for entry in of(calendar, "SCH-DISTRESS-AGAIN")]
    every = sorted({day for day in (*fixed, *again, day_of(last)) if day >= day_of(last)})
    for one, other in pairwise(every):
        assert (other - one).days <= SCREENING_MOST_DAYS
        assert (other - one).days >= SCREENING_LEAST_DAYS or other in fixed
    visited = set(map(day_of, visits))
    for one, other in pairwise(every):
        if other in again and other not in visited:
            assert (other - one).days == SCREENING_MOST_DAYS
            open_days = {one + timedelta(days=n) for n in range(SCREENING_LEAST_DAYS, SCREENING_MOST_DAYS + 1)}
            assert not open_days & visited


@given(st.integers(16, 32).map(lambda halves: Fraction(halves, 2)), st.integers(7, 14))
def test_a_taper_falls_every_day_to_zero(dose: Fraction, days: int) -> None:
    plan = daily_doses(dose, days)
    assert len(plan) == days
    assert plan[-1] == 0
    assert all(later < sooner for sooner, later in zip((dose, *plan), plan, strict=False))
    assert all(amount >= 0 and (2 * amount).denominator == 1 for amount in plan)
    assert all(abs(plan[day - 1] - dose * (days - day) / days) <= Fraction(1, 4) for day in range(1, days + 1))


@pytest.mark.parametrize(("dose", "days"), [(Fraction(0), 7), (Fraction(1, 3), 7), (Fraction(3), 7), (Fraction(8), 0)])
def test_a_taper_that_cannot_be(dose: Fraction, days: int) -> None:
    with pytest.raises(ValueError, match="cannot fall"):
        daily_doses(dose, days)


@settings(max_examples=25, deadline=None)
@given(happenings, st.integers(-12, 12))
def test_the_offset_in_which_a_moment_is_written_changes_nothing(happened: Case, hours: int) -> None:
    zone = timezone(timedelta(hours=hours))

    def elsewhere(value: Any) -> Any:
        if isinstance(value, list):
            return [elsewhere(one) for one in value]
        return value if value in WEEKDAYS else datetime.fromisoformat(value).astimezone(zone).isoformat()

    one = {**COURSE, "events": happened}
    other = {**COURSE, "events": {name: elsewhere(value) for name, value in happened.items()}}
    try:
        there = schedule(other, START)
    except CaseError:
        assume(False)
    here = schedule(one, START)
    assert [(e.key, e.start, e.end, e.title) for e in here.entries] == [
        (e.key, e.start, e.end, e.title) for e in there.entries
    ]
    assert here.patient == there.patient
