"""Why an answer is what it is: the fewest known facts that force it."""

from __future__ import annotations

from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import UNKNOWN, View, variables_in


def reasons(view: View, root: Node) -> list[int]:
    """Known variables that alone force the settled value of `root`; leaving any one out would no longer do.

    Facts that are asked late (imaging, treatment) are tried first for leaving out, so that the reason that remains
    is what was seen early, as a doctor would tell it.
    """
    goal = view.restrict(root)
    path = _facts_on_the_way(view, root)
    kept = set(path)
    for variable in sorted(path, reverse=True):
        kept.discard(variable)
        if not _forces(view, root, goal, kept):
            kept.add(variable)
    return sorted(kept)


def _facts_on_the_way(view: View, root: Node) -> list[int]:
    """The known variables that the walk from the root meets, on every branch that unknown facts leave open."""
    bits, seen, waiting = 0, {root}, [root]
    while waiting:
        node = waiting.pop()
        variable = view.forest.variable[node]
        if variable < 0:
            continue
        cell = view.cells[variable]
        if cell != UNKNOWN:
            bits |= 1 << variable
        children = view.forest.children[node]
        for child in (children[cell],) if cell != UNKNOWN else set(children):
            if child not in seen:
                seen.add(child)
                waiting.append(child)
    return variables_in(bits)


def _forces(view: View, root: Node, goal: Node, kept: set[int]) -> bool:
    """Whether every completion of the kept facts ends at the goal."""
    forest, seen, waiting = view.forest, {root}, [root]
    while waiting:
        node = waiting.pop()
        variable = forest.variable[node]
        if variable < 0:
            if node != goal:
                return False
            continue
        children = forest.children[node]
        for child in (children[view.cells[variable]],) if variable in kept else set(children):
            if child not in seen:
                seen.add(child)
                waiting.append(child)
    return True
