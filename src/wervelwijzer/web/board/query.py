"""Which episodes stand on a board and in which order: worked out by the database, at the present moment.

What a clock's row says of running, warning and overdue is not trusted: it may be of an hour ago. Its end is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Case, Count, IntegerField, Min, Q, QuerySet, Value, When

from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.pathway.clocks import RUNS
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board.filters import Filters
from wervelwijzer.web.board.signals import EMERGENCY
from wervelwijzer.web.records.access import visible
from wervelwijzer.web.records.models import ClockRow, Episode

OVERDUE, AT_ONCE, TIMED, NONE = 0, 1, 2, 3
"""The order of the board: what is too late, what cannot wait, what has a term by the time left, what has none."""


@dataclass(frozen=True)
class ClockLine:
    """A clock that runs, as the board shows it; `status` is that of the present moment."""

    goal: str
    recommendation: str
    performer: str
    status: str
    started_at: datetime
    due_at: datetime
    could_be_hours: Sequence[int]


@dataclass(frozen=True)
class Line:
    """A row of the board. `clocks` are those that the filters ask for, the most pressing first."""

    key: UUID
    name: str
    number: str
    birth_date: date
    team: str
    summary: dict[str, Any]
    clocks: tuple[ClockLine, ...]


@dataclass(frozen=True)
class Found:
    """What a board shows: its first rows, how many there are of each rank, and when it changes by itself."""

    lines: tuple[Line, ...]
    counts: Counter[int]
    until: datetime | None

    @property
    def total(self) -> int:
        """How many episodes there are in all."""
        return sum(self.counts.values())


def find(user: User, filters: Filters, now: datetime) -> Found:
    """What this person's board shows at this moment, in a number of questions that does not grow with the board."""
    episodes = visible(user).select_related(None).filter(filters.of_episodes(), closed_at=None)
    running = ClockRow.objects.filter(filters.of_clocks(), status__in=RUNS, episode__in=episodes.values("pk"))
    ranked = running.order_by().values("episode_id").annotate(rank=Min(_rank(now)), first=Min("due_at"))
    counts, until = _counted(ranked, now)
    clockless = episodes.exclude(clocks__in=ClockRow.objects.filter(status__in=RUNS)).order_by("patient__name", "pk")
    alone = _emergencies(episodes, filters)
    counts[AT_ONCE] += len(alone)
    if not filters.asks_for_clocks:
        counts[NONE] = episodes.count() - counts.total()
    keys: list[UUID] = []
    if filters.state != NONE:
        asked = ranked if filters.state is None else ranked.filter(rank=filters.state)
        found = asked.order_by("rank", "first", "episode_id").values_list(*ORDER)[: filters.shown]
        late = [row[0] for row in found if row[1] == OVERDUE]
        urgent = alone if filters.state in (None, AT_ONCE) else []
        keys = [*late, *urgent, *(row[0] for row in found if row[1] != OVERDUE)][: filters.shown]
    if _reaches_the_rest(filters, counts, len(keys)):
        rest = clockless.exclude(pk__in=alone)
        keys += rest.values_list("pk", flat=True)[: filters.shown - len(keys)]
    return Found(_lines(keys, filters, now), counts, until)


def _emergencies(episodes: QuerySet[Episode], filters: Filters) -> list[UUID]:
    """Episodes in which a warning of an emergency stands and no clock that was asked for runs: few, and never last.

    They are of the physician who treats, as a clock that runs at once would be; no goal is theirs.
    """
    if filters.goal or (filters.by and PHYSICIAN.code not in filters.performers):
        return []
    asked = ClockRow.objects.filter(filters.of_clocks(), status__in=RUNS)
    found = episodes.filter(**{f"summary__{EMERGENCY}__0__isnull": False}).exclude(clocks__in=asked)
    return list(found.order_by("patient__name", "pk").values_list("pk", flat=True))


ORDER = ("episode_id", "rank", "first")
PERSON = ("patient__name", "patient__number", "patient__birth_date", "team__name", "summary")


def _rank(now: datetime) -> Case:
    """A term never makes what must be done at once late: that only waits."""
    return Case(
        When(status="at_once", then=Value(AT_ONCE)),
        When(due_at__lte=now, then=Value(OVERDUE)),
        When(**{f"episode__summary__{EMERGENCY}__0__isnull": False}, then=Value(AT_ONCE)),
        default=Value(TIMED),
        output_field=IntegerField(),
    )


def _counted(ranked: QuerySet[ClockRow, Any], now: datetime) -> tuple[Counter[int], datetime | None]:
    """How many episodes there are of each rank, and the next moment at which a clock of theirs warns or runs out."""
    timed = Q(hours__gt=0)
    found = ranked.annotate(
        due=Min("due_at", filter=timed & Q(due_at__gt=now)), warn=Min("warn_at", filter=timed & Q(warn_at__gt=now))
    ).aggregate(
        overdue=Count("rank", filter=Q(rank=OVERDUE)),
        at_once=Count("rank", filter=Q(rank=AT_ONCE)),
        timed=Count("rank", filter=Q(rank=TIMED)),
        next_due=Min("due"),
        next_warn=Min("warn"),
    )
    moments = [moment for moment in (found["next_due"], found["next_warn"]) if moment is not None]
    counts = Counter({OVERDUE: found["overdue"], AT_ONCE: found["at_once"], TIMED: found["timed"]})
    return counts, min(moments, default=None)


def _reaches_the_rest(filters: Filters, counts: Counter[int], found: int) -> bool:
    """Whether episodes without a clock are among the rows."""
    return counts[NONE] > 0 and filters.state in (None, NONE) and found < filters.shown


def _lines(keys: Sequence[UUID], filters: Filters, now: datetime) -> tuple[Line, ...]:
    clocks = _clocks(keys, filters, now)
    lines = {}
    for key, name, number, born, team, summary in Episode.objects.filter(pk__in=keys).values_list("pk", *PERSON):
        lines[key] = Line(key, name, number, born, team, summary, tuple(clocks.get(key, ())))
    return tuple([lines[key] for key in keys if key in lines])


def _clocks(keys: Sequence[UUID], filters: Filters, now: datetime) -> dict[UUID, list[ClockLine]]:
    rows = ClockRow.objects.filter(filters.of_clocks(), episode__in=keys, status__in=RUNS)
    fields = ("goal", "recommendation", "performer", "status", "started_at", "due_at", "could_be_hours")
    found: dict[UUID, list[ClockLine]] = {}
    for key, warn_at, *rest in rows.values_list("episode_id", "warn_at", *fields):
        goal, recommendation, performer, status, started_at, due_at, could_be = rest
        line = ClockLine(
            goal, recommendation, performer, status_at(status, warn_at, due_at, now), started_at, due_at, could_be
        )
        found.setdefault(key, []).append(line)
    for lines in found.values():
        lines.sort(key=_urgency)
    return found


def status_at(kept: str, warn_at: datetime | None, due_at: datetime, now: datetime) -> str:
    """The status of a clock that runs, at the present moment: from its very end on it is overdue."""
    if kept == "at_once":
        return kept
    if now >= due_at:
        return "overdue"
    return "warning" if warn_at is not None and now >= warn_at else "running"


def _urgency(line: ClockLine) -> tuple[int, datetime]:
    rank = {"overdue": OVERDUE, "at_once": AT_ONCE}.get(line.status, TIMED)
    return rank, line.due_at
