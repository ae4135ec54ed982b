"""The state of one patient's pathway at any moment: facts, clocks, deviations, and when anything next changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wervelwijzer.advice.case import Case, Problem
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.deviations import Deviation, Task, deviations_in, tasks_in
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.facts import Facts
from wervelwijzer.pathway.goals import GOALS, Standing
from wervelwijzer.pathway.instants import Instant
from wervelwijzer.pathway.moments import AdHocMeetings, Planned, events_of, moments_of, planned_in, visits_of
from wervelwijzer.pathway.record import Happening, Observation, Record
from wervelwijzer.pathway.running import GoalRun
from wervelwijzer.pathway.standings import reader


@dataclass(frozen=True)
class State:
    """Everything that a record says at a moment.

    `at` is the moment, `known_at` until when entries were taken into account (None: all). `case` is ready for
    `advise`: durations have grown until `at`, and its events are those from which the clocks count. `observations` are
    the facts of the case as they were observed, `moments` what happened, as it was recorded. `standings` say per goal
    what holds. `next_change` is the first later instant at which anything here changes without a new entry.
    """

    at: datetime
    known_at: datetime | None
    case: Case
    observations: Mapping[str, Observation]
    clocks: tuple[Clock, ...]
    standings: Mapping[str, Standing]
    deviations: tuple[Deviation, ...]
    tasks: tuple[Task, ...]
    coordinator: str | None
    died_at: datetime | None
    moments: Mapping[str, tuple[datetime, ...]]
    planned: tuple[Planned, ...]
    levels: tuple[str, ...]
    levels_complete: bool
    next_change: datetime | None
    problems: tuple[Problem, ...] = field(default=())

    @property
    def running(self) -> tuple[Clock, ...]:
        """The clocks that run, the first to run out first."""
        return tuple(sorted((one for one in self.clocks if one.runs), key=lambda one: (in_utc(one.due_at), one.goal)))


def state(entries: Iterable[Entry], at: datetime, *, known_at: datetime | None = None) -> State:
    """Fold a record.

    Args:
        entries: the record, in any order.
        at: the moment of interest, with an offset; what happened later is left out.
        known_at: only what had been entered by this moment counts; without it everything does.

    Raises:
        ValueError: a moment has no offset.
    """
    for moment in (at, known_at):
        if moment is not None and moment.utcoffset() is None:
            raise ValueError(f"{moment.isoformat()} has no offset. Give a moment with a time zone: datetime.now(UTC).")
    record = Record(entries, known_at)
    walk = Walk(record.until(at))
    walk.to(at)
    return _state(record, walk, at, known_at)


def history(
    entries: Iterable[Entry], fact: str, at: datetime, known_at: datetime | None = None
) -> tuple[Observation, ...]:
    """Every observation of a fact up to a moment, in the order in which they were made; None is 'unknown again'."""
    happened = Record(entries, known_at).until(at)
    return tuple([seen for one in happened for seen in one.seen if seen.fact == fact])


class Walk:
    """Goes through a record instant by instant: those of its entries, and those that time alone brings.

    Time brings a duration across a limit, and the end of the wait for a meeting that was called and not held.
    """

    def __init__(self, happenings: Sequence[Happening]) -> None:
        self.happenings = happenings
        self.facts = Facts(reader())
        self.runs = [GoalRun(goal) for goal in GOALS]
        self.died: Happening | None = None
        self.meetings = AdHocMeetings(happenings)
        self._cells: list[int] = self.facts.reader.cells({})

    def to(self, at: datetime) -> None:
        """Walk up to and including a moment."""
        end, place = in_utc(at), 0
        when: datetime | None = None
        while True:
            entered = self.happenings[place].when if place < len(self.happenings) else None
            crossed = self.facts.next_crossing(when) if when is not None else None
            lapsed = next((one for one in self.meetings.lapses if when is not None and one > when), None)
            when = min([moment for moment in (entered, crossed, lapsed) if moment is not None], default=None)
            if when is None or when > end:
                return
            start = place
            while place < len(self.happenings) and self.happenings[place].when == when:
                place += 1
            self._step(when, self.happenings[start:place])

    def _step(self, when: datetime, happenings: Sequence[Happening]) -> None:
        changed = [one for one in happenings if self.facts.take(one)]
        if changed or not happenings:
            self.facts.settle(when)
            self._cells = self.facts.cells(when)
        if self.died is None:
            at = happenings[-1].at if happenings else when
            now = Instant(when, at, happenings, self.facts, self._cells, self.meetings.unheld(when))
            for run in self.runs:
                run.step(now)
            self._end_by_death(happenings)

    def _end_by_death(self, happenings: Sequence[Happening]) -> None:
        self.died = next((one for one in happenings if one.kind == "death"), None)
        if self.died is not None:
            for run in self.runs:
                run.end_by_death(self.died)


def _state(record: Record, walk: Walk, at: datetime, known_at: datetime | None) -> State:
    happened, facts = walk.happenings, walk.facts
    cells = facts.cells(in_utc(at))
    standings = {run.goal.code: facts.reader.standing(run.goal, cells) for run in walk.runs}
    clocks = tuple([clock for run in walk.runs for clock in run.clocks(at, standings[run.goal.code])])
    planned = planned_in(happened, at)
    moments = moments_of(happened)
    marked = next((one for one in reversed(happened) if one.kind == "levels_marked"), None)
    coordinator = next((one for one in reversed(happened) if one.kind == "coordinator_changed"), None)
    return State(
        at=at,
        known_at=known_at,
        case=Case(facts.known(in_utc(at)), events_of(moments, planned, clocks), visits_of(happened)),
        observations=dict(facts.seen),
        clocks=clocks,
        standings=standings,
        deviations=deviations_in(happened),
        tasks=tasks_in(happened),
        coordinator=str(coordinator.content.get("coordinator")) if coordinator else None,
        died_at=walk.died.at if walk.died else None,
        moments=moments,
        planned=planned,
        levels=_levels(marked),
        levels_complete=marked is not None and marked.content.get("complete") is True,
        next_change=_next_change(at, clocks, planned, [facts.next_crossing(in_utc(at)), *walk.meetings.lapses]),
        problems=tuple(record.problems),
    )


def _levels(marked: Happening | None) -> tuple[str, ...]:
    levels = marked.content.get("levels") if marked else None
    return tuple([str(level) for level in levels]) if isinstance(levels, list | tuple) else ()


def _next_change(
    at: datetime, clocks: Iterable[Clock], planned: Iterable[Planned], by_time: Iterable[datetime | None]
) -> datetime | None:
    found = [moment for moment in by_time if moment is not None]
    found += [moment for one in clocks if one.runs and one.hours for moment in (one.warn_at, one.due_at)]
    found += [one.at for one in planned]
    return min((moment for moment in found if in_utc(moment) > in_utc(at)), key=in_utc, default=None)
