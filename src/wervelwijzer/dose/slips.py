"""Figures that look like a slip of the pen: they are computed as given, and said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from wervelwijzer.dose.courses import Course, Request
from wervelwijzer.dose.intervals import latest_end
from wervelwijzer.dose.schedules import SCHEDULES
from wervelwijzer.dose.words import Value, day, say
from wervelwijzer.language.text import Text

LARGEST_CONVENTIONAL = max(
    dose for schedule in SCHEDULES if schedule.technique == "conventional" for _, dose in schedule.parts
)
"""The largest conventional fraction in Gy that the guideline names."""

KNOWN = {schedule.parts for schedule in SCHEDULES if schedule.technique == "conventional"}


@dataclass(frozen=True)
class Slip:
    """A figure that may be a slip of the pen: it is computed as given, and said."""

    code: str
    says: Text


def slips(request: Request) -> tuple[Slip, ...]:
    """What looks like a slip of the pen, course by course."""
    found = [slip for number, course in enumerate(request.all) for slip in _slips(course, request.name(number))]
    return (*found, *_not_over_yet(request))


def _slips(course: Course, name: Text) -> Iterator[Slip]:
    if course.technique != "stereotactic":
        yield from _size(course, name)
    for part in course.parts:
        if part.cord is not None and part.cord > part.prescribed:
            yield Slip(
                "cord-above-prescription",
                say(
                    "Let op: in {name} is de myelumdosis per fractie ({cord} Gy) hoger dan voorgeschreven ({dose} Gy).",
                    "Take note: in {name} the dose of the cord per fraction ({cord} Gy) is above the prescription "
                    "({dose} Gy).",
                    name=name,
                    cord=part.cord,
                    dose=part.prescribed,
                ),
            )


def _size(course: Course, name: Text) -> Iterator[Slip]:
    for part in course.parts:
        figures: dict[str, Value] = {
            "name": name,
            "n": part.fractions,
            "d": part.prescribed,
            "tenth": part.prescribed / 10,
        }
        if ((part.fractions, part.prescribed / 10),) in KNOWN:
            yield Slip(
                "likely-misprint",
                say(
                    "Let op: {name} is {n} × {d} Gy. Conventioneel is dat vrijwel zeker een verschrijving van {n} × "
                    "{tenth} Gy; de richtlijn zelf drukt in haar lijst van GRADE-vragen 15 × 25 Gy af voor 15 × 2,5. "
                    "Gerekend is met wat er staat.",
                    "Take note: {name} is {n} × {d} Gy. Conventionally that is almost certainly a slip for {n} × "
                    "{tenth} Gy; the guideline itself prints 15 × 25 Gy for 15 × 2.5 in its list of GRADE questions. "
                    "Computed as given.",
                    **figures,
                ),
            )
        elif part.prescribed > LARGEST_CONVENTIONAL:
            yield Slip(
                "large-fraction",
                say(
                    "Let op: {name} heeft fracties van {d} Gy. De grootste conventionele fractie die de richtlijn "
                    "noemt is {most} Gy; is de serie stereotactisch, zeg dan :sbrt.",
                    "Take note: {name} has fractions of {d} Gy. The largest conventional fraction that the guideline "
                    "names is {most} Gy; where the course is stereotactic, say :sbrt.",
                    most=LARGEST_CONVENTIONAL,
                    **figures,
                ),
            )
        yield from _turned_round(part.fractions, part.prescribed, name)


def _turned_round(fractions: int, dose: Fraction, name: Text) -> Iterator[Slip]:
    turned = dose.denominator == 1 and ((int(dose), Fraction(fractions)),) in KNOWN
    if turned and ((fractions, dose),) not in KNOWN:
        yield Slip(
            "turned-round",
            say(
                "Let op: {name} is {n} fracties van {d} Gy. De richtlijn kent {d} × {n} Gy; het aantal fracties staat "
                "voorop.",
                "Take note: {name} is {n} fractions of {d} Gy. The guideline has {d} × {n} Gy; the number of fractions "
                "comes first.",
                name=name,
                n=fractions,
                d=dose,
            ),
        )


def _not_over_yet(request: Request) -> Iterator[Slip]:
    for number, (earlier, later) in enumerate(zip(request.all, request.all[1:], strict=False)):
        end = latest_end(earlier)
        if earlier.end is None and end is not None and later.start is not None and later.start <= end:
            yield Slip(
                "perhaps-overlapping",
                say(
                    "Let op: met vijf fracties per week was {earlier} misschien nog niet voorbij ({end}) toen {later} "
                    "begon. Geef de dag van de laatste fractie, met twee punten: @begin..einde.",
                    "Take note: at five fractions a week {earlier} was perhaps not over yet ({end}) when {later} "
                    "began. Give the day of the last fraction, with two points: @start..end.",
                    earlier=request.name(number),
                    end=day(end),
                    later=request.name(number + 1),
                ),
            )
