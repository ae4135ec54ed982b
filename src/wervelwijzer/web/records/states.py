"""What an episode comes to at this moment: worked out once, and kept in this process until something changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advice
from wervelwijzer.language.text import Language
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.goals import GOALS
from wervelwijzer.pathway.state import State, state
from wervelwijzer.web.common.keeping import Kept
from wervelwijzer.web.records.models import Episode

MOST_KEPT = 400


@dataclass(frozen=True)
class Snapshot:
    """An episode at one version: its entries, what they come to, and the advice. It holds until `until`."""

    version: int
    entries: tuple[Entry, ...]
    state: State
    advice: Advice
    at: datetime
    until: datetime | None

    def reading(self, language: Language) -> Reading:
        """The advice for one reader: what a clock says is done presses no more."""
        return Reading(self.advice, language, settled(self.state))

    def holds(self, version: int, at: datetime) -> bool:
        """Whether nothing has been added and no moment has passed at which something changes."""
        now = in_utc(at)
        return self.version == version and in_utc(self.at) <= now and (self.until is None or now < in_utc(self.until))


def settled(found: State) -> frozenset[str]:
    """The recommendations with a term of goals for which no clock runs any more: met, cancelled or given up."""
    running = {clock.goal for clock in found.clocks if clock.runs}
    ended = {clock.goal for clock in found.clocks} - running
    return frozenset(rec.id for goal in GOALS if goal.code in ended for rec in goal.recommendations)


_kept: Kept[Snapshot] = Kept(None, MOST_KEPT)


def snapshot(episode: Episode, at: datetime | None = None) -> Snapshot:
    """What an episode comes to, at a moment (now, without one)."""
    now = at or timezone.now()
    return _kept.get(
        episode.pk, now, lambda: _made(episode, now), lambda found, when: found.holds(episode.version, when)
    )


def _made(episode: Episode, at: datetime) -> Snapshot:
    entries = tuple(row.entry() for row in episode.entries.all())
    return worked_out(episode.version, entries, at)


def worked_out(version: int, entries: tuple[Entry, ...], at: datetime) -> Snapshot:
    """The same from entries at hand."""
    found = state(entries, at)
    return Snapshot(version, entries, found, advised(found, at), at, found.next_change)


def advised(found: State, at: datetime) -> Advice:
    """The advice on a state; a clock that is counted from now is written as a Dutch clock shows it."""
    return advise(found.case, timezone.localtime(at))
