"""The iCalendar file, read back by the library and held against the JSON."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from tests.advice.cases import ROOT
from tests.schedules.patients import CONFIRMED, COURSE, WITH_A_BRACE, calendar_of, happening
from tests.schedules.test_properties import calendars

from wervelwijzer.schedules.calendar import Calendar
from wervelwijzer.schedules.reader import schedule

icalendar = pytest.importorskip("icalendar")

from wervelwijzer.schedules.icalendar_file import written  # noqa: E402

STAMP = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
EXAMPLE: dict[str, Any] = json.loads((ROOT / "examples" / "course_of_treatment.json").read_text(encoding="utf-8"))


def whole() -> Calendar:
    return schedule(EXAMPLE, STAMP, dexamethasone=16, taper_days=10)


def events(file: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(file).walk("VEVENT"))


def held_against_json(calendar: Calendar) -> None:
    file = written(calendar, "nl", STAMP)
    entries = calendar.to_json()["entries"]
    read = events(file)
    assert len(read) == len(entries)
    assert len({str(event["UID"]) for event in read}) == len(read)
    for event, entry in zip(read, entries, strict=True):
        start = event["DTSTART"].dt
        if entry["all_day"]:
            assert start == date.fromisoformat(entry["start"])
            last = date.fromisoformat(entry["end"] or entry["start"])
            if entry["daily"]:
                assert event["DTEND"].dt == start + timedelta(days=1)
                until = event["RRULE"]["UNTIL"] if "RRULE" in event else [start]
                assert until == [last]
            else:
                assert event["DTEND"].dt == last + timedelta(days=1)
        else:
            assert start.astimezone(UTC) == datetime.fromisoformat(entry["start"])
        assert event["DTSTAMP"].dt == STAMP
        assert entry["title"]["nl"].rstrip(".") in str(event["SUMMARY"])
        for reading in entry["readings"]:
            assert reading["nl"] in str(event["DESCRIPTION"])
        alarms = event.walk("VALARM")
        assert len(alarms) == (entry["clock"] is not None and entry["met"] is None)
        assert str(event["STATUS"]) == ("TENTATIVE" if entry["proviso"] else "CONFIRMED")
    well_formed(file)


def well_formed(file: bytes) -> None:
    """RFC 5545: lines end in CRLF and hold at most 75 octets; what is read and written again is the same."""
    assert file.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert b"\r" not in file.replace(b"\r\n", b"")
    lines = file.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut in two
    assert icalendar.Calendar.from_ical(file).to_ical() == file


def test_the_example() -> None:
    held_against_json(whole())


@settings(max_examples=25, deadline=None)
@given(calendars())
def test_any_calendar(drawn: tuple[dict[str, Any], Calendar]) -> None:
    held_against_json(drawn[1])


def test_moments_are_on_the_dutch_clock_with_its_zone() -> None:
    file = written(whole(), "nl", STAMP)
    assert b"DTSTART;TZID=Europe/Amsterdam:20261122T150000\r\n" in file
    (zone,) = icalendar.Calendar.from_ical(file).walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Amsterdam"
    kinds = {component.name for component in zone.subcomponents}
    assert kinds == {"STANDARD", "DAYLIGHT"}


@pytest.mark.parametrize(
    ("suspicion", "start"),
    [
        ("2026-10-24T14:30:00+02:00", b"DTSTART;TZID=Europe/Amsterdam:20261025T023000\r\n"),
        ("2026-10-24T15:30:00+02:00", b"DTSTART:20261025T013000Z\r\n"),  # half past two for the second time
        ("2026-10-24T16:30:00+02:00", b"DTSTART;TZID=Europe/Amsterdam:20261025T033000\r\n"),
    ],
)
def test_the_hour_that_comes_twice(suspicion: str, start: bytes) -> None:
    case = {
        "tumour": {"malignancy_known": True},
        "neurology": {"myelopathy_or_cauda_signs": True, "asia_grade": "D"},
        "imaging": {"adequate_spine_imaging_available": False},
        "events": {"suspicion": suspicion},
    }
    file = written(calendar_of(case), "nl", STAMP)
    assert start in file
    (event,) = [one for one in events(file) if str(one["UID"]).startswith("SCH-IMAGING")]
    assert event["DTSTART"].dt.astimezone(UTC) == datetime.fromisoformat(suspicion) + timedelta(hours=12)


@pytest.mark.parametrize(
    ("deficit", "before"), [(True, timedelta(hours=-1)), (False, timedelta(days=-1))], ids=["24 hours", "14 days"]
)
def test_a_clock_gives_an_alarm_before_its_end(deficit: bool, before: timedelta) -> None:
    neurology = {"myelopathy_or_cauda_signs": deficit, "radicular_deficit": "none", "walks_independently": False}
    case = {
        **CONFIRMED,
        "neurology": neurology,
        "symptoms": {"spinal_pain": True},
        "imaging": {"vertebral_metastases_confirmed": True, "cord_or_cauda_compression": deficit},
    }
    file = written(calendar_of(happening(case, definitive_diagnosis="2026-11-20")), "nl", STAMP)
    (event,) = [one for one in events(file) if str(one["UID"]).startswith("SCH-TREATMENT")]
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == before


def test_names_stay_when_dates_move_and_differ_between_patients() -> None:
    def names(case: dict[str, Any]) -> list[str]:
        return [str(event["UID"]) for event in events(written(calendar_of(case), "nl", STAMP))]

    one = happening(WITH_A_BRACE, suspicion="2026-11-01", brace_start="2026-11-24")
    moved = happening(WITH_A_BRACE, suspicion="2026-11-01", brace_start="2026-11-26")
    other = happening(WITH_A_BRACE, suspicion="2026-11-02", brace_start="2026-11-24")
    older = {**one, "patient": {"age_years": 71}}
    assert names(one) == names(moved)
    assert not set(names(one)) & set(names(other))
    assert not set(names(one)) & set(names(older))


def test_the_same_case_gives_the_same_file() -> None:
    assert written(whole(), "nl", STAMP) == written(whole(), "nl", STAMP)


def test_nothing_of_the_remark_gets_in() -> None:
    case = {**happening(COURSE, corticosteroid_start="2026-11-22"), "about": "mevrouw Jansen"}
    assert b"Jansen" not in written(calendar_of(case), "nl", STAMP)


def test_what_has_no_end_is_not_repeated() -> None:
    file = written(calendar_of(happening(COURSE, corticosteroid_start="2026-11-22")), "en", STAMP)
    assert b"RRULE" not in file
    assert b"end not known yet" in re.sub(rb"\r\n ", b"", file)
