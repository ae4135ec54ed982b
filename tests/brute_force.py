"""A second opinion on the language: rules read patient by patient, and every completion tried in turn.

Nothing here knows of diagrams. A case gives each fact a value by name; None is a number whose absence is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise, product
from math import ceil, floor, prod
from typing import assert_never

from wervelwijzer.language.decisions import Decision, FirstMatch, Members, Row, Total, Value
from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.scores import Item, Score
from wervelwijzer.language.words import (
    AllOf,
    AnyOf,
    AtLeast,
    Choice,
    Concludes,
    Fact,
    Is,
    IsOneOf,
    MoreThan,
    Not,
    Number,
    Recorded,
    ScoresBetween,
    Statement,
    Term,
    YesNo,
)

Cell = bool | int | float | str | None
Case = Mapping[str, Cell]
Rule = Statement | Score | Decision
Threshold = AtLeast | MoreThan


class Gap(Exception):  # noqa: N818  # a hole in a table, not a mistake of the caller
    """No row of a table holds."""


# --- One complete case -----------------------------------------------------------------------------------------------


class Reading:
    """Reads rules for one complete case; each decision and score once."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self._concluded: dict[int, Value] = {}

    def of(self, rule: Rule) -> Value:
        """What a rule comes to: true or false, points, or the value of a decision."""
        match rule:
            case Decision():
                return self.value(rule)
            case Score():
                return self.points(rule)
            case _:
                return self.holds(rule)

    def holds(self, statement: Statement) -> bool:
        """Whether a statement is true."""
        match statement:
            case Is(fact, value):
                return self.case[fact.name] is value
            case IsOneOf(fact, values):
                return self.case[fact.name] in values
            case AtLeast() | MoreThan():
                return reaches(statement, self.case[statement.fact.name])
            case Recorded(fact):
                return self.case[fact.name] is not None
            case AllOf(parts):
                return all(self.holds(part) for part in parts)
            case AnyOf(parts):
                return any(self.holds(part) for part in parts)
            case Not(part):
                return not self.holds(part)
            case Term(_, meaning):
                return self.holds(meaning)
            case Concludes(decision, wanted):
                return repr(self.value(decision)) in map(repr, wanted)
            case ScoresBetween(score, low, high):
                return low <= self.points(score) <= high
            case _:
                assert_never(statement)

    def points(self, score: Score) -> int:
        """The total of a score."""
        return sum(self._of_item(item) for item in score.items)

    def value(self, decision: Decision) -> Value:
        """The outcome of a decision."""
        if id(decision) not in self._concluded:
            self._concluded[id(decision)] = self._conclude(decision)
        return self._concluded[id(decision)]

    def _of_item(self, item: Item) -> int:
        for row in item.rows:
            if self.holds(row.when):
                return row.points
        raise Gap(item.label.en)

    def _conclude(self, decision: Decision) -> Value:
        match decision.by:
            case FirstMatch(rows, otherwise):
                return self._first(rows, otherwise)
            case Total(score, outside):
                return "not_applicable" if outside is not None and self.holds(outside) else self.points(score)
            case Members(rows, asked):
                present = self.holds(asked)
                return tuple(str(row.value) for row in rows if present and self.holds(row.when))

    def _first(self, rows: tuple[Row, ...], otherwise: Value | None) -> Value:
        for row in rows:
            if self.holds(row.when):
                return row.value
        if otherwise is None:
            raise Gap("the rows leave a gap")
        return otherwise


def reaches(threshold: Threshold, value: Cell) -> bool:
    """Whether a number passes a threshold; what is not recorded passes none."""
    if value is None:
        return False
    assert isinstance(value, int | float)
    bound = threshold.bound.amount
    return value > bound if isinstance(threshold, MoreThan) else value >= bound


# --- Which facts a rule asks, and which values of them differ --------------------------------------------------------


def statements_under(rules: Iterable[Rule]) -> list[Statement]:
    """Every statement that these rules rest on, in decisions and scores that they refer to as well."""
    found: list[Statement] = []
    seen: set[int] = set()
    waiting: list[Rule] = list(rules)
    while waiting:
        rule = waiting.pop()
        if id(rule) in seen:
            continue
        seen.add(id(rule))
        waiting.extend(directly_in(rule))
        if not isinstance(rule, Decision | Score):
            found.append(rule)
    return found


def directly_in(rule: Rule) -> tuple[Rule, ...]:
    """The rules that this rule is made of."""
    match rule:
        case Decision(by=FirstMatch(rows)):
            return tuple(row.when for row in rows)
        case Decision(by=Total(score, outside)):
            return (score,) if outside is None else (score, outside)
        case Decision(by=Members(rows, asked)):
            return (asked, *(row.when for row in rows))
        case Score(_, items):
            return tuple(row.when for item in items for row in item.rows)
        case AllOf(parts) | AnyOf(parts):
            return parts
        case Not(part) | Term(_, part):
            return (part,)
        case Concludes(decision):
            return (decision,)
        case ScoresBetween(score):
            return (score,)
        case _:
            return ()


def values_of(fact: Fact, thresholds: Iterable[Threshold]) -> tuple[Cell, ...]:
    """One value of the fact for each way in which the thresholds can come out, absence included."""
    match fact:
        case YesNo():
            return (False, True)
        case Choice():
            return fact.values
        case Number():
            return _numbers(fact, tuple(thresholds))
        case _:
            raise TypeError(f"{fact!r} is of no known kind")


def _numbers(fact: Number[Quantity], thresholds: tuple[Threshold, ...]) -> tuple[Cell, ...]:
    chosen: dict[tuple[bool, ...], Cell] = {}
    for value in _candidates(fact, [threshold.bound.amount for threshold in thresholds]):
        chosen.setdefault(tuple(reaches(threshold, value) for threshold in thresholds), value)
    return (*chosen.values(), *(() if fact.absent is None else (None,)))


def _candidates(fact: Number[Quantity], bounds: Iterable[int | Fraction]) -> Iterator[int | float]:
    """The ends of the range, and values at, before and after every bound."""
    low, high, step = fact.minimum, fact.maximum, fact.step
    if fact.whole:
        around = {(floor if down else ceil)(Fraction(bound - low, step)) for bound in bounds for down in (True, False)}
        grid = {low + step * (place + beside) for place in around for beside in (-1, 0, 1)} | {low, high}
        yield from sorted(value for value in grid if low <= value <= high)
    else:
        inner = sorted({Fraction(low), Fraction(high), *(Fraction(bound) for bound in bounds if low <= bound <= high)})
        for value in sorted({*inner, *((one + other) / 2 for one, other in pairwise(inner))}):
            yield int(value) if value.denominator == 1 else float(value)


# --- Partly unknown cases --------------------------------------------------------------------------------------------


class World:
    """The facts that some rules ask, each with one value for every way in which it can matter to them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        facts: dict[str, Fact] = {}
        thresholds: dict[str, list[Threshold]] = {}
        for statement in statements_under(rules):
            match statement:
                case AtLeast() | MoreThan():
                    thresholds.setdefault(statement.fact.name, []).append(statement)
                    facts[statement.fact.name] = statement.fact
                case Is(fact) | IsOneOf(fact) | Recorded(fact):
                    facts[fact.name] = fact
                case _:
                    pass
        self.facts = facts
        self.values = {name: values_of(fact, thresholds.get(name, ())) for name, fact in facts.items()}

    def unknown(self, known: Case) -> list[str]:
        """The facts of this world that a case leaves open."""
        return [name for name in self.values if name not in known]

    def size(self, known: Case) -> int:
        """How many completions a case has."""
        return prod(len(self.values[name]) for name in self.unknown(known))

    def outcomes(self, rule: Rule, known: Case) -> dict[tuple[Cell, ...], str]:
        """The outcome, as text, of every completion; keyed by the values of the unknown facts."""
        names = self.unknown(known)
        return {
            cells: repr(Reading({**known, **dict(zip(names, cells, strict=True))}).of(rule))
            for cells in product(*(self.values[name] for name in names))
        }

    def possible(self, rule: Rule, known: Case) -> set[str]:
        """The outcomes, as text (true is not 1), that some completion gives."""
        return set(self.outcomes(rule, known).values())

    def missing(self, rule: Rule, known: Case) -> set[str]:
        """The unknown facts in which two completions with different outcomes differ, and in nothing else."""
        outcomes = self.outcomes(rule, known)
        found = set()
        for place, name in enumerate(self.unknown(known)):
            alike: dict[tuple[Cell, ...], set[str]] = {}
            for cells, outcome in outcomes.items():
                alike.setdefault(cells[:place] + cells[place + 1 :], set()).add(outcome)
            if any(len(different) > 1 for different in alike.values()):
                found.add(name)
        return found


def possible(decision: Decision, known: Case) -> set[str]:
    """The outcomes, as text, that some completion of the known facts gives to a decision."""
    return World([decision]).possible(decision, known)
