"""Correcting an entry, and withdrawing one: what was entered stays in the record, with the correction beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse

from wervelwijzer.advice.case import CaseError, FactValue, Problem
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.events import KINDS, MDO_DECIDED, Part
from wervelwijzer.pathway.record import Happening, Record
from wervelwijzer.web.common.language import language
from wervelwijzer.web.common.templatetags.say import written
from wervelwijzer.web.common.times import in_field
from wervelwijzer.web.intake.typed import read_value
from wervelwijzer.web.mdo import together
from wervelwijzer.web.patients import clashes, sheets
from wervelwijzer.web.patients.body import names_of
from wervelwijzer.web.patients.colleagues import coordinators
from wervelwijzer.web.patients.fields import (
    LONGEST,
    NOT_OFFERED,
    TOO_LONG,
    Field,
    marked,
    of_fact,
    of_part,
    read_happened,
)
from wervelwijzer.web.patients.sheets import Sheet
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.once import sent_version
from wervelwijzer.web.records.services import ConflictError, New, append
from wervelwijzer.web.records.states import snapshot

CORRECT = Text("Verbeter", "Correct")
WITHDRAW = Text("Trek in", "Withdraw")
CORRECT_INTRO = Text(
    "Wat er stond, blijft zichtbaar. Advies en klokken worden opnieuw berekend alsof het meteen goed was ingevoerd.",
    "What it said stays visible. Advice and clocks are worked out anew as if it had been entered rightly at once.",
)
WITHDRAW_INTRO = Text(
    "Alles uit deze regel telt niet meer mee, bijvoorbeeld omdat zij bij de verkeerde patiënt is ingevoerd. De regel "
    "blijft doorgestreept zichtbaar.",
    "Nothing of this entry counts any more, for example because it was entered for the wrong patient. It stays "
    "visible, struck out.",
)
DECIDE_ANEW = Text(
    "Klopt het beleid, het schema of wie er was niet? Trek deze regel in en besluit opnieuw in het MDO.",
    "Is the policy, the schedule or who was there not right? Withdraw this entry and decide again in the MDO.",
)
RECORD_ANEW = Text(
    "Klopt iets anders in deze regel niet? Trek haar in en leg het opnieuw vast.",
    "Is anything else in this entry not right? Withdraw it and record it again.",
)
PART = "part-"
"""Before the name of a part of the entry, for a decision has a reason of its own beside that of the correction."""

COORDINATOR = "coordinator"
FIXED = ("letter_sent", "corrected")
"""What was sent is not rewritten."""

CODED = (("task_added", "by"),)
"""Parts that hold a code though they are a text."""

REASON_OF_CORRECTION = Text("Reden van de verbetering", "Reason for the correction")
REASON = Field("reason", REASON_OF_CORRECTION, "line")
WHY = Field("reason", Text("Reden", "Reason"), "line", required=True)
WITH_DECISION = Text("Met dit besluit vastgelegd, en het blijft staan:", "Recorded with this decision, and it stays:")
ALONG = Field("along", Text("trek dat ook in", "withdraw that as well"), "check")
NO_REASON = Text(
    "Schrijf waarom: een collega moet begrijpen wat er gebeurd is.", "Write why: a colleague must see what happened."
)
NOTHING = Text(
    "U hebt niets veranderd. Verander een waarde, een tekst of het tijdstip, of sluit dit venster.",
    "You changed nothing. Change a value, a text or the moment, or close this window.",
)
EMPTIED = Text(
    "Hier stond iets: schrijf wat het moet zijn, of trek de hele regel in.",
    "Something stood here: write what it should be, or withdraw the whole entry.",
)
MOMENT = Text("Tijdstip", "Moment")
DONE = Text("Verbeterd. Advies en klokken zijn opnieuw berekend.", "Corrected. Advice and clocks were worked out anew.")
WITHDRAWN = Text(
    "Ingetrokken. Advies en klokken zijn opnieuw berekend.", "Withdrawn. Advice and clocks were worked out anew."
)


def correct(request: HttpRequest, key: UUID, entry: UUID) -> HttpResponse:
    """Correct the facts, the texts or the moment of an entry; with `?fact=` that fact alone."""
    episode = sheets.episode_to_change(request, key)
    found = _happening(episode, str(entry))
    only = request.GET.get("fact", "")
    facts = _facts(found, only)
    parts = () if only in facts else _parts(found)
    fields = [
        *(_of_text(part, found, episode) for part in parts),
        *(of_fact(BY_NAME[name], value) for name, value in facts.items()),
        _moment(found),
        REASON,
    ]
    if request.method != "POST":
        return sheets.show(request, episode, _sheet(found, fields, episode))
    sent = request.POST.dict()
    base = sent_version(request, episode)
    filled = [one.filled(sent) for one in fields]
    try:
        made = _correction(found, facts, fields[: len(parts)], sent, episode.patient.birth_date)
        append(episode, access.person(request), made, base_version=base)
    except CaseError as error:
        marked_fields, apart = marked(filled, error.problems)
        return sheets.show(request, episode, _sheet(found, marked_fields, episode, apart), base=base)
    except ConflictError as error:
        return sheets.show(request, episode, _sheet(found, filled, episode, clashes.told(error)), base=error.version)
    return sheets.done(request, episode, DONE)


def withdraw(request: HttpRequest, key: UUID, entry: UUID) -> HttpResponse:
    """Withdraw a whole entry."""
    episode = sheets.episode_to_change(request, key)
    found = _happening(episode, str(entry))
    along = together.recorded_with(found.id, snapshot(episode).entries)
    intro = (_called(found), WITHDRAW_INTRO.in_(language()), *_along(along))
    fields = [WHY, ALONG] if along else [WHY]
    sheet = Sheet(WITHDRAW, WITHDRAW, fields, intro, danger=True)
    if request.method != "POST":
        return sheets.show(request, episode, sheet)
    sent = request.POST.dict()
    reason = sent.get("reason", "").strip()
    if not reason or len(reason) > LONGEST:
        wrong = WHY.filled(sent).wrong(TOO_LONG if reason else NO_REASON)
        shown = [wrong, *(one.filled(sent) for one in fields[1:])]
        return sheets.show(request, episode, Sheet(WITHDRAW, WITHDRAW, shown, intro, danger=True))
    content = {"withdrawn": True, "reason": reason}
    gone = [found, *(along if sent.get(ALONG.name) else ())]
    withdrawn = [New("corrected", content=content, corrects=one.id) for one in gone]
    append(episode, access.person(request), *withdrawn, reason=reason)
    return sheets.done(request, episode, WITHDRAWN)


def _along(along: Sequence[Happening]) -> list[str]:
    """What stays when the decision alone is withdrawn."""
    if not along:
        return []
    names = names_of(str(one.content.get(COORDINATOR, "")) for one in along)
    said = "; ".join(together.in_words(one, names).in_(language()) for one in along)
    return [f"{WITH_DECISION.in_(language())} {said}."]


def _happening(episode: Episode, entry: str) -> Happening:
    """What an entry comes to after its corrections; a correction stands for what it corrects.

    Raises:
        Http404: there is no such entry here, or it was withdrawn already.
    """
    record = Record(snapshot(episode).entries, None)
    found: Entry | None = record.entries.get(entry)
    while found is not None and found.corrects is not None:
        found = record.entries.get(found.corrects)
    happening = next((one for one in record.happenings if found is not None and one.id == found.id), None)
    if happening is None:
        raise Http404
    return happening


def _facts(found: Happening, only: str) -> dict[str, FactValue | None]:
    facts = {seen.fact: seen.value for seen in found.seen}
    return {only: facts[only]} if only in facts else facts


def _parts(found: Happening) -> tuple[Part, ...]:
    """The parts of an entry that are plain text, and so can be written otherwise."""
    kind = KINDS.get(found.kind)
    if kind is None or kind.code in FIXED:
        return ()
    return tuple(part for part in kind.content if part.holds == "text" and (kind.code, part.name) not in CODED)


def _of_text(part: Part, found: Happening, episode: Episode) -> Field:
    """The field for a text as it stands, which may become another but not none.

    A coordinator is chosen, and stays to be chosen after leaving.
    """
    value = str(found.content.get(part.name) or "")
    field = replace(of_part(part, value), name=f"{PART}{part.name}", required=bool(value))
    if part.name != COORDINATOR:
        return field
    choices = coordinators(episode)
    if value not in dict(choices):
        name = names_of([value]).get(value, value)
        choices = (*choices, (value, Text(name, name)))
    return replace(field, shape="select", choices=choices)


def _moment(found: Happening) -> Field:
    return Field("at", MOMENT, "moment", in_field(found.at), required=True)


def _called(found: Happening) -> str:
    kind = KINDS.get(found.kind)
    label = kind.label.in_(language()) if kind else found.kind
    return f"{label}, {written(found.at)}"


def _sheet(
    found: Happening, fields: list[Field] | tuple[Field, ...], episode: Episode, problems: tuple[Text, ...] = ()
) -> Sheet:
    intro = [_called(found), CORRECT_INTRO.in_(language())]
    if found.kind == MDO_DECIDED:
        intro.append(DECIDE_ANEW.in_(language()))
    elif _holds_more(found):
        intro.append(RECORD_ANEW.in_(language()))
    return Sheet(CORRECT, CORRECT, fields, tuple(intro), problems, also={"withdraw": found.id})


def _holds_more(found: Happening) -> bool:
    """Whether the entry has parts that cannot be corrected."""
    kind = KINDS.get(found.kind)
    offered = _parts(found)
    return any(part not in offered and part.name in found.content for part in (kind.content if kind else ()))


def _correction(
    found: Happening,
    facts: Mapping[str, FactValue | None],
    texts: Sequence[Field],
    sent: Mapping[str, str],
    born: date,
) -> New:
    """What differs from the entry as it stands.

    Raises:
        CaseError: something in it cannot be, or nothing differs.
    """
    problems: list[Problem] = []
    changed: dict[str, FactValue | None] = {}
    for name, value in facts.items():
        try:
            given = read_value(BY_NAME[name], sent.get(name, "").strip(), language())
        except CaseError as error:
            problems += error.problems
            continue
        if given != value or type(given) is not type(value):
            changed[name] = given
    rewritten, wrong = _rewritten(texts, sent)
    problems += wrong
    content: dict[str, object] = {"content": rewritten} if rewritten else {}
    try:
        moved = _moved(found, sent.get("at", ""), born)
        if moved is not None:
            content["at"] = moved.isoformat()
    except CaseError as error:
        problems += error.problems
    reason = sent.get("reason", "").strip()
    if len(reason) > LONGEST:
        problems.append(Problem("reason", reason[:60], TOO_LONG))
    if not problems and not changed and not content:
        problems.append(Problem("", "", NOTHING))
    if problems:
        raise CaseError(problems)
    return New("corrected", None, changed, {**content, **({"reason": reason} if reason else {})}, found.id)


def _moved(found: Happening, text: str, born: date) -> datetime | None:
    """The new moment, where another one was chosen; the field shows minutes, so the same minute is no change."""
    if text.strip() == in_field(found.at) or not text.strip():
        return None
    moment = read_happened(text, born)
    return moment if moment is not None and in_utc(moment) != in_utc(found.at) else None


def _rewritten(texts: Sequence[Field], sent: Mapping[str, str]) -> tuple[dict[str, object], list[Problem]]:
    """The texts that differ, by the name of the part, and what is wrong with any."""
    changed: dict[str, object] = {}
    problems = []
    for field in texts:
        text = sent.get(field.name, field.value).strip().replace("\r\n", "\n")
        if text == field.value.strip().replace("\r\n", "\n"):
            continue
        if not text:
            problems.append(Problem(field.name, "", EMPTIED))
        elif len(text) > LONGEST:
            problems.append(Problem(field.name, text[:60], TOO_LONG))
        elif field.choices and text not in dict(field.choices):
            problems.append(Problem(field.name, text[:60], NOT_OFFERED))
        else:
            changed[field.name.removeprefix(PART)] = text
    return changed, problems
