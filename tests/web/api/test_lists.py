"""The lists of meetings and of tasks by the API: whom the team has no longer, or who died, is not to be discussed."""

from __future__ import annotations

import pytest
from tests.web.api.conftest import CONFIRMED, MakeProgram, decision
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo.decision import task_entry
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db


def test_a_patient_of_another_team_is_not_on_the_list(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    _, meeting = caller.post("meetings", {"episode": str(episode.pk)})
    assert len(caller.get(f"meetings/{meeting['id']}")[1]["items"]) == 1
    Episode.objects.update(team=Team.objects.get(name="Wervelteam Zuid"))
    assert caller.get(f"meetings/{meeting['id']}")[1]["items"] == []
    assert caller.post(f"meetings/{meeting['id']}/decisions/{episode.pk}", decision(episode))[0] == 404


def test_nothing_is_asked_for_who_died(
    program: MakeProgram, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    append(episode, people["neuroloog"], task_entry("Opereren", "specialist", None))
    _, meeting = caller.post("meetings", {"episode": str(episode.pk)})
    assert [one["text"] for one in caller.get("tasks")[1]] == ["Opereren"]
    death = append(episode, people["neuroloog"], New("death"))[0]
    assert caller.get("tasks")[1] == []
    (item,) = caller.get(f"meetings/{meeting['id']}")[1]["items"]
    assert (item["urgency"], item["must"], item["may"]) == (None, [], [])
    path = f"meetings/{meeting['id']}/decisions/{episode.pk}"
    status, said = caller.post(path, decision(episode))
    assert status == 409
    assert "overleden" in str(said)
    withdrawn = New("corrected", content={"withdrawn": True, "reason": "vergissing"}, corrects=death.id)
    append(episode, people["neuroloog"], withdrawn)
    assert [one["text"] for one in caller.get("tasks")[1]] == ["Opereren"]
