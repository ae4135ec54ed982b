"""The advice beside the form: what would have to be done, by when, and what is still to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advised, Conclusion, Prognosis, Warned
from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Language, Text
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.events import KINDS, Entry
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.intake.cautions import cautions
from wervelwijzer.web.intake.questions import ask_first, settled_by
from wervelwijzer.web.intake.sheet import Sheet
from wervelwijzer.web.intake.typed import plain
from wervelwijzer.web.records.states import Snapshot

NOTHING = Text("Geen advies met een termijn.", "No advice with a term.")
SUMMED = 2
"""How many things to do the summary names."""

UNDECIDED = Text("nog open:", "still open:")
AT_ONCE, BY = Text("Direct", "At once"), Text("Uiterlijk", "By")


@dataclass(frozen=True)
class Line:
    """One thing to do: in words, with its clock where one runs; `fresh` where what was typed brings it."""

    action: str
    when: str
    by: str
    at_once: bool
    clock: Clock | None
    unless: tuple[str, ...]
    fresh: bool


@dataclass(frozen=True)
class Asked:
    """A question that matters now, and what its answers would settle."""

    name: str
    label: str
    settles: str


@dataclass(frozen=True)
class Open:
    """A term that is not settled yet."""

    label: str
    possible: str


@dataclass(frozen=True)
class Preview:
    """Everything that stands beside the form."""

    summary: str
    urgent: bool
    warnings: tuple[Warned, ...]
    lines: tuple[Line, ...]
    open: tuple[Open, ...]
    asked: tuple[Asked, ...]
    gone: tuple[str, ...]
    prognosis: tuple[Prognosis, ...]
    mattering: str
    problems: tuple[tuple[str, str], ...]
    cautions: tuple[tuple[str, str], ...]
    wrong: tuple[Text, ...]
    changed: int
    colleagues: tuple[str, ...]
    at: datetime


def preview(sheet: Sheet, found: Snapshot, language: Language) -> Preview:
    """What the sheet comes to, against what is recorded."""
    reading, before = Reading(found.advice, language), Reading(sheet.snapshot.advice, language)
    clocks = {clock.recommendation.id: clock for clock in found.state.running}
    known = {advised.recommendation.id for advised in before.shown}
    lines = tuple(_line(reading, advised, clocks, known) for advised in reading.now)
    still_open = tuple(_open(reading, conclusion) for conclusion in reading.open_clocks)
    settles = settled_by(reading)
    emergencies = [reading.say(one.warning.says) for one in found.advice.emergencies]
    stays = {advised.recommendation.id for advised in reading.shown}
    return Preview(
        summary=_summary(emergencies, lines, still_open, language),
        urgent=bool(emergencies),
        warnings=found.advice.warnings,
        lines=lines,
        open=still_open,
        asked=tuple(Asked(name, _label(name, language), settles[name]) for name in ask_first(found.advice)),
        gone=tuple(before.action(one) for one in before.now if one.recommendation.id not in stays),
        prognosis=tuple(reading.prognosis),
        mattering=" ".join(question.fact.name for question in found.advice.questions),
        problems=tuple((name, plain(one).in_(language)) for name, one in sheet.typed.problems.items()),
        cautions=tuple(cautions(sheet, language).items()),
        wrong=tuple(plain(problem) for problem in sheet.problems),
        changed=len(sheet.changes),
        colleagues=_colleagues(sheet, language),
        at=found.at,
    )


def _line(reading: Reading, advised: Advised, clocks: dict[str, Clock], known: set[str]) -> Line:
    rec = advised.recommendation
    unless = tuple(reading.say(reading.by_id[one].says) for one in advised.unless if one in reading.by_id)
    return Line(
        reading.action(advised),
        reading.when(advised),
        reading.say(rec.by.label),
        rec.due is not None and rec.due.hours == 0,
        clocks.get(rec.id),
        unless,
        rec.id not in known,
    )


def _open(reading: Reading, conclusion: Conclusion) -> Open:
    return Open(reading.say(conclusion.decision.label), reading.values(conclusion.decision, conclusion.possible))


def _label(name: str, language: Language) -> str:
    label = BY_NAME[name].label.in_(language)
    return label[:1].upper() + label[1:]


def _summary(urgent: list[str], lines: tuple[Line, ...], still_open: tuple[Open, ...], language: Language) -> str:
    """One sentence for a screen reader and the bar of a phone; an emergency before everything else."""
    if urgent and not lines:
        return " ".join(urgent)
    return " ".join([*urgent, _to_do(lines, still_open, language)])


def _to_do(lines: tuple[Line, ...], still_open: tuple[Open, ...], language: Language) -> str:
    if not lines:
        if not still_open:
            return NOTHING.in_(language)
        label = still_open[0].label
        return f"{label[:1].upper()}{label[1:]} {UNDECIDED.in_(language)} {still_open[0].possible}."
    told = [_told(line, language) for line in lines[:SUMMED]]
    more = len(lines) - SUMMED
    if more > 0:
        told.append(Text(f"En nog {more}.", f"And {more} more.").in_(language))
    return " ".join(told)


def _told(line: Line, language: Language) -> str:
    """By when before what: the bar of a phone shows only the beginning."""
    if line.at_once:
        return f"{AT_ONCE.in_(language)}: {_inside(line.action)}"
    if line.clock is None:
        return f"{line.action.rstrip('.')} ({line.when})."
    return f"{BY.in_(language)} {_clock_face(line.clock.due_at, language)}: {_inside(line.action)}"


def _inside(action: str) -> str:
    """A sentence behind a colon; an abbreviation keeps its capitals."""
    return action[:1].lower() + action[1:] if action[1:2].islower() else action


def _clock_face(moment: datetime, language: Language) -> str:
    local = timezone.localtime(moment)
    day, month = weekday_and_month(local, language)
    return f"{day} {local.day} {month} {local:%H:%M}"


def _colleagues(sheet: Sheet, language: Language) -> tuple[str, ...]:
    """What others recorded since the form was opened, a line for each of them."""
    since = [entry for entry in sheet.since if entry.author != str(sheet.author.pk)]
    if not since:
        return ()
    names = {str(user.pk): user.name for user in User.objects.filter(pk__in={entry.author for entry in since})}
    by: dict[str, list[str]] = {}
    for entry in since:
        by.setdefault(entry.author, []).extend(_told_by(entry, language))
    return tuple(f"{names.get(author, '')}: {', '.join(facts)}" for author, facts in by.items())


def _told_by(entry: Entry, language: Language) -> list[str]:
    """The facts of an entry; what kind it is, where it has none."""
    facts = [_label(name, language) for name in entry.facts if name in BY_NAME]
    return facts or [KINDS[entry.kind].label.in_(language)]
