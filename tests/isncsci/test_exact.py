"""Examinations with gaps: the sets are exactly what their completions give, no value more and none less."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from tests.isncsci.samples import completions, examination, size, with_gaps
from tests.isncsci.test_rules import SIDED, SINGLE

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.read import read

MOST = 300
"""Completions that brute force tries of one examination."""


def check(whole: Examination) -> None:
    """Compare every set with what all completions, classified one by one, give."""
    found = classify(whole)
    results = [classify(complete) for complete in completions(whole)]
    for name in SINGLE:
        assert set(getattr(found, name)) == {getattr(result, name)[0] for result in results}, (name, whole)
    for name in SIDED:
        for side in (0, 1):
            wanted = {getattr(result, name)[side][0] for result in results}
            assert set(getattr(found, name)[side]) == wanted, (name, side, whole)
    assert found.within_one_segment == any(result.within_one_segment for result in results)


@pytest.mark.parametrize("seed", range(10))
def test_sets_are_those_of_all_completions(seed: int) -> None:
    dice = random.Random(seed)
    tried = 0
    while tried < 60:
        whole = with_gaps(dice, examination(dice), dice.randrange(1, 6))
        if size(whole) <= MOST:
            check(whole)
            tried += 1


@pytest.mark.parametrize("seed", range(6))
def test_sets_in_what_is_open_at_one_level(seed: int) -> None:
    """All that is open lies around one level, where the rules of both sides meet."""
    dice = random.Random(1000 + seed)
    for _ in range(12):
        whole = examination(dice)
        for _ in range(2):
            whole = with_gaps(dice, whole, 1)
        whole = replace(whole, contraction=dice.choice(("NT", "no")), pressure="NT")
        whole = replace(whole, right=replace(whole.right, non_key="NT"))
        if size(whole) <= 4 * MOST:
            check(whole)


def test_more_known_is_never_more_possible() -> None:
    dice = random.Random(5)
    for _ in range(80):
        known = with_gaps(dice, examination(dice), 3)
        less = with_gaps(dice, known, 0)
        less = replace(less, left=replace(less.left, motor=("NT",) * 10), contraction="")
        for name in SINGLE:
            assert set(getattr(classify(known), name)) <= set(getattr(classify(less), name))


def test_scores_run_from_all_gaps_absent_to_all_normal() -> None:
    result = classify(read("R LT C2-T1:2 T2:NT T3:1* T4:NT*\nL M C5:NT C6-T1:4*"))
    assert result.light_touch.right == (17, 17 + 2 + 2 + 2 * 17)
    assert result.light_touch.total == (17, 55 + 56)
    assert result.upper_motor.left == (16, 21)
    assert result.lower_motor.total == (0, 50)


def test_of_nothing_known_everything_is_possible() -> None:
    result = classify(Examination(Side(non_key="NT"), Side()))
    assert result.ais == ("A", "B", "C", "D", "E")
    assert result.completeness == ("complete", "incomplete")
    assert len(result.neurological_level) == len(result.sensory_level.left) == len(result.motor_level.left) == 29
    assert result.sensory_zone.right[:3] == ("NA", "C1", "C2")
    assert len(result.sensory_zone.right) == 29
    assert len(result.motor_zone.left) == 29
    assert result.within_one_segment


STARS = """
cell  | motor level | ais
5     | T10         | D
4*    | C5 T10      | D
4*N   | T10         | D
4**   | T10         | D
4*A   | C5          | D
1*    | C4 C5 T10   | D
1*A   | C4 C5       | D
NT    | C4 C5 T10   | D
NT*N  | T10         | D
?     | C4 C5 T10   | D
"""


@pytest.mark.parametrize("row", STARS.strip().splitlines()[1:])
def test_what_a_star_leaves_open(row: str) -> None:
    cell, levels, ais = (part.strip() for part in row.split("|"))
    text = (
        f"B LT C2-T10:2 T11-S4-5:1\nB PP C2-T10:2 T11-S4-5:1\nR M C5:{cell} C6-T1:5 L2-S1:4\nL M C5-T1:5 L2-S1:4\n"
        "VAC: ja\nDAP: ja"
    )
    result = classify(read(text))
    assert result.motor_level.right == tuple(levels.split())
    assert result.ais == tuple(ais.split())


def test_a_sensation_that_was_felt_is_not_absent_for_another_cause() -> None:
    base = "B LT C2-T4:2 T5-S3:0 S4-5:{}\nB PP C2-T4:2 T5-S4-5:0\nB M C5-T1:5 L2-S1:0\nVAC: no\nDAP: no"
    assert classify(read(base.format("1*"))).ais == ("B",)
    assert classify(read(base.format("0*"))).ais == ("A", "B")
    assert classify(read(base.format("0*N"))).ais == ("B",)
    assert classify(read(base.format("0*A"))).ais == ("A", "B")
