"""The pathway so far as a list of lines: what happened, what was seen, who said so, and what was corrected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import LANGUAGES, Text
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.events import KINDS, Part
from wervelwijzer.pathway.record import CONTENT, Record

LATE_AFTER = timedelta(hours=1)
"""What is entered longer after it happened is marked as entered late: our choice."""

UNKNOWN = Text("weer onbekend", "unknown again")
YES_NO = {True: Text("ja", "yes"), False: Text("nee", "no")}


@dataclass(frozen=True)
class Said:
    """A fact or a part of an entry in words; `name` is its code."""

    name: str
    label: Text
    value: Text


@dataclass(frozen=True)
class Line:
    """One entry as people read it, as it was entered.

    `corrects` is the id of the entry that it corrects, `was` what that said of the same facts; `corrected_by` are the
    corrections that came after it, `withdrawn` says that it was retracted, `late` that it was entered long after.
    """

    entry: Entry
    label: Text
    facts: tuple[Said, ...]
    content: tuple[Said, ...]
    late: bool
    corrects: str | None
    was: tuple[Said, ...]
    corrected_by: tuple[str, ...]
    withdrawn: bool

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self.entry.at

    @property
    def recorded_at(self) -> datetime:
        """When it was entered."""
        return self.entry.recorded_at

    @property
    def author(self) -> str:
        """Who entered it."""
        return self.entry.author


def timeline(entries: Iterable[Entry], *, known_at: datetime | None = None) -> tuple[Line, ...]:
    """Every entry, in the order in which things happened; what was withdrawn stays visible."""
    record = Record(entries, known_at)
    standing = {one.id for one in record.happenings}
    lines = [_line(one, record, standing) for one in record.entries.values()]
    return tuple(sorted(lines, key=lambda line: (in_utc(line.entry.happened), in_utc(line.recorded_at), line.entry.id)))


def _line(entry: Entry, record: Record, standing: set[str]) -> Line:
    kind = KINDS.get(entry.kind)
    target = record.entries.get(entry.corrects) if entry.corrects else None
    same = {name: value for name, value in target.facts.items() if name in entry.facts} if target else {}
    return Line(
        entry=entry,
        label=kind.label if kind else Text(entry.kind, entry.kind),
        facts=_facts(entry.facts),
        content=tuple(_content(entry, target)),
        late=in_utc(entry.recorded_at) - in_utc(entry.at) > LATE_AFTER,
        corrects=entry.corrects,
        was=_facts(same),
        corrected_by=tuple([one.id for one in record.corrections_of(entry.id)]),
        withdrawn=entry.corrects is None and entry.id not in standing,
    )


def _facts(facts: Mapping[str, FactValue | None]) -> tuple[Said, ...]:
    return tuple([_fact(name, value) for name, value in facts.items()])


def _fact(name: str, value: FactValue | None) -> Said:
    fact = BY_NAME.get(name)
    if fact is None:
        return Said(name, Text(name, name), Text(str(value), str(value)))
    return Said(name, fact.label, UNKNOWN if value is None else value_words(fact, value))


def _content(entry: Entry, target: Entry | None) -> Iterable[Said]:
    kind = KINDS.get(entry.kind)
    known = {part.name: part for part in (kind.content if kind else ())}
    for name, value in entry.content.items():
        if name in known:
            yield Said(name, known[name].label, part_words(known[name], value))
    changed = entry.content.get(CONTENT)
    if target is not None and isinstance(changed, Mapping):
        yield from _content(Entry("", target.kind, target.at, target.recorded_at, "", content=changed), None)


def part_words(part: Part, value: object) -> Text:
    """A part of an entry's content in words; moments stay as they were written."""
    if isinstance(value, bool):
        return YES_NO[value]
    if part.holds == "choice":
        return part.choices.get(str(value), Text(str(value), str(value)))
    if isinstance(value, list | tuple):
        labels = [part.choices.get(str(one), Text(str(one), str(one))) for one in value]
        nl, en = (", ".join(label.in_(language) for label in labels) for language in LANGUAGES)
        return Text(nl, en)
    return Text(str(value), str(value))
