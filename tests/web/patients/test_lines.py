"""Nothing that presses is lost or said twice, whoever the patient is; clocks and advice stand on one line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from tests.web.patients.conftest import NAMES, named

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import FactValue, check_case
from wervelwijzer.advice.reading import Reading
from wervelwijzer.pathway.entry import Entry
from wervelwijzer.pathway.state import State, state
from wervelwijzer.web.patients.lines import Now, now_of
from wervelwijzer.web.patients.words import could_be

START = datetime(2026, 11, 21, 21, 0, tzinfo=UTC)


def entry(
    number: int, kind: str, at: datetime, facts: Mapping[str, FactValue] | None = None, **content: object
) -> Entry:
    return Entry(f"e{number}", kind, at, at, "somebody", facts or {}, None, content)


def laid_out(entries: list[Entry], at: datetime) -> tuple[Now, State, Reading]:
    found = state(entries, at)
    advice = advise(found.case, at)
    reading = Reading(advice, "nl")
    return now_of(advice, found, reading), found, reading


def night(*more: Entry) -> list[Entry]:
    facts = dict(check_case(named("bilateral_radicular_pain")).known)
    return [entry(1, "complaint_reported", START, facts), entry(2, "suspicion", START), *more]


@pytest.mark.parametrize("name", NAMES)
def test_every_pressing_advice_and_every_running_clock_stands_there_once(name: str) -> None:
    facts = dict(check_case(named(name)).known)
    now, found, reading = laid_out(
        [entry(1, "complaint_reported", START, facts), entry(2, "suspicion", START)], START + timedelta(hours=3)
    )
    said = [line.rec.id for line in (*now.active, *now.settled)]
    said += [one.recommendation.id for line in now.active for one in line.also]
    assert sorted(said) == sorted(set(said))
    assert {one.recommendation.id for one in reading.now} <= set(said)
    assert {clock.goal for clock in found.running} == {line.clock.goal for line in now.active if line.clock}


@pytest.mark.parametrize(
    ("hours", "status"), [(8.9, "running"), (9, "warning"), (11.9, "warning"), (12, "overdue"), (40, "overdue")]
)
def test_a_line_has_the_state_of_its_clock(hours: float, status: str) -> None:
    now, _, _ = laid_out(night(), START + timedelta(hours=hours))
    assert [(line.rec.id, line.status) for line in now.active] == [("DX-IMG-06", status)]


def test_the_most_urgent_stands_first() -> None:
    facts = dict(check_case(named("mescc_radiotherapy_planned")).known)
    entries = [
        entry(1, "complaint_reported", START, facts),
        entry(2, "definitive_diagnosis", START),
    ]
    now, _, _ = laid_out(entries, START + timedelta(hours=1))
    assert [line.status for line in now.active][:3] == ["at_once", "at_once", "running"]
    now, _, _ = laid_out(entries, START + timedelta(hours=25))
    assert [line.status for line in now.active][:3] == ["overdue", "at_once", "at_once"]


def test_what_was_imaged_leaves_the_line_but_stays_to_be_seen() -> None:
    done = entry(3, "imaging_done", START + timedelta(hours=2), modality="mri_whole_spine")
    now, _, _ = laid_out(night(done), START + timedelta(hours=40))
    assert not [line for line in now.active if line.clock and line.clock.goal == "imaging"]
    assert [(clock.goal, clock.status) for clock in now.ended] == [("imaging", "met")]


def test_a_term_that_can_become_stricter_says_so_with_the_question_that_tells() -> None:
    facts = dict(check_case(named("local_back_pain_alarm")).known)
    known = {name: value for name, value in facts.items() if not name.startswith("neurology.")}
    now, _, _ = laid_out(
        [entry(1, "complaint_reported", START, known), entry(2, "suspicion", START)], START + timedelta(hours=1)
    )
    (line,) = [one for one in now.active if one.clock and one.clock.goal == "imaging"]
    assert line.clock is not None
    assert 12 in line.clock.could_be_hours
    assert line.ask is not None
    assert "imaging.deadline_hours" in line.ask.settles
    assert line.could_be is not None
    assert line.could_be.nl.startswith("Kan korter zijn: 12 ")
    assert line.ask.fact.label.nl in line.could_be.nl
    assert not now.open_terms


@pytest.mark.parametrize(
    ("hours", "nl", "en"),
    [
        ((12,), "Kan korter zijn: 12 uur.", "Could be shorter: 12 hours."),
        ((12, 24), "Kan korter zijn: 12 uur of 24 uur.", "Could be shorter: 12 hours or 24 hours."),
        ((0, 24, 72), "Kan korter zijn: direct, 24 uur of 72 uur.", "Could be shorter: at once, 24 hours or 72 hours."),
    ],
)
def test_stricter_terms_in_words(hours: tuple[int, ...], nl: str, en: str) -> None:
    said = could_be(hours, None)
    assert (said.nl, said.en) == (nl, en)
