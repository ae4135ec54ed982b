"""What is refused says what to do next, in both languages alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.web.patients.conftest import text_of

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts import adapters, people, person_forms
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.common import errors

SignIn = Callable[[Client, str], None]
REFUSALS = {
    "forbidden": errors.FORBIDDEN,
    "wrong": errors.WRONG,
    "inactive": adapters.INACTIVE,
    "wrong code": adapters.WRONG_CODE,
    "wrong password": adapters.WRONG_PASSWORD,
    "nobody": person_forms.NOBODY,
    "has it": people.HAS_IT,
}
STEPS = {
    "nl": r"\b(Vraag|Ga terug|Typ|Controleer|Kies)\b.*\.$",
    "en": r"\b(Ask|Go back|Type|Check|Choose)\b.*\.$",
}


def sentences(text: str) -> int:
    return len(re.findall(r"[.?!](?: |$)", text))


@pytest.mark.parametrize("says", REFUSALS.values(), ids=REFUSALS)
def test_a_refusal_says_what_happened_and_then_what_to_do(says: Text) -> None:
    assert sentences(says.nl) == sentences(says.en) >= 2
    assert re.search(STEPS["nl"], says.nl.split(". ", 1)[1])
    assert re.search(STEPS["en"], says.en.split(". ", 1)[1])


def test_the_english_of_a_request_that_cannot_be_read_says_as_much_as_the_dutch() -> None:
    assert "probeer het opnieuw" in errors.WRONG.nl
    assert "try again" in errors.WRONG.en


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "said"), [("nl", "Vraag de beheerder"), ("en", "Ask the administrator")])
def test_the_page_of_what_a_role_may_not_shows_it(client: Client, sign_in: SignIn, language: str, said: str) -> None:
    sign_in(client, "analist")
    client.cookies["django_language"] = language
    answer = client.get("/patients/new/")
    assert answer.status_code == 403
    assert said in text_of(answer)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "given", "said"),
    [
        ("nl", {"username": "bestaat-niet"}, "Controleer de spelling"),
        ("en", {"username": "bestaat-niet"}, "Check the spelling"),
        ("nl", {"username": "neuroloog"}, "Kies een andere rol"),
        ("en", {"username": "neuroloog"}, "Choose another role"),
    ],
)
def test_a_role_that_cannot_be_given_says_how_it_can(
    client: Client, sign_in: SignIn, people: dict[str, User], team: Team, language: str, given: Any, said: str
) -> None:
    sign_in(client, "beheerder")
    client.cookies["django_language"] = language
    answer = client.post("/beheer/roles/give/", given | {"team": str(team.pk), "role": "specialist"})
    assert answer.status_code == 422
    assert said in text_of(answer)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Gebruik alleen letters, cijfers en . @ + - _"), ("en", "Use only letters, digits and . @ + - _")],
)
@pytest.mark.parametrize("username", ["nina nieuw", "nina!", "nina/x"])
def test_the_rule_for_user_names_names_every_character_that_may(
    client: Client, sign_in: SignIn, team: Team, username: str, language: str, said: str
) -> None:
    sign_in(client, "beheerder")
    client.cookies["django_language"] = language
    given = {"first_name": "Nina", "last_name": "Nieuw", "username": username, "team": str(team.pk), "role": "nurse"}
    answer = client.post("/beheer/people/new/", given)
    assert answer.status_code == 422
    assert said in text_of(answer)
