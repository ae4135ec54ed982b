"""Journeys through the command line: text, JSON and the sheet, in both languages."""

from __future__ import annotations

import io
import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from bench.isncsci import bench_isncsci, bench_isncsci_unknown, bench_isncsci_with_gaps
from tests.isncsci.test_worked import EXAMINATIONS

from wervelwijzer.cli import main
from wervelwijzer.isncsci.body import BACK, FRONT
from wervelwijzer.isncsci.segments import DERMATOMES
from wervelwijzer.isncsci.words import listed

GAPS = """\
R LT C2-T9:2 T10:1 T11-S4-5:0
R PP C2-T9:2 T10-S4-5:0
R M C5-T1:5 L2:3 L3:2 L4-S1:0
L LT C2-T10:2 T11:1 T12-S3:0 S4-5:1*
L PP C2-T9:2 T10:NT T11-S4-5:0
L M C5-T1:5 L2:1 L3:NT L4-S1:0
VAC: nee
"""
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "onderzoek.txt"
    path.write_text(GAPS, encoding="utf-8")
    return path


def test_text_tells_levels_grade_muscles_scores_and_what_is_open(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["isncsci", str(file)]) == 0
    told = capsys.readouterr().out
    for part in (
        "Sensibel niveau                     T9                      T9 of T10",
        "Neurologisch niveau                 T9",
        "AIS                                 C: motorisch incompleet",
        "Frankel (bij afspraak)              C",
        "L2  heupbuigers                           3        1",
        "Speldenprik                              32    32-34    64-66  van 112",
        "links, speldenprik: T10:NT",
        "Diepe anale druk (DAP)",
        "tot en met T11",
        "neurology.asia_grade: C",
        "neurology.myelopathy_or_cauda_signs: true",
    ):
        assert part in told, part


def test_the_words_of_every_possible_grade_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "examination.txt"
    path.write_text(EXAMINATIONS["complete, thoracic"].replace("DAP: no", ""), encoding="utf-8")
    assert main(["isncsci", str(path), "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "A or B" in told
    assert "A: complete: no sensation" in told
    assert "B: sensory incomplete" in told
    assert "Test them: function more than three" in " ".join(told.split())


def test_json_holds_the_value_or_the_exact_set(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["isncsci", str(file), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sensory_level"]["left"] == {"value": None, "possible": ["T9", "T10"]}
    assert told["neurological_level"] == {"value": "T9", "possible": ["T9"]}
    assert told["light_touch"]["right"] == {"value": 33, "lowest": 33, "highest": 33}
    assert told["lower_motor"]["left"] == {"value": None, "lowest": 1, "highest": 6}
    assert told["facts"]["neurology.asia_grade"] == "C"
    assert told["mri"]["down_to"] == "T11"
    assert {"side": "left", "part": "pin_prick", "place": "T10", "finding": "NT"} in told["open"]
    assert {"side": None, "part": "pressure", "place": "DAP", "finding": None} in told["open"]


def test_what_json_tells_can_be_given_back(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["isncsci", str(file), "--format", "json"])
    first = capsys.readouterr().out
    given = json.dumps(json.loads(first)["examination"]).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    assert main(["isncsci", "-", "--format", "json"]) == 0
    assert capsys.readouterr().out == first


def test_problems_go_to_the_other_stream(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "examination.txt"
    path.write_text("R LT C2:7\n", encoding="utf-8")
    assert main(["isncsci", str(path), "--lang", "en"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert (
        told.err
        == "line 1, column 9: C2: '7' is no finding for sensation; possible: 0, 1, 2, NT; 0*, 1*, NT* (*N, *A).\n"
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_sheet_is_sound_and_puts_right_on_the_right_side(
    file: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["isncsci", str(file), "--format", "svg", "--lang", language]) == 0
    page = ET.fromstring(capsys.readouterr().out)
    right = {"nl": "rechts", "en": "right"}[language]
    seen = []
    for view in page.iter(f"{SVG}g"):
        for half in view:
            titles = [title.text or "" for title in half.iter(f"{SVG}title")]
            if half.tag == f"{SVG}g" and titles and "translate(0 0)" in half.get("transform", ""):
                mirrored = "scale(-1 1)" in half.get("transform", "")
                assert len({right in title for title in titles}) == 1
                seen.append((mirrored, right in titles[0], any(title.startswith("C2 ") for title in titles)))
    front, back = [s for s in seen if not s[2]], [s for s in seen if s[2]]
    assert len(front) == len(back) == 4
    assert all(mirrored == is_right for mirrored, is_right, _ in front), "front: the right side is drawn on the left"
    assert all(mirrored != is_right for mirrored, is_right, _ in back), "back: the right side is drawn on the right"


def test_the_colour_of_a_dermatome_is_its_finding(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["isncsci", str(file), "--format", "svg"])
    page = ET.fromstring(capsys.readouterr().out)
    fills: dict[str, set[str]] = {}
    for path in page.iter(f"{SVG}path"):
        title = path.find(f"{SVG}title")
        if title is not None:
            fills.setdefault((title.text or "").rpartition(" ")[2], set()).add(path.get("fill", ""))
    assert {finding: len(found) for finding, found in fills.items()} == dict.fromkeys(("0", "1", "2", "1*", "NT"), 1)
    assert fills["1"] == fills["1*"]
    assert len({next(iter(found)) for found in fills.values()}) == 4


def test_every_dermatome_is_drawn_somewhere() -> None:
    assert {region.dermatome for region in (*FRONT, *BACK)} == set(DERMATOMES)


def test_stretches_of_levels_are_told_short() -> None:
    assert listed(("NA", "C1", "C2", "C3", "T4"), "nl") == "n.v.t., C1 t/m C3 of T4"
    assert listed(("S2", "S3", "INT"), "en") == "S2 to intact"
    assert listed(("T9", "T10"), "en") == "T9 or T10"


def test_the_bench_gives_rates() -> None:
    assert bench_isncsci(100) > 0
    assert bench_isncsci_with_gaps(20) > 0
    assert bench_isncsci_unknown() > 0


def test_the_sheet_of_a_complete_examination_names_the_muscles_that_are_no_key_muscles(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "examination.txt"
    path.write_text(EXAMINATIONS["non-key muscle: C"], encoding="utf-8")
    for form in ("text", "svg"):
        assert main(["isncsci", str(path), "--format", form]) == 0
        told = capsys.readouterr().out
        assert "Laagste niet-sleutelspier" in told
        assert "geen" in told


def test_of_nothing_known_the_sheet_lists_the_grades_and_stays_on_the_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "examination.txt"
    path.write_text("VAC: NT\n", encoding="utf-8")
    assert main(["isncsci", str(path), "--format", "svg"]) == 0
    page = ET.fromstring(capsys.readouterr().out)
    height = float(page.get("height", "0"))
    for group in page.findall(f"{SVG}g"):
        top = float(group.get("transform", "").removesuffix(")").split()[-1])
        feet = [top + float(text.get("y", "0")) for text in group.iter(f"{SVG}text")]
        assert max(feet) < height - 10
    assert "A, B, C, D of E" in [text.text for text in page.iter(f"{SVG}text")]


def test_no_fact_is_said_to_be_certain_where_none_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "examination.txt"
    path.write_text("VAC: NT\n", encoding="utf-8")
    assert main(["isncsci", str(path)]) == 0
    told = capsys.readouterr().out
    assert "geen feit staat vast" in told
    assert "zenuwwortel" not in told
    path.write_text(EXAMINATIONS["level at C1"], encoding="utf-8")
    assert main(["isncsci", str(path)]) == 0
    told = capsys.readouterr().out
    assert "zenuwwortel" in told
    assert "geen feit staat vast" in told
