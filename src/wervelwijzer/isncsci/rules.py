"""The rules of the classification for an examination without unknowns (ISNCSCI, revision of 2019).

Written to be read beside models.md section 8; the numbers in the docstrings are the rules there. Segments and levels
are numbers (`segments.py`): C1 is 0, S3 is 27, INT is 28; so a level is also the number of dermatomes above its lower
border, and "the first 3 are normal" means normal down to C4. The Dutch guideline prints AIS A to E in its appendix E
without the rule of the levels and the non-key muscles in C and D; the rules here are complete.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from wervelwijzer.isncsci.segments import (
    ARM_MUSCLES,
    C4,
    C5,
    INTACT,
    L1,
    L2,
    MUSCLE_COUNT,
    MUSCLE_SEGMENTS,
    MUSCLES_BELOW,
    S1,
    S2,
    S3,
    T1,
    T2,
)

Grade = Literal["A", "B", "C", "D", "E"]
USEFUL, NORMAL = 3, 5
"""Grades of power: from 3 on a muscle moves against gravity."""

SPARED_LEVELS = 3
"""Motor function counts as spared when it lies more than this number of levels below the motor level."""

NO_MUSCLE = -1


class Known(NamedTuple):
    """One side, everything known: a digit for each dermatome from C2 to S4-5, and for each key muscle.

    `sensory` is the sensory level, on which much else stands. `non_key` is the lowest segment with function in a muscle
    that is no key muscle, or NO_MUSCLE.
    """

    touch: str
    prick: str
    motor: str
    sensory: int
    non_key: int = NO_MUSCLE

    def felt_at_end(self) -> bool:
        """Whether anything is felt at S4-5."""
        return self.touch[-1] != "0" or self.prick[-1] != "0"


def sensory_level(touch: str, prick: str) -> int:
    """Rule 1: the last segment down to which both qualities are normal everywhere."""
    return INTACT - max(len(touch.lstrip("2")), len(prick.lstrip("2")))


def motor_level(side: Known, contraction: bool) -> int:
    """Rule 2: power at the key muscles, sensation where a segment has none, contraction at S4-5.

    Past T1 sensation must be normal from C5 to T2, past S1 from L2 to S2; all above them is normal by then.
    """
    sensory = side.sensory
    if sensory < C4:
        return sensory
    arm = _lost_in(side.motor[:ARM_MUSCLES], C5)
    if arm is not None:
        return arm
    if sensory < L1:
        return sensory if sensory >= T2 else T1
    leg = _lost_in(side.motor[ARM_MUSCLES:], L2)
    if leg is not None:
        return leg
    if sensory < S3:
        return sensory if sensory >= S2 else S1
    return INTACT if contraction else S3


def _lost_in(limb: str, first: int) -> int | None:
    """The motor level in a limb whose first key muscle is that of segment `first`; None where all are normal."""
    weak = limb.lstrip("5")
    if not weak:
        return None
    segment = first + len(limb) - len(weak)
    return segment if int(weak[0]) >= USEFUL else segment - 1


def neurological_level(right: Known, left: Known) -> int:
    """Rule 3: the last segment with normal sensation and useful power on both sides, all above it normal."""
    return min(_own_level(right), _own_level(left))


def _own_level(side: Known) -> int:
    """Rule 3 for one side; the neurological level is the higher (more rostral) of both."""
    weak = side.motor.lstrip("5")
    if not weak:
        return side.sensory
    segment = MUSCLE_SEGMENTS[-len(weak)]
    return min(side.sensory, segment if int(weak[0]) >= USEFUL else segment - 1)


def is_complete(right: Known, left: Known, contraction: bool, pressure: bool) -> bool:
    """Rule 4: nothing is moved or felt at S4-5."""
    return not (contraction or pressure or right.felt_at_end() or left.felt_at_end())


def grade(right: Known, left: Known, contraction: bool, pressure: bool) -> Grade:
    """Rule 5: the ASIA impairment scale. E presumes that a deficit was documented before."""
    if is_complete(right, left, contraction, pressure):
        return "A"
    level = neurological_level(right, left)
    if contraction and level == INTACT:
        return "E"
    if not contraction and not (_spared(right) or _spared(left)):
        return "B"
    useful = _useful_below(right, level) + _useful_below(left, level)
    return "D" if useful >= MUSCLES_BELOW[level] else "C"


def _spared(side: Known) -> bool:
    """Whether any muscle works more than three levels below the motor level of its side, without contraction."""
    return max(lowest_muscle(side), side.non_key) > motor_level(side, False) + SPARED_LEVELS


def _useful_below(side: Known, level: int) -> int:
    """The key muscles of a side below the level that move against gravity; half of both sides is as many as one has."""
    below = side.motor[MUSCLE_COUNT - MUSCLES_BELOW[level] :]
    return below.count("3") + below.count("4") + below.count("5")


def lowest_muscle(side: Known) -> int:
    """The lowest segment of which the key muscle contracts at all; NO_MUSCLE where none does."""
    contracting = len(side.motor.rstrip("0"))
    return MUSCLE_SEGMENTS[contracting - 1] if contracting else NO_MUSCLE


def sensory_zone(side: Known, pressure: bool) -> int | None:
    """Rule 6: the lowest dermatome where anything is felt (C1: none); None with sensation at S4-5 or deep pressure."""
    if pressure or side.felt_at_end():
        return None
    return max(len(side.touch.rstrip("0")), len(side.prick.rstrip("0")))


def motor_zone(side: Known, level: int, contraction: bool, ais: Grade) -> int | None:
    """Rule 6: the lowest of motor level, contracting key muscle and, in AIS C, non-key muscle; None with contraction.

    `level` is the motor level of the side.
    """
    if contraction:
        return None
    return max(level, lowest_muscle(side), side.non_key if ais == "C" else NO_MUSCLE)
