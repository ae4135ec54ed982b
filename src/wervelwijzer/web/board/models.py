"""What the board and its watch remember: when something changed, who was warned at which step, and mail to be sent."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.utils import timezone

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.records.models import Episode, Signal


class Pulse(models.Model):
    """Counts the changes to the episodes of a team, so that a board can ask cheaply whether it is still right."""

    team = models.OneToOneField(Team, models.CASCADE, primary_key=True, related_name="pulse")
    beat = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.team} {self.beat}"


class Step(models.Model):
    """A step of the escalation of a clock that was taken; `key` names episode, goal, end and step: taken once."""

    episode = models.ForeignKey(Episode, models.CASCADE, related_name="steps")
    key = models.CharField(max_length=200, unique=True)
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now)
    told = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return self.key


class Outgoing(models.Model):
    """A mail that goes with a signal. `after` is when it may be tried next; who tries it moves that first."""

    signal = models.OneToOneField(Signal, models.CASCADE, primary_key=True, related_name="outgoing")
    after: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now, db_index=True)
    tries = models.PositiveIntegerField(default=0)
    problem = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"{self.signal_id} ({self.tries})"


class Reader(models.Model):
    """The language in which somebody last read the board: mail to them is written in it."""

    user = models.OneToOneField(User, models.CASCADE, primary_key=True, related_name="reads")
    language = models.CharField(max_length=2, default="nl")

    def __str__(self) -> str:
        return f"{self.user} {self.language}"


class Heartbeat(models.Model):
    """When the watch over the clocks last looked: a board says so when nobody watches."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.at.isoformat()
