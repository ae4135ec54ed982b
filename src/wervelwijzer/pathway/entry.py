"""One entry of a record: what happened or was seen, when, who says so and since when it is known; to and from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from wervelwijzer.advice.case import CaseError, FactValue, Problem, parse_moment
from wervelwijzer.language.text import Text

WRITTEN = ("id", "kind", "author")
PARTS = (*WRITTEN, "at", "recorded_at", "facts", "corrects", "content")


@dataclass(frozen=True)
class Entry:
    """One thing in the record; never changed afterwards.

    `at` is when it happened, `recorded_at` when it was entered. `facts` are what was observed at `at`; None makes a
    fact unknown again. `corrects` is the id of the entry that this one corrects: the facts that it names, at that
    entry's own time. `content` can be written as JSON; which parts it has depends on the kind.
    """

    id: str
    kind: str
    at: datetime
    recorded_at: datetime
    author: str
    facts: Mapping[str, FactValue | None] = field(default_factory=dict)
    corrects: str | None = None
    content: Mapping[str, object] = field(default_factory=dict)

    @property
    def happened(self) -> datetime:
        """When it counts as having happened: a clock that runs ahead never dates a thing after its own entering."""
        return min(self.at, self.recorded_at, key=in_utc)

    def to_json(self) -> dict[str, Any]:
        """As JSON has it; moments keep their offset."""
        return {
            "id": self.id,
            "kind": self.kind,
            "at": self.at.isoformat(),
            "recorded_at": self.recorded_at.isoformat(),
            "author": self.author,
            "facts": dict(self.facts),
            "corrects": self.corrects,
            "content": dict(self.content),
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Entry:
        """Read an entry.

        Raises:
            CaseError: a part is missing, unknown or of the wrong type.
        """
        problems = [*_unknown(content), *_missing(content)]
        if problems:
            raise CaseError(problems)
        return cls(
            id=content["id"],
            kind=content["kind"],
            at=parse_moment(content["at"], "at"),
            recorded_at=parse_moment(content["recorded_at"], "recorded_at"),
            author=content["author"],
            facts=dict(content.get("facts") or {}),
            corrects=content.get("corrects"),
            content=dict(content.get("content") or {}),
        )


def in_utc(moment: datetime) -> datetime:
    """The instant itself; two moments of one zone would else be compared by what their clocks show."""
    return moment.astimezone(UTC)


def _unknown(content: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem(
            name,
            "",
            Text(
                f"Onbekend onderdeel '{name}'. Een regel heeft: {', '.join(PARTS)}.",
                f"Unknown part '{name}'. An entry has: {', '.join(PARTS)}.",
            ),
        )
        for name in content
        if name not in PARTS
    ]


def _missing(content: Mapping[str, Any]) -> list[Problem]:
    wrong = [(name, "tekst", "text") for name in WRITTEN if not isinstance(content.get(name), str)]
    wrong += [
        (name, "een object", "an object")
        for name in ("facts", "content")
        if not isinstance(content.get(name) or {}, Mapping)
    ]
    if not isinstance(content.get("corrects"), str | None):
        wrong.append(("corrects", "tekst of null", "text or null"))
    return [
        Problem(
            name,
            repr(content.get(name)),
            Text(
                f"{name}: {content.get(name)!r} kan niet. Geef {nl}.",
                f"{name}: {content.get(name)!r} will not do. Give {en}.",
            ),
        )
        for name, nl, en in wrong
    ]
