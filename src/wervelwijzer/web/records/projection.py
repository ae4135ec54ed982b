"""What lists need of an episode, derived from its entries at each change and at each moment that something changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from wervelwijzer.pathway.deviations import Task as AgreedTask
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.record import Record
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
    episode.closed_at = _closed_at(episode, found)
    _clocks(episode, found)
    _tasks(episode, found.state.tasks)
    _agenda(episode, entries)
    tell(episode, before, found)
    episode.summary = {**episode.summary, suggesting.KEY: suggesting.standing(found)}
    episode.save()
    return found


def _closed_at(episode: Episode, found: Snapshot) -> datetime | None:
    """A death closes an episode; one that was withdrawn opens it again, so that nobody alive is left unwatched."""
    deaths = {in_utc(entry.happened) for entry in found.entries if entry.kind == "death"}
    return found.state.died_at or (None if episode.closed_at in deaths else episode.closed_at)


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


def _tasks(episode: Episode, tasks: Sequence[AgreedTask]) -> None:
    """The tasks as the record leaves them: under the id of the entry that made them, gone where it was withdrawn."""
    for task in tasks:
        Task.objects.update_or_create(
            id=UUID(task.entry),
            defaults={
                "episode": episode,
                "text": task.task,
                "role": task.by or "",
                "due_at": parse_datetime(task.due_at) if task.due_at else None,
                "made_at": task.at,
                "done_at": task.done_at,
            },
        )
    episode.tasks.exclude(pk__in=[UUID(task.entry) for task in tasks]).delete()


def _agenda(episode: Episode, entries: Sequence[Entry]) -> None:
    """Who is on a list with a decision that was withdrawn, is to be discussed again."""
    if any(entry.corrects for entry in entries):
        stands = [UUID(one.id) for one in Record(entries, None).happenings if one.kind == "mdo_decided"]
        episode.agenda.exclude(entry=None).exclude(entry__in=stands).update(entry=None)
