"""A whole number from a request: whatever somebody sends, it is a number that a database can take, or none."""

from __future__ import annotations

import pytest

from wervelwijzer.web.common.numbers import whole_number


@pytest.mark.parametrize(("given", "number"), [("0", 0), ("42", 42), (" 42\n", 42), ("007", 7), ("9" * 18, 10**18 - 1)])
def test_a_whole_number_is_read(given: str, number: int) -> None:
    assert whole_number(given) == number


@pytest.mark.parametrize(
    "given", ["", " ", "-1", "+1", "1.0", "1e3", "1_000", "4 2", "x", "²", "٣", "9" * 19, "1" * 5_000]
)
def test_what_is_none_or_too_long_is_no_number(given: str) -> None:
    assert whole_number(given) is None


def test_an_owner_can_allow_fewer_digits() -> None:
    assert whole_number("999", digits=3) == 999
    assert whole_number("1000", digits=3) is None
