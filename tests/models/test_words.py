"""What is said of each model: complete, in both languages, with its certainty, and nothing from memory."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from wervelwijzer.guideline.survival import MODELS as OF_GUIDELINE
from wervelwijzer.language.scores import item
from wervelwijzer.language.text import LANGUAGES, Text
from wervelwijzer.language.words import all_of
from wervelwijzer.models import BY_CODE, MODELS
from wervelwijzer.models.words import MARKS, SurvivalModel, explained

every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.code)

COMPUTES_NOTHING = {
    "bartels_2007",
    "osri_2013",
    "nesms",
    "lsms_2023",
    "prism_2015",
    "metsss_2021",
    "sorg",
    "rades_2008_survival",
    "rades_2008_walking",
    "rades_2013_elderly",
    "rades_2012_unknown_primary",
}


def texts(model: SurvivalModel) -> Iterator[Text]:
    yield from (model.label, model.derived_from, model.calibration, *model.notes, *model.also_needs)
    yield from (text for text in (model.missing,) if text)
    for one in model.items:
        yield from (one.item.label, *one.rows)
        yield from (note for note in (one.note,) if note)
    for group in model.groups:
        yield group.label
        yield from (said for said in (group.says, *(alive.note for alive in group.alive)) if said)
    yield from (one.says for one in model.conditions)
    yield from (one.where for one in model.performance)
    yield from (text for one in model.variants for text in (one.label, one.says))


@every_model
def test_everything_is_said_in_both_languages(model: SurvivalModel) -> None:
    for text in texts(model):
        for language in LANGUAGES:
            said = text.in_(language)
            assert said == " ".join(said.split())
            assert said
        assert not re.search(r"\d\.\d", text.nl), f"a Dutch decimal has a comma: {text.nl}"
        assert not re.search(r"(?<![\d,])\d+,\d(?!\d\d)", text.en), f"an English decimal has a point: {text.en}"


@every_model
def test_a_model_computes_or_says_what_is_missing(model: SurvivalModel) -> None:
    assert model.computed is (model.code not in COMPUTES_NOTHING)
    if model.computed:
        assert model.missing is None
        assert not model.accepts
    else:
        assert model.missing is not None
        assert model.accepts
        assert (model.score, model.total, model.group) == (None, None, None)


@every_model
def test_every_item_of_a_score_is_explained(model: SurvivalModel) -> None:
    if model.score is not None:
        assert tuple(one.item for one in model.items) == model.score.items
    for one in model.items:
        assert len(one.rows) == len(one.item.rows)
        assert one.mark in MARKS


@every_model
def test_every_model_has_a_reference_and_a_verdict_on_calibration(model: SurvivalModel) -> None:
    assert model.references
    assert model.calibration.nl
    assert model.mark in MARKS


def test_the_guidelines_models_say_the_same_here() -> None:
    for published in OF_GUIDELINE:
        model = BY_CODE[published.code]
        assert model.recommended is published.recommended
        assert model.total is published.points
        assert model.group is published.result
        medians = {group.value: group.median.value for group in model.groups if group.median}
        for group, words in published.published.items():
            if group in medians:
                assert medians[group] in words.en


def test_medians_that_are_from_memory_are_not_shown() -> None:
    assert not BY_CODE["teachh_2014"].groups
    assert all(group.median is None for group in BY_CODE["bauer_modified_2008"].groups)
    assert all(group.median is None and not group.alive for group in BY_CODE["tomita_2001"].groups)
    assert [group.totals for group in BY_CODE["rades_2008_survival"].groups] == [(20, 25), (26, 30), (31, 35)]


def test_words_and_rows_must_match() -> None:
    made = item("een", "one", (1, all_of()))
    with pytest.raises(ValueError, match="2 words for 1 rows"):
        explained(made, "V2", ("ja", "yes"), ("nee", "no"))


def test_codes_are_unique() -> None:
    assert len(BY_CODE) == len(MODELS)
