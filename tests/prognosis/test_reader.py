"""The exact sets against brute force, the questions against trying every answer, and who fits which model."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.brute_force import World
from tests.tables import Facts, FactValue

from wervelwijzer.language.decisions import NOT_APPLICABLE
from wervelwijzer.models import BY_CODE, MODELS
from wervelwijzer.models.words import SurvivalModel
from wervelwijzer.prognosis.reader import Reader, reader
from wervelwijzer.prognosis.result import Fit

COMPUTED = [model for model in MODELS if model.computed]
every_computed = pytest.mark.parametrize("model", COMPUTED, ids=lambda model: model.code)

MOST = 3_000
"""Completions that brute force may try for one patient."""


def leading(model: SurvivalModel) -> World:
    decision = model.group or model.total
    assert decision is not None
    return World([decision])


def partial(world: World, dice: random.Random) -> dict[str, FactValue]:
    """Values for some facts, so few open that brute force can try them all."""
    facts = {name: dice.choice([v for v in values if v is not None]) for name, values in world.values.items()}
    names = list(facts)
    dice.shuffle(names)
    for name in names:
        smaller = {key: value for key, value in facts.items() if key != name}
        if dice.random() < 0.7 and world.size(smaller) <= MOST:
            facts = smaller
    return facts


@every_computed
@pytest.mark.parametrize("seed", range(12))
def test_totals_groups_and_missing_are_those_of_brute_force(model: SurvivalModel, seed: int) -> None:
    dice = random.Random(seed)
    facts = partial(leading(model), dice)
    decision = model.group or model.total
    assert decision is not None
    if "tumour.clinical_profile" in leading(model).values and "tumour.clinical_profile" not in facts:
        facts.pop("tumour.primary", None)
    ready = reader()
    comparison = ready.read(facts)
    result = comparison.result_of(model.code)
    world = leading(model)
    assert {repr(value) for value in result.groups or result.totals} == world.possible(decision, facts)
    if model.total is not None:
        assert {repr(value) for value in result.totals} == World([model.total]).possible(model.total, facts)
    missing = set(ready.interview(comparison).missing[model.code])
    assert missing - {"tumour.primary"} == world.missing(decision, facts) - {"tumour.primary"}


@every_computed
@pytest.mark.parametrize("seed", range(6))
def test_the_question_leaves_the_fewest_groups(model: SurvivalModel, seed: int) -> None:
    """Every answer to every open fact, tried in turn."""
    facts = partial(leading(model), random.Random(100 + seed))
    if model.code == "bollen_2014":
        facts.setdefault("tumour.clinical_profile", "moderate")
    ready = reader()
    comparison = ready.read(facts)
    settles = ready.interview(comparison).settles.get(model.code)
    decision = model.group or model.total
    assert decision is not None
    world = leading(model)
    possible = world.possible(decision, facts)
    if len(possible) == 1:
        assert settles is None
        return
    assert settles is not None
    groups = possible - {repr(NOT_APPLICABLE)}
    groups = groups if len(groups) > 1 else possible
    averages = {}
    for name in world.unknown(facts):
        counts = [
            len(left)
            for value in world.values[name]
            if (left := world.possible(decision, {**facts, name: value}) & groups)
        ]
        averages[name] = sum(counts) / len(counts)
    # The reader's cells are those of all models together, so averages weigh differently; none can be settled better.
    assert settles.fact.name in averages
    assert settles.most == max(
        len(world.possible(decision, {**facts, settles.fact.name: value}) & groups)
        for value in world.values[settles.fact.name]
    )
    if any(average == 1 for average in averages.values()):
        assert settles.average == 1


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from([model.code for model in COMPUTED]))
def test_more_knowledge_never_adds_a_possibility(dice: random.Random, code: str) -> None:
    world = leading(BY_CODE[code])
    facts = {name: dice.choice([v for v in values if v is not None]) for name, values in world.values.items()}
    known: dict[str, FactValue] = {}
    before = set(reader().read(known).result_of(code).groups)
    for name in dice.sample(list(facts), len(facts)):
        known[name] = facts[name]
        after = set(reader().read(known).result_of(code).groups)
        assert after <= before
        before = after
    assert len(before) <= 1


def test_items_show_the_points_that_are_still_possible() -> None:
    known: Facts = {"status.karnofsky": 50, "tumour.primary": "breast"}
    items = reader().items(known, "van_der_linden_2005")
    assert [item.possible for item in items] == [(1,), (3,), (0, 1)]
    assert [item.missing for item in items] == [(), (), ("tumour.visceral_metastases",)]


@every_computed
def test_items_add_up_where_everything_is_known(model: SurvivalModel) -> None:
    if model.total is None:
        return
    dice = random.Random(3)
    for _ in range(20):
        world = World([model.total])
        facts = {name: dice.choice([v for v in values if v is not None]) for name, values in world.values.items()}
        (total,) = reader().read(facts).result_of(model.code).totals
        points = [item.possible for item in reader().items(facts, model.code)]
        if total != NOT_APPLICABLE:
            assert sum(point for (point,) in points) == total


# --- Bollen's profile follows the primary ---


def test_the_profile_follows_the_primary_and_says_so() -> None:
    comparison = reader().read({"tumour.primary": "breast", "status.karnofsky": 80})
    assert [default.fact for default, _ in comparison.derived] == ["tumour.clinical_profile"]
    assert comparison.result_of("bollen_2014").groups == ("A", "B")


def test_the_clinicians_profile_goes_first() -> None:
    known: Facts = {
        "tumour.primary": "breast",
        "tumour.clinical_profile": "unfavourable",
        "status.karnofsky": 80,
    }
    comparison = reader().read(known)
    assert comparison.derived == ()
    assert comparison.result_of("bollen_2014").groups == ("C",)


def test_the_primary_is_asked_where_the_profile_would_follow_it() -> None:
    known: Facts = {"status.karnofsky": 70, "tumour.visceral_metastases": False, "tumour.brain_metastases": False}
    settles = reader().interview(reader().read(known)).settles["bollen_2014"]
    assert settles.fact.name == "tumour.primary"
    left = {left.answer.en: left.possible for left in settles.answers}
    assert left["breast cancer"] == ("B",)
    assert left["melanoma"] == ("B", "C", "D")


def test_the_profile_is_asked_where_no_list_names_the_primary() -> None:
    known: Facts = {"status.karnofsky": 70, "tumour.primary": "melanoma", "tumour.visceral_metastases": True}
    settles = reader().interview(reader().read(known)).settles["bollen_2014"]
    assert settles.fact.name == "tumour.clinical_profile"


# --- For whom a model was made ---

FITS: tuple[tuple[str, str, Facts, Fit], ...] = (
    ("van_der_linden_2005", "deficit", {"neurology.radicular_deficit": "unilateral"}, "misfit"),
    ("van_der_linden_2005", "deficit", {"neurology.myelopathy_or_cauda_signs": True}, "misfit"),
    (
        "van_der_linden_2005",
        "deficit",
        {"neurology.radicular_deficit": "none", "neurology.myelopathy_or_cauda_signs": False},
        "fits",
    ),
    ("van_der_linden_2005", "deficit", {"neurology.radicular_deficit": "none"}, "unknown"),
    ("van_der_linden_2005", "no_pain", {"symptoms.spinal_pain": False}, "misfit"),
    ("van_der_linden_2005", "no_pain", {"symptoms.spinal_pain": True}, "fits"),
    ("van_der_linden_2005", "kidney", {"tumour.primary": "kidney"}, "misfit"),
    ("van_der_linden_2005", "kidney", {"tumour.primary": "breast"}, "fits"),
    ("van_der_linden_2005", "thyroid", {"tumour.primary": "thyroid"}, "misfit"),
    ("bollen_2014", "haematological", {"tumour.primary": "multiple_myeloma"}, "misfit"),
    ("bollen_2014", "haematological", {"tumour.primary": "leukaemia"}, "misfit"),
    ("bollen_2014", "haematological", {"tumour.primary": "germ_cell"}, "fits"),
    ("bollen_2014", "unknown_primary", {"tumour.primary": "unknown_primary"}, "misfit"),
    ("bollen_2014", "rare_primary", {"tumour.primary": "other"}, "misfit"),
    ("bollen_2014", "leptomeningeal", {"imaging.leptomeningeal_metastases_only": True}, "unknown"),
    ("bollen_2014", "leptomeningeal", {"imaging.vertebral_metastases_confirmed": True}, "fits"),
    (
        "bollen_2014",
        "leptomeningeal",
        {"imaging.leptomeningeal_metastases_only": True, "imaging.vertebral_metastases_confirmed": False},
        "misfit",
    ),
    (
        "bollen_2014",
        "intramedullary",
        {"imaging.intramedullary_metastases_only": True, "imaging.vertebral_metastases_confirmed": False},
        "misfit",
    ),
    ("rades_2013_short_life", "no_mescc", {"imaging.cord_or_cauda_compression": True}, "fits"),
    (
        "rades_2013_short_life",
        "no_mescc",
        {"imaging.cord_or_cauda_compression": False, "neurology.myelopathy_or_cauda_signs": False},
        "misfit",
    ),
    ("rades_2012_unknown_primary", "primary_known", {"tumour.primary": "breast"}, "misfit"),
    ("rades_2012_unknown_primary", "primary_known", {"tumour.primary": "unknown_primary"}, "fits"),
)


@pytest.mark.parametrize(("code", "condition", "facts", "fit"), FITS)
def test_who_fits_a_model(code: str, condition: str, facts: Facts, fit: Fit) -> None:
    result = reader().read(facts).result_of(code)
    (found,) = [one for one in result.conditions if one.condition.code == condition]
    assert found.fit == fit
    assert bool(found.missing) is (fit == "unknown")


def test_every_condition_is_tried_above() -> None:
    tried = {(code, condition) for code, condition, _, fit in FITS if fit == "misfit"}
    assert tried == {(model.code, one.code) for model in MODELS for one in model.conditions}


@pytest.mark.parametrize(
    ("facts", "population"),
    [
        ({}, "unknown"),
        ({"tumour.primary": "kidney"}, "outside"),
        ({"tumour.primary": "thyroid", "neurology.radicular_deficit": "bilateral"}, "outside"),
        (
            {
                "tumour.primary": "thyroid",
                "neurology.radicular_deficit": "none",
                "neurology.myelopathy_or_cauda_signs": False,
                "symptoms.spinal_pain": True,
            },
            "doubt",
        ),
        (
            {
                "tumour.primary": "breast",
                "neurology.radicular_deficit": "none",
                "neurology.myelopathy_or_cauda_signs": False,
                "symptoms.spinal_pain": True,
            },
            "inside",
        ),
    ],
)
def test_the_population_of_van_der_linden(facts: Facts, population: str) -> None:
    assert reader().read(facts).result_of("van_der_linden_2005").population == population


# --- The questions over all models ---


def test_the_questions_over_all_models_are_of_models_that_are_heard() -> None:
    known: Facts = {"tumour.primary": "kidney", "neurology.radicular_deficit": "unilateral"}
    ready = reader()
    comparison = ready.read(known)
    heard = {result.model.code for result in comparison.models if result.speaks}
    assert "van_der_linden_2005" not in heard
    questions = ready.interview(comparison).questions
    assert len(questions) == 3
    for question in questions:
        assert set(question.models) <= heard
        assert question.fact.name not in known
    assert [one.gain for one in questions] == sorted((one.gain for one in questions), reverse=True)


def test_nothing_is_asked_where_everything_is_known() -> None:
    dice = random.Random(1)
    worlds = [leading(model) for model in COMPUTED]
    facts = {
        name: dice.choice([v for v in values if v is not None])
        for world in worlds
        for name, values in world.values.items()
    }
    interview = reader().interview(reader().read(facts))
    assert interview.questions == ()
    assert not interview.settles
    assert not any(interview.missing.values())


def test_readers_do_not_disturb_each_other() -> None:
    one, other = Reader(), reader()
    cases: list[Mapping[str, FactValue]] = [
        {"status.karnofsky": karnofsky, "tumour.primary": primary}
        for karnofsky, primary in product((10, 50, 80), ("breast", "liver"))
    ]
    apart = [one.read(case).result_of("tokuhashi_2005").totals for case in cases]
    assert apart == [other.read(case).result_of("tokuhashi_2005").totals for case in reversed(cases)][::-1]
