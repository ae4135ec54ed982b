"""The shapes in which the API gives records."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal
from uuid import UUID

from ninja import Schema
from pydantic import AwareDatetime, Field

from wervelwijzer.web.api.reading import Moment
from wervelwijzer.web.api.words import Value, Words

STATUSES = "at_once, running, warning, overdue, met, met_late, cancelled or replaced"


class PatientOut(Schema):
    """Who it is about. `number` is how the hospital knows them."""

    id: UUID
    number: str
    name: str
    birth_date: date


class TeamOut(Schema):
    """A team."""

    id: UUID
    name: str
    hospital: str


class ClockLine(Schema):
    """A clock as lists show it; its `status` is that of this moment."""

    goal: str
    recommendation: str
    by: str
    hours: int
    started_at: AwareDatetime
    due_at: AwareDatetime
    status: str = Field(description=STATUSES)
    could_be_hours: list[int]


class EpisodeLine(Schema):
    """An episode as the board shows it: with its running clocks, the most urgent first."""

    id: UUID
    patient: PatientOut
    team: TeamOut
    opened_at: AwareDatetime
    closed_at: AwareDatetime | None
    version: int
    next_change_at: AwareDatetime | None
    clocks: list[ClockLine]
    open_tasks: int


class EpisodePage(Schema):
    """A part of a list; `total` counts all of it."""

    total: int
    items: list[EpisodeLine]


class ClockOut(Schema):
    """A clock with everything that is known of it."""

    goal: str
    label: Words
    recommendation: str
    by: Words
    starts: str
    started_at: AwareDatetime
    assumed: bool = Field(description="the start was not recorded")
    hours: int
    due_at: AwareDatetime
    warn_at: AwareDatetime
    status: str = Field(description=STATUSES)
    known_since: AwareDatetime
    ended_at: AwareDatetime | None
    ended_by: str | None
    reason: Words | None
    overridden_by: list[str]
    could_be_hours: list[int]
    unless: list[str]
    reading: Words | None


class ObservationOut(Schema):
    """A fact as it was seen: when, by whom (id of a person), entered when and with which entry."""

    fact: str
    value: Value | None
    at: AwareDatetime
    recorded_at: AwareDatetime
    author: str
    entry: str


class DeviationOut(Schema):
    """An advice that was declined or changed."""

    entry: str
    recommendation: str
    choice: str
    reason: str
    text: str
    at: AwareDatetime
    author: str
    stops_clock: bool
    ended_at: AwareDatetime | None
    ended_by: str | None


class StateOut(Schema):
    """An episode at a moment, by what was known at `known_at` (null: by everything that is known now)."""

    id: UUID
    patient: PatientOut
    team: TeamOut
    version: int
    at: AwareDatetime
    known_at: AwareDatetime | None
    facts: dict[str, Value]
    events: dict[str, AwareDatetime]
    observations: list[ObservationOut]
    clocks: list[ClockOut]
    deviations: list[DeviationOut]
    coordinator: str | None
    died_at: AwareDatetime | None
    levels: list[str]
    levels_complete: bool
    next_change: AwareDatetime | None
    problems: list[Words]


class SaidOut(Schema):
    """A fact or a part of an entry, in words."""

    name: str
    label: Words
    value: Words


class LineOut(Schema):
    """A line of the timeline: what happened, as it was entered, and what became of it."""

    id: str
    kind: str
    label: Words
    at: AwareDatetime
    recorded_at: AwareDatetime
    author: str
    facts: list[SaidOut]
    content: list[SaidOut]
    late: bool
    corrects: str | None
    was: list[SaidOut]
    corrected_by: list[str]
    withdrawn: bool


class PatientIn(Schema):
    """A new patient with an episode. `reason` is the complaint or why they were referred, `at` when it was reported."""

    model_config = {"extra": "forbid"}

    number: str = Field(min_length=1, max_length=40)
    name: str = Field(min_length=1, max_length=120)
    birth_date: date
    sex: Literal["female", "male"] | None = None
    team: UUID
    reason: str = Field(default="", max_length=500)
    at: Moment | None = None


class EntryIn(Schema):
    """What is to be added: `at` is when it happened (without it, now); null makes a fact unknown again."""

    model_config = {"extra": "forbid"}

    kind: str = Field(max_length=40)
    at: Moment | None = None
    facts: dict[str, Value | None] = {}
    content: dict[str, Any] = {}
    corrects: UUID | None = None


class EntriesIn(Schema):
    """Entries that are added together or not at all.

    `base_version` is the version that the author was looking at: where somebody else has recorded another value of the
    same fact since, nothing is added and the answer is 409.
    """

    model_config = {"extra": "forbid"}

    entries: list[EntryIn] = Field(min_length=1, max_length=100)
    base_version: int | None = Field(default=None, ge=0)
    reason: str = Field(default="", max_length=500)


class DeviationIn(Schema):
    """An advice that is declined or changed, with the reason that the guideline asks for."""

    model_config = {"extra": "forbid"}

    recommendation: str
    choice: str
    reason: str
    text: str
    stops_clock: bool = False
    at: Moment | None = None
    base_version: int | None = Field(default=None, ge=0)


class Added(Schema):
    """What was added: the ids of the entries, and the version that the episode now has."""

    version: int
    entries: list[str]
