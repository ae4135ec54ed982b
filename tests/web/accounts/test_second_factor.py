"""The second factor: nobody works without it, each session shows it, and it cannot be guessed or used twice."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.utils import timezone
from tests.web.accounts.codes import code, set_up_second_factor, sign_in_with_password, wrong_code

from wervelwijzer.web.accounts.forms import MOST_CODES
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import AuditEntry

pytestmark = pytest.mark.django_db
People = dict[str, User]
AUTHENTICATE = "/accounts/2fa/authenticate/"


def enrolled(username: str = "neuroloog") -> tuple[Client, str]:
    client = Client()
    sign_in_with_password(client, username)
    return client, set_up_second_factor(client)


@pytest.mark.parametrize("username", ["neuroloog", "huisarts", "beheerder", "toezicht", "analist"])
def test_nobody_gets_in_with_a_password_alone(people: People, username: str) -> None:
    client = Client()
    assert sign_in_with_password(client, username) == 302
    answer = client.get("/")
    assert (answer.status_code, answer["Location"]) == (302, "/accounts/2fa/totp/activate/")
    set_up_second_factor(client)
    assert client.get("/", follow=True).status_code == 200


def test_a_demonstration_asks_for_none(client: Client, people: People, settings: Any) -> None:
    settings.DEMO = True
    client.post("/demo/sign-in/", {"username": "neuroloog"})
    assert client.get("/").status_code == 200


def test_the_next_sign_in_asks_for_a_code(people: People) -> None:
    _, secret = enrolled()
    client = Client()
    assert sign_in_with_password(client, "neuroloog") == 302
    assert client.get("/").status_code == 302, "not in before the code"
    assert client.post(AUTHENTICATE, {"code": wrong_code(secret)}).status_code == 200
    assert client.get("/").status_code == 302
    assert client.post(AUTHENTICATE, {"code": code(secret, steps=1)}).status_code == 302
    assert client.get("/").status_code == 200
    assert AuditEntry.objects.filter(action="second_factor_failed").count() == 1


def test_a_session_opened_with_the_password_alone_gains_nothing_when_another_sets_up_the_factor(people: People) -> None:
    thief = Client()
    sign_in_with_password(thief, "neuroloog")
    assert thief.get("/").status_code == 302
    enrolled()
    assert thief.get("/").status_code == 302
    assert thief.get("/patients/").status_code == 302


def test_a_code_works_once(people: People) -> None:
    _, secret = enrolled()
    used = code(secret, steps=1)
    assert _sign_in(used).get("/").status_code == 200
    assert _sign_in(used).get("/").status_code == 302


def _sign_in(given: str) -> Client:
    client = Client()
    sign_in_with_password(client, "neuroloog")
    client.post(AUTHENTICATE, {"code": given})
    return client


@pytest.mark.parametrize(("steps", "status"), [(-3, 302), (1, 200), (3, 302)])
def test_a_clock_may_be_half_a_minute_off_and_no_more(people: People, steps: int, status: int) -> None:
    _, secret = enrolled()
    assert _sign_in(code(secret, steps=steps)).get("/").status_code == status


def test_a_recovery_code_works_once_and_is_logged(people: People) -> None:
    client, _ = enrolled()
    text = client.get("/accounts/2fa/recovery-codes/download/").content.decode()
    codes = [line for line in text.splitlines() if line.strip().isdigit()]
    assert len(codes) == 10
    assert _sign_in(codes[0]).get("/").status_code == 200
    assert _sign_in(codes[0]).get("/").status_code == 302
    assert _sign_in(codes[1]).get("/").status_code == 200
    assert AuditEntry.objects.filter(action="recovery_code_used").count() == 2


def test_codes_cannot_be_guessed_in_however_many_sessions(people: People, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "1000/h/key", "login": "1000/m/ip"}
    _, secret = enrolled()
    for _number in range(MOST_CODES):
        _sign_in(wrong_code(secret))
    answer = _sign_in(code(secret, steps=1)).get("/")
    assert answer.status_code == 302, "the right code does not help now"
    other, _ = enrolled("radiotherapeut")
    assert other.get("/").status_code == 200


def test_one_guess_less_and_the_right_code_is_in(people: People, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "1000/h/key", "login": "1000/m/ip"}
    _, secret = enrolled()
    for _number in range(MOST_CODES - 1):
        _sign_in(wrong_code(secret))
    assert _sign_in(code(secret, steps=1)).get("/").status_code == 200


def test_the_secret_is_unreadable_in_the_database(people: People) -> None:
    _, secret = enrolled()
    kept = Authenticator.objects.get(type="totp").data["secret"]
    assert secret not in kept
    codes = Authenticator.objects.get(type="recovery_codes").data
    assert not re.fullmatch(r"[0-9a-f]{80}", codes["seed"])


def test_who_takes_the_factor_away_must_set_up_a_new_one(people: People) -> None:
    client, _ = enrolled()
    assert client.post("/accounts/2fa/totp/deactivate/").status_code == 302
    assert Authenticator.objects.count() == 0
    later = Client()
    sign_in_with_password(later, "neuroloog")
    assert later.get("/")["Location"] == "/accounts/2fa/totp/activate/"


def test_an_old_sign_in_must_show_itself_again_before_changing_the_factor(people: People) -> None:
    client, secret = enrolled()
    session = client.session
    for record in session["account_authentication_methods"]:
        record["at"] -= timedelta(minutes=6).total_seconds()
    session.save()
    answer = client.get("/accounts/2fa/totp/deactivate/")
    answer = client.post("/accounts/2fa/totp/deactivate/")
    assert answer.status_code == 302
    assert "reauthenticate" in answer["Location"]
    assert Authenticator.objects.filter(type="totp").exists()
    assert code(secret)


def test_setting_up_and_taking_away_are_logged(people: People) -> None:
    client, _ = enrolled()
    client.post("/accounts/2fa/totp/deactivate/")
    actions = list(AuditEntry.objects.order_by("number").values_list("action", flat=True))
    assert "second_factor_added" in actions
    assert "second_factor_removed" in actions
    assert AuditEntry.objects.filter(at__gt=timezone.now()).count() == 0
