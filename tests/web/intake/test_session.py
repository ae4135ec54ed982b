"""How long a session still lives can be asked without keeping it alive."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.test import Client

from wervelwijzer.web.accounts import session, session_left
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.session import SEEN, SINCE

pytestmark = pytest.mark.django_db
LEFT = "/accounts/session/"
SignIn = Callable[[Client, str], None]
NOW = int(time.time())


@pytest.fixture(autouse=True)
def the_clock_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the seconds that are left are counted, and where a session ends, however long the tests before took."""
    for module in (session, session_left):
        monkeypatch.setattr(module, "time", SimpleNamespace(time=lambda: NOW))


def _seen(client: Client, ago: int, since: int = 0) -> None:
    kept = client.session
    kept[SEEN] = NOW - ago
    kept[SINCE] = NOW - since
    kept.save()


def test_nobody_signed_in_is_told_to_sign_in(client: Client) -> None:
    response = client.get(LEFT)
    assert response.status_code == 401
    assert response["X-Sign-In"]


def test_asking_does_not_keep_it_alive(client: Client, sign_in: SignIn, people: dict[str, User]) -> None:
    sign_in(client, "neuroloog")
    _seen(client, ago=600)
    for _ in range(2):
        assert client.get(LEFT).json()["seconds"] == settings.SESSION_COOKIE_AGE - 600


def test_staying_begins_anew(client: Client, sign_in: SignIn, people: dict[str, User]) -> None:
    sign_in(client, "neuroloog")
    _seen(client, ago=600)
    assert client.post(LEFT).json()["seconds"] == settings.SESSION_COOKIE_AGE
    assert client.get(LEFT).json()["seconds"] == settings.SESSION_COOKIE_AGE


def test_staying_needs_the_page_of_ours(people: dict[str, User], sign_in: SignIn) -> None:
    client = Client(enforce_csrf_checks=True)
    sign_in(client, "neuroloog")
    assert client.post(LEFT).status_code == 403


def test_no_session_outlives_a_working_day(client: Client, sign_in: SignIn, people: dict[str, User]) -> None:
    sign_in(client, "neuroloog")
    _seen(client, ago=0, since=settings.SESSION_LONGEST - 90)
    assert client.get(LEFT).json()["seconds"] == 90
    _seen(client, ago=0, since=settings.SESSION_LONGEST + 1)
    assert client.get(LEFT).status_code == 401
