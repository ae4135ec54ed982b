"""Words for what recurs or expires: moments, windows, intervals and doses, counted from what happens to a patient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wervelwijzer.language.recommendations import Dose, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

Kind = Literal["deadline", "window", "recurring", "dose", "visit"]
"""A clock that runs out; a time between two days; what comes again; a drug; what belongs to one moment or day."""


@dataclass(frozen=True)
class Occasion:
    """Something that happens to a patient, and from which is counted: `help` asks for its moment."""

    name: str
    label: Text
    help: Text


@dataclass(frozen=True)
class ByItsClock:
    """The term that each recommendation itself has, under its own action. `met_by` are the events that stop it."""

    met_by: tuple[Occasion, ...] = ()


@dataclass(frozen=True)
class AtEach:
    """Once at each of these events."""

    events: tuple[Occasion, ...]


@dataclass(frozen=True)
class AtFirstVisitAfter:
    """Once, at the first visit on a later day than the event.

    It is fulfilled where `done` came after the event, or where a schedule in `fulfilled_by` gives a day between.
    """

    event: Occasion
    visits: Occasion
    done: Occasion
    fulfilled_by: tuple[Schedule, ...] = ()


@dataclass(frozen=True)
class DaysAfter:
    """Once, so many whole days after an event."""

    days: int
    event: Occasion


@dataclass(frozen=True)
class Every:
    """Again and again: not before `least` days after the last time, due `most` days after it.

    The last time is `last`, or whatever the schedules in `after` have given since. It falls on the first visit
    between the two, else on the last day.
    """

    least: int
    most: int
    last: Occasion
    visits: Occasion
    after: tuple[Schedule, ...]


@dataclass(frozen=True)
class Window:
    """From so many to so many whole days after an event."""

    earliest: int
    latest: int
    event: Occasion


@dataclass(frozen=True)
class Meeting:
    """At the moment of the meeting; where only its weekday is known, on the first such day, unless that is too late."""

    event: Occasion
    not_by_weekday: tuple[Recommendation, ...] = ()


@dataclass(frozen=True)
class Taper:
    """From the daily dose to zero, in `least` to `most` days after the first of the `ends` that follows `start`."""

    start: Occasion
    ends: tuple[Occasion, ...]
    least: int
    most: int


@dataclass(frozen=True)
class Daily:
    """Every day from `first_day` days after `start` up to and including the day of `end`.

    `times` a day where the source gives a number. An `end` that is a taper is the event after which it begins;
    `through` goes on until the taper has come to zero.
    """

    start: Occasion
    end: Occasion | Taper
    first_day: int = 0
    times: int | None = None
    through: bool = False


Timing = ByItsClock | AtEach | AtFirstVisitAfter | DaysAfter | Every | Window | Meeting | Daily | Taper


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Schedule:
    """When the recommendations in `of` are due, for as long as one of them applies.

    `title` is the line in a calendar, `says` our paraphrase; `reading` is what the text does not force. `also` are
    places besides those of the recommendations. `evident_from` are events that by themselves say that it holds, as
    long as the recommendations in `evident_where` apply.
    `once` reads the conditions as they will be after an event that still lies ahead. Where nothing but unknown facts
    stands in the way, it is given all the same under its `proviso`, if it has one.
    """

    id: str
    of: tuple[Recommendation, ...]
    kind: Kind
    timing: Timing
    says: Text
    title: Text | None = None
    also: tuple[Place, ...] = ()
    reading: Text | None = None
    dose: Dose | None = None
    evident_from: tuple[Occasion, ...] = ()
    evident_where: tuple[Recommendation, ...] = ()
    once: Occasion | None = None
    proviso: Text | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the text says it."""
        found = [place for rec in self.of for place in (rec.source, *rec.also)]
        return tuple(dict.fromkeys([*found, *self.also]))

    def __repr__(self) -> str:
        return f"<schedule {self.id}>"
