"""Corrections: only what was named changes, what it said stays visible, and a withdrawn entry counts no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.patients.conftest import Record, Visit, text_of

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.papers.context import last_decision
from wervelwijzer.web.records.models import EntryRow, Episode
from wervelwijzer.web.records.states import Snapshot, snapshot

pytestmark = pytest.mark.django_db

NRS = "symptoms.pain_nrs"
DEFICIT = "neurology.radicular_deficit"


@pytest.fixture
def client(client_of: Callable[[str], Client]) -> Client:
    return client_of("neuroloog")


@pytest.fixture
def examined(night: Episode, record: Record) -> EntryRow:
    record(night, "examined", {DEFICIT: "bilateral", "neurology.asia_grade": "D", NRS: 6}, hours_ago=2)
    return night.entries.get(kind="examined")


def now(row: EntryRow) -> Snapshot:
    return snapshot(Episode.objects.get(pk=row.episode_id))


def fields(row: EntryRow, **changed: str) -> dict[str, str]:
    at = f"{timezone.localtime(row.at):%Y-%m-%dT%H:%M}"
    sent = {DEFICIT: "bilateral", "neurology.asia_grade": "D", NRS: "6", "at": at}
    return {**sent, **{name.replace("__", "."): value for name, value in changed.items()}}


def test_a_correction_changes_only_what_it_names(examined: EntryRow, client: Client) -> None:
    address = f"/episodes/{examined.episode_id}/entries/{examined.pk}/correct/"
    form = client.get(address).content.decode()
    assert 'value="6"' in form
    before = now(examined)
    assert (
        client.post(address, fields(examined, symptoms__pain_nrs="8", reason="verkeerd afgelezen")).status_code == 302
    )
    after = now(examined)
    changed = {
        name for name in after.state.case.known if after.state.case.known[name] != before.state.case.known.get(name)
    }
    assert changed == {NRS}
    assert [one.due_at for one in after.state.clocks] == [one.due_at for one in before.state.clocks]
    row = EntryRow.objects.get(kind="corrected")
    assert row.facts == {NRS: 8}
    shown = client.get(f"/episodes/{examined.episode_id}/").content.decode()
    assert "<del>6</del>" in shown
    assert "verkeerd afgelezen" in shown
    assert EntryRow.objects.get(pk=examined.pk).facts[NRS] == 6


def test_a_fact_that_was_corrected_starts_the_right_clock(night: Episode, client: Client) -> None:
    first = night.entries.get(kind="complaint_reported")
    address = f"/episodes/{night.pk}/entries/{first.pk}/correct/?fact=symptoms.radicular_pain"
    form = client.get(address).content.decode()
    assert form.count("<select") == 1
    at = f"{timezone.localtime(first.at):%Y-%m-%dT%H:%M}"
    client.post(address, {"symptoms.radicular_pain": "unilateral", "at": at})
    (clock,) = snapshot(Episode.objects.get(pk=night.pk)).state.clocks
    assert (clock.recommendation.id, clock.hours) == ("DX-IMG-03", 168)


def test_a_fact_becomes_unknown_again(examined: EntryRow, client: Client) -> None:
    address = f"/episodes/{examined.episode_id}/entries/{examined.pk}/correct/?fact={DEFICIT}"
    at = f"{timezone.localtime(examined.at):%Y-%m-%dT%H:%M}"
    client.post(address, {DEFICIT: "", "at": at})
    known = now(examined).state.case.known
    assert DEFICIT not in known or known[DEFICIT] != "bilateral"


def test_another_moment_moves_the_whole_entry(examined: EntryRow, client: Client) -> None:
    address = f"/episodes/{examined.episode_id}/entries/{examined.pk}/correct/"
    earlier = timezone.localtime(examined.at - timedelta(hours=1)).replace(second=0, microsecond=0)
    client.post(address, fields(examined, at=f"{earlier:%Y-%m-%dT%H:%M}"))
    assert now(examined).state.observations[NRS].at == earlier


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "U hebt niets veranderd"),
        ({"symptoms__pain_nrs": "12"}, "12 kan niet"),
        ({"at": "2999-01-01T10:00"}, "ligt in de toekomst"),
        ({"at": "1921-01-01T10:00"}, "ligt vóór de geboortedatum"),
        ({"neurology__asia_grade": "Z"}, "kan niet"),
        ({"symptoms__pain_nrs": "7", "reason": "x" * 2_001}, "Te lang"),
    ],
)
def test_what_is_no_correction_says_why(sent: dict[str, str], said: str, examined: EntryRow, client: Client) -> None:
    answer = client.post(f"/episodes/{examined.episode_id}/entries/{examined.pk}/correct/", fields(examined, **sent))
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert not EntryRow.objects.filter(kind="corrected").exists()


def test_a_correction_is_corrected_again_through_the_entry(examined: EntryRow, client: Client) -> None:
    address = f"/episodes/{examined.episode_id}/entries/{examined.pk}/correct/"
    client.post(address, fields(examined, symptoms__pain_nrs="8"))
    correction = EntryRow.objects.get(kind="corrected")
    again = f"/episodes/{examined.episode_id}/entries/{correction.pk}/correct/"
    assert 'value="8"' in client.get(again).content.decode()
    client.post(again, fields(examined, symptoms__pain_nrs="9"))
    assert now(examined).state.case.known[NRS] == 9


def test_a_withdrawn_entry_counts_no_more_and_stays_to_be_seen(examined: EntryRow, client: Client) -> None:
    address = f"/episodes/{examined.episode_id}/entries/{examined.pk}/withdraw/"
    assert client.post(address, {"reason": " "}).status_code == 422
    assert client.post(address, {"reason": "verkeerde patiënt"}).status_code == 302
    assert now(examined).state.case.known[DEFICIT] == "none"
    shown = client.get(f"/episodes/{examined.episode_id}/").content.decode()
    assert "ingetrokken" in shown
    assert "verkeerde patiënt" in shown
    assert client.get(address).status_code == 404


def test_an_entry_of_another_record_cannot_be_corrected_here(
    examined: EntryRow, make_episode: Callable[..., Episode], client: Client
) -> None:
    other = make_episode({})
    assert client.get(f"/episodes/{other.pk}/entries/{examined.pk}/correct/").status_code == 404
    assert client.post(f"/episodes/{other.pk}/entries/{examined.pk}/withdraw/", {"reason": "x"}).status_code == 404


DECISION = {
    "meeting": "weekly",
    "decision": "Bestralen.",
    "reason": "Geen operatie mogelijk.",
    "chosen": ["radiotherapy"],
    "schedule": "1x8",
    "present": [{"as": "radiologist", "user": "", "name": "R. Radioloog"}, {"as": "others", "user": "", "name": "Bo"}],
    "absent": ["neurologist"],
}


def test_what_a_decision_says_is_told_and_its_texts_can_be_corrected(
    night: Episode, client: Client, record: Record, visit: Visit
) -> None:
    """Its policy, schedule and presence cannot: who decides otherwise, decides again."""
    record(night, "mdo_decided", hours_ago=1, **DECISION)
    row = night.entries.get(kind="mdo_decided")
    shown = text_of(visit(night))
    for said in (
        "beleid: radiotherapie",
        "schema: 1",
        "aanwezig: R. Radioloog (radioloog",
        "vereist, niet aanwezig: neuroloog",
    ):
        assert said in shown
    shown = text_of(visit(night, language="en"))
    assert "policy: radiotherapy" in shown
    assert "present: R. Radioloog" in shown
    address = f"/episodes/{night.pk}/entries/{row.pk}/correct/"
    form = client.get(address)
    assert "Bestralen." in form.content.decode()
    assert "Trek deze regel in en besluit opnieuw" in text_of(form)
    assert "Besluit (mag leeg)" not in text_of(form)
    sent = {"part-decision": "Bestralen na overleg.", "part-reason": DECISION["reason"], "reason": "onvolledig"}
    assert client.post(address, sent).status_code == 302
    correction = EntryRow.objects.get(kind="corrected")
    assert correction.content == {"content": {"decision": "Bestralen na overleg."}, "reason": "onvolledig"}
    found = last_decision(now(row).entries)
    assert found is not None
    assert found.content == {**DECISION, "decision": "Bestralen na overleg."}
    shown = text_of(visit(night))
    assert "besluit: Bestralen na overleg." in shown
    assert "Bestralen na overleg." in client.get(address).content.decode()
    for wrong in ("", "x" * 2_001):
        answer = client.post(address, {**sent, "part-decision": wrong})
        assert answer.status_code == 422
    assert client.post(address, {**sent, "reason": ""}).status_code == 422


def test_another_coordinator_is_chosen_among_those_who_can(
    night: Episode, client: Client, record: Record, people: dict[str, User]
) -> None:
    record(night, "coordinator_changed", coordinator=str(people["verpleegkundige"].pk))
    row = night.entries.get(kind="coordinator_changed")
    address = f"/episodes/{night.pk}/entries/{row.pk}/correct/"
    form = client.get(address).content.decode()
    assert f'<option value="{people["verpleegkundige"].pk}" selected>Vera Verbeek' in form
    assert client.post(address, {"part-coordinator": str(people["analist"].pk)}).status_code == 422
    assert client.post(address, {"part-coordinator": str(people["chirurg"].pk)}).status_code == 302
    assert now(row).state.coordinator == str(people["chirurg"].pk)


def test_what_cannot_be_corrected_says_what_to_do(night: Episode, client: Client, record: Record, visit: Visit) -> None:
    record(night, "treatment_started", treatment="dexamethasone")
    record(night, "note", text="Belt terug.")
    for kind, says in (("treatment_started", True), ("note", False)):
        row = night.entries.get(kind=kind)
        path = f"entries/{row.pk}/correct/"
        assert ("Trek haar in en leg het opnieuw vast" in text_of(visit(night, path))) is says
        assert ("Withdraw it and record it again" in text_of(visit(night, path, language="en"))) is says
    client.post(f"/episodes/{night.pk}/{path}", {"part-text": "Belt niet terug."})
    assert "tekst: Belt niet terug." in text_of(visit(night))


def test_two_who_correct_at_once_see_each_other(
    examined: EntryRow, client: Client, client_of: Callable[[str], Client]
) -> None:
    address = f"/episodes/{examined.episode_id}/entries/{examined.pk}/correct/"
    opened = str(Episode.objects.get(pk=examined.episode_id).version)
    client_of("chirurg").post(address, {**fields(examined, symptoms__pain_nrs="2"), "base_version": opened})
    answer = client.post(address, {**fields(examined, symptoms__pain_nrs="9"), "base_version": opened})
    assert answer.status_code == 422
    assert "Sanne Snijders legde om" in text_of(answer)
    assert now(examined).state.case.known[NRS] == 2
