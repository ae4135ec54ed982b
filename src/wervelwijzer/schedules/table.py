"""The calendar as a table to read: what has been, what comes month by month, and what is still missing."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import UTC, date, datetime

from wervelwijzer import guideline
from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.advice.words import DAYS, MONTHS
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.schedules import Schedule
from wervelwijzer.language.text import Language, Text
from wervelwijzer.schedules.calendar import Calendar, Entry, Undated, Undecided
from wervelwijzer.schedules.days import FULL_MONTHS, day_of, local
from wervelwijzer.version import VERSION

SHORTEST, LONGEST = 60, 100
MOST_FACTS = 3
"""How many unknown facts are named for one line."""

INDENT = 17
"""Where titles begin: after the day and the time."""

HEADINGS: dict[str, Text] = {
    "calendar": Text("kalender", "calendar"),
    "asked": Text("gevraagd op", "asked on"),
    "until": Text("tot en met", "up to and including"),
    "past": Text("Al geweest: nagaan of het is gedaan", "Past: check whether it was done"),
    "nothing": Text(
        "Nog niets te dateren op grond van wat nu bekend is.", "Nothing can be dated yet on what is known now."
    ),
    "choices": Text("Nog te kiezen door de arts", "Still to be chosen by the physician"),
    "undated": Text("Nog niet te dateren", "Not to be dated yet"),
    "give": Text("geef", "give"),
    "or": Text("of", "or"),
    "undecided": Text("Geldt misschien: eerst te vragen", "May hold: to be asked first"),
    "ask": Text("vraag naar", "ask for"),
    "and_more": Text("en nog {}", "and {} more"),
    "notes": Text("Afgeleid uit de gebeurtenissen", "Derived from the events"),
    "readings": Text("Onze lezing: dit dwingt de tekst niet af", "Our reading: the text does not force this"),
    "daily": Text("dagelijks", "daily"),
    "daily_from": Text("dagelijks vanaf", "daily from"),
    "to": Text("t/m", "to"),
    "not_before": Text("niet eerder dan", "not before"),
    "happened": Text("gebeurd:", "happened:"),
    "met": Text("gehaald:", "met:"),
    "arranged": Text("gepland:", "planned:"),
    "planned": Text("gepland, op tijd:", "planned, in time:"),
    "too_late": Text("TE LAAT:", "TOO LATE:"),
    "overdue": Text("TERMIJN VERSTREKEN", "OVERDUE"),
    "ultimately": Text("uiterlijk", "by"),
    "at_once": Text("direct", "at once"),
    "later": Text("Na {} (--until) volgt nog meer.", "More follows after {} (--until)."),
    "events": Text(
        "Gebeurtenissen staan in de casus onder events; bij vaste dagen telt de Nederlandse kalenderdag.",
        "Events stand in the case under events; whole days are Dutch calendar days.",
    ),
}


def render(calendar: Calendar, language: Language, *, width: int = 80) -> str:
    """The calendar as text, `width` characters wide."""
    return _Table(calendar, language, min(max(width, SHORTEST), LONGEST)).text()


class _Table:
    def __init__(self, calendar: Calendar, language: Language, width: int) -> None:
        self.calendar = calendar
        self.language = language
        self.width = width
        self.lines: list[str] = []
        self.readings: list[Text] = []
        self.told: set[tuple[Schedule, tuple[str, ...]]] = set()
        self.now = calendar.at.astimezone(UTC) if calendar.at else None
        self.today = day_of(calendar.at) if calendar.at else None

    def text(self) -> str:
        self._title()
        past = [entry for entry in self.calendar.entries if self._is_past(entry)]
        ahead = [entry for entry in self.calendar.entries if not self._is_past(entry)]
        if past:
            self._heading(self._h("past"))
            self._rows(past, with_year=True)
        self._months(ahead)
        if not self.calendar.entries:
            self._paragraph("")
            self._paragraph(self._h("nothing"))
        if self.calendar.later and self.calendar.until:
            until = self._day(self.calendar.until, with_year=True)
            self._paragraph(self._h("later").format(until))
        self._choices()
        self._undated()
        self._undecided()
        self._list("notes", self.calendar.notes)
        self._readings()
        self._foot()
        return "\n".join(self.lines) + "\n"

    # --- the entries ---

    def _title(self) -> None:
        name = f"{guideline.TITLE} {guideline.VERSION} ({guideline.YEAR})"
        self._paragraph(f"Wervelwijzer · {self._h('calendar')} · {name}")
        parts = []
        if self.calendar.at is not None:
            asked = local(self.calendar.at)
            parts.append(f"{self._h('asked')} {self._day(asked.date(), with_year=True)} {asked:%H:%M}")
        if self.calendar.until is not None:
            parts.append(f"{self._h('until')} {self._day(self.calendar.until, with_year=True)}")
        if parts:
            self._paragraph(", ".join(parts))

    def _months(self, entries: Iterable[Entry]) -> None:
        by_month: dict[tuple[int, int], list[Entry]] = {}
        for entry in entries:
            by_month.setdefault((entry.first_day.year, entry.first_day.month), []).append(entry)
        for (year, month), found in by_month.items():
            self._heading(f"{FULL_MONTHS[self.language][month - 1]} {year}")
            self._rows(found)

    def _rows(self, entries: list[Entry], *, with_year: bool = False) -> None:
        """Who does it, and how surely, is said once for all lines that stand on the same."""
        for entry in entries:
            told = (entry.schedule, entry.recommendations)
            self._row(entry, with_year=with_year, short=told in self.told)
            self.told.add(told)

    def _row(self, entry: Entry, *, with_year: bool, short: bool) -> None:
        start = entry.start
        time = start.strftime("%H:%M") if isinstance(start, datetime) else ""
        lead = f"{self._row_day(entry.first_day):<10} {time:<5} "
        ids = f" [{self._ids(entry)}]" if short else ""
        self._paragraph(f"{lead}{self._headline(entry)}{ids}", hang=INDENT)
        for line in self._conditions(entry, with_year=with_year, short=short):
            self._paragraph(f"{'':{INDENT}}{line}", hang=INDENT)
        if not short:
            self._paragraph(f"{'':{INDENT}}{self._source(entry)}", hang=INDENT)

    def _headline(self, entry: Entry) -> str:
        title = self._(entry.title)
        if entry.clock is None:
            return title
        return f"{self._h('at_once' if entry.clock.hours == 0 else 'ultimately').upper()}: {title}"

    def _conditions(self, entry: Entry, *, with_year: bool, short: bool) -> list[str]:
        found = []
        if entry.daily and entry.end is not None:
            found.append(f"{self._h('daily')} {self._h('to')} {self._day(entry.end, with_year=with_year)}")
        elif entry.daily:
            found.append(f"{self._h('daily_from')} {self._day(entry.first_day, with_year=with_year)}")
        elif entry.end is not None:
            found.append(f"{self._h('to')} {self._day(entry.end, with_year=with_year)}")
        if entry.earliest is not None and entry.earliest < entry.first_day:
            found.append(f"{self._h('not_before')} {self._day(entry.earliest, with_year=True)}")
        if entry.proviso is not None and not short:
            found.append(self._(entry.proviso))
        if entry.clock is not None:
            found.extend(self._outcome(entry))
        return found

    def _outcome(self, entry: Entry) -> Iterable[str]:
        """Whether a clock was stopped in time, will be, or has run out."""
        if entry.met is not None:
            ahead = self.now is not None and entry.met.at.astimezone(UTC) > self.now
            key = "planned" if ahead else "met"
            if entry.met.in_time is None:
                key = "arranged" if ahead else "happened"
            elif not entry.met.in_time:
                key = "too_late"
            moment = entry.met.at
            yield f"{self._h(key)} {self._(entry.met.event.label)}, {self._day(moment.date())} {moment:%H:%M}"
        elif self._ran_out(entry):
            yield self._h("overdue")

    def _source(self, entry: Entry) -> str:
        rec = entry.because[0].recommendation
        marks = "".join(f"[{self._footnote(text)}]" for text in entry.readings)
        return " · ".join(filter(None, [self._(rec.by.label), self._ids(entry), self._(rec.strength.label), marks]))

    def _ids(self, entry: Entry) -> str:
        return ", ".join(entry.recommendations)

    def _footnote(self, reading: Text) -> int:
        if reading not in self.readings:
            self.readings.append(reading)
        return self.readings.index(reading) + 1

    def _is_past(self, entry: Entry) -> bool:
        """A clock that ran out without being stopped is never put away as past."""
        if self.now is None or self.today is None or self._ran_out(entry):
            return False
        if isinstance(entry.start, datetime):
            return entry.start.astimezone(UTC) < self.now
        return not entry.open_end and entry.last_day < self.today

    def _ran_out(self, entry: Entry) -> bool:
        if entry.clock is None or entry.met is not None or self.now is None:
            return False
        return entry.clock.hours > 0 and isinstance(entry.start, datetime) and entry.start.astimezone(UTC) <= self.now

    # --- what is missing ---

    def _choices(self) -> None:
        if self.calendar.choices:
            self._heading(self._h("choices"))
        for wanted in self.calendar.choices:
            self._paragraph(f"· {wanted.option}: {self._(wanted.says)}", hang=2)

    def _undated(self) -> None:
        if self.calendar.undated:
            self._heading(self._h("undated"))
        for undated in self.calendar.undated:
            self._paragraph(f"· {self._missing(undated)}", hang=2)

    def _missing(self, undated: Undated) -> str:
        title = self._(undated.title).rstrip(".")
        parts = [title]
        if undated.missing:
            names = f" {self._h('or')} ".join(f"{one.name} ({self._(one.label)})" for one in undated.missing)
            parts.append(f"{self._h('give')} {names}")
        if undated.says is not None:
            parts.append(self._(undated.says))
        return f"{'; '.join(parts)}. [{', '.join(advised.recommendation.id for advised in undated.because)}]"

    def _undecided(self) -> None:
        if self.calendar.undecided:
            self._heading(self._h("undecided"))
        by_condition: dict[str, Undecided] = {}
        for undecided in self.calendar.undecided:
            by_condition.setdefault(undecided.schedule.of[0].id, undecided)
        for undecided in by_condition.values():
            self._paragraph(f"· {self._hangs_on(undecided)}", hang=2)

    def _hangs_on(self, undecided: Undecided) -> str:
        named = [self._(BY_NAME[name].label) for name in undecided.missing[:MOST_FACTS]]
        more = len(undecided.missing) - len(named)
        tail = f" {self._h('and_more').format(more)}" if more > 0 else ""
        return f"{self._(undecided.title)}; {self._h('ask')} {', '.join(named)}{tail}."

    def _readings(self) -> None:
        if self.readings:
            self._heading(self._h("readings"))
        for number, reading in enumerate(self.readings, 1):
            self._paragraph(f"[{number}] {self._(reading)}", hang=4)

    def _list(self, heading: str, texts: Iterable[Text]) -> None:
        found = [f"· {self._(text)}" for text in texts]
        if found:
            self._heading(self._h(heading))
        for line in found:
            self._paragraph(line, hang=2)

    def _foot(self) -> None:
        self.lines.append("")
        self._paragraph(self._h("events"))
        self._paragraph(f"{self._(SUPPORTS)} · Wervelwijzer {VERSION}")

    # --- phrases and lines ---

    def _day(self, day: date, *, with_year: bool = False) -> str:
        year = f" {day.year}" if with_year else ""
        return f"{DAYS[self.language][day.weekday()]} {day.day} {MONTHS[self.language][day.month - 1]}{year}"

    def _row_day(self, day: date) -> str:
        return f"{DAYS[self.language][day.weekday()]} {day.day:>2} {MONTHS[self.language][day.month - 1]}"

    def _h(self, key: str) -> str:
        return HEADINGS[key].in_(self.language)

    def _(self, text: Text) -> str:
        return text.in_(self.language)

    def _heading(self, title: str) -> None:
        self.lines.extend(["", title.upper()])

    def _paragraph(self, text: str, *, hang: int = 0) -> None:
        self.lines.extend(
            textwrap.wrap(
                text,
                self.width,
                subsequent_indent=" " * hang,
                break_on_hyphens=False,
                break_long_words=False,
            )
            or [""]
        )
