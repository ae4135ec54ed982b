"""The intake as its users have it before them: by keyboard, on a phone, without a script, and with two at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.web.browser import axe, fits, sign_in_browser, without_script
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import states
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

KEY_SECONDS = 0.25
"""How long an experienced typist takes for a key between thoughts."""

CASE = {"tumour": {"malignancy_known": True, "primary": "breast"}, "symptoms": {"spinal_pain": True, "pain_nrs": 6}}
NIGHT = "symptoms.pain_at_night"
SOON = 800
"""Milliseconds within which 1 and 0 are 10, by the clock of the browser."""
PHONE, ZOOMED = (360, 740), (640, 400)


@pytest.fixture
def episode(make_episode: MakeEpisode) -> Episode:
    """A woman with breast cancer and back pain."""
    return make_episode(CASE)


@pytest.fixture
def page(browser_page: Page) -> Page:
    """The browser of the neurologist."""
    sign_in_browser(browser_page, "neuroloog")
    return browser_page


def at(episode: Episode, tail: str = "") -> str:
    """The address of a page."""
    return f"/episodes/{episode.pk}/intake/{tail}"


def known(episode: Episode) -> dict[str, Any]:
    """What is recorded."""
    return dict(states.snapshot(Episode.objects.get(pk=episode.pk)).state.case.known)


def answer(page: Page, name: str, value: str) -> None:
    """Choose an answer as a mouse does."""
    page.locator(f"[id='q-{name}'] input[value='{value}']").check(force=True)


def looked(page: Page, act: Callable[[], object]) -> None:
    """Do something, and wait until the advice beside the form follows."""
    with page.expect_response("**/look/"):
        act()


def followed(page: Page, act: Callable[[], object]) -> None:
    """Do something, and wait until the questions are in the order that the answer gives them."""
    page.evaluate("document.getElementById('preview-data').dataset.before = ''")
    act()
    expect(page.locator("#preview-data:not([data-before])")).to_be_attached()


class Typist:
    """Presses one key after the other, and counts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pressed = 0

    def keys(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def ask(self, word: str, *answer: str) -> None:
        """Find a question by a word, and answer it."""
        self.keys("/", *word, "Enter", *answer)


# --- by keyboard ---


def test_an_experienced_user_enters_a_standard_case_in_under_a_minute(page: Page, make_episode: MakeEpisode) -> None:
    """Bilateral radicular pain at night in known breast cancer: thirteen answers, saved, and the clock runs.

    Counted in keys, as these hang on the form and not on the machine: fewer than 240, at 4 a second, is under a minute.
    """
    episode = make_episode({})
    page.goto(at(episode))
    typist = Typist(page)
    followed(page, lambda: typist.keys("j"))
    typist.keys("Enter")
    expect(page.locator("[id='q-symptoms.radicular_pain'] input:focus")).to_be_attached()
    followed(page, lambda: typist.keys("3"))
    typist.keys("Enter")
    expect(page.locator("select[name='tumour.primary']")).to_be_focused()
    followed(page, lambda: typist.keys("ArrowDown"))  # a list starts anew on a letter that comes a second later
    typist.keys("Enter")
    expect(page.locator("[id='q-neurology.radicular_deficit'] input:focus")).to_be_attached()
    typist.ask("lokale pijn", "j")
    typist.ask("nacht", "j")
    typist.ask("nrs", "7")
    typist.ask("karnof", "8", "0")
    typist.ask("radiculaire u", "1")
    typist.ask("tekenen", "n")
    typist.ask("lherm", "n")
    typist.ask("loopt", "j")
    typist.ask("adequate", "n")
    typist.ask("contra", "n")
    typist.keys("Control+Enter")
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert typist.pressed * KEY_SECONDS < 60, f"{typist.pressed} keys"
    assert known(episode) == {
        "tumour.malignancy_known": True,
        "tumour.primary": "breast",
        "symptoms.spinal_pain": True,
        NIGHT: True,
        "symptoms.pain_nrs": 7,
        "status.karnofsky": 80,
        "symptoms.radicular_pain": "bilateral",
        "neurology.radicular_deficit": "none",
        "neurology.myelopathy_or_cauda_signs": False,
        "neurology.lhermitte_sign": False,
        "neurology.walks_independently": True,
        "imaging.adequate_spine_imaging_available": False,
        "imaging.mri_contraindicated": False,
    }
    running = states.snapshot(Episode.objects.get(pk=episode.pk)).state.running
    assert ("imaging", 12) in [(clock.goal, clock.hours) for clock in running]


def test_keys_choose_and_take_back(page: Page, episode: Episode) -> None:
    page.clock.install(time=0)
    page.clock.pause_at(1_000)
    page.goto(at(episode))
    row = page.locator(f"[id='q-{NIGHT}']")
    page.evaluate(f"location.hash = 'q-{NIGHT}'")
    expect(row.locator("input:checked")).to_be_focused()
    for key, value in (
        ("j", "true"),
        ("n", "false"),
        ("y", "true"),
        ("?", ""),
        ("J", "true"),
        ("0", ""),
        ("N", "false"),
    ):
        row.locator("input:checked").focus()
        page.keyboard.press(key)
        assert row.locator("input:checked").get_attribute("value") == value, key
    page.evaluate("location.hash = 'q-symptoms.pain_nrs'")
    scale = page.locator("[id='q-symptoms.pain_nrs'] input:checked")
    expect(scale).to_be_focused()
    for keys, value in (("1", "1"), ("0", "10"), ("3", "3"), ("0", "0"), ("?", ""), ("9", "9")):
        page.keyboard.press(keys)
        assert scale.get_attribute("value") == value
    page.keyboard.press("1")
    page.clock.run_for(SOON)
    page.keyboard.press("0")
    assert scale.get_attribute("value") == "0", "so long after the 1 it is a new answer"
    page.keyboard.press("9")
    page.keyboard.press("ArrowRight")
    assert scale.get_attribute("value") == "10"


def test_a_question_is_found_by_a_word_of_its_help(page: Page, episode: Episode) -> None:
    page.goto(at(episode))
    page.keyboard.press("/")
    page.keyboard.type("maagzweer")
    expect(page.locator(".question.hit")).to_have_count(1)
    expect(page.locator("[id='q-treatment.gastric_ulcer_history']")).to_be_visible()
    expect(page.locator("[id='q-symptoms.spinal_pain']")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator("#asking .question").first).to_be_visible()


# --- the advice beside it ---


def test_the_advice_follows_the_answers(page: Page, episode: Episode) -> None:
    page.goto(at(episode))
    looked(page, lambda: answer(page, "symptoms.radicular_pain", "bilateral"))
    expect(page.locator("#preview .badge.running, #preview .badge.warning").first).to_contain_text("nog 11 u")
    expect(page.locator("#advice-summary")).to_contain_text("MRI")
    expect(page.locator("#preview .fresh").first).to_be_visible()
    assert page.locator("#advice-summary").get_attribute("aria-live") == "polite"
    assert Episode.objects.get(pk=episode.pk).version == 1


def test_what_counts_comes_up_and_what_no_longer_does_goes_home(page: Page, episode: Episode) -> None:
    page.goto(at(episode))
    asked = page.locator("#asking .question")
    before = asked.evaluate_all("rows => rows.map(row => row.dataset.fact)")
    assert "symptoms.radicular_pain" in before
    looked(page, lambda: answer(page, "symptoms.radicular_pain", "bilateral"))
    expect(page.locator("#preview .fresh").first).to_be_visible()
    page.locator("#find").focus()
    after = asked.evaluate_all("rows => rows.map(row => row.dataset.fact)")
    assert after[0] == "symptoms.radicular_pain", "what was answered stays, so that it can be seen"
    assert len(after) > 1
    count = page.locator(".question").count()
    assert count == page.locator(".question").evaluate_all("rows => new Set(rows.map(row => row.id)).size")


def test_a_wrong_number_is_told_beside_its_field_while_typing(page: Page, episode: Episode) -> None:
    page.goto(at(episode) + "#q-status.karnofsky")
    field = page.locator("input[name='status.karnofsky']")
    looked(page, lambda: field.fill("85"))
    expect(page.locator("[id='e-status.karnofsky']")).to_contain_text("in stappen van 10")
    expect(field).to_have_attribute("aria-invalid", "true")
    looked(page, lambda: field.fill("80"))
    expect(page.locator("[id='e-status.karnofsky']")).to_have_text("")
    expect(field).not_to_have_attribute("aria-invalid", "true")


# --- small, zoomed, dark, without a script ---


@pytest.mark.parametrize("tail", ["", "spine/", "examination/"])
def test_every_page_is_for_everyone(page: Page, episode: Episode, tail: str) -> None:
    page.goto(at(episode, tail))
    page.wait_for_load_state("networkidle")
    if not tail:
        for section in page.locator("details.section").all()[:6]:
            section.locator("> summary").click()
    axe(page)
    for width, height in (PHONE, ZOOMED):
        page.set_viewport_size({"width": width, "height": height})
        fits(page)
        axe(page)
    page.set_viewport_size({"width": 1360, "height": 900})
    page.emulate_media(color_scheme="dark")
    axe(page)


def test_on_a_phone_the_advice_is_a_bar_that_opens(page: Page, episode: Episode) -> None:
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.goto(at(episode))
    expect(page.locator("#preview")).to_be_hidden()
    looked(page, lambda: answer(page, "symptoms.radicular_pain", "bilateral"))
    expect(page.locator("#advice-summary")).to_be_in_viewport()
    expect(page.locator("#advice-summary")).to_contain_text("MRI")
    page.locator("#advice-open").click()
    expect(page.locator("#preview")).to_be_visible()
    fits(page)
    axe(page)
    page.get_by_role("button", name="Opslaan").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)["symptoms.radicular_pain"] == "bilateral"


def test_it_works_without_a_script(page: Page, episode: Episode) -> None:
    with without_script(page) as plain:
        plain.goto(at(episode))
        answer(plain, "symptoms.radicular_pain", "bilateral")
        plain.locator("button[value=look]").click()
        expect(plain.locator("#preview .fresh").first).to_be_visible()
        plain.locator("button[value=save]").click()
        plain.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)["symptoms.radicular_pain"] == "bilateral"


# --- the spine and the body ---


def test_a_vertebra_is_marked_by_click_and_by_space(page: Page, episode: Episode) -> None:
    page.goto(at(episode, "spine/"))
    looked(page, lambda: page.locator("label:has(input[value=T7])").click(position={"x": 130, "y": 12}))
    looked(page, lambda: page.locator("input[value=T8]").press("Space"))
    expect(page.locator("#marked")).to_contain_text("Th7-Th8")
    expect(page.locator("#live")).to_have_text("Th7-Th8")
    expect(page.locator("input[name='tumour.vertebral_metastases_count']")).to_have_count(0)
    looked(page, lambda: page.get_by_label("Dit zijn alle aangedane wervels").check())
    offer = page.locator("input[name='take.tumour.vertebral_metastases_count']")
    expect(offer).not_to_be_checked()
    offer.check()
    page.locator("button.primary").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)["tumour.vertebral_metastases_count"] == 2
    assert "imaging.contiguous_affected_vertebrae" not in known(episode)


def test_body_and_table_say_the_same(page: Page, episode: Episode) -> None:
    page.goto(at(episode, "examination/"))
    zone = page.locator(".zone[data-side=left][data-place=T7]").first
    select = page.locator("select[name='left.lt.T7']")
    for value in ("2", "1", "0", "NT", ""):
        zone.click()
        expect(select).to_have_value(value)
    page.get_by_text("speldenprik").first.click()
    zone.click()
    expect(page.locator("select[name='left.pp.T7']")).to_have_value("2")
    expect(select).to_have_value("")
    looked(page, lambda: page.locator("select[name='left.pp.T7']").select_option("0"))
    expect(zone).to_have_attribute("fill", "url(#found-0)")


def test_an_examination_is_a_few_clicks(page: Page, episode: Episode) -> None:
    page.goto(at(episode, "examination/"))
    page.locator("select[name=down_to]").select_option("T10")
    page.locator("button[value=fill]").click()
    expect(page.locator("select[name='left.lt.T10']")).to_have_value("2")
    for name in ("voluntary_anal_contraction", "deep_anal_pressure"):
        page.locator(f"input[name={name}][value=no]").check(force=True)
    expect(page.locator("#classified")).to_contain_text("AIS A")
    page.locator("input[name='take.neurology.asia_grade']").check()
    page.locator("button[value=save]").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)["neurology.asia_grade"] == "A"


# --- two at once ---


def test_two_people_in_one_record_lose_nothing(page: Page, episode: Episode, people: dict[str, User]) -> None:
    page.goto(at(episode))
    answer(page, "symptoms.radicular_pain", "bilateral")
    append(episode, people["chirurg"], New("observed", facts={"symptoms.radicular_pain": "none", NIGHT: True}))
    page.locator("button[value=save]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Een collega")
    expect(page.locator(".clash")).to_have_count(1)
    axe(page)
    page.locator(".clash input[value=mine]").check()
    page.get_by_role("button", name="Vastleggen").click()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert known(episode)["symptoms.radicular_pain"] == "bilateral"
    assert known(episode)[NIGHT] is True


@pytest.mark.parametrize("script", [True, False])
def test_what_is_refused_is_shown_and_has_the_focus(page: Page, episode: Episode, script: bool) -> None:
    """A wrong answer in a section that was closed again: its section opens, and a link leads to it."""
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})

    def refused(one: Page) -> None:
        one.goto(at(episode))
        row = one.locator("[id='q-prognosis.albumin']")
        section = one.locator(f"#{row.get_attribute('data-section')}")
        section.locator("> summary").click()
        if not row.is_visible():
            section.locator(".idle > summary").click()
        row.locator("input").fill("veel")
        one.locator("button[value=save]").click()
        expect(one.locator("#faults a")).to_have_attribute("href", "#q-prognosis.albumin")
        expect(row.locator("input")).to_be_focused()
        expect(row.locator("input")).to_be_in_viewport()
        expect(row.locator(".errorlist")).to_be_visible()
        fits(one)

    if script:
        refused(page)
        axe(page)
        return
    with without_script(page) as plain:
        plain.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        refused(plain)


def test_a_double_tap_sends_a_form_once(page: Page, episode: Episode) -> None:
    """The second tap finds the button asleep; what was typed is recorded once."""
    page.goto(at(episode))
    looked(page, lambda: answer(page, "symptoms.radicular_pain", "bilateral"))
    sent: list[str] = []
    save = f"/episodes/{episode.pk}/intake/"
    page.on("request", lambda one: sent.append(one.url) if one.method == "POST" and one.url.endswith(save) else None)
    page.locator("button[value=save]").dblclick()
    page.wait_for_url(f"**/episodes/{episode.pk}/")
    assert len(sent) == 1
    assert Episode.objects.get(pk=episode.pk).version == episode.version + 1
