"""The formulas: the worked values of models.md 9.1, the guideline's schedules, and what holds for every schedule."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wervelwijzer.dose.courses import Course, Part
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA, QUANTEC_FIT, bed, eqd2, eqd2_of_bed
from wervelwijzer.dose.schedules import SCHEDULES

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"

WORKED = """
schedule | ratio | bed    | eqd2
25x2     | 2     | 100    | 50
25x2     | 4     | 75     | 50
10x3     | 2     | 75     | 37.5
5x4      | 2     | 60     | 30
1x8      | 2     | 40     | 20
5x5      | 2     | 87.5   | 43.75
"""

SCHEDULE_TABLE = """
schedule | bed 2  | eqd2 2   | bed 4   | eqd2 4
1x8      | 40     | 20       | 24      | 16
2x8      | 80     | 40       | 48      | 32
5x4      | 60     | 30       | 40      | 80/3
6x4      | 72     | 36       | 48      | 32
10x3     | 75     | 37.5     | 52.5    | 35
13x3     | 97.5   | 48.75    | 68.25   | 45.5
15x2.5   | 84.375 | 42.1875  | 60.9375 | 40.625
20x2     | 80     | 40       | 60      | 40
3x5+5x3  | 90     | 45       | 60      | 40
1x16     | 144    | 72       | 80      | 160/3
1x20     | 220    | 110      | 120     | 80
3x15     | 382.5  | 191.25   | 213.75  | 142.5
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()[1:]]


fractions = st.integers(1, 40)
doses = st.fractions(Fraction(1, 10), 25, max_denominator=20)
ratios = st.fractions(Fraction(1, 2), 20, max_denominator=20)


@pytest.mark.parametrize(("schedule", "ratio", "effective", "equivalent"), rows(WORKED))
def test_the_worked_values(schedule: str, ratio: str, effective: str, equivalent: str) -> None:
    number, dose = schedule.split("x")
    assert bed(int(number), Fraction(dose), Fraction(ratio)) == Fraction(effective)
    assert eqd2(int(number), Fraction(dose), Fraction(ratio)) == Fraction(equivalent)


def test_102_gy2_is_51_gy() -> None:
    assert eqd2_of_bed(Fraction(102), Fraction(2)) == 51


@pytest.mark.parametrize("row", rows(SCHEDULE_TABLE))
def test_the_schedules_of_the_guideline(row: list[str]) -> None:
    written, *figures = row
    schedule = next(one for one in SCHEDULES if one.written == written)
    course = schedule.course
    found = [value for ratio in ALPHA_BETA.values() for value in (course.bed(ratio), course.eqd2(ratio))]
    assert found == [Fraction(figure) for figure in figures]


def test_every_schedule_is_in_the_table() -> None:
    assert [one.written for one in SCHEDULES] == [row[0] for row in rows(SCHEDULE_TABLE)]


@pytest.mark.parametrize("schedule", SCHEDULES, ids=[one.written for one in SCHEDULES])
def test_the_guideline_prints_the_schedule_there(schedule: object) -> None:
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    text = found[0].read_text(encoding="utf-8")
    one = next(one for one in SCHEDULES if one is schedule)
    assert one.place.stands_in(text)
    sentence = text[one.place.offset : one.place.offset + one.place.length]
    assert all(f"{float(dose):g}" in sentence or str(number * dose) in sentence for number, dose in one.parts)


@given(fractions, fractions, doses, ratios)
def test_bed_adds_over_fractions(one: int, other: int, dose: Fraction, ratio: Fraction) -> None:
    assert bed(one + other, dose, ratio) == bed(one, dose, ratio) + bed(other, dose, ratio)
    course = Course(parts=(Part(one, dose), Part(other, dose)))
    assert course.bed(ratio) == bed(one + other, dose, ratio)
    assert course.eqd2(ratio) == eqd2(one + other, dose, ratio)


@given(fractions, doses, doses, ratios)
def test_more_dose_is_more_effect(number: int, dose: Fraction, more: Fraction, ratio: Fraction) -> None:
    assert bed(number, dose + more, ratio) > bed(number, dose, ratio)
    assert eqd2(number + 1, dose, ratio) > eqd2(number, dose, ratio)


@given(fractions, doses, ratios, ratios)
def test_a_lower_ratio_weighs_large_fractions_more(
    number: int, dose: Fraction, ratio: Fraction, more: Fraction
) -> None:
    lower, higher = eqd2(number, dose, ratio), eqd2(number, dose, ratio + more)
    assert lower > higher if dose > 2 else lower < higher if dose < 2 else lower == higher


@given(fractions, ratios)
def test_fractions_of_2_gy_are_their_own_equivalent(number: int, ratio: Fraction) -> None:
    assert eqd2(number, Fraction(2), ratio) == 2 * number


@given(fractions, doses, ratios)
def test_eqd2_and_bed_agree(number: int, dose: Fraction, ratio: Fraction) -> None:
    """EQD2 = D (d + a/b) / (2 + a/b), the other form of models.md."""
    assert eqd2(number, dose, ratio) == number * dose * (dose + ratio) / (2 + ratio)
    assert eqd2_of_bed(bed(number, dose, ratio), ratio) == eqd2(number, dose, ratio)


def test_the_ratios_are_those_that_were_read() -> None:
    assert ALPHA_BETA == {"cord": 2, "lumbar": 4}
    assert Fraction("0.87") == QUANTEC_FIT
