"""The description of the API: what the operations say themselves, and the published schemas of a case and a result."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

Json = dict[str, Any]

_MADE: dict[str, Callable[[], Json]] = {}


def component(name: str, make: Callable[[], Json]) -> Json:
    """A reference to a schema that is written once, under `components`."""
    _MADE[name] = make
    return {"$ref": f"#/components/schemas/{name}"}


class DescribedApi(NinjaAPI):
    """An API that describes itself once, with schemas that are not made by pydantic."""

    _described: OpenAPISchema | None = None

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """An operation is called what its function is called."""
        return operation.view_func.__name__

    def get_openapi_schema(self, *, path_prefix: str | None = None, path_params: Json | None = None) -> OpenAPISchema:
        """The description; made at the first asking."""
        if self._described is None:
            described = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
            described["components"]["schemas"].update({name: _schema(name, make()) for name, make in _MADE.items()})
            self._described = described
        return self._described


def _schema(name: str, schema: Json) -> Json:
    """A schema as it stands within another document: its own references lead through its new place."""
    text = json.dumps({key: value for key, value in schema.items() if key not in ("$schema", "$id")})
    moved: Json = json.loads(text.replace('"#/$defs/', f'"#/components/schemas/{name}/$defs/'))
    return moved
