"""From diagrams to cases: the shortest case that shows something, in the form of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from math import prod

from wervelwijzer.diagrams.cells import everything_in
from wervelwijzer.diagrams.forest import Forest, Node
from wervelwijzer.diagrams.prove import messages
from wervelwijzer.diagrams.prove.report import CaseJson, Flaw, Shown
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import AtLeast, Is, IsOneOf, MoreThan, Recorded, Statement

Known = Mapping[int, int]  # variable -> cell
Step = tuple[int, int]  # how many facts are to be named, and which cell to take


def is_true(value: Value) -> bool:
    """Whether a diagram of a statement ends well."""
    return value is True


def mentioned(forest: Forest, statements: Iterable[Statement]) -> frozenset[int]:
    """The variables of every fact that the statements mention, also through decisions and scores."""
    found, _ = everything_in(statements)
    return frozenset(
        forest.level[id(statement.fact)]
        for statement in found
        if isinstance(statement, Is | IsOneOf | AtLeast | MoreThan | Recorded)
    )


def space(forest: Forest, variables: Iterable[int]) -> int:
    """How many cells the space of these variables has."""
    return prod(len(forest.cells[variable]) for variable in variables)


def shortest(
    forest: Forest,
    root: Node,
    wanted: Callable[[Value], bool],
    prefer: Callable[[int, int], int] = lambda _, cell: cell,
) -> dict[int, int] | None:
    """The fewest cells that bring `root` to a wanted value; None where none do.

    A fact in its cell of absence is left out of a case, so it counts for nothing. Of cells that lead there equally
    fast the one is taken for which `prefer` (given the variable and the cell) is lowest.
    """
    memo: dict[Node, Step | None] = {}

    def go(node: Node) -> Step | None:
        if node in forest.terminals:
            return (0, 0) if wanted(forest.terminals[node]) else None
        if node not in memo:
            answers = forest.cells[forest.variable[node]].answers
            rests = [(go(child), cell) for cell, child in enumerate(forest.children[node])]
            steps = [(rest[0] + (cell < answers), cell) for rest, cell in rests if rest]
            variable = forest.variable[node]
            memo[node] = min(steps, key=lambda step: (step[0], prefer(variable, step[1])), default=None)
        return memo[node]

    found: dict[int, int] = {}
    node = root
    while node not in forest.terminals and (step := go(node)) is not None:
        found[forest.variable[node]] = step[1]
        node = forest.children[node][step[1]]
    return found if go(root) is not None else None


def settle(forest: Forest, roots: Iterable[Node], known: Known) -> dict[int, int]:
    """What is known, with the fewest further facts that settle each of the roots."""
    settled = dict(known)
    for root in roots:
        settled |= shortest(forest, _restricted(forest, root, settled), lambda _: True) or {}
    return settled


def show(forest: Forest, concerned: Mapping[str, Node], known: Known) -> Shown:
    """The case of what is known, and the values that it settles of the roots concerned."""
    ends = {name: _restricted(forest, root, known) for name, root in concerned.items()}
    return Shown(as_case(forest, known), {name: forest.terminals[end] for name, end in ends.items()})


def as_case(forest: Forest, known: Known) -> CaseJson:
    """The case in the form of the interface, one value from each cell."""
    case: dict[str, dict[str, bool | int | float | str]] = {}
    for variable, cell in sorted(known.items()):
        sample = forest.cells[variable].samples[cell]
        if sample is not None:
            group, _, name = forest.cells[variable].fact.name.partition(".")
            case.setdefault(group, {})[name] = sample
    return case


def _restricted(forest: Forest, root: Node, known: Known) -> Node:
    """The root once all this is known: it asks no fact that can no longer matter."""
    for variable, cell in known.items():
        root = forest.fix(root, variable, cell)
    return root


def against(forest: Forest, what: Text, concerned: Mapping[str, Node], *knowns: Known) -> Flaw:
    """A theorem violated: by one case, or by a case before and a case after that differ in one fact."""
    apart = {variable for known in knowns for variable in known if known[variable] != knowns[0][variable]}
    shared = dict(knowns[0])
    for known in knowns:
        settled = settle(forest, concerned.values(), {**shared, **{variable: known[variable] for variable in apart}})
        shared |= {variable: cell for variable, cell in settled.items() if variable not in apart}
    shown = [show(forest, concerned, {**shared, **{v: known[v] for v in apart}}) for known in knowns]
    return Flaw("violated", *messages.violated(what), tuple(shown))
