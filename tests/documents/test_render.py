"""Every document of every named patient in both languages: it is set, tagged, whole, and the same every time."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from datetime import timedelta
from typing import Any

import pypdf
import pytest
from tests.advice.cases import PATIENTS
from tests.documents.contexts import AT, context, folded, pages_of, printed, text_of, treated

from wervelwijzer.documents import words
from wervelwijzer.documents.content import Document
from wervelwijzer.documents.glyphs import UNPRINTABLE, printable
from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.documents.render import contents, file_name, render
from wervelwijzer.language.text import LANGUAGES, Language

MOST_PAGES = {
    "risk_leaflet": 2,
    "full_leaflet": 5,
    "practitioner_letter": 3,
    "meeting_summary": 1,
    "referral": 3,
    "taper_calendar": 2,
    "handover": 5,
}
MARKUP = re.compile(r"#\w+\(|\{\}|\[\]|None|Text\(|Piece\(|_[a-z]+_")
OTHER: dict[Language, re.Pattern[str]] = {
    "nl": re.compile(r"\b(the|your|with|is not|known)\b"),
    "en": re.compile(r"\b(het|een|niet|voor|met|uw)\b"),
}
"""Words that give away a sentence in the other language."""

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_kind = pytest.mark.parametrize("code", KINDS)


def made(code: str, patient: str, language: Language) -> tuple[Document, bytes] | None:
    """The document with its PDF; None where this patient cannot have it, which it then says."""
    given = context(patient, language)
    problems = KINDS[code].needs(given)
    if not problems:
        document, pdf, _ = printed(code, patient, language)
        return document, pdf
    with pytest.raises(DocumentError) as refused:
        render(code, given)
    assert refused.value.problems == problems
    return None


@every_language
@every_kind
@pytest.mark.parametrize("patient", PATIENTS)
def test_every_document_of_every_patient(code: str, patient: str, language: Language) -> None:
    found = made(code, patient, language)
    if found is None:
        assert code in ("taper_calendar", "full_leaflet")
        return
    document, pdf = found
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    pages = pages_of(pdf)
    assert 1 <= len(pages) <= MOST_PAGES[code]
    text = "\n".join(pages)
    assert UNPRINTABLE not in text
    assert not MARKUP.search(text)
    assert reader.metadata is not None
    assert reader.metadata.title == document.title
    for number, page in enumerate(pages, 1):
        shown = words.PAGE.in_(language).replace("{}", str(number)).replace("[]", str(len(pages)))
        assert folded(shown) in folded(page)
        assert "Wervelwijzer" in page


@every_language
@every_kind
def test_every_piece_of_the_content_stands_on_the_paper(code: str, language: Language) -> None:
    """What `contents` gives is what is printed: no text is lost between the data and the page."""
    given = treated(language)
    text = text_of(code, given)
    for piece in contents(code, given).pieces():
        if piece.text != "☐":
            assert folded(printable(piece.text)) in text, piece


@every_language
@every_kind
def test_no_sentence_is_in_the_other_language(code: str, language: Language) -> None:
    given = treated(language, remarks="", decision=None, deviations=())
    for piece in contents(code, given).pieces():
        assert not OTHER[language].search(piece.text), piece


@every_language
@every_kind
def test_tagged_for_a_screen_reader_with_its_language(code: str, language: Language) -> None:
    catalog: Any = pypdf.PdfReader(io.BytesIO(render(code, treated(language)))).trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert str(catalog["/Lang"]).startswith(language)
    assert b"pdfuaid" in catalog["/Metadata"].get_data()


@every_kind
def test_the_same_input_gives_the_same_bytes(code: str) -> None:
    assert render(code, treated()) == render(code, treated())


def test_the_same_bytes_in_another_process_and_time_zone() -> None:
    """Nothing of the machine's clock, zone or run gets in."""
    program = (
        "import hashlib; from tests.documents.contexts import treated; "
        "from wervelwijzer.documents.render import render; "
        "print(hashlib.sha256(render('practitioner_letter', treated())).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"TZ": zone, "PYTHONPATH": "src:.", "PYTHONHASHSEED": seed, "HOME": "/nonexistent"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for zone, seed in (("UTC", "1"), ("Pacific/Auckland", "2"))
    }
    assert len(digests) == 1
    assert len(digests.pop().strip()) == 64


def test_the_moment_on_the_paper_is_the_one_given() -> None:
    later = treated(made_at=AT + timedelta(days=1))
    assert render("risk_leaflet", later) != render("risk_leaflet", treated())
    assert folded("27 november 2026, 12:05") in text_of("risk_leaflet", later)


@every_kind
def test_only_the_shipped_fonts_are_used(code: str) -> None:
    """No font of the machine, and none that the typesetter brings."""
    reader = pypdf.PdfReader(io.BytesIO(render(code, treated())))
    resources: list[Any] = [page["/Resources"].get_object() for page in reader.pages]
    used = {str(font.get_object()["/BaseFont"]) for one in resources for font in one.get("/Font", {}).values()}
    assert used
    assert all("NotoSans" in name or "DejaVuSans" in name for name in used), used


def test_a_file_name_says_what_it_is_and_never_of_whom() -> None:
    assert file_name("practitioner_letter", treated()) == "brief-huisarts-20261126-1205.pdf"
    assert file_name("risk_leaflet", treated("en")) == "leaflet-when-to-call-20261126-1205.pdf"
    assert all("vries" not in file_name(code, treated()).lower() for code in KINDS)


def test_an_unknown_document_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(DocumentError, match=r"no document 'poem'.*risk_leaflet") as refused:
        render("poem", treated())
    assert "Er is geen document 'poem'" in refused.value.message("nl")
