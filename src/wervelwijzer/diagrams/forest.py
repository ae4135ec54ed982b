"""A forest of decision diagrams: reduced, ordered, multi-valued, hash-consed, in arrays.

A node asks one fact and has a child for each of its cells; a terminal is a value. Equal functions are one node, so
two rules mean the same exactly when their roots are the same number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from wervelwijzer.diagrams.cells import Cells
from wervelwijzer.diagrams.packing import Packing
from wervelwijzer.language.decisions import Value

Node = int

GAP = "no row of the table holds"
"""The terminal of a decision table that leaves a gap. `prove` reports it; it never leaves this package as a value."""


class Forest:
    """Every diagram of a guideline over one order of facts.

    `cells[v]` is the partition of variable v. For node n: `variable[n]` (-1 for a terminal), `children[n]` (a node
    per cell), `reads[n]` (bit set of the variables that it depends on), `outcomes[n]` (bit set of the terminals that
    it can reach when everything is unknown). Terminals are the values of `terminals`, numbered by order of arrival.
    """

    def __init__(self, cells: Sequence[Cells]) -> None:
        self.cells = tuple(cells)
        self.level = {id(part.fact): level for level, part in enumerate(self.cells)}
        self.terminals: dict[Node, Value] = {}
        self.variable: list[int] = []
        self.children: list[tuple[Node, ...]] = []
        self.kinds: list[tuple[Node, ...]] = []
        self.reads: list[int] = []
        self.outcomes: list[int] = []
        self.roots: dict[str, Node] = {}
        self.unique: dict[tuple[int, tuple[Node, ...]], Node] = {}
        self._terminal_of: dict[tuple[type, Value], Node] = {}
        self._bits: list[Value] = []
        self._chosen: dict[tuple[Node, Node, Node], Node] = {}
        self.packing = Packing(self.cells)
        self.false = self.terminal(False)
        self.true = self.terminal(True)

    # --- making nodes ---

    def terminal(self, value: Value) -> Node:
        """The node that is this value."""
        key = (type(value), value)
        if key not in self._terminal_of:
            node = self._append(-1, (), 0, 1 << len(self._bits))
            self._terminal_of[key] = node
            self.terminals[node] = value
            self._bits.append(value)
        return self._terminal_of[key]

    def node(self, variable: int, children: Sequence[Node]) -> Node:
        """The node that asks `variable`; its only child where all are equal; one node for equal functions."""
        first = children[0]
        if all(child == first for child in children):
            return first
        key = (variable, tuple(children))
        found = self.unique.get(key)
        if found is None:
            answers = set(children[: self.cells[variable].answers])
            reads, outcomes = 1 << variable, 0
            for child in set(children):
                reads |= self.reads[child]
            for child in answers:
                outcomes |= self.outcomes[child]
            found = self._append(variable, key[1], reads, outcomes)
            self.unique[key] = found
        return found

    def _append(self, variable: int, children: tuple[Node, ...], reads: int, outcomes: int) -> Node:
        self.variable.append(variable)
        self.children.append(children)
        self.kinds.append(tuple(dict.fromkeys(children)))
        self.reads.append(reads)
        self.outcomes.append(outcomes)
        return len(self.variable) - 1

    def fill(self, terminals: Mapping[Node, Value], variable: list[int], children: list[tuple[Node, ...]]) -> None:
        """Take over the nodes of a forest that was saved: reduced, children before parents, numbered as they were."""
        self.terminals, self._terminal_of, self._bits = {}, {}, []
        self.variable, self.children = variable, children
        self.kinds = [tuple(dict.fromkeys(kids)) for kids in children]
        self.reads, self.outcomes, self.unique = [], [], {}
        for node, kids in enumerate(children):
            if kids:
                self._take_over(node, variable[node], kids)
            else:
                value = terminals[node]
                self.terminals[node] = value
                self._terminal_of[type(value), value] = node
                self.reads.append(0)
                self.outcomes.append(1 << len(self._bits))
                self._bits.append(value)
        self.false, self.true = self._terminal_of[bool, False], self._terminal_of[bool, True]

    def _take_over(self, node: Node, variable: int, kids: tuple[Node, ...]) -> None:
        reads, outcomes = 1 << variable, 0
        answers = self.cells[variable].answers
        for kid in self.kinds[node]:
            reads |= self.reads[kid]
        for kid in self.kinds[node] if answers == len(kids) else kids[:answers]:
            outcomes |= self.outcomes[kid]
        self.reads.append(reads)
        self.outcomes.append(outcomes)
        self.unique[variable, kids] = node

    # --- combining them ---

    def choose(self, condition: Node, then: Node, otherwise: Node) -> Node:
        """`then` where the condition is true, else `otherwise`."""
        if condition == self.true:
            return then
        if condition == self.false or then == otherwise:
            return otherwise
        if then == self.true and otherwise == self.false:
            return condition
        key = (condition, then, otherwise)
        found = self._chosen.get(key)
        if found is None:
            top = min(v for v in (self.variable[n] for n in key) if v >= 0)
            branches = zip(*(self._branches(n, top) for n in key), strict=True)
            found = self._chosen[key] = self.node(top, [self.choose(*branch) for branch in branches])
        return found

    def both(self, one: Node, other: Node) -> Node:
        """True where both are."""
        return self.choose(one, other, self.false)

    def either(self, one: Node, other: Node) -> Node:
        """True where one of them is."""
        return self.choose(one, self.true, other)

    def negation(self, node: Node) -> Node:
        """True where the node is false."""
        return self.choose(node, self.false, self.true)

    def combine(self, one: Node, other: Node, by: Callable[[Value, Value], Value]) -> Node:
        """The diagram of `by(value of one, value of other)`."""
        memo: dict[tuple[Node, Node], Node] = {}

        def go(a: Node, b: Node) -> Node:
            if (a, b) not in memo:
                tops = [v for v in (self.variable[a], self.variable[b]) if v >= 0]
                if not tops:
                    memo[a, b] = self.terminal(by(self.terminals[a], self.terminals[b]))
                else:
                    top = min(tops)
                    pairs = zip(self._branches(a, top), self._branches(b, top), strict=True)
                    memo[a, b] = self.node(top, [go(x, y) for x, y in pairs])
            return memo[a, b]

        return go(one, other)

    def relabel(self, node: Node, by: Callable[[Value], Value]) -> Node:
        """The diagram with each terminal value replaced."""
        return self.combine(node, self.true, lambda value, _: by(value))

    def where(self, node: Node, values: Iterable[Value]) -> Node:
        """True where the diagram has one of these values."""
        wanted = {(type(value), value) for value in values}
        return self.relabel(node, lambda value: (type(value), value) in wanted)

    def fix(self, node: Node, variable: int, cell: int) -> Node:
        """The diagram once `variable` is known to lie in `cell`."""
        memo: dict[Node, Node] = {}

        def go(n: Node) -> Node:
            v = self.variable[n]
            if v < 0 or v > variable:
                return n
            if v == variable:
                return self.children[n][cell]
            if n not in memo:
                memo[n] = self.node(v, [go(child) for child in self.children[n]])
            return memo[n]

        return go(node)

    def _branches(self, node: Node, variable: int) -> tuple[Node, ...]:
        if self.variable[node] == variable:
            return self.children[node]
        return (node,) * len(self.cells[variable])

    def keep_only(self, roots: Mapping[str, Node]) -> dict[str, Node]:
        """Forget every node that the roots do not reach, such as what building left over; gives the roots anew."""
        wanted = sorted(self.nodes_under(*roots.values(), self.false, self.true))
        number = {node: index for index, node in enumerate(wanted)}
        terminals = {number[node]: value for node, value in self.terminals.items() if node in number}
        children = [tuple([number[child] for child in self.children[node]]) for node in wanted]
        self.fill(terminals, [self.variable[node] for node in wanted], children)
        self._chosen.clear()
        return {name: number[node] for name, node in roots.items()}

    # --- reading them ---

    def values(self, outcomes: int) -> tuple[Value, ...]:
        """The values of a bit set of outcomes, in order of arrival."""
        return tuple(value for bit, value in enumerate(self._bits) if outcomes >> bit & 1)

    def nodes_under(self, *roots: Node) -> list[Node]:
        """Every node that can be reached from the roots, parents before children."""
        seen: set[Node] = set()
        order: list[Node] = []

        def go(node: Node) -> None:
            if node not in seen:
                seen.add(node)
                for child in dict.fromkeys(self.children[node]):
                    go(child)
                order.append(node)

        for root in roots:
            go(root)
        return order[::-1]

    def count(self, root: Node, wanted: Value, variables: Iterable[int]) -> int:
        """In how many cells of the space of `variables` the diagram has the value `wanted`."""
        levels = sorted(variables)
        position = {variable: index for index, variable in enumerate(levels)}
        sizes = [len(self.cells[variable]) for variable in levels]
        memo: dict[Node, int] = {}

        def span(start: int, end: int) -> int:
            product = 1
            for size in sizes[start:end]:
                product *= size
            return product

        def at(node: Node) -> int:
            return position[self.variable[node]] if self.variable[node] >= 0 else len(levels)

        def go(node: Node) -> int:
            if self.variable[node] < 0:
                value = self.terminals[node]
                return int(type(value) is type(wanted) and value == wanted)
            if node not in memo:
                here = at(node) + 1
                memo[node] = sum(go(child) * span(here, at(child)) for child in self.children[node])
            return memo[node]

        return go(root) * span(0, at(root))
