"""What somebody sees after too many wrong passwords."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from wervelwijzer.language.text import Text
from wervelwijzer.web.common.errors import page

LOCKED = Text(
    "Te veel mislukte pogingen. Wacht een kwartier en probeer het opnieuw, of vraag de beheerder om hulp.",
    "Too many failed attempts. Wait a quarter of an hour and try again, or ask the administrator for help.",
)


def locked_out(request: HttpRequest, credentials: dict[str, Any], *args: object, **kwargs: object) -> HttpResponse:
    """The page after too many attempts."""
    return page(request, 429, LOCKED)
