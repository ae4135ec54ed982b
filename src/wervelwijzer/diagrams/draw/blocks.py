"""The parts of a drawing in measures: how large a box is, and the words on the edges that leave it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wervelwijzer.diagrams.draw.lettering import Line, leading
from wervelwijzer.diagrams.draw.sketch import Answer

QUESTION, ANSWER, REMARK = 13.0, 12.0, 10.5
"""The sizes of the letters."""

BETWEEN_ANSWERS, PADDING = 12.0, 20.0


@dataclass(frozen=True, slots=True)
class Port:
    """The words of an answer, beneath the box where its edge begins."""

    answer: Answer
    lines: tuple[Line, ...]
    width: float
    full: str


@dataclass(frozen=True, slots=True)
class Block:
    """A part in measures: its lines of text, with small `remarks` below; `width` counts the answers' words too."""

    lines: tuple[Line, ...]
    remarks: tuple[Line, ...]
    box: float
    height: float
    ports: tuple[Port, ...] = ()

    @property
    def width(self) -> float:
        """The room that the part takes on its row."""
        if self.main is None:
            return max(self.box, side_by_side(self.ports))
        beside = max(side_by_side(self.left), side_by_side(self.right))
        return max(self.box, self.main.width + (2 * (beside + BETWEEN_ANSWERS) if beside else 0.0))

    @property
    def main(self) -> Port | None:
        """The only answer that is followed, where there is one; its edge leaves in the middle."""
        followed = [port for port in self.ports if port.answer.to is not None]
        return followed[0] if len(followed) == 1 else None

    @property
    def right(self) -> tuple[Port, ...]:
        """The answers beside the only one that is followed: to the right the first, third ..., the others left."""
        return tuple(port for port in self.ports if port is not self.main)[::2]

    @property
    def left(self) -> tuple[Port, ...]:
        """See `right`."""
        return tuple(port for port in self.ports if port is not self.main)[1::2]

    @property
    def strip(self) -> float:
        """The height of the answers' words."""
        return max((len(port.lines) for port in self.ports), default=0) * leading(ANSWER) + 4


def side_by_side(ports: Sequence[Port]) -> float:
    """The width of answers beside each other."""
    return sum(port.width for port in ports) + BETWEEN_ANSWERS * max(0, len(ports) - 1)
