"""From a case to the result object."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from wervelwijzer.advice.case import Case, check_case
from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.advice.priorities import EFFORT, FOLLOWED, PRIORITY, UNRANKED
from wervelwijzer.advice.result import Advice, Advised, Conclusion, Due, Prognosis, Question, Reason, Status, Warned
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
    return _Reading(engine(), case, at).advice()


class _Reading:
    """One case being read. Lives for one call."""

    def __init__(self, engine: Engine, case: Case, at: datetime | None) -> None:
        self.engine = engine
        self.case = case
        self.at = at
        self.known, self.used = engine.with_defaults(case.known)
        self.view: View = engine.view(self.known)

    def advice(self) -> Advice:
        decisions = {d.name: self._conclude(d) for d in self.engine.rules.decisions}
        return Advice(
            known=self.case.known,
            decisions=decisions,
            recommendations=tuple([self._advised(rec) for rec in self.engine.rules.recommendations]),
            questions=self._questions(decisions),
            prognosis=self._prognosis(decisions),
            warnings=tuple([Warned(w) for w in self.engine.rules.warnings if self._warns(w)]),
            derived=tuple([(default, self.known[default.fact]) for default in self.used]),
            at=self.at,
        )

    # --- decisions ---

    def _conclude(self, decision: Decision) -> Conclusion:
        node = self._left(f"decision {decision.name}")
        outcomes = self.view.outcomes(node)
        possible = self.engine.in_reading_order(decision, outcomes)
        value = possible[0] if len(possible) == 1 else None
        return Conclusion(decision, value, possible, self._missing(self.view.reads(node)))

    def _left(self, root: str) -> Node:
        return self.view.restrict(self.engine.roots[root])

    def _missing(self, reads: int) -> tuple[str, ...]:
        return self.engine.names(reads | self.engine.followed(reads) & ~self.view.known)

    # --- recommendations ---

    def _advised(self, rec: Recommendation) -> Advised:
        applies = f"applies {rec.id}" if rec.unless else f"when {rec.id}"
        node = self._left(applies)
        forest = self.engine.forest
        status: Status = "undetermined"
        overridden_by: tuple[str, ...] = ()
        because: tuple[Reason, ...] = ()
        missing: tuple[str, ...] = ()
        if node == forest.true:
            status, because = "applies", self._because(applies)
        elif node != forest.false:
            missing = self._missing(self.view.reads(node))
        elif rec.unless and self._left(f"when {rec.id}") == forest.true:
            overridden_by = tuple(o.id for o in rec.unless if self._left(f"when {o.id}") == forest.true)
            status, because = "overridden", self._because(applies)
        else:
            status = "does_not_apply"
        return Advised(rec, status, overridden_by, self._due(rec), because, missing)

    def _because(self, root: str) -> tuple[Reason, ...]:
        return tuple(self._reason(variable) for variable in reasons(self.view, self.engine.roots[root]))

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

    # --- questions ---

    def _questions(self, decisions: Mapping[str, Conclusion]) -> tuple[Question, ...]:
        settles: dict[str, list[str]] = {}
        for name, conclusion in decisions.items():
            for fact in conclusion.missing:
                settles.setdefault(fact, []).append(name)
        weights = dict.fromkeys(settles, 0.0)
        for name, conclusion in decisions.items():
            if conclusion.missing and name in PRIORITY:
                self._weigh(name, weights)
        for fact, what in settles.items():
            weights[fact] += UNRANKED * len(what)
        variable = self.engine.variable
        found = [
            Question(
                self.engine.order[variable[fact]],
                tuple(what),
                weights[fact] / EFFORT[self.engine.order[variable[fact]].phase],
            )
            for fact, what in settles.items()
        ]
        return tuple(sorted(found, key=lambda question: (-question.weight, variable[question.fact.name])))

    def _weigh(self, decision: str, weights: dict[str, float]) -> None:
        for variable, gain in self.engine.split(self.view, self._left(f"decision {decision}")).items():
            name = self.engine.order[variable].name
            weights[name] += PRIORITY[decision] * gain
            default = self.engine.follows.get(name)
            if default is not None and default.follows in weights:
                weights[default.follows] += PRIORITY[decision] * gain * FOLLOWED

    # --- warnings and prognosis ---

    def _warns(self, warning: Warn) -> bool:
        known = self.case.known
        if self._left(f"warn {warning.code}") != self.engine.forest.true:
            return False
        if any(fact.name not in known for fact in warning.known):
            return False
        if warning.exceeds is None:
            return True
        one, other = (known.get(fact.name) for fact in warning.exceeds)
        return isinstance(one, int | float) and isinstance(other, int | float) and one > other

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
                            or self._left(f"caveat {model.code} {number}") == self.engine.forest.true
                        ]
                    ),
                )
                for model in self.engine.rules.models
            ]
        )
