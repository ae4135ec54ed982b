"""How what a decision asks for came to an end in the course of care: done, or given up, with the moment."""

from __future__ import annotations

from collections.abc import Mapping

from wervelwijzer.documents.context import Ended
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.choices import TREATMENTS
from wervelwijzer.pathway.clocks import MET, Clock
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.goals import BY_CODE, DECISION_OF
from wervelwijzer.pathway.record import Happening, Record
from wervelwijzer.web.records.states import Snapshot

STARTED = Text("gestart op", "started on")
DONE: Mapping[str, Text] = {
    "imaging": Text("gemaakt op", "made on"),
    "biopsy": Text("afgenomen op", "taken on"),
    "meeting": Text("ad hoc overleg bijeengeroepen op", "ad hoc meeting called on"),
}
HELD = Text("gehouden op", "held on")
STARTED_BEFORE = Text("al gestart; vastgelegd op", "started already; recorded on")
GIVEN_UP = Text("vervallen op", "lapsed on")


def ended(found: Snapshot) -> dict[str, Ended]:
    """The decisions whose goal has no clock that runs any more, each with how it ended; the others are left out."""
    happened = {one.id: one for one in Record(found.entries, None).happenings}
    by_decision = {name: _ended(found, goal, happened) for goal, name in DECISION_OF.items()}
    return {name: one for name, one in by_decision.items() if one is not None}


def _ended(found: Snapshot, goal: str, happened: Mapping[str, Happening]) -> Ended | None:
    clocks = [clock for clock in found.state.clocks if clock.goal == goal]
    if any(clock.runs for clock in clocks):
        return None
    if not clocks:
        return _known_to_be_done(found, goal, happened)
    last = clocks[-1]
    assert last.ended_at is not None
    if last.status not in MET:
        return Ended(GIVEN_UP, last.ended_at, last.reason, done=False)
    if goal == "meeting" and (held := _held(last, happened)):
        return Ended(HELD, held.at)
    by = happened.get(last.ended_by or "")
    treatment = TREATMENTS.get(str(by.content.get("treatment"))) if by and goal != "dexamethasone" else None
    return Ended(DONE.get(goal, STARTED), by.at if by else last.ended_at, treatment)


def _held(called: Clock, happened: Mapping[str, Happening]) -> Happening | None:
    """The first decision of a meeting since the clock of the meeting began."""
    since = in_utc(called.started_at)
    return next((one for one in happened.values() if one.kind == "mdo_decided" and one.when >= since), None)


def _known_to_be_done(found: Snapshot, goal: str, happened: Mapping[str, Happening]) -> Ended | None:
    """Dexamethasone that was started before any clock: the decision says how to begin, never that it was begun."""
    fact = BY_CODE[goal].met_by
    if goal != "dexamethasone" or fact is None or found.advice.known.get(fact) is not True:
        return None
    seen = found.state.observations.get(fact)
    if seen is None:
        return None
    by = happened.get(seen.entry)
    started = by is not None and by.kind == "treatment_started"
    return Ended(STARTED if started else STARTED_BEFORE, seen.at)
