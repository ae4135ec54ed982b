"""Everything that is logged has a name that a reader understands."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import wervelwijzer.web
from wervelwijzer.web.records.audit_words import ACTIONS, action_label, details_in_words

SOURCE = Path(wervelwijzer.web.__file__).parent


def written(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    if isinstance(node, ast.IfExp):
        yield from (*written(node.body), *written(node.orelse))


def logged() -> Iterator[str]:
    for file in SOURCE.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = ast.unparse(call.func)
            if name == "audit.log" and len(call.args) > 1:
                yield from written(call.args[1])
            if name.endswith("get_episode"):
                for one in call.keywords:
                    yield from written(one.value) if one.arg == "action" else ()


def test_every_action_has_a_name() -> None:
    found = set(logged())
    assert len(found) > 25
    assert found - set(ACTIONS) == set()


def test_an_action_of_an_older_version_shows_its_code() -> None:
    assert action_label("long_gone").nl == "long_gone"


def test_details_are_said_in_words_without_keys() -> None:
    details = {
        "kinds": ["examined"],
        "entries": ["x"],
        "path": "/episodes/0b9c7e36-0b0e-4f1e-9f0a-1c1d3b9f0a11/care/",
        "role": "nurse",
        "emergency": True,
        "address": "",
    }
    assert [one.nl for one in details_in_words(details)] == [
        "soort: onderzocht",
        "pagina: /episodes/…/care/",
        "rol: verpleegkundige",
    ]
