"""The comparison as JSON, for other programs: codes and numbers, with the words beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.text import Text
from wervelwijzer.models.words import Figure, Group, SurvivalModel
from wervelwijzer.prognosis.gates import GATES
from wervelwijzer.prognosis.own_figures import OwnFigures, own_figures
from wervelwijzer.prognosis.reader import Reader
from wervelwijzer.prognosis.result import Comparison, Interview, ItemResult, ModelResult
from wervelwijzer.prognosis.words import WORDS
from wervelwijzer.version import VERSION

Json = dict[str, Any]

JSON_VERSION = 1


def to_json(reader: Reader, comparison: Comparison, interview: Interview, own: Sequence[OwnFigures] = ()) -> Json:
    """Everything that the text says, and the items of each score."""
    return {
        "version": JSON_VERSION,
        "made_by": f"Wervelwijzer {VERSION}",
        "notice": both(WORDS["aid"]),
        "calibration": both(WORDS["none_calibrated"]),
        "estimate_months": comparison.estimate,
        "differs": [{"model": one.model, "gates": list(one.gates), **both(one.says)} for one in comparison.differs],
        "gates": [
            {
                "months": at.gate,
                "verdict": at.verdict,
                "longer": list(at.longer),
                "shorter": list(at.shorter),
                "undecided": list(at.undecided),
            }
            for at in comparison.gates
        ],
        "questions": [
            {"fact": one.fact.name, **both(one.fact.label), "models": list(one.models), "gain": round(one.gain, 4)}
            for one in interview.questions
        ],
        "derived": [
            {"fact": default.fact, "value": value, "follows": default.follows, **both(default.says)}
            for default, value in comparison.derived
        ],
        "models": [_model(reader, comparison, result, interview, own) for result in comparison.models],
    }


def both(text: Text) -> dict[str, str]:
    """A text in both languages."""
    return {"nl": text.nl, "en": text.en}


def _model(
    reader: Reader, comparison: Comparison, result: ModelResult, interview: Interview, own: Sequence[OwnFigures]
) -> Json:
    model, code = result.model, result.model.code
    settles = interview.settles.get(code)
    return {
        "model": code,
        "label": both(model.label),
        "outcome": model.outcome,
        "recommended_by_guideline": model.recommended,
        "mark": model.mark if result.supplied is None else "F",
        "computed": model.computed,
        "counts": result.speaks,
        "totals": list(result.totals) if not (result.supplied and result.supplied.cox) else [],
        "groups": _values(model.group, result.groups),
        "published": [group_json(group) for group in result.published],
        "survival": [
            {"months": one.months, "lowest": round(one.lowest, 6), "highest": round(one.highest, 6)}
            for one in result.survival
        ],
        "says": {str(gate): result.says[gate] for gate in GATES} if result.says else {},
        "population": result.population,
        "conditions": [
            {
                "code": one.condition.code,
                "level": one.condition.level,
                "fit": one.fit,
                "missing": list(one.missing),
                **both(one.condition.says),
            }
            for one in result.conditions
        ],
        "items": [_item(item) for item in reader.items(comparison.known, code)],
        "missing": list(interview.missing.get(code, ())),
        "settles": None
        if settles is None
        else {
            "fact": settles.fact.name,
            "average": round(settles.average, 4),
            "most": settles.most,
            "answers": [{**both(one.answer), "leaves": list(one.possible)} for one in settles.answers],
        },
        "variants": [
            {
                "code": one.variant.code,
                "label": both(one.variant.label),
                "mark": one.variant.mark,
                "totals": list(one.totals),
                "groups": _values(one.variant.group, one.groups),
                **both(one.variant.says),
            }
            for one in result.variants
        ],
        "supplied": _supplied(result),
        "own_figures": [
            {"hospital": figures.hospital, "group": group, **both(told)}
            for figures in own
            for group in result.groups
            if (told := own_figures(figures, code, group)) is not None
        ],
        **about(model),
    }


def about(model: SurvivalModel) -> Json:
    """What is known of a model whoever the patient is."""
    return {
        "derived_from": both(model.derived_from),
        "patients": model.patients,
        "calibration": both(model.calibration),
        "performance": [
            {
                "statistic": one.statistic,
                **_figure(one.figure),
                "external": one.external,
                "patients": one.patients,
                "mark": one.mark,
                "where": both(one.where),
            }
            for one in model.performance
        ],
        "notes": [both(note) for note in model.notes],
        "references": [{"cite": one.cite, "doi": one.doi} for one in model.references],
        "missing_table": both(model.missing) if model.missing else None,
        "accepts": list(model.accepts),
        "needs": [fact.name for fact in model.needs],
        "also_needs": [both(words) for words in model.also_needs],
    }


def group_json(group: Group) -> Json:
    """A group and what is published of it."""
    return {
        "group": group.value,
        "label": both(group.label),
        "totals": list(group.totals) if group.totals else None,
        "share_percent": group.share,
        "median": None if group.median is None else {**_figure(group.median), "unit": "wk" if group.weeks else "mo"},
        "at_least_months": group.at_least,
        "under_months": group.under,
        "alive": [{"months": one.months, "percent": one.percent, "mark": one.mark} for one in group.alive],
        "says": both(group.says) if group.says else None,
        "mark": group.mark,
    }


def _figure(figure: Figure) -> Json:
    return {"value": figure.value, "low": figure.low, "high": figure.high}


def _values(decision: Decision | None, values: tuple[Value, ...]) -> list[Json]:
    if decision is None:
        return []
    return [{"group": value, **both(decision.word_for(value))} for value in values]


def _item(item: ItemResult) -> Json:
    rows = zip(item.explained.item.rows, item.explained.rows, strict=True)
    return {
        "label": both(item.explained.item.label),
        "mark": item.explained.mark,
        "possible": list(item.possible),
        "missing": list(item.missing),
        "rows": [{"points": row.points, **both(words)} for row, words in rows],
    }


def _supplied(result: ModelResult) -> Json | None:
    if result.supplied is None:
        return None
    told = result.supplied.provenance
    return {
        "kind": result.supplied.kind,
        "file": told.file,
        "sha256": told.digest,
        "table_version": told.table_version,
        "source": told.source,
        "supplied_by": told.supplied_by,
        "checked_by": told.checked_by,
        "date": told.date,
    }
