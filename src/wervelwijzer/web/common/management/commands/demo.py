"""`demo`: a team with invented patients in every stage, so that a newcomer sees clocks that run."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from wervelwijzer.advice.case import check_case
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.common.demo_patients import PATIENTS, DemoPatient, Later, Step
from wervelwijzer.web.records.models import CareRelation, Episode, Patient, Signal
from wervelwijzer.web.records.services import New, append

PEOPLE = (
    ("huisarts", Role.GENERAL_PRACTITIONER, "Hanna", "Huisman", "huisarts"),
    ("neuroloog", Role.SPECIALIST, "Noor", "Neuteboom", "neuroloog"),
    ("radiotherapeut", Role.SPECIALIST, "Rafael", "Raaijmakers", "radiotherapeut"),
    ("chirurg", Role.SPECIALIST, "Sanne", "Snijders", "wervelkolomchirurg, leidt het team"),
    ("verpleegkundige", Role.NURSE, "Vera", "Verbeek", "verpleegkundig specialist"),
    ("coordinator", Role.COORDINATOR, "Coen", "Coenen", "MDO-coördinator"),
    ("analist", Role.ANALYST, "Anna", "Analis", "kwaliteitsanalist"),
    ("beheerder", Role.ADMINISTRATOR, "Bas", "Beheer", "beheerder"),
    ("toezicht", Role.AUDITOR, "Tom", "Toezicht", "toezichthouder op inzage"),
)

ENTERED_AFTER = timedelta(minutes=4)


class Command(BaseCommand):
    """Make the demo team once; a second run changes nothing."""

    help = "A demo team with invented patients in every stage."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """Make people and patients, unless there are people already."""
        if User.objects.exists():
            return
        team, people = _team()
        for number, patient in enumerate(PATIENTS, 1):
            _patient(number, patient, team, people)
        _long_past()


def _team() -> tuple[Team, dict[str, User]]:
    team = Team.objects.create(
        name="Wervelteam Voorbeeld",
        hospital="Ziekenhuis Voorbeeld",
        phone_day="020 000 00 01",
        phone_night="020 000 00 02",
        day_hours="maandag tot en met vrijdag, 8.00-17.00 uur",
    )
    people = {}
    for username, role, first, last, function in PEOPLE:
        user = User(username=username, first_name=first, last_name=last, function=function)
        user.email = f"{username}@example.org"
        user.set_unusable_password()
        user.save()
        Membership.objects.create(user=user, team=team, role=role, leads=username == "chirurg")
        people[username] = user
    return team, people


def _patient(number: int, demo: DemoPatient, team: Team, people: dict[str, User]) -> None:
    now = timezone.localtime().replace(second=0, microsecond=0)
    patient = Patient.objects.create(number=f"D{number:04}", name=demo.name, birth_date=born(number, demo.age))
    if any(step.author == "huisarts" for step in demo.steps):
        CareRelation.objects.create(
            user=people["huisarts"], patient=patient, capacity="general_practitioner_or_specialist"
        )
    episode = Episode.objects.create(
        patient=patient, team=team, opened_at=now - timedelta(hours=demo.steps[0].hours_ago)
    )
    for step in sorted(demo.steps, key=lambda step: -step.hours_ago):
        at = now - timedelta(hours=step.hours_ago)
        append(episode, people[step.author], _new(step, at), entered_at=at + ENTERED_AFTER)


def born(number: int, years: int) -> date:
    """A birthday by which somebody is so many years old now, also where that of this year is still to come."""
    today, month, day = timezone.localdate(), (number * 5) % 12 + 1, 11
    return date(today.year - years - (today < date(today.year, month, day)), month, day)


def _long_past() -> None:
    """Signals of days ago were seen; those of today are new."""
    yesterday = timezone.now() - timedelta(days=1)
    for episode in Episode.objects.all():
        if episode.entries.filter(recorded_at__gte=yesterday).exists():
            continue
        Signal.objects.filter(episode=episode).update(seen_at=yesterday)


def _new(step: Step, at: datetime) -> New:
    content = {
        name: (at + timedelta(hours=value.hours)).isoformat() if isinstance(value, Later) else value
        for name, value in step.content.items()
    }
    return New(step.kind, at=at, facts=dict(check_case(step.facts).known), content=content)
