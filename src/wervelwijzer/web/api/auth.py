"""Who calls: a program with a token, or the browser of somebody who has signed in."""

from __future__ import annotations

from typing import Any, cast

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.functional import SimpleLazyObject
from ninja.security import APIKeyCookie, HttpBearer

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.api.errors import CSRF, Refused
from wervelwijzer.web.api.tokens import SCOPES, Holder, find

NOT_IN_SCOPE = Text("Dit token mag dit niet: het mist het bereik '{}'.", "This token may not do this: it lacks '{}'.")


class Token(HttpBearer):
    """`Authorization: Bearer ww_...`: a program works as the person for whom its token was made."""

    def __init__(self, scope: str) -> None:
        super().__init__()
        assert scope in SCOPES
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Holder | None:
        """What the token opens, where it holds and has the scope; the person is looked up once they are needed."""
        found = find(token)
        if found is None:
            return None
        if self.scope not in found.scopes:
            nl, en = (text.format(self.scope) for text in (NOT_IN_SCOPE.nl, NOT_IN_SCOPE.en))
            raise Refused(403, "scope", Text(nl, en))
        request.user = cast(User, SimpleLazyObject(lambda: User.objects.get(pk=found.user)))
        request.api_token = found.name  # type: ignore[attr-defined] # for the log of access
        return found


def _nothing(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


class _Forgery(CsrfViewMiddleware):
    """The check of the pages, that says what is wrong instead of making a page of it."""

    def _reject(self, request: HttpRequest, reason: str) -> Any:
        return reason


class Session(APIKeyCookie):
    """The session of the pages; what changes something also needs their token against forgery (X-CSRFToken)."""

    param_name = "sessionid"

    def __init__(self) -> None:
        super().__init__(csrf=False)  # the check below tells it in our own words

    def __call__(self, request: HttpRequest) -> Any | None:
        """The person; who shows a token is judged by that alone."""
        if "Authorization" in request.headers:
            return None
        checking = _Forgery(_nothing)
        request.csrf_processing_done = False  # type: ignore[attr-defined] # it was let through as of no concern
        checking.process_request(request)
        if checking.process_view(request, _nothing, (), {}):
            raise Refused(403, "csrf", CSRF)
        return super().__call__(request)

    def authenticate(self, request: HttpRequest, key: str | None) -> User | None:
        """Who has signed in; the middleware has seen to the second factor."""
        return request.user if isinstance(request.user, User) else None


ADVISE, READ, RECORD = ([Token(scope), Session()] for scope in ("advise", "read", "record"))


def by(request: HttpRequest) -> str:
    """What the log of access says of how somebody came: by which program."""
    name = getattr(request, "api_token", "")
    return f"API: {name}" if name else "API"
