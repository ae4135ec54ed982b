"""Putting rules together by name, so that a changed rule reaches everything that speaks of it.

Rules refer to each other as values. When one is replaced in the list, its dependants and the theorems still hold the
old one; a linker gives them the one of that name in the list, and leaves what is untouched as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar, assert_never

from wervelwijzer.language.decisions import Conclusion, Decision, FirstMatch, Members, Row, Total
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.scores import Item, Points, Score
from wervelwijzer.language.theorems import Always, Equivalent, Ignores, Never, NeverLater, Theorem
from wervelwijzer.language.words import (
    AllOf,
    AnyOf,
    AtLeast,
    Concludes,
    Is,
    IsOneOf,
    MoreThan,
    Not,
    Recorded,
    ScoresBetween,
    Statement,
    Term,
)

T = TypeVar("T")


class Linker:
    """Gives decisions, recommendations and theorems that refer to the decisions and recommendations of the lists."""

    def __init__(self, decisions: Iterable[Decision], recommendations: Iterable[Recommendation] = ()) -> None:
        self._decisions = {decision.name: decision for decision in decisions}
        self._recommendations = {recommendation.id: recommendation for recommendation in recommendations}
        self._done: dict[int, tuple[object, object]] = {}  # by id; the rule beside its answer keeps that id in use
        self._open: list[str] = []

    def decision(self, decision: Decision) -> Decision:
        """The listed decision of this name, itself linked.

        Raises:
            ValueError: decisions refer to each other in a circle.
        """
        listed = self._decisions.get(decision.name, decision)
        found = self._found(listed)
        if found is None:
            if listed.name in self._open:
                raise ValueError(
                    f"{' -> '.join([*self._open, listed.name])}: these decisions refer to each other in a circle, "
                    "so that none can be decided first. Let one of them state facts instead."
                )
            self._open.append(listed.name)
            by = self._conclusion(listed.by)
            self._open.pop()
            found = self._keep(listed, listed if by is listed.by else replace(listed, by=by))
        return found

    def recommendation(self, recommendation: Recommendation) -> Recommendation:
        """The listed recommendation of this identifier, itself linked."""
        listed = self._recommendations.get(recommendation.id, recommendation)
        found = self._found(listed)
        if found is None:
            unless = tuple(self.recommendation(other) for other in listed.unless)
            found = self._keep(listed, self._changed(listed, when=self.statement(listed.when), unless=unless))
        return found

    def statement(self, statement: Statement) -> Statement:
        """The statement about the listed decisions."""
        found = self._found(statement)
        return self._keep(statement, self._statement(statement)) if found is None else found

    def theorem(self, theorem: Theorem) -> Theorem:
        """The theorem about the listed decisions and recommendations."""
        match theorem:
            case Never() | Always():
                return replace(
                    theorem, when=self.statement(theorem.when), conclusion=self.statement(theorem.conclusion)
                )
            case NeverLater():
                unless = tuple(replace(e, when=self.statement(e.when)) for e in theorem.unless)
                return replace(theorem, decision=self.decision(theorem.decision), unless=unless)
            case Equivalent():
                one = theorem.one
                linked = self.recommendation(one) if isinstance(one, Recommendation) else self.statement(one)
                return replace(theorem, one=linked, other=self.statement(theorem.other))
            case Ignores():
                return replace(theorem, decisions=tuple(self.decision(decision) for decision in theorem.decisions))
            case _:
                assert_never(theorem)

    def _statement(self, statement: Statement) -> Statement:
        match statement:
            case AllOf(parts) | AnyOf(parts):
                return self._changed(statement, parts=tuple(self.statement(part) for part in parts))
            case Not(part):
                return self._changed(statement, part=self.statement(part))
            case Term(_, meaning):
                return self._changed(statement, meaning=self.statement(meaning))
            case Concludes(decision):
                return self._changed(statement, decision=self.decision(decision))
            case ScoresBetween(score):
                return self._changed(statement, score=self._score(score))
            case Is() | IsOneOf() | AtLeast() | MoreThan() | Recorded():
                return statement
            case _:
                assert_never(statement)

    def _conclusion(self, conclusion: Conclusion) -> Conclusion:
        match conclusion:
            case FirstMatch(rows):
                return self._changed(conclusion, rows=self._rows(rows))
            case Total(score, outside):
                linked = None if outside is None else self.statement(outside)
                return self._changed(conclusion, score=self._score(score), outside=linked)
            case Members(rows, asked):
                return self._changed(conclusion, rows=self._rows(rows), asked=self.statement(asked))
            case _:
                assert_never(conclusion)

    def _rows(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        return tuple(self._changed(row, when=self.statement(row.when)) for row in rows)

    def _score(self, score: Score) -> Score:
        found = self._found(score)
        if found is None:
            items = tuple(self._item(item) for item in score.items)
            found = self._keep(score, self._changed(score, items=items))
        return found

    def _item(self, item: Item) -> Item:
        rows: tuple[Points, ...] = tuple(self._changed(row, when=self.statement(row.when)) for row in item.rows)
        return self._changed(item, rows=rows)

    def _changed(self, rule: T, **parts: Any) -> T:
        """The rule with these parts; the rule itself where each of them is the part that it has."""
        if all(_same(getattr(rule, name), part) for name, part in parts.items()):
            return rule
        changed: T = replace(rule, **parts)  # type: ignore[type-var]  # every rule is a dataclass
        return changed

    def _found(self, rule: T) -> T | None:
        _, found = self._done.get(id(rule), (None, None))
        return found  # type: ignore[return-value]  # what was kept for a rule is of its own kind

    def _keep(self, rule: T, linked: T) -> T:
        self._done[id(rule)] = (rule, linked)
        return linked


def _same(old: object, new: object) -> bool:
    """Whether these are the very same rules; rules themselves refuse to be compared."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and all(a is b for a, b in zip(old, new, strict=True))
    return old is new
