"""Records as the API gives them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.deviations import Deviation
from wervelwijzer.pathway.state import State
from wervelwijzer.pathway.timeline import Line, Said
from wervelwijzer.web.api.words import words, words_or_null
from wervelwijzer.web.board.query import status_at
from wervelwijzer.web.records.models import ClockRow, Episode

Json = dict[str, Any]


def head_of(episode: Episode) -> Json:
    """Which episode, of whom and with whom."""
    patient, team = episode.patient, episode.team
    return {
        "id": episode.pk,
        "patient": {
            "id": patient.pk,
            "number": patient.number,
            "name": patient.name,
            "birth_date": patient.birth_date,
        },
        "team": {"id": team.pk, "name": team.name, "hospital": team.hospital},
        "version": episode.version,
    }


def line_of(episode: Episode, clocks: Iterable[ClockRow], open_tasks: int, now: datetime) -> Json:
    """An episode in a list."""
    return head_of(episode) | {
        "opened_at": episode.opened_at,
        "closed_at": episode.closed_at,
        "next_change_at": episode.next_change_at,
        "clocks": [_clock_line(clock, now) for clock in clocks],
        "open_tasks": open_tasks,
    }


def _clock_line(clock: ClockRow, now: datetime) -> Json:
    return {
        "goal": clock.goal,
        "recommendation": clock.recommendation,
        "by": clock.performer,
        "hours": clock.hours,
        "started_at": clock.started_at,
        "due_at": clock.due_at,
        "status": status_at(clock.status, clock.warn_at, clock.due_at, now),
        "could_be_hours": clock.could_be_hours,
    }


def state_of(episode: Episode, state: State) -> Json:
    """An episode at a moment."""
    return head_of(episode) | {
        "at": state.at,
        "known_at": state.known_at,
        "facts": dict(state.case.known),
        "events": dict(state.case.events),
        "observations": [
            {
                "fact": one.fact,
                "value": one.value,
                "at": one.at,
                "recorded_at": one.recorded_at,
                "author": one.author,
                "entry": one.entry,
            }
            for one in state.observations.values()
        ],
        "clocks": [clock_of(clock) for clock in state.clocks],
        "deviations": [deviation_of(one) for one in state.deviations],
        "coordinator": state.coordinator,
        "died_at": state.died_at,
        "levels": list(state.levels),
        "levels_complete": state.levels_complete,
        "next_change": state.next_change,
        "problems": [words(problem.says) for problem in state.problems],
    }


def clock_of(clock: Clock) -> Json:
    """A clock, whole."""
    return {
        "goal": clock.goal,
        "label": words(clock.goal_label),
        "recommendation": clock.recommendation.id,
        "by": words(clock.by.label),
        "starts": clock.starts,
        "started_at": clock.started_at,
        "assumed": clock.assumed,
        "hours": clock.hours,
        "due_at": clock.due_at,
        "warn_at": clock.warn_at,
        "status": clock.status,
        "known_since": clock.known_since,
        "ended_at": clock.ended_at,
        "ended_by": clock.ended_by,
        "reason": words_or_null(clock.reason),
        "overridden_by": list(clock.overridden_by),
        "could_be_hours": list(clock.could_be_hours),
        "unless": list(clock.unless),
        "reading": words_or_null(clock.reading),
    }


def deviation_of(one: Deviation) -> Json:
    """A deviation."""
    return {
        "entry": one.entry,
        "recommendation": one.recommendation,
        "choice": one.choice,
        "reason": one.reason,
        "text": one.text,
        "at": one.at,
        "author": one.author,
        "stops_clock": one.stops_clock,
        "ended_at": one.ended_at,
        "ended_by": one.ended_by,
    }


def timeline_line(line: Line) -> Json:
    """A line of the timeline."""
    return {
        "id": line.entry.id,
        "kind": line.entry.kind,
        "label": words(line.label),
        "at": line.at,
        "recorded_at": line.recorded_at,
        "author": line.author,
        "facts": _said(line.facts),
        "content": _said(line.content),
        "late": line.late,
        "corrects": line.corrects,
        "was": _said(line.was),
        "corrected_by": list(line.corrected_by),
        "withdrawn": line.withdrawn,
    }


def _said(said: Iterable[Said]) -> list[Json]:
    return [{"name": one.name, "label": words(one.label), "value": words(one.value)} for one in said]
