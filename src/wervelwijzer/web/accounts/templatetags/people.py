"""Who can be chosen in a demonstration."""

from __future__ import annotations

from django import template
from django.conf import settings
from django.db.models import QuerySet

from wervelwijzer.web.accounts.models import User

register = template.Library()


@register.simple_tag
def demo_people() -> QuerySet[User]:
    """The demo people, in the order in which they were made; nobody outside a demo."""
    people = User.objects.filter(is_active=True, is_superuser=False).order_by("date_joined")
    return people if settings.DEMO else people.none()
