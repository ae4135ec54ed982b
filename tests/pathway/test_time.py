"""Terms in elapsed hours: over the changes of the clock, a leap day, weekends, and between zones."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.pathway.records import CONFIRMED, HOUR, LOCAL, ROOT_PAIN, SIGNS, Log, presented

from wervelwijzer.pathway.signals import NOTHING, changes, signature
from wervelwijzer.pathway.state import history, state

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2026-03-28T20:00:00+01:00", "2026-03-29T08:00:00+01:00"),
        ("2026-10-24T20:00:00+02:00", "2026-10-25T08:00:00+02:00"),
        ("2028-02-28T20:00:00+01:00", "2028-02-29T08:00:00+01:00"),
        ("2027-02-28T20:00:00+01:00", "2027-03-01T08:00:00+01:00"),
        ("2026-11-20T20:00:00+01:00", "2026-11-21T08:00:00+01:00"),
    ],
)
def test_a_term_is_elapsed_hours_in_the_offset_of_its_start(start: str, due: str) -> None:
    log = presented({SIGNS: True}, start=datetime.fromisoformat(start))
    assert log.clock(1).due_at.isoformat() == due


@pytest.mark.parametrize(
    ("start", "shown"),
    [
        (datetime(2026, 3, 28, 20, tzinfo=AMSTERDAM), "2026-03-29T09:00:00+02:00"),
        (datetime(2026, 10, 24, 20, tzinfo=AMSTERDAM), "2026-10-25T07:00:00+01:00"),
        (datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=AMSTERDAM), "2026-10-25T13:30:00+01:00"),
        (datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=AMSTERDAM), "2026-10-25T14:30:00+01:00"),
    ],
)
def test_in_a_zone_with_summer_time_the_end_is_what_its_clock_shows(start: datetime, shown: str) -> None:
    log = presented({SIGNS: True}, start=start)
    clock = log.clock(1)
    assert clock.due_at.isoformat() == shown
    assert clock.due_at.astimezone(UTC) - clock.started_at.astimezone(UTC) == 12 * HOUR
    assert clock.left(log.moment(11.5)) == HOUR / 2


def test_two_weeks_over_the_change_to_winter_time_are_told_in_winter_time() -> None:
    log = presented(start=datetime.fromisoformat("2026-10-20T10:00:00+02:00"))
    told = changes(NOTHING, signature(log.at(1)))
    assert [one.nl.partition(":00 ")[0] for one in told] == ["Nieuwe klok, uiterlijk di 3 nov 2026 09"]
    assert "(+01:00)" in told[0].en


def test_moments_of_one_zone_are_ordered_by_instant_not_by_what_the_clock_shows() -> None:
    log = Log(datetime(2026, 10, 25, 1, 30, tzinfo=AMSTERDAM))
    log.add("suspicion", 0, LOCAL)
    log.add("examined", 1.2, {ROOT_PAIN: "bilateral"})
    log.add("examined", 1.8, {ROOT_PAIN: "unilateral"})
    seen = history(log.entries, ROOT_PAIN, log.moment(3))
    assert [one.value for one in seen] == ["none", "bilateral", "unilateral"]
    assert [one.at.strftime("%H:%M") for one in seen] == ["01:30", "02:42", "02:18"]


@pytest.mark.parametrize("moment", ["at", "known_at"])
def test_a_moment_without_an_offset_is_refused(moment: str) -> None:
    naive = datetime(2026, 11, 20, 10)  # noqa: DTZ001
    right = datetime(2026, 11, 20, 10, tzinfo=UTC)
    with pytest.raises(ValueError, match="no offset"):
        state([], naive if moment == "at" else right, known_at=naive if moment == "known_at" else None)


def test_nothing_is_known_of_an_empty_record() -> None:
    found = state([], datetime(2026, 11, 20, 10, tzinfo=UTC))
    assert (found.case.known, found.clocks, found.next_change, found.died_at) == ({}, (), None, None)


def test_what_happened_exactly_at_the_moment_counts() -> None:
    log = presented()
    log.add("observed", 5, {CONFIRMED: True})
    assert CONFIRMED not in log.at(4.9999).case.known
    assert log.at(5).case.known[CONFIRMED] is True
