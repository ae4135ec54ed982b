"""Scores: items that each give points, added up."""

from __future__ import annotations

from dataclasses import dataclass

from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement


@dataclass(frozen=True, eq=False)
class Points:
    """These points, when the statement holds."""

    points: int
    when: Statement


@dataclass(frozen=True, eq=False)
class Item:
    """One item of a score; the first row that holds gives its points. The rows leave no gap (`prove` shows it)."""

    label: Text
    rows: tuple[Points, ...]


@dataclass(frozen=True, eq=False)
class Score:
    """A sum of items."""

    name: str
    items: tuple[Item, ...]


def item(nl: str, en: str, *rows: tuple[int, Statement]) -> Item:
    """An item from (points, statement) rows, first match first."""
    return Item(Text(nl, en), tuple(Points(points, when) for points, when in rows))
