"""Headers that no library of ours sets, and a bound on what is read of a request."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from wervelwijzer.web.common.errors import bad_request, too_large

Respond = Callable[[HttpRequest], HttpResponse]


class SecurityHeaders:
    """Pages with patient data are kept nowhere, and no device or other site gets anything."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer, with the headers."""
        response = (
            too_large(request) if _length(request) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE else self.respond(request)
        )
        response.setdefault("X-Frame-Options", "DENY")  # also where an answer was given before the pages were reached
        response.setdefault("Cache-Control", "no-store")
        response.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class OnlyText:
    """Refuses the character that no database keeps as text; nobody types it."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        return self.respond(request)

    def process_view(self, request: HttpRequest, *_: object) -> HttpResponse | None:
        """Look at what was sent, once it is known for whom it is."""
        sent = (request.GET, request.POST)
        wrong = any("\0" in text for part in sent for name, texts in part.lists() for text in (name, *texts))
        return bad_request(request) if wrong else None


def _length(request: HttpRequest) -> int:
    given = request.META.get("CONTENT_LENGTH") or "0"
    return int(given) if given.isdigit() else settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1
