"""Courses that cannot all be true: days in the wrong order, courses that overlap, intervals that do not fit."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.dose.courses import Course, Request
from wervelwijzer.dose.intervals import first_day, steps
from wervelwijzer.dose.problems import DoseError, Problem
from wervelwijzer.dose.words import day, say
from wervelwijzer.language.text import Text

MOST_COURSES = 12


def check(request: Request) -> None:
    """Refuse courses that cannot all be true.

    Raises:
        DoseError: none or too many, days in the wrong order, courses that overlap, an interval that the days forbid.
    """
    problems = [*_count(request), *_own_days(request), *_order(request)]
    if not problems:
        problems = [*_intervals(request)]
    if problems:
        raise DoseError(problems)


def _count(request: Request) -> Iterator[Problem]:
    if not request.all:
        yield Problem(
            "courses",
            "",
            Text(
                "Geen serie gegeven. Geef er minstens een, zoals --course 10x3@2026-01-15.",
                "No course given. Give at least one, such as --course 10x3@2026-01-15.",
            ),
        )
    if len(request.all) > MOST_COURSES:
        yield Problem(
            "courses",
            str(len(request.all)),
            Text(
                f"{len(request.all)} series is te veel: hoogstens {MOST_COURSES}. Geef alleen series op dit stuk "
                "myelum.",
                f"{len(request.all)} courses are too many: {MOST_COURSES} at most. Give only courses on this stretch "
                "of the cord.",
            ),
        )


def _own_days(request: Request) -> Iterator[Problem]:
    for number, course in enumerate(request.all):
        if course.start and course.end and course.end < course.start:
            yield Problem(
                f"course {number + 1}",
                course.end.isoformat(),
                say(
                    "De laatste fractie van {name} ({end}) ligt vóór de eerste ({start}). Verbeter de dag die niet "
                    "klopt.",
                    "The last fraction of {name} ({end}) lies before the first ({start}). Correct the day that is "
                    "wrong.",
                    name=request.name(number),
                    end=day(course.end),
                    start=day(course.start),
                ),
            )
        if course.since is not None and number == 0:
            yield Problem(
                "course 1",
                str(course.since.amount),
                Text(
                    "De eerste serie heeft geen serie vóór zich: geef daar een datum, geen interval.",
                    "The first course has no course before it: give a date there, not an interval.",
                ),
            )


def _order(request: Request) -> Iterator[Problem]:
    """Each known day against the last known day before it."""
    former: tuple[int, Course] | None = None
    for number, course in enumerate(request.all):
        start = first_day(course)
        if start is None:
            continue
        if former is not None:
            before, earlier = former
            first, last = first_day(earlier), earlier.end or earlier.start
            assert first is not None
            assert last is not None
            if start < first:
                yield _wrong_order(request, before, number)
            elif start <= last:
                yield _overlap(request, before, number)
        former = (number, course)


def _wrong_order(request: Request, before: int, number: int) -> Problem:
    return Problem(
        f"course {number + 1}",
        str(first_day(request.all[number])),
        say(
            "De dagen staan in de verkeerde volgorde: {later} ({late}) ligt vóór {earlier} ({early}). Geef de oudste "
            "serie eerst, of verbeter de dag.",
            "The days are in the wrong order: {later} ({late}) lies before {earlier} ({early}). Give the oldest course "
            "first, or correct the day.",
            **_two(request, before, number),
        ),
    )


def _overlap(request: Request, before: int, number: int) -> Problem:
    return Problem(
        f"course {number + 1}",
        str(first_day(request.all[number])),
        say(
            "Twee series overlappen: {later} begint op {late}, en {earlier} was toen nog niet voorbij ({early}). "
            "Verbeter de dag; horen zij bij één behandeling, geef die dan als één serie met delen, zoals 3x5+5x3.",
            "Two courses overlap: {later} begins on {late}, when {earlier} was not over yet ({early}). Correct the "
            "day; where they belong to one treatment, give that as one course with parts, such as 3x5+5x3.",
            **_two(request, before, number),
        ),
    )


def _two(request: Request, before: int, number: int) -> dict[str, Text]:
    early = request.all[before].end or request.all[before].start
    late = first_day(request.all[number])
    assert early is not None
    assert late is not None
    return {"earlier": request.name(before), "early": day(early), "later": request.name(number), "late": day(late)}


def _intervals(request: Request) -> Iterator[Problem]:
    for number, possible in enumerate(steps(request)):
        if not possible:
            yield Problem(
                f"course {number + 2}",
                "",
                say(
                    "Het opgegeven interval vóór {name} past niet tussen de opgegeven dagen. Verbeter een van beide.",
                    "The interval given before {name} does not fit between the days given. Correct one of the two.",
                    name=request.name(number + 1),
                ),
            )
