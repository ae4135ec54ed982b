"""The quality page: figures without names, nothing that points at one patient, and only for who may count."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.board.conftest import clock

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.board.quality import OUTCOMES, figures, told, years
from wervelwijzer.web.records.models import ClockRow, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db
MakeEpisode = Callable[..., Episode]
SignIn = Callable[[Client, str], None]


@pytest.fixture(autouse=True)
def _halfway_a_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """At New Year, what was opened an hour ago belongs to the year before."""
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 7, 1, 12, tzinfo=UTC))


def _cohort(make_episode: MakeEpisode, in_time: int, late: int) -> None:
    now = timezone.now()
    for number in range(in_time + late):
        episode = make_episode(name=f"Achternaam{number}")
        ClockRow.objects.filter(episode=episode).delete()
        used = timedelta(hours=6 if number < in_time else 20)
        due = now - timedelta(hours=1)
        start = due - timedelta(hours=12)
        status = "met" if number < in_time else "met_late"
        clock(episode, due, status=status, ended_at=start + used)


@pytest.mark.parametrize(("count", "says"), [(0, "<5"), (4, "<5"), (5, "5")])
def test_small_counts_are_not_told(count: int, says: str) -> None:
    """Both sides of five; none is not told either, or four would follow from it."""
    assert told(count) == says


def test_figures_per_goal(make_episode: MakeEpisode, team: Team) -> None:
    """Six in time, five late: counts and the median hours of both together."""
    _cohort(make_episode, 6, 5)
    now = timezone.now()
    found = figures([team], now.year, now)[0].goals[0]
    assert dict(zip(OUTCOMES, found.counts, strict=True)) == {
        "met": "6",
        "met_late": "5",
        "running": "<5",
        "at_once": "<5",
        "overdue": "<5",
        "cancelled": "<5",
    }
    assert found.median_hours == "6"


def test_what_runs_is_held_against_this_moment(make_episode: MakeEpisode, team: Team) -> None:
    """Five clocks that were kept as running and have passed are overdue; those that gave way are not counted."""
    now = timezone.now()
    for _ in range(5):
        episode = make_episode()
        ClockRow.objects.filter(episode=episode).delete()
        clock(episode, now - timedelta(seconds=1), status="running")
        clock(episode, now, status="replaced", ended_at=now)
    found = figures([team], now.year, now)[0].goals[0]
    assert found.counts[OUTCOMES.index("overdue")] == "5"
    assert found.counts[OUTCOMES.index("running")] == "<5"


def test_reasons_and_what_nobody_asked(make_episode: MakeEpisode, team: Team, people: dict[str, User]) -> None:
    """Five deviations for one reason; one of seven alarm symptoms was asked."""
    deviation = {"recommendation": "DX-IMG-06", "choice": "declined", "reason": "patient_declines", "text": "wil niet"}
    for _ in range(5):
        episode = make_episode({"symptoms": {"pain_at_night": False}})
        append(episode, people["neuroloog"], New("deviation", content=deviation))
    found = figures([team], timezone.now().year, timezone.now())[0]
    assert found.reasons == (("patient_declines", "5"),)
    assert found.not_asked == "86"


@pytest.mark.parametrize(("minute", "year"), [(59, 2025), (60, 2026)])
def test_years_do_not_overlap(make_episode: MakeEpisode, team: Team, minute: int, year: int) -> None:
    """New Year's Eve, by a Dutch clock."""
    episode, now = make_episode(), timezone.now()
    clock(episode, now)
    opened = datetime(2025, 12, 31, 22, tzinfo=UTC) + timedelta(minutes=minute)
    Episode.objects.filter(pk=episode.pk).update(opened_at=opened)
    assert year in years([team], now)
    assert [bool(figures([team], one, now)[0].goals) for one in (2025, 2026)] == [year == 2025, year == 2026]


def test_an_analyst_sees_no_patient(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    """No name, number, birth date or address of a patient anywhere in what an analyst can get."""
    _cohort(make_episode, 6, 0)
    sign_in(client, "analist")
    for address in ("/quality/", "/quality/?year=1999", "/quality/figures.csv", "/", "/signals/", "/board/live/"):
        page = client.get(address, follow=True).content.decode()
        for episode in Episode.objects.select_related("patient"):
            patient = episode.patient
            for secret in (
                patient.name,
                patient.number,
                str(episode.pk),
                str(patient.pk),
                patient.birth_date.isoformat(),
            ):
                assert secret not in page
    assert "op tijd" in client.get("/quality/").content.decode()


def test_only_who_may_count(client: Client, sign_in: SignIn, people: dict[str, User]) -> None:
    """Everybody else is refused, page and file."""
    for username in people:
        sign_in(client, username)
        status = 200 if username == "analist" else 403
        assert client.get("/quality/").status_code == status
        assert client.get("/quality/figures.csv").status_code == status


def test_an_analyst_sees_their_own_team(client: Client, sign_in: SignIn, people: dict[str, User]) -> None:
    """Not the figures of another."""
    sign_in(client, "analist")
    page = client.get("/quality/").content.decode()
    assert "Wervelteam Noord" in page
    assert "Wervelteam Zuid" not in page


def test_the_file_has_the_figures_of_the_page(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, team: Team
) -> None:
    """For a spreadsheet, in which no cell is a formula."""
    team.name = "=1+1"
    team.save()
    _cohort(make_episode, 6, 0)
    sign_in(client, "analist")
    answer = client.get("/quality/figures.csv")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    rows = list(csv.reader(answer.content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["team", "doel", "cijfer", "waarde"]
    assert ["'=1+1", "MRI van de wervelkolom", "op tijd", "6"] in rows
    assert {len(row) for row in rows} == {4}


@pytest.mark.parametrize(
    ("language", "median", "share", "says"),
    [
        ("nl", "mediaan uren", "alarmsymptomen niet gevraagd (%)", "te weinig"),
        ("en", "median hours", "alarm symptoms not asked (%)", "too few"),
    ],
)
def test_no_figure_is_told_of_fewer_than_five(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, language: str, median: str, share: str, says: str
) -> None:
    """'<5' would read as a median below five hours."""
    _cohort(make_episode, 4, 0)
    sign_in(client, "analist")
    client.cookies["django_language"] = language
    text = client.get("/quality/figures.csv").content.decode("utf-8-sig")
    told_of = {row[2]: row[3] for row in csv.reader(text.splitlines(), delimiter=";" if language == "nl" else ",")}
    assert (told_of[median], told_of[share]) == (says, says)
    page = client.get("/quality/").content.decode()
    assert page.count(f">{says}<") == 2
    _cohort(make_episode, 1, 0)
    page = client.get("/quality/").content.decode()
    assert says not in page
    assert ">6<" in page
