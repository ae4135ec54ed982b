"""What an administrator does: people, roles, one-time passwords; and what they cannot do."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client
from tests.web.accounts.codes import password_of, set_up_second_factor, sign_in_with_password
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import AuditEntry

pytestmark = pytest.mark.django_db
People = dict[str, User]
SignIn = Callable[[Client, str], None]


def new_person(team: Team, **other: Any) -> dict[str, Any]:
    return {
        "first_name": "Nina",
        "last_name": "Nieuw",
        "username": "nina",
        "function": "neuroloog",
        "team": str(team.pk),
        "role": "specialist",
        **other,
    }


def password_shown(text: str) -> str:
    found = re.search(r'class="onetime">([^<]+)<', text)
    assert found, text
    return found[1]


def actions() -> list[str]:
    return list(AuditEntry.objects.order_by("number").values_list("action", flat=True))


def test_somebody_new_signs_in_once_chooses_a_password_sets_up_the_factor_and_works(
    client: Client, sign_in: SignIn, people: People, team: Team
) -> None:
    sign_in(client, "beheerder")
    shown = client.post("/beheer/people/new/", new_person(team)).content.decode()
    one_time = password_shown(shown)
    fresh = Client()
    assert sign_in_with_password(fresh, "nina", one_time) == 302
    assert fresh.get("/")["Location"] == "/accounts/password/change/"
    assert fresh.get("/patients/")["Location"] == "/accounts/password/change/"
    own = "een eigen lange zin"
    given = {"oldpassword": one_time, "password1": own, "password2": own}
    assert fresh.post("/accounts/password/change/", given).status_code == 302
    assert fresh.get("/")["Location"] == "/accounts/2fa/totp/activate/"
    set_up_second_factor(fresh)
    assert fresh.get("/").status_code == 200
    assert sign_in_with_password(Client(), "nina", one_time) == 200, "the one-time password no longer works"
    assert {"person_added", "role_given", "password_reset", "password_changed"} <= set(actions())
    assert one_time not in str(list(AuditEntry.objects.values()))


def test_a_name_that_is_taken_in_whatever_case_is_refused(
    client: Client, sign_in: SignIn, people: People, team: Team
) -> None:
    sign_in(client, "beheerder")
    answer = client.post("/beheer/people/new/", new_person(team, username="NEUROLOOG"))
    assert answer.status_code == 422
    assert "bestaat al" in answer.content.decode()
    assert not User.objects.filter(username="NEUROLOOG").exists()


def test_fields_that_no_form_asks_for_change_nothing(
    client: Client, sign_in: SignIn, people: People, team: Team
) -> None:
    sign_in(client, "beheerder")
    more = {"is_superuser": "1", "is_staff": "1", "is_active": "", "password": "x", "id": str(uuid.uuid4())}
    client.post("/beheer/people/new/", new_person(team, **more))
    made = User.objects.get(username="nina")
    assert (made.is_superuser, made.is_staff, made.is_active) == (False, False, True)
    given = new_person(team, username="andere", **more)
    client.post(f"/beheer/people/{made.pk}/", given)
    made.refresh_from_db()
    assert (made.username, made.is_superuser, made.is_staff, made.is_active) == ("nina", False, False, True)


def test_a_role_is_given_and_taken_and_holds_from_the_next_request_on(
    client: Client, sign_in: SignIn, people: People, team: Team, make_episode: MakeEpisode
) -> None:
    episode = make_episode()
    other = Client()
    sign_in(other, "ander")
    assert other.get(f"/episodes/{episode.pk}/care/").status_code == 404
    sign_in(client, "beheerder")
    client.post("/beheer/roles/give/", {"username": "ander", "team": str(team.pk), "role": "specialist"})
    assert other.get(f"/episodes/{episode.pk}/care/").status_code == 200
    given = Membership.objects.get(user=people["ander"], team=team)
    client.post(f"/beheer/roles/{given.pk}/take/")
    assert other.get(f"/episodes/{episode.pk}/care/").status_code == 404
    assert actions()[-3:].count("role_taken") + actions().count("role_given") >= 2


def test_a_role_that_somebody_has_already_is_an_error_not_a_crash(
    client: Client, sign_in: SignIn, people: People, team: Team
) -> None:
    sign_in(client, "beheerder")
    given = {"username": "neuroloog", "team": str(team.pk), "role": "specialist"}
    assert client.post("/beheer/roles/give/", given).status_code == 422
    assert client.post("/beheer/roles/give/", given | {"username": "bestaat-niet"}).status_code == 422
    assert Membership.objects.filter(user=people["neuroloog"]).count() == 1


def test_an_administrator_gives_themselves_nothing(client: Client, sign_in: SignIn, people: People, team: Team) -> None:
    sign_in(client, "beheerder")
    answer = client.post("/beheer/roles/give/", {"username": "beheerder", "team": str(team.pk), "role": "specialist"})
    assert answer.status_code == 403
    own = Membership.objects.get(user=people["beheerder"])
    assert client.post(f"/beheer/roles/{own.pk}/take/").status_code == 403
    for what in ("password", "second-factor", "active"):
        assert client.post(f"/beheer/people/{people['beheerder'].pk}/{what}/").status_code == 404
    assert [m.role for m in Membership.objects.filter(user=people["beheerder"])] == ["administrator"]


def test_an_administrator_sees_no_record(
    client: Client, sign_in: SignIn, people: People, make_episode: MakeEpisode
) -> None:
    episode = make_episode()
    sign_in(client, "beheerder")
    assert client.get(f"/episodes/{episode.pk}/care/").status_code == 404
    for path in ("/", "/beheer/", "/patients/"):
        assert episode.patient.name not in client.get(path, follow=True).content.decode()


def test_another_teams_people_and_teams_do_not_exist(
    client: Client, sign_in: SignIn, people: People, team: Team
) -> None:
    sign_in(client, "beheerder")
    south = Team.objects.get(name="Wervelteam Zuid")
    ander = people["ander"]
    assert "Ans Anders" not in client.get("/beheer/").content.decode()
    assert client.get(f"/beheer/people/{ander.pk}/").status_code == 404
    assert client.get(f"/beheer/teams/{south.pk}/").status_code == 404
    assert client.post(f"/beheer/teams/{south.pk}/", {"name": "x"}).status_code == 404
    for what in ("password", "second-factor", "active"):
        assert client.post(f"/beheer/people/{ander.pk}/{what}/").status_code == 404
    given = {"username": "neuroloog", "team": str(south.pk), "role": "specialist"}
    assert client.post("/beheer/roles/give/", given).status_code == 422
    membership = Membership.objects.get(user=ander)
    assert client.post(f"/beheer/roles/{membership.pk}/take/").status_code == 404
    assert ander.check_password(password_of("ander"))


def test_who_also_works_elsewhere_keeps_their_sign_in_to_themselves(
    client: Client, sign_in: SignIn, people: People, team: Team
) -> None:
    """Otherwise an administrator could reach another team's records with a password of their own making."""
    Membership.objects.create(user=people["ander"], team=team, role=Role.SPECIALIST)
    sign_in(client, "beheerder")
    assert client.get(f"/beheer/people/{people['ander'].pk}/").status_code == 200
    for what in ("password", "second-factor", "active"):
        assert client.post(f"/beheer/people/{people['ander'].pk}/{what}/").status_code == 404
    assert User.objects.get(username="ander").check_password(password_of("ander"))


def test_a_lost_factor_is_cleared_with_a_new_password_and_every_session_ends(
    client: Client, sign_in: SignIn, people: People
) -> None:
    theirs = Client()
    sign_in_with_password(theirs, "neuroloog")
    set_up_second_factor(theirs)
    assert theirs.get("/").status_code == 200
    sign_in(client, "beheerder")
    shown = client.post(f"/beheer/people/{people['neuroloog'].pk}/second-factor/").content.decode()
    assert theirs.get("/").status_code == 302
    assert not Authenticator.objects.filter(user=people["neuroloog"]).exists()
    assert User.objects.get(username="neuroloog").check_password(password_shown(shown))
    assert "second_factor_reset" in actions()


def test_an_account_is_switched_off_and_on(client: Client, sign_in: SignIn, people: People) -> None:
    theirs = Client()
    sign_in(theirs, "neuroloog")
    sign_in(client, "beheerder")
    path = f"/beheer/people/{people['neuroloog'].pk}/active/"
    client.post(path, {"active": "0"})
    assert theirs.get("/").status_code == 302
    client.post(path, {"active": "1"})
    assert User.objects.get(username="neuroloog").is_active
    assert [one for one in actions() if one.startswith("person_switched")] == [
        "person_switched_off",
        "person_switched_on",
    ]


def fails(*args: object, **kwargs: object) -> str:
    raise RuntimeError("out of order")


@pytest.mark.parametrize("what", ["", "active/", "password/", "second-factor/"])
def test_what_cannot_be_logged_is_not_done(
    client: Client, sign_in: SignIn, people: People, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    neurologist = people["neuroloog"]
    sign_in(client, "beheerder")
    before = User.objects.filter(pk=neurologist.pk).values().get()
    monkeypatch.setattr(audit, "seal", fails)
    given = {"first_name": "Nora", "last_name": "Neuteboom", "active": "0"}
    with pytest.raises(RuntimeError, match="out of order"):
        client.post(f"/beheer/people/{neurologist.pk}/{what}", given)
    assert User.objects.filter(pk=neurologist.pk).values().get() == before


@pytest.mark.parametrize("broken", [(audit, "seal"), (Membership, "delete")], ids=["log", "role"])
def test_a_role_is_taken_with_its_line_in_the_log_or_not_at_all(
    client: Client, sign_in: SignIn, people: People, monkeypatch: pytest.MonkeyPatch, broken: tuple[object, str]
) -> None:
    sign_in(client, "beheerder")
    role = Membership.objects.get(user=people["neuroloog"])
    monkeypatch.setattr(*broken, fails)
    with pytest.raises(RuntimeError, match="out of order"):
        client.post(f"/beheer/roles/{role.pk}/take/")
    assert Membership.objects.filter(pk=role.pk).exists()
    assert "role_taken" not in actions()


def test_a_team_is_made_by_who_then_manages_it(client: Client, sign_in: SignIn, people: People) -> None:
    sign_in(client, "beheerder")
    given = {"name": "Wervelteam Oost", "mdo_weekday": "3", "mdo_time": "08:15"}
    assert client.post("/beheer/teams/new/", given).status_code == 302
    made = Team.objects.get(name="Wervelteam Oost")
    assert (made.mdo_weekday, f"{made.mdo_time:%H:%M}") == (3, "08:15")
    assert client.get(f"/beheer/teams/{made.pk}/").status_code == 200
    for wrong in ({"mdo_weekday": "7"}, {"mdo_time": "25:00"}, {"name": ""}, {"phone_day": "1\r\nBcc: x"}):
        assert client.post(f"/beheer/teams/{made.pk}/", given | wrong).status_code == 422


@pytest.mark.parametrize("username", ["huisarts", "neuroloog", "verpleegkundige", "coordinator", "analist", "toezicht"])
def test_the_pages_are_for_administrators_alone(
    client: Client, sign_in: SignIn, people: People, team: Team, username: str
) -> None:
    sign_in(client, username)
    assert client.get("/beheer/").status_code == 404
    assert client.post("/beheer/people/new/", new_person(team)).status_code == 404
    given = {"username": username, "team": str(team.pk), "role": "administrator"}
    assert client.post("/beheer/roles/give/", given).status_code == 404
    assert "/beheer/" not in client.get("/", follow=True).content.decode()


def test_the_first_administrator_comes_from_a_command(db: None) -> None:
    out = StringIO()
    call_command("make_administrator", "eerste", team="Wervelteam West", stdout=out)
    password = out.getvalue().split("One-time password: ")[1].split()[0]
    client = Client()
    assert sign_in_with_password(client, "eerste", password) == 302
    assert client.get("/beheer/")["Location"] == "/accounts/password/change/"
    user = User.objects.get(username="eerste")
    assert [(m.team.name, m.role) for m in user.memberships.all()] == [("Wervelteam West", "administrator")]
    assert not user.is_superuser
    with pytest.raises(CommandError, match="exists already"):
        call_command("make_administrator", "Eerste")
