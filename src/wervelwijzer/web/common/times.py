"""Spans of time in words, the same on the server and in the script."""

from __future__ import annotations

from wervelwijzer.language.text import Language

MINUTE, HOUR, DAY = 60, 3600, 86400


def in_words(seconds: float, language: Language) -> str:
    """`nog 3 u 20 min`, `nog 2 d 4 u`, `1 u 05 min te laat`; minutes are cut off towards the deadline."""
    late = seconds < 0
    whole = int(abs(seconds) // MINUTE)
    if whole >= 2 * DAY // MINUTE:
        days, hours = divmod(whole // 60, 24)
        span = f"{days} d {hours} u" if language == "nl" else f"{days} d {hours} h"
    elif whole >= 60:
        hours, minutes = divmod(whole, 60)
        span = f"{hours} u {minutes:02} min" if language == "nl" else f"{hours} h {minutes:02} min"
    else:
        span = f"{whole} min"
    if late:
        return f"{span} te laat" if language == "nl" else f"{span} late"
    return f"nog {span}" if language == "nl" else f"{span} left"
