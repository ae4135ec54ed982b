"""Spans of time in words, the same on the server and in the script."""

from __future__ import annotations

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
