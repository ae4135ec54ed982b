"""What every template knows."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from wervelwijzer import guideline
from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.version import VERSION
from wervelwijzer.web.common.language import language

PLACES = {"patients": "patients", "mdo": "mdo", "beheer": "people", "audit": "audit"}
"""The items of the menu under which several pages lie, by how the address begins."""


def menu_item(request: HttpRequest) -> str:
    """Which item of the menu is marked: by where the page lies, else by the name of the page itself."""
    name = request.resolver_match.url_name if request.resolver_match else ""
    return PLACES.get(request.path.split("/", 2)[1], name or "")


def everywhere(request: HttpRequest) -> dict[str, Any]:
    """Version, language and session length; whether this is a demo."""
    return {
        "version": VERSION,
        "guideline_name": f"{guideline.TITLE} {guideline.VERSION} ({guideline.YEAR})",
        "supports": SUPPORTS,
        "language": language(),
        "demo": settings.DEMO,
        "session_seconds": settings.SESSION_COOKIE_AGE,
        "theme": request.COOKIES.get("theme", "auto"),
        "menu_item": menu_item(request),
        "this_page": request.get_full_path(),
    }
