"""The cells of a case as one number: what a diagram reads of the case is cut out of it in one step."""

from __future__ import annotations

from collections.abc import Sequence
from operator import getitem

from wervelwijzer.diagrams.cells import Cells


class Packing:
    """Each variable has bits of its own, in which its cell stands; 0 is unknown.

    `pack(cells) & mask(reads)` is the same for two cases exactly when they agree on every variable of `reads`.
    """

    def __init__(self, cells: Sequence[Cells]) -> None:
        self._bits: list[int] = []
        self._packed: list[list[int]] = []
        shift = 0
        for part in cells:
            width = len(part).bit_length()
            self._bits.append(((1 << width) - 1) << shift)
            self._packed.append([*(cell << shift for cell in range(1, len(part) + 1)), 0])  # unknown, -1, is the last
            shift += width

    def pack(self, cells: Sequence[int]) -> int:
        """The cells, one a variable, in one number."""
        return sum(map(getitem, self._packed, cells))

    def mask(self, reads: int) -> int:
        """The bits of a set of variables, itself given as bits."""
        found = 0
        while reads:
            low = reads & -reads
            found |= self._bits[low.bit_length() - 1]
            reads ^= low
        return found
