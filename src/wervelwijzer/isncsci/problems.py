"""What is wrong with an examination that cannot be read: where, which value, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wervelwijzer.language.text import Language, Text

LONGEST_SHOWN = 40


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong. `where` is the cell, or the line and column; `says` names value and remedy."""

    where: Text
    value: str
    says: Text

    def in_(self, language: Language) -> str:
        """The problem as one line."""
        return f"{self.where.in_(language)}: {self.says.in_(language)}"


class ExaminationError(ValueError):
    """An examination that cannot be read; `problems` lists everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.message("en"))

    def message(self, language: Language) -> str:
        """All problems, a line each."""
        return "\n".join(problem.in_(language) for problem in self.problems)


class WordError(ValueError):
    """A word that means nothing where it stands; `says` names it and what would be right."""

    def __init__(self, says: Text) -> None:
        self.says = says
        super().__init__(says.en)


def shown(value: object) -> str:
    """A value between quotes, cut where it is long."""
    text = value if isinstance(value, str) else str(value)
    return f"'{text}'" if len(text) <= LONGEST_SHOWN else f"'{text[: LONGEST_SHOWN - 1]}…'"
