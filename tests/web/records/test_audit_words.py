"""Everything that is logged has a name that a reader understands."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import wervelwijzer.web
from wervelwijzer.web.accounts.person_forms import PersonForm, TeamForm
from wervelwijzer.web.api.tokens import SCOPES
from wervelwijzer.web.records.audit_details import DETAILS, FIELDS, UNSAID, WORDS, details_in_words
from wervelwijzer.web.records.audit_words import ACTIONS, action_label

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


def test_every_detail_and_every_code_in_it_has_a_name() -> None:
    """Of what is logged in the source: the names of the details, the fields of the forms, the rights of a token."""
    named = {
        one.arg
        for file in SOURCE.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "audit.log"
        for one in call.keywords
        if one.arg not in (None, "episode", "patient", "reason")
    }
    assert len(named) > 20
    assert named - set(DETAILS) - set(UNSAID) == set()
    assert {*PersonForm().fields, *TeamForm().fields} <= set(FIELDS)
    assert set(SCOPES) <= set(WORDS["scopes"])


@pytest.mark.parametrize(
    ("details", "nl", "en"),
    [
        (
            {"what": "quality", "year": 2026},
            "wat: kwaliteitscijfers · jaar: 2026",
            "what: quality figures · year: 2026",
        ),
        (
            {"code": "on_call", "until": "2026-11-29T03:42:58.828097+00:00"},
            "soort reden: dienst: overleg over deze patiënt · tot: zo 29 nov 2026 04:42",
            "kind of reason: on call: consulted about this patient · until: Sun 29 Nov 2026 04:42",
        ),
        ({"asked": "patient=D0005&action=view&since="}, "gezocht op: patiëntnummer D0005, wat dossier bekeken", None),
        ({"asked": "person=&patient="}, "", ""),
        ({"asked": "emergency=on&until=2026-11-29"}, "gezocht op: alleen noodtoegang ja, tot en met 2026-11-29", None),
        ({"asked": "de Vries"}, "gezocht op: de Vries", "asked for: de Vries"),
        ({"asked": "a=b"}, "gezocht op: a=b", "asked for: a=b"),
        ({"by": "mine", "goal": "imaging"}, "door wie te doen: mijn rollen · klok: MRI van de wervelkolom", None),
        ({"fields": ["phone", "email"]}, "velden: telefoon, e-mail", "fields: phone, e-mail"),
        ({"moved": ["x", "y"], "meeting": "x"}, "doorgeschoven patiënten: 2", "patients moved on: 2"),
        ({"capacity": "treating_physician"}, "in de rol van: behandelend arts", None),
        ({"document": "handover", "language": "nl"}, "document: Overdracht", None),
        ({"until": "2026-99-99T99:99", "older": True}, "tot: 2026-99-99T99:99 · older: ja", None),
    ],
)
def test_codes_and_moments_are_said_in_words(details: dict[str, Any], nl: str, en: str | None) -> None:
    found = details_in_words(details)
    assert " · ".join(one.nl for one in found).startswith(nl)
    if en is not None:
        assert " · ".join(one.en for one in found) == en
