"""What may join a record: every kind right and wrong, and problems that name the part, the value and the remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.pathway.records import NRS, SIGNS, START, presented

from wervelwijzer.advice.case import CaseError
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.pathway.checking import SKEW, check_entry
from wervelwijzer.pathway.events import KINDS, Entry

ENTRY = Entry("new", "observed", START, START, "dr. A", {SIGNS: True})
PLANNED = START.isoformat()


def _problems(entry: Entry, earlier: list[Entry] | None = None) -> list[tuple[str, str]]:
    try:
        check_entry(entry, earlier or [])
    except CaseError as error:
        for problem in error.problems:
            assert all(problem.says.in_(language) for language in LANGUAGES)
            assert problem.says.nl != problem.says.en
        return [(problem.fact, problem.says.nl) for problem in error.problems]
    return []


def _fields(entry: Entry, earlier: list[Entry] | None = None) -> list[str]:
    return [fact for fact, _ in _problems(entry, earlier)]


CONTENT: Mapping[str, Mapping[str, object]] = {
    "imaging_done": {"modality": "mri_whole_spine"},
    "mdo_planned": {"planned_at": PLANNED},
    "treatment_started": {"treatment": "surgery"},
    "treatment_ended": {"treatment": "radiotherapy"},
    "information_given": {"leaflet": "full"},
    "letter_sent": {"document": "gp_letter"},
    "deviation": {"recommendation": "ORG-12", "choice": "changed", "reason": "condition", "text": "te ziek"},
    "deviation_ended": {"deviation": "deviation"},
    "clock_stopped": {"goal": "imaging", "reason": "transferred", "text": "naar elders"},
    "task_added": {"task": "bellen"},
    "task_done": {"task": "task"},
    "coordinator_changed": {"coordinator": "dr. B"},
    "note": {"text": "gezien"},
    "visit_planned": {"planned_at": PLANNED},
    "levels_marked": {"levels": ["T7"]},
}
NEEDED = {"pain_scored": {NRS: 4}, "distress_scored": {"status.distress_thermometer": 5}}
EARLIER = [
    replace(ENTRY, id="deviation", kind="deviation", facts={}, content=CONTENT["deviation"]),
    replace(ENTRY, id="task", kind="task_added", facts={}, content=CONTENT["task_added"]),
]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "corrected"])
def test_every_kind_can_be_entered_with_what_it_needs_and_not_without(kind: str) -> None:
    entry = replace(ENTRY, kind=kind, facts=NEEDED.get(kind, {}), content=CONTENT.get(kind, {}))
    assert _problems(entry, EARLIER) == []
    required = [part.name for part in KINDS[kind].content if part.required]
    assert _fields(replace(entry, content={}, facts={}), EARLIER) == [*required, *KINDS[kind].needs]


@pytest.mark.parametrize(
    ("kind", "part", "value"),
    [
        ("mdo_planned", "planned_at", "2026-11-20T10:00"),
        ("mdo_planned", "planned_at", 5),
        ("mdo_planned", "meeting", "yearly"),
        ("note", "text", " "),
        ("note", "text", 5),
        ("deviation", "stops_clock", "yes"),
        ("deviation", "recommendation", "ORG-99"),
        ("deviation", "reason", ["condition"]),
        ("deviation_ended", "deviation", "task"),
        ("deviation_ended", "deviation", "gone"),
        ("task_done", "task", 3),
        ("levels_marked", "levels", ["T13"]),
        ("levels_marked", "levels", "T7"),
        ("clock_stopped", "goal", "coffee"),
    ],
)
def test_a_wrong_part_is_named_with_its_value_and_what_would_be_right(kind: str, part: str, value: object) -> None:
    entry = replace(ENTRY, kind=kind, facts={}, content={**CONTENT[kind], part: value})
    ((field, says),) = _problems(entry, EARLIER)
    assert field == part
    assert says.endswith(".")
    assert str(value) in says


@pytest.mark.parametrize(
    ("facts", "fields"),
    [
        ({"neurology.signs": True}, ["neurology.signs"]),
        ({"signs": True}, ["signs"]),
        ({NRS: 11}, [NRS]),
        ({NRS: 10}, []),
        ({NRS: None}, []),
        ({SIGNS: "yes"}, [SIGNS]),
        ({SIGNS: [True]}, [SIGNS]),
    ],
)
def test_facts_are_checked_as_in_a_case(facts: Mapping[str, object], fields: list[str]) -> None:
    entry = Entry.from_json({**ENTRY.to_json(), "facts": facts})
    assert _fields(entry) == fields


@pytest.mark.parametrize(
    ("ahead", "fields"), [(SKEW, []), (SKEW + timedelta(microseconds=1), ["at"]), (-timedelta(days=900), [])]
)
def test_what_lies_more_than_five_minutes_ahead_is_no_event(ahead: timedelta, fields: list[str]) -> None:
    assert _fields(replace(ENTRY, at=START + ahead)) == fields


@pytest.mark.parametrize("moment", [datetime(2026, 11, 20), START.replace(year=1800), START.replace(year=2300)])  # noqa: DTZ001
def test_a_moment_has_an_offset_and_a_year_in_which_clocks_run(moment: datetime) -> None:
    assert _fields(replace(ENTRY, at=moment)) == ["at"]
    assert _fields(replace(ENTRY, recorded_at=moment)) == ["recorded_at"]


def test_an_entry_has_an_id_of_its_own_an_author_and_a_kind() -> None:
    assert _fields(replace(ENTRY, id="", author=" ", kind="dreamt")) == ["id", "author", "kind"]
    assert _fields(ENTRY, [ENTRY]) == ["id"]


def test_a_correction_corrects_something_earlier() -> None:
    correction = replace(ENTRY, kind="corrected", corrects="new", id="c")
    assert _fields(correction, [ENTRY]) == []
    assert _fields(replace(correction, corrects="gone"), [ENTRY]) == ["corrects"]
    assert _fields(replace(correction, corrects=None), [ENTRY]) == ["corrects"]
    assert _fields(replace(correction, kind="observed"), [ENTRY]) == ["corrects"]


@pytest.mark.parametrize(
    ("content", "fields"),
    [
        ({"withdrawn": True, "reason": "verkeerde patiënt"}, []),
        ({"withdrawn": "ja"}, ["withdrawn"]),
        ({"at": START.isoformat()}, []),
        ({"at": "gisteren"}, ["at"]),
        ({"at": (START + timedelta(minutes=6)).isoformat()}, ["at"]),
        ({"content": {"text": "beter"}}, []),
        ({"content": {"text": 5}}, ["text"]),
        ({"content": ["text"]}, ["content"]),
    ],
)
def test_what_a_correction_changes_must_come_out_right(content: Mapping[str, object], fields: list[str]) -> None:
    note = replace(ENTRY, id="note", kind="note", facts={}, content={"text": "gezien"})
    first = replace(ENTRY, id="c1", kind="corrected", corrects="note", facts={})
    for target in ("note", "c1"):
        correction = replace(ENTRY, id="c2", kind="corrected", corrects=target, facts={}, content=content)
        assert _fields(correction, [note, first]) == fields


def test_a_correction_of_a_kind_that_no_longer_exists_is_not_held_to_its_parts() -> None:
    old = replace(ENTRY, id="old", kind="teleported", facts={})
    correction = replace(ENTRY, id="c", kind="corrected", corrects="old", facts={}, content={"content": {"to": "Mars"}})
    assert _fields(correction, [old]) == []


# --- to and from JSON ---


def test_an_entry_comes_back_from_json_as_it_was() -> None:
    log = presented()
    log.add("corrected", 5, {SIGNS: None}, corrects="e000", at=START.isoformat())
    for entry in log.entries:
        assert Entry.from_json(entry.to_json()) == entry


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"id": 5}, "id"),
        ({"kind": None}, "kind"),
        ({"facts": ["x"]}, "facts"),
        ({"content": "x"}, "content"),
        ({"corrects": 5}, "corrects"),
        ({"at": "2026-11-20T10:00"}, "at"),
        ({"recorded_at": None}, "recorded_at"),
        ({"mood": "low"}, "mood"),
    ],
)
def test_json_that_is_no_entry_is_refused_by_name(change: Mapping[str, object], part: str) -> None:
    with pytest.raises(CaseError) as caught:
        Entry.from_json({**ENTRY.to_json(), **change})
    assert [problem.fact for problem in caught.value.problems] == [part]


def test_an_entry_from_json_may_leave_out_what_is_empty() -> None:
    written = {key: value for key, value in ENTRY.to_json().items() if key not in ("corrects", "content")}
    assert Entry.from_json(written) == ENTRY
