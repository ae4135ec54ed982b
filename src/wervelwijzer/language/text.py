"""Words for people: every label, question and advice exists in Dutch and in English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")


@dataclass(frozen=True)
class Text:
    """The same sentence or label in both languages, Dutch first."""

    nl: str
    en: str

    def in_(self, language: Language) -> str:
        """The wording in `language`."""
        return self.nl if language == "nl" else self.en
