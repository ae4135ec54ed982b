"""Every page of signing in, people, care and access in a real browser: no barrier, no breach, and it fits."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.web.accounts.codes import code, password_of
from tests.web.browser import axe, fits, sign_in_browser
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.emergency import open_up
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import audit

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PICTURES = os.environ.get("WERVELWIJZER_PICTURES")
"""A folder for pictures of each page, to look at."""


def look(page: Page, name: str) -> None:
    """Nothing stands in anybody's way on this page, also in a narrow window."""
    axe(page)
    page.set_viewport_size({"width": 360, "height": 740})
    fits(page)
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}-phone.png", full_page=True)
    page.set_viewport_size({"width": 1360, "height": 900})
    fits(page)
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def sign_in(page: Page, username: str) -> None:
    page.goto("/accounts/login/")
    page.get_by_label("Gebruikersnaam").fill(username)
    page.get_by_label("Wachtwoord").fill(password_of(username))
    page.get_by_role("button", name="Aanmelden", exact=True).click()


def test_a_first_sign_in_from_password_to_recovery_codes_and_back(browser_page: Page, settings: Any) -> None:
    settings.DEMO = False
    page = browser_page
    page.goto("/patients/")
    look(page, "login")
    sign_in(page, "neuroloog")
    page.wait_for_url("**/2fa/totp/activate/**")
    look(page, "activate")
    assert page.locator("img.qr").evaluate("image => image.complete && image.naturalWidth > 0"), "the code is drawn"
    secret = page.locator(".secret").inner_text()
    page.get_by_label("Code").fill("000000" if code(secret) != "000000" else "111111")
    page.get_by_role("button", name="Instellen").click()
    expect(page.get_by_text("Deze code klopt niet.")).to_be_visible()
    look(page, "activate-wrong")
    page.get_by_label("Code").fill(code(secret))
    page.get_by_role("button", name="Instellen").click()
    page.wait_for_url("**/recovery-codes/")
    expect(page.locator(".codes li")).to_have_count(10)
    look(page, "recovery")
    with page.expect_download() as download:
        page.get_by_role("link", name="Als bestand").click()
    assert len(re.findall(r"^\d{8}$", download.value.path().read_text(), re.MULTILINE)) == 10
    page.goto("/accounts/2fa/")
    look(page, "factor")
    page.get_by_role("link", name="Andere telefoon of app koppelen").click()
    page.wait_for_url("**/2fa/totp/deactivate/")
    look(page, "deactivate")
    page.goto("/accounts/2fa/recovery-codes/generate/")
    look(page, "generate")
    page.goto("/accounts/password/change/")
    look(page, "password")
    page.goto("/accounts/logout/")
    look(page, "logout")
    page.get_by_role("main").get_by_role("button", name="Afmelden").click()
    page.wait_for_url("**/accounts/login/**")
    page.goto("/accounts/login/")
    sign_in(page, "neuroloog")
    page.wait_for_url("**/2fa/authenticate/**")
    look(page, "authenticate")
    page.get_by_label("Code van uw app").fill(code(secret, steps=1))
    page.get_by_role("button", name="Aanmelden").click()
    page.wait_for_url(lambda url: "/accounts/" not in url)


def try_wrong_password(page: Page) -> None:
    """Try to sign in with a password that is wrong, and be refused."""
    page.goto("/accounts/login/")
    page.get_by_label("Gebruikersnaam").fill("neuroloog")
    page.get_by_label("Wachtwoord").fill("verkeerd")
    page.get_by_role("button", name="Aanmelden", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text(re.compile("klopt niet|Wacht een kwartier"))


def test_pages_that_ask_again_or_stop(browser_page: Page, people: dict[str, User], settings: Any) -> None:
    settings.DEMO, settings.JUST_SIGNED_IN = False, 0
    page = browser_page
    try_wrong_password(page)
    expect(page.get_by_role("alert")).to_contain_text("klopt niet")
    look(page, "login-wrong")
    sign_in(page, "neuroloog")
    page.wait_for_url("**/reauthenticate/**")
    look(page, "reauthenticate")
    page.get_by_label("Wachtwoord").fill("verkeerd")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_text("Dit wachtwoord klopt niet.")).to_be_visible()
    for name, address in {
        "closed": "/accounts/signup/",
        "inactive": "/accounts/inactive/",
        "cancelled": "/accounts/3rdparty/login/cancelled/",
        "failed": "/accounts/3rdparty/login/error/",
    }.items():
        page.goto(address)
        look(page, name)


def test_too_many_attempts(browser_page: Page, settings: Any) -> None:
    settings.DEMO = False
    page = browser_page
    for _ in range(5):
        try_wrong_password(page)
    expect(page.get_by_role("main")).to_contain_text("Wacht een kwartier")
    look(page, "locked")


def test_the_pages_of_an_administrator(browser_page: Page, people: dict[str, User]) -> None:
    page = browser_page
    sign_in_browser(page, "beheerder")
    page.get_by_role("link", name="Beheer").click()
    page.wait_for_url("**/beheer/")
    look(page, "people")
    page.get_by_role("link", name="Iemand toevoegen").click()
    page.get_by_label("Voornaam").fill("Nina")
    page.get_by_label("Achternaam").fill("Nieuw")
    page.get_by_label("Gebruikersnaam").fill("neuroloog")
    page.get_by_role("button", name="Toevoegen").click()
    expect(page.get_by_text("Deze gebruikersnaam bestaat al.")).to_be_visible()
    look(page, "person-new")
    page.get_by_label("Gebruikersnaam").fill("nina")
    page.get_by_role("button", name="Toevoegen").click()
    expect(page.locator(".onetime")).to_be_visible()
    look(page, "password-once")
    page.get_by_role("link", name="Klaar").click()
    expect(page.locator(".onetime")).to_have_count(0)
    look(page, "person")
    page.goto("/beheer/")
    page.get_by_role("link", name="Wervelteam Noord").click()
    page.wait_for_url("**/beheer/teams/*/")
    look(page, "team")


def test_care_emergency_and_who_looked(browser_page: Page, make_episode: MakeEpisode) -> None:
    page, episode = browser_page, make_episode({"neurology": {"radicular_deficit": "bilateral"}})
    sign_in_browser(page, "neuroloog")
    page.goto(f"/episodes/{episode.pk}/care/")
    look(page, "care")
    page.goto(f"/episodes/{episode.pk}/access/")
    look(page, "who-looked")
    page.context.clear_cookies()
    sign_in_browser(page, "ander")
    page.goto("/emergency/")
    look(page, "emergency")
    page.get_by_label("Patiëntnummer").fill(episode.patient.number)
    page.get_by_label("Geboortedatum").fill(episode.patient.birth_date.isoformat())
    page.get_by_label("acute zorg").check()
    page.get_by_label("Toelichting").fill("Patiënt ligt nu op onze SEH")
    page.get_by_role("button", name="Open het dossier").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    expect(page.locator(".emergency-banner")).to_be_visible()
    page.goto(f"/episodes/{episode.pk}/care/")
    look(page, "care-in-emergency")


def test_the_pages_of_an_auditor(browser_page: Page, make_episode: MakeEpisode, people: dict[str, User]) -> None:
    page, episode = browser_page, make_episode()
    open_up(people["ander"], episode.patient, "on_call", "overleg in de dienst")
    audit.log(people["ander"], "view", episode=episode, emergency=True, reason="dienst", path="/episodes/x/")
    sign_in_browser(page, "toezicht")
    page.goto("/audit/")
    expect(page.locator(".nav .count")).to_contain_text("1")
    look(page, "audit")
    page.get_by_role("button", name="Gezien").click()
    expect(page.locator(".nav .count")).to_have_count(0)
    page.get_by_label("Alleen noodtoegang").check()
    page.get_by_role("button", name="Zoeken").click()
    expect(page.locator("tbody tr")).to_have_count(2)
    page.get_by_role("button", name="Controleer de keten").click()
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text("De keten is heel")
    look(page, "audit-check")


def test_in_english_and_dark(browser_page: Page, people: dict[str, User]) -> None:
    page = browser_page
    page.emulate_media(color_scheme="dark")
    page.goto("/accounts/login/")
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    look(page, "login-english-dark")
    sign_in_browser(page, "toezicht")
    page.goto("/audit/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Who saw or changed what")
    look(page, "audit-english-dark")
