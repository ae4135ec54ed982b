"""What is left of a diagram once some facts are known: the exact answer to a partly unknown case.

Restricting replaces each known fact by its cell and reduces what remains. A terminal is the value; otherwise its
terminals are exactly the values that some completion gives, and its variables exactly the facts that can change it.
"""

from __future__ import annotations

from collections.abc import Sequence

from wervelwijzer.diagrams.forest import Forest, Node

UNKNOWN = -1


class View:
    """The forest as one case sees it.

    `cells` holds per variable the cell that is known, or `UNKNOWN`. Nodes made by restricting live in this view, on
    top of the forest's, so one case costs what it touches and leaves nothing behind.
    """

    __slots__ = (
        "_base",
        "_children",
        "_memo",
        "_outcomes",
        "_reads",
        "_unique",
        "_variable",
        "cells",
        "forest",
        "known",
    )

    def __init__(self, forest: Forest, cells: Sequence[int]) -> None:
        self.forest = forest
        self.cells = cells
        self.known = 0
        for variable, cell in enumerate(cells):
            if cell >= 0:
                self.known |= 1 << variable
        self._base = len(forest.variable)
        self._variable: list[int] = []
        self._children: list[tuple[Node, ...]] = []
        self._reads: list[int] = []
        self._outcomes: list[int] = []
        self._unique: dict[tuple[int, tuple[Node, ...]], Node] = {}
        self._memo: dict[Node, Node] = {}

    # --- the answer ---

    def restrict(self, node: Node) -> Node:
        """The reduced diagram over the unknown facts alone."""
        memo = self._memo
        if node in memo:
            return memo[node]
        forest = self.forest
        reads = forest.reads[node]
        if not reads & self.known:
            return node
        variable = forest.variable[node]
        cell = self.cells[variable]
        if cell >= 0:
            found = self.restrict(forest.children[node][cell])
        else:
            restrict = self.restrict
            found = self._node(variable, tuple([restrict(child) for child in forest.children[node]]))
        memo[node] = found
        return found

    def _node(self, variable: int, children: tuple[Node, ...]) -> Node:
        first = children[0]
        if children.count(first) == len(children):
            return first
        key = (variable, children)
        found = self.forest.unique.get(key)
        if found is None:
            found = self._unique.get(key)
        if found is None:
            reads, outcomes = 1 << variable, 0
            for child in set(children):
                reads |= self.reads(child)
                outcomes |= self.outcomes(child)
            found = self._base + len(self._variable)
            self._variable.append(variable)
            self._children.append(children)
            self._reads.append(reads)
            self._outcomes.append(outcomes)
            self._unique[key] = found
        return found

    # --- reading a node, the forest's or this view's ---

    def reads(self, node: Node) -> int:
        """The bit set of the variables that the node depends on."""
        return self.forest.reads[node] if node < self._base else self._reads[node - self._base]

    def outcomes(self, node: Node) -> int:
        """The bit set of the terminals that can still be reached."""
        return self.forest.outcomes[node] if node < self._base else self._outcomes[node - self._base]

    def variable(self, node: Node) -> int:
        """The variable that the node asks; -1 for a terminal."""
        return self.forest.variable[node] if node < self._base else self._variable[node - self._base]

    def children(self, node: Node) -> tuple[Node, ...]:
        """The children by cell."""
        return self.forest.children[node] if node < self._base else self._children[node - self._base]

    def is_settled(self, node: Node) -> bool:
        """Whether a restricted node is a terminal."""
        return self.variable(node) < 0


def variables_in(bits: int) -> list[int]:
    """The variables of a bit set, in order."""
    found = []
    while bits:
        low = bits & -bits
        found.append(low.bit_length() - 1)
        bits ^= low
    return found
