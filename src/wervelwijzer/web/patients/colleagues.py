"""The people around a patient: who can coordinate, and who has care."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.common.prepared import Prepared
from wervelwijzer.web.records.models import CareRelation, Episode

DOCTORS = (Role.SPECIALIST, Role.COORDINATOR)


_carers = Prepared(
    lambda patient, now: (
        CareRelation.objects.filter(Q(until=None) | Q(until__gt=now), patient=patient)
        .order_by("since")
        .values_list("user__first_name", "user__last_name", "user__username", "user__function")
    ),
    UUID,
    datetime,
)


@dataclass(frozen=True)
class Carer:
    """Somebody who has care of a patient, and what they are called."""

    name: str
    function: str


def coordinators(episode: Episode) -> tuple[tuple[str, Text], ...]:
    """The people of the team who can coordinate, for a choice."""
    people = User.objects.filter(memberships__team=episode.team_id, memberships__role__in=DOCTORS, is_active=True)
    found = people.distinct().order_by("last_name", "first_name")
    return (("", Text("kies", "choose")), *((str(user.pk), _called(user)) for user in found))


def carers(episode: Episode) -> tuple[Carer, ...]:
    """Who has care of the patient now."""
    found = _carers(episode.patient_id, timezone.now())
    return tuple(Carer(f"{first} {last}".strip() or username, function) for first, last, username, function in found)


def _called(user: User) -> Text:
    function = f" ({user.function})" if user.function else ""
    return Text(f"{user.name}{function}", f"{user.name}{function}")


assert all(MAY[role].decide for role in DOCTORS)
