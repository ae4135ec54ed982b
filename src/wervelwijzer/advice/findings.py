"""What follows from the cells in which a case lies: all that can be said before its numbers and moments are filled in.

Two cases in the same cells have the same findings, so a case that is asked again is answered from memory.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wervelwijzer.advice.engine import Engine
from wervelwijzer.advice.interview import questions
from wervelwijzer.advice.result import Advised, Conclusion, Question, Status
from wervelwijzer.diagrams.explain import reasons
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.models import Caveat
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.language.warnings import Warn

MOST_REMEMBERED = 60


@dataclass(frozen=True)
class Settled:
    """What a recommendation comes to: as `Advised`, with the variables it rests on instead of their values.

    `same` is the whole answer where no value and no moment plays a part in it.
    """

    recommendation: Recommendation
    status: Status
    overridden_by: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    because: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    same: Advised | None = None


@dataclass(frozen=True)
class Findings:
    """Everything that follows from the cells; `caveats` are those that hold, per model."""

    decisions: Mapping[str, Conclusion]
    settled: tuple[Settled, ...]
    questions: tuple[Question, ...]
    caveats: tuple[tuple[Text, ...], ...]
    warnings: tuple[Warn, ...]


def find(engine: Engine, cells: list[int]) -> Findings:
    """The findings for a case in these cells."""
    key = engine.forest.packing.pack(cells)
    found = engine.findings.get(key)
    if found is None:
        if len(engine.findings) >= MOST_REMEMBERED:
            engine.findings.clear()
        engine.count_search()
        found = engine.findings[key] = _Search(engine, cells, key).findings()
    assert isinstance(found, Findings)
    return found


@cache
def _silent(rec: Recommendation) -> Settled:
    """A recommendation that does not apply says the same of every case."""
    return Settled(rec, "does_not_apply", same=Advised(rec, "does_not_apply", (), (), None, (), ()))


class _Search:
    """One search. The engine also remembers each conclusion by the cells of the facts that it depends on."""

    def __init__(self, engine: Engine, cells: list[int], packed: int) -> None:
        self.engine = engine
        self.packed = packed
        self.view = engine.view_in_turn(cells)
        self._conditions: dict[str, Node] = {}
        self._without_exceptions: dict[Node, tuple[Status, tuple[int, ...], tuple[str, ...]]] = {}

    def findings(self) -> Findings:
        rules = self.engine.rules
        decisions = {decision.name: self._conclude(decision) for decision in rules.decisions}
        return Findings(
            decisions=decisions,
            settled=tuple([self._settle(rec) for rec in rules.recommendations]),
            questions=questions(self.engine, self.view, decisions),
            caveats=tuple([self._caveats(model.code, model.caveats) for model in rules.models]),
            warnings=tuple([warning for warning, node in self.engine.warned_of if self._is_certain(node)]),
        )

    # --- decisions ---

    def _conclude(self, decision: Decision) -> Conclusion:
        memory = self.engine.memory_of[decision.name]
        key = self.packed & memory.mask
        return memory.get(key) or memory.put(key, self._concluded(decision))

    def _concluded(self, decision: Decision) -> Conclusion:
        view, engine = self.view, self.engine
        node = view.restrict(engine.root_of[decision.name])
        possible = engine.in_reading_order(decision, view.outcomes[node])
        if len(possible) == 1:
            return engine.settled(decision, possible)
        return Conclusion(decision, None, possible, self._missing(view.reads[node]))

    def _missing(self, reads: int) -> tuple[str, ...]:
        return self.engine.names(reads | self.engine.followed(reads) & ~self.view.known)

    # --- recommendations ---

    def _settle(self, rec: Recommendation) -> Settled:
        memory = self.engine.settled_of[rec.id]
        key = self.packed & memory.mask
        found = memory.get(key) or memory.put(key, self._settled(rec))
        assert isinstance(found, Settled)
        return found

    def _settled(self, rec: Recommendation) -> Settled:
        return self._with_exceptions(rec) if rec.unless else self._plainly(rec)

    def _plainly(self, rec: Recommendation) -> Settled:
        """A recommendation without exceptions: all that share its condition come to the same."""
        root = self.engine.roots[f"when {rec.id}"]
        found = self._without_exceptions.get(root)
        if found is None:
            found = self._without_exceptions[root] = self._told_of(rec)
        status, because, missing = found
        if status == "does_not_apply":
            return _silent(rec)
        if status == "applies":
            return Settled(rec, "applies", because=because)
        same = Advised(rec, "undetermined", (), (), None, (), missing) if rec.due is None else None
        return Settled(rec, "undetermined", missing=missing, same=same)

    def _told_of(self, rec: Recommendation) -> tuple[Status, tuple[int, ...], tuple[str, ...]]:
        when = self._condition(rec)
        if when == self.engine.forest.false:
            return "does_not_apply", (), ()
        if when == self.engine.forest.true:
            return "applies", self._because(f"when {rec.id}"), ()
        return "undetermined", (), self._missing(self.view.reads[when])

    def _with_exceptions(self, rec: Recommendation) -> Settled:
        true, false = self.engine.forest.true, self.engine.forest.false
        when = self._condition(rec)
        if when == false:
            return _silent(rec)
        beaten_by = [other for other in rec.unless if self._condition(other) == true]
        if when == true and beaten_by:
            standing = [other for other in beaten_by if not any(self._condition(o) == true for o in other.unless)]
            by = tuple([other.id for other in standing or beaten_by])
            return Settled(rec, "overridden", overridden_by=by, because=self._because(f"applies {rec.id}"))
        if when == true and all(self._condition(other) == false for other in rec.unless):
            return Settled(rec, "applies", because=self._because(f"applies {rec.id}"))
        return self._open(rec, when)

    def _open(self, rec: Recommendation, when: Node) -> Settled:
        """A recommendation that hangs on unknown facts, unless its condition and its exceptions exclude each other."""
        engine, view = self.engine, self.view
        left = view.restrict(engine.roots[f"applies {rec.id}"])
        if left == engine.forest.false:
            return _silent(rec)
        missing = self._missing(view.reads[left])
        if when == engine.forest.true:
            unless = tuple([other.id for other in rec.unless if self._may_stand(other)])
            because = self._because(f"when {rec.id}")
            return Settled(rec, "undetermined", unless=unless, because=because, missing=missing)
        same = Advised(rec, "undetermined", (), (), None, (), missing) if rec.due is None else None
        return Settled(rec, "undetermined", missing=missing, same=same)

    def _may_stand(self, rec: Recommendation) -> bool:
        """Whether it may still apply: its condition is open, and its own exceptions leave it room."""
        false = self.engine.forest.false
        return self._condition(rec) != false and self.view.restrict(self.engine.roots[f"applies {rec.id}"]) != false

    def _condition(self, rec: Recommendation) -> Node:
        """What is left of the condition of a recommendation; each is looked up or walked once a case."""
        found = self._conditions.get(rec.id)
        if found is None:
            found = self._conditions[rec.id] = self._walked(rec)
        return found

    def _walked(self, rec: Recommendation) -> Node:
        engine, view = self.engine, self.view
        asked = engine.outcome_of.get(rec.id)
        if asked is not None:  # the condition is one decision's outcome, and that decision was walked before
            root, wanted = asked
            possible = view.outcomes[view.restrict(root)]
            if not possible & wanted:
                return engine.forest.false
            if possible & wanted == possible:
                return engine.forest.true
        return view.restrict(engine.roots[f"when {rec.id}"])

    def _because(self, root: str) -> tuple[int, ...]:
        """The fewest known facts that force what the root comes to, in the order of asking."""
        return tuple(reasons(self.view, self.engine.roots[root]))

    # --- caveats and warnings ---

    def _caveats(self, model: str, caveats: Sequence[Caveat]) -> tuple[Text, ...]:
        found = []
        for number, caveat in enumerate(caveats):
            if caveat.when is None or self._is_certain(self.engine.roots[f"caveat {model} {number}"]):
                found.append(caveat.says)
        return tuple(found)

    def _is_certain(self, node: Node) -> bool:
        """Whether a condition holds in every completion."""
        return self.view.restrict(node) == self.engine.forest.true
