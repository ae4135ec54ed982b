"""Who has care of a patient, and a patient who goes to another team."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from uuid import UUID

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.http import HttpRequest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import text_of

from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import AuditEntry, BreakGlass, CareRelation, Episode, Signal

pytestmark = pytest.mark.django_db
People = dict[str, User]
SignIn = Callable[[Client, str], None]
MAY_CHANGE = ("neuroloog", "verpleegkundige", "coordinator")
MAY_NOT = ("huisarts", "analist", "beheerder", "toezicht", "ander")


def seen(client: Client, episode: Episode) -> bool:
    return client.get(f"/episodes/{episode.pk}/care/").status_code == 200


@pytest.mark.parametrize("username", MAY_CHANGE)
def test_a_general_practitioner_is_added_by_user_name_and_ended_again(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, username: str
) -> None:
    episode = make_episode(gp=None)
    practitioner = Client()
    sign_in(practitioner, "huisarts")
    assert not seen(practitioner, episode)
    sign_in(client, username)
    given = {"username": "huisarts", "capacity": "general_practitioner"}
    assert client.post(f"/episodes/{episode.pk}/care/add/", given).status_code == 302
    assert seen(practitioner, episode)
    relation = CareRelation.objects.get()
    client.post(f"/episodes/{episode.pk}/care/{relation.pk}/end/")
    assert not seen(practitioner, episode)
    logged = list(AuditEntry.objects.order_by("number").values_list("action", flat=True))
    assert [one for one in logged if one.startswith("care_")] == ["care_added", "care_ended"]


@pytest.mark.parametrize("username", MAY_NOT)
def test_who_does_not_work_for_the_team_changes_nothing(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, username: str
) -> None:
    episode = make_episode()
    relation = CareRelation.objects.get()
    other = Team.objects.get(name="Wervelteam Zuid")
    sign_in(client, username)
    given = {"username": "ander", "capacity": "neurologist"}
    assert client.post(f"/episodes/{episode.pk}/care/add/", given).status_code == 404
    assert client.post(f"/episodes/{episode.pk}/care/{relation.pk}/end/").status_code == 404
    moved = {"team": str(other.pk), "reason": "verhuisd naar het zuiden"}
    assert client.post(f"/episodes/{episode.pk}/transfer/", moved).status_code == 404
    relation.refresh_from_db()
    episode.refresh_from_db()
    assert (relation.until, episode.team.name, CareRelation.objects.count()) == (None, "Wervelteam Noord", 1)


@pytest.mark.parametrize("username", ["bestaat-niet", "beheerder", "analist", "toezicht", ""])
def test_who_does_not_treat_cannot_be_added(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, username: str
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "neuroloog")
    given = {"username": username, "capacity": "neurologist"}
    assert client.post(f"/episodes/{episode.pk}/care/add/", given).status_code == 422
    wrong = {"username": "huisarts", "capacity": "made up"}
    assert client.post(f"/episodes/{episode.pk}/care/add/", wrong).status_code == 422
    assert not CareRelation.objects.exists()


def test_the_relation_of_one_patient_is_not_ended_through_another(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    first, second = make_episode(), make_episode()
    relation = CareRelation.objects.get(patient=second.patient)
    sign_in(client, "neuroloog")
    assert client.post(f"/episodes/{first.pk}/care/{relation.pk}/end/").status_code == 404
    relation.refresh_from_db()
    assert relation.until is None


def test_a_relation_holds_until_its_moment_and_not_after(make_episode: MakeEpisode, people: People) -> None:
    episode, practitioner = make_episode(), people["huisarts"]
    CareRelation.objects.update(until=timezone.now() + timedelta(seconds=30))
    assert access.visible(practitioner).filter(pk=episode.pk).exists()
    CareRelation.objects.update(until=timezone.now() - timedelta(seconds=1))
    assert not access.visible(practitioner).filter(pk=episode.pk).exists()


@pytest.mark.parametrize("stays", [True, False])
def test_a_patient_goes_to_another_team(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People, stays: bool
) -> None:
    episode = make_episode()
    south = Team.objects.get(name="Wervelteam Zuid")
    Membership.objects.create(user=people["ander"], team=south, role=Role.COORDINATOR)
    theirs = Client()
    sign_in(theirs, "ander")
    sign_in(client, "neuroloog")
    given = {"team": str(south.pk), "reason": "verhuisd naar het zuiden"} | ({"stay": "on"} if stays else {})
    assert not seen(theirs, episode)
    assert client.post(f"/episodes/{episode.pk}/transfer/", given).status_code == 302
    assert seen(theirs, episode)
    assert seen(client, episode) is stays
    line = AuditEntry.objects.get(action="transferred")
    assert (line.reason, line.details["team"]) == ("verhuisd naar het zuiden", "Wervelteam Zuid")
    assert Signal.objects.filter(user=people["ander"], episode=episode).count() == 1


STAYS_AS = {
    "neuroloog": "treating_physician",
    "verpleegkundige": "specialist_nurse",
    "coordinator": "coordinating_physician",
}


@pytest.mark.parametrize("username", STAYS_AS)
def test_who_stays_after_a_transfer_has_care_by_their_role(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, username: str
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, username)
    south = Team.objects.get(name="Wervelteam Zuid")
    given = {"team": str(south.pk), "reason": "verhuisd naar het zuiden", "stay": "on"}
    assert client.post(f"/episodes/{episode.pk}/transfer/", given).status_code == 302
    relation = CareRelation.objects.get()
    assert (relation.user.username, relation.capacity) == (username, STAYS_AS[username])


def test_who_has_no_treating_role_in_the_team_stays_by_the_one_that_they_have_elsewhere(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People
) -> None:
    episode, third = make_episode(gp=None), Team.objects.create(name="Wervelteam Oost")
    Membership.objects.create(user=people["ander"], team=episode.team, role=Role.ANALYST)
    CareRelation.objects.create(user=people["ander"], patient=episode.patient, capacity="neurologist")
    sign_in(client, "ander")
    given = {"team": str(third.pk), "reason": "verhuisd naar het oosten", "stay": "on"}
    assert client.post(f"/episodes/{episode.pk}/transfer/", given).status_code == 302
    assert set(CareRelation.objects.values_list("capacity", flat=True)) == {"neurologist", "treating_physician"}


@pytest.mark.parametrize("what", ["transfer/", "care/add/", "care/{}/end/"])
def test_who_loses_the_patient_while_the_request_is_under_way_changes_nothing(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Between the look at the episode and the change of it a colleague hands it to a third team."""
    episode, third = make_episode(), Team.objects.create(name="Wervelteam Oost")
    relation = CareRelation.objects.get()
    look = access.get_episode

    def overtaken(request: HttpRequest, key: UUID, *, action: str = "view") -> Episode:
        found = look(request, key, action=action)
        Episode.objects.filter(pk=key).update(team=third)
        return found

    monkeypatch.setattr(access, "get_episode", overtaken)
    sign_in(client, "neuroloog")
    south = Team.objects.get(name="Wervelteam Zuid")
    given = {
        "team": str(south.pk),
        "reason": "verhuisd naar het zuiden",
        "username": "ander",
        "capacity": "neurologist",
    }
    assert client.post(f"/episodes/{episode.pk}/{what.format(relation.pk)}", given).status_code == 404
    episode.refresh_from_db()
    relation.refresh_from_db()
    assert (episode.team, relation.until, CareRelation.objects.count()) == (third, None, 1)
    assert not AuditEntry.objects.filter(action__in=("transferred", "care_added", "care_ended")).exists()


def test_who_is_added_twice_has_care_once_and_it_is_said(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    episode = make_episode(gp=None)
    sign_in(client, "neuroloog")
    given = {"username": "huisarts", "capacity": "general_practitioner"}
    path = f"/episodes/{episode.pk}/care/add/"
    assert "Bewaard." in text_of(client.post(path, given, follow=True))
    again = text_of(client.post(path, given, follow=True))
    assert "Hanna Huisman is al betrokken als huisarts" in again
    assert "Bewaard." not in again
    assert CareRelation.objects.count() == AuditEntry.objects.filter(action="care_added").count() == 1
    client.post(path, given | {"capacity": "palliative_team"})
    assert CareRelation.objects.count() == 2, "in another capacity they take part as well"


def test_who_was_ended_is_added_anew(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    episode = make_episode()
    CareRelation.objects.update(capacity="general_practitioner", until=timezone.now())
    sign_in(client, "neuroloog")
    client.post(f"/episodes/{episode.pk}/care/add/", {"username": "huisarts", "capacity": "general_practitioner"})
    assert [one.until is None for one in CareRelation.objects.order_by("pk")] == [False, True]


def test_the_database_keeps_no_relation_twice(make_episode: MakeEpisode) -> None:
    """Two requests that look at the same moment both find nobody."""
    make_episode()
    first = CareRelation.objects.get()
    twice = {"user": first.user, "patient": first.patient, "capacity": first.capacity}
    with pytest.raises(IntegrityError), transaction.atomic():
        CareRelation.objects.create(**twice)
    CareRelation.objects.create(**twice, until=timezone.now())


@pytest.mark.django_db(transaction=True)
def test_relations_kept_twice_before_are_ended_but_for_the_first(make_episode: MakeEpisode) -> None:
    make_episode(), make_episode()
    first, other = CareRelation.objects.order_by("pk")
    (once,) = (one for one in CareRelation._meta.constraints if one.name == "in_care_once")
    with connection.schema_editor() as schema:
        schema.remove_constraint(CareRelation, once)
    try:
        twice = CareRelation.objects.create(user=first.user, patient=first.patient, capacity=first.capacity)
        ended = CareRelation.objects.create(
            user=first.user, patient=first.patient, capacity=first.capacity, until=first.since
        )
        as_palliative = CareRelation.objects.create(user=first.user, patient=first.patient, capacity="palliative_team")
        migration = import_module("wervelwijzer.web.records.migrations.0005_in_care_once")
        migration.end_duplicates(apps, None)
    finally:
        with connection.schema_editor() as schema:
            schema.add_constraint(CareRelation, once)
    holds = set(CareRelation.objects.filter(until=None).values_list("pk", flat=True))
    assert holds == {first.pk, other.pk, as_palliative.pk}
    twice.refresh_from_db()
    ended.refresh_from_db()
    assert twice.until is not None
    assert ended.until == first.since, "what had ended keeps its end"


@pytest.mark.parametrize("reason", ["", "kort", "a\r\nb: c d e f"])
def test_a_transfer_needs_a_reason_on_one_line(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, reason: str
) -> None:
    episode = make_episode()
    sign_in(client, "neuroloog")
    south = Team.objects.get(name="Wervelteam Zuid")
    answer = client.post(f"/episodes/{episode.pk}/transfer/", {"team": str(south.pk), "reason": reason})
    assert answer.status_code == 422
    episode.refresh_from_db()
    assert episode.team.name == "Wervelteam Noord"


RIGHTS = """
who             | way       | record | decide | whole_team
----------------+-----------+--------+--------+-----------
neuroloog       | team      | yes    | yes    | yes
verpleegkundige | team      | yes    | no     | yes
coordinator     | team      | yes    | yes    | yes
huisarts        | care      | yes    | no     | no
huisarts        | emergency | yes    | no     | no
ander           | none      | no     | no     | no
ander           | care      | yes    | yes    | yes
ander           | emergency | yes    | no     | no
analist         | none      | no     | no     | no
analist         | care      | no     | no     | no
beheerder       | care      | no     | no     | no
toezicht        | emergency | no     | no     | no
"""


@pytest.mark.parametrize("row", RIGHTS.strip().splitlines()[2:], ids=lambda row: " ".join(row.split("|")[:2]).strip())
def test_what_somebody_may_do_depends_on_how_they_come_in(make_episode: MakeEpisode, people: People, row: str) -> None:
    username, way, *expected = (cell.strip() for cell in row.split("|"))
    episode, user = make_episode(gp=None), people[username]
    if way == "care":
        CareRelation.objects.create(user=user, patient=episode.patient)
    if way == "emergency":
        until = timezone.now() + timedelta(hours=1)
        BreakGlass.objects.create(user=user, patient=episode.patient, until=until, reason="x")
    rights = [access.may(user, episode, what) for what in ("record", "decide", "whole_team")]
    assert ["yes" if right else "no" for right in rights] == expected


def test_a_role_in_another_team_gives_no_right_here(make_episode: MakeEpisode, people: People) -> None:
    """A nurse here who is a specialist elsewhere decides nothing here."""
    episode, nurse = make_episode(), people["verpleegkundige"]
    Membership.objects.create(user=nurse, team=Team.objects.get(name="Wervelteam Zuid"), role=Role.SPECIALIST)
    assert access.may(User.objects.get(pk=nurse.pk), episode, "record")
    assert not access.may(User.objects.get(pk=nurse.pk), episode, "decide")
