"""A document on the screen: the same content that is set on paper, so that the two cannot differ."""

from __future__ import annotations

import base64

from wervelwijzer.documents import kinds, meeting_summary
from wervelwijzer.documents.content import Document
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.problems import DocumentError


def shown(code: str, context: DocumentContext) -> Document:
    """The whole content of a document, however long.

    Raises:
        DocumentError: something is missing; each problem names the remedy.
    """
    kind = kinds.kind(code)
    problems = kind.needs(context)
    if problems:
        raise DocumentError(problems)
    return kind.write(context)


def summary(context: DocumentContext) -> Document:
    """The summary for the meeting."""
    return shown(meeting_summary.CODE, context)


def as_image(svg: str) -> str:
    """A drawing as the address of an image: no style or script of it can touch the page."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
