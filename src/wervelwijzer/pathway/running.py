"""How the clocks of a goal run: from when an advice holds until it is done, lifted, stopped or tightened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from wervelwijzer.facts import imaging
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway import words
from wervelwijzer.pathway.begun import Begun
from wervelwijzer.pathway.choices import SYSTEMIC_THERAPY
from wervelwijzer.pathway.clocks import MET, RECOGNITION, Clock, Status, status_at, warning_before
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import SUSPICION
from wervelwijzer.pathway.goals import (
    AGAINST_PAIN,
    FIRST_CHOICE,
    FOR_A_DEFICIT,
    FOR_COMPRESSION,
    IMAGING,
    Goal,
    Standing,
    Triggered,
)
from wervelwijzer.pathway.instants import Instant
from wervelwijzer.pathway.record import Happening

CT_INSTEAD = "spiral_ct_with_contrast"
NO_MRI = imaging.mri_contraindicated.name


@dataclass
class _Running:
    clock: Clock
    since: datetime
    readings: tuple[Text, ...]


class GoalRun:
    """The clocks of one goal while a record is walked through."""

    def __init__(self, goal: Goal) -> None:
        self.goal = goal
        self.ended: list[Clock] = []
        self.running: _Running | None = None
        self._hours: int | None = None
        self._moments: list[datetime] = []
        self._counts_from: datetime | None = None
        self._stopped_by: set[str] = set()
        self._stopped_since: set[str] = set()
        self._renewed = False
        self._round: tuple[Text, ...] = ()
        self._begun = Begun(goal) if goal.counts_begun else None

    def step(self, now: Instant) -> None:
        """What this instant does to the clocks of the goal."""
        self._moments += [one.at for one in now.happenings if one.says.occasion == self.goal.starts]
        if self._begun:
            self._begun.let_go(now)
        waits = self.running is None
        ended = len(self.ended)
        standing = now.standing(self.goal)
        if waits and self.ended:
            self._stopped_since |= {one.id for one in self._stops(now, self.ended[-1])}
        self._start_or_tighten(now, standing.strictest)
        if self.running:
            self._meet(now)
        if self.running:
            self._stop(now, self.running)
        if self.running:
            self._lapse(now, self.running)
        if self.running is None and standing.excluded:
            self._counts_from = now.when
        if self._begun and waits and self.running is None and len(self.ended) == ended:
            self._begun.take(now)
        self._hours = standing.hours

    def end_by_death(self, death: Happening) -> None:
        """Nothing has to be done any more."""
        if self.running:
            self._end("cancelled", death.at, death.id, words.DIED)

    def clocks(self, at: datetime, standing: Standing) -> Iterable[Clock]:
        """All clocks so far, as they are at a moment."""
        yield from self.ended
        if self.running:
            yield self._shown(self.running, at, standing)

    # --- starting ---

    def _start_or_tighten(self, now: Instant, strictest: Triggered | None) -> None:
        running = self.running
        if running is not None:
            if strictest is not None and strictest.hours < running.clock.hours:
                self._tighten(now, strictest, running)
            return
        resumed = self._resumed(now)
        again = self._is_renewed(now) or resumed is not None or self._is_undone(now) or self._is_worse(now)
        before = None if again else self._hours
        unheld = before is not None and self._is_unheld(now)
        before = None if unheld else before
        if strictest is not None and (before is None or strictest.hours < before):
            self._start(now, strictest)
            if resumed is not None and now.when < in_utc(resumed.due_at):
                self._keep(resumed.due_at, words.KEPT_AFTER_DEVIATION)
            if unheld and self.running is not None:
                self.running.readings += (words.NOT_HELD,)
            if before is None and self._begun:
                self._meet_by_begun(now, self._begun)

    def _resumed(self, now: Instant) -> Clock | None:
        """The clock that a deviation had stopped which now ended."""
        ended = {str(one.content.get("deviation")) for one in now.happenings if one.kind == "deviation_ended"}
        resumed = ended & self._stopped_by
        self._stopped_by -= ended
        self._stopped_since -= ended
        return next((one for one in reversed(self.ended) if one.ended_by in resumed), None)

    def _is_renewed(self, now: Instant) -> bool:
        """Whether, after what was done, there is a new suspicion, and from it again the event that starts the clock.

        A decline may do what a suspicion does.
        """
        suspected = any(one.kind == SUSPICION for one in now.happenings)
        declined = self.goal.renewed_by_decline and now.facts.declined_at == now.when
        if self.ended and (suspected or declined):
            self._renewed, self._counts_from = True, None
            self._round = () if suspected else (words.DECLINED,)
            self._moments = [one for one in self._moments if in_utc(one) == now.when]
        return self._renewed and any(one.says.occasion == self.goal.starts for one in now.happenings)

    def _is_undone(self, now: Instant) -> bool:
        """Whether what was done is now said not to suffice."""
        seen = [one for happening in now.happenings for one in happening.seen if one.fact == self.goal.met_by]
        return any(one.value is False for one in seen) and bool(self.ended) and self.ended[-1].status in MET

    def _is_worse(self, now: Instant) -> bool:
        """Whether a complaint got worse after the images: also where the strictest term held already."""
        return self.goal.renewed_by_worsening and bool(self.ended) and now.facts.worse_at == now.when

    def _is_unheld(self, now: Instant) -> bool:
        """Whether calling a meeting is all that was done, none was held, and nobody stopped it since."""
        if not self.ended or self._stopped_since:
            return False
        return self.ended[-1].status in MET and self.ended[-1].ended_by in now.unheld

    def _start(self, now: Instant, strictest: Triggered) -> None:
        named = self._named() if self._renewed or not self.ended else None
        if named is not None or self.goal.starts == RECOGNITION:
            self._run(now, strictest, named or now.at, self._round)
        elif self.ended:
            self._run(now, strictest, now.at, (words.ANEW,))
        else:
            self._run(now, strictest, now.at, (), assumed=True)

    def _named(self) -> datetime | None:
        """The recorded moment that the clock counts from: the first since the goal was last settled."""
        since = self._counts_from
        return next((one for one in self._moments if since is None or in_utc(one) > since), None)

    def _tighten(self, now: Instant, strictest: Triggered, running: _Running) -> None:
        before = running.clock.due_at
        self._end("replaced", now.at, _first(now), words.WORSE)
        self._run(now, strictest, now.at, (words.FROM_WORSENING,))
        self._keep(before, words.KEPT_EARLIER)

    def _keep(self, end: datetime, reading: Text) -> None:
        """Keep an end that was there already where it comes before that of the clock that was just started."""
        made = self.running
        assert made is not None
        if in_utc(end) < in_utc(made.clock.due_at):
            made.clock = replace(made.clock, due_at=end, warn_at=warning_before(end, made.clock.hours))
            made.readings += (reading,)

    def _run(
        self, now: Instant, strictest: Triggered, start: datetime, readings: tuple[Text, ...], *, assumed: bool = False
    ) -> None:
        self._renewed, self._round = False, ()
        self._stopped_since.clear()
        hours = strictest.hours
        due = (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(start.tzinfo)
        clock = Clock(
            goal=self.goal.code,
            goal_label=self.goal.label,
            recommendation=strictest.recommendation,
            starts=self.goal.starts,
            started_at=start,
            hours=hours,
            due_at=due,
            warn_at=warning_before(due, hours),
            status="running" if hours else "at_once",
            known_since=self._known_since(now, strictest),
            assumed=assumed,
        )
        self.running = _Running(clock, now.when, readings)

    def _known_since(self, now: Instant, strictest: Triggered) -> datetime:
        because = now.facts.reader.because(self.goal, strictest.recommendation, now.cells)
        entered = [moment for fact in because if (moment := now.facts.recorded(fact)) is not None]
        return max([*entered, now.when])

    # --- ending ---

    def _meet(self, now: Instant) -> None:
        by = next((one.id for one in now.happenings if self._fulfils(one, now)), None)
        fact = self.goal.met_by
        if by is None and fact is not None and now.facts.values.get(fact) is True:
            by = now.facts.seen[fact].entry
        if by is not None:
            self._done(now.at, by)

    def _meet_by_begun(self, now: Instant, begun: Begun) -> None:
        """Where the treatment had begun already the clock is met at its start, or when that treatment began."""
        running = self.running
        assert running is not None
        start = running.clock.started_at
        by = next((one for one in begun.before(start, running.clock.hours) if self._fulfils(one, now)), None)
        if by is not None:
            running.readings += (words.BEGUN_BEFORE,)
            self._done(max(start, by.at, key=in_utc), by.id)

    def _done(self, at: datetime, by: str) -> None:
        assert self.running is not None
        clock = self.running.clock
        late = bool(clock.hours) and in_utc(at) > in_utc(clock.due_at)
        self._end("met_late" if late else "met", at, by, words.DONE)

    def _fulfils(self, one: Happening, now: Instant) -> bool:
        if any(seen.fact == self.goal.met_by and seen.value is False for seen in one.seen):
            return False
        if self.goal.code in one.says.met:
            return not (self._asks_local_treatment(one, now) or self._asks_more_than_relief(one))
        instead = one.kind == "imaging_done" and one.content.get("modality") == CT_INSTEAD
        return instead and self.goal is IMAGING and now.facts.values.get(NO_MRI) is True

    def _asks_local_treatment(self, one: Happening, now: Instant) -> bool:
        """Whether it is systemic therapy for a deficit by MESCC in which it is not known to be a first choice."""
        running = self.running
        if running is None or one.content.get("treatment") != SYSTEMIC_THERAPY:
            return False
        asks = running.clock.recommendation.id in FOR_A_DEFICIT and not now.facts.reader.holds(FIRST_CHOICE, now.cells)
        if asks and words.SYSTEMIC not in running.readings:
            running.readings += (words.SYSTEMIC,)
        return asks

    def _asks_more_than_relief(self, one: Happening) -> bool:
        """Whether it is a treatment of pain alone, where the term is one for MESCC."""
        running = self.running
        if running is None or one.content.get("treatment") not in AGAINST_PAIN:
            return False
        asks = running.clock.recommendation.id in FOR_COMPRESSION
        if asks and words.FOR_PAIN not in running.readings:
            running.readings += (words.FOR_PAIN,)
        return asks

    def _stop(self, now: Instant, running: _Running) -> None:
        one = next(self._stops(now, running.clock), None)
        if one is None:
            return
        if one.kind == "deviation":
            self._stopped_by.add(one.id)
            reason = words.departed(one.content)
        else:
            reason = words.stopped(one.content)
        self._end("cancelled", now.at, one.id, reason)

    def _stops(self, now: Instant, clock: Clock) -> Iterator[Happening]:
        """What says at this instant that a clock stops, or that what had met it is not to be awaited."""
        for one in now.happenings:
            if one.kind == "clock_stopped" and one.content.get("goal") == self.goal.code:
                yield one
            if one.kind == "deviation" and one.content.get("stops_clock") is True and self._departs(one, now, clock):
                yield one

    def _departs(self, deviation: Happening, now: Instant, clock: Clock) -> bool:
        """Whether a deviation is from the advice of a clock, or from what now holds in its place."""
        departed = deviation.content.get("recommendation")
        return departed == clock.recommendation.id or departed in now.standing(self.goal).holds

    def _lapse(self, now: Instant, running: _Running) -> None:
        standing = now.standing_since(self.goal, running.since)
        if not standing.excluded:
            return
        says = words.lifted([rec.says for rec in _overriding(self.goal, standing.overridden_by)])
        self._end("cancelled", now.at, _first(now), says)
        self.ended[-1] = replace(self.ended[-1], overridden_by=standing.overridden_by)

    def _end(self, status: Status, at: datetime, by: str | None, reason: Text) -> None:
        assert self.running is not None
        reading = words.joined(*self._readings(self.running))
        clock = replace(self.running.clock, status=status, ended_at=at, ended_by=by, reason=reason, reading=reading)
        self.ended.append(clock)
        self.running = None
        self._counts_from = in_utc(at)

    # --- as it is at a moment ---

    def _readings(self, running: _Running) -> tuple[Text, ...]:
        if not running.clock.assumed:
            return running.readings
        starts = self.goal.starts
        later = any(in_utc(one) > running.since for one in self._moments)
        return words.earlier_than(starts) if later else words.assumed_start(starts), *running.readings

    def _shown(self, running: _Running, at: datetime, standing: Standing) -> Clock:
        clock, strictest = running.clock, standing.strictest
        same = strictest is not None and strictest.recommendation is clock.recommendation
        return replace(
            clock,
            status=status_at(clock, in_utc(at)),
            could_be_hours=tuple(sorted(hours for hours in standing.open_hours if hours < clock.hours)),
            unless=strictest.unless if same and strictest is not None else (),
            reading=words.joined(*self._readings(running), _for_now(clock, standing)),
        )


def _for_now(clock: Clock, standing: Standing) -> Text | None:
    """How a running clock relates to what holds at this moment, where that differs."""
    if standing.excluded or (standing.hours is not None and standing.hours > clock.hours):
        return words.EASED
    if standing.strictest is None:
        return words.UNCERTAIN
    return None if standing.strictest.exact else words.WIDEST


def _first(now: Instant) -> str | None:
    """The entry that brought a change: the first of this instant that observed anything; none where time did."""
    return next((one.id for one in now.happenings if one.seen), None)


def _overriding(goal: Goal, ids: Iterable[str]) -> list[Recommendation]:
    exceptions = {other.id: other for rec in goal.recommendations for other in rec.unless}
    return [exceptions[one] for one in ids]
