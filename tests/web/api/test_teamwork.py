"""Meetings, decisions, tasks, signals and documents by the API: the same as by the pages."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.utils import timezone
from pypdf import PdfReader
from tests.web.api.conftest import CONFIRMED, MakeProgram, Program, decision
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import AgendaItem, AuditEntry, EntryRow, Episode, Signal, Task
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db


def test_from_list_to_decision_to_task(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    status, meeting = caller.post("meetings", {"episode": str(episode.pk), "question": "Opereren?"})
    assert status == 201
    status, listed = caller.get(f"meetings/{meeting['id']}")
    assert [(one["number"], one["question"], one["decision"]) for one in listed["items"]] == [
        (episode.patient.number, "Opereren?", None)
    ]
    path = f"meetings/{meeting['id']}/decisions/{episode.pk}"
    status, said = caller.post(path, decision(episode))
    assert status == 201, said
    assert str(AgendaItem.objects.get().entry) == said["entries"][0]
    kinds = list(EntryRow.objects.order_by("number").values_list("kind", flat=True))
    assert kinds[-2:] == ["mdo_decided", "task_added"]
    _, tasks = caller.get("tasks")
    assert [(task["text"], task["due_at"]) for task in tasks] == [
        ("Brief aan de huisarts", "2026-12-01T12:00:00+01:00")
    ]
    assert caller.post(f"tasks/{tasks[0]['id']}/done", {})[0] == 201
    assert Task.objects.get().done_at is not None
    count = EntryRow.objects.count()
    assert caller.post(f"tasks/{tasks[0]['id']}/done", {})[1]["entries"] == []
    assert EntryRow.objects.count() == count


def test_the_list_of_meetings_says_nothing_of_who_is_on_them(program: MakeProgram, make_episode: MakeEpisode) -> None:
    """Rather than that nobody is: the list of one meeting is asked for, and logged."""
    episode, caller = make_episode(CONFIRMED), program()
    _, called = caller.post("meetings", {"episode": str(episode.pk)})
    _, (line,) = caller.get("meetings")
    assert set(called) - set(line) == {"must", "may", "items"}
    assert line.items() <= called.items()
    _, whole = caller.get("openapi.json")
    described = whole["paths"]["/api/meetings"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert described["items"] == {"$ref": "#/components/schemas/MeetingLine"}
    assert set(whole["components"]["schemas"]["MeetingLine"]["properties"]) == set(line)


def test_a_request_without_content_says_what_to_send(program: MakeProgram) -> None:
    bodies: tuple[object, ...] = (None, [], 7)
    for body in bodies:
        status, said = program().call("POST", "meetings", body)
        assert status == 422
        assert "stuur een JSON-object" in said["problems"][0]["nl"]
        assert "send a JSON object" in said["problems"][0]["en"]


def test_a_task_is_ticked_off_after_closing_as_on_the_page(
    program: MakeProgram, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    append(episode, people["neuroloog"], New("task_added", content={"task": "Brief", "by": "specialist"}))
    Episode.objects.update(closed_at=timezone.now())
    assert caller.post(f"tasks/{Task.objects.get().pk}/done", {})[0] == 201
    assert Task.objects.get().done_at is not None


def test_a_decision_is_not_recorded_twice_nor_over_news(
    program: MakeProgram, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    _, meeting = caller.post("meetings", {"episode": str(episode.pk)})
    path = f"meetings/{meeting['id']}/decisions/{episode.pk}"
    append(episode, people["verpleegkundige"], New("observed", facts={"symptoms.spinal_pain": True}))
    status, said = caller.post(path, decision(episode, base_version=episode.version - 1))
    assert (status, said["code"]) == (409, "news")
    assert caller.post(path, decision(episode))[0] == 201
    episode.refresh_from_db()
    status, said = caller.post(path, decision(episode))
    assert (status, said["code"]) == (409, "decided")
    assert caller.post(path, decision(episode, second=True))[0] == 201


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"chosen": []}, "chosen"),
        ({"decision": " "}, "decision"),
        ({"reason": ""}, "reason"),
        ({"without": False, "present": []}, "present"),
        ({"facts": {"status.life_expectancy_months": "long"}}, "fact-status.life_expectancy_months"),
        ({"tasks": [{"task": "x", "role": "nobody"}]}, "task-0"),
    ],
)
def test_an_incomplete_decision_changes_nothing(
    program: MakeProgram, make_episode: MakeEpisode, more: dict[str, Any], field: str
) -> None:
    episode, caller = make_episode(CONFIRMED | {"neurology": {"myelopathy_or_cauda_signs": True}}), program()
    _, meeting = caller.post("meetings", {"episode": str(episode.pk)})
    status, said = caller.post(f"meetings/{meeting['id']}/decisions/{episode.pk}", decision(episode, **more))
    assert (status, EntryRow.objects.filter(kind="mdo_decided").count()) == (422, 0)
    assert field in [problem["field"] for problem in said["problems"]]


def test_who_may_not_decide_is_refused(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode = make_episode(CONFIRMED)
    _, meeting = program().post("meetings", {"episode": str(episode.pk)})
    path = f"meetings/{meeting['id']}/decisions/{episode.pk}"
    assert program("verpleegkundige").post(path, decision(episode))[0] == 403
    assert program("ander").post(path, decision(episode))[0] == 404
    status, said = program("analist").get("meetings")
    assert (status, said["code"]) == (403, "role")


def test_an_ad_hoc_meeting_is_called_once(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    body = {"episode": str(episode.pk), "ad_hoc": True}
    _, first = caller.post("meetings", body)
    _, second = caller.post("meetings", body)
    assert first["id"] == second["id"]
    assert EntryRow.objects.filter(kind="mdo_planned").count() == 1
    assert [one["ad_hoc"] for one in caller.get("meetings")[1]] == [True]


def test_a_moment_is_for_an_ad_hoc_meeting_alone(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    at = timezone.localtime(timezone.now() + timedelta(days=40)).replace(microsecond=0).isoformat()
    status, said = caller.post("meetings", {"episode": str(episode.pk), "at": at})
    assert (status, [(one["field"], one["value"]) for one in said["problems"]]) == (422, [("at", at)])
    assert "ad_hoc" in said["problems"][0]["en"]
    assert not AgendaItem.objects.exists()
    status, called = caller.post("meetings", {"episode": str(episode.pk), "at": at, "ad_hoc": True})
    assert (status, called["at"]) == (201, at)


def test_signals_are_for_one_person(program: MakeProgram, make_episode: MakeEpisode, people: dict[str, User]) -> None:
    episode = make_episode()
    Signal.objects.all().delete()
    mine = Signal.objects.create(episode=episode, kind="quiet", user=people["neuroloog"], nl="nieuw", en="new")
    Signal.objects.create(episode=episode, kind="quiet", user=people["chirurg"], nl="ander", en="other")
    caller = program()
    assert [one["says"]["nl"] for one in caller.get("signals")[1]] == ["nieuw"]
    assert program("chirurg").post(f"signals/{mine.pk}/seen", {})[0] == 404
    status, said = caller.post(f"signals/{mine.pk}/seen", {})
    assert (status, said["seen_at"] is not None) == (200, True)
    assert caller.get("signals")[1] == []
    assert len(caller.get("signals", unseen="false")[1]) == 1


def printed(caller: Program, episode: Episode, code: str, **query: str) -> str:
    answer = caller.send("GET", f"episodes/{episode.pk}/documents/{code}", None, query)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    return "".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)


def test_the_summary_has_the_question_of_the_list_unless_another_is_given(
    program: MakeProgram, make_episode: MakeEpisode
) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    assert caller.post("meetings", {"episode": str(episode.pk), "question": "Opereren of bestralen?"})[0] == 201
    assert "Opereren of bestralen?" in printed(caller, episode, "meeting_summary")
    other = printed(caller, episode, "meeting_summary", remarks="Alleen een brace?")
    assert "Alleen een brace?" in other
    assert "Opereren of bestralen?" not in other
    assert "Opereren" not in printed(caller, episode, "referral")


def test_a_document_says_what_the_record_says(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED, name="Jansje Tést"), program()
    status, papers = caller.get(f"episodes/{episode.pk}/documents")
    assert status == 200
    assert "referral" in {paper["code"] for paper in papers}
    assert "Jansje Tést" in printed(caller, episode, "referral", language="en")
    logged = AuditEntry.objects.filter(action="paper").latest("number")
    assert (logged.reason, logged.details["document"]) == ("API: toets", "referral")
    needed = {paper["code"] for paper in papers if paper["needs"]}
    for code in needed:
        status, said = caller.get(f"episodes/{episode.pk}/documents/{code}")
        assert (status, bool(said["problems"])) == (422, True)


def test_a_taper_begins_on_the_day_that_is_given(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    day = timezone.localdate() + timedelta(days=3)
    given = (
        ("treatment_started", "dexamethasone"),
        ("treatment_started", "radiotherapy"),
        ("treatment_ended", "radiotherapy"),
    )
    course = [{"kind": kind, "content": {"treatment": treatment}} for kind, treatment in given]
    assert caller.post(f"episodes/{episode.pk}/entries", {"entries": course})[0] == 201
    told = printed(caller, episode, "taper_calendar", dose="16", days="14", start=day.isoformat())
    assert f" {day.day} " in told
    past = (timezone.localdate() - timedelta(days=1)).isoformat()
    status, said = caller.get(f"episodes/{episode.pk}/documents/taper_calendar", dose="16", days="14", start=past)
    assert (status, bool(said["problems"])) == (422, True)


def test_a_leaflet_for_who_has_died_is_warned_of(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    path = f"episodes/{episode.pk}"
    assert not any(paper["warnings"] for paper in caller.get(f"{path}/documents")[1])
    assert caller.post(f"{path}/entries", {"entries": [{"kind": "death"}]})[0] == 201
    warned = {paper["code"] for paper in caller.get(f"{path}/documents")[1] if paper["warnings"]}
    assert warned == {"risk_leaflet", "full_leaflet"}


def test_nothing_is_added_to_a_closed_episode(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(CONFIRMED), program()
    Episode.objects.filter(pk=episode.pk).update(closed_at=episode.opened_at)
    body = {"entries": [{"kind": "observed", "facts": {"symptoms.spinal_pain": True}}]}
    for path, sent in ((f"episodes/{episode.pk}/entries", body), ("meetings", {"episode": str(episode.pk)})):
        status, said = caller.post(path, sent)
        assert (status, said["code"]) == (409, "closed")
    assert caller.get(f"episodes/{episode.pk}")[0] == 200
