"""The published schemas: they fit every case and every answer, and agree with what reading a case accepts."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from tests.advice.cases import EXAMPLES, PATIENTS, ROOT, Case, cases, known, values_of, with_fact
from tests.tables import grouped

import wervelwijzer
from wervelwijzer.advice.case import CaseError, check_case
from wervelwijzer.advice.schema import DIALECT, case_schema, result_schema
from wervelwijzer.facts import BY_NAME, FACTS, GROUPS
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.language.words import Choice, Number

SCHEMAS = {"case": case_schema(), "result": result_schema()}
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")

formats = FormatChecker(())


@formats.checks("date-time")
def is_moment(value: object) -> bool:
    """`date-time` as the standard has it: seconds and offset included."""
    return not isinstance(value, str) or RFC_3339.fullmatch(value) is not None


CASES = Draft202012Validator(SCHEMAS["case"], format_checker=formats)
RESULTS = Draft202012Validator(SCHEMAS["result"], format_checker=formats)


def mistakes(validator: Draft202012Validator, content: object) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(content)]


def read(content: Any) -> bool:
    """Whether reading the case accepts it."""
    try:
        check_case(content)
    except CaseError:
        return False
    return True


# --- The schemas themselves ---


@pytest.mark.parametrize("which", SCHEMAS)
def test_a_schema_is_valid_2020_12(which: str) -> None:
    assert SCHEMAS[which]["$schema"] == DIALECT == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(SCHEMAS[which])


@pytest.mark.parametrize("which", SCHEMAS)
def test_the_published_schema_is_the_one_that_the_program_makes(which: str) -> None:
    file = ROOT / "schema" / f"{which}.schema.json"
    made = json.dumps(SCHEMAS[which], ensure_ascii=False, indent=2) + "\n"
    published = file.read_text(encoding="utf-8") if file.exists() else ""
    assert published == made, f"{file} is out of date; renew it: ./run schema {which} > schema/{which}.schema.json"


def test_the_schema_of_a_case_names_every_fact_once() -> None:
    properties = SCHEMAS["case"]["properties"]
    assert set(properties) == {"about", "events", *GROUPS}
    named = {f"{group}.{name}" for group in GROUPS for name in properties[group]["properties"]}
    assert named == set(BY_NAME)


# --- Cases and answers fit ---


@pytest.mark.parametrize("name", [*PATIENTS, *EXAMPLES])
def test_every_patient_and_example_fits(name: str) -> None:
    assert mistakes(CASES, (PATIENTS | EXAMPLES)[name]) == []


@pytest.mark.parametrize("name", PATIENTS)
@pytest.mark.parametrize("at", [None, datetime(2026, 11, 21, 21, 30, 15, 250_000, tzinfo=UTC)], ids=["", "at"])
def test_every_answer_to_a_patient_fits(name: str, at: datetime | None) -> None:
    assert mistakes(RESULTS, json.loads(wervelwijzer.advise(PATIENTS[name], at).to_json_text())) == []


@settings(max_examples=12)
@given(cases)
def test_random_cases_and_their_answers_fit(case: Case) -> None:
    assert mistakes(CASES, {**case, "events": {}}) == []
    assert mistakes(RESULTS, json.loads(wervelwijzer.advise(case).to_json_text())) == []


def test_the_empty_case_fits_and_so_does_its_answer() -> None:
    assert mistakes(CASES, {}) == []
    assert mistakes(RESULTS, wervelwijzer.advise({}).to_json()) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_moment_that_an_error_recommends_fits(language: Any) -> None:
    with pytest.raises(CaseError) as caught:
        check_case({"events": {"suspicion": "yesterday"}})
    (recommended,) = re.findall(r"\d{4}-\d\d-\d\dT[^ ]*\d", caught.value.message(language))
    content = {"events": {"suspicion": recommended}}
    assert read(content)
    assert mistakes(CASES, content) == []


def test_the_schema_of_a_result_is_exact() -> None:
    """What is missing, added, or of another kind is a mistake: a reader can rely on what it says."""
    answer = wervelwijzer.advise(PATIENTS["bilateral_radicular_pain_unexamined"]).to_json()
    for part in answer:
        assert not RESULTS.is_valid({name: value for name, value in answer.items() if name != part})
    assert not RESULTS.is_valid({**answer, "name": "somebody"})
    for wrong in ({"status": "perhaps"}, {"id": "DX-IMG-99"}, {"because": ["pain"]}, {"due": {"hours": 12}}):
        changed = [{**answer["recommendations"][0], **wrong}, *answer["recommendations"][1:]]
        assert not RESULTS.is_valid({**answer, "recommendations": changed}), wrong
    for decision in DECISIONS:
        changed_decisions = {**answer["decisions"], decision.name: {"value": "?", "possible": ["?"], "missing": []}}
        assert not RESULTS.is_valid({**answer, "decisions": changed_decisions}), decision.name
    assert [one["id"] for one in answer["recommendations"]] == [rec.id for rec in RECOMMENDATIONS]


# --- Schema and reading agree ---


@pytest.mark.parametrize(
    "content",
    [
        {"neurology": {"radicular_defecit": "unilateral"}},
        {"neurologie": {}},
        {"neurology": []},
        {"neurology": {"radicular_deficit": "dubbelzijdig"}},
        {"neurology": {"radicular_deficit": True}},
        {"patient": {"age_years": -1}},
        {"patient": {"age_years": 121}},
        {"patient": {"age_years": 70.5}},
        {"patient": {"age_years": "70"}},
        {"patient": {"age_years": True}},
        {"status": {"karnofsky": 75}},
        {"status": {"karnofsky": 110}},
        {"symptoms": {"spinal_pain": 1}},
        {"symptoms": {"spinal_pain": "ja"}},
        {"symptoms": {"spinal_pain": "true"}},
        {"imaging": {"epidural_canal_fraction": 1.01}},
        {"events": {"today": "2026-11-21T21:30:00+01:00"}},
        {"events": {"suspicion": "2026-11-21T21:30:00"}},
        {"events": {"suspicion": 20261121}},
        {"events": []},
        {"about": 7},
        {"about": {}},
        [],
        "case",
        None,
    ],
    ids=json.dumps,
)
def test_what_reading_refuses_the_schema_refuses(content: Any) -> None:
    assert not read(content)
    assert mistakes(CASES, content)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"neurology": None, "events": None, "about": None},
        {"neurology": {"radicular_deficit": None}},
        {"events": {"suspicion": None}},
        {"events": {"suspicion": "2026-11-21T21:30:00+01:00"}},
        {"events": {"suspicion": "2026-11-21T20:30:00Z"}},
        {"patient": {"age_years": 70.0}},
        {"patient": {"age_years": 0}},
        {"patient": {"age_years": 120}},
        {"status": {"karnofsky": 70.0}},
        {"neurology": {"complete_lesion_hours": 0.5}},
        {"about": ""},
    ],
    ids=json.dumps,
)
def test_what_reading_accepts_the_schema_accepts(content: Any) -> None:
    assert read(content)
    assert mistakes(CASES, content) == []


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_schema_and_reading_agree_on_each_fact(fact: Any) -> None:
    tried: list[object] = [None, True, False, 0, 1, 0.0, 1.0, 0.5, -1, "", "ja", "none", [], {}, "2019-03-01"]
    if isinstance(fact, Choice):
        tried += [*fact.values, fact.values[0].upper(), fact.label.nl]
    if isinstance(fact, Number):
        for edge in (fact.minimum, fact.maximum):
            tried += [edge - fact.step, edge, edge + fact.step, edge - 0.001, edge + 0.001, float(edge), edge + 1]
        tried += [1e308, -1e308, 10**30]
    for value in tried:
        content = with_fact({}, fact.name, value)
        assert CASES.is_valid(content) == read(content), content


JUNK: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers(-5, 150)
    | st.floats(-5, 150)
    | st.sampled_from([1e400, 10**30, "", "ja", "70", "2019-03-01", [], {}, ["none"]])
)


@settings(max_examples=40)
@given(cases, st.data())
def test_schema_and_reading_agree_on_mutated_cases(case: Case, data: st.DataObject) -> None:
    content: Case = {**case, "events": {}}
    for _ in range(data.draw(st.integers(0, 4))):
        fact = data.draw(st.sampled_from(FACTS))
        group, _, name = fact.name.partition(".")
        if not isinstance(content.get(group, {}), dict):
            continue
        match data.draw(st.sampled_from(["value", "junk", "misspelt", "group", "unknown group"])):
            case "value":
                content = with_fact(content, fact.name, data.draw(values_of(fact)))
            case "junk":
                content = with_fact(content, fact.name, data.draw(JUNK))
            case "misspelt":
                content = with_fact(content, f"{group}.{name[:-1]}", data.draw(JUNK))
            case "group":
                content = {**content, group: data.draw(JUNK)}
            case _:
                content = {**content, f"{group}s": {}}
    assert CASES.is_valid(content) == read(content)


def test_the_mutations_are_of_both_kinds() -> None:
    """Agreement says little where everything is accepted, or everything refused."""
    patient = PATIENTS["oligometastasis_kidney"]
    accepted = [read(with_fact(patient, name, value)) for name, value in known(patient).items()]
    refused = [read(with_fact(patient, name, "?")) for name in known(patient)]
    assert all(accepted)
    assert not any(refused)
    assert read(grouped(known(patient)))
