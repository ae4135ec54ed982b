"""The JSON Schema of a case and of a result, made from the vocabulary and the decisions themselves."""

from __future__ import annotations

from typing import Any

from wervelwijzer import guideline
from wervelwijzer.advice.case import ABOUT_KEY, EVENTS_KEY
from wervelwijzer.facts import FACTS, GROUPS
from wervelwijzer.facts.events import OCCASIONS
from wervelwijzer.language.decisions import NOT_APPLICABLE, Decision, Members, Value
from wervelwijzer.language.events import MEETING, VISITS, WEEKDAYS
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.language.schedules import Occasion
from wervelwijzer.language.words import Choice, Fact, Number
from wervelwijzer.version import VERSION

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_VERSION = 1


def case_schema() -> Schema:
    """What a case may hold. Every fact may be null or left out: both mean unknown."""
    groups = {group: _group([fact for fact in FACTS if fact.name.startswith(f"{group}.")]) for group in GROUPS}
    return {
        "$schema": DIALECT,
        "$id": f"urn:wervelwijzer:case:{SCHEMA_VERSION}",
        "title": "Wervelwijzer case",
        "description": f"What is known of a patient. Made by Wervelwijzer {VERSION}.",
        "type": "object",
        "properties": {
            ABOUT_KEY: {
                "type": ["string", "null"],
                "description": "A remark for people, without patient data. Not read.",
            },
            EVENTS_KEY: {
                "type": ["object", "null"],
                "description": "What happened or will: the moments from which clocks and the calendar count.",
                "properties": {occasion.name: _event(occasion) for occasion in OCCASIONS},
                "additionalProperties": False,
            },
            **groups,
        },
        "additionalProperties": False,
    }


MOMENT: Schema = {"type": "string", "format": "date-time", "description": "ISO 8601 with an offset"}


def _event(occasion: Occasion) -> Schema:
    about = {"title": occasion.label.en, "description": f"{occasion.help.en} | {occasion.help.nl}"}
    if occasion.name == VISITS:
        return {**about, "type": ["array", "null"], "items": MOMENT}
    if occasion.name == MEETING:
        return {**about, "anyOf": [MOMENT, {"enum": [*WEEKDAYS, None]}]}
    return {
        **about,
        **MOMENT,
        "type": ["string", "null"],
        "description": f"{about['description']} ISO 8601 with an offset.",
    }


def _group(facts: list[Fact]) -> Schema:
    return {
        "type": ["object", "null"],
        "properties": {fact.name.partition(".")[2]: _fact(fact) for fact in facts},
        "additionalProperties": False,
    }


def _fact(fact: Fact) -> Schema:
    about = {"title": fact.label.en, "description": f"{fact.help.en} | {fact.label.nl}: {fact.help.nl}"}
    if isinstance(fact, Choice):
        return {**about, "enum": [*fact.values, None]}
    if isinstance(fact, Number):
        number: Schema = {
            "type": ["integer" if fact.whole else "number", "null"],
            "minimum": fact.minimum,
            "maximum": fact.maximum,
        }
        if fact.step != 1:
            number["multipleOf"] = fact.step
        return {**about, **number, "x-unit": fact.unit.ucum}
    return {**about, "type": ["boolean", "null"]}


def result_schema() -> Schema:
    """The result object of `wervelwijzer advise --format json`."""
    facts = {"enum": [fact.name for fact in FACTS]}
    return {
        "$schema": DIALECT,
        "$id": f"urn:wervelwijzer:result:{SCHEMA_VERSION}",
        "title": "Wervelwijzer result",
        "description": f"What the guideline says of one case. Made by Wervelwijzer {VERSION}.",
        **_object(
            {
                "decisions": _object({decision.name: _decision(decision) for decision in guideline.DECISIONS}),
                "recommendations": {"type": "array", "items": {"$ref": "#/$defs/recommendation"}},
                "questions": {"type": "array", "items": {"$ref": "#/$defs/question"}},
                "prognosis": {"type": "array", "items": {"$ref": "#/$defs/prognosis"}},
                "warnings": {"type": "array", "items": {"$ref": "#/$defs/warning"}},
                "derived": {"type": "array", "items": {"$ref": "#/$defs/derived"}},
                "at": {"type": ["string", "null"], "format": "date-time"},
                "guideline": _object({"title": STRING, "version": STRING, "year": {"type": "integer"}}),
                "notice": TEXT,
                "version": STRING,
            }
        ),
        "$defs": {
            "fact": facts,
            "facts": {"type": "array", "items": {"$ref": "#/$defs/fact"}, "uniqueItems": True},
            "recommendation": _recommendation(),
            "question": _question(),
            "prognosis": _prognosis(),
            "warning": _object(
                {
                    "code": STRING,
                    "level": {"enum": ["contradiction", "scope", "emergency", "attention"]},
                    "facts": {"$ref": "#/$defs/facts"},
                    **TEXT_PARTS,
                }
            ),
            "derived": _object(
                {"fact": {"$ref": "#/$defs/fact"}, "value": SCALAR, "follows": {"$ref": "#/$defs/fact"}, **TEXT_PARTS}
            ),
        },
    }


STRING: Schema = {"type": "string"}
SCALAR: Schema = {"type": ["boolean", "number", "string", "null"]}
TEXT_PARTS: Schema = {"nl": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1}}


def _object(properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


TEXT: Schema = _object(TEXT_PARTS)
CODED: Schema = _object({"code": STRING, **TEXT_PARTS})


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _decision(decision: Decision) -> Schema:
    value = _value(decision)
    return {
        "title": decision.label.en,
        "description": decision.label.nl,
        **_object(
            {
                "value": _or_null(value),
                "possible": {"type": "array", "items": value, "minItems": 1, "uniqueItems": True},
                "missing": {"$ref": "#/$defs/facts"},
            }
        ),
    }


def _value(decision: Decision) -> Schema:
    if isinstance(decision.by, Members):
        return {"type": "array", "items": {"enum": list(decision.values)}, "uniqueItems": True}
    values: list[Value] = list(decision.values)
    if NOT_APPLICABLE in values:
        values = [*(value for value in values if value != NOT_APPLICABLE), NOT_APPLICABLE]
    return {"enum": values}


def _recommendation() -> Schema:
    names = {"type": "array", "items": {"enum": [rec.id for rec in guideline.RECOMMENDATIONS]}}
    due = {
        "starts": {"enum": list(EVENTS)},
        "starts_at": {"type": ["string", "null"], "format": "date-time"},
        "assumed": {"type": "boolean"},
        "hours": {"type": "integer", "minimum": 0},
        "at": {"type": ["string", "null"], "format": "date-time"},
    }
    dose = {
        "drug": TEXT,
        "atc": STRING,
        "amount": {"type": "integer"},
        "amount_max": {"type": "integer"},
        "unit": STRING,
        "route": TEXT,
        "times_a_day": {"type": ["integer", "null"]},
    }
    source = {
        "text": STRING,
        "chapter": STRING,
        "offset": {"type": "integer", "minimum": 0},
        "length": {"type": "integer", "minimum": 1},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    }
    return _object(
        {
            "id": {"enum": [rec.id for rec in guideline.RECOMMENDATIONS]},
            "status": {"enum": ["applies", "does_not_apply", "undetermined", "overridden"]},
            "due": _or_null(_object(due)),
            "overridden_by": names,
            "unless": names,
            "because": {"type": "array", "items": _object({"fact": {"$ref": "#/$defs/fact"}, "value": SCALAR})},
            "missing": {"$ref": "#/$defs/facts"},
            "action": CODED,
            "by": CODED,
            "strength": CODED,
            "source": _object(source),
            "says": TEXT,
            "reading": _or_null(TEXT),
            "not_computed": _or_null(TEXT),
            "doses": {"type": "array", "items": _object(dose)},
        }
    )


def _question() -> Schema:
    decisions = [decision.name for decision in guideline.DECISIONS]
    answer = _object({**TEXT_PARTS, "decision": {"enum": decisions}, "leaves": {"type": "array", "minItems": 1}})
    return _object(
        {
            "fact": {"$ref": "#/$defs/fact"},
            **TEXT_PARTS,
            "settles": {"type": "array", "items": {"enum": decisions}, "minItems": 1},
            "weight": {"type": "number", "minimum": 0},
            "answers": {"type": "array", "items": answer},
        }
    )


def _prognosis() -> Schema:
    return _object(
        {
            "model": {"enum": [model.code for model in guideline.MODELS]},
            "label": TEXT,
            "recommended_by_guideline": {"type": "boolean"},
            "computed": {"type": "boolean"},
            "possible": {"type": "array", "items": SCALAR},
            "points": {"type": "array", "items": SCALAR},
            "published": {"type": "object", "additionalProperties": TEXT},
            "derived_from": TEXT,
            "caveats": {"type": "array", "items": TEXT},
        }
    )
