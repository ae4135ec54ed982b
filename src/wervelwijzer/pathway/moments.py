"""The moments of a record: what happened when, what is planned, and from when an advice on it has to count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wervelwijzer.facts import events
from wervelwijzer.language.events import IN_ORDER
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.pathway.choices import AD_HOC
from wervelwijzer.pathway.clocks import RECOGNITION, Clock
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import MDO_DECIDED, MDO_PLANNED, VISIT_PLANNED
from wervelwijzer.pathway.record import Happening, moment_in

HELD_WITHIN = timedelta(hours=2)
"""Our reading: so long after the moment that was planned an ad hoc meeting without a decision was not held."""


@dataclass(frozen=True)
class Planned:
    """Something that lies ahead: its kind, its moment, and the entry that planned it."""

    kind: str
    at: datetime
    entry: str


def planned_in(happened: Sequence[Happening], at: datetime) -> tuple[Planned, ...]:
    """The meetings and visits that lie ahead of a moment, earliest first."""
    ahead = [
        one
        for kind in (MDO_PLANNED, VISIT_PLANNED)
        for one in _all_planned(happened, kind)
        if in_utc(one.at) > in_utc(at)
    ]
    return tuple(sorted(ahead, key=lambda one: (in_utc(one.at), one.entry)))


@dataclass(frozen=True)
class _Called:
    """An ad hoc meeting that was called: by which entry, when, for when; in UTC."""

    entry: str
    when: datetime
    planned: datetime

    @property
    def until(self) -> datetime:
        """How long its decision is waited for."""
        return max(self.when, self.planned) + HELD_WITHIN

    def held(self, decided: Iterable[datetime]) -> bool:
        """Whether there was a decision since it was called, or since its own moment where it was entered after that."""
        return any(one >= min(self.when, self.planned) for one in decided)


class AdHocMeetings:
    """The ad hoc meetings that were called, and which of them were not held."""

    def __init__(self, happened: Sequence[Happening]) -> None:
        self._decided = [one.when for one in happened if one.kind == MDO_DECIDED]
        self._called = [
            _Called(one.id, one.when, in_utc(planned))
            for one in happened
            if one.kind == MDO_PLANNED and one.content.get("meeting") == AD_HOC
            if (planned := moment_in(one.content, "planned_at")) is not None
        ]
        self.lapses = tuple(sorted({one.until for one in self._called if self.unheld(one.until)}))
        """The moments, in UTC, at which the one that was called last lies ahead no more and one was not held."""

    def unheld(self, at: datetime) -> frozenset[str]:
        """The entries that called a meeting which nobody held; none while the one that was called last lies ahead."""
        called = [one for one in self._called if one.when <= at]
        if called and max(called, key=lambda one: (one.when, one.until)).until > at:
            return frozenset()
        decided = [one for one in self._decided if one <= at]
        return frozenset(one.entry for one in called if not one.held(decided))


def visits_of(happened: Sequence[Happening]) -> tuple[datetime, ...]:
    """Every visit that was ever planned, earliest first."""
    return tuple(sorted({one.at for one in _all_planned(happened, VISIT_PLANNED)}, key=in_utc))


def moments_of(happened: Sequence[Happening]) -> dict[str, tuple[datetime, ...]]:
    """What happened, by the name of the occasion: every moment that was recorded, earliest first."""
    found: dict[str, list[datetime]] = {}
    for one in happened:
        if one.says.occasion is not None:
            found.setdefault(one.says.occasion, []).append(one.at)
        onset = moment_in(one.content, "began_at")
        if onset is not None and one.kind == "complaint_reported":
            found.setdefault(events.pain_onset.name, []).append(onset)
        if one.kind == MDO_DECIDED:
            found.setdefault(events.mdo.name, []).append(one.at)
    return {name: tuple(sorted(moments, key=in_utc)) for name, moments in found.items()}


def events_of(
    moments: Mapping[str, tuple[datetime, ...]], planned: Iterable[Planned], clocks: Iterable[Clock]
) -> dict[str, datetime]:
    """The events of the case: the moments from which the clocks count, so that an advice names the same ends.

    A diagnosis counts from its first moment, everything else from its last; a meeting that lies ahead goes first. A
    clock that was tightened, or that kept an earlier end, moves the start of its advice along.
    """
    found = {name: times[0] if name in EVENTS else times[-1] for name, times in moments.items()}
    meeting = next((one.at for one in planned if one.kind == MDO_PLANNED), None)
    if meeting is not None:
        found[events.mdo.name] = meeting
    for clock in clocks:
        if clock.runs and clock.starts != RECOGNITION:
            start = in_utc(clock.due_at) - timedelta(hours=clock.hours)
            found[clock.starts] = start.astimezone(clock.due_at.tzinfo or UTC)
    for first, then in IN_ORDER:
        if first in found and then in found and in_utc(found[then]) < in_utc(found[first]):
            del found[then]
    return found


def _all_planned(happened: Sequence[Happening], kind: str) -> list[Planned]:
    return [
        Planned(kind, moment, one.id)
        for one in happened
        if one.kind == kind and (moment := moment_in(one.content, "planned_at")) is not None
    ]
