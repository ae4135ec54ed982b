"""What is wrong with an input: which item, which value, and what would be right; and how a number is read exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import NoReturn

from wervelwijzer.language.text import Language, Text

NUMBER = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,9})?")
LONGEST_SHOWN = 60


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where it stands, what was given, and the sentence that says what would be right."""

    item: str
    value: str
    says: Text


class DoseError(ValueError):
    """An input that cannot be computed with. `problems` lists what is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.message("en"))

    def message(self, language: Language) -> str:
        """All problems, one a line."""
        return "\n".join(problem.says.in_(language) for problem in self.problems)


def refuse(item: str, value: object, nl: str, en: str) -> NoReturn:
    """Stop on this item; the sentences say what would be right.

    Raises:
        DoseError: always.
    """
    raise DoseError([Problem(item, shown(value), Text(f"{item}: {nl}", f"{item}: {en}"))])


def shown(value: object) -> str:
    """The value on one line, unprintable characters made visible, cut where it is long."""
    text = "".join(c if c.isprintable() else repr(c)[1:-1] for c in str(value)[: LONGEST_SHOWN + 1])
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def exact(text: str) -> Fraction | None:
    """A number as it was typed, with a point or a comma, without loss; None where it is no number from zero."""
    return Fraction(text.replace(",", ".")) if NUMBER.fullmatch(text) else None
