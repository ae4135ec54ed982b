"""The result object of a schedule: dated entries, what cannot be dated yet, and what must be chosen first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from wervelwijzer import guideline
from wervelwijzer.advice.result import SUPPORTS, Advised, Due, static_part
from wervelwijzer.language.recommendations import Dose
from wervelwijzer.language.schedules import Occasion, Schedule
from wervelwijzer.language.text import Text
from wervelwijzer.schedules.days import ZONE_NAME, day_of
from wervelwijzer.version import VERSION

Json = dict[str, Any]


@dataclass(frozen=True)
class Given:
    """The dose of one entry, in the unit of `dose`; from `least` to `most` where it was not chosen."""

    dose: Dose
    least: Fraction
    most: Fraction

    def to_json(self) -> Json:
        """With the amounts of this day."""
        return {
            "drug": both(self.dose.drug),
            "atc": self.dose.atc,
            "amount": _number(self.least),
            "amount_max": _number(self.most),
            "unit": self.dose.unit,
            "route": both(self.dose.route),
            "times_a_day": self.dose.times_a_day,
        }


@dataclass(frozen=True)
class Met:
    """The event that stopped a clock, and whether it did so in time; None where the text says only 'at once'."""

    event: Occasion
    at: datetime
    in_time: bool | None


@dataclass(frozen=True)
class Entry:
    """One line of the calendar.

    `start` is a moment, or a whole local day; `end` the last day, included, of a window or of what comes daily.
    `key` names it for good among the entries of a patient, also when its date moves. `because` are the
    recommendations that it carries out, the one it stands on first.
    """

    key: str
    schedule: Schedule
    because: tuple[Advised, ...]
    start: date | datetime
    title: Text
    end: date | None = None
    daily: bool = False
    open_end: bool = False
    times_a_day: int | None = None
    counted_from: tuple[Occasion, datetime] | None = None
    earliest: date | None = None
    given: Given | None = None
    clock: Due | None = None
    met: Met | None = None
    proviso: Text | None = None

    @property
    def all_day(self) -> bool:
        """Whether it belongs to a day rather than to a moment."""
        return not isinstance(self.start, datetime)

    @property
    def recommendations(self) -> tuple[str, ...]:
        """The names of what it carries out."""
        return tuple([advised.recommendation.id for advised in self.because])

    @property
    def first_day(self) -> date:
        """The local day on which it begins."""
        return day_of(self.start)

    @property
    def last_day(self) -> date:
        """The local day on which it ends."""
        return self.end or self.first_day

    @property
    def readings(self) -> tuple[Text, ...]:
        """What the text does not force: of the schedule, and of the recommendation."""
        own = (self.schedule.reading, self.because[0].recommendation.reading)
        return tuple(dict.fromkeys(text for text in own if text is not None))

    def to_json(self) -> Json:
        """As `--format json` has it."""
        rec = self.because[0].recommendation
        static = static_part(rec)
        return {
            "key": self.key,
            "schedule": self.schedule.id,
            "kind": self.schedule.kind,
            "all_day": self.all_day,
            "start": self.start.isoformat(),
            "end": self.end.isoformat() if self.end else None,
            "daily": self.daily,
            "open_end": self.open_end,
            "times_a_day": self.times_a_day,
            "earliest": self.earliest.isoformat() if self.earliest else None,
            "title": both(self.title),
            "why": both(self.schedule.says),
            "proviso": both(self.proviso) if self.proviso else None,
            "recommendations": list(self.recommendations),
            "source": static["source"],
            "strength": static["strength"],
            "by": static["by"],
            "readings": [both(text) for text in self.readings],
            "counted_from": _counted_from(self.counted_from),
            "clock": self.clock.to_json() if self.clock else None,
            "met": self._met_json(),
            "dose": self.given.to_json() if self.given else None,
        }

    def _met_json(self) -> Json | None:
        if self.met is None:
            return None
        return {"event": self.met.event.name, "at": self.met.at.isoformat(), "in_time": self.met.in_time}


@dataclass(frozen=True)
class Undated:
    """What holds but has no date yet: any one of `missing` would give it, unless `says` tells that no event can."""

    schedule: Schedule
    because: tuple[Advised, ...]
    title: Text
    missing: tuple[Occasion, ...]
    says: Text | None = None

    def to_json(self) -> Json:
        """As `--format json` has it."""
        return {
            "schedule": self.schedule.id,
            "recommendations": [advised.recommendation.id for advised in self.because],
            "title": both(self.title),
            "missing": [{"event": one.name, **both(one.label), "ask": both(one.help)} for one in self.missing],
            "says": both(self.says) if self.says else None,
        }


@dataclass(frozen=True)
class Undecided:
    """What may hold: it hangs on facts that are not known."""

    schedule: Schedule
    title: Text
    missing: tuple[str, ...]

    def to_json(self) -> Json:
        """As `--format json` has it."""
        return {"schedule": self.schedule.id, "title": both(self.title), "missing": list(self.missing)}


@dataclass(frozen=True)
class Wanted:
    """A choice that only the clinician can make, and the option that makes it."""

    option: str
    says: Text

    def to_json(self) -> Json:
        """As `--format json` has it."""
        return {"option": self.option, **both(self.says)}


@dataclass(frozen=True)
class Calendar:
    """Everything that recurs or expires for one patient, up to and including the day `until`.

    `later` counts the entries after that day; `notes` say what was derived from the events, or contradicts them.
    """

    at: datetime | None
    until: date | None
    entries: tuple[Entry, ...]
    later: int
    undated: tuple[Undated, ...]
    undecided: tuple[Undecided, ...]
    choices: tuple[Wanted, ...]
    notes: tuple[Text, ...]
    patient: str
    """A mark of this patient without anything that could be read back, for names that must not collide."""

    def to_json(self) -> Json:
        """Ready for `json.dumps`. Days are local days of `zone`; moments have their offset."""
        return {
            "at": self.at.isoformat() if self.at else None,
            "until": self.until.isoformat() if self.until else None,
            "zone": ZONE_NAME,
            "entries": [entry.to_json() for entry in self.entries],
            "later": self.later,
            "undated": [undated.to_json() for undated in self.undated],
            "undecided": [undecided.to_json() for undecided in self.undecided],
            "choices": [wanted.to_json() for wanted in self.choices],
            "notes": [both(note) for note in self.notes],
            "guideline": {"title": guideline.TITLE, "version": guideline.VERSION, "year": guideline.YEAR},
            "notice": both(SUPPORTS),
            "version": VERSION,
        }


def both(text: Text) -> Json:
    """A text in both languages."""
    return {"nl": text.nl, "en": text.en}


def _counted_from(found: tuple[Occasion, datetime] | None) -> Json | None:
    return {"event": found[0].name, "at": found[1].isoformat()} if found else None


def _number(amount: Fraction) -> int | float:
    return int(amount) if amount.denominator == 1 else float(amount)
