"""Journeys: a hospital validates its registry, reads the report, and makes figures of its own."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.validation.simulate import bollen_csv

from wervelwijzer.cli import main

PUBLISHED = {"A": 31.2, "B": 15.4, "C": 4.8, "D": 1.6}


@pytest.fixture
def register(tmp_path: Path) -> Path:
    file = tmp_path / "register.csv"
    file.write_text(bollen_csv(PUBLISHED, 300, 41), encoding="utf-8")
    return file


def run(*arguments: object) -> int:
    return main(["models", *map(str, arguments)])


def test_text(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("validate", register) == 0
    text = capsys.readouterr().out
    for words in (
        "Overlevingsmodellen in het eigen register",
        "Bollen 2014",
        "klopt hier",
        "Harrells C",
        "kalibratie op die tijdstippen is niet",
        "Niet getoetst: Bartels 2007",
        "Niercelcarcinoom was in de studie uitgesloten.",
        "jackknife",
    ):
        assert words in text


def test_english(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("validate", register, "--lang", "en") == 0
    text = capsys.readouterr().out
    assert "Survival models in the hospital's own registry" in text
    assert "agrees here" in text


def test_json(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("validate", register, "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    (bollen,) = [model for model in found["models"] if model["model"] == "bollen_2014"]
    assert bollen["verdict"] == "agrees"
    assert bollen["patients"] == 300
    assert 0.7 < bollen["discrimination"]["c_by_group"]["value"] < 0.85
    assert [group["group"] for group in bollen["groups"]] == ["D", "C", "B", "A"]
    assert found["registry"]["left_out"] == 0


class Page(HTMLParser):
    """What a page refers to, and whether every element that is opened is closed."""

    VOID = frozenset(("meta", "br", "path", "use", "rect", "circle", "line"))

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.open: list[str] = []
        self.pictures = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href")]
        self.pictures += tag == "svg"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_report_needs_nothing_else(register: Path, language: str) -> None:
    report = register.with_name("report.html")
    assert run("validate", register, "--report", report, "--lang", language) == 0
    html = report.read_text(encoding="utf-8")
    page = Page()
    page.feed(html)
    assert page.open == []
    assert page.pictures >= 4
    assert all(link.startswith("#") for link in page.links)
    assert "<script" not in html
    assert re.findall(r"url\((?!#)", html) == []
    assert "<text" not in html, "letters are paths"
    assert f'<html lang="{language}">' in html
    identities = re.findall(r' id="([^"]+)"', html)
    assert len([one for one in identities if one.startswith(("figure", "axes"))]) == 0


def test_the_same_registry_gives_the_same_report(register: Path) -> None:
    one, other = register.with_name("one.html"), register.with_name("other.html")
    assert run("validate", register, "--report", one) == run("validate", register, "--report", other) == 0
    assert one.read_bytes() == other.read_bytes()


def test_the_report_holds_no_patient(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, report = tmp_path / "r.csv", tmp_path / "r.html"
    rows = bollen_csv(PUBLISHED, 200, 3).splitlines()
    rows[4] = 'SECRET1,1931-02-30,2024-01-01,ja,"<b>x</b>",70,nee,nee'
    file.write_text("\n".join(rows), encoding="utf-8")
    assert run("validate", file, "--report", report) == 0
    text, html = capsys.readouterr().out, report.read_text(encoding="utf-8")
    assert "1931-02-30" in text
    assert "rij 5, kolom start" in text
    for secret in ("SECRET1", "1931-02-30", "<b>x", "p17"):
        assert secret not in html
    assert "start" in html


def test_small_numbers_are_hidden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "r.csv"
    rows = bollen_csv({"B": 9.0, "D": 2.0}, 120, 3).splitlines()
    odd = ["x1,2020-01-01,2020-05-01,ja,breast,90,nee,nee", "x2,2020-01-01,2020-07-01,ja,breast,90,nee,nee"]
    file.write_text("\n".join([*rows, *odd]), encoding="utf-8")
    assert run("validate", file) == 0
    text = capsys.readouterr().out
    assert re.search(r"^A +<5 +<5 +te klein voor een schatting", text, re.MULTILINE)
    assert run("validate", file, "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    (bollen,) = [model for model in found["models"] if model["model"] == "bollen_2014"]
    (a,) = [group for group in bollen["groups"] if group["group"] == "A"]
    assert (a["patients"], a["small"], a["median"]) == (None, True, None)


@pytest.mark.parametrize(
    "rows",
    [
        ["p1,2024-01-01,2024-05-01,ja,breast,90,nee,nee"] * 1,
        [f"p{n},2024-01-01,2024-05-01,ja,breast,90,nee,nee" for n in range(5)],
        [f"p{n},2024-01-01,2024-05-01,nee,breast,90,nee,nee" for n in range(60)],
        [],
    ],
    ids=["one patient", "five patients", "all censored", "nobody"],
)
def test_too_little_gives_a_clear_answer_and_no_picture(
    rows: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, report, own = tmp_path / "r.csv", tmp_path / "r.html", tmp_path / "own.json"
    file.write_text("\n".join([bollen_csv(PUBLISHED, 1, 1).splitlines()[0], *rows]) + "\n", encoding="utf-8")
    assert run("validate", file, "--report", report) == 1
    assert "valt niets te concluderen" in " ".join(capsys.readouterr().out.split())
    html = report.read_text(encoding="utf-8")
    assert "<svg" not in html
    assert "valt niets te concluderen" in html
    assert run("recalibrate", file, "--hospital", "H", "--output", own) == 1
    assert "valt niets te concluderen" in capsys.readouterr().err
    assert not own.exists()


def test_models_that_can_place_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "r.csv"
    rows = [f"{30 + 7 * n},{'ja' if n % 2 else 'nee'}" for n in range(60)]
    file.write_text("days;died\n" + "\n".join(rows).replace(",", ";"), encoding="utf-8-sig")
    assert run("validate", file) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "Door geen enkel model in te delen: 60." in text
    assert "primaire tumor (tumour.primary): 60" in text
    assert "niet te beoordelen" in text


def test_a_misspelt_column_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "r.csv"
    file.write_text(bollen_csv(PUBLISHED, 60, 2).replace("tumour.primary", "tumour.primry"), encoding="utf-8")
    assert run("validate", file) == 0
    assert "Bedoelt u tumour.primary?" in capsys.readouterr().out


def test_what_cannot_be_read_or_written(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("validate", register.with_name("nothing.csv")) == 2
    assert "Kan" in capsys.readouterr().err
    assert run("validate", register, "--report", register.parent) == 2
    assert run("recalibrate", register, "--hospital", "H", "--output", register.parent) == 2
    empty = register.with_name("empty.csv")
    empty.write_text("", encoding="utf-8")
    assert run("validate", empty) == 2
    assert "Het register is leeg" in capsys.readouterr().err


def test_own_figures_stand_beside_the_published(register: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own, case = register.with_name("own.json"), register.with_name("case.json")
    assert run("recalibrate", register, "--hospital", "UMC Voorbeeld", "--output", own) == 0
    assert "Eigen cijfers van 300 patiënten" in capsys.readouterr().out
    facts = {"tumour": {"primary": "kidney", "visceral_metastases": True}, "status": {"karnofsky": 60}}
    case.write_text(json.dumps(facts), encoding="utf-8")
    assert main(["prognosis", str(case), "--file", str(own)]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "Eigen cijfers van UMC Voorbeeld" in text
    assert main(["prognosis", str(case), "--file", str(own), "--format", "json"]) == 0
    assert "Own figures of UMC Voorbeeld" in capsys.readouterr().out
    assert main(["advise", str(case), "--own", str(own)]) == 0
    assert "Van der Linden 2005. Eigen cijfers van UMC Voorbeeld" in capsys.readouterr().out
    assert main(["advise", str(case), "--own", str(case)]) == 2
