"""What is left of a diagram once some facts are known: the exact answer to a partly unknown case.

Restricting replaces each known fact by its cell and reduces what remains. A terminal is the value; otherwise its
terminals are exactly the values that some completion gives, and its variables exactly the facts that can change it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from wervelwijzer.diagrams.forest import Forest, Node

UNKNOWN = -1

MOST_CASES = 1_000
"""After how many cases a view starts afresh: memory stays flat."""


class View:
    """The forest as one case sees it.

    `cells` holds per variable the cell that is known, or `UNKNOWN`. `restrict(node)` gives the reduced diagram over
    the unknown facts alone. `variable`, `children`, `reads` and `outcomes` are the forest's, with the nodes that
    restricting makes behind them. `turn_to` makes the view that of another case: whoever answers many cases keeps one
    view, which then remembers what was left of a node for a case that agrees on all that the node reads, and starts
    afresh now and then. `kept` is for what others work out of a node alone; it lasts as long as the nodes do.
    """

    __slots__ = (
        "_base",
        "_cases",
        "_left_of",
        "_own",
        "cells",
        "children",
        "forest",
        "kept",
        "known",
        "outcomes",
        "packed",
        "reads",
        "restrict",
        "variable",
    )

    def __init__(self, forest: Forest, cells: Sequence[int]) -> None:
        self.forest = forest
        self.variable = forest.variable.copy()
        self.children = forest.children.copy()
        self.reads = forest.reads.copy()
        self.outcomes = forest.outcomes.copy()
        self.cells: list[int] = []
        self.kept: dict[Node, Any] = {}
        self._cases = 0
        self._base = len(self.variable)
        self._left_of: dict[Node, tuple[int, dict[int, Node]]] = {}
        self._own: dict[tuple[int, tuple[Node, ...]], Node] = {}
        self.restrict: Callable[[Node], Node] = self._restrictor()
        self.known = self.packed = 0
        self.turn_to(cells)

    def turn_to(self, cells: Sequence[int]) -> None:
        """See the forest as the case in these cells does."""
        if self._cases >= MOST_CASES:
            self._start_afresh()
        self._cases += 1
        self.cells[:] = cells
        self.known = sum([1 << variable for variable, cell in enumerate(cells) if cell >= 0])
        self.packed = self.forest.packing.pack(cells)

    def _start_afresh(self) -> None:
        for grown in (self.variable, self.children, self.reads, self.outcomes):
            del grown[self._base :]
        self._left_of.clear()
        self._own.clear()
        self.kept.clear()
        self._cases = 0

    def _restrictor(self) -> Callable[[Node], Node]:
        """The walk, as a closure over local names: it is the hot path of every answer."""
        cells, left_of, own, grow = self.cells, self._left_of, self._own, self._grow
        reads, variable, children, kinds = self.reads, self.variable, self.children, self.forest.kinds
        shared, mask = self.forest.unique, self.forest.packing.mask

        def restrict(node: Node) -> Node:
            known = self.known
            while reads[node] & known:
                asked = variable[node]
                cell = cells[asked]
                if cell < 0:
                    break
                node = children[node][cell]
            else:
                return node
            remembered = left_of.get(node)
            if remembered is None:
                remembered = left_of[node] = (mask(reads[node]), {})
            key = self.packed & remembered[0]
            found = remembered[1].get(key)
            if found is not None:
                return found
            kids, by_cell = kinds[node], children[node]
            left: tuple[Node, ...]
            if len(kids) == 2:
                first = one = kids[0]
                other = kids[1]
                if reads[one] & known:
                    one = restrict(one)
                if reads[other] & known:
                    other = restrict(other)
                if one == other:
                    remembered[1][key] = one
                    return one
                left = (one, other) if kids == by_cell else tuple([one if kid == first else other for kid in by_cell])
            else:
                to = {kid: restrict(kid) if reads[kid] & known else kid for kid in kids}
                left = tuple([to[kid] for kid in by_cell])
                one = left[0]
            if left.count(one) < len(left):
                made = (asked, left)
                one = shared.get(made, -1)
                if one < 0:
                    one = own.get(made, -1)
                    if one < 0:
                        one = own[made] = grow(asked, left)
            remembered[1][key] = one
            return one

        return restrict

    def _grow(self, variable: int, children: tuple[Node, ...]) -> Node:
        """A node of this view's own."""
        reads, outcomes = 1 << variable, 0
        all_reads, all_outcomes = self.reads, self.outcomes
        for child in set(children):
            reads |= all_reads[child]
            outcomes |= all_outcomes[child]
        self.variable.append(variable)
        self.children.append(children)
        all_reads.append(reads)
        all_outcomes.append(outcomes)
        return len(self.variable) - 1


def variables_in(bits: int) -> list[int]:
    """The variables of a bit set, in order."""
    found = []
    while bits:
        low = bits & -bits
        found.append(low.bit_length() - 1)
        bits ^= low
    return found
