"""From which address a request comes: the last one that our own proxy saw, never what a client claims."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def address(request: HttpRequest) -> str:
    """The address of the client; behind the proxy that speaks TLS, the one that it appended last."""
    direct = str(request.META.get("REMOTE_ADDR") or "")
    if not settings.HTTPS:
        return direct
    forwarded = str(request.META.get("HTTP_X_FORWARDED_FOR") or "").rpartition(",")[2].strip()
    return forwarded or direct
