"""Two people in one record: what both say of the same fact stands side by side, and a person chooses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Language
from wervelwijzer.web.common.language import language
from wervelwijzer.web.intake.questions import NOT_ASKED
from wervelwijzer.web.intake.sheet import version_in
from wervelwijzer.web.records.access import person
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import Clash, ConflictError
from wervelwijzer.web.records.states import Snapshot

KEEP, SEEN, CLASH = "keep.", "seen_version", "clash"
MINE, THEIRS = "mine", "theirs"
OWN_FIELDS = ("csrfmiddlewaretoken", SEEN, CLASH)


@dataclass(frozen=True)
class Side:
    """One fact that two people recorded differently, or one person in two windows (`own`), in words."""

    name: str
    label: str
    mine: str
    theirs: str
    by: str
    at: datetime
    chosen: str
    own: bool


def kept(changes: Mapping[str, FactValue | None], sent: Mapping[str, str]) -> dict[str, FactValue | None]:
    """The changes without those for which a colleague's value was chosen."""
    return {name: value for name, value in changes.items() if sent.get(f"{KEEP}{name}") != THEIRS}


def unchosen(sent: Mapping[str, str], clashes: Iterable[str]) -> bool:
    """Whether a fact of the page before was left without a choice."""
    return any(sent.get(f"{KEEP}{name}") not in (MINE, THEIRS) for name in clashes)


def conflict_page(request: HttpRequest, episode: Episode, error: ConflictError, *, repeated: bool) -> HttpResponse:
    """The page on which one chooses; everything that was typed goes along."""
    reader = language()
    mine = set(episode.entries.filter(author=person(request)).values_list("recorded_at", flat=True))
    sides = [_side(clash, request.POST, reader, own=clash.at in mine) for clash in error.clashes]
    names = {side.name for side in sides}
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name not in OWN_FIELDS and name not in {f"{KEEP}{one}" for one in names}
    ]
    context = {
        "episode": episode,
        "sides": sides,
        "own": all(side.own for side in sides),
        "fields": fields,
        "seen_version": error.version,
        "repeated": repeated,
        "action": request.path,
    }
    return render(request, "intake/conflict.html", context, status=409)


def _side(clash: Clash, sent: Mapping[str, str], reader: Language, *, own: bool) -> Side:
    label = BY_NAME[clash.fact].label.in_(reader)
    return Side(
        name=clash.fact,
        label=label[:1].upper() + label[1:],
        mine=_words(clash.fact, clash.mine, reader),
        theirs=_words(clash.fact, clash.theirs, reader),
        by=clash.by,
        at=clash.at,
        chosen=sent.get(f"{KEEP}{clash.fact}", ""),
        own=own,
    )


def _words(name: str, value: FactValue | None, reader: Language) -> str:
    return (NOT_ASKED if value is None else value_words(BY_NAME[name], value)).in_(reader)


def names_in(values: Sequence[str]) -> list[str]:
    """The facts that a conflict page asked about."""
    return [name for name in values if name in BY_NAME]


def seen_version(sent: Mapping[str, str], found: Snapshot) -> int:
    """The version up to which the conflicts were shown and decided."""
    return version_in(sent, found, SEEN)
