"""Django's and allauth's way to sign in; the person of a session is looked up with a prepared question."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.backends import ModelBackend

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.prepared import PreparedRecords

_user = PreparedRecords(User, lambda key: User.objects.filter(pk=key), UUID)


def _person(backend: Any, key: Any) -> User | None:
    """The person of a session, if they may still sign in."""
    found = _user.first(key if isinstance(key, UUID) else UUID(str(key)))
    return found if found is not None and backend.user_can_authenticate(found) else None


class Password(ModelBackend):
    """By name and password."""

    def get_user(self, user_id: Any) -> User | None:
        """The person of a session."""
        return _person(self, user_id)


class ByForm(AuthenticationBackend):  # type: ignore[misc] # allauth has no types
    """By the form for signing in, or through the hospital."""

    def get_user(self, user_id: Any) -> User | None:
        """The person of a session."""
        return _person(self, user_id)
