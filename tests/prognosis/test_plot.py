"""The picture: the same bytes for the same patient, letters as outlines, in both languages, for every patient."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.prognosis.model_files import COX, POINTS, as_bytes
from tests.tables import Facts

from wervelwijzer.advice.case import check_case
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.prognosis.model_file import parse
from wervelwijzer.prognosis.plot import draw, picture
from wervelwijzer.prognosis.reader import Reader, reader

PATIENTS: dict[str, Facts] = {
    "nothing known": {},
    "outside every table": {
        "status.karnofsky": 0,
        "tumour.bone_metastases_count": 0,
        "tumour.vertebral_metastases_count": 0,
        "status.ecog": 0,
        "status.life_expectancy_months": 0,
    },
    "with an estimate": {"status.karnofsky": 90, "tumour.primary": "breast", "status.life_expectancy_months": 6},
    "with a long remark beside a model": check_case(
        json.loads((Path(__file__).parents[1] / "patients" / "oligometastasis_kidney.json").read_text(encoding="utf-8"))
    ).known,
    "with a long estimate": {"tumour.primary": "kidney", "status.life_expectancy_months": 600},
}

every_patient = pytest.mark.parametrize("known", PATIENTS.values(), ids=PATIENTS)


@every_patient
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_is_the_same_each_time_and_holds_no_fonts(known: Facts, language: Language) -> None:
    comparison = reader().read(known)
    svg = picture(comparison, language, "svg")
    assert svg == picture(comparison, language, "svg")
    root = ElementTree.fromstring(svg)
    assert not list(root.iter("{http://www.w3.org/2000/svg}text"))
    assert b"<dc:date>" not in svg


def test_a_png_is_one() -> None:
    comparison = reader().read(PATIENTS["with an estimate"])
    png = picture(comparison, "nl", "png")
    assert png.startswith(b"\x89PNG")
    assert png == picture(comparison, "nl", "png")


def test_the_languages_differ() -> None:
    comparison = reader().read({})
    assert picture(comparison, "nl", "svg") != picture(comparison, "en", "svg")


@every_patient
def test_no_words_run_into_each_other(known: Facts) -> None:
    """Every line of words has its own place: no two overlap, but a label and the line that it stands on."""
    ready = Reader(supplied=[parse(as_bytes(COX)), parse(as_bytes(POINTS))])
    for language in LANGUAGES:
        figure = draw(ready.read(known), language)
        renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]  # the canvas is Agg's
        boxes = [
            (text.get_text(), text.get_window_extent(renderer)) for text in figure.axes[0].texts if text.get_text()
        ]
        width = figure.get_figwidth() * figure.dpi
        for place, (one, box) in enumerate(boxes):
            assert box.x0 >= 0, one
            assert box.x1 <= width, one
            for other, beside in boxes[place + 1 :]:
                assert not box.shrunk(0.98, 0.8).overlaps(beside.shrunk(0.98, 0.8)), (one, other)


def test_a_supplied_model_is_drawn() -> None:
    ready = Reader(supplied=[parse(as_bytes(COX))])
    words = [text.get_text() for text in draw(ready.read({}), "en").axes[0].texts]
    assert "Bartels 2007 *" in words
    assert "the hospital's table" in words
    assert "Bartels 2007 *" not in [text.get_text() for text in draw(reader().read({}), "en").axes[0].texts]
