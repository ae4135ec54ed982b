"""Clocks: which term runs, from when, how it tightens, and everything that ends it."""

from __future__ import annotations

import pytest
from tests.pathway.records import (
    ADEQUATE,
    ASIA,
    COMPRESSION,
    CONFIRMED,
    DEFICIT_DAYS,
    DYING,
    HOUR,
    KNOWN,
    LESION_HOURS,
    LHERMITTE,
    LOCAL,
    MRI_DONE,
    NIGHT,
    NO_MRI,
    PLANNED,
    PRIMARY,
    PROBABLE,
    PROGRESSIVE,
    REFRACTORY,
    ROOT,
    ROOT_PAIN,
    SECOND,
    SIGNS,
    STEROIDS,
    TISSUE,
    WALKS,
    Facts,
    Log,
    presented,
    since,
)

from wervelwijzer.advice.engine import engine
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.guideline.schedules import SCHEDULES
from wervelwijzer.language.schedules import ByItsClock
from wervelwijzer.language.text import Text
from wervelwijzer.pathway import standings, words
from wervelwijzer.pathway.choices import STOP_REASONS
from wervelwijzer.pathway.events import GOALS as LABELS
from wervelwijzer.pathway.goals import BY_CODE, GOALS

# --- the goals ---


def test_every_schedule_with_a_clock_is_a_goal_and_every_clock_belongs_to_one() -> None:
    assert [goal.schedule for goal in GOALS] == [one for one in SCHEDULES if isinstance(one.timing, ByItsClock)]
    assert set(BY_CODE) == set(LABELS)
    timed = {rec.id for rec in RECOMMENDATIONS if rec.due is not None}
    assert {rec.id for goal in GOALS for rec in goal.recommendations} == timed


def test_all_recommendations_of_a_goal_start_from_the_same_event() -> None:
    for goal in GOALS:
        assert {rec.due.starts for rec in goal.recommendations if rec.due} == {goal.starts}


# --- which term ---

IMAGING: tuple[tuple[Facts, int, tuple[int, ...]], ...] = (
    ({}, 336, ()),
    ({ROOT_PAIN: "unilateral"}, 168, ()),
    ({ROOT_PAIN: "bilateral"}, 12, ()),
    ({ROOT_PAIN: None}, 336, (12, 168)),
    ({ROOT: "unilateral", PROGRESSIVE: False}, 48, ()),
    ({ROOT: "unilateral", PROGRESSIVE: True, DEFICIT_DAYS: 7}, 24, ()),
    ({ROOT: "unilateral", PROGRESSIVE: True, DEFICIT_DAYS: 7.5}, 48, ()),
    ({ROOT: "unilateral", PROGRESSIVE: True}, 48, (24,)),
    ({ROOT: "unilateral"}, 48, (24,)),
    ({ROOT: "bilateral"}, 12, ()),
    ({ROOT: None}, 336, (12, 24, 48)),
    ({SIGNS: True}, 12, ()),
    ({LHERMITTE: True, "neurology.lhermitte_other_cause": False}, 12, ()),
    ({LHERMITTE: True}, 336, (12,)),
    ({LHERMITTE: None}, 336, (12,)),
)


@pytest.mark.parametrize(("facts", "hours", "could_be"), IMAGING)
def test_the_strictest_term_for_imaging_that_holds_runs(facts: Facts, hours: int, could_be: tuple[int, ...]) -> None:
    clock = presented(facts).clock(0)
    assert (clock.hours, clock.could_be_hours) == (hours, could_be)
    assert clock.by.code == "treating_physician"


@pytest.mark.parametrize("facts", [{KNOWN: False}, {KNOWN: None}, {ADEQUATE: True}])
def test_no_clock_runs_where_no_term_is_certain(facts: Facts) -> None:
    assert presented(facts).clocks(0) == []


TREATMENT: tuple[tuple[Facts, int | None, tuple[int, ...]], ...] = (
    ({SIGNS: True, COMPRESSION: True, DEFICIT_DAYS: 7, WALKS: True}, 24, ()),
    ({SIGNS: True, COMPRESSION: True, DEFICIT_DAYS: 7.01, WALKS: True}, 72, ()),
    ({SIGNS: True, COMPRESSION: True, DEFICIT_DAYS: 7.01, WALKS: False}, 24, ()),
    ({SIGNS: True, COMPRESSION: True, DEFICIT_DAYS: 7.01}, 72, (24,)),
    ({SIGNS: True, COMPRESSION: True}, 72, (24,)),
    ({COMPRESSION: True}, 168, ()),
    ({COMPRESSION: False}, 336, ()),
    ({COMPRESSION: None}, 336, (168,)),
    ({COMPRESSION: False, DYING: True}, None, ()),
)


@pytest.mark.parametrize(("facts", "hours", "could_be"), TREATMENT)
def test_the_term_for_treatment_counts_from_the_definitive_diagnosis(
    facts: Facts, hours: int | None, could_be: tuple[int, ...]
) -> None:
    log = presented()
    log.add("definitive_diagnosis", 5, facts)
    found = log.clocks(6, "treatment")
    assert [(one.hours, one.could_be_hours, one.started_at) for one in found] == (
        [] if hours is None else [(hours, could_be, log.moment(5))]
    )


def test_where_only_the_term_is_open_the_widest_that_is_certain_runs_and_says_so() -> None:
    log = presented()
    log.add("definitive_diagnosis", 0, {SIGNS: True, COMPRESSION: True})
    clock = log.clock(1, "treatment")
    assert clock.recommendation.id == "ORG-13"
    assert clock.reading == words.WIDEST


@pytest.mark.parametrize(
    ("facts", "hours", "could_be"),
    [({SIGNS: True}, 24, ()), ({COMPRESSION: True}, 24, ()), ({COMPRESSION: False}, 168, ()), ({}, 168, (24,))],
)
def test_a_biopsy_in_unknown_origin_counts_from_the_probable_diagnosis(
    facts: Facts, hours: int, could_be: tuple[int, ...]
) -> None:
    log = presented({PRIMARY: "unknown_primary", TISSUE: False, PROBABLE: True, **facts})
    log.add("probable_diagnosis", 2)
    clock = log.clock(3, "biopsy")
    assert (clock.hours, clock.could_be_hours, clock.starts) == (hours, could_be, "probable_diagnosis")


# --- from when ---


def test_a_clock_counts_from_the_recorded_moment_also_where_the_facts_came_later() -> None:
    log = Log()
    log.add("suspicion", 0)
    log.add("examined", 3, LOCAL)
    clock = log.clock(4)
    assert (clock.started_at, clock.assumed, clock.reading) == (log.start, False, None)
    assert clock.known_since == log.moment(3)


def test_without_a_recorded_moment_a_clock_counts_from_when_it_began_to_hold_and_says_so() -> None:
    log = Log()
    log.add("examined", 3, LOCAL)
    clock = log.clock(4)
    assert (clock.started_at, clock.assumed) == (log.moment(3), True)
    assert clock.reading == words.assumed_start("suspicion")


def test_a_start_that_is_recorded_later_moves_nothing_and_is_told() -> None:
    log = Log()
    log.add("examined", 3, LOCAL)
    log.add("suspicion", 5)
    clock = log.clock(6)
    assert clock.started_at == log.moment(3)
    assert clock.reading == words.earlier_than("suspicion")


def test_a_start_entered_late_but_dated_before_moves_the_start_back() -> None:
    log = Log()
    log.add("examined", 3, LOCAL)
    log.add("suspicion", 1, late=9)
    assert log.clock(12).started_at == log.moment(1)


def test_a_moment_from_before_the_goal_was_excluded_counts_no_more() -> None:
    log = Log()
    log.add("suspicion", 0, {**LOCAL, KNOWN: False})
    log.add("observed", 100, {KNOWN: True})
    assert log.clock(101).started_at == log.moment(100)


def test_what_was_entered_late_starts_its_clock_when_it_happened_and_tells_since_when_it_is_known() -> None:
    log = Log()
    log.add("suspicion", 0, {**LOCAL, SIGNS: True}, late=20)
    clock = log.clock(21)
    assert log.due(21) == 12
    assert clock.status == "overdue"
    assert clock.known_since == log.moment(20)
    assert log.at(21, known=19.9).clocks == ()


def test_a_clock_is_known_since_the_fact_was_entered_from_which_another_follows() -> None:
    log = Log()
    log.add("suspicion", 0, {**LOCAL, NIGHT: False})
    assert log.clocks(1) == []
    log.add("observed", 2, {"status.karnofsky": 60}, late=5)
    clock = log.clock(8)
    assert (clock.started_at, clock.known_since) == (log.start, log.moment(7))


# --- worsening and improving ---


def test_a_worsening_starts_a_stricter_clock_at_that_moment() -> None:
    log = presented()
    log.add("examined", 100, {SIGNS: True})
    before, after = log.clocks(101)
    assert (before.status, before.ended_at, before.ended_by) == ("replaced", log.moment(100), "e001")
    assert (after.started_at, log.due(101)) == (log.moment(100), 112)
    assert after.reading == words.FROM_WORSENING


def test_an_earlier_end_is_kept_when_things_get_worse() -> None:
    log = presented()
    log.add("examined", 330, {SIGNS: True})
    clock = log.clock(331)
    assert (clock.hours, log.due(331)) == (12, 336)
    assert since(log.start, clock.warn_at) == 333
    assert clock.reading == words.joined(words.FROM_WORSENING, words.KEPT_EARLIER)


@pytest.mark.parametrize(
    ("facts", "reading"),
    [({SIGNS: False}, words.EASED), ({SIGNS: None}, None), ({SIGNS: False, KNOWN: None}, words.UNCERTAIN)],
)
def test_improvement_or_doubt_lengthens_nothing(facts: Facts, reading: object) -> None:
    log = presented({SIGNS: True})
    log.add("examined", 4, facts)
    clock = log.clock(5)
    assert (clock.hours, log.due(5), clock.status) == (12, 12, "running")
    assert clock.reading == (reading if reading else words.EASED)


def test_time_that_passes_neither_lengthens_nor_lifts() -> None:
    log = presented({ROOT: "unilateral", PROGRESSIVE: True, DEFICIT_DAYS: 6.9})
    assert [log.due(hours) for hours in (1, 2, 3, 23)] == [24, 24, 24, 24]
    assert log.clock(3).reading == words.EASED
    log = presented({SIGNS: True, ASIA: "A", LESION_HOURS: 40})
    log.add("note", 9, text="wacht op de MRI")
    assert [log.clock(hours).status for hours in (8, 8.5, 10)] == ["running", "running", "warning"]
    assert log.clock(10).reading == words.EASED


def test_what_is_remembered_stays_within_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standings, "MOST_REMEMBERED", 2)
    made = standings.Reader(engine())
    for facts in (LOCAL, {**LOCAL, SIGNS: True}, {**LOCAL, ROOT: "bilateral"}, LOCAL):
        known = {name: value for name, value in facts.items() if value is not None}
        hours = made.standing(BY_CODE["imaging"], made.cells(known)).hours
        assert hours == (336 if facts is LOCAL else 12)
    assert len(made._known) <= 2


def test_a_clock_has_one_key_for_as_long_as_the_record_says_the_same() -> None:
    log = presented()
    key = log.clock(1).key
    assert key == "imaging/DX-IMG-02/2026-11-20T09:00:00+00:00"
    log.add("examined", 100, {SIGNS: True})
    assert [one.key == key for one in log.clocks(101)] == [True, False]


# --- the end of a term ---


@pytest.mark.parametrize(
    ("facts", "hours", "warns"),
    [({SIGNS: True}, 12, 9), ({ROOT: "unilateral", PROGRESSIVE: False}, 48, 36), ({}, 336, 312)],
)
def test_a_clock_warns_before_its_end_and_is_overdue_from_its_end_on(facts: Facts, hours: int, warns: int) -> None:
    log = presented(facts)
    moments = [(warns, -1), (warns, 0), (hours, -1), (hours, 0)]
    shown = []
    for hour, seconds in moments:
        at = hour + seconds / 3600
        shown.append((log.clock(at).status, log.clock(at).left(log.moment(at))))
    assert [status for status, _ in shown] == ["running", "warning", "warning", "overdue"]
    assert [left for _, left in shown[2:]] == [SECOND, 0 * SECOND]
    assert log.clock(hours + 5).left(log.moment(hours + 5)) == -5 * HOUR


def test_what_must_be_done_at_once_is_never_late_but_tells_how_long_it_waits() -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    clock = log.clock(50, "meeting")
    assert (clock.status, clock.hours, clock.waited(log.moment(50))) == ("at_once", 0, 50 * HOUR)
    log.add("mdo_decided", 60, meeting="ad_hoc")
    clock = log.clock(70, "meeting")
    assert (clock.status, clock.waited(log.moment(70))) == ("met", 60 * HOUR)


# --- met ---


@pytest.mark.parametrize(("hours", "status"), [(11.9, "met"), (12, "met"), (12.001, "met_late")])
def test_an_mri_meets_the_clock_at_its_end_but_not_after(hours: float, status: str) -> None:
    log = presented({SIGNS: True})
    entry = log.add("imaging_done", hours, modality="mri_whole_spine")
    clock = log.clock(20)
    assert (clock.status, clock.ended_at, clock.ended_by) == (status, log.moment(hours), entry)
    assert log.at(20).case.known[MRI_DONE] is True


@pytest.mark.parametrize(
    ("modality", "facts", "status"),
    [
        ("x_ray", {}, "running"),
        ("mri_part_of_spine", {}, "running"),
        ("mri_part_of_spine", {ADEQUATE: True}, "met"),
        ("spiral_ct_with_contrast", {}, "running"),
        ("spiral_ct_with_contrast", {NO_MRI: True}, "met"),
        ("spiral_ct_with_contrast", {NO_MRI: False}, "running"),
        ("mri_whole_spine", {ADEQUATE: False}, "running"),
    ],
)
def test_only_imaging_that_suffices_meets_the_clock(modality: str, facts: Facts, status: str) -> None:
    log = presented({SIGNS: True})
    log.add("imaging_done", 2, facts, modality=modality)
    assert log.clock(3).status == status


def test_after_an_mri_it_is_a_question_again_whether_the_images_suffice() -> None:
    log = presented({SIGNS: True})
    log.add("imaging_done", 2, modality="mri_whole_spine")
    assert ADEQUATE not in log.at(3).case.known
    assert [one.status for one in log.clocks(3)] == ["met"]
    log.add("observed", 4, {ADEQUATE: False})
    assert [one.status for one in log.clocks(5)] == ["met", "running"]
    assert (log.due(5), log.clock(5).reading) == (16, words.ANEW)


def test_adequate_imaging_that_is_found_meets_the_clock() -> None:
    log = presented({SIGNS: True, ADEQUATE: None})
    assert log.clock(1).unless == ("DX-IMG-01-ADEQUATE",)
    entry = log.add("observed", 2, {ADEQUATE: True})
    assert (log.clock(3).status, log.clock(3).ended_by) == ("met", entry)


def test_a_worsening_after_the_mri_asks_a_new_one_unless_the_images_are_from_after_it() -> None:
    log = presented()
    log.add("imaging_done", 10, {ADEQUATE: True}, modality="mri_whole_spine")
    log.add("examined", 50, {SIGNS: True})
    assert ADEQUATE not in log.at(51).case.known
    assert (log.clock(51).status, log.due(51)) == ("running", 62)
    assert log.clock(51).unless == ("DX-IMG-01-ADEQUATE",)
    log.add("observed", 52, {ADEQUATE: True})
    assert (log.clock(53).status, log.at(53).case.known[ADEQUATE]) == ("met", True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({ROOT_PAIN: "bilateral"}, {SIGNS: True}),
        ({ROOT_PAIN: "bilateral", SIGNS: None}, {SIGNS: True}),
        ({SIGNS: True}, {ROOT: "unilateral"}),
        ({SIGNS: True, ROOT: "unilateral"}, {ROOT: "bilateral"}),
        ({ROOT: "bilateral"}, {ROOT_PAIN: "bilateral"}),
        ({SIGNS: True}, {LHERMITTE: True}),
    ],
)
@pytest.mark.parametrize("images", [{ADEQUATE: True}, {}])
def test_a_worsening_within_the_strictest_term_asks_new_images_too(before: Facts, after: Facts, images: Facts) -> None:
    log = presented(before)
    log.add("imaging_done", 5, images, modality="mri_whole_spine")
    log.add("examined", 500, after)
    assert ADEQUATE not in log.at(501).case.known
    assert [one.status for one in log.clocks(501)] == ["met", "running"]
    assert (log.due(501), log.clock(501).unless) == (512, ("DX-IMG-01-ADEQUATE",))


@pytest.mark.parametrize(
    "after",
    [{SIGNS: True}, {ROOT_PAIN: "unilateral"}, {ROOT_PAIN: "none"}, {SIGNS: None}, {PROGRESSIVE: False}],
)
def test_what_is_seen_again_or_gets_less_leaves_the_images_adequate(after: Facts) -> None:
    log = presented({SIGNS: True, ROOT_PAIN: "bilateral"})
    log.add("imaging_done", 5, {ADEQUATE: True}, modality="mri_whole_spine")
    log.add("examined", 500, after)
    assert log.at(501).case.known[ADEQUATE] is True
    assert [one.status for one in log.clocks(501)] == ["met"]


def test_an_improvement_leaves_the_images_adequate() -> None:
    log = presented({SIGNS: True})
    log.add("imaging_done", 10, {ADEQUATE: True}, modality="mri_whole_spine")
    log.add("examined", 50, {SIGNS: False})
    assert log.at(51).case.known[ADEQUATE] is True
    assert [one.status for one in log.clocks(51)] == ["met"]


@pytest.mark.parametrize("treatment", ["surgery", "radiotherapy", "systemic_therapy"])
def test_treatment_meets_its_clock(treatment: str) -> None:
    log = presented()
    log.add("definitive_diagnosis", 0, {COMPRESSION: False})
    log.add("treatment_started", 5, treatment=treatment)
    assert log.clock(6, "treatment").status == "met"


@pytest.mark.parametrize("treatment", ["dexamethasone", "brace", "other"])
def test_what_supports_is_not_the_treatment(treatment: str) -> None:
    log = presented()
    log.add("definitive_diagnosis", 0, {COMPRESSION: False})
    log.add("treatment_started", 5, treatment=treatment)
    assert log.clock(6, "treatment").status == "running"


@pytest.mark.parametrize(
    ("facts", "status"),
    [
        ({PRIMARY: "lung_non_small_cell"}, "running"),
        ({PRIMARY: "germ_cell", REFRACTORY: False}, "met"),
        ({PRIMARY: "germ_cell", REFRACTORY: True}, "running"),
        ({PRIMARY: "germ_cell"}, "running"),
        ({}, "running"),
        ({PRIMARY: "lung_non_small_cell", COMPRESSION: False, SIGNS: False}, "met"),
        ({PRIMARY: "lung_non_small_cell", SIGNS: False}, "met"),
    ],
)
def test_systemic_therapy_meets_the_term_of_a_deficit_only_where_it_may_come_first(facts: Facts, status: str) -> None:
    log = presented({SIGNS: True, DEFICIT_DAYS: 2, COMPRESSION: True, **facts})
    log.add("definitive_diagnosis", 1)
    log.add("treatment_started", 5, treatment="systemic_therapy")
    clock = log.clock(6, "treatment")
    assert clock.status == status
    assert (clock.reading is not None and words.SYSTEMIC.nl in clock.reading.nl) is (status == "running")
    log.add("treatment_started", 7, treatment="radiotherapy")
    assert log.clock(8, "treatment").status == "met"


def test_a_biopsy_and_dexamethasone_meet_theirs() -> None:
    log = presented({PRIMARY: "unknown_primary", TISSUE: False, PROBABLE: True, SIGNS: True})
    log.add("biopsy_done", 5)
    assert log.clock(6, "biopsy").status == "met"
    assert log.at(6).case.known[TISSUE] is True
    log = presented({PRIMARY: "breast", CONFIRMED: True, SIGNS: True, COMPRESSION: True, PLANNED: True})
    log.add("treatment_started", 5, treatment="dexamethasone")
    assert log.clock(6, "dexamethasone").status == "met"
    assert log.at(6).case.known[STEROIDS] is True


def test_dexamethasone_that_was_given_before_is_met_at_once() -> None:
    log = presented({PRIMARY: "breast", CONFIRMED: True, SIGNS: True, COMPRESSION: True, STEROIDS: True})
    assert log.clocks(1, "dexamethasone") == []
    log.add("observed", 2, {PLANNED: True})
    clock = log.clock(3, "dexamethasone")
    assert (clock.status, clock.ended_at, clock.ended_by) == ("met", log.moment(2), "e000")


@pytest.mark.parametrize(("ended", "status"), [("dexamethasone", "at_once"), ("radiotherapy", "met")])
def test_an_earlier_course_of_dexamethasone_does_not_meet_the_clock_of_a_relapse(ended: str, status: str) -> None:
    log = presented({PRIMARY: "breast", CONFIRMED: True, SIGNS: True, COMPRESSION: True, PLANNED: True})
    log.add("treatment_started", 5, treatment="dexamethasone")
    log.add("treatment_ended", 500, treatment=ended)
    assert (STEROIDS in log.at(501).case.known) is (ended != "dexamethasone")
    log.add("examined", 600, {SIGNS: False, COMPRESSION: False, PLANNED: False})
    log.add("examined", 2000, {SIGNS: True, COMPRESSION: True, PLANNED: True})
    assert (log.clock(2001, "dexamethasone").status, log.clock(2001, "dexamethasone").started_at) == (
        status,
        log.moment(2000),
    )


@pytest.mark.parametrize(("meeting", "status"), [("ad_hoc", "met"), ("weekly", "at_once")])
def test_a_planned_ad_hoc_meeting_meets_its_clock_a_weekly_one_does_not(meeting: str, status: str) -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    log.add("mdo_planned", 1, planned_at=log.moment(3).isoformat(), meeting=meeting)
    assert log.clock(2, "meeting").status == status


@pytest.mark.parametrize(
    ("at", "decided", "status"),
    [(4.99, None, "met"), (5, None, "at_once"), (5, 5, "met"), (5.5, 5.5, "met"), (6, 2, "met"), (9, 8, "met")],
)
def test_an_ad_hoc_meeting_that_was_called_and_not_held_presses_again(
    at: float, decided: float | None, status: str
) -> None:
    """It was planned for hour 3: without a decision by hour 5 the clock runs again, until there is one."""
    log = presented({COMPRESSION: True, CONFIRMED: True})
    log.add("mdo_planned", 1, planned_at=log.moment(3).isoformat(), meeting="ad_hoc")
    if decided is not None:
        log.add("mdo_decided", decided, meeting="ad_hoc", decision="bestralen")
    assert log.clock(at, "meeting").status == status


def test_the_end_of_the_wait_for_a_meeting_is_a_change_that_is_foreseen_and_said() -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    log.add("mdo_planned", 1, planned_at=log.moment(3).isoformat(), meeting="ad_hoc")
    assert log.at(3.5).next_change == log.moment(5)
    clock = log.clock(5, "meeting")
    assert clock.started_at == log.moment(5)
    assert clock.reading is not None
    assert words.NOT_HELD.nl in clock.reading.nl


def test_a_meeting_whose_reason_has_gone_is_not_missed() -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    log.add("mdo_planned", 1, planned_at=log.moment(3).isoformat(), meeting="ad_hoc")
    log.add("corrected", 4, {COMPRESSION: False, SIGNS: False}, corrects="e000")
    assert log.clocks(6, "meeting") == []


def _plan(log: Log, hours: float, planned: float, *, late: float = 0) -> str:
    return log.add("mdo_planned", hours, late=late, planned_at=log.moment(planned).isoformat(), meeting="ad_hoc")


LATER, SOONER = ((1, 3), (2, 8)), ((1, 8), (2, 3))


@pytest.mark.parametrize(
    ("plans", "at", "decided", "status"),
    [
        (LATER, 5, None, "met"),
        (LATER, 9.99, None, "met"),
        (LATER, 10, None, "at_once"),
        (LATER, 10, 9, "met"),
        (SOONER, 4.99, None, "met"),
        (SOONER, 5, None, "at_once"),
        (SOONER, 10, None, "at_once"),
        (SOONER, 10, 4, "met"),
    ],
)
def test_an_ad_hoc_meeting_that_was_moved_presses_after_the_moment_that_was_planned_last(
    plans: tuple[tuple[float, float], ...], at: float, decided: float | None, status: str
) -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    for hours, planned in plans:
        _plan(log, hours, planned)
    if decided is not None:
        log.add("mdo_decided", decided, meeting="ad_hoc", decision="bestralen")
    assert log.clock(at, "meeting").status == status


def test_a_meeting_that_is_planned_after_another_was_missed_hides_nothing_of_before() -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    _plan(log, 1, 3)
    _plan(log, 6, 8)
    assert [log.clock(hours, "meeting").status for hours in (4, 5, 6, 9, 10)] == [
        "met",
        "at_once",
        "met",
        "met",
        "at_once",
    ]


def test_a_plan_that_is_entered_after_its_own_decision_was_held() -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    decided = log.add("mdo_decided", 0.9, meeting="ad_hoc", decision="bestralen")
    _plan(log, 1, 0.5)
    assert [(one.status, one.ended_by) for one in log.clocks(4, "meeting")] == [("met", decided)]
    assert log.at(1.5).next_change != log.moment(3)


# --- a new round ---


def test_a_new_suspicion_after_the_mri_begins_a_new_round() -> None:
    log = presented()
    log.add("imaging_done", 10, {ADEQUATE: True}, modality="mri_whole_spine")
    log.add("definitive_diagnosis", 11, {COMPRESSION: False})
    log.add("treatment_started", 20, treatment="radiotherapy")
    log.add("definitive_diagnosis", 30)
    assert [one.status for one in log.at(31).clocks] == ["met", "met"]
    log.add("suspicion", 1000)
    assert ADEQUATE not in log.at(1001).case.known
    assert [(one.status, one.started_at) for one in log.clocks(1001)][1:] == [("running", log.moment(1000))]
    assert [one.status for one in log.clocks(1001, "treatment")] == ["met"]
    log.add("definitive_diagnosis", 1100)
    assert (log.clock(1101, "treatment").status, log.due(1101, "treatment")) == ("running", 1436)


def test_a_worsening_after_treatment_counts_from_itself_not_from_a_diagnosis_before_it() -> None:
    log = presented()
    log.add("definitive_diagnosis", 11, {COMPRESSION: False})
    log.add("treatment_started", 20, treatment="radiotherapy")
    log.add("definitive_diagnosis", 30)
    log.add("observed", 500, {COMPRESSION: True})
    clock = log.clock(501, "treatment")
    assert (clock.hours, clock.started_at, clock.reading) == (168, log.moment(500), words.ANEW)


def test_in_a_new_round_a_term_that_begins_to_hold_later_counts_from_the_new_suspicion() -> None:
    log = presented({SIGNS: True})
    log.add("imaging_done", 1, {ADEQUATE: True}, modality="mri_whole_spine")
    log.add("observed", 100, {KNOWN: None})
    log.add("suspicion", 200)
    assert [one.status for one in log.clocks(201)] == ["met"]
    log.add("observed", 203, {KNOWN: True})
    assert (log.clock(204).started_at, log.due(204)) == (log.moment(200), 212)


def test_a_suspicion_that_is_recorded_again_moves_no_clock_that_runs() -> None:
    log = presented()
    log.add("suspicion", 50)
    assert (len(log.clocks(51)), log.due(51)) == (1, 336)


@pytest.mark.parametrize(("facts", "adequate"), [({}, None), ({ADEQUATE: True}, True)])
def test_images_named_with_a_new_suspicion_are_taken_as_given(facts: Facts, adequate: bool | None) -> None:
    log = presented({ADEQUATE: True})
    assert log.at(1).case.known[ADEQUATE] is True
    log.add("suspicion", 50, facts)
    assert log.at(51).case.known.get(ADEQUATE) is adequate


def test_after_time_has_widened_the_term_a_fresh_deficit_is_a_worsening_again() -> None:
    log = presented({ROOT: "unilateral", PROGRESSIVE: True, DEFICIT_DAYS: 6.9})
    log.add("imaging_done", 1, modality="mri_whole_spine")
    log.add("examined", 2, {DEFICIT_DAYS: 6.95})
    assert [one.status for one in log.clocks(40)] == ["met"]
    log.add("examined", 50, {DEFICIT_DAYS: 1})
    assert [(one.status, one.hours) for one in log.clocks(51)] == [("met", 24), ("running", 24)]


# --- cancelled ---


def test_a_clock_names_the_exception_that_lifts_it() -> None:
    log = presented({SIGNS: True})
    entry = log.add("examined", 3, {ASIA: "A", LESION_HOURS: 49})
    clock = log.clock(4)
    assert (clock.status, clock.overridden_by, clock.ended_by) == ("cancelled", ("DX-IMG-10",), entry)
    assert clock.reason is not None
    assert "48 uur" in clock.reason.nl
    log = presented()
    log.add("definitive_diagnosis", 0, {COMPRESSION: False})
    log.add("observed", 5, {DYING: True})
    clock = log.clock(6, "treatment")
    assert (clock.status, clock.overridden_by) == ("cancelled", ("PAL-11",))


def test_a_clock_ends_when_no_term_holds_any_more() -> None:
    log = presented()
    log.add("observed", 5, {KNOWN: False})
    clock = log.clock(6)
    assert (clock.status, clock.reason, clock.overridden_by) == ("cancelled", words.NO_LONGER, ())
    log.add("observed", 7, {KNOWN: True})
    assert [(one.status, one.started_at) for one in log.clocks(8)][-1] == ("running", log.moment(7))


def test_a_clinician_can_stop_a_clock_with_a_reason_and_only_a_worsening_starts_another() -> None:
    log = presented()
    log.add("clock_stopped", 5, goal="biopsy", reason="other", text="verkeerde klok")
    assert log.clock(6).status == "running"
    entry = log.add("clock_stopped", 7, goal="imaging", reason="patient_declines", text="wil niet")
    clock = log.clock(8)
    assert (clock.status, clock.ended_by) == ("cancelled", entry)
    assert clock.reason is not None
    assert clock.reason.nl == "Gestopt door een zorgverlener: de patiënt wil dit niet (wil niet)."
    log.add("examined", 9, {ROOT_PAIN: "none"})
    assert [one.status for one in log.clocks(10)] == ["cancelled"]
    log.add("examined", 11, {ROOT_PAIN: "unilateral"})
    assert [one.status for one in log.clocks(12)] == ["cancelled", "running"]


@pytest.mark.parametrize(
    ("reason", "text", "told"),
    [
        (STOP_REASONS["transferred"], "naar elders.", "Care handed over: care handed over (naar elders)."),
        (STOP_REASONS["transferred"], None, "Care handed over: care handed over."),
        (None, "zie brief", "Care handed over: zie brief."),
        (None, " ", "Care handed over."),
    ],
)
def test_a_reason_reads_as_a_sentence(reason: Text | None, text: str | None, told: str) -> None:
    lead = Text("Overgedragen", "Care handed over")
    assert words.with_reason(lead, reason, text).en == told


def test_death_ends_every_clock_and_nothing_starts_after_it() -> None:
    log = presented({SIGNS: True})
    entry = log.add("death", 5)
    log.add("observed", 6, {CONFIRMED: True, COMPRESSION: True}, late=1)
    found = log.at(8)
    assert found.died_at == log.moment(5)
    assert [(one.status, one.ended_by, one.reason) for one in found.clocks] == [("cancelled", entry, words.DIED)]
    assert found.case.known[CONFIRMED] is True


# --- deviations ---


def _declines(log: Log, hours: float, recommendation: str, *, stops: bool) -> str:
    return log.add(
        "deviation",
        hours,
        recommendation=recommendation,
        choice="declined",
        reason="patient_declines",
        text="na uitleg",
        stops_clock=stops,
    )


def test_a_deviation_stands_beside_the_advice_and_stops_a_clock_only_where_it_says_so() -> None:
    log = presented()
    entry = _declines(log, 1, "DX-IMG-02", stops=False)
    found = log.at(2)
    assert [(one.entry, one.holds, one.choice_label.nl, one.reason_label.nl) for one in found.deviations] == [
        (entry, True, "niet gevolgd", "de patiënt wil dit niet")
    ]
    assert found.deviations[0].advice is BY_CODE["imaging"].recommendations[-1]
    assert log.clock(2).status == "running"
    stopping = _declines(log, 3, "DX-IMG-02", stops=True)
    assert (log.clock(4).status, log.clock(4).ended_by) == ("cancelled", stopping)


def test_a_deviation_from_another_advice_of_the_goal_leaves_the_clock() -> None:
    log = presented()
    _declines(log, 1, "DX-IMG-06", stops=True)
    assert log.clock(2).status == "running"


def test_when_a_stopping_deviation_ends_the_clock_starts_anew() -> None:
    log = presented()
    log.add("deviation_ended", 2, deviation=_declines(log, 1, "DX-IMG-02", stops=True))
    assert [one.status for one in log.clocks(3)] == ["cancelled", "running"]
    assert log.clock(3).started_at == log.moment(2)
    deviation = log.at(3).deviations[0]
    assert (deviation.holds, deviation.ended_at, deviation.ended_by) == (False, log.moment(2), "e002")


@pytest.mark.parametrize(("ends", "due", "kept"), [(11.5, 12, True), (12, 24, False), (50, 62, False)])
def test_a_deviation_that_ends_before_the_term_lengthens_nothing(ends: float, due: float, kept: bool) -> None:
    log = presented({SIGNS: True})
    log.add("deviation_ended", ends, deviation=_declines(log, 11, "DX-IMG-06", stops=True))
    clock = log.clock(ends)
    assert log.due(ends) == due
    assert clock.started_at == log.moment(ends)
    assert clock.reading is not None
    assert (words.KEPT_AFTER_DEVIATION.nl in clock.reading.nl) is kept


def test_a_deviation_that_ends_twice_starts_one_clock() -> None:
    log = presented()
    first = _declines(log, 1, "DX-IMG-02", stops=True)
    log.add("deviation_ended", 2, deviation=first)
    log.add("clock_stopped", 3, goal="imaging", reason="other", text="zie brief")
    log.add("deviation_ended", 4, deviation=first)
    assert [one.status for one in log.clocks(5)] == ["cancelled", "cancelled"]


def test_a_deviation_that_stopped_nothing_restarts_nothing() -> None:
    log = presented()
    first = _declines(log, 1, "DX-IMG-02", stops=False)
    log.add("clock_stopped", 2, goal="imaging", reason="other", text="zie brief")
    log.add("deviation_ended", 3, deviation=first)
    assert [one.status for one in log.clocks(4)] == ["cancelled"]


def test_a_meeting_that_was_called_after_its_clock_was_stopped_starts_no_other() -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    log.add("clock_stopped", 0.5, goal="meeting", reason="no_longer_useful", text="zie brief")
    _plan(log, 1, 3)
    assert [one.status for one in log.clocks(6, "meeting")] == ["cancelled"]


@pytest.mark.parametrize(("stopped", "found"), [(2, ["met"]), (5, ["met"]), (6, ["met", "cancelled"])])
def test_a_meeting_that_a_clinician_stopped_need_not_be_held(stopped: float, found: list[str]) -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    _plan(log, 1, 3)
    log.add("clock_stopped", stopped, goal="meeting", reason="no_longer_useful", text="zie brief")
    assert [one.status for one in log.clocks(7, "meeting")] == found


@pytest.mark.parametrize(
    ("goal", "stopped", "found"),
    [("imaging", 2, ["met", "at_once"]), ("meeting", -1, ["met", "at_once"])],
)
def test_only_what_stops_the_meeting_itself_after_it_was_called_does(
    goal: str, stopped: float, found: list[str]
) -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    log.add("clock_stopped", stopped, goal=goal, reason="other", text="zie brief")
    _plan(log, 1, 3)
    assert [one.status for one in log.clocks(6, "meeting")] == found


@pytest.mark.parametrize(
    ("recommendation", "stops", "found"),
    [
        ("ORG-04", True, ["met"]),
        ("ORG-04", False, ["met", "at_once"]),
        ("DX-IMG-02", True, ["met", "at_once"]),
    ],
)
def test_a_meeting_from_which_was_departed_need_not_be_held(recommendation: str, stops: bool, found: list[str]) -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    _plan(log, 1, 3)
    _declines(log, 2, recommendation, stops=stops)
    assert [one.status for one in log.clocks(6, "meeting")] == found


@pytest.mark.parametrize(("ends", "starts"), [(4, 5), (5, 5), (7, 7)])
def test_a_meeting_must_be_held_again_once_the_deviation_ends(ends: float, starts: float) -> None:
    log = presented({COMPRESSION: True, CONFIRMED: True})
    _plan(log, 1, 3)
    log.add("deviation_ended", ends, deviation=_declines(log, 2, "ORG-04", stops=True))
    clock = log.clock(8, "meeting")
    assert (clock.status, clock.started_at) == ("at_once", log.moment(starts))
    assert clock.reading is not None
    assert words.NOT_HELD.nl in clock.reading.nl
