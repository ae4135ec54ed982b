"""What the API writes everywhere alike: texts in both languages, moments, and the words of the vocabulary."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ninja import Schema

from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Fact, Number
from wervelwijzer.pathway.events import Kind, Part

Value = bool | int | float | str


class Words(Schema):
    """A text in both languages."""

    nl: str
    en: str


class Option(Schema):
    """A value of a choice."""

    value: str
    label: Words


class FactOut(Schema):
    """A fact of the vocabulary. `kind` is yes_no, choice or number; a number has a range, a step and a UCUM unit."""

    name: str
    group: str
    phase: str
    kind: str
    label: Words
    help: Words
    values: list[Option]
    minimum: float | None
    maximum: float | None
    step: float | None
    unit: str | None


class PartOut(Schema):
    """A part of the content of an entry: what it holds, and its choices."""

    name: str
    label: Words
    holds: str
    required: bool
    choices: dict[str, Words]


class KindOut(Schema):
    """A kind of entry: what it dates, what it says by itself, which clocks it ends, and what belongs to it."""

    code: str
    label: Words
    occasion: str | None
    facts: dict[str, Value]
    met: list[str]
    needs: list[str]
    content: list[PartOut]


def words(text: Text) -> dict[str, str]:
    """A text in both languages."""
    return {"nl": text.nl, "en": text.en}


def words_or_null(text: Text | None) -> dict[str, str] | None:
    """A text in both languages, where there is one."""
    return words(text) if text is not None else None


def moment(at: datetime | None) -> str | None:
    """A moment with its offset."""
    return at.isoformat() if at is not None else None


def fact_out(fact: Fact) -> dict[str, Any]:
    """A fact as a program reads it."""
    number = fact if isinstance(fact, Number) else None
    return {
        "name": fact.name,
        "group": fact.name.partition(".")[0],
        "phase": fact.phase.name.lower(),
        "kind": "choice" if isinstance(fact, Choice) else "yes_no" if number is None else "number",
        "label": words(fact.label),
        "help": words(fact.help),
        "values": [{"value": one.value, "label": words(one.label)} for one in fact.options]
        if isinstance(fact, Choice)
        else [],
        "minimum": number.minimum if number is not None else None,
        "maximum": number.maximum if number is not None else None,
        "step": number.step if number is not None else None,
        "unit": number.unit.ucum if number is not None else None,
    }


def kind_out(kind: Kind) -> dict[str, Any]:
    """A kind of entry as a program reads it."""
    return {
        "code": kind.code,
        "label": words(kind.label),
        "occasion": kind.occasion,
        "facts": dict(kind.facts),
        "met": sorted(kind.met),
        "needs": list(kind.needs),
        "content": [_part_out(part) for part in kind.content],
    }


def _part_out(part: Part) -> dict[str, Any]:
    return {
        "name": part.name,
        "label": words(part.label),
        "holds": part.holds,
        "required": part.required,
        "choices": {code: words(label) for code, label in part.choices.items()},
    }
