"""Who can be chosen in a demonstration, and what the reader may do."""

from __future__ import annotations

from django import template
from django.conf import settings
from django.db.models import QuerySet

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.records.models import Signal

register = template.Library()
EMERGENCY = "emergency"
"""How the key of a signal about an emergency access begins."""


@register.simple_tag
def demo_people() -> QuerySet[User]:
    """The demo people, in the order in which they were made; nobody outside a demo."""
    people = User.objects.filter(is_active=True, is_superuser=False).order_by("date_joined")
    return people if settings.DEMO else people.none()


@register.filter
def may(user: object, what: str) -> bool:
    """Whether a role of theirs allows it: `{% if request.user|may:"audit" %}`."""
    return isinstance(user, User) and user.may(what)


@register.simple_tag
def unseen_emergencies(user: User) -> QuerySet[Signal]:
    """The emergency accesses that this person was told of and has not marked as seen, the newest first."""
    return user.signals.filter(seen_at=None, key__startswith=f"{EMERGENCY}|").order_by("-at")


@register.filter
def role_label(role: str) -> Text:
    """What a role is called."""
    return MAY[Role(role)].label
