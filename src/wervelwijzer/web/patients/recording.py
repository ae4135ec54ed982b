"""Recording that something happened: one small form for each kind of entry, with now as its moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse

from wervelwijzer.advice.case import CaseError, FactValue, Problem
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.events import KINDS, Kind
from wervelwijzer.web.common.language import language
from wervelwijzer.web.intake.typed import read_value
from wervelwijzer.web.patients import clashes, sheets
from wervelwijzer.web.patients.colleagues import coordinators
from wervelwijzer.web.patients.fields import AT, MISSING, Field, marked, of_fact, of_part, read_happened, read_part
from wervelwijzer.web.patients.offered import OFFERED
from wervelwijzer.web.patients.sheets import Sheet
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.once import append_once, sent_version
from wervelwijzer.web.records.services import ConflictError, New

CHOSEN = "chosen"
RECORD = Text("Leg vast", "Record")
IMAGED = Text(
    "Vastgelegd. Vul nu bij de vragen in wat de beelden lieten zien.",
    "Recorded. Now enter among the questions what the images showed.",
)
DIED = (
    Text(
        "Alle klokken stoppen en de episode wordt gesloten. Vergissing? Dan kunt u het intrekken.",
        "All clocks stop and the episode is closed. A mistake? It can be withdrawn.",
    ),
)


def add(request: HttpRequest, key: UUID, kind: str) -> HttpResponse:
    """Ask what is needed for an entry of this kind, and record it."""
    episode = sheets.episode_to_change(request, key)
    if kind not in OFFERED:
        raise Http404
    refused = sheets.closed(request, episode)
    if refused is not None:
        return refused
    asked = KINDS[kind]
    if request.method != "POST":
        chosen = {asked.chosen_by: request.GET.get(CHOSEN, "")} if asked.chosen_by else {}
        return sheets.show(request, episode, _sheet(asked, _fields(asked, episode, chosen)))
    return _record(request, episode, asked)


def _record(request: HttpRequest, episode: Episode, kind: Kind) -> HttpResponse:
    sent = request.POST.dict()
    base = sent_version(request, episode)
    try:
        new = _read(kind, sent, episode.patient.birth_date)
        append_once(episode, access.person(request), new, base_version=base)
    except CaseError as error:
        fields = [one.filled(sent) for one in _fields(kind, episode, {})]
        found, apart = marked(fields, error.problems)
        return sheets.show(request, episode, _sheet(kind, found, apart), base=base)
    except ConflictError as error:
        fields = [one.filled(sent) for one in _fields(kind, episode, {})]
        return sheets.show(request, episode, _sheet(kind, fields, clashes.told(error)), base=error.version)
    said = Text(f"Vastgelegd: {kind.label.nl}.", f"Recorded: {kind.label.en}.")
    return sheets.done(request, episode, IMAGED if kind.code == "imaging_done" else said)


def _fields(kind: Kind, episode: Episode, chosen: Mapping[str, str]) -> list[Field]:
    found = [of_fact(BY_NAME[name], None, required=True) for name in kind.needs]
    found += [of_part(part, chosen.get(part.name, "")) for part in kind.content]
    if kind.code == "coordinator_changed":
        found = [Field("coordinator", one.label, "select", "", None, True, coordinators(episode)) for one in found]
    return [*found, AT]


def _sheet(kind: Kind, fields: list[Field] | tuple[Field, ...], problems: tuple[Text, ...] = ()) -> Sheet:
    title = Text(kind.label.nl[0].upper() + kind.label.nl[1:], kind.label.en[0].upper() + kind.label.en[1:])
    dies = kind.code == "death"
    intro = tuple(text.in_(language()) for text in DIED) if dies else ()
    return Sheet(title, RECORD, fields, intro, problems, danger=dies)


def _read(kind: Kind, sent: Mapping[str, str], born: date) -> New:
    """What the form says, or all that is wrong with it."""
    problems: list[Problem] = []
    content: dict[str, object] = {}
    facts: dict[str, FactValue | None] = {}
    for part in kind.content:
        try:
            value = read_part(part, sent)
        except CaseError as error:
            problems += [Problem(part.name, one.value, one.says) for one in error.problems]
            continue
        if value is not None:
            content[part.name] = value
    for name in kind.needs:
        try:
            facts[name] = read_value(BY_NAME[name], sent.get(name, "").strip(), language())
            if facts[name] is None:
                problems.append(Problem(name, "", MISSING))
        except CaseError as error:
            problems += error.problems
    try:
        at = read_happened(sent.get("at", ""), born)
    except CaseError as error:
        problems += error.problems
    if problems:
        raise CaseError(problems)
    return New(kind.code, at, facts, content)
