"""Every source place still holds the sentences that it was written for, where the text is at hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.contents import SOURCE_FILES
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.sources import Place, digest

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
PLACES = [
    *((rec.id, place) for rec in RECOMMENDATIONS for place in (rec.source, *rec.also)),
    *((decision.name, place) for decision in DECISIONS for place in decision.source),
    *((passage.id, place) for passage in PASSAGES for place in passage.sources),
    *((conflict.id, place) for conflict in CONFLICTS for place in conflict.sources),
]


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    if not SOURCES.exists():
        pytest.skip("the source texts are not beside this checkout")
    return {name: (SOURCES / file).read_text(encoding="utf-8") for name, file in SOURCE_FILES.items()}


def test_the_sentences_are_where_we_say(sources: dict[str, str]) -> None:
    moved = [(name, place.offset) for name, place in PLACES if not place.stands_in(sources[place.source])]
    assert moved == []


def test_a_place_names_a_chapter_and_begins_and_ends_on_a_word(sources: dict[str, str]) -> None:
    for name, place in PLACES:
        text = sources[place.source]
        assert place.chapter in CHAPTERS, name
        sentences = text[place.offset : place.offset + place.length]
        assert sentences == sentences.strip(), f"{name}: white space around {place.offset}"
        assert not place.offset or not re.match(r"\w", text[place.offset - 1]), f"{name} begins inside a word"


RUN = 10
"""So many words in a row may not be the source's, figures and fixed names apart."""


def test_our_sentences_are_not_the_sources(sources: dict[str, str]) -> None:
    """We paraphrase: no sentence of ours has a long run of words from the texts."""
    copied = {
        tuple(words[at : at + RUN]) for text in sources.values() for words in [_words(text)] for at in range(len(words))
    }
    said = [(rec.id, text.nl) for rec in RECOMMENDATIONS for text in (rec.says, rec.action.text)]
    said += [(passage.id, passage.says.nl) for passage in PASSAGES]
    for name, text in said:
        words = _words(text)
        runs = [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
        worded = [run for run in runs if sum(word.isalpha() for word in run) > RUN / 2]  # a row of figures is nobody's
        assert not [" ".join(run) for run in worded if run in copied], f"{name} copies"


def _words(text: str) -> list[str]:
    return re.findall(r"[\w%]+", text.lower())


def test_ids_are_used_once() -> None:
    ids = [*(rec.id for rec in RECOMMENDATIONS), *(p.id for p in PASSAGES), *(c.id for c in CONFLICTS)]
    assert sorted(ids) == sorted(set(ids))


def test_a_digest_folds_white_space_and_nothing_else() -> None:
    place = Place("imaging", 2, 9, digest("één zin."))
    assert place.stands_in("x één\n zin. y")
    assert not place.stands_in("x één\n zin! y")
