"""The trace of the real sources, where they are at hand: every sentence has a home."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from wervelwijzer.cli import main
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.contents import SOURCE_FILES, SourceName
from wervelwijzer.trace.cases import examples
from wervelwijzer.trace.command import SourcesError, read_sources
from wervelwijzer.trace.coverage import Coverage, cover
from wervelwijzer.trace.homes import homes

SHARED = Path(__file__).resolve().parents[3] / "shared"
SOURCES = SHARED / "sources"

Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def texts() -> dict[SourceName, str]:
    if not SOURCES.exists():
        pytest.skip("the source texts are not beside this checkout")
    return read_sources(SOURCES)


@pytest.fixture(scope="module")
def coverage(texts: dict[SourceName, str]) -> Coverage:
    return cover(texts, homes())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def told(*arguments: str) -> tuple[int, str]:
        status = main(list(arguments))
        return status, capsys.readouterr().out

    return told


def test_every_place_holds_its_sentences(coverage: Coverage) -> None:
    assert [(moved.home.id, moved.place.offset) for moved in coverage.moved] == []


def test_no_sentence_of_a_recommendation_is_without_a_home(coverage: Coverage) -> None:
    assert [sentence.words for sentence in coverage.uncovered(kind="recommendation")] == []


def test_no_sentence_at_all_is_without_a_home(coverage: Coverage) -> None:
    assert [(sentence.section, sentence.offset, sentence.words) for sentence in coverage.uncovered()] == []


def test_the_readme_tells_the_figures_of_the_trace(coverage: Coverage) -> None:
    fates = [mark.fate for mark in coverage.marked]
    counts = [len(fates), *(fates.count(fate) for fate in ("computed", "shown", "information", "not_computed"))]
    readme = " ".join((Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8").split())
    told = readme.partition("Every sentence of both sources has a home: ")[2].partition(" each with the reason")[0]
    assert [int(number.replace(",", "")) for number in re.findall(r"[\d,]*\d", told)] == counts


def test_every_row_of_the_catalogue_has_a_home() -> None:
    catalogue = SHARED / "reference" / "catalogue.json"
    if not catalogue.exists():
        pytest.skip("the catalogue is not beside this checkout")
    ours = {home.id for home in homes()}
    rows = [row["id"] for row in json.loads(catalogue.read_text(encoding="utf-8"))]
    assert [row for row in rows if not any(name == row or name.startswith(f"{row}-") for name in ours)] == []


def test_the_command_prints_the_trace(texts: dict[SourceName, str], run: Run) -> None:
    status, told = run("trace", "--sources", str(SOURCES))
    assert status == 0
    assert "Zinnen van aanbevelingen waar niets naar verwijst: geen." in told
    status, told = run("trace", "--sources", str(SOURCES), "--format", "json")
    sentences = json.loads(told)["sentences"]
    assert len(sentences) > 1_900
    assert {sentence["fate"] for sentence in sentences} == {"computed", "shown", "information", "not_computed"}


class _Tags(HTMLParser):
    """Every tag that opens is closed, in order."""

    VOID = ("meta", "br")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.rows += tag == "tr"
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_shows_both_sides(texts: dict[SourceName, str], run: Run) -> None:
    _, page = run("trace", "--sources", str(SOURCES), "--format", "html")
    tags = _Tags()
    tags.feed(page)
    assert not tags.open
    assert tags.rows > 500
    assert "DX-IMG-06" in page


@pytest.mark.parametrize("language", ["nl", "en"])
def test_conflicts_are_printed_without_the_sources(language: str, run: Run) -> None:
    status, told = run("trace", "--conflicts", "--lang", language)
    assert status == 0
    assert all(conflict.id in told for conflict in CONFLICTS)
    status, told = run("trace", "--conflicts", "--format", "json", "--lang", language)
    listed = json.loads(told)["conflicts"]
    assert len(listed) == len(CONFLICTS)
    assert sum(conflict["example"] is not None for conflict in listed) >= 10


def test_every_conflict_that_claims_a_case_has_one() -> None:
    claimed = [conflict.id for conflict in CONFLICTS if conflict.shown_by is not None]
    assert list(examples(CONFLICTS)) == claimed


def test_every_ambiguity_of_the_catalogue_is_a_conflict() -> None:
    catalogue = SHARED / "reference" / "catalogue.md"
    if not catalogue.exists():
        pytest.skip("the catalogue is not beside this checkout")
    lines = catalogue.read_text(encoding="utf-8").splitlines()
    listed = [line.split("|")[1].strip() for line in lines if line.startswith("| AMB-")]
    assert [name for name in listed if name not in {conflict.id for conflict in CONFLICTS}] == []


def test_unreadable_or_other_sources_are_refused(
    tmp_path: Path, texts: dict[SourceName, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trace", "--sources", str(tmp_path)]) == 2
    assert "--sources" in capsys.readouterr().err
    assert main(["trace", "--conflicts", "--format", "html"]) == 2
    assert "--format text" in capsys.readouterr().err
    assert main(["trace"]) == 2
    assert "--conflicts" in capsys.readouterr().err
    for name in SOURCE_FILES.values():
        (tmp_path / name).write_text("Iets heel anders.\n" * 20_000, encoding="utf-8")
    with pytest.raises(SourcesError, match="another text"):
        read_sources(tmp_path)
    (tmp_path / SOURCE_FILES["guideline"]).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SourcesError, match="Cannot read"):
        read_sources(tmp_path)
