"""The JSON Schema of a model file, made from the vocabulary and the models themselves.

It describes the form. What no schema can say (that rows leave nobody out, that groups share out every total, that a
value lies within a fact's range) `model_file` checks when it reads.
"""

from __future__ import annotations

from typing import Any

from wervelwijzer.advice.schema import DIALECT
from wervelwijzer.facts import FACTS
from wervelwijzer.models import MODELS
from wervelwijzer.models.words import Kind
from wervelwijzer.prognosis.conditions import THRESHOLDS
from wervelwijzer.prognosis.file_cox import LARGEST_COEFFICIENT
from wervelwijzer.prognosis.file_parts import MOST_ITEMS, MOST_ROWS
from wervelwijzer.prognosis.file_points import MOST_POINTS
from wervelwijzer.prognosis.model_file import FORMAT, FORMAT_VERSION

Schema = dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1, "maxLength": 1_000}
POSITIVE: Schema = {"type": "number", "exclusiveMinimum": 0}
WHOLE: Schema = {"type": "integer"}
MONTHS: Schema = {"type": "integer", "minimum": 1, "maximum": 600}


def model_file_schema() -> Schema:
    """The form of a file that supplies a points table or the coefficients of a Cox model."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:wervelwijzer:model-file:{FORMAT_VERSION}",
        "title": "Wervelwijzer model file",
        "description": "A points table or coefficients that a hospital supplies for one survival model.",
        "oneOf": [_of_kind("points"), _of_kind("cox")],
        "$defs": {
            "label": {"anyOf": [TEXT, _object({"nl": TEXT, "en": TEXT})]},
            "fact": {"enum": [fact.name for fact in FACTS]},
            "condition": _condition(),
        },
    }


def _of_kind(kind: Kind) -> Schema:
    takes = [model.code for model in MODELS if kind in model.accepts]
    head: Schema = {
        "format": {"const": FORMAT},
        "format_version": {"const": FORMAT_VERSION},
        "kind": {"const": kind},
        "model": {"enum": takes},
        "table_version": TEXT,
        "provenance": _object(
            {"source": TEXT, "supplied_by": TEXT, "checked_by": TEXT, "date": {"type": "string", "format": "date"}}
        ),
        "outside": {"$ref": "#/$defs/condition"},
        "remark": TEXT,
    }
    own = _points() if kind == "points" else _cox()
    return _object({**head, **own}, optional=("outside", "remark", "centre"))


def _points() -> Schema:
    row = _object(
        {
            "points": {"type": "integer", "minimum": -MOST_POINTS, "maximum": MOST_POINTS},
            "when": {"$ref": "#/$defs/condition"},
            "label": {"$ref": "#/$defs/label"},
        },
        optional=("label",),
    )
    median = _object({"value": POSITIVE, "low": POSITIVE, "high": POSITIVE}, optional=("low", "high"))
    median["dependentRequired"] = {"low": ["high"], "high": ["low"]}
    alive = _object({"months": MONTHS, "percent": {"type": "number", "minimum": 0, "maximum": 100}})
    group = _object(
        {
            "name": TEXT,
            "label": {"$ref": "#/$defs/label"},
            "low": WHOLE,
            "high": WHOLE,
            "median_months": median,
            "alive": _list(alive),
        },
        optional=("label", "median_months", "alive"),
    )
    item = _object({"label": {"$ref": "#/$defs/label"}, "rows": _list(row)})
    return {"items": _list(item, MOST_ITEMS), "groups": _list(group)}


def _cox() -> Schema:
    coefficient: Schema = {"type": "number", "minimum": -LARGEST_COEFFICIENT, "maximum": LARGEST_COEFFICIENT}
    row = _object(
        {
            "coefficient": coefficient,
            "when": {"$ref": "#/$defs/condition"},
            "label": {"$ref": "#/$defs/label"},
        },
        optional=("label",),
    )
    classes = _object({"label": {"$ref": "#/$defs/label"}, "rows": _list(row)})
    per_unit = _object(
        {
            "label": {"$ref": "#/$defs/label"},
            "fact": {"$ref": "#/$defs/fact"},
            "from": {"type": "number"},
            "per": POSITIVE,
            "coefficient": coefficient,
        },
        optional=("from", "per"),
    )
    point = _object({"months": MONTHS, "survival": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}})
    return {
        "terms": _list({"oneOf": [classes, per_unit]}, MOST_ITEMS),
        "baseline": _list(point),
        "centre": {"type": "number"},
    }


def _condition() -> Schema:
    here: Schema = {"$ref": "#/$defs/condition"}
    some: Schema = {"type": "array", "minItems": 1, "items": here}
    fact: Schema = {"$ref": "#/$defs/fact"}
    number: Schema = {"type": "number"}
    pair: Schema = {"type": "array", "minItems": 2, "maxItems": 2, "items": number}
    words: Schema = {
        "is": {"type": ["boolean", "string"]},
        "one_of": {"type": "array", "minItems": 1, "items": {"type": "string"}},
        **dict.fromkeys(THRESHOLDS, number),
        "between": pair,
    }
    return {
        "oneOf": [
            *(_object({"fact": fact, word: given}) for word, given in words.items()),
            _object({"all": some}),
            _object({"any": some}),
            _object({"not": here}),
            _object({"otherwise": {"const": True}}),
        ]
    }


def _object(properties: Schema, optional: tuple[str, ...] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _list(items: Schema, most: int = MOST_ROWS) -> Schema:
    return {"type": "array", "minItems": 1, "maxItems": most, "items": items}
