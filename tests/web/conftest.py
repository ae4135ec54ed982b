"""People, teams and episodes for every test of the workplace, and a browser that signs in as one of them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.db.backends.base.operations import BaseDatabaseOperations
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer
from tests.web.browser import BROWSER_PATIENCE

from wervelwijzer.advice.case import check_case
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.accounts.session import SECOND_FACTOR
from wervelwijzer.web.records import append_only
from wervelwijzer.web.records.models import CareRelation, Episode, Patient
from wervelwijzer.web.records.services import New, append

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PEOPLE = {
    "huisarts": (Role.GENERAL_PRACTITIONER, "Hanna", "Huisman", "huisarts"),
    "neuroloog": (Role.SPECIALIST, "Noor", "Neuteboom", "neuroloog"),
    "radiotherapeut": (Role.SPECIALIST, "Rafael", "Raaijmakers", "radiotherapeut"),
    "chirurg": (Role.SPECIALIST, "Sanne", "Snijders", "wervelkolomchirurg"),
    "verpleegkundige": (Role.NURSE, "Vera", "Verbeek", "verpleegkundig specialist"),
    "coordinator": (Role.COORDINATOR, "Coen", "Coenen", "MDO-coördinator"),
    "analist": (Role.ANALYST, "Anna", "Analis", "kwaliteitsanalist"),
    "beheerder": (Role.ADMINISTRATOR, "Bas", "Beheer", "beheerder"),
    "toezicht": (Role.AUDITOR, "Tom", "Toezicht", "toezichthouder op inzage"),
}
MakeEpisode = Callable[..., Episode]


@pytest.fixture(scope="session", autouse=True)
def tables_can_be_emptied() -> Iterator[None]:
    """Between tests every table is emptied, which the database refuses for the record: its guard is then lifted."""
    operations = type(connection.ops)
    flush = operations.execute_sql_flush

    def lifted(self: BaseDatabaseOperations, sql_list: list[str]) -> None:
        vendor = self.connection.vendor
        flush(self, [*append_only.drop(vendor), *sql_list, *append_only.create(vendor)])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operations, "execute_sql_flush", lifted)
        yield


@pytest.fixture(autouse=True)
def no_attempts_counted() -> None:
    """Attempts to sign in are counted in the cache, which outlives a test."""
    cache.clear()


@pytest.fixture
def team() -> Team:
    """A team that is reached by day and by night."""
    return Team.objects.create(
        name="Wervelteam Noord",
        hospital="Ziekenhuis Noord",
        phone_day="010 000 00 01",
        phone_night="010 000 00 02",
        day_hours="maandag tot en met vrijdag, 8 tot 17 uur",
    )


@pytest.fixture
def people(team: Team) -> dict[str, User]:
    """Somebody of every role in the team, and `ander`: a specialist of another team."""
    found = {}
    for username, (role, first, last, function) in PEOPLE.items():
        found[username] = _person(username, first, last, function, team, role)
    other = Team.objects.create(name="Wervelteam Zuid", hospital="Ziekenhuis Zuid")
    found["ander"] = _person("ander", "Ans", "Anders", "neuroloog", other, Role.SPECIALIST)
    return found


def _person(username: str, first: str, last: str, function: str, team: Team, role: Role) -> User:
    user = User.objects.create_user(
        username, f"{username}@example.org", f"{username}-geheim-2026", first_name=first, last_name=last
    )
    user.function = function
    user.save()
    Membership.objects.create(user=user, team=team, role=role, leads=username == "chirurg")
    return user


@pytest.fixture
def make_episode(team: Team, people: dict[str, User]) -> MakeEpisode:
    """Make an episode from a case: `make_episode({"symptoms": {...}}, name=..., hours_ago=2, author="neuroloog")`."""
    made: list[Episode] = []

    def make(
        case: dict[str, Any] | None = None,
        *,
        name: str = "",
        author: str = "neuroloog",
        hours_ago: float = 1,
        gp: str | None = "huisarts",
        kind: str = "examined",
    ) -> Episode:
        number = len(made) + 1
        patient = Patient.objects.create(
            number=f"N{number:04}",
            name=name or f"Patiënt {number}",
            birth_date=date(1950, 3, number % 28 + 1),
        )
        if gp:
            CareRelation.objects.create(user=people[gp], patient=patient, capacity="general_practitioner_or_specialist")
        at = timezone.now() - timedelta(hours=hours_ago)
        episode = Episode.objects.create(patient=patient, team=team, opened_at=at)
        checked = check_case(case or {})
        append(episode, people[author], New(kind, at=at, facts=dict(checked.known)))
        made.append(episode)
        return Episode.objects.get(pk=episode.pk)

    return make


@pytest.fixture
def sign_in(people: dict[str, User]) -> Callable[[Client, str], None]:
    """Sign a test client in as one of the people, as with password and second factor."""

    def signed(client: Client, username: str) -> None:
        client.force_login(people[username], backend="wervelwijzer.web.accounts.backends.Password")
        session = client.session
        session[SECOND_FACTOR] = str(people[username].pk)
        session.save()

    return signed


@pytest.fixture
def signed(client: Client, sign_in: Any) -> Any:
    """The client, signed in as one of the people: `signed("neuroloog")`."""

    def as_one(username: str) -> Client:
        sign_in(client, username)
        return client

    return as_one


# --- the browser ---


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One headless Chromium for all browser tests of this process."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            timeout=BROWSER_PATIENCE,
        )
        yield browser
        browser.close()


@pytest.fixture
def browser_page(chromium: Browser, live_server: LiveServer, people: dict[str, User], settings: Any) -> Iterator[Page]:
    """A page on the running server, Dutch, wide; no error in the console goes unseen."""
    settings.DEMO = True
    context = chromium.new_context(base_url=live_server.url, locale="nl-NL", viewport={"width": 1360, "height": 900})
    context.set_default_timeout(BROWSER_PATIENCE)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    context.close()
    assert not wrong, wrong


expect.set_options(timeout=BROWSER_PATIENCE)
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # playwright's loop runs in the thread of the test
