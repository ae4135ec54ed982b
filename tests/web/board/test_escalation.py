"""The chain of who is warned, with a mail server that is one, both sides of each moment, and after a restart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone
from tests.web.board.conftest import MailServer, clock

from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.board.escalation import after, escalate, steps
from wervelwijzer.web.board.mail import FIRST_PAUSE, LEASE, deliver
from wervelwijzer.web.board.models import Outgoing, Reader, Step
from wervelwijzer.web.board.watch import is_silent, look, renew, seconds_until
from wervelwijzer.web.records.models import ClockRow, Episode, Signal

pytestmark = pytest.mark.django_db
MakeEpisode = Callable[..., Episode]
TICK = timedelta(microseconds=1)
TWELVE = timedelta(hours=12)
SPECIALISTS = {"neuroloog", "radiotherapeut", "chirurg"}


@pytest.fixture
def due() -> datetime:
    """A moment some hours from now."""
    return (timezone.now() + timedelta(hours=8)).replace(microsecond=0)


@pytest.fixture
def ticking(make_episode: MakeEpisode, due: datetime) -> ClockRow:
    """A clock of 12 hours that ends at `due`, of an episode of which nothing was told yet."""
    episode = make_episode(name="Geheime Naam")
    Signal.objects.all().delete()
    return clock(episode, due)


def _told(kind: str) -> set[str]:
    return set(Signal.objects.filter(kind=kind).values_list("user__username", flat=True))


def test_the_chain(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """A quarter before the end who is responsible, at the end the coordinator, a quarter after it who leads."""
    warn, lead = due - timedelta(hours=3), due + timedelta(hours=3)
    look(warn - TICK)
    assert not Signal.objects.exists()
    look(warn)
    assert _told("warning") == SPECIALISTS | {"huisarts"}
    look(due - TICK)
    assert _told("overdue") == set()
    look(due)
    assert _told("overdue") == {"coordinator"}
    look(lead - TICK)
    assert _told("lead") == set()
    look(lead)
    assert _told("lead") == {"chirurg"}
    assert len(by_smtp.got) == Signal.objects.count() == 6
    assert len(by_smtp.to("coordinator")) == 1
    assert Signal.objects.filter(mailed_at=None).count() == 0


def test_no_step_is_taken_twice(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """Not by looking again, and not when the row of the clock is made anew."""
    look(due)
    look(due)
    ClockRow.objects.filter(pk=ticking.pk).delete()
    clock(ticking.episode, due)
    look(due + timedelta(minutes=1))
    assert len(by_smtp.got) == Signal.objects.count() == 5


def test_a_watch_that_was_away_makes_up_for_it(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """Each step is taken once, and says what is true by then: that the term has passed."""
    look(due + TWELVE)
    assert (_told("warning"), _told("overdue"), _told("lead")) == (
        SPECIALISTS | {"huisarts"},
        {"coordinator"},
        {"chirurg"},
    )
    assert all("verstreken" in one for one in Signal.objects.values_list("nl", flat=True))
    assert all("verstreken" in str(one["Subject"]) for one in by_smtp.got)


def test_another_end_is_another_clock(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """A clock that was tightened warns again."""
    look(due - timedelta(hours=3))
    ClockRow.objects.filter(pk=ticking.pk).update(due_at=due - timedelta(hours=1), warn_at=due - timedelta(hours=4))
    look(due - timedelta(hours=2))
    assert Step.objects.count() == 2


def test_what_has_ended_warns_nobody(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """Done, or the episode closed."""
    other = clock(ticking.episode, due, goal="biopsy", status="met", ended_at=due)
    look(due)
    assert not Step.objects.filter(key__contains=other.goal).exists()
    Signal.objects.all().delete()
    Step.objects.all().delete()
    Episode.objects.filter(pk=ticking.episode_id).update(closed_at=timezone.now())
    look(due)
    assert not Signal.objects.exists()


def test_what_must_be_done_at_once_goes_up_in_half_an_hour_and_an_hour(ticking: ClockRow, by_smtp: MailServer) -> None:
    """It has no term that could pass: our reading, both sides of it."""
    start = timezone.now().replace(microsecond=0)
    ClockRow.objects.filter(pk=ticking.pk).update(
        hours=0, status="at_once", started_at=start, due_at=start, warn_at=start
    )
    half, whole = start + timedelta(minutes=30), start + timedelta(hours=1)
    escalate(half - TICK)
    assert not Signal.objects.exists()
    escalate(half)
    assert _told("overdue") == {"coordinator"}
    escalate(whole - TICK)
    assert _told("lead") == set()
    escalate(whole)
    assert _told("lead") == {"chirurg"}
    deliver(whole)
    assert "direct" in by_smtp.got[0].get_content()


def test_the_last_step_is_never_within_half_an_hour() -> None:
    """A quarter of the term, and half an hour at least."""
    assert after(1) == timedelta(minutes=30)
    assert after(2) == timedelta(minutes=30)
    assert after(12) == timedelta(hours=3)
    assert after(336) == timedelta(hours=84)


def test_where_nobody_has_the_role_the_next_hears_it(
    ticking: ClockRow, due: datetime, team: Team, people: dict[str, User], by_smtp: MailServer
) -> None:
    """A team without a coordinator: who leads it hears that a term has passed, and once more as its leader."""
    Membership.objects.filter(user=people["coordinator"]).delete()
    look(due + TWELVE)
    assert _told("overdue") == {"chirurg"}
    assert _told("lead") == {"chirurg"}


# --- mail ---


def test_a_mail_names_no_patient_and_no_diagnosis(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """Only a time and a link; in the reader's language."""
    Reader.objects.create(user=User.objects.get(username="chirurg"), language="en")
    look(due - timedelta(hours=3))
    local = timezone.localtime(due)
    for message in by_smtp.got:
        words = f"{message['Subject']} {message.get_content()}".lower()
        assert f"{local:%H:%M}" in words
        assert f"/episodes/{ticking.episode_id}/" in words
        for secret in (
            "geheime",
            "naam:",
            ticking.episode.patient.number.lower(),
            "mri",
            "metast",
            "wervelkolom",
            "spine",
        ):
            assert secret not in words
    assert "runs out" in str(by_smtp.to("chirurg")[0]["Subject"])
    assert "loopt af" in str(by_smtp.to("neuroloog")[0]["Subject"])


def test_a_mail_waits_for_a_server_that_is_away(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """It is tried again, later and later; the signal is there at once all the same; then it comes once."""
    by_smtp.refuses = True
    look(due - timedelta(hours=3))
    waiting = Outgoing.objects.all()
    assert len(waiting) == by_smtp.asked == 4
    assert {one.tries for one in waiting} == {1}
    assert all("451" in one.problem for one in waiting)
    start = due - timedelta(hours=3)
    deliver(start + FIRST_PAUSE - TICK)
    assert by_smtp.asked == 4
    deliver(start + FIRST_PAUSE)
    assert by_smtp.asked == 8
    by_smtp.refuses = False
    deliver(start + FIRST_PAUSE + 2 * FIRST_PAUSE)
    deliver(start + timedelta(hours=2))
    assert len(by_smtp.got) == 4


def test_a_mail_server_that_is_not_there_ends_nothing(ticking: ClockRow, due: datetime, settings: Any) -> None:
    """No connection at all is a problem to be tried again."""
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = "django.core.mail.backends.smtp.EmailBackend", "127.0.0.1"
    settings.EMAIL_PORT = 9
    look(due - timedelta(hours=3))
    assert {one.tries for one in Outgoing.objects.all()} == {1}


def test_a_watch_that_was_killed_between_trying_and_noting_is_made_up_for(
    ticking: ClockRow, due: datetime, by_smtp: MailServer
) -> None:
    """Who claimed a mail and never came back holds it for two minutes only."""
    start = due - timedelta(hours=3)
    escalate(start)
    Outgoing.objects.update(after=start + LEASE, tries=1)
    deliver(start + LEASE - TICK)
    assert by_smtp.got == []
    deliver(start + LEASE)
    assert len(by_smtp.got) == 4


def test_what_is_over_is_not_mailed(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """The MRI was made while the mail server was away: nobody is called to it any more."""
    from wervelwijzer.web.records.projection import project

    by_smtp.refuses = True
    look(due - timedelta(hours=3))
    episode = Episode.objects.get(pk=ticking.episode_id)
    project(episode, [row.entry() for row in episode.entries.all()])
    by_smtp.refuses = False
    deliver(due)
    assert by_smtp.got == []


# --- the watch itself ---


def test_it_sleeps_until_the_next_instant() -> None:
    """Never longer than half a minute, and never a busy loop."""
    now = timezone.now()
    assert seconds_until(None, now) == 30
    assert seconds_until(now + timedelta(hours=1), now) == 30
    assert seconds_until(now + timedelta(seconds=12), now) == 12
    assert seconds_until(now - timedelta(hours=1), now) == 1


def test_it_names_the_next_instant(ticking: ClockRow, due: datetime, by_smtp: MailServer) -> None:
    """The warning, the end, and the last step after it."""
    Episode.objects.update(next_change_at=None)
    assert escalate(due - TWELVE) == due - timedelta(hours=3)
    assert escalate(due - timedelta(hours=3)) == due
    assert escalate(due) == due + timedelta(hours=3)
    assert escalate(due + timedelta(hours=3)) is None
    assert [one.step for one in steps(ticking)] == ["warning", "overdue", "lead"]


def test_nobody_watching_is_noticed() -> None:
    """A board warns where the watch is silent."""
    now = timezone.now()
    assert is_silent(now)
    look(now)
    assert not is_silent(now + timedelta(minutes=1))
    assert is_silent(now + timedelta(minutes=3))


def test_one_episode_that_cannot_be_worked_out_stops_no_other(
    make_episode: MakeEpisode, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged by its key, without a name, and the others are renewed."""
    passed = timezone.now() - timedelta(minutes=1)
    broken, fine = make_episode(name="Kapot"), make_episode(name="Heel")
    Episode.objects.update(next_change_at=passed)
    Episode.objects.filter(pk=broken.pk).update(signature={"pressing": 1})
    assert renew(timezone.now()) == 1
    fine.refresh_from_db()
    assert fine.next_change_at is None or fine.next_change_at > passed
    assert str(broken.pk) in caplog.text
    assert "Kapot" not in caplog.text
