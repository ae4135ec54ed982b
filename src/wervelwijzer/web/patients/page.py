"""The patient page, and the part of it that renews itself."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from wervelwijzer.advice.case import CaseError
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.patients.body import Shown, body_of, names_of
from wervelwijzer.web.patients.colleagues import carers
from wervelwijzer.web.patients.parts import part
from wervelwijzer.web.patients.past import past_in
from wervelwijzer.web.patients.past import shown as shown_at
from wervelwijzer.web.patients.story import parted, people_in, story
from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.states import snapshot

SEEN = "seen"


def episode_page(request: HttpRequest, key: UUID) -> HttpResponse:
    """Everything of one patient, now or (`?at=`, `?known=`) at a moment that has passed."""
    episode = access.get_episode(request, key)
    problem, past = "", None
    try:
        past = past_in(request)
    except CaseError as error:
        problem = say(error.problems[0].says)
    shown = shown_at(episode, past)
    body = body_of(shown)
    context = {
        "episode": episode,
        "patient": episode.patient,
        "carers": carers(episode),
        "coordinator": body.coordinator,
        "may_change": shown.may_change,
        "died_at": shown.snapshot.state.died_at,
        "past": past,
        "past_problem": problem,
        "now_field": timezone.localtime(),
        "record": body.html(past.at if past else timezone.now()),
    }
    return render(request, "patients/episode.html", context, status=422 if problem else 200)


def earlier(request: HttpRequest, key: UUID) -> HttpResponse:
    """What happened before the days that stand open, as a part of the patient page; the whole story as a page."""
    shown, problem = part(request, key)
    entries = shown.snapshot.entries
    names = names_of(people_in(entries))
    days = story(entries, shown.snapshot.state.known_at, names, language())
    by_script = request.headers.get("HX-Request") == "true"
    context = {
        "episode": shown.episode,
        "shown": shown,
        "story": parted(days)[1] if by_script else days,
        "query": shown.past,
        "past_problem": problem,
    }
    return render(request, "patients/earlier_part.html" if by_script else "patients/earlier.html", context)


def together(request: HttpRequest, key: UUID) -> HttpResponse:
    """The meetings and tasks of a patient, as a part of the patient page or as a page of its own; always a view.

    The patient page asks for it at once, so that opening it gives two lines: a header of the asker must not decide what
    is logged.
    """
    by_script = request.headers.get("HX-Request") == "true"
    episode = access.get_episode(request, key)
    template = "patients/together_part.html" if by_script else "patients/together.html"
    return render(request, template, {"episode": episode})


def episode_now(request: HttpRequest, key: UUID) -> HttpResponse:
    """The record where it differs from what the page has (`?seen=`); nothing (204) where it does not.

    A page asks this by itself; every answer that shows something is logged as a view.
    """
    episode = access.get_episode(request, key, action="")
    shown = Shown(episode, snapshot(episode))
    if request.GET.get(SEEN) == shown.token:
        return HttpResponse(status=204)
    audit.log(access.person(request), "view", episode=episode, path=request.path)
    return HttpResponse(body_of(shown).html(timezone.now()))
