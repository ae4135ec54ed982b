"""Numbers as people read them: exact inside, rounded on print, and never looking like a limit that they differ from."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wervelwijzer.dose.words import beside, compared, day, either, listed, say, wrapped, written
from wervelwijzer.language.text import Text


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        ("75", "75", "75"),
        ("75/2", "37,5", "37.5"),
        ("175/4", "43,75", "43.75"),
        ("160/3", "≈ 53,33", "≈ 53.33"),
        ("0", "0", "0"),
        ("1/1000", "≈ 0", "≈ 0"),
        ("1999/1000", "≈ 2", "≈ 2"),
        ("1/200", "≈ 0,01", "≈ 0.01"),
        ("-5/2", "-2,5", "-2.5"),
    ],
)
def test_numbers(value: str, dutch: str, english: str) -> None:
    assert (written(Fraction(value), "nl"), written(Fraction(value), "en")) == (dutch, english)


@given(st.fractions(0, 1000, max_denominator=5000), st.integers(1, 200))
def test_a_number_beside_a_limit_looks_like_it_only_when_it_is(value: Fraction, limit: int) -> None:
    shown = beside(value, Fraction(limit), "en").removeprefix("≈ ")
    assert (shown == str(limit)) == (value == limit)


def test_comparisons() -> None:
    assert compared(Fraction("54.001"), Fraction(54)) == Text("54,001 > 54", "54.001 > 54")
    assert compared(Fraction(54), Fraction(54)).nl == "54 ≤ 54"
    assert beside(Fraction(1) + Fraction(1, 10**9), Fraction(1), "nl") == "1000000001/1000000000"


def test_sentences() -> None:
    assert say("a = {x}", "b = {x}", x=Fraction(1, 3)) == Text("a ≈ 0,33", "b ≈ 0.33")
    assert day(date(2026, 3, 1)) == Text("1 maart 2026", "1 March 2026")
    three = (Text("een", "one"), Text("twee", "two"), Text("drie", "three"))
    assert listed(three) == Text("een, twee en drie", "one, two and three")
    assert either(three) == Text("een, twee of drie", "one, two or three")
    assert either(three[:1]) == three[0]
    assert listed(()) == Text("", "")
    assert all(len(line) <= 88 for line in wrapped("woord " * 60, 2).splitlines())
