"""Example patients from the diagrams: the shortest case with an outcome, and for an advice one that just misses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.advice.words import value_words
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.prove.cases import as_case, shortest
from wervelwijzer.facts import BY_NAME, neurology
from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Language

Cells = Mapping[int, int]


@dataclass(frozen=True)
class Example:
    """A patient with just the facts that the outcome needs."""

    facts: Mapping[str, bool | int | float | str]

    def of(self, name: str) -> Example:
        """The one fact of this name; where it is not in the example, what its absence means."""
        return Example({name: self.facts[name]} if name in self.facts else {})

    def in_words(self, language: Language) -> str:
        """The facts, in the order of asking."""
        told = [
            f"{BY_NAME[name].label.in_(language)}: {value_words(BY_NAME[name], value).in_(language)}"
            for name, value in self.facts.items()
        ]
        return "; ".join(told) or "–"


def of_decision(decision: Decision) -> list[tuple[Value, Example]]:
    """For each value, in reading order, the shortest case that settles the decision on it."""
    reader = engine()
    root = reader.root_of[decision.name]
    ends = [reader.forest.terminals[n] for n in reader.forest.nodes_under(root) if n in reader.forest.terminals]
    rank = {(type(value), value): place for place, value in enumerate(decision.values)}
    ends.sort(key=lambda value: rank.get((type(value), value), len(rank)))
    found = []
    for value in ends:
        known = _shortest(reader, root, value)
        if known is not None:
            found.append((value, _example(reader, known)))
    return found


@dataclass(frozen=True)
class Pair:
    """A patient for whom an advice applies, and one who misses it by one fact (None where there is none)."""

    applies: Example
    misses: Example | None
    differs: str | None


@cache
def of_recommendation(rec: Recommendation) -> Pair | None:
    """The shortest case in which the advice applies, and the same with the last fact that can undo it changed."""
    reader = engine()
    root = reader.roots[f"applies {rec.id}"]
    known = _shortest(reader, root, True)
    if known is None:
        return None
    for variable in reversed(list(known)):
        for cell in range(len(reader.forest.cells[variable].samples)):
            changed = {**known, variable: cell}
            if cell != known[variable] and _end(reader, root, changed) is False:
                name = reader.order[variable].name
                return Pair(_example(reader, known), _example(reader, changed), name)
    return Pair(_example(reader, known), None, None)


def _shortest(reader: Engine, root: Node, value: Value) -> dict[int, int] | None:
    """The shortest case with this outcome; where the ASIA grade may be anything, it is normal."""
    asia = reader.variable[neurology.asia_grade.name]

    def wanted(end: Value) -> bool:
        return type(end) is type(value) and end == value

    return shortest(reader.forest, root, wanted, lambda variable, cell: -cell if variable == asia else cell)


def _end(reader: Engine, root: Node, known: Cells) -> Value | None:
    """Where these cells lead, or None where they leave it open."""
    forest = reader.forest
    node = root
    while node not in forest.terminals:
        if forest.variable[node] not in known:
            return None
        node = forest.children[node][known[forest.variable[node]]]
    return forest.terminals[node]


def _example(reader: Engine, known: Cells) -> Example:
    case = as_case(reader.forest, known)
    return Example({f"{group}.{name}": value for group, named in case.items() for name, value in named.items()})
