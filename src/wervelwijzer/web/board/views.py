"""The board."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def board(request: HttpRequest) -> HttpResponse:
    """All running episodes of a team."""
    return render(request, "board/board.html")
