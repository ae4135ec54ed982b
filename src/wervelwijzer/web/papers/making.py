"""Making a document, the same from the page and by the API: its context, and the PDF with a line in the log."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from django.http import HttpResponse

from wervelwijzer.documents import meeting_summary
from wervelwijzer.documents import render as typesetting
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.papers import asking
from wervelwijzer.web.papers.context import Choices, document_context
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import Snapshot


def context_of(code: str, episode: Episode, found: Snapshot, user: User, choices: Choices) -> DocumentContext:
    """The context of one document; a summary without a question has the one with which the patient is on a list."""
    if code == meeting_summary.CODE and not choices.remarks:
        choices = replace(choices, remarks=asking.question_of(episode))
    return document_context(episode, found, user, choices)


def printed(
    code: str, episode: Episode, found: Snapshot, user: User, choices: Choices, reason: str = ""
) -> HttpResponse:
    """The document as PDF; the log keeps who had which version of it, by its digest.

    Raises:
        DocumentError: something that it cannot do without is missing.
    """
    context = context_of(code, episode, found, user, choices)
    pdf = typesetting.render(code, context)
    digest = hashlib.sha256(pdf).hexdigest()
    audit.log(
        user,
        "paper",
        episode=episode,
        reason=reason,
        document=code,
        language=context.language,
        version=found.version,
        sha256=digest,
    )
    name = typesetting.file_name(code, context)
    return HttpResponse(pdf, "application/pdf", headers={"Content-Disposition": f'inline; filename="{name}"'})
