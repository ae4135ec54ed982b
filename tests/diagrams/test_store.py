"""A kept forest is the built one; a file that is old, damaged or of other rules is not believed."""

from __future__ import annotations

from pathlib import Path

import pytest

from wervelwijzer.advice.engine import Engine, Rules
from wervelwijzer.diagrams.forest import Forest
from wervelwijzer.diagrams.store import fingerprint, load, save
from wervelwijzer.facts import FACTS


@pytest.fixture(scope="module")
def built() -> Engine:
    return Engine(Rules())


@pytest.fixture
def kept(built: Engine, tmp_path: Path) -> Path:
    file = tmp_path / "diagrams.json"
    save(built.forest, built.roots, file, "mark")
    return file


def test_what_is_loaded_is_what_was_built(built: Engine, kept: Path) -> None:
    found = load(FACTS, kept, "mark")
    assert found is not None
    forest, roots = found
    assert roots == dict(built.roots)
    for part in ("variable", "children", "kinds", "reads", "outcomes", "unique", "terminals", "true", "false"):
        assert getattr(forest, part) == getattr(built.forest, part), part
    assert [cells.samples for cells in forest.cells] == [cells.samples for cells in built.forest.cells]
    assert [cells.labels for cells in forest.cells] == [cells.labels for cells in built.forest.cells]


def test_a_loaded_forest_can_grow(built: Engine, kept: Path) -> None:
    found = load(FACTS, kept, "mark")
    assert found is not None
    forest, roots = found
    condition = roots["decision surgery.conditions_met"]
    assert forest.negation(forest.negation(condition)) == condition
    assert isinstance(forest, Forest)


def test_another_mark_is_not_believed(kept: Path) -> None:
    assert load(FACTS, kept, "other") is None


def test_a_damaged_file_is_not_believed(kept: Path) -> None:
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-10], whole.replace(b'"variable":[', b'"variable":[1,', 1), b"\x00" * 100):
        kept.write_bytes(damaged)
        assert load(FACTS, kept, "mark") is None


def test_a_missing_file_is_no_error(tmp_path: Path) -> None:
    assert load(FACTS, tmp_path / "none.json", "mark") is None


def test_a_folder_that_cannot_be_written_is_no_error(built: Engine, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    save(built.forest, built.roots, tmp_path / "taken" / "diagrams.json", "mark")


def test_a_changed_rule_has_another_mark(tmp_path: Path) -> None:
    rule = tmp_path / "rules" / "one.py"
    rule.parent.mkdir()
    rule.write_text("HOURS = 12")
    before = fingerprint([rule.parent])
    assert before == fingerprint([rule.parent])
    rule.write_text("HOURS = 120")
    assert fingerprint([rule.parent]) != before
