"""Warnings: facts that contradict each other, and situations that the guideline does not cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from wervelwijzer.language.text import Text
from wervelwijzer.language.words import AllOf, Fact, Number, Statement

ALWAYS = AllOf(())

Level = Literal["contradiction", "scope", "emergency", "attention"]


@dataclass(frozen=True, eq=False, kw_only=True)
class Warn:
    """Shown when the statement is certain, every fact of `known` is recorded, and `exceeds` holds of its two numbers.

    `facts` are named to the reader, so that they can be put right.
    """

    code: str
    level: Level
    says: Text
    facts: tuple[Fact, ...]
    when: Statement = ALWAYS
    known: tuple[Fact, ...] = ()
    exceeds: tuple[Number[Any], Number[Any]] | None = None
