"""What a session knows about how it was signed in."""

from __future__ import annotations

import time

from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.http import HttpRequest

from wervelwijzer.web.accounts.models import User

SEEN, SINCE, SECOND_FACTOR = "seen", "since", "second_factor"
RENEWED_EVERY = 60
BY_ITSELF = "X-By-Itself"


def mark_second_factor(request: HttpRequest, user: User) -> None:
    """This session has shown the second factor of this person."""
    request.session[SECOND_FACTOR] = str(user.pk)


def has_second_factor(request: HttpRequest, user: User) -> bool:
    """Whether this very session has: one that was opened with a password alone does not gain by another.

    Through the hospital counts: it asks for the second factor itself.
    """
    if request.session.get(SECOND_FACTOR) == str(user.pk):
        return True
    return any(record.get("method") == "socialaccount" for record in get_authentication_records(request, user))


def too_old(request: HttpRequest) -> bool:
    """Whether it was opened longer ago than any working day lasts."""
    since = request.session.get(SINCE)
    return isinstance(since, int) and time.time() - since > settings.SESSION_LONGEST


def keep_alive(request: HttpRequest) -> None:
    """Let it live on, once a minute at most; what a page asks by itself is no sign of life."""
    now = int(time.time())
    if request.headers.get(BY_ITSELF) is None and now - int(request.session.get(SEEN, 0)) >= RENEWED_EVERY:
        request.session[SEEN] = now
