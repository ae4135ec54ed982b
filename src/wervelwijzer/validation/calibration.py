"""What was published against what was observed: medians, shares alive, and the line through the groups.

Only published figures are used. A bare median says nothing of survival at 3 months, and no curve is made up from it;
it does say that half of the group was alive at that time, and that is what is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import NormalDist
from typing import Literal

import numpy as np

from wervelwijzer.validation.estimates import Estimate, KaplanMeier
from wervelwijzer.validation.limits import CONFIDENCE
from wervelwijzer.validation.scores import Published

Verdict = Literal["agrees", "perhaps", "differs", "unknown"]
Kind = Literal["median", "alive"]


@dataclass(frozen=True)
class Compared:
    """A published figure of a group beside the observed one: months for a median, else the share alive at `month`.

    `strict` is the observed interval widened for the number of comparisons of this model; by it the verdict is given.
    """

    group: Published
    kind: Kind
    month: float
    published: Estimate
    observed: Estimate | None
    strict: Estimate | None

    @property
    def verdict(self) -> Verdict:
        """*differs*: even the widened interval misses what was published; *perhaps*: only the 95 % interval does."""
        if self.observed is None or self.strict is None:
            return "unknown"
        if not _meet(self.strict, self.published):
            return "differs"
        return "agrees" if _meet(self.observed, self.published) else "perhaps"


@dataclass(frozen=True)
class Line:
    """Calibration over the groups at one time, on the scale log(-log S), with weights from Greenwood's formula.

    `ratio` is exp(intercept at slope 1): the observed cumulative hazard over the expected. `slope` and its own
    `intercept` need two groups (below 1: the predictions are too extreme).
    """

    month: int
    groups: int
    patients: int
    expected: float
    observed: Estimate
    ratio: Estimate
    slope: Estimate | None
    intercept: Estimate | None


@dataclass(frozen=True)
class AtMedian:
    """The share of a group alive at its published median: half, if the model is right here."""

    group: Published
    month: float
    alive: Estimate | None


@dataclass(frozen=True)
class Bound:
    """What the authors predict (less than, or at least, so many months) and the share alive at that time."""

    group: Published
    month: int
    longer: bool
    alive: Estimate | None


def compare(groups: Sequence[tuple[Published, KaplanMeier]]) -> tuple[Compared, ...]:
    """Every published median and share alive of the groups beside what was observed."""
    planned = [
        *((group, km, "median", group.median) for group, km in groups if group.median is not None),
        *((group, km, "alive", float(month)) for group, km in groups for month in sorted(group.alive)),
    ]
    strict = 1 - (1 - CONFIDENCE) / max(1, len(planned))
    return tuple(
        _median(group, km, strict) if kind == "median" else _alive(group, km, int(month), strict)
        for group, km, kind, month in planned
    )


def _median(group: Published, km: KaplanMeier, strict: float) -> Compared:
    assert group.median is not None
    low = group.median if group.low is None else group.low
    high = group.median if group.high is None else group.high
    published = Estimate(group.median, low, high)
    return Compared(group, "median", group.median, published, km.median(), km.median(strict))


def _alive(group: Published, km: KaplanMeier, month: int, strict: float) -> Compared:
    share = group.alive[month]
    return Compared(
        group, "alive", month, Estimate(share, share, share), km.alive(month), km.alive(month, confidence=strict)
    )


def _meet(one: Estimate, other: Estimate) -> bool:
    return one.low <= other.high and other.low <= one.high


def worst(compared: Sequence[Compared]) -> Verdict:
    """The verdict on the model: the worst of its groups."""
    found = {one.verdict for one in compared}
    order: tuple[Verdict, ...] = ("differs", "perhaps", "agrees")
    return next((verdict for verdict in order if verdict in found), "unknown")


def at_medians(groups: Sequence[tuple[Published, KaplanMeier]]) -> tuple[AtMedian, ...]:
    """For each published median the share alive at that time."""
    return tuple(
        AtMedian(group, group.median, km.alive(group.median)) for group, km in groups if group.median is not None
    )


def bounds(groups: Sequence[tuple[Published, KaplanMeier]]) -> tuple[Bound, ...]:
    """For each prediction of *less than* or *at least* so many months the share alive at that time."""
    found = []
    for group, km in groups:
        if group.under is not None:
            found.append(Bound(group, group.under, False, km.alive(group.under)))
        if group.at_least is not None:
            found.append(Bound(group, group.at_least, True, km.alive(group.at_least)))
    return tuple(found)


def line(month: int, groups: Sequence[tuple[Published, KaplanMeier]], pooled: KaplanMeier) -> Line | None:
    """The calibration of the groups with a published share at this time; None where none can be observed.

    `pooled` is the estimate over all patients of those groups.
    """
    observed = pooled.alive(month)
    points = [
        (log(-log(group.alive[month])), *found)
        for group, km in groups
        if 0 < group.alive.get(month, 0) < 1 and (found := km.log_cumulative_hazard(month)) is not None
    ]
    if not points or observed is None:
        return None
    x, y, error = np.array(points).T
    weight = 1 / error**2
    sizes = [len(km.sample) for _, km in groups]
    expected = sum(size * group.alive[month] for size, (group, _) in zip(sizes, groups, strict=True)) / sum(sizes)
    shift = float((weight * (y - x)).sum() / weight.sum())
    ratio = _interval(shift, 1 / sqrt(float(weight.sum())))
    slope, intercept = _fitted(x, y, weight) if len(points) > 1 else (None, None)
    return Line(month, len(points), sum(sizes), expected, observed, Estimate(*map(exp, _ends(ratio))), slope, intercept)


def _ends(estimate: Estimate) -> tuple[float, float, float]:
    return estimate.value, estimate.low, estimate.high


def _interval(value: float, error: float) -> Estimate:
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * error
    return Estimate(value, value - reach, value + reach)


def _fitted(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> tuple[Estimate, Estimate] | tuple[None, None]:
    """Weighted least squares with known variances: slope and intercept."""
    design = np.column_stack([np.ones_like(x), x])
    information = design.T @ (design * weight[:, None])
    if np.linalg.cond(information) > 1e12:
        return None, None
    covariance = np.linalg.inv(information)
    intercept, slope = covariance @ design.T @ (weight * y)
    errors = np.sqrt(np.diag(covariance))
    return _interval(float(slope), float(errors[1])), _interval(float(intercept), float(errors[0]))
