"""Worked examinations: patients as tables, each with the classification that the rules give by hand."""

from __future__ import annotations

import pytest
from tests.isncsci.test_rules import flat

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.read import read
from wervelwijzer.isncsci.segments import DERMATOMES

NORMAL = "B LT all:2\nB PP all:2\nB M all:5\n"


def sensation(level: str, rest: str, saddle: str | None = None) -> str:
    """Both sides and both qualities normal down to a level; below it, and at S4-5, something else."""
    places = DERMATOMES[:-1]
    at = places.index(level)
    below = f" {places[at + 1]}-S3:{rest}" if at + 1 < len(places) else ""
    row = f"C2-{level}:2{below} S4-5:{rest if saddle is None else saddle}"
    return f"B LT {row}\nB PP {row}\n"


ARMS = "B M C5-T1:5 L2-S1:0\n"
NONE, BOTH = "VAC: no\nDAP: no\n", "VAC: yes\nDAP: yes\n"
PRESSURE, CONTRACTION = "VAC: no\nDAP: yes\n", "VAC: yes\nDAP: no\n"

EXAMINATIONS = {
    "complete, thoracic": sensation("T4", "0") + ARMS + NONE,
    "complete, cervical, zones": (
        "R LT C2-C5:2 C6:1 C7-S4-5:0\nR PP C2-C5:2 C6-S4-5:0\nR M C5:4 C6:1 C7-T1:0 L2-S1:0\n"
        "L LT C2-C6:2 C7-S4-5:0\nL PP C2-C6:2 C7-S4-5:0\nL M C5:5 C6:3 C7:1 C8-T1:0 L2-S1:0\n" + NONE
    ),
    "complete, nothing felt at all": "B LT all:0\nB PP all:0\nB M all:0\n" + NONE,
    "sensory incomplete by S4-5": sensation("T10", "0", "1") + ARMS + NONE,
    "pressure only": sensation("T4", "0") + ARMS + PRESSURE,
    "contraction only": sensation("T4", "0") + ARMS + CONTRACTION,
    "three levels below: B": sensation("T12", "0", "1") + "B M C5-T1:5 L2:2 L3:1 L4-S1:0\n" + NONE,
    "four levels below: C": sensation("T12", "0", "1")
    + "R M C5-T1:5 L2:2 L3-L4:1 L5-S1:0\nL M C5-T1:5 L2-S1:0\n"
    + NONE,
    "four below the other side's level: B": (
        "R LT C2-T10:2 T11-S3:0 S4-5:1\nR PP C2-T10:2 T11-S3:0 S4-5:1\nR M C5-T1:5 L2-S1:0\n"
        "L LT C2-L2:2 L3-S3:0 S4-5:1\nL PP C2-L2:2 L3-S3:0 S4-5:1\nL M C5-T1:5 L2:5 L3-L5:1 S1:0\n" + NONE
    ),
    "central cord": sensation("C4", "1") + "B M C5:3 C6-C7:2 C8-T1:1 L2-S1:4\n" + BOTH,
    "half of the muscles below: D": sensation("T10", "1") + "R M C5-T1:5 L2-S1:3\nL M C5-T1:5 L2-S1:2\n" + BOTH,
    "less than half: C": sensation("T10", "1") + "R M C5-T1:5 L2-L5:3 S1:2\nL M C5-T1:5 L2-S1:2\n" + BOTH,
    "conus, none below: D": sensation("S1", "1") + "B M all:5\n" + BOTH,
    "conus without contraction: B": sensation("S1", "1") + "B M all:5\n" + PRESSURE,
    "cauda: S1 is three below L3": sensation("L2", "1") + "B M C5-T1:5 L2:5 L3:4 L4-S1:2\n" + PRESSURE,
    "cauda with contraction": sensation("L2", "1") + "B M C5-T1:5 L2:5 L3:4 L4-S1:2\n" + BOTH,
    "normal": NORMAL + BOTH,
    "normal without contraction": NORMAL + PRESSURE,
    "normal without either": NORMAL + NONE,
    "level at C1": "R LT C2:1 C3-S4-5:2\nR PP all:2\nL LT all:2\nL PP all:2\nB M all:5\n" + BOTH,
    "level at C3, arms strong": sensation("C3", "1") + "B M all:5\n" + BOTH,
    "C5 too weak: C4": sensation("T4", "1") + "B M C5:2 C6-T1:5 L2-S1:5\n" + BOTH,
    "T1 kept by sensation of the arm": (
        "R LT C2-C6:2 C7:1 C8-S4-5:2\nR PP all:2\nL LT all:2\nL PP all:2\nB M all:5\n" + BOTH
    ),
    "T1 kept by T2": sensation("T1", "1") + "B M all:5\n" + BOTH,
    "past T1": sensation("T2", "1") + "B M all:5\n" + BOTH,
    "S1 kept by sensation of the leg": sensation("L4", "1") + "B M all:5\n" + BOTH,
    "S1 kept by S2": sensation("S1", "1") + "B M all:5\n" + CONTRACTION,
    "past S1": sensation("S2", "1") + "B M all:5\n" + BOTH,
    "only S4-5 abnormal": sensation("S3", "1") + "B M all:5\n" + BOTH,
    "weak arm above, neurological level C5": (
        sensation("T4", "0", "1") + "R M C5:4 C6-T1:5 L2-S1:0\nL M C5-T1:5 L2-S1:0\n" + NONE
    ),
    "non-key muscle: C": sensation("T4", "0") + ARMS + "R NK L2\nL NK none\n" + PRESSURE,
    "non-key muscle three below: B": sensation("C6", "0") + "B M C5:5 C6:4 C7-T1:0 L2-S1:0\nR NK T1\n" + PRESSURE,
    "non-key muscle does not count in D": (
        sensation("T10", "0") + "R M C5-T1:5 L2-S1:3\nL M C5-T1:5 L2-S1:0\nL NK S1\n" + PRESSURE
    ),
    "non-key muscle does not count in A": sensation("T4", "0") + ARMS + "B NK L2\n" + NONE,
    "starred, counted as normal": sensation("T10", "1") + "R M C5:0*N C6-T1:5 L2-S1:4\nL M C5-T1:5 L2-S1:4\n" + BOTH,
}

TABLE = """
name                                  | sensory | motor   | level | ais | sensory zone | motor zone
complete, thoracic                    | T4 T4   | T4 T4   | T4    | A   | T4 T4        | T4 T4
complete, cervical, zones             | C5 C6   | C5 C6   | C5    | A   | C6 C6        | C6 C7
complete, nothing felt at all         | C1 C1   | C1 C1   | C1    | A   | C1 C1        | C1 C1
sensory incomplete by S4-5            | T10 T10 | T10 T10 | T10   | B   | NA NA        | T10 T10
pressure only                         | T4 T4   | T4 T4   | T4    | B   | NA NA        | T4 T4
contraction only                      | T4 T4   | T4 T4   | T4    | C   | T4 T4        | NA NA
three levels below: B                 | T12 T12 | T12 T12 | T12   | B   | NA NA        | L3 L3
four levels below: C                  | T12 T12 | T12 T12 | T12   | C   | NA NA        | L4 T12
four below the other side's level: B  | T10 L2  | T10 L2  | T10   | B   | NA NA        | T10 L5
central cord                          | C4 C4   | C5 C5   | C4    | D   | NA NA        | NA NA
half of the muscles below: D          | T10 T10 | T10 T10 | T10   | D   | NA NA        | NA NA
less than half: C                     | T10 T10 | T10 T10 | T10   | C   | NA NA        | NA NA
conus, none below: D                  | S1 S1   | S1 S1   | S1    | D   | NA NA        | NA NA
conus without contraction: B          | S1 S1   | S1 S1   | S1    | B   | NA NA        | S1 S1
cauda: S1 is three below L3           | L2 L2   | L3 L3   | L2    | B   | NA NA        | S1 S1
cauda with contraction                | L2 L2   | L3 L3   | L2    | C   | NA NA        | NA NA
normal                                | INT INT | INT INT | INT   | E   | NA NA        | NA NA
normal without contraction            | INT INT | S3 S3   | INT   | B   | NA NA        | S3 S3
normal without either                 | INT INT | S3 S3   | INT   | B   | NA NA        | S3 S3
level at C1                           | C1 INT  | C1 INT  | C1    | D   | NA NA        | NA NA
level at C3, arms strong              | C3 C3   | C3 C3   | C3    | D   | NA NA        | NA NA
C5 too weak: C4                       | T4 T4   | C4 C4   | C4    | D   | NA NA        | NA NA
T1 kept by sensation of the arm       | C6 INT  | T1 INT  | C6    | D   | NA NA        | NA NA
T1 kept by T2                         | T1 T1   | T1 T1   | T1    | D   | NA NA        | NA NA
past T1                               | T2 T2   | T2 T2   | T2    | D   | NA NA        | NA NA
S1 kept by sensation of the leg       | L4 L4   | S1 S1   | L4    | D   | NA NA        | NA NA
S1 kept by S2                         | S1 S1   | S1 S1   | S1    | D   | NA NA        | NA NA
past S1                               | S2 S2   | S2 S2   | S2    | D   | NA NA        | NA NA
only S4-5 abnormal                    | S3 S3   | INT INT | S3    | D   | NA NA        | NA NA
weak arm above, neurological level C5 | T4 T4   | C5 T4   | C5    | C   | NA NA        | T1 T4
non-key muscle: C                     | T4 T4   | T4 T4   | T4    | C   | NA NA        | L2 T4
non-key muscle three below: B         | C6 C6   | C6 C6   | C6    | B   | NA NA        | C6 C6
non-key muscle does not count in D    | T10 T10 | T10 T10 | T10   | D   | NA NA        | S1 T10
non-key muscle does not count in A    | T4 T4   | T4 T4   | T4    | A   | T4 T4        | T4 T4
starred, counted as normal            | T10 T10 | T10 T10 | T10   | D   | NA NA        | NA NA
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()[1:]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_worked_examination(row: list[str]) -> None:
    name, sensory, motor, level, ais, sensory_zone, motor_zone = row
    found = flat(classify(read(EXAMINATIONS[name])))
    assert found["sensory_level"] == tuple(sensory.split())
    assert found["motor_level"] == tuple(motor.split())
    assert found["neurological_level"] == level
    assert found["ais"] == ais
    assert found["sensory_zone"] == tuple(sensory_zone.split())
    assert found["motor_zone"] == tuple(motor_zone.split())


def test_every_worked_examination_is_in_the_table() -> None:
    assert [row[0] for row in ROWS] == list(EXAMINATIONS)


def test_scores_of_a_worked_examination() -> None:
    result = classify(read(EXAMINATIONS["complete, cervical, zones"]))
    assert [score.lowest for score in result.light_touch] == [9, 10, 19]
    assert [score.lowest for score in result.pin_prick] == [8, 10, 18]
    assert [score.lowest for score in result.upper_motor] == [5, 9, 14]
    assert [score.lowest for score in result.lower_motor] == [0, 0, 0]


def test_a_starred_grade_scores_as_it_was_found() -> None:
    result = classify(read(EXAMINATIONS["starred, counted as normal"]))
    assert result.upper_motor.right == (20, 20)
    assert result.motor_level.right == ("T10",)
