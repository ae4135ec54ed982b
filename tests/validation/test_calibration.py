"""A miscalibrated model is noticed and a calibrated one is left in peace, on registries whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from tests.validation.simulate import exponential_months, group, plain_registry, plain_scored

from wervelwijzer.validation.analysis import ModelResult, validate
from wervelwijzer.validation.scores import Published

TRUE = (2.0, 5.0, 15.0)


def share(median: float, month: float) -> float:
    return float(0.5 ** (month / median))


def result(groups: list[Published], seed: int, size: int = 450, true: tuple[float, ...] = TRUE) -> ModelResult:
    random = np.random.default_rng(seed)
    place = random.integers(0, len(true), size)
    months, died = exponential_months(true, place, random)
    return validate(plain_registry(months, died), [plain_scored(groups, place)]).models[0]


def with_shares(factor: float = 1.0) -> list[Published]:
    """Groups that publish their shares alive, from medians that are so many times the true ones."""
    return [
        group(name, alive={month: share(median * factor, month) for month in (3, 6, 12)})
        for name, median in zip("abc", TRUE, strict=True)
    ]


def with_medians(factor: float = 1.0, width: float = 0.15) -> list[Published]:
    return [
        group(name, median=m * factor, low=m * factor * (1 - width), high=m * factor * (1 + width))
        for name, m in zip("abc", TRUE, strict=True)
    ]


@pytest.mark.parametrize("made", [with_shares, with_medians])
def test_a_calibrated_model_is_left_in_peace(made: object) -> None:
    assert callable(made)
    verdicts = [result(made(), seed).verdict for seed in range(20)]
    assert verdicts.count("differs") <= 2


@pytest.mark.parametrize("made", [with_shares, with_medians])
@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_a_miscalibrated_model_is_noticed(made: object, factor: float) -> None:
    assert callable(made)
    assert all(result(made(factor), seed).verdict == "differs" for seed in range(8))


def test_one_wrong_group_is_named() -> None:
    groups = with_medians()
    groups[1] = group("b", median=10.0, low=8.0, high=12.0)
    found = result(groups, 4)
    assert [one.group.value for one in found.compared if one.verdict == "differs"] == ["b"]


def test_the_lines_of_a_calibrated_model() -> None:
    """Over 20 registries the mean slope is 1 and the mean log ratio 0; the intervals cover that in most."""
    slopes, ratios, covered = [], [], 0
    for seed in range(20):
        for line in result(with_shares(), seed).lines:
            assert line.slope is not None
            slopes.append(line.slope.value)
            ratios.append(np.log(line.ratio.value))
            covered += line.slope.low <= 1 <= line.slope.high
    assert np.mean(slopes) == pytest.approx(1, abs=0.05)
    assert np.mean(ratios) == pytest.approx(0, abs=0.03)
    assert covered >= 0.88 * len(slopes)


def test_the_ratio_tells_how_far_off_a_model_is() -> None:
    """Predicted medians twice the true ones: patients here die twice as fast as expected; the slope stays 1."""
    for line in result(with_shares(2.0), 3, size=5_000).lines:
        assert line.ratio.value == pytest.approx(2.0, rel=0.1)
        assert line.ratio.low > 1.5
        assert line.expected > line.observed.high


def test_too_extreme_predictions_have_a_slope_below_one() -> None:
    """The true log hazards lie half as far apart as those that were published."""
    middle = 5.0
    true = tuple(float(middle * (median / middle) ** 0.5) for median in TRUE)
    for line in result(with_shares(), 6, size=4_000, true=true).lines:
        assert line.slope is not None
        assert line.slope.value == pytest.approx(0.5, abs=0.1)


def test_a_bare_median_gives_no_calibration_at_3_6_and_12_months() -> None:
    found = result(with_medians(), 1)
    assert found.lines == ()
    for one in found.medians:
        assert one.alive is not None
        assert one.alive.low <= 0.5 <= one.alive.high


def test_a_median_without_an_interval_is_held_against_the_observed_interval() -> None:
    right = [group(name, median=median) for name, median in zip("abc", TRUE, strict=True)]
    assert result(right, 2).verdict == "agrees"
    wrong = [group(name, median=2 * median) for name, median in zip("abc", TRUE, strict=True)]
    assert result(wrong, 2).verdict == "differs"


def test_bounds_are_shown_with_the_share_alive() -> None:
    groups = [group("a", under=6), group("b", at_least=6), group("c", at_least=12)]
    found = result(groups, 5, size=900)
    assert [(one.month, one.longer) for one in found.bounds] == [(6, False), (6, True), (12, True)]
    for one, median in zip(found.bounds, TRUE, strict=True):
        assert one.alive is not None
        assert one.alive.value == pytest.approx(share(median, one.month), abs=0.06)
    assert found.verdict == "unknown"


def test_groups_without_any_published_figure_cannot_be_judged() -> None:
    found = result([group("a"), group("b"), group("c")], 5)
    assert (found.verdict, found.compared, found.lines) == ("unknown", (), ())
    assert found.discrimination is not None
    assert found.discrimination.groups is not None


def test_a_small_and_an_empty_group() -> None:
    random = np.random.default_rng(9)
    place = np.array([0] * 40 + [1] * 40 + [2] * 9)
    months, died = exponential_months(TRUE, place, random)
    groups = [*with_medians(), group("d", median=40.0)]
    found = validate(plain_registry(months, died), [plain_scored(groups, place)]).models[0]
    assert [one.patients for one in found.groups] == [40, 40, 9, 0]
    assert [one.curve is not None for one in found.groups] == [True, True, False, False]
    assert {one.group.value for one in found.compared} == {"a", "b"}


@pytest.mark.parametrize(("patients", "deaths", "enough"), [(20, 10, True), (19, 15, False), (25, 9, False)])
def test_the_least_that_says_anything(patients: int, deaths: int, enough: bool) -> None:
    random = np.random.default_rng(1)
    months = random.uniform(1, 20, patients)
    died = np.arange(patients) < deaths
    place = np.arange(patients) % 2
    found = validate(plain_registry(months, died), [plain_scored([group("a"), group("b")], place)])
    assert found.models[0].enough is enough
    assert (found.overall is not None) is enough
    assert (found.models[0].discrimination is not None) is enough
