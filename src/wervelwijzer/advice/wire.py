"""The result object as one line of JSON, fast: what is the same for every patient is written once.

The text is exactly that of `json.dumps(advice.to_json())` with the narrow separators; a test holds the two together.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from typing import TypeVar

from wervelwijzer.advice.result import Advice, Advised, Question, static_part
from wervelwijzer.language.recommendations import Recommendation

MOST_REMEMBERED = 2_000

K = TypeVar("K", bound=Hashable)


def advice_text(advice: Advice) -> str:
    """The whole result object."""
    decisions = ",".join([f'"{name}":{conclusion.json_text}' for name, conclusion in advice.decisions.items()])
    recommendations = ",".join([_advised(advised) for advised in advice.recommendations])
    questions = ",".join([_question(question) for question in advice.questions])
    rest = _written(advice.small_parts())[1:]
    return f'{{"decisions":{{{decisions}}},"recommendations":[{recommendations}],"questions":[{questions}],{rest}'


def _advised(advised: Advised) -> str:
    due = _written(advised.due.to_json()) if advised.due else "null"
    because = ",".join([_written(reason.to_json()) for reason in advised.because])
    static = _remembered(_STATIC, advised.recommendation, lambda _: _static(advised.recommendation))
    return (
        f'{{"id":"{advised.recommendation.id}","status":"{advised.status}","due":{due},'
        f'"overridden_by":{_names(advised.overridden_by)},"unless":{_names(advised.unless)},'
        f'"because":[{because}],"missing":{_names(advised.missing)},{static}'
    )


def _question(question: Question) -> str:
    if question.answers:
        return _written(question.to_json())
    label = _remembered(_LABELS, question.fact.name, lambda _: _label(question))
    return f'{label}"settles":{_names(question.settles)},"weight":{round(question.weight, 4)!r},"answers":[]}}'


def _static(rec: Recommendation) -> str:
    return _written(static_part(rec))[1:]


def _label(question: Question) -> str:
    label = question.fact.label
    return f"{_written({'fact': question.fact.name, 'nl': label.nl, 'en': label.en})[:-1]},"


def _names(names: tuple[str, ...]) -> str:
    return _remembered(_LISTS, names, lambda wanted: _written(list(wanted))) if names else "[]"


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_STATIC: dict[Recommendation, str] = {}
_LABELS: dict[str, str] = {}
_LISTS: dict[tuple[str, ...], str] = {}


def _remembered(memory: dict[K, str], key: K, write: Callable[[K], str]) -> str:
    """What was written before for this key, up to a bound on how much is remembered."""
    found = memory.get(key)
    if found is None:
        if len(memory) >= MOST_REMEMBERED:
            memory.clear()
        found = memory[key] = write(key)
    return found
