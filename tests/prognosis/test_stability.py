"""Levels and their regions, the whole SINS, the risk factors beside it, and the figure of the spine."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from itertools import product
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.tables import Facts, FactValue

from wervelwijzer.advice.case import CaseError
from wervelwijzer.guideline.stability import SINS
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.prognosis.epidural import GRADES, NOMS, grade_named
from wervelwijzer.prognosis.spine import BANDS, LEVELS, POINTS, REGIONS, levels_in, location_of, name_of
from wervelwijzer.prognosis.spine_figure import spine_figure
from wervelwijzer.prognosis.stability import ITEMS, REVIEW, WARNING, assess
from wervelwijzer.prognosis.stability_text import render, to_json

# --- Levels ---

REGION = {
    "junctional": ("occiput", "C1", "C2", "C7", "T1", "T2", "T11", "T12", "L1", "L5", "S1"),
    "mobile": ("C3", "C4", "C5", "C6", "L2", "L3", "L4"),
    "semi_rigid": ("T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"),
    "rigid": ("S2", "S3", "S4", "S5"),
}
"""Fisher 2010, level by level: so every border is tried from both sides."""


@pytest.mark.parametrize(("region", "levels"), REGION.items())
def test_the_region_of_every_level(region: str, levels: tuple[str, ...]) -> None:
    for level in levels:
        assert location_of(level) == region


def test_every_level_is_in_one_region() -> None:
    assert sorted(level for levels in REGION.values() for level in levels) == sorted(LEVELS)
    assert len(LEVELS) == 30
    assert set(POINTS) == set(REGIONS) == {region for _, _, region in BANDS}


def test_the_points_of_a_region_are_those_of_the_score() -> None:
    rows = {row.points for row in SINS.items[0].rows}
    assert set(POINTS.values()) == rows == {0, 1, 2, 3}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("T7", "T7"),
        ("Th7", "T7"),
        ("th 7", "T7"),
        ("D7", "T7"),
        ("l5", "L5"),
        (" S1 ", "S1"),
        ("C0", "occiput"),
        ("occ", "occiput"),
        ("Occiput", "occiput"),
        ("O", "occiput"),
    ],
)
def test_levels_as_people_write_them(written: str, name: str) -> None:
    assert name_of(written) == name


@pytest.mark.parametrize("wrong", ["", "T", "T0", "T13", "C8", "L6", "S6", "X1", "7", "occiput1", "T7x", "T-7", "TT7"])
def test_what_is_no_level(wrong: str) -> None:
    with pytest.raises(CaseError, match="is no level; write occiput, C1-C7"):
        location_of(wrong)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("T7,L2", ["T7", "L2"]),
        ("L2; T7", ["T7", "L2"]),
        ("T11-L1", ["T11", "T12", "L1"]),
        ("T7,T7", ["T7"]),
        ("Th6-Th8,Th7", ["T6", "T7", "T8"]),
    ],
)
def test_lists_and_runs_of_levels(text: str, names: list[str]) -> None:
    assert [level.name for level in levels_in(text)] == names


@pytest.mark.parametrize(("text", "says"), [("L1-T11", "runs upwards"), (",", "is no level"), ("T7,X", "is no level")])
def test_lists_that_cannot_be_read(text: str, says: str) -> None:
    with pytest.raises(CaseError, match=says):
        levels_in(text)


@given(st.text(max_size=12))
def test_no_text_is_taken_for_a_level_that_it_is_not(text: str) -> None:
    named = None
    with suppress(CaseError):
        named = name_of(text)
    assert named is None or named in LEVELS


# --- The SINS ---

LEVELS_OF_ITEM: tuple[dict[str, int], ...] = (
    {"junctional": 3, "mobile": 2, "semi_rigid": 1, "rigid": 0},
    {"mechanical": 3, "occasional_non_mechanical": 1, "pain_free": 0},
    {"lytic": 2, "mixed": 1, "blastic": 0},
    {"subluxation_or_translation": 4, "de_novo_deformity": 2, "normal": 0},
    {"more_than_half": 3, "less_than_half": 2, "no_collapse_half_involved": 1, "none": 0},
    {"bilateral": 3, "unilateral": 1, "none": 0},
)
FACTS = tuple(
    f"imaging.sins_{item}" for item in ("location", "pain", "lesion", "alignment", "collapse", "posterolateral")
)


def category(total: int) -> str:
    return "stable" if total <= 6 else "indeterminate" if total <= 12 else "unstable"


def test_all_1296_cells_of_the_sins() -> None:
    reached: Counter[int] = Counter()
    for values in product(*LEVELS_OF_ITEM):
        (found,) = assess(dict(zip(FACTS, values, strict=True))).levels
        total = sum(points[value] for points, value in zip(LEVELS_OF_ITEM, values, strict=True))
        assert found.totals == (total,)
        assert found.categories == (category(total),)
        assert found.missing == ()
        reached[total] += 1
    assert reached.total() == 1296
    assert set(reached) == set(range(19))


@pytest.mark.parametrize("left_out", range(6))
def test_a_missing_item_gives_every_total_that_it_can_make(left_out: int) -> None:
    known: dict[str, FactValue] = {name: next(iter(points)) for name, points in zip(FACTS, LEVELS_OF_ITEM, strict=True)}
    del known[FACTS[left_out]]
    rest = sum(next(iter(points.values())) for number, points in enumerate(LEVELS_OF_ITEM) if number != left_out)
    (found,) = assess(known).levels
    expected = sorted(rest + points for points in LEVELS_OF_ITEM[left_out].values())
    assert list(found.totals) == expected
    assert set(found.categories) == {category(total) for total in expected}
    assert found.missing == (FACTS[left_out],)
    assert found.items[left_out].possible == tuple(sorted(LEVELS_OF_ITEM[left_out].values()))


def test_the_items_are_explained_row_by_row() -> None:
    assert tuple(one.item for one in ITEMS) == SINS.items
    assert all(one.mark == "V2" for one in ITEMS)


def test_a_level_gives_the_location_of_the_sins() -> None:
    rest: dict[str, FactValue] = dict(zip(FACTS[1:], ("pain_free", "blastic", "normal", "none", "none"), strict=True))
    found = assess(rest, levels_in("occiput,C3,T3,S2")).levels
    assert [at.totals for at in found] == [(3,), (2,), (1,), (0,)]
    assert assess(rest).levels[0].totals == (0, 1, 2, 3)


def test_a_location_that_no_level_has_is_named_and_the_level_counts() -> None:
    known: Facts = {"imaging.sins_location": "rigid"}
    found = assess(known, levels_in("T7"))
    assert found.conflict is not None
    assert "T7" in found.conflict.en
    assert "Th7" in found.conflict.nl
    assert found.levels[0].items[0].possible == (1,)
    assert assess(known, levels_in("T7,S3")).conflict is None
    assert assess(known).conflict is None
    assert assess({}, levels_in("T7")).conflict is None


@pytest.mark.parametrize(
    ("facts", "held", "count"),
    [
        ({}, ("unknown", "unknown", "unknown"), (0, 1, 2, 3)),
        ({"imaging.sins_lesion": "lytic"}, ("yes", "unknown", "unknown"), (1, 2, 3)),
        ({"imaging.sins_lesion": "mixed"}, ("no", "unknown", "unknown"), (0, 1, 2)),
        ({"imaging.sins_alignment": "de_novo_deformity"}, ("unknown", "yes", "unknown"), (1, 2, 3)),
        ({"imaging.sins_alignment": "normal"}, ("unknown", "no", "unknown"), (0, 1, 2)),
        ({"imaging.sins_collapse": "more_than_half"}, ("unknown", "unknown", "yes"), (1, 2, 3)),
        ({"imaging.sins_collapse": "less_than_half"}, ("unknown", "unknown", "no"), (0, 1, 2)),
    ],
)
def test_the_three_factors(facts: Facts, held: tuple[str, ...], count: tuple[int, ...]) -> None:
    found = assess(facts)
    assert tuple(factor.held for factor in found.factors) == held
    assert found.factor_count == count


def test_the_review_has_nine_factors_and_no_weights() -> None:
    assert len(REVIEW.items) == 9
    assert not any(re.search(r"\d", text.en) for text in REVIEW.items)


# --- The epidural grade ---


def test_the_grades_are_those_of_bilsky() -> None:
    assert [grade.name for grade in GRADES] == ["0", "1a", "1b", "1c", "2", "3"]
    assert [grade.grade_class for grade in GRADES] == ["low"] * 4 + ["high"] * 2
    assert grade_named(" 1C ").name == "1c"
    with pytest.raises(CaseError, match="'1d' is no grade; possible are: 0, 1a, 1b, 1c, 2, 3"):
        grade_named("1d")


def test_what_is_unchecked_in_noms_is_marked() -> None:
    assert [row.partly for row in NOMS] == [True] * 6 + [False]


# --- Words and JSON ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_says_that_the_sins_never_decides(language: Language) -> None:
    text = render(assess({}, levels_in("T7,L2")), grade_named("2"), language)
    flowing = " ".join(text.split())
    for warning in WARNING:
        assert warning.in_(language) in flowing
    for item in REVIEW.items:
        assert f"[ ] {item.in_(language)}" in flowing
    assert Text("Th7 (semirigide)", "T7 (semi-rigid)").in_(language) in flowing
    assert Text("deze patiënt", "this patient").in_(language) in flowing
    assert max(map(len, text.splitlines())) <= 100


def test_the_json_holds_the_same() -> None:
    found = to_json(assess({}, levels_in("T7")), None)
    assert found["levels"][0]["location"] == "semi_rigid"
    assert found["levels"][0]["totals"] == list(range(1, 17))
    assert len(found["checklist_without_weights"]) == 9
    assert found["epidural_grade"] is None


# --- The figure ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_shows_every_level_and_marks_the_affected(language: Language) -> None:
    svg = spine_figure(levels_in("T7,L2-L3"), language)
    assert svg == spine_figure(levels_in("T7,L2-L3"), language)
    root = ElementTree.fromstring(svg)
    words = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    for level in LEVELS:
        assert (level.replace("T", "Th") if language == "nl" else level) in words
    for region in REGIONS.values():
        assert any((word or "").startswith(region.in_(language)) for word in words)
    bold = [
        element.text
        for element in root.iter("{http://www.w3.org/2000/svg}text")
        if element.get("font-weight") == "700" and element.text in {*LEVELS, "Th7"}
    ]
    assert bold == (["Th7", "L2", "L3"] if language == "nl" else ["T7", "L2", "L3"])


def test_the_figure_without_a_level_marks_none() -> None:
    assert "#b3261e" not in spine_figure((), "en")
    assert "no level given" in spine_figure((), "en")
