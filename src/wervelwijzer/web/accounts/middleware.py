"""A session that lives while it is used, a second factor where it is asked, and sign-in where a page needs it."""

from __future__ import annotations

import time
from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

FREE = ("/accounts/", "/demo/", "/static/", "/language/", "/theme/", "/health/", "/api/openapi.json")
RENEWED_EVERY = 60
SEEN = "seen"

Respond = Callable[[HttpRequest], HttpResponse]


class KeepsSession:
    """Nothing is shown to who has not signed in; a session is renewed once a minute at most."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or send away."""
        return self._sent_away(request) or self.respond(request)

    def _sent_away(self, request: HttpRequest) -> HttpResponse | None:
        if request.path.startswith(FREE):
            return None
        if not request.user.is_authenticated:
            return signed_out(request)
        if not settings.DEMO and not _signed_in_elsewhere(request) and not is_mfa_enabled(request.user):
            return redirect("mfa_activate_totp")
        now = int(time.time())
        if now - int(request.session.get(SEEN, 0)) >= RENEWED_EVERY:
            request.session[SEEN] = now
        return None


def _signed_in_elsewhere(request: HttpRequest) -> bool:
    """Through the hospital, which asks for the second factor itself."""
    methods = request.session.get("account_authentication_methods", [])
    return any(method.get("method") == "socialaccount" for method in methods)


def signed_out(request: HttpRequest) -> HttpResponse:
    """To the sign-in page and back; a script is told, so that the page it works for keeps what was typed."""
    if request.headers.get("HX-Request") or request.path.startswith("/api/"):
        return HttpResponse("sign in", "text/plain", status=401, headers={"X-Sign-In": settings.LOGIN_URL})
    return redirect_to_login(request.get_full_path(), "account_login")
