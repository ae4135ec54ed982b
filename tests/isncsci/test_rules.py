"""Complete examinations: the rules agree with their own wording, and every value of every result occurs."""

from __future__ import annotations

import random
from typing import Any

import pytest
from tests.isncsci.literal import classification
from tests.isncsci.samples import examination

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.result import Result

SIDED = ("sensory_level", "motor_level", "sensory_zone", "motor_zone")
SINGLE = ("neurological_level", "completeness", "ais")
SCORES = ("light_touch", "pin_prick", "upper_motor", "lower_motor")


def flat(result: Result) -> dict[str, object]:
    """A certain result in the form of the literal reading."""
    found: dict[str, object] = {}
    for name in SINGLE:
        (found[name],) = getattr(result, name)
    for name in SIDED:
        (right,), (left,) = getattr(result, name)
        found[name] = (right, left)
    for name in SCORES:
        right, left, total = getattr(result, name)
        assert right.lowest == right.highest
        assert total.lowest == right.lowest + left.lowest
        found[name] = (right.lowest, left.lowest)
    return found


@pytest.mark.parametrize("seed", range(8))
def test_random_examinations_agree_with_the_wording_of_the_rules(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(500):
        whole = examination(dice)
        assert flat(classify(whole)) == classification(whole), whole


@pytest.mark.parametrize("seed", range(4))
def test_any_findings_at_all_agree_with_the_wording_of_the_rules(seed: int) -> None:
    """Without any order in the findings; normal is frequent, so that levels vary."""
    dice = random.Random(100 + seed)
    for _ in range(500):
        whole = Examination(_chance(dice), _chance(dice), dice.choice(("yes", "no")), dice.choice(("yes", "no")))
        assert flat(classify(whole)) == classification(whole), whole


def _chance(dice: random.Random) -> Side:
    often = dice.choice((2, 10, 60))
    touch, prick = (tuple(dice.choice("01" + "2" * often) for _ in range(28)) for _ in range(2))
    motor = tuple(dice.choice("01234" + "5" * often) for _ in range(10))
    return Side(touch, prick, motor, dice.choice(("none", "", "C8", "L2", "S1")))


def test_every_grade_and_every_level_occurs_among_them() -> None:
    dice = random.Random(3)
    results = [classify(examination(dice)) for _ in range(6000)]
    assert {result.ais for result in results} == {("A",), ("B",), ("C",), ("D",), ("E",)}
    assert len({result.sensory_level.right for result in results}) == 29
    assert len({result.neurological_level for result in results}) >= 28


def test_only_a_complete_lesion_is_grade_a() -> None:
    dice = random.Random(4)
    for _ in range(1000):
        result = classify(examination(dice))
        assert (result.ais == ("A",)) == (result.completeness == ("complete",))


@pytest.mark.parametrize(
    "fault",
    [
        {"light_touch": ("3",) * 28},
        {"motor": ("5*",) * 10},
        {"pin_prick": ("2",)},
        {"non_key": "T4"},
    ],
)
def test_a_side_refuses_what_is_no_finding(fault: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="give"):
        Side(**fault)


def test_an_examination_refuses_what_is_no_answer() -> None:
    with pytest.raises(ValueError, match="contraction"):
        Examination(contraction="maybe")
