"""The statistics against textbooks and against sums done by hand, not against the library that they come from."""

from __future__ import annotations

from math import erfc, exp, log, sqrt

import pytest

from wervelwijzer.evidence.recompute import (
    Count,
    Interval,
    cut_off,
    decimals,
    meaning,
    middle,
    off_middle,
    p_values,
    possible_counts,
    ratio,
    ratio_of_rounded,
    rounded,
    same,
    wilson,
)


@pytest.mark.parametrize(
    ("events", "n", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_the_intervals_that_newcombe_published(events: int, n: int, low: float, high: float) -> None:
    """Newcombe, Statistics in Medicine 1998; 17: 857-872, Table I, method 3."""
    interval = wilson(Count(events, n))
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


def test_ratios_give_the_intervals_of_the_aspirin_trial() -> None:
    """Agresti, Categorical Data Analysis: infarction with placebo 189/11034, with aspirin 104/11037."""
    placebo, aspirin = Count(189, 11034), Count(104, 11037)
    risk, odds = ratio("RR", placebo, aspirin), ratio("OR", placebo, aspirin)
    assert risk is not None
    assert odds is not None
    assert [round(figure, 2) for figure in (risk.value, risk.interval.low, risk.interval.high)] == [1.82, 1.43, 2.31]
    assert [round(figure, 2) for figure in (odds.value, odds.interval.low, odds.interval.high)] == [1.83, 1.44, 2.33]


def test_the_odds_ratio_of_patchell_by_hand() -> None:
    value = 42 * 22 / (8 * 29)
    error = sqrt(1 / 42 + 1 / 8 + 1 / 29 + 1 / 22)
    computed = ratio("OR", Count(42, 50), Count(29, 51))
    assert computed is not None
    assert computed.value == pytest.approx(value)
    assert computed.interval.low == pytest.approx(exp(log(value) - 1.959964 * error), rel=1e-5)
    assert computed.interval.high == pytest.approx(exp(log(value) + 1.959964 * error), rel=1e-5)


def test_no_ratio_where_a_zero_or_a_hazard_forbids_it() -> None:
    assert ratio("RR", Count(0, 10), Count(2, 10)) is None
    assert ratio("RR", Count(2, 10), Count(0, 10)) is None
    assert ratio("OR", Count(10, 10), Count(2, 10)) is None
    assert ratio("HR", Count(5, 10), Count(2, 10)) is None


def test_fisher_on_the_lady_tasting_tea() -> None:
    """Fisher 1935: three of four cups right on both sides; two-sided 34/70."""
    assert p_values([Count(3, 4), Count(1, 4)])["fisher"] == pytest.approx(34 / 70)


def test_chi_squared_of_sorensen_by_hand() -> None:
    squared = 57 * (16 * 20 - 11 * 10) ** 2 / (27 * 30 * 26 * 31)
    corrected = 57 * (abs(16 * 20 - 11 * 10) - 57 / 2) ** 2 / (27 * 30 * 26 * 31)
    p = p_values([Count(16, 27), Count(10, 30)])
    assert p["chi2"] == pytest.approx(erfc(sqrt(squared / 2)))
    assert p["yates"] == pytest.approx(erfc(sqrt(corrected / 2)))
    assert p["chi2"] < 0.05 < p["fisher"] < p["yates"]


def test_more_than_two_arms_have_chi_squared_alone_and_an_empty_row_nothing() -> None:
    three = [Count(10, 20), Count(10, 20), Count(10, 20)]
    assert p_values(three) == {"chi2": pytest.approx(1.0)}
    assert p_values([Count(0, 5), Count(0, 7)]) == {}


def test_what_a_printed_figure_can_mean() -> None:
    assert decimals("6.6") == 1
    assert decimals("20") == 0
    assert rounded(52.5, "53") == "53"
    assert rounded(1.005, "1.00") == "1.01"
    assert same(52.287, "52")
    assert not same(52.287, "53")
    assert cut_off(35.97, "35")
    assert not cut_off(35.97, "34")
    assert (meaning("1.33").low, meaning("1.33").high) == pytest.approx((1.325, 1.335))
    assert [count.events for count in possible_counts("73", 164)] == [119, 120]
    assert possible_counts("35", 45) == ()


def test_the_middle_of_an_interval_on_a_log_scale() -> None:
    assert middle(Interval(1.09, 1.33)) == pytest.approx(sqrt(1.09 * 1.33))
    assert off_middle(2.0, Interval(1.0, 4.0)) == pytest.approx(0.0)
    assert off_middle(4.0, Interval(1.0, 4.0)) == pytest.approx(1.0)
    assert off_middle(1.11, Interval(1.09, 1.33)) < -0.8


def test_the_ratio_of_two_rounded_percentages() -> None:
    span = ratio_of_rounded("72", "55")
    assert span.low == pytest.approx(71.5 / 55.5)
    assert span.high == pytest.approx(72.5 / 54.5)
