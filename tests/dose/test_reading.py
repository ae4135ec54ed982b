"""Courses as typed and as JSON: both forms say the same, and every slip gets a sentence with what would be right."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dose.cases import request

from wervelwijzer.dose.answer import answer
from wervelwijzer.dose.checks import check
from wervelwijzer.dose.compact import course
from wervelwijzer.dose.courses import Course, Part, Request, Since
from wervelwijzer.dose.problems import DoseError, exact
from wervelwijzer.dose.reading import read_request

SAME = [
    ("10x3", {"fractions": 10, "dose_per_fraction": 3}),
    ("15x2,5@2026-01-15", {"fractions": 15, "dose_per_fraction": 2.5, "start": "2026-01-15"}),
    ("15 × 2.5@2026-01-15", {"fractions": 15, "dose_per_fraction": "2.5", "start": "2026-01-15"}),
    (
        "3x9@2026-03-02..2026-03-06:sbrt:cordtotal=17:tissue=lumbar",
        {
            "fractions": 3,
            "dose_per_fraction": 9,
            "start": "2026-03-02",
            "end": "2026-03-06",
            "technique": "stereotactic",
            "cord_dose_total": 17,
            "tissue": "lumbar",
        },
    ),
    (
        "1x8:conventioneel:cord=0",
        {"fractions": 1, "dose_per_fraction": 8, "technique": "conventional", "cord_dose_per_fraction": 0},
    ),
    (
        "3x5+5x3",
        {"parts": [{"fractions": 3, "dose_per_fraction": 5}, {"fractions": 5, "dose_per_fraction": 3}]},
    ),
]


@pytest.mark.parametrize(("typed", "given_as"), SAME)
def test_both_forms_say_the_same(typed: str, given_as: dict[str, object]) -> None:
    read = read_request(json.dumps({"courses": [given_as]}).encode())
    assert read.courses == (course(typed, "--course"),)


def test_intervals_in_both_forms() -> None:
    content = {
        "tissue": "cord",
        "courses": [
            {"fractions": 10, "dose_per_fraction": 3},
            {"fractions": 1, "dose_per_fraction": 8, "days_since_previous": 200},
        ],
        "another": {"fractions": 1, "dose_per_fraction": 8, "months_since_previous": 5.5},
    }
    read = read_request(json.dumps(content).encode())
    assert read == request("10x3", "1x8@+200d", another="1x8@+5,5m")
    assert read.another is not None
    assert read.another.since == Since(Fraction(11, 2), "months")


def test_numbers_are_exact() -> None:
    read = read_request(b'{"courses": [{"fractions": 3, "dose_per_fraction": 0.1, "cord_dose_total": 20.3}]}')
    assert read.courses[0].parts == (Part(3, Fraction(1, 10), Fraction(203, 30)),)


@given(st.integers(0, 999_999), st.integers(0, 6))
def test_a_typed_number_comes_back_as_it_was(number: int, digits: int) -> None:
    text = f"{number / 10**digits:.{digits}f}"
    assert exact(text) == exact(text.replace(".", ",")) == Fraction(text)


@pytest.mark.parametrize("text", ["", "-1", "1e3", "NaN", "1,2,3", "∞", "٣", " 1", "0x8", "1_0"])
def test_what_is_no_number(text: str) -> None:
    assert exact(text) is None


WRONG_TYPED = [
    ("-1x8", "fractions"),
    ("0x8", "fractions"),
    ("101x1", "fractions"),
    ("2.5x3", "fractions"),
    ("10x0", "Gy"),
    ("10x-3", "Gy"),
    ("10x300", "centigray"),
    ("8", "schedule"),
    ("", "schedule"),
    ("10x3@", "no day"),
    ("10x3@2026-02-30", "no day"),
    ("10x3@1026-02-03", "no day"),
    ("10x3@20260203", "no day"),
    ("1x8@+6", "interval"),
    ("1x8@+6w", "interval"),
    ("1x8@+-6m", "interval"),
    ("10x3:foo", "unknown or given twice"),
    ("10x3:sbrt:conventional", "given twice"),
    ("10x3:cord=2:cordtotal=20", "given twice"),
    ("10x3:cord=x", "Gy"),
    ("10x3:tissue=brain", "unknown"),
    ("3x5+5x3:cord=3", "parts"),
]


@pytest.mark.parametrize(("typed", "says"), WRONG_TYPED)
def test_a_slip_in_a_typed_course_is_named(typed: str, says: str) -> None:
    with pytest.raises(DoseError, match="--course") as caught:
        course(typed, "--course")
    assert says in caught.value.message("en")
    assert caught.value.message("nl") != caught.value.message("en")


ONE = {"fractions": 10, "dose_per_fraction": 3}
WRONG_JSON: list[tuple[object, str]] = [
    ([], "give an object"),
    ({"courses": {}}, "list of courses"),
    ({"kuren": []}, "'kuren' is unknown"),
    ({"courses": [{**ONE, "dose": 3}]}, "'dose' is unknown"),
    ({"courses": [{"fractions": 10}]}, "courses[0].dose_per_fraction"),
    ({"courses": [{"dose_per_fraction": 3}]}, "courses[0].fractions"),
    ({"courses": [{**ONE, "fractions": True}]}, "courses[0].fractions"),
    ({"courses": [{**ONE, "fractions": -1}]}, "courses[0].fractions"),
    ({"courses": [{**ONE, "technique": "proton"}]}, "conventional or sbrt"),
    ({"courses": [{**ONE, "technique": 1}]}, "conventional or sbrt"),
    ({"courses": [{**ONE, "tissue": "brain"}]}, "cord"),
    ({"courses": [{**ONE, "start": 2026}]}, "courses[0].start"),
    ({"courses": [{**ONE, "parts": [ONE]}]}, "not both"),
    ({"courses": [{"parts": []}]}, "list of parts"),
    ({"courses": [{**ONE, "cord_dose_per_fraction": 2, "cord_dose_total": 20}]}, "not both"),
    ({"courses": [ONE, {**ONE, "start": "2026-01-01", "months_since_previous": 6}]}, "not both"),
    ({"courses": [ONE, {**ONE, "days_since_previous": 1, "months_since_previous": 6}]}, "not both"),
    ({"courses": [], "about": 3}, "give a text"),
]


@pytest.mark.parametrize(("content", "says"), WRONG_JSON)
def test_a_slip_in_json_is_named(content: object, says: str) -> None:
    with pytest.raises(DoseError) as caught:
        read_request(json.dumps(content).encode())
    assert says in caught.value.message("en")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", "not JSON"),
        (b"\xff", "UTF-8"),
        (b'{"tissue": "cord", "tissue": "cord"}', "twice"),
        (b"[" * 100_000, "nested"),
        (b" " * 1_000_001, "too large"),
        (b'{"courses": [{"fractions": NaN, "dose_per_fraction": 3}]}', "no number"),
    ],
)
def test_what_is_no_json(content: bytes, says: str) -> None:
    with pytest.raises(DoseError) as caught:
        read_request(content)
    assert says in caught.value.message("en")


WRONG_TOGETHER = [
    ((), "No course given"),
    (("1x8",) * 13, "13 courses"),
    (("10x3@2026-03-01", "1x8@2026-01-01"), "wrong order"),
    (("10x3@2026-03-01", "1x8", "1x8@2026-01-01"), "wrong order"),
    (("10x3@2026-03-01", "1x8@2026-03-01"), "overlap"),
    (("10x3@2026-03-01..2026-03-12", "1x8@2026-03-12"), "overlap"),
    (("10x3@2026-03-12..2026-03-01",), "before the first"),
    (("10x3@+6m",), "no course before it"),
    (("1x8@2026-01-01", "1x8@+12m", "1x8@2026-06-01"), "does not fit"),
]


@pytest.mark.parametrize(("courses", "says"), WRONG_TOGETHER)
def test_courses_that_cannot_all_be_true(courses: tuple[str, ...], says: str) -> None:
    with pytest.raises(DoseError) as caught:
        check(request(*courses))
    assert says in caught.value.message("en")


@pytest.mark.parametrize(
    ("courses", "codes"),
    [
        (("15x25",), ["likely-misprint"]),
        (("15x25:conventional",), ["likely-misprint"]),
        (("15x25:sbrt",), []),
        (("20x20",), ["likely-misprint"]),
        (("15x2.5",), []),
        (("1x8",), []),
        (("2x9:conventional",), ["large-fraction"]),
        (("2x9:sbrt",), []),
        (("8x1",), ["turned-round"]),
        (("3x10:conventional",), ["large-fraction", "turned-round"]),
        (("10x3:cord=3.2",), ["cord-above-prescription"]),
        (("10x3@2026-01-15", "1x8@2026-01-20"), ["perhaps-overlapping"]),
        (("10x3@2026-01-15", "1x8@2026-01-30"), []),
    ],
)
def test_what_looks_like_a_slip_is_said(courses: tuple[str, ...], codes: list[str]) -> None:
    assert [slip.code for slip in answer(request(*courses)).slips] == codes


def test_an_unnamed_technique_is_read_from_the_guideline_and_said() -> None:
    found = answer(request("10x3", "1x20:conventional", another="3x9")).request.all
    assert [(one.technique, one.as_in_guideline) for one in found] == [
        ("conventional", True),
        ("conventional", False),
        (None, False),
    ]
    assert answer(request("1x20")).request.all[0].technique == "stereotactic"


def test_the_course_considered_comes_last() -> None:
    asked = Request(courses=(Course(parts=(Part(1, Fraction(8)),)),), another=Course(parts=(Part(2, Fraction(8)),)))
    assert [one.fractions for one in asked.all] == [1, 2]
    assert asked.name(1).nl == "de nieuwe serie"
    assert asked.before.all == asked.courses
