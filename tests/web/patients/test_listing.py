"""The list of patients: found by name and number, within what somebody may see."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import text_of

from wervelwijzer.web.records.models import AuditEntry, Episode

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(make_episode: MakeEpisode) -> list[Episode]:
    return [
        make_episode({}, name="Annie van der Berg"),
        make_episode({}, name="Joop Bergsma", gp=None),
        make_episode({}, name="100% Test_naam"),
    ]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", {"Annie van der Berg", "Joop Bergsma", "100% Test_naam"}),
        ("berg", {"Annie van der Berg", "Joop Bergsma"}),
        ("BERG annie", {"Annie van der Berg"}),
        ("N0002", {"Joop Bergsma"}),
        ("%", {"100% Test_naam"}),
        ("_", {"100% Test_naam"}),
        ("niemand", set()),
        ("' OR 1=1 --", set()),
    ],
)
def test_found_by_every_word(
    asked: str, found: set[str], three: list[Episode], client_of: Callable[[str], Client]
) -> None:
    shown = text_of(client_of("neuroloog").get("/patients/", {"q": asked}))
    assert {one.patient.name for one in three if one.patient.name in shown} == found


@pytest.mark.parametrize(
    ("who", "count"), [("neuroloog", 3), ("huisarts", 2), ("ander", 0), ("analist", 0), ("beheerder", 0)]
)
def test_nobody_finds_what_they_may_not_see(
    who: str, count: int, three: list[Episode], client_of: Callable[[str], Client]
) -> None:
    shown = text_of(client_of(who).get("/patients/"))
    assert sum(one.patient.name in shown for one in three) == count


def test_closed_episodes_stand_apart(three: list[Episode], client_of: Callable[[str], Client]) -> None:
    Episode.objects.filter(pk=three[0].pk).update(closed_at=timezone.now())
    client = client_of("neuroloog")
    assert "Annie" not in text_of(client.get("/patients/"))
    assert "Annie" in text_of(client.get("/patients/", {"which": "closed"}))
    assert "Joop" not in text_of(client.get("/patients/", {"which": "closed"}))
    assert "Joop" in text_of(client.get("/patients/", {"which": "all"}))


def test_a_search_is_logged(three: list[Episode], client_of: Callable[[str], Client]) -> None:
    client_of("neuroloog").get("/patients/", {"q": "berg"})
    assert AuditEntry.objects.get(action="search").details == {"asked": "berg", "found": 2}


def test_pages(make_episode: MakeEpisode, client_of: Callable[[str], Client], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wervelwijzer.web.patients.listing.ON_A_PAGE", 2)
    for number in range(5):
        make_episode({}, name=f"Patiënt {number}")
    client = client_of("neuroloog")
    assert "1 / 3" in text_of(client.get("/patients/"))
    assert "Patiënt 4" in text_of(client.get("/patients/", {"page": "3"}))
    assert client.get("/patients/", {"page": "nergens"}).status_code == 200
