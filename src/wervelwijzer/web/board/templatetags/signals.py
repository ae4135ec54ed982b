"""What every page shows of somebody's signals: a count in the menu, and what interrupts."""

from __future__ import annotations

from typing import Any

from django import template

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board.signal_views import waiting
from wervelwijzer.web.common.language import language

register = template.Library()

THEMES = ("auto", "light", "dark")


@register.simple_tag(takes_context=True)
def signals_waiting(context: dict[str, Any]) -> dict[str, Any]:
    """What this person has not seen; looked up once for a page."""
    return _waiting(context["request"], context["request"].user)


@register.simple_tag(takes_context=True)
def frame(context: dict[str, Any]) -> tuple[object, ...] | None:
    """All that the bar above a page depends on, so that it can be kept; None where it must be made anew."""
    request = context["request"]
    user, theme = getattr(request, "user", None), context["theme"]  # an early error page knows nobody
    if theme not in THEMES or (isinstance(user, User) and user.may("audit")):  # an auditor's counts who looked
        return None
    if not isinstance(user, User):
        return (language(), theme)
    waits = _waiting(request, user)["shown"] if user.may("record") else ""
    return (language(), theme, context["menu_item"], user.pk, user.name, user.function, frozenset(user.roles), waits)


def _waiting(request: Any, user: User) -> dict[str, Any]:
    if not hasattr(request, "signals_waiting"):
        request.signals_waiting = waiting(user)
    found: dict[str, Any] = request.signals_waiting
    return found
