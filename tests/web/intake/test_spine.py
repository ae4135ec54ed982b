"""The spine: what is marked is recorded, and numbers are offered, never taken by themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import MakeEpisode

from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.intake.spine import COUNT, RUN, VERTEBRAE, groups, in_words, levels_in, offered, runs
from wervelwijzer.web.records import states
from wervelwijzer.web.records.models import Draft, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db

SignIn = Callable[[Client, str], None]


def test_there_are_29_vertebrae_from_c1_to_s5_each_drawn_once() -> None:
    assert len(VERTEBRAE) == 7 + 12 + 5 + 5
    assert (VERTEBRAE[0], VERTEBRAE[-1]) == ("C1", "S5")
    for language in LANGUAGES:
        drawn = [one for group in groups(("T7",), language) for one in group.vertebrae]
        assert [one.level for one in drawn] == list(VERTEBRAE)
        assert [one.level for one in drawn if one.chosen] == ["T7"]
        assert all("style=" not in one.drawing for one in drawn)


@pytest.mark.parametrize(
    ("levels", "words", "count", "longest"),
    [
        ([], "geen wervel aangewezen", 0, 0),
        (["T7"], "Th7", 1, 1),
        (["L2", "T8", "T7"], "Th7-Th8, L2", 3, 2),
        (["T12", "L1"], "Th12-L1", 2, 2),
        (["C7", "T1", "T2", "T4"], "C7-Th2, Th4", 4, 3),
        (["T1", "T3", "T5"], "Th1, Th3, Th5", 3, 1),
        (list(VERTEBRAE), "C1-S5", 29, 29),
    ],
)
def test_the_longest_stretch_counts(levels: list[str], words: str, count: int, longest: int) -> None:
    chosen = levels_in(levels)
    assert in_words(chosen, "nl") == words
    assert offered(chosen) == {COUNT: count, RUN: longest}
    assert sum(len(run) for run in runs(chosen)) == count


def test_what_is_no_vertebra_is_left_out() -> None:
    assert levels_in(["occiput", "T13", "<script>", "T7", "T7"]) == ("T7",)


# --- the page ---


@pytest.fixture
def episode(make_episode: MakeEpisode) -> Episode:
    """A patient of whom the spine is to be marked."""
    return make_episode({"tumour": {"malignancy_known": True}})


@pytest.fixture
def surgeon(client: Client, sign_in: SignIn) -> Client:
    """A browser of the surgeon."""
    sign_in(client, "chirurg")
    return client


def send(client: Client, episode: Episode, tail: Any = "", base: Any = 1, **fields: Any) -> Any:
    """Send the page."""
    return client.post(f"/episodes/{episode.pk}/intake/spine/{tail}", {"base_version": base, **fields})


def state_of(episode: Episode) -> Any:
    """What is recorded."""
    return states.snapshot(Episode.objects.get(pk=episode.pk)).state


def test_what_is_marked_is_recorded_without_any_number(surgeon: Client, episode: Episode) -> None:
    response = send(surgeon, episode, level=["L2", "T7"], complete="1")
    assert response.status_code == 302
    found = state_of(episode)
    assert (found.levels, found.levels_complete) == (("T7", "L2"), True)
    assert COUNT not in found.case.known
    assert RUN not in found.case.known


def test_numbers_are_offered_only_where_these_are_all(surgeon: Client, episode: Episode) -> None:
    assert COUNT not in send(surgeon, episode, "look/", level=["T7"]).content.decode()
    page = send(surgeon, episode, "look/", level=["T7"], complete="1").content.decode()
    assert f'name="take.{COUNT}" value="1">' in page, "offered, not taken"
    assert f'name="{COUNT}" value="1"' in page


def test_a_number_is_taken_over_where_somebody_says_so_and_may_be_changed(surgeon: Client, episode: Episode) -> None:
    fields = {f"take.{COUNT}": "1", COUNT: "5", f"suggested.{COUNT}": "2", RUN: "2", f"suggested.{RUN}": "2"}
    send(surgeon, episode, level=["T7", "T8"], complete="1", **fields)
    known = state_of(episode).case.known
    assert known[COUNT] == 5
    assert RUN not in known


def test_a_suggestion_follows_the_spine_until_it_is_changed_by_hand(surgeon: Client, episode: Episode) -> None:
    fields = {COUNT: "1", f"suggested.{COUNT}": "1"}
    page = send(surgeon, episode, "look/", level=["T7", "T8"], complete="1", **fields).content.decode()
    assert f'name="{COUNT}" value="2"' in page
    fields = {COUNT: "4", f"suggested.{COUNT}": "1"}
    page = send(surgeon, episode, "look/", level=["T7", "T8"], complete="1", **fields).content.decode()
    assert f'name="{COUNT}" value="4"' in page


def test_a_wrong_number_is_told_and_nothing_is_recorded(surgeon: Client, episode: Episode) -> None:
    fields = {f"take.{COUNT}": "1", COUNT: "34", f"suggested.{COUNT}": "1"}
    response = send(surgeon, episode, level=["T7"], complete="1", **fields)
    assert response.status_code == 422
    assert "0 tot en met 33" in response.content.decode()
    assert state_of(episode).levels == ()


def test_what_is_marked_is_kept_until_it_is_recorded(surgeon: Client, episode: Episode) -> None:
    send(surgeon, episode, "look/", level=["T7"])
    page = surgeon.get(f"/episodes/{episode.pk}/intake/spine/").content.decode()
    assert 'value="T7" checked' in page
    assert "nog niet vastgelegd" in page
    send(surgeon, episode, level=["T7"])
    assert not Draft.objects.exists()
    send(surgeon, episode, "look/", base=2, level=["T7", "T8"])
    send(surgeon, episode, "look/", base=2, level=["T7"])
    assert not Draft.objects.exists(), "back to what is recorded is nothing unsaved"


def test_what_is_marked_can_be_thrown_away(surgeon: Client, episode: Episode) -> None:
    send(surgeon, episode, "look/", level=["T7"])
    assert send(surgeon, episode, level=["T7"], do="discard").status_code == 302
    assert not Draft.objects.exists()
    assert state_of(episode).levels == ()


def test_marks_of_a_colleague_are_not_lost(surgeon: Client, episode: Episode, people: dict[str, User]) -> None:
    append(episode, people["radiotherapeut"], New("levels_marked", content={"levels": ["C3"], "complete": False}))
    response = send(surgeon, episode, level=["T7"])
    page = response.content.decode()
    assert response.status_code == 409
    assert "Rafael Raaijmakers" in page
    assert 'value="T7" checked' in page
    assert state_of(episode).levels == ("C3",)
    assert send(surgeon, episode, level=["T7"], over="1").status_code == 302
    assert state_of(episode).levels == ("T7",)


def test_the_same_marks_are_no_conflict(surgeon: Client, episode: Episode, people: dict[str, User]) -> None:
    append(episode, people["radiotherapeut"], New("levels_marked", content={"levels": ["T7"], "complete": False}))
    assert send(surgeon, episode, level=["T7"]).status_code == 302


def test_a_number_that_a_colleague_recorded_is_a_conflict(
    surgeon: Client, episode: Episode, people: dict[str, User]
) -> None:
    append(episode, people["radiotherapeut"], New("observed", facts={COUNT: 4}))
    fields = {f"take.{COUNT}": "1", COUNT: "1", f"suggested.{COUNT}": "1"}
    response = send(surgeon, episode, level=["T7"], complete="1", **fields)
    assert response.status_code == 409
    assert '<input type="hidden" name="level" value="T7">' in response.content.decode()
    assert state_of(episode).levels == ()
    chosen = {**fields, f"keep.{COUNT}": "theirs", "clash": COUNT, "seen_version": "2"}
    assert send(surgeon, episode, level=["T7"], complete="1", **chosen).status_code == 302
    found = state_of(episode)
    assert (found.levels, found.case.known[COUNT]) == (("T7",), 4)


def test_another_team_does_not_find_it(client: Client, sign_in: SignIn, episode: Episode) -> None:
    sign_in(client, "ander")
    assert client.get(f"/episodes/{episode.pk}/intake/spine/").status_code == 404
    assert send(client, episode, level=["T7"]).status_code == 404
    assert send(client, episode, "look/", level=["T7"]).status_code == 404
