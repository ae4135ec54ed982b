"""The page on which the affected vertebrae are marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wervelwijzer.advice.case import FactValue
from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.intake import conflicts, drafts
from wervelwijzer.web.intake.offers import Offer, make_offers, taken
from wervelwijzer.web.intake.sheet import BASE, version_in
from wervelwijzer.web.intake.spine import groups, in_words, levels_in, offered, runs
from wervelwijzer.web.records import states
from wervelwijzer.web.records.access import get_episode, person
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.once import append_once
from wervelwijzer.web.records.services import ConflictError, New

FORM = "spine"
LEVEL, COMPLETE, OVER, DO, DISCARD = "level", "complete", "over", "do", "discard"
MARKED = Text("Vastgelegd: {}.", "Recorded: {}.")


@dataclass(frozen=True)
class Marking:
    """What was marked, and what follows from it where these are all."""

    levels: tuple[str, ...]
    complete: bool
    base: int
    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class Meanwhile:
    """What a colleague marked since the page was opened."""

    levels: tuple[str, ...]
    words: str
    by: str


@require_http_methods(["GET", "HEAD", "POST"])
def spine(request: HttpRequest, key: UUID) -> HttpResponse:
    """The spine, and saving what was marked."""
    if request.method == "POST":
        return _save(request, key)
    episode = get_episode(request, key)
    found = states.snapshot(episode)
    draft = drafts.find(person(request), episode, FORM)
    if draft is None:
        marking = Marking(levels_in(found.state.levels), found.state.levels_complete, found.version, ())
    else:
        sent = draft.content
        levels, complete = levels_in(sent.get(LEVEL, [])), bool(sent.get(COMPLETE))
        marking = Marking(levels, complete, draft.base_version, _offers(levels, complete, {}))
    return _page(request, episode, marking, draft=draft)


@require_POST
def look(request: HttpRequest, key: UUID) -> HttpResponse:
    """What is marked in words, and what could be taken over; nothing is saved in the record."""
    episode = get_episode(request, key, action="")
    marking = _read(request, episode)
    known = states.snapshot(episode).state
    same = (levels_in(known.levels), known.levels_complete) == (marking.levels, marking.complete)
    content = {} if same else {LEVEL: list(marking.levels), COMPLETE: marking.complete}
    drafts.keep(person(request), episode, FORM, content, marking.base)
    return render(request, "intake/spine_words.html", {**_words(marking), "loose": True})


def _read(request: HttpRequest, episode: Episode) -> Marking:
    sent = request.POST
    levels, complete = levels_in(sent.getlist(LEVEL)), COMPLETE in sent
    base = version_in(sent, states.snapshot(episode))
    return Marking(levels, complete, base, _offers(levels, complete, sent))


def _offers(levels: tuple[str, ...], complete: bool, sent: Any) -> tuple[Offer, ...]:
    return make_offers(offered(levels), sent, language()) if complete else ()


def _save(request: HttpRequest, key: UUID) -> HttpResponse:
    episode, author = get_episode(request, key, action=""), person(request)
    if request.POST.get(DO) == DISCARD:
        drafts.drop(author, episode, FORM)
        return redirect("intake_spine", key=episode.pk)
    marking = _read(request, episode)
    if any(offer.problem for offer in marking.offers):
        return _page(request, episode, marking, status=422)
    facts = conflicts.kept(taken(marking.offers), request.POST)
    asked = conflicts.names_in(request.POST.getlist(conflicts.CLASH))
    undecided = conflicts.unchosen(request.POST, asked)
    try:
        with transaction.atomic():
            locked = Episode.objects.select_for_update().get(pk=episode.pk)
            meanwhile = _meanwhile(locked, marking, author)
            if meanwhile is not None and OVER not in request.POST:
                return _page(request, episode, marking, meanwhile=meanwhile, status=409)
            base = marking.base
            if asked and not undecided:
                base = conflicts.seen_version(request.POST, states.snapshot(locked))
            _append(locked, author, marking, facts, base)
    except ConflictError as error:
        return conflicts.conflict_page(request, episode, error, repeated=undecided)
    drafts.drop(author, episode, FORM)
    messages.success(request, say(MARKED).format(in_words(marking.levels, language())))
    return redirect("episode", key=episode.pk)


def _append(episode: Episode, author: User, marking: Marking, facts: dict[str, FactValue | None], base: int) -> None:
    content = {"levels": list(marking.levels), "complete": marking.complete}
    append_once(episode, author, New("levels_marked", facts=facts, content=content), base_version=base)


def _meanwhile(episode: Episode, marking: Marking, author: User) -> Meanwhile | None:
    """What another person marked since, where it differs."""
    rows = episode.entries.filter(number__gt=marking.base, kind="levels_marked").exclude(author=author)
    last = rows.select_related("author").last()
    if last is None or levels_in(last.content.get("levels", [])) == marking.levels:
        return None
    levels = levels_in(last.content.get("levels", []))
    return Meanwhile(levels, in_words(levels, language()), last.author.name)


def _page(
    request: HttpRequest,
    episode: Episode,
    marking: Marking,
    *,
    draft: object = None,
    meanwhile: Meanwhile | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {
        "episode": episode,
        "groups": groups(marking.levels, language()),
        "draft": draft,
        "meanwhile": meanwhile,
        "base_field": BASE,
        **_words(marking),
    }
    return render(request, "intake/spine.html", context, status=status)


def _words(marking: Marking) -> dict[str, Any]:
    return {
        "marking": marking,
        "words": in_words(marking.levels, language()),
        "longest": max((len(run) for run in runs(marking.levels)), default=0),
        "offers": marking.offers,
    }
