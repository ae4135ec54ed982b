"""The order of the slots on each row of a layered drawing, such that few lines cross."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Slot = tuple[int, int]
"""(part, row): the part itself on its own row, its lane on an earlier one."""

Neighbours = Mapping[Slot, Sequence[Slot]]

SWEEPS, PATIENCE = 24, 6
"""How often to sweep at most, and how often without getting better."""


def ordered(rows: Sequence[Sequence[int]], above: Neighbours, below: Neighbours) -> list[list[Slot]]:
    """Sweep down and up, each time ordering a row by the middle of its neighbours; the best order seen."""
    slots = _first_order(rows, below)
    best, fewest = [list(row) for row in slots], _crossings(slots, below)
    since_better = 0
    for sweep in range(SWEEPS):
        if not fewest or since_better == PATIENCE:
            break
        down = sweep % 2 == 0
        for number in range(1, len(slots)) if down else range(len(slots) - 2, -1, -1):
            _order_by(slots[number], above if down else below, slots[number - 1 if down else number + 1])
        _swap_neighbours(slots, above, below)
        crossings = _crossings(slots, below)
        since_better += 1
        if crossings < fewest:
            since_better = 0
            best, fewest = [list(row) for row in slots], crossings
    return best


def _first_order(rows: Sequence[Sequence[int]], below: Neighbours) -> list[list[Slot]]:
    """Slots as a walk from the top meets them; what nothing leads to comes last, in the order given."""
    slots: list[list[Slot]] = [[] for _ in rows]
    seen: set[Slot] = set()

    def go(slot: Slot) -> None:
        if slot not in seen:
            seen.add(slot)
            slots[slot[1]].append(slot)
            for lower in below.get(slot, ()):
                go(lower)

    for number, row in enumerate(rows):
        for part in row:
            go((part, number))
    return slots


def _places(row: Sequence[Slot]) -> dict[Slot, int]:
    return {slot: index for index, slot in enumerate(row)}


def _order_by(row: list[Slot], neighbours: Neighbours, other: Sequence[Slot]) -> None:
    place = _places(other)
    here = {slot: float(index) for index, slot in enumerate(row)}
    for slot in here:
        around = [place[n] for n in neighbours.get(slot, ())]
        if around:
            here[slot] = sum(around) / len(around)
    row.sort(key=lambda slot: here[slot])


def _swap_neighbours(slots: Sequence[list[Slot]], above: Neighbours, below: Neighbours) -> None:
    """Exchange two slots that stand side by side wherever that takes crossings away."""
    for number, row in enumerate(slots):
        around = [
            (neighbours, _places(slots[other]))
            for neighbours, other in ((above, number - 1), (below, number + 1))
            if 0 <= other < len(slots)
        ]
        for left in range(len(row) - 1):
            one, other = row[left], row[left + 1]
            if _crossed(one, other, around) > _crossed(other, one, around):
                row[left], row[left + 1] = other, one


def _crossed(left: Slot, right: Slot, around: Sequence[tuple[Neighbours, Mapping[Slot, int]]]) -> int:
    """How often the lines of two slots cross when they stand in this order."""
    total = 0
    for neighbours, place in around:
        ends = [place[n] for n in neighbours.get(left, ())]
        total += sum(end > place[n] for n in neighbours.get(right, ()) for end in ends)
    return total


def _crossings(slots: Sequence[Sequence[Slot]], below: Neighbours) -> int:
    total = 0
    for number, row in enumerate(slots[:-1]):
        place = _places(slots[number + 1])
        passed: list[int] = []
        for slot in row:
            ends = [place[n] for n in below.get(slot, ())]
            total += sum(earlier > end for end in ends for earlier in passed)
            passed.extend(ends)
    return total
