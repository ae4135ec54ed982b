"""What an administrator may do to whom: only within their own teams, and never to themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.crypto import get_random_string

from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.records import audit

P = ParamSpec("P")
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what looks alike on paper."""


def for_administrators(
    view: Callable[Concatenate[HttpRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """For who manages a team; for everyone else the page does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not administrator(request).may("manage"):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def administrator(request: HttpRequest) -> User:
    """Who is signed in."""
    return cast(User, request.user)


def teams_of(user: User) -> list[Team]:
    """The teams that they manage."""
    return user.teams_where("manage")


def known_people(user: User) -> QuerySet[User]:
    """Whoever has a role in one of their teams."""
    found = Membership.objects.filter(team__in=teams_of(user)).values("user")
    return User.objects.filter(pk__in=found).order_by("last_name", "first_name", "username")


def get_person(user: User, key: UUID) -> User:
    """Somebody they know.

    Raises:
        Http404: nobody, or nobody of theirs.
    """
    found = known_people(user).filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def governs(user: User, other: User) -> bool:
    """Whether they may touch somebody's sign-in: not their own, and not of who also works where they do not manage."""
    mine = {team.pk for team in teams_of(user)}
    return user.pk != other.pk and all(m.team_id in mine for m in other.memberships.all())


@transaction.atomic
def one_time_password(user: User, by: User | None, action: str = "password_reset") -> str:
    """A new password that works until its owner has chosen another; whoever used the old one is out."""
    made = "-".join(get_random_string(5, ALPHABET) for _ in range(4))
    user.set_password(made)
    user.password_must_change = True
    user.save(update_fields=["password", "password_must_change"])
    audit.log(by, action, username=user.username)
    return made
