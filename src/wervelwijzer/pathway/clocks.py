"""What a clock is: its start, its end, how it stands at a moment, and how it came to an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from wervelwijzer.language.recommendations import Event, Performer, Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import in_utc

Status = Literal["at_once", "running", "warning", "overdue", "met", "met_late", "cancelled", "replaced"]
RUNS: tuple[Status, ...] = ("at_once", "running", "warning", "overdue")

MET: tuple[Status, ...] = ("met", "met_late")

RECOGNITION: Event = "recognition"
"""What starts a clock that waits for no event: it counts from when its advice began to hold."""

MOST_WARNING = timedelta(hours=24)


@dataclass(frozen=True)
class Clock:
    """One clock of a patient.

    It `starts` at a kind of event, at `started_at`; `assumed` says that this moment was not recorded. `due_at` may be
    earlier than `hours` after it, where an earlier term was kept. It warns from `warn_at`, and is overdue from
    `due_at` on. `ended_by` is the id of the entry that ended it, `overridden_by` the recommendations that lifted it.
    `known_since` is when everything that it rests on had been entered. `could_be_hours` are the stricter terms that
    unknown facts may still give, `unless` the open exceptions. `reading` is what we read into it.
    """

    goal: str
    goal_label: Text
    recommendation: Recommendation
    starts: Event
    started_at: datetime
    hours: int
    due_at: datetime
    warn_at: datetime
    status: Status
    known_since: datetime
    assumed: bool = False
    ended_at: datetime | None = None
    ended_by: str | None = None
    reason: Text | None = None
    overridden_by: tuple[str, ...] = ()
    could_be_hours: tuple[int, ...] = ()
    unless: tuple[str, ...] = ()
    reading: Text | None = None

    @property
    def by(self) -> Performer:
        """Who has to do it."""
        return self.recommendation.by

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self.status in RUNS

    @property
    def key(self) -> str:
        """The same for the same clock in every folding of the same record."""
        return f"{self.goal}/{self.recommendation.id}/{in_utc(self.started_at).isoformat()}"

    def left(self, at: datetime) -> timedelta:
        """The time left; negative once it has passed."""
        return in_utc(self.due_at) - in_utc(at)

    def waited(self, at: datetime) -> timedelta:
        """How long it has run, or ran until it ended."""
        return in_utc(self.ended_at or at) - in_utc(self.started_at)


def status_at(clock: Clock, at: datetime) -> Status:
    """How a clock that runs stands at an instant in UTC."""
    if not clock.hours:
        return "at_once"
    if at >= in_utc(clock.due_at):
        return "overdue"
    return "warning" if at >= in_utc(clock.warn_at) else "running"


def warning_before(due: datetime, hours: int) -> datetime:
    """From when a term of so many hours warns."""
    ahead = min(timedelta(hours=hours) / 4, MOST_WARNING)
    return (due.astimezone(UTC) - ahead).astimezone(due.tzinfo)
