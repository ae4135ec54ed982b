"""A plain page that lists what the API can do, from its own description: no script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wervelwijzer.language.text import Text
from wervelwijzer.web.api.tokens import SCOPES

GROUPS = {
    "advice": Text("advies", "advice"),
    "episodes": Text("dossiers", "records"),
    "teamwork": Text("overleg, taken en signalen", "meetings, tasks and signals"),
    "documents": Text("documenten", "documents"),
}
METHODS = ("get", "post", "put", "patch", "delete")


def docs(request: HttpRequest) -> HttpResponse:
    """Every operation with its parameters, body and answers."""
    from wervelwijzer.web.api.urls import api

    described = api.get_openapi_schema()
    operations = list(_operations(described))
    groups = [(code, label, [one for one in operations if one["group"] == code]) for code, label in GROUPS.items()]
    return render(request, "api/docs.html", {"groups": groups, "info": described["info"], "scopes": SCOPES})


def _operations(described: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path, methods in described["paths"].items():
        for method in METHODS:
            if method in methods:
                yield _operation(path, method, methods[method])


def _operation(path: str, method: str, found: dict[str, Any]) -> dict[str, Any]:
    content = found.get("requestBody", {}).get("content", {})
    return {
        "id": found["operationId"],
        "group": (found.get("tags") or [""])[0],
        "method": method.upper(),
        "path": path,
        "summary": found["summary"],
        "about": found.get("description", ""),
        "parameters": [
            {"name": one["name"], "where": one["in"], "required": one["required"], "type": _type(one["schema"])}
            for one in found["parameters"]
        ],
        "body": next((_type(one["schema"]) for one in content.values()), ""),
        "answers": [
            {"status": status, "about": one["description"], "type": _answer(one)}
            for status, one in found["responses"].items()
        ],
    }


def _answer(response: dict[str, Any]) -> str:
    return next((_type(one.get("schema", {})) or kind for kind, one in response.get("content", {}).items()), "")


def _type(schema: dict[str, Any]) -> str:
    """A schema in a few words."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(_type(one) for one in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(str(one) for one in schema["enum"])
    if schema.get("type") == "array":
        return f"[{_type(schema.get('items', {}))}]"
    return str(schema.get("format") or schema.get("type") or "")
