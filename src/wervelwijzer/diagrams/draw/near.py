"""The part of a diagram that one patient can still reach: small enough for a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wervelwijzer.diagrams.draw.sketch import (
    Answer,
    Outcome,
    Part,
    Passed,
    Question,
    Rest,
    Sketch,
    grouped,
    in_rows,
    is_idle,
    ways_on,
)
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import UNKNOWN, View
from wervelwijzer.language.decisions import Value


def near(view: View, root: Node, outcomes: Sequence[Value]) -> Sketch:
    """What this patient can still reach, and at each known fact the first step aside.

    Boxes that ask the same and lead to the same are one box; a question whose answers all lead to one box is left
    out; questions that make no difference, because of what is known further on, are together in one box.
    """
    builder = _Builder(view)
    start = builder.place(root)
    return in_rows(builder.parts, _below(builder.parts, start), outcomes)


def _below(parts: Sequence[Part], start: int) -> list[int]:
    """A part and all that can be reached from it, ascending."""
    seen, waiting = {start}, [start]
    while waiting:
        for answer in parts[waiting.pop()].answers:
            if answer.to is not None and answer.to not in seen:
                seen.add(answer.to)
                waiting.append(answer.to)
    return sorted(seen)


def shortened(sketch: Sketch, rows: int) -> Sketch:
    """The first rows of a sketch; each way further down ends in a box that says what is left, above the outcomes."""
    shown, outcomes = sketch.rows[:rows], sketch.rows[-1]
    stay = {number for row in (*shown, outcomes) for number in row}
    parts = list(sketch.parts)
    rest: dict[int, int] = {}

    def cut(answer: Answer) -> Answer:
        if answer.to is None or answer.to in stay:
            return answer
        if answer.to not in rest:
            rest[answer.to] = len(parts)
            parts.append(_what_is_left(sketch, answer.to))
        return replace(answer, to=rest[answer.to])

    for number in (number for row in shown for number in row):
        parts[number] = replace(parts[number], answers=tuple([cut(answer) for answer in parts[number].answers]))
    return Sketch(tuple(parts), (*shown, tuple(rest.values()), outcomes))


def _what_is_left(sketch: Sketch, start: int) -> Rest:
    seen = _below(sketch.parts, start)
    asked = {
        part.variable
        for part in (sketch.parts[number] for number in seen)
        if isinstance(part, Question) and part.state == "open" and not part.idle
    }
    ends = [sketch.parts[number] for number in sketch.rows[-1] if number in seen]
    return Rest(start, len(asked), tuple(end.value for end in ends if isinstance(end, Outcome)))


class _Builder:
    """Builds the parts from the outcomes upwards, each once; so a part has a higher number than all below it."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.parts: list[Part] = []
        self._number: dict[Part, int] = {}
        self._placed: dict[Node, int] = {}
        self._means: list[Node] = []  # per part what is left to decide there
        self._after: list[int | None] = []  # per part the next one that every way from it passes

    def place(self, node: Node) -> int:
        """The number of the part that a node of the forest becomes."""
        if node not in self._placed:
            self._placed[node] = self._place(node)
        return self._placed[node]

    def _place(self, node: Node) -> int:
        forest = self.view.forest
        variable = forest.variable[node]
        if variable < 0:
            return self._add(Outcome(node, forest.terminals[node], possible=True), node)
        to = [self.place(child) for child in ways_on(self.view, node)]
        cell = self.view.cells[variable]
        if cell != UNKNOWN:
            return self._add(Question(variable, "known", self._with_asides(node, cell, to[0])), node)
        if to.count(to[0]) == len(to):
            return to[0]
        idle = is_idle(self.view, node)
        onward = self._meeting(to) if idle else None
        if onward is not None and self._means[onward] == self.view.restrict(node):
            return self._add(self._passed(variable, to, onward), node)
        return self._add(Question(variable, "open", grouped(to, "open"), idle), node)

    def _with_asides(self, node: Node, own: int, to: int) -> tuple[Answer, ...]:
        """The patient's answer, and the others by the outcome to which they lead at once; the rest together."""
        forest, groups = self.view.forest, dict[Node, list[int]]()
        children = forest.children[node]
        for cell, child in enumerate(children):
            if child != children[own]:
                groups.setdefault(child if forest.variable[child] < 0 else -1, []).append(cell)
        same = tuple(cell for cell, child in enumerate(children) if child == children[own])
        asides = [Answer(tuple(c), "aside", None, ends=forest.terminals.get(end)) for end, c in groups.items()]
        return (Answer(same, "known", to, own), *asides)

    def _meeting(self, parts: Sequence[int]) -> int | None:
        """The first part that every way from all of these passes, or None."""
        one: int | None = parts[0]
        for part in parts[1:]:
            other: int | None = part
            while one != other:
                if one is None or other is None:
                    return None
                if one > other:
                    one = self._after[one]
                else:
                    other = self._after[other]
        return one

    def _passed(self, variable: int, to: Sequence[int], onward: int) -> Passed:
        """Everything between a question that makes no difference and the part where all its ways meet."""
        between = {part for start in to for part in _below(self.parts, start) if part > onward}
        asked, because = {variable}, set[int]()
        for part in (self.parts[number] for number in between):
            if isinstance(part, Passed):
                asked.update(part.variables)
                because.update(part.because)
            elif isinstance(part, Question):
                (because if part.state == "known" else asked).add(part.variable)
        return Passed(tuple(sorted(asked)), tuple(sorted(because)), (Answer((), "open", onward),))

    def _add(self, part: Part, node: Node) -> int:
        if part not in self._number:
            self._number[part] = len(self.parts)
            self.parts.append(part)
            self._means.append(self.view.restrict(node))
            to = [answer.to for answer in part.answers if answer.to is not None]
            self._after.append(self._meeting(to) if to else None)
        return self._number[part]
