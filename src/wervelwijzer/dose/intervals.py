"""The time between courses, as exactly as the dates allow: which thresholds in months it reaches or may reach."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from wervelwijzer.dose.courses import Course, Request, Since

THRESHOLDS = (5, 6, 12)
"""Months after which published limits change; step k of an interval is reached when the k-th of these has passed."""

STEPS = tuple(range(len(THRESHOLDS) + 1))
FRACTIONS_A_WEEK = 5
CYCLE = 1461
"""Days after which the calendar of leap years repeats itself (within a century)."""


def months_later(moment: date, months: int) -> date:
    """The same day so many months later; the last day of the month where it has no such day."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    return date(year, month + 1, min(moment.day, calendar.monthrange(year, month + 1)[1]))


def step(end: date, start: date) -> int:
    """How many of the thresholds lie between the last fraction of one course and the first of the next."""
    return sum(start >= months_later(end, months) for months in THRESHOLDS)


def latest_end(course: Course) -> date | None:
    """The last day on which a course can have ended: as given, else at five fractions a week.

    Five a week is how the guideline counts (5 × 4 Gy in 1 week, 10 × 3 Gy in 2); a single fraction ends as it starts.
    """
    if course.end is not None or course.start is None:
        return course.end
    weeks = -(-course.fractions // FRACTIONS_A_WEEK) if course.fractions > 1 else 0
    return course.start + timedelta(weeks=weeks)


def earliest_end(course: Course) -> date | None:
    """The first day on which a course can have ended."""
    return course.end or course.start


def first_day(course: Course) -> date | None:
    """The day before which a course cannot have begun, as far as its dates say."""
    return course.start or course.end


def steps(request: Request) -> tuple[tuple[int, ...], ...]:
    """For each interval between two courses in turn, the steps that are possible."""
    return tuple(_steps(request.all, number) for number in range(len(request.all) - 1))


def _steps(courses: tuple[Course, ...], number: int) -> tuple[int, ...]:
    since = courses[number + 1].since
    most = most_step(courses, number)
    if since is not None:
        return tuple(one for one in steps_of(since) if one <= most)
    end, start = latest_end(courses[number]), courses[number + 1].start
    least = step(end, start) if end is not None and start is not None else 0
    return tuple(range(least, most + 1))


def most_step(courses: tuple[Course, ...], number: int) -> int:
    """The highest step that the nearest known dates on both sides leave."""
    earlier = [end for course in courses[: number + 1] if (end := earliest_end(course)) is not None]
    later = [start for course in courses[number + 1 :] if (start := first_day(course)) is not None]
    return step(earlier[-1], later[0]) if earlier and later else STEPS[-1]


def steps_of(since: Since) -> tuple[int, ...]:
    """The steps that an interval can have; days can fall either side of a threshold in months."""
    if since.unit == "months":
        return (sum(since.amount >= months for months in THRESHOLDS),)
    least = sum(since.amount >= days_in(months)[1] for months in THRESHOLDS)
    most = sum(since.amount >= days_in(months)[0] for months in THRESHOLDS)
    return tuple(range(least, most + 1))


@cache
def days_in(months: int) -> tuple[Fraction, Fraction]:
    """The fewest and the most days that so many months can take."""
    first = date(2000, 3, 1)
    days = [first + timedelta(days=number) for number in range(CYCLE)]
    lengths = [(months_later(one, months) - one).days for one in days]
    return Fraction(min(lengths)), Fraction(max(lengths))
