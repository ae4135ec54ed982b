"""Who has care of a patient, and a patient who goes to another team."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode

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
