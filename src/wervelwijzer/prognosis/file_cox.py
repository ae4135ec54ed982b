"""The coefficients of a model file: a Cox model with its baseline, in whole numbers, so that sums are exact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import exp, lcm
from typing import Any

from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.scores import Item, Points, Score
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import AtLeast, MoreThan, Not, Number, Statement, all_of
from wervelwijzer.models.words import Explained, SurvivalModel
from wervelwijzer.prognosis.conditions import fact_named, statement
from wervelwijzer.prognosis.file_errors import refuse, shown
from wervelwijzer.prognosis.file_parts import (
    MOST_ITEMS,
    MOST_ROWS,
    a_label,
    a_list,
    a_number,
    a_positive,
    an_object,
    must_fall,
    some_months,
)
from wervelwijzer.prognosis.file_points import total_decision
from wervelwijzer.prognosis.reach import reachable

LARGEST_COEFFICIENT = 20
MOST_STEPS = 130
"""A term per unit of a whole number is written out for each of its values; age has 121."""


@dataclass(frozen=True)
class Cox:
    """Coefficients as whole numbers: the score's total divided by `scale` is the linear predictor.

    `baseline` is (months, survival) where the linear predictor equals `centre`.
    """

    scale: int
    centre: Fraction
    baseline: tuple[tuple[int, Fraction], ...]

    def alive(self, total: int, survival: Fraction) -> float:
        """The share alive for a total, from the baseline survival at some time."""
        predictor = float(Fraction(total, self.scale) - self.centre)
        return float(float(survival) ** exp(predictor))


def with_coefficients(
    file: Mapping[str, Any], model: SurvivalModel, outside: Statement | None
) -> tuple[SurvivalModel, Cox]:
    """The model with the coefficients of a cox file, and its baseline."""
    terms = [_term(term, f"terms[{number}]") for number, term in enumerate(a_list(file, "terms", MOST_ITEMS))]
    scale = lcm(*(coefficient.denominator for _, rows in terms for coefficient, _, _ in rows))
    if scale > 10**9:
        refuse("terms", "", "heeft coëfficiënten met te veel decimalen", "has coefficients with too many decimals")
    items = tuple(
        Explained(
            item=Item(label, tuple(Points(int(coefficient * scale), when) for coefficient, when, _ in rows)),
            rows=tuple(words for _, _, words in rows),
            mark="F",
        )
        for label, rows in terms
    )
    score = Score(f"survival.{model.code}", tuple(one.item for one in items))
    totals = reachable(score, outside)
    centre = Fraction(a_number(file.get("centre", 0), "centre"))
    changed = replace(
        model,
        score=score,
        items=items,
        total=total_decision(score, model, totals, outside),
        groups=(),
        missing=None,
    )
    return changed, Cox(scale, centre, _baseline(file))


Row = tuple[Fraction, Statement, Text]


def _term(content: object, place: str) -> tuple[Text, list[Row]]:
    found = an_object(content, place, ("label", "rows", "fact", "from", "per", "coefficient"))
    label = a_label(found.get("label"), f"{place}.label")
    if "fact" in found:
        return label, _per_unit(found, place)
    rows: list[Row] = []
    for number, one in enumerate(a_list(found, "rows", MOST_ROWS, f"{place}.")):
        here = f"{place}.rows[{number}]"
        row_found = an_object(one, here, ("coefficient", "when", "label"))
        when = statement(row_found.get("when"), f"{here}.when")
        words = a_label(row_found.get("label", "-"), f"{here}.label")
        rows.append((_coefficient(row_found.get("coefficient"), f"{here}.coefficient"), when, words))
    return label, rows


def _per_unit(found: Mapping[str, Any], place: str) -> list[Row]:
    """A coefficient per so many units, written out for each value that the whole number can have."""
    fact = fact_named(found["fact"], f"{place}.fact")
    steps = (fact.maximum - fact.minimum) // fact.step if isinstance(fact, Number) else 0
    if not isinstance(fact, Number) or not fact.whole or not 0 < steps <= MOST_STEPS:
        refuse(
            f"{place}.fact",
            fact.name,
            "is geen geheel getal met weinig waarden; verdeel het met rows in klassen",
            "is no whole number with few values; divide it into classes with rows",
        )
    per = a_positive(found.get("per", 1), f"{place}.per")
    start = a_number(found.get("from", 0), f"{place}.from")
    coefficient = _coefficient(found.get("coefficient"), f"{place}.coefficient")
    rows: list[Row] = []
    for value in range(fact.minimum, fact.maximum + 1, fact.step):
        amount: Quantity = fact.unit(value)
        exactly = all_of(AtLeast(fact, amount), Not(MoreThan(fact, amount)))
        rows.append((coefficient * (value - start) / per, exactly, Text(str(value), str(value))))
    return rows


def _baseline(file: Mapping[str, Any]) -> tuple[tuple[int, Fraction], ...]:
    found: list[tuple[int, Fraction]] = []
    for number, content in enumerate(a_list(file, "baseline", MOST_ROWS)):
        here = f"baseline[{number}]"
        one = an_object(content, here, ("months", "survival"))
        survival = Fraction(a_number(one.get("survival"), f"{here}.survival"))
        if not 0 < survival < 1:
            refuse(f"{here}.survival", shown(survival), "is geen deel tussen 0 en 1", "is no share between 0 and 1")
        found.append((some_months(one, here), survival))
    must_fall(found, "baseline")
    return tuple(found)


def _coefficient(content: object, place: str) -> Fraction:
    value = Fraction(a_number(content, place))
    if abs(value) > LARGEST_COEFFICIENT:
        refuse(
            place,
            shown(value),
            f"is geen log-hazardratio (hoogstens {LARGEST_COEFFICIENT}); gaf u de hazardratio zelf?",
            f"is no log hazard ratio ({LARGEST_COEFFICIENT} at most); did you give the hazard ratio itself?",
        )
    return value
