"""Emergency access: exact, reasoned, short, told to who must know; and no way to find out who exists."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode

import wervelwijzer
from wervelwijzer.web.accounts import emergency
from wervelwijzer.web.accounts.emergency import LASTS, MOST_TRIES
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import AuditEntry, BreakGlass, CareRelation, Episode, Patient, Signal

pytestmark = pytest.mark.django_db
People = dict[str, User]
SignIn = Callable[[Client, str], None]
OURS = str(Path(wervelwijzer.__file__).parent)
REASON = "Patiënt ligt nu op onze SEH"


def asked(episode: Episode, **other: str) -> dict[str, str]:
    patient = episode.patient
    return {
        "number": patient.number,
        "birth_date": patient.birth_date.isoformat(),
        "code": "acute_care",
        "reason": REASON,
        **other,
    }


def seen(client: Client, episode: Episode) -> bool:
    return client.get(f"/episodes/{episode.pk}/care/").status_code == 200


@pytest.mark.parametrize("username", ["ander", "huisarts"])
def test_it_opens_the_record_for_four_hours(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, username: str
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, username)
    assert not seen(client, episode)
    assert client.post("/emergency/", asked(episode))["Location"] == f"/episodes/{episode.pk}/"
    assert seen(client, episode)
    opened = BreakGlass.objects.get()
    assert opened.until - opened.at >= LASTS - timedelta(seconds=5)
    BreakGlass.objects.update(until=timezone.now() + timedelta(seconds=30))
    assert seen(client, episode)
    BreakGlass.objects.update(until=timezone.now() - timedelta(seconds=1))
    assert not seen(client, episode)


def test_capitals_in_the_number_do_not_matter(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    """Unless they alone tell two patients apart."""
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    typed = asked(episode, number=f" {episode.patient.number.lower()} ")
    assert client.post("/emergency/", typed)["Location"] == f"/episodes/{episode.pk}/"
    twin = Patient.objects.create(number="n0001", name="Ander", birth_date=episode.patient.birth_date)
    for number, found in (("N0001", episode.patient), ("n0001", twin), ("N000_", None), ("N0001%", None)):
        assert emergency.find(number, twin.birth_date) == found
    Patient.objects.filter(pk=twin.pk).update(number="x-y")
    twins = [Patient.objects.create(number=one, name="Ander", birth_date=twin.birth_date) for one in ("Ab", "aB", "AB")]
    assert [emergency.find(one.number, one.birth_date) for one in twins] == twins
    assert emergency.find("ab", twin.birth_date) is None


def test_every_page_of_the_record_says_so_while_it_holds(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    episode, mine = make_episode(gp=None), make_episode(gp=None)
    CareRelation.objects.create(user=User.objects.get(username="ander"), patient=mine.patient)
    sign_in(client, "ander")
    client.post("/emergency/", asked(episode))
    for path in ("care/", "access/", ""):
        page = client.get(f"/episodes/{episode.pk}/{path}").content.decode()
        assert "Alles wat u hier bekijkt, wordt vastgelegd" in page, path
    assert "Alles wat u hier bekijkt" not in client.get(f"/episodes/{mine.pk}/care/").content.decode()


def test_it_and_each_view_by_it_are_logged_as_such_with_the_reason(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    client.post("/emergency/", asked(episode))
    client.get(f"/episodes/{episode.pk}/care/")
    opened = AuditEntry.objects.get(action="emergency")
    assert (opened.reason, opened.details["code"], opened.patient) == (REASON, "acute_care", str(episode.patient.pk))
    viewed = AuditEntry.objects.get(action="view_care")
    assert (viewed.reason, viewed.details["emergency"]) == (REASON, True)


def test_the_coordinator_and_the_auditor_hear_of_it_without_the_patients_name(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People
) -> None:
    episode = make_episode(gp=None)
    before = set(Signal.objects.values_list("pk", flat=True))
    sign_in(client, "ander")
    client.post("/emergency/", asked(episode))
    told = Signal.objects.exclude(pk__in=before)
    assert {one.user for one in told} == {people["coordinator"], people["toezicht"]}
    assert all("Ans Anders" in one.nl and episode.patient.name not in one.nl for one in told)


@pytest.mark.parametrize(("username", "where"), [("coordinator", "/signals/"), ("toezicht", "/audit/")])
def test_they_find_it_until_they_have_seen_it(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People, username: str, where: str
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    client.post("/emergency/", asked(episode))
    sign_in(client, username)
    assert "Noodtoegang door Ans Anders" in client.get(where).content.decode()
    told = Signal.objects.get(user=people[username], key__startswith="emergency|")
    assert client.post("/signals/seen/", {"signal": told.pk, "next": where})["Location"] == where
    told.refresh_from_db()
    assert told.seen_at is not None
    assert username == "coordinator" or "Noodtoegang door" not in client.get(where).content.decode()


def test_it_gives_no_right_beyond_recording(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    client.post("/emergency/", asked(episode))
    own = {"username": "ander", "capacity": "neurologist"}
    assert client.post(f"/episodes/{episode.pk}/care/add/", own).status_code == 404, "nobody makes it last"
    assert "Overdragen" not in client.get(f"/episodes/{episode.pk}/care/").content.decode()


def test_who_has_access_breaks_nothing(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    episode = make_episode()
    sign_in(client, "neuroloog")
    assert client.post("/emergency/", asked(episode))["Location"] == f"/episodes/{episode.pk}/"
    assert not BreakGlass.objects.exists()


@pytest.mark.parametrize("username", ["analist", "beheerder", "toezicht"])
def test_who_treats_nobody_has_no_emergencies(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, username: str
) -> None:
    episode = make_episode()
    sign_in(client, username)
    assert client.get("/emergency/").status_code == 404
    assert client.post("/emergency/", asked(episode)).status_code == 404
    assert not BreakGlass.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": ""},
        {"code": "curious"},
        {"reason": ""},
        {"reason": "x" * 14},
        {"reason": "regel een\r\nregel twee"},
        {"number": ""},
        {"birth_date": "gisteren"},
    ],
    ids=str,
)
def test_without_a_reason_or_a_readable_patient_it_stays_shut(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, wrong: dict[str, str]
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    assert client.post("/emergency/", asked(episode, **wrong)).status_code == 422
    assert not seen(client, episode)


def test_a_reason_of_just_enough_is_enough(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    assert client.post("/emergency/", asked(episode, reason="x" * 15)).status_code == 302


def test_a_wrong_number_and_a_wrong_birth_date_say_the_same(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")

    def said(**wrong: str) -> tuple[int, str]:
        answer = client.post("/emergency/", asked(episode, **wrong))
        text = answer.content.decode()
        main = text[text.index("<main") : text.index("</main")]
        return answer.status_code, re.sub(r'value="[^"]*"', "", main)

    assert said(number="N9999") == said(birth_date="1901-01-01")
    assert said(number="N%") == said(number="N____")


def test_and_take_the_same_work(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the time of the answer tells nothing: the same statements, and as many calls of ours and comparisons."""
    episode = make_episode(gp=None)
    compared: list[tuple[int, int]] = []

    def compare(one: str, other: str) -> bool:
        compared.append((len(one), len(other)))
        return one == other

    def work(**wrong: str) -> tuple[list[str], Counter[str], list[tuple[int, int]]]:
        compared.clear()
        with done() as (statements, calls):
            assert client.post("/emergency/", asked(episode, **wrong)).status_code == 422
        return statements, calls, list(compared)

    sign_in(client, "ander")
    monkeypatch.setattr(emergency, "hmac", SimpleNamespace(compare_digest=compare))
    work(number="warm up")
    unknown, wrong_date = work(number="N9999"), work(birth_date="1901-01-01")
    assert unknown == wrong_date
    assert any("records_patient" in statement for statement in unknown[0])
    assert unknown[1]["find"] == len(unknown[2]) == 1


@contextmanager
def done() -> Iterator[tuple[list[str], Counter[str]]]:
    """The statements that are sent to the database, without their values, and how often each function is called."""
    statements: list[str] = []
    calls: Counter[str] = Counter()

    def note(execute: Callable[..., Any], statement: str, *rest: Any) -> Any:
        statements.append(re.sub(r"SAVEPOINT .*", "SAVEPOINT", statement))
        return execute(statement, *rest)

    def count(frame: FrameType, event: str, what: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(OURS):
            calls[frame.f_code.co_name] += 1
        elif event == "c_call" and what.__module__ in ("_hashlib", "_hmac"):
            calls[what.__name__] += 1

    before = sys.getprofile()
    with connection.execute_wrapper(note):
        sys.setprofile(count)
        try:
            yield statements, calls
        finally:
            sys.setprofile(before)


def test_after_five_attempts_one_waits_an_hour_in_whatever_browser(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "ander")
    for number in range(MOST_TRIES):
        assert client.post("/emergency/", asked(episode, number=f"X{number}")).status_code == 422
    other = Client()
    sign_in(other, "ander")
    assert other.post("/emergency/", asked(episode)).status_code == 429, "the right number does not help now"
    assert not BreakGlass.objects.exists()
    colleague = Client()
    sign_in(colleague, "huisarts")
    assert colleague.post("/emergency/", asked(episode)).status_code == 302


def test_what_was_found_counts_as_well_so_that_nobody_walks_a_list(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    episodes = [make_episode(gp=None) for _ in range(MOST_TRIES + 1)]
    sign_in(client, "ander")
    statuses = [client.post("/emergency/", asked(episode)).status_code for episode in episodes]
    assert statuses == [302] * MOST_TRIES + [429]
