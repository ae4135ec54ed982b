"""From an examination to its classification: by the rules where everything is known, else by all completions."""

from __future__ import annotations

from wervelwijzer.isncsci import possible, rules
from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.findings import (
    ANSWERS,
    LEAST_POWER,
    LEAST_SENSATION,
    MOST_POWER,
    MOST_SENSATION,
    NO_NON_KEY,
    NOT_TESTABLE,
    ONE_POWER,
    ONE_SENSATION,
    UNKNOWN,
)
from wervelwijzer.isncsci.result import NOT_APPLICABLE, Both, Result, Score, Scores, Values
from wervelwijzer.isncsci.segments import ARM_MUSCLES, INTACT, LEVELS, MUSCLE_SEGMENTS, S4_5

ONE: tuple[Values, ...] = tuple((level,) for level in LEVELS)
EXACT = tuple(Score(total, total) for total in range(113))
NONE: Values = (NOT_APPLICABLE,)
COMPLETE: Values = ("complete",)
INCOMPLETE: Values = ("incomplete",)


def classify(examination: Examination) -> Result:
    """The classification of an examination; what is not known is a set of more than one value."""
    right, left = _known(examination.right), _known(examination.left)
    contraction, pressure = ANSWERS[examination.contraction], ANSWERS[examination.pressure]
    if right is None or left is None or len(contraction) > 1 or len(pressure) > 1:
        return _open(examination)
    return _complete(examination, right, left, contraction[0], pressure[0])


def _known(side: Side) -> rules.Known | None:
    """The values of a side where each is certain."""
    if side.non_key == NOT_TESTABLE:
        return None
    non_key = rules.NO_MUSCLE if side.non_key in (UNKNOWN, NO_NON_KEY) else LEVELS.index(side.non_key)
    try:
        touch, prick = _digits(side.light_touch, ONE_SENSATION), _digits(side.pin_prick, ONE_SENSATION)
        motor = _digits(side.motor, ONE_POWER)
    except KeyError:
        return None
    return rules.Known(touch, prick, motor, rules.sensory_level(touch, prick), non_key)


def _digits(findings: tuple[str, ...], one: dict[str, str]) -> str:
    """A digit for each finding; a KeyError where one leaves more than one value."""
    written = "".join(findings)
    if written.isdecimal() and len(written) == len(findings):
        return written
    return "".join([one[finding] for finding in findings])


def _complete(
    examination: Examination, right: rules.Known, left: rules.Known, contraction: bool, pressure: bool
) -> Result:
    ais = rules.grade(right, left, contraction, pressure)
    motor = rules.motor_level(right, contraction), rules.motor_level(left, contraction)
    return Result(
        sensory_level=Both(ONE[right.sensory], ONE[left.sensory]),
        motor_level=Both(ONE[motor[0]], ONE[motor[1]]),
        neurological_level=ONE[rules.neurological_level(right, left)],
        completeness=COMPLETE if ais == "A" else INCOMPLETE,
        ais=(ais,),
        sensory_zone=Both(_zone(rules.sensory_zone(right, pressure)), _zone(rules.sensory_zone(left, pressure))),
        motor_zone=Both(
            _zone(rules.motor_zone(right, motor[0], contraction, ais)),
            _zone(rules.motor_zone(left, motor[1], contraction, ais)),
        ),
        within_one_segment=contraction and pressure and _in_one_segment(right, left),
        **_scores(examination),
    )


def _zone(segment: int | None) -> Values:
    return NONE if segment is None else ONE[segment]


def _in_one_segment(right: rules.Known, left: rules.Known) -> bool:
    """Whether at most one segment, S4-5 not, is abnormal."""
    abnormal: set[int] = set()
    for side in (right, left):
        abnormal.update(at for at, felt in enumerate(side.touch, 1) if felt != "2")
        abnormal.update(at for at, felt in enumerate(side.prick, 1) if felt != "2")
        abnormal.update(at for at, power in zip(MUSCLE_SEGMENTS, side.motor, strict=True) if power != "5")
        if len(abnormal) > 1:
            return False
    return S4_5 not in abnormal


def _open(examination: Examination) -> Result:
    found = possible.Possible(examination)
    return Result(
        sensory_level=Both(*(_named(levels) for levels in found.sensory_levels())),
        motor_level=Both(*(_named(levels) for levels in found.motor_levels())),
        neurological_level=_named(found.neurological_levels()),
        completeness=COMPLETE * found.can_be_complete + INCOMPLETE * found.can_be_incomplete,
        ais=tuple(sorted(found.grades())),
        sensory_zone=Both(*(_named(zones) for zones in found.sensory_zones())),
        motor_zone=Both(*(_named(zones) for zones in found.motor_zones())),
        within_one_segment=found.within_one_segment(),
        **_scores(examination),
    )


def _named(levels: set[int] | set[int | None]) -> Values:
    found = tuple(LEVELS[level] for level in range(INTACT + 1) if level in levels)
    return NONE + found if None in levels else found


def _scores(examination: Examination) -> dict[str, Scores]:
    right, left = examination.right, examination.left
    return {
        "light_touch": _both(_sensation(right.light_touch), _sensation(left.light_touch)),
        "pin_prick": _both(_sensation(right.pin_prick), _sensation(left.pin_prick)),
        "upper_motor": _both(_power(right.motor[:ARM_MUSCLES]), _power(left.motor[:ARM_MUSCLES])),
        "lower_motor": _both(_power(right.motor[ARM_MUSCLES:]), _power(left.motor[ARM_MUSCLES:])),
    }


def _sensation(findings: tuple[str, ...]) -> Score:
    written = "".join(findings)
    if written.isdecimal() and len(written) == len(findings):
        return EXACT[2 * written.count("2") + written.count("1")]
    return Score(sum(map(LEAST_SENSATION.__getitem__, findings)), sum(map(MOST_SENSATION.__getitem__, findings)))


def _power(findings: tuple[str, ...]) -> Score:
    written = "".join(findings)
    if written.isdecimal() and len(written) == len(findings):
        return EXACT[sum(map(int, written))]
    return Score(sum(map(LEAST_POWER.__getitem__, findings)), sum(map(MOST_POWER.__getitem__, findings)))


def _both(right: Score, left: Score) -> Scores:
    low, high = right[0] + left[0], right[1] + left[1]
    return Scores(right, left, EXACT[low] if low == high else Score(low, high))
