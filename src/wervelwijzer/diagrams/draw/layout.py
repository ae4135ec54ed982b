"""Where the parts of a layered drawing stand from left to right: straight ways, nothing overlapping.

A way that passes a row takes a slot of its own there, its lane; all ways to one part share the lane, since they end
at the same place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wervelwijzer.diagrams.draw.crossings import SWEEPS, Slot, ordered

LANE = 14.0
"""How wide a lane is."""

STRAIGHT = 1.0, 2.0, 8.0
"""How hard neighbours pull, by how many of the two are lanes: these want to be straight, so that a way is followed."""


@dataclass(frozen=True, slots=True)
class Way:
    """From one part to another on a lower row; a heavy way is drawn straighter."""

    source: int
    target: int
    weight: int = 1


class Layout:
    """`x` gives the middle of each slot; `segments` the pairs of slots that are joined, with their weight."""

    def __init__(
        self, rows: Sequence[Sequence[int]], ways: Iterable[Way], widths: Mapping[int, float], gap: float
    ) -> None:
        self.row = {part: number for number, row in enumerate(rows) for part in row}
        self.segments: dict[tuple[Slot, Slot], int] = {}
        for way in ways:
            self._lead(way)
        self._widths, self._gap = widths, gap
        above: dict[Slot, list[Slot]] = {}
        below: dict[Slot, list[Slot]] = {}
        self._pulls: dict[Slot, list[tuple[Slot, float]]] = {}
        for (upper, lower), weight in self.segments.items():
            above.setdefault(lower, []).append(upper)
            below.setdefault(upper, []).append(lower)
            pull = weight * STRAIGHT[self._is_lane(upper) + self._is_lane(lower)]
            self._pulls.setdefault(lower, []).append((upper, pull))
            self._pulls.setdefault(upper, []).append((lower, pull))
        self.slots = ordered(rows, above, below)
        self.x: dict[Slot, float] = {}
        self._place()
        self._straighten()
        self._move_to_the_edge()

    def width(self, slot: Slot) -> float:
        """The room that a slot takes."""
        return LANE if self._is_lane(slot) else self._widths[slot[0]]

    def _is_lane(self, slot: Slot) -> bool:
        return self.row[slot[0]] != slot[1]

    def _lead(self, way: Way) -> None:
        """Cut a way into segments from row to row."""
        upper: Slot = (way.source, self.row[way.source])
        for row in range(upper[1] + 1, self.row[way.target] + 1):
            lower = (way.target, row)
            self.segments[upper, lower] = max(way.weight, self.segments.get((upper, lower), 0))
            upper = lower

    def _apart(self, left: Slot, right: Slot) -> float:
        """The least distance between the middles of neighbours."""
        return (self.width(left) + self.width(right)) / 2 + self._gap

    def _place(self) -> None:
        """From rows in the middle, let each row in turn follow its neighbours."""
        for row in self.slots:
            offsets = self._offsets(row)
            for slot, offset in zip(row, offsets, strict=True):
                self.x[slot] = offset - offsets[-1] / 2
        rows = list(self.slots)
        for sweep in range(SWEEPS):
            moved = max([self._settle(row) for row in (rows if sweep % 2 == 0 else reversed(rows))])
            if moved < 1.0:
                break

    def _offsets(self, row: Sequence[Slot]) -> list[float]:
        """How far each slot is from the first when all stand as close as they may."""
        offsets = [0.0]
        for left, right in pairwise(row):
            offsets.append(offsets[-1] + self._apart(left, right))
        return offsets

    def _settle(self, row: Sequence[Slot]) -> float:
        """Move each slot of a row as near to the middle of its neighbours as those beside it allow; how far at most."""
        wished, weights, offsets = [], [], self._offsets(row)
        for slot, offset in zip(row, offsets, strict=False):
            pulls = self._pulls.get(slot, ())
            weight = sum([w for _, w in pulls])
            wished.append((sum([self.x[n] * w for n, w in pulls]) / weight if weight else self.x[slot]) - offset)
            weights.append(weight or 0.1)
        moved = 0.0
        for slot, x, offset in zip(row, _ascending(wished, weights), offsets, strict=True):
            moved = max(moved, abs(self.x[slot] - x - offset))
            self.x[slot] = x + offset
        return moved

    def _straighten(self) -> None:
        """Let each lane stand straight above what it leads to for as many rows as its neighbours leave free."""
        for slot in (slot for row in reversed(self.slots) for slot in row if self._is_lane(slot)):
            left, right = self._room(slot)
            self.x[slot] = min(max(self.x[slot[0], slot[1] + 1], left), right)

    def _room(self, slot: Slot) -> tuple[float, float]:
        row = self.slots[slot[1]]
        place = row.index(slot)
        left = self.x[row[place - 1]] + self._apart(row[place - 1], slot) if place else self.x[slot] - 1e4
        right = self.x[row[place + 1]] - self._apart(slot, row[place + 1]) if place + 1 < len(row) else 1e4
        return min(left, self.x[slot]), max(right, self.x[slot])

    def _move_to_the_edge(self) -> None:
        leftmost = min((self.x[slot] - self.width(slot) / 2 for slot in self.x), default=0.0)
        for slot in self.x:
            self.x[slot] = round(self.x[slot] - leftmost, 1)


def _ascending(wished: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The ascending numbers that are nearest to the wished ones (neighbours that clash share their mean)."""
    blocks: list[tuple[float, float, int]] = []
    for wish, weight in zip(wished, weights, strict=True):
        block = (wish, weight, 1)
        while blocks and blocks[-1][0] > block[0]:
            mean, heavy, size = blocks.pop()
            total = heavy + block[1]
            block = ((mean * heavy + block[0] * block[1]) / total, total, size + block[2])
        blocks.append(block)
    return [mean for mean, _, size in blocks for _ in range(size)]
