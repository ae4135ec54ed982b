"""Proof of the safety theorems: over every cell, with the shortest case against each one that fails."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import assert_never

from wervelwijzer.diagrams.build import Builder
from wervelwijzer.diagrams.cells import statements_in
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.prove import messages
from wervelwijzer.diagrams.prove.cases import against, is_true, mentioned, shortest, space
from wervelwijzer.diagrams.prove.later import Later
from wervelwijzer.diagrams.prove.report import Flaw, TheoremProof
from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import (
    Always,
    Equivalent,
    Ignores,
    Never,
    NeverLater,
    Theorem,
    statements_of,
)
from wervelwijzer.language.words import Concludes, Statement, all_of, not_, walk

KINDS: dict[type, str] = {Never: "never", Always: "always", Equivalent: "equivalent", Ignores: "ignores"}


class Theorems:
    """Proves theorems one by one, in one builder that knows all their thresholds."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.forest = builder.forest

    def prove(self, theorem: Theorem) -> TheoremProof:
        """The theorem over the whole space of the facts that it mentions."""
        match theorem:
            case Never():
                return self._implied(theorem, not_(theorem.conclusion))
            case Always():
                return self._implied(theorem, theorem.conclusion)
            case NeverLater():
                return Later(self.builder, theorem).proof()
            case Equivalent():
                return self._equivalent(theorem)
            case Ignores():
                return self._ignores(theorem)
            case _:
                assert_never(theorem)

    # --- never and always ---

    def _implied(self, theorem: Never | Always, conclusion: Statement) -> TheoremProof:
        forest = self.forest
        when, holds = self.builder.statement(theorem.when), self.builder.statement(conclusion)
        cells = forest.count(when, True, mentioned(forest, (theorem.when, conclusion)))
        flaws = [] if cells else [Flaw("vacuous", *messages.vacuous())]
        known = shortest(forest, forest.both(when, forest.negation(holds)), is_true)
        if known is not None:
            what = Text("Dit geval is in strijd met de stelling.", "This case is against the theorem.")
            flaws.append(against(self.forest, what, self._concerned(statements_of(theorem)), known))
        return _proof(theorem, cells, flaws)

    def _concerned(self, statements: Iterable[Statement]) -> dict[str, Node]:
        """The decisions that the statements name themselves."""
        named = [part.decision for s in statements for part in walk(s) if isinstance(part, Concludes)]
        return {decision.name: self.builder.decision(decision) for decision in named}

    # --- the same patients ---

    def _equivalent(self, theorem: Equivalent) -> TheoremProof:
        forest, one = self.forest, theorem.one
        statement = applies(one) if isinstance(one, Recommendation) else one
        here, there = self.builder.statement(statement), self.builder.statement(theorem.other)
        cells = space(forest, mentioned(forest, (statement, theorem.other)))
        flaws = [Flaw("vacuous", *messages.vacuous())] if here == there == forest.false else []
        known = shortest(forest, forest.choose(here, forest.negation(there), there), is_true)
        if known is not None:
            own = {one.id: here} if isinstance(one, Recommendation) else self._concerned([one])
            what = Text("In dit geval geldt het een en niet het ander.", "In this case one holds and not the other.")
            flaws.append(against(self.forest, what, {**own, **self._concerned([theorem.other])}, known))
        return _proof(theorem, cells, flaws)

    # --- facts that play no part ---

    def _ignores(self, theorem: Ignores) -> TheoremProof:
        variables = {self.forest.level[id(fact)] for fact in theorem.facts}
        cells, flaws = 0, []
        for decision in theorem.decisions:
            root = self.builder.decision(decision)
            cells += space(self.forest, mentioned(self.forest, statements_in(decision.by)) | variables)
            flaws += [self._heeds(decision, root, v) for v in sorted(variables) if self.forest.reads[root] >> v & 1]
        return _proof(theorem, cells, flaws)

    def _heeds(self, decision: Decision, root: Node, variable: int) -> Flaw:
        """Two cases that differ in this fact alone, and in the decision."""
        forest, fact = self.forest, self.forest.cells[variable].fact
        what = Text(
            f"{decision.name} hangt af van '{fact.label.nl}'.", f"{decision.name} depends on '{fact.label.en}'."
        )
        pairs = combinations(range(len(forest.cells[variable])), 2)
        fixed = [forest.fix(root, variable, cell) for cell in range(len(forest.cells[variable]))]
        one, other = next((one, other) for one, other in pairs if fixed[one] != fixed[other])
        known = shortest(forest, forest.combine(fixed[one], fixed[other], _differ), is_true) or {}
        return against(forest, what, {decision.name: root}, {**known, variable: one}, {**known, variable: other})


def applies(recommendation: Recommendation) -> Statement:
    """That a recommendation applies: its condition holds, and that of none which overrides it."""
    return all_of(recommendation.when, *(not_(other.when) for other in recommendation.unless))


def _differ(one: Value, other: Value) -> bool:
    return (type(one), one) != (type(other), other)


def _proof(theorem: Theorem, cells: int, flaws: Sequence[Flaw]) -> TheoremProof:
    return TheoremProof(theorem.name, KINDS[type(theorem)], theorem.guards, cells, (), tuple(flaws))
