"""Karnofsky and ECOG as sets, the cuts that they straddle, and the response of pain, with the journeys."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wervelwijzer.cli import main
from wervelwijzer.conversions.pain import HIGHEST, SOURCE, Response, pain_response
from wervelwijzer.conversions.performance import (
    BANDS,
    ECOG_SCORES,
    KARNOFSKY_SCORES,
    SINGLE_VALUES,
    ConversionError,
    ecog_of,
    karnofsky_of,
    straddled,
)

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
TENTHS = [Fraction(n, 10) for n in range(101)]
Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("ecog", "karnofsky"),
    [(0, (90, 100)), (1, (70, 80)), (2, (50, 60)), (3, (30, 40)), (4, (10, 20)), (5, (0,))],
)
def test_the_whole_table_both_ways(ecog: int, karnofsky: tuple[int, ...]) -> None:
    assert karnofsky_of([ecog]) == karnofsky
    assert all(ecog_of([one]) == (ecog,) for one in karnofsky)
    assert SINGLE_VALUES[ecog] in karnofsky


def test_the_bands_partition_the_scale() -> None:
    assert sorted(score for band in BANDS.values() for score in band) == list(KARNOFSKY_SCORES)


@given(st.sets(st.sampled_from(ECOG_SCORES), min_size=1))
def test_sets_come_back(scores: set[int]) -> None:
    assert set(ecog_of(karnofsky_of(scores))) == scores


@given(st.sets(st.sampled_from(KARNOFSKY_SCORES), min_size=1))
def test_the_way_back_only_widens(scores: set[int]) -> None:
    assert scores <= set(karnofsky_of(ecog_of(scores)))


def test_ecog_1_alone_straddles_the_cut_of_bollen() -> None:
    crossed = [ecog for ecog in ECOG_SCORES if any("Bollen" in cut.model.nl for cut in straddled(karnofsky_of([ecog])))]
    assert crossed == [1]
    assert any("Bollen" in cut.model.nl for cut in straddled(karnofsky_of([0, 2])))
    assert [cut.least for cut in straddled(karnofsky_of([4]))] == [20]
    assert all(straddled([score]) == () for score in KARNOFSKY_SCORES)
    assert straddled(()) == ()


@pytest.mark.parametrize("wrong", [-1, 6, 100])
def test_an_ecog_that_does_not_exist(wrong: int) -> None:
    with pytest.raises(ConversionError, match="0 to 5"):
        karnofsky_of([wrong])


@pytest.mark.parametrize("wrong", [-10, 5, 75, 110])
def test_a_karnofsky_that_does_not_exist(wrong: int) -> None:
    with pytest.raises(ConversionError, match="steps of 10"):
        ecog_of([wrong])


# --- Pain ---


@pytest.mark.parametrize(
    ("before", "after", "response", "by_points", "by_share"),
    [
        ("10", "8", "response", True, False),
        ("10", "8.1", "no_response", False, False),
        ("10", "7", "response", True, True),
        ("10", "7.1", "response", True, False),
        ("3", "2", "response", False, True),
        ("5", "3.5", "response", False, True),
        ("5", "3.6", "no_response", False, False),
        ("4", "3", "no_response", False, False),
        ("2", "0", "response", True, True),
        ("0.1", "0", "response", False, True),
        ("5", "5", "no_response", False, False),
        ("5", "8", "no_response", False, False),
    ],
)
def test_the_response_on_both_sides(
    before: str, after: str, response: Response, by_points: bool, by_share: bool
) -> None:
    found = pain_response(Fraction(before), Fraction(after))
    assert (found.possible, found.by_points, found.by_share) == ((response,), by_points, by_share)


@pytest.mark.parametrize("after", ["0", "3", "10"])
def test_from_no_pain_there_is_nothing_to_respond(after: str) -> None:
    assert pain_response(Fraction(0), Fraction(after)).possible == ("not_applicable",)
    assert pain_response(Fraction(0), None).possible == ("not_applicable",)


def test_unknown_scores_against_every_tenth() -> None:
    for after in TENTHS:
        found = {pain_response(before, after).possible[0] for before in TENTHS}
        assert set(pain_response(None, after).possible) == found, after
    for before in TENTHS:
        found = {pain_response(before, after).possible[0] for after in TENTHS}
        assert set(pain_response(before, None).possible) == found, before
    assert len(pain_response(None, None).possible) == 3


@given(*[st.fractions(0, HIGHEST, max_denominator=30)] * 3)
def test_less_pain_afterwards_never_loses_the_response(before: Fraction, after: Fraction, less: Fraction) -> None:
    if pain_response(before, after).possible == ("response",) and less <= after:
        assert pain_response(before, less).possible == ("response",)


@pytest.mark.parametrize(("before", "after"), [("-1", "3"), ("11", "3"), ("3", "10.1"), ("12", None)])
def test_a_score_outside_the_scale(before: str, after: str | None) -> None:
    with pytest.raises(ConversionError, match="0 to 10"):
        pain_response(Fraction(before), None if after is None else Fraction(after))


def test_the_guideline_says_so_there() -> None:
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    assert SOURCE.stands_in(found[0].read_text(encoding="utf-8"))


# --- Journeys ---


def told(capsys: Capture, *arguments: str) -> str:
    assert main(["convert", *arguments]) == 0
    return capsys.readouterr().out


def test_ecog_1(capsys: Capture) -> None:
    shown = told(capsys, "ecog", "1")
    assert shown.startswith("ECOG 1 = Karnofsky 70 of 80\n")
    assert "Bollen (80-100 tegen 10-70)" in shown
    content = json.loads(told(capsys, "ecog", "1", "--format", "json"))
    assert content["karnofsky"] == [70, 80]
    assert content["straddles"][0]["karnofsky_from"] == 80


def test_karnofsky(capsys: Capture) -> None:
    assert told(capsys, "karnofsky", "70", "--lang", "en").startswith("Karnofsky 70 = ECOG 1\n")
    assert told(capsys, "karnofsky", "70", "90", "--lang", "en").startswith("Karnofsky 70 or 90 = ECOG 0 or 1\n")


def test_pain(capsys: Capture) -> None:
    assert "respons\n1 punt minder (≥ 2: nee); 33,33 % (≥ 30: ja)" in told(capsys, "pain", "3", "2")
    assert told(capsys, "pain", "?", "4", "--lang", "en").startswith("response or no response or not applicable")
    content = json.loads(told(capsys, "pain", "5", "3,5", "--format", "json"))
    assert (content["response"], content["share"], content["by_points"]) == ("response", "3/10", False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["ecog", "6"],
        ["ecog", "x"],
        ["karnofsky", "75"],
        ["pain", "3"],
        ["pain", "11", "3"],
        ["pain", "a", "b"],
        ["pain", "10.5", "1"],
    ],
)
def test_what_the_scale_does_not_have(arguments: list[str], capsys: Capture) -> None:
    for language in ("nl", "en"):
        assert main(["convert", *arguments, "--lang", language]) == 2
        assert capsys.readouterr().err.count("\n") == 1
