"""The treatments that had begun before there was a clock for them: which of them still count when it starts.

The term of a treatment runs from the definitive diagnosis (*Organisatie van zorg*, offset 192708), and the text knows
treatment before it: a decompression at once in unknown origin, where the patient declines (offset 31129).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from wervelwijzer.facts import imaging
from wervelwijzer.pathway.choices import SYSTEMIC_THERAPY
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import SUSPICION
from wervelwijzer.pathway.goals import Goal
from wervelwijzer.pathway.instants import Instant
from wervelwijzer.pathway.record import Happening

CONFIRMED = imaging.vertebral_metastases_confirmed.name
OPENS = frozenset({SUSPICION, "complaint_reported", "probable_diagnosis"})
"""What says that a treatment after it is for these complaints."""

GOES_ON = frozenset({SYSTEMIC_THERAPY})
"""What treats only while it goes on. Of radiotherapy one fraction may be the whole course."""


@dataclass(frozen=True)
class _Begun:
    """A treatment that began, and the strictest term that might have held then, had the diagnosis been definitive."""

    happening: Happening
    least: int


class Begun:
    """The treatments that began while no clock ran, after the complaints that they are for and before any decline."""

    def __init__(self, goal: Goal) -> None:
        self.goal = goal
        self._opened = False
        self._begun: list[_Begun] = []

    def let_go(self, now: Instant) -> None:
        """Forget what a new suspicion, a decline or its own end makes a treatment of before."""
        kinds = {one.kind for one in now.happenings}
        declined = now.facts.declined_at == now.when
        if SUSPICION in kinds or declined:
            self._begun.clear()
        self._opened = self._opened or declined or bool(kinds & OPENS)
        ended = {one.content.get("treatment") for one in now.happenings if one.kind == "treatment_ended"} & GOES_ON
        self._begun = [one for one in self._begun if one.happening.content.get("treatment") not in ended]

    def take(self, now: Instant) -> None:
        """Remember the treatments of an instant at which no clock ran."""
        started = [one for one in now.happenings if self.goal.code in one.says.met]
        if not started or not self._opened:
            return
        standing = now.standing_where(self.goal, CONFIRMED)
        hours = [*standing.open_hours, *([] if standing.hours is None else [standing.hours])]
        if hours:
            self._begun += [_Begun(one, min(hours)) for one in started]

    def before(self, start: datetime, hours: int) -> Iterator[Happening]:
        """Those that count for a clock with such a start and term: begun shortly before it, for nothing milder.

        Our reading of shortly: within the longest term that the text gives the treatment.
        """
        since = in_utc(start) - self.goal.longest
        yield from (one.happening for one in self._begun if one.happening.when >= since and one.least <= hours)
