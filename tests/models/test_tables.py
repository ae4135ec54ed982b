"""Every cell of every table, against the table written out here once more from the publication's own levels."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product

import pytest
from tests.tables import Facts, FactValue

from wervelwijzer.diagrams.forest import GAP
from wervelwijzer.language.decisions import NOT_APPLICABLE, Decision, Value
from wervelwijzer.models import BY_CODE, MODELS, decisions_of
from wervelwijzer.models.words import SurvivalModel
from wervelwijzer.prognosis.reader import reader

Level = tuple[int, Facts]
"""Points, and the facts that make them."""

COMPUTED = [model for model in MODELS if model.computed]
WITH_POINTS = [model for model in COMPUTED if model.total is not None]

every_computed = pytest.mark.parametrize("model", COMPUTED, ids=lambda model: model.code)
every_score = pytest.mark.parametrize("model", WITH_POINTS, ids=lambda model: model.code)


def conclude(decision: Decision, facts: Mapping[str, FactValue]) -> Value:
    """The value of a decision for facts that settle it."""
    ready = reader()
    view = ready.view(facts)
    outcomes = view.outcomes[view.restrict(ready.roots[decision.name])]
    (value,) = ready.forest.values(outcomes)
    return value


VISCERAL, BRAIN = "tumour.visceral_metastases", "tumour.brain_metastases"
PRIMARY, KARNOFSKY, ECOG = "tumour.primary", "status.karnofsky", "status.ecog"
BONES, WALKS = "tumour.bone_metastases_count", "neurology.walks_independently"


TABLES: dict[str, tuple[tuple[Level, ...], ...]] = {
    "van_der_linden_2005": (
        ((2, {KARNOFSKY: 80}), (1, {KARNOFSKY: 50}), (0, {KARNOFSKY: 40})),
        (
            (3, {PRIMARY: "breast"}),
            (2, {PRIMARY: "prostate"}),
            (1, {PRIMARY: "lung_small_cell"}),
            (0, {PRIMARY: "kidney"}),
        ),
        ((1, {VISCERAL: False}), (0, {VISCERAL: True})),
    ),
    "tokuhashi_2005": (
        ((0, {KARNOFSKY: 40}), (1, {KARNOFSKY: 70}), (2, {KARNOFSKY: 80})),
        tuple((points, {"tumour.extraspinal_bone_metastases_count": n}) for points, n in ((0, 3), (1, 2), (2, 0))),
        tuple((points, {"tumour.vertebral_metastases_count": n}) for points, n in ((0, 3), (1, 2), (2, 1))),
        (
            (0, {VISCERAL: True, "tumour.organ_metastases_removable": False}),
            (1, {VISCERAL: True, "tumour.organ_metastases_removable": True}),
            (2, {VISCERAL: False}),
        ),
        tuple(
            (points, {PRIMARY: name})
            for points, name in enumerate(("stomach", "liver", "ovary", "uterus", "rectum", "carcinoid"))
        ),
        tuple((points, {"neurology.asia_grade": grade}) for points, grade in ((0, "B"), (1, "C"), (2, "E"))),
    ),
    "tomita_2001": (
        ((1, {PRIMARY: "thyroid"}), (2, {PRIMARY: "kidney"}), (4, {PRIMARY: "stomach"})),
        (
            (0, {VISCERAL: False}),
            (2, {VISCERAL: True, "prognosis.visceral_metastases_treatable": True}),
            (4, {VISCERAL: True, "prognosis.visceral_metastases_treatable": False}),
        ),
        ((1, {BONES: 1}), (2, {BONES: 2})),
    ),
    "bauer_modified_2008": (
        ((1, {VISCERAL: False}), (0, {VISCERAL: True})),
        ((1, {BONES: 1}), (0, {BONES: 2})),
        ((0, {PRIMARY: "lung_non_small_cell"}), (1, {PRIMARY: "prostate"}), (2, {PRIMARY: "multiple_myeloma"})),
    ),
    "bauer_1995": (
        ((1, {VISCERAL: False}), (0, {VISCERAL: True})),
        ((1, {BONES: 1}), (0, {BONES: 2})),
        ((0, {PRIMARY: "lung_non_small_cell"}), (1, {PRIMARY: "prostate"}), (2, {PRIMARY: "kidney"})),
        ((1, {"prognosis.pathological_fracture": False}), (0, {"prognosis.pathological_fracture": True})),
    ),
    "katagiri_2014": (
        (
            (0, {PRIMARY: "breast", "prognosis.hormone_dependent": True}),
            (2, {PRIMARY: "lung_small_cell", "prognosis.targeted_therapy": True}),
            (3, {PRIMARY: "melanoma"}),
        ),
        (
            (0, {VISCERAL: False, BRAIN: False, "prognosis.disseminated_metastases": False}),
            (1, {VISCERAL: False, BRAIN: True, "prognosis.disseminated_metastases": False}),
            (2, {VISCERAL: False, BRAIN: False, "prognosis.disseminated_metastases": True}),
        ),
        tuple(
            (
                points,
                {
                    "prognosis.crp": crp,
                    "prognosis.ldh": 200,
                    "prognosis.albumin": 40,
                    "prognosis.platelets": 200,
                    "prognosis.calcium": 2.3,
                    "prognosis.bilirubin": bilirubin,
                },
            )
            for points, crp, bilirubin in ((0, 3.9, 10), (1, 4, 10), (2, 3.9, 23.94), (2, 4, 30))
        ),
        ((0, {ECOG: 2}), (1, {ECOG: 3})),
        ((0, {"prognosis.previous_chemotherapy": False}), (1, {"prognosis.previous_chemotherapy": True})),
        ((0, {BONES: 1}), (1, {BONES: 2})),
    ),
    "rades_2013_short_life": (
        ((0, {ECOG: 2}), (4, {ECOG: 3}), (4, {ECOG: 4})),
        tuple(
            (points, {PRIMARY: name})
            for points, name in ((1, "breast"), (2, "prostate"), (1, "hodgkin_lymphoma"), (3, "kidney"))
        ),
        ((1, {BONES: 1}), (3, {BONES: 2})),
        ((1, {VISCERAL: False}), (4, {VISCERAL: True})),
        tuple((points, {"prognosis.months_from_diagnosis_to_compression": n}) for points, n in ((3, 15), (1, 15.5))),
        ((1, {WALKS: True}), (4, {WALKS: False})),
        tuple((points, {"neurology.deficit_developed_over_days": n}) for points, n in ((4, 7), (1, 7.5))),
    ),
    "teachh_2014": (
        ((0, {PRIMARY: "prostate"}), (1, {PRIMARY: "lung_small_cell"})),
        ((0, {ECOG: 1}), (1, {ECOG: 2})),
        ((0, {"patient.age_years": 60}), (1, {"patient.age_years": 61})),
        tuple((points, {"prognosis.palliative_chemotherapy_courses": n}) for points, n in ((0, 2), (1, 3))),
        tuple((int(yes), {"prognosis.hospitalised_last_three_months": yes}) for yes in (True, False)),
        tuple((int(yes), {"prognosis.liver_metastases": yes}) for yes in (True, False)),
    ),
    "chow_2002": (
        ((0, {PRIMARY: "breast"}), (1, {PRIMARY: "prostate"})),
        (
            (0, {VISCERAL: False, BRAIN: False, "tumour.organs_with_metastases_count": 1}),
            (1, {VISCERAL: True}),
            (1, {VISCERAL: False, BRAIN: False, "tumour.organs_with_metastases_count": 2}),
        ),
        ((0, {KARNOFSKY: 60}), (1, {KARNOFSKY: 50})),
        ((0, {"prognosis.fatigue": 3}), (1, {"prognosis.fatigue": 4})),
        ((0, {"prognosis.appetite": 7}), (1, {"prognosis.appetite": 8})),
        ((0, {"prognosis.dyspnoea": 0}), (1, {"prognosis.dyspnoea": 1})),
    ),
}

CELLS = {
    "van_der_linden_2005": 24,
    "tokuhashi_2005": 1458,
    "tomita_2001": 18,
    "bauer_modified_2008": 12,
    "bauer_1995": 24,
    "katagiri_2014": 288,
    "rades_2013_short_life": 384,
    "teachh_2014": 64,
    "chow_2002": 96,
}

RANGES = {
    "van_der_linden_2005": range(7),
    "tokuhashi_2005": range(16),
    "tomita_2001": range(2, 11),
    "bauer_modified_2008": range(5),
    "bauer_1995": range(6),
    "katagiri_2014": range(11),
    "rades_2013_short_life": range(6, 26),
    "teachh_2014": range(7),
    "chow_2002": range(7),
}

GROUPS = {
    "van_der_linden_2005": {"A": range(4), "B": range(4, 6), "C": range(6, 7)},
    "tokuhashi_2005": {
        "under_6_months": range(9),
        "6_months_or_more": range(9, 12),
        "1_year_or_more": range(12, 16),
    },
    "tomita_2001": {"2-3": range(2, 4), "4-5": range(4, 6), "6-7": range(6, 8), "8-10": range(8, 11)},
    "bauer_modified_2008": {"under_6_months": range(2), "over_6_months": range(2, 3), "over_12_months": range(3, 5)},
    "bauer_1995": {"under_6_months": range(2), "over_6_months": range(2, 4), "over_12_months": range(4, 6)},
    "katagiri_2014": {"low": range(4), "intermediate": range(4, 7), "high": range(7, 11)},
    "rades_2013_short_life": {"under_19": range(6, 19), "19_or_more": range(19, 26)},
    "chow_2002": {"0-3": range(4), "4": range(4, 5), "5-6": range(5, 7)},
}


@cache
def cells(code: str) -> tuple[tuple[int, Mapping[str, FactValue]], ...]:
    """Every combination of levels with its total; facts that two items share hold in one of them."""
    found = []
    for levels in product(*TABLES[code]):
        facts: dict[str, FactValue] = {}
        for _, made in levels:
            facts |= made
        found.append((sum(points for points, _ in levels), facts))
    return tuple(found)


@every_score
def test_every_cell_of_the_table(model: SurvivalModel) -> None:
    assert model.total is not None
    table = cells(model.code)
    assert len(table) == CELLS[model.code]
    for points, facts in table:
        assert conclude(model.total, facts) == points, facts


@every_score
def test_the_group_of_every_cell(model: SurvivalModel) -> None:
    if model.group is None:
        assert model.code == "teachh_2014"
        return
    group_of = {points: group for group, totals in GROUPS[model.code].items() for points in totals}
    for points, facts in cells(model.code):
        assert conclude(model.group, facts) == group_of[points], facts


@every_score
def test_the_range_is_reached_exactly(model: SurvivalModel) -> None:
    assert model.total is not None
    ready = reader()
    possible = ready.forest.values(ready.forest.outcomes[ready.roots[model.total.name]])
    reached = {value for value in possible if value != NOT_APPLICABLE}
    assert reached == set(RANGES[model.code]) == {points for points, _ in cells(model.code)}
    assert set(model.total.values) - {NOT_APPLICABLE} == reached


@every_score
def test_groups_share_out_the_range(model: SurvivalModel) -> None:
    listed = [total for group in model.groups if group.totals for total in range(group.totals[0], group.totals[1] + 1)]
    if model.group is not None:
        assert sorted(listed) == list(RANGES[model.code])
        assert {group.value for group in model.groups} == set(model.group.values) - {NOT_APPLICABLE}


@every_computed
def test_no_patient_falls_through_a_table(model: SurvivalModel) -> None:
    ready = reader()
    for decision in decisions_of(model):
        assert GAP not in ready.forest.values(ready.forest.outcomes[ready.roots[decision.name]])


@every_score
def test_more_points_are_better_or_worse_throughout(model: SurvivalModel) -> None:
    """Groups in the order of their points have published survival in one direction."""
    in_order = sorted((group for group in model.groups if group.totals), key=lambda group: group.totals or (0, 0))
    known = [
        float(group.median.value) if group.median else float(group.at_least or 0) - float(100 if group.under else 0)
        for group in in_order
        if group.median or group.at_least or group.under
    ]
    assert model.higher_is_better is not None
    assert known == sorted(known, reverse=not model.higher_is_better)
    alive = [float(one.percent) for group in in_order for one in group.alive if one.months == 12]
    assert alive == sorted(alive, reverse=not model.higher_is_better)


# --- Named checks ---


def test_only_one_sort_of_patient_is_in_van_der_linden_c() -> None:
    best = [facts for points, facts in cells("van_der_linden_2005") if points == 6]
    assert best == [{KARNOFSKY: 80, PRIMARY: "breast", VISCERAL: False}]


def test_bauer_and_its_modification_disagree_in_two_situations() -> None:
    """As one reads off the bands: of (points without the fracture, no fracture) only these two."""

    def band(code: str, points: int) -> str:
        return next(group for group, totals in GROUPS[code].items() if points in totals)

    differ = [
        (points, fracture_free)
        for points, fracture_free in product(range(5), (0, 1))
        if band("bauer_modified_2008", points) != band("bauer_1995", points + fracture_free)
    ]
    assert differ == [(1, 1), (3, 0)]


def test_rades_without_the_time_item_runs_from_5_to_21() -> None:
    (variant,) = BY_CODE["rades_2013_short_life"].variants
    reached = set()
    for levels in product(*TABLES["rades_2013_short_life"][:-1]):
        facts: dict[str, FactValue] = {}
        for _, made in levels:
            facts |= made
        total = conclude(variant.total, facts)
        assert total == sum(points for points, _ in levels)
        reached.add(total)
    assert reached == set(range(5, 22))


def test_the_other_form_of_tokuhashi_differs_in_a_single_vertebra_alone() -> None:
    model = BY_CODE["tokuhashi_2005"]
    (variant,) = model.variants
    assert model.total is not None
    for points, facts in cells("tokuhashi_2005"):
        less = 1 if facts["tumour.vertebral_metastases_count"] == 1 else 0
        assert conclude(variant.total, facts) == points - less


BOLLEN = {
    ("favourable", True, False): "A",
    ("favourable", True, True): "B",
    ("favourable", False, False): "B",
    ("favourable", False, True): "C",
    ("moderate", True, False): "B",
    ("moderate", True, True): "B",
    ("moderate", False, False): "C",
    ("moderate", False, True): "C",
    ("unfavourable", True, False): "C",
    ("unfavourable", True, True): "C",
    ("unfavourable", False, False): "D",
    ("unfavourable", False, True): "D",
}


@pytest.mark.parametrize(("cell", "category"), BOLLEN.items())
def test_every_cell_of_bollen(cell: tuple[str, bool, bool], category: str) -> None:
    profile, normal, spread = cell
    group = BY_CODE["bollen_2014"].group
    assert group is not None
    for karnofsky in (80, 100) if normal else (10, 70):
        for visceral, brain in [(True, False), (False, True), (True, True)] if spread else [(False, False)]:
            facts: Facts = {
                "tumour.clinical_profile": profile,
                KARNOFSKY: karnofsky,
                VISCERAL: visceral,
                BRAIN: brain,
            }
            assert conclude(group, facts) == category


LIMITS: tuple[tuple[str, FactValue, FactValue, int], ...] = (
    ("prognosis.crp", 3.99, 4, 1),
    ("prognosis.ldh", 249, 250, 1),
    ("prognosis.albumin", 37, 36.9, 1),
    ("prognosis.platelets", 100, 99, 2),
    ("prognosis.calcium", 2.56, 2.57, 2),
    ("prognosis.bilirubin", 23.93, 23.94, 2),
)


@pytest.mark.parametrize(("fact", "normal", "abnormal", "points"), LIMITS)
def test_both_sides_of_the_laboratory_limits(fact: str, normal: FactValue, abnormal: FactValue, points: int) -> None:
    total = BY_CODE["katagiri_2014"].total
    assert total is not None
    base = {**cells("katagiri_2014")[0][1], fact: normal}
    assert conclude(total, {**base, fact: abnormal}) == int(str(conclude(total, base))) + points


NAMED = {
    "katagiri_2014": {
        "thyroid": 0,
        "multiple_myeloma": 0,
        "lymphoma_low_grade": 0,
        "lymphoma_high_or_intermediate_grade": 0,
        "hodgkin_lymphoma": 0,
        "kidney": 2,
        "osteosarcoma": 2,
        "soft_tissue_sarcoma": 2,
        **dict.fromkeys(("colon", "rectum", "stomach", "pancreas", "head_and_neck", "oesophagus", "liver"), 3),
        "melanoma": 3,
        "unknown_primary": 3,
    },
    "tomita_2001": {
        **dict.fromkeys(("breast", "thyroid", "prostate"), 1),
        **dict.fromkeys(("kidney", "uterus"), 2),
        **dict.fromkeys(("lung_non_small_cell", "lung_small_cell", "stomach", "unknown_primary"), 4),
    },
}


@pytest.mark.parametrize("code", NAMED)
def test_a_primary_that_no_table_names_takes_the_clinicians_growth_rate(code: str) -> None:
    from wervelwijzer.facts.tumour import primary

    model, growth = BY_CODE[code], {"slow": 0, "moderate": 1, "rapid": 2}
    item = reader().items_of[code][0]
    rows = sorted({row.points for row in model.items[0].item.rows})
    conditional = {"breast", "prostate", "lung_non_small_cell", "lung_small_cell"} if code == "katagiri_2014" else set()
    for name in primary.values:
        for rate, place in growth.items():
            facts: Facts = {
                PRIMARY: name,
                "prognosis.tumour_growth": rate,
                "prognosis.hormone_dependent": False,
                "prognosis.targeted_therapy": False,
            }
            expected = 3 if name.startswith("lung") else 2
            if name not in conditional:
                expected = NAMED[code].get(name, rows[place])
            assert conclude(item, facts) == expected, (name, rate)


OUTSIDE: tuple[tuple[str, Facts], ...] = (
    ("van_der_linden_2005", {KARNOFSKY: 10}),
    ("bollen_2014", {KARNOFSKY: 0}),
    ("tokuhashi_2005", {KARNOFSKY: 0}),
    ("tokuhashi_2005", {"tumour.vertebral_metastases_count": 0}),
    ("tomita_2001", {BONES: 0}),
    ("bauer_modified_2008", {BONES: 0}),
    ("bauer_1995", {BONES: 0}),
    ("katagiri_2014", {BONES: 0}),
    ("rades_2013_short_life", {ECOG: 1}),
)


@pytest.mark.parametrize(("code", "facts"), OUTSIDE)
def test_who_is_outside_a_table(code: str, facts: Facts) -> None:
    result = reader().read(facts).result_of(code)
    assert result.outside_table
    assert not result.speaks
    assert result.groups == (NOT_APPLICABLE,)
