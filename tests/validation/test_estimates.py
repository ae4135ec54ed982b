"""The statistics find the truth of registries that were simulated, and what we added to lifelines agrees with it."""

from __future__ import annotations

import numpy as np
import pytest
from lifelines.utils import concordance_index  # type: ignore[import-untyped]
from tests.validation.simulate import exponential_months

from wervelwijzer.validation.estimates import KaplanMeier, Sample, concordance, cox, log_rank

MEDIANS = (2.0, 5.0, 15.0, 30.0)


def drawn(size: int, seed: int) -> tuple[Sample, np.ndarray]:
    random = np.random.default_rng(seed)
    group = random.integers(0, len(MEDIANS), size)
    return Sample(*exponential_months(MEDIANS, group, random)), group


def true_c() -> float:
    """Harrell's C of groups with these hazards, all as large, without censoring: each pair's chance, ties a half."""
    hazards = [np.log(2) / median for median in MEDIANS]
    chances = [
        0.5 if one == other else max(hazards[one], hazards[other]) / (hazards[one] + hazards[other])
        for one in range(4)
        for other in range(4)
    ]
    return float(np.mean(chances))


def test_kaplan_meier_finds_medians_and_shares() -> None:
    sample, group = drawn(4_000, 11)
    for place, median in enumerate(MEDIANS):
        km = KaplanMeier(sample.where(group == place))
        found = km.median()
        assert found.value == pytest.approx(median, rel=0.12)
        assert found.low <= median <= found.high
        for month in (3, 6, 12):
            alive = km.alive(month)
            assert alive is not None
            assert alive.value == pytest.approx(0.5 ** (month / median), abs=0.035)
            assert alive.low < alive.value < alive.high or alive.value in (0, 1)


def test_the_band_covers_the_truth_as_often_as_it_says() -> None:
    inside = 0
    for seed in range(200):
        sample, group = drawn(240, seed)
        alive = KaplanMeier(sample.where(group == 1)).alive(6)
        assert alive is not None
        inside += alive.low <= 0.5 ** (6 / 5) <= alive.high
    assert 184 <= inside <= 199  # 95 % of 200, give or take three standard errors


def test_c_finds_the_truth_and_its_interval_covers_it() -> None:
    random = np.random.default_rng(5)
    inside, found = 0, []
    for _ in range(150):
        group = random.integers(0, 4, 200)
        months, died = exponential_months(MEDIANS, group, random, until=(500, 501))
        c = concordance(Sample(months, died), -group.astype(float))
        assert c is not None
        found.append(c.value)
        inside += c.low <= true_c() <= c.high
    assert np.mean(found) == pytest.approx(true_c(), abs=0.01)
    assert 134 <= inside <= 149


def test_the_jackknife_leaves_out_each_patient_as_lifelines_would() -> None:
    from wervelwijzer.validation.estimates import _pairs

    random = np.random.default_rng(3)
    months = random.integers(1, 12, 60).astype(float)  # many ties
    died = random.random(60) < 0.7
    risk = random.integers(0, 4, 60).astype(float)
    good, pairs = _pairs(Sample(months, died), risk)
    assert good.sum() / pairs.sum() == pytest.approx(concordance_index(months, -risk, died))
    for one in range(60):
        rest = np.arange(60) != one
        without = (good.sum() / 2 - good[one]) / (pairs.sum() / 2 - pairs[one])
        assert without == pytest.approx(concordance_index(months[rest], -risk[rest], died[rest]))


def test_c_without_pairs_or_at_an_end() -> None:
    assert concordance(Sample.of([1, 2], [False, False]), np.array([1.0, 2.0])) is None
    best = concordance(Sample.of([1, 2, 3], [True, True, True]), np.array([3.0, 2.0, 1.0]))
    assert best is not None
    assert (best.value, best.low, best.high) == (1.0, 0.0, 1.0)


def test_log_rank() -> None:
    sample, group = drawn(400, 2)
    p = log_rank(sample, group)
    assert p is not None
    assert p < 1e-6
    random = np.random.default_rng(8)
    same = log_rank(sample, random.integers(0, 2, 400))
    assert same is not None
    assert same > 0.01
    assert log_rank(sample, np.zeros(400, dtype=np.int64)) is None
    assert log_rank(Sample.of([1, 2], [False, False]), np.array([0, 1])) is None


def test_cox_finds_the_hazard_ratio_per_point_and_the_survival() -> None:
    random = np.random.default_rng(21)
    points = random.integers(0, 7, 3_000)
    hazard = 0.2 * 0.7**points
    survival = random.exponential(1 / hazard)
    censored = random.uniform(6, 60, 3_000)
    sample = Sample(np.minimum(survival, censored), survival <= censored)
    found = cox(sample, points, (3, 6, 12))
    assert found is not None
    assert found.ratio.value == pytest.approx(0.7, abs=0.02)
    assert found.ratio.low < 0.7 < found.ratio.high
    assert found.proportional > 0.01
    for total in range(7):
        for month in (3, 6, 12):
            assert found.alive[total][month] == pytest.approx(np.exp(-0.2 * 0.7**total * month), abs=0.03)


def test_cox_that_cannot_be_fitted_is_none() -> None:
    months = np.arange(1.0, 41.0)
    died = np.ones(40, dtype=bool)
    assert cox(Sample(months, died), np.full(40, 3), (3,)) is None
    assert cox(Sample(months, ~died), np.arange(40), (3,)) is None
    separated = (months > 20).astype(np.int64)
    assert cox(Sample(months, died), separated, (3,)) is None


def test_nobody_and_everybody_died() -> None:
    alive = KaplanMeier(Sample.of([12.0] * 20, [False] * 20)).alive(6)
    assert alive is not None
    assert (alive.value, alive.high) == (1.0, 1.0)
    assert alive.low == pytest.approx(0.025 ** (1 / 20))
    dead = KaplanMeier(Sample.of([1.0] * 20, [True] * 20))
    gone = dead.alive(6)
    assert gone is not None
    assert (gone.value, gone.low) == (0.0, 0.0)
    assert gone.high == pytest.approx(1 - 0.025 ** (1 / 20))
    assert dead.log_cumulative_hazard(6) is None


@pytest.mark.parametrize(("followed", "known"), [(9, False), (10, True)])
def test_a_share_needs_ten_patients_whose_fate_is_known(followed: int, known: bool) -> None:
    months = [12.0] * followed + [2.0] * 30
    alive = KaplanMeier(Sample.of(months, [False] * len(months))).alive(6)
    assert (alive is not None) is known


def test_a_median_that_is_not_reached() -> None:
    median = KaplanMeier(Sample.of([5.0] * 30, [False] * 30)).median()
    assert not median.reached


@pytest.mark.parametrize(("left", "steps"), [(4, 1), (5, 2)])
def test_a_curve_stops_where_fewer_than_five_are_left(left: int, steps: int) -> None:
    months = [3.0] * 16 + [9.0] * left
    curve = KaplanMeier(Sample.of(months, [True] * len(months))).curve()
    assert curve.months == (0.0, 3.0, 9.0)[: steps + 1]
