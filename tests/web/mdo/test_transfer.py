"""A patient who goes to another team is on no list of the team that they leave."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, WEEKLY, address, typed

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.mdo.suggesting import suggestions
from wervelwijzer.web.records.models import AgendaItem, AuditEntry, Episode, Meeting
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db


def _hand_over(client: Client, episode: Episode, **given: str) -> Team:
    south = Team.objects.get(name="Wervelteam Zuid")
    sent = {"team": str(south.pk), "reason": "verhuisd naar het zuiden", **given}
    assert client.post(f"/episodes/{episode.pk}/transfer/", sent).status_code == 302
    return south


def test_who_goes_to_another_team_leaves_the_open_lists_of_the_first(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, stays = make_episode(WEEKLY, name="Vertrokken Patiënt"), make_episode(WEEKLY, name="Blijvende Patiënt")
    meeting = meetings.coming(team)
    for one in (episode, stays):
        meetings.put_on_list(meeting, one, people["coordinator"])
    client = signed("coordinator")
    south = _hand_over(client, episode)
    assert [item.episode for item in AgendaItem.objects.all()] == [stays]
    line = AuditEntry.objects.get(action="mdo_unlisted")
    assert (line.episode, line.details["meeting"]) == (str(episode.pk), str(meeting.pk))
    for page in ("/mdo/", f"/mdo/{meeting.pk}/"):
        shown = client.get(page).content.decode()
        assert ("Vertrokken" in shown, "Blijvende" in shown) == (False, True), page
    assert [one.episode for one in suggestions(south).weekly] == [episode], "the other team is told to discuss them"


def test_an_ad_hoc_meeting_that_the_first_team_called_is_not_held_by_the_second(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["neuroloog"])
    south = _hand_over(signed("neuroloog"), episode)
    episode = Episode.objects.get(pk=episode.pk)
    assert [clock.status for clock in snapshot(episode).state.clocks if clock.goal == "meeting"] == ["at_once"]
    assert [one.episode for one in suggestions(south).ad_hoc] == [episode]
    again = meetings.call_at_once(episode, people["ander"])
    assert (again.team, again == called) == (south, False)


def test_what_was_decided_before_stays_in_the_record_and_off_the_list_of_the_first_team(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    """Also for who stays in the care, and where the decision is withdrawn afterwards: nobody is moved on."""
    episode, meeting = make_episode(WEEKLY, name="Vertrokken Patiënt"), meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client = signed("coordinator")
    assert client.post(address(meeting, episode), typed(people, episode)).status_code == 302
    _hand_over(client, episode, stay="on")
    item = AgendaItem.objects.get()
    assert item.entry is not None
    for page in ("/mdo/", f"/mdo/{meeting.pk}/"):
        assert "Vertrokken" not in client.get(page).content.decode(), page
    assert client.get(address(meeting, episode)).status_code == 404
    assert str(episode.pk) not in str(AuditEntry.objects.filter(action="mdo_list").order_by("-number")[0].details)
    withdrawn = New("corrected", content={"withdrawn": True, "reason": "vergissing"}, corrects=str(item.entry))
    append(episode, people["ander"], withdrawn)
    assert meetings.close(Meeting.objects.get(pk=meeting.pk), people["coordinator"]) is None
