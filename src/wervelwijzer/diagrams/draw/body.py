"""The diagram itself: boxes, answers and the ways between them, in place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from wervelwijzer.diagrams.draw import svg
from wervelwijzer.diagrams.draw.blocks import ANSWER, BETWEEN_ANSWERS, QUESTION, REMARK, Block, Port, side_by_side
from wervelwijzer.diagrams.draw.crossings import Slot
from wervelwijzer.diagrams.draw.layout import Layout, Way
from wervelwijzer.diagrams.draw.lettering import leading
from wervelwijzer.diagrams.draw.sketch import Outcome, Passed, Question, Rest, Sketch, State
from wervelwijzer.diagrams.draw.writer import Writer

GAP = 10.0
BEND = 24.0
"""The least height in which ways bend from row to row."""

WEIGHT: dict[State, int] = {"plain": 2, "known": 6, "open": 2, "aside": 1}
STRENGTH: dict[State, int] = {"plain": 1, "known": 2, "open": 1, "aside": 0}


def least_width(sketch: Sketch, blocks: Mapping[int, Block]) -> float:
    """The width of the widest row, its parts as close as they may stand: no layout is narrower."""
    return max(sum(blocks[part].width + GAP for part in row) - GAP for row in sketch.rows)


class Body:
    """A sketch in place; `width` and `height` are what it takes, `svg()` draws it."""

    def __init__(self, sketch: Sketch, writer: Writer, blocks: Mapping[int, Block]) -> None:
        self.sketch, self.writer, self.blocks = sketch, writer, blocks
        ways = [
            Way(number, answer.to, WEIGHT[answer.state])
            for number in blocks
            for answer in sketch.parts[number].answers
            if answer.to is not None
        ]
        self.layout = Layout(sketch.rows, ways, {number: block.width for number, block in blocks.items()}, GAP)
        self.states = self._states()
        self.tops: list[float] = []
        self.feet: list[float] = []
        self._stack()
        self.width = max(self.layout.x[slot] + self.layout.width(slot) / 2 for slot in self.layout.x)
        self.height = self.feet[-1]

    def _states(self) -> dict[tuple[Slot, Slot], State]:
        """The state of each segment: the strongest of the ways that it carries."""
        states: dict[tuple[Slot, Slot], State] = {}
        for number in self.blocks:
            for answer in self.sketch.parts[number].answers:
                upper: Slot = (number, self.layout.row[number])
                while answer.to is not None and upper[1] < self.layout.row[answer.to]:
                    lower = (answer.to, upper[1] + 1)
                    before = states.get((upper, lower), answer.state)
                    states[upper, lower] = max(before, answer.state, key=STRENGTH.__getitem__)
                    upper = lower
        return states

    def _stack(self) -> None:
        """Give each row its height: boxes, the words of their answers, and room to bend in."""
        y = 0.0
        for number, row in enumerate(self.sketch.rows):
            self.tops.append(y)
            y += max(self.blocks[part].height for part in row)
            if number + 1 < len(self.sketch.rows):
                y += max(self.blocks[part].strip for part in row)
            self.feet.append(y)
            y += BEND + min(30.0, self._longest_step(number) / 18)

    def _longest_step(self, row: int) -> float:
        x = self.layout.x
        return max((abs(x[upper] - x[lower]) for upper, lower in self.states if upper[1] == row), default=0.0)

    # --- drawing ---

    def svg(self) -> str:
        """The ways, the palest first, then the boxes and the words on the ways."""
        starts = {(number, port.answer.to): x for number in self.blocks for port, x in self._ports(number)}
        ways = sorted(self.states.items(), key=lambda item: STRENGTH[item[1]])
        lines = [self._way(upper, lower, state, starts) for (upper, lower), state in ways]
        boxes = [self._part(number) for number in self.blocks]
        words = [self._words(number, port, x) for number in self.blocks for port, x in self._ports(number)]
        return "".join((*lines, *self._arrows(), *boxes, *words))

    def _ports(self, number: int) -> Iterable[tuple[Port, float]]:
        """The answers of a part from left to right, in the order in which their ways go on, each with its x."""
        block, row, x = self.blocks[number], self.layout.row[number], self.layout.x

        def onward(port: Port) -> float:
            return float("inf") if port.answer.to is None else x[port.answer.to, row + 1]

        main, middle = block.main, x[number, row]
        if main is not None:
            yield main, middle
            yield from _spread(block.right, middle + main.width / 2 + BETWEEN_ANSWERS)
            yield from _spread(block.left, middle - main.width / 2 - BETWEEN_ANSWERS - side_by_side(block.left))
        elif block.ports:
            free = (block.width - side_by_side(block.ports)) / len(block.ports)
            yield from _spread(sorted(block.ports, key=onward), middle - (block.width - free) / 2, free)

    def _way(self, upper: Slot, lower: Slot, state: State, starts: dict[tuple[int, int | None], float]) -> str:
        part, row = upper
        x = self.layout.x
        begin_x, begin_y = x[upper], self.tops[row]
        source = None
        if self.layout.row[part] == row:
            begin_x, begin_y, source = starts.get((part, lower[0]), begin_x), begin_y + self.blocks[part].height, part
        points = svg.start(begin_x, begin_y) + f"V{self.feet[row]:.1f}"
        points += svg.bend(begin_x, self.feet[row], x[lower], self.tops[row + 1])
        return svg.way(points, state, class_=f"way {state}", data_from=source, data_to=lower[0])

    def _arrows(self) -> Iterable[str]:
        """A head where ways end, drawn as the strongest of them."""
        into: dict[int, State] = {}
        for (_, (part, row)), state in self.states.items():
            if self.layout.row[part] == row:
                into[part] = max(into.get(part, state), state, key=STRENGTH.__getitem__)
        for part, state in into.items():
            row = self.layout.row[part]
            yield svg.arrow(self.layout.x[part, row], self.tops[row], state)

    def _part(self, number: int) -> str:
        part, block, row = self.sketch.parts[number], self.blocks[number], self.layout.row[number]
        x, y = self.layout.x[number, row], self.tops[row]
        match part:
            case Question(variable, state):
                frame = svg.box(x, y, block.box, block.height, state)
                kind = f"question {state} idle" if part.idle else f"question {state}"
                marks = {"class_": kind, "data_fact": self.writer.name(variable)}
            case Passed():
                state = "open"
                frame = svg.box(x, y, block.box, block.height, state)
                marks = {"class_": "passed", "data_facts": " ".join(map(self.writer.name, part.variables))}
            case Outcome(_, value, possible):
                state = "known" if possible else "aside"
                frame = svg.outcome_box(x, y, block.box, block.height, possible)
                marks = {"class_": f"outcome {'possible' if possible else 'excluded'}", "data_value": json.dumps(value)}
            case Rest():
                state = "open"
                frame = svg.box(x, y, block.box, block.height, state, radius=0)
                marks = {"class_": "rest"}
        return svg.element("g", frame + self._inside(block, x, y, state), data_part=number, **marks)

    def _inside(self, block: Block, x: float, y: float, state: State) -> str:
        foot = y + 7 + QUESTION
        words = svg.letters(block.lines, x, foot, QUESTION, svg.INK[state])
        foot += len(block.lines) * leading(QUESTION) - (QUESTION - REMARK)
        return words + (svg.letters(block.remarks, x, foot, REMARK, svg.INK[state]) if block.remarks else "")

    def _words(self, number: int, port: Port, x: float) -> str:
        """The words of an answer, across its way."""
        state = port.answer.state
        row = self.layout.row[number]
        y = self.tops[row] + self.blocks[number].height
        height = len(port.lines) * leading(ANSWER)
        words = svg.paper(x, y + 4, port.width + 4, height) + svg.letters(
            port.lines, x, y + ANSWER + 4, ANSWER, svg.INK[state]
        )
        return svg.element("g", svg.titled(port.full) + words, class_=f"answer {state}", data_of=number)


def _spread(ports: Iterable[Port], edge: float, free: float = 0.0) -> Iterable[tuple[Port, float]]:
    """Answers beside each other from the left edge on, each with its middle."""
    for port in ports:
        yield port, edge + port.width / 2
        edge += port.width + BETWEEN_ANSWERS + free
