"""The events of a course of treatment are read or refused by name, value and remedy."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.schedules.patients import moment

from wervelwijzer.advice.case import CaseError, check_case
from wervelwijzer.advice.schema import case_schema
from wervelwijzer.facts.events import OCCASIONS
from wervelwijzer.language.events import COURSE_EVENTS, IN_ORDER, MEETING, VISITS, WEEKDAYS
from wervelwijzer.language.recommendations import EVENTS

SCHEMA = Draft202012Validator(case_schema())
EARLY, LATE = moment("2026-11-21 10:00"), moment("2026-11-21 10:01")


def test_every_event_has_words_and_no_other() -> None:
    assert [one.name for one in OCCASIONS] == [*EVENTS, *sorted(COURSE_EVENTS, key=_written)]
    for one in OCCASIONS:
        assert one.help.nl.endswith(("?", "."))
        assert one.help.en.endswith(("?", "."))


def _written(name: str) -> int:
    return [one.name for one in OCCASIONS].index(name)


@pytest.mark.parametrize("name", [name for name in COURSE_EVENTS if name != VISITS])
def test_an_event_is_read_and_null_is_unknown(name: str) -> None:
    assert check_case({"events": {name: EARLY}}).events[name].isoformat() == EARLY
    assert check_case({"events": {name: None}}).events == {}
    assert SCHEMA.is_valid({"events": {name: EARLY}})


def test_visits_are_sorted_and_given_once() -> None:
    case = check_case({"events": {VISITS: [LATE, EARLY, LATE]}})
    assert [visit.isoformat() for visit in case.visits] == [EARLY, LATE]
    assert case.events == {}
    assert check_case({"events": {VISITS: []}}).visits == ()


@pytest.mark.parametrize("weekday", WEEKDAYS)
def test_the_meeting_can_be_a_weekday(weekday: str) -> None:
    case = check_case({"events": {MEETING: weekday}})
    assert (case.mdo_weekday, case.events) == (weekday, {})
    assert SCHEMA.is_valid({"events": {MEETING: weekday}})


@pytest.mark.parametrize(
    ("name", "value", "right"),
    [
        (MEETING, "woensdag", "wednesday"),
        (MEETING, "", "wednesday"),
        (MEETING, "2026-11-25", "+01:00"),
        (MEETING, 3, "+01:00"),
        (VISITS, "2026-11-25T12:30:00+01:00", "["),
        (VISITS, {}, "["),
        (VISITS, ["2026-11-25"], "+01:00"),
        (VISITS, [None], "+01:00"),
        ("surgery", "2026-11-25T12:30:00", "+01:00"),
        ("surgery", True, "+01:00"),
    ],
)
def test_a_wrong_event_is_named_with_its_value_and_a_remedy(name: str, value: Any, right: str) -> None:
    with pytest.raises(CaseError) as caught:
        check_case({"events": {name: value}})
    (problem,) = caught.value.problems
    assert problem.fact.startswith(f"events.{name}")
    for says in (problem.says.nl, problem.says.en):
        assert right in says
        assert json.dumps(value[0] if isinstance(value, list) else value) in says


@pytest.mark.parametrize(("first", "then"), IN_ORDER)
def test_an_end_before_its_start_names_both(first: str, then: str) -> None:
    check_case({"events": {first: EARLY, then: LATE}})
    check_case({"events": {first: EARLY, then: EARLY}})
    with pytest.raises(CaseError) as caught:
        check_case({"events": {first: LATE, then: EARLY}})
    (problem,) = caught.value.problems
    for says in (problem.says.nl, problem.says.en):
        assert f"events.{first} ({LATE})" in says
        assert f"events.{then} ({EARLY})" in says


def test_order_is_that_of_instants_not_of_clocks() -> None:
    """23:30 in Amsterdam lies before 23:00 in London."""
    check_case({"events": {"admission": "2026-11-21T23:30:00+01:00", "discharge": "2026-11-21T23:00:00+00:00"}})
