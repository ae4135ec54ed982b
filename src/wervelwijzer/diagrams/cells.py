"""Cells: the finite partition of each fact that the guideline's thresholds cut.

Two values in one cell are the same to every rule, so a diagram over cells is exact.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor, inf, nextafter
from typing import TypeVar

from wervelwijzer.language.decisions import Conclusion, Decision, FirstMatch, Members, Total
from wervelwijzer.language.quantities import Exact, Quantity
from wervelwijzer.language.scores import Score
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.language.words import (
    AtLeast,
    Choice,
    Concludes,
    Fact,
    MoreThan,
    Number,
    ScoresBetween,
    Statement,
    YesNo,
    walk,
)

T = TypeVar("T")

Known = bool | int | float | str | None
Cut = tuple[Exact, int]  # (bound, 0): the cell starts at the bound; (bound, 1): it starts just above it


@dataclass(frozen=True)
class Cells:
    """The cells of one fact.

    `labels` are their words, `samples` one value of each (None in the cell of a number that is not recorded),
    `cuts` the lower bounds of a number's second and later cells. `answers` counts the cells that an unknown can
    turn out to be: all but the cell of absence.
    """

    fact: Fact
    labels: tuple[Text, ...]
    samples: tuple[Known, ...]
    cuts: tuple[Cut, ...] = ()

    def __len__(self) -> int:
        return len(self.samples)

    @property
    def answers(self) -> int:
        """How many cells an unknown value can lie in."""
        return len(self.samples) - (1 if self.has_absence else 0)

    @property
    def has_absence(self) -> bool:
        """Whether not recording the fact is an answer of its own."""
        return isinstance(self.fact, Number) and self.fact.absent is not None

    def index(self, value: bool | int | float | str) -> int:
        """The cell that a value lies in. Values were checked when the case was read."""
        fact = self.fact
        if isinstance(fact, YesNo):
            return 1 if value else 0
        if isinstance(fact, Choice):
            return self.samples.index(value)
        return bisect_left(self.cuts, (value, 1))

    def merged(self, by: Sequence[T]) -> list[tuple[Text, T]]:
        """The cells in words with what `by` says of each; neighbouring ranges that it says the same of become one."""
        if not isinstance(self.fact, Number):
            return list(zip(self.labels, by, strict=False))
        bounds: list[Cut | None] = [None, *self.cuts, None]
        found: list[tuple[Text, T]] = []
        first = 0
        for cell in range(1, self.answers + 1):
            if cell == self.answers or by[cell] != by[first]:
                found.append((_range_label(self.fact, bounds[first], bounds[cell]), by[first]))
                first = cell
        if self.has_absence and len(by) == len(self):
            found.append((self.labels[-1], by[-1]))
        return found


def cells_of(fact: Fact, thresholds: Iterable[AtLeast | MoreThan]) -> Cells:
    """The partition of `fact` by every threshold that some rule puts on it."""
    if isinstance(fact, YesNo):
        return Cells(fact, (Text("nee", "no"), Text("ja", "yes")), (False, True))
    if isinstance(fact, Choice):
        return Cells(fact, tuple(option.label for option in fact.options), fact.values)
    assert isinstance(fact, Number)
    return cells_between(fact, sorted({cut for t in thresholds if (cut := _cut(fact, t)) is not None}))


def cells_between(fact: Number[Quantity], cuts: Sequence[Cut]) -> Cells:
    """The partition of a number by its cuts, in ascending order."""
    bounds: list[Cut | None] = [None, *cuts, None]
    ranges = list(pairwise(bounds))
    labels = [_range_label(fact, low, high) for low, high in ranges]
    samples: list[Known] = [_sample(fact, low, high) for low, high in ranges]
    if fact.absent is not None:
        labels.append(fact.absent)
        samples.append(None)
    return Cells(fact, tuple(labels), tuple(samples), tuple(cuts))


def _cut(fact: Number[Quantity], threshold: AtLeast | MoreThan) -> Cut | None:
    """The cut of a threshold, or None where it divides nothing within the fact's range."""
    bound: Exact = threshold.bound.amount
    above = 1 if isinstance(threshold, MoreThan) else 0
    if fact.whole:
        steps = Fraction(bound - fact.minimum, fact.step)
        bound = fact.minimum + fact.step * (floor(steps) + 1 if above else ceil(steps))
        above = 0
    if (bound, above) <= (fact.minimum, 0) or (bound, above) > (fact.maximum, 0):
        return None
    return bound, above


def cut_of(cells: Cells, threshold: AtLeast | MoreThan) -> int:
    """The first cell in which the threshold holds (it holds in all later ones); may be past the last."""
    fact = cells.fact
    assert isinstance(fact, Number)
    cut = _cut(fact, threshold)
    if cut is not None:
        return cells.cuts.index(cut) + 1
    within = threshold.bound.amount < fact.minimum or (
        threshold.bound.amount == fact.minimum and isinstance(threshold, AtLeast)
    )
    return 0 if within else cells.answers


def _sample(fact: Number[Quantity], low: Cut | None, high: Cut | None) -> int | float:
    """A value inside the range, whole where one lies there."""
    start: Exact = fact.minimum if low is None else low[0]
    end: Exact = fact.maximum if high is None else high[0]
    if low is None or not low[1]:
        return int(start) if start == int(start) else _float_from(start)
    first = floor(start) + 1
    if first < end or (first == end and (high is None or high[1])):
        return first
    return float(Fraction(start + end) / 2)


def _float_from(bound: Exact) -> float:
    """The first float that reaches the bound: one third itself is no float, and the nearest lies below it."""
    nearest = float(bound)
    return nearest if Fraction(nearest) >= bound else nextafter(nearest, inf)


def _range_label(fact: Number[Quantity], low: Cut | None, high: Cut | None) -> Text:
    if low is None and high is None:
        return Text("bekend", "known")
    nl, en = (_range(fact, low, high, language) for language in LANGUAGES)
    return Text(nl, en)


def _range(fact: Number[Quantity], low: Cut | None, high: Cut | None, language: Language) -> str:
    unit = fact.unit.written.in_(language)
    if fact.whole:
        first = fact.minimum if low is None else int(low[0])
        last = fact.maximum if high is None else int(high[0]) - fact.step
        return _whole_range(first, last, unit, language, below=low is None, above=high is None)
    if low is not None and high is not None and low == (high[0], 0) and high[1]:
        return f"{_WORDS['exactly'].in_(language)} {_written(low[0], unit)}"
    parts = []
    if low is not None:
        parts.append(f"{_WORDS['more than' if low[1] else 'at least'].in_(language)} {_written(low[0], unit)}")
    if high is not None:
        parts.append(f"{_WORDS['at most' if high[1] else 'less than'].in_(language)} {_written(high[0], unit)}")
    return f" {_WORDS['and'].in_(language)} ".join(parts)


def _whole_range(first: int, last: int, unit: str, language: Language, *, below: bool, above: bool) -> str:
    if first == last:
        return _written(first, unit)
    if below:
        return f"{_written(last, unit)} {_WORDS['or less'].in_(language)}"
    if above:
        return f"{_written(first, unit)} {_WORDS['or more'].in_(language)}"
    return f"{first} {_WORDS['to'].in_(language)} {_written(last, unit)}"


_WORDS = {
    "exactly": Text("precies", "exactly"),
    "more than": Text("meer dan", "more than"),
    "at least": Text("minstens", "at least"),
    "at most": Text("hoogstens", "at most"),
    "less than": Text("minder dan", "less than"),
    "or less": Text("of minder", "or less"),
    "or more": Text("of meer", "or more"),
    "to": Text("tot en met", "to"),
    "and": Text("en", "and"),
}


def _written(amount: Exact, unit: str) -> str:
    whole = not isinstance(amount, Fraction) or amount.denominator == 1
    number = str(int(amount)) if whole else f"{Fraction(amount).numerator}/{Fraction(amount).denominator}"
    return f"{number}{'' if unit == '%' else ' '}{unit}".strip()


# --- Which facts and thresholds a rule mentions ----------------------------------------------------------------------


def statements_in(conclusion: Conclusion) -> tuple[Statement, ...]:
    """The statements that a conclusion reads, not entering the decisions that it refers to."""
    match conclusion:
        case FirstMatch(rows):
            return tuple(row.when for row in rows)
        case Total(score, outside):
            return (*_of_score(score), *((outside,) if outside is not None else ()))
        case Members(rows, asked):
            return (asked, *(row.when for row in rows))


def _of_score(score: Score) -> tuple[Statement, ...]:
    return tuple(row.when for item in score.items for row in item.rows)


def everything_in(roots: Iterable[Statement]) -> tuple[list[Statement], list[Decision]]:
    """Every statement that can be reached from the roots, and every decision on the way, each once."""
    statements: list[Statement] = []
    decisions: list[Decision] = []
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        for statement in walk(waiting.pop()):
            if id(statement) in seen:
                continue
            seen.add(id(statement))
            statements.append(statement)
            if isinstance(statement, ScoresBetween):
                waiting.extend(_of_score(statement.score))
            elif isinstance(statement, Concludes) and id(statement.decision) not in seen:
                seen.add(id(statement.decision))
                decisions.append(statement.decision)
                waiting.extend(statements_in(statement.decision.by))
    return statements, decisions
