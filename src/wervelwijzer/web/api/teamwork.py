"""Meetings, tasks and signals: what a team does together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Literal
from uuid import UUID

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema
from ninja.responses import Status
from pydantic import AwareDatetime, Field

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.language.text import Text
from wervelwijzer.web.api.auth import READ, RECORD, by
from wervelwijzer.web.api.episodes import to_change
from wervelwijzer.web.api.errors import FAILS, FAILS_TO_ADD, Refused
from wervelwijzer.web.api.reading import Moment
from wervelwijzer.web.api.shapes import Added
from wervelwijzer.web.api.words import Value, Words
from wervelwijzer.web.board.told import mark_seen, told
from wervelwijzer.web.mdo import attendance, deciding, decision, meetings, pages, task_views, ticking
from wervelwijzer.web.mdo.form import OTHER_SCHEDULE, Departure, Typed, TypedTask
from wervelwijzer.web.mdo.suggesting import standing_of
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import AgendaItem, Meeting, Signal, Task
from wervelwijzer.web.records.states import snapshot

router = Router(tags=["teamwork"], auth=READ)

DECIDED = Text(
    "In dit overleg is voor deze patiënt al een besluit vastgelegd. Geef 'second' als u een tweede bedoelt.",
    "A decision was already recorded for this patient in this meeting. Give 'second' if you mean a second one.",
)
NEWS = Text(
    "Na de versie die u noemt, kwam er iets in het dossier bij. Lees het na en stuur het besluit opnieuw.",
    "After the version that you name something was added to the record. Read it and send the decision again.",
)
NOT_AD_HOC = Text(
    "at: het wekelijkse overleg heeft zijn eigen tijdstip. Laat 'at' weg, of geef 'ad_hoc': true.",
    "at: the weekly meeting has a moment of its own. Leave 'at' out, or give 'ad_hoc': true.",
)
NO_RADIOTHERAPY = Text(
    "schedule: radiotherapie is niet gekozen. Kies 'radiotherapy', of laat het schema weg.",
    "schedule: radiotherapy is not chosen. Choose 'radiotherapy', or leave the schedule out.",
)
NOT_OTHER = Text(
    "schedule_text: dit hoort bij schedule 'other'. Geef dat, of laat de tekst weg.",
    "schedule_text: this belongs to schedule 'other'. Give that, or leave the text out.",
)
NAMED_TWICE = Text(
    "{} staat er meer dan eens. Geef per advies één keuze.",
    "{} is there more than once. Give one choice for an advice.",
)


class ItemOut(Schema):
    """A patient on the list of a meeting: who must be there for them, and the entry of the decision once there is."""

    episode: UUID
    patient: str
    number: str
    question: str
    urgency: str | None
    must: list[str]
    may: list[str]
    decision: UUID | None


class MeetingLine(Schema):
    """A meeting without its list, which is given where one meeting is asked for."""

    id: UUID
    team: UUID
    at: AwareDatetime
    ad_hoc: bool
    closed_at: AwareDatetime | None


class MeetingOut(MeetingLine):
    """A meeting with its list: who must and who may have to be there, and for whom."""

    must: list[str]
    may: list[str]
    items: list[ItemOut]


class MeetingIn(Schema):
    """A patient for a meeting: at once (`ad_hoc`), or the team's coming weekly one."""

    model_config = {"extra": "forbid"}

    episode: UUID
    ad_hoc: bool = False
    at: Moment | None = None
    question: str = Field(default="", max_length=500)


class PresentIn(Schema):
    """Somebody at the table: in what capacity, as a person of the team or by name."""

    model_config = {"extra": "forbid"}

    capacity: str = Field(max_length=40)
    user: UUID | None = None
    name: str = Field(default="", max_length=120)


class DepartureIn(Schema):
    """What the team does with an advice; with declined or changed also why."""

    model_config = {"extra": "forbid"}

    recommendation: str = Field(max_length=40)
    choice: Literal["followed", "declined", "changed"]
    reason: str = Field(default="", max_length=40)
    text: str = Field(default="", max_length=1_000)
    stops_clock: bool = False


class TaskIn(Schema):
    """A task that follows from the decision."""

    model_config = {"extra": "forbid"}

    task: str = Field(min_length=1, max_length=300)
    role: str = Field(max_length=30)
    due_at: Moment | None = None


class DecisionIn(Schema):
    """A decision with its reasons. `without`: although somebody was absent who must be there."""

    model_config = {"extra": "forbid"}

    base_version: int = Field(ge=0)
    chosen: list[str] = Field(max_length=20)
    decision: str = Field(max_length=2_000)
    reason: str = Field(max_length=2_000)
    schedule: str = Field(default="", max_length=80)
    schedule_text: str = Field(default="", max_length=200)
    facts: dict[str, Value] = {}
    departures: list[DepartureIn] = Field(default=[], max_length=200)
    present: list[PresentIn] = Field(default=[], max_length=60)
    without: bool = False
    coordinator: UUID | None = None
    tasks: list[TaskIn] = Field(default=[], max_length=60)
    second: bool = False


class TaskOut(Schema):
    """A task."""

    id: UUID
    episode: UUID
    patient: str
    text: str
    role: str
    due_at: AwareDatetime | None
    made_at: AwareDatetime
    done_at: AwareDatetime | None


class SignalOut(Schema):
    """A word to one person: the advice changed, or a clock is about to run out."""

    id: int
    episode: UUID
    at: AwareDatetime
    kind: str
    says: Words
    seen_at: AwareDatetime | None


# --- meetings ---


@router.get("/meetings", response=FAILS | {200: list[MeetingLine]}, summary="The meetings of the caller's teams")
def team_meetings(request: HttpRequest, held: bool = False) -> Any:
    """Those still to be held, or with `held` those that were closed, the last first."""
    user = pages.clinician(request)
    found = pages.meetings_of(user).filter(closed_at__isnull=not held)
    return [_line(one) for one in found.order_by("-at" if held else "at")[:100]]


@router.get("/meetings/{uuid:key}", response=FAILS | {200: MeetingOut}, summary="One meeting with its list")
def one_meeting(request: HttpRequest, key: UUID) -> Any:
    """Who is on the list and who must be there."""
    found = pages.get_meeting(request, key, action="mdo_list")
    return _meeting(found, list(meetings.listed(found).select_related("episode__patient")))


@router.post("/meetings", auth=RECORD, response=FAILS_TO_ADD | {201: MeetingOut}, summary="Put a patient on a list")
def call_meeting(request: HttpRequest, body: MeetingIn) -> Any:
    """An ad hoc meeting that was called and not held yet is that meeting, at its own moment."""
    user = pages.clinician(request)
    if body.at is not None and not body.ad_hoc:
        raise CaseError([Problem("at", body.at.isoformat(), NOT_AD_HOC)])
    episode = to_change(request, body.episode)
    if body.ad_hoc:
        found = meetings.call_at_once(episode, user, body.at, body.question)
    else:
        found = meetings.coming(episode.team)
        meetings.put_on_list(found, episode, user, body.question)
    item = found.items.filter(episode=episode).select_related("episode__patient")
    return Status(201, _meeting(found, list(item)))


@router.post(
    "/meetings/{uuid:key}/decisions/{uuid:episode}",
    auth=RECORD,
    response=FAILS_TO_ADD | {201: Added},
    summary="Record the decision of a meeting",
)
def decide(request: HttpRequest, key: UUID, episode: UUID, body: DecisionIn) -> Any:
    """The decision, the deviations, the coordinator and the tasks: all of them or nothing."""
    found = pages.get_item(request, pages.get_meeting(request, key), episode)
    user = access.person(request)
    pages.must_decide(user, found.meeting.team)
    asked = deciding.asked(found, snapshot(found.episode))
    typed = _typed(body, asked.team)
    checked = decision.check(typed, asked)
    problems = [*_named_twice(body.departures), *_not_kept(body), *checked.found]
    if problems:
        raise CaseError(problems)
    try:
        made = deciding.record(found, user, typed, checked, by(request))
    except deciding.ClosedError as closed:
        raise Refused(409, "closed", closed.says) from None
    except deciding.AlreadyDecidedError:
        raise Refused(409, "decided", DECIDED) from None
    except deciding.NewsError:
        raise Refused(409, "news", NEWS) from None
    return Status(201, {"version": found.episode.version, "entries": [one.id for one in made]})


def _typed(body: DecisionIn, people: Mapping[str, str]) -> Typed:
    """The same as the form of the page gives."""
    return Typed(
        base=body.base_version,
        chosen=tuple(body.chosen),
        schedule=body.schedule,
        schedule_text=body.schedule_text,
        decision=body.decision.strip(),
        reason=body.reason.strip(),
        facts={name: _as_typed(value) for name, value in body.facts.items()},
        departures={
            one.recommendation: Departure(one.choice, one.reason, one.text.strip(), one.stops_clock)
            for one in body.departures
        },
        present=[attendance.somebody(one.capacity, str(one.user or ""), one.name, people) for one in body.present],
        without=body.without,
        coordinator=str(body.coordinator or ""),
        tasks=[_task(one) for one in body.tasks],
        second=body.second,
    )


def _as_typed(value: Value) -> str:
    """As the form has it; but an empty field leaves a fact alone, and an empty text that was sent is a wrong value."""
    return str(value).lower() if isinstance(value, bool) else str(value) or " "


def _named_twice(departures: list[DepartureIn]) -> Iterator[Problem]:
    counted = Counter(one.recommendation for one in departures)
    for name, count in counted.items():
        if count > 1:
            says = Text(NAMED_TWICE.nl.format(name), NAMED_TWICE.en.format(name))
            yield Problem(f"advice-{name}", name, says)


def _not_kept(body: DecisionIn) -> Iterator[Problem]:
    """A schedule that the record would not have: on the page its field is only left as it was."""
    if body.schedule and "radiotherapy" not in body.chosen:
        yield Problem("schedule", body.schedule, NO_RADIOTHERAPY)
    if body.schedule_text and body.schedule != OTHER_SCHEDULE:
        yield Problem("schedule_text", body.schedule_text, NOT_OTHER)


def _task(one: TaskIn) -> TypedTask:
    due = one.due_at.isoformat() if one.due_at else ""
    return TypedTask(on=True, text=one.task.strip(), role=one.role, due=due)


def _meeting(found: Meeting, items: list[AgendaItem]) -> dict[str, Any]:
    must, may = attendance.members_of(item.episode for item in items if item.entry is None)
    return {**_line(found), "must": list(must), "may": list(may), "items": [_item(item) for item in items]}


def _line(found: Meeting) -> dict[str, Any]:
    return {
        "id": found.pk,
        "team": found.team_id,
        "at": found.at,
        "ad_hoc": found.ad_hoc,
        "closed_at": found.closed_at,
    }


def _item(item: AgendaItem) -> dict[str, Any]:
    stands = standing_of(item.episode)
    return {
        "episode": item.episode_id,
        "patient": item.episode.patient.name,
        "number": item.episode.patient.number,
        "question": item.question,
        "urgency": stands.urgency,
        "must": list(attendance.needed(stands)),
        "may": list(stands.may),
        "decision": item.entry,
    }


# --- tasks ---


@router.get("/tasks", response=FAILS | {200: list[TaskOut]}, summary="Open tasks")
def tasks(
    request: HttpRequest,
    mine: bool = True,
    limit: int = Query(100, ge=1, le=500),  # type: ignore[type-arg]
) -> Any:
    """Those of the caller's roles, or with `mine=false` of everybody whose patients they see; first due first."""
    user = pages.clinician(request)
    found = task_views.open_tasks(user)
    return [_task_out(task) for task in (task_views.mine(user, found) if mine else found)[:limit]]


@router.post("/tasks/{uuid:key}/done", auth=RECORD, response=FAILS | {201: Added}, summary="Tick a task off")
def task_done(request: HttpRequest, key: UUID) -> Any:
    """A task that was done before stays as it was."""
    user = pages.clinician(request)
    task = ticking.find(user, key)
    made = ticking.tick_off(task, user, by(request))
    return Status(201, {"version": task.episode.version, "entries": [one.id for one in made]})


def _task_out(task: Task) -> dict[str, Any]:
    return {
        "id": task.pk,
        "episode": task.episode_id,
        "patient": task.episode.patient.name,
        "text": task.text,
        "role": task.role,
        "due_at": task.due_at,
        "made_at": task.made_at,
        "done_at": task.done_at,
    }


# --- signals ---


@router.get("/signals", response=FAILS | {200: list[SignalOut]}, summary="Signals to the caller")
def own_signals(
    request: HttpRequest,
    unseen: bool = True,
    limit: int = Query(100, ge=1, le=500),  # type: ignore[type-arg]
) -> Any:
    """What was told the caller, the newest first; nobody sees them for another."""
    found = told(access.person(request))
    return [
        _signal_out(one) for one in (found.filter(seen_at=None) if unseen else found).order_by("-at", "-pk")[:limit]
    ]


@router.post("/signals/{int:key}/seen", auth=RECORD, response=FAILS | {200: SignalOut}, summary="A signal was seen")
def signal_seen(request: HttpRequest, key: int) -> Any:
    """Mark it; one that was seen before keeps its moment."""
    user = access.person(request)
    which = told(user).filter(pk=key) if key < 2**63 else Signal.objects.none()
    mark_seen(which, user)
    found = which.first()
    if found is None:
        raise Http404
    return _signal_out(found)


def _signal_out(one: Signal) -> dict[str, Any]:
    return {
        "id": one.pk,
        "episode": one.episode_id,
        "at": one.at,
        "kind": one.kind,
        "says": {"nl": one.nl, "en": one.en},
        "seen_at": one.seen_at,
    }
