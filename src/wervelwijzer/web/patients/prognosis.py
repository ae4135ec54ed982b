"""The published survival models beside each other for a patient, and beside the team's own estimate."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from wervelwijzer.advice.reading import CONFIRMED
from wervelwijzer.language.text import Language, Text
from wervelwijzer.prognosis.gates import GATES
from wervelwijzer.prognosis.reader import reader
from wervelwijzer.prognosis.result import Comparison, ModelResult
from wervelwijzer.prognosis.words import (
    POPULATION,
    SIGNS,
    VERDICTS,
    group_words,
    labels,
    number,
    published,
    say,
    totals,
)
from wervelwijzer.web.common.keeping import Kept
from wervelwijzer.web.common.language import language
from wervelwijzer.web.patients.body import Shown
from wervelwijzer.web.patients.parts import part

OLDER_FORM = Text("oudere vorm, telt niet mee", "older form, does not count")
DOES_NOT_FIT = Text("past niet, telt niet mee", "does not fit, does not count")

MOST_PICTURES = 50
_pictures: Kept[bytes] = Kept(None, MOST_PICTURES)
_drawing = threading.Lock()


@dataclass(frozen=True)
class Row:
    """One model for this patient. `at_gates` says what it says at each limit, and why that does not count, if so."""

    label: str
    recommended: bool | None
    outcome: str
    published: tuple[str, ...]
    population: str
    fits: bool
    because: str
    at_gates: tuple[tuple[str, str], ...]
    missing: str
    missing_count: int


def prognosis(request: HttpRequest, key: UUID) -> HttpResponse:
    """The comparison as a table with its picture, as a part of the patient page or as a page of its own."""
    shown, problem = part(request, key)
    known = shown.snapshot.advice.known
    context: dict[str, object] = {
        "episode": shown.episode,
        "confirmed": known.get(CONFIRMED),
        "over_at": shown.over_at,
        "past_problem": problem,
        "query": shown.past,
        "stamp": shown.token,
    }
    if known.get(CONFIRMED) is True:
        context |= _comparison(shown, language())
    whole = request.headers.get("HX-Request") != "true"
    return render(request, "patients/prognosis.html" if whole else "patients/prognosis_part.html", context)


def prognosis_picture(request: HttpRequest, key: UUID) -> HttpResponse:
    """The plot of the published survival."""
    shown, _ = part(request, key)
    known = shown.snapshot.advice.known
    if known.get(CONFIRMED) is not True:
        raise Http404
    return HttpResponse(_picture(shown, language()), "image/svg+xml")


def _picture(shown: Shown, in_language: Language) -> bytes:
    """Drawn once for the same facts, and one picture at a time: the library shares its settings."""
    from wervelwijzer.prognosis.plot import picture

    known = shown.snapshot.advice.known
    key = (in_language, tuple(sorted(known.items())))

    def drawn() -> bytes:
        with _drawing:
            return picture(reader().read(known), in_language, "svg")

    return _pictures.get(key, timezone.now(), drawn)


def _comparison(shown: Shown, in_language: Language) -> dict[str, object]:
    comparison = reader().read(shown.snapshot.advice.known)
    interview = reader().interview(comparison)
    estimate = comparison.estimate
    names = {result.model.code: result.model.label.in_(in_language) for result in comparison.models}
    return {
        "aid": say("aid", in_language),
        "none_calibrated": say("none_calibrated", in_language),
        "estimate": say("no_estimate", in_language).partition(" (")[0] + "."
        if estimate is None
        else say("estimate", in_language, number(estimate, in_language)),
        "has_estimate": estimate is not None,
        "differs": [one.says.in_(in_language) for one in comparison.differs],
        "differs_because": say("differs_because", in_language),
        "gates": [say("at", in_language, gate) for gate in GATES],
        "verdicts": [
            (say("at", in_language, one.gate), VERDICTS[one.verdict].in_(in_language)) for one in comparison.gates
        ],
        "rows": [
            _row(result, interview.missing.get(result.model.code, ()), in_language)
            for result in comparison.models
            if result.model.computed
        ],
        "silent": _silent(comparison, in_language),
        "questions": [
            (one.fact.name, one.fact.label.in_(in_language), ", ".join(names[code] for code in one.models))
            for one in interview.questions
        ],
    }


def _row(result: ModelResult, missing: Sequence[str], in_language: Language) -> Row:
    model = result.model
    unfit = [one.condition.says.in_(in_language) for one in result.conditions if one.fit == "misfit"]
    return Row(
        label=model.label.in_(in_language),
        recommended=model.recommended,
        outcome=_outcome(result, in_language),
        published=tuple(_published(result, in_language)),
        population=POPULATION[result.population].in_(in_language),
        fits=result.population not in ("outside", "doubt"),
        because=" ".join(unfit),
        at_gates=tuple(_at_gate(result, gate, in_language) for gate in GATES),
        missing=labels(missing, in_language),
        missing_count=len(missing),
    )


def _at_gate(result: ModelResult, gate: int, in_language: Language) -> tuple[str, str]:
    """What a model says at one limit; a word of one that is not heard with the others carries the reason."""
    says = result.says.get(gate, "undecided")
    silent = says == "undecided" or result.speaks
    return SIGNS[says].in_(in_language), "" if silent else _unheard(result).in_(in_language)


def _unheard(result: ModelResult) -> Text:
    """Why a model does not count where the models are laid beside each other."""
    return OLDER_FORM if not result.model.counts else DOES_NOT_FIT


def _outcome(result: ModelResult, in_language: Language) -> str:
    if result.outside_table:
        return say("outside_table", in_language)
    parts = [totals(result.totals, in_language)] if result.totals else []
    if result.groups and result.model.group is not None:
        parts.append(f"{say('group', in_language)} {group_words(result.model.group, result.groups, in_language)}")
    return ", ".join(part for part in parts if part)


def _published(result: ModelResult, in_language: Language) -> Iterable[str]:
    """What is published of each group that is still possible; the group is named where there are more."""
    for group in result.published:
        said = published(group, in_language) or (group.says.in_(in_language) if group.says else "")
        if said:
            yield f"{group.label.in_(in_language)}: {said}" if len(result.published) > 1 else said


def _silent(comparison: Comparison, in_language: Language) -> list[tuple[str, str]]:
    return [
        (one.model.label.in_(in_language), one.model.missing.in_(in_language) if one.model.missing else "")
        for one in comparison.models
        if not one.model.computed
    ]
