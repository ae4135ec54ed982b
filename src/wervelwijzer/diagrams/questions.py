"""Which unknown fact to ask next: the one whose answers split the possible outcomes best.

No answer is held more likely than another: what counts is how many outcomes each answer leaves possible, exactly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import View, variables_in


def left_by_answer(view: View, root: Node) -> dict[int, list[int]]:
    """For each variable of a restricted diagram, per answer, the bit set of the outcomes that stay possible.

    One walk from the root suffices: `around[n]` holds the variables that some path to n does not ask.
    """
    variable, children, outcomes = view.variable, view.children, view.outcomes
    around: dict[Node, int] = {root: view.reads[root]}
    left: dict[int, list[int]] = {}
    for node in _parents_first(view, root):
        asked = variable[node]
        if asked < 0:
            for around_it in variables_in(around[node]):
                left[around_it] = [answer | outcomes[node] for answer in left[around_it]]
            continue
        kids = children[node]
        passed = around[node] & ~(1 << asked)
        through = [outcomes[kid] for kid in kids]
        left[asked] = (
            [one | other for one, other in zip(left[asked], through, strict=True)] if asked in left else through
        )
        for kid in set(kids):
            around[kid] = around.get(kid, 0) | passed
    return left


def split(outcomes: int, left: Mapping[int, Sequence[int]]) -> dict[int, float]:
    """For each variable of `left_by_answer`: the share of the doubt that its answer takes away on average.

    The doubt is the number of possible outcomes less one; 1 settles the decision whatever the answer, 0 never helps.
    """
    doubt = outcomes.bit_count() - 1
    return {
        variable: 1.0 - sum([after.bit_count() - 1 for after in answers]) / (len(answers) * doubt)
        for variable, answers in left.items()
    }


def _parents_first(view: View, root: Node) -> list[Node]:
    """Every node under the root, terminals last; variables only grow downwards, so sorting by them does it."""
    variable, children = view.variable, view.children
    seen = {root}
    waiting = [root]
    while waiting:
        new = set(children[waiting.pop()]) - seen
        seen |= new
        waiting += new
    last = len(view.cells)
    return sorted(seen, key=lambda node: variable[node] if variable[node] >= 0 else last)
