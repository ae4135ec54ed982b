"""The models over a registry: whom they place, whom not and why, and published figures as numbers."""

from __future__ import annotations

import numpy as np
import pytest
from tests.validation.simulate import bollen_csv, registry

from wervelwijzer.facts import BY_NAME
from wervelwijzer.models import BY_CODE, MODELS
from wervelwijzer.prognosis.reader import reader
from wervelwijzer.validation.analysis import validate
from wervelwijzer.validation.placing import Placed, in_bands, place, published
from wervelwijzer.validation.scores import Assigned, Scored

HEAD = (
    "days,died,tumour.primary,status.karnofsky,tumour.visceral_metastases,tumour.brain_metastases,"
    "tumour.clinical_profile,neurology.radicular_deficit,neurology.myelopathy_or_cauda_signs,symptoms.spinal_pain\n"
)


def placed(*rows: str) -> Placed:
    return place(registry(HEAD + "".join(f"90,ja,{row}\n" for row in rows)), reader())


def model(found: Placed, code: str) -> Scored:
    return next(one for one in found.scored if one.code == code)


@pytest.mark.parametrize(
    ("row", "group", "points", "why"),
    [
        ("breast,80,nee,nee,,none,nee,ja", "C", 6, None),
        ("breast,70,nee,nee,,none,nee,ja", "B", 5, None),
        ("prostate,,ja,nee,,none,nee,ja", None, None, "missing"),
        ("other,80,,nee,,none,nee,ja", "A", None, None),
        ("breast,10,nee,nee,,none,nee,ja", None, None, "table"),
        ("breast,80,nee,nee,,bilateral,nee,ja", None, None, "population"),
        ("kidney,80,nee,nee,,none,nee,ja", None, None, "population"),
    ],
)
def test_van_der_linden(row: str, group: str | None, points: int | None, why: str | None) -> None:
    (found,) = model(placed(row), "van_der_linden_2005").assigned
    assert (found.group, found.points, found.why) == (group, points, why)


def test_an_unknown_deficit_leaves_the_population_open() -> None:
    (found,) = model(placed("breast,80,nee,nee,,,,ja"), "van_der_linden_2005").assigned
    assert found.group == "C"
    assert found.unchecked


def test_bollen_follows_the_primary_or_asks_for_the_profile() -> None:
    rows = ("breast,80,nee,nee,,,,", "ovary,80,nee,nee,moderate,,,", "ovary,80,nee,nee,,,,", "breast,,nee,nee,,,,")
    found = model(placed(*rows), "bollen_2014")
    assert [one.group for one in found.assigned] == ["A", "B", None, None]
    assert found.whys == {"missing": 2}
    assert found.lacking == {"tumour.clinical_profile": 1, "status.karnofsky": 1}


def test_reasons_are_counted() -> None:
    found = model(placed("kidney,80,nee,nee,,none,nee,ja", "kidney,60,nee,nee,,none,nee,ja"), "van_der_linden_2005")
    assert found.whys == {"population": 2}
    assert [(says.en, count) for says, count in found.conditions.items()] == [
        ("Renal cell carcinoma was excluded from the trial.", 2)
    ]


def test_every_model_of_survival_is_there_and_the_others_are_named() -> None:
    found = placed("breast,80,nee,nee,,none,nee,ja")
    codes = {one.code for one in found.scored}
    assert {"van_der_linden_2005", "bollen_2014", "katagiri_2014", "tomita_2001"} <= codes
    assert len(found.scored) + len(found.not_tested) == len(MODELS)
    assert BY_CODE["bartels_2007"].label in found.not_tested
    assert all(fact in BY_NAME for one in found.scored for fact in one.needs)


@pytest.mark.parametrize("code", [one.code for one in placed("breast,80,nee,nee,,none,nee,ja").scored])
def test_groups_run_from_the_worst_to_the_best(code: str) -> None:
    found = model(placed("breast,80,nee,nee,,none,nee,ja"), code)
    totals = {group.value: group.totals for group in BY_CODE[code].groups}
    ranked = [span[0] for group in found.groups if (span := totals[group.value]) is not None]
    assert ranked == sorted(ranked, reverse=found.more_is_worse)
    medians = [group.median for group in found.groups if group.median is not None]
    assert medians == sorted(medians)


def test_published_figures_are_numbers_in_months() -> None:
    d = next(group for group in BY_CODE["bollen_2014"].groups if group.value == "D")
    found = published(d)
    assert (found.median, found.low, found.high) == (1.6, 1.4, 1.9)
    low = next(group for group in BY_CODE["katagiri_2014"].groups if group.value == "low")
    assert published(low).alive == {12: 0.91, 24: 0.78}
    few = BY_CODE["chow_2002"].groups[0]
    assert few.weeks
    assert published(few).median == pytest.approx(62 * 7 / (365.25 / 12))


def test_a_whole_registry_finds_the_truth() -> None:
    """2,400 patients whose survival has Bollen's published medians: found again, within 15 %, and no alarm."""
    true = {"A": 31.2, "B": 15.4, "C": 4.8, "D": 1.6}
    found = place(registry(bollen_csv(true, 2_400, 77, until=(24, 72))), reader())
    result = next(one for one in validate(found.registry, found.scored).models if one.scored.code == "bollen_2014")
    assert result.patients == 2_400
    for group in result.groups:
        assert group.median is not None
        assert group.median.value == pytest.approx(true[str(group.published.value)], rel=0.15)
    assert result.verdict == "agrees"
    hazards = [1 / median for median in true.values()]
    chance = np.mean([0.5 if a == b else max(a, b) / (a + b) for a in hazards for b in hazards])
    assert result.discrimination is not None
    assert result.discrimination.groups is not None
    assert result.discrimination.groups.value == pytest.approx(chance, abs=0.02)


def test_a_hospital_that_does_better_than_published_is_noticed() -> None:
    better = {"A": 31.2, "B": 15.4, "C": 9.6, "D": 3.2}
    found = place(registry(bollen_csv(better, 800, 78)), reader())
    result = next(one for one in validate(found.registry, found.scored).models if one.scored.code == "bollen_2014")
    assert {one.group.value for one in result.compared if one.verdict == "differs"} == {"C", "D"}


def test_a_supplied_cox_model_is_held_in_bands() -> None:
    from fractions import Fraction

    from wervelwijzer.prognosis.file_cox import Cox

    cox = Cox(scale=10, centre=Fraction(0), baseline=((6, Fraction(1, 2)),))
    groups, assigned = in_bands(cox, [*(Assigned(points=n) for n in range(100)), Assigned(why="table")])
    assert len(groups) == 5
    assert assigned[0].group == "5"
    assert assigned[99].group == "1"
    assert assigned[100].group is None
    shares = [group.alive[6] for group in groups]
    assert shares == sorted(shares)
    expected = np.mean([0.5 ** np.exp(n / 10) for n in range(20)])
    assert shares[-1] == pytest.approx(expected, abs=0.02)
