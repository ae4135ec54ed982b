"""What presses, as lines: each advice with its clock beside it, the most urgent first, as the page shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advice, Advised, Conclusion, Question
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.deviations import Deviation
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.goals import DECISION_OF, GOALS
from wervelwijzer.pathway.state import State
from wervelwijzer.web.patients.words import STATUS, could_be

GOAL_OF: Mapping[str, str] = {rec.id: goal.code for goal in GOALS for rec in goal.recommendations}

DONE_BY: Mapping[str, tuple[str, str]] = {
    "imaging": ("imaging_done", "mri_whole_spine"),
    "biopsy": ("biopsy_done", ""),
    "treatment": ("treatment_started", ""),
    "decompression": ("treatment_started", "surgery"),
    "dexamethasone": ("treatment_started", "dexamethasone"),
}
"""The entry that says that a goal was reached, and the choice in it that goes without asking."""

RANK = {"overdue": 0, "at_once": 1, "warning": 2, "running": 3}
LAST = 4


@dataclass
class Line:
    """One line under 'now': an advice, the clock that runs for it, and what departs from it.

    `also` are advices with a wider term for the same goal. `status` is the clock's; `headline` for an advice that has
    none and must not be overlooked.
    """

    rec: Recommendation
    advised: Advised | None
    clock: Clock | None
    ask: Question | None = None
    also: list[Advised] = field(default_factory=list)
    deviations: tuple[Deviation, ...] = ()

    @property
    def status(self) -> str:
        """The state of the clock, or what stands in its place."""
        if self.clock is not None:
            return self.clock.status
        due = self.rec.due
        return "at_once" if due is not None and due.hours == 0 else "headline"

    @property
    def status_label(self) -> Text:
        """The state in words."""
        if self.clock is not None:
            return STATUS[self.clock.status]
        return self.rec.headline or (STATUS["at_once"] if self.status == "at_once" else STATUS["running"])

    @property
    def could_be(self) -> Text | None:
        """That the term can turn out stricter, in words."""
        if self.clock is None or not self.clock.could_be_hours:
            return None
        return could_be(self.clock.could_be_hours, self.ask.fact.label if self.ask else None)

    @property
    def unless(self) -> tuple[str, ...]:
        """The exceptions that are still open."""
        return self.clock.unless if self.clock else self.advised.unless if self.advised else ()

    @property
    def done_by(self) -> tuple[str, str] | None:
        """The kind of entry that says that it was done."""
        return DONE_BY.get(self.clock.goal) if self.clock else None

    @property
    def kept_as(self) -> str:
        """A name that stays the same while the page renews itself."""
        return self.rec.id


@dataclass(frozen=True)
class Now:
    """What presses: `active` runs or must be done, `settled` holds by its facts but its clock has ended."""

    active: tuple[Line, ...]
    settled: tuple[Line, ...]
    ended: tuple[Clock, ...]
    open_terms: tuple[Conclusion, ...]


def now_of(advice: Advice, state: State, reading: Reading) -> Now:
    """Lay the advice and the clocks of one moment beside each other."""
    by_id = {advised.recommendation.id: advised for advised in advice.recommendations}
    active = {clock.goal: _of_clock(clock, advice, by_id) for clock in state.clocks if clock.runs}
    ended = _last_ended(state.clocks, active)
    lines, settled = list(active.values()), []
    for advised in reading.now:
        goal = GOAL_OF.get(advised.recommendation.id)
        if goal in active:
            if active[goal].rec.id != advised.recommendation.id:
                active[goal].also.append(advised)
        elif goal in ended:
            settled.append(Line(advised.recommendation, advised, ended[goal]))
        else:
            lines.append(Line(advised.recommendation, advised, None))
    for line in (*lines, *settled):
        line.deviations = deviations_from(line.rec.id, state.deviations)
    return Now(
        active=tuple(sorted(lines, key=_urgency)),
        settled=tuple(settled),
        ended=tuple(clock for clock in state.clocks if not clock.runs),
        open_terms=tuple(_open_terms(reading.open_clocks, active)),
    )


def deviations_from(rec: str, deviations: Sequence[Deviation]) -> tuple[Deviation, ...]:
    """What departs from an advice now."""
    return tuple(one for one in deviations if one.recommendation == rec and one.holds)


def _of_clock(clock: Clock, advice: Advice, by_id: Mapping[str, Advised]) -> Line:
    decision = DECISION_OF[clock.goal]
    ask = next((one for one in advice.questions if decision in one.settles), None) if clock.could_be_hours else None
    return Line(clock.recommendation, by_id.get(clock.recommendation.id), clock, ask)


def _last_ended(clocks: Iterable[Clock], running: Mapping[str, Line]) -> dict[str, Clock]:
    return {one.goal: one for one in clocks if not one.runs and one.goal not in running and one.status != "replaced"}


def _open_terms(open_clocks: Iterable[Conclusion], running: Mapping[str, Line]) -> Iterable[Conclusion]:
    """The terms that are not settled and for which no clock runs: a running one says itself what it could be."""
    said = {DECISION_OF[goal] for goal in running}
    return (one for one in open_clocks if one.decision.name not in said)


def _urgency(line: Line) -> tuple[int, datetime | int, str]:
    rank = RANK.get(line.status, LAST)
    if line.clock is None:
        return rank, 0, ""
    return rank, int(in_utc(line.clock.due_at).timestamp()), line.rec.id
