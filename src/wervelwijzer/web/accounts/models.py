"""People, teams, and who has which role where."""

from __future__ import annotations

import uuid
from functools import cached_property

from django.contrib.auth.models import AbstractUser
from django.db import models

from wervelwijzer.web.accounts.roles import CAPACITY_OF_ROLE, CHOICES, MAY, Role
from wervelwijzer.web.common.prepared import PreparedRecords


class User(AbstractUser):
    """Somebody who signs in. `function` is what they are called: neuroloog, verpleegkundig specialist."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    function = models.CharField("functie", max_length=80, blank=True)
    phone = models.CharField("telefoon", max_length=40, blank=True)
    password_must_change = models.BooleanField("moet een eigen wachtwoord kiezen", default=False)

    @property
    def name(self) -> str:
        """As colleagues read it."""
        return self.get_full_name() or self.username

    @cached_property
    def all_memberships(self) -> list[Membership]:
        """Their roles, looked up once for a request."""
        return _memberships(self.pk)

    @property
    def roles(self) -> set[Role]:
        """Every role that they have somewhere."""
        return {Role(membership.role) for membership in self.all_memberships}

    def may(self, what: str) -> bool:
        """Whether one of their roles allows it: a field of `roles.May`."""
        return any(getattr(MAY[role], what) for role in self.roles)

    def teams_where(self, what: str) -> list[Team]:
        """The teams in which one of their roles allows it."""
        found = {m.team_id: m.team for m in self.all_memberships if getattr(MAY[Role(m.role)], what)}
        return list(found.values())

    def capacity_in(self, team: uuid.UUID) -> str:
        """In what capacity they have care of a patient of a team: by their role there, or else by one elsewhere."""
        there = {Role(membership.role) for membership in self.all_memberships if membership.team_id == team}
        return next(code for roles in (there, self.roles) for role, code in CAPACITY_OF_ROLE.items() if role in roles)


class Team(models.Model):
    """A team that treats patients with vertebral metastases, and how it is reached by day and by night."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField("naam", max_length=120, unique=True)
    hospital = models.CharField("ziekenhuis", max_length=120, blank=True)
    phone_day = models.CharField("telefoon overdag", max_length=40, blank=True)
    phone_night = models.CharField("telefoon avond, nacht en weekeinde", max_length=40, blank=True)
    day_hours = models.CharField("kantooruren", max_length=60, blank=True)
    mdo_weekday = models.PositiveSmallIntegerField("weekdag van het MDO (0 is maandag)", default=2)
    mdo_time = models.TimeField("tijd van het MDO", default="12:30")

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A role of a person in a team. Who `leads` is warned last, when a clock has run out."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, models.CASCADE, related_name="memberships")
    role = models.CharField("rol", max_length=30, choices=CHOICES)
    leads = models.BooleanField("leidt het team", default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "team", "role"], name="one_role_once")]

    def __str__(self) -> str:
        return f"{self.user} · {self.team} · {self.role}"


_memberships = PreparedRecords(
    Membership,
    lambda user: Membership.objects.filter(user=user).order_by("team__name", "role"),
    uuid.UUID,
    related=["team"],
)
