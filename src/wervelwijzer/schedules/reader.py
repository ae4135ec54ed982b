"""From a case to its calendar: each schedule that holds is counted from the events that are known."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import assert_never

from wervelwijzer.advice.case import FIRST_YEAR, LAST_YEAR, Case, check_case
from wervelwijzer.facts import events
from wervelwijzer.guideline.schedules import (
    SCHEDULES,
    dexamethasone_bolus,
    dexamethasone_daily,
    dexamethasone_taper,
    taper,
)
from wervelwijzer.language.events import VISITS, WEEKDAYS
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.language.schedules import (
    AtEach,
    AtFirstVisitAfter,
    ByItsClock,
    Daily,
    DaysAfter,
    Every,
    Meeting,
    Occasion,
    Schedule,
    Taper,
    Window,
)
from wervelwijzer.language.text import Text
from wervelwijzer.schedules import words
from wervelwijzer.schedules.calendar import Calendar, Entry, Given, Met, Undated, Undecided, Wanted
from wervelwijzer.schedules.days import day_of, days_later, first_weekday, local
from wervelwijzer.schedules.standing import Standing, Standings
from wervelwijzer.schedules.taper import daily_doses

LEAST_DOSE, MOST_DOSE = 8, 16
LEAST_TAPER, MOST_TAPER = taper.least, taper.most
HORIZON = timedelta(weeks=26)
"""How far ahead a calendar looks unless asked otherwise: our choice, half a year."""

BY_NAME = {occasion.name: occasion for occasion in events.OCCASIONS}
IDENTIFYING = ("patient.age_years", "patient.sex", "tumour.primary")


def schedule(
    case: Case | Mapping[str, object],
    at: datetime | None = None,
    *,
    until: date | None = None,
    dexamethasone: Fraction | int | None = None,
    taper_days: int | None = None,
) -> Calendar:
    """The calendar of one case.

    Args:
        case: as for `advise`; its events and visits date the entries.
        at: the moment of asking, with an offset; clocks without an event of their own are counted from it.
        until: the last day that is shown; without it half a year after `at`, or else after the last event.
        dexamethasone: the daily dose in mg that the clinician chose: whole or half milligrams from 8 to 16.
        taper_days: in how many days after surgery or radiotherapy it comes to zero, as the clinician chose: 7 to 14.

    Raises:
        CaseError: the case holds what the vocabulary does not have.
        ValueError: a moment without offset, or a choice outside what the guideline leaves to choose.
    """
    if not isinstance(case, Case):
        case = check_case(case)
    dose = None if dexamethasone is None else Fraction(dexamethasone)
    if dose is not None and (not LEAST_DOSE <= dose <= MOST_DOSE or dose % Fraction(1, 2)):
        raise ValueError(f"dexamethasone={dexamethasone}: give whole or half mg from {LEAST_DOSE} to {MOST_DOSE}.")
    if taper_days is not None and not LEAST_TAPER <= taper_days <= MOST_TAPER:
        raise ValueError(f"taper_days={taper_days}: give {LEAST_TAPER} to {MOST_TAPER} days.")
    if until is not None and not FIRST_YEAR <= until.year <= LAST_YEAR:
        raise ValueError(f"until={until.isoformat()}: give a day from {FIRST_YEAR} to {LAST_YEAR}.")
    return _Reader(Standings(case, at), until, dose, taper_days).calendar()


class _Reader:
    """One reading; entries are made in the order of the schedules, since some count from what others gave."""

    def __init__(self, standings: Standings, until: date | None, dose: Fraction | None, taper_days: int | None) -> None:
        self.standings = standings
        self.case = standings.case
        self.at = standings.at
        self.today = day_of(standings.at) if standings.at else None
        self.until = until or self._horizon()
        self.dose = dose
        self.taper_days = taper_days
        self.made: dict[str, tuple[Entry, ...]] = {}
        self.undated: list[Undated] = []
        self.undecided: list[Undecided] = []

    def calendar(self) -> Calendar:
        for one in SCHEDULES:
            self.made[one.id] = tuple(self._entries(one))
        found = sorted((entry for made in self.made.values() for entry in made), key=_by_date)
        within = [entry for entry in found if self.until is None or entry.first_day <= self.until]
        return Calendar(
            at=self.at,
            until=self.until,
            entries=tuple([self._clipped(entry) for entry in within]),
            later=len(found) - len(within),
            undated=tuple(self.undated),
            undecided=tuple(self.undecided),
            choices=tuple(self._choices()),
            notes=tuple(self.standings.notes),
            patient=self._mark(),
        )

    def _entries(self, one: Schedule) -> Iterable[Entry]:
        standing = self.standings.of(one)
        if standing.status == "undecided":
            self.undecided.append(Undecided(one, self._about(one), standing.missing))
        if standing.status in ("undecided", "silent"):
            return ()
        return [replace(entry, proviso=entry.proviso or standing.proviso) for entry in self._dated(one, standing)]

    def _dated(self, one: Schedule, standing: Standing) -> Iterable[Entry]:
        timing = one.timing
        match timing:
            case ByItsClock():
                return self._by_clock(one, timing, standing)
            case AtEach():
                return self._at_each(one, timing, standing)
            case AtFirstVisitAfter():
                return self._at_first_visit(one, timing, standing)
            case DaysAfter():
                return self._days_after(one, timing, standing)
            case Every():
                return self._every(one, timing, standing)
            case Window():
                return self._window(one, timing, standing)
            case Meeting():
                return self._meeting(one, timing, standing)
            case Daily():
                return self._daily(one, timing, standing)
            case Taper():
                return self._taper(one, timing, standing)
            case _:
                assert_never(timing)

    # --- clocks, moments and windows ---

    def _by_clock(self, one: Schedule, timing: ByItsClock, standing: Standing) -> Iterator[Entry]:
        for advised in standing.because:
            due = advised.due
            if due is None:
                continue
            start = BY_NAME[due.starts]
            title = advised.recommendation.action.text
            end = due.at
            if end is None or due.starts_at is None:
                self._lacks(one, standing, title, (start,))
                continue
            assumed = due.assumed and due.starts != EVENTS[-1]
            if assumed:
                self._lacks(one, standing, title, (start,), words.COUNTED_FROM_NOW)
            yield Entry(
                key=f"{one.id}/{advised.recommendation.id}",
                schedule=one,
                because=(advised,),
                start=local(end),
                title=title,
                counted_from=None if due.assumed else (start, due.starts_at),
                clock=due,
                met=self._met(timing, end, due.hours),
                proviso=words.joined(standing.proviso, words.COUNTED_FROM_NOW if assumed else None),
            )

    def _met(self, timing: ByItsClock, end: datetime, hours: int) -> Met | None:
        known = [(self.case.events[event.name], event) for event in timing.met_by if event.name in self.case.events]
        if not known:
            return None
        moment, event = min(known, key=lambda pair: pair[0])
        return Met(event, local(moment), moment <= end if hours else None)

    def _at_each(self, one: Schedule, timing: AtEach, standing: Standing) -> Iterator[Entry]:
        days: set[date] = set()
        known = sorted(self._moments(timing.events), key=lambda pair: pair[1])
        numbers: dict[str, int] = {}
        for event, moment in known:
            numbers[event.name] = numbers.get(event.name, 0) + 1
            if event.name != VISITS and day_of(moment) in days:
                continue
            days.add(day_of(moment))
            yield Entry(
                key=f"{one.id}/{event.name}/{numbers[event.name]}",
                schedule=one,
                because=standing.because,
                start=local(moment),
                title=words.filled(self._title(one), event=event.label),
                counted_from=(event, moment),
                given=Given(one.dose, Fraction(one.dose.amount), Fraction(one.dose.amount_max)) if one.dose else None,
            )
        if not known:
            self._lacks(one, standing, self._about(one), timing.events)

    def _at_first_visit(self, one: Schedule, timing: AtFirstVisitAfter, standing: Standing) -> Iterator[Entry]:
        title = self._title(one)
        start = self.case.events.get(timing.event.name)
        done = self.case.events.get(timing.done.name)
        if done is not None and (start is None or done >= start):
            return
        if start is None:
            self._lacks(one, standing, title, (timing.event,))
            return
        later = [visit for visit in self.case.visits if day_of(visit) > day_of(start)]
        others = [entry.first_day for other in timing.fulfilled_by for entry in self.made[other.id]]
        if any(day_of(start) < day and (not later or day <= day_of(later[0])) for day in others):
            return
        if not later:
            self._lacks(one, standing, title, (timing.visits,))
            return
        yield Entry(
            key=f"{one.id}/1",
            schedule=one,
            because=standing.because,
            start=local(later[0]),
            title=title,
            counted_from=(timing.event, start),
        )

    def _days_after(self, one: Schedule, timing: DaysAfter, standing: Standing) -> Iterator[Entry]:
        start = self._start(one, timing.event, standing)
        if start is not None:
            yield Entry(
                key=f"{one.id}/1",
                schedule=one,
                because=standing.because,
                start=days_later(start, timing.days),
                title=self._title(one),
                counted_from=(timing.event, start),
            )

    def _window(self, one: Schedule, timing: Window, standing: Standing) -> Iterator[Entry]:
        start = self._start(one, timing.event, standing)
        if start is not None:
            yield Entry(
                key=f"{one.id}/1",
                schedule=one,
                because=standing.because,
                start=days_later(start, timing.earliest),
                end=days_later(start, timing.latest),
                title=self._title(one),
                counted_from=(timing.event, start),
            )

    def _meeting(self, one: Schedule, timing: Meeting, standing: Standing) -> Iterator[Entry]:
        moment, weekday = self.case.events.get(timing.event.name), self.case.mdo_weekday
        start: date | datetime
        if moment is not None:
            start = local(moment)
        elif weekday is None or self.today is None:
            self._lacks(one, standing, self._title(one), (timing.event,), words.NEEDS_NOW if weekday else None)
            return
        elif any(advised.recommendation in timing.not_by_weekday for advised in standing.because):
            self._lacks(one, standing, self._title(one), (timing.event,), words.NOT_BY_WEEKDAY)
            return
        else:
            start = first_weekday(self.today, WEEKDAYS.index(weekday))
        yield Entry(
            key=f"{one.id}/1",
            schedule=one,
            because=standing.because,
            start=start,
            title=self._title(one),
            counted_from=(timing.event, moment) if moment is not None else None,
        )

    # --- what recurs ---

    def _every(self, one: Schedule, timing: Every, standing: Standing) -> Iterator[Entry]:
        """From the last time on: what other schedules give counts as a time, and is not given twice."""
        fixed = sorted({entry.first_day for other in timing.after for entry in self.made[other.id]})
        given = self.case.events.get(timing.last.name)
        if given is None and not fixed:
            self._lacks(one, standing, self._title(one), (timing.last, timing.visits))
            return
        last = fixed[0] if given is None else day_of(given)
        number = 0
        while self.until is not None and last <= self.until:
            due = last + timedelta(days=timing.most)
            sooner = next((day for day in fixed if last < day <= due), None)
            if sooner is not None:
                last = sooner
                continue
            earliest = last + timedelta(days=timing.least)
            start = self._visit_between(earliest, due) or due
            number += 1
            yield Entry(
                key=f"{one.id}/{number}",
                schedule=one,
                because=standing.because,
                start=start,
                title=self._title(one),
                counted_from=(timing.last, given) if given is not None and last == day_of(given) else None,
                earliest=earliest,
            )
            last = day_of(start)
            if self.today is not None and last < self.today:
                return  # it was due and nothing says that it was done: the next counts from when it is

    def _visit_between(self, earliest: date, due: date) -> datetime | None:
        """The first visit between two days that still lies ahead; where it is overdue, the first visit from today."""
        if self.today is not None:
            earliest = max(earliest, self.today)
            due = due if due >= self.today else date.max
        return next((local(visit) for visit in self.case.visits if earliest <= day_of(visit) <= due), None)

    def _daily(self, one: Schedule, timing: Daily, standing: Standing) -> Iterator[Entry]:
        start = self._start(one, timing.start, standing)
        if start is None:
            return
        first = days_later(start, timing.first_day)
        last = self._last_of(timing)
        if last is None:
            self._lacks(one, standing, self._about(one), *self._ends_missing(timing))
        elif last < first:
            return
        yield Entry(
            key=f"{one.id}/1",
            schedule=one,
            because=standing.because,
            start=first,
            end=last,
            daily=True,
            open_end=last is None,
            times_a_day=timing.times,
            title=words.filled(self._title(one), dose=self._dose_words()),
            counted_from=(timing.start, start),
            given=self._given(one),
        )

    def _last_of(self, timing: Daily) -> date | None:
        if isinstance(timing.end, Occasion):
            moment = self.case.events.get(timing.end.name)
            return day_of(moment) if moment is not None else None
        ended = self._treatment_ended(timing.end)
        if ended is None or (timing.through and self.taper_days is None):
            return None
        return days_later(ended[1], self.taper_days - 1 if timing.through and self.taper_days else 0)

    def _ends_missing(self, timing: Daily) -> tuple[tuple[Occasion, ...], Text | None]:
        if isinstance(timing.end, Occasion):
            return (timing.end,), words.NO_END
        if self._treatment_ended(timing.end) is None:
            return self._taper_missing(timing.end), words.NO_END
        return (), words.NO_TAPER_DAYS

    # --- the taper ---

    def _taper(self, one: Schedule, timing: Taper, standing: Standing) -> Iterator[Entry]:
        ended = self._treatment_ended(timing)
        if ended is None:
            self._lacks(one, standing, self._about(one), self._taper_missing(timing))
            return
        event, moment = ended
        if self.dose is None or self.taper_days is None:
            yield Entry(
                key=f"{one.id}/whole",
                schedule=one,
                because=standing.because,
                start=days_later(moment, 1),
                end=days_later(moment, self.taper_days or timing.most),
                title=words.filled(self._title(one), dose=words.to_zero(self.taper_days, timing.least, timing.most)),
                counted_from=(event, moment),
            )
            return
        for day, amount in enumerate(daily_doses(self.dose, self.taper_days), 1):
            assert one.dose is not None
            yield Entry(
                key=f"{one.id}/{day}",
                schedule=one,
                because=standing.because,
                start=days_later(moment, day),
                title=words.filled(self._title(one), dose=words.milligrams(amount, amount)),
                counted_from=(event, moment),
                given=Given(one.dose, amount, amount),
            )

    def _treatment_ended(self, timing: Taper) -> tuple[Occasion, datetime] | None:
        """The first end of a treatment after the start; without a start only where there is no doubt which it is."""
        start = self.case.events.get(timing.start.name)
        known = [(self.case.events[event.name], event) for event in timing.ends if event.name in self.case.events]
        if start is None:
            return (known[0][1], known[0][0]) if len(known) == 1 else None
        later = [pair for pair in known if pair[0] >= start]
        moment, event = min(later, key=lambda pair: pair[0], default=(None, None))
        return None if moment is None or event is None else (event, moment)

    def _taper_missing(self, timing: Taper) -> tuple[Occasion, ...]:
        known = [event for event in timing.ends if event.name in self.case.events]
        return (timing.start,) if len(known) > 1 and not self.standings.has(timing.start) else timing.ends

    def _given(self, one: Schedule) -> Given | None:
        if one.dose is None:
            return None
        least, most = (self.dose, self.dose) if self.dose is not None else (one.dose.amount, one.dose.amount_max)
        return Given(one.dose, Fraction(least), Fraction(most))

    def _dose_words(self) -> Text:
        if self.dose is None:
            return words.not_chosen(LEAST_DOSE, MOST_DOSE)
        return words.milligrams(self.dose, self.dose)

    def _choices(self) -> Iterator[Wanted]:
        """What the clinician must still choose: only where there is a course, or its taper."""
        course = dexamethasone_bolus, dexamethasone_daily, dexamethasone_taper
        if not any(self.standings.of(one).status == "holds" for one in course):
            return
        if self.dose is None:
            yield Wanted("--dexamethasone", words.CHOOSE_DOSE)
        if self.taper_days is None:
            yield Wanted("--taper-days", words.CHOOSE_TAPER)

    # --- shared ---

    def _moments(self, wanted: Iterable[Occasion]) -> Iterator[tuple[Occasion, datetime]]:
        for event in wanted:
            if event.name == VISITS:
                yield from ((event, visit) for visit in self.case.visits)
            elif event.name in self.case.events:
                yield event, self.case.events[event.name]

    def _start(self, one: Schedule, event: Occasion, standing: Standing) -> datetime | None:
        start = self.case.events.get(event.name)
        if start is None and standing.status == "holds":
            self._lacks(one, standing, self._about(one), (event,))
        return start

    def _lacks(
        self,
        one: Schedule,
        standing: Standing,
        title: Text,
        missing: tuple[Occasion, ...],
        says: Text | None = None,
    ) -> None:
        self.undated.append(Undated(one, standing.because, title, missing, says))

    def _title(self, one: Schedule) -> Text:
        return one.title or one.says

    def _about(self, one: Schedule) -> Text:
        """The title where no event and no dose is at hand to fill it in."""
        dose = words.TO_ZERO if isinstance(one.timing, Taper) else self._dose_words()
        return words.filled(self._title(one), dose=dose, event=words.EACH_TREATMENT)

    def _horizon(self) -> date | None:
        moments = [*self.case.events.values(), *self.case.visits]
        if self.at is not None:
            return day_of(self.at) + HORIZON
        return max(map(day_of, moments)) + HORIZON if moments else None

    def _clipped(self, entry: Entry) -> Entry:
        """What comes daily stops at the last day that is shown."""
        if entry.daily and entry.end is not None and self.until is not None and entry.end > self.until:
            return replace(entry, end=self.until)
        return entry

    def _mark(self) -> str:
        """From the first event and what does not change of a patient: two patients seldom share it."""
        first = min(self.case.events.items(), key=lambda pair: (pair[1], pair[0]), default=None)
        parts = [f"{name}={self.case.known.get(name)}" for name in IDENTIFYING]
        parts += [first[0], first[1].astimezone(UTC).isoformat()] if first else []
        return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def _by_date(entry: Entry) -> tuple[date, bool, str, str]:
    """By local day; what has no time first; then by instant."""
    moment = entry.start.astimezone(UTC).isoformat() if isinstance(entry.start, datetime) else ""
    return entry.first_day, not entry.all_day, moment, entry.key
