"""The drawing of the spine and the names of its vertebrae."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from tests.documents.contexts import treated

from wervelwijzer.advice.case import CaseError
from wervelwijzer.documents.levels import name_in_words, read_levels, short_names
from wervelwijzer.documents.render import render
from wervelwijzer.documents.spine_drawing import NAMES, spine_drawing
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.prognosis.spine import LEVELS

SVG = "{http://www.w3.org/2000/svg}"


def marked(svg: str) -> int:
    """How many vertebrae are filled as affected."""
    return sum(rect.get("fill") == "url(#marked)" for rect in ET.fromstring(svg).iter(f"{SVG}rect"))


def test_every_vertebra_is_drawn_once_and_only_the_affected_are_marked() -> None:
    assert len(NAMES) == 24 + 5
    assert marked(spine_drawing((), "nl")) == 0
    for name in NAMES:
        svg = spine_drawing(read_levels([name]), "nl")
        assert marked(svg) == 1
        assert name_in_words(name, "nl") in "".join(ET.fromstring(svg).itertext())


def test_a_run_counts_in_full() -> None:
    assert marked(spine_drawing(read_levels(["T11-L1", "L1"]), "en")) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_levels_at_once_can_be_set(language: str) -> None:
    svg = spine_drawing(read_levels(["occiput-S5"]), "nl" if language == "nl" else "en", small=True)
    assert marked(svg) == len(NAMES)
    assert render("practitioner_letter", treated(levels=("occiput-S5",)))


def test_in_a_small_drawing_neighbours_share_one_name() -> None:
    told = "".join(ET.fromstring(spine_drawing(read_levels(["T7", "T8", "L2", "S1"]), "nl", small=True)).itertext())
    assert "Th7–Th8" in told
    assert "L2" in told
    assert "Th7–L2" not in told


def test_every_level_has_a_name_in_both_languages() -> None:
    for language in LANGUAGES:
        assert len({name_in_words(name, language) for name in LEVELS}) == len(LEVELS)
    assert name_in_words("T7", "nl") == "borstwervel 7 (Th7)"
    assert name_in_words("occiput", "en") == "back of the head"
    assert short_names(read_levels(["occiput", "S1"]), "nl") == "achterhoofd, S1"


def test_nothing_of_a_drawing_lies_outside_it() -> None:
    root = ET.fromstring(spine_drawing((), "nl"))
    left, top, width, height = (float(number) for number in (root.get("viewBox") or "").split())
    for rect in root.iter(f"{SVG}rect"):
        if rect.get("x") is not None:
            assert left <= float(rect.get("x") or 0) <= left + width
            assert top <= float(rect.get("y") or 0) <= top + height


def test_a_level_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(CaseError, match="T13"):
        render("risk_leaflet", treated(levels=("T13",)))
