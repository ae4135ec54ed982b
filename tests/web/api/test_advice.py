"""Advice by the API is that of the library; what is wrong is told as everywhere."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.web.api.conftest import MakeProgram

import wervelwijzer
from wervelwijzer.facts import FACTS
from wervelwijzer.pathway.events import KINDS

pytestmark = pytest.mark.django_db

PATIENTS = Path(__file__).parents[2] / "patients"
CASE = json.loads((PATIENTS / "bilateral_radicular_pain.json").read_text(encoding="utf-8"))


def test_the_answer_is_the_result_object_itself(program: MakeProgram) -> None:
    status, said = program().post("advise", CASE)
    assert status == 200
    assert said == json.loads(json.dumps(wervelwijzer.advise(CASE).to_json()))


def test_clocks_are_counted_from_the_moment_of_asking(program: MakeProgram) -> None:
    case = {key: value for key, value in CASE.items() if key != "events"}
    at = datetime(2026, 11, 21, 21, 30, tzinfo=UTC)
    status, said = program().post("advise", case, at=at.isoformat())
    assert status == 200
    assert said == json.loads(json.dumps(wervelwijzer.advise(case, at).to_json()))


def test_compact_holds_what_is_settled_and_what_applies(program: MakeProgram) -> None:
    _, whole = program().post("advise", CASE)
    status, said = program().post("advise", CASE, compact=1)
    assert status == 200
    assert {n: d["possible"] for n, d in said["decisions"].items()} == {
        n: d["possible"] for n, d in whole["decisions"].items()
    }
    held = [r["id"] for r in whole["recommendations"] if r["status"] in ("applies", "undetermined")]
    assert [r["id"] for r in said["recommendations"]] == held
    assert said["questions"] == [question["fact"] for question in whole["questions"]]
    assert len(json.dumps(said)) < len(json.dumps(whole)) / 5


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"symptoms": {"spinal_pain": "perhaps"}}, "symptoms.spinal_pain"),
        ({"symptoms": {"no_such_fact": True}}, "symptoms.no_such_fact"),
        ({"status": {"karnofsky": 101}}, "status.karnofsky"),
        ([], ""),
    ],
)
def test_a_wrong_case_names_fact_and_remedy_in_both_languages(program: MakeProgram, body: object, field: str) -> None:
    status, said = program().post("advise", body)
    assert status == 422
    assert said["code"] == "problems"
    assert field in said["problems"][0]["field"]
    assert said["problems"][0]["nl"] != said["problems"][0]["en"]


@pytest.mark.parametrize("body", ["", "{", '{"a": 1, "a": 2}', '{"about": "\\u0000"}', '{"about": "\\ud800"}', "\xff"])
def test_what_is_no_json_is_told_and_never_an_error_of_ours(program: MakeProgram, body: str) -> None:
    caller = program()
    response = caller.client.post("/api/advise", body.encode("latin-1"), "application/json", headers=caller.headers)
    assert response.status_code == 422
    assert response.json()["problems"]


def test_a_moment_without_an_offset_is_refused(program: MakeProgram) -> None:
    for at in ("2026-11-21T21:30:00", "yesterday", "1850-01-01T00:00:00Z", "9999-01-01T00:00:00Z"):
        status, said = program().post("advise", CASE, at=at)
        assert (status, said["problems"][0]["field"]) == (422, "at")


def test_the_vocabulary_is_whole_and_in_the_order_of_asking(program: MakeProgram) -> None:
    status, said = program().get("facts")
    assert status == 200
    assert [fact["name"] for fact in said] == [fact.name for fact in FACTS]
    _, group = program().get("facts", group="neurology")
    assert [fact["name"] for fact in group] == [n for n in (f.name for f in FACTS) if n.startswith("neurology.")]
    asia = next(fact for fact in group if fact["name"] == "neurology.asia_grade")
    assert [one["value"] for one in asia["values"]] == ["A", "B", "C", "D", "E"]


def test_every_kind_of_entry_is_described(program: MakeProgram) -> None:
    status, said = program().get("kinds")
    assert status == 200
    assert [kind["code"] for kind in said] == list(KINDS)


def test_a_form_is_no_json(program: MakeProgram) -> None:
    caller = program()
    for path in ("advise", "episodes"):
        response = caller.client.post(f"/api/{path}", {"symptoms": "back"}, headers=caller.headers)
        assert (response.status_code, response.json()["code"]) == (400, "wrong")
        assert "application/json" in response.json()["nl"]
