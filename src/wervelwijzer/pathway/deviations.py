"""Deviations from the advice, with the reason that the guideline asks for, and the tasks that were agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.choices import DEPARTURES, DEVIATION_REASONS
from wervelwijzer.pathway.record import Happening

BY_ID: Mapping[str, Recommendation] = {rec.id: rec for rec in RECOMMENDATIONS}


@dataclass(frozen=True)
class Deviation:
    """An advice that was declined or changed: which, how, why, by whom; `ended_at` once it no longer holds."""

    entry: str
    recommendation: str
    choice: str
    reason: str
    text: str
    at: datetime
    author: str
    stops_clock: bool
    ended_at: datetime | None = None
    ended_by: str | None = None

    @property
    def advice(self) -> Recommendation | None:
        """The advice that was departed from; None where the guideline no longer has it."""
        return BY_ID.get(self.recommendation)

    @property
    def choice_label(self) -> Text:
        """The choice in words."""
        return DEPARTURES.get(self.choice, Text(self.choice, self.choice))

    @property
    def reason_label(self) -> Text:
        """The coded reason in words."""
        return DEVIATION_REASONS.get(self.reason, Text(self.reason, self.reason))

    @property
    def holds(self) -> bool:
        """Whether it still holds."""
        return self.ended_at is None


@dataclass(frozen=True)
class Task:
    """Something that was agreed: what, by whom and by when, as far as that was said; `done_at` once it is done."""

    entry: str
    task: str
    by: str | None
    due_at: str | None
    at: datetime
    author: str
    done_at: datetime | None = None
    done_by: str | None = None


def deviations_in(happened: Sequence[Happening]) -> tuple[Deviation, ...]:
    """Every deviation, in the order in which they were made."""
    found: dict[str, Deviation] = {}
    for one in happened:
        if one.kind == "deviation":
            found[one.id] = _deviation(one)
        elif one.kind == "deviation_ended":
            of = str(one.content.get("deviation"))
            if of in found and found[of].holds:
                found[of] = replace(found[of], ended_at=one.at, ended_by=one.id)
    return tuple(found.values())


def tasks_in(happened: Sequence[Happening]) -> tuple[Task, ...]:
    """Every task, in the order in which they were agreed."""
    found: dict[str, Task] = {}
    for one in happened:
        if one.kind == "task_added":
            by, due = one.content.get("by"), one.content.get("due_at")
            found[one.id] = Task(
                one.id,
                str(one.content.get("task")),
                by if isinstance(by, str) else None,
                due if isinstance(due, str) else None,
                one.at,
                one.entry.author,
            )
        elif one.kind == "task_done":
            of = str(one.content.get("task"))
            if of in found and found[of].done_at is None:
                found[of] = replace(found[of], done_at=one.at, done_by=one.id)
    return tuple(found.values())


def _deviation(one: Happening) -> Deviation:
    content = one.content
    return Deviation(
        entry=one.id,
        recommendation=str(content.get("recommendation")),
        choice=str(content.get("choice")),
        reason=str(content.get("reason")),
        text=str(content.get("text") or ""),
        at=one.at,
        author=one.entry.author,
        stops_clock=content.get("stops_clock") is True,
    )
