"""The statistics, from SciPy: Wilson intervals, ratios and p-values of counts; and what a rounded figure can mean."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
from scipy.stats import binomtest, chi2_contingency, fisher_exact
from scipy.stats.contingency import odds_ratio, relative_risk

from wervelwijzer.language.studies import RatioKind


@dataclass(frozen=True)
class Interval:
    """A 95% interval, both ends included."""

    low: float
    high: float


@dataclass(frozen=True)
class Ratio:
    """A ratio of two arms with its 95% interval."""

    value: float
    interval: Interval


@dataclass(frozen=True)
class Count:
    """So many of so many people."""

    events: int
    n: int

    @property
    def share(self) -> float:
        """The proportion, from 0 to 1."""
        return self.events / self.n


def wilson(count: Count) -> Interval:
    """The 95% interval of a proportion by Wilson's score method, without continuity correction."""
    interval = binomtest(count.events, count.n).proportion_ci(confidence_level=0.95, method="wilson")
    return Interval(float(interval.low), float(interval.high))


def ratio(kind: RatioKind, above: Count, below: Count) -> Ratio | None:
    """The relative risk (log interval) or sample odds ratio (Woolf interval); none where a count of zero forbids it.

    A hazard ratio does not follow from counts.
    """
    if kind == "HR":
        return None
    without = above.n - above.events, below.n - below.events
    if not above.events or not below.events or (kind == "OR" and 0 in without):
        return None
    if kind == "RR":
        risk = relative_risk(above.events, above.n, below.events, below.n)
        low, high = risk.confidence_interval(0.95)
        return Ratio(float(risk.relative_risk), Interval(float(low), float(high)))
    odds = odds_ratio([[above.events, without[0]], [below.events, without[1]]], kind="sample")
    interval = odds.confidence_interval(0.95)
    return Ratio(float(odds.statistic), Interval(float(interval.low), float(interval.high)))


def p_values(counts: Sequence[Count]) -> dict[str, float]:
    """The two-sided p-value that the arms do not differ, by test: Fisher's (two arms) and chi-squared, with and without
    Yates's correction (two arms).
    """
    table = np.array([[count.events for count in counts], [count.n - count.events for count in counts]])
    if not table.sum(axis=1).all():
        return {}
    plain = float(chi2_contingency(table, correction=False).pvalue)
    if len(counts) > 2:
        return {"chi2": plain}
    return {
        "fisher": float(fisher_exact(table).pvalue),
        "chi2": plain,
        "yates": float(chi2_contingency(table, correction=True).pvalue),
    }


# --- Rounded figures ---


def decimals(printed: str) -> int:
    """How many decimals a figure is printed with."""
    exponent = Decimal(printed).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def rounded(value: float, like: str) -> str:
    """`value` at the precision of the printed figure `like`, halves upwards."""
    return str(Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals(like)), ROUND_HALF_UP))


def same(value: float, printed: str) -> bool:
    """Whether `value` is the printed figure at the printed precision."""
    return Decimal(rounded(value, printed)) == Decimal(printed)


def cut_off(value: float, printed: str) -> bool:
    """Whether the printed figure is `value` with its further decimals dropped instead of rounded."""
    scale: int = 10 ** decimals(printed)
    return Decimal(math.floor(value * scale + 1e-9)) / scale == Decimal(printed)


def meaning(printed: str) -> Interval:
    """All values that a printed figure can stand for: half a unit of its last decimal to both sides."""
    half = 0.5 / 10 ** decimals(printed)
    return Interval(float(printed) - half, float(printed) + half)


def possible_counts(percent: str, n: int) -> tuple[Count, ...]:
    """Every number of people out of `n` that would be printed as this percentage; often one, sometimes none."""
    return tuple(Count(events, n) for events in range(n + 1) if same(100 * events / n, percent))


def middle(interval: Interval) -> float:
    """The geometric middle, where a ratio estimated on a log scale lies."""
    return math.sqrt(interval.low * interval.high)


def off_middle(value: float, interval: Interval) -> float:
    """How far a ratio lies from the middle of its interval on the log scale: 0 in the middle, 1 at an end."""
    return math.log(value / middle(interval)) / (math.log(interval.high / interval.low) / 2)


def ratio_of_rounded(above: str, below: str) -> Interval:
    """The least and greatest ratio of two percentages that are known as they are printed."""
    upper, lower = meaning(above), meaning(below)
    return Interval(upper.low / lower.high, upper.high / lower.low)
