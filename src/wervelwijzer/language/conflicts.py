"""Where a source leaves room: gaps, overlaps, contradictions, undefined words, lost layout, misprints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement

ConflictKind = Literal["gap", "overlap", "contradiction", "undefined_word", "lost_layout", "misprint"]

CONFLICT_KINDS: dict[ConflictKind, Text] = {
    "gap": Text("leemte", "gap"),
    "overlap": Text("overlap", "overlap"),
    "contradiction": Text("tegenspraak", "contradiction"),
    "undefined_word": Text("onbepaald woord", "undefined word"),
    "lost_layout": Text("verloren opmaak", "lost layout"),
    "misprint": Text("drukfout", "misprint"),
}


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Conflict:
    """One place where the text does not force one reading.

    `problem` is what the text does; `we_do` what this system does there; `proposal` what we would ask its authors.
    `touches` are the decisions and recommendations that our choice changes. `shown_by`, where a case can show it, is
    the statement that holds for exactly such cases: the diagram supplies one.
    """

    id: str
    kind: ConflictKind
    sources: tuple[Place, ...]
    problem: Text
    we_do: Text
    proposal: Text
    touches: tuple[Decision | Recommendation, ...] = ()
    shown_by: Statement | None = None

    def __repr__(self) -> str:
        return f"<conflict {self.id}>"
