"""Sign-in through a hospital's own provider, against a real one on the loopback address."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from cryptography.hazmat.primitives.asymmetric import rsa
from django.http import HttpResponse
from django.test import Client
from playwright.sync_api import Page, expect
from tests.web.accounts import provider
from tests.web.accounts.provider import Provider

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.environment import oidc
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import AuditEntry

LOGIN = "/accounts/oidc/hospital/login/"


@pytest.fixture
def hospital(settings: Any) -> Iterator[Provider]:
    """A provider, and the setting that a hospital would give."""
    with provider.running() as server:
        given = {
            "name": "Ziekenhuis Noord",
            "server_url": server.issuer,
            "client_id": provider.CLIENT,
            "secret": provider.SECRET,
        }
        settings.SOCIALACCOUNT_PROVIDERS = oidc({"WERVELWIJZER_OIDC": json.dumps(given)})
        yield server


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


def _at_provider(address: str) -> str:
    """Visit the provider as a browser would; where it sends the browser."""
    try:
        urllib.request.build_opener(_Stay).open(address)
    except urllib.error.HTTPError as answer:
        with answer:
            return str(answer.headers["Location"])
    raise AssertionError("the provider did not send the browser back")


def _to_provider(client: Client, following: str = "/tasks/") -> str:
    page = client.post(f"{LOGIN}?process=login&next={following}")
    assert page.status_code == 200, page
    assert page["Refresh"].startswith("0; url=http://127.0.0.1")
    found = re.search(r'href="(http://127[^"]+)"', page.content.decode())
    assert found
    return unescape(found[1])


def _back(client: Client, address: str) -> Any:
    url = urlsplit(address)
    return client.get(f"{url.path}?{url.query}")


def _sign_in(client: Client) -> HttpResponse:
    answer: HttpResponse = _back(client, _at_provider(_to_provider(client)))
    return answer


def _is_in(client: Client) -> bool:
    return client.get("/").status_code == 200


pytestmark = pytest.mark.django_db


def test_who_is_known_here_gets_in_and_goes_where_they_wanted(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    assert _sign_in(client)["Location"] == "/tasks/"
    assert _is_in(client), "without a second factor of our own: the hospital asks for it"
    assert AuditEntry.objects.filter(action="sign_in", user=str(people["neuroloog"].pk)).count() == 1
    assert _is_in_again(hospital), "and the next time by the hospital's own number"


def test_nobody_is_tied_without_a_line_in_the_log(
    client: Client, people: dict[str, User], hospital: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = audit.log

    def failing(user: User | None, action: str, **details: Any) -> AuditEntry:
        if action == "hospital_account_tied":
            raise OSError("the disk is full")
        return real(user, action, **details)

    monkeypatch.setattr(audit, "log", failing)
    with pytest.raises(OSError, match="full"):
        _sign_in(client)
    assert not SocialAccount.objects.exists()


def _is_in_again(hospital: Provider) -> bool:
    hospital.person = hospital.person | {"preferred_username": "other-name"}
    client = Client()
    _sign_in(client)
    return _is_in(client)


def test_the_way_there_carries_state_nonce_and_proof(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    _sign_in(client)
    [asked] = hospital.asked
    assert len(asked["state"]) >= 10
    assert len(asked["nonce"]) == 64
    assert len(asked["code_challenge"]) == 43
    assert "openid" in asked["scope"].split()


def test_who_is_unknown_here_is_told_so_and_no_account_is_made(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    hospital.person = {"sub": "z9", "preferred_username": "vreemde"}
    before = User.objects.count()
    answer = _sign_in(client)
    assert answer.status_code == 403
    assert "Het ziekenhuis kent u" in answer.content.decode()
    assert not _is_in(client)
    assert User.objects.count() == before


def test_a_name_that_the_hospital_gives_to_somebody_else_later_ties_nobody(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    _sign_in(client)
    hospital.person = hospital.person | {"sub": "a new colleague"}
    other = Client()
    assert _sign_in(other).status_code == 403
    assert not _is_in(other)


@pytest.mark.parametrize("tied_before", [True, False])
def test_who_was_switched_off_stays_out(people: dict[str, User], hospital: Provider, tied_before: bool) -> None:
    if tied_before:
        _sign_in(before := Client())
        assert _is_in(before)
    User.objects.filter(username="neuroloog").update(is_active=False)
    client = Client()
    _sign_in(client)
    assert not _is_in(client)


@pytest.mark.parametrize(
    "lie",
    [
        {"iss": "http://elsewhere.example"},
        {"aud": "another program"},
        {"exp": 1_000_000_000},
        {"nonce": "another nonce"},
        {"nonce": None},
        {"sub": "somebody else"},
    ],
    ids=str,
)
def test_a_token_that_does_not_agree_lets_nobody_in(
    client: Client, people: dict[str, User], hospital: Provider, lie: dict[str, Any]
) -> None:
    hospital.lies = lie
    answer = _sign_in(client)
    assert answer.status_code == 401
    assert "niet gelukt" in answer.content.decode()
    assert not _is_in(client)
    assert AuditEntry.objects.filter(action="sign_in_failed").count() == 1


def test_a_token_that_another_key_signed_lets_nobody_in(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    hospital.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert _sign_in(client).status_code == 401
    assert not _is_in(client)


@pytest.mark.parametrize("algorithm", ["none", "HS256"])
def test_a_token_without_a_real_signature_lets_nobody_in(
    client: Client, people: dict[str, User], hospital: Provider, algorithm: str
) -> None:
    hospital.algorithm = algorithm
    assert _sign_in(client).status_code == 401
    assert not _is_in(client)


def test_userinfo_about_somebody_else_lets_nobody_in(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    hospital.userinfo_lies = {"sub": "z999", "preferred_username": "beheerder"}
    assert _sign_in(client).status_code == 401
    assert not _is_in(client)


def test_an_answer_that_belongs_to_another_browser_is_refused(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    back = _at_provider(_to_provider(client))
    victim = Client()
    assert _back(victim, back).status_code == 401
    assert not _is_in(victim)


def test_an_answer_works_once(client: Client, people: dict[str, User], hospital: Provider) -> None:
    back = _at_provider(_to_provider(client))
    _back(client, back)
    assert _is_in(client)
    client.post("/accounts/logout/")
    _back(client, back)
    assert not _is_in(client)


def test_a_made_up_state_or_code_is_refused(client: Client, people: dict[str, User], hospital: Provider) -> None:
    state = parse_qs(urlsplit(_to_provider(client)).query)["state"][0]
    assert client.get(f"{LOGIN}callback/?state=made-up&code=x").status_code == 401
    assert client.get(f"{LOGIN}callback/?state={state}&code=made-up").status_code == 401
    assert client.get(f"{LOGIN}callback/").status_code == 401
    assert not _is_in(client)


def test_a_provider_that_does_not_answer_is_an_error_page(
    client: Client, people: dict[str, User], hospital: Provider
) -> None:
    address = _at_provider(_to_provider(client))
    hospital.shutdown()
    hospital.server_close()
    assert _back(client, address).status_code == 401
    answer = Client().post(f"{LOGIN}?process=login")
    assert answer.status_code == 401
    assert "niet gelukt" in answer.content.decode()


def test_the_way_back_leads_to_no_other_site(client: Client, people: dict[str, User], hospital: Provider) -> None:
    page = _to_provider(client, "https://evil.example/")
    assert _back(client, _at_provider(page))["Location"] == "/"


def test_without_the_setting_there_is_no_way_in(client: Client, people: dict[str, User]) -> None:
    assert client.post(LOGIN).status_code == 404
    assert client.get(f"{LOGIN}callback/").status_code == 404
    assert "Aanmelden via" not in client.get("/accounts/login/").content.decode()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_in_a_real_browser_nothing_stands_in_the_way(browser_page: Page, hospital: Provider, settings: Any) -> None:
    settings.DEMO = False
    browser_page.goto("/accounts/login/?next=/accounts/2fa/")
    browser_page.get_by_role("button", name="Aanmelden via Ziekenhuis Noord").click()
    browser_page.wait_for_url("**/accounts/2fa/")
    expect(browser_page.get_by_role("heading", level=1)).to_have_text("Aanmelding en tweede factor")
    expect(browser_page.locator("summary")).to_have_text("Noor Neuteboom")
