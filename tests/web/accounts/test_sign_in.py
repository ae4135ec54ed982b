"""Signing in and out: what ends a session, what is counted, and what is logged."""

from __future__ import annotations

import re
import time
from datetime import timedelta
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone
from tests.web.accounts.codes import password_of, set_up_second_factor, sign_in_with_password

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.session import SEEN, SINCE
from wervelwijzer.web.records.models import AuditEntry

pytestmark = pytest.mark.django_db
People = dict[str, User]


def logged(action: str) -> list[AuditEntry]:
    return list(AuditEntry.objects.filter(action=action).order_by("number"))


def in_fully(username: str) -> Client:
    client = Client()
    assert sign_in_with_password(client, username) == 302
    set_up_second_factor(client)
    return client


def test_without_signing_in_every_page_leads_to_sign_in_and_back(client: Client) -> None:
    answer = client.get("/patients/?q=1")
    assert (answer.status_code, answer["Location"]) == (302, "/accounts/login/?next=/patients/%3Fq%3D1")


def test_a_script_is_told_instead_of_led(client: Client) -> None:
    answer = client.get("/", headers={"HX-Request": "true"})
    assert (answer.status_code, answer["X-Sign-In"]) == (401, "account_login")


def test_signing_in_and_out_is_logged_with_the_address(people: People) -> None:
    client = in_fully("neuroloog")
    assert client.get("/").status_code == 200
    client.post("/accounts/logout/")
    assert client.get("/").status_code == 302
    [came], [left] = logged("sign_in"), logged("sign_out")
    assert (came.user_name, came.details["address"], left.user_name) == (
        "Noor Neuteboom",
        "127.0.0.1",
        "Noor Neuteboom",
    )


def test_a_wrong_password_is_logged_but_a_name_that_nobody_has_is_not_kept(client: Client, people: People) -> None:
    sign_in_with_password(client, "neuroloog", "verkeerd")
    sign_in_with_password(client, "mijn-geheime-wachtwoord", "x")
    assert [entry.details["username"] for entry in logged("sign_in_failed")] == ["neuroloog", ""]
    assert "mijn-geheime" not in str([entry.details for entry in AuditEntry.objects.all()])


def test_wrong_name_and_wrong_password_say_the_same(client: Client, people: People) -> None:
    def said(username: str) -> str:
        answer = client.post("/accounts/login/", {"login": username, "password": "verkeerd-wachtwoord"})
        text = answer.content.decode()
        return text[text.index("<main") : text.index("</main")].replace(username, "NAME")

    def plain(text: str) -> str:
        return re.sub(r'value="[A-Za-z0-9]{64}"', "", text)

    assert plain(said("neuroloog")) == plain(said("bestaatniet"))


def test_after_five_wrong_passwords_this_person_waits_and_nobody_else(client: Client, people: People) -> None:
    statuses = [sign_in_with_password(client, "neuroloog", f"fout-{n}") for n in range(5)]
    assert statuses[:4] == [200] * 4
    assert statuses[4] == 429
    assert sign_in_with_password(Client(), "neuroloog") == 429, "the right password does not help now"
    assert sign_in_with_password(Client(), "radiotherapeut") == 302, "a colleague at the same address"
    assert logged("locked_out")[0].details["username"] == "neuroloog"


def test_four_wrong_passwords_and_the_right_one_are_in(client: Client, people: People) -> None:
    for number in range(4):
        sign_in_with_password(client, "neuroloog", f"fout-{number}")
    assert sign_in_with_password(client, "neuroloog") == 302
    assert client.session.get("_auth_user_id") == str(people["neuroloog"].pk)


def test_the_waiting_ends(client: Client, people: People) -> None:
    for number in range(5):
        sign_in_with_password(client, "neuroloog", f"fout-{number}")
    now = AccessAttempt.objects.get().attempt_time
    AccessAttempt.objects.update(attempt_time=now - timedelta(minutes=14, seconds=30))
    assert sign_in_with_password(Client(), "neuroloog") == 429
    AccessAttempt.objects.update(attempt_time=now - timedelta(minutes=15, seconds=5))
    assert sign_in_with_password(Client(), "neuroloog") == 302


def test_who_was_switched_off_is_out_at_once_and_stays_out(people: People) -> None:
    client = in_fully("neuroloog")
    User.objects.filter(username="neuroloog").update(is_active=False)
    assert client.get("/").status_code == 302
    fresh = Client()
    sign_in_with_password(fresh, "neuroloog")
    assert fresh.get("/").status_code == 302


def test_a_session_gets_a_new_key_at_sign_in(client: Client, people: People) -> None:
    client.get("/accounts/login/")
    session = client.session
    session["planted"] = 1
    session.save()
    planted = str(session.session_key)
    client.cookies["sessionid"] = planted
    assert sign_in_with_password(client, "neuroloog") == 302
    assert client.session.session_key != planted
    assert not Session.objects.filter(session_key=planted).exists()
    attacker = Client()
    attacker.cookies["sessionid"] = planted
    assert attacker.get("/").status_code == 302


def test_a_key_that_somebody_made_up_is_not_taken(client: Client, people: People) -> None:
    client.cookies["sessionid"] = "a" * 32
    assert sign_in_with_password(client, "neuroloog") == 302
    assert client.session.session_key != "a" * 32


def test_a_session_ends_after_half_an_hour_without_use_and_not_before(people: People) -> None:
    client = in_fully("neuroloog")
    stored = Session.objects.get(session_key=client.session.session_key)
    left = (stored.expire_date - timezone.now()).total_seconds()
    assert 29 * 60 < left <= 30 * 60
    stored.expire_date = timezone.now() + timedelta(seconds=30)
    stored.save()
    assert client.get("/").status_code == 200
    stored.expire_date = timezone.now() - timedelta(seconds=1)
    stored.save()
    assert client.get("/").status_code == 302


def test_use_prolongs_a_session_and_what_a_page_asks_by_itself_does_not(people: People) -> None:
    client = in_fully("neuroloog")

    def aged() -> int:
        session = client.session
        session[SEEN] = int(time.time()) - 120
        session.save()
        return int(session[SEEN])

    before = aged()
    client.get("/", headers={"X-By-Itself": "1"})
    assert client.session[SEEN] == before
    client.get("/")
    assert client.session[SEEN] > before


def test_a_session_ends_after_twelve_hours_however_much_it_is_used(people: People) -> None:
    client = in_fully("neuroloog")
    session = client.session
    session[SINCE] = int(time.time()) - 12 * 3600 + 20
    session.save()
    assert client.get("/").status_code == 200
    session = client.session
    session[SINCE] = int(time.time()) - 12 * 3600 - 1
    session.save()
    assert client.get("/").status_code == 302
    assert client.get("/").status_code == 302, "and it stays ended"


def test_a_new_password_ends_every_other_session(people: People) -> None:
    here = in_fully("neuroloog")
    user = people["neuroloog"]
    there = Client()
    there.force_login(User.objects.get(pk=user.pk), backend="wervelwijzer.web.accounts.backends.Password")
    session = there.session
    session["second_factor"] = str(user.pk)
    session.save()
    assert there.get("/").status_code == 200
    new = "vier rustige woorden samen"
    given = {"oldpassword": password_of("neuroloog"), "password1": new, "password2": new}
    assert here.post("/accounts/password/change/", given).status_code == 302
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 302
    assert [entry.user_name for entry in logged("password_changed")] == ["Noor Neuteboom"]


@pytest.mark.parametrize("weak", ["kort-8901234"[:11], "password12345", "neuroloog2026"])
def test_a_weak_password_is_refused(people: People, weak: str) -> None:
    client = in_fully("neuroloog")
    given = {"oldpassword": password_of("neuroloog"), "password1": weak, "password2": weak}
    assert client.post("/accounts/password/change/", given).status_code == 200
    assert User.objects.get(username="neuroloog").check_password(password_of("neuroloog"))


@pytest.mark.parametrize(
    "path",
    [
        *("signup/", "email/", "confirm-email/", "confirm-email/abc/", "password/set/", "password/reset/"),
        *("password/reset/key/1-set-password/", "password/reset/done/", "login/code/confirm/", "3rdparty/signup/"),
        *("reauthenticate/code/", "reauthenticate/code/confirm/", "3rdparty/", "social/signup/", "social/connections/"),
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_pages_that_are_not_used_are_closed_and_say_so(client: Client, people: People, path: str, method: str) -> None:
    answer = getattr(client, method)(f"/accounts/{path}", {"email": "x@example.org", "username": "nieuw"})
    assert answer.status_code == 404
    assert "uitgegeven door de beheerder" in answer.content.decode()
    assert not User.objects.filter(username="nieuw").exists()


def test_one_click_sign_in_exists_in_a_demonstration_only(client: Client, people: People, settings: Any) -> None:
    settings.DEMO = False
    assert "Kies wie u bent" not in client.get("/accounts/login/").content.decode()
    assert client.post("/demo/sign-in/", {"username": "neuroloog"}).status_code == 404
    assert client.get("/").status_code == 302
    settings.DEMO = True
    assert "Kies wie u bent" in client.get("/accounts/login/").content.decode()
    assert client.post("/demo/sign-in/", {"username": "neuroloog"}).status_code == 302
    assert client.get("/").status_code == 200


def test_one_click_sign_in_gives_nobody_who_was_switched_off(client: Client, people: People, settings: Any) -> None:
    settings.DEMO = True
    User.objects.filter(username="neuroloog").update(is_active=False)
    assert client.post("/demo/sign-in/", {"username": "neuroloog"}).status_code == 404
