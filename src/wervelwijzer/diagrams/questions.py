"""Which unknown fact to ask next: the one whose answers split the possible outcomes best.

No answer is held more likely than another: what counts is how many outcomes each answer leaves possible, exactly.
"""

from __future__ import annotations

from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import View, variables_in


def left_by_answer(view: View, root: Node) -> dict[int, list[int]]:
    """For each variable of a restricted diagram, per answer, the bit set of the outcomes that stay possible.

    One walk from the root suffices: `around[n]` holds the variables that some path to n does not ask.
    """
    around: dict[Node, int] = {root: view.reads(root)}
    left: dict[int, list[int]] = {}
    ends: list[Node] = []
    for node in _parents_first(view, root):
        variable = view.variable(node)
        if variable < 0:
            ends.append(node)
            continue
        children = view.children(node)
        answers = left.setdefault(variable, [0] * len(children))
        passed = around[node] & ~(1 << variable)
        for cell, child in enumerate(children):
            answers[cell] |= view.outcomes(child)
            around[child] = around.get(child, 0) | passed
    for end in ends:
        for variable in variables_in(around[end]):
            answers = left[variable]
            for cell in range(len(answers)):
                answers[cell] |= view.outcomes(end)
    return left


def split(view: View, root: Node) -> dict[int, float]:
    """For each variable of a restricted diagram: the share of the doubt that its answer takes away on average.

    The doubt is the number of possible outcomes less one; 1 settles the decision whatever the answer, 0 never helps.
    """
    doubt = view.outcomes(root).bit_count() - 1
    if doubt <= 0:
        return {}
    return {
        variable: 1.0 - sum(outcomes.bit_count() - 1 for outcomes in answers) / (len(answers) * doubt)
        for variable, answers in left_by_answer(view, root).items()
    }


def _parents_first(view: View, root: Node) -> list[Node]:
    """Every node under the root; variables only grow downwards, so sorting by them puts parents first."""
    seen = {root}
    waiting = [root]
    while waiting:
        for child in set(view.children(waiting.pop())):
            if child not in seen:
                seen.add(child)
                waiting.append(child)
    last = len(view.cells)
    return sorted(seen, key=lambda node: view.variable(node) if view.variable(node) >= 0 else last)
