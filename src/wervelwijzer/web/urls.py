"""Where everything is."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from wervelwijzer.web.accounts import views as accounts
from wervelwijzer.web.common import errors

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.broken


def health(request: HttpRequest) -> HttpResponse:
    """Whether it answers, for a watchdog."""
    return HttpResponse("ok", "text/plain")


urlpatterns = [
    path("", include("wervelwijzer.web.board.urls")),
    path("", include("wervelwijzer.web.patients.urls")),
    path("", include("wervelwijzer.web.intake.urls")),
    path("", include("wervelwijzer.web.mdo.urls")),
    path("", include("wervelwijzer.web.papers.urls")),
    path("", include("wervelwijzer.web.accounts.urls")),
    path("api/", include("wervelwijzer.web.api.urls")),
    path("accounts/", include("allauth.urls")),
    path("demo/sign-in/", accounts.demo_sign_in, name="demo_sign_in"),
    path("language/", accounts.choose_language, name="choose_language"),
    path("theme/", accounts.choose_theme, name="choose_theme"),
    path("health/", health),
]
