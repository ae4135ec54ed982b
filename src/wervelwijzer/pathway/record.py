"""A record as it is to be read: corrections put in their place, in the order in which things happened.

Nothing depends on the order in which entries are given: they are sorted by when they happened, when they were entered,
and their id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from wervelwijzer.advice.case import CaseError, FactValue, Problem, check_case, parse_moment
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.events import KINDS, Says, says_by_itself

CORRECTED = "corrected"
AT, WITHDRAWN, CONTENT = "at", "withdrawn", "content"


@dataclass(frozen=True)
class Observation:
    """A fact as it was seen at a moment: by whom, entered when, and the entry that holds it (a correction's own id)."""

    fact: str
    value: FactValue | None
    at: datetime
    recorded_at: datetime
    author: str
    entry: str


@dataclass(frozen=True)
class Happening:
    """An entry after its corrections: `when` is the instant in UTC, `at` the same with the offset that was given."""

    entry: Entry
    at: datetime
    when: datetime
    content: Mapping[str, object]
    seen: tuple[Observation, ...]
    says: Says
    corrected_by: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.entry.id

    @property
    def kind(self) -> str:
        """The kind of the entry."""
        return self.entry.kind


@dataclass
class _Version:
    """What an entry comes to while its corrections are laid over it; each fact with the entry that gives it."""

    facts: dict[str, tuple[FactValue | None, Entry]]
    content: dict[str, object]
    at: datetime
    withdrawn: bool = False


class Record:
    """The entries that were known at some moment, each as its corrections leave it."""

    def __init__(self, entries: Iterable[Entry], known_at: datetime | None) -> None:
        known = [one for one in entries if known_at is None or in_utc(one.recorded_at) <= in_utc(known_at)]
        self.entries = {one.id: one for one in sorted(known, key=_as_entered)}
        self.problems: list[Problem] = []
        self.corrections: dict[str, list[Entry]] = {}
        for one in self.entries.values():
            if one.corrects is not None:
                self._file(one, one.corrects)
        self.happenings = tuple(sorted(self._happenings(), key=_as_happened))

    def until(self, at: datetime) -> tuple[Happening, ...]:
        """What had happened by a moment."""
        end = in_utc(at)
        return tuple([one for one in self.happenings if one.when <= end])

    def corrections_of(self, entry: str) -> Iterator[Entry]:
        """Every correction of an entry, and the corrections of those, each once."""
        waiting, seen = [entry], {entry}
        while waiting:
            for one in self.corrections.get(waiting.pop(), ()):
                if one.id not in seen:
                    seen.add(one.id)
                    waiting.append(one.id)
                    yield one

    def _file(self, correction: Entry, target: str) -> None:
        if target in self.entries:
            self.corrections.setdefault(target, []).append(correction)
        else:
            self.problems.append(unknown_target(correction.id, target))

    def _happenings(self) -> Iterator[Happening]:
        for one in self.entries.values():
            if one.kind not in KINDS:
                self.problems.append(unknown_kind(one.kind, one.id))
            if one.corrects is not None:
                continue
            version = self._version(one)
            if not version.withdrawn:
                yield self._happening(one, version)

    def _version(self, entry: Entry) -> _Version:
        """The entry with its corrections over it, the last to be entered on top.

        A correction has one target, so from an entry that corrects nothing no correction is met twice.
        """
        facts = {name: (value, entry) for name, value in entry.facts.items()}
        version = _Version(facts, dict(entry.content), entry.happened)
        for correction in self.corrections.get(entry.id, ()):
            over = self._version(correction)
            if not over.withdrawn:
                _lay(over, version, correction, of_correction=entry.corrects is not None)
        return version

    def _happening(self, entry: Entry, version: _Version) -> Happening:
        says = says_by_itself(entry, version.content)
        said: dict[str, tuple[FactValue | None, Entry]] = {name: (value, entry) for name, value in says.facts.items()}
        seen = [
            Observation(name, value, version.at, source.recorded_at, source.author, source.id)
            for name, (value, source) in (said | version.facts).items()
            if self._is_readable(name, value, source)
        ]
        corrected_by = tuple([one.id for one in self.corrections_of(entry.id)])
        return Happening(entry, version.at, in_utc(version.at), version.content, tuple(seen), says, corrected_by)

    def _is_readable(self, name: str, value: FactValue | None, source: Entry) -> bool:
        problems = fact_problems(name, value)
        self.problems.extend(problems)
        return not problems


def _lay(over: _Version, version: _Version, correction: Entry, *, of_correction: bool) -> None:
    """Lay a correction over what it corrects. The moment in it is that of the thing itself, never of a correction."""
    version.facts.update(over.facts)
    content = over.content.get(CONTENT)
    if isinstance(content, Mapping):
        version.content.update(content)
    if WITHDRAWN in over.content:
        version.withdrawn = over.content[WITHDRAWN] is True
    if AT in over.content:
        if of_correction:
            version.content[AT] = over.content[AT]
        else:
            moment = moment_in(over.content, AT)
            version.at = version.at if moment is None else min(moment, correction.recorded_at, key=in_utc)


def moment_in(content: Mapping[str, object], name: str) -> datetime | None:
    """A moment in the content of an entry; None where there is none that can be read."""
    written = content.get(name)
    try:
        return None if written is None else parse_moment(written, name)
    except CaseError:
        return None


def _as_entered(entry: Entry) -> tuple[datetime, str]:
    return in_utc(entry.recorded_at), entry.id


def _as_happened(one: Happening) -> tuple[datetime, datetime, str]:
    return one.when, in_utc(one.entry.recorded_at), one.id


def fact_problems(name: str, value: object) -> tuple[Problem, ...]:
    """What is wrong with a fact and its value, in the words of the case; nothing where it is right."""
    return _problems_of(name, value if isinstance(value, bool | int | float | str | None) else repr(value))


@lru_cache(maxsize=4096, typed=True)
def _problems_of(name: str, value: FactValue | None) -> tuple[Problem, ...]:
    group, _, rest = name.partition(".")
    try:
        check_case({group: {rest: value}})
    except CaseError as error:
        return error.problems
    return ()


def unknown_kind(kind: str, entry: str) -> Problem:
    """That there is no such kind of entry."""
    kinds = ", ".join(KINDS)
    return Problem(
        "kind",
        kind,
        Text(
            f"{entry}: onbekende soort '{kind}'. Mogelijk zijn: {kinds}.",
            f"{entry}: unknown kind '{kind}'. Possible are: {kinds}.",
        ),
    )


def unknown_target(entry: str, target: str) -> Problem:
    """That a correction corrects nothing in the record."""
    return Problem(
        "corrects",
        target,
        Text(
            f"{entry}: er is geen regel '{target}' om te corrigeren. Geef de id van een eerdere regel.",
            f"{entry}: there is no entry '{target}' to correct. Give the id of an earlier entry.",
        ),
    )
