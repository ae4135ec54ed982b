"""Who hears of a clock that runs out, and when: who is responsible, then the coordinator, then who leads the team.

Each step of each clock is taken once, whoever watches and however often; what was missed while nobody watched is
made up for, in the words of the moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Min, Q
from django.utils import timezone

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.pathway.clocks import RUNS
from wervelwijzer.pathway.events import GOALS
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board import people
from wervelwijzer.web.board.models import Step
from wervelwijzer.web.board.signals import LEAD, OVERDUE, WARNING, send
from wervelwijzer.web.records.models import ClockRow, Episode

LEAST_AFTER = timedelta(minutes=30)
"""Our reading: who leads the team hears of it a quarter of the term after its end, and not within half an hour."""

AT_ONCE_FIRST, AT_ONCE_LAST = timedelta(minutes=30), timedelta(hours=1)
"""Our reading: 'at once' has no hours; the coordinator hears after half an hour, who leads the team after an hour."""


@dataclass(frozen=True)
class Due:
    """A step of a clock: which one, and from when it is to be taken."""

    step: str
    at: datetime


def steps(clock: ClockRow) -> tuple[Due, ...]:
    """The steps of a clock that runs, in order. What must be done at once was told when it started."""
    if not clock.hours:
        return Due(OVERDUE, clock.started_at + AT_ONCE_FIRST), Due(LEAD, clock.started_at + AT_ONCE_LAST)
    warn = Due(WARNING, clock.warn_at or clock.due_at)
    return warn, Due(OVERDUE, clock.due_at), Due(LEAD, clock.due_at + after(clock.hours))


def after(hours: int) -> timedelta:
    """How long after its end the last step of a term follows."""
    return max(LEAST_AFTER, timedelta(hours=hours) / 4)


def escalate(now: datetime) -> datetime | None:
    """Take every step that is due; gives the moment of the next one."""
    taken = set(Step.objects.filter(episode__closed_at=None).values_list("key", flat=True))
    running = ClockRow.objects.filter(status__in=RUNS, episode__closed_at=None)
    coming = [running.filter(hours__gt=0, warn_at__gt=now).aggregate(first=Min("warn_at"))["first"]]
    for clock in list(running.filter(Q(hours=0) | Q(warn_at__lte=now)).order_by("due_at", "pk")):
        for due in steps(clock):
            if due.at > now:
                coming.append(due.at)
            elif key(clock, due) not in taken:
                take(clock, due, now)
    return min((moment for moment in coming if moment is not None), default=None)


def key(clock: ClockRow, due: Due) -> str:
    """The same for the same step of the same clock, however often its row is made anew."""
    return f"{due.step}|{clock.episode_id}|{about(clock)}"


def about(clock: ClockRow) -> str:
    """The clock: its goal and its end. With another end it is another clock."""
    return f"{clock.goal}@{int(clock.due_at.timestamp())}"


def take(clock: ClockRow, due: Due, now: datetime) -> None:
    """Take one step, unless the clock ended meanwhile or another watch took it."""
    with transaction.atomic():
        episode = Episode.objects.select_for_update(of=("self",)).get(pk=clock.episode_id)
        if episode.closed_at is not None or not _still_runs(clock):
            return
        step, new = Step.objects.get_or_create(key=key(clock, due), defaults={"episode": episode, "at": now})
        if not new:
            return
        persons = _to_tell(episode, clock, due.step)
        step.told = send(episode, due.step, step.key, _says(clock, now), persons.values(), by_mail=True)
        step.save(update_fields=["told"])


def _still_runs(clock: ClockRow) -> bool:
    found = ClockRow.objects.filter(episode=clock.episode_id, goal=clock.goal, due_at=clock.due_at, status__in=RUNS)
    return found.exists()


def _to_tell(episode: Episode, clock: ClockRow, step: str) -> dict[UUID, User]:
    """The persons of a step; where there is nobody, those of the next: a step never falls on the floor."""
    responsible = people.responsible(episode, [clock.performer])
    coordinators, leaders = people.coordinators(episode), people.leaders(episode)
    wanted = {
        WARNING: (responsible, coordinators, leaders),
        OVERDUE: (coordinators, leaders, responsible),
        LEAD: (leaders, coordinators, responsible),
    }[step]
    return next((found for found in wanted if found), {})


def _says(clock: ClockRow, now: datetime) -> Text:
    goal = _capital(GOALS[clock.goal])
    if not clock.hours:
        waits = [moment_in(clock.started_at, language) for language in LANGUAGES]
        return Text(
            f"{goal.nl}: moet direct, en wacht sinds {waits[0]}.", f"{goal.en}: at once, waiting since {waits[1]}."
        )
    end = [moment_in(clock.due_at, language) for language in LANGUAGES]
    if now >= clock.due_at:
        return Text(f"{goal.nl}: termijn verstreken op {end[0]}.", f"{goal.en}: overdue since {end[1]}.")
    return Text(f"{goal.nl}: termijn loopt af op {end[0]}.", f"{goal.en}: runs out at {end[1]}.")


def _capital(label: Text) -> Text:
    return Text(label.nl[:1].upper() + label.nl[1:], label.en[:1].upper() + label.en[1:])


def moment_in(moment: datetime, language: Language) -> str:
    """A moment as a Dutch clock shows it: za 28 nov 14:30."""
    local = timezone.localtime(moment)
    day, month = weekday_and_month(local, language)
    return f"{day} {local.day} {month} {local.year} {local:%H:%M}"
