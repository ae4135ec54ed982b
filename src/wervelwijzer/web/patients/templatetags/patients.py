"""Small words and cuts of the patient page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django import template
from django.utils import timezone

from wervelwijzer.language.warnings import Level
from wervelwijzer.pathway.clocks import Status
from wervelwijzer.web.common.language import say as said
from wervelwijzer.web.patients.words import LEVELS, STATUS

register = template.Library()


@register.filter
def item(mapping: Mapping[str, object], key: str) -> object:
    """One value of a mapping."""
    return mapping.get(key)


@register.filter
def status_words(status: Status) -> str:
    """The state of a clock in words."""
    return said(STATUS[status])


@register.filter
def level_words(level: Level) -> str:
    """What kind of warning it is; nothing for an emergency, which says so itself."""
    return said(LEVELS[level]) if level in LEVELS else ""


@register.filter
def hour(moment: datetime) -> str:
    """Hour and minute on a Dutch clock."""
    return f"{timezone.localtime(moment):%H:%M}"
