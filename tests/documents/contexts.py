"""Contexts for the tests of documents: the named patients, bare and with everything that people fill in."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from functools import cache
from typing import Any

import pypdf
from tests.advice.cases import PATIENTS

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import check_case
from wervelwijzer.documents.content import Document
from wervelwijzer.documents.context import (
    ClockLine,
    Contacts,
    DeviationLine,
    DocumentContext,
    HistoryLine,
    MeetingDecision,
    MeetingTask,
    PatientDetails,
    Person,
)
from wervelwijzer.documents.render import contents, render, typeset
from wervelwijzer.language.text import Language, Text

WINTER = timezone(timedelta(hours=1))
AT = datetime(2026, 11, 26, 12, 5, tzinfo=WINTER)
TREATED = "mescc_radiotherapy_planned"
AUTHOR = Person("dr. B. Bakker", Text("internist-oncoloog", "medical oncologist"))
COURSE = {
    "corticosteroid_start": "2026-11-26T02:00:00+01:00",
    "radiotherapy_end": "2026-11-30T10:00:00+01:00",
}
"""The events that date a taper."""

FILLED: dict[str, Any] = {
    "patient": PatientDetails("Mevr. A. de Vries-Jansen", date(1955, 3, 14), "1234567", Text("vrouw", "female")),
    "contacts": Contacts(
        team="Team Wervelkolom",
        hospital="Voorbeeldziekenhuis",
        phone_day="toestel-overdag",
        phone_night="toestel-nacht",
        day_hours="8.00-17.00",
        coordinator=Person("dr. C. Coster", Text("longarts", "chest physician"), "toestel-coster"),
        emergency="noodnummer",
        general_practitioner=Person("dr. H. Huisman"),
        referred_to="Polikliniek neurochirurgie",
    ),
    "levels": ("Th7", "Th8", "L2"),
    "dexamethasone_dose": Fraction(16),
    "taper_days": 14,
    "clocks": (
        ClockLine(
            Text("Start van de behandeling", "Start of treatment"),
            datetime(2026, 11, 26, 23, 55, tzinfo=UTC),
            Text("loopt", "running"),
        ),
    ),
    "decision": MeetingDecision(
        at=AT,
        decision="Eenmalige bestraling vandaag.",
        reasons="Mevrouw kiest voor bestraling.",
        present=("dr. C. Coster", "dr. R. Raaij"),
        tasks=(MeetingTask("Bestraling plannen", "radiotherapeut", AT + timedelta(hours=6)),),
    ),
    "deviations": (
        DeviationLine("PAIN-02", Text("niet beschikbaar", "not available"), "Team is er maandag weer.", AT, "dr. C."),
    ),
    "history": (HistoryLine(AT - timedelta(hours=16), Text("Verdenking", "Suspicion"), "dr. H. Huisman"),),
    "remarks": "Dochter is contactpersoon.",
}


def context(named: str = TREATED, language: Language = "nl", case: Any = None, **given: Any) -> DocumentContext:
    """A context of a named patient (or of a case), with whatever else is given."""
    checked = check_case(PATIENTS[named] if case is None else case)
    given = {"made_at": AT, "author": AUTHOR, **given}
    return DocumentContext(advice=advise(checked, AT), case=checked, language=language, **given)


def treated(language: Language = "nl", **given: Any) -> DocumentContext:
    """The patient with MESCC for whom radiotherapy is planned, with everything filled in and a dated course."""
    case = PATIENTS[TREATED]
    case = {**case, "events": {**case["events"], **COURSE}}
    return context(language=language, case=case, **{**FILLED, **given})


@cache
def printed(code: str, named: str, language: Language) -> tuple[Document, bytes, str]:
    """A document of a named patient with nothing filled in: its content, its PDF, and its folded text."""
    given = context(named, language)
    document = contents(code, given)
    pdf = typeset(document, given)
    return document, pdf, folded("".join(pages_of(pdf)))


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page as a reader of the PDF gets it."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def folded(text: str) -> str:
    """Text without white space and soft breaks, since a PDF breaks its lines where it likes."""
    return re.sub(r"[\s\u200b]+", "", text)


def text_of(code: str, given: DocumentContext) -> str:
    """All text of a document's PDF, folded."""
    return folded("".join(pages_of(render(code, given))))


def said(code: str, given: DocumentContext) -> str:
    """All pieces of a document's content, folded."""
    return folded("".join(piece.text for piece in contents(code, given).pieces()))


def by_source(document: Document) -> dict[str, str]:
    """What the document says, by the place that it comes from."""
    return {piece.source: piece.text for piece in document.pieces()}
