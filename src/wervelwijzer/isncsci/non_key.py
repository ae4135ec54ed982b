"""Muscles that are no key muscle: what would change if those that were not recorded were tested.

The worksheet leaves their field empty in most patients, and the classification then goes by the key muscles alone. In a
patient who seems to have AIS B, function in such a muscle more than three levels below the motor level makes C or D of
it. So an empty field is read as none, and wherever it could matter that is said.
"""

from __future__ import annotations

from dataclasses import replace

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.findings import NOT_TESTABLE, UNKNOWN
from wervelwijzer.isncsci.result import Result, Values


def ais_if_tested(examination: Examination, result: Result) -> Values:
    """The grades that testing the unrecorded muscles could add to those of the result; none where it cannot matter."""
    sides = (examination.right, examination.left)
    if "B" not in result.ais or all(side.non_key != UNKNOWN for side in sides):
        return ()
    right, left = (_not_tested(side) for side in sides)
    opened = classify(replace(examination, right=right, left=left))
    return tuple(grade for grade in opened.ais if grade not in result.ais)


def _not_tested(side: Side) -> Side:
    return replace(side, non_key=NOT_TESTABLE) if side.non_key == UNKNOWN else side
