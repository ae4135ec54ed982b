"""Choosing, reading, printing and handing out documents."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wervelwijzer.advice.case import CaseError
from wervelwijzer.documents import kinds, meeting_summary
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.kinds import DocumentKind
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.language.text import LANGUAGES, Text
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.mdo import pages
from wervelwijzer.web.papers import asking, giving, making, words
from wervelwijzer.web.papers.asking import Asking
from wervelwijzer.web.papers.context import document_context
from wervelwijzer.web.papers.screen import shown
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import snapshot


def kind_of(code: str) -> DocumentKind:
    """The document of this code.

    Raises:
        Http404: there is none.
    """
    found = kinds.KINDS.get(code)
    if found is None:
        raise Http404
    return found


@require_safe
def choose(request: HttpRequest, key: UUID) -> HttpResponse:
    """Every document that can be made for this patient, and what each still lacks."""
    user = pages.clinician(request)
    episode = access.get_episode(request, key)
    found = snapshot(episode)
    kept = asking.all_kept(user, episode)
    base = document_context(episode, found, user, Asking().choices(language()))
    cards = [_card(kind, _chosen(base, kept.get(kind.code, Asking()))) for kind in kinds.KINDS.values()]
    readers = (
        (Text("Voor de patiënt", "For the patient"), [card for card in cards if card["kind"].reader == "patient"]),
        (Text("Voor collega's", "For colleagues"), [card for card in cards if card["kind"].reader != "patient"]),
    )
    return render(request, "papers/choose.html", {"episode": episode, "readers": readers})


def _chosen(base: DocumentContext, asked: Asking) -> DocumentContext:
    """The context with what was chosen for one document: enough to tell what it lacks."""
    choices = asked.choices(base.language)
    return replace(base, dexamethasone_dose=choices.dose, taper_days=choices.days, taper_start=choices.start)


def _card(kind: DocumentKind, context: DocumentContext) -> dict[str, Any]:
    return {
        "kind": kind,
        "problems": kind.needs(context),
        "warnings": asking.warnings(kind.code, context),
        "lacks": asking.lacks(kind.code, context),
    }


@require_http_methods(["GET", "HEAD", "POST"])
def prepare(request: HttpRequest, key: UUID, code: str) -> HttpResponse:
    """One document: what it asks, what it lacks, how it reads; what is typed is kept until it was given."""
    user = pages.clinician(request)
    kind = kind_of(code)
    if request.method == "POST":
        episode = access.get_episode(request, key, action="")
        asked = asking.read(request.POST.dict())
        asking.keep(user, episode, code, asked)
        if asked.problems:
            return _prepare(request, episode, kind, asked, status=422)
        return redirect("paper_prepare", key=episode.pk, code=code)
    episode = access.get_episode(request, key)
    return _prepare(request, episode, kind, asking.kept(user, episode, code))


def _prepare(
    request: HttpRequest, episode: Episode, kind: DocumentKind, asked: Asking, *, status: int = 200
) -> HttpResponse:
    found = snapshot(episode)
    context = making.context_of(kind.code, episode, found, access.person(request), asked.choices(language()))
    problems = [*asked.problems, *kind.needs(context)]
    return render(
        request,
        "papers/prepare.html",
        {
            "episode": episode,
            "kind": kind,
            "asked": asked,
            "chosen_language": context.language,
            "languages": [("nl", "Nederlands"), ("en", "English")],
            "asks_dose": kind.code in asking.ASK_A_DOSE,
            "asks_remarks": kind.code not in asking.NO_REMARKS,
            "is_question": kind.code == meeting_summary.CODE,
            "problems": problems,
            "warnings": asking.warnings(kind.code, context),
            "lacks": asking.lacks(kind.code, context),
            "document": None if problems else shown(kind.code, context),
            "seen": found.version,
            "giving": giving.offered(kind, episode, found),
        },
        status=status,
    )


@require_safe
def paper(request: HttpRequest, key: UUID, code: str) -> HttpResponse:
    """The document as PDF, in the browser; `?language=` chooses its language."""
    user = pages.clinician(request)
    kind = kind_of(code)
    episode = access.get_episode(request, key, action="")
    asked = _with_language(asking.kept(user, episode, code), request.GET.get("language", ""))
    try:
        return making.printed(code, episode, snapshot(episode), user, asked.choices(language()))
    except DocumentError:
        return _prepare(request, episode, kind, asked, status=422)


def _with_language(asked: Asking, wanted: str) -> Asking:
    return replace(asked, language=wanted) if wanted in LANGUAGES else asked


@require_POST
def given(request: HttpRequest, key: UUID, code: str) -> HttpResponse:
    """Record that a document was handed to the patient or sent."""
    user = pages.clinician(request)
    kind = kind_of(code)
    episode = access.get_episode(request, key, action="")
    found = snapshot(episode)
    if request.POST.get("version") != str(found.version):
        messages.error(request, say(words.CHANGED))
        return redirect("paper_prepare", key=episode.pk, code=code)
    asked = asking.kept(user, episode, code)
    problems = kind.needs(making.context_of(code, episode, found, user, asked.choices(language())))
    if problems:
        messages.error(request, " ".join(say(problem) for problem in problems))
        return redirect("paper_prepare", key=episode.pk, code=code)
    try:
        giving.record(kind, episode, user, found, asked.choices(language()), request.POST)
    except CaseError as error:
        messages.error(request, error.message(language()))
        return redirect("paper_prepare", key=episode.pk, code=code)
    asking.forget(user, episode, code)
    messages.success(request, say(giving.done_words(kind)))
    return redirect("papers", key=episode.pk)
