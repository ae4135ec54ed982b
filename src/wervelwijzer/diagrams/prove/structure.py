"""Proof of structure over the whole space of each rule: one value in every cell, every value reached, no dead row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from wervelwijzer.diagrams.build import Builder
from wervelwijzer.diagrams.cells import everything_in, statements_in
from wervelwijzer.diagrams.forest import GAP, Node
from wervelwijzer.diagrams.prove import messages
from wervelwijzer.diagrams.prove.cases import is_true, mentioned, settle, shortest, show, space
from wervelwijzer.diagrams.prove.report import DecisionProof, Flaw, ScoreProof, Shown
from wervelwijzer.language.decisions import Decision, FirstMatch, Members, Row, Total, Value
from wervelwijzer.language.scores import Item, Score
from wervelwijzer.language.words import ScoresBetween


class Structure:
    """Proves decisions and scores one by one, in one builder."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.forest = builder.forest

    # --- decisions ---

    def decision(self, decision: Decision) -> DecisionProof:
        """Every cell has exactly one declared value, every declared value is reached, every row decides somewhere."""
        root = self.builder.decision(decision)
        variables = mentioned(self.forest, statements_in(decision.by))
        cells = space(self.forest, variables)
        values = self._reached(root)
        counts = {_typed(value): self.forest.count(root, value, variables) for value in values}
        flaws = [*self._values(decision, root, values), *self._rows(decision, root)]
        if sum(counts.values()) != cells:
            flaws.append(Flaw("miscounted", *messages.miscounted(sum(counts.values()), cells)))
        places = [_typed(value) for value in decision.values]
        ordered = sorted((value for value in values if value != GAP), key=lambda value: _place(places, value))
        return DecisionProof(
            name=decision.name,
            facts=len(variables),
            cells=cells,
            rows=len(statements_in(decision.by)) if isinstance(decision.by, FirstMatch | Members) else 0,
            counts=tuple((value, counts[_typed(value)]) for value in ordered),
            flaws=tuple(flaws),
        )

    def _reached(self, root: Node) -> list[Value]:
        terminals = self.forest.terminals
        return [terminals[node] for node in self.forest.nodes_under(root) if node in terminals]

    def _values(self, decision: Decision, root: Node, values: Sequence[Value]) -> Iterable[Flaw]:
        declared = {_typed(value) for value in decision.values}
        for value in values:
            if value == GAP:
                yield Flaw("gap", *messages.gap(), self._where(decision, root, lambda found: found == GAP))
            elif strange := [str(part) for part in _parts(decision, value) if _typed(part) not in declared]:
                case = self._where(decision, root, lambda found, value=value: _typed(found) == _typed(value))  # type: ignore[misc]  # the default binds this round's value
                yield Flaw("undeclared", *messages.undeclared(", ".join(strange)), case)
        reached = {_typed(part) for value in values for part in _parts(decision, value)}
        for value in decision.values:
            if _typed(value) not in reached:
                yield Flaw("unreachable", *messages.unreachable(value))
            elif isinstance(decision.by, Members) and all(value in _parts(decision, found) for found in values):
                yield Flaw("always_member", *messages.always_member(value))

    def _where(self, decision: Decision, root: Node, wanted: Callable[[Value], bool]) -> tuple[Shown, ...]:
        known = shortest(self.forest, root, wanted)
        return () if known is None else (show(self.forest, {decision.name: root}, known),)

    # --- rows ---

    def _rows(self, decision: Decision, root: Node) -> Iterable[Flaw]:
        match decision.by:
            case FirstMatch(rows, otherwise):
                for number, (row, deciding) in enumerate(zip(rows, self.builder.rows(rows), strict=True), start=1):
                    if deciding == self.forest.false:
                        yield Flaw(
                            "dead_row", *messages.dead_row(number, row.value), self._instead(decision, root, row)
                        )
                if otherwise is not None and self._left_open(rows) == self.forest.false:
                    yield Flaw("dead_otherwise", *messages.dead_otherwise(otherwise))
            case Members(rows, asked):
                for number, row in enumerate(rows, start=1):
                    if self.forest.both(self.builder.statement(asked), self.builder.statement(row.when)) == (
                        self.forest.false
                    ):
                        yield Flaw("dead_row", *messages.dead_row(number, row.value))
            case Total(_, outside):
                if outside is not None and self.builder.statement(outside) == self.forest.false:
                    yield Flaw("dead_row", *messages.dead_row(1, "not_applicable"))

    def _instead(self, decision: Decision, root: Node, row: Row) -> tuple[Shown, ...]:
        """A case in which a dead row holds, and the value that an earlier row gives it."""
        known = shortest(self.forest, self.builder.statement(row.when), is_true)
        if known is None:
            return ()
        return (show(self.forest, {decision.name: root}, settle(self.forest, [root], known)),)

    def _left_open(self, rows: Iterable[Row]) -> Node:
        """The cells that no row decides."""
        forest, left = self.forest, self.forest.true
        for row in rows:
            left = forest.both(left, forest.negation(self.builder.statement(row.when)))
        return left

    # --- scores ---

    def score(self, score: Score) -> ScoreProof:
        """Every item gives points in every cell, and every row of it somewhere."""
        flaws = [flaw for item in score.items for flaw in self._item(item)]
        return ScoreProof(score.name, len(score.items), sum(len(item.rows) for item in score.items), tuple(flaws))

    def _item(self, item: Item) -> Iterable[Flaw]:
        rows = [Row(row.points, row.when) for row in item.rows]
        known = shortest(self.forest, self._left_open(rows), is_true)
        if known is not None:
            yield Flaw("item_gap", *messages.item_gap(item.label), (show(self.forest, {}, known),))
        for number, (row, deciding) in enumerate(zip(rows, self.builder.rows(rows), strict=True), start=1):
            if deciding == self.forest.false:
                yield Flaw("dead_points", *messages.dead_points(item.label, number, row.value))


def scores_of(decisions: Iterable[Decision]) -> tuple[Score, ...]:
    """Every score that the decisions add up, each once, in order of appearance."""
    found: dict[int, Score] = {}
    for decision in decisions:
        if isinstance(decision.by, Total):
            found.setdefault(id(decision.by.score), decision.by.score)
        for statement in everything_in(statements_in(decision.by))[0]:
            if isinstance(statement, ScoresBetween):
                found.setdefault(id(statement.score), statement.score)
    return tuple(found.values())


def _typed(value: Value) -> tuple[type, Value]:
    """The value as a key: true and 1 are not the same."""
    return type(value), value


def _parts(decision: Decision, value: Value) -> tuple[Value, ...]:
    """The declared values that a value stands for: the members of a set, else itself."""
    return value if isinstance(decision.by, Members) and isinstance(value, tuple) else (value,)


def _place(places: Sequence[tuple[type, Value]], value: Value) -> tuple[int, ...]:
    """The place of a value in reading order; of a set, the places of its members; undeclared values last."""
    members = value if isinstance(value, tuple) else (value,)
    return tuple(places.index(_typed(m)) if _typed(m) in places else len(places) for m in members)
