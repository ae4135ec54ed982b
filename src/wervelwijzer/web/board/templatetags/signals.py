"""What every page shows of somebody's signals: a count in the menu, and what interrupts."""

from __future__ import annotations

from typing import Any

from django import template

from wervelwijzer.web.board.signal_views import waiting

register = template.Library()


@register.simple_tag(takes_context=True)
def signals_waiting(context: dict[str, Any]) -> dict[str, Any]:
    """What this person has not seen; looked up once for a page."""
    request = context["request"]
    if not hasattr(request, "signals_waiting"):
        request.signals_waiting = waiting(request.user)
    found: dict[str, Any] = request.signals_waiting
    return found
