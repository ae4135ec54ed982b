"""Short ways to write courses in tests, and every explicit completion of what a request leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import product

from wervelwijzer.dose.circumstances import Unknown
from wervelwijzer.dose.compact import course
from wervelwijzer.dose.courses import Course, Request, Since
from wervelwijzer.dose.intervals import steps
from wervelwijzer.dose.judge import Judgement, judge
from wervelwijzer.dose.linear_quadratic import Tissue
from wervelwijzer.dose.outcomes import Verdict
from wervelwijzer.dose.published import LimitName

MONTHS_OF_STEP = (Fraction(0), Fraction(5), Fraction(6), Fraction(12))


def request(*courses: str, another: str | None = None, tissue: Tissue | None = "cord") -> Request:
    found = tuple(course(one, "--course") for one in courses)
    return Request(courses=found, another=course(another, "--another") if another else None, tissue=tissue)


def of(judgements: tuple[Judgement, ...], name: LimitName) -> Judgement:
    return next(one for one in judgements if one.limit.name == name)


def possible(name: LimitName, asked: Request, base: str | None = None) -> str:
    found = of(judge(asked, base_tolerance=None if base is None else Fraction(base)), name)
    return " or ".join(found.possible)


def _options(asked: Request) -> Iterator[tuple[Unknown, tuple[object, ...]]]:
    for number, one in enumerate(asked.all):
        if one.technique is None:
            yield Unknown("technique", number), ("conventional", "stereotactic")
    for number, own in enumerate(steps(asked)):
        if len(own) > 1:
            yield Unknown("interval", number + 1), own
    if asked.tissue is None and not any(one.tissue for one in asked.all):
        yield Unknown("tissue"), ("cord", "lumbar")


def completed(asked: Request) -> Iterator[tuple[dict[Unknown, object], Request]]:
    """Each way to fill in what is unknown (but the cord dose), and the request that it makes."""
    options = list(_options(asked))
    for values in product(*(own for _, own in options)):
        chosen = dict(zip((unknown for unknown, _ in options), values, strict=True))
        courses = [_filled(one, number, chosen) for number, one in enumerate(asked.all)]
        tissue = chosen.get(Unknown("tissue"), asked.tissue)
        assert tissue in (None, "cord", "lumbar")
        yield chosen, Request(courses=tuple(courses), tissue=tissue)


def _filled(one: Course, number: int, chosen: dict[Unknown, object]) -> Course:
    technique = chosen.get(Unknown("technique", number), one.technique)
    one = replace(one, technique=technique)  # type: ignore[arg-type]
    step = chosen.get(Unknown("interval", number))
    if isinstance(step, int):
        one = replace(one, since=Since(MONTHS_OF_STEP[step], "months"))
    return one


def brute_force(asked: Request, name: LimitName, base: Fraction | None) -> tuple[set[Verdict], set[Unknown]]:
    """The judgements over all completions, and the unknowns that alone can change them."""
    found = [(chosen, of(judge(filled, base_tolerance=base), name).possible) for chosen, filled in completed(asked)]
    verdicts = {verdict for _, own in found for verdict in own}
    missing = {
        unknown
        for one, own in found
        for other, others in found
        if own != others
        for unknown in one
        if {key: value for key, value in one.items() if key != unknown}
        == {key: value for key, value in other.items() if key != unknown}
    }
    return verdicts, missing if len(verdicts) > 1 else set()
