"""Equivalent doses of corticosteroids, the doses of the guideline and tablets, as JSON."""

from __future__ import annotations

from fractions import Fraction

from wervelwijzer.dose.as_json import figure
from wervelwijzer.dose.steroids import GUIDELINE, Row, equivalent, rows
from wervelwijzer.dose.steroids_text import SOURCE, VARIANT
from wervelwijzer.dose.tablets import Wanted, fewest

Json = dict[str, object]


def as_json(wanted: Wanted) -> Json:
    """Everything; figures exact (a fraction as text) and rounded. `tablets` is null where none were asked for."""
    return {
        "form": 1,
        "doses": [
            {
                "drug": wanted.drug,
                "mg": figure(dose.amount),
                "equivalents": [_row(row) for row in rows(dose.amount, wanted.drug, wanted.to)],
                "tablets": _tablets(dose.amount, wanted) if wanted.pharmacy and dose.by_mouth else None,
            }
            for dose in wanted.doses
        ],
        "guideline": [
            {
                "drug": "dexamethasone",
                "mg_least": figure(one.least),
                "mg_most": figure(one.most),
                "says": {"nl": one.says.nl, "en": one.says.en},
                "source": {"chapter": one.place.chapter, "offset": one.place.offset},
            }
            for one in GUIDELINE
        ],
        "tablets_from": wanted.pharmacy.source if wanted.pharmacy else None,
        "notes": [{"nl": note.nl, "en": note.en} for note in (VARIANT, SOURCE)],
    }


def _row(row: Row) -> Json:
    return {
        "drug": row.drug,
        "mg": figure(row.amount),
        "mg_with_betamethasone_0_6": figure(row.variant) if row.variant is not None else None,
    }


def _tablets(amount: Fraction, wanted: Wanted) -> list[Json]:
    """By drug: the tablets, null where the dose cannot be made, and then the nearest amounts that can."""
    assert wanted.pharmacy is not None
    sizes = wanted.pharmacy.sizes
    found: list[Json] = []
    for drug in wanted.counted:
        if drug not in sizes:
            continue
        count = fewest(equivalent(amount, wanted.drug, drug), sizes[drug])
        found.append(
            {
                "drug": drug,
                "mg": figure(count.dose),
                "tablets": [{"number": number, "mg": figure(size)} for number, size in count.tablets] or None,
                "nearest": [figure(near) for near in (count.below, count.above) if near is not None],
            }
        )
    return found
