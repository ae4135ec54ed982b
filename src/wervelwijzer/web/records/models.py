"""The tables of the record. Entries and the log of access are only ever added to; the rest is derived or can change."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from django.db import models
from django.utils import timezone

from wervelwijzer.pathway.events import Entry
from wervelwijzer.web.accounts.models import Team, User


def age(born: date, day: date | None = None) -> int:
    """In whole years, on a day; today, without one."""
    today = day or timezone.localdate()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


class Patient(models.Model):
    """Somebody with (suspected) vertebral metastases. `number` is how the hospital knows them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    birth_date = models.DateField()
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name

    @property
    def age(self) -> int:
        """In whole years, today."""
        return age(self.birth_date)


class Episode(models.Model):
    """One course of care of a patient by a team.

    `version` counts its entries. What stands below it is derived from the entries at each change, for lists:
    `next_change_at` is the next moment at which it changes by itself.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="episodes")
    team = models.ForeignKey(Team, models.PROTECT, related_name="episodes")
    opened_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)
    next_change_at = models.DateTimeField(null=True, blank=True, db_index=True)
    signature = models.JSONField(default=list)
    summary = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["team", "closed_at"])]

    def __str__(self) -> str:
        return f"{self.patient} ({self.team})"


class EntryRow(models.Model):
    """One thing in the record of an episode, as it was entered; the database refuses to change or remove it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    episode = models.ForeignKey(Episode, models.PROTECT, related_name="entries")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    author = models.ForeignKey(User, models.PROTECT, related_name="entries")
    facts = models.JSONField(default=dict)
    corrects = models.UUIDField(null=True, blank=True)
    content = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["episode", "number"], name="entries_are_numbered")]
        ordering = ("number",)

    def __str__(self) -> str:
        return f"{self.number} {self.kind}"

    def entry(self) -> Entry:
        """As the pathway reads it; on a Dutch clock, so that terms read right over the change of the clocks."""
        return Entry(
            id=str(self.id),
            kind=self.kind,
            at=timezone.localtime(self.at),
            recorded_at=timezone.localtime(self.recorded_at),
            author=str(self.author_id),
            facts=self.facts,
            corrects=str(self.corrects) if self.corrects else None,
            content=self.content,
        )


class ClockRow(models.Model):
    """A clock of an episode as the pathway gave it at the last change: for lists, sorted by the time left."""

    episode = models.ForeignKey(Episode, models.CASCADE, related_name="clocks")
    goal = models.CharField(max_length=60)
    recommendation = models.CharField(max_length=40)
    performer = models.CharField(max_length=60)
    hours = models.PositiveIntegerField()
    started_at = models.DateTimeField()
    due_at = models.DateTimeField()
    warn_at = models.DateTimeField(null=True)
    status = models.CharField(max_length=20)
    ended_at = models.DateTimeField(null=True)
    could_be_hours = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["status", "due_at"])]

    def __str__(self) -> str:
        return f"{self.goal} {self.due_at:%Y-%m-%d %H:%M}"


class CareRelation(models.Model):
    """A person who treats a patient, and in what capacity (a performer of the guideline, or `coordinator`)."""

    user = models.ForeignKey(User, models.CASCADE, related_name="care_relations")
    patient = models.ForeignKey(Patient, models.CASCADE, related_name="care_relations")
    capacity = models.CharField(max_length=60, default="treating_physician")
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["user", "patient"])]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "patient", "capacity"], condition=models.Q(until=None), name="in_care_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.patient}"


class BreakGlass(models.Model):
    """Emergency access of a person to a patient outside their care: with a reason, for a short time, always logged."""

    user = models.ForeignKey(User, models.CASCADE, related_name="emergencies")
    patient = models.ForeignKey(Patient, models.CASCADE, related_name="emergencies")
    at = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField()
    code = models.CharField(max_length=30, default="other")
    reason = models.CharField(max_length=500)

    def __str__(self) -> str:
        return f"{self.user} · {self.patient}"

    @property
    def holds(self) -> bool:
        """Whether it has not run out."""
        return timezone.now() < self.until


class AuditEntry(models.Model):
    """One line of the log of access: each carries a seal over itself and the line before it."""

    number = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    user = models.CharField(max_length=40)
    user_name = models.CharField(max_length=150)
    action = models.CharField(max_length=40, db_index=True)
    patient = models.CharField(max_length=40, blank=True, db_index=True)
    episode = models.CharField(max_length=40, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    details = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    seal = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.number} {self.action}"


class AuditHead(models.Model):
    """The last seal: whoever adds to the log holds this row."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.PositiveBigIntegerField(default=0)
    seal = models.CharField(max_length=64, default="")

    def __str__(self) -> str:
        return str(self.number)


class Signal(models.Model):
    """One word to a role or a person: the advice changed, or a clock is about to run out.

    `key` names the step of the clock that it is about, so that nobody hears it twice.
    """

    episode = models.ForeignKey(Episode, models.CASCADE, related_name="signals")
    at: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now)
    kind = models.CharField(max_length=30)
    key = models.CharField(max_length=250, null=True, unique=True)
    role = models.CharField(max_length=30, blank=True)
    user = models.ForeignKey(User, models.CASCADE, null=True, blank=True, related_name="signals")
    nl = models.TextField()
    en = models.TextField()
    mailed_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    seen_by = models.ForeignKey(User, models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["user", "seen_at"])]

    def __str__(self) -> str:
        return self.nl


class Draft(models.Model):
    """What somebody has typed and not saved yet: never part of the record, gone once it is saved."""

    user = models.ForeignKey(User, models.CASCADE, related_name="drafts")
    episode = models.ForeignKey(Episode, models.CASCADE, related_name="drafts")
    form = models.CharField(max_length=40)
    content = models.JSONField(default=dict)
    base_version = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "episode", "form"], name="one_draft")]

    def __str__(self) -> str:
        return f"{self.form} {self.user}"


class Task(models.Model):
    """A task that follows from a decision: derived from the entries, for lists."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    episode = models.ForeignKey(Episode, models.CASCADE, related_name="tasks")
    text = models.CharField(max_length=300)
    role = models.CharField(max_length=30, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    made_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.text


class Meeting(models.Model):
    """A multidisciplinary meeting of a team: the weekly one, or one called at once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    team = models.ForeignKey(Team, models.CASCADE, related_name="meetings")
    at = models.DateTimeField()
    ad_hoc = models.BooleanField(default=False)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"{self.team} {self.at:%Y-%m-%d %H:%M}"


class AgendaItem(models.Model):
    """A patient on the list of a meeting; `entry` is the decision once it was recorded."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="items")
    episode = models.ForeignKey(Episode, models.CASCADE, related_name="agenda")
    question = models.CharField(max_length=500, blank=True)
    added_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    present = models.JSONField(default=list)
    entry = models.UUIDField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "episode"], name="once_on_a_list")]

    def __str__(self) -> str:
        return f"{self.meeting} · {self.episode}"
