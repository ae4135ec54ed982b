"""The order of the board, its filters, and what it asks of the database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from bench.board import make_many
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.board.conftest import clock

from wervelwijzer.language.text import Language
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.board import query, views
from wervelwijzer.web.board.filters import MINE, PERFORMERS, Filters, mine
from wervelwijzer.web.board.rows import rows
from wervelwijzer.web.records.models import ClockRow, Episode, Patient

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
TICK = timedelta(microseconds=1)
MakeEpisode = Callable[..., Episode]


def _names(user: User, filters: Filters | None = None, now: datetime = NOW) -> list[str]:
    return [line.name for line in query.find(user, filters or Filters(), now).lines]


def _asked(user: User, **given: str) -> Filters:
    return Filters.of(RequestFactory().get("/", given), user)


@pytest.fixture
def some(make_episode: MakeEpisode) -> Callable[[str], Episode]:
    """An episode without any clock, under this name."""

    def make(name: str) -> Episode:
        episode = make_episode(name=name)
        ClockRow.objects.filter(episode=episode).delete()
        return episode

    return make


def test_the_most_pressing_stands_first(some: Callable[[str], Episode], people: dict[str, User]) -> None:
    """Too late before at once before what has a term; within each by the time left; without a clock by name."""
    hour = timedelta(hours=1)
    for name in ("Zonder B", "Zonder A"):
        some(name)
    clock(some("Over een week"), NOW + 168 * hour, hours=336)
    clock(some("Loopt af"), NOW + 2 * hour, status="running")
    clock(some("Direct"), NOW - 3 * hour, hours=0, status="at_once", goal="dexamethasone")
    clock(some("Net te laat"), NOW - TICK)
    clock(some("Lang te laat"), NOW - 30 * hour, status="overdue")
    assert _names(people["neuroloog"]) == [
        "Lang te laat",
        "Net te laat",
        "Direct",
        "Loopt af",
        "Over een week",
        "Zonder A",
        "Zonder B",
    ]


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        (timedelta(hours=-3) - TICK, "running"),
        (timedelta(hours=-3), "warning"),
        (-TICK, "warning"),
        (timedelta(), "overdue"),
        (TICK, "overdue"),
    ],
)
def test_what_a_row_says_is_of_this_moment(
    some: Callable[[str], Episode], people: dict[str, User], moment: timedelta, status: str
) -> None:
    """A clock of 12 hours warns three hours before its end, whatever was kept of it."""
    clock(some("Een"), NOW, status="running")
    found = query.find(people["neuroloog"], Filters(), NOW + moment)
    assert found.lines[0].clocks[0].status == status
    assert found.counts[query.OVERDUE] == (status == "overdue")


def test_the_next_moment_of_change_is_known(some: Callable[[str], Episode], people: dict[str, User]) -> None:
    """First the warning, then the end, then nothing."""
    episode = some("Een")
    clock(episode, NOW)
    clock(episode, NOW - timedelta(days=1), hours=0, status="at_once", goal="meeting")
    warn = NOW - timedelta(hours=3)
    user = people["neuroloog"]
    assert query.find(user, Filters(), warn - TICK).until == warn
    assert query.find(user, Filters(), warn).until == NOW
    assert query.find(user, Filters(), NOW).until is None


def test_the_most_pressing_clock_leads_and_the_others_follow(
    some: Callable[[str], Episode], people: dict[str, User]
) -> None:
    """One row for a patient, with all that runs; what has ended is not there."""
    episode = some("Een")
    clock(episode, NOW + timedelta(hours=5), goal="treatment")
    clock(episode, NOW - timedelta(hours=5), goal="imaging")
    clock(episode, NOW, goal="dexamethasone", hours=0, status="at_once")
    clock(episode, NOW, goal="biopsy", status="met", ended_at=NOW)
    found = query.find(people["neuroloog"], Filters(), NOW)
    assert [one.goal for one in found.lines[0].clocks] == ["imaging", "dexamethasone", "treatment"]
    assert found.total == 1


def test_filters(some: Callable[[str], Episode], people: dict[str, User], team: Team) -> None:
    """By performer, my role, goal, search, state and team; a clock that is not asked for does not show a patient."""
    arts, mdo, none = some("Arts"), some("Overleg"), some("Geen")
    clock(arts, NOW + timedelta(hours=5))
    clock(mdo, NOW - timedelta(hours=1), goal="meeting", performer="coordinating_physician")
    clock(mdo, NOW + timedelta(hours=9), goal="treatment")
    user = people["coordinator"]
    assert _names(user, _asked(user, by="coordinating_physician")) == ["Overleg"]
    assert _names(user, _asked(user, by="treating_physician")) == ["Arts", "Overleg"]
    assert _names(user, _asked(user, by=MINE)) == ["Overleg"]
    assert _names(people["verpleegkundige"], _asked(people["verpleegkundige"], by=MINE)) == []
    assert _names(user, _asked(user, goal="imaging")) == ["Arts"]
    assert _names(user, _asked(user, state="none")) == ["Geen"]
    assert _names(user, _asked(user, state="overdue")) == ["Overleg"]
    assert _names(user, _asked(user, state="timed")) == ["Arts"]
    assert _names(user, _asked(user, search="arT")) == ["Arts"]
    assert _names(user, _asked(user, search=none.patient.number.lower())) == ["Geen"]
    assert _names(user, _asked(user, search="%")) == []
    assert len(_names(user, _asked(user, team=str(team.pk)))) == 3
    assert _names(user, _asked(user, team=str(people["ander"].memberships.get().team_id))) == []


def test_what_cannot_be_meant_is_left_out(people: dict[str, User]) -> None:
    """An address that was tampered with shows the whole board, never an error."""
    user = people["neuroloog"]
    given = _asked(user, by="x", goal="x", team="x", state="x", shown="-1", search="\x00")
    assert given == Filters()
    assert _asked(user, shown="99999999999999").shown == Filters().shown
    assert _asked(user, shown="250").shown == 250
    assert _asked(user, shown="99999").shown == 5_000


def test_my_role_is_what_my_roles_carry_out(people: dict[str, User]) -> None:
    """A coordinator has the meetings, a specialist everything that no one else has, an analyst nothing."""
    assert set(mine(people["coordinator"])) == {"mdo", "coordinating_physician"}
    assert set(mine(people["neuroloog"])) == set(PERFORMERS)
    assert mine(people["analist"]) == ()


def test_one_sees_what_one_may(
    some: Callable[[str], Episode], make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """Another team sees nothing, a general practitioner their own patients, nobody a closed episode."""
    some("Eigen")
    make_episode(name="Van een ander", gp=None)
    closed = some("Gesloten")
    closed.closed_at = NOW
    closed.save()
    assert _names(people["ander"]) == []
    assert _names(people["huisarts"]) == ["Eigen"]
    assert set(_names(people["verpleegkundige"])) == {"Eigen", "Van een ander"}


def test_a_whole_team_and_own_patients_are_each_there_once(
    some: Callable[[str], Episode], people: dict[str, User], team: Team
) -> None:
    """Who is in two ways allowed to see a patient sees one row."""
    Membership.objects.create(user=people["huisarts"], team=team, role=Role.SPECIALIST)
    clock(some("Een"), NOW)
    user = User.objects.get(username="huisarts")
    assert _names(user) == ["Een"]
    assert query.find(user, Filters(), NOW).total == 1


def test_2000_episodes_ask_no_more_of_the_database_than_five(
    people: dict[str, User],
    team: Team,
    client: Client,
    sign_in: Callable[[Client, str], None],
) -> None:
    """The number of questions is that of an empty board, and only a page of rows is made."""
    sign_in(client, "neuroloog")
    counted = []
    for how_many in (5, 1_995):
        make_many(how_many, team, people["neuroloog"], first=Patient.objects.count())
        client.get("/?goal=imaging")  # which is logged, once in a quarter of an hour
        views._made.clear()
        with CaptureQueriesContext(connection) as asked:
            page = client.get("/?goal=imaging")
        counted.append(len(asked))
        assert page.status_code == 200
    assert counted[0] == counted[1]
    assert page.content.count(b'class="patient"') == 100
    full = query.find(people["neuroloog"], Filters(shown=5_000), timezone.now())
    assert full.total == len(full.lines) == 2_000


SIGNS = {"tumour": {"malignancy_known": False}, "neurology": {"myelopathy_or_cauda_signs": True}}


def test_an_emergency_without_a_clock_stands_with_what_cannot_wait(
    some: Callable[[str], Episode], make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """It is behind what is too late and before every term, is counted there, and never last."""
    hour = timedelta(hours=1)
    some("Zonder")
    clock(some("Te laat"), NOW - hour)
    clock(some("Direct"), NOW - 3 * hour, hours=0, status="at_once", goal="dexamethasone")
    clock(some("Termijn"), NOW + 2 * hour)
    make_episode(SIGNS, name="Spoed")
    clock(make_episode(SIGNS, name="Spoed met klok"), NOW + hour)
    found = query.find(people["neuroloog"], Filters(), NOW)
    assert [line.name for line in found.lines] == ["Te laat", "Spoed", "Direct", "Spoed met klok", "Termijn", "Zonder"]
    assert [found.counts[rank] for rank in range(4)] == [1, 3, 1, 1]
    neurologist = people["neuroloog"]
    at_once = ["Spoed", "Direct", "Spoed met klok"]
    assert _names(neurologist, _asked(neurologist, state="at_once")) == at_once
    assert _names(neurologist, _asked(neurologist, state="none")) == ["Zonder"]
    assert _names(neurologist, _asked(neurologist, state="timed")) == ["Termijn"]


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ({"by": "mine"}, ["Spoed", "Spoed met klok van een ander"]),
        ({"by": "treating_physician"}, ["Spoed", "Spoed met klok van een ander"]),
        ({"by": "spine_surgeon"}, ["Spoed met klok van een ander"]),
        ({"goal": "imaging"}, []),
        ({"search": "klok"}, ["Spoed met klok van een ander"]),
    ],
)
def test_no_filter_by_who_hides_an_emergency_from_who_treats(
    asked: dict[str, str], shown: list[str], make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    make_episode(SIGNS, name="Spoed")
    clock(
        make_episode(SIGNS, name="Spoed met klok van een ander"),
        NOW + timedelta(hours=1),
        performer="spine_surgeon",
        goal="x",
    )
    assert _names(people["neuroloog"], _asked(people["neuroloog"], **asked)) == shown


@pytest.mark.parametrize(("language", "says"), [("nl", "SPOED: tekenen"), ("en", "EMERGENCY: signs")])
def test_the_board_says_what_the_emergency_is(
    make_episode: MakeEpisode, people: dict[str, User], language: Language, says: str
) -> None:
    make_episode(SIGNS)
    found = query.find(people["neuroloog"], Filters(), NOW)
    page = rows(found.lines, NOW, language, teams=False)
    assert '<tr class="at_once">' in page
    assert says in page
    assert ("geen klok" if language == "nl" else "no clock") not in page
