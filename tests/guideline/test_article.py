"""The lay article: information for patients that never drives a rule, in plain words, with its differences listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.conflicts import article as differences
from wervelwijzer.guideline.contents import SOURCE_FILES, SourceName
from wervelwijzer.guideline.texts.article import NEVER_A_RULE, PASSAGES
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"

MOST_WORDS = 22
MOST_WORDS_ON_AVERAGE = 12
MOST_WORDS_IN_A_REMARK = 30
COPIED = 8
"""So many words in a row are a sentence of the source, not a paraphrase."""

IN_THE_ARTICLE_ALONE = {"GAP-ARTICLE-8", "GAP-ARTICLE-27"}
"""Conflicts of the article with itself: the guideline has no sentence beside them."""

PROGNOSIS = ("ART-32-DEPENDS", "ART-32", "ART-32-DOCTOR")


def sentences(text: str) -> Iterator[int]:
    """The number of words of each sentence."""
    for sentence in re.split(r"(?<=[.?!:])\s+", text):
        yield len(sentence.split())


def is_of_the_article(place: Place) -> bool:
    return place.source == "article"


@pytest.fixture(scope="module")
def texts() -> dict[SourceName, str]:
    if not SOURCES.exists():
        pytest.skip("the source texts are not beside this checkout")
    return {source: (SOURCES / name).read_text(encoding="utf-8") for source, name in SOURCE_FILES.items()}


def test_no_rule_stands_on_the_article() -> None:
    places = [(rec.id, place) for rec in RECOMMENDATIONS for place in (rec.source, *rec.also)]
    places += [(decision.name, place) for decision in DECISIONS for place in decision.source]
    assert [name for name, place in places if is_of_the_article(place) or place.chapter == "article"] == []


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.id)
def test_a_passage_informs_or_says_why_nothing_is_computed(passage: Passage) -> None:
    assert passage.section == "article"
    assert passage.fate in ("information", "not_computed")
    assert all(is_of_the_article(place) and place.chapter == "article" for place in passage.sources)
    if passage.not_computed is not None:
        assert passage.not_computed.nl.startswith(NEVER_A_RULE.nl)
        assert passage.not_computed.en.startswith(NEVER_A_RULE.en)


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.id)
def test_a_passage_can_stand_alone(passage: Passage) -> None:
    assert passage.title is not None, "a leaflet needs a heading"
    assert passage.says.nl.endswith(".")
    assert passage.says.en.endswith(".")
    assert not re.search(r"\b(je|jij|jouw)\b", passage.says.nl, re.IGNORECASE), "patients are addressed as 'u'"


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.id)
def test_sentences_are_short(passage: Passage) -> None:
    assert max(sentences(passage.says.nl)) <= MOST_WORDS
    for remark in (passage.not_computed, passage.reading):
        if remark is not None:
            assert max(sentences(remark.nl)) <= MOST_WORDS_IN_A_REMARK


def test_sentences_are_short_on_average() -> None:
    lengths = [length for passage in PASSAGES for length in sentences(passage.says.nl)]
    assert sum(lengths) / len(lengths) <= MOST_WORDS_ON_AVERAGE


def test_prognosis_is_in_words() -> None:
    for passage in PASSAGES:
        if passage.id in PROGNOSIS:
            assert not re.search(r"\d", passage.says.nl), f"{passage.id} gives a figure"


@pytest.mark.parametrize("conflict", differences.CONFLICTS, ids=lambda conflict: conflict.id)
def test_a_difference_names_both_places(conflict: Conflict) -> None:
    assert conflict in CONFLICTS
    assert any(is_of_the_article(place) for place in conflict.sources)
    has_guideline = any(not is_of_the_article(place) for place in conflict.sources)
    assert has_guideline == (conflict.id not in IN_THE_ARTICLE_ALONE)


@pytest.mark.parametrize("conflict", differences.CONFLICTS, ids=lambda conflict: conflict.id)
def test_a_difference_names_passages_that_exist(conflict: Conflict) -> None:
    named = re.findall(r"ART-\d\d(?:-[A-Z]+)?", conflict.we_do.nl)
    assert set(named) <= {passage.id for passage in PASSAGES}
    assert named == re.findall(r"ART-\d\d(?:-[A-Z]+)?", conflict.we_do.en)


def test_rules_that_passages_name_exist() -> None:
    known = {rec.id for rec in RECOMMENDATIONS}
    for passage in PASSAGES:
        told = passage.not_computed.nl if passage.not_computed else ""
        for name in re.findall(r"\b(?:DX|ORG|SEL|RT|RNU|BTA|PCI|SYS|PAIN|PRG|PAL)(?:-[A-Z]+)*-\d\d\b", told):
            assert any(rec == name or rec.startswith(f"{name}-") for rec in known), f"{passage.id} names {name}"


def test_every_place_holds_its_sentences(texts: dict[SourceName, str]) -> None:
    places = [(passage.id, place) for passage in PASSAGES for place in passage.sources]
    places += [(conflict.id, place) for conflict in differences.CONFLICTS for place in conflict.sources]
    for name, place in places:
        text = texts["article" if is_of_the_article(place) else "guideline"]
        assert place.stands_in(text), f"{name}: other sentences at {place.offset}"


def test_our_words_are_not_the_sources(texts: dict[SourceName, str]) -> None:
    copied = set()
    for text in texts.values():
        words = re.findall(r"\w+", text.lower())
        copied |= {tuple(words[start : start + COPIED]) for start in range(len(words) - COPIED + 1)}
    ours = [(passage.id, passage.says.nl) for passage in PASSAGES]
    ours += [(passage.id, item.nl) for passage in PASSAGES for item in passage.items]
    ours += [(c.id, told.nl) for c in differences.CONFLICTS for told in (c.problem, c.we_do, c.proposal)]
    for name, told in ours:
        words = re.findall(r"\w+", told.lower())
        for start in range(len(words) - COPIED + 1):
            assert tuple(words[start : start + COPIED]) not in copied, f"{name} copies: {told}"
