"""The result object as one line of JSON, fast: what is the same for every patient is written, and encoded, once.

The line is exactly `json.dumps(advice.to_json())` with the narrow separators, in UTF-8; a test holds the two together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from typing import TypeVar

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.result import Advice, Advised, Due, Prognosis, Question, static_part
from wervelwijzer.language.recommendations import Recommendation

MOST_REMEMBERED = 1_000

K = TypeVar("K", bound=Hashable)
V = TypeVar("V", str, bytes)


def line(advice: Advice) -> bytes:
    """The whole result object in one line."""
    decisions = ",".join([f'"{name}":{conclusion.json_text}' for name, conclusion in advice.decisions.items()])
    recommendations = b",".join([one.__dict__.get("json_line") or _advised(one) for one in advice.recommendations])
    questions = ",".join([_question(question) for question in advice.questions])
    prognosis = ",".join([_prognosis(prognosis) for prognosis in advice.prognosis])
    rest = _written(advice.small_parts())[1:]
    before = f'{{"decisions":{{{decisions}}},"recommendations":['
    after = f'],"questions":[{questions}],"prognosis":[{prognosis}],{rest}'
    return b"".join([before.encode(), recommendations, after.encode()])


def _advised(advised: Advised) -> bytes:
    """What is the same for many patients is one object, so its text is kept with it."""
    static = _remembered(_STATIC, advised.recommendation, _static)
    made: bytes = _own_part(advised).encode() + static
    advised.__dict__["json_line"] = made
    return made


def _own_part(advised: Advised) -> str:
    due = _due(advised.due) if advised.due else "null"
    because = ",".join([f'{{"fact":"{r.fact.name}","value":{_scalar(r.value)}}}' for r in advised.because])
    return (
        f'{{"id":"{advised.recommendation.id}","status":"{advised.status}","due":{due},'
        f'"overridden_by":{_names(advised.overridden_by)},"unless":{_names(advised.unless)},'
        f'"because":[{because}],"missing":{_names(advised.missing)},'
    )


def _due(due: Due) -> str:
    start, end = (f'"{moment.isoformat()}"' if moment else "null" for moment in (due.starts_at, due.at))
    assumed = "true" if due.assumed else "false"
    return f'{{"starts":"{due.starts}","starts_at":{start},"assumed":{assumed},"hours":{due.hours},"at":{end}}}'


def _scalar(value: FactValue | None) -> str:
    """A value of a fact: the names of options need no escaping."""
    if isinstance(value, str):
        return f'"{value}"'
    return "null" if value is None else "true" if value is True else "false" if value is False else repr(value)


def _prognosis(prognosis: Prognosis) -> str:
    """There are few different ones: a model, the groups left, the caveats that hold."""
    groups = prognosis.result.possible if prognosis.result else ()
    points = prognosis.points.possible if prognosis.points else ()
    key = (prognosis.model.code, groups, points, prognosis.caveats)
    return _remembered(_PROGNOSES, key, lambda _: _written(prognosis.to_json()))


def _question(question: Question) -> str:
    if question.answers:
        return _written(question.to_json())
    label = _remembered(_LABELS, question.fact.name, lambda _: _label(question))
    return f'{label}"settles":{_names(question.settles)},"weight":{round(question.weight, 4)!r},"answers":[]}}'


def _static(rec: Recommendation) -> bytes:
    return _written(static_part(rec))[1:].encode()


def _label(question: Question) -> str:
    label = question.fact.label
    return f"{_written({'fact': question.fact.name, 'nl': label.nl, 'en': label.en})[:-1]},"


def _names(names: tuple[str, ...]) -> str:
    return _remembered(_LISTS, names, lambda wanted: _written(list(wanted))) if names else "[]"


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_PROGNOSES: dict[Hashable, str] = {}
_STATIC: dict[Recommendation, bytes] = {}
_LABELS: dict[str, str] = {}
_LISTS: dict[tuple[str, ...], str] = {}


def _remembered(memory: dict[K, V], key: K, write: Callable[[K], V]) -> V:
    """What was written before for this key, up to a bound on how much is remembered."""
    found = memory.get(key)
    if found is None:
        if len(memory) >= MOST_REMEMBERED:
            memory.clear()
        found = memory[key] = write(key)
    return found
