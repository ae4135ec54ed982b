"""The board in a browser: it follows what others do, keeps where one is, and can be read by everybody."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.web.board.conftest import clock
from tests.web.browser import axe, fits, sign_in_browser

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board.models import Heartbeat
from wervelwijzer.web.records.models import ClockRow, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
MakeEpisode = Callable[..., Episode]
BOARD_POLL, SIGNALS_POLL = 15_000, 30_000
"""Milliseconds after which each is asked anew, by the clock of the browser: the tests put that forward."""


@pytest.fixture
def board(make_episode: MakeEpisode) -> list[Episode]:
    """Three patients: too late, in time, and without a clock."""
    Heartbeat.objects.create(id=1, at=timezone.now() + timedelta(hours=1))
    known = {"tumour": {"malignancy_known": True, "primary": "breast"}, "symptoms": {"spinal_pain": True}}
    late, soon, calm = (make_episode(known, name=name) for name in ("Lies Laat", "Tijs Tijd", "Roos Rust"))
    ClockRow.objects.all().delete()
    clock(late, timezone.now() - timedelta(hours=1))
    clock(soon, timezone.now() + timedelta(hours=2))
    return [late, soon, calm]


def _names(page: Page) -> list[str]:
    return page.locator("th.patient a").all_inner_texts()


def test_it_follows_what_another_records(browser_page: Page, board: list[Episode], people: dict[str, User]) -> None:
    """A colleague records bilateral pain: a clock appears here without a reload; focus and filter stay."""
    browser_page.clock.install()
    sign_in_browser(browser_page, "neuroloog")
    assert _names(browser_page) == ["Lies Laat", "Tijs Tijd", "Roos Rust"]
    browser_page.evaluate("window.sameDocument = true")
    browser_page.locator(f"#e-{board[2].pk}").focus()
    append(board[2], people["chirurg"], New("examined", facts={"symptoms.radicular_pain": "bilateral"}))
    browser_page.clock.run_for(BOARD_POLL)
    row = browser_page.locator("tr", has=browser_page.locator(f"#e-{board[2].pk}"))
    expect(row.locator(".badge")).to_be_visible()
    assert browser_page.evaluate("document.activeElement.id") == f"e-{board[2].pk}"
    assert browser_page.evaluate("window.sameDocument") is True
    browser_page.clock.run_for(SIGNALS_POLL)
    expect(browser_page.locator("#signals-badge .count")).to_be_visible()
    expect(browser_page.locator("#interruption")).to_contain_text("Roos Rust")
    browser_page.locator("#seen-now").click()
    expect(browser_page.locator("#interruption")).not_to_contain_text("Roos Rust")


def test_a_clock_runs_out_before_ones_eyes(
    browser_page: Page, board: list[Episode], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the moment itself it moves up, and it is said aloud: not when the board is next renewed anyway.

    Server and browser have clocks that stand still, so that the moment comes when the test says so.
    """
    opened = timezone.now()
    due = opened + timedelta(seconds=6)
    ClockRow.objects.filter(episode=board[1]).update(due_at=due)
    monkeypatch.setattr(timezone, "now", lambda: opened)
    browser_page.clock.install(time=opened - timedelta(days=1))  # it runs until it is made to stand still
    browser_page.clock.pause_at(opened + timedelta(seconds=1))
    sign_in_browser(browser_page, "neuroloog")
    row = browser_page.locator("tr", has=browser_page.locator(f"#e-{board[1].pk}"))
    expect(row.locator(".badge.warning")).to_be_visible()
    monkeypatch.setattr(timezone, "now", lambda: due + timedelta(seconds=1))
    browser_page.clock.run_for(5_000)
    assert browser_page.locator("#board[data-until]").count() == 1, "nothing was asked before the moment came"
    expect(row.locator(".badge.warning")).to_be_visible()
    browser_page.clock.run_for(2_000)
    expect(row.locator(".badge.overdue")).to_be_visible()
    expect(browser_page.locator("#live")).to_contain_text("Tijs Tijd")


def test_on_a_phone_the_menu_has_two_rows_on_every_page(browser_page: Page, board: list[Episode]) -> None:
    """Of 36 px each; it does not jump from page to page."""
    browser_page.set_viewport_size({"width": 360, "height": 740})
    sign_in_browser(browser_page, "neuroloog")
    for place in ("/", "/patients/", "/mdo/", "/tasks/", "/signals/"):
        browser_page.goto(place)
        box = browser_page.locator("header.bar").bounding_box()
        assert box is not None
        assert 72 <= box["height"] < 90, place


def test_filters_need_no_button_and_can_be_kept(browser_page: Page, board: list[Episode]) -> None:
    """Choosing is enough; the address can be kept; the tabs count."""
    sign_in_browser(browser_page, "neuroloog")
    browser_page.locator("#search").press_sequentially("tijs", delay=20)
    expect(browser_page).to_have_url(re.compile("search=tijs"))
    expect(browser_page.locator("th.patient")).to_have_count(1)
    assert browser_page.evaluate("document.activeElement.id") == "search"
    browser_page.reload()
    assert _names(browser_page) == ["Tijs Tijd"]
    browser_page.get_by_role("link", name="Alles tonen").first.click()
    browser_page.get_by_role("link", name="Te laat 1").click()
    expect(browser_page.locator("th.patient a")).to_have_text(["Lies Laat"])


def test_it_says_when_it_is_no_longer_renewed(browser_page: Page, board: list[Episode]) -> None:
    """Signed out elsewhere: an old board must not be taken for a new one."""
    sign_in_browser(browser_page, "neuroloog")
    browser_page.context.clear_cookies()
    browser_page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(browser_page.locator("#board-stale")).to_contain_text("afgemeld")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_it(browser_page: Page, board: list[Episode], people: dict[str, User], scheme: str) -> None:
    """No barrier, wide and at 360 px, in light and dark; also the signals and the figures."""
    append(board[2], people["chirurg"], New("examined", facts={"symptoms.radicular_pain": "bilateral"}))
    browser_page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for username, addresses in (("neuroloog", ("/", "/signals/", "/?search=niemand")), ("analist", ("/quality/",))):
        browser_page.context.clear_cookies()
        sign_in_browser(browser_page, username)
        for address in addresses:
            for width in (1360, 360):
                browser_page.set_viewport_size({"width": width, "height": 800})
                browser_page.goto(address)
                axe(browser_page)
                fits(browser_page)
