"""Sessions that have run out do not pile up: the first look of the watch on a day throws them away."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from wervelwijzer.web.board.models import Heartbeat
from wervelwijzer.web.board.watch import look

pytestmark = pytest.mark.django_db
TICK = timedelta(microseconds=1)
MIDNIGHT = datetime(2026, 12, 3, tzinfo=timezone.get_default_timezone())
"""On a Dutch clock."""


@pytest.mark.parametrize(
    ("looked", "left"),
    [
        (None, {"runs"}),
        (MIDNIGHT - timedelta(days=3), {"runs"}),
        (MIDNIGHT - TICK, {"runs"}),
        (MIDNIGHT, {"over", "runs"}),
    ],
    ids=["never", "days ago", "yesterday", "today"],
)
def test_the_first_look_of_a_day_throws_old_sessions_away(
    monkeypatch: pytest.MonkeyPatch, looked: datetime | None, left: set[str]
) -> None:
    now = MIDNIGHT + timedelta(seconds=30)
    monkeypatch.setattr(timezone, "now", lambda: now)
    Session.objects.create(session_key="over", expire_date=now - TICK)
    Session.objects.create(session_key="runs", expire_date=now + TICK)
    if looked is not None:
        Heartbeat.objects.create(id=1, at=looked)
    look()
    assert set(Session.objects.values_list("session_key", flat=True)) == left
    assert Heartbeat.objects.get().at == now
