"""Why a document cannot be made, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable

from wervelwijzer.language.text import Language, Text


class DocumentError(ValueError):
    """A document that must not be made yet; `problems` say what is missing and the remedy."""

    def __init__(self, problems: Iterable[Text]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.message("en"))

    def message(self, language: Language) -> str:
        """All problems, one a line."""
        return "\n".join(problem.in_(language) for problem in self.problems)
