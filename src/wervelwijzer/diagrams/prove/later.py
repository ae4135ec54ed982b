"""Proof that worsening never makes a decision come later, but for the named exceptions, each of which is needed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import assert_never

from wervelwijzer.diagrams.build import Builder
from wervelwijzer.diagrams.cells import Cells, statements_in
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.prove import messages
from wervelwijzer.diagrams.prove.cases import against, is_true, mentioned, shortest, space
from wervelwijzer.diagrams.prove.report import ExceptionProof, Flaw, TheoremProof
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import Falls, NeverLater, Rises, Through, Worsening, statements_of


class Later:
    """The proof of one theorem about worsening: every pair of a milder and a severer cell, for each of its facts."""

    def __init__(self, builder: Builder, theorem: NeverLater) -> None:
        self.forest = builder.forest
        self.theorem = theorem
        self.root = builder.decision(theorem.decision)
        self.rank = {(type(value), value): place for place, value in enumerate(theorem.ranking)}
        self.exceptions = [builder.statement(exception.when) for exception in theorem.unless]
        self.needed = [0] * len(self.exceptions)
        worsening = {self.forest.level[id(worse.fact)] for worse in theorem.worsening}
        statements = (*statements_in(theorem.decision.by), *statements_of(theorem))
        self.variables = mentioned(self.forest, statements) | worsening

    def proof(self) -> TheoremProof:
        """The theorem for each of its facts, with its exceptions."""
        theorem = self.theorem
        flaws = [Flaw("unranked", *messages.unranked(v)) for v in theorem.decision.values if self._place(v) is None]
        cells = 0
        for worse in theorem.worsening:
            covered, broken = self._worsens(worse)
            cells += covered
            flaws += [] if broken is None else [broken]
        exceptions = zip(theorem.unless, self.needed, strict=True)
        proofs = tuple(ExceptionProof(exception.name, exception.says, cases) for exception, cases in exceptions)
        flaws += [Flaw("dead_exception", *messages.dead_exception(e.name)) for e in proofs if not e.cells]
        return TheoremProof(theorem.name, "never_later", theorem.guards, cells, proofs, tuple(flaws))

    def _worsens(self, worse: Worsening) -> tuple[int, Flaw | None]:
        """How many pairs of cells this fact makes, and the first pair of its values that breaks the theorem."""
        forest, variable = self.forest, self.forest.level[id(worse.fact)]
        others = self.variables - {variable}
        pairs = list(combinations(_steps(worse, forest.cells[variable]), 2))
        broken: Flaw | None = None
        for mild, severe in pairs:
            later = self._later(variable, mild, severe)
            excused = [forest.fix(exception, variable, severe) for exception in self.exceptions]
            for number in range(len(excused)):
                alone = self._without(excused[:number] + excused[number + 1 :], forest.both(later, excused[number]))
                self.needed[number] += forest.count(alone, True, others)
            known = shortest(forest, self._without(excused, later), is_true) if broken is None else None
            if known is not None:
                broken = self._broken(worse, {**known, variable: mild}, {**known, variable: severe})
        return len(pairs) * space(forest, others), broken

    def _later(self, variable: int, mild: int, severe: int) -> Node:
        """Where the decision comes out later after the worsening."""
        before, after = (self.forest.fix(self.root, variable, cell) for cell in (mild, severe))
        return self.forest.combine(before, after, self._comes_later)

    def _comes_later(self, before: Value, after: Value) -> bool:
        one, other = self._place(before), self._place(after)
        return one is not None and other is not None and other > one

    def _place(self, value: Value) -> int | None:
        return self.rank.get((type(value), value))

    def _without(self, excused: Sequence[Node], later: Node) -> Node:
        """What is left of `later` once the exceptions are taken away."""
        for exception in excused:
            later = self.forest.both(later, self.forest.negation(exception))
        return later

    def _broken(self, worse: Worsening, before: dict[int, int], after: dict[int, int]) -> Flaw:
        label = worse.fact.label
        what = Text(
            f"Als '{label.nl}' erger wordt, komt dit later.", f"When '{label.en}' gets worse, this comes later."
        )
        return against(self.forest, what, {self.theorem.decision.name: self.root}, before, after)


def _steps(worse: Worsening, cells: Cells) -> list[int]:
    """The cells of the fact, mild to severe."""
    match worse:
        case Through(_, values):
            return [cells.index(value) for value in values]
        case Rises():
            return list(range(cells.answers))
        case Falls():
            return list(range(cells.answers))[::-1]
        case _:
            assert_never(worse)
