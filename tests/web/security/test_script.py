"""Script in every text field: every form that a page offers is filled with it, and every page is looked at after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urljoin

import pytest
from django.apps import apps
from django.db import models
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Dialog
from playwright.sync_api import Page as Browser
from tests.web.browser import sign_in_browser
from tests.web.conftest import MakeEpisode
from tests.web.security.addresses import World, make_world, page_patterns, record_patterns, sign_in
from tests.web.security.forms import TEXT, Field, Form, Page

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.records.models import Episode

MARK = "wwpwned"
PAYLOADS = (
    f"<script>window.{MARK}=1</script>",
    f'"><img src=x onerror="window.{MARK}=1">',
    f"'><svg/onload=window.{MARK}=1>",
    f"</script><{MARK}>",
    f'" autofocus onfocus="window.{MARK}=1" x="',
    f"</textarea></title><{MARK}>",
    f"javascript:window.{MARK}=1//",
    f"{{{{ {MARK} }}}}{{% {MARK} %}}<{MARK}>",
    f"--></style><{MARK}>",
)
ROLES = ("neuroloog", "coordinator", "huisarts", "beheerder", "toezicht", "analist")
SIGNING = re.compile(
    r"/(accounts/|language/|theme/|demo/|transfer/|withdraw/|close/|reopen/)|/beheer/people/.+/(pass|sec|act)"
)


def filled(one: Field, payload: str) -> str | None:
    """What is put into a field."""
    soon = timezone.localtime() - timedelta(minutes=5)
    by_kind = {
        "date": "1950-03-01",
        "time": "12:30",
        "datetime-local": f"{soon:%Y-%m-%dT%H:%M}",
        "number": "3",
        "password": "x",
    }
    if one.kind == "hidden":
        return one.value
    if one.holds_text:
        return payload[: one.longest] if one.longest else payload
    if one.kind in by_kind:
        return one.value or by_kind[one.kind]
    if one.kind == "checkbox":
        return one.options[-1] or "on"
    return next((value for value in reversed(one.options) if value), None)


def submit(client: Client, address: str, form: Form, payload: str) -> int:
    """Fill a form twice: all at once, and each text field alone, because one wrong field refuses the others."""
    texts = [one.name for one in form.fields if one.holds_text]
    sent = 0
    for only in (None, *texts):
        given = {}
        for one in form.fields:
            plain = one.holds_text and only is not None and one.name != only
            value = (one.value or "twaalf") if plain else filled(one, payload)
            if value is not None:
                given[one.name] = value
        client.post(urljoin(address, form.action or address), given)
        sent += 1
    return sent


def pages(client: Client, world: World) -> Iterator[tuple[str, str]]:
    """Every page that somebody can look at."""
    for pattern in (*page_patterns(), *record_patterns()):
        for address in {world.address(pattern), *_people(pattern)}:
            answer = client.get(address)
            if answer.status_code < 400 and answer["Content-Type"].startswith("text/html"):
                yield address, answer.content.decode()


def _people(pattern: str) -> list[str]:
    if pattern != "beheer/":
        return []
    people = User.objects.filter(memberships__team__name="Wervelteam Noord").distinct()
    return [f"/beheer/people/{user.pk}/" for user in people] + [f"/beheer/teams/{t.pk}/" for t in Team.objects.all()]


def injected(text: str) -> list[str]:
    """What a browser would take for an element or a handler of somebody else's."""
    wrong = []
    for tag, attributes in Page(text).elements:
        handlers = [name for name in attributes if name.startswith("on")]
        addresses = [attributes.get(name, "").strip().lower() for name in ("href", "src", "action", "formaction")]
        if tag == MARK or handlers or any(one.startswith("javascript:") for one in addresses):
            wrong.append(f"<{tag} {attributes}>")
        data = "src" in attributes or attributes.get("type") == "application/json"
        inline = tag == "style" or (tag == "script" and not data)
        if inline or (tag in ("img", "svg", "script") and MARK in str(attributes)):
            wrong.append(f"<{tag} {attributes}>")
    return wrong


def fill_everything(world: World) -> int:
    """Put the payloads into every form of every page, as everybody who can."""
    sent = 0
    for username in ("neuroloog", "coordinator", "beheerder"):
        client, seen = sign_in(username), set()
        for address, text in list(pages(client, world)):
            for form in Page(text).forms:
                goes = urljoin(address, form.action or address)
                if form.method != "post" or goes in seen or SIGNING.search(goes):
                    continue
                if any(one.holds_text for one in form.fields):
                    seen.add(goes)
                    sent += submit(client, address, form, PAYLOADS[len(seen) % len(PAYLOADS)])
    return sent


def plant(world: World) -> int:
    """Put a payload straight into every text of the database that nothing depends on: what a form let through once."""
    planted = 0
    for model in apps.get_models():
        if not model.__module__.startswith("wervelwijzer."):
            continue
        names = [one.name for one in model._meta.fields if _is_free_text(one)]
        for number, row in enumerate(model._default_manager.all()[:20]):
            for place, name in enumerate(names):
                longest = getattr(model._meta.get_field(name), "max_length", None) or 300
                payload = PAYLOADS[(number + place) % len(PAYLOADS)]
                if len(payload) <= longest:
                    model._default_manager.filter(pk=row.pk).update(**{name: payload})
                    planted += 1
    return planted


FREE = ("name", "hospital", "phone_day", "phone_night", "day_hours", "function", "phone", "first_name", "last_name")
FREE_TOO = ("question", "text", "nl", "en", "reason")
APPEND_ONLY = ("EntryRow", "AuditEntry")


def _is_free_text(one: Any) -> bool:
    ours = one.model.__name__ not in APPEND_ONLY
    return ours and isinstance(one, (models.CharField, models.TextField)) and one.name in FREE + FREE_TOO


@pytest.fixture
def world(make_episode: MakeEpisode) -> World:
    """A patient about whom everything can be written."""
    return make_world(make_episode({"neurology": {"radicular_deficit": "bilateral"}}))


@pytest.mark.django_db
def test_nothing_that_somebody_types_becomes_part_of_a_page(world: World) -> None:
    sent = fill_everything(world)
    planted = plant(world)
    wrong, shown = [], 0
    for username in ROLES:
        for address, text in pages(sign_in(username), world):
            shown += text.count(MARK)
            wrong += [f"{username} {address}: {one}" for one in injected(text)]
    assert not wrong, "\n".join(wrong)
    assert sent > 20
    assert planted > 20
    assert shown > 100, "what was typed is not shown, so nothing was tested"


@pytest.mark.django_db
def test_what_was_typed_comes_back_as_it_was(world: World) -> None:
    Episode.objects.get(pk=world.episode.pk)
    client = sign_in("beheerder")
    given = {"name": PAYLOADS[1], "hospital": PAYLOADS[2], "mdo_weekday": "2", "mdo_time": "12:30"}
    client.post(f"/beheer/teams/{world.episode.team_id}/", given)
    team = Team.objects.get(pk=world.episode.team_id)
    assert (team.name, team.hospital) == (PAYLOADS[1], PAYLOADS[2])
    page = client.get(f"/beheer/teams/{team.pk}/").content.decode()
    values = {attributes.get("value") for tag, attributes in Page(page).elements if tag == "input"}
    assert {PAYLOADS[1], PAYLOADS[2]} <= values


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_reader_of_these_tests_would_see_it(payload: str) -> None:
    """Each payload, put into a page as it is, is found: in text, in an attribute, or as an address."""
    places = (f"<p>{payload}</p>", f'<input value="{payload}">', f"<input value='{payload}'>", f'<a href="{payload}">')
    inside = (f"<textarea>{payload}", f"<style>{payload}", f"<!-- {payload}", f"<script>{payload}")
    assert any(injected(place) for place in places + inside)


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_in_a_real_browser_nothing_runs(browser_page: Browser, world: World) -> None:
    fill_everything(world)
    plant(world)
    asked: list[str] = []

    def note(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    browser_page.on("dialog", note)
    for username in ("neuroloog", "beheerder", "toezicht"):
        browser_page.context.clear_cookies()
        sign_in_browser(browser_page, username)
        for address, _ in list(pages(sign_in(username), world)):
            browser_page.goto(address)
            assert browser_page.evaluate(f"window.{MARK}") is None, address
            assert browser_page.locator(MARK).count() == 0, address
    assert not asked


def test_fields_are_read_as_a_browser_reads_them() -> None:
    text = (
        '<form method=post action="/x/"><input name=a><textarea name=b maxlength=5></textarea><input type=radio name=r '
        "value=1><input type=radio name=r value=2><select name=s><option value=>-<option value=q>Q</select></form>"
    )
    [form] = Page(text).forms
    assert [(one.name, one.kind, one.options) for one in form.fields] == [
        ("a", "text", []),
        ("b", "textarea", []),
        ("r", "radio", ["1", "2"]),
        ("s", "select", ["", "q"]),
    ]
    assert [one.holds_text for one in form.fields] == [True, True, False, False]
    assert "text" in TEXT
