"""Whole days as they are counted in the Netherlands, whatever the offset in which a moment was written."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from wervelwijzer.language.text import Language

ZONE_NAME = "Europe/Amsterdam"

FULL_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
FULL_MONTHS: dict[Language, tuple[str, ...]] = {
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


@cache
def zone() -> ZoneInfo:
    """The zone in which days begin and end.

    Raises:
        ZoneInfoNotFoundError: this computer has no time zone data.
    """
    return ZoneInfo(ZONE_NAME)


def local(moment: datetime) -> datetime:
    """The same instant on a Dutch clock."""
    return moment.astimezone(zone())


def day_of(moment: date | datetime) -> date:
    """The local day of a moment; a day is its own."""
    return local(moment).date() if isinstance(moment, datetime) else moment


def days_later(moment: date | datetime, days: int) -> date:
    """So many whole days after the day of a moment."""
    return day_of(moment) + timedelta(days=days)


def first_weekday(day: date, weekday: int) -> date:
    """The first day from `day` on that is this weekday (0 is Monday)."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)
