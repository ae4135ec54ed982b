"""A decision by the API: kept as it was sent, or refused with the reason; the same as on the page."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone
from tests.web.api.conftest import CONFIRMED, MakeProgram, Program, decision
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.mdo.choices import CAPACITIES
from wervelwijzer.web.records.models import AgendaItem, EntryRow, Episode, Meeting, Task
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db

NOBODY = str(UUID(int=1))


@pytest.fixture
def listed(program: MakeProgram, make_episode: MakeEpisode) -> tuple[Program, Episode, str]:
    """A program, a patient on the list of the weekly meeting, and where the decision is sent to."""
    episode, caller = make_episode(CONFIRMED), program()
    _, meeting = caller.post("meetings", {"episode": str(episode.pk)})
    return caller, episode, f"meetings/{meeting['id']}/decisions/{episode.pk}"


def decided() -> EntryRow:
    return EntryRow.objects.get(kind="mdo_decided")


@pytest.mark.parametrize(
    ("more", "field", "value", "choices"),
    [
        ({"facts": {"status.karnofsky": 10}}, "fact-status.karnofsky", "status.karnofsky", "status.fit_for_surgery"),
        ({"facts": {"bogus.x": True}}, "fact-bogus.x", "bogus.x", "imaging.spine_stability"),
        ({"facts": {"imaging.spine_stability": ""}}, "fact-imaging.spine_stability", " ", "stable"),
        ({"chosen": ["radiotherapy", "bogus"]}, "chosen", "bogus", "best_supportive_care"),
        ({"chosen": ["radiotherapy"], "schedule": "1x999"}, "schedule", "1x999", "single_8_gy"),
        (
            {"departures": [{"recommendation": "XX-1", "choice": "followed"}]},
            "advice-XX-1",
            "XX-1",
            "ORG-12",
        ),
        ({"coordinator": NOBODY}, "coordinator", NOBODY, "Noor Neuteboom"),
        ({"present": [{"capacity": "tovenaar", "name": "Merlijn"}]}, "present", "tovenaar", "radiologist"),
        ({"present": [{"capacity": "radiologist", "user": NOBODY}]}, "present", NOBODY, "Noor Neuteboom"),
        ({"present": [{"capacity": "radiologist", "name": " "}]}, "present", "radiologist", "name"),
    ],
)
def test_what_is_not_understood_is_refused_and_never_dropped(
    listed: tuple[Program, Episode, str], more: dict[str, Any], field: str, value: str, choices: str
) -> None:
    caller, episode, path = listed
    status, said = caller.post(path, decision(episode, **more))
    assert (status, EntryRow.objects.filter(kind="mdo_decided").count()) == (422, 0)
    (problem,) = (one for one in said["problems"] if one["field"] == field)
    assert problem["value"] == value
    for language in ("nl", "en"):
        assert value in problem[language]
    assert choices in problem["en"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"schedule": "single_8_gy"}, "schedule"),
        ({"schedule": "other", "schedule_text": "3 x 8 Gy"}, "schedule"),
        ({"chosen": ["radiotherapy"], "schedule": "single_8_gy", "schedule_text": "3 x 8 Gy"}, "schedule_text"),
        ({"chosen": ["radiotherapy"], "schedule_text": "3 x 8 Gy"}, "schedule_text"),
    ],
)
def test_a_schedule_that_would_not_be_kept_is_refused(
    listed: tuple[Program, Episode, str], more: dict[str, Any], field: str
) -> None:
    caller, episode, path = listed
    status, said = caller.post(path, decision(episode, **more))
    assert (status, [problem["field"] for problem in said.get("problems", ())]) == (422, [field])


def test_a_schedule_in_own_words_is_kept(listed: tuple[Program, Episode, str]) -> None:
    caller, episode, path = listed
    more = {"chosen": ["radiotherapy"], "schedule": "other", "schedule_text": "3 x 8 Gy"}
    assert caller.post(path, decision(episode, **more))[0] == 201
    assert decided().content["schedule"] == "3 x 8 Gy"


def test_an_advice_that_is_named_twice_is_refused(listed: tuple[Program, Episode, str]) -> None:
    caller, episode, path = listed
    one = {"recommendation": "SEL-14", "choice": "followed"}
    other = {"recommendation": "SEL-14", "choice": "declined", "reason": "other_aim", "text": "Geen klachten."}
    status, said = caller.post(path, decision(episode, departures=[one, other]))
    assert (status, [problem["field"] for problem in said["problems"]]) == (422, ["advice-SEL-14"])


def test_nobody_of_another_team_is_present(listed: tuple[Program, Episode, str], people: dict[str, User]) -> None:
    caller, episode, path = listed
    present = [{"capacity": "radiologist", "user": str(people["ander"].pk)}]
    assert caller.post(path, decision(episode, present=present))[0] == 422


def test_empty_seats_do_not_stand_for_who_must_be_there(listed: tuple[Program, Episode, str]) -> None:
    caller, episode, path = listed
    present = [{"capacity": code} for code in CAPACITIES]
    status, said = caller.post(path, decision(episode, without=False, present=present))
    assert (status, {problem["field"] for problem in said["problems"]}) == (422, {"present"})


def test_what_was_sent_is_kept(listed: tuple[Program, Episode, str], people: dict[str, User]) -> None:
    caller, episode, path = listed
    colleague = people["radiotherapeut"]
    sent = decision(
        episode,
        chosen=["radiotherapy"],
        schedule="single_8_gy",
        facts={"status.life_expectancy_months": 7.5, "status.fit_for_surgery": False},
        departures=[{"recommendation": "SEL-14", "choice": "followed"}],
        present=[
            {"capacity": "radiation_oncologist", "user": str(colleague.pk)},
            {"capacity": "others", "name": " Iemand Anders "},
        ],
        coordinator=str(colleague.pk),
    )
    status, said = caller.post(path, sent)
    assert status == 201, said
    entry = decided()
    assert entry.facts == {
        "status.life_expectancy_months": 7.5,
        "status.fit_for_surgery": False,
        "treatment.radiotherapy_planned": True,
    }
    assert (entry.content["schedule"], entry.content["followed"]) == ("single_8_gy", ["SEL-14"])
    assert entry.content["present"] == [
        {"as": "radiation_oncologist", "user": str(colleague.pk), "name": colleague.name},
        {"as": "others", "user": "", "name": "Iemand Anders"},
    ]
    assert EntryRow.objects.get(kind="coordinator_changed").content == {"coordinator": str(colleague.pk)}


@pytest.mark.parametrize(
    "at",
    ["2027-10-31T02:30:45+01:00", "2027-10-31T02:30:45+02:00", "2030-07-01T09:00:00Z", "2030-01-01T10:00:00-05:00"],
)
def test_a_task_is_due_at_the_very_moment_that_was_sent(listed: tuple[Program, Episode, str], at: str) -> None:
    caller, episode, path = listed
    tasks = [{"task": "Bellen", "role": "specialist", "due_at": at}]
    assert caller.post(path, decision(episode, tasks=tasks))[0] == 201
    assert Task.objects.get().due_at == datetime.fromisoformat(at)


# --- what stands in the way ---


def test_nothing_is_decided_in_a_meeting_that_was_closed(listed: tuple[Program, Episode, str]) -> None:
    caller, episode, path = listed
    assert caller.post(path, decision(episode))[0] == 201
    Meeting.objects.update(closed_at=timezone.now())
    episode.refresh_from_db()
    status, said = caller.post(path, decision(episode, second=True))
    assert (status, said["code"]) == (409, "closed")
    assert "This meeting is closed" in said["en"]
    assert EntryRow.objects.filter(kind="mdo_decided").count() == 1


def test_nothing_is_decided_for_an_episode_that_was_closed(listed: tuple[Program, Episode, str]) -> None:
    caller, episode, path = listed
    Episode.objects.update(closed_at=timezone.now())
    status, said = caller.post(path, decision(episode))
    assert (status, said["code"]) == (409, "closed")
    assert "This episode is closed" in said["en"]
    assert not EntryRow.objects.filter(kind="mdo_decided").exists()


def test_another_value_by_a_colleague_is_told_with_both_values(
    listed: tuple[Program, Episode, str], people: dict[str, User]
) -> None:
    caller, episode, path = listed
    sent = decision(episode, facts={"status.life_expectancy_months": 6})
    append(episode, people["chirurg"], New("observed", facts={"status.life_expectancy_months": 2}))
    status, said = caller.post(path, sent)
    assert (status, said["code"], said["version"]) == (409, "conflict", episode.version)
    assert [(one["fact"], one["mine"], one["theirs"]) for one in said["clashes"]] == [
        ("status.life_expectancy_months", 6, 2)
    ]
    assert not EntryRow.objects.filter(kind="mdo_decided").exists()


@pytest.mark.parametrize(("also", "status"), [({}, 201), ({"neurology.lhermitte_sign": True}, 409)])
def test_the_same_value_by_a_colleague_is_no_news_but_what_came_with_it_is(
    listed: tuple[Program, Episode, str], people: dict[str, User], also: dict[str, bool], status: int
) -> None:
    caller, episode, path = listed
    sent = decision(episode, facts={"status.life_expectancy_months": 6})
    append(episode, people["chirurg"], New("observed", facts={"status.life_expectancy_months": 6, **also}))
    assert caller.post(path, sent)[0] == status


def test_who_was_there_stands_on_the_list_of_the_meeting(listed: tuple[Program, Episode, str]) -> None:
    caller, episode, path = listed
    present = [{"capacity": "radiologist", "name": "Ruud"}]
    assert caller.post(path, decision(episode, present=present))[0] == 201
    assert AgendaItem.objects.get().present == [{"as": "radiologist", "user": "", "name": "Ruud"}]
