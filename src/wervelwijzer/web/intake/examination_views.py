"""The page of the neurological examination: a body and a table that say the same, and what they come to."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wervelwijzer.advice.case import CaseError
from wervelwijzer.isncsci.problems import ExaminationError
from wervelwijzer.isncsci.read_json import check
from wervelwijzer.isncsci.segments import DERMATOMES
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.record import Happening, Record
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.intake import conflicts, drafts
from wervelwijzer.web.intake.body import bodies
from wervelwijzer.web.intake.classified import classified
from wervelwijzer.web.intake.examination import (
    all_normal,
    answers,
    fields_in,
    fields_of,
    non_key,
    normal_down_to,
    rows,
)
from wervelwijzer.web.intake.offers import make_offers, taken
from wervelwijzer.web.intake.sheet import BASE, version_in
from wervelwijzer.web.intake.typed import AT, check_born, plain, read_moment
from wervelwijzer.web.records import states
from wervelwijzer.web.records.access import get_episode, person
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.once import append_once
from wervelwijzer.web.records.services import ConflictError, New

FORM, KEPT = "examination", "isncsci"
DO, NORMAL, FILL, PREVIOUS, CLEAR = "do", "normal", "fill", "previous", "clear"
SAVED = Text("Onderzoek vastgelegd: {}.", "Examination recorded: {}.")
EMPTY = Text("Er is nog niets ingevuld; er is niets vastgelegd.", "Nothing is filled in yet; nothing was recorded.")


@require_http_methods(["GET", "HEAD", "POST"])
def examination(request: HttpRequest, key: UUID) -> HttpResponse:
    """The sheet: filling in by shortcut, and saving."""
    if request.method != "POST":
        episode = get_episode(request, key)
        draft = drafts.find(person(request), episode, FORM)
        fields = fields_in(draft.content) if draft else {}
        base = min(draft.base_version, episode.version) if draft else states.snapshot(episode).version
        return _page(request, episode, fields, base, draft=draft)
    episode = get_episode(request, key, action="")
    base = version_in(request.POST, states.snapshot(episode))
    do = request.POST.get(DO, "")
    try:
        if do in (NORMAL, FILL, PREVIOUS, CLEAR):
            fields = _filled(do, request, episode)
            drafts.keep(person(request), episode, FORM, dict(fields), base)
            return _page(request, episode, fields, base)
        return _save(request, episode, base)
    except ExaminationError as error:
        return _page(request, episode, fields_in(request.POST), base, problem=error.message(language()), status=422)
    except CaseError as error:
        said = " ".join(say(plain(problem)) for problem in error.problems)
        return _page(request, episode, fields_in(request.POST), base, problem=said, status=422)


@require_POST
def look(request: HttpRequest, key: UUID) -> HttpResponse:
    """The classification of what is filled in so far; nothing is saved in the record."""
    episode = get_episode(request, key, action="")
    base = version_in(request.POST, states.snapshot(episode))
    fields = fields_in(request.POST)
    drafts.keep(person(request), episode, FORM, dict(fields), base)
    return render(request, "intake/examination_result.html", {**_result(fields, request.POST), "loose": True})


def _filled(do: str, request: HttpRequest, episode: Episode) -> dict[str, str]:
    fields = fields_in(request.POST)
    if do == NORMAL:
        return all_normal(fields)
    if do == FILL:
        return normal_down_to(fields, request.POST.get("down_to", ""), request.POST.get("sides", ""))
    if do == PREVIOUS and (last := _previous(episode)) is not None:
        return fields_of(check(last.content[KEPT]))
    return {}


def _previous(episode: Episode) -> Happening | None:
    """The last examination that still stands: what was withdrawn is of nobody."""
    happened = Record(states.snapshot(episode).entries, None).happenings
    return next((one for one in reversed(happened) if one.kind == "examined" and KEPT in one.content), None)


def _save(request: HttpRequest, episode: Episode, base: int) -> HttpResponse:
    fields = fields_in(request.POST)
    if not fields:
        return _page(request, episode, fields, base, problem=say(EMPTY), status=422)
    found = classified(fields, language())
    facts = conflicts.kept(taken(make_offers(found.facts, request.POST, language())), request.POST)
    asked = conflicts.names_in(request.POST.getlist(conflicts.CLASH))
    undecided = conflicts.unchosen(request.POST, asked)
    if asked and not undecided:
        base = conflicts.seen_version(request.POST, states.snapshot(episode))
    at = read_moment(request.POST.get(AT, ""))
    check_born(at, episode.patient.birth_date)
    new = New("examined", at, facts, {KEPT: found.json})
    try:
        append_once(episode, person(request), new, base_version=base)
    except ConflictError as error:
        return conflicts.conflict_page(request, episode, error, repeated=undecided)
    drafts.drop(person(request), episode, FORM)
    messages.success(request, say(SAVED).format(found.summary))
    return redirect("episode", key=episode.pk)


def _page(
    request: HttpRequest,
    episode: Episode,
    fields: dict[str, str],
    base: int,
    *,
    draft: object = None,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    context = {
        "episode": episode,
        "base_field": BASE,
        "base": base,
        "draft": draft,
        "problem": problem,
        "bodies": bodies(language()),
        "rows": rows(fields, language()),
        "answers": answers(fields, language()),
        "non_key": non_key(fields, language()),
        "segments": DERMATOMES,
        "previous": _previous(episode),
        "raw_at": request.POST.get(AT, ""),
        **_result(fields, request.POST),
    }
    return render(request, "intake/examination.html", context, status=status)


def _result(fields: dict[str, str], sent: Any) -> dict[str, Any]:
    """What the sheet comes to; a field that cannot be is told instead."""
    if not fields:
        return {"found": None, "offers": ()}
    try:
        found = classified(fields, language())
    except ExaminationError as error:
        return {"found": None, "offers": (), "wrong": error.message(language())}
    return {"found": found, "offers": make_offers(found.facts, sent, language())}
