"""Deviating from an advice, ending a deviation, and stopping a clock: always with a coded reason and a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.events import GOALS, KINDS
from wervelwijzer.web.common.language import say
from wervelwijzer.web.patients import sheets
from wervelwijzer.web.patients.fields import Field, marked, of_part, read_part
from wervelwijzer.web.patients.sheets import Sheet
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.once import sent_version
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

BY_ID: Mapping[str, Recommendation] = {rec.id: rec for rec in RECOMMENDATIONS}

DEVIATE = Text("Afwijken van het advies", "Deviate from the advice")
BOTH_SHOWN = Text(
    "Het advies en uw afwijking blijven beide in het dossier staan.",
    "The advice and your deviation both stay in the record.",
)
WHAT_INSTEAD = Text(
    "Wat doet u in plaats daarvan, en waarom? Schrijf het zo dat een collega het begrijpt.",
    "What will you do instead, and why? Write it so that a colleague understands.",
)
STOPS = Text("de klok van dit advies stopt", "the clock of this advice stops")
STOP = Text("Klok stoppen", "Stop the clock")
STOP_INTRO = Text(
    "De klok stopt met uw reden en blijft zichtbaar bij de geëindigde klokken. Is het gedaan? Leg dan vast wat er "
    "gedaan is; dan telt het als gehaald.",
    "The clock stops with your reason and stays visible among the clocks that have ended. Was it done? Then record "
    "what was done; it then counts as met.",
)
END = Text("Afwijking beëindigen", "End the deviation")
END_INTRO = Text(
    "Het advies geldt daarna weer zoals het er staat. Een klok die om deze afwijking stopte, loopt weer.",
    "After this the advice holds again as it stands. A clock that stopped for this deviation runs again.",
)
NO_CLOCK = Text(
    "Deze klok loopt niet meer. Ververs de pagina om te zien waarom.",
    "This clock runs no longer. Refresh the page to see why.",
)


def deviate(request: HttpRequest, key: UUID, advice: str) -> HttpResponse:
    """Decline or change an advice."""
    episode = sheets.episode_to_change(request, key)
    rec = BY_ID.get(advice)
    if rec is None:
        raise Http404
    refused = sheets.closed(request, episode)
    if refused is not None:
        return refused
    clock = _clock_for(episode, advice)
    intro = (f"{say(rec.action.text)} [{rec.id}; {say(rec.strength.label)}]", say(BOTH_SHOWN))
    fields = _deviation_fields(clock)
    return _answer(
        request,
        episode,
        Sheet(DEVIATE, DEVIATE, fields, intro),
        "deviation",
        {"recommendation": advice},
        Text("De afwijking is vastgelegd.", "The deviation was recorded."),
    )


def end_deviation(request: HttpRequest, key: UUID, entry: UUID) -> HttpResponse:
    """Say that a deviation no longer holds."""
    episode = sheets.episode_to_change(request, key)
    found = next((one for one in snapshot(episode).state.deviations if one.entry == str(entry)), None)
    if found is None or not found.holds:
        raise Http404
    refused = sheets.closed(request, episode)
    if refused is not None:
        return refused
    intro = (f"{found.recommendation}: {say(found.choice_label)}, {say(found.reason_label)}. {found.text}",)
    return _answer(
        request,
        episode,
        Sheet(END, END, _fields("deviation_ended", "text"), (*intro, say(END_INTRO))),
        "deviation_ended",
        {"deviation": str(entry)},
        Text("De afwijking is beëindigd.", "The deviation was ended."),
    )


def stop_clock(request: HttpRequest, key: UUID, goal: str) -> HttpResponse:
    """Stop a clock with a reason."""
    episode = sheets.episode_to_change(request, key)
    if goal not in GOALS:
        raise Http404
    refused = sheets.closed(request, episode)
    if refused is not None:
        return refused
    clock = next((one for one in snapshot(episode).state.running if one.goal == goal), None)
    title = Text(f"{STOP.nl}: {GOALS[goal].nl}", f"{STOP.en}: {GOALS[goal].en}")
    fields = _fields("clock_stopped", "reason", "text")
    if clock is None:
        return sheets.show(request, episode, Sheet(title, STOP, fields, (), (NO_CLOCK,), danger=True))
    return _answer(
        request,
        episode,
        Sheet(title, STOP, fields, (say(STOP_INTRO),), danger=True),
        "clock_stopped",
        {"goal": goal},
        Text("De klok is gestopt.", "The clock was stopped."),
    )


def _answer(
    request: HttpRequest, episode: Episode, sheet: Sheet, kind: str, content: Mapping[str, object], said: Text
) -> HttpResponse:
    """Show the form, or record what was filled in."""
    if request.method != "POST":
        return sheets.show(request, episode, sheet)
    sent = request.POST.dict()
    fields = [one.filled(sent) for one in sheet.fields]
    try:
        found = _read(kind, sheet.fields, sent)
        append(
            episode,
            access.person(request),
            New(kind, content={**content, **found}),
            base_version=sent_version(request, episode),
        )
    except CaseError as error:
        shown, apart = marked(fields, error.problems)
        return sheets.show(request, episode, Sheet(sheet.title, sheet.submit, shown, sheet.intro, apart, sheet.danger))
    return sheets.done(request, episode, said)


def _read(kind: str, fields: Sequence[Field], sent: Mapping[str, str]) -> dict[str, object]:
    asked = {field.name for field in fields}
    problems: list[Problem] = []
    found: dict[str, object] = {}
    for part in KINDS[kind].content:
        if part.name not in asked:
            continue
        try:
            value = read_part(part, sent)
        except CaseError as error:
            problems += error.problems
            continue
        if value is not None:
            found[part.name] = value
    if problems:
        raise CaseError(problems)
    return found


def _fields(kind: str, *names: str) -> list[Field]:
    parts = {part.name: part for part in KINDS[kind].content}
    return [of_part(parts[name]) for name in names]


def _deviation_fields(clock: Clock | None) -> list[Field]:
    choice, reason, text = _fields("deviation", "choice", "reason", "text")
    explained = Field(text.name, text.label, "area", help=WHAT_INSTEAD, required=True)
    if clock is None:
        return [choice, reason, explained]
    return [choice, reason, explained, Field("stops_clock", STOPS, "check")]


def _clock_for(episode: Episode, advice: str) -> Clock | None:
    """The clock that runs for an advice; only then there is one to stop."""
    running = snapshot(episode).state.running
    return next((one for one in running if one.recommendation.id == advice), None)
