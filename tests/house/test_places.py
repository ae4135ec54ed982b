"""Every source place still holds the sentences that it was written for, where the text is at hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.sources import Place, digest

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
PLACES = [
    *((rec.id, rec.source) for rec in RECOMMENDATIONS),
    *((decision.name, place) for decision in DECISIONS for place in decision.source),
]


@pytest.fixture(scope="module")
def guideline() -> str:
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    return found[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "place"), PLACES, ids=[name for name, _ in PLACES])
def test_the_sentences_are_where_the_rule_says(name: str, place: Place, guideline: str) -> None:
    assert place.stands_in(guideline), f"{name}: other sentences at {place.offset}"


@pytest.mark.parametrize(("name", "place"), PLACES, ids=[name for name, _ in PLACES])
def test_a_place_names_a_chapter_and_begins_and_ends_on_a_word(name: str, place: Place, guideline: str) -> None:
    assert place.chapter in CHAPTERS
    sentences = guideline[place.offset : place.offset + place.length]
    assert sentences == sentences.strip()
    assert not re.match(r"\w", guideline[place.offset - 1]), f"{name} begins inside a word"


def test_our_sentences_are_not_the_guidelines(guideline: str) -> None:
    """We paraphrase: no sentence of eight words or more stands in the text."""
    folded = " ".join(guideline.split()).lower()
    for rec in RECOMMENDATIONS:
        for text in (rec.says, rec.action.text, *([rec.reading] if rec.reading else [])):
            words = text.nl.lower().rstrip(".").split()
            if len(words) >= 8:
                assert " ".join(words) not in folded, f"{rec.id} copies: {text.nl}"


def test_a_digest_folds_white_space_and_nothing_else() -> None:
    place = Place("imaging", 2, 9, digest("één zin."))
    assert place.stands_in("x één\n zin. y")
    assert not place.stands_in("x één\n zin! y")
