"""The watch over all clocks: at each instant at which something changes by itself, it is looked at anew.

It holds nothing between two looks but the moment of the next one, so that it can be stopped and started at any time,
and two of them do no harm.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Min
from django.utils import timezone

from wervelwijzer.web.accounts.sessions import SessionStore
from wervelwijzer.web.board.escalation import escalate
from wervelwijzer.web.board.mail import deliver
from wervelwijzer.web.board.models import Heartbeat
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.projection import project

LONGEST_SLEEP, SHORTEST_SLEEP = 30.0, 1.0
SILENT_AFTER = timedelta(seconds=4 * LONGEST_SLEEP)

_log = logging.getLogger("wervelwijzer.watch")


def look(now: datetime | None = None) -> datetime | None:
    """Renew what has changed by itself, take the steps that are due, send the mail; gives the next instant."""
    moment = now or timezone.now()
    renew(moment)
    coming = [escalate(moment), deliver(max(moment, timezone.now())), _next_change(moment)]
    _beat()
    return min((one for one in coming if one is not None), default=None)


def _beat() -> None:
    """Note that somebody watches; the first time on a day, throw away the sessions that have run out."""
    before, now = Heartbeat.objects.filter(id=1).first(), timezone.now()
    Heartbeat.objects.update_or_create(id=1, defaults={"at": now})
    if before is None or timezone.localdate(before.at) < timezone.localdate(now):
        with transaction.atomic():
            SessionStore.clear_expired()


def renew(now: datetime) -> int:
    """Work out anew every running episode of which a moment of change has passed; says how many."""
    passed = Episode.objects.filter(closed_at=None, next_change_at__lte=now).order_by("next_change_at")
    return sum(_renew(key, now) for key in list(passed.values_list("pk", flat=True)))


def _renew(key: UUID, now: datetime) -> bool:
    """One episode, in its own transaction; one that cannot be worked out stops no other."""
    try:
        with transaction.atomic():
            running = Episode.objects.select_related("patient", "team").filter(closed_at=None, next_change_at__lte=now)
            episode = running.select_for_update(of=("self",)).filter(pk=key).first()
            if episode is None:
                return False
            project(episode, [row.entry() for row in episode.entries.all()], now)
    except Exception:
        _log.exception("episode %s cannot be worked out anew", key)
        return False
    return True


def _next_change(now: datetime) -> datetime | None:
    coming = Episode.objects.filter(closed_at=None, next_change_at__gt=now)
    first: datetime | None = coming.aggregate(first=Min("next_change_at"))["first"]
    return first


def seconds_until(coming: datetime | None, now: datetime) -> float:
    """How long to sleep: until the next instant, and never so long that a new one is missed."""
    if coming is None:
        return LONGEST_SLEEP
    return min(max((coming - now).total_seconds(), SHORTEST_SLEEP), LONGEST_SLEEP)


def is_silent(now: datetime) -> bool:
    """Whether nobody watches: then no clock is renewed and nobody is warned."""
    beat = Heartbeat.objects.filter(id=1).first()
    return beat is None or now - beat.at > SILENT_AFTER
