"""What a drawing writes on an edge: the words of one answer, or of several that lead the same way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wervelwijzer.diagrams.cells import Cells
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Number

ROOM = 46
"""A list of more characters is shortened on the edge and written out in a note."""

LONG = 24
"""A label of more characters loses what stands in brackets, where it can be told apart without."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words on an edge: `own` is the patient's answer, `text` the others; `note` the whole list where shortened."""

    own: str
    text: str
    note: str = ""


def words_for(cells: Cells, group: Sequence[int], own: int | None, *, rest: bool, language: Language) -> Words:
    """The words of the cells of `group`, ascending, of which the patient's answer is `own`.

    `rest` says that this is the largest of the groups, so that a long list may be called the others.
    """
    if isinstance(cells.fact, Number):
        ranges = cells.merged([cell in group for cell in range(len(cells))])
        text = ", ".join(words.in_(language) for words, inside in ranges if inside)
        return Words(text, "") if own is not None else Words("", text)
    labels = _short_labels(cells, language)
    named = [labels[cell] for cell in group if cell != own]
    if own is None:
        return _list(named, rest, language)
    joined = _joined(named)
    if len(joined) <= ROOM or len(named) == 1:
        return Words(labels[own], f"({_OR.in_(language)} {joined})" if named else "")
    others = Text(f"(of een van {len(named)} andere)", f"(or one of {len(named)} others)").in_(language)
    return Words(labels[own], others, joined)


_OR = Text("of", "or")
_OTHERS = Text("overige", "all others")


def _list(named: Sequence[str], rest: bool, language: Language) -> Words:
    joined = _joined(named)
    if len(joined) <= ROOM or len(named) <= 2:
        return Words("", joined)
    if rest:
        return Words("", _OTHERS.in_(language))
    first = next(count for count in range(len(named), 0, -1) if count == 1 or len(_joined(named[:count])) <= ROOM / 2)
    more = len(named) - first
    if more == 1:
        return Words("", joined)
    tail = Text(f"en {more} andere", f"and {more} others").in_(language)
    return Words("", f"{_joined(named[:first])} {tail}", joined)


def _joined(named: Sequence[str]) -> str:
    return ("; " if any("," in name for name in named) else ", ").join(named)


def _short_labels(cells: Cells, language: Language) -> list[str]:
    """The labels, without what stands in brackets where they are long and can be told apart without."""
    full = [label.in_(language) for label in cells.labels]
    short = [label.partition(" (")[0] if len(label) > LONG else label for label in full]
    return short if len(set(short)) == len(short) else full
