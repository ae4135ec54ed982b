"""How the goals stand on what is known, read off the diagrams.

Only the conditions with a clock are read, never the whole advice; answers are remembered by the cells that they read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import TypeVar

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.diagrams.explain import reasons
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import View, variables_in
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.pathway.goals import GOALS, Goal, Standing, Triggered, due_of

MOST_REMEMBERED = 5_000

Key = tuple[str, tuple[int, ...]]
"""A goal or a recommendation, and the cells of the facts that it hangs on."""

T = TypeVar("T")


class Reader:
    """Reads goals off the diagrams. One for the engine; holds no patient."""

    def __init__(self, made: Engine) -> None:
        self.engine = made
        self._pick: dict[str, Callable[[Sequence[int]], tuple[int, ...]]] = {
            goal.code: itemgetter(*self._read_by(goal)) for goal in GOALS
        }
        self._turns = threading.local()
        self._known: dict[Key, Standing] = {}
        self._because: dict[Key, tuple[str, ...]] = {}

    def _read_by(self, goal: Goal) -> tuple[int, ...]:
        bits = 0
        for rec in goal.recommendations:
            for other in (rec, *rec.unless):
                bits |= self.engine.forest.reads[self.engine.roots[f"when {other.id}"]]
                bits |= self.engine.forest.reads[self.engine.roots[f"applies {other.id}"]]
        return tuple(variables_in(bits | self.engine.followed(bits)))

    def cells(self, known: Mapping[str, FactValue]) -> list[int]:
        """What is known, as cells, with what follows from it by default."""
        return self.engine.cells(self.engine.with_defaults(known)[0])

    def standing(self, goal: Goal, cells: Sequence[int]) -> Standing:
        """How the goal stands in these cells."""
        key = self._key(goal, cells)
        found = self._known.get(key)
        return found or _put(self._known, key, self._stand(goal, self._view(cells)))

    def because(self, goal: Goal, rec: Recommendation, cells: Sequence[int]) -> tuple[str, ...]:
        """The names of the facts that make the own condition of one of its recommendations hold."""
        key = rec.id, self._key(goal, cells)[1]
        found = self._because.get(key)
        if found is None:
            variables = reasons(self._view(cells), self.engine.roots[f"when {rec.id}"])
            found = _put(self._because, key, tuple([self.engine.order[variable].name for variable in variables]))
        return found

    def holds(self, rec: Recommendation, cells: Sequence[int]) -> bool:
        """Whether the own condition of a recommendation certainly holds in these cells."""
        return self._node("when", rec, self._view(cells)) == self.engine.forest.true

    def _view(self, cells: Sequence[int]) -> View:
        """The forest in these cells; every goal of one instant shares what was walked for the others."""
        view: View | None = getattr(self._turns, "view", None)
        if view is None:
            view = self._turns.view = View(self.engine.forest, cells)
        elif view.cells != cells:
            view.turn_to(cells)
        return view

    def _key(self, goal: Goal, cells: Sequence[int]) -> Key:
        return goal.code, self._pick[goal.code](cells)

    # --- one goal, off the diagrams ---

    def _stand(self, goal: Goal, view: View) -> Standing:
        true, false = self.engine.forest.true, self.engine.forest.false
        possible: list[tuple[Recommendation, Node]] = []
        beaten: list[tuple[Recommendation, Node]] = []
        for rec in goal.recommendations:
            when = self._node("when", rec, view)
            if when != false:
                applies = self._node("applies", rec, view) != false
                (possible if applies else beaten).append((rec, when))
        return Standing(
            strictest=self._strictest(possible, view),
            holds=tuple([rec.id for rec, when in possible if when == true]),
            open_hours=tuple(dict.fromkeys([due_of(rec)[0] for rec, when in possible if when != true])),
            excluded=not possible,
            overridden_by=self._overriding(goal, [rec for rec, when in beaten if when == true], view),
        )

    def _strictest(self, possible: Sequence[tuple[Recommendation, Node]], view: View) -> Triggered | None:
        """The first of the recommendations, from strict to wide, by which it is certain that a term holds."""
        true = self.engine.forest.true
        exact = next((place for place, (_, when) in enumerate(possible) if when == true), None)
        places = len(possible) if exact is None else exact
        if exact is None and not _covers(view, frozenset(node for _, node in possible), true):
            return None
        wider = (
            place for place in range(places) if _covers(view, frozenset(n for _, n in possible[: place + 1]), true)
        )
        place = next(wider, exact)
        assert place is not None
        rec, when = possible[place]
        return Triggered(rec, self._unless(rec, view), exact=when == true)

    def _overriding(self, goal: Goal, beaten: Sequence[Recommendation], view: View) -> tuple[str, ...]:
        outside = [other for rec in beaten for other in rec.unless if other not in goal.recommendations]
        true = self.engine.forest.true
        return tuple(dict.fromkeys([other.id for other in outside if self._node("when", other, view) == true]))

    def _unless(self, rec: Recommendation, view: View) -> tuple[str, ...]:
        false = self.engine.forest.false
        return tuple(
            [
                other.id
                for other in rec.unless
                if self._node("when", other, view) != false and self._node("applies", other, view) != false
            ]
        )

    def _node(self, part: str, rec: Recommendation, view: View) -> Node:
        return view.restrict(self.engine.roots[f"{part} {rec.id}"])


def _put(known: dict[Key, T], key: Key, answer: T) -> T:
    if len(known) >= MOST_REMEMBERED:
        known.clear()
    known[key] = answer
    return answer


def _covers(view: View, nodes: frozenset[Node], true: Node) -> bool:
    """Whether in every completion of the unknown facts at least one of these conditions holds."""
    variable, children = view.variable, view.children
    seen: set[frozenset[Node]] = set()

    def covers(nodes: frozenset[Node]) -> bool:
        if true in nodes or nodes in seen:
            return True
        asked = [variable[node] for node in nodes if variable[node] >= 0]
        if not asked:
            return False
        top = min(asked)
        for cell in range(view.forest.cells[top].answers):
            if not covers(frozenset([children[n][cell] if variable[n] == top else n for n in nodes])):
                return False
        seen.add(nodes)
        return True

    return covers(nodes)


@cache
def reader() -> Reader:
    """The reader of the guideline's own engine."""
    return Reader(engine())
