"""Figures of a team's care: how many clocks were met, how fast, and why advice was departed from. No names, no numbers.

Counts below five are not told. No total is told either, so that what is left out cannot be had by subtraction; for
the same reason years do not overlap.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from wervelwijzer.pathway.choices import DEVIATION_REASONS
from wervelwijzer.pathway.events import GOALS
from wervelwijzer.web.accounts.models import Team
from wervelwijzer.web.board.query import status_at
from wervelwijzer.web.board.signals import ALARMS
from wervelwijzer.web.records.models import ClockRow, Episode

LEAST = 5
TOO_FEW = f"<{LEAST}"

OUTCOMES = ("met", "met_late", "running", "at_once", "overdue", "cancelled")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True)
class GoalFigures:
    """The clocks for one goal: how many of each outcome, and the median hours that were used of those that were met.

    There is no median of fewer than five; it would read as so many hours if it were told as a count.
    """

    goal: str
    counts: tuple[str, ...]
    median_hours: str | None


@dataclass(frozen=True)
class TeamFigures:
    """What is told of one team in one year. `not_asked` is a share; there is none of fewer than five patients."""

    team: str
    episodes: str
    goals: tuple[GoalFigures, ...]
    reasons: tuple[tuple[str, str], ...]
    not_asked: str | None


@dataclass
class _Tally:
    counts: Counter[str] = field(default_factory=Counter)
    hours: list[float] = field(default_factory=list)


def figures(teams: Sequence[Team], year: int, now: datetime) -> tuple[TeamFigures, ...]:
    """The figures of these teams, of the episodes that were opened in a year."""
    found = [_of_team(team, _opened(team, year), now) for team in teams]
    return tuple(sorted(found, key=lambda one: one.team))


def years(teams: Sequence[Team], now: datetime) -> tuple[int, ...]:
    """The years in which these teams opened an episode, the newest first; always the present one."""
    opened = Episode.objects.filter(team__in=teams).datetimes("opened_at", "year", tzinfo=AMSTERDAM)
    return tuple(sorted({moment.year for moment in opened} | {now.astimezone(AMSTERDAM).year}, reverse=True))


def _opened(team: Team, year: int) -> list[tuple[UUID, dict[str, object]]]:
    begin, end = (datetime(one, 1, 1, tzinfo=AMSTERDAM) for one in (year, year + 1))
    found = Episode.objects.filter(team=team, opened_at__gte=begin, opened_at__lt=end)
    return list(found.values_list("pk", "summary"))


def _of_team(team: Team, episodes: list[tuple[UUID, dict[str, object]]], now: datetime) -> TeamFigures:
    reasons: Counter[str] = Counter()
    for _, summary in episodes:
        given = summary.get("reasons")
        reasons.update(str(reason) for reason in (given if isinstance(given, list) else ()))
    return TeamFigures(
        team.name,
        told(len(episodes)),
        tuple(_of_goals([key for key, _ in episodes], now)),
        tuple((reason, told(count)) for reason in DEVIATION_REASONS if (count := reasons[reason])),
        _not_asked([summary for _, summary in episodes]),
    )


def _of_goals(episodes: list[UUID], now: datetime) -> Iterator[GoalFigures]:
    tallies: dict[str, _Tally] = defaultdict(_Tally)
    for part in range(0, len(episodes), 500):
        for goal, outcome, used in _outcomes(episodes[part : part + 500], now):
            tallies[goal].counts[outcome] += 1
            if used is not None:
                tallies[goal].hours.append(used / timedelta(hours=1))
    for goal in GOALS:
        if goal in tallies:
            tally = tallies[goal]
            yield GoalFigures(goal, tuple(told(tally.counts[one]) for one in OUTCOMES), _median(tally.hours))


def _outcomes(episodes: list[UUID], now: datetime) -> Iterator[tuple[str, str, timedelta | None]]:
    """How each clock came out by now. One that gave way to a stricter one is counted as that one."""
    rows = ClockRow.objects.filter(episode__in=episodes).exclude(status="replaced")
    for goal, status, started, warn, due, ended in rows.values_list(
        "goal", "status", "started_at", "warn_at", "due_at", "ended_at"
    ):
        if ended is None:
            outcome = status_at(status, warn, due, now)
            yield goal, "running" if outcome == "warning" else outcome, None
        else:
            yield goal, status, ended - started if status in ("met", "met_late") else None


def _median(hours: list[float]) -> str | None:
    return f"{statistics.median(hours):.0f}" if len(hours) >= LEAST else None


def _not_asked(summaries: Iterable[dict[str, object]]) -> str | None:
    """Of all alarm symptoms of all patients, the share that nobody asked."""
    asked = [int(str(summary.get("asked") or 0)) for summary in summaries]
    if len(asked) < LEAST:
        return None
    return f"{100 * (1 - sum(asked) / (ALARMS * len(asked))):.0f}"


def told(count: int) -> str:
    """A count, unless it is so small that it could point at somebody."""
    return str(count) if count >= LEAST else TOO_FEW
