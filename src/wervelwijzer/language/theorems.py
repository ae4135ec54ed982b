"""Safety theorems: what must hold of every patient, whichever rule is changed. `prove` shows whether it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, assert_never

from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Fact, Number, Statement, YesNo

# --- How a fact gets worse ---


@dataclass(frozen=True, eq=False)
class Through:
    """A fact that goes through these of its values, mild to severe."""

    fact: YesNo | Choice
    values: tuple[bool | str, ...]


@dataclass(frozen=True, eq=False)
class Falls:
    """A number that gets worse as it falls."""

    fact: Number[Any]


@dataclass(frozen=True, eq=False)
class Rises:
    """A number that gets worse as it rises."""

    fact: Number[Any]


Worsening = Through | Falls | Rises


def through(fact: YesNo | Choice, *values: bool | str) -> Through:
    """The fact gets worse in this order of its values; a value that it does not have is an error."""
    known: tuple[bool | str, ...] = (False, True) if isinstance(fact, YesNo) else fact.values
    unknown = [value for value in values if value not in known]
    if unknown or len(set(values)) < max(2, len(values)):
        raise ValueError(
            f"{fact.name}: give two or more different values, mild to severe, out of {', '.join(map(str, known))}; "
            f"not {', '.join(map(str, values))}."
        )
    return Through(fact, values)


def becomes_true(fact: YesNo) -> Through:
    """The fact gets worse when it becomes true."""
    return through(fact, False, True)


def becomes_false(fact: YesNo) -> Through:
    """The fact gets worse when it becomes false."""
    return through(fact, True, False)


@dataclass(frozen=True, eq=False)
class NamedException:
    """A place where the guideline itself departs from a theorem: its name, its sentence, and when it holds."""

    name: str
    says: Text
    when: Statement


# --- The theorems ---


@dataclass(frozen=True, eq=False, kw_only=True)
class _Theorem:
    """`guards` is the sentence of the guideline, in our words, that the theorem guards; `source` where it stands."""

    name: str
    guards: Text
    source: Place | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Never(_Theorem):
    """The conclusion holds for no patient for whom `when` holds."""

    conclusion: Statement
    when: Statement


@dataclass(frozen=True, eq=False, kw_only=True)
class Always(_Theorem):
    """The conclusion holds for every patient for whom `when` holds."""

    conclusion: Statement
    when: Statement


@dataclass(frozen=True, eq=False, kw_only=True)
class NeverLater(_Theorem):
    """When one of these facts gets worse, and nothing else changes, the decision comes out no later.

    `ranking` lists every value of the decision from strictest to latest. Each of `unless` excuses the patients for
    whom it holds after the worsening; one that excuses nobody whom the others do not is dead, and fails the proof.
    """

    decision: Decision
    worsening: tuple[Worsening, ...]
    ranking: tuple[Value, ...]
    unless: tuple[NamedException, ...] = ()


@dataclass(frozen=True, eq=False, kw_only=True)
class Equivalent(_Theorem):
    """Both hold for the same patients. A recommendation holds where it applies: its `when`, and no `unless`."""

    one: Recommendation | Statement
    other: Statement


@dataclass(frozen=True, eq=False, kw_only=True)
class Ignores(_Theorem):
    """None of the decisions depends on any of the facts."""

    decisions: tuple[Decision, ...]
    facts: tuple[Fact, ...]


Theorem = Never | Always | NeverLater | Equivalent | Ignores


def statements_of(theorem: Theorem) -> tuple[Statement, ...]:
    """The statements that a theorem makes itself, those of its recommendation included."""
    match theorem:
        case Never() | Always():
            return (theorem.when, theorem.conclusion)
        case NeverLater(unless=exceptions):
            return tuple(exception.when for exception in exceptions)
        case Equivalent(one=one, other=other):
            if isinstance(one, Recommendation):
                return (one.when, *(overriding.when for overriding in one.unless), other)
            return (one, other)
        case Ignores():
            return ()
        case _:
            assert_never(theorem)
