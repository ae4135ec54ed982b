"""Fills a database with running episodes, for the bench of the board: realistic, always the same, and quick to make."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from wervelwijzer.advice.case import check_case
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.signals import signature
from wervelwijzer.pathway.state import state
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.board.signals import summary_of
from wervelwijzer.web.common.demo_patients import PATIENTS, DemoPatient, Later
from wervelwijzer.web.records.models import ClockRow, EntryRow, Episode, Patient
from wervelwijzer.web.records.projection import clock_rows

MOST_SHIFT_HOURS = 72
CHUNK = 500
FIRST = ("Aaltje", "Bram", "Cor", "Dirk", "Els", "Fenna", "Gijs", "Hilde", "Ineke", "Joop", "Karel", "Lies", "Mees")
LAST = ("de Wit", "Bakker", "van Dam", "Smit", "Mulder", "Vos", "de Boer", "Kok", "Peters", "Hendriks", "Dekker")


@dataclass
class Made:
    """The rows of one chunk of episodes."""

    patients: list[Patient]
    episodes: list[Episode]
    entries: list[EntryRow]
    clocks: list[ClockRow]


def make_many(
    how_many: int, team: Team, author: User, *, now: datetime | None = None, first: int = 0, seed: int = 5
) -> list[Episode]:
    """Make running episodes: the demonstration's patients, each time at another moment of their course.

    `first` is where the patients' numbers begin, so that a second call adds to the first.
    """
    dice, moment = random.Random(seed), now or timezone.now()
    found: list[Episode] = []
    with transaction.atomic():
        for start in range(first, first + how_many, CHUNK):
            made = Made([], [], [], [])
            for number in range(start, min(start + CHUNK, first + how_many)):
                _one(number, dice, moment, team, author, made)
            for model, rows in _tables(made):
                model.objects.bulk_create(rows)
            found += made.episodes
        found[-1].save()  # so that boards that are open hear of them
    return found


def _tables(made: Made) -> Iterator[tuple[Any, Sequence[Any]]]:
    yield Patient, made.patients
    yield Episode, made.episodes
    yield EntryRow, made.entries
    yield ClockRow, made.clocks


def _one(number: int, dice: random.Random, now: datetime, team: Team, author: User, made: Made) -> None:
    living = [one for one in PATIENTS if one.steps[-1].kind != "death"]
    demo = living[number % len(living)]
    shift = timedelta(hours=dice.uniform(0, MOST_SHIFT_HOURS))
    name = f"{dice.choice(FIRST)} {dice.choice(LAST)}"
    patient = Patient(number=f"B{number:06}", name=name, birth_date=date(now.year - demo.age, number % 12 + 1, 11))
    entries = [_entry(row, demo, now - shift, author) for row in range(len(demo.steps))]
    found = state(entries, now)
    episode = Episode(
        patient=patient,
        team=team,
        opened_at=entries[0].at,
        version=len(entries),
        next_change_at=found.next_change,
        signature=signature(found).to_json(),
        summary=summary_of(found, len(entries), entries[-1].kind, entries[-1].recorded_at),
    )
    made.patients.append(patient)
    made.episodes.append(episode)
    made.entries += [_row(place, entry, episode, author) for place, entry in enumerate(entries, 1)]
    made.clocks += clock_rows(episode, found)


def _entry(place: int, demo: DemoPatient, now: datetime, author: User) -> Entry:
    step = demo.steps[place]
    at = now - timedelta(hours=step.hours_ago)
    content = {
        name: (at + timedelta(hours=value.hours)).isoformat() if isinstance(value, Later) else value
        for name, value in step.content.items()
    }
    return Entry(
        str(uuid.uuid4()), step.kind, at, at, str(author.pk), dict(check_case(step.facts).known), None, content
    )


def _row(number: int, entry: Entry, episode: Episode, author: User) -> EntryRow:
    return EntryRow(
        id=uuid.UUID(entry.id),
        episode=episode,
        number=number,
        kind=entry.kind,
        at=entry.at,
        recorded_at=entry.recorded_at,
        author=author,
        facts=dict(entry.facts),
        content=dict(entry.content),
    )
