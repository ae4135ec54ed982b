"""`wervelwijzer evidence`: tables in two languages, JSON, discrepancies, files, and what it says when it cannot."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from wervelwijzer.cli import main
from wervelwijzer.guideline.studies import STUDIES

SECTIONS = sorted({study.section for study in STUDIES})


def test_without_a_section_every_section_with_its_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence"]) == 0
    text = capsys.readouterr().out
    for section in SECTIONS:
        assert section in text
    total = next(line for line in text.splitlines() if line.split()[:1] == [str(len(STUDIES))])
    assert total.split()[1] == str(sum(study.results for study in STUDIES))
    assert "wijkt af" in text
    assert main(["evidence", "--lang", "en"]) == 0
    assert "not recomputable" in capsys.readouterr().out


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_section_as_text_names_all_its_studies(
    section: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evidence", section, "--lang", language]) == 0
    text = capsys.readouterr().out
    for study in STUDIES:
        if study.section == section:
            assert (study.name.nl if language == "nl" else study.name.en) in text
    assert max(map(len, text.splitlines())) <= 110


def test_the_summary_of_radiotherapy(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", "radiotherapy"]) == 0
    text = capsys.readouterr().out
    assert "RR 0,96 (0,78–1,17)" in text
    assert "80/142" in text
    assert "Wij lezen 131/150." in " ".join(text.split())
    assert "zeer laag" in text


def test_only_the_discrepancies(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", "--discrepancies", "--lang", "en"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    for said in ("131/150 is 87.3%", "are swapped", "middle on a log scale is 1.20", "add up to 114%", "12% (Zadnik)"):
        assert said in text
    assert main(["evidence", "systemic_therapy", "--discrepancies"]) == 0
    assert capsys.readouterr().out == "geen afwijkingen\n"


def test_json_has_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    studies = [study for section in answer["sections"] for study in section["studies"]]
    assert [study["id"] for study in studies] == [study.id for study in STUDIES]
    found = [finding for study in studies for finding in study["findings"]]
    verdicts = [section["verdicts"]["discrepancy"] for section in answer["sections"]]
    assert sum(verdicts) == sum(finding["verdict"] == "discrepancy" for finding in found)
    pain = next(study for study in studies if study["id"] == "maranzano-2005")["outcomes"][0]
    assert pain["arms"][0]["recomputed"]["proportion"] == pytest.approx(80 / 142)
    assert pain["recomputed"]["value"] == pytest.approx((80 / 142) / (79 / 134))
    assert pain["places"][0]["chapter"] == "radiotherapy"


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_a_plot_is_written_beside_the_table(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / f"forest.{kind}"
    assert main(["evidence", "corticosteroids", "--plot", str(file)]) == 0
    assert file.read_bytes()[:5] == {"svg": b"<?xml", "png": b"\x89PNG\r"}[kind]
    assert "Sörensen 1994" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["imagination"], "Onbekend hoofdstuk 'imagination'. Hoofdstukken met studies: epidemiology"),
        (["imagination", "--lang", "en"], "Unknown section 'imagination'. Sections with studies: epidemiology"),
        (["--plot", "x.svg"], "Kies een hoofdstuk om te tekenen: epidemiology"),
        (["pain", "--plot", "x.pdf"], "geef een naam die eindigt op .svg of .png"),
        (["pain", "--plot", "/no/such/folder/x.svg", "--lang", "en"], "Cannot write /no/such/folder/x.svg"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", *arguments]) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""


@pytest.mark.parametrize(("package", "arguments"), [("scipy", ["pain"]), ("matplotlib", ["pain", "--plot", "x.svg"])])
def test_a_missing_library_is_named_with_the_remedy(
    package: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in list(sys.modules):
        if name.split(".")[0] == package or name.startswith("wervelwijzer.evidence."):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    assert main(["evidence", *arguments, "--lang", "en"]) == 2
    assert capsys.readouterr().err == (f"This needs {package}. Install it with: pip install 'wervelwijzer[evidence]'\n")
