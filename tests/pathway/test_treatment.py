"""The clock of the treatment: what meets it, also from before it started, and what begins it anew."""

from __future__ import annotations

import pytest
from tests.pathway.records import (
    ASIA,
    COMPRESSION,
    CONFIRMED,
    DECLINE_UNDER_RADIOTHERAPY,
    DEFICIT_DAYS,
    DYING,
    KNOWN,
    LHERMITTE,
    LOCAL,
    NIGHT,
    PAIN,
    PRIMARY,
    REFRACTORY,
    ROOT,
    SIGNS,
    WALKS,
    Facts,
    Log,
    presented,
)

from wervelwijzer.language.recommendations import Event
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.pathway import words
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.goals import BY_CODE

DEFICIT: Facts = {SIGNS: True, DEFICIT_DAYS: 2}
MESCC: Facts = {**DEFICIT, COMPRESSION: True}


def _says(clock: Clock, reading: object) -> bool:
    return clock.reading is not None and getattr(reading, "nl", "") in clock.reading.nl


# --- begun before the diagnosis ---


@pytest.mark.parametrize("treatment", ["surgery", "radiotherapy"])
def test_a_treatment_that_began_shortly_before_the_diagnosis_meets_its_clock_at_the_start(treatment: str) -> None:
    log = presented(DEFICIT)
    entry = log.add("treatment_started", 3, treatment=treatment)
    log.add("definitive_diagnosis", 5, {COMPRESSION: True})
    (clock,) = log.clocks(40, "treatment")
    assert (clock.hours, clock.status, clock.started_at, clock.ended_at, clock.ended_by) == (
        24,
        "met",
        log.moment(5),
        log.moment(5),
        entry,
    )
    assert _says(clock, words.BEGUN_BEFORE)


@pytest.mark.parametrize(
    ("before", "with_it", "status"),
    [
        ({COMPRESSION: False}, {}, "met"),  # only pain
        ({}, {COMPRESSION: True}, "met"),  # the MRI shows what could be there
        ({COMPRESSION: False}, {COMPRESSION: True}, "running"),  # compression since
        (MESCC, {}, "met"),
        ({**DEFICIT, ROOT: "unilateral"}, {ROOT: "bilateral"}, "running"),  # a deficit that grew since
        ({ROOT: None}, {ROOT: "unilateral"}, "running"),  # a deficit that was not seen before
        ({}, {SIGNS: True, COMPRESSION: True}, "running"),
        ({**MESCC, DEFICIT_DAYS: 10, WALKS: True}, {}, "met"),
        ({**MESCC, DEFICIT_DAYS: 10, WALKS: True}, {WALKS: False}, "running"),  # walks no more
        ({**MESCC, DEFICIT_DAYS: 10}, {WALKS: False}, "met"),  # was not asked
        ({**MESCC, ASIA: "D"}, {ASIA: "C"}, "running"),
        ({**MESCC, ASIA: "C"}, {ASIA: "D"}, "met"),
        (MESCC, {SIGNS: False, ROOT: "none", COMPRESSION: False}, "met"),  # better since
        (MESCC, {LHERMITTE: True}, "met"),
        ({PAIN: False, COMPRESSION: False}, {PAIN: True}, "running"),  # there was nothing to treat
        ({COMPRESSION: False, CONFIRMED: False}, {}, "met"),
    ],
)
def test_a_worsening_between_the_treatment_and_the_diagnosis_leaves_the_clock_running(
    before: Facts, with_it: Facts, status: str
) -> None:
    log = presented(before)
    log.add("treatment_started", 3, treatment="radiotherapy")
    log.add("definitive_diagnosis", 5, with_it)
    assert log.clock(6, "treatment").status == status


@pytest.mark.parametrize(
    ("kind", "hours", "status"),
    [
        ("suspicion", 0, "met"),
        ("complaint_reported", 0, "met"),
        ("probable_diagnosis", 0, "met"),
        ("suspicion", 3, "met"),
        ("suspicion", 4, "running"),  # the treatment was for something else
        ("complaint_reported", 4, "running"),
        ("imaging_asked", 0, "running"),  # nothing says what it was for
    ],
)
def test_only_a_treatment_for_these_complaints_meets_the_clock(kind: str, hours: float, status: str) -> None:
    log = Log()
    log.add("observed", -1, LOCAL)
    log.add(kind, hours)
    log.add("treatment_started", 3, treatment="radiotherapy")
    log.add("definitive_diagnosis", 5, {COMPRESSION: False})
    assert log.clock(6, "treatment").status == status


def test_without_a_recorded_complaint_a_deficit_that_was_seen_is_one() -> None:
    log = Log()
    log.add("examined", 0, {**LOCAL, **DEFICIT})
    log.add("treatment_started", 3, treatment="radiotherapy")
    log.add("definitive_diagnosis", 5, {COMPRESSION: True})
    assert log.clock(6, "treatment").status == "met"


@pytest.mark.parametrize(
    ("began", "diagnosed", "status"),
    [(3, 3 + 336, "met"), (3, 3.1 + 336, "running"), (10, 2500, "running"), (-2000, 5, "running")],
)
def test_a_course_from_long_before_meets_no_new_clock(began: float, diagnosed: float, status: str) -> None:
    log = presented()
    log.add("treatment_started", began, treatment="radiotherapy")
    log.add("definitive_diagnosis", diagnosed, {COMPRESSION: False})
    assert log.clock(diagnosed + 1, "treatment").status == status


@pytest.mark.parametrize("treatment", ["dexamethasone", "brace", "other"])
def test_what_supports_is_not_the_treatment_before_the_diagnosis_either(treatment: str) -> None:
    log = presented()
    log.add("treatment_started", 3, treatment=treatment)
    log.add("definitive_diagnosis", 5, {COMPRESSION: False})
    assert log.clock(6, "treatment").status == "running"


@pytest.mark.parametrize(
    ("treatment", "ended", "status"),
    [
        ("radiotherapy", "radiotherapy", "met"),  # one fraction may be the whole course
        ("systemic_therapy", "systemic_therapy", "running"),
        ("systemic_therapy", "dexamethasone", "met"),
    ],
)
def test_systemic_therapy_that_ended_before_the_diagnosis_is_no_treatment_any_more(
    treatment: str, ended: str, status: str
) -> None:
    log = presented()
    log.add("treatment_started", 3, treatment=treatment)
    log.add("treatment_ended", 4, treatment=ended)
    log.add("definitive_diagnosis", 5, {COMPRESSION: False})
    assert log.clock(6, "treatment").status == status


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({PRIMARY: "lung_non_small_cell"}, "running"),
        ({PRIMARY: "germ_cell", REFRACTORY: False}, "met"),
        ({PRIMARY: "lung_non_small_cell", COMPRESSION: False, SIGNS: False}, "met"),
    ],
)
def test_systemic_therapy_from_before_the_diagnosis_counts_as_it_does_after_it(facts: Facts, status: str) -> None:
    log = presented({**MESCC, **facts})
    log.add("treatment_started", 3, treatment="systemic_therapy")
    log.add("definitive_diagnosis", 5)
    clock = log.clock(6, "treatment")
    assert clock.status == status
    assert _says(clock, words.SYSTEMIC) is (status == "running")


@pytest.mark.parametrize(("began", "status"), [(6, "met"), (29, "met"), (29.1, "met_late")])
def test_a_treatment_between_the_diagnosis_and_what_made_its_term_certain_meets_it_when_it_began(
    began: float, status: str
) -> None:
    log = presented(DEFICIT)
    log.add("definitive_diagnosis", 5, {CONFIRMED: None})
    log.add("treatment_started", began, treatment="radiotherapy")
    log.add("observed", 40, {CONFIRMED: True, COMPRESSION: True})
    (clock,) = log.clocks(41, "treatment")
    assert (clock.started_at, clock.status, clock.ended_at) == (log.moment(5), status, log.moment(began))


def test_a_treatment_entered_late_but_dated_before_the_diagnosis_ends_the_false_alarm() -> None:
    log = presented(MESCC)
    log.add("treatment_started", 3, late=40, treatment="radiotherapy")
    log.add("definitive_diagnosis", 5)
    assert [one.status for one in log.at(42, known=42).clocks if one.goal == "treatment"] == ["overdue"]
    assert [one.status for one in log.clocks(43, "treatment")] == ["met"]


def test_a_stricter_term_after_it_is_not_met_by_what_came_before() -> None:
    log = presented({COMPRESSION: False})
    log.add("treatment_started", 3, treatment="radiotherapy")
    log.add("definitive_diagnosis", 5)
    log.add("treatment_started", 7, treatment="systemic_therapy")
    log.add("examined", 9, MESCC)
    assert [(one.hours, one.status) for one in log.clocks(10, "treatment")] == [(336, "met"), (24, "running")]
    log.add("treatment_started", 11, treatment="surgery")
    assert log.clock(12, "treatment").status == "met"


def test_what_began_while_a_deviation_held_meets_the_clock_that_it_gives_back() -> None:
    log = presented({COMPRESSION: False})
    log.add("definitive_diagnosis", 5)
    deviation = log.add(
        "deviation",
        6,
        recommendation="ORG-15",
        choice="declined",
        reason="patient_declines",
        text="na uitleg",
        stops_clock=True,
    )
    log.add("treatment_started", 20, treatment="radiotherapy")
    log.add("deviation_ended", 30, deviation=deviation)
    assert [one.status for one in log.clocks(31, "treatment")] == ["cancelled", "met"]


def test_what_began_in_the_dying_phase_counts_for_nothing() -> None:
    log = presented({COMPRESSION: False, DYING: True})
    log.add("treatment_started", 3, treatment="radiotherapy")
    log.add("definitive_diagnosis", 5)
    log.add("observed", 6, {DYING: False})
    assert log.clock(7, "treatment").status == "running"


# --- cement and radionuclides ---


@pytest.mark.parametrize("treatment", ["percutaneous", "radionuclides"])
@pytest.mark.parametrize("began", [3, 8])
@pytest.mark.parametrize(
    ("facts", "hours", "status"),
    [
        ({COMPRESSION: False}, 336, "met"),
        ({COMPRESSION: None}, 336, "met"),  # the term without MESCC is the one that is certain
        ({COMPRESSION: False, ROOT: "unilateral"}, 336, "met"),
        ({COMPRESSION: True}, 168, "running"),
        ({**MESCC, DEFICIT_DAYS: 10, WALKS: True}, 72, "running"),
        (MESCC, 24, "running"),
    ],
)
def test_a_treatment_of_pain_meets_only_the_term_without_compression(
    treatment: str, began: float, facts: Facts, hours: int, status: str
) -> None:
    log = presented(facts)
    log.add("treatment_started", began, treatment=treatment)
    log.add("definitive_diagnosis", 5)
    clock = log.clock(9, "treatment")
    assert (clock.hours, clock.status) == (hours, status)
    assert _says(clock, words.FOR_PAIN) is (status == "running")


def test_compression_found_after_a_treatment_of_pain_asks_another_treatment() -> None:
    log = presented()
    log.add("definitive_diagnosis", 5)
    log.add("treatment_started", 8, treatment="percutaneous")
    log.add("observed", 50, {COMPRESSION: True})
    assert [(one.hours, one.status) for one in log.clocks(51, "treatment")] == [(336, "met"), (168, "running")]


def test_the_readings_of_the_treatment_are_shown_as_ours() -> None:
    assert {words.BEGUN_BEFORE, words.FOR_PAIN, words.DECLINED, words.TREATMENT} <= set(words.READINGS)


def test_what_counts_from_before_its_clock_is_told_as_it_is_counted() -> None:
    longest = max(one.due.hours for one in BY_CODE["treatment"].recommendations if one.due)
    opens: tuple[Event, ...] = ("suspicion", "probable_diagnosis")
    for language in LANGUAGES:
        told = words.BEGUN_BEFORE.in_(language)
        for event in opens:
            assert words.STARTS[event].in_(language) in told
    assert f"hoogstens {longest // 24} dagen voor het begin van deze klok" in words.BEGUN_BEFORE.nl
    assert f"at most {longest // 24} days before the start of this clock" in words.BEGUN_BEFORE.en


@pytest.mark.parametrize(("starts", "status"), [(338.9, "met"), (339.1, "running")])
def test_a_treatment_counts_by_the_start_of_the_clock_not_by_the_diagnosis(starts: float, status: str) -> None:
    log = presented({PAIN: False, NIGHT: False, COMPRESSION: False})
    log.add("definitive_diagnosis", 2)
    log.add("observed", 2.5, {PAIN: None})
    log.add("treatment_started", 3, treatment="radiotherapy")
    log.add("observed", starts, {PAIN: True})
    (clock,) = log.clocks(starts + 1, "treatment")
    assert (clock.started_at, clock.status) == (log.moment(starts), status)


# --- a decline after the treatment ---


@pytest.mark.parametrize(
    ("after", "anew"),
    [
        ({ROOT: "bilateral"}, True),
        ({WALKS: False}, True),
        ({ASIA: "C"}, True),
        ({DECLINE_UNDER_RADIOTHERAPY: True}, True),
        ({SIGNS: True}, False),
        ({ASIA: "E", ROOT: "none"}, False),
        ({LHERMITTE: True}, False),
        ({}, False),
    ],
)
@pytest.mark.parametrize("at_once", [True, False])
def test_a_diagnosis_after_a_decline_starts_the_same_term_again(after: Facts, anew: bool, at_once: bool) -> None:
    log = presented({**MESCC, ROOT: "unilateral", WALKS: True, ASIA: "D"})
    log.add("definitive_diagnosis", 1)
    log.add("treatment_started", 5, treatment="radiotherapy")
    if not at_once:
        log.add("examined", 50, after)
        assert [one.status for one in log.clocks(51, "treatment")] == ["met"]
    log.add("definitive_diagnosis", 60, after if at_once else {})
    found = log.clocks(61, "treatment")
    assert [one.status for one in found] == (["met", "running"] if anew else ["met"])
    if anew:
        assert (found[-1].hours, found[-1].started_at) == (24, log.moment(60))
        assert _says(found[-1], words.DECLINED)


def test_a_decline_starts_by_itself_the_clocks_that_the_text_gives_it() -> None:
    log = presented({**MESCC, ROOT: "unilateral", PRIMARY: "breast"})
    log.add("imaging_done", 0.5, {"imaging.adequate_spine_imaging_available": True}, modality="mri_whole_spine")
    log.add("definitive_diagnosis", 1)
    log.add("treatment_started", 5, treatment="radiotherapy")
    log.add("examined", 100, {ROOT: "bilateral"})
    assert [(one.status, one.hours) for one in log.clocks(101)] == [("met", 12), ("running", 12)]
    assert [one.status for one in log.clocks(101, "treatment")] == ["met"]


@pytest.mark.parametrize(("began", "status"), [(40, "running"), (55, "met"), (70, "met")])
def test_only_a_treatment_from_after_the_decline_meets_the_clock_that_follows_it(began: float, status: str) -> None:
    log = presented({**MESCC, ROOT: "unilateral"})
    log.add("definitive_diagnosis", 1)
    log.add("treatment_started", 5, treatment="radiotherapy")
    log.add("treatment_started", began, treatment="surgery")
    log.add("examined", 50, {ROOT: "bilateral"})
    log.add("definitive_diagnosis", 60)
    assert [one.status for one in log.clocks(71, "treatment")] == ["met", status]


def test_a_new_suspicion_after_a_decline_begins_the_round_as_before() -> None:
    log = presented({**MESCC, ROOT: "unilateral"})
    log.add("definitive_diagnosis", 1)
    log.add("treatment_started", 5, treatment="radiotherapy")
    log.add("examined", 50, {ROOT: "bilateral"})
    log.add("suspicion", 51)
    log.add("definitive_diagnosis", 60)
    clock = log.clock(61, "treatment")
    assert (clock.status, clock.started_at, clock.reading) == ("running", log.moment(60), None)


def test_a_decline_before_the_treatment_starts_nothing_after_it() -> None:
    log = presented({**MESCC, ROOT: "unilateral"})
    log.add("definitive_diagnosis", 1)
    log.add("examined", 3, {ROOT: "bilateral"})
    log.add("treatment_started", 5, treatment="radiotherapy")
    log.add("definitive_diagnosis", 10)
    assert [one.status for one in log.clocks(11, "treatment")] == ["met"]


def test_a_malignancy_that_was_not_known_changes_nothing_for_a_treatment() -> None:
    log = presented({KNOWN: False, PRIMARY: "unknown_primary", **MESCC})
    log.add("probable_diagnosis", 2)
    log.add("treatment_started", 3, treatment="surgery")
    log.add("definitive_diagnosis", 100)
    assert [one.status for one in log.clocks(101, "treatment")] == ["met"]
