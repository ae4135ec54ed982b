"""What every template knows."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from wervelwijzer import guideline
from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.version import VERSION
from wervelwijzer.web.common.language import language


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
        "this_page": request.get_full_path(),
    }
