"""The core runs on the standard library alone; the arrows between its parts are import contracts in pyproject.toml."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "wervelwijzer"
CORE = ("language", "facts", "guideline", "diagrams", "models", "isncsci", "dose", "conversions")
ALLOWED = sys.stdlib_module_names | {PACKAGE.name}


def imported_packages(source: str) -> Iterator[str]:
    """The top-level package of every import in `source`, also of those inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("part", CORE)
def test_the_core_imports_the_standard_library_alone(part: str) -> None:
    files = sorted((PACKAGE / part).rglob("*.py"))
    assert files, f"{part} has no files"
    foreign = {
        (str(file.relative_to(PACKAGE)), package)
        for file in files
        for package in imported_packages(file.read_text(encoding="utf-8"))
        if package not in ALLOWED
    }
    assert not foreign


def test_a_foreign_import_is_seen() -> None:
    source = "import json, numpy.linalg\nfrom . import words\ndef late():\n    from yaml.nodes import Node\n"
    assert list(imported_packages(source)) == ["json", "numpy", "yaml"]
