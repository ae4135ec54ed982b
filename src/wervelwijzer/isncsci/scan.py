"""One side of an examination with unknowns, read from C2 to S4-5 with all states that its completions can be in.

The rules look at a side from above; what they need of the segments already read is small: where the level was lost,
whether sensation in the limb was normal, the lowest muscle that contracts, and how many muscles are useful below the
level. So instead of every completion (3 to the power of 56 and more) the states are carried along, and completions in
the same state are carried as one. Useful muscles only ever count against a threshold, so their least and greatest
number stand for all between.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from wervelwijzer.isncsci.examination import Side
from wervelwijzer.isncsci.findings import NO_NON_KEY, NORMAL_SENSATION, NOT_TESTABLE, POWER, SENSATION, UNKNOWN
from wervelwijzer.isncsci.rules import NO_MUSCLE, NORMAL, USEFUL
from wervelwijzer.isncsci.segments import C5, INTACT, L2, LEVELS, MUSCLE_AT, MUSCLE_SEGMENTS, S1, S4_5, T1

K = TypeVar("K")
RUNNING = -1
"""A level that has not been lost yet."""

Counts = tuple[int, int]
"""The least and the greatest number of useful muscles."""


class State(NamedTuple):
    """`own` is the level of this side for the neurological level, `motor` its motor level, each RUNNING until lost.

    `felt` says whether sensation was normal in the limb being read, `lowest` the lowest segment whose muscle contracts.
    """

    own: int
    motor: int
    felt: bool
    lowest: int


class Ending(NamedTuple):
    """What remains of a side at the end; motor level INTACT stands for S3 where there is no anal contraction."""

    own: int
    motor: int
    lowest: int


POWER_CLASSES = (0, 1, USEFUL, NORMAL)
"""No contraction; contraction without use; useful; normal. The rules see no finer difference."""


def endings(side: Side) -> dict[Ending, Counts]:
    """Every state that a side can end in, with the useful muscles that it then has below its own level."""
    states: dict[State, Counts] = {State(RUNNING, RUNNING, True, NO_MUSCLE): (0, 0)}
    for segment in range(1, S4_5):
        following: dict[State, Counts] = {}
        normals, powers = sensations(side, segment), _powers(side, segment)
        for state, counts in states.items():
            for step, useful in _steps(state, segment, normals, powers):
                merge(following, step, (counts[0] + useful, counts[1] + useful))
        states = following
    ended: dict[Ending, Counts] = {}
    for state, counts in states.items():
        motor = INTACT if state.motor == RUNNING else state.motor
        for own in _own_endings(state, sensations(side, S4_5)):
            merge(ended, Ending(own, motor, state.lowest), counts)
    return ended


def _own_endings(state: State, normals: tuple[bool, ...]) -> Iterator[int]:
    if state.own != RUNNING:
        yield state.own
    else:
        yield from (INTACT if normal else S4_5 - 1 for normal in normals)


def sensations(side: Side, segment: int) -> tuple[bool, ...]:
    """Whether sensation at a segment can be normal, abnormal or either: (True,), (False,) or both."""
    touch, prick = SENSATION[side.light_touch[segment - 1]], SENSATION[side.pin_prick[segment - 1]]
    can_be_normal = touch[-1] == NORMAL_SENSATION == prick[-1]
    can_be_abnormal = touch[0] < NORMAL_SENSATION or prick[0] < NORMAL_SENSATION
    return (True,) * can_be_normal + (False,) * can_be_abnormal


def _powers(side: Side, segment: int) -> tuple[int, ...]:
    muscle = MUSCLE_AT[segment]
    if muscle is None:
        return ()
    return tuple(sorted({max(c for c in POWER_CLASSES if c <= power) for power in POWER[side.motor[muscle]]}))


def _steps(
    state: State, segment: int, normals: tuple[bool, ...], powers: tuple[int, ...]
) -> Iterator[tuple[State, int]]:
    """The states after a segment, each with the useful muscles that it adds below the side's own level."""
    if RUNNING not in (state.own, state.motor):
        normals = (True,)  # sensation has nothing more to decide
    for normal in normals:
        if not powers:
            yield _without_muscle(state, segment, normal), 0
        for power in powers:
            step = _with_muscle(state, segment, normal, power)
            yield step, int(power >= USEFUL and RUNNING != step.own < segment)


def _without_muscle(state: State, segment: int, normal: bool) -> State:
    if normal:
        return state
    own = segment - 1 if state.own == RUNNING else state.own
    motor = segment - 1 if state.motor == RUNNING else state.motor
    return State(own, motor, state.felt, state.lowest)


def _with_muscle(state: State, segment: int, normal: bool, power: int) -> State:
    """A segment with a key muscle; the limb's sensation only matters while its motor level runs.

    Whether T2 and S2, which the rule also asks, are normal is read at that segment: it gives the same level.
    """
    felt = normal and (state.felt or segment in (C5, L2))
    own, motor = state.own, state.motor
    if own == RUNNING:
        own = _lost(segment, power) if normal else segment - 1
    if motor == RUNNING:
        motor = _lost(segment, power)
        if motor == RUNNING and segment in (T1, S1) and not felt:
            motor = segment
    lowest = segment if power else state.lowest
    return State(own, motor, felt or motor != RUNNING, lowest)


def _lost(segment: int, power: int) -> int:
    if power == NORMAL:
        return RUNNING
    return segment if power >= USEFUL else segment - 1


def merge(found: dict[K, Counts], key: K, counts: Counts) -> None:
    """Carry completions in the same state as one."""
    before = found.get(key)
    found[key] = counts if before is None else (min(before[0], counts[0]), max(before[1], counts[1]))


def non_key_segments(side: Side) -> tuple[int, ...]:
    """The segments that the lowest non-key muscle with function may have; not recorded is read as none."""
    if side.non_key in (UNKNOWN, NO_NON_KEY):
        return (NO_MUSCLE,)
    if side.non_key == NOT_TESTABLE:
        return (NO_MUSCLE, *MUSCLE_SEGMENTS)
    return (LEVELS.index(side.non_key),)
