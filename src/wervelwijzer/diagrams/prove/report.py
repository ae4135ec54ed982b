"""What a proof reports: plain values, for people and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wervelwijzer.diagrams.forest import GAP
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text

CaseJson = Mapping[str, Mapping[str, bool | int | float | str]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A case in the interface's form, and what comes of it: a value for each decision, whether each advice applies.

    Where no row decides, the value is `forest.GAP` (in JSON null).
    """

    case: CaseJson
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is not as it must be, what to do next, and cases that show it: for a worsening one before, one after."""

    code: str
    says: Text
    next: Text
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionProof:
    """One decision over the whole space of the facts that it mentions: `counts` says in how many cells each value is.

    The cells of all values add up to `cells`, so every cell has exactly one value.
    """

    name: str
    facts: int
    cells: int
    rows: int
    counts: tuple[tuple[Value, int], ...]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class ScoreProof:
    """One score: every item gives points in every cell, and every row of every item gives some."""

    name: str
    items: int
    rows: int
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class KnowledgeProof:
    """More knowledge never enlarges a possible set: at how many nodes, in how many steps, it was checked."""

    nodes: int
    steps: int
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class ExceptionProof:
    """A named exception of a theorem and the number of cells in which it is needed."""

    name: str
    says: Text
    cells: int


@dataclass(frozen=True, slots=True)
class TheoremProof:
    """One theorem: `cells` is how many cells it covers (for a worsening: how many pairs of cells)."""

    name: str
    kind: str
    guards: Text
    cells: int
    exceptions: tuple[ExceptionProof, ...]
    flaws: tuple[Flaw, ...]


Proof = DecisionProof | ScoreProof | KnowledgeProof | TheoremProof


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was proven or failed."""

    decisions: tuple[DecisionProof, ...]
    scores: tuple[ScoreProof, ...]
    knowledge: KnowledgeProof
    theorems: tuple[TheoremProof, ...]

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        """Every flaw, in the order of the report."""
        proofs: tuple[Proof, ...] = (*self.decisions, *self.scores, self.knowledge, *self.theorems)
        return tuple(flaw for proof in proofs for flaw in proof.flaws)

    @property
    def proven(self) -> bool:
        """Whether nothing failed."""
        return not self.flaws

    def to_json(self) -> dict[str, object]:
        """The report as JSON values; counts are exact integers of any length."""
        return {
            "proven": self.proven,
            "decisions": [
                {
                    "name": proof.name,
                    "facts": proof.facts,
                    "cells": proof.cells,
                    "rows": proof.rows,
                    "values": [{"value": _plain(value), "cells": cells} for value, cells in proof.counts],
                    "flaws": _flaws(proof.flaws),
                }
                for proof in self.decisions
            ],
            "scores": [
                {"name": proof.name, "items": proof.items, "rows": proof.rows, "flaws": _flaws(proof.flaws)}
                for proof in self.scores
            ],
            "knowledge": {
                "nodes": self.knowledge.nodes,
                "steps": self.knowledge.steps,
                "flaws": _flaws(self.knowledge.flaws),
            },
            "theorems": [
                {
                    "name": proof.name,
                    "kind": proof.kind,
                    "guards": _text(proof.guards),
                    "cells": proof.cells,
                    "exceptions": [{"name": e.name, "says": _text(e.says), "cells": e.cells} for e in proof.exceptions],
                    "flaws": _flaws(proof.flaws),
                }
                for proof in self.theorems
            ],
        }


def _flaws(flaws: tuple[Flaw, ...]) -> list[dict[str, object]]:
    return [
        {
            "code": flaw.code,
            "says": _text(flaw.says),
            "next": _text(flaw.next),
            "shown": [
                {"case": shown.case, "values": {name: _plain(value) for name, value in shown.values.items()}}
                for shown in flaw.shown
            ],
        }
        for flaw in flaws
    ]


def _text(text: Text) -> dict[str, str]:
    return {"nl": text.nl, "en": text.en}


def _plain(value: Value) -> object:
    """A set as a list; no value at all as null."""
    return list(value) if isinstance(value, tuple) else None if value == GAP else value
