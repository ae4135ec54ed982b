"""A document on the screen: the same content that is set on paper, so that the two cannot differ."""

from __future__ import annotations

import base64
from dataclasses import replace

from wervelwijzer.documents import kinds, meeting_summary, parts
from wervelwijzer.documents.content import Document
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.problems import DocumentError

LAST = (parts.OPEN, parts.HISTORY, parts.CERTAINTY)


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
    """The summary for the meeting; on the screen, in one column, the facts stand between what presses and the rest."""
    document = shown(meeting_summary.CODE, context)
    last = {title.in_(context.language) for title in LAST}
    facts = [section for section in document.sections if section.side and section.title not in last]
    main = [section for section in document.sections if not section.side]
    end = [section for section in document.sections if section.side and section.title in last]
    pressing = parts.NOW.in_(context.language)
    first = next((place for place, section in enumerate(main, 1) if section.title == pressing), 1)
    return replace(document, sections=(*main[:first], *facts, *main[first:], *end))


def as_image(svg: str) -> str:
    """A drawing as the address of an image: no style or script of it can touch the page."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()
