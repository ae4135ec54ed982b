"""The studies as data: their places stand, their names differ, and they are told in our own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from wervelwijzer.evidence.explanations import REASONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Doubt, Effect, Measure, Outcome, P, Quality, Share, Study
from wervelwijzer.language.text import Text

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
NAME = Text("naam", "name")
PLACE = Place("radiotherapy", 0, 1, "")


def parts(thing: object) -> Iterator[object]:
    """A value and everything inside it."""
    yield thing
    if isinstance(thing, tuple):
        for part in thing:
            yield from parts(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from parts(getattr(thing, field.name))


PLACES = [(study.id, part) for study in STUDIES for part in parts(study) if isinstance(part, Place)]


@pytest.fixture(scope="module")
def guideline() -> str:
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    return found[0].read_text(encoding="utf-8")


def test_the_sentences_are_where_the_studies_say(guideline: str) -> None:
    assert [(name, place.offset) for name, place in PLACES if not place.stands_in(guideline)] == []


def test_a_place_names_a_chapter_and_begins_and_ends_on_a_word(guideline: str) -> None:
    for name, place in PLACES:
        assert place.chapter in CHAPTERS, name
        sentences = guideline[place.offset : place.offset + place.length]
        assert sentences == sentences.strip(), name
        assert not re.match(r"\w", guideline[place.offset - 1]), f"{name} begins inside a word at {place.offset}"


IN_WORDS = {
    "1": ("één", "eenmaal"),
    "2": ("twee",),
    "3": ("drie",),
    "4": ("vier",),
    "5": ("Vijf",),
    "6": ("zes",),
    "20": ("Alle patiënten",),
    "33": ("1/3",),
    "50": ("de helft",),
    "67": ("Tweederde",),
}
NOT_PRINTED = {
    "survival-populations/neurological: 0",
    "heimdal-1992/serious-adverse-events: 0",
    "maranzano-2009/oesophagitis: 0",
    "maranzano-2009/diarrhoea: 0",
}
"""A zero that the text says with 'geen', 'niet' or '100% alleen pijn'."""


def test_every_printed_count_and_percentage_stands_at_its_place(guideline: str) -> None:
    """The figures of a share are in the sentences that it refers to, in digits or in words."""
    missing = set()
    for study in STUDIES:
        for outcome in study.outcomes:
            text = " ".join(guideline[place.offset : place.offset + place.length] for place in outcome.places)
            for share in (*outcome.shares, *((outcome.whole,) if outcome.whole else ())):
                events = None if share.events is None else str(share.events)
                for figure in filter(None, (events, share.percent, share.low, share.high)):
                    forms = (rf"(?<![\d.,]){form}(?!\d)" for form in (figure, figure.replace(".", ",")))
                    said = any(re.search(form, text) for form in forms)
                    if not said and not any(word in text for word in IN_WORDS.get(figure, ())):
                        missing.add(f"{study.id}/{outcome.id}: {figure}")
    assert missing == NOT_PRINTED


def test_names_differ_and_sections_are_chapters() -> None:
    assert len({study.id for study in STUDIES}) == len(STUDIES)
    assert len({study.name.nl for study in STUDIES}) == len({study.name.en for study in STUDIES}) == len(STUDIES)
    assert {study.section for study in STUDIES} <= CHAPTERS.keys()


def test_no_eight_words_in_a_row_are_the_guidelines(guideline: str) -> None:
    folded = " ".join(re.findall(r"\w+", guideline.lower()))
    ours = [part for study in STUDIES for part in parts(study) if isinstance(part, Text)]
    for text in [*ours, *REASONS.values()]:
        words = re.findall(r"\w+", text.nl.lower())
        for start in range(len(words) - 7):
            assert f" {' '.join(words[start : start + 8])} " not in folded, text.nl


def test_quality_is_given_for_every_graded_outcome_of_radiotherapy() -> None:
    graded = {
        outcome.quality.words.nl
        for study in STUDIES
        if study.section == "radiotherapy"
        for outcome in study.outcomes
        if outcome.quality
    }
    assert graded == {"laag", "laag tot zeer laag", "zeer laag"}


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Share(), "states nothing"),
        (lambda: Share(percent="6,6"), "decimal point"),
        (lambda: Effect(kind="RR", value="often"), "decimal point"),
        (lambda: P("="), "has a figure"),
        (lambda: P("ns", "0.5"), "has a figure"),
        (lambda: study(Outcome(id="a", name=NAME, places=(PLACE,), shares=(Share(events=1),))), "1 shares for 2 arms"),
        (
            lambda: study(
                Outcome(id="a", name=NAME, places=(PLACE,), effect=Effect(kind="RR", value="1.1", arms=(0, 2)))
            ),
            "does not have",
        ),
        (
            lambda: study(measure=Measure(id="a", name=NAME, places=(PLACE,), unit=NAME, values=("1", "2", "3"))),
            "3 values for 2 arms",
        ),
        (
            lambda: study(
                Outcome(id="a", name=NAME, places=(PLACE,), whole=Share(events=1)),
                doubt=Doubt("a", NAME, (PLACE,)),
            ),
            "same id",
        ),
    ],
)
def test_what_does_not_fit_is_refused(make: object, message: str) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match=message):
        make()


def study(*outcomes: Outcome, measure: Measure | None = None, doubt: Doubt | None = None) -> Study:
    return Study(
        id="s",
        label="S 2000",
        section="radiotherapy",
        design="randomised",
        question=NAME,
        places=(PLACE,),
        arms=(Arm(NAME, 10), Arm(NAME, 20)),
        outcomes=outcomes,
        measures=(measure,) if measure else (),
        doubts=(doubt,) if doubt else (),
        quality=Quality(NAME, PLACE),
    )


def test_a_study_tells_its_name_and_its_places() -> None:
    one = study(Outcome(id="a", name=NAME, places=(PLACE, PLACE), whole=Share(events=1)))
    assert repr(one) == "<study s>"
    assert one.results == 1
    assert one.all_places == (PLACE, PLACE, PLACE)
