"""The linear-quadratic formulas: what a course in one fraction size is worth in another.

BED = n d (1 + d / (α/β)) and EQD2 = BED / (1 + 2 / (α/β)), with n fractions of d Gy (reference/models.md, 9.1, [V2]).
All in exact fractions; doses in gray.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from wervelwijzer.language.text import Text

Tissue = Literal["cord", "lumbar"]

ALPHA_BETA: dict[Tissue, Fraction] = {"cord": Fraction(2), "lumbar": Fraction(4)}
"""α/β in Gy as Nieder takes them: 2 for the cervical and thoracic cord, 4 for the lumbar cord [V2]."""

QUANTEC_FIT = Fraction(87, 100)
"""α/β in Gy that QUANTEC fitted to the cord [V2]; shown for information, no limit is judged by it."""

TISSUES: dict[Tissue, Text] = {
    "cord": Text("cervicaal of thoracaal myelum", "cervical or thoracic cord"),
    "lumbar": Text("lumbaal myelum", "lumbar cord"),
}

STANDARD_FRACTION = Fraction(2)


def bed(fractions: int, dose: Fraction, alpha_beta: Fraction) -> Fraction:
    """The biologically effective dose in Gy of so many fractions of `dose` Gy."""
    return fractions * dose * (1 + dose / alpha_beta)


def eqd2_of_bed(effective: Fraction, alpha_beta: Fraction) -> Fraction:
    """The dose in Gy that, in fractions of 2 Gy, has this biologically effective dose."""
    return effective / (1 + STANDARD_FRACTION / alpha_beta)


def eqd2(fractions: int, dose: Fraction, alpha_beta: Fraction) -> Fraction:
    """The dose in Gy that, in fractions of 2 Gy, is worth so many fractions of `dose` Gy."""
    return eqd2_of_bed(bed(fractions, dose, alpha_beta), alpha_beta)
