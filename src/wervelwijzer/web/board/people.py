"""Who must hear of something: the roles that carry it out, who treats the patient, and who comes after them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.roles import MAY, Role, roles_of_performer
from wervelwijzer.web.records.models import Episode

COORDINATOR = "coordinator"
"""The key under which an episode's summary holds who coordinates its care."""


def roles_of(performers: Iterable[str]) -> set[Role]:
    """The roles that carry out what the guideline gives to these performers."""
    return {role for performer in performers for role in roles_of_performer(performer)}


def responsible(episode: Episode, performers: Iterable[str]) -> dict[UUID, User]:
    """Who carries it out in the team, who treats the patient, and who coordinates the care.

    A role that sees only its own patients hears only of those.
    """
    now = timezone.now()
    roles = [role.value for role in roles_of(performers) if MAY[role].whole_team]
    in_team = Q(memberships__team=episode.team_id, memberships__role__in=roles)
    treating = Q(care_relations__patient=episode.patient_id) & (
        Q(care_relations__until=None) | Q(care_relations__until__gt=now)
    )
    return _active(in_team | treating | Q(pk__in=_coordinator(episode)))


def coordinators(episode: Episode) -> dict[UUID, User]:
    """The MDO coordinators of the team."""
    return _active(Q(memberships__team=episode.team_id, memberships__role=Role.COORDINATOR.value))


def leaders(episode: Episode) -> dict[UUID, User]:
    """Who leads the team."""
    return _active(Q(memberships__team=episode.team_id, memberships__leads=True))


def _coordinator(episode: Episode) -> list[UUID]:
    named = episode.summary.get(COORDINATOR)
    try:
        return [UUID(named)] if named else []
    except (ValueError, TypeError, AttributeError):
        return []  # a name, not an account


def _active(which: Q) -> dict[UUID, User]:
    return {user.pk: user for user in User.objects.filter(which, is_active=True).distinct()}
