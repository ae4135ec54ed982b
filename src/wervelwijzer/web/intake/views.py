"""The pages of the form: ask, look at the advice without saving, save, and throw away what was typed."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wervelwijzer.advice.case import CaseError
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.events import KINDS
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.intake import conflicts, drafts
from wervelwijzer.web.intake.preview import preview
from wervelwijzer.web.intake.questions import ORDER, phases
from wervelwijzer.web.intake.sheet import BASE, FORM, KIND, KINDS_OFFERED, Sheet, open_sheet, read_sheet
from wervelwijzer.web.intake.typed import AT
from wervelwijzer.web.records.access import get_episode, person
from wervelwijzer.web.records.models import Draft, Episode
from wervelwijzer.web.records.once import append_once
from wervelwijzer.web.records.services import ConflictError

DO, LOOK = "do", "look"
NOTHING_CHANGED = Text("Er is niets veranderd; er is niets vastgelegd.", "Nothing was changed; nothing was recorded.")
LOST_NOTHING = Text(
    "Niet opgeslagen: zie de velden met een melding. Wat u typte staat er nog.",
    "Not saved: see the fields with a remark. What you typed is still there.",
)
WHEN = Text("Wanneer gezien of gehoord", "When seen or heard")
DISCARDED = Text("De niet opgeslagen invoer is weggegooid.", "What was not saved has been thrown away.")


def saved(count: int) -> str:
    """That it is in the record."""
    return say(
        Text(
            f"Vastgelegd: {count} gegeven{'' if count == 1 else 's'}.",
            f"Recorded: {count} fact{'' if count == 1 else 's'}.",
        )
    )


@require_http_methods(["GET", "HEAD", "POST"])
def intake(request: HttpRequest, key: UUID) -> HttpResponse:
    """The form, and saving it."""
    if request.method == "POST":
        return _post(request, key)
    episode = get_episode(request, key, action="view")
    draft = drafts.find(person(request), episode, FORM)
    return _page(request, _opened(request, episode, draft), draft=draft)


def _opened(request: HttpRequest, episode: Episode, draft: Draft | None) -> Sheet:
    """The form with what this person left unsaved, against the version that they saw then."""
    if draft is None:
        return open_sheet(episode, person(request), language())
    content = draft.content
    sent = {
        **{str(name): str(text) for name, text in content.get("values", {}).items()},
        AT: str(content.get(AT, "")),
        KIND: str(content.get(KIND, "")),
        BASE: str(min(draft.base_version, episode.version)),
    }
    return read_sheet(episode, person(request), sent, language())


def _post(request: HttpRequest, key: UUID) -> HttpResponse:
    episode = get_episode(request, key, action="")
    sheet = read_sheet(episode, person(request), request.POST, language())
    if request.POST.get(DO) == LOOK:
        return _page(request, sheet)
    if not sheet.right:
        return _page(request, sheet, status=422)
    return _save(request, sheet)


def _save(request: HttpRequest, sheet: Sheet) -> HttpResponse:
    episode, author = sheet.episode, person(request)
    changes = conflicts.kept(sheet.changes, request.POST)
    asked = conflicts.names_in(request.POST.getlist(conflicts.CLASH))
    undecided = conflicts.unchosen(request.POST, asked)
    base = sheet.base if undecided or not asked else conflicts.seen_version(request.POST, sheet.snapshot)
    try:
        if changes:
            append_once(episode, author, *sheet.new(changes), base_version=base)
    except CaseError as error:
        messages.error(request, error.message(language()))
        return _page(request, sheet, status=422)
    except ConflictError as error:
        return conflicts.conflict_page(request, episode, error, repeated=undecided)
    drafts.drop(author, episode, FORM)
    messages.success(request, saved(len(changes)) if changes else say(NOTHING_CHANGED))
    return redirect("episode", key=episode.pk)


@require_POST
def look(request: HttpRequest, key: UUID) -> HttpResponse:
    """The advice on what is recorded and typed; the record stays as it is, what was typed is kept aside."""
    episode = get_episode(request, key, action="")
    author = person(request)
    sheet = read_sheet(episode, author, request.POST, language())
    drafts.keep(author, episode, FORM, sheet.content, sheet.base)
    found = preview(sheet, sheet.preview(), language())
    return render(request, "intake/preview.html", {"preview": found, "episode": episode, "loose": True})


@require_POST
def discard(request: HttpRequest, key: UUID) -> HttpResponse:
    """Throw away what was typed and not saved."""
    episode = get_episode(request, key, action="")
    drafts.drop(person(request), episode, FORM)
    messages.info(request, say(DISCARDED))
    return redirect("intake", key=episode.pk)


def _faults(sheet: Sheet) -> list[tuple[str, str]]:
    """Each field that cannot be saved: the name of its place on the page and what it is called."""
    names = [name for name in ORDER if name in sheet.typed.problems]
    found = [(f"q-{name}", BY_NAME[name].label.in_(language())) for name in names]
    return [*found, *([(AT, say(WHEN))] if sheet.problems else [])]


def _page(request: HttpRequest, sheet: Sheet, *, draft: Draft | None = None, status: int = 200) -> HttpResponse:
    found = sheet.preview()
    asked, parts = phases(sheet, found.advice, language(), request.GET.get("ask", ""))
    beside = preview(sheet, found, language())
    settled = {one.name: one.settles for one in beside.asked}
    faults = _faults(sheet) if status != HTTPStatus.OK else []
    context: dict[str, Any] = {
        "episode": sheet.episode,
        "sheet": sheet,
        "asked": [(question, settled.get(question.name, "")) for question in asked],
        "phases": parts,
        "preview": beside,
        "wrong": beside.wrong,
        "faults": faults,
        "refused": LOST_NOTHING,
        "draft": draft,
        "kinds": [(code, KINDS[code].label) for code in KINDS_OFFERED],
    }
    return render(request, "intake/intake.html", context, status=status)
