"""A new patient: who it is, in which team, with which complaint; then straight on to the questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from wervelwijzer.advice.case import CaseError, FactValue
from wervelwijzer.facts import patient as facts
from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.intake.typed import read_value
from wervelwijzer.web.patients.fields import MISSING, Field, of_fact, read_happened
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import CareRelation, Episode, Patient, age
from wervelwijzer.web.records.once import AGAIN
from wervelwijzer.web.records.services import New, append

LONGEST_NUMBER, LONGEST_NAME, LONGEST_REASON = 40, 120, 500
OLDEST = 125

NUMBER = Text("Patiëntnummer", "Patient number")
NAME = Text("Naam", "Name")
BORN = Text("Geboortedatum", "Date of birth")
TEAM = Text("Team", "Team")
REASON = Text("Reden van aanmelding of klacht", "Reason for referral, or complaint")
REASON_HELP = Text("Bijvoorbeeld: rugpijn, bekend met borstkanker.", "For example: back pain, known breast cancer.")
AT = Text("Sinds wanneer gemeld?", "Reported when?")
AT_HELP = Text(
    "Het moment waarop de klacht bij u gemeld werd. Laat leeg voor nu.",
    "The moment at which the complaint was reported to you. Leave empty for now.",
)
TOO_LONG = Text("Te lang: hoogstens {} tekens.", "Too long: {} characters at most.")
NO_DATE = Text("Geef een datum als dag, maand en jaar.", "Give a date as day, month and year.")
NOT_BORN = Text(
    "Deze geboortedatum ligt in de toekomst of meer dan 125 jaar terug. Controleer het jaartal.",
    "This date of birth lies in the future or more than 125 years back. Check the year.",
)
NO_TEAM = Text("Kies een van uw teams.", "Choose one of your teams.")
EXISTS_HERE = Text(
    "Deze patiënt bestaat al in uw team. Open het dossier in plaats van een nieuw te maken.",
    "This patient exists in your team already. Open the record instead of making a new one.",
)
EXISTS = Text(
    "Dit patiëntnummer bestaat al. Behandelt u deze patiënt? Vraag het andere team om toegang, of gebruik bij spoed "
    "de noodtoegang.",
    "This patient number exists already. Do you treat this patient? Ask the other team for access, or use the "
    "emergency access when it is urgent.",
)


def new_patient(request: HttpRequest) -> HttpResponse:
    """Ask who it is, and make the patient with a first entry; then on to the questions."""
    user = access.person(request)
    if request.method != "POST":
        return render(request, "patients/new.html", {"fields": _fields(_teams_of(user))})
    fields, episode = _tried(user, request.POST.dict())
    if episode is not None:
        return redirect("intake", episode.pk)
    if any(one.problem for one in fields):
        return render(request, "patients/new.html", {"fields": fields, "wrong": True}, status=422)
    twin = _just_made(user, {one.name: one.value.strip() for one in fields})
    if twin is not None:
        return redirect("intake", twin.pk)
    return _exists(request, user, fields)


def register(user: User, sent: dict[str, str]) -> Episode | dict[str, Text] | None:
    """A new patient from values as they are typed: the episode, None where the number is taken, or what is wrong."""
    fields, episode = _tried(user, sent)
    return {one.name: one.problem for one in fields if one.problem is not None} or episode


def _tried(user: User, sent: dict[str, str]) -> tuple[list[Field], Episode | None]:
    """The fields as they were filled, with what is wrong; and the episode, where nothing is and the number is free."""
    teams = _teams_of(user)
    filled = [one.filled(sent) for one in _fields(teams)]
    fields = [one.wrong(_problem(one, teams)) for one in filled]
    fields = [one.wrong(_unborn(fields)) if one.name == "at" and not one.problem else one for one in fields]
    if any(one.problem for one in fields):
        return fields, None
    return fields, _made(user, {one.name: one.value.strip() for one in fields})


def _teams_of(user: User) -> list[Team]:
    """The teams for which somebody may make a patient.

    Raises:
        PermissionDenied: there is none.
    """
    teams = user.teams_where("record")
    if not teams:
        raise PermissionDenied
    return teams


def _fields(teams: list[Team]) -> list[Field]:
    choices = tuple((str(team.pk), Text(str(team), str(team))) for team in teams)
    first = choices[0][0] if len(choices) == 1 else ""
    offered = choices if len(choices) == 1 else (("", Text("kies", "choose")), *choices)
    return [
        Field("number", NUMBER, "line", required=True),
        Field("name", NAME, "line", required=True),
        Field("birth_date", BORN, "date", required=True),
        replace(of_fact(facts.sex, None), shape="segments"),
        Field("team", TEAM, "select", first, None, True, offered),
        Field("reason", REASON, "area", help=REASON_HELP),
        Field("at", AT, "moment", help=AT_HELP),
    ]


def _problem(field: Field, teams: list[Team]) -> Text | None:
    """What is wrong with one field."""
    value = field.value.strip()
    if field.required and not value:
        return MISSING
    most = {"number": LONGEST_NUMBER, "name": LONGEST_NAME, "reason": LONGEST_REASON}.get(field.name)
    if most is not None and len(value) > most:
        return Text(TOO_LONG.nl.format(most), TOO_LONG.en.format(most))
    if field.name == "team" and value not in {str(team.pk) for team in teams}:
        return NO_TEAM
    try:
        _read(field.name, value)
    except CaseError as error:
        return error.problems[0].says
    except ValueError as error:
        return NOT_BORN if str(error) == "year" else NO_DATE
    return None


def _unborn(fields: list[Field]) -> Text | None:
    """What is wrong with a complaint of before the birth; nothing, where either moment is wrong by itself."""
    values = {one.name: one.value.strip() for one in fields if one.problem is None}
    if not {"at", "birth_date"} <= values.keys():
        return None
    try:
        read_happened(values["at"], _born(values["birth_date"]))
    except CaseError as error:
        return error.problems[0].says
    return None


def _read(name: str, value: str) -> None:
    if name == "birth_date":
        _born(value)
    elif name == "at":
        read_happened(value)
    elif name == facts.sex.name:
        read_value(facts.sex, value, language())


def _born(text: str) -> date:
    born = date.fromisoformat(text)
    if not 0 <= age(born) <= OLDEST or born > timezone.localdate():
        raise ValueError("year")
    return born


def _made(user: User, values: dict[str, str]) -> Episode | None:
    """The new patient's episode with its first entry; None where the number is taken, in capitals or not."""
    at = read_happened(values["at"])
    born = _born(values["birth_date"])
    known: dict[str, FactValue | None] = {facts.age_years.name: min(age(born), facts.age_years.maximum)}
    sex = read_value(facts.sex, values[facts.sex.name], language())
    if sex is not None:
        known[facts.sex.name] = sex
    team = UUID(values["team"])
    try:
        with transaction.atomic():
            if Patient.objects.filter(number__iexact=values["number"]).exists():
                return None
            patient = Patient.objects.create(number=values["number"], name=values["name"], birth_date=born)
            CareRelation.objects.create(user=user, patient=patient, capacity=user.capacity_in(team))
            episode = Episode.objects.create(patient=patient, team_id=team, opened_at=at or timezone.now())
            first = [New("complaint_reported", at, known)]
            if values["reason"]:
                first.append(New("note", at, content={"text": values["reason"]}))
            append(episode, user, *first)
    except IntegrityError:
        return None
    return episode


def _just_made(user: User, values: dict[str, str]) -> Episode | None:
    """The same patient, made by the same person a moment ago: a double tap, answered as the first."""
    made = Episode.objects.filter(
        patient__number=values["number"],
        patient__name=values["name"],
        patient__birth_date=_born(values["birth_date"]),
        team=UUID(values["team"]),
    )
    return made.filter(entries__number=1, entries__author=user, entries__recorded_at__gt=timezone.now() - AGAIN).first()


def _exists(request: HttpRequest, user: User, fields: list[Field]) -> HttpResponse:
    """The number is taken: by a patient whom they see, or by one of whom nothing more is told."""
    (number,) = (one.value.strip() for one in fields if one.name == "number")
    seen = access.visible(user).filter(patient__number__iexact=number).order_by("closed_at", "-opened_at").first()
    says = EXISTS_HERE if seen else EXISTS
    marked = [one.wrong(says) if one.name == "number" else one for one in fields]
    context = {"fields": marked, "wrong": True, "seen": seen, "taken": say(says)}
    return render(request, "patients/new.html", context, status=409)
