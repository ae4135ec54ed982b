"""Tasks: whose they are, ticking them off, adding one by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import WEEKLY

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.mdo.decision import task_entry
from wervelwijzer.web.records.models import Episode, Task
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db


@pytest.fixture
def with_tasks(make_episode: MakeEpisode, people: dict[str, User]) -> Episode:
    """An episode with a task for each of three roles."""
    episode = make_episode(WEEKLY)
    soon, past = timezone.now() + timedelta(hours=5), timezone.now() - timedelta(hours=1)
    append(
        episode,
        people["neuroloog"],
        task_entry("Opereren", "specialist", soon),
        task_entry("Folder geven", "nurse", None),
        replace(task_entry("Brief schrijven", "coordinator", past), at=timezone.now() - timedelta(hours=2)),
        task_entry("Bellen", "general_practitioner", None),
    )
    return Episode.objects.get(pk=episode.pk)


@pytest.mark.parametrize(
    ("username", "expected"),
    [
        ("neuroloog", ["Opereren"]),
        ("verpleegkundige", ["Folder geven"]),
        ("coordinator", ["Brief schrijven"]),
        ("huisarts", ["Bellen"]),
        ("ander", []),
    ],
)
def test_my_tasks_are_those_of_my_role_in_my_team_or_my_care(
    with_tasks: Episode, signed: Any, username: str, expected: list[str]
) -> None:
    page = signed(username).get("/tasks/").content.decode()
    shown = [text for text in ("Opereren", "Folder geven", "Brief schrijven", "Bellen") if text in page]
    assert shown == expected


def test_everybodys_tasks_are_only_of_patients_that_i_may_see(with_tasks: Episode, signed: Any) -> None:
    assert "Folder geven" in signed("neuroloog").get("/tasks/?all=1").content.decode()
    assert "Folder geven" not in signed("ander").get("/tasks/?all=1").content.decode()


def test_what_is_late_comes_first_and_says_so(with_tasks: Episode, signed: Any) -> None:
    page = signed("neuroloog").get("/tasks/?all=1").content.decode()
    assert page.index("Brief schrijven") < page.index("Opereren") < page.index("Folder geven")
    assert re.search(r"1 u 0\d min te laat", page)


def test_ticking_off_is_an_entry_and_happens_once(with_tasks: Episode, signed: Any) -> None:
    task = Task.objects.get(text="Opereren")
    client = signed("neuroloog")
    assert client.post(f"/tasks/{task.pk}/done/").status_code == 302
    client.post(f"/tasks/{task.pk}/done/")
    entries = snapshot(Episode.objects.get(pk=with_tasks.pk)).entries
    assert [entry.kind for entry in entries].count("task_done") == 1
    task.refresh_from_db()
    assert task.done_at is not None
    assert "Opereren" not in client.get("/tasks/").content.decode()
    assert "Opereren" in client.get("/tasks/?all=1").content.decode()


def test_a_task_of_another_teams_patient_does_not_exist(with_tasks: Episode, signed: Any) -> None:
    task = Task.objects.get(text="Opereren")
    for username in ("ander",):
        assert signed(username).post(f"/tasks/{task.pk}/done/").status_code == 404
    assert signed("analist").post(f"/tasks/{task.pk}/done/").status_code == 403
    assert signed("ander").get(f"/episodes/{with_tasks.pk}/tasks/").status_code == 404
    task.refresh_from_db()
    assert task.done_at is None


def test_a_task_is_added_by_hand(with_tasks: Episode, signed: Any) -> None:
    client = signed("verpleegkundige")
    page = f"/episodes/{with_tasks.pk}/tasks/"
    part = client.post(
        page + "add/", {"text": "Bel de familie", "role": "nurse"}, headers={"HX-Request": "true"}
    ).content.decode()
    assert "Bel de familie" in part
    assert "<html" not in part
    assert Task.objects.get(text="Bel de familie").due_at is None
    wrong = client.post(page + "add/", {"text": "Zonder wie", "role": ""})
    assert wrong.status_code == 422
    assert "Kies wie dit doet." in wrong.content.decode()
    assert "Zonder wie" in wrong.content.decode()
    assert not Task.objects.filter(text="Zonder wie").exists()


@pytest.mark.parametrize("due", ["morgen", "0001-01-01T00+14", "9999-12-31T23-12", "2027-03-28T02:30"])
def test_a_moment_that_no_dutch_clock_shows_is_refused(with_tasks: Episode, signed: Any, due: str) -> None:
    sent = {"text": "Bel de familie", "role": "nurse", "due": due}
    answer = signed("verpleegkundige").post(f"/episodes/{with_tasks.pk}/tasks/add/", sent)
    assert answer.status_code == 422
    assert f"{due} is geen tijdstip op de Nederlandse klok." in answer.content.decode()
    assert not Task.objects.filter(text="Bel de familie").exists()


def test_a_moment_in_an_hour_that_is_shown_twice_is_the_first(with_tasks: Episode, signed: Any) -> None:
    sent = {"text": "Bel de familie", "role": "nurse", "due": "2027-10-31T02:30"}
    assert signed("verpleegkundige").post(f"/episodes/{with_tasks.pk}/tasks/add/", sent).status_code == 302
    due = Task.objects.get(text="Bel de familie").due_at
    assert due is not None
    assert due.isoformat() == "2027-10-31T00:30:00+00:00"


def test_after_ticking_off_one_goes_back_to_a_page_of_ours_only(with_tasks: Episode, signed: Any) -> None:
    client = signed("neuroloog")
    one, two = Task.objects.get(text="Opereren"), Task.objects.get(text="Bellen")
    assert client.post(f"/tasks/{one.pk}/done/", {"next": "/tasks/?all=1"}).url == "/tasks/?all=1"
    assert client.post(f"/tasks/{two.pk}/done/", {"next": "https://elders.example/"}).url == "/tasks/"


# --- what was withdrawn ---


def _withdraw(episode: Episode, entry: str, user: User) -> None:
    append(episode, user, New("corrected", content={"withdrawn": True, "reason": "vergissing"}, corrects=entry))


def test_a_task_that_was_ticked_off_by_mistake_is_open_again(with_tasks: Episode, people: dict[str, User]) -> None:
    task = Task.objects.get(text="Opereren")
    done = append(with_tasks, people["neuroloog"], New("task_done", content={"task": str(task.pk)}))[0]
    assert Task.objects.get(pk=task.pk).done_at is not None
    _withdraw(with_tasks, done.id, people["neuroloog"])
    assert Task.objects.get(pk=task.pk).done_at is None
    assert snapshot(with_tasks).state.tasks[1].done_at is None


def test_a_task_of_the_wrong_patient_is_on_no_list_any_more(with_tasks: Episode, people: dict[str, User]) -> None:
    task = Task.objects.get(text="Folder geven")
    _withdraw(with_tasks, str(task.pk), people["neuroloog"])
    assert sorted(Task.objects.values_list("text", flat=True)) == ["Bellen", "Brief schrijven", "Opereren"]
    assert len(snapshot(with_tasks).state.tasks) == 3


@pytest.mark.parametrize("by_death", [True, False])
def test_a_death_that_was_withdrawn_leaves_nobody_unwatched(
    with_tasks: Episode, people: dict[str, User], by_death: bool
) -> None:
    closed = timezone.now() - timedelta(days=1)
    death = append(with_tasks, people["neuroloog"], New("death"))[0]
    assert Episode.objects.get(pk=with_tasks.pk).closed_at is not None
    if not by_death:
        Episode.objects.filter(pk=with_tasks.pk).update(closed_at=closed)
    _withdraw(with_tasks, death.id, people["neuroloog"])
    assert Episode.objects.get(pk=with_tasks.pk).closed_at == (None if by_death else closed)
