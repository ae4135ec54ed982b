"""Spans of time in words, the same on the server and in the script, and moments as people and fields have them."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.language.text import Language

MINUTE, HOUR, DAY = 60, 3600, 86400


def in_words(seconds: float, language: Language) -> str:
    """`nog 3 u 20 min`, `nog 2 d 4 u`, `1 u 05 min te laat`; minutes are cut off towards the deadline."""
    words = span(abs(seconds), language)
    if seconds < 0:
        return f"{words} te laat" if language == "nl" else f"{words} late"
    return f"nog {words}" if language == "nl" else f"{words} left"


def span(seconds: float, language: Language) -> str:
    """A span of time by itself: `20 min`, `3 u 05 min`, `2 d 4 u`."""
    hour = "u" if language == "nl" else "h"
    minutes = int(seconds // MINUTE)
    if minutes >= 2 * DAY // MINUTE:
        days, hours = divmod(minutes // 60, 24)
        return f"{days} d {hours} {hour}"
    if minutes >= 60:
        hours, minutes = divmod(minutes, 60)
        return f"{hours} {hour} {minutes:02} min"
    return f"{minutes} min"


def on_a_clock(moment: datetime, language: Language) -> str:
    """A moment on a Dutch clock: za 28 nov 2026 14:30."""
    local = timezone.localtime(moment)
    day, month = weekday_and_month(local, language)
    return f"{day} {local.day} {month} {local.year} {local:%H:%M}"


def in_field(moment: datetime) -> str:
    """A moment as a browser's field takes it."""
    return f"{timezone.localtime(moment):%Y-%m-%dT%H:%M}"
