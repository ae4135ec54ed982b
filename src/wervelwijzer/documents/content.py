"""A document as data: what the typesetter prints, and nothing besides, each value with the place that it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from wervelwijzer.language.text import Language

OWN = "wording"
"""The source of a sentence that is the document's own and holds no value of this patient."""

Tone = Literal["alarm", "warn", "calm", "plain"]
Layout = Literal["leaflet", "letter", "summary"]


@dataclass(frozen=True)
class Piece:
    """A run of text and where it comes from: a place in the result object or the context, or the wording itself."""

    text: str
    source: str = OWN
    strong: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Sentences that belong together; as `heading` the title of what follows, below that of the section."""

    pieces: tuple[Piece, ...]
    style: Literal["normal", "small", "heading"] = "normal"
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True)
class Items:
    """A list: with dots, or with boxes to tick."""

    items: tuple[tuple[Piece, ...], ...]
    boxes: bool = False
    kind: Literal["items"] = "items"


@dataclass(frozen=True)
class Field:
    """A label and its value; None is a line to fill in by hand."""

    label: str
    value: Piece | None


@dataclass(frozen=True)
class Fields:
    """Labels with values beneath each other, in one or more columns; `wide` gives each value more room."""

    rows: tuple[Field, ...]
    columns: int = 1
    kind: Literal["fields"] = "fields"


@dataclass(frozen=True)
class Table:
    """Rows under a heading that is repeated on every page; `widths` are shares, 0 is as wide as it must be."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]
    widths: tuple[float, ...]
    kind: Literal["table"] = "table"


@dataclass(frozen=True)
class Line:
    """One advice as a professional reads it: by when, what, by whom, and how surely; then what holds it back."""

    when: Piece | None
    action: Piece
    by: Piece
    certainty: tuple[Piece, ...]
    notes: tuple[Piece, ...] = ()
    pressing: bool = False


@dataclass(frozen=True)
class Lines:
    """Advice beneath each other."""

    lines: tuple[Line, ...]
    kind: Literal["lines"] = "lines"


@dataclass(frozen=True)
class Drawing:
    """A drawing with the words that say the same; `beside` stands next to it."""

    svg: str
    says: str
    beside: tuple[Block, ...]
    height: float
    kind: Literal["drawing"] = "drawing"


@dataclass(frozen=True)
class Callout:
    """What must not be overlooked, in a frame of its own."""

    tone: Tone
    title: str
    blocks: tuple[Block, ...]
    kind: Literal["callout"] = "callout"


@dataclass(frozen=True)
class Space:
    """Empty lines to write on, so many."""

    lines: int
    kind: Literal["space"] = "space"


Block = Paragraph | Items | Fields | Table | Lines | Drawing | Callout | Space


@dataclass(frozen=True)
class Section:
    """A heading with what stands under it.

    `side` puts it in the narrow column of a summary; `keep` holds it together on one page.
    """

    title: str
    blocks: tuple[Block, ...]
    side: bool = False
    new_page: bool = False
    keep: bool = False


@dataclass(frozen=True)
class Document:
    """A whole document, ready to be set."""

    code: str
    layout: Layout
    language: Language
    title: str
    subtitle: str
    about: tuple[Field, ...]
    sections: tuple[Section, ...]
    header: str
    footer: tuple[str, ...]
    pages: str
    warning: str = ""
    size: float = field(default=10.0)

    def pieces(self) -> Iterator[Piece]:
        """Every run of text that carries a source, from top to bottom."""
        for row in self.about:
            if row.value is not None:
                yield row.value
        for section in self.sections:
            for block in section.blocks:
                yield from pieces_of(block)

    def to_json(self) -> dict[str, Any]:
        """As the typesetter reads it."""
        return asdict(self)


def pieces_of(block: Block) -> Iterator[Piece]:
    """The runs of text in a block, those of its parts included."""
    match block:
        case Paragraph():
            yield from block.pieces
        case Items():
            yield from (piece for item in block.items for piece in item)
        case Fields():
            yield from (row.value for row in block.rows if row.value is not None)
        case Table():
            yield from (piece for row in block.rows for cell in row for piece in cell)
        case Lines():
            for line in block.lines:
                yield from (piece for piece in (line.when, line.action, line.by) if piece is not None)
                yield from (*line.certainty, *line.notes)
        case Drawing():
            yield from (piece for part in block.beside for piece in pieces_of(part))
        case Callout():
            yield from (piece for part in block.blocks for piece in pieces_of(part))
        case Space():
            return
