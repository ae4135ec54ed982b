"""Every fact can be asked in Dutch and in English, in the order of a consultation."""

from collections import Counter

import pytest

from wervelwijzer.facts import FACTS
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.language.words import Choice, Fact, Phase

ROOMS = {
    "scope",
    "symptoms",
    "imaging",
    "unknown_origin",
    "corticosteroids",
    "patient_selection",
    "survival",
    "stability",
    "radiotherapy",
    "surgery",
    "systemic_therapy",
    "percutaneous",
    "radionuclides",
    "palliative_care",
    "questionnaires",
    "pain",
    "bone_agents",
    "cord_lesion",
    "psychosocial",
    "information",
    "organisation",
    "follow_up",
    "rehabilitation",
}

each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_fact
@each_language
def test_label_and_help_are_written(fact: Fact, language: Language) -> None:
    for text in (fact.label.in_(language), fact.help.in_(language)):
        assert text
        assert text == " ".join(text.split())


@each_fact
@each_language
def test_help_is_a_sentence_and_a_label_is_not(fact: Fact, language: Language) -> None:
    label, help_text = fact.label.in_(language), fact.help.in_(language)
    assert help_text.endswith((".", "?"))
    assert help_text[0].isupper()
    assert not label.endswith((".", "?", ":"))


@each_fact
def test_help_asks_something_and_stays_short(fact: Fact) -> None:
    for text in (fact.help.nl, fact.help.en):
        assert "?" in text
        assert len(text) <= 300


@each_fact
def test_help_is_translated(fact: Fact) -> None:
    assert fact.help.nl != fact.help.en


@each_fact
def test_help_keeps_to_its_language(fact: Fact) -> None:
    assert not {"the", "does", "has", "which"} & set(words(fact.help.nl)), fact.help.nl
    assert not {"de", "het", "een", "patiënt", "niet"} & set(words(fact.help.en)), fact.help.en


@each_language
def test_labels_are_unique(language: Language) -> None:
    counted = Counter(fact.label.in_(language).casefold() for fact in FACTS)
    assert [label for label, times in counted.items() if times > 1] == []


@each_language
def test_the_options_of_one_fact_have_different_labels(language: Language) -> None:
    for fact in FACTS:
        if isinstance(fact, Choice):
            labels = [option.label.in_(language) for option in fact.options]
            assert all(labels)
            assert len(set(labels)) == len(labels), fact.name


def test_phases_ascend_along_the_order() -> None:
    phases = [fact.phase for fact in FACTS]
    assert phases == sorted(phases)
    assert set(phases) == set(Phase)


@each_fact
def test_the_chapter_is_a_room_of_the_guideline(fact: Fact) -> None:
    assert fact.chapter in ROOMS


def words(text: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in text.casefold()).split()
