"""Folding: corrections, late entries, clocks that differ, what was known when, and what a record says besides facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.pathway.records import (
    ADEQUATE,
    CONFIRMED,
    KNOWN,
    LOCAL,
    NRS,
    ROOT_PAIN,
    SIGNS,
    STEROIDS,
    SURGERY_DAYS,
    presented,
)

from wervelwijzer.advice.advise import advise
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.state import history, state
from wervelwijzer.pathway.timeline import timeline

MINUTE = timedelta(minutes=1)


# --- corrections ---


def test_a_correction_replaces_just_the_facts_that_it_names_at_the_time_of_the_entry() -> None:
    log = presented({SIGNS: True})
    log.add("corrected", 6, {SIGNS: False}, corrects="e000")
    assert [(one.status, one.hours) for one in log.clocks(7)] == [("running", 336)]
    found = log.at(7).observations[SIGNS]
    assert (found.value, found.at, found.recorded_at, found.entry) == (False, log.start, log.moment(6), "e001")
    assert log.at(7).observations[KNOWN].entry == "e000"


def test_before_it_was_corrected_the_record_said_otherwise() -> None:
    log = presented({SIGNS: True})
    log.add("corrected", 6, {SIGNS: False}, corrects="e000")
    assert log.at(7, known=5.9).case.known[SIGNS] is True
    assert log.at(7, known=6).case.known[SIGNS] is False
    assert log.at(3).case.known[SIGNS] is False


def test_the_last_correction_to_be_entered_wins_and_a_correction_can_be_corrected() -> None:
    log = presented()
    log.add("corrected", 5, {ROOT_PAIN: "unilateral"}, corrects="e000", late=3)
    log.add("corrected", 6, {ROOT_PAIN: "bilateral"}, corrects="e000")
    assert log.at(10).case.known[ROOT_PAIN] == "unilateral"
    log.add("corrected", 9, {ROOT_PAIN: None}, corrects="e001")
    assert ROOT_PAIN not in log.at(10).case.known
    assert log.clock(10).could_be_hours == (12, 168)
    log.add("corrected", 10, corrects="e003", withdrawn=True)
    assert log.at(11).case.known[ROOT_PAIN] == "unilateral"
    log.add("corrected", 11, corrects="e001", withdrawn=True)
    assert log.at(12).case.known[ROOT_PAIN] == "bilateral"


def test_an_entry_in_the_wrong_patient_is_withdrawn_and_can_be_put_back() -> None:
    log = presented()
    log.add("death", 5)
    assert log.clock(6).status == "cancelled"
    log.add("corrected", 7, corrects="e001", withdrawn=True, reason="verkeerde patiënt")
    assert (log.clock(8).status, log.at(8).died_at) == ("running", None)
    log.add("corrected", 9, corrects="e001", withdrawn=False)
    assert log.clock(10).status == "cancelled"


def test_a_correction_can_move_an_entry_in_time() -> None:
    log = presented({SIGNS: True})
    log.add("imaging_done", 14, modality="mri_whole_spine")
    assert log.clock(20).status == "met_late"
    log.add("corrected", 21, corrects="e001", at=log.moment(11).isoformat())
    assert (log.clock(22).status, log.clock(22).ended_at) == ("met", log.moment(11))
    log.add("corrected", 23, corrects="e002", at=log.moment(13).isoformat())
    assert (log.clock(24).status, log.clock(24).ended_at) == ("met_late", log.moment(13))
    log.add("corrected", 25, corrects="e001", at=log.moment(30 / 60 + 24.55).isoformat())
    assert log.clock(24).status == "overdue"
    assert log.clock(25).ended_at == log.moment(25)


def test_a_correction_of_the_content_changes_what_the_entry_says_by_itself() -> None:
    log = presented()
    log.add("treatment_started", 5, treatment="surgery")
    assert SURGERY_DAYS in log.at(6).case.known
    log.add("corrected", 7, corrects="e001", content={"treatment": "dexamethasone"})
    assert SURGERY_DAYS not in log.at(8).case.known
    assert log.at(8).case.known[STEROIDS] is True


def test_what_an_entry_gives_goes_before_what_its_kind_says() -> None:
    log = presented()
    log.add("definitive_diagnosis", 5, {CONFIRMED: False})
    assert log.at(6).case.known[CONFIRMED] is False


def test_a_fact_can_become_unknown_again() -> None:
    log = presented()
    log.add("observed", 5, {SIGNS: None})
    assert SIGNS not in log.at(6).case.known
    assert [one.value for one in history(log.entries, SIGNS, log.moment(6))] == [False, None]
    assert [one.value for one in history(log.entries, SIGNS, log.moment(4))] == [False]


# --- the order of entering, and clocks that differ ---


def test_a_clock_that_runs_ahead_dates_nothing_after_its_own_entering() -> None:
    log = presented({SIGNS: True})
    log.add("imaging_done", 12 + 4 / 60, modality="mri_whole_spine", late=-4 / 60)
    assert (log.clock(13).status, log.clock(13).ended_at) == ("met", log.moment(12))


def test_entering_times_that_run_backwards_lose_and_reorder_nothing() -> None:
    log = presented()
    log.add("examined", 5, {ROOT_PAIN: "unilateral"}, late=4)
    log.add("examined", 6, {ROOT_PAIN: "bilateral"}, late=1)
    assert log.at(8, known=8).case.known[ROOT_PAIN] == "bilateral"
    assert log.at(10).case.known[ROOT_PAIN] == "bilateral"
    assert [one.value for one in history(log.entries, ROOT_PAIN, log.moment(10))] == ["none", "unilateral", "bilateral"]
    assert [one.value for one in history(log.entries, ROOT_PAIN, log.moment(10), log.moment(8))] == [
        "none",
        "bilateral",
    ]


def test_of_two_entries_at_one_moment_the_one_entered_last_counts() -> None:
    log = presented()
    log.add("examined", 5, {ROOT_PAIN: "unilateral"}, late=1)
    log.add("examined", 5, {ROOT_PAIN: "bilateral"}, late=0.5)
    assert log.at(7).case.known[ROOT_PAIN] == "unilateral"
    assert state(reversed(log.entries), log.moment(7)) == log.at(7)


# --- what a record cannot be read for ---


def test_what_cannot_be_read_is_left_out_and_told() -> None:
    log = presented()
    strange = replace(log.entries[0], id="x", kind="teleported", facts={"symptoms.mood": "low", NRS: 11, SIGNS: True})
    odd = Entry.from_json({**log.entries[0].to_json(), "id": "y", "kind": "observed", "facts": {ROOT_PAIN: ["none"]}})
    orphan = replace(log.entries[0], id="z", kind="corrected", corrects="nothing")
    timeless = replace(log.entries[0], id="w", kind="corrected", corrects="e000", facts={}, content={"at": "soon"})
    found = state([*log.entries, strange, odd, orphan, timeless], log.moment(1))
    assert found.case.known[SIGNS] is True
    assert found.case.known[ROOT_PAIN] == "none"
    assert [one.fact for one in found.problems] == ["corrects", "kind", "symptoms.mood", NRS, ROOT_PAIN]


def test_corrections_that_correct_each_other_change_nothing() -> None:
    log = presented()
    one = Entry("a", "corrected", log.start, log.start, "dr. A", {SIGNS: True}, corrects="b")
    other = replace(one, id="b", corrects="a")
    assert state([*log.entries, one, other], log.moment(1)).case == log.at(1).case
    lines = {line.entry.id: line.corrected_by for line in timeline([*log.entries, one, other])}
    assert lines == {"e000": (), "a": ("b",), "b": ("a",)}


# --- what a record says besides facts ---


def test_the_coordinator_the_levels_and_the_tasks_are_those_that_were_last_said() -> None:
    log = presented()
    assert (log.at(0).coordinator, log.at(0).levels, log.at(0).levels_complete) == (None, (), False)
    log.add("coordinator_changed", 1, coordinator="dr. B")
    log.add("coordinator_changed", 2, coordinator="dr. C")
    log.add("levels_marked", 3, levels=["T7", "L2"], complete=True)
    due = log.moment(30).isoformat()
    one = log.add("task_added", 4, task="huisarts bellen", by="dr. C", due_at=due)
    other = log.add("task_added", 5, task="folder geven")
    log.add("task_done", 6, task=one)
    log.add("task_done", 7, task=one)
    found = log.at(8)
    assert (found.coordinator, found.levels, found.levels_complete) == ("dr. C", ("T7", "L2"), True)
    assert [(task.entry, task.by, task.due_at, task.done_at) for task in found.tasks] == [
        (one, "dr. C", due, log.moment(6)),
        (other, None, None, None),
    ]


def test_ending_what_is_not_there_does_nothing() -> None:
    log = presented()
    started = Entry("d", "deviation_ended", log.start, log.start, "dr. A", content={"deviation": "gone"})
    done = replace(started, id="t", kind="task_done", content={"task": "gone"})
    found = state([*log.entries, started, done], log.moment(1))
    assert (found.deviations, found.tasks) == ((), ())


# --- moments, and the advice on them ---


def test_the_advice_on_the_case_names_the_same_end_as_the_clock() -> None:
    log = presented()
    log.add("examined", 100, {ROOT_PAIN: "unilateral"})
    log.add("examined", 265, {SIGNS: True})
    for hours in (1, 101, 266):
        found = log.at(hours)
        advised = {one.recommendation.id: one for one in advise(found.case, found.at).recommendations}
        clock = found.running[0]
        due = advised[clock.recommendation.id].due
        assert due is not None
        assert (due.at, due.assumed) == (clock.due_at, False)


def test_moments_come_from_what_happened() -> None:
    log = presented()
    log.add("complaint_reported", 1, began_at=log.moment(-48).isoformat())
    log.add("admitted", 2)
    log.add("discharged", 3)
    log.add("definitive_diagnosis", 4)
    log.add("definitive_diagnosis", 5)
    log.add("treatment_started", 6, treatment="radiotherapy")
    log.add("treatment_ended", 7, treatment="radiotherapy")
    log.add("distress_scored", 8, {"status.distress_thermometer": 4})
    log.add("treatment_ended", 9, treatment="surgery")
    events = log.at(10).case.events
    assert {name: (moment - log.start).total_seconds() / 3600 for name, moment in events.items()} == {
        "suspicion": 0,
        "pain_onset": -48,
        "admission": 2,
        "discharge": 3,
        "definitive_diagnosis": 4,
        "radiotherapy_start": 6,
        "radiotherapy_end": 7,
        "distress_thermometer": 8,
    }
    log.add("admitted", 11)
    assert "discharge" not in log.at(12).case.events
    assert log.at(12).moments["discharge"] == (log.moment(3),)


def test_what_is_planned_lies_ahead_until_its_moment() -> None:
    log = presented({ADEQUATE: True})
    log.add("mdo_planned", 1, planned_at=log.moment(10).isoformat(), meeting="weekly")
    log.add("visit_planned", 2, planned_at=log.moment(20).isoformat())
    log.add("mdo_planned", 3, planned_at=log.moment(30).isoformat())
    found = log.at(9)
    assert [(one.kind, one.at) for one in found.planned] == [
        ("mdo_planned", log.moment(10)),
        ("visit_planned", log.moment(20)),
        ("mdo_planned", log.moment(30)),
    ]
    assert (found.case.events["mdo"], found.case.visits) == (log.moment(10), (log.moment(20),))
    assert found.next_change == log.moment(10)
    assert log.at(10).case.events["mdo"] == log.moment(30)
    log.add("mdo_decided", 31)
    assert log.at(32).case.events["mdo"] == log.moment(31)
    assert log.at(32).next_change is None


def test_every_fact_of_a_first_presentation_is_in_the_case() -> None:
    assert presented().at(1).case.known == LOCAL
