"""Days and moments as they are written out on paper, on a Dutch clock."""

from __future__ import annotations

from datetime import date, datetime

from wervelwijzer.language.text import Language
from wervelwijzer.schedules.days import FULL_MONTHS, FULL_WEEKDAYS, local


def day(moment: date, language: Language) -> str:
    """26 november 2026."""
    return f"{moment.day} {FULL_MONTHS[language][moment.month - 1]} {moment.year}"


def weekday(moment: date, language: Language) -> str:
    """donderdag 26 november 2026."""
    return f"{FULL_WEEKDAYS[language][moment.weekday()]} {day(moment, language)}"


def moment(at: datetime, language: Language) -> str:
    """26 november 2026, 14:05."""
    here = local(at)
    return f"{day(here.date(), language)}, {here:%H:%M}"
