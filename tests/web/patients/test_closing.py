"""Closing an episode and opening it again: with a reason, with a second thought while clocks run, and logged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import Record, Visit, named, text_of

from wervelwijzer.web.records.models import AuditEntry, Episode

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(client_of: Callable[[str], Client]) -> Client:
    return client_of("neuroloog")


def closed(episode: Episode) -> bool:
    return Episode.objects.get(pk=episode.pk).closed_at is not None


def test_while_clocks_run_it_closes_only_after_a_second_thought(night: Episode, client: Client) -> None:
    address = f"/episodes/{night.pk}/close/"
    assert "Er lopen nog klokken: MRI van de wervelkolom" in text_of(client.get(address))
    answer = client.post(address, {"reason": "klaar"})
    assert answer.status_code == 422
    assert not closed(night)
    assert client.post(address, {"reason": "klaar", "sure": "1"}).status_code == 302
    assert closed(night)


def test_an_emergency_without_a_clock_asks_for_a_second_thought_too(make_episode: MakeEpisode, client: Client) -> None:
    signs = {"tumour": {"malignancy_known": False}, "neurology": {"myelopathy_or_cauda_signs": True}}
    episode = make_episode(signs)
    address = f"/episodes/{episode.pk}/close/"
    assert "overleg nu met de neuroloog" in text_of(client.get(address))
    assert client.post(address, {"reason": "klaar"}).status_code == 422
    assert not closed(episode)
    assert client.post(address, {"reason": "klaar", "sure": "1"}).status_code == 302


def test_without_clocks_a_reason_is_enough(make_episode: MakeEpisode, client: Client) -> None:
    episode = make_episode({"tumour": {"malignancy_known": False}})
    address = f"/episodes/{episode.pk}/close/"
    assert client.post(address, {"reason": ""}).status_code == 422
    assert client.post(address, {"reason": "geen metastasen"}).status_code == 302
    assert closed(episode)


def test_a_closed_episode_is_read_only_and_can_be_reopened(night: Episode, client: Client) -> None:
    client.post(f"/episodes/{night.pk}/close/", {"reason": "klaar", "sure": "1"})
    page = client.get(f"/episodes/{night.pk}/")
    assert "Deze episode is gesloten" in text_of(page)
    assert 'href="add/' not in page.content.decode()
    for path in ("add/note/", "deviate/DX-IMG-06/", "clocks/imaging/stop/"):
        assert client.post(f"/episodes/{night.pk}/{path}", {"text": "toch"}).status_code == 409
    assert client.post(f"/episodes/{night.pk}/reopen/", {"reason": " "}).status_code == 422
    assert client.post(f"/episodes/{night.pk}/reopen/", {"reason": "nieuwe klachten"}).status_code == 302
    assert not closed(night)
    shown = text_of(client.get(f"/episodes/{night.pk}/"))
    assert "Episode gesloten: klaar" in shown
    assert "Episode heropend: nieuwe klachten" in shown
    actions = AuditEntry.objects.filter(episode=str(night.pk)).values_list("action", "reason")
    assert {("close", "klaar"), ("reopen", "nieuwe klachten")} <= set(actions)


def test_what_is_done_already_says_so(night: Episode, client: Client) -> None:
    assert client.post(f"/episodes/{night.pk}/reopen/", {"reason": "x"}).status_code == 302
    client.post(f"/episodes/{night.pk}/close/", {"reason": "klaar", "sure": "1"})
    assert client.post(f"/episodes/{night.pk}/close/", {"reason": "klaar", "sure": "1"}).status_code == 302
    assert night.entries.filter(kind="note").count() == 1


def test_after_death_or_closing_nothing_is_asked_and_nothing_runs(
    night: Episode, client: Client, record: Record, visit: Visit
) -> None:
    """Until it is taken back: a mistake may not hide what runs."""
    record(night, "task_added", task="Bel de familie", due_at=timezone.now().isoformat())
    for language, over, tasks in (
        ("nl", "Overleden op", "Taken lopen niet meer."),
        ("en", "Died on", "Tasks run no more."),
    ):
        before = visit(night, language=language)
        assert "data-due" in before.content.decode()
        record(night, "death", hours_ago=1)
        shown = visit(night, language=language)
        assert text_of(shown).count(over) == 2
        for gone in ("Vraag nu", "Ask now", "Spoed:", "Emergency:", " te laat"):
            assert gone not in text_of(shown)
        assert "data-due" not in shown.content.decode()
        assert "data-until" not in shown.content.decode()
        assert "DX-IMG-06" in text_of(shown)
        part = text_of(visit(night, "together/", language=language))
        assert tasks in part
        assert "Bel de familie" not in part
        death = night.entries.filter(kind="death").latest("number")
        client.post(f"/episodes/{night.pk}/entries/{death.pk}/withdraw/", {"reason": "verkeerde patiënt"})
        again = visit(night, language=language)
        assert over not in text_of(again)
        assert "data-due" in again.content.decode()
        assert "Bel de familie" in text_of(visit(night, "together/"))


def test_a_clock_that_was_late_is_no_longer_late_once_closed(
    make_episode: MakeEpisode, client: Client, visit: Visit, record: Record
) -> None:
    episode = make_episode(named("bilateral_radicular_pain"), hours_ago=20)
    record(episode, "suspicion", hours_ago=20)
    assert "te laat" in text_of(visit(episode))
    client.post(f"/episodes/{episode.pk}/close/", {"reason": "elders behandeld", "sure": "1"})
    shown = text_of(visit(episode))
    assert shown.count("Gesloten op") == 2
    assert "te laat" not in shown
    assert "Vraag nu" not in shown
    earlier = (timezone.now() - timedelta(hours=1)).isoformat()
    assert "te laat" in text_of(client.get(f"/episodes/{episode.pk}/", {"at": earlier}))
    assert "te laat" not in text_of(client.get(f"/episodes/{episode.pk}/", {"at": timezone.now().isoformat()}))
    client.post(f"/episodes/{episode.pk}/reopen/", {"reason": "toch hier"})
    assert "te laat" in text_of(visit(episode))
    assert "Vraag nu" in text_of(visit(episode))
