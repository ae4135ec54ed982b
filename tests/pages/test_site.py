"""The printed pages: up to date, complete, and in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wervelwijzer.cli import main
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.pages.site import out_of_date, pages, print_pages

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_pages_in_docs_are_those_of_the_rules() -> None:
    assert out_of_date(DOCS) == [], "renew them: ./run docs"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_stands_on_a_page(language: Language) -> None:
    text = "".join(content for _, content in pages(language))
    for name in (*(r.id for r in RECOMMENDATIONS), *(p.id for p in PASSAGES), *(c.id for c in CONFLICTS)):
        assert name in text
    assert all(f"`{decision.name}`" in text for decision in DECISIONS)
    assert not re.search(r"<(Is|AllOf|AnyOf|Term|decision|recommendation)\b", text)


def test_links_between_pages_lead_somewhere() -> None:
    for language in LANGUAGES:
        printed = dict(pages(language))
        for content in printed.values():
            for target in re.findall(r"\]\(([^)#:]+)\)", content):
                assert target in printed


def test_pages_out_of_date_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_pages(tmp_path)
    assert out_of_date(tmp_path) == []
    (tmp_path / "nl" / "imaging.md").write_text("oud", encoding="utf-8")
    (tmp_path / "en" / "imaging.md").unlink()
    (tmp_path / "en" / "no_longer.md").write_text("", encoding="utf-8")
    assert main(["pages", str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().out.split() == ["nl/imaging.md", "en/imaging.md", "en/no_longer.md"]
    assert main(["pages", str(tmp_path)]) == 0
    assert main(["pages", str(tmp_path), "--check"]) == 0


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert main(["pages", str(blocked)]) == 2
    assert "map" in capsys.readouterr().err
