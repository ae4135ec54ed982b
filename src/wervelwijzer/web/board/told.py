"""The signals of one person, and what they have seen of them, the same from the page and by the API."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils import timezone

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.access import visible
from wervelwijzer.web.records.models import Signal


def told(user: User) -> QuerySet[Signal]:
    """What was told somebody, of patients whom they may still see; nobody sees it for another."""
    return Signal.objects.filter(user=user, episode__in=visible(user).values("pk"))


def mark_seen(which: QuerySet[Signal], user: User) -> None:
    """Mark these as seen by somebody; what was seen before keeps its moment."""
    which.filter(seen_at=None).update(seen_at=timezone.now(), seen_by=user)
