"""One cell of a registry: unknown, or the value of a fact, or a problem that says what would be right."""

from __future__ import annotations

import re

from wervelwijzer.advice.case import CaseError, FactValue, check_case
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Fact, Number, YesNo

UNKNOWN = frozenset(("", "?", ".", "na", "n/a", "nan", "null", "none", "onbekend", "unknown"))
YES = frozenset(("yes", "y", "ja", "j", "true", "1", "1.0"))
NO = frozenset(("no", "n", "nee", "false", "0", "0.0"))
NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")

YES_OR_NO = Text("Schrijf ja of nee (of yes/no, 1/0).", "Write yes or no (or 1/0).")


class CellError(ValueError):
    """A cell that cannot be read; `says` tells what would be right."""

    def __init__(self, says: Text) -> None:
        self.says = says
        super().__init__(says.en)


def is_unknown(text: str) -> bool:
    """Whether a cell says that nothing is known."""
    return text.strip().lower() in UNKNOWN


def yes_or_no(text: str) -> bool:
    """A cell that answers yes or no.

    Raises:
        CellError: it says neither.
    """
    plain = text.strip().lower()
    if plain not in YES | NO:
        raise CellError(YES_OR_NO)
    return plain in YES


def number(text: str) -> int | float | None:
    """The number in a cell, with a decimal point or comma; None where it is none."""
    plain = text.strip()
    if not NUMBER.fullmatch(plain) or len(plain) > 20:
        return None
    amount = float(plain.replace(",", "."))
    return int(amount) if amount.is_integer() else amount


def value_of(fact: Fact, text: str) -> FactValue | None:
    """The value of a fact in a cell; None where it is unknown.

    Raises:
        CellError: the fact has no such value.
    """
    plain = text.strip()
    if isinstance(fact, Choice) and plain.lower() in fact.values:
        return plain.lower()
    if is_unknown(plain):
        return None
    if isinstance(fact, YesNo):
        return yes_or_no(plain)
    amount = number(plain) if isinstance(fact, Number) else None
    return _checked(fact, plain if amount is None else amount)


def _checked(fact: Fact, value: FactValue) -> FactValue:
    group, _, name = fact.name.partition(".")
    try:
        return check_case({group: {name: value}}).known[fact.name]
    except CaseError as error:
        raise CellError(error.problems[0].says) from None
