"""What lists need of an episode, derived from its entries at each change and at each moment that something changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.state import State
from wervelwijzer.web.records.models import ClockRow, Episode, Task
from wervelwijzer.web.records.states import Snapshot, worked_out


def project(episode: Episode, entries: Sequence[Entry], at: datetime | None = None) -> Snapshot:
    """Renew everything that is derived, within the caller's transaction; tells who must know of a change."""
    from wervelwijzer.web.board.signals import tell
    from wervelwijzer.web.mdo import suggesting

    found = worked_out(episode.version, tuple(entries), at or timezone.now())
    before = episode.signature
    episode.next_change_at = found.until
    episode.closed_at = found.state.died_at or episode.closed_at
    _clocks(episode, found)
    _tasks(episode, entries)
    tell(episode, before, found)
    episode.summary = {**episode.summary, suggesting.KEY: suggesting.standing(found)}
    episode.save()
    return found


def _clocks(episode: Episode, found: Snapshot) -> None:
    episode.clocks.all().delete()
    ClockRow.objects.bulk_create(clock_rows(episode, found.state))


def clock_rows(episode: Episode, state: State) -> list[ClockRow]:
    """The clocks of an episode as rows."""
    return [
        ClockRow(
            episode=episode,
            goal=clock.goal,
            recommendation=clock.recommendation.id,
            performer=clock.by.code,
            hours=clock.hours,
            started_at=clock.started_at,
            due_at=clock.due_at,
            warn_at=clock.warn_at,
            status=clock.status,
            ended_at=clock.ended_at,
            could_be_hours=list(clock.could_be_hours),
        )
        for clock in state.clocks
    ]


def _tasks(episode: Episode, entries: Sequence[Entry]) -> None:
    """Tasks are entries: `task_added` makes one under its own id, `task_done` names the one that is done."""
    done = {str(entry.content.get("task")): entry.at for entry in entries if entry.kind == "task_done"}
    for entry in entries:
        if entry.kind != "task_added":
            continue
        due = entry.content.get("due_at")
        Task.objects.update_or_create(
            id=UUID(entry.id),
            defaults={
                "episode": episode,
                "text": str(entry.content.get("task", "")),
                "role": str(entry.content.get("by", "")),
                "due_at": parse_datetime(str(due)) if due else None,
                "made_at": entry.at,
                "done_at": done.get(entry.id),
            },
        )
