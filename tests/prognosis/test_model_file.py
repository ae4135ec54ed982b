"""Supplied tables: what they compute, and that each mistake is named with its place and its remedy."""

from __future__ import annotations

import json
from itertools import product
from math import exp
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.prognosis.model_files import COX, POINTS, PROVENANCE, Json, as_bytes, changed
from tests.tables import Facts

from wervelwijzer.advice.case import CaseError
from wervelwijzer.cli import main
from wervelwijzer.language.decisions import NOT_APPLICABLE
from wervelwijzer.prognosis.file_schema import model_file_schema
from wervelwijzer.prognosis.model_file import load, parse
from wervelwijzer.prognosis.reader import Reader

ROOT = Path(__file__).resolve().parents[2]


def reader_of(*files: Json) -> Reader:
    return Reader(supplied=[parse(as_bytes(file)) for file in files])


# --- What they compute ---


@pytest.mark.parametrize(
    ("facts", "totals", "groups"),
    [
        ({"prognosis.albumin": 35.5, "neurology.walks_independently": True}, (3,), ("well",)),
        ({"prognosis.albumin": 35.4, "neurology.walks_independently": True}, (2,), ("well",)),
        ({"prognosis.albumin": 36, "neurology.walks_independently": False}, (1,), ("poor",)),
        ({"prognosis.albumin": 30}, (0, 2), ("poor", "well")),
        ({"neurology.walks_independently": False}, (0, 1), ("poor",)),
    ],
)
def test_a_points_table(facts: Facts, totals: tuple[int, ...], groups: tuple[str, ...]) -> None:
    ready = reader_of(POINTS)
    result = ready.read({"status.karnofsky": 20, **facts}).result_of("nesms")
    assert (result.totals, result.groups) == (totals, groups)
    outside = ready.read({"status.karnofsky": 10, **facts}).result_of("nesms")
    assert outside.totals == outside.groups == (NOT_APPLICABLE,)


def test_a_supplied_group_is_held_against_the_limits() -> None:
    known: Facts = {"status.karnofsky": 60, "neurology.walks_independently": True, "status.life_expectancy_months": 2}
    comparison = reader_of(POINTS).read(known)
    assert comparison.result_of("nesms").says == {3: "longer", 6: "longer", 12: "longer"}
    assert [one.gates for one in comparison.differs if one.model == "nesms"] == [(3, 6, 12)]
    assert comparison.result_of("nesms").supplied is not None


SEX = {"male": 0.25, "female": 0.0}
PRIMARY = {"liver": 0.8, "breast": -0.4, "prostate": -0.4, "kidney": 0.0}


@pytest.mark.parametrize(("sex", "karnofsky", "primary"), [*product(SEX, (0, 60, 100), PRIMARY)])
def test_a_cox_model_by_its_formula(sex: str, karnofsky: int, primary: str) -> None:
    known: Facts = {"patient.sex": sex, "status.karnofsky": karnofsky, "tumour.primary": primary}
    predictor = SEX[sex] - 0.2 * (karnofsky - 60) / 10 + PRIMARY[primary] - 0.1
    result = reader_of(COX).read(known).result_of("bartels_2007")
    for one, survival in zip(result.survival, (0.8, 0.62, 0.45), strict=True):
        assert one.lowest == one.highest == pytest.approx(survival ** exp(predictor), rel=1e-9)


def test_a_cox_model_with_gaps_gives_the_lowest_and_highest_share() -> None:
    known: Facts = {"status.karnofsky": 20}
    result = reader_of(COX).read(known).result_of("bartels_2007")
    predictors = [sex + 0.8 + primary - 0.1 for sex, primary in product(SEX.values(), PRIMARY.values())]
    for one, survival in zip(result.survival, (0.8, 0.62, 0.45), strict=True):
        assert one.lowest == pytest.approx(survival ** exp(max(predictors)))
        assert one.highest == pytest.approx(survival ** exp(min(predictors)))
    assert result.says == {3: "undecided", 6: "undecided", 12: "shorter"}


def test_a_limit_with_decimals_is_reached_by_the_same_decimals() -> None:
    file = changed(POINTS, "items", 0, "rows", 0, "when", to={"fact": "prognosis.calcium", "at_least": 2.57})
    ready = reader_of(file)
    known: Facts = {"status.karnofsky": 60, "neurology.walks_independently": False}
    assert ready.read({**known, "prognosis.calcium": 2.57}).result_of("nesms").totals == (1,)
    assert ready.read({**known, "prognosis.calcium": 2.56}).result_of("nesms").totals == (0,)


@pytest.mark.parametrize(
    ("when", "reached"),
    [
        ({"fact": "status.karnofsky", "at_least": 50}, [50, 60]),
        ({"fact": "status.karnofsky", "more_than": 50}, [60]),
        ({"fact": "status.karnofsky", "at_most": 50}, [40, 50]),
        ({"fact": "status.karnofsky", "less_than": 50}, [40]),
        ({"fact": "status.karnofsky", "between": [50, 50]}, [50]),
        ({"not": {"fact": "status.karnofsky", "between": [50, 60]}}, [40]),
    ],
)
def test_each_word_of_a_threshold(when: Json, reached: list[int]) -> None:
    ready = reader_of(changed(changed(POINTS, "items", 0, "rows", 0, "when", to=when), "outside"))
    for karnofsky in (40, 50, 60):
        known: Facts = {"status.karnofsky": karnofsky, "neurology.walks_independently": False}
        assert ready.read(known).result_of("nesms").totals == (int(karnofsky in reached),)


def test_the_provenance_is_kept_with_a_digest_of_the_file() -> None:
    told = parse(as_bytes(POINTS), "nesms.json").provenance
    assert (told.file, told.table_version, told.supplied_by) == ("nesms.json", "1", "Hospital X")
    assert len(told.digest) == 12
    assert parse(as_bytes(changed(POINTS, "table_version", to="2"))).provenance.digest != told.digest


# --- What is wrong, where, and what would be right ---

WRONG: tuple[tuple[str, Json, str], ...] = (
    ("format", changed(POINTS, "format", to="x"), "format: 'x' must be \"wervelwijzer-model\""),
    ("format", changed(POINTS, "format"), 'format: None must be "wervelwijzer-model"'),
    ("format_version", changed(POINTS, "format_version", to=2), "format_version: 2 must be 1"),
    ("format_version", changed(POINTS, "format_version", to=True), "format_version: True must be 1"),
    ("kind", changed(POINTS, "kind", to="table"), 'kind: \'table\' must be "points" or "cox"'),
    ("a name", {**POINTS, "itmes": []}, "'itmes' is no name here; did you mean items?"),
    ("table_version", changed(POINTS, "table_version", to=" "), "table_version: ' ' is no text"),
    ("model", changed(POINTS, "model", to="tokuhashi_2005"), "has a table already, which no file replaces"),
    ("model", changed(POINTS, "model", to="bartels_2007"), "takes no file of the kind points"),
    ("model", changed(POINTS, "model", to=3), "model: 3 takes no file"),
    ("provenance", changed(POINTS, "provenance", "source"), "provenance.source: None is no text"),
    ("date", changed(POINTS, "provenance", "date", to="22-11-2026"), "is no date such as 2026-11-22"),
    ("items", changed(POINTS, "items", to=[]), "items: [] is no list of 1 to 30 parts"),
    ("points", changed(POINTS, "items", 0, "rows", 0, "points", to=1.5), "items[0].rows[0].points: 1.5 is no whole"),
    ("points", changed(POINTS, "items", 0, "rows", 0, "points", to=True), "is no whole number"),
    ("points", changed(POINTS, "items", 0, "rows", 0, "points", to=5000), "is no whole number from -1000 to 1000"),
    ("rows", changed(POINTS, "items", 0, "rows", 1), "leaves a patient without points (prognosis.albumin"),
    ("label", changed(POINTS, "items", 0, "label", to={"nl": "x"}), "items[0].label.en: None is no text"),
    ("group", changed(POINTS, "groups", 0, "high", to=0), "groups: 1 points can be reached and is in 0 groups"),
    ("group", changed(POINTS, "groups", 0, "high", to=2), "2 points can be reached and is in 2 groups"),
    ("group", changed(POINTS, "groups", 1, "name", to="poor"), "groups: 'poor' is given twice"),
    ("group", changed(POINTS, "groups", 0, "low", to=5), "groups[0]: 5-1 runs backwards"),
    ("median", changed(POINTS, "groups", 0, "median_months", "low"), "has half an interval"),
    ("median", changed(POINTS, "groups", 0, "median_months", "value", to=9), "lies outside its own interval"),
    ("median", changed(POINTS, "groups", 0, "median_months", "value", to=-1), "-1 is not above 0"),
    ("alive", changed(POINTS, "groups", 1, "alive", 0, "percent", to=101), "101 is no percentage"),
    ("alive", changed(POINTS, "groups", 1, "alive", 1, "months", to=6), "6 months is out of order"),
    ("alive", changed(POINTS, "groups", 1, "alive", 1, "percent", to=90), "or more are alive then than before"),
    ("outside", changed(POINTS, "outside", to={}), "outside: {} is no condition"),
    ("terms", changed(COX, "terms", 0, "rows", 0, "coefficient", to=25), "did you give the hazard ratio itself?"),
    ("terms", changed(COX, "terms", 0, "rows", 0, "coefficient", to="0.2"), "'0.2' is no number"),
    ("terms", changed(COX, "terms", 1, "fact", to="prognosis.ldh"), "divide it into classes with rows"),
    ("terms", changed(COX, "terms", 1, "per", to=0), "terms[1].per: 0 is not above 0"),
    ("terms", changed(COX, "terms", 0, "rows", 1), "leaves a patient without points (patient.sex female)"),
    ("baseline", changed(COX, "baseline", 0, "survival", to=1), "baseline[0].survival: 1 is no share between 0 and 1"),
    ("baseline", changed(COX, "baseline", 1, "survival", to=0.9), "baseline: 6 months is out of order"),
    ("baseline", changed(COX, "baseline", 1, "months", to=0), "baseline[1].months: 0 is not from 1 to 600 months"),
    ("centre", changed(COX, "centre", to="x"), "centre: 'x' is no number"),
    ("cox in points", {**POINTS, "baseline": []}, "'baseline' is no name here"),
)

CONDITIONS: tuple[tuple[object, str], ...] = (
    ({"fact": "status.karnofski", "at_least": 50}, "did you mean status.karnofsky?"),
    ({"fact": 3, "at_least": 50}, "3 is no fact"),
    ({"fact": "status.karnofsky"}, "must have exactly one of these words beside fact"),
    ({"fact": "status.karnofsky", "at_least": 50, "at_most": 60}, "must have exactly one of these words"),
    ({"fact": "status.karnofsky", "above": 50}, "must have exactly one of these words"),
    ({"fact": "status.karnofsky", "at_least": 120}, "is no limit for status.karnofsky; give a number from 0 to 100 %"),
    ({"fact": "status.karnofsky", "at_least": "50"}, "is no limit for status.karnofsky"),
    ({"fact": "status.karnofsky", "is": 50}, "does not go with status.karnofsky"),
    ({"fact": "status.karnofsky", "between": [50]}, "does not go with status.karnofsky"),
    ({"fact": "tumour.visceral_metastases", "is": "yes"}, 'write "is": true or "is": false'),
    ({"fact": "tumour.visceral_metastases", "at_least": 1}, "does not go with tumour.visceral_metastases"),
    ({"fact": "patient.sex", "is": "man"}, "'man' is no value of patient.sex; possible are: female, male"),
    ({"fact": "patient.sex", "one_of": "male"}, "does not go with patient.sex"),
    ({"all": []}, "is no condition"),
    ({"all": [{"otherwise": True}], "any": []}, "has more than one word"),
    ({"otherwise": False}, "is no condition"),
    ({"any": [{"not": "x"}]}, "when.any[0].not: 'x' is no condition"),
    ("always", "is no condition"),
)


@pytest.mark.parametrize(("_", "file", "says"), WRONG)
def test_each_mistake_is_named(_: str, file: Json, says: str) -> None:
    with pytest.raises(CaseError) as error:
        parse(as_bytes(file))
    assert says in error.value.message("en")
    dutch = error.value.message("nl")
    assert dutch.endswith(".")
    assert dutch != error.value.message("en")


@pytest.mark.parametrize(("when", "says"), CONDITIONS)
def test_each_mistake_in_a_condition_is_named(when: object, says: str) -> None:
    with pytest.raises(CaseError) as error:
        parse(as_bytes(changed(POINTS, "items", 0, "rows", 0, "when", to=when)))
    assert says in error.value.message("en")
    assert error.value.problems[0].fact.startswith("items[0].rows[0].when")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\xff", "is not UTF-8 (byte 0)"),
        (b"{", "is not valid JSON (line 1"),
        (b"[]", "is no object of names and values"),
        (b'{"format": 1, "format": 2}', "'format' is given twice"),
        (b'{"format": NaN}', "NaN is no number"),
        (b'{"format": 1e400000000}', "is no number of ordinary size"),
        (b'{"format": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "is nested too deeply"),
        (b" " * 1_000_001, "is larger than 1,000,000 bytes"),
    ],
)
def test_what_is_no_json_is_named(content: bytes, says: str) -> None:
    with pytest.raises(CaseError) as error:
        parse(content)
    assert says in error.value.message("en")


def test_a_condition_may_not_be_endless() -> None:
    when: object = {"otherwise": True}
    for _ in range(25):
        when = {"not": when}
    with pytest.raises(CaseError, match="nested too deeply"):
        parse(as_bytes(changed(POINTS, "outside", to=when)))


def test_too_many_totals_are_refused() -> None:
    rows = [{"coefficient": 0.1**9 * number, "when": {"otherwise": True}} for number in range(1, 2)]
    file = changed(COX, "terms", 0, "rows", to=[{"coefficient": 1e-12, "when": {"otherwise": True}}, *rows])
    with pytest.raises(CaseError, match="too many decimals"):
        parse(as_bytes(file))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="cannot be read"):
        load(tmp_path / "nothing.json")


# --- The schema says the same of the form ---

VALIDATOR = jsonschema.Draft202012Validator(model_file_schema())


def test_the_published_schema_is_the_one_that_the_program_makes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "model-file"]) == 0
    kept = (ROOT / "schema" / "model_file.schema.json").read_text(encoding="utf-8")
    assert capsys.readouterr().out == kept, "renew it: wervelwijzer schema model-file > schema/model_file.schema.json"
    VALIDATOR.check_schema(json.loads(kept))


@pytest.mark.parametrize("file", [POINTS, COX], ids=["points", "cox"])
def test_a_sound_file_fits_the_schema(file: Json) -> None:
    assert VALIDATOR.is_valid(file)
    parse(as_bytes(file))


BY_CONTENT = (
    "lies outside its own interval",
    "is out of order",
    "or more are alive",
    "can be reached",
    "is given twice",
    "runs backwards",
    "leaves a patient",
    "divide it into classes",
    "is no text",
    "is no date",
)
"""What no schema can say."""


@pytest.mark.parametrize(("_", "file", "says"), WRONG)
def test_a_file_of_another_form_does_not_fit_the_schema(_: str, file: Json, says: str) -> None:
    if not any(words in says for words in BY_CONTENT):
        assert not VALIDATOR.is_valid(file)


def test_examples_in_the_docstring_are_of_the_form() -> None:
    from wervelwijzer.prognosis import model_file

    assert model_file.__doc__ is not None
    start = model_file.__doc__.index('{"format"')
    example: Any = json.loads(model_file.__doc__[start : model_file.__doc__.index("\n\nA *cox*")])
    example["provenance"] = PROVENANCE
    assert VALIDATOR.is_valid(example)
    assert parse(as_bytes(example)).model.code == "nesms"
