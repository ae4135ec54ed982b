"""Who may see and change which episode. What somebody may not see does not exist for them."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest
from django.utils import timezone

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import Episode


def person(request: HttpRequest) -> User:
    """Who is signed in; the middleware lets nobody else through."""
    return cast(User, request.user)


def visible(user: User) -> QuerySet[Episode]:
    """The episodes that a person may see: of their teams, in their own care, or opened in an emergency."""
    now = timezone.now()
    teams = [team.pk for team in user.teams_where("whole_team")]
    own = Q(pk__in=())
    if user.may("record"):
        in_care = user.care_relations.filter(Q(until=None) | Q(until__gt=now)).values("patient")
        emergency = user.emergencies.filter(until__gt=now).values("patient")
        own = Q(patient__in=in_care) | Q(patient__in=emergency)
    return Episode.objects.filter(Q(team__in=teams) | own).select_related("patient", "team")


def get_episode(request: HttpRequest, key: UUID, *, action: str = "view", reason: str = "") -> Episode:
    """An episode that this person may see, logged as seen.

    Raises:
        Http404: it does not exist, or not for them.
    """
    user = person(request)
    episode = visible(user).filter(pk=key).first()
    if episode is None:
        raise Http404
    if action:
        audit.log(user, action, episode=episode, reason=reason, path=request.path)
    return episode
