"""From statements and decisions to diagrams."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from wervelwijzer.diagrams.cells import cells_of, cut_of, everything_in, statements_in
from wervelwijzer.diagrams.forest import GAP, Forest, Node
from wervelwijzer.language.decisions import Decision, FirstMatch, Members, Row, Total, Value
from wervelwijzer.language.scores import Score
from wervelwijzer.language.words import (
    AllOf,
    AnyOf,
    AtLeast,
    Concludes,
    Fact,
    Is,
    IsOneOf,
    MoreThan,
    Not,
    Recorded,
    ScoresBetween,
    Statement,
    Term,
)


def plant(order: Sequence[Fact], decisions: Iterable[Decision], conditions: Iterable[Statement] = ()) -> Builder:
    """A builder over `order` whose partition is cut by every threshold in these decisions and conditions."""
    decisions, conditions = tuple(decisions), tuple(conditions)
    roots = [*conditions, *(s for decision in decisions for s in statements_in(decision.by))]
    statements, _ = everything_in(roots)
    thresholds: dict[int, list[AtLeast | MoreThan]] = {}
    for statement in statements:
        if isinstance(statement, AtLeast | MoreThan):
            thresholds.setdefault(id(statement.fact), []).append(statement)
    return Builder(Forest([cells_of(fact, thresholds.get(id(fact), ())) for fact in order]))


class Builder:
    """Turns rules into nodes of one forest; each statement, score and decision is built once."""

    def __init__(self, forest: Forest) -> None:
        self.forest = forest
        self._built: dict[int, Node] = {}
        self._kept: list[object] = []  # the rules stay alive, so that an id keeps meaning the same rule

    def statement(self, statement: Statement) -> Node:
        """The diagram, true or false, of a statement."""
        return self._once(statement, lambda: self._statement(statement))

    def decision(self, decision: Decision) -> Node:
        """The diagram of a decision's value."""
        return self._once(decision, lambda: self._conclude(decision))

    def score(self, score: Score) -> Node:
        """The diagram of a score's total."""
        return self._once(score, lambda: self._total(score))

    def rows(self, rows: Iterable[Row]) -> list[Node]:
        """For each row of a decision table the cells in which it decides: it holds and no earlier row does."""
        forest, open_cells, deciding = self.forest, self.forest.true, []
        for row in rows:
            holds = self.statement(row.when)
            deciding.append(forest.both(open_cells, holds))
            open_cells = forest.both(open_cells, forest.negation(holds))
        return deciding

    def _once(self, rule: object, build: object) -> Node:
        key = id(rule)
        if key not in self._built:
            assert callable(build)
            self._built[key] = build()
            self._kept.append(rule)
        return self._built[key]

    def _statement(self, statement: Statement) -> Node:
        forest = self.forest
        match statement:
            case Is(fact, value):
                return self._asks(fact, [value is False, value is True])
            case IsOneOf(fact, values):
                return self._asks(fact, [option in values for option in fact.values])
            case AtLeast(fact) | MoreThan(fact):
                cells = forest.cells[self._level(fact)]
                first = cut_of(cells, statement)
                return self._asks(fact, [first <= cell < cells.answers for cell in range(len(cells))])
            case Recorded(fact):
                cells = forest.cells[self._level(fact)]
                return self._asks(fact, [cell < cells.answers for cell in range(len(cells))])
            case AllOf(parts):
                node = forest.true
                for part in parts:
                    node = forest.both(node, self.statement(part))
                return node
            case AnyOf(parts):
                node = forest.false
                for part in parts:
                    node = forest.either(node, self.statement(part))
                return node
            case Not(part):
                return forest.negation(self.statement(part))
            case Term(_, meaning):
                return self.statement(meaning)
            case Concludes(decision, values):
                return forest.where(self.decision(decision), values)
            case ScoresBetween(score, low, high):
                return forest.where(self.score(score), range(low, high + 1))
            case _:
                assert_never(statement)

    def _level(self, fact: Fact) -> int:
        try:
            return self.forest.level[id(fact)]
        except KeyError:
            raise LookupError(f"{fact.name} is not in the order of asking; add it to facts/order.py.") from None

    def _asks(self, fact: Fact, holds: Sequence[bool]) -> Node:
        forest = self.forest
        return forest.node(self._level(fact), [forest.true if yes else forest.false for yes in holds])

    def _conclude(self, decision: Decision) -> Node:
        match decision.by:
            case FirstMatch(rows, otherwise):
                return self._first_match(rows, GAP if otherwise is None else otherwise)
            case Total(score, outside):
                total = self.score(score)
                if outside is None:
                    return total
                return self.forest.choose(self.statement(outside), self.forest.terminal("not_applicable"), total)
            case Members(rows, asked):
                return self._members(rows, asked)

    def _first_match(self, rows: Sequence[Row], otherwise: Value) -> Node:
        node = self.forest.terminal(otherwise)
        for row in reversed(rows):
            node = self.forest.choose(self.statement(row.when), self.forest.terminal(row.value), node)
        return node

    def _total(self, score: Score) -> Node:
        forest = self.forest
        node = forest.terminal(0)
        for item in score.items:
            points = self._first_match([Row(row.points, row.when) for row in item.rows], GAP)
            node = forest.combine(node, points, _add)
        return node

    def _members(self, rows: Sequence[Row], asked: Statement) -> Node:
        forest = self.forest
        node = forest.terminal(())
        for row in rows:
            here = forest.choose(self.statement(row.when), forest.terminal((str(row.value),)), forest.terminal(()))
            node = forest.combine(node, here, _join)
        return forest.choose(self.statement(asked), node, forest.terminal(()))


def _add(one: Value, other: Value) -> Value:
    if isinstance(one, str) or isinstance(other, str):
        return GAP
    assert isinstance(one, int)
    assert isinstance(other, int)
    return one + other


def _join(one: Value, other: Value) -> Value:
    assert isinstance(one, tuple)
    assert isinstance(other, tuple)
    return one + other
