"""Signing in as a demo person, and the choices that stay with a browser."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.going_back import going_back

YEAR = 31_536_000
THEMES = ("auto", "light", "dark")
PASSWORD = "wervelwijzer.web.accounts.backends.Password"


@require_POST
def demo_sign_in(request: HttpRequest) -> HttpResponse:
    """Sign in as one of the demo people, without a password; only where the whole installation is a demo."""
    if not settings.DEMO:
        raise Http404
    user = get_object_or_404(User, username=request.POST.get("username", ""), is_active=True, is_superuser=False)
    login(request, user, backend=PASSWORD)
    return redirect(going_back(request, "/"))


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Dutch or English, for this browser."""
    chosen = request.POST.get("language", "")
    response = redirect(going_back(request, "/"))
    if chosen in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            chosen,
            max_age=YEAR,
            httponly=True,
            samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
        )
    return response


@require_POST
def choose_theme(request: HttpRequest) -> HttpResponse:
    """Light, dark, or as the machine has it, for this browser."""
    chosen = request.POST.get("theme", "")
    response = redirect(going_back(request, "/"))
    if chosen in THEMES:
        response.set_cookie("theme", chosen, max_age=YEAR, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE)
    return response
