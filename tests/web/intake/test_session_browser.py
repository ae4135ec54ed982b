"""A session that ends in the middle of a form: nothing that was typed is lost, and nobody else sees it."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect
from tests.web.browser import axe, sign_in_browser
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.records import states
from wervelwijzer.web.records.models import Draft, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NIGHT, KARNOFSKY = "symptoms.pain_at_night", "status.karnofsky"


@pytest.fixture
def episode(make_episode: MakeEpisode) -> Episode:
    """A patient with back pain."""
    return make_episode({"tumour": {"malignancy_known": True}, "symptoms": {"spinal_pain": True}})


@pytest.fixture
def page(browser_page: Page) -> Page:
    """The browser of the neurologist."""
    sign_in_browser(browser_page, "neuroloog")
    return browser_page


def kept(page: Page) -> list[str]:
    """What the window keeps; nothing ever goes into storage that stays."""
    assert page.evaluate("localStorage.length") == 0
    return list(page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('typed:'))"))


def known(episode: Episode) -> dict[str, Any]:
    """What is recorded."""
    return dict(states.snapshot(Episode.objects.get(pk=episode.pk)).state.case.known)


def type_and_end(page: Page, episode: Episode) -> None:
    """Type, let the session end, and type on: only the window has the last of it."""
    page.goto(f"/episodes/{episode.pk}/intake/#q-{KARNOFSKY}")
    Session.objects.all().delete()
    page.locator(f"input[name='{KARNOFSKY}']").fill("70")
    expect(page.locator("#session-over")).to_be_visible()
    assert not Draft.objects.exists()


def sign_in_again(page: Page, username: str) -> None:
    """The way back that the dialog offers."""
    page.locator("[data-session-return]").click()
    page.locator(f"button[name=username][value={username}]").click()


def test_what_was_typed_is_there_again_after_signing_in(page: Page, episode: Episode) -> None:
    type_and_end(page, episode)
    axe(page)
    sign_in_again(page, "neuroloog")
    page.wait_for_url(f"**/episodes/{episode.pk}/intake/")
    expect(page.locator(f"input[name='{KARNOFSKY}']")).to_have_value("70")
    expect(page.get_by_text("Wat u typte voordat de sessie verliep")).to_be_visible()
    assert kept(page) == []
    page.locator("button[value=save]").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)[KARNOFSKY] == 70
    assert known(episode)["symptoms.spinal_pain"] is True


def test_saving_in_a_session_that_ended_loses_nothing(page: Page, episode: Episode) -> None:
    page.goto(f"/episodes/{episode.pk}/intake/spine/")
    with page.expect_response("**/look/"):
        page.locator("input[value=T7]").check()
    Session.objects.all().delete()
    page.locator("button.primary").click()
    expect(page.locator("#session-over")).to_be_visible()
    assert Episode.objects.get(pk=episode.pk).version == 1
    sign_in_again(page, "neuroloog")
    page.wait_for_url(f"**/episodes/{episode.pk}/intake/spine/")
    expect(page.locator("input[value=T7]")).to_be_checked()


def test_what_is_restored_does_not_undo_what_a_colleague_recorded(
    page: Page, episode: Episode, people: dict[str, Any]
) -> None:
    type_and_end(page, episode)
    append(episode, people["chirurg"], New("observed", facts={KARNOFSKY: 50, NIGHT: True}))
    sign_in_again(page, "neuroloog")
    page.wait_for_url(f"**/episodes/{episode.pk}/intake/")
    expect(page.locator(f"input[name='{KARNOFSKY}']")).to_have_value("70")
    page.locator("button[value=save]").click()
    expect(page.locator(".clash")).to_have_count(1)
    assert known(episode)[KARNOFSKY] == 50
    assert known(episode)[NIGHT] is True


def test_somebody_else_who_signs_in_does_not_get_it(page: Page, episode: Episode) -> None:
    type_and_end(page, episode)
    sign_in_again(page, "chirurg")
    page.wait_for_url(f"**/episodes/{episode.pk}/intake/")
    expect(page.locator(f"input[name='{KARNOFSKY}']")).to_have_value("")
    assert kept(page) == []


def test_signing_out_forgets(page: Page, episode: Episode) -> None:
    page.goto(f"/episodes/{episode.pk}/intake/")
    page.evaluate(
        "sessionStorage.setItem('typed:/elsewhere/', JSON.stringify({user: document.body.dataset.user, typed: []}))"
    )
    assert len(kept(page)) == 1
    page.locator(".bar details.menu summary").click()
    page.get_by_role("button", name="Afmelden").click()
    page.wait_for_url("**/accounts/login/**")
    assert kept(page) == []


def test_the_end_is_announced_and_can_be_put_off(page: Page, episode: Episode, settings: Any) -> None:
    settings.SESSION_COOKIE_AGE = 122
    page.goto(f"/episodes/{episode.pk}/intake/")
    expect(page.locator("#session-ends")).to_be_visible()
    settings.SESSION_COOKIE_AGE = 1800
    page.get_by_role("button", name="Aangemeld blijven").click()
    expect(page.locator("#session-ends")).to_be_hidden()


def test_no_connection_is_told_and_nothing_is_lost(page: Page, episode: Episode) -> None:
    page.goto(f"/episodes/{episode.pk}/intake/#q-{KARNOFSKY}")
    page.context.set_offline(True)
    page.locator(f"input[name='{KARNOFSKY}']").fill("70")
    page.locator("button[value=save]").click()
    expect(page.locator("#no-connection")).to_be_visible()
    page.context.set_offline(False)
    page.locator("button[value=save]").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)[KARNOFSKY] == 70
