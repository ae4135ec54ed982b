"""A source text cut into sentences, each with its chapter and the kind of text that it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from wervelwijzer.guideline.contents import CONTENTS, WHOLE_KIND, SourceName

Kind = Literal[
    "question", "recommendation", "literature", "conclusion", "consideration", "summary", "appendix", "article"
]
KINDS: tuple[Kind, ...] = get_args(Kind)

HEADED: dict[str, Kind] = {
    "Aanbevelingen": "recommendation",
    "Literatuurbespreking": "literature",
    "Bespreking": "literature",
    "Conclusies": "conclusion",
    "Overwegingen": "consideration",
    "Uitgangsvraag": "question",
}
"""The headings under which the guideline puts each kind of text."""

FURNITURE = re.compile(
    r"^(Richtlijn: Wervelmetastasen \(1\.0\)|\d\d/\d\d/\d\d Wervelmetastasen.*|https?://\S*|.*/ Bron:.*"
    r"|Dit hoofdstuk is onderverdeeld in subhoofdstukken.*|u in de linkerkolom op de subhoofdstuk.*)$"
)
"""Lines that the page or the web site added."""

REFERENCES = re.compile(r"\[[^\]]*\]\.?")
"""What only names sources is no sentence."""

BULLET = re.compile(r"[•♦]")
END = re.compile(r"[.?!:;]['’”\"]?(?:\s*\[[^\]]*\])?$")
BREAK = re.compile(r"(?<=[.?!])(?:['’”\"])?(?:\s*\[[^\]]*\]\.?)?\s+(?=[A-ZÀ-Ý‘“\"'(\[])")
ABBREVIATED = re.compile(r"\b(?:bijv|resp|max|min|ca|dr|drs|prof|vs|incl|evt|Ned|St|o\.a|i\.v|p\.o|m\.n|d\.w\.z)\.$")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a source: where it stands, of which chapter and kind it is, and its words with folded space."""

    source: SourceName
    section: str
    kind: Kind
    offset: int
    length: int
    words: str


@dataclass(frozen=True)
class _Line:
    offset: int
    words: str

    @property
    def end(self) -> int:
        return self.offset + len(self.words)


def sentences(text: str, source: SourceName) -> tuple[Sentence, ...]:
    """The sentences of a whole source, in order; headings and what the page added are left out."""
    chapters = CONTENTS[source]
    starts = [chapter.offset for chapter in chapters]
    found = []
    kind: Kind = "literature"
    inside: Kind = "literature"
    chapter = ""
    for block in _blocks(text):
        for line_kind, run in _runs(block, starts):
            section = chapters[bisect_right(starts, run[0].offset) - 1].section
            if section != chapter:
                chapter, kind = section, "literature"
            if line_kind is not None:
                inside, kind = (kind if line_kind == "question" else line_kind), line_kind
                continue
            whole = "article" if source == "article" else WHOLE_KIND.get(section)
            for offset, length in _cut(text, run):
                words = " ".join(text[offset : offset + length].split())
                found.append(Sentence(source, section, _kind(whole or kind), offset, length, words))
        if kind == "question":
            kind = inside
    return tuple(found)


def _kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind == name)


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Lines between empty lines; what the page added counts as empty."""
    block: list[_Line] = []
    offset = 0
    for line in text.split("\n"):
        words = line.strip()
        if not words or FURNITURE.match(words):
            if block:
                yield block
            block = []
        else:
            block.append(_Line(offset + line.index(words), words))
        offset += len(line) + 1
    if block:
        yield block


def _runs(block: list[_Line], starts: list[int]) -> Iterator[tuple[Kind | None, list[_Line]]]:
    """The block cut at its headings (chapters begin at `starts`): each a run of lines, or one heading of a kind."""
    run: list[_Line] = []
    for place, line in enumerate(block):
        headed = HEADED.get(line.words.partition(" (")[0].rstrip(":"))
        after = block[place + 1].words if place + 1 < len(block) else ""
        opens = line.offset in starts or line.offset - 1 in starts
        if opens or headed or _is_heading(line.words, run[-1].words if run else "", after):
            if run:
                yield None, run
            run = []
            if headed:
                yield headed, [line]
        else:
            run.append(line)
    if run:
        yield None, run


def _is_heading(words: str, before: str, after: str) -> bool:
    """A short line without an end, after an ended one and before one that begins anew."""
    if len(words) > 75 or BULLET.search(words) or END.search(words) or words.endswith((",", "]")):
        return False
    return (
        (not before or bool(END.search(before) or BULLET.search(before[-1:]) or before.endswith("]")))
        and ((not after and not before) or after[:1].isupper())
        and words[:1].isalnum()
        and not words[:1].islower()
    )


def _cut(text: str, run: list[_Line]) -> Iterator[tuple[int, int]]:
    """The sentences of a run of lines: cut at bullets, then at ends of sentences."""
    start, end = run[0].offset, run[-1].end
    edges = [start]
    for mark in BULLET.finditer(text, start, end):
        edges += [mark.start(), mark.end()]
    edges.append(end)
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        yield from _at_ends(text, low, high)


def _at_ends(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    begin = low
    for gap in BREAK.finditer(text, low, high):
        if ABBREVIATED.search(text, begin, gap.start()):
            continue
        yield from _trimmed(text, begin, gap.end())
        begin = gap.end()
    yield from _trimmed(text, begin, high)


def _trimmed(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    words = text[low:high]
    kept = words.strip()
    if any(letter.isalnum() for letter in kept) and not REFERENCES.fullmatch(kept):
        yield low + words.index(kept), len(kept)
