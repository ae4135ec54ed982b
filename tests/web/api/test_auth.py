"""Who may call: a token within its scope and time, or a session with its mark against forgery; nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from tests.web.api.conftest import MakeProgram
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.api import tokens
from wervelwijzer.web.api.models import ApiToken
from wervelwijzer.web.api.tokens import TokenError, make
from wervelwijzer.web.records.models import AuditEntry

pytestmark = pytest.mark.django_db

SignIn = Callable[[Client, str], None]


@pytest.mark.parametrize("header", [None, "Bearer ww_wrong", "Bearer ", "Basic bmV1cm9sb29nOmdlaGVpbQ==", "Bearer x"])
def test_without_a_valid_token_there_is_nothing(client: Client, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    response = client.post("/api/advise", {}, "application/json", headers=headers)
    assert response.status_code == 401
    assert response.json()["code"] == "sign_in"


def test_a_wrong_token_is_not_mended_by_a_session(client: Client, sign_in: SignIn) -> None:
    sign_in(client, "neuroloog")
    assert client.get("/api/facts").status_code == 200
    assert client.get("/api/facts", headers={"Authorization": "Bearer ww_wrong"}).status_code == 401


def test_a_session_without_second_factor_is_not_let_in_by_a_header(client: Client, people: dict[str, User]) -> None:
    client.force_login(people["neuroloog"], backend="wervelwijzer.web.accounts.backends.Password")
    assert client.get("/api/facts").status_code == 401
    assert client.get("/api/facts", headers={"Authorization": "Bearer x"}).status_code == 401


def test_a_session_needs_the_mark_against_forgery_to_change_something(sign_in: SignIn) -> None:
    client = Client(enforce_csrf_checks=True)
    sign_in(client, "neuroloog")
    assert client.get("/api/facts").status_code == 200
    refused = client.post("/api/advise", {}, "application/json")
    assert (refused.status_code, refused.json()["code"]) == (403, "csrf")
    client.get("/api/docs/")
    mark = client.cookies["csrftoken"].value
    assert client.post("/api/advise", {}, "application/json", headers={"X-CSRFToken": mark}).status_code == 200


@pytest.mark.parametrize(
    ("scope", "reached"), [("advise", {"facts"}), ("read", {"episodes"}), ("record", {"deviations"})]
)
def test_a_token_reaches_no_further_than_its_scope(
    program: MakeProgram, make_episode: MakeEpisode, scope: str, reached: set[str]
) -> None:
    caller = program(scopes=(scope,))
    episode = make_episode()
    answers = {
        "facts": caller.get("facts"),
        "episodes": caller.get("episodes"),
        "deviations": caller.post(f"episodes/{episode.pk}/deviations", {}),
    }
    for name, (status, said) in answers.items():
        refused = (status, said.get("code") if isinstance(said, dict) else None) == (403, "scope")
        assert refused is (name not in reached), name


@pytest.mark.parametrize("ended", ["expired", "revoked", "left"])
def test_a_token_that_has_ended_opens_nothing(
    program: MakeProgram, people: dict[str, User], ended: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = program()
    assert caller.get("facts")[0] == 200
    if ended == "expired":
        ApiToken.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
        tokens.forget()
    elif ended == "revoked":
        call_command("api_token", "revoke", str(ApiToken.objects.get().pk), stdout=StringIO())
    else:
        User.objects.filter(username="neuroloog").update(is_active=False)
        assert caller.get("facts")[0] == 200
        monkeypatch.setattr(tokens, "KNOWN_FOR", 0.0)
    assert caller.get("facts")[0] == 401


def test_only_the_digest_is_kept(people: dict[str, User]) -> None:
    token = make(people["neuroloog"], "koppeling", ["read"], 30)
    kept = ApiToken.objects.get()
    assert token not in str(vars(kept))
    assert token not in str(list(AuditEntry.objects.values()))
    assert AuditEntry.objects.get(action="token_made").details["scopes"] == ["read"]


@pytest.mark.parametrize(("scopes", "name", "days"), [([], "x", 1), (["all"], "x", 1), (["read"], " ", 1)])
def test_a_token_that_makes_no_sense_is_refused(
    people: dict[str, User], scopes: list[str], name: str, days: int
) -> None:
    with pytest.raises(TokenError):
        make(people["neuroloog"], name, scopes, days)


@pytest.mark.parametrize(("days", "right"), [(0, False), (1, True), (366, True), (367, False)])
def test_a_token_does_not_hold_for_ever(people: dict[str, User], days: int, right: bool) -> None:
    if right:
        assert make(people["neuroloog"], "x", ["read"], days)
    else:
        with pytest.raises(TokenError, match="366"):
            make(people["neuroloog"], "x", ["read"], days)


def test_an_administrator_makes_lists_and_revokes(people: dict[str, User]) -> None:
    said = StringIO()
    call_command("api_token", "make", "neuroloog", name="epd", scope=["read"], stdout=said, stderr=StringIO())
    token = said.getvalue().strip()
    headers = {"Authorization": f"Bearer {token}"}
    assert Client().get("/api/episodes", headers=headers).status_code == 200
    listed = StringIO()
    call_command("api_token", "list", stdout=listed)
    assert "epd" in listed.getvalue()
    assert token not in listed.getvalue()
    call_command("api_token", "revoke", listed.getvalue().split()[0], stdout=StringIO())
    assert Client().get("/api/episodes", headers=headers).status_code == 401
    for wrong in (("make", "niemand"), ("revoke", "123")):
        with pytest.raises(CommandError):
            call_command("api_token", *wrong, **({"name": "x", "scope": ["read"]} if wrong[0] == "make" else {}))
