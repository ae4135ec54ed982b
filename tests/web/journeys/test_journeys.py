"""Whole journeys through the real pages, from the first complaint to what is done about it."""

from __future__ import annotations

import io
import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from tests.web.browser import axe, fits, sign_in_browser
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def enter(page: Page, number: str, name: str) -> None:
    """A new patient, from the list."""
    page.get_by_role("link", name="Patiënten", exact=True).click()
    page.get_by_role("link", name="Nieuwe patiënt").first.click()
    page.get_by_label("Patiëntnummer").fill(number)
    page.get_by_label("Naam", exact=True).fill(name)
    page.get_by_label("Geboortedatum").fill("1968-05-04")
    page.get_by_label(re.compile("Reden van aanmelding")).fill("Rugpijn, bekend met borstkanker.")
    page.get_by_role("button", name="Maak en ga naar de vragen").click()
    expect(page.get_by_role("heading", name=re.compile(name))).to_be_visible()


def answer(page: Page, fact: str, value: str) -> None:
    """Answer one question, wherever on the page it stands."""
    page.evaluate(
        "(fact) => { for (let e = document.getElementById(`q-${fact}`); e; e = e.parentElement) "
        "{ if (e.tagName === 'DETAILS') e.open = true; } }",
        fact,
    )
    chosen = page.locator(f"[name='{fact}']")
    if chosen.first.evaluate("e => e.tagName") == "SELECT":
        chosen.select_option(value)
    elif chosen.first.get_attribute("type") == "radio":
        page.locator(f"[name='{fact}'][value='{value}']").check(force=True)
    else:
        chosen.fill(value)


def save(page: Page) -> Episode:
    """Save the questions, back on the page of the patient."""
    page.get_by_role("button", name="Vastleggen").first.click()
    page.wait_for_url(re.compile(r"/episodes/[0-9a-f-]{36}/$"))
    return Episode.objects.get(pk=page.url.rstrip("/").rsplit("/", 1)[-1])


def pdf_text(page: Page, href: str) -> str:
    """What a printed document says."""
    read = PdfReader(io.BytesIO(page.request.get(href).body()))
    return " ".join(" ".join(one.extract_text().split()) for one in read.pages)


def test_a_general_practitioner_at_night_with_bilateral_radicular_pain(
    browser_page: Page, people: dict[str, User], team: Team
) -> None:
    """On a phone: a new patient, the questions, the twelve-hour clock that starts, and the team that sees it."""
    page = browser_page
    page.set_viewport_size({"width": 360, "height": 780})
    sign_in_browser(page, "huisarts")
    enter(page, "N9001", "Nel Nacht")
    fits(page)
    answer(page, "tumour.malignancy_known", "true")
    answer(page, "tumour.primary", "breast")
    answer(page, "symptoms.spinal_pain", "true")
    answer(page, "symptoms.pain_at_night", "true")
    answer(page, "symptoms.radicular_pain", "bilateral")
    answer(page, "symptoms.pain_nrs", "8")
    episode = save(page)
    line = page.locator("#advice-DX-IMG-06")
    expect(line).to_contain_text("Maak een MRI van de gehele wervelkolom")
    expect(line.locator(".left")).to_have_text(re.compile(r"nog 1[12] u"))
    fits(page)
    axe(page)
    (clock,) = snapshot(episode).state.running
    assert (clock.recommendation.id, clock.hours) == ("DX-IMG-06", 12)

    page.context.clear_cookies()
    page.set_viewport_size({"width": 1360, "height": 900})
    sign_in_browser(page, "neuroloog")
    expect(page.locator("main")).to_contain_text("Nel Nacht")
    page.get_by_role("link", name=re.compile("Signalen")).click()
    expect(page.locator("main")).to_contain_text("Nel Nacht")


def test_a_first_presentation_with_an_unknown_primary(
    browser_page: Page, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """Compression without a known primary: no dexamethasone before the biopsy, within a day; then it may start."""
    page = browser_page
    episode = make_episode(
        {
            "tumour": {"malignancy_known": True, "primary": "unknown_primary"},
            "symptoms": {"spinal_pain": True},
            "neurology": {"myelopathy_or_cauda_signs": True},
        },
        name="Ole Onbekend",
        hours_ago=20,
    )
    sign_in_browser(page, "neuroloog")
    page.goto(f"/episodes/{episode.pk}/")
    page.get_by_role("link", name="Beeldvorming gemaakt").first.click()
    sheet = page.locator("#sheet[open]")
    sheet.get_by_label(re.compile("Soort beeldvorming", re.IGNORECASE)).select_option("mri_whole_spine")
    sheet.locator(".sheet-end button.primary").click()
    expect(page.locator(".messages")).to_be_visible()

    page.goto(f"/episodes/{episode.pk}/intake/")
    answer(page, "imaging.probable_vertebral_metastases", "true")
    answer(page, "imaging.cord_or_cauda_compression", "true")
    answer(page, "imaging.adequate_spine_imaging_available", "true")
    answer(page, "tumour.tissue_diagnosis_obtained", "false")
    save(page)
    expect(page.locator("#advice-DX-UNK-04")).to_contain_text("Biopsie")
    expect(page.locator("#advice-DX-UNK-01")).to_contain_text("Nog geen dexamethason")
    assert [c.recommendation.id for c in snapshot(Episode.objects.get(pk=episode.pk)).state.running] == ["DX-UNK-04"]

    append(Episode.objects.get(pk=episode.pk), people["radiotherapeut"], New("biopsy_done"))
    page.reload()
    expect(page.locator("#advice-DX-UNK-04")).to_have_count(0)
    clocks = {c.goal: c.status for c in snapshot(Episode.objects.get(pk=episode.pk)).state.clocks}
    assert clocks["biopsy"] == "met"


def test_a_relapse_after_radiotherapy_to_decision_letter_and_leaflet(
    browser_page: Page, make_episode: MakeEpisode, people: dict[str, User], team: Team
) -> None:
    """No further dose is possible and the spine is unstable: surgery, decided ad hoc, told to patient and practice."""
    page = browser_page
    episode = make_episode(
        {
            "tumour": {"malignancy_known": True, "primary": "kidney"},
            "symptoms": {"spinal_pain": True, "radicular_pain": "none", "pain_nrs": 8},
            "status": {"karnofsky": 80, "life_expectancy_months": 14, "fit_for_surgery": True, "dying_phase": False},
            "neurology": {
                "myelopathy_or_cauda_signs": False,
                "radicular_deficit": "none",
                "asia_grade": "E",
                "walks_independently": True,
            },
            "imaging": {
                "adequate_spine_imaging_available": True,
                "whole_spine_mri_done": True,
                "vertebral_metastases_confirmed": True,
                "probable_vertebral_metastases": True,
                "cord_or_cauda_compression": False,
                "root_compression": False,
                "spine_stability": "unstable",
                "contiguous_affected_vertebrae": 2,
                "extensive_epidural_metastases_elsewhere": False,
            },
            "treatment": {
                "radiotherapy_given_at_level": True,
                "radiotherapy_response": "relapse_after_response",
                "radiotherapy_feasible": False,
            },
        },
        name="Rita Recidief",
        hours_ago=5,
        author="radiotherapeut",
    )
    append(
        episode,
        people["radiotherapeut"],
        New("definitive_diagnosis", at=timezone.now() - timedelta(hours=4)),
        New("levels_marked", content={"levels": ["T12", "L1"], "complete": True}),
    )
    sign_in_browser(page, "coordinator")
    page.goto("/mdo/")
    page.get_by_role("button", name="Roep ad hoc MDO bijeen: Rita Recidief").click()
    page.locator("table.agenda").get_by_role("link", name="Rita Recidief").click()
    page.get_by_label("operatie", exact=True).first.check()
    page.get_by_role("textbox", name="Besluit", exact=True).fill("Stabiliseren van Th12 en L1.")
    page.get_by_label("Waarom", exact=True).fill("Instabiel, bestralen kan niet meer.")
    page.get_by_label("Besloten zonder wie vereist is en ontbreekt").check()
    page.locator("select[name=coordinator]").select_option(str(people["chirurg"].pk))
    page.get_by_role("button", name="Besluit vastleggen").click()
    expect(page.get_by_role("heading", name="Besluit van dit overleg")).to_be_visible()

    after = snapshot(Episode.objects.get(pk=episode.pk))
    assert after.advice.known["treatment.surgery_planned"] is True
    assert after.state.coordinator == str(people["chirurg"].pk)
    assert {c.goal: c.status for c in after.state.clocks}["meeting"] == "met"

    page.goto(f"/episodes/{episode.pk}/papers/")
    letter = pdf_text(page, f"/episodes/{episode.pk}/papers/practitioner_letter.pdf")
    assert "Rita Recidief" in letter
    assert "Th12" in letter
    assert "Snijders" in letter
