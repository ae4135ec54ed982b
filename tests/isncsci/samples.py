"""Random examinations that look like those of patients, and every completion of one with gaps."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.findings import ANSWERS, NO_NON_KEY, NOT_TESTABLE, POWER, SENSATION
from wervelwijzer.isncsci.segments import MUSCLE_SEGMENTS, MUSCLES

GAPS_IN_SENSATION = ("", "NT", "0*", "1*", "NT*", "0*N", "0*A", "NT*A")
GAPS_IN_POWER = ("", "NT", "0*", "2*", "4*", "NT*", "1*N", "0*A", "3*A")


def examination(dice: random.Random) -> Examination:
    """A complete examination: normal above a level on each side, anything below, now and then pure chance."""
    contraction, pressure = dice.choice(("yes", "no", "no")), dice.choice(("yes", "no", "no"))
    return Examination(_side(dice), _side(dice), contraction, pressure)


def _side(dice: random.Random) -> Side:
    level = min(dice.randrange(34), 28)
    below = dice.choice(((0,), (0, 0, 0, 1), (0, 1, 2), (1, 2), (2,)))
    power = dice.choice(((0,), (0, 0, 0, 1, 2), (0, 3), (0, 1, 2, 3, 4, 5), (3, 4, 5), (5,)))
    saddle = dice.choice((None, None, 0, 0, 1, 2))
    touch = ["2" if segment <= level else str(dice.choice(below)) for segment in range(1, 29)]
    prick = ["2" if segment <= level else str(dice.choice(below)) for segment in range(1, 29)]
    if saddle is not None:
        touch[-1] = prick[-1] = str(saddle)
    motor_level = max(0, level + dice.choice((0, 0, 0, -1, 1, 2, -5, 20)))
    motor = ["5" if segment <= motor_level else str(dice.choice(power)) for segment in MUSCLE_SEGMENTS]
    non_key = dice.choice((NO_NON_KEY, NO_NON_KEY, NO_NON_KEY, "", *MUSCLES))
    return Side(tuple(touch), tuple(prick), tuple(motor), non_key)


def with_gaps(dice: random.Random, whole: Examination, gaps: int) -> Examination:
    """The same examination with some places open or starred, rather where it matters: near levels and at S4-5."""
    for _ in range(gaps):
        whole = _with_gap(dice, whole)
    return whole


def _with_gap(dice: random.Random, whole: Examination) -> Examination:
    kind = dice.randrange(12)
    if kind == 0:
        return replace(whole, contraction=dice.choice(("NT", "")))
    if kind == 1:
        return replace(whole, pressure=dice.choice(("NT", "")))
    if dice.random() < 0.5:
        return replace(whole, right=_side_with_gap(dice, whole.right, kind))
    return replace(whole, left=_side_with_gap(dice, whole.left, kind))


def _side_with_gap(dice: random.Random, side: Side, kind: int) -> Side:
    if kind == 2:
        return replace(side, non_key=NOT_TESTABLE)
    if kind <= 6:
        return replace(side, motor=_opened(dice, side.motor, dice.choice(GAPS_IN_POWER)))
    if kind <= 9:
        return replace(side, light_touch=_opened(dice, side.light_touch, dice.choice(GAPS_IN_SENSATION)))
    return replace(side, pin_prick=_opened(dice, side.pin_prick, dice.choice(GAPS_IN_SENSATION)))


def _opened(dice: random.Random, cells: tuple[str, ...], gap: str) -> tuple[str, ...]:
    place = dice.choice((_edge(cells), len(cells) - 1, dice.randrange(len(cells))))
    return (*cells[:place], gap, *cells[place + 1 :])


def _edge(cells: tuple[str, ...]) -> int:
    """Where the first abnormal finding is."""
    best = "5" if len(cells) == len(MUSCLES) else "2"
    return next((place for place, cell in enumerate(cells) if cell != best), 0)


def completions(whole: Examination) -> Iterator[Examination]:
    """Every complete examination that the gaps of one leave possible."""
    words = {True: "yes", False: "no"}
    sides = [list(_side_completions(side)) for side in (whole.right, whole.left)]
    for right, left in product(*sides):
        for contraction, pressure in product(ANSWERS[whole.contraction], ANSWERS[whole.pressure]):
            yield Examination(right, left, words[contraction], words[pressure])


def _side_completions(side: Side) -> Iterator[Side]:
    touches = product(*(map(str, SENSATION[cell]) for cell in side.light_touch))
    pricks = list(product(*(map(str, SENSATION[cell]) for cell in side.pin_prick)))
    motors = list(product(*(map(str, POWER[cell]) for cell in side.motor)))
    non_keys = (NO_NON_KEY, *MUSCLES) if side.non_key == NOT_TESTABLE else (side.non_key,)
    for touch in touches:
        for prick, motor, non_key in product(pricks, motors, non_keys):
            yield Side(touch, prick, motor, non_key)


def size(whole: Examination) -> int:
    """How many completions there are."""
    count = len(ANSWERS[whole.contraction]) * len(ANSWERS[whole.pressure])
    for side in (whole.right, whole.left):
        for cell in (*side.light_touch, *side.pin_prick):
            count *= len(SENSATION[cell])
        for cell in side.motor:
            count *= len(POWER[cell])
        count *= 1 + len(MUSCLES) if side.non_key == NOT_TESTABLE else 1
    return count
