"""Small words and cuts of the patient page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django import template
from django.utils import timezone

from wervelwijzer.pathway.clocks import Status
from wervelwijzer.web.common.language import say as said
from wervelwijzer.web.patients.story import Day
from wervelwijzer.web.patients.words import STATUS

register = template.Library()

MOST_SHOWN = 30
"""Entries in the open part of the timeline; what is older is folded away."""


@register.filter
def item(mapping: Mapping[str, object], key: str) -> object:
    """One value of a mapping."""
    return mapping.get(key)


@register.filter
def status_words(status: Status) -> str:
    """The state of a clock in words."""
    return said(STATUS[status])


@register.filter
def hour(moment: datetime) -> str:
    """Hour and minute on a Dutch clock."""
    return f"{timezone.localtime(moment):%H:%M}"


@register.filter
def recent(story: Sequence[Day]) -> Sequence[Day]:
    """The days that stand open: the last day always, earlier ones up to a number of entries."""
    return story[: _cut(story)]


@register.filter
def older(story: Sequence[Day]) -> Sequence[Day]:
    """The days before those."""
    return story[_cut(story) :]


@register.filter
def told(days: Sequence[Day]) -> int:
    """How many entries these days have."""
    return sum(len(day.told) for day in days)


@register.filter
def anchor(fact: str) -> str:
    """The place of a question in the intake."""
    return f"q-{fact}"


def _cut(story: Sequence[Day]) -> int:
    count = 0
    for place, day in enumerate(story):
        if place and count + len(day.told) > MOST_SHOWN:
            return place
        count += len(day.told)
    return len(story)
