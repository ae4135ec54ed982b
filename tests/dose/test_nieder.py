"""Nieder's points from a hospital's file. The figures here are invented for the test, and are not Nieder's."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from tests.dose.cases import of, request

from wervelwijzer.dose.judge import judge
from wervelwijzer.dose.nieder import read_table
from wervelwijzer.dose.problems import DoseError

INVENTED: dict[str, object] = {
    "version": "test-1",
    "source": "invented for a test",
    "alpha_beta": {"cord": 2},
    "cumulative_bed": [[100, 0], [150.5, 1], [None, 2]],
    "interval_below_months": 6,
    "interval_points": 1.5,
    "course_bed_from": 90,
    "course_points": 1,
    "low_up_to": 1,
    "intermediate_up_to": 2,
}


def table(**changes: object) -> bytes:
    return json.dumps({**INVENTED, **changes}).encode()


def test_points_on_both_sides_of_each_edge() -> None:
    read = read_table(table())
    assert [read.of_cumulative(Fraction(bed)) for bed in ("100", "100.01", "150.5", "150.51")] == [0, 1, 1, 2]
    assert [read.of_course(Fraction(bed)) for bed in ("89.99", "90")] == [0, 1]
    assert [read.of_interval(step) for step in (0, 1, 2, 3)] == [Fraction(3, 2), Fraction(3, 2), 0, 0]
    assert [read.group(Fraction(points)) for points in ("1", "1.5", "2", "2.5")] == [
        "low",
        "intermediate",
        "intermediate",
        "high",
    ]


@pytest.mark.parametrize(
    ("second", "verdict", "says"),
    [
        ("1x8@+6m", "within", "0 + 0 = 1"),
        ("1x8@+5m", "beyond", "1 + 0 + 1.5 = 2.5"),
        ("20x2@+6m", "beyond", "2 + 0 + 0 = 2"),
    ],
)
def test_a_hospital_switches_the_points_on(second: str, verdict: str, says: str) -> None:
    asked = request("20x2:conventional", f"{second}:conventional")
    found = of(judge(asked, table=read_table(table())), "nieder_points")
    assert found.verdict == verdict
    assert says in found.outcomes[0].reasons[0].en
    assert "test-1" in found.outcomes[0].reasons[0].en


def test_a_tissue_without_a_ratio_is_not_judged() -> None:
    asked = request("20x2:conventional", "1x8@+6m:conventional", tissue="lumbar")
    assert of(judge(asked, table=read_table(table())), "nieder_points").verdict == "not_applicable"
    both = read_table(table(alpha_beta={"cord": 2, "lumbar": 4}))
    assert of(judge(asked, table=both), "nieder_points").verdict == "within"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"cumulative_bed": []}, "cumulative_bed"),
        ({"cumulative_bed": [[100, 0]]}, "last with null"),
        ({"cumulative_bed": [[None, 0], [100, 1]]}, "ascending"),
        ({"cumulative_bed": [[150, 0], [100, 1], [None, 2]]}, "ascending"),
        ({"cumulative_bed": [[100, 1], [None, 0]]}, "ascending"),
        ({"cumulative_bed": [[100], [None, 1]]}, "rows"),
        ({"cumulative_bed": [[-1, 0], [None, 1]]}, "no number"),
        ({"alpha_beta": {}}, "alpha_beta"),
        ({"alpha_beta": {"cord": 0}}, "above 0"),
        ({"alpha_beta": {"brain": 2}}, "alpha_beta"),
        ({"interval_below_months": 7}, "5, 6, 12"),
        ({"low_up_to": 3}, "less than"),
        ({"version": ""}, "version"),
        ({"source": 3}, "source"),
        ({"extra": 1}, "exactly"),
    ],
)
def test_a_wrong_table_is_refused(changes: dict[str, object], says: str) -> None:
    with pytest.raises(DoseError) as caught:
        read_table(table(**changes))
    assert says in caught.value.message("en")


@pytest.mark.parametrize("content", [b"[]", b"{}", b"null", b"{"])
def test_what_is_no_table(content: bytes) -> None:
    with pytest.raises(DoseError, match="--nieder"):
        read_table(content)
