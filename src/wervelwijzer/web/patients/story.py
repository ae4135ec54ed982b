"""The pathway so far, by day, the last first: what happened, what was seen, who said so, and what was corrected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from wervelwijzer.advice.case import CaseError, parse_moment
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.language.text import Language
from wervelwijzer.pathway.entry import Entry
from wervelwijzer.pathway.events import KINDS, MDO_DECIDED
from wervelwijzer.pathway.record import CONTENT
from wervelwijzer.pathway.timeline import Line, Said, timeline
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.common.templatetags.say import written
from wervelwijzer.web.mdo.decided import decided

MOST_SHOWN = 30
"""Entries in the open part of the timeline; what is older is asked for."""

FEW_FACTS = 6
"""More facts in one entry than this are folded away behind their number."""

COORDINATOR, PERFORMER = "coordinator", "by"
"""The parts of an entry that hold somebody's key, and a role."""

ROLES = {role.value: MAY[role].label for role in Role}
ACTIONS = {rec.id: rec.action.text for rec in RECOMMENDATIONS}


@dataclass(frozen=True)
class Item:
    """One thing of an entry: its label, its value, what it was before a correction."""

    name: str
    label: str
    value: str
    was: str = ""


@dataclass(frozen=True)
class Told:
    """An entry as the page tells it. `corrects` and `corrected` link to other entries by id."""

    id: str
    kind: str
    label: str
    at: datetime
    recorded_at: datetime
    author: str
    items: tuple[Item, ...]
    facts: tuple[Item, ...]
    more: tuple[Item, ...]
    late: bool
    withdrawn: bool
    withdraws: bool
    corrects: str
    corrects_label: str
    corrected: str


@dataclass(frozen=True)
class Day:
    """What happened on one day."""

    day: date
    told: tuple[Told, ...]


def story(
    entries: Iterable[Entry], known_at: datetime | None, names: Mapping[str, str], language: Language
) -> tuple[Day, ...]:
    """The whole record, the last day first and within a day the last thing first."""
    lines = timeline(entries, known_at=known_at)
    by_id = {line.entry.id: line for line in lines}
    days: dict[date, list[Told]] = {}
    for line in reversed(lines):
        told = _told(line, by_id, names, language)
        days.setdefault(timezone.localtime(line.at).date(), []).append(told)
    return tuple(Day(day, tuple(found)) for day, found in days.items())


def people_in(entries: Iterable[Entry]) -> Iterable[str]:
    """The keys of everybody whom a record names: who entered something, and who was chosen to coordinate."""
    for entry in entries:
        yield entry.author
        for content in (entry.content, entry.content.get(CONTENT)):
            if isinstance(content, Mapping) and COORDINATOR in content:
                yield str(content[COORDINATOR])


def parted(days: Sequence[Day]) -> tuple[Sequence[Day], Sequence[Day]]:
    """The days that stand open (the last always, earlier ones up to a number of entries), and those before them."""
    count = 0
    for place, day in enumerate(days):
        if place and count + len(day.told) > MOST_SHOWN:
            return days[:place], days[place:]
        count += len(day.told)
    return days, ()


def _told(line: Line, by_id: Mapping[str, Line], names: Mapping[str, str], language: Language) -> Told:
    was = {said.name: said.value.in_(language) for said in line.was}
    facts = [Item(s.name, s.label.in_(language), s.value.in_(language), was.get(s.name, "")) for s in line.facts]
    target = by_id.get(line.corrects or "")
    return Told(
        id=line.entry.id,
        kind=line.entry.kind,
        label=line.label.in_(language),
        at=line.at,
        recorded_at=line.recorded_at,
        author=names.get(line.author, line.author),
        items=tuple(_items(line, by_id, names, language)),
        facts=tuple(facts[:FEW_FACTS]),
        more=tuple(facts[FEW_FACTS:]),
        late=line.late,
        withdrawn=line.withdrawn,
        withdraws=line.entry.content.get("withdrawn") is True,
        corrects=line.corrects or "",
        corrects_label=f"{target.label.in_(language)}, {written(target.at)}" if target else "",
        corrected=line.corrected_by[-1] if line.corrected_by else "",
    )


def _items(line: Line, by_id: Mapping[str, Line], names: Mapping[str, str], language: Language) -> Iterable[Item]:
    """The parts of an entry; those of a decision that its kind does not list, too."""
    for said in line.content:
        if said.name != "withdrawn":
            yield _item(said, line, by_id, names, language)
    if line.entry.kind == MDO_DECIDED:
        for name, label, value in decided(line.entry.content, language):
            yield Item(name, label, value)


def _item(said: Said, line: Line, by_id: Mapping[str, Line], names: Mapping[str, str], language: Language) -> Item:
    """A part of an entry; moments, advices, people, roles and other entries in words in the place of their codes."""
    value = said.value.in_(language)
    target = by_id.get(line.corrects or "", line)
    kinds = [KINDS[one.entry.kind] for one in (line, target) if one.entry.kind in KINDS]
    holds = next((part.holds for kind in kinds for part in kind.content if part.name == said.name), "text")
    if holds == "moment":
        value = _moment(value)
    elif holds == "recommendation" and value in ACTIONS:
        value = f"{ACTIONS[value].in_(language)} [{value}]"
    elif holds == "entry" and value in by_id:
        value = f"{by_id[value].label.in_(language)}, {written(by_id[value].at)}"
    elif said.name == COORDINATOR:
        value = names.get(value, value)
    elif said.name == PERFORMER and value in ROLES:
        value = ROLES[value].in_(language)
    return Item(said.name, said.label.in_(language), value)


def _moment(value: str) -> str:
    try:
        return written(parse_moment(value, ""))
    except CaseError:
        return value
