"""The meetings of a team: which there are, who is on the list, who must be there."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from wervelwijzer.advice.case import CaseError
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.moments import HELD_WITHIN
from wervelwijzer.web.common.errors import EPISODE_CLOSED
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.intake.typed import read_moment
from wervelwijzer.web.mdo import attendance, meetings, pages
from wervelwijzer.web.mdo.choices import CAPACITIES
from wervelwijzer.web.mdo.suggesting import standing_of, suggestions, too_late
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import AgendaItem, Episode, Meeting

TOO_LATE = Text(
    "Een termijn van deze patiënt eindigt vóór dit overleg. Wacht er niet op: overleg eerder, of roep een ad hoc MDO "
    "bijeen.",
    "A term of this patient ends before this meeting. Do not wait for it: confer earlier, or call an ad hoc MDO.",
)
PAST_SHOWN = 12
"""How many meetings that were closed are listed, the last first."""


@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Every meeting that is still to be held, those before, and whom the advice wants discussed."""
    user = pages.clinician(request)
    teams = user.teams_where("whole_team")
    for team in teams:
        meetings.coming(team)
    places = meetings.places().select_related("episode__patient").prefetch_related("episode__clocks")
    lists = Prefetch("items", places)
    running = pages.meetings_of(user).filter(closed_at=None).prefetch_related(lists)
    held = pages.meetings_of(user).exclude(closed_at=None).order_by("-closed_at")[:PAST_SHOWN]
    context = {
        "running": [(meeting, _counts(meeting)) for meeting in running],
        "held": held.prefetch_related(lists),
        "wanted": [(team, suggestions(team), meetings.coming(team)) for team in teams],
        "own": pages.own_items(user)[:50],
    }
    return render(request, "mdo/overview.html", context)


def _counts(meeting: Meeting) -> dict[str, Any]:
    """How many are on the list, how many were decided on, and whether decisions are missing of a meeting that was."""
    items = [item for item in meeting.items.all() if item.entry or item.episode.closed_at is None]
    done = sum(item.entry is not None for item in items)
    return {"all": len(items), "done": done, "late": done < len(items) and meeting.at + HELD_WITHIN < timezone.now()}


@require_safe
def meeting(request: HttpRequest, key: UUID) -> HttpResponse:
    """The list of one meeting."""
    return _meeting(request, pages.get_meeting(request, key, action="mdo_list"))


def _meeting(request: HttpRequest, found: Meeting, status: int = 200) -> HttpResponse:
    user = access.person(request)
    items = list(_items(found))
    present = next((list(item.present) for item in items if item.entry is None and item.present), [])
    must, may = attendance.members_of(item.episode for item in items if item.entry is None)
    people = attendance.colleagues(found.team)
    context: dict[str, Any] = {
        "meeting": found,
        "rows": [_row(item) for item in items],
        "must": [CAPACITIES[one] for one in must],
        "may": [CAPACITIES[one] for one in may],
        "to_discuss": any(item.entry is None and item.episode.closed_at is None for item in items),
        "missing": [CAPACITIES[one] for one in attendance.missing(must, present)],
        "seats": attendance.seats(must, may, people, present),
        "others": attendance.other_names(present),
        "present": [say(text) for text in attendance.in_words(present or _recorded(items))],
        "wanted": suggestions(found.team) if not found.ad_hoc and found.closed_at is None else None,
        "decides": pages.may_decide(user, found.team),
    }
    return render(request, "mdo/meeting.html", context, status=status)


def _recorded(items: list[AgendaItem]) -> list[dict[str, str]]:
    """Who was there for those who were decided on, each once."""
    decided = [one for item in items if item.entry is not None for one in item.present]
    return [one for number, one in enumerate(decided) if one not in decided[:number]]


def _items(found: Meeting) -> QuerySet[AgendaItem]:
    items = meetings.listed(found).select_related("episode__patient", "episode__team", "added_by")
    return items.prefetch_related("episode__clocks")


def _row(item: AgendaItem) -> dict[str, Any]:
    stands = standing_of(item.episode)
    clocks = [clock for clock in item.episode.clocks.all() if clock.ended_at is None and stands.over is None]
    return {
        "item": item,
        "stands": stands,
        "must": [CAPACITIES[one] for one in attendance.needed(stands)],
        "may": [CAPACITIES[one] for one in stands.may],
        "clock": min(clocks, key=lambda clock: clock.due_at, default=None),
    }


@require_POST
def put(request: HttpRequest, key: UUID) -> HttpResponse:
    """Put patients on the list, as a person confirms."""
    found = pages.get_meeting(request, key)
    user = access.person(request)
    visible = access.visible(user).filter(team=found.team, closed_at=None, pk__in=_keys(request))
    try:
        for episode in visible:
            meetings.put_on_list(found, episode, user)
    except CaseError as error:
        messages.error(request, error.message(language()))
    return redirect("meeting", key=found.pk)


def _keys(request: HttpRequest) -> list[UUID]:
    found = []
    for text in request.POST.getlist("episode"):
        try:
            found.append(UUID(text))
        except ValueError:
            continue
    return found


@require_POST
def take_off(request: HttpRequest, key: UUID, episode: UUID) -> HttpResponse:
    """Take a patient off the list."""
    found = pages.get_meeting(request, key)
    try:
        meetings.take_off_list(pages.get_item(request, found, episode), access.person(request))
    except CaseError as error:
        messages.error(request, error.message(language()))
    return redirect("meeting", key=found.pk)


@require_POST
def note_present(request: HttpRequest, key: UUID) -> HttpResponse:
    """Who is at the table, for the patients that are still to come."""
    found = pages.get_meeting(request, key)
    pages.must_decide(access.person(request), found.team)
    try:
        meetings.note_present(found, attendance.read_present(request.POST, attendance.colleagues(found.team)))
    except CaseError as error:
        messages.error(request, error.message(language()))
    return redirect("meeting", key=found.pk)


@require_POST
def close(request: HttpRequest, key: UUID) -> HttpResponse:
    """Close a meeting; who was not discussed goes to the next one.

    Before its moment, and with patients who were not discussed, a person confirms it first.
    """
    found = pages.get_meeting(request, key)
    pages.must_decide(access.person(request), found.team)
    left = list(meetings.to_discuss(found).select_related("episode__patient"))
    early = found.at > timezone.now()
    if found.closed_at is None and (early or left) and not request.POST.get("sure"):
        return render(request, "mdo/close.html", {"meeting": found, "left": left, "early": early})
    try:
        following = meetings.close(found, access.person(request))
    except CaseError as error:
        messages.error(request, error.message(language()))
        return redirect("meeting", key=found.pk)
    if following is not None:
        says = Text(
            "Gesloten. Wie niet is besproken, staat op de lijst van het volgende MDO.",
            "Closed. Who was not discussed is on the list of the next MDO.",
        )
        messages.success(request, say(says))
        return redirect("meeting", key=following.pk)
    return redirect("mdo")


# --- from the page of a patient ---


@require_POST
def call_ad_hoc(request: HttpRequest, key: UUID) -> HttpResponse:
    """Call an ad hoc meeting for a patient: now, unless a later moment is given."""
    user = pages.clinician(request)
    episode = access.get_episode(request, key, action="")
    if _is_over(request, episode):
        return redirect("episode", key=episode.pk)
    try:
        at = read_moment(request.POST.get("at", ""))
    except CaseError as error:
        messages.error(request, error.message(language()))
        return redirect("episode", key=episode.pk)
    called = meetings.call_at_once(episode, user, at, request.POST.get("question", ""))
    return redirect("meeting", key=called.pk) if _sees(request, called) else redirect("mdo")


@require_POST
def ask_weekly(request: HttpRequest, key: UUID) -> HttpResponse:
    """Put a patient with a question on the list of the team's coming meeting."""
    user = pages.clinician(request)
    episode = access.get_episode(request, key, action="")
    if _is_over(request, episode):
        return redirect("episode", key=episode.pk)
    following = meetings.coming(episode.team)
    meetings.put_on_list(following, episode, user, request.POST.get("question", ""))
    moment = timezone.localtime(following.at).strftime("%d-%m-%Y %H:%M")
    says = Text(f"Op de lijst van het MDO van {moment}.", f"On the list of the MDO of {moment}.")
    messages.success(request, say(says))
    if too_late(episode, following.at):
        messages.warning(request, say(TOO_LATE))
    return redirect("meeting", key=following.pk) if _sees(request, following) else redirect("mdo")


def _sees(request: HttpRequest, found: Meeting) -> bool:
    return pages.meetings_of(access.person(request)).filter(pk=found.pk).exists()


def _is_over(request: HttpRequest, episode: Episode) -> bool:
    if episode.closed_at is None:
        return False
    messages.error(request, say(EPISODE_CLOSED))
    return True
