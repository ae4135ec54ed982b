"""Records by the API: what the pages show and do, with the same access, the same log and the same conflicts."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone
from tests.web.api.conftest import MakeProgram
from tests.web.conftest import MakeEpisode

from wervelwijzer.pathway.checking import SKEW
from wervelwijzer.web.accounts.models import Team
from wervelwijzer.web.records.models import AuditEntry, EntryRow, Episode, Patient
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

URGENT = {
    "tumour": {"malignancy_known": True},
    "symptoms": {"spinal_pain": True, "pain_at_night": True, "radicular_pain": "bilateral"},
    "neurology": {"myelopathy_or_cauda_signs": False, "radicular_deficit": "none"},
    "imaging": {"adequate_spine_imaging_available": False},
}
CALM = {
    "tumour": {"malignancy_known": True},
    "symptoms": {"spinal_pain": True, "pain_at_night": True, "radicular_pain": "none"},
    "neurology": {"myelopathy_or_cauda_signs": False, "radicular_deficit": "none", "lhermitte_sign": False},
    "imaging": {"adequate_spine_imaging_available": False},
}


def entry(kind: str = "observed", **more: Any) -> dict[str, Any]:
    return {"entries": [{"kind": kind, **more}]}


def test_the_list_has_the_shortest_clock_in_front(program: MakeProgram, make_episode: MakeEpisode) -> None:
    none, calm, urgent = make_episode(), make_episode(CALM), make_episode(URGENT)
    status, said = program().get("episodes")
    assert status == 200
    assert [item["id"] for item in said["items"]] == [str(one.pk) for one in (urgent, calm, none)]
    assert said["items"][0]["clocks"][0]["hours"] == 12
    assert said["total"] == 3


def test_the_list_is_cut_and_filtered(program: MakeProgram, make_episode: MakeEpisode) -> None:
    make_episode()
    urgent = make_episode(URGENT)
    caller = program()
    status, said = caller.get("episodes", limit=1, offset=1)
    assert (status, said["total"], len(said["items"])) == (200, 2, 1)
    _, said = caller.get("episodes", goal="imaging")
    assert [item["id"] for item in said["items"]] == [str(urgent.pk)]
    assert caller.get("episodes", goal="none_of_ours")[1]["total"] == 0
    Episode.objects.filter(pk=urgent.pk).update(closed_at=timezone.now())
    assert [len(caller.get("episodes", which=which)[1]["items"]) for which in ("running", "closed", "all")] == [1, 1, 2]


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": 501}, {"offset": -1}, {"which": "most"}, {"team": "x"}])
def test_a_list_that_cannot_be_is_refused(program: MakeProgram, query: dict[str, Any]) -> None:
    status, said = program().get("episodes", **query)
    assert (status, said["problems"][0]["field"]) == (422, next(iter(query)))


def test_who_may_not_see_it_finds_nothing(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode = make_episode(URGENT, gp=None)
    paths = [f"episodes/{episode.pk}{part}" for part in ("", "/advice", "/timeline", "/deviations", "/entries")]
    for username in ("ander", "analist", "beheerder", "toezicht", "huisarts"):
        caller = program(username)
        assert caller.get("episodes")[1]["items"] == []
        for path in paths:
            method = "POST" if path.endswith("/entries") else "GET"
            body = entry() if method == "POST" else None
            nowhere = path.replace(str(episode.pk), str(uuid4()))
            assert caller.call(method, path, body) == caller.call(method, nowhere, body)
            assert caller.call(method, path, body)[0] == 404
    assert EntryRow.objects.count() == 1


def test_one_episode_is_what_the_pathway_says(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode = make_episode(URGENT)
    status, said = program().get(f"episodes/{episode.pk}")
    found = snapshot(episode)
    assert status == 200
    assert said["facts"] == dict(found.state.case.known)
    assert [clock["recommendation"] for clock in said["clocks"]] == [c.recommendation.id for c in found.state.clocks]
    assert datetime.fromisoformat(said["clocks"][0]["due_at"]) == found.state.clocks[0].due_at
    _, advice = program().get(f"episodes/{episode.pk}/advice")
    assert advice == json.loads(found.advice.to_json_text())
    _, compact = program().get(f"episodes/{episode.pk}/advice", compact=1)
    assert compact["at"] == advice["at"]


def test_a_past_moment_and_what_was_known_then(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode = make_episode({"symptoms": {"spinal_pain": True}}, hours_ago=5)
    before = timezone.now()
    caller = program()
    late = timezone.now() - timedelta(hours=3)
    status, _ = caller.post(
        f"episodes/{episode.pk}/entries", entry(at=late.isoformat(), facts={"symptoms.pain_at_night": True})
    )
    assert status == 201
    path = f"episodes/{episode.pk}"
    assert "symptoms.pain_at_night" in caller.get(path)[1]["facts"]
    assert "symptoms.pain_at_night" in caller.get(path, at=(late + timedelta(minutes=1)).isoformat())[1]["facts"]
    assert "symptoms.pain_at_night" not in caller.get(path, at=(late - timedelta(minutes=1)).isoformat())[1]["facts"]
    assert "symptoms.pain_at_night" not in caller.get(path, known_at=before.isoformat())[1]["facts"]
    _, advice = caller.get(f"{path}/advice", known_at=before.isoformat())
    assert "symptoms.pain_at_night" in [question["fact"] for question in advice["questions"]]
    assert datetime.fromisoformat(advice["at"]).utcoffset() == timezone.localtime().utcoffset(), "a Dutch clock"
    assert len(caller.get(f"{path}/timeline")[1]) == 2
    assert len(caller.get(f"{path}/timeline", known_at=before.isoformat())[1]) == 1


@pytest.mark.parametrize("part", ["", "/advice", "/timeline"])
@pytest.mark.parametrize("name", ["at", "known_at"])
def test_nobody_looks_ahead(name: str, part: str, program: MakeProgram, make_episode: MakeEpisode) -> None:
    """As on the page; only a computer clock that is a little ahead is no reason to refuse."""
    episode, caller = make_episode(), program()
    if (name, part) == ("at", "/timeline"):
        return
    path = f"episodes/{episode.pk}{part}"
    ahead = (timezone.localtime() + SKEW + timedelta(minutes=1)).isoformat()
    status, said = caller.get(path, **{name: ahead})
    assert status == 422
    (problem,) = said["problems"]
    assert problem["field"] == name
    assert f"{name}: {ahead} ligt in de toekomst" in problem["nl"]
    assert f"{name}: {ahead} lies ahead" in problem["en"]
    assert caller.get(path, **{name: (timezone.now() + SKEW - timedelta(minutes=1)).isoformat()})[0] == 200


def test_a_record_is_added_to_whole_or_not(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(), program()
    path = f"episodes/{episode.pk}/entries"
    body = {"entries": [{"kind": "note", "content": {"text": "overlegd"}}, {"kind": "no_such_kind"}]}
    status, said = caller.post(path, body)
    assert (status, EntryRow.objects.count()) == (422, 1)
    assert "no_such_kind" in said["problems"][0]["nl"]
    body["entries"][1] = {"kind": "observed", "facts": {"symptoms.spinal_pain": True}}
    status, said = caller.post(path, body)
    assert (status, said["version"], len(said["entries"])) == (201, 3, 2)
    _, lines = caller.get(f"episodes/{episode.pk}/timeline")
    assert {line["id"] for line in lines} >= set(said["entries"])
    logged = AuditEntry.objects.filter(action="record").latest("number")
    assert (logged.user_name, logged.reason, logged.details["entries"]) == (
        "Noor Neuteboom",
        "API: toets",
        said["entries"],
    )


@pytest.mark.parametrize(
    "body",
    [
        {"entries": []},
        {"entries": [{"kind": "note"}]},
        {"entries": [{"kind": "observed", "facts": {"symptoms.spinal_pain": "often"}}]},
        {"entries": [{"kind": "observed", "at": "2026-11-28T10:00:00"}]},
        {"entries": [{"kind": "observed", "author": "somebody else"}]},
        {"entries": [{"kind": "observed", "recorded_at": "2020-01-01T00:00:00Z"}]},
        {"entries": [{"kind": "observed", "at": "2100-01-01T00:00:00Z"}]},
        {"entries": [{"kind": "corrected", "corrects": str(uuid4())}]},
        {"entries": [{"kind": "note", "content": {"text": "\x00"}}]},
        [],
        None,
    ],
)
def test_what_cannot_be_recorded_is_told_and_changes_nothing(
    program: MakeProgram, make_episode: MakeEpisode, body: object
) -> None:
    episode = make_episode()
    status, said = program().post(f"episodes/{episode.pk}/entries", body)
    assert (status, said["code"], EntryRow.objects.count()) == (422, "problems", 1)
    assert said["problems"][0]["nl"] != said["problems"][0]["en"]


def test_two_programs_that_differ_are_told(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(), program()
    path = f"episodes/{episode.pk}/entries"
    first = entry(facts={"symptoms.spinal_pain": True}) | {"base_version": 1}
    assert caller.post(path, first)[0] == 201
    status, said = program("radiotherapeut").post(
        path, entry(facts={"symptoms.spinal_pain": False}) | {"base_version": 1}
    )
    assert (status, said["version"]) == (409, 2)
    assert [(c["fact"], c["mine"], c["theirs"], c["by"]) for c in said["clashes"]] == [
        ("symptoms.spinal_pain", False, True, "Noor Neuteboom")
    ]
    assert EntryRow.objects.count() == 2


def test_a_deviation_stands_beside_the_advice(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode, caller = make_episode(URGENT), program()
    _, said = caller.get(f"episodes/{episode.pk}")
    advice = said["clocks"][0]["recommendation"]
    _, kinds = caller.get("kinds")
    parts = {part["name"]: part for kind in kinds if kind["code"] == "deviation" for part in kind["content"]}
    body = {
        "recommendation": advice,
        "choice": next(iter(parts["choice"]["choices"])),
        "reason": next(iter(parts["reason"]["choices"])),
        "text": "patiënt wil het zo",
    }
    assert caller.post(f"episodes/{episode.pk}/deviations", body)[0] == 201
    _, found = caller.get(f"episodes/{episode.pk}/deviations")
    assert [(one["recommendation"], one["text"]) for one in found] == [(advice, "patiënt wil het zo")]
    status, said = caller.post(f"episodes/{episode.pk}/deviations", body | {"reason": "because"})
    assert (status, said["problems"][0]["field"]) == (422, "reason")


def test_every_view_is_logged_with_the_program(program: MakeProgram, make_episode: MakeEpisode) -> None:
    episode = make_episode()
    for part in ("", "/advice", "/timeline", "/deviations"):
        before = AuditEntry.objects.count()
        program().get(f"episodes/{episode.pk}{part}")
        seen = AuditEntry.objects.filter(action="view").latest("number")
        assert AuditEntry.objects.count() > before
        assert (seen.episode, seen.reason, seen.user_name) == (str(episode.pk), "API: toets", "Noor Neuteboom")


def test_the_number_of_queries_does_not_grow_with_the_list(
    program: MakeProgram, make_episode: MakeEpisode, django_assert_max_num_queries: Any, team: Team
) -> None:
    caller = program()
    for _ in range(6):
        make_episode(URGENT)
    with django_assert_max_num_queries(14):
        status, said = caller.get("episodes")
    assert (status, len(said["items"]), Patient.objects.count()) == (200, 6, 6)


def new(of: Team, **more: Any) -> dict[str, Any]:
    body = {"number": "X77", "name": "Eva Één", "birth_date": "1961-05-04", "sex": "female", "team": str(of.pk)}
    return body | more


def test_a_new_patient_starts_with_the_complaint(program: MakeProgram, team: Team) -> None:
    caller = program()
    status, said = caller.post("episodes", new(team, reason="Rugpijn sinds een week."))
    assert status == 201
    assert (said["patient"]["number"], said["facts"]["patient.sex"], said["version"]) == ("X77", "female", 2)
    _, lines = caller.get(f"episodes/{said['id']}/timeline")
    assert [line["kind"] for line in lines] == ["complaint_reported", "note"]
    status, said = caller.post("episodes", new(team))
    assert (status, said["code"], Patient.objects.count()) == (409, "exists", 1)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"birth_date": "2199-01-01"}, "birth_date"),
        ({"birth_date": "1800-01-01"}, "birth_date"),
        ({"name": " "}, "name"),
        ({"team": str(uuid4())}, "team"),
        ({"at": "2199-01-01T00:00:00Z"}, "at"),
        ({"sex": "x"}, "sex"),
        ({"role": "administrator"}, "role"),
    ],
)
def test_a_patient_who_cannot_be_is_refused(program: MakeProgram, team: Team, more: dict[str, Any], field: str) -> None:
    status, said = program().post("episodes", new(team, **more))
    assert (status, Patient.objects.count()) == (422, 0)
    assert field in said["problems"][0]["field"]


def test_who_records_nothing_makes_no_patient(program: MakeProgram, team: Team) -> None:
    assert program("analist").post("episodes", new(team))[0] == 403
    assert program("ander").post("episodes", new(team))[0] == 422
    assert Patient.objects.count() == 0
