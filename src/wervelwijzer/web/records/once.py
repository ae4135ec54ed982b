"""Of which version of the record a form is; sent twice by a double tap, it is recorded once and answered twice."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import EntryRow, Episode
from wervelwijzer.web.records.services import New, append

BASE_VERSION = "base_version"
AGAIN = timedelta(minutes=1)
"""Our reading: the same from the same form by the same person within a minute was not meant twice."""


def sent_version(request: HttpRequest, episode: Episode) -> int:
    """The version that the sender was looking at; the present one where the form says none."""
    given = request.POST.get(BASE_VERSION)
    if given is None:
        return episode.version
    return min(int(given), episode.version) if given.isascii() and given.isdigit() and len(given) < 9 else 0


def append_once(episode: Episode, author: User, *new: New, base_version: int) -> None:
    """Add to the record, unless the very same was just recorded from this form.

    Raises:
        CaseError: something cannot be recorded.
        ConflictError: somebody else recorded other values of the same facts.
    """
    with transaction.atomic():
        locked = Episode.objects.select_for_update().get(pk=episode.pk)
        if _is_there(locked, author, new, base_version, timezone.now()):
            episode.version = locked.version
            return
        append(episode, author, *new, base_version=base_version)


def _is_there(episode: Episode, author: User, new: tuple[New, ...], base: int, now: datetime) -> bool:
    """Whether all of it stands in the record since the version that the form shows, in this order.

    What was withdrawn meanwhile stands there no more, and may be recorded again.
    """
    corrected = episode.entries.exclude(corrects=None).values("corrects")
    rows = iter(episode.entries.filter(number__gt=base, author=author).exclude(pk__in=corrected))
    return bool(new) and all(any(_is_same(row, one, now) for row in rows) for one in new)


def _is_same(row: EntryRow, new: New, now: datetime) -> bool:
    since = in_utc(now) - AGAIN
    same = (row.kind, row.facts, row.content) == (new.kind, dict(new.facts), dict(new.content))
    at = in_utc(row.at) > since if new.at is None else in_utc(row.at) == in_utc(new.at)
    return same and at and in_utc(row.recorded_at) > since and row.corrects is None and new.corrects is None
