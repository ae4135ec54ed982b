"""The patient page in a browser: no barriers, it fits a phone, the clock runs, and a colleague's change appears."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from tests.web.browser import axe, fits, sign_in_browser, without_script
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import Record, named

from wervelwijzer.web.records.models import ClockRow, Episode

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def rich(make_episode: MakeEpisode, record: Record) -> Episode:
    """A patient with everything on the page: clocks of each state, a deviation, corrections, a long record."""
    episode = make_episode(named("mescc_radiotherapy_planned"), name="Fatima El Amrani", hours_ago=60)
    record(episode, "definitive_diagnosis", by="chirurg", hours_ago=30)
    record(
        episode,
        "deviation",
        hours_ago=10,
        recommendation="ORG-12",
        choice="changed",
        reason="patient_declines",
        text="Wil eerst met familie overleggen.",
    )
    for number in range(12):
        record(episode, "pain_scored", {"symptoms.pain_nrs": number % 11}, hours_ago=24 - number)
    note = episode.entries.filter(kind="pain_scored").last()
    assert note is not None
    record(episode, "corrected", {"symptoms.pain_nrs": 2}, corrects=str(note.pk), reason="verkeerd afgelezen")
    return episode


def open_everything(page: Page) -> None:
    page.evaluate("document.querySelectorAll('#record details').forEach((one) => { one.open = true; })")
    expect(page.locator(".mdo-of")).to_be_visible()
    expect(page.locator(".prognosis")).to_be_visible()
    expect(page.locator(".flowchart img")).to_have_js_property("complete", True)
    assert page.locator(".flowchart img").evaluate("(picture) => picture.naturalWidth") > 0
    page.locator("#course").scroll_into_view_if_needed()
    expect(page.locator("svg.plot").first).to_be_visible()
    page.evaluate("document.querySelectorAll('#course details').forEach((one) => { one.open = true; })")


@pytest.mark.parametrize(("theme", "language"), [("light", "nl"), ("dark", "en")])
def test_no_barriers(theme: str, language: str, browser_page: Page, rich: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    if language == "en":
        page.locator("button[name=language]").click()
        expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto(f"/episodes/{rich.pk}/")
    open_everything(page)
    axe(page)
    page.locator("a[href^='deviate/']").first.click()
    expect(page.locator("#sheet[open] form")).to_be_visible()
    axe(page)


@pytest.mark.parametrize("path", ["/patients/", "/patients/new/"])
def test_no_barriers_in_the_list_and_for_a_new_patient(path: str, browser_page: Page, rich: Episode) -> None:
    sign_in_browser(browser_page, "neuroloog")
    browser_page.goto(path)
    axe(browser_page)
    browser_page.set_viewport_size({"width": 360, "height": 740})
    fits(browser_page)


def test_it_fits_a_phone_and_is_readable_at_twice_the_size(browser_page: Page, rich: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    for width in (360, 640, 1000):
        page.set_viewport_size({"width": width, "height": 740})
        page.goto(f"/episodes/{rich.pk}/")
        open_everything(page)
        fits(page)
    page.set_viewport_size({"width": 360, "height": 740})
    page.locator("a[href^='add/imaging_done/']").first.click()
    expect(page.locator("#sheet[open] form")).to_be_visible()
    fits(page)
    wide, seen = page.evaluate(
        "(() => { const s = document.getElementById('sheet'); return [s.scrollWidth, s.clientWidth]; })()"
    )
    assert wide <= seen


def test_a_name_without_a_space_makes_no_page_wider(browser_page: Page, make_episode: MakeEpisode) -> None:
    page = browser_page
    episode = make_episode(named("bilateral_radicular_pain"), name="Wilhelmina-" * 8)
    sign_in_browser(page, "neuroloog")
    page.set_viewport_size({"width": 360, "height": 740})
    here = f"/episodes/{episode.pk}/"
    for place in ("/", "/patients/", here, f"{here}intake/", f"{here}intake/examination/", f"{here}papers/"):
        page.goto(place)
        fits(page)


def test_the_clock_visibly_counts(browser_page: Page, night: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "huisarts")
    page.clock.install()
    page.goto(f"/episodes/{night.pk}/")
    left = page.locator(".line .left").first
    expect(left).to_have_text(re.compile(r"nog 6 u 5\d min"))
    page.clock.fast_forward("30:00")
    expect(left).to_have_text(re.compile(r"nog 6 u 2\d min"))


def test_a_deviation_is_recorded_without_leaving_the_page(browser_page: Page, night: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    page.goto(f"/episodes/{night.pk}/")
    page.locator("#advice-DX-IMG-06 a[href='deviate/DX-IMG-06/']").click()
    sheet = page.locator("#sheet[open]")
    sheet.get_by_role("button", name="Afwijken van het advies").click()
    expect(sheet.get_by_role("alert")).to_contain_text("Er is nog niets vastgelegd")
    sheet.get_by_text("niet gevolgd").click()
    sheet.get_by_label("Reden").select_option("patient_declines")
    sheet.get_by_label("Toelichting").fill("Wil geen onderzoek meer.")
    sheet.get_by_role("button", name="Afwijken van het advies").click()
    line = page.locator("#advice-DX-IMG-06")
    expect(line.locator(".deviation")).to_contain_text("Wil geen onderzoek meer.")
    expect(line).to_contain_text("Maak een MRI van de gehele wervelkolom")
    expect(page.locator(".messages")).to_contain_text("De afwijking is vastgelegd.")


def test_a_colleagues_change_appears_and_what_stood_open_stays_open(
    browser_page: Page, night: Episode, record: Record
) -> None:
    page = browser_page
    sign_in_browser(page, "huisarts")
    page.goto(f"/episodes/{night.pk}/")
    page.locator("#d-facts > summary").click()
    record(night, "imaging_done", by="chirurg", modality="mri_whole_spine")
    page.evaluate("htmx.trigger('#renewal', 'renew')")
    expect(page.locator("#d-ended")).to_be_visible()
    expect(page.locator("#d-facts")).to_have_attribute("open", "")
    expect(page.locator("#live")).to_have_text("Het dossier is bijgewerkt.")
    assert ClockRow.objects.get(episode=night).status == "met"


def test_without_a_script_everything_can_be_recorded(browser_page: Page, night: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    with without_script(page) as plain:
        plain.goto(f"/episodes/{night.pk}/")
        expect(plain.locator(".line .left").first).to_have_text(re.compile("nog 6 u 5"))
        plain.locator("a[href^='add/imaging_done/']").first.click()
        plain.get_by_role("button", name="Leg vast").click()
        expect(plain.locator("#d-ended")).to_contain_text("Klokken die geëindigd zijn")
        plain.locator("a[href='add/note/']").first.click()
        plain.get_by_role("button", name="Leg vast").click()
        expect(plain.get_by_role("alert")).to_contain_text("Er is nog niets vastgelegd")


def test_the_timeline_by_keyboard(browser_page: Page, rich: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    page.goto(f"/episodes/{rich.pk}/")
    page.locator(".told a").first.focus()
    first = page.evaluate("document.activeElement.closest('.told').id")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement.closest('.told').id")
    assert second != first
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.closest('.told').id") == first
    page.locator(".told a[href*='/correct/']").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#sheet[open] form")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#sheet[open]")).to_have_count(0)
    assert "/correct/" in page.evaluate("document.activeElement.getAttribute('href')")


def test_a_session_that_ends_in_a_form_loses_nothing(browser_page: Page, night: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    page.goto(f"/episodes/{night.pk}/")
    page.locator("a[href='add/note/']").first.click()
    page.locator("#sheet textarea").fill("Familie is gebeld en komt morgen.")
    page.context.clear_cookies(name="sessionid")
    page.locator("#sheet").get_by_role("button", name="Leg vast").click()
    expect(page.locator("#session-over")).to_be_visible()
    page.locator("[data-session-return]").click()
    page.locator("button[name=username][value=neuroloog]").click()
    expect(page.locator("#sheet textarea")).to_have_value("Familie is gebeld en komt morgen.")
    page.locator("#sheet").get_by_role("button", name="Leg vast").click()
    expect(page.locator(".timeline")).to_contain_text(["Familie is gebeld en komt morgen."])


def test_the_pictures_show(browser_page: Page, rich: Episode) -> None:
    page = browser_page
    sign_in_browser(page, "neuroloog")
    page.goto(f"/episodes/{rich.pk}/")
    open_everything(page)
    for picture in page.locator(".picture img").all():
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("complete", True)
        assert picture.evaluate("one => one.naturalWidth") > 100
