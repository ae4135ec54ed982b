"""Who may see and change which episode. What somebody may not see does not exist for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, cast
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest
from django.utils import timezone

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.common.prepared import PreparedRecords
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import BreakGlass, CareRelation, Episode

Way = Literal["team", "care", "emergency"]

_episode = PreparedRecords(Episode, lambda key: Episode.objects.filter(pk=key), UUID, related=["patient", "team"])


@dataclass(frozen=True)
class Access:
    """By which way somebody sees an episode; `emergency` is what they opened it with, where there is no other way."""

    way: Way
    emergency: BreakGlass | None = None


def person(request: HttpRequest) -> User:
    """Who is signed in; the middleware lets nobody else through."""
    return cast(User, request.user)


def visible(user: User) -> QuerySet[Episode]:
    """The episodes that a person may see: of their teams, in their own care, or opened in an emergency."""
    teams = [team.pk for team in user.teams_where("whole_team")]
    own = Q(pk__in=())
    if user.may("record"):
        own = Q(patient__in=in_care(user).values("patient")) | Q(patient__in=emergencies(user).values("patient"))
    return Episode.objects.filter(Q(team__in=teams) | own).select_related("patient", "team")


def in_care(user: User) -> QuerySet[CareRelation]:
    """The care relations that hold now."""
    return user.care_relations.filter(Q(until=None) | Q(until__gt=timezone.now()))


def emergencies(user: User) -> QuerySet[BreakGlass]:
    """The emergency accesses that have not run out."""
    return user.emergencies.filter(until__gt=timezone.now())


def way(user: User, episode: Episode) -> Access | None:
    """By which way somebody sees an episode: the best that they have."""
    if any(team.pk == episode.team_id for team in user.teams_where("whole_team")):
        return Access("team")
    if not user.may("record"):
        return None
    if in_care(user).filter(patient=episode.patient_id).exists():
        return Access("care")
    opened = emergencies(user).filter(patient=episode.patient_id).order_by("-until").first()
    return Access("emergency", opened) if opened else None


def may(user: User, episode: Episode, what: str) -> bool:
    """Whether they may do something (a field of `roles.May`) to this episode.

    In their team by their role there, in their own care by any of their roles; in an emergency they may only record.
    """
    found = way(user, episode)
    if found is None:
        return False
    if found.way == "emergency":
        return what == "record"
    roles = user.roles if found.way == "care" else roles_in(user, episode)
    return any(getattr(MAY[role], what) for role in roles)


def roles_in(user: User, episode: Episode) -> set[Role]:
    """Their roles in the team of an episode."""
    return {Role(one.role) for one in user.all_memberships if one.team_id == episode.team_id}


def get_episode(request: HttpRequest, key: UUID, *, action: str = "view", reason: str = "") -> Episode:
    """An episode that this person may see, logged as seen.

    While it is open to them by an emergency alone, `request.emergency` is set: every page then says so.

    Raises:
        Http404: it does not exist, or not for them.
    """
    user = person(request)
    episode = _episode.first(key)
    found = way(user, episode) if episode is not None else None
    if episode is None or found is None:
        raise Http404
    details: dict[str, Any] = {}
    if found.emergency is not None:
        request.emergency = found.emergency  # type: ignore[attr-defined] # read by the frame of every page
        details, reason = {"emergency": True}, reason or found.emergency.reason
    if action:
        audit.log(user, action, episode=episode, reason=reason, path=request.path, **details)
    return episode
