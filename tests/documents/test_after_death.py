"""Who has died gets an account: every letter starts with it, and none says what to do as if the patient were alive."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.documents.contexts import AT, pages_of, treated

from wervelwijzer.documents import taper
from wervelwijzer.documents.content import Callout, Lines
from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.documents.render import contents, render
from wervelwijzer.language.text import LANGUAGES, Language, Text

PROFESSIONAL = [code for code, kind in KINDS.items() if kind.reader == "professional"]
TO_DO = ("recommendations/", "decisions/", "questions/", "guideline/", "context/clocks/", "context/decision.tasks/")
DIED_AT = AT - timedelta(hours=3)
SAYS = Text("Overleden op 26 november 2026, 09:05", "Died on 26 November 2026, 09:05")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", PROFESSIONAL)
def test_a_letter_about_who_died_starts_with_it_and_asks_nothing(code: str, language: Language) -> None:
    document = contents(code, treated(language, died_at=DIED_AT))
    first = document.sections[0].blocks[0]
    assert isinstance(first, Callout)
    pieces = [piece for piece in document.pieces() if piece.source == "context/died_at"]
    assert [piece.text for piece in pieces] == [f"{SAYS.in_(language)}."]
    departed = {"recommendations/PAIN-02/action"}
    asked = [p for p in document.pieces() if p.source.startswith(TO_DO) and p.source not in departed]
    assert not asked, asked
    assert "at" not in [piece.source for piece in document.pieces()], "no advice is computed for who has died"
    assert not any(isinstance(block, Lines) for section in document.sections for block in section.blocks)


@pytest.mark.parametrize("code", PROFESSIONAL)
def test_the_decision_and_the_course_stay_in_the_account(code: str) -> None:
    told = " ".join(piece.text for piece in contents(code, treated(died_at=DIED_AT)).pieces())
    for words in ("Eenmalige bestraling vandaag.", "Verdenking", "niet beschikbaar"):
        assert words in told


def test_the_summary_of_who_died_is_one_page() -> None:
    assert len(pages_of(render("meeting_summary", treated(died_at=DIED_AT)))) == 1


def test_nothing_is_tapered_after_death() -> None:
    assert taper.needs(treated(died_at=DIED_AT)) == (taper.DIED,)
