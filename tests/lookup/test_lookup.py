"""Finding statements in the terminal."""

from __future__ import annotations

import pytest

from wervelwijzer.cli import main
from wervelwijzer.lookup.entries import entries
from wervelwijzer.lookup.finding import by_id, closest, search


def test_ids_are_unique_whatever_their_case() -> None:
    ids = [entry.id.casefold() for entry in entries()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", ["DX-IMG-05", "dx-img-05", "imaging.deadline_hours", "AMB-01", "symptoms.spinal_pain"])
def test_show_prints_a_statement_whole(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", name]) == 0
    told = capsys.readouterr().out
    assert told.casefold().startswith(name.casefold())
    assert told.count("\n") > 2


def test_show_says_where_when_and_how_surely(capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", "DX-IMG-05", "--lang", "en"])
    told = capsys.readouterr().out
    for part in ("recommendation", "strength:", "by:", "applies when:", "place: Imaging, character 20119"):
        assert part in told


def test_an_unknown_id_names_the_closest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "DX-IMG-5"]) == 1
    assert "DX-IMG-05" in capsys.readouterr().err
    assert main(["show", "iets heel anders"]) == 1
    assert "search" in capsys.readouterr().err
    assert closest("dx-img")[0].startswith("DX-IMG")


@pytest.mark.parametrize("written", ["lhermitte", "Lhermitte", "LHERMITTE", "lhermite"])
def test_search_forgives_case_and_a_slip(written: str) -> None:
    found, read = search(written, "nl")
    assert "DX-SYM-16" in [entry.id for entry in found]
    assert read == ["lhermitte"]


def test_search_forgives_accents() -> None:
    assert [entry.id for entry in search("corticosteroiden", "nl")[0]] == [
        entry.id for entry in search("corticosteroïden", "nl")[0]
    ]


def test_every_word_must_be_there() -> None:
    both = {entry.id for entry in search("lhermitte cisplatine", "nl")[0]}
    assert both
    assert both < {entry.id for entry in search("lhermitte", "nl")[0]}


def test_a_word_in_the_heading_goes_before_one_further_on() -> None:
    found, _ = search("dexamethason", "nl")
    first = by_id(found[0].id)
    assert first is not None
    assert "dexamethason" in f"{first.id} {first.says.nl}".lower()


def test_search_prints_a_line_each_and_says_how_many_more(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "pijn"]) == 0
    told = capsys.readouterr().out
    assert "--all" in told
    assert main(["search", "pijn", "--all"]) == 0
    assert len(capsys.readouterr().out) > len(told)


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "xyzzyqwv"]) == 1
    assert "Niets gevonden" in capsys.readouterr().err
