"""The letter to the general practitioner: the guideline's terms as they are, our reading of them as ours."""

from __future__ import annotations

import pytest
from tests.documents.contexts import context

from wervelwijzer.documents import practitioner_letter
from wervelwijzer.documents.content import Lines, Section, pieces_of
from wervelwijzer.documents.render import contents
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.pathway.words import ALL_HOURS

OURS = Text("Onze lezing:", "Our reading:")
HOURS = Text("uren", "hours")

every_language = pytest.mark.parametrize("language", LANGUAGES)


def expected(language: Language) -> Section:
    """The section that tells which complaints to expect."""
    document = contents(practitioner_letter.CODE, context(language=language))
    return next(one for one in document.sections if one.title == practitioner_letter.EXPECT.in_(language))


@every_language
def test_that_a_term_counts_all_hours_is_said_as_our_reading(language: Language) -> None:
    told = [piece for block in expected(language).blocks for piece in pieces_of(block)]
    counted = [p for p in told if not p.source.startswith("guideline/") and HOURS.in_(language) in p.text]
    assert [p.text for p in counted] == [f"{OURS.in_(language)} {ALL_HOURS.in_(language)}"]
    assert counted[0].source != "wording"


@every_language
def test_the_terms_are_the_guidelines_own_with_all_that_stands_beside_an_advice(language: Language) -> None:
    lines = next(block.lines for block in expected(language).blocks if isinstance(block, Lines))
    for line, rec in zip(lines, practitioner_letter.EXPECTED, strict=True):
        place = f"guideline/{rec.id}"
        told = {piece.source: piece.text for piece in (line.action, line.by, *line.certainty, *line.notes)}
        wanted = {
            f"{place}/says": rec.says.in_(language),
            f"{place}/by": rec.by.label.in_(language),
            f"{place}/id": rec.id,
            f"{place}/strength": rec.strength.label.in_(language),
            f"{place}/source": CHAPTERS[rec.source.chapter].in_(language),
        }
        ours = {f"{place}/reading": f"{OURS.in_(language)} {rec.reading.in_(language)}"} if rec.reading else {}
        assert told == {**wanted, **ours}
        assert line.when is None
        assert not line.pressing
