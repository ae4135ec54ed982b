"""Decisions: named conclusions, and the few ways in which they are reached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wervelwijzer.language.scores import Score
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement

Value = bool | int | str | tuple[str, ...]

NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, eq=False)
class Row:
    """This value, when the statement holds and no earlier row did."""

    value: Value
    when: Statement


@dataclass(frozen=True, eq=False)
class FirstMatch:
    """The first row that holds decides. Without `otherwise` the rows must leave no gap (`prove` shows it)."""

    rows: tuple[Row, ...]
    otherwise: Value | None = None


@dataclass(frozen=True, eq=False)
class Total:
    """The total of a score; `not_applicable` where the patient is outside its table."""

    score: Score
    outside: Statement | None = None


@dataclass(frozen=True, eq=False)
class Members:
    """A set: each member for whom the statement holds, in this order; empty unless `asked` holds."""

    rows: tuple[Row, ...]
    asked: Statement


Conclusion = FirstMatch | Total | Members


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Decision:
    """A named conclusion of the guideline.

    `label` says what is decided; `values` are the outcomes in reading order (for a set: its members) and `labels`
    their words; `reading` is our interpretation where the text does not force it; `source` where it stands.
    """

    name: str
    label: Text
    values: tuple[Value, ...]
    labels: Mapping[Value, Text]
    by: Conclusion
    source: tuple[Place, ...]
    reading: Text | None = None

    def __repr__(self) -> str:
        return f"<decision {self.name}>"

    def word_for(self, value: Value) -> Text:
        """What people read for a value."""
        if isinstance(value, tuple):
            words = [self.labels[member] for member in value]
            return Text(nl=", ".join(w.nl for w in words) or "niemand", en=", ".join(w.en for w in words) or "nobody")
        if value is True or value is False:
            return Text("ja", "yes") if value else Text("nee", "no")
        if value == NOT_APPLICABLE:
            return Text("niet van toepassing", "not applicable")
        return self.labels.get(value) or Text(str(value), str(value))


def row(value: Value, when: Statement) -> Row:
    """A row of a decision table."""
    return Row(value, when)


def first_match(*rows: Row, otherwise: Value | None = None) -> FirstMatch:
    """A decision table, read from top to bottom."""
    return FirstMatch(rows, otherwise)


def true_when(statement: Statement, *, unless_not_applicable: Statement | None = None) -> FirstMatch:
    """True where the statement holds, else false; `not_applicable` first, where that is given."""
    gate = (Row(NOT_APPLICABLE, unless_not_applicable),) if unless_not_applicable is not None else ()
    return FirstMatch((*gate, Row(True, statement)), otherwise=False)
