"""Advice for a case that is sent, and the words in which a case is written. No record is touched."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Router

from wervelwijzer.advice import wire
from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.result import Advice
from wervelwijzer.advice.schema import case_schema, result_schema
from wervelwijzer.facts import FACTS, GROUPS
from wervelwijzer.pathway.events import KINDS
from wervelwijzer.web.api.auth import ADVISE
from wervelwijzer.web.api.errors import FAILS
from wervelwijzer.web.api.openapi import component
from wervelwijzer.web.api.reading import Moment, parse_body
from wervelwijzer.web.api.words import FactOut, KindOut, fact_out, kind_out

router = Router(tags=["advice"], auth=ADVISE)

HOLDS = ("applies", "undetermined")


@router.post(
    "/advise",
    response=FAILS,
    summary="Advice for a case",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": component("Case", case_schema)}},
        },
        "responses": {
            200: {
                "description": "The result object; with compact only what was settled and what holds",
                "content": {
                    "application/json": {
                        "schema": {"anyOf": [component("Result", result_schema), component("Compact", lambda: COMPACT)]}
                    }
                },
            }
        },
    },
)
def advise_case(request: HttpRequest, compact: bool = False, at: Moment | None = None) -> HttpResponse:
    """What the guideline says of one case. `at`: count clocks without a moment of their own from here.

    Nothing is kept: the case is answered and forgotten. What is left out, or null, is unknown and never "no".
    """
    return advice_response(advise(check_case(parse_body(request.body)), at), compact=compact)


def advice_response(advice: Advice, *, compact: bool) -> HttpResponse:
    """The result object as an answer, whole or compact."""
    if compact:
        text = json.dumps(_compact(advice), ensure_ascii=False, separators=(",", ":"))
        return HttpResponse(text.encode(), "application/json")
    return HttpResponse(wire.line(advice), "application/json")


def _compact(advice: Advice) -> dict[str, Any]:
    """The values of the decisions, and the recommendations that hold or may hold, by id."""
    return {
        "decisions": {
            name: {"value": found["value"], "possible": found["possible"]}
            for name, one in advice.decisions.items()
            for found in (one.to_json(),)
        },
        "recommendations": [
            {"id": one.recommendation.id, "status": one.status, "due": one.due.to_json() if one.due else None}
            for one in advice.recommendations
            if one.status in HOLDS
        ],
        "questions": [question.fact.name for question in advice.questions],
        **{name: part for name, part in advice.small_parts().items() if name not in ("derived",)},
    }


COMPACT: dict[str, Any] = {
    "type": "object",
    "required": ["decisions", "recommendations", "questions", "warnings", "at", "guideline", "notice", "version"],
    "properties": {
        "decisions": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["value", "possible"],
                "properties": {"value": {}, "possible": {"type": "array", "minItems": 1}},
            },
        },
        "recommendations": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "status", "due"],
                "properties": {"id": {"type": "string"}, "status": {"enum": list(HOLDS)}},
            },
        },
        "questions": {"type": "array", "items": {"type": "string"}},
    },
}


@router.get("/facts", response=FAILS | {200: list[FactOut]}, summary="The vocabulary of a case")
def facts(request: HttpRequest, group: Literal[GROUPS] | None = None) -> HttpResponse:  # type: ignore[valid-type]
    """Every fact that a case can hold, in the order of asking."""
    return HttpResponse(_facts(group), "application/json")


@router.get("/kinds", response=FAILS | {200: list[KindOut]}, summary="The kinds of entry in a record")
def kinds(request: HttpRequest) -> HttpResponse:
    """What can be recorded, and which content belongs to each kind."""
    return HttpResponse(_kinds(), "application/json")


@cache
def _facts(group: str | None) -> bytes:
    found = [fact_out(fact) for fact in FACTS if group is None or fact.name.startswith(f"{group}.")]
    return json.dumps(found, ensure_ascii=False).encode()


@cache
def _kinds() -> bytes:
    return json.dumps([kind_out(kind) for kind in KINDS.values()], ensure_ascii=False).encode()
