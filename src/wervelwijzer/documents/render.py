"""Sets a document as a PDF: tagged (PDF/UA-1), without network or machine fonts, the same bytes for the same input."""

from __future__ import annotations

import json
from bisect import bisect_left
from datetime import UTC
from pathlib import Path
from typing import Any

import typst

from wervelwijzer.documents import kinds
from wervelwijzer.documents.content import Document
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.glyphs import FONTS, UNPRINTABLE, printable
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.language.text import Text

TEMPLATES = Path(__file__).parent / "templates"

NOT_ALL_PRINTED = Text(
    f"{UNPRINTABLE} staat voor een teken dat niet kan worden afgedrukt; zie het dossier.",
    f"{UNPRINTABLE} stands for a character that cannot be printed; see the record.",
)


def render(code: str, context: DocumentContext) -> bytes:
    """The document as PDF.

    Raises:
        DocumentError: something is missing without which the document must not be made; it names the remedy.
    """
    return typeset(contents(code, context), context)


def contents(code: str, context: DocumentContext) -> Document:
    """The same content as data: exactly what `render` prints, each value with the place that it comes from.

    Raises:
        DocumentError: as for `render`.
    """
    kind = kinds.kind(code)
    problems = kind.needs(context)
    if problems:
        raise DocumentError(problems)
    if kind.shorter is None:
        return kind.write(context)
    tried = tuple(kind.shorter(context))
    place = bisect_left(tried, True, key=lambda document: _pages(document, context) == 1)
    return tried[min(place, len(tried) - 1)]


def file_name(code: str, context: DocumentContext) -> str:
    """A name for the file: what it is and of when. It never holds the patient's name."""
    made = context.made_at
    return f"{kinds.kind(code).file.in_(context.language)}-{made:%Y%m%d-%H%M}.pdf"


def typeset(document: Document, context: DocumentContext) -> bytes:
    """The PDF of a document that `contents` gave; public for the tests alone, which read both and make it once."""
    made = int(context.made_at.astimezone(UTC).timestamp())
    pdf = typst.compile(
        **_job(document, context), format="pdf", pdf_standards=["ua-1"], timestamp=made, ignore_system_fonts=True
    )
    assert isinstance(pdf, bytes)
    return pdf


def _pages(document: Document, context: DocumentContext) -> int:
    found = typst.query(
        **_job(document, context), selector="<pages>", field="value", one=True, ignore_system_fonts=True
    )
    return int(json.loads(found))


def _job(document: Document, context: DocumentContext) -> dict[str, Any]:
    return {
        "input": str(TEMPLATES / "document.typ"),
        "root": str(TEMPLATES),
        "font_paths": [str(FONTS)],
        "sys_inputs": {"document": _data(document, context)},
    }


def _data(document: Document, context: DocumentContext) -> str:
    """The document as the template reads it: only characters that can be printed, and said so where one could not."""
    shown = _printable(document.to_json())
    if UNPRINTABLE in json.dumps(shown, ensure_ascii=False):
        note = NOT_ALL_PRINTED.in_(document.language)
        shown["footer"] = [*shown["footer"], note]
    made = context.made_at.astimezone(UTC)
    shown["made_at"] = {
        "year": made.year,
        "month": made.month,
        "day": made.day,
        "hour": made.hour,
        "minute": made.minute,
    }
    return json.dumps(shown, ensure_ascii=False)


def _printable(value: Any) -> Any:
    match value:
        case str():
            return printable(value)
        case dict():
            return {key: part if key == "svg" else _printable(part) for key, part in value.items()}
        case list() | tuple():
            return [_printable(part) for part in value]
        case _:
            return value
