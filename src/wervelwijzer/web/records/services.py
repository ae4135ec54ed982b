"""Adding to the record: one transaction that checks, keeps, derives and logs, or does nothing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from wervelwijzer.advice.case import FactValue
from wervelwijzer.pathway.checking import check_entry
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import Entry
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import EntryRow, Episode
from wervelwijzer.web.records.projection import project


@dataclass(frozen=True)
class New:
    """What is to be added. `at` is when it happened; without it, now."""

    kind: str
    at: datetime | None = None
    facts: Mapping[str, FactValue | None] = field(default_factory=dict)
    content: Mapping[str, object] = field(default_factory=dict)
    corrects: str | None = None


@dataclass(frozen=True)
class Clash:
    """A fact that somebody else recorded with another value after the page was opened."""

    fact: str
    mine: FactValue | None
    theirs: FactValue | None
    by: str
    at: datetime


class ConflictError(Exception):
    """Two people recorded different values of the same facts; nothing was kept, so that a person can choose."""

    def __init__(self, clashes: Sequence[Clash], version: int) -> None:
        super().__init__(", ".join(clash.fact for clash in clashes))
        self.clashes = tuple(clashes)
        self.version = version


def append(
    episode: Episode,
    author: User,
    *new: New,
    base_version: int | None = None,
    reason: str = "",
    entered_at: datetime | None = None,
) -> list[Entry]:
    """Add to the record of an episode, all or nothing.

    Args:
        base_version: the version that the author was looking at. Facts that others recorded since with another value
            are a conflict; everything else is added.
        reason: why, for the log of access.
        entered_at: when it was entered, for a record that is carried over; without it, now.

    Raises:
        CaseError: something cannot be recorded; each problem names the fact, the value and the remedy.
        ConflictError: see above.
    """
    with transaction.atomic():
        locked = Episode.objects.select_for_update().select_related("patient", "team").get(pk=episode.pk)
        rows = list(locked.entries.select_related("author"))
        if base_version is not None:
            _refuse_clashes(locked, rows, new, base_version)
        entries = [row.entry() for row in rows]
        made = [_add(locked, author, one, entries, entered_at or timezone.now()) for one in new]
        if any(one.corrects for one in new):
            made += [
                _add(locked, author, one, entries, entered_at or timezone.now()) for one in _unheld(locked, entries)
            ]
        if made:
            locked.version += len(made)
            project(locked, entries, entered_at)
            audit.log(
                author,
                "record",
                episode=locked,
                reason=reason,
                entries=[entry.id for entry in made],
                kinds=[entry.kind for entry in made],
            )
    episode.version = locked.version
    return made


def _unheld(episode: Episode, entries: Sequence[Entry]) -> list[New]:
    from wervelwijzer.web.mdo.meetings import unheld

    return unheld(episode, entries)


def _add(episode: Episode, author: User, new: New, entries: list[Entry], entered_at: datetime) -> Entry:
    now = timezone.localtime(entered_at)
    recorded_at = max([now, *(entry.recorded_at for entry in entries[-1:])], key=in_utc)
    entry = Entry(
        id=str(uuid.uuid4()),
        kind=new.kind,
        at=new.at or now,
        recorded_at=recorded_at,
        author=str(author.pk),
        facts=dict(new.facts),
        corrects=new.corrects,
        content=dict(new.content),
    )
    check_entry(entry, entries)
    EntryRow.objects.create(
        id=uuid.UUID(entry.id),
        episode=episode,
        number=len(entries) + 1,
        kind=entry.kind,
        at=entry.at,
        recorded_at=entry.recorded_at,
        author=author,
        facts=dict(entry.facts),
        corrects=uuid.UUID(entry.corrects) if entry.corrects else None,
        content=dict(entry.content),
    )
    entries.append(entry)
    return entry


def _refuse_clashes(episode: Episode, rows: Sequence[EntryRow], new: Sequence[New], base: int) -> None:
    mine = {name: value for one in new for name, value in one.facts.items()}
    since = [row for row in rows if row.number > base]
    clashes = {
        name: Clash(name, mine[name], theirs, row.author.name, row.recorded_at)
        for row in since
        for name, theirs in row.facts.items()
        if name in mine and mine[name] != theirs
    }
    if clashes:
        raise ConflictError(list(clashes.values()), episode.version)
