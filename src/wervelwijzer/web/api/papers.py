"""Documents of an episode: which there are, what each still lacks, and the document itself as PDF."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, Literal
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query, Router, Schema

from wervelwijzer.documents import kinds
from wervelwijzer.web.api.auth import READ, by
from wervelwijzer.web.api.errors import FAILS
from wervelwijzer.web.api.words import Words, words
from wervelwijzer.web.mdo import pages
from wervelwijzer.web.papers import asking, making
from wervelwijzer.web.papers.context import Choices, document_context
from wervelwijzer.web.records import access
from wervelwijzer.web.records.states import snapshot

router = Router(tags=["documents"], auth=READ)


class PaperOut(Schema):
    """A document: for whom, what it needs before it can be made, what stays an open line, and what to mind first."""

    code: str
    title: Words
    reader: str
    needs: list[Words]
    lacks: list[Words]
    warnings: list[Words]


@router.get(
    "/episodes/{uuid:key}/documents", response=FAILS | {200: list[PaperOut]}, summary="The documents of an episode"
)
def papers(request: HttpRequest, key: UUID) -> Any:
    """Every document that there is."""
    user = pages.clinician(request)
    episode = access.get_episode(request, key, reason=by(request))
    context = document_context(episode, snapshot(episode), user, Choices())
    return [
        {
            "code": kind.code,
            "title": words(kind.title),
            "reader": kind.reader,
            "needs": [words(problem) for problem in kind.needs(context)],
            "lacks": [words(text) for text in asking.lacks(kind.code, context)],
            "warnings": [words(text) for text in asking.warnings(kind.code, context)],
        }
        for kind in kinds.KINDS.values()
    ]


@router.get(
    "/episodes/{uuid:key}/documents/{slug:code}",
    response=FAILS,
    summary="A document as PDF",
    openapi_extra={
        "responses": {
            200: {
                "description": "The document",
                "content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}},
            }
        }
    },
)
def paper_pdf(
    request: HttpRequest,
    key: UUID,
    code: str,
    language: Literal["nl", "en"] = "nl",
    remarks: str = Query("", max_length=asking.LONGEST_REMARKS),  # type: ignore[type-arg]
    dose: float | None = Query(None, gt=0, le=1_000, allow_inf_nan=False),  # type: ignore[type-arg]
    days: int | None = Query(None, ge=1, le=9_999),  # type: ignore[type-arg]
    start: date | None = None,
) -> HttpResponse:
    """As the screen says it. `dose` (mg dexamethasone a day), `days` and `start` (the first) are for the calendar.

    A meeting summary without `remarks` has the question of the list.
    """
    user = pages.clinician(request)
    if code not in kinds.KINDS:
        raise Http404
    episode = access.get_episode(request, key, action="")
    exact = Fraction(str(dose)) if dose is not None else None
    choices = Choices(language, remarks.strip(), exact, days, start)
    return making.printed(code, episode, snapshot(episode), user, choices, by(request))
