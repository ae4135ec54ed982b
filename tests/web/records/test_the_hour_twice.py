"""The night in which an hour comes twice: what was first stays first, whatever the clock on the wall shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, WEEKLY

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo.form import Typed
from wervelwijzer.web.mdo.meetings import next_weekly
from wervelwijzer.web.mdo.suggested_tasks import suggest
from wervelwijzer.web.mdo.suggesting import suggestions
from wervelwijzer.web.patients.past import Past, shown
from wervelwijzer.web.records.models import Episode, Meeting
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

FIRST, SECOND = datetime(2026, 10, 25, 0, 50, tzinfo=UTC), datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
"""Ten to three, and twenty minutes later: ten past two."""
PAIN = New("pain_scored", facts={"symptoms.pain_nrs": 8})
Tell = Callable[[datetime], None]


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Say what time it is."""
    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.fixture
def episode(now: Tell, make_episode: MakeEpisode) -> Episode:
    """A patient for the weekly meeting, entered in the first of the two hours."""
    now(FIRST)
    return make_episode(WEEKLY)


def test_what_is_recorded_in_the_second_hour_is_not_ahead(now: Tell, episode: Episode, people: dict[str, User]) -> None:
    now(SECOND)
    (entry,) = append(episode, people["neuroloog"], PAIN)
    assert (entry.at.astimezone(UTC), entry.recorded_at.astimezone(UTC)) == (SECOND, SECOND)


def test_a_death_that_was_withdrawn_opens_the_episode_again(
    now: Tell, episode: Episode, people: dict[str, User]
) -> None:
    now(SECOND)
    (death,) = append(episode, people["neuroloog"], New("death"))
    assert Episode.objects.get(pk=episode.pk).closed_at == SECOND
    withdrawn = {"withdrawn": True, "reason": "vergissing"}
    append(episode, people["neuroloog"], New("corrected", content=withdrawn, corrects=death.id))
    assert Episode.objects.get(pk=episode.pk).closed_at is None


@pytest.mark.parametrize(("minutes", "holds"), [(-1, True), (0, False), (20, False)])
def test_what_was_worked_out_holds_until_the_moment_itself(episode: Episode, minutes: int, holds: bool) -> None:
    """Also where the clock shows less than it did when that moment came."""
    at, until = timezone.localtime(FIRST - timedelta(minutes=40)), timezone.localtime(FIRST)
    found = replace(snapshot(episode), at=at, until=until)
    assert found.holds(found.version, timezone.localtime(FIRST + timedelta(minutes=minutes))) is holds


def test_the_past_holds_what_had_happened_by_then(now: Tell, episode: Episode, people: dict[str, User]) -> None:
    now(SECOND)
    append(episode, people["neuroloog"], PAIN)
    fresh, first = Episode.objects.get(pk=episode.pk), timezone.localtime(FIRST)
    for past in (Past(first, None), Past(timezone.localtime(SECOND), first)):
        assert [one.kind for one in shown(fresh, past).snapshot.entries] == ["examined"]


def test_what_came_after_a_decision_is_news(now: Tell, episode: Episode, team: Team, people: dict[str, User]) -> None:
    append(
        episode, people["neuroloog"], New("mdo_decided", content={"meeting": "weekly", "decision": "x", "reason": "y"})
    )
    assert not suggestions(team)
    now(SECOND)
    append(episode, people["neuroloog"], PAIN)
    assert [one.episode for one in suggestions(team).again] == [episode]


def test_a_treatment_is_due_at_the_first_of_its_ends(
    now: Tell, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """Ten to three comes before ten past two."""
    now(FIRST)
    episode = make_episode(AD_HOC)
    append(episode, people["neuroloog"], New("definitive_diagnosis"))
    found = snapshot(Episode.objects.get(pk=episode.pk))
    clock = next(one for one in found.state.running if one.goal == "treatment")
    ends = (
        replace(clock, due_at=timezone.localtime(FIRST)),
        replace(clock, goal="decompression", hours=24, due_at=timezone.localtime(SECOND)),
    )
    (task,) = suggest(replace(found, state=replace(found.state, clocks=ends)), Typed(chosen=("surgery",)))[:1]
    assert task.due == "2026-10-25T02:50"


def test_a_weekly_meeting_in_that_hour_is_made_once(team: Team) -> None:
    team.mdo_weekday, team.mdo_time = 6, time(2, 30)
    before = FIRST - timedelta(days=2)
    held = Meeting.objects.create(team=team, at=next_weekly(team, before))
    assert next_weekly(team, before) == held.at + timedelta(days=7)
