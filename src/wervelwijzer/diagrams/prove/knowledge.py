"""Proof that more knowledge never enlarges a possible set.

Write R(n, k) for node n restricted to the known facts k, as `restrict.View` computes it: a terminal is itself; a node
that asks a known fact is R of the child of its cell; any other node asks its fact above R of each child, and is
left out where these are all one node. Its outcomes are those of its children together, its facts likewise.

The theorem: where k' knows what k knows and more, outcomes(R(n, k')) is part of outcomes(R(n, k)), and
what R(n, k') reads is part of what R(n, k) reads.

The proof is by induction on n, terminals first. Because R(n, k and one fact) = R(R(n, k), that fact) - both are the
reduced diagram of the same function, and a function has one - knowledge grows one fact at a time. At a terminal both
sides are equal. At a node that asks the new fact, the outcomes of the child of its cell are part of those of all
children together. At a node that asks another fact, known or not, each child shrinks by the induction, and so does
their union. So all that the theorem rests on are two equations that hold at each single node: its outcomes are those
of the children of its answers together, and it reads its own fact and what its children read.

Both are checked here at every node of every decision, and so is the program that restricts: for each node and each
single fact, the outcomes that it leaves are compared with those found by following the diagram without it, must be
part of the node's own, and over all answers must make up the node's own; the fact itself must no longer be read.

A fact whose absence is an answer is never unknown: the check runs once for each of its cells. A judgement that takes
the place of its default, or an operation that is recorded at last, changes a fact and is no growth of knowledge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from wervelwijzer.diagrams.forest import Forest, Node
from wervelwijzer.diagrams.prove import messages
from wervelwijzer.diagrams.prove.cases import Known, as_case
from wervelwijzer.diagrams.prove.report import Flaw, KnowledgeProof, Shown
from wervelwijzer.diagrams.restrict import UNKNOWN, View, variables_in
from wervelwijzer.language.text import Text


def prove_knowledge(forest: Forest, roots: Iterable[Node]) -> KnowledgeProof:
    """Check every node under the roots, and every single fact at every node."""
    nodes = forest.nodes_under(*roots)
    flaws = [flaw for node in nodes for flaw in _equations(forest, node)]
    steps = 0
    for given in _absences(forest, nodes):
        for found in _single_facts(forest, nodes, given):
            steps += 1
            if found is not None:
                flaws.append(found)
    return KnowledgeProof(len(nodes), steps, tuple(flaws))


def _equations(forest: Forest, node: Node) -> Iterator[Flaw]:
    """The two equations at one node."""
    variable, children = forest.variable[node], forest.children[node]
    if variable < 0:
        holds = forest.values(forest.outcomes[node]) == (forest.terminals[node],) and not forest.reads[node]
    else:
        answers = children[: forest.cells[variable].answers]
        holds = forest.outcomes[node] == _together(forest.outcomes[child] for child in answers)
        holds &= forest.reads[node] == 1 << variable | _together(forest.reads[child] for child in children)
        holds &= all(not forest.reads[child] & ((2 << variable) - 1) for child in children)
    if not holds:
        what = Text(
            f"Knoop {node} zegt niet precies wat zijn kinderen zeggen.",
            f"Node {node} does not say exactly what its children say.",
        )
        yield Flaw("equation", *messages.knowledge(what))


def _absences(forest: Forest, nodes: Sequence[Node]) -> Iterator[Known]:
    """Every way to give the facts whose absence is an answer."""
    read = variables_in(_together(forest.reads[node] for node in nodes))
    special = [variable for variable in read if forest.cells[variable].has_absence]
    for cells in product(*(range(len(forest.cells[variable])) for variable in special)):
        yield dict(zip(special, cells, strict=True))


def _single_facts(forest: Forest, nodes: Sequence[Node], given: Known) -> Iterator[Flaw | None]:
    """For every node and every fact that it still reads: the flaw of that step of knowledge, or None."""
    before = _view(forest, given)
    start = {node: before.restrict(node) for node in nodes}
    ends = _ends(before, nodes, {})
    for variable in variables_in(_together(before.reads[left] for left in start.values())):
        views = [_view(forest, {**given, variable: cell}) for cell in range(forest.cells[variable].answers)]
        asking = [node for node in nodes if forest.reads[node] >> variable & 1]
        reached = [_ends(view, asking, ends) for view in views]
        for node in asking:
            if before.reads[start[node]] >> variable & 1:
                after = [view.restrict(node) for view in views]
                left = [view.outcomes[found] for view, found in zip(views, after, strict=True)]
                reads = _together(view.reads[found] for view, found in zip(views, after, strict=True))
                holds = left == [end[node] for end in reached]
                holds &= _together(left) == before.outcomes[start[node]]
                holds &= not reads & ~(before.reads[start[node]] & ~(1 << variable))
                yield None if holds else _enlarged(forest, node, variable, given)


def _view(forest: Forest, known: Known) -> View:
    return View(forest, [known.get(variable, UNKNOWN) for variable in range(len(forest.cells))])


def _ends(view: View, nodes: Sequence[Node], known: Mapping[Node, int]) -> dict[Node, int]:
    """The outcomes that each node can still reach, found by following the forest's own diagram, children first.

    `known` holds the answer for the nodes below them that are not among `nodes`.
    """
    forest, ends = view.forest, dict(known)
    for node in reversed(nodes):
        variable, children = forest.variable[node], forest.children[node]
        if variable < 0:
            ends[node] = forest.outcomes[node]
        elif view.cells[variable] == UNKNOWN:
            ends[node] = _together(ends[child] for child in set(children))
        else:
            ends[node] = ends[children[view.cells[variable]]]
    return ends


def _together(sets: Iterable[int]) -> int:
    bits = 0
    for part in sets:
        bits |= part
    return bits


def _enlarged(forest: Forest, node: Node, variable: int, given: Known) -> Flaw:
    fact = forest.cells[variable].fact
    what = Text(
        f"Bij knoop {node} maakt kennis van '{fact.label.nl}' meer mogelijk dan eerst, of niet precies wat overblijft.",
        f"At node {node} knowing '{fact.label.en}' makes more possible than before, or not exactly what is left.",
    )
    return Flaw("enlarged", *messages.knowledge(what), (Shown(as_case(forest, given), {}),))
