"""An ISNCSCI examination beside a case."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wervelwijzer.advice.case import CaseError, check_case
from wervelwijzer.advice.examination import read_examination, told_of, with_examination
from wervelwijzer.cli import main

INCOMPLETE = """\
B LT C2-T9:2 T10-S4-5:1
B PP C2-T9:2 T10-S4-5:1
B M C5-T1:5 L2-S1:2
VAC: yes
DAP: yes
"""
ONE_ROOT = """\
R LT C2-L4:2 L5:1 S1-S4-5:2
L LT C2-S4-5:2
B PP C2-S4-5:2
B M C5-T1:5 L2-S1:5
VAC: yes
DAP: yes
"""


def test_the_facts_go_into_the_case() -> None:
    case = with_examination(check_case({}), read_examination(INCOMPLETE.encode()))
    assert case.known == {"neurology.asia_grade": "C", "neurology.myelopathy_or_cauda_signs": True}


def test_what_may_be_one_root_settles_nothing_and_says_so() -> None:
    result = read_examination(ONE_ROOT.encode())
    assert with_examination(check_case({}), result).known == {}
    assert any("zenuwwortel" in text.nl for text in told_of(result))


def test_a_case_that_says_otherwise_is_refused_with_both_values() -> None:
    case = check_case({"neurology": {"asia_grade": "A"}})
    with pytest.raises(CaseError, match=r"asia_grade.*'A'.*'C'"):
        with_examination(case, read_examination(INCOMPLETE.encode()))


def test_a_case_that_says_the_same_is_not() -> None:
    case = check_case({"neurology": {"asia_grade": "C"}})
    assert with_examination(case, read_examination(INCOMPLETE.encode())).known["neurology.asia_grade"] == "C"


def test_an_examination_that_cannot_be_read_names_the_cell() -> None:
    with pytest.raises(CaseError, match="7"):
        read_examination(b"R LT C2:7")


def test_advise_takes_an_examination(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case, examination = tmp_path / "case.json", tmp_path / "examination.txt"
    case.write_text(json.dumps({"tumour": {"malignancy_known": True}}), encoding="utf-8")
    examination.write_text(INCOMPLETE, encoding="utf-8")
    assert main(["advise", str(case), "--isncsci", str(examination)]) == 0
    told = capsys.readouterr().out
    assert "DX-IMG-06" in told
    assert "ISNCSCI: AIS C." in told
    assert "ten minste tot en met T10" in told
    assert main(["advise", str(case), "--isncsci", str(examination), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["decisions"]["mescc.status"]["possible"] == ["none", "symptomatic"]
    assert main(["advise", str(case), "--isncsci", str(examination), "--format", "json"]) == 0
    assert "ISNCSCI: AIS C." in capsys.readouterr().err
    assert main(["advise", str(case), "--isncsci", str(examination), "--format", "jsonl"]) == 2
    assert "zonder --format jsonl" in capsys.readouterr().err
    examination.write_text("R LT C2:7", encoding="utf-8")
    assert main(["advise", str(case), "--isncsci", str(examination)]) == 2
