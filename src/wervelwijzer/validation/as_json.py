"""The validation as JSON: small numbers are null with `"small": true` beside them; what is not reached is null."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

from wervelwijzer.language.text import Text
from wervelwijzer.validation import remarks
from wervelwijzer.validation.analysis import Discrimination, GroupResult, ModelResult, Validation
from wervelwijzer.validation.calibration import Compared, Line
from wervelwijzer.validation.estimates import Estimate
from wervelwijzer.validation.limits import CONFIDENCE, LEAST_DEATHS, LEAST_IN_GROUP, LEAST_PATIENTS, is_small
from wervelwijzer.version import VERSION

Json = dict[str, Any]


def as_json(validation: Validation) -> Json:
    """The whole answer."""
    registry, period = validation.registry, validation.period
    return {
        "format": "wervelwijzer-validation",
        "format_version": 1,
        "version": VERSION,
        "confidence": CONFIDENCE,
        "least": {"patients": LEAST_PATIENTS, "deaths": LEAST_DEATHS, "in_group": LEAST_IN_GROUP},
        "registry": {
            "sha256": registry.sha256,
            "rows": registry.rows,
            "patients": len(registry.patients),
            "deaths": registry.deaths,
            "left_out": registry.left_out,
            "period": period and {"first_start": f"{period.first:%Y-%m}", "last_start": f"{period.last:%Y-%m}"},
        },
        "ignored_columns": [{"column": one.name, "meant": one.meant, **_text(one.says)} for one in registry.ignored],
        "problems": [
            {"row": one.row, "column": one.column, "value": one.value, **_text(one.says)} for one in registry.problems
        ],
        "enough": validation.overall is not None,
        "overall": _group(validation.overall) if validation.overall else None,
        "models": [_model(model) for model in validation.models],
        "together": {
            "by_pair": [
                {"models": list(pair), **_count("patients", number)}
                for pair, number in validation.together.by_pair.items()
            ],
            **_count("placed_by_no_model", validation.together.nobody),
            **_count("placed_by_all", validation.together.everybody),
            "c": {code: _estimate(c) for code, c in validation.together.c.items()},
        },
        "missing": [
            {"fact": one.fact, **_count("missing", one.missing), "column": one.column, "models": list(one.models)}
            for one in validation.missing
        ],
        "not_tested": [_text(label) for label in validation.not_tested],
        "methods": {language: remarks.methods(language) for language in ("nl", "en")},
    }


def _model(model: ModelResult) -> Json:
    scored = model.scored
    return {
        "model": scored.code,
        **_text(scored.label),
        **_count("patients", model.patients),
        **_count("deaths", model.deaths),
        **_count("population_unchecked", model.unchecked),
        "not_placed": [{"why": why, **_count("patients", number)} for why, number in scored.whys.items()],
        "lacking": [{"fact": fact, **_count("patients", number)} for fact, number in scored.lacking.items()],
        "outside": [{**_text(says), **_count("patients", number)} for says, number in scored.conditions.items()],
        "enough": model.enough,
        "median_of_those_lacking_an_item": _estimate(model.lacking_median),
        "discrimination": _discrimination(model.discrimination) if model.discrimination else None,
        "log_rank_p": model.log_rank,
        "groups": [_group(group) for group in model.groups],
        "compared": [_compared(one) for one in model.compared],
        "at_published_median": [
            {"group": one.group.value, "months": one.month, "alive": _estimate(one.alive)} for one in model.medians
        ],
        "predictions": [
            {
                "group": one.group.value,
                "months": one.month,
                "predicted": "at_least" if one.longer else "under",
                "alive": _estimate(one.alive),
            }
            for one in model.bounds
        ],
        "calibration": [_line(one) for one in model.lines],
        "verdict": model.verdict if model.enough else "unknown",
    }


def _discrimination(found: Discrimination) -> Json:
    return {
        "c_by_points": _estimate(found.points),
        **_count("patients_with_points", found.pointed),
        "c_by_group": _estimate(found.groups),
        **_count("patients_with_group", found.grouped),
    }


def _group(group: GroupResult) -> Json:
    found: Json = {
        "group": group.published.value,
        **_text(group.published.label),
        **_count("patients", group.patients),
        **_count("deaths", group.deaths),
        "median": _estimate(group.median),
        "alive": [{"months": month, **_estimated(alive)} for month, alive in (group.alive or {}).items()],
    }
    found["at_risk"] = [{"months": month, **_count("patients", number)} for month, number in _at_risk(group)]
    return found


def _at_risk(group: GroupResult) -> Sequence[tuple[int, int]]:
    return list((group.at_risk or {}).items())


def _compared(one: Compared) -> Json:
    return {
        "group": one.group.value,
        "figure": one.kind,
        "months": one.month,
        "published": _estimate(one.published),
        "observed": _estimate(one.observed),
        "widened": _estimate(one.strict),
        "verdict": one.verdict,
    }


def _line(one: Line) -> Json:
    return {
        "months": one.month,
        "groups": one.groups,
        **_count("patients", one.patients),
        "expected": round(one.expected, 4),
        "observed": _estimate(one.observed),
        "hazard_ratio": _estimate(one.ratio),
        "slope": _estimate(one.slope),
        "intercept": _estimate(one.intercept),
    }


def _text(text: Text) -> Json:
    return {"nl": text.nl, "en": text.en}


def _count(name: str, number: int) -> Json:
    return {name: None, "small": True} if is_small(number) else {name: number}


def _estimate(estimate: Estimate | None) -> Json | None:
    return None if estimate is None else _estimated(estimate)


def _estimated(estimate: Estimate | None) -> Json:
    ends = (estimate.value, estimate.low, estimate.high) if estimate else (None, None, None)
    rounded = (round(end, 4) if end is not None and isfinite(end) else None for end in ends)
    return dict(zip(("value", "low", "high"), rounded, strict=True))
