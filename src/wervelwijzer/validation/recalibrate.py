"""A baseline of one's own: what this registry shows per model, per group and per point, without any patient's data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from math import isfinite
from typing import Any

import numpy as np

from wervelwijzer.prognosis.own_figures import FORMAT, FORMAT_VERSION, MOST_MONTHS
from wervelwijzer.validation.analysis import group_places, is_placed, period, sample_of
from wervelwijzer.validation.estimates import Estimate, KaplanMeier, Sample, cox
from wervelwijzer.validation.limits import HORIZONS, LEAST_IN_GROUP, SMALL_CELL, enough, is_small
from wervelwijzer.validation.registry import Registry
from wervelwijzer.validation.scores import Scored
from wervelwijzer.version import VERSION

Json = dict[str, Any]


def recalibrate(registry: Registry, scored: Sequence[Scored], hospital: str, made: date) -> Json:
    """The content of the file: the Kaplan-Meier baseline of every model that places enough patients."""
    sample = sample_of(registry)
    models, left = [], []
    for one in scored:
        placed = np.array([is_placed(assigned) for assigned in one.assigned], dtype=bool)
        chosen = sample.where(placed)
        if enough(len(chosen), chosen.deaths):
            models.append(_model(one, chosen))
        else:
            left.append(one.code)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "software": f"wervelwijzer {VERSION}",
        "provenance": _provenance(registry, hospital, made),
        "models": models,
        "not_fitted": left,
    }


def as_text(content: Json) -> str:
    """The file itself."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _provenance(registry: Registry, hospital: str, made: date) -> Json:
    seen = period(registry)
    days = (seen.first, seen.last, seen.until) if seen else (None, None, None)
    first, last, until = (None if day is None else f"{day:%Y-%m}" for day in days)
    return {
        "hospital": hospital,
        "made": made.isoformat(),
        "registry_sha256": registry.sha256,
        "patients": len(registry.patients),
        "deaths": registry.deaths,
        "rows_left_out": registry.left_out,
        "first_start": first,
        "last_start": last,
        "last_end": until,
    }


def _model(scored: Scored, sample: Sample) -> Json:
    assigned = [one for one in scored.assigned if is_placed(one)]
    places = group_places(scored, assigned)
    groups, small = [], []
    for number, group in enumerate(scored.groups):
        part = sample.where(places == number)
        if len(part) >= LEAST_IN_GROUP:
            groups.append({"group": group.value, **_survival(part)})
        else:
            small.append(group.value)
    pointed = np.array([one.points is not None for one in assigned], dtype=bool)
    points = np.array([one.points for one in assigned if one.points is not None], dtype=np.int64)
    return {
        "model": scored.code,
        "baseline": _survival(sample),
        "groups": groups,
        "too_small": small,
        "cox": _cox(sample.where(pointed), points),
    }


def _survival(sample: Sample) -> Json:
    km = KaplanMeier(sample)
    return {
        "patients": len(sample),
        "deaths": None if is_small(sample.deaths) else sample.deaths,
        "median_months": _ends(km.median()),
        "alive": [
            {"months": month, **_ends(alive)}
            for month in range(1, MOST_MONTHS + 1)
            if month in HORIZONS or sample.at_risk(month) >= SMALL_CELL
            if (alive := km.alive(month)) is not None
        ],
    }


def _cox(sample: Sample, points: np.ndarray) -> Json | None:
    """The points as the only covariate; None without points, with too few patients, or where no fit settles."""
    if not enough(len(sample), sample.deaths):
        return None
    months = [month for month in HORIZONS if sample.at_risk(month) >= SMALL_CELL]
    fitted = cox(sample, points, months) if months else None
    if fitted is None:
        return None
    return {
        "hazard_ratio_per_point": _ends(fitted.ratio),
        "proportional_p": round(fitted.proportional, 4),
        "alive": [
            {"points": total, "months": month, "value": round(share, 4)}
            for total, shares in fitted.alive.items()
            for month, share in shares.items()
        ],
    }


def _ends(estimate: Estimate) -> Json:
    """Value and ends, null where the data do not reach them."""
    ends = (estimate.value, estimate.low, estimate.high)
    return dict(zip(("value", "low", "high"), (round(end, 4) if isfinite(end) else None for end in ends), strict=True))
