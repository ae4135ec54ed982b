"""The weekly meeting from list to letter, an ad hoc meeting and a leaflet, as people do them in a browser."""

from __future__ import annotations

import io
import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from tests.web.browser import axe, fits, sign_in_browser, without_script
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, MAY_BE_AD_HOC, WEEKLY, merged

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.records.models import AgendaItem, Episode, Task
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 360, "height": 780}


@pytest.fixture
def three(make_episode: MakeEpisode, people: dict[str, User]) -> list[Episode]:
    """Three patients whom the advice wants discussed in the weekly meeting."""
    relapse = merged({"treatment": {"radiotherapy_given_at_level": True}, "status": {"life_expectancy_months": 9}})
    found = []
    for name, case in (("Anton Aarts", WEEKLY), ("Bep Bakker", MAY_BE_AD_HOC), ("Cor Claassen", relapse)):
        episode = make_episode(case, name=name)
        append(
            episode,
            people["neuroloog"],
            New("definitive_diagnosis", at=timezone.now() - timedelta(minutes=20)),
            New("levels_marked", content={"levels": ["T7"], "complete": True}),
        )
        found.append(Episode.objects.get(pk=episode.pk))
    return found


def seat_everybody(page: Page, people: dict[str, User]) -> None:
    """Note who is at the table, by the first list of seats on the page."""
    who = {"treating_specialty": "neuroloog", "radiation_oncologist": "radiotherapeut", "spine_surgeon": "chirurg"}
    for seat, name in who.items():
        page.locator(f"select[name=seat-{seat}]").first.select_option(str(people[name].pk))
    page.locator("input[name=name-radiologist]").first.fill("Ruud Röntgen")


def test_the_weekly_meeting_from_list_to_letter(
    browser_page: Page, three: list[Episode], people: dict[str, User], team: Team
) -> None:
    page = browser_page
    sign_in_browser(page, "coordinator")
    page.get_by_role("link", name="MDO", exact=True).click()
    expect(page.get_by_text("Volgens het advies te bespreken")).to_be_visible()
    assert not AgendaItem.objects.exists()
    page.get_by_role("button", name=re.compile("Zet op de lijst van")).click()
    expect(page.locator("table.agenda tbody tr")).to_have_count(3)
    axe(page)

    seat_everybody(page, people)
    page.get_by_role("button", name="Noteren voor alle patiënten die nog komen").click()
    expect(page.get_by_text("Ruud Röntgen (radioloog)")).to_be_visible()

    page.locator("table.agenda").get_by_role("link", name="Anton Aarts").click()
    page.wait_for_url(f"**/{three[0].pk}/")
    expect(page.get_by_role("heading", name=re.compile("Anton Aarts"))).to_be_visible()
    assert page.locator("select[name=seat-radiation_oncologist]").input_value() == str(people["radiotherapeut"].pk)
    axe(page)
    page.get_by_label("radiotherapie", exact=True).check()
    expect(page.get_by_text("Dit besluit legt vast: radiotherapie gepland: ja.")).to_be_visible()
    expect(page.get_by_label("Taak 1", exact=True)).to_have_value("Radiotherapie starten")
    page.get_by_label("Bestralingsschema", exact=True).select_option("single_8_gy")

    page.get_by_role("button", name="Besluit vastleggen").click()
    expect(page.get_by_text("Schrijf het besluit op.")).to_be_visible()
    assert page.get_by_label("radiotherapie", exact=True).is_checked(), "nothing is lost"
    page.get_by_role("textbox", name="Besluit", exact=True).fill("Eenmalig bestralen.")
    page.get_by_label("Waarom", exact=True).fill("Pijn zonder uitval.")
    page.locator("select[name=coordinator]").select_option(str(people["radiotherapeut"].pk))
    page.get_by_role("button", name="Besluit vastleggen").click()
    expect(page.get_by_role("heading", name="Besluit van dit overleg")).to_be_visible()
    axe(page)

    anton = Episode.objects.get(pk=three[0].pk)
    assert snapshot(anton).advice.known["treatment.radiotherapy_planned"] is True
    treatment = Task.objects.get(episode=anton, text="Radiotherapie starten")
    clock = next(one for one in snapshot(anton).state.running if one.goal == "treatment")
    assert treatment.due_at == clock.due_at.replace(second=0, microsecond=0)

    page.get_by_role("link", name="Brief aan de huisarts").click()
    expect(page.get_by_role("heading", name="Zo komt het op papier")).to_be_visible()
    axe(page)
    printed = page.request.get(page.get_by_role("link", name="PDF openen en afdrukken").get_attribute("href") or "")
    text = " ".join(PdfReader(io.BytesIO(printed.body())).pages[0].extract_text().split())
    assert "Anton Aarts" in text
    page.get_by_label("Aan wie").fill("Hanna Huisman")
    page.get_by_role("button", name="Verstuurd").click()
    expect(page.get_by_text("Vastgelegd: verstuurd.")).to_be_visible()
    assert Task.objects.get(episode=anton, text="Brief over het MDO-besluit naar de huisarts").done_at is not None

    page.get_by_role("link", name="Taken", exact=True).click()
    page.wait_for_url("**/tasks/")
    axe(page)
    page.get_by_role("link", name="MDO", exact=True).click()
    page.locator('a[href^="/mdo/"] time').first.click()
    expect(page.get_by_text("besloten", exact=True)).to_have_count(1)
    page.get_by_role("button", name="Overleg sluiten").click()
    expect(page.get_by_text("Dit overleg moet nog beginnen.")).to_be_visible()
    axe(page)
    page.get_by_role("button", name="Ja, sluit dit overleg").click()
    expect(page.get_by_text("staat op de lijst van het volgende MDO")).to_be_visible()
    expect(page.locator("table.agenda tbody tr")).to_have_count(2)


def test_a_deviation_asks_its_reason_and_stands_beside_the_advice(
    browser_page: Page, three: list[Episode], people: dict[str, User], team: Team
) -> None:
    page, episode = browser_page, three[0]
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    sign_in_browser(page, "radiotherapeut")
    page.goto(f"/mdo/{meeting.pk}/{episode.pk}/")
    reason = page.get_by_label("Reden van afwijken ORG-15")
    assert not reason.is_visible()
    proposed = page.locator('#after input[name$="-code"][value="ORG-15"]')
    expect(proposed).to_have_count(1)
    page.get_by_role("radiogroup", name="ORG-15").get_by_text("niet gevolgd").click()
    expect(proposed).to_have_count(0)
    expect(reason).to_be_visible()
    reason.select_option("patient_declines")
    page.get_by_label("Toelichting bij ORG-15").fill("Wil eerst naar een bruiloft.")
    page.get_by_label("radiotherapie", exact=True).check()
    page.get_by_role("textbox", name="Besluit", exact=True).fill("Bestralen na 20 januari.")
    page.get_by_label("Waarom", exact=True).fill("Wens van de patiënt.")
    page.get_by_role("button", name="Alles hieronder gevolgd").click()
    assert page.locator('input[name="advice-ORG-15"][value=declined]').is_checked(), "what was chosen stays"
    page.get_by_label("Besloten zonder wie vereist is en ontbreekt").check()
    page.get_by_role("button", name="Besluit vastleggen").click()
    expect(page.get_by_role("heading", name="Besluit van dit overleg")).to_be_visible()
    decided = page.locator("section.decided")
    expect(decided).to_contain_text("niet gevolgd: de patiënt wil dit niet. Wil eerst naar een bruiloft.")
    expect(decided).to_contain_text("Vereist, niet aanwezig")
    (deviation,) = snapshot(Episode.objects.get(pk=episode.pk)).state.deviations
    assert deviation.recommendation == "ORG-15"


def test_an_ad_hoc_meeting_is_called_and_a_leaflet_is_given(
    browser_page: Page, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    page, episode = browser_page, make_episode(AD_HOC, name="Door Dekker")
    sign_in_browser(page, "neuroloog")
    page.goto("/mdo/")
    page.get_by_role("button", name="Roep ad hoc MDO bijeen: Door Dekker").click()
    expect(page.get_by_role("heading", name=re.compile("Ad hoc MDO"))).to_be_visible()
    expect(page.locator("table.agenda")).to_contain_text("wervelkolomchirurg, regievoerend arts")
    axe(page)
    page.goto(f"/episodes/{episode.pk}/papers/")
    axe(page)
    page.get_by_role("link", name="Folder: uitzaaiingen in uw wervels", exact=True).click()
    page.get_by_text("English", exact=True).last.click()
    page.get_by_role("button", name="Bijwerken").click()
    expect(page.locator(".paper")).to_have_attribute("lang", "en")
    axe(page)
    page.get_by_role("button", name="Meegegeven aan de patiënt").click()
    expect(page.get_by_text("Vastgelegd: meegegeven aan de patiënt.")).to_be_visible()
    entry = snapshot(Episode.objects.get(pk=episode.pk)).entries[-1]
    assert (entry.kind, entry.content["leaflet"], entry.content["language"]) == ("information_given", "full", "en")


def test_a_task_is_ticked_off_without_leaving_the_page(
    browser_page: Page, three: list[Episode], people: dict[str, User]
) -> None:
    page, episode = browser_page, three[0]
    sign_in_browser(page, "verpleegkundige")
    page.goto(f"/episodes/{episode.pk}/tasks/")
    page.get_by_text("Taak toevoegen").click()
    page.get_by_label("Taak", exact=True).fill("Bel de familie")
    page.get_by_label("Wie", exact=True).select_option("nurse")
    page.get_by_role("button", name="Toevoegen").click()
    expect(page.get_by_role("button", name="Gedaan: Bel de familie")).to_be_visible()
    page.get_by_role("button", name="Gedaan: Bel de familie").click()
    expect(page.get_by_text("Geen open taken.")).to_be_visible()
    assert Task.objects.get().done_at is not None


@pytest.fixture
def phone(browser_page: Page) -> Page:
    """The same page in the window of a phone."""
    browser_page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    return browser_page


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_page_fits_a_phone_and_bars_nobody(
    phone: Page, three: list[Episode], people: dict[str, User], team: Team, dark: bool
) -> None:
    meeting = meetings.coming(team)
    for episode in three:
        meetings.put_on_list(meeting, episode, people["coordinator"], "Een lange vraag over " + "wervelmetastasen " * 5)
    phone.emulate_media(color_scheme="dark" if dark else "light")
    sign_in_browser(phone, "coordinator")
    papers = f"/episodes/{three[0].pk}/papers/"
    pages = ("/mdo/", f"/mdo/{meeting.pk}/", f"/mdo/{meeting.pk}/{three[0].pk}/", "/tasks/", papers)
    documents = ("practitioner_letter", "full_leaflet", "taper_calendar", "meeting_summary")
    for address in (*pages, *[f"{papers}{code}/" for code in documents]):
        phone.goto(address)
        fits(phone)
        axe(phone)


def test_at_twice_the_size_nothing_runs_off(
    browser_page: Page, three: list[Episode], people: dict[str, User], team: Team
) -> None:
    """200 % zoom of a window of 1280 px is a window of 640 px."""
    page, meeting = browser_page, meetings.coming(team)
    meetings.put_on_list(meeting, three[0], people["coordinator"])
    page.set_viewport_size({"width": 640, "height": 480})
    sign_in_browser(page, "coordinator")
    for address in ("/mdo/", f"/mdo/{meeting.pk}/", f"/mdo/{meeting.pk}/{three[0].pk}/"):
        page.goto(address)
        fits(page)


@pytest.mark.parametrize("width", [640, 1280, 1600])
def test_no_label_of_the_summary_runs_into_its_value(
    browser_page: Page, make_episode: MakeEpisode, people: dict[str, User], width: int
) -> None:
    page, episode = browser_page, make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["coordinator"])
    page.set_viewport_size({"width": width, "height": 900})
    sign_in_browser(page, "coordinator")
    page.goto(f"/mdo/{called.pk}/{episode.pk}/")
    expect(page.locator(".paper dt").filter(has_text="Spoeddecompressie")).to_be_visible()
    over = """[...document.querySelectorAll(".paper dt")].filter((e) => e.scrollWidth > e.clientWidth)
        .map((e) => e.textContent)"""
    assert page.evaluate(over) == []


def test_without_script_a_decision_is_recorded_too(
    browser_page: Page, three: list[Episode], people: dict[str, User], team: Team
) -> None:
    episode, meeting = three[0], meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    browser_page.goto("/accounts/login/")
    with without_script(browser_page) as page:
        sign_in_browser(page, "chirurg")
        page.goto(f"/mdo/{meeting.pk}/{episode.pk}/")
        page.get_by_label("radiotherapie", exact=True).check()
        page.get_by_role("textbox", name="Besluit", exact=True).fill("Bestralen.")
        page.get_by_label("Waarom", exact=True).fill("Pijn.")
        page.get_by_role("button", name="Taken opnieuw voorstellen").click()
        expect(page.get_by_label("Taak 1", exact=True)).to_have_value("Radiotherapie starten")
        page.get_by_label("Besloten zonder wie vereist is en ontbreekt").check()
        page.get_by_role("button", name="Besluit vastleggen").click()
        expect(page.get_by_role("heading", name="Besluit van dit overleg")).to_be_visible()
    assert Task.objects.filter(episode=episode, text="Radiotherapie starten").exists()
