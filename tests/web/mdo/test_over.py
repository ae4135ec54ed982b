"""A patient who died or whose episode was closed: on no list as to be discussed, in no list of tasks as running."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, MAY_BE_AD_HOC, WEEKLY, address, typed

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.mdo.decision import task_entry
from wervelwijzer.web.mdo.suggesting import standing_of
from wervelwijzer.web.mdo.task_views import open_tasks
from wervelwijzer.web.records.models import AgendaItem, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db

WORDS = {"death": ("overleden", "died"), "closed": ("gesloten", "closed")}


def _end(episode: Episode, how: str, user: User) -> str:
    if how == "death":
        return append(episode, user, New("death"))[0].id
    Episode.objects.filter(pk=episode.pk).update(closed_at=timezone.now())
    return ""


@pytest.mark.parametrize("how", WORDS)
def test_who_is_on_a_list_when_it_ends_is_shown_so_and_goes_to_no_other_list(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User], how: str
) -> None:
    episode, meeting = make_episode(MAY_BE_AD_HOC), meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client = signed("coordinator")
    assert "kan ad hoc zijn" in client.get(f"/mdo/{meeting.pk}/").content.decode()
    _end(episode, how, people["neuroloog"])
    for language, word in zip(("nl", "en"), WORDS[how], strict=True):
        client.cookies["django_language"] = language
        page = client.get(f"/mdo/{meeting.pk}/").content.decode()
        assert f'<span class="badge">{word}</span>' in page
        assert f"({word})" in client.get("/mdo/").content.decode()
        for waiting in ("kan ad hoc zijn", "could be ad hoc", "te bespreken</span>", "to discuss</span>", "(0/1"):
            assert waiting not in page
    client.cookies["django_language"] = "nl"
    assert client.post(address(meeting, episode), typed(people, episode)).status_code == 409
    assert standing_of(Episode.objects.get(pk=episode.pk)).must == ()
    assert meetings.close(meeting, people["coordinator"]) is None
    assert [item.meeting for item in AgendaItem.objects.all()] == [meeting]


def test_who_died_is_put_on_no_list(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, meeting = make_episode(WEEKLY), meetings.coming(team)
    _end(episode, "death", people["neuroloog"])
    signed("coordinator").post(f"/mdo/{meeting.pk}/list/", {"episode": str(episode.pk)})
    assert not AgendaItem.objects.exists()


def test_a_decision_on_who_died_says_why_it_cannot_be(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["coordinator"])
    death = _end(episode, "death", people["neuroloog"])
    client = signed("coordinator")
    assert "Deze patiënt is overleden" in client.get(address(called, episode)).content.decode()
    append(episode, people["neuroloog"], _withdrawal(death))
    assert 'id="decision"' in client.get(address(called, episode)).content.decode()


@pytest.mark.parametrize("how", WORDS)
def test_its_tasks_run_no_more_and_come_back_with_it(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User], how: str
) -> None:
    episode = make_episode(WEEKLY)
    append(episode, people["neuroloog"], task_entry("Opereren", "specialist", timezone.now()))
    client = signed("neuroloog")
    assert "Opereren" in client.get("/tasks/?all=1").content.decode()
    ended = _end(episode, how, people["neuroloog"])
    assert "Opereren" not in client.get("/tasks/?all=1").content.decode()
    assert not open_tasks(people["neuroloog"]).exists(), "the same for another program"
    assert "loopt niet meer" in client.get(f"/episodes/{episode.pk}/tasks/").content.decode()
    if ended:
        append(episode, people["neuroloog"], _withdrawal(ended))
    else:
        Episode.objects.update(closed_at=None)
    assert "Opereren" in client.get("/tasks/?all=1").content.decode()


def _withdrawal(entry: str) -> New:
    return New("corrected", content={"withdrawn": True, "reason": "vergissing"}, corrects=entry)
