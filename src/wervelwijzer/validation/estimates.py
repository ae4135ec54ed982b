"""The statistics, done by lifelines: Kaplan-Meier, medians, log-rank, Harrell's C, Cox. Times are in months.

What lifelines does not give is added here: the jackknife interval of C (its C without each patient in turn), and an
exact interval where nobody or everybody died.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, inf, isfinite, isnan, log, sqrt
from statistics import NormalDist
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from lifelines import CoxPHFitter, KaplanMeierFitter  # type: ignore[import-untyped]
from lifelines.exceptions import ConvergenceError  # type: ignore[import-untyped]
from lifelines.statistics import (  # type: ignore[import-untyped]
    multivariate_logrank_test,
    proportional_hazard_test,
)
from lifelines.utils import concordance_index, median_survival_times  # type: ignore[import-untyped]

from wervelwijzer.validation.limits import CONFIDENCE, LEAST_IN_GROUP, SMALL_CELL

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """Patients as arrays: months followed, and whether they died."""

    months: Floats
    died: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, months: Sequence[float], died: Sequence[bool]) -> Sample:
        """From plain sequences."""
        return cls(np.asarray(months, dtype=np.float64), np.asarray(died, dtype=np.bool_))

    def __len__(self) -> int:
        return len(self.months)

    @property
    def deaths(self) -> int:
        """How many died."""
        return int(self.died.sum())

    def where(self, chosen: npt.NDArray[np.bool_]) -> Sample:
        """Only these patients."""
        return Sample(self.months[chosen], self.died[chosen])

    def at_risk(self, month: float) -> int:
        """How many are followed at least so long (their own death or last contact at that moment included)."""
        return int((self.months >= month).sum())


@dataclass(frozen=True)
class Estimate:
    """A value with its interval. An end is infinite where the data do not reach it."""

    value: float
    low: float
    high: float

    @property
    def reached(self) -> bool:
        """Whether there is a value at all."""
        return isfinite(self.value)


@dataclass(frozen=True)
class Curve:
    """A Kaplan-Meier curve with its band, as steps: from each month on the share alive is so much."""

    months: tuple[float, ...]
    alive: tuple[Estimate, ...]


@dataclass(frozen=True)
class _Steps:
    """A fitted curve as arrays, and the fit that it was read from."""

    fitted: Any
    months: Floats
    alive: Floats
    low: Floats
    high: Floats


class KaplanMeier:
    """The Kaplan-Meier estimate of a sample. The sample is not empty."""

    def __init__(self, sample: Sample) -> None:
        self.sample = sample
        self._steps: dict[float, _Steps] = {}

    def _at(self, confidence: float = CONFIDENCE) -> _Steps:
        found = self._steps.get(confidence)
        if found is None:
            fitted = KaplanMeierFitter(alpha=1 - confidence).fit(self.sample.months, self.sample.died)
            low, high = fitted.confidence_interval_.to_numpy(dtype=np.float64).T
            alive = fitted.survival_function_.to_numpy(dtype=np.float64)[:, 0]
            months = fitted.survival_function_.index.to_numpy(dtype=np.float64)
            found = self._steps[confidence] = _Steps(fitted, months, alive, low, high)
        return found

    def median(self, confidence: float = CONFIDENCE) -> Estimate:
        """The median survival, by inversion of the curve and of its log-log band."""
        fitted = self._at(confidence).fitted
        low, high = median_survival_times(fitted.confidence_interval_).to_numpy()[0]
        low, high = (inf if isnan(end) else float(end) for end in (low, high))
        return Estimate(float(fitted.median_survival_time_), min(low, high), max(low, high))

    def known_at(self, month: float) -> bool:
        """Whether the registry reaches this far: of enough patients it is known whether they lived at that time."""
        known = int(((self.sample.months >= month) | self.sample.died).sum())
        return known >= LEAST_IN_GROUP and (self._alive(month) == 0 or self.sample.at_risk(month) > 0)

    def alive(self, month: float, confidence: float = CONFIDENCE) -> Estimate | None:
        """The share alive at a time with its log-log interval; None where the registry does not reach that far."""
        if not self.known_at(month):
            return None
        value = self._alive(month)
        if value in (0.0, 1.0):
            return self._exact(value, month, confidence)
        steps = self._at(confidence)
        last = _last(steps.months, month)
        return Estimate(value, float(steps.low[last]), float(steps.high[last]))

    def _alive(self, month: float) -> float:
        steps = self._at()
        return float(steps.alive[_last(steps.months, month)])

    def _exact(self, value: float, month: float, confidence: float) -> Estimate:
        """Nobody or everybody died: the exact binomial interval of those whose fate is known."""
        if value == 1.0:
            return Estimate(1.0, ((1 - confidence) / 2) ** (1 / self.sample.at_risk(month)), 1.0)
        return Estimate(0.0, 0.0, 1 - ((1 - confidence) / 2) ** (1 / self.sample.deaths))

    def log_cumulative_hazard(self, month: float) -> tuple[float, float] | None:
        """log(-log S) with its Greenwood standard error; None where nobody or everybody died."""
        if not self.known_at(month) or self._alive(month) in (0.0, 1.0):
            return None
        table = self._at().fitted.event_table
        died, at_risk = (table[column].to_numpy(dtype=np.float64) for column in ("observed", "at_risk"))
        here = (table.index.to_numpy() <= month) & (died > 0)
        died, at_risk = died[here], at_risk[here]
        hazard = -log(self._alive(month))
        return log(hazard), sqrt(float((died / (at_risk * (at_risk - died))).sum())) / hazard

    def curve(self) -> Curve:
        """The steps of the curve as far as enough patients are at risk."""
        steps = self._at()
        kept = steps.fitted.event_table["at_risk"].to_numpy() >= SMALL_CELL
        ends = zip(steps.alive[kept], steps.low[kept], steps.high[kept], strict=True)
        return Curve(
            tuple(float(month) for month in steps.months[kept]),
            tuple(Estimate(float(value), float(low), float(high)) for value, low, high in ends),
        )


def _last(months: Floats, month: float) -> int:
    """The step that holds at a time; the first one is at 0."""
    return int(np.searchsorted(months, month, side="right")) - 1


def log_rank(sample: Sample, groups: npt.NDArray[np.int64]) -> float | None:
    """The p-value of the log-rank test over all groups; None with fewer than two groups, or without a death."""
    if len(np.unique(groups)) < 2 or not sample.deaths:
        return None
    p = float(multivariate_logrank_test(sample.months, groups, sample.died).p_value)
    return p if isfinite(p) else None


def concordance(sample: Sample, risk: Floats) -> Estimate | None:
    """Harrell's C with a jackknife interval on the logit scale; None where no two patients or risks can be compared.

    A higher risk should go with an earlier death; equal risks count for a half.
    """
    good, pairs = _pairs(sample, risk)
    if not pairs.sum() or len(np.unique(risk)) < 2:
        return None
    value = float(concordance_index(sample.months, -risk, sample.died))
    with np.errstate(invalid="ignore", divide="ignore"):
        without = (good.sum() / 2 - good) / (pairs.sum() / 2 - pairs)
    if not 0 < value < 1 or not np.isfinite(without).all():
        return Estimate(value, 0.0, 1.0)
    n = len(sample)
    error = sqrt((n - 1) / n * float(((without - without.mean()) ** 2).sum())) / (value * (1 - value))
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * error
    middle = log(value / (1 - value))
    return Estimate(value, _expit(middle - reach), _expit(middle + reach))


def _expit(x: float) -> float:
    return 1 / (1 + exp(-x))


def _pairs(sample: Sample, risk: Floats) -> tuple[Floats, Floats]:
    """Per patient the pairs that it is in: those in the right order (a tie for a half), and all that compare."""
    months, died = sample.months, sample.died
    good, pairs = np.zeros(len(sample)), np.zeros(len(sample))
    for one in np.flatnonzero(died):
        later = (months > months[one]) | ((months == months[one]) & ~died)
        right = np.where(risk[one] > risk, 1.0, np.where(risk[one] == risk, 0.5, 0.0)) * later
        good += right
        pairs += later
        good[one] += right.sum()
        pairs[one] += later.sum()
    return good, pairs


@dataclass(frozen=True)
class Cox:
    """A Cox model with the model's points (or group rank) as its only covariate.

    `ratio` is the hazard ratio per point, `alive` the share alive per total and month, and `proportional` the p-value
    of the test that the ratio stays the same over time (low: it does not).
    """

    ratio: Estimate
    alive: Mapping[int, Mapping[int, float]]
    proportional: float


def cox(sample: Sample, points: npt.NDArray[np.int64], months: Sequence[int]) -> Cox | None:
    """Fit the points; None where they do not differ, or where the fit does not settle."""
    totals = sorted(int(total) for total in np.unique(points))
    if len(totals) < 2 or not sample.deaths:
        return None
    frame = pd.DataFrame({"points": points.astype(float), "months": sample.months, "died": sample.died.astype(int)})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            fitted = CoxPHFitter(alpha=1 - CONFIDENCE).fit(frame, "months", "died")
            tested = proportional_hazard_test(fitted, frame, time_transform="rank")
    except (ConvergenceError, Warning, np.linalg.LinAlgError):
        return None
    row = fitted.summary.loc["points"]
    ends = (float(row[f"exp(coef){end}"]) for end in ("", " lower 95%", " upper 95%"))
    shares = fitted.predict_survival_function(pd.DataFrame({"points": totals}), times=list(months))
    alive = {total: {month: float(shares.loc[month].iloc[n]) for month in months} for n, total in enumerate(totals)}
    return Cox(Estimate(*ends), alive, float(np.ravel(tested.p_value)[0]))
