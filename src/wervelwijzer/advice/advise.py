"""From a case to the result object."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from wervelwijzer.advice.case import Case, check_case
from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.advice.interview import questions
from wervelwijzer.advice.result import Advice, Advised, Conclusion, Due, Prognosis, Reason, Status, Warned
from wervelwijzer.diagrams.explain import reasons
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.warnings import Warn


def advise(case: Case | Mapping[str, object], at: datetime | None = None) -> Advice:
    """What the guideline says of a case.

    Args:
        case: groups of facts as in the interface, `{"neurology": {"radicular_deficit": "unilateral"}, ...}`; an
            absent or null fact is unknown. An optional group `events` holds the moments that start clocks.
        at: the moment of asking, with an offset or zone. A clock whose event has no moment of its own is counted
            from it, and says so (`due.assumed`). Without it such a clock has hours but no absolute end.

    Raises:
        CaseError: the case holds a name, type or value that the vocabulary does not have; it lists every problem.
        ValueError: `at` has no offset.
    """
    if at is not None and at.utcoffset() is None:
        raise ValueError(
            f"at={at.isoformat()} has no offset. Give a moment with a time zone, such as datetime.now(UTC)."
        )
    if not isinstance(case, Case):
        case = check_case(case)
    return Reading(engine(), case, at).advice()


class Reading:
    """One case being read. Lives for one call: the view is the next reading's as soon as that begins.

    What depends on few facts is soon met again, so the engine remembers conclusions by the cells that they read
    (up to a bound); the view, which walks the diagrams, is made only when something is not remembered.
    """

    def __init__(self, engine: Engine, case: Case, at: datetime | None = None) -> None:
        self.engine = engine
        self.case = case
        self.at = at
        self.known, self.used = engine.with_defaults(case.known)
        self.cells = engine.cells(self.known)
        self._conditions: dict[str, Node] = {}

    @cached_property
    def view(self) -> View:
        """The diagrams as this case sees them."""
        return self.engine.view_in_turn(self.cells)

    def advice(self) -> Advice:
        """The whole answer."""
        engine = self.engine
        decisions = {decision.name: self.conclude(decision) for decision in engine.rules.decisions}
        return Advice(
            known=self.case.known,
            decisions=decisions,
            recommendations=tuple([self.advised(rec) for rec in engine.rules.recommendations]),
            questions=questions(engine, self.view, decisions),
            prognosis=self._prognosis(decisions),
            warnings=tuple([Warned(warning) for warning, node in engine.warned_of if self._warns(warning, node)]),
            derived=tuple([(default, self.known[default.fact]) for default in self.used]),
            at=self.at,
        )

    # --- decisions ---

    def conclude(self, decision: Decision) -> Conclusion:
        """What a decision comes to."""
        memory = self.engine.memory_of[decision.name]
        if not memory.worth:
            return self._conclude(decision)
        key = memory.pick(self.cells)
        return memory.get(key) or memory.put(key, self._conclude(decision))

    def _conclude(self, decision: Decision) -> Conclusion:
        view, engine = self.view, self.engine
        node = view.restrict(engine.root_of[decision.name])
        possible = engine.in_reading_order(decision, view.outcomes[node])
        if len(possible) == 1:
            return engine.settled(decision, possible)
        return Conclusion(decision, None, possible, self._missing(view.reads[node]))

    def _missing(self, reads: int) -> tuple[str, ...]:
        return self.engine.names(reads | self.engine.followed(reads) & ~self.view.known)

    # --- recommendations ---

    def advised(self, rec: Recommendation) -> Advised:
        """What a recommendation comes to."""
        engine, forest = self.engine, self.engine.forest
        when = self._condition(rec)
        if when == forest.false:
            return engine.silent[rec.id]
        beaten_by = tuple([o.id for o in rec.unless if self._condition(o) == forest.true])
        if when == forest.true and beaten_by:
            return self._spoken(rec, "overridden", self._because(f"applies {rec.id}"), overridden_by=beaten_by)
        if when == forest.true and all(self._condition(o) == forest.false for o in rec.unless):
            return self._spoken(rec, "applies", self._because(f"applies {rec.id}"))
        return self._open(rec, when)

    def _condition(self, rec: Recommendation) -> Node:
        """The restricted condition of a recommendation; each is looked up or walked once a case."""
        found = self._conditions.get(rec.id)
        if found is None:
            found = self._settled(rec)
            found = self._conditions[rec.id] = self._walked(rec) if found is None else found
        return found

    def _settled(self, rec: Recommendation) -> Node | None:
        """True or false where the condition is one decision's outcome, and that decision settles it."""
        asked = self.engine.outcome_of.get(rec.id)
        if asked is None:
            return None
        decision, values = asked
        possible = self.conclude(decision).possible
        within = sum([value in values for value in possible])
        if within == 0:
            return self.engine.forest.false
        return self.engine.forest.true if within == len(possible) else None

    def _walked(self, rec: Recommendation) -> Node:
        memory = self.engine.condition_of[rec.id]
        node = self.engine.roots[f"when {rec.id}"]
        if not memory.worth:
            return self.view.restrict(node)
        key = memory.pick(self.cells)
        found = memory.get(key)
        if found is None:
            found = self.view.restrict(node)
            if found < len(self.engine.forest.variable):
                memory.put(key, found)
        return found

    def _open(self, rec: Recommendation, when: Node) -> Advised:
        """A recommendation that hangs on unknown facts, unless its condition and its exceptions exclude each other."""
        forest, view = self.engine.forest, self.view
        left = view.restrict(self.engine.roots[f"applies {rec.id}"]) if rec.unless else when
        if left == forest.false:
            return self.engine.silent[rec.id]
        missing = self._missing(view.reads[left])
        if not rec.unless or when != forest.true:
            return self._spoken(rec, "undetermined", (), missing=missing)
        unless = tuple([o.id for o in rec.unless if self._condition(o) != forest.false])
        return self._spoken(rec, "undetermined", self._because(f"when {rec.id}"), unless=unless, missing=missing)

    def _spoken(
        self,
        rec: Recommendation,
        status: Status,
        because: tuple[Reason, ...],
        *,
        overridden_by: tuple[str, ...] = (),
        unless: tuple[str, ...] = (),
        missing: tuple[str, ...] = (),
    ) -> Advised:
        return Advised(rec, status, overridden_by, unless, self._due(rec), because, missing)

    def _because(self, root: str) -> tuple[Reason, ...]:
        """The fewest known facts that force what the root comes to, in the order of asking."""
        return tuple([self._reason(variable) for variable in reasons(self.view, self.engine.roots[root])])

    def _reason(self, variable: int) -> Reason:
        """The fact as it was given; for a fact that was derived, the one that it follows."""
        fact = self.engine.order[variable]
        if fact.name not in self.case.known and fact.name in self.known:
            fact = self.engine.order[self.engine.variable[self.engine.follows[fact.name].follows]]
        return Reason(fact, self.case.known.get(fact.name))

    def _due(self, rec: Recommendation) -> Due | None:
        if rec.due is None:
            return None
        moment = self.case.events.get(rec.due.starts)
        return Due(rec.due.starts, rec.due.hours, moment or self.at, assumed=moment is None and self.at is not None)

    # --- warnings and prognosis ---

    def _warns(self, warning: Warn, node: Node) -> bool:
        known = self.case.known
        if not self._is_certain(node) or any(fact.name not in known for fact in warning.known):
            return False
        if warning.exceeds is None:
            return True
        one, other = (known.get(fact.name) for fact in warning.exceeds)
        return isinstance(one, int | float) and isinstance(other, int | float) and one > other

    def _is_certain(self, node: Node) -> bool:
        """Whether a condition holds in every completion."""
        return self.view.restrict(node) == self.engine.forest.true

    def _prognosis(self, decisions: Mapping[str, Conclusion]) -> tuple[Prognosis, ...]:
        return tuple(
            [
                Prognosis(
                    model,
                    decisions[model.result.name] if model.result else None,
                    decisions[model.points.name] if model.points else None,
                    tuple(
                        [
                            caveat.says
                            for number, caveat in enumerate(model.caveats)
                            if caveat.when is None
                            or self._is_certain(self.engine.roots[f"caveat {model.code} {number}"])
                        ]
                    ),
                )
                for model in self.engine.rules.models
            ]
        )
