"""A new patient: both sides of each limit, a number that exists, and what is not told of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import text_of

from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.records.models import Episode, Patient, age

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(team: Team) -> dict[str, str]:
    return {
        "number": "Z7001",
        "name": "Wim van Dijk",
        "birth_date": "1950-06-15",
        "patient.sex": "male",
        "team": str(team.pk),
        "reason": "Rugpijn, bekend met prostaatkanker.",
        "at": "",
    }


def test_a_new_patient_leads_to_the_questions(sent: dict[str, str], client_of: Callable[[str], Client]) -> None:
    client = client_of("huisarts")
    answer = client.post("/patients/new/", sent)
    episode = Episode.objects.get(patient__number="Z7001")
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/episodes/{episode.pk}/intake/"
    first, note = episode.entries.all()
    assert (first.kind, first.facts["patient.sex"]) == ("complaint_reported", "male")
    assert first.facts["patient.age_years"] == episode.patient.age
    assert note.content == {"text": "Rugpijn, bekend met prostaatkanker."}
    assert client.get(f"/episodes/{episode.pk}/").status_code == 200


def test_sex_that_was_not_asked_stays_unknown(sent: dict[str, str], client_of: Callable[[str], Client]) -> None:
    client_of("neuroloog").post("/patients/new/", {**sent, "patient.sex": "", "reason": ""})
    (entry,) = Episode.objects.get(patient__number="Z7001").entries.all()
    assert set(entry.facts) == {"patient.age_years"}


def test_a_complaint_reported_earlier_starts_then(sent: dict[str, str], client_of: Callable[[str], Client]) -> None:
    at = timezone.localtime(timezone.now() - timedelta(hours=3)).replace(second=0, microsecond=0)
    client_of("neuroloog").post("/patients/new/", {**sent, "at": f"{at:%Y-%m-%dT%H:%M}"})
    episode = Episode.objects.get(patient__number="Z7001")
    assert {row.at for row in episode.entries.all()} == {at}
    assert episode.opened_at == at


CAPACITIES = {
    "huisarts": "general_practitioner_or_specialist",
    "neuroloog": "treating_physician",
    "verpleegkundige": "specialist_nurse",
    "coordinator": "coordinating_physician",
}


@pytest.mark.parametrize("who", CAPACITIES)
def test_who_makes_a_patient_has_them_in_care_by_their_role(
    who: str, sent: dict[str, str], client_of: Callable[[str], Client]
) -> None:
    client_of(who).post("/patients/new/", sent)
    relation = Patient.objects.get(number="Z7001").care_relations.get()
    assert (relation.user.username, relation.capacity) == (who, CAPACITIES[who])


def test_the_role_in_the_team_of_the_patient_counts(
    sent: dict[str, str], client_of: Callable[[str], Client], people: dict[str, User]
) -> None:
    """A specialist elsewhere is a nurse here."""
    south = Team.objects.get(name="Wervelteam Zuid")
    Membership.objects.create(user=people["verpleegkundige"], team=south, role=Role.SPECIALIST)
    client = client_of("verpleegkundige")
    for number, team in (("Z7001", sent["team"]), ("Z7002", str(south.pk))):
        client.post("/patients/new/", sent | {"number": number, "team": team})
    relations = people["verpleegkundige"].care_relations.order_by("patient__number")
    assert [one.capacity for one in relations] == ["specialist_nurse", "treating_physician"]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("number", "", "vul het in"),
        ("number", "x" * 41, "hoogstens 40"),
        ("name", "  ", "vul het in"),
        ("name", "x" * 121, "hoogstens 120"),
        ("birth_date", "15 juni", "Geef een datum"),
        ("birth_date", "2025-02-30", "Geef een datum"),
        ("birth_date", "2999-01-01", "ligt in de toekomst"),
        ("birth_date", "1850-01-01", "125 jaar"),
        ("patient.sex", "maybe", "kan niet"),
        ("team", "", "vul het in"),
        ("team", "00000000-0000-0000-0000-000000000000", "Kies een van uw teams"),
        ("reason", "x" * 501, "hoogstens 500"),
        ("at", "2999-01-01T00:00", "ligt in de toekomst"),
        ("at", "gisteren", "geen tijdstip"),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_is_lost(
    field: str, value: str, said: str, sent: dict[str, str], client_of: Callable[[str], Client]
) -> None:
    answer = client_of("neuroloog").post("/patients/new/", {**sent, field: value})
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert not Patient.objects.filter(number="Z7001").exists()
    for other in ("Wim van Dijk", "1950-06-15"):
        assert field in ("name", "birth_date") or other in answer.content.decode()


@pytest.mark.parametrize(("day", "years"), [(14, 76), (15, 76), (16, 75)])
def test_somebody_is_a_year_older_from_their_birthday_on(monkeypatch: pytest.MonkeyPatch, day: int, years: int) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda: date(2026, 6, 15))
    assert age(date(1950, 6, day)) == Patient(birth_date=date(1950, 6, day)).age == years


@pytest.mark.parametrize(("days", "status"), [(-1, 302), (0, 302), (1, 422)])
def test_a_birth_date_up_to_today_can_be(
    days: int, status: int, sent: dict[str, str], client_of: Callable[[str], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Today stands still: midnight could come between the day that is sent and the day that it is held against."""
    today = timezone.localdate()
    monkeypatch.setattr(timezone, "localdate", lambda: today)
    day = (today + timedelta(days=days)).isoformat()
    assert client_of("neuroloog").post("/patients/new/", {**sent, "birth_date": day}).status_code == status


def test_a_number_of_ones_own_team_leads_to_the_record(
    sent: dict[str, str], make_episode: MakeEpisode, client_of: Callable[[str], Client]
) -> None:
    episode = make_episode({}, name="Jan Klaassen")
    answer = client_of("neuroloog").post("/patients/new/", {**sent, "number": episode.patient.number})
    assert answer.status_code == 409
    assert "Open het dossier van Jan Klaassen" in text_of(answer)
    assert f"/episodes/{episode.pk}/" in answer.content.decode()


def test_of_a_number_of_another_team_nothing_more_is_told(
    sent: dict[str, str], make_episode: MakeEpisode, client_of: Callable[[str], Client], people: dict[str, User]
) -> None:
    episode = make_episode({}, name="Jan Klaassen")
    other = Team.objects.get(name="Wervelteam Zuid")
    answer = client_of("ander").post(
        "/patients/new/", {**sent, "number": episode.patient.number, "team": str(other.pk)}
    )
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Dit patiëntnummer bestaat al." in shown
    assert "/emergency/" in shown
    for secret in ("Klaassen", "Wervelteam Noord", str(episode.pk), episode.patient.birth_date.isoformat()):
        assert secret not in shown


@pytest.mark.parametrize("who", ["analist", "beheerder", "toezicht"])
def test_who_records_nothing_makes_no_patient(
    who: str, sent: dict[str, str], client_of: Callable[[str], Client]
) -> None:
    assert client_of(who).get("/patients/new/").status_code == 403
    assert client_of(who).post("/patients/new/", sent).status_code == 403
    assert not Patient.objects.filter(number="Z7001").exists()


def test_a_patient_cannot_be_made_in_a_team_of_others(sent: dict[str, str], client_of: Callable[[str], Client]) -> None:
    other = Team.objects.get(name="Wervelteam Zuid")
    assert client_of("neuroloog").post("/patients/new/", {**sent, "team": str(other.pk)}).status_code == 422


def test_a_double_tap_makes_one_patient_and_both_lead_to_the_questions(
    sent: dict[str, str], client_of: Callable[[str], Client]
) -> None:
    """The same of the same person is the same patient; with another name it exists already."""
    client = client_of("neuroloog")
    first, second = (client.post("/patients/new/", sent) for _ in range(2))
    assert second.status_code == 302
    assert second.headers["Location"] == first.headers["Location"]
    assert Episode.objects.count() == 1
    assert client.post("/patients/new/", {**sent, "name": "Willem van Dijk"}).status_code == 409
    assert client_of("verpleegkundige").post("/patients/new/", sent).status_code == 409


@pytest.mark.parametrize(
    ("at", "says"),
    [
        ("1950-06-14T23:59", "14-06-1950 ligt vóór de geboortedatum van de patiënt (15-06-1950)"),
        ("1026-11-28T10:00", "Het jaar 1026 kan niet. Controleer het jaartal."),
    ],
)
def test_a_complaint_of_before_the_birth_is_refused_in_plain_words(
    at: str, says: str, sent: dict[str, str], client_of: Callable[[str], Client]
) -> None:
    answer = client_of("neuroloog").post("/patients/new/", {**sent, "at": at})
    assert answer.status_code == 422
    assert says in text_of(answer)
    assert f"{at}:00" not in text_of(answer)
    assert not Patient.objects.exists()


def test_a_complaint_of_the_day_of_birth_is_kept(sent: dict[str, str], client_of: Callable[[str], Client]) -> None:
    assert client_of("neuroloog").post("/patients/new/", {**sent, "at": "1950-06-15T00:00"}).status_code == 302


@pytest.mark.parametrize("number", ["z7001", " Z7001 ", "\tz7001"])
def test_almost_the_same_number_is_the_same_patient(
    number: str, sent: dict[str, str], client_of: Callable[[str], Client]
) -> None:
    """Capitals and spaces around it make no second patient, and the record that exists is offered."""
    client = client_of("neuroloog")
    client.post("/patients/new/", sent)
    episode = Episode.objects.get()
    answer = client.post("/patients/new/", {**sent, "number": number, "name": "W. van Dijk"})
    assert answer.status_code == 409
    assert f"/episodes/{episode.pk}/" in answer.content.decode()
    assert Patient.objects.count() == 1
