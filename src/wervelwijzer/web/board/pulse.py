"""Whether anything on somebody's board changed: one small question instead of the whole board."""

from __future__ import annotations

from typing import Any

from django.db.models import F, Sum
from django.db.models.signals import post_save

from wervelwijzer.web.board.models import Pulse
from wervelwijzer.web.records.models import Episode


def connect() -> None:
    """Beat whenever an episode is saved: adding to a record, closing it and moving it all end in that."""
    post_save.connect(_saved, sender=Episode, dispatch_uid="board pulse")


def _saved(instance: Episode, **_: Any) -> None:
    if not Pulse.objects.filter(team=instance.team_id).update(beat=F("beat") + 1):
        Pulse.objects.get_or_create(team_id=instance.team_id, defaults={"beat": 1})


def beat() -> int:
    """Grows whenever any episode changes. All teams together: a board renewed once too often costs little."""
    return Pulse.objects.aggregate(all=Sum("beat"))["all"] or 0
