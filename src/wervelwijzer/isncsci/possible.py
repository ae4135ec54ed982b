"""The exact sets of results of an examination with unknowns: what some completion of it gives, and nothing else.

Sides meet in few places only: the neurological level is the more rostral of the two own levels, the grade asks whether
either side is spared and how many muscles of both are useful. So the endings of each side (`scan.py`) are paired, not
their completions. S4-5 is apart: sensation there never decides a motor level, and where it decides a level of the
side, no muscle is left below it to count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product

from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.findings import ANSWERS, POWER, SENSATION
from wervelwijzer.isncsci.rules import NORMAL, SPARED_LEVELS, Grade
from wervelwijzer.isncsci.scan import Counts, Ending, endings, merge, non_key_segments, sensations
from wervelwijzer.isncsci.segments import INTACT, MUSCLE_AT, MUSCLES_BELOW, S3, S4_5

Paths = dict[tuple[int, bool], Counts]
"""For each own level of a side, and whether it is spared, the useful muscles below that level."""


class Possible:
    """All completions of one examination; each method gives the set of values of one result."""

    def __init__(self, examination: Examination) -> None:
        self.sides = (examination.right, examination.left)
        self.contractions = ANSWERS[examination.contraction]
        pressures = ANSWERS[examination.pressure]
        felt = [_sum_at(side, S4_5) for side in self.sides]
        self.may_be_unfelt = tuple(least == 0 for least, _ in felt)
        self.may_be_felt = tuple(most > 0 for _, most in felt)
        self.may_lack_pressure = False in pressures
        self.may_have_pressure = True in pressures
        self.empty_below = self.may_lack_pressure and all(self.may_be_unfelt)
        self.sensory_sparing = self.may_have_pressure or any(self.may_be_felt)
        self.can_be_complete = False in self.contractions and self.empty_below
        self.can_be_incomplete = True in self.contractions or self.sensory_sparing

    @cached_property
    def endings(self) -> tuple[dict[Ending, Counts], dict[Ending, Counts]]:
        """What each side can end in."""
        right, left = self.sides
        return endings(right), endings(left)

    def sensory_levels(self) -> Iterator[set[int]]:
        """Rule 1, for each side."""
        for side in self.sides:
            levels: set[int] = set()
            for segment in range(1, S4_5 + 1):
                normals = sensations(side, segment)
                if False in normals:
                    levels.add(segment - 1)
                if True not in normals:
                    break
            else:
                levels.add(INTACT)
            yield levels

    def motor_levels(self) -> Iterator[set[int]]:
        """Rule 2, for each side."""
        for ends in self.endings:
            levels = {ending.motor for ending in ends}
            if INTACT in levels:
                levels -= {INTACT}
                levels |= {INTACT if contraction else S3 for contraction in self.contractions}
            yield levels

    def neurological_levels(self) -> set[int]:
        """Rule 3."""
        right, left = ({ending.own for ending in ends} for ends in self.endings)
        return {min(pair) for pair in product(right, left)}

    def grades(self) -> set[Grade]:
        """Rules 4 and 5."""
        right, left = (_paths(ends, non_key_segments(s)) for ends, s in zip(self.endings, self.sides, strict=True))
        found: set[Grade] = set()
        if True in self.contractions:
            found |= set(_with_contraction(right, left))
        if False in self.contractions:
            found |= self._without_contraction(right, left)
        return found

    def _without_contraction(self, right: Paths, left: Paths) -> set[Grade]:
        found: set[Grade] = {"A"} if self.empty_below else set()
        if self.sensory_sparing:
            found |= set(_sensory_spared(right, left))
        return found

    def sensory_zones(self) -> Iterator[set[int | None]]:
        """Rule 6, for each side."""
        for side, unfelt, felt in zip(self.sides, self.may_be_unfelt, self.may_be_felt, strict=True):
            zones: set[int | None] = {None} if self.may_have_pressure or felt else set()
            if self.may_lack_pressure and unfelt:
                zones |= set(_felt_down_to(side))
            yield zones

    def motor_zones(self) -> Iterator[set[int | None]]:
        """Rule 6, for each side; a non-key muscle counts in the completions of AIS C only."""
        for number, side in enumerate(self.sides):
            zones: set[int | None] = {None} if True in self.contractions else set()
            if False in self.contractions:
                zones |= self._motor_zone(number, side)
            yield zones

    def _motor_zone(self, number: int, side: Side) -> set[int]:
        ends = self.endings[number]
        zones: set[int] = set()
        other = _paths(self.endings[1 - number], non_key_segments(self.sides[1 - number]))
        for non_key in non_key_segments(side):
            below: dict[int, dict[Ending, Counts]] = {}
            for ending, counts in ends.items():
                zone = max(min(ending.motor, S3), ending.lowest)
                if non_key > zone:
                    below.setdefault(zone, {})[ending] = counts
                else:
                    zones.add(zone)
            for zone, some in below.items():
                grades = self._without_contraction(_paths(some, (non_key,)), other)
                zones |= {non_key if grade == "C" else zone for grade in grades}
        return zones

    def within_one_segment(self) -> bool:
        """Whether everything abnormal can lie in one segment above S4-5, with contraction and pressure present."""
        abnormal = {segment for side in self.sides for segment in _certainly_abnormal(side)}
        one = len(abnormal) <= 1 and S4_5 not in abnormal
        return one and True in self.contractions and self.may_have_pressure


def _certainly_abnormal(side: Side) -> Iterator[int]:
    for segment, muscle in enumerate(MUSCLE_AT[1:], 1):
        weak = muscle is not None and POWER[side.motor[muscle]][-1] < NORMAL
        if weak or True not in sensations(side, segment):
            yield segment


def _sum_at(side: Side, segment: int) -> tuple[int, int]:
    """The least and the most that both qualities together can be."""
    touch, prick = SENSATION[side.light_touch[segment - 1]], SENSATION[side.pin_prick[segment - 1]]
    return touch[0] + prick[0], touch[-1] + prick[-1]


def _felt_down_to(side: Side) -> Iterator[int]:
    for segment in range(S3, 0, -1):
        least, most = _sum_at(side, segment)
        if most > 0:
            yield segment
        if least > 0:
            return
    yield 0


def _paths(ends: Mapping[Ending, Counts], non_keys: Sequence[int]) -> Paths:
    """The endings of a side without contraction, by own level and whether a muscle is spared."""
    found: Paths = {}
    for ending, counts in ends.items():
        for non_key in non_keys:
            spared = max(ending.lowest, non_key) > ending.motor + SPARED_LEVELS
            merge(found, (ending.own, spared), counts)
    return found


def _with_contraction(right: Paths, left: Paths) -> Iterator[Grade]:
    for (one, _), these in right.items():
        for (other, _), those in left.items():
            level = min(one, other)
            if level == INTACT:
                yield "E"
            else:
                yield from _by_useful(level, one, other, these, those)


def _sensory_spared(right: Paths, left: Paths) -> Iterator[Grade]:
    for (one, spared), these in right.items():
        for (other, also_spared), those in left.items():
            if spared or also_spared:
                yield from _by_useful(min(one, other), one, other, these, those)
            else:
                yield "B"


def _by_useful(level: int, one: int, other: int, these: Counts, those: Counts) -> Iterator[Grade]:
    """C or D by the useful muscles below the level; between the level and a side's own level all are normal."""
    half = MUSCLES_BELOW[level]
    normal = 2 * half - MUSCLES_BELOW[one] - MUSCLES_BELOW[other]
    if these[0] + those[0] + normal < half:
        yield "C"
    if these[1] + those[1] + normal >= half:
        yield "D"
