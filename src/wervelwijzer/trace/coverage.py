"""Which sentences of a source have a home, and whether every place still holds the sentences it was written for."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wervelwijzer.guideline.contents import SourceName
from wervelwijzer.language.passages import Fate
from wervelwijzer.language.sources import Place
from wervelwijzer.trace.homes import STRONGEST, Home
from wervelwijzer.trace.sentences import Kind, Sentence, sentences

HALF = 0.5
"""How much of a sentence the places of a home must take in to hold it."""


@dataclass(frozen=True)
class Marked:
    """A sentence and the homes that hold it; `fate` is None where none does."""

    sentence: Sentence
    homes: tuple[Home, ...]

    @property
    def fate(self) -> Fate | None:
        """What became of the sentence."""
        found = {home.fate for home in self.homes}
        return next((fate for fate in STRONGEST if fate in found), None)


@dataclass(frozen=True)
class Moved:
    """A place whose sentences are no longer there."""

    home: Home
    place: Place


@dataclass(frozen=True)
class Coverage:
    """The whole comparison of the statements with the sources at hand."""

    marked: tuple[Marked, ...]
    moved: tuple[Moved, ...]
    places: int

    def uncovered(self, *, kind: Kind | None = None, section: str | None = None) -> tuple[Sentence, ...]:
        """The sentences without a home, of one kind or chapter where that is given."""
        return tuple(
            mark.sentence
            for mark in self.marked
            if not mark.homes
            and (kind is None or mark.sentence.kind == kind)
            and (section is None or mark.sentence.section == section)
        )

    def counted(self) -> Mapping[tuple[str, Kind], Mapping[Fate | None, int]]:
        """How many sentences came to what, per chapter and kind, in the order of the text."""
        found: dict[tuple[str, Kind], dict[Fate | None, int]] = {}
        for mark in self.marked:
            counts = found.setdefault((mark.sentence.section, mark.sentence.kind), defaultdict(int))
            counts[mark.fate] += 1
        return found


def cover(texts: Mapping[SourceName, str], homes: Sequence[Home]) -> Coverage:
    """Compare the homes with the source texts.

    Args:
        texts: each source whole, decoded from UTF-8.
        homes: the statements and their places.
    """
    moved = [
        Moved(home, place)
        for home in homes
        for place in home.places
        if place.source in texts and not place.stands_in(texts[_source(place)])
    ]
    marked: list[Marked] = []
    for source, text in texts.items():
        marked += _mark(sentences(text, source), [home for home in homes if _is_of(home, source)], source)
    return Coverage(tuple(marked), tuple(moved), sum(len(home.places) for home in homes))


def _source(place: Place) -> SourceName:
    return "article" if place.source == "article" else "guideline"


def _is_of(home: Home, source: SourceName) -> bool:
    return any(place.source == source for place in home.places)


def _mark(found: Sequence[Sentence], homes: Iterable[Home], source: SourceName) -> list[Marked]:
    """Every sentence with the homes whose places take in half of it."""
    starts = [sentence.offset for sentence in found]
    holding: list[dict[str, tuple[Home, int]]] = [{} for _ in found]
    for home in homes:
        for place in home.places:
            if place.source != source:
                continue
            end = place.offset + place.length
            first = max(bisect_left(starts, place.offset) - 1, 0)
            for number in range(first, bisect_left(starts, end)):
                sentence = found[number]
                shared = min(end, sentence.offset + sentence.length) - max(place.offset, sentence.offset)
                if shared > 0:
                    before = holding[number].get(home.id, (home, 0))[1]
                    holding[number][home.id] = (home, before + shared)
    return [
        Marked(sentence, tuple(home for home, shared in held.values() if shared >= HALF * sentence.length))
        for sentence, held in zip(found, holding, strict=True)
    ]
