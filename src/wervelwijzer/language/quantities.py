"""Numbers with a unit: months do not compare with gray."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from wervelwijzer.language.text import Text

Exact = int | Fraction


@dataclass(frozen=True, order=False)
class Quantity:
    """An exact amount in one unit; each unit is a class of its own.

    `ucum` is the unit's code in the Unified Code for Units of Measure, `written` how people read it.
    """

    amount: Exact

    ucum: ClassVar[str] = "1"
    written: ClassVar[Text] = Text(nl="", en="")

    def __post_init__(self) -> None:
        if isinstance(self.amount, bool) or not isinstance(self.amount, int | Fraction):
            raise TypeError(
                f"{type(self).__name__}({self.amount!r}): a threshold is exact, "
                "so write a whole number or a Fraction, not a float or a text."
            )

    def __str__(self) -> str:
        return f"{self.amount} {self.ucum}"
