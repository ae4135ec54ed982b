"""A session that lives while it is used, a second factor where it is asked, and sign-in where a page needs it."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.session import has_second_factor, keep_alive, too_old

FREE = ("/accounts/", "/demo/", "/static/", "/language/", "/theme/", "/health/", "/api/openapi.json")
API = "/api/"
SIGN_IN = Text("Meld u eerst aan, of geef een geldig token mee.", "Sign in first, or give a valid token.")

Respond = Callable[[HttpRequest], HttpResponse]


class KeepsSession:
    """Nothing is shown to who has not signed in; a session is renewed once a minute at most."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, or send away."""
        return self._sent_away(request) or self.respond(request)

    def _sent_away(self, request: HttpRequest) -> HttpResponse | None:
        if request.path.startswith(FREE) or _by_token(request):
            return None
        user = request.user
        if not user.is_authenticated:
            return signed_out(request)
        if too_old(request):
            logout(request)
            return signed_out(request)
        if not settings.DEMO:
            if user.password_must_change:
                return _first(request, "account_change_password")
            if not has_second_factor(request, user):
                return _first(request, "mfa_activate_totp")
        keep_alive(request)
        return None


def _first(request: HttpRequest, name: str) -> HttpResponse:
    """To what must be done before anything else."""
    return signed_out(request) if _by_script(request) else redirect(name)


def _by_token(request: HttpRequest) -> bool:
    """A program that shows a token: the API checks that itself, and then looks at no session."""
    return request.path.startswith(API) and "Authorization" in request.headers


def _by_script(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") is not None or request.path.startswith(API)


def signed_out(request: HttpRequest) -> HttpResponse:
    """To the sign-in page and back; a script is told, so that the page it works for keeps what was typed."""
    headers = {"X-Sign-In": settings.LOGIN_URL}
    if request.path.startswith(API):
        said = {"code": "sign_in", "nl": SIGN_IN.nl, "en": SIGN_IN.en, "problems": []}
        return JsonResponse(said, status=401, headers=headers)
    if _by_script(request):
        return HttpResponse("sign in", "text/plain", status=401, headers=headers)
    return redirect_to_login(request.get_full_path(), "account_login")
