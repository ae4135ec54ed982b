"""What a judgement depends on besides the doses, and every way in which the unknown part of it can be completed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import product
from typing import Literal, get_args

from wervelwijzer.dose.courses import Course, Request, Technique
from wervelwijzer.dose.intervals import STEPS, steps
from wervelwijzer.dose.linear_quadratic import Tissue

Stretch = Tissue | Literal["different"]


@dataclass(frozen=True)
class Circumstances:
    """One completion of what is unknown.

    `earlier_stereotactic` says whether any course but the last was stereotactic, `last` the technique of the last.
    `shortest` and `latest` are the steps (see intervals) of the shortest interval and of that before the last course.
    """

    tissue: Stretch
    earlier_stereotactic: bool
    last: Technique
    shortest: int
    latest: int


@dataclass(frozen=True)
class Unknown:
    """Something that was not given: the tissue, or the technique of, time before or cord dose of a course."""

    what: Literal["tissue", "technique", "interval", "cord_dose"]
    course: int | None = None


def tissues(request: Request) -> tuple[Stretch, ...]:
    """The tissues that the courses can have; 'different' where they are not all of one stretch of the cord."""
    given = [course.tissue or request.tissue for course in request.all]
    known = sorted({one for one in given if one is not None})
    if len(known) > 1:
        return ("different",)
    if not known:
        return get_args(Tissue)
    return (known[0],) if None not in given else (known[0], "different")


def techniques(course: Course) -> tuple[Technique, ...]:
    """How a course can have been given."""
    return get_args(Technique) if course.technique is None else (course.technique,)


def completions(request: Request) -> tuple[Circumstances, ...]:
    """Every completion, the most favourable first: longest interval, conventional."""
    earlier = sorted({"stereotactic" in ways for ways in _earlier(request.all[:-1])})
    return tuple(
        Circumstances(tissue, stereotactic, last, shortest, latest)
        for tissue in tissues(request)
        for stereotactic in earlier
        for last in techniques(request.all[-1])
        for shortest, latest in sorted(_pairs(steps(request)), reverse=True)
    )


def _earlier(courses: tuple[Course, ...]) -> Iterator[tuple[Technique, ...]]:
    """Which techniques can occur together among the earlier courses; a few stand for all."""
    certain: tuple[Technique, ...] = tuple(one.technique for one in courses if one.technique is not None)
    yield certain
    if len(certain) < len(courses):
        yield (*certain, "stereotactic")


def _pairs(possible: tuple[tuple[int, ...], ...]) -> set[tuple[int, int]]:
    """The possible (shortest, latest) steps."""
    if not possible:
        return {(STEPS[-1], STEPS[-1])}
    return {(min(rest, last), last) for rest in _shortest(possible[:-1]) for last in possible[-1]}


def _shortest(possible: tuple[tuple[int, ...], ...]) -> set[int]:
    """The possible minima over these intervals; the longest step where there are none."""
    start: set[int] = {STEPS[-1]}
    return reduce(lambda found, own: {min(pair) for pair in product(found, own)}, possible, start)


def variations(request: Request) -> Iterator[tuple[Unknown, list[list[Circumstances]]]]:
    """For each unknown, groups of completions that differ in it alone."""
    whole = completions(request)
    if len(tissues(request)) > 1:
        yield Unknown("tissue"), _grouped(whole, "tissue")
    *earlier, last = request.all
    if not any(course.technique == "stereotactic" for course in earlier):
        for number, course in enumerate(earlier):
            if course.technique is None:
                yield Unknown("technique", number), _grouped(whole, "earlier_stereotactic")
    if last.technique is None:
        yield Unknown("technique", len(earlier)), _grouped(whole, "last")
    yield from _intervals(request, whole)


def _grouped(whole: tuple[Circumstances, ...], name: str) -> list[list[Circumstances]]:
    groups: dict[tuple[object, ...], list[Circumstances]] = {}
    for one in whole:
        key = tuple(value for field, value in vars(one).items() if field != name)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def _intervals(
    request: Request, whole: tuple[Circumstances, ...]
) -> Iterator[tuple[Unknown, list[list[Circumstances]]]]:
    possible = steps(request)
    others = {(one.tissue, one.earlier_stereotactic, one.last) for one in whole}
    for number, own in enumerate(possible):
        if len(own) == 1:
            continue
        if number == len(possible) - 1:
            ways = [[(min(rest, step), step) for step in own] for rest in _shortest(possible[:-1])]
        else:
            without = _shortest(possible[:number] + possible[number + 1 : -1])
            ways = [[(min(rest, step, last), last) for step in own] for rest in without for last in possible[-1]]
        yield (
            Unknown("interval", number + 1),
            [[Circumstances(*other, *pair) for pair in pairs] for other in others for pairs in ways],
        )
