"""Corticosteroids: which dose of one is equivalent to which of another, and what the guideline gives.

Equivalent are hydrocortisone 20 = cortisone 25 = prednisone 5 = prednisolone 5 = methylprednisolone 4 = triamcinolone 4
= dexamethasone 0.75 = betamethasone 0.75 mg; some lists give betamethasone 0.6 (reference/models.md, section 10, [V2]).
It is an equivalence of glucocorticoid effect, in exact fractions of a milligram.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

Steroid = Literal[
    "dexamethasone",
    "betamethasone",
    "prednisolone",
    "prednisone",
    "methylprednisolone",
    "triamcinolone",
    "hydrocortisone",
    "cortisone",
]

EQUIVALENT: dict[Steroid, Fraction] = {
    "dexamethasone": Fraction("0.75"),
    "betamethasone": Fraction("0.75"),
    "prednisolone": Fraction(5),
    "prednisone": Fraction(5),
    "methylprednisolone": Fraction(4),
    "triamcinolone": Fraction(4),
    "hydrocortisone": Fraction(20),
    "cortisone": Fraction(25),
}
"""Milligrams that are equivalent to each other."""

BETAMETHASONE_VARIANT = Fraction("0.6")
"""What some lists give for betamethasone instead of 0.75 mg."""

STEROIDS: dict[Steroid, Text] = {
    "dexamethasone": Text("dexamethason", "dexamethasone"),
    "betamethasone": Text("betamethason", "betamethasone"),
    "prednisolone": Text("prednisolon", "prednisolone"),
    "prednisone": Text("prednison", "prednisone"),
    "methylprednisolone": Text("methylprednisolon", "methylprednisolone"),
    "triamcinolone": Text("triamcinolon", "triamcinolone"),
    "hydrocortisone": Text("hydrocortison", "hydrocortisone"),
    "cortisone": Text("cortison", "cortisone"),
}


@dataclass(frozen=True)
class GuidelineDose:
    """A dose of dexamethasone in mg that the guideline gives; `tablets` where it is taken by mouth."""

    least: Fraction
    most: Fraction
    tablets: bool
    says: Text
    place: Place


GUIDELINE = (
    GuidelineDose(
        Fraction(10),
        Fraction(10),
        False,
        Text("bolus intraveneus, eenmalig", "intravenous bolus, once"),
        Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),
    ),
    GuidelineDose(
        Fraction(8),
        Fraction(16),
        True,
        Text("daarna eenmaal per dag oraal; de arts kiest", "then once a day by mouth; the physician chooses"),
        Place("corticosteroids", 35357, 263, "beff2191fd26c45f910d6ab29971594b141a6126d3d15a949eab41f854712f5b"),
    ),
)


def equivalent(
    amount: Fraction, of: Steroid, to: Steroid, *, betamethasone: Fraction = EQUIVALENT["betamethasone"]
) -> Fraction:
    """The milligrams of `to` that are equivalent to `amount` mg of `of`; `betamethasone` chooses the list for it."""
    table = {**EQUIVALENT, "betamethasone": betamethasone}
    return amount * table[to] / table[of]


def steroid(word: str) -> Steroid | None:
    """The corticosteroid that a word names, in Dutch or English; None where it names none."""
    plain = word.strip().lower()
    return next((name for name, label in STEROIDS.items() if plain in (label.nl, label.en)), None)


@dataclass(frozen=True)
class Row:
    """One equivalent in mg, and what the other list for betamethasone gives where that differs."""

    drug: Steroid
    amount: Fraction
    variant: Fraction | None


def rows(amount: Fraction, drug: Steroid, to: Steroid | None = None) -> tuple[Row, ...]:
    """The equivalents of a dose, in one drug or in all others."""
    wanted = [to] if to else [one for one in EQUIVALENT if one != drug]
    found = []
    for one in wanted:
        usual = equivalent(amount, drug, one)
        other = equivalent(amount, drug, one, betamethasone=BETAMETHASONE_VARIANT)
        found.append(Row(one, usual, other if other != usual else None))
    return tuple(found)
