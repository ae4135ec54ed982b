"""Recording with one small form: each kind, what is missing, when it was, and two people at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.patients.conftest import Record, text_of

from wervelwijzer.web.patients.offered import OFFERED
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

FILLED: dict[str, dict[str, str]] = {
    "imaging_asked": {"modality": "mri_whole_spine"},
    "imaging_done": {"modality": "mri_whole_spine"},
    "treatment_started": {"treatment": "radiotherapy", "text": "8 Gy in één keer"},
    "treatment_ended": {"treatment": "radiotherapy"},
    "pain_scored": {"symptoms.pain_nrs": "7"},
    "distress_scored": {"status.distress_thermometer": "4"},
    "note": {"text": "Familie gesproken."},
    "visit_planned": {"planned_at": "2027-03-01T10:00"},
    "information_given": {"leaflet": "risk"},
}


@pytest.fixture
def client(client_of: Callable[[str], Client]) -> Client:
    return client_of("neuroloog")


def kinds(episode: Episode) -> list[str]:
    return [row.kind for row in episode.entries.all()]


@pytest.mark.parametrize("kind", sorted(OFFERED - {"coordinator_changed"}))
def test_every_kind_that_is_offered_can_be_recorded(kind: str, night: Episode, client: Client) -> None:
    address = f"/episodes/{night.pk}/add/{kind}/"
    assert client.get(address).status_code == 200
    answer = client.post(address, FILLED.get(kind, {}))
    assert answer.status_code == 302, text_of(answer)
    assert kinds(night)[-1] == kind


@pytest.mark.parametrize(
    ("kind", "sent", "said"),
    [
        ("imaging_done", {}, "vul het in"),
        ("imaging_done", {"modality": "xray-eyes"}, "Kies een van de mogelijkheden"),
        ("pain_scored", {"symptoms.pain_nrs": ""}, "vul het in"),
        ("pain_scored", {"symptoms.pain_nrs": "11"}, "11 kan niet"),
        ("pain_scored", {"symptoms.pain_nrs": "veel"}, "kan niet"),
        ("note", {"text": "   "}, "vul het in"),
        ("note", {"text": "x" * 2_001}, "Te lang"),
        ("visit_planned", {"planned_at": "morgen"}, "geen tijdstip"),
        ("visit_planned", {"planned_at": "9027-03-01T10:00"}, "Het jaar 9027 kan niet."),
        ("note", {"text": "goed", "at": "2026-03-29T02:30"}, "geen tijdstip"),
        ("note", {"text": "goed", "at": "2999-01-01T10:00"}, "ligt in de toekomst"),
    ],
)
def test_what_cannot_be_recorded_says_why_and_loses_nothing(
    kind: str, sent: dict[str, str], said: str, night: Episode, client: Client
) -> None:
    before = kinds(night)
    answer = client.post(f"/episodes/{night.pk}/add/{kind}/", sent)
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert kinds(night) == before
    for value in sent.values():
        if value.strip() and len(value) < 100 and value != "xray-eyes":
            assert value in answer.content.decode()


def test_a_late_entry_counts_from_when_it_happened(night: Episode, client: Client) -> None:
    at = timezone.localtime(timezone.now() - timedelta(hours=2)).replace(second=0, microsecond=0)
    client.post(
        f"/episodes/{night.pk}/add/imaging_done/", {"modality": "mri_whole_spine", "at": f"{at:%Y-%m-%dT%H:%M}"}
    )
    (clock,) = [one for one in snapshot(Episode.objects.get(pk=night.pk)).state.clocks if one.goal == "imaging"]
    assert (clock.status, clock.ended_at) == ("met", at)


@pytest.mark.parametrize("kind", ["deviation", "corrected", "mdo_decided", "levels_marked", "nothing"])
def test_kinds_with_a_form_of_their_own_have_none_here(kind: str, night: Episode, client: Client) -> None:
    assert client.get(f"/episodes/{night.pk}/add/{kind}/").status_code == 404


def test_a_coordinator_is_chosen_from_the_team(night: Episode, client: Client, people: dict[str, object]) -> None:
    address = f"/episodes/{night.pk}/add/coordinator_changed/"
    form = client.get(address).content.decode()
    assert "Sanne Snijders (wervelkolomchirurg)" in form
    assert "Ans Anders" not in form
    client.post(address, {"coordinator": str(people["chirurg"].pk)})  # type: ignore[attr-defined]  # a user
    assert "regie: Sanne Snijders" in text_of(client.get(f"/episodes/{night.pk}/"))


def test_two_at_once_lose_nothing(night: Episode, client: Client, record: Record) -> None:
    opened = night.version
    record(night, "pain_scored", {"symptoms.pain_nrs": 3}, by="verpleegkundige")
    address, sent = f"/episodes/{night.pk}/add/pain_scored/", {"symptoms.pain_nrs": "8"}
    answer = client.post(address, {**sent, "base_version": str(opened)})
    assert answer.status_code == 422
    assert "Vera Verbeek legde om" in text_of(answer)
    assert kinds(night).count("pain_scored") == 1
    assert 'value="8"' in answer.content.decode()
    version = Episode.objects.get(pk=night.pk).version
    assert f'name="base_version" value="{version}"' in answer.content.decode()
    assert client.post(address, {**sent, "base_version": str(version)}).status_code == 302
    assert kinds(night).count("pain_scored") == 2


def test_another_fact_of_a_colleague_is_no_conflict(night: Episode, client: Client, record: Record) -> None:
    opened = night.version
    record(night, "distress_scored", {"status.distress_thermometer": 3}, by="verpleegkundige")
    sent = {"symptoms.pain_nrs": "8", "base_version": str(opened)}
    assert client.post(f"/episodes/{night.pk}/add/pain_scored/", sent).status_code == 302


def test_a_death_stops_every_clock_and_can_be_withdrawn(night: Episode, client: Client) -> None:
    client.post(f"/episodes/{night.pk}/add/death/")
    closed = Episode.objects.get(pk=night.pk)
    assert closed.closed_at is not None
    assert not snapshot(closed).state.running
    shown = text_of(client.get(f"/episodes/{night.pk}/"))
    assert "Overleden" in shown
    assert client.get(f"/episodes/{night.pk}/add/note/").status_code == 409
    death = night.entries.get(kind="death")
    assert "Trek die regel in" in text_of(client.post(f"/episodes/{night.pk}/reopen/", {"reason": "vergissing"}))
    answer = client.post(f"/episodes/{night.pk}/entries/{death.pk}/withdraw/", {"reason": "verkeerde patiënt"})
    assert answer.status_code == 302
    client.post(f"/episodes/{night.pk}/reopen/", {"reason": "vergissing"})
    opened = Episode.objects.get(pk=night.pk)
    assert opened.closed_at is None
    assert snapshot(opened).state.running


def test_a_script_gets_the_form_alone_and_where_to_go(night: Episode, client: Client) -> None:
    address, headers = f"/episodes/{night.pk}/add/note/", {"HX-Request": "true"}
    assert "<html" not in client.get(address, headers=headers).content.decode()
    answer = client.post(address, {"text": "kort"}, headers=headers)
    assert (answer.status_code, answer.headers["HX-Redirect"]) == (204, f"/episodes/{night.pk}/")
