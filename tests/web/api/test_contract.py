"""Every operation, called with whatever its description allows and with nonsense: never an error of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.web.api.conftest import MakeProgram, Program
from tests.web.conftest import MakeEpisode

from wervelwijzer.facts import FACTS
from wervelwijzer.pathway.events import KINDS
from wervelwijzer.web.api.docs import IN_DUTCH
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.records.models import Episode, Signal, Task
from wervelwijzer.web.records.services import New, append

Json = dict[str, Any]

TEXTS = st.text(max_size=12) | st.sampled_from(["", "imaging", "nl", "2026-11-28T10:00:00+01:00", "\x00", "true", "7"])
WORDS = st.sampled_from(
    [*(fact.name for fact in FACTS), *KINDS, "text", "recommendation", "choice", "reason", "DX-IMG-06"]
)
NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS | WORDS, inner, max_size=3),
    max_leaves=6,
)


def described() -> Json:
    found: Json = Client().get("/api/openapi.json").json()
    return found


def operations() -> Iterator[tuple[str, str]]:
    from wervelwijzer.web.api.urls import api

    for path, methods in api.get_openapi_schema(path_prefix="api/")["paths"].items():
        for method in methods:
            yield method.upper(), path


def inputs(schema: Json, all_of: Json) -> st.SearchStrategy[Any]:
    """What a schema allows, and now and then something else."""
    return st.one_of(allowed(schema, all_of), allowed(schema, all_of), NONSENSE)


def allowed(schema: Json, all_of: Json) -> st.SearchStrategy[Any]:
    """Something that a schema allows, roughly."""
    if "$ref" in schema:
        return st.deferred(lambda: allowed(resolved(schema["$ref"], all_of), all_of))
    if "anyOf" in schema:
        return st.one_of([allowed(one, all_of) for one in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema.get("type"):
        case "object":
            return objects(schema, all_of)
        case "array":
            return st.lists(inputs(schema.get("items", {}), all_of), max_size=3)
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(-2, 600) | st.integers()
        case "number":
            return st.floats(-2, 600) | st.floats()
        case "null":
            return st.none()
        case "string":
            return texts(schema)
        case _:
            return NONSENSE


def objects(schema: Json, all_of: Json) -> st.SearchStrategy[Any]:
    parts = {name: inputs(part, all_of) for name, part in schema.get("properties", {}).items()}
    needed = {name: part for name, part in parts.items() if name in schema.get("required", ())}
    rest = {name: part for name, part in parts.items() if name not in needed}
    if not parts:
        more = schema.get("additionalProperties")
        return st.dictionaries(WORDS | TEXTS, inputs(more if isinstance(more, dict) else {}, all_of), max_size=4)
    return st.fixed_dictionaries(needed, optional=rest)


def texts(schema: Json) -> st.SearchStrategy[str]:
    if schema.get("format") == "uuid":
        return st.uuids().map(str)
    if schema.get("format") == "date-time":
        return st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat()) | TEXTS
    return WORDS | TEXTS


def resolved(reference: str, all_of: Json) -> Json:
    found: Any = all_of
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return dict(found)


@pytest.fixture
def there(make_episode: MakeEpisode, people: dict[str, Any]) -> dict[str, Any]:
    """Something of everything that an address can name."""
    episode = make_episode({"symptoms": {"spinal_pain": True}})
    append(episode, people["neuroloog"], New("task_added", content={"task": "bellen", "by": "specialist"}))
    meeting = meetings.coming(episode.team)
    meetings.put_on_list(meeting, episode, people["neuroloog"])
    signal = Signal.objects.create(episode=episode, kind="quiet", user=people["neuroloog"], nl="nieuw", en="new")
    return {"episode": episode.pk, "meeting": meeting.pk, "task": Task.objects.get().pk, "signal": signal.pk}


def address(path: str, there: dict[str, Any], code: str) -> str:
    """The address of something that is there."""
    kind = {"episodes": "episode", "meetings": "meeting", "tasks": "task", "signals": "signal"}
    first = path.removeprefix("/api/").partition("/")[0]
    filled = path.replace("{key}", str(there[kind[first]])) if "{key}" in path else path
    return filled.replace("{episode}", str(there["episode"])).replace("{code}", code).removeprefix("/api/")


def answers_as_described(operation: Json, all_of: Json, status: int, said: Any, media: str) -> None:
    """Hold an answer against its description."""
    assert status < 500, said
    found = operation["responses"].get(str(status))
    assert found is not None, f"{status} is not described: {said}"
    assert media in found["content"], media
    if media == "application/json":
        schema = {**found["content"][media]["schema"], "components": all_of["components"]}
        Draft202012Validator(schema).validate(said)


@pytest.mark.django_db
@pytest.mark.parametrize(("method", "path"), list(operations()))
def test_every_operation_answers_as_it_is_described(
    program: MakeProgram, there: dict[str, Any], method: str, path: str
) -> None:
    all_of = described()
    operation = all_of["paths"][path][method.lower()]
    caller = program()
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    queries = {one["name"]: inputs(one["schema"], all_of) for one in operation["parameters"] if one["in"] == "query"}
    codes = st.sampled_from(["risk_leaflet", "referral", "no_such_paper"])

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        sent=inputs(body, all_of) if body else st.none(),
        query=st.fixed_dictionaries({}, optional=queries),
        code=codes,
    )
    def call(sent: Any, query: Json, code: str) -> None:
        answers_as_described(operation, all_of, *_called(caller, method, address(path, there, code), sent, query))

    call()


def _called(caller: Program, method: str, path: str, sent: Any, query: Json) -> tuple[int, Any, str]:
    written = {name: json.dumps(value).strip('"') for name, value in query.items() if value is not None}
    response = caller.send(method, path, sent, written)
    media = response["Content-Type"].partition(";")[0]
    return response.status_code, json.loads(response.content) if "json" in media else response.content, media


@pytest.mark.django_db
@pytest.mark.parametrize(("method", "path"), list(operations()))
def test_no_operation_is_open(client: Client, there: dict[str, Any], method: str, path: str) -> None:
    response = client.generic(method, f"/api/{address(path, there, 'referral')}", b"{}", "application/json")
    assert (response.status_code, response.json()["code"]) == (401, "sign_in")


@pytest.mark.django_db
def test_the_description_is_valid_and_public(client: Client) -> None:
    response = client.get("/api/openapi.json")
    assert response.status_code == 200
    found = response.json()
    assert found["openapi"].startswith("3.1")
    for schema in found["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    names = [one["operationId"] for methods in found["paths"].values() for one in methods.values()]
    assert len(names) == len(set(names))


@pytest.mark.django_db
def test_what_is_not_there_says_so(program: MakeProgram) -> None:
    caller = program()
    for method, path in (("GET", "nothing"), ("GET", f"episodes/{uuid4()}"), ("POST", f"tasks/{uuid4()}/done")):
        status, said = caller.call(method, path, {} if method == "POST" else None)
        assert (status, said["code"]) == (404, "not_found")
    assert caller.call("GET", "episodes/x/../../beheer")[0] == 404
    status, said = caller.call("POST", "nothing", {})
    assert (status, said["code"]) == (404, "not_found"), "a program needs no mark against forgery"
    assert Episode.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("DELETE", "facts", "GET"), ("DELETE", "episodes", "GET, POST"), ("PUT", f"tasks/{UUID(int=1)}/done", "POST")],
)
def test_a_method_that_an_address_does_not_know_is_told_which_it_does(
    program: MakeProgram, method: str, path: str, allowed: str
) -> None:
    response = program().send(method, path, {}, {})
    said = response.json()
    assert (response.status_code, response["Allow"], said["code"]) == (405, allowed, "method")
    assert said["nl"] == f"Dit adres kent deze methode niet. Mogelijk zijn: {allowed}."
    assert said["en"].endswith(f"Possible are: {allowed}.")


@pytest.mark.django_db
def test_the_page_lists_every_operation(client: Client, sign_in: Any) -> None:
    sign_in(client, "neuroloog")
    page = unescape(client.get("/api/docs/").content.decode())
    listed = [one for methods in described()["paths"].values() for one in methods.values()]
    for one in listed:
        assert f'id="{one["operationId"]}"' in page
        assert one["summary"] not in page, "it stands there in Dutch"
    assert set(IN_DUTCH) == {one["operationId"] for one in listed}
    assert "<script>" not in page
