"""The forest plots: they can be drawn, are the same every time, and no label leaves the page or covers another."""

from __future__ import annotations

from itertools import combinations
from xml.etree import ElementTree

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text as Label

from wervelwijzer.evidence.plot import Ruler, draw, picture
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.language.text import LANGUAGES, Language

SECTIONS = sorted({study.section for study in STUDIES})


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_on_the_page_and_covers_no_other(section: str, language: Language) -> None:
    figure = draw(section, language)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped
    renderer = canvas.get_renderer()  # type: ignore[no-untyped-call]  # as above
    width, height = figure.bbox.width, figure.bbox.height
    boxes = [
        (label.get_text(), label.get_window_extent(renderer)) for label in figure.findobj(Label) if label.get_text()
    ]
    assert len(boxes) > 5
    for text, box in boxes:
        assert box.x0 >= 0, text
        assert box.y0 >= 0, text
        assert box.x1 <= width, text
        assert box.y1 <= height, text
    for (one, first), (other, second) in combinations(boxes, 2):
        across = min(first.x1, second.x1) - max(first.x0, second.x0)
        down = min(first.y1, second.y1) - max(first.y0, second.y0)
        assert across <= 1 or down <= 2, f"{one!r} and {other!r}"


def test_an_svg_is_a_picture_without_fonts_or_date_and_always_the_same() -> None:
    first = picture("patient_selection", "nl", "svg")
    assert first == picture("patient_selection", "nl", "svg")
    root = ElementTree.fromstring(first)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert not list(root.iter("{http://www.w3.org/2000/svg}text"))
    assert b"dc:date" not in first


def test_a_png_is_always_the_same_and_differs_by_language() -> None:
    dutch = picture("corticosteroids", "nl", "png")
    assert dutch.startswith(b"\x89PNG")
    assert dutch == picture("corticosteroids", "nl", "png")
    assert dutch != picture("corticosteroids", "en", "png")


def test_a_schedule_is_not_broken() -> None:
    lines = Ruler().broken("kort schema 2 × 8 Gy (n = 142)", 7.0, 0.1)
    assert lines == ["kort", "schema", "2\u00a0×\u00a08", "Gy", "(n\u00a0=\u00a0142)"]
