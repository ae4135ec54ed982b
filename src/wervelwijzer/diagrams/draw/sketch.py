"""What a drawing shows, before anything has a place on the page: questions, their answers, and the outcomes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import UNKNOWN, View
from wervelwijzer.language.decisions import Value

State = Literal["known", "open", "aside", "plain"]
"""Known: this is the patient's answer. Open: the fact is unknown. Aside: this patient does not come here. Plain: the
drawing is of no patient."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answers `cells` of a question, and the part that they lead to.

    `own` is the patient's answer among them. An answer aside that is not followed has no `to`; `ends` is then the
    outcome that it leads to at once, if it does.
    """

    cells: tuple[int, ...]
    state: State
    to: int | None
    own: int | None = None
    ends: Value | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A box that asks one fact. `idle`: unknown, but no answer to it changes what is possible here."""

    variable: int
    state: State
    answers: tuple[Answer, ...]
    idle: bool = False


@dataclass(frozen=True, slots=True)
class Passed:
    """Unknown facts that make no difference here, in one box; `because` are the known ones that see to that."""

    variables: tuple[int, ...]
    because: tuple[int, ...]
    answers: tuple[Answer, ...]

    @property
    def variable(self) -> int:
        """The first fact, on whose row the box stands."""
        return self.variables[0]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A box with a value; `possible` for this patient or not."""

    node: Node
    value: Value
    possible: bool
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Rest:
    """What is not drawn: so many facts may still be asked, and these outcomes are still possible."""

    at: int
    questions: int
    values: tuple[Value, ...]
    answers: tuple[Answer, ...] = ()


Part = Question | Passed | Outcome | Rest


@dataclass(frozen=True, slots=True)
class Sketch:
    """The parts by number, and which of them stand on each row, from the first question to the outcomes."""

    parts: tuple[Part, ...]
    rows: tuple[tuple[int, ...], ...]

    def shown(self) -> Iterator[int]:
        """The parts from top to bottom."""
        for row in self.rows:
            yield from row


def whole(view: View, root: Node, outcomes: Sequence[Value], unknown: State = "open") -> Sketch:
    """The complete diagram; what this patient can reach is known or, with the state `unknown`, open.

    `outcomes` gives their reading order.
    """
    forest, reached = view.forest, _reached(view, root)
    nodes = forest.nodes_under(root)
    number = {node: index for index, node in enumerate(nodes)}
    parts: list[Part] = []
    for node in nodes:
        variable = forest.variable[node]
        if variable < 0:
            parts.append(Outcome(node, forest.terminals[node], node in reached))
            continue
        own = view.cells[variable] if node in reached else UNKNOWN
        state: State = "aside" if node not in reached else "known" if own != UNKNOWN else unknown
        to = [number[child] for child in forest.children[node]]
        parts.append(Question(variable, state, grouped(to, state, own), state == "open" and is_idle(view, node)))
    return in_rows(parts, range(len(parts)), outcomes)


def grouped(to: Sequence[int], state: State, own: int = UNKNOWN) -> tuple[Answer, ...]:
    """One answer for all cells that lead to the same part."""
    groups: dict[int, list[int]] = {}
    for cell, target in enumerate(to):
        groups.setdefault(target, []).append(cell)
    return tuple(
        Answer(tuple(cells), state, target, own)
        if state == "known" and own in cells
        else Answer(tuple(cells), "aside" if state == "known" else state, target)
        for target, cells in groups.items()
    )


def is_idle(view: View, node: Node) -> bool:
    """Whether no answer to the question of this node changes what is possible."""
    return view.variable[view.restrict(node)] != view.forest.variable[node]


def ways_on(view: View, node: Node) -> Sequence[Node]:
    """The children that the patient can come to."""
    variable, children = view.forest.variable[node], view.forest.children[node]
    cell = view.cells[variable]
    return children[: view.forest.cells[variable].answers] if cell == UNKNOWN else (children[cell],)


def _reached(view: View, root: Node) -> set[Node]:
    """The nodes that some completion of the case passes."""
    seen, waiting = {root}, [root]
    while waiting:
        node = waiting.pop()
        for child in ways_on(view, node) if view.forest.variable[node] >= 0 else ():
            if child not in seen:
                seen.add(child)
                waiting.append(child)
    return seen


def in_rows(parts: Sequence[Part], shown: Sequence[int], outcomes: Sequence[Value]) -> Sketch:
    """All questions about one fact on one row, in the order of asking; the outcomes below in theirs."""
    rows: dict[int, list[int]] = {}
    ends: list[tuple[int, int]] = []
    for number in shown:
        part = parts[number]
        if isinstance(part, Question | Passed):
            rows.setdefault(part.variable, []).append(number)
        elif isinstance(part, Outcome):
            ends.append((outcomes.index(part.value), number))
    return Sketch(
        tuple(parts),
        (*(tuple(rows[variable]) for variable in sorted(rows)), tuple(number for _, number in sorted(ends))),
    )
