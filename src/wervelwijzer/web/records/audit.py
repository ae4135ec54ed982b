"""The log of access, in the spirit of NEN 7513: who, what, when, of whom, why; a chain of seals shows tampering.

A seal is an HMAC over the line and the seal before it, with a key that lies outside the database: who can write to the
database alone can neither change nor take out a line unseen. The last seal, noted elsewhere, also shows a cut-off end.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.prepared import Prepared, PreparedInsert
from wervelwijzer.web.records.models import AuditEntry, AuditHead, Episode, Patient

VIEW = "view"
MOST_NAME = cast(int, AuditEntry._meta.get_field("user_name").max_length)


def log(
    user: User | None,
    action: str,
    *,
    episode: Episode | None = None,
    patient: Patient | None = None,
    reason: str = "",
    **details: Any,
) -> AuditEntry:
    """Add a line. It is part of the transaction that it is called in, if there is one."""
    if episode is not None:
        patient = episode.patient
    with _lightly() if action == VIEW and not connection.in_atomic_block else transaction.atomic():
        number, previous = _held()
        entry = AuditEntry(
            number=number + 1,
            at=timezone.now(),
            user=str(user.pk) if user else "",
            user_name=_short(user.name) if user else "Wervelwijzer",
            action=action,
            patient=str(patient.pk) if patient else "",
            episode=str(episode.pk) if episode else "",
            reason=reason,
            details=details,
            previous=previous,
        )
        entry.seal = seal(entry)
        _add(entry)
        with connection.cursor() as cursor:
            cursor.execute(ADVANCE, [entry.number, entry.seal])
    return entry


def _short(name: str) -> str:
    """A name as a line holds it. Who it was says `user`; a wider column would rebuild the log under its guard."""
    return name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 1]}…"


def _held() -> tuple[int, str]:
    """The last line's number and seal, held until this transaction ends: lines are added one after the other."""
    for number, last_seal in _head():
        return number, last_seal
    head, _ = AuditHead.objects.select_for_update().get_or_create(id=1)
    return head.number, head.seal


_head = Prepared(lambda: AuditHead.objects.select_for_update().filter(id=1).values_list("number", "seal"))
_add = PreparedInsert(AuditEntry)
ADVANCE = f'UPDATE "{AuditHead._meta.db_table}" SET "number" = %s, "seal" = %s WHERE "id" = 1'


@contextmanager
def _lightly() -> Iterator[None]:
    """A transaction that does not wait for the disk, which would make every page of a record wait in a row.

    For views that stand by themselves, those by emergency access too; that somebody opened a record in an emergency is
    a line that waits. A light line survives the end of this process, however sudden; only a power cut can lose the last
    ones, the chain with them. A line that waits takes every line before it to the disk.
    """
    if connection.vendor == "postgresql":
        with transaction.atomic():
            _execute("SET LOCAL synchronous_commit TO off")
            yield
        return
    _execute("PRAGMA synchronous=NORMAL")  # SQLite knows it for a connection only, and outside a transaction
    try:
        with transaction.atomic():
            yield
    finally:
        _execute("PRAGMA synchronous=FULL")


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def seal(entry: AuditEntry) -> str:
    """What the seal of a line must be."""
    said = [
        entry.number,
        _instant(entry.at),
        entry.user,
        entry.user_name,
        entry.action,
        entry.patient,
        entry.episode,
        entry.reason,
        entry.details,
        entry.previous,
    ]
    text = json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hmac.new(settings.AUDIT_KEY.encode(), text.encode(), hashlib.sha256).hexdigest()


def _instant(moment: datetime) -> int:
    """Microseconds since 1970: the same whatever zone a database gives back."""
    return round(moment.timestamp() * 1_000_000)


@dataclass(frozen=True)
class Broken:
    """A place where the chain does not hold: `number` of the line, and what is wrong with it, a key of `BREAKS`."""

    number: int
    what: str


BREAKS: dict[str, Text] = {
    "missing": Text("regel ontbreekt", "line is missing"),
    "chain": Text("sluit niet aan op de regel ervoor", "does not follow the line before it"),
    "changed": Text("regel is gewijzigd", "line was changed"),
    "end": Text("het einde is afgekapt of aangevuld", "the end was cut off or added to"),
    "noted": Text("het genoteerde zegel staat hier niet meer", "the seal that was noted no longer stands here"),
}


@dataclass(frozen=True)
class Checked:
    """What a walk along the chain found; `number` and `seal` are those of the last line that it came by."""

    broken: list[Broken]
    number: int
    seal: str


def check(noted: tuple[int, str] | None = None) -> Checked:
    """Every place where a line was changed, taken out, or put in.

    Lines that are added during the walk may be met or not: it must come by the line that was the last before it began,
    and no further than the one that is the last when it has ended.

    Args:
        noted: the number and the seal of a line that was written down elsewhere: it shows that nothing up to there was
            cut off or made anew, not even by somebody who has the key.
    """
    before = last()
    broken: list[Broken] = []
    walked, missed = (0, ""), {before} | ({noted} if noted is not None else set())
    missed.discard(walked)
    for entry in AuditEntry.objects.order_by("number").iterator(chunk_size=2_000):
        number, previous = walked
        if entry.number != number + 1:
            broken.append(Broken(number + 1, "missing"))
        elif entry.previous != previous:
            broken.append(Broken(entry.number, "chain"))
        if not hmac.compare_digest(entry.seal, seal(entry)):
            broken.append(Broken(entry.number, "changed"))
        walked = (entry.number, entry.seal)
        missed.discard(walked)
    if noted is not None and noted in missed:
        broken.append(Broken(noted[0], "noted"))
    if before in missed or walked[0] > last()[0]:
        broken.append(Broken(walked[0] + 1, "end"))
    return Checked(broken, *walked)


def last() -> tuple[int, str]:
    """The number and the seal of the last line, to be noted elsewhere."""
    head = AuditHead.objects.filter(id=1).first()
    return (head.number, head.seal) if head is not None else (0, "")
