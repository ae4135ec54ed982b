"""Pages of the sign-in library that nobody needs here: they say where to go instead."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def closed(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
    """Not in use, whatever is asked of it."""
    return render(request, "account/signup_closed.html", status=404)
