"""Tables of dates: both sides of each threshold, what is unknown, and what does not hold."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.schedules.patients import (
    CONFIRMED,
    COURSE,
    OPERATED,
    WITH_A_BRACE,
    WITHHELD,
    Case,
    calendar_of,
    days,
    happening,
    missing,
    of,
    undecided,
)

from wervelwijzer.advice.advise import advise
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.schedules import SCHEDULES
from wervelwijzer.language.schedules import ByItsClock

# --- The knowledge ---

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
RUN = 8
"""As many words in a row as nobody writes by chance."""


def test_every_schedule_carries_out_recommendations_of_the_guideline() -> None:
    assert len({one.id for one in SCHEDULES}) == len(SCHEDULES)
    for one in SCHEDULES:
        assert one.of
        assert set(one.of) <= set(RECOMMENDATIONS)
        assert all(place.chapter in CHAPTERS for place in one.places)


def test_every_clock_of_the_guideline_is_in_the_calendar() -> None:
    clocks = {rec for one in SCHEDULES if isinstance(one.timing, ByItsClock) for rec in one.of}
    assert clocks == {rec for rec in RECOMMENDATIONS if rec.due is not None}


def test_our_sentences_are_not_the_guidelines() -> None:
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    source = f" {' '.join(_words(found[0].read_text(encoding='utf-8')))} "
    for one in SCHEDULES:
        for text in (one.says, one.title, one.reading, one.proviso):
            words = _words(text.nl) if text else []
            runs = [" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
            assert [run for run in runs if f" {run} " in source] == [], one.id


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


# --- Deadlines: elapsed hours ---

NOT_DYING: Case = {"status": {"dying_phase": False}}
ALARM: Case = {"tumour": {"malignancy_known": True}, "neurology": {"myelopathy_or_cauda_signs": True}}
ALARM["neurology"] = {**ALARM["neurology"], "asia_grade": "D"}
ALARM["imaging"] = {"adequate_spine_imaging_available": False}


@pytest.mark.parametrize(
    ("suspicion", "due"),
    [
        ("2026-11-21T21:30:00+01:00", "2026-11-22T09:30:00+01:00"),
        ("2026-11-21T20:30:00+00:00", "2026-11-22T09:30:00+01:00"),
        ("2026-10-24T20:00:00+02:00", "2026-10-25T07:00:00+01:00"),  # the night that lasts an hour longer
        ("2026-03-28T20:00:00+01:00", "2026-03-29T09:00:00+02:00"),  # and the one that is shorter
        ("2028-02-28T18:00:00+01:00", "2028-02-29T06:00:00+01:00"),
    ],
)
def test_a_deadline_is_elapsed_hours_on_a_dutch_clock(suspicion: str, due: str) -> None:
    (entry,) = of(calendar_of({**ALARM, "events": {"suspicion": suspicion}}), "SCH-IMAGING")
    assert entry.to_json()["start"] == due
    assert entry.schedule.kind == "deadline"
    assert not entry.all_day


def test_a_deadline_is_that_of_the_advice() -> None:
    case = happening(ALARM, suspicion="2026-11-21 21:30")
    (entry,) = of(calendar_of(case), "SCH-IMAGING")
    advised = {one.recommendation.id: one for one in advise(case).recommendations}["DX-IMG-06"]
    assert advised.due is not None
    assert entry.start == advised.due.at


def test_without_its_event_a_deadline_asks_for_it() -> None:
    calendar = calendar_of(ALARM)
    assert of(calendar, "SCH-IMAGING") == []
    assert missing(calendar, "SCH-IMAGING") == [["suspicion"]]


def test_counted_from_the_moment_of_asking_it_says_so_and_still_asks() -> None:
    calendar = calendar_of(ALARM, "2026-11-21 21:30")
    (entry,) = of(calendar, "SCH-IMAGING")
    assert entry.proviso is not None
    assert "eerder aflopen" in entry.proviso.nl
    assert missing(calendar, "SCH-IMAGING") == [["suspicion"]]


def test_a_deadline_with_open_exceptions_is_shown_under_them() -> None:
    """The clock of 12 hours must not be missed because nobody recorded the ASIA grade."""
    unexamined = {**ALARM, "neurology": {"myelopathy_or_cauda_signs": True}}
    (entry,) = of(calendar_of(happening(unexamined, suspicion="2026-11-21 21:30")), "SCH-IMAGING")
    assert entry.recommendations == ("DX-IMG-06",)
    assert entry.proviso is not None
    assert entry.proviso.nl.startswith("tenzij: ")


@pytest.mark.parametrize(
    ("surgery", "in_time"), [("2026-11-21 11:59", True), ("2026-11-21 12:00", True), ("2026-11-21 12:01", False)]
)
def test_the_start_of_treatment_stops_its_clock(surgery: str, in_time: bool) -> None:
    bedridden = {**COURSE, "neurology": {**COURSE["neurology"], "walks_independently": False}, **NOT_DYING}
    calendar = calendar_of(happening(bedridden, definitive_diagnosis="2026-11-20 12:00", surgery=surgery))
    (entry,) = of(calendar, "SCH-TREATMENT")
    assert entry.met is not None
    assert (entry.met.event.name, entry.met.in_time) == ("surgery", in_time)


def test_at_once_is_never_too_late() -> None:
    """The text gives no hours, so neither do we."""
    events = {"recognition": "2026-11-20 12:00", "corticosteroid_start": "2026-11-20 18:00"}
    (entry,) = of(calendar_of(happening(COURSE, **events)), "SCH-DEXAMETHASONE-START")
    assert entry.met is not None
    assert entry.met.in_time is None


# --- Pain scores ---


def test_a_score_at_onset_on_increase_and_at_every_visit() -> None:
    calendar = calendar_of(
        happening(
            CONFIRMED, pain_onset="2026-11-02", pain_worsening="2026-11-19", visits=["2026-12-07", "2026-12-07 15:00"]
        )
    )
    assert days(of(calendar, "SCH-PAIN-ONSET")) == ["2026-11-02"]
    assert days(of(calendar, "SCH-PAIN-INCREASE")) == ["2026-11-19"]
    assert days(of(calendar, "SCH-PAIN-VISIT")) == ["2026-12-07", "2026-12-07"]


def test_without_visits_the_score_at_visits_asks_for_them() -> None:
    assert missing(calendar_of(CONFIRMED), "SCH-PAIN-VISIT") == [["visits"]]


@pytest.mark.parametrize(
    ("events", "first", "last"),
    [
        ({"admission": "2026-11-22 00:30", "discharge": "2026-11-28"}, "2026-11-22", "2026-11-28"),
        ({"admission": "2026-11-22 23:59", "discharge": "2026-11-23 00:01"}, "2026-11-22", "2026-11-23"),
        ({"admission": "2026-11-22", "discharge": "2026-11-22 18:00"}, "2026-11-22", "2026-11-22"),
        ({"admission": "2026-03-28", "discharge": "2026-03-30"}, "2026-03-28", "2026-03-30"),
        ({"admission": "2026-11-22"}, "2026-11-22", None),
    ],
)
def test_three_scores_a_day_in_hospital(events: dict[str, str], first: str, last: str | None) -> None:
    calendar = calendar_of(happening({}, **events))
    (entry,) = of(calendar, "SCH-PAIN-INPATIENT")
    assert (entry.times_a_day, entry.daily, entry.all_day) == (3, True, True)
    assert (entry.first_day.isoformat(), entry.end.isoformat() if entry.end else None) == (first, last)
    assert entry.open_end == (last is None)
    assert missing(calendar, "SCH-PAIN-INPATIENT") == ([["discharge"]] if last is None else [])


@pytest.mark.parametrize(("inpatient", "status"), [(True, "missing"), (False, "silent"), (None, "undecided")])
def test_in_hospital_without_a_moment(inpatient: bool | None, status: str) -> None:
    calendar = calendar_of({"care": {"inpatient": inpatient}})
    assert missing(calendar, "SCH-PAIN-INPATIENT") == ([["admission"]] if status == "missing" else [])
    assert ("SCH-PAIN-INPATIENT" in undecided(calendar)) == (status == "undecided")


# --- Distress thermometer ---

FIRST, AROUND, AGAIN = "SCH-DISTRESS-FIRST", "SCH-DISTRESS-TREATMENT", "SCH-DISTRESS-AGAIN"


@pytest.mark.parametrize(
    ("visits", "first"),
    [
        (["2026-11-20 17:00"], []),  # the day of the diagnosis is that of the bad news
        (["2026-11-20 17:00", "2026-11-21"], ["2026-11-21"]),
        (["2026-11-19", "2026-12-30"], ["2026-12-30"]),
        ([], []),
    ],
)
def test_the_first_is_at_the_first_visit_on_a_later_day(visits: list[str], first: list[str]) -> None:
    calendar = calendar_of(happening(CONFIRMED, definitive_diagnosis="2026-11-20", visits=visits))
    assert days(of(calendar, FIRST)) == first
    assert missing(calendar, FIRST) == ([] if first else [["visits"]])


def test_the_first_asks_for_the_diagnosis_and_is_over_once_taken() -> None:
    assert missing(calendar_of(CONFIRMED), FIRST) == [["definitive_diagnosis"]]
    taken = happening(CONFIRMED, definitive_diagnosis="2026-11-20", distress_thermometer="2026-11-25")
    assert (of(calendar_of(taken), FIRST), missing(calendar_of(taken), FIRST)) == ([], [])
    before = happening(CONFIRMED, definitive_diagnosis="2026-11-20", distress_thermometer="2026-10-25")
    assert missing(calendar_of(before), FIRST) == [["visits"]]


@pytest.mark.parametrize(
    ("visits", "again"),
    [
        ([], ["2026-04-01", "2026-06-30"]),  # 90 days, twice
        (["2026-03-01"], ["2026-04-01", "2026-06-30"]),  # day 59: too soon
        (["2026-03-02"], ["2026-03-02", "2026-05-31"]),  # day 60
        (["2026-04-01"], ["2026-04-01", "2026-06-30"]),  # day 90
        (["2026-04-02"], ["2026-04-01", "2026-06-30"]),  # day 91: no longer
        (["2026-03-10", "2026-03-20"], ["2026-03-10", "2026-06-08"]),
        (["2026-03-31 23:30"], ["2026-03-31", "2026-06-29"]),
    ],
)
def test_again_between_60_and_90_days(visits: list[str], again: list[str]) -> None:
    case = happening(CONFIRMED, distress_thermometer="2026-01-01", visits=visits)
    entries = of(calendar_of(case, "2026-01-02", until=_day("2026-07-15")), AGAIN)
    assert days(entries) == again
    assert entries[0].earliest == _day("2026-03-02")


def test_a_leap_day_counts() -> None:
    case = happening(CONFIRMED, distress_thermometer="2028-01-01")
    assert days(of(calendar_of(case, "2028-01-02", until=_day("2028-04-30")), AGAIN)) == ["2028-03-31"]


def test_treatment_goes_before_the_least_interval_and_starts_the_count_anew() -> None:
    case = happening(
        CONFIRMED,
        distress_thermometer="2026-01-01",
        radiotherapy_start="2026-01-10",
        radiotherapy_end="2026-01-16",
    )
    calendar = calendar_of(case, "2026-01-02", until=_day("2026-05-01"))
    assert days(of(calendar, AROUND)) == ["2026-01-10", "2026-01-16"]
    assert days(of(calendar, AGAIN)) == ["2026-04-16"]


def test_a_fraction_that_is_the_only_one_has_one_moment() -> None:
    case = happening(CONFIRMED, radiotherapy_start="2026-01-10 09:00", radiotherapy_end="2026-01-10 09:20")
    assert days(of(calendar_of(case), AROUND)) == ["2026-01-10"]


def test_one_at_a_treatment_is_the_first() -> None:
    case = happening(
        CONFIRMED, definitive_diagnosis="2026-11-20", radiotherapy_start="2026-11-23", visits=["2026-12-07"]
    )
    calendar = calendar_of(case)
    assert (days(of(calendar, FIRST)), days(of(calendar, AROUND))) == ([], ["2026-11-23"])
    same_day = {**case, "events": {**case["events"], "radiotherapy_start": case["events"]["definitive_diagnosis"]}}
    assert days(of(calendar_of(same_day), FIRST)) == ["2026-12-07"]


def test_one_that_is_overdue_is_due_once_or_at_the_next_visit() -> None:
    late = happening(CONFIRMED, distress_thermometer="2026-01-01")
    assert days(of(calendar_of(late, "2026-11-22"), AGAIN)) == ["2026-04-01"]
    visit = happening(CONFIRMED, distress_thermometer="2026-01-01", visits=["2026-05-01", "2026-12-01"])
    assert days(of(calendar_of(visit, "2026-11-22"), AGAIN))[0] == "2026-12-01"


@pytest.mark.parametrize(
    ("dying", "status"), [(False, ""), (None, "tenzij: Neem in de stervensfase geen Lastmeter meer af"), (True, None)]
)
def test_not_in_the_dying_phase(dying: bool | None, status: str | None) -> None:
    case = happening(CONFIRMED, distress_thermometer="2026-01-01", definitive_diagnosis="2025-12-20")
    calendar = calendar_of({**case, "status": {"dying_phase": dying}}, "2026-01-02")
    found = of(calendar, AGAIN)
    assert bool(found) == (status is not None)
    assert {entry.proviso.nl if entry.proviso else "" for entry in found} == ({status} if found else set())


# --- Postoperative radiotherapy ---


@pytest.mark.parametrize(
    ("surgery", "first", "last"),
    [
        ("2026-11-30 08:00", "2026-12-21", "2026-12-28"),
        ("2026-11-30 23:59", "2026-12-21", "2026-12-28"),
        ("2028-02-10", "2028-03-02", "2028-03-09"),  # over a leap day
        ("2026-03-20", "2026-04-10", "2026-04-17"),  # over the change to summer time
    ],
)
def test_radiotherapy_three_to_four_weeks_after_surgery(surgery: str, first: str, last: str) -> None:
    for at in (surgery, None):
        (entry,) = of(calendar_of(happening(OPERATED, surgery=surgery), at), "SCH-RT-POSTOPERATIVE")
        assert (entry.first_day.isoformat(), entry.last_day.isoformat()) == (first, last)
        assert (entry.schedule.kind, entry.proviso) == ("window", None)


@pytest.mark.parametrize(
    ("recovery", "at", "shown"),
    [
        (False, "2026-12-01", "window"),
        (None, "2026-12-01", "provisional"),
        (True, "2026-12-01", None),  # earlier, and the text says not when
        (False, "2026-12-27 11:59", "window"),
        (False, "2026-12-28 12:00", None),  # four weeks have passed
        (None, "2026-11-20", "provisional"),  # the operation still lies ahead
    ],
)
def test_when_the_window_holds(recovery: bool | None, at: str, shown: str | None) -> None:
    treatment = {**OPERATED["treatment"], "insufficient_recovery_after_surgery": recovery}
    case = happening({**OPERATED, "treatment": treatment}, surgery="2026-11-30")
    found = of(calendar_of(case, at), "SCH-RT-POSTOPERATIVE")
    assert len(found) == (shown is not None)
    assert [entry.proviso is not None for entry in found] == ([shown == "provisional"] if shown else [])


def test_the_fact_that_contradicts_the_event_is_named() -> None:
    treatment = {**OPERATED["treatment"], "days_since_surgery": 20}
    calendar = calendar_of(happening({**OPERATED, "treatment": treatment}, surgery="2026-11-30"), "2026-12-04")
    assert any(note.nl.startswith("Tegenspraak") for note in calendar.notes)
    agreeing = calendar_of(happening({**OPERATED, "treatment": treatment}, surgery="2026-11-30"), "2026-12-20")
    assert agreeing.notes == ()


# --- Brace ---


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("2026-11-24", "2026-12-08"),
        ("2028-02-20", "2028-03-05"),
        ("2026-03-20", "2026-04-03"),
        ("2026-10-24 23:30", "2026-11-07"),
    ],
)
def test_the_brace_is_judged_after_fourteen_days(start: str, day: str) -> None:
    assert days(of(calendar_of(happening(WITH_A_BRACE, brace_start=start)), "SCH-BRACE")) == [day]


def test_a_day_is_a_dutch_day_whatever_the_offset() -> None:
    case = {**WITH_A_BRACE, "events": {"brace_start": "2026-06-30T22:30:00Z"}}
    assert days(of(calendar_of(case), "SCH-BRACE")) == ["2026-07-15"]


# --- MDO ---

WEEKLY: Case = {
    **OPERATED,
    "symptoms": {"spinal_pain": True, "pain_severe_and_progressive": False, "radicular_pain": "none"},
    "imaging": {**OPERATED["imaging"], "spine_stability": "stable"},
}
AD_HOC: Case = {**WEEKLY, "imaging": {**OPERATED["imaging"], "spine_stability": "unstable"}}


@pytest.mark.parametrize(
    ("weekday", "at", "day"),
    [
        ("sunday", "2026-11-22", "2026-11-22"),
        ("monday", "2026-11-22", "2026-11-23"),
        ("saturday", "2026-11-22", "2026-11-28"),
        ("thursday", "2026-12-31", "2026-12-31"),
        ("friday", "2026-12-31", "2027-01-01"),
    ],
)
def test_the_weekly_meeting_by_its_weekday(weekday: str, at: str, day: str) -> None:
    (entry,) = of(calendar_of(happening(WEEKLY, mdo=weekday), at), "SCH-MDO")
    assert (entry.start.isoformat(), entry.all_day) == (day, True)


def test_the_meeting_at_its_moment() -> None:
    for case in (WEEKLY, AD_HOC):
        (entry,) = of(calendar_of(happening(case, mdo="2026-11-25 12:30")), "SCH-MDO")
        assert entry.to_json()["start"] == "2026-11-25T12:30:00+01:00"


@pytest.mark.parametrize(
    ("case", "at", "word"),
    [
        (happening(AD_HOC, mdo="wednesday"), "2026-11-22", "spoed"),
        (happening(WEEKLY, mdo="wednesday"), None, "--at"),
        (WEEKLY, "2026-11-22", ""),
    ],
    ids=["urgent", "no day to count from", "unknown"],
)
def test_a_meeting_without_a_date(case: Case, at: str | None, word: str) -> None:
    calendar = calendar_of(case, at)
    assert of(calendar, "SCH-MDO") == []
    (undated,) = [one for one in calendar.undated if one.schedule.id == "SCH-MDO"]
    assert [one.name for one in undated.missing] == ["mdo"]
    assert word in (undated.says.nl if undated.says else "")


# --- Dexamethasone ---

BOLUS, DAILY, TAPER, PPI = (
    "SCH-DEXAMETHASONE-BOLUS",
    "SCH-DEXAMETHASONE-DAILY",
    "SCH-DEXAMETHASONE-TAPER",
    "SCH-PPI",
)
RADIATED = happening(COURSE, corticosteroid_start="2026-11-22 02:15", radiotherapy_end="2026-11-27")


def amounts(case: Case, **options: Any) -> list[tuple[str, str]]:
    return [
        (entry.first_day.isoformat()[5:], str(float(entry.given.most)))
        for entry in of(calendar_of(case, **options), TAPER)
        if entry.given
    ]


def test_a_whole_course() -> None:
    calendar = calendar_of(RADIATED, dexamethasone=16, taper_days=7)
    (bolus,) = of(calendar, BOLUS)
    assert bolus.given is not None
    assert (bolus.to_json()["start"], bolus.given.to_json()["amount"]) == ("2026-11-22T02:15:00+01:00", 10)
    (daily,) = of(calendar, DAILY)
    assert (daily.first_day.isoformat(), daily.last_day.isoformat()) == ("2026-11-23", "2026-11-27")
    assert daily.to_json()["dose"]["amount"] == daily.to_json()["dose"]["amount_max"] == 16
    assert amounts(RADIATED, dexamethasone=16, taper_days=7) == [
        ("11-28", "13.5"),
        ("11-29", "11.5"),
        ("11-30", "9.0"),
        ("12-01", "7.0"),
        ("12-02", "4.5"),
        ("12-03", "2.5"),
        ("12-04", "0.0"),
    ]
    (inhibitor,) = of(calendar, PPI)
    assert (inhibitor.first_day.isoformat(), inhibitor.last_day.isoformat()) == ("2026-11-22", "2026-12-03")
    assert calendar.choices == ()


def test_nothing_is_chosen_for_the_physician() -> None:
    calendar = calendar_of(RADIATED)
    assert [wanted.option for wanted in calendar.choices] == ["--dexamethasone", "--taper-days"]
    (daily,) = of(calendar, DAILY)
    assert (daily.to_json()["dose"]["amount"], daily.to_json()["dose"]["amount_max"]) == (8, 16)
    (whole,) = of(calendar, TAPER)
    assert (whole.first_day.isoformat(), whole.last_day.isoformat()) == ("2026-11-28", "2026-12-11")
    assert whole.given is None


@pytest.mark.parametrize(
    ("events", "last_full_day"),
    [
        ({"surgery": "2026-11-24"}, "2026-11-24"),
        ({"radiotherapy_end": "2026-11-27"}, "2026-11-27"),
        ({"surgery": "2026-11-24", "radiotherapy_end": "2027-01-10"}, "2026-11-24"),
        ({"surgery": "2026-11-10", "radiotherapy_end": "2026-11-27"}, "2026-11-27"),  # operated before the course
    ],
)
def test_the_taper_follows_the_first_treatment_after_the_start(events: dict[str, str], last_full_day: str) -> None:
    case = happening(COURSE, corticosteroid_start="2026-11-22", **events)
    calendar = calendar_of(case, dexamethasone=8, taper_days=14)
    assert days(of(calendar, TAPER))[0] == str(_day(last_full_day, 1))
    assert days(of(calendar, TAPER))[-1] == str(_day(last_full_day, 14))
    assert of(calendar, DAILY)[0].end == _day(last_full_day)


def test_a_course_without_its_moments() -> None:
    calendar = calendar_of(COURSE, dexamethasone=8, taper_days=7)
    for name in (BOLUS, DAILY, PPI):
        assert missing(calendar, name) == [["corticosteroid_start"]]
    assert missing(calendar, TAPER) == [["surgery", "radiotherapy_end"]]
    started = calendar_of(happening(COURSE, corticosteroid_start="2026-11-22"), dexamethasone=8, taper_days=7)
    (daily,) = of(started, DAILY)
    assert (daily.end, daily.open_end) == (None, True)
    assert missing(started, DAILY) == [["surgery", "radiotherapy_end"]]
    both = calendar_of(happening(COURSE, surgery="2026-11-24", radiotherapy_end="2026-11-27"))
    assert missing(both, TAPER) == [["corticosteroid_start"]]


def test_operated_on_the_day_of_the_bolus() -> None:
    case = happening(COURSE, corticosteroid_start="2026-11-22 02:00", surgery="2026-11-22 09:00")
    calendar = calendar_of(case, dexamethasone=8, taper_days=7)
    assert of(calendar, DAILY) == []
    assert days(of(calendar, TAPER))[0] == "2026-11-23"


def test_withheld_until_the_biopsy_there_is_no_course() -> None:
    case = happening(WITHHELD, corticosteroid_start="2026-11-22", radiotherapy_end="2026-11-27")
    calendar = calendar_of(case, dexamethasone=8, taper_days=7)
    for name in (BOLUS, DAILY, PPI, TAPER):
        assert (of(calendar, name), missing(calendar, name)) == ([], [])
    assert calendar.choices == ()


def test_a_course_that_hangs_on_an_unknown_is_never_dated() -> None:
    unknown = {**COURSE, "tumour": {"malignancy_known": True, "primary": "unknown_primary"}}
    calendar = calendar_of(happening(unknown, corticosteroid_start="2026-11-22", radiotherapy_end="2026-11-27"))
    assert of(calendar, BOLUS) + of(calendar, DAILY) == []
    assert {BOLUS, DAILY} <= undecided(calendar)


def test_no_inhibitor_without_a_risk_factor() -> None:
    treatment = {
        "radiotherapy_planned": True,
        "nsaid_use": False,
        "gastric_ulcer_history": False,
        "anticoagulant_use": False,
    }
    case = {**RADIATED, "treatment": treatment}
    assert of(calendar_of(case, dexamethasone=8, taper_days=7), PPI) == []


def test_after_the_treatment_the_taper_stays() -> None:
    """Radiotherapy is no longer planned, yet the dexamethasone that was started must come to zero."""
    case = happening({}, corticosteroid_start="2026-11-22", radiotherapy_end="2026-11-27")
    assert amounts(case, at="2026-11-28", dexamethasone=8, taper_days=7)[-1] == ("12-04", "0.0")
    assert of(calendar_of(case), TAPER) == []


@pytest.mark.parametrize(
    "options",
    [
        {"dexamethasone": 7},
        {"dexamethasone": 17},
        {"taper_days": 6},
        {"taper_days": 15},
    ],
    ids=str,
)
def test_choices_that_the_guideline_does_not_leave(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="give"):
        calendar_of(RADIATED, **options)


# --- The end of the calendar ---


@pytest.mark.parametrize(("until", "number"), [("2026-12-07", 0), ("2026-12-08", 1)])
def test_nothing_after_the_last_day(until: str, number: int) -> None:
    calendar = calendar_of(happening(WITH_A_BRACE, brace_start="2026-11-24"), until=_day(until))
    assert len(of(calendar, "SCH-BRACE")) == number
    assert calendar.later >= 1 - number


def test_what_comes_daily_stops_at_the_last_day() -> None:
    case = happening({}, admission="2026-11-22", discharge="2026-11-28")
    (entry,) = of(calendar_of(case, until=_day("2026-11-25")), "SCH-PAIN-INPATIENT")
    assert entry.end == _day("2026-11-25")


def test_an_empty_case_has_an_empty_calendar() -> None:
    calendar = calendar_of({})
    assert (calendar.entries, calendar.until, calendar.choices) == ((), None, ())
    assert calendar.undecided


def _day(written: str, later: int = 0) -> date:
    return date.fromisoformat(written) + timedelta(days=later)
