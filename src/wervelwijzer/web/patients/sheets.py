"""A form of the patient page: a page of its own, or a sheet over the page where a script asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from wervelwijzer.language.text import Text
from wervelwijzer.web.common.errors import EPISODE_CLOSED, page
from wervelwijzer.web.common.language import say
from wervelwijzer.web.patients.fields import Field
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode

WRONG = 422


@dataclass(frozen=True)
class Sheet:
    """What a form shows: its title, an explanation, its fields, and what is wrong with it as a whole.

    `danger` marks what is hard to undo.
    """

    title: Text
    submit: Text
    fields: Sequence[Field]
    intro: tuple[str, ...] = ()
    problems: tuple[Text, ...] = ()
    danger: bool = False
    also: dict[str, str] = field(default_factory=dict)


def show(request: HttpRequest, episode: Episode, sheet: Sheet, *, base: int | None = None) -> HttpResponse:
    """The form; with status 422 where something in it is wrong."""
    wrong = bool(sheet.problems) or any(one.problem for one in sheet.fields)
    context = {
        "episode": episode,
        "sheet": sheet,
        "base_version": episode.version if base is None else base,
        "wrong": wrong,
    }
    template = "patients/sheet_part.html" if by_script(request) else "patients/sheet.html"
    return render(request, template, context, status=WRONG if wrong else 200)


def done(request: HttpRequest, episode: Episode, said: Text) -> HttpResponse:
    """Back to the patient, with a word of what was done."""
    messages.success(request, say(said))
    address = reverse("episode", args=[episode.pk])
    if by_script(request):
        return HttpResponse(status=204, headers={"HX-Redirect": address})
    return redirect(address)


def by_script(request: HttpRequest) -> bool:
    """Whether the script on the page asks, for a part of a page."""
    return request.headers.get("HX-Request") == "true"


def episode_to_change(request: HttpRequest, key: UUID) -> Episode:
    """An episode that this person may add to; a form for it is logged as a view.

    Raises:
        Http404: it does not exist for them.
        PermissionDenied: their role records nothing.
    """
    episode = access.get_episode(request, key)
    if not access.person(request).may("record"):
        raise PermissionDenied
    return episode


def closed(request: HttpRequest, episode: Episode) -> HttpResponse | None:
    """The answer where nothing can be added because the episode is closed."""
    return page(request, 409, EPISODE_CLOSED) if episode.closed_at is not None else None
