"""Days and moments as they are written out on paper, on a Dutch clock."""

from __future__ import annotations

from datetime import date, datetime

from wervelwijzer.language.text import Language
from wervelwijzer.schedules.days import local

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def day(moment: date, language: Language) -> str:
    """26 november 2026."""
    return f"{moment.day} {MONTHS[language][moment.month - 1]} {moment.year}"


def weekday(moment: date, language: Language) -> str:
    """donderdag 26 november 2026."""
    return f"{WEEKDAYS[language][moment.weekday()]} {day(moment, language)}"


def moment(at: datetime, language: Language) -> str:
    """26 november 2026, 14:05."""
    here = local(at)
    return f"{day(here.date(), language)}, {here:%H:%M}"
