"""Records: the list of episodes, one of them at any moment, and what is added to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from django.db.models import Count, F, Min, Prefetch, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Query, Router
from ninja.responses import Status

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.facts import patient
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.checking import SKEW
from wervelwijzer.pathway.clocks import RUNS
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.state import State, state
from wervelwijzer.pathway.timeline import timeline
from wervelwijzer.web.api import shapes, writing
from wervelwijzer.web.api.advice import advice_response
from wervelwijzer.web.api.auth import READ, RECORD, by
from wervelwijzer.web.api.errors import FAILS, FAILS_TO_ADD, Refused
from wervelwijzer.web.api.reading import Code, Moment
from wervelwijzer.web.common.errors import EPISODE_CLOSED
from wervelwijzer.web.patients import registering
from wervelwijzer.web.records import access, audit, services, states
from wervelwijzer.web.records.models import ClockRow, Episode

router = Router(tags=["episodes"], auth=READ)

MOST = 500


@router.get("/episodes", response=FAILS | {200: shapes.EpisodePage}, summary="The board")
def episodes(
    request: HttpRequest,
    which: Literal["running", "closed", "all"] = "running",
    goal: Code | None = None,
    performer: Code | None = None,
    team: UUID | None = None,
    limit: int = Query(100, ge=1, le=MOST),  # type: ignore[type-arg]
    offset: int = Query(0, ge=0, le=1_000_000),  # type: ignore[type-arg]
) -> dict[str, Any]:
    """The episodes that the caller may see, those whose time runs out first in front."""
    found = _filtered(access.visible(access.person(request)), which, goal, performer, team)
    now = timezone.now()
    audit.log(access.person(request), "list", reason=by(request), path=request.path)
    running = Prefetch("clocks", ClockRow.objects.filter(status__in=RUNS).order_by("due_at", "goal"), to_attr="running")
    rows = found.annotate(open_tasks=Count("tasks", filter=Q(tasks__done_at=None), distinct=True))
    part = rows.prefetch_related(running)[offset : offset + limit]
    return {
        "total": found.count(),
        "items": [writing.line_of(row, row.running, row.open_tasks, now) for row in part],
    }


def _filtered(
    found: QuerySet[Episode], which: str, goal: str | None, performer: str | None, team: UUID | None
) -> QuerySet[Episode]:
    ticking = Q(clocks__status__in=RUNS)
    if which != "all":
        found = found.filter(closed_at__isnull=which == "running")
    if team is not None:
        found = found.filter(team=team)
    if goal is not None:
        ticking &= Q(clocks__goal=goal)
    if performer is not None:
        ticking &= Q(clocks__performer=performer)
    if goal is not None or performer is not None:
        found = found.filter(ticking)
    return found.annotate(due=Min("clocks__due_at", filter=ticking)).order_by(
        F("due").asc(nulls_last=True), "opened_at"
    )


@router.post("/episodes", auth=RECORD, response=FAILS_TO_ADD | {201: shapes.StateOut}, summary="A new patient")
def new_patient(request: HttpRequest, body: shapes.PatientIn) -> Any:
    """A patient with a first episode in one of the caller's teams; the complaint is its first entry."""
    sent = {
        "number": body.number,
        "name": body.name,
        "birth_date": body.birth_date.isoformat(),
        patient.sex.name: body.sex or "",
        "team": str(body.team),
        "reason": body.reason,
        "at": body.at.isoformat() if body.at else "",
    }
    made = registering.register(access.person(request), sent)
    if made is None:
        raise Refused(409, "exists", registering.EXISTS)
    if not isinstance(made, Episode):
        raise CaseError([Problem(name, sent[name], says) for name, says in made.items()])
    found = _seen(request, made.pk)
    return Status(201, writing.state_of(found, states.snapshot(found).state))


@router.get("/episodes/{uuid:key}", response=FAILS | {200: shapes.StateOut}, summary="One episode at a moment")
def episode(request: HttpRequest, key: UUID, at: Moment | None = None, known_at: Moment | None = None) -> Any:
    """Facts, clocks and deviations. `at`: as it was then; `known_at`: by what had been entered by then.

    Neither may lie ahead: what will be known then, nobody knows.
    """
    found = _seen(request, key)
    return writing.state_of(found, _state(found, at, known_at))


@router.get(
    "/episodes/{uuid:key}/advice",
    response=FAILS,
    summary="The advice for an episode",
    openapi_extra={
        "responses": {
            200: {
                "description": "The result object",
                "content": {
                    "application/json": {
                        "schema": {
                            "anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Result", "Compact")]
                        }
                    }
                },
            }
        }
    },
)
def advice(
    request: HttpRequest, key: UUID, compact: bool = False, at: Moment | None = None, known_at: Moment | None = None
) -> HttpResponse:
    """What the guideline says of it: the same object as for a case that is sent."""
    found = _seen(request, key)
    if at is None and known_at is None:
        return advice_response(states.snapshot(found).advice, compact=compact)
    then = _state(found, at, known_at)
    return advice_response(states.advised(then, then.at), compact=compact)


@router.get("/episodes/{uuid:key}/timeline", response=FAILS | {200: list[shapes.LineOut]}, summary="The course so far")
def course(request: HttpRequest, key: UUID, known_at: Moment | None = None) -> Any:
    """Every entry in words, in the order in which things happened; corrected and withdrawn ones stay visible."""
    found = _seen(request, key)
    _refuse_the_future(known_at=known_at)
    lines = timeline(states.snapshot(found).entries, known_at=known_at)
    return [writing.timeline_line(line) for line in lines]


@router.post(
    "/episodes/{uuid:key}/entries",
    auth=RECORD,
    response=FAILS_TO_ADD | {201: shapes.Added},
    summary="Add to the record",
)
def add(request: HttpRequest, key: UUID, body: shapes.EntriesIn) -> Any:
    """All entries or none. Which kinds there are, and what belongs to each, is under /api/kinds."""
    new = [
        services.New(
            kind=one.kind,
            at=one.at,
            facts=one.facts,
            content=one.content,
            corrects=str(one.corrects) if one.corrects else None,
        )
        for one in body.entries
    ]
    return _added(request, key, *new, base_version=body.base_version, reason=body.reason)


@router.get(
    "/episodes/{uuid:key}/deviations",
    response=FAILS | {200: list[shapes.DeviationOut]},
    summary="Deviations from the advice",
)
def deviations(request: HttpRequest, key: UUID) -> Any:
    """Every advice that was declined or changed, also where that has ended."""
    return [writing.deviation_of(one) for one in states.snapshot(_seen(request, key)).state.deviations]


@router.post(
    "/episodes/{uuid:key}/deviations",
    auth=RECORD,
    response=FAILS_TO_ADD | {201: shapes.Added},
    summary="Deviate from an advice",
)
def deviate(request: HttpRequest, key: UUID, body: shapes.DeviationIn) -> Any:
    """Decline or change an advice; the choices and reasons are those of the kind `deviation` under /api/kinds."""
    content = body.dict(include={"recommendation", "choice", "reason", "text", "stops_clock"})
    new = services.New("deviation", at=body.at, content=content)
    return _added(request, key, new, base_version=body.base_version)


def to_change(request: HttpRequest, key: UUID) -> Episode:
    """An episode that is to be added to; one that was closed must be reopened first."""
    found = access.get_episode(request, key, action="")
    if found.closed_at is not None:
        raise Refused(409, "closed", EPISODE_CLOSED)
    return found


def _seen(request: HttpRequest, key: UUID) -> Episode:
    return access.get_episode(request, key, reason=by(request))


def _state(found: Episode, at: Moment | None, known_at: Moment | None) -> State:
    _refuse_the_future(at=at, known_at=known_at)
    snapshot = states.snapshot(found)
    if at is None and known_at is None:
        return snapshot.state
    return state(snapshot.entries, at or timezone.now(), known_at=known_at)


def _refuse_the_future(**moments: Moment | None) -> None:
    """Refuse a moment that lies ahead by more than two computer clocks may differ."""
    now = timezone.now()
    latest = in_utc(now) + SKEW
    wrong = [(name, one) for name, one in moments.items() if one is not None and in_utc(one) > latest]
    if wrong:
        raise CaseError([Problem(name, one.isoformat(), _ahead(name, one, now)) for name, one in wrong])


def _ahead(name: str, moment: datetime, now: datetime) -> Text:
    given, here = moment.isoformat(), timezone.localtime(now).isoformat(timespec="seconds")
    return Text(
        f"{name}: {given} ligt in de toekomst. Geef een moment tot nu ({here}), of laat het weg.",
        f"{name}: {given} lies ahead. Give a moment up to now ({here}), or leave it out.",
    )


def _added(
    request: HttpRequest, key: UUID, *new: services.New, base_version: int | None, reason: str = ""
) -> HttpResponse | Any:
    found = to_change(request, key)
    said = f"{by(request)}: {reason}" if reason else by(request)
    made = services.append(found, access.person(request), *new, base_version=base_version, reason=said[:500])
    return Status(201, {"version": found.version, "entries": [entry.id for entry in made]})
