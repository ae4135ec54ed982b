"""The result object: everything that the guideline says of one case. Every view is a view of this one object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Literal

from wervelwijzer import guideline
from wervelwijzer.advice.case import FactValue
from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.models import Model
from wervelwijzer.language.recommendations import Default, Event, Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.language.warnings import Warn
from wervelwijzer.language.words import Fact
from wervelwijzer.version import VERSION

Status = Literal["applies", "does_not_apply", "undetermined", "overridden"]
Json = dict[str, Any]

SUPPORTS = Text(
    "Ondersteunt de arts en vervangt die niet.",
    "Supports the physician and never replaces one.",
)


@dataclass(frozen=True)
class Conclusion:
    """What a decision comes to.

    `value` is None exactly where more than one value is possible; `possible` is the exact set of values that some
    completion of the unknown facts gives, in reading order; `missing` are the unknown facts that can still change it.
    """

    decision: Decision
    value: Value | None
    possible: tuple[Value, ...]
    missing: tuple[str, ...]

    def to_json(self) -> Json:
        """As the interface has it; a set is a list."""
        return {
            "value": _plain(self.value),
            "possible": [_plain(value) for value in self.possible],
            "missing": list(self.missing),
        }

    @cached_property
    def json_text(self) -> str:
        """`to_json` as text, written once for all cases that share this conclusion."""
        return json.dumps(self.to_json(), ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class Due:
    """A clock: `hours` elapsed hours from an event.

    `starts_at` is the event's moment where it is known, else the moment of asking (then `assumed`); None where
    neither is given. `at` is the absolute end, in the offset or zone of the start.
    """

    starts: Event
    hours: int
    starts_at: datetime | None
    assumed: bool

    @property
    def at(self) -> datetime | None:
        """The absolute moment: elapsed hours, so nights, weekends and clock changes count in full."""
        if self.starts_at is None:
            return None
        return (self.starts_at.astimezone(UTC) + timedelta(hours=self.hours)).astimezone(self.starts_at.tzinfo)

    def to_json(self) -> Json:
        """As the interface has it."""
        return {
            "starts": self.starts,
            "starts_at": self.starts_at.isoformat() if self.starts_at else None,
            "assumed": self.assumed,
            "hours": self.hours,
            "at": at.isoformat() if (at := self.at) else None,
        }


@dataclass(frozen=True)
class Reason:
    """A known fact that the advice rests on; `value` None means that its absence does (not operated)."""

    fact: Fact
    value: FactValue | None

    def to_json(self) -> Json:
        """As the interface has it."""
        return {"fact": self.fact.name, "value": self.value}


@dataclass(frozen=True)
class Advised:
    """A recommendation and what it comes to in this case.

    `overridden_by` are the recommendations that beat it; `unless` those that still may, where its own condition
    holds and nothing else stands in its way: then it is undetermined, and `because` says why it would apply.
    """

    recommendation: Recommendation
    status: Status
    overridden_by: tuple[str, ...]
    unless: tuple[str, ...]
    due: Due | None
    because: tuple[Reason, ...]
    missing: tuple[str, ...]

    def to_json(self) -> Json:
        """As the interface has it."""
        return {
            "id": self.recommendation.id,
            "status": self.status,
            "due": self.due.to_json() if self.due else None,
            "overridden_by": list(self.overridden_by),
            "unless": list(self.unless),
            "because": [reason.to_json() for reason in self.because],
            "missing": list(self.missing),
            **static_part(self.recommendation),
        }


@dataclass(frozen=True)
class Answer:
    """One answer to a question (a value, or a range of numbers) and the outcomes that it leaves possible."""

    words: Text
    decision: str
    leaves: tuple[Value, ...]


@dataclass(frozen=True)
class Question:
    """An unknown fact worth asking.

    `settles` are the decisions that it can still change, the most pressing first; `weight` is its rank. The first
    questions also say, in `answers`, what each answer would leave of the most pressing decision.
    """

    fact: Fact
    settles: tuple[str, ...]
    weight: float
    answers: tuple[Answer, ...] = ()

    def to_json(self) -> Json:
        """As the interface has it."""
        return {
            "fact": self.fact.name,
            **_both(self.fact.label),
            "settles": list(self.settles),
            "weight": round(self.weight, 4),
            "answers": [
                {
                    **_both(answer.words),
                    "decision": answer.decision,
                    "leaves": [_plain(value) for value in answer.leaves],
                }
                for answer in self.answers
            ],
        }


@dataclass(frozen=True)
class Warned:
    """A warning that holds: facts that contradict each other, or a patient whom the guideline does not cover."""

    warning: Warn

    def to_json(self) -> Json:
        """As the interface has it."""
        return {
            "code": self.warning.code,
            "level": self.warning.level,
            "facts": [fact.name for fact in self.warning.facts],
            **_both(self.warning.says),
        }


@dataclass(frozen=True)
class Prognosis:
    """A survival model for this patient: the groups still possible, what is published of them, and the caveats."""

    model: Model
    result: Conclusion | None
    points: Conclusion | None
    caveats: tuple[Text, ...]

    def to_json(self) -> Json:
        """As the interface has it."""
        groups = self.result.possible if self.result else ()
        return {
            "model": self.model.code,
            "label": _both(self.model.label),
            "recommended_by_guideline": self.model.recommended,
            "computed": self.result is not None,
            "possible": [_plain(value) for value in groups],
            "points": [_plain(value) for value in self.points.possible] if self.points else [],
            "published": {str(g): _both(self.model.published[g]) for g in groups if g in self.model.published},
            "derived_from": _both(self.model.derived_from),
            "caveats": [_both(text) for text in self.caveats],
        }


@dataclass(frozen=True)
class Advice:
    """The whole answer to one case."""

    known: Mapping[str, FactValue]
    decisions: Mapping[str, Conclusion]
    recommendations: tuple[Advised, ...]
    questions: tuple[Question, ...]
    prognosis: tuple[Prognosis, ...]
    warnings: tuple[Warned, ...]
    derived: tuple[tuple[Default, FactValue], ...]
    at: datetime | None

    @property
    def emergencies(self) -> tuple[Warned, ...]:
        """The warnings that it is an emergency, which may have no term of the guideline."""
        return tuple(one for one in self.warnings if one.warning.level == "emergency")

    def to_json(self) -> Json:
        """The result object of the interface, ready for `json.dumps`."""
        return {
            "decisions": {name: conclusion.to_json() for name, conclusion in self.decisions.items()},
            "recommendations": [advised.to_json() for advised in self.recommendations],
            "questions": [question.to_json() for question in self.questions],
            "prognosis": [prognosis.to_json() for prognosis in self.prognosis],
            **self.small_parts(),
        }

    def small_parts(self) -> Json:
        """What follows the prognosis in the result object."""
        return {
            "warnings": [warned.to_json() for warned in self.warnings],
            "derived": [
                {"fact": default.fact, "value": value, "follows": default.follows, **_both(default.says)}
                for default, value in self.derived
            ],
            "at": self.at.isoformat() if self.at else None,
            "guideline": {"title": guideline.TITLE, "version": guideline.VERSION, "year": guideline.YEAR},
            "notice": _both(SUPPORTS),
            "version": VERSION,
        }

    def to_json_text(self, *, indent: int | None = None) -> str:
        """The result object as JSON text, in one line unless indented (`wire.line` writes that line faster)."""
        separators = (",", ":") if indent is None else None
        return json.dumps(self.to_json(), ensure_ascii=False, indent=indent, separators=separators)


_STATIC: dict[Recommendation, Json] = {}


def static_part(rec: Recommendation) -> Json:
    """What is the same for every patient."""
    found = _STATIC.get(rec)
    if found is None:
        found = _STATIC[rec] = {
            "action": {"code": rec.action.code, **_both(rec.action.text)},
            "by": {"code": rec.by.code, **_both(rec.by.label)},
            "strength": {"code": rec.strength.code, **_both(rec.strength.label)},
            "source": {
                "text": rec.source.source,
                "chapter": rec.source.chapter,
                "offset": rec.source.offset,
                "length": rec.source.length,
                "sha256": rec.source.sha256,
            },
            "says": _both(rec.says),
            "reading": _both(rec.reading) if rec.reading else None,
            "not_computed": _both(rec.not_computed) if rec.not_computed else None,
            "doses": [
                {
                    "drug": _both(dose.drug),
                    "atc": dose.atc,
                    "amount": dose.amount,
                    "amount_max": dose.amount_max,
                    "unit": dose.unit,
                    "route": _both(dose.route),
                    "times_a_day": dose.times_a_day,
                }
                for dose in rec.doses
            ],
        }
    return found


def _both(text: Text) -> dict[str, str]:
    return {"nl": text.nl, "en": text.en}


def _plain(value: Value | None) -> object:
    return list(value) if isinstance(value, tuple) else value
