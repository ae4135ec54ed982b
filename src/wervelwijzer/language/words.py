"""The closed language of the guideline: facts, and what can be stated about them.

A statement is a frozen value. Nothing here computes: `diagrams` gives statements their meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar, assert_never

from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.text import Text

if TYPE_CHECKING:
    from wervelwijzer.language.decisions import Decision, Value
    from wervelwijzer.language.scores import Score

Q = TypeVar("Q", bound=Quantity)


class Phase(IntEnum):
    """When a fact is asked: history before examination before imaging before treatment."""

    HISTORY = 1
    EXAMINATION = 2
    IMAGING = 3
    TREATMENT = 4


class _NotForPython:
    """Turns Python's own logic on a rule into an error that says what to write instead."""

    __slots__ = ()
    _instead = ""

    def _refuse(self, written: str) -> NoReturn:
        raise TypeError(
            f"{self!r} is a value and has no truth of its own: {written} does not state anything. {self._instead}"
        )

    def __bool__(self) -> bool:
        self._refuse("`and`, `or`, `not` or `if`")

    def __eq__(self, other: object) -> bool:
        self._refuse("`==` or `!=`")

    def __lt__(self, other: object) -> bool:
        self._refuse("`<`")

    def __le__(self, other: object) -> bool:
        self._refuse("`<=`")

    def __gt__(self, other: object) -> bool:
        self._refuse("`>`")

    def __ge__(self, other: object) -> bool:
        self._refuse("`>=`")

    __hash__ = object.__hash__


# --- Facts -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Fact(_NotForPython):
    """One thing that can be known of a patient. Absent or null means unknown, never false.

    `name` is the dotted path in a case, `label` a short noun, `help` what a nurse needs in order to answer,
    `chapter` the room of the guideline that asks for it.
    """

    name: str
    label: Text
    help: Text
    phase: Phase
    chapter: str

    _instead = "Write is_true(fact), is_(fact, value), is_one_of(fact, ...), at_least(fact, quantity) and the like."

    def __repr__(self) -> str:
        return f"<fact {self.name}>"


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class YesNo(Fact):
    """A fact that is true or false."""


@dataclass(frozen=True)
class Option:
    """One value of a choice, with the words that people see."""

    value: str
    label: Text


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Choice(Fact):
    """A fact with one of a few named values."""

    options: tuple[Option, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """The names of the options, in order."""
        return tuple(option.value for option in self.options)


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Number(Fact, Generic[Q]):
    """A fact with a number in one unit, from `minimum` to `maximum` inclusive.

    `whole` numbers come in steps of `step`. Where `absent` is given, not recording the fact is itself an answer
    (never an unknown), and `absent` says what it means.
    """

    unit: type[Q]
    minimum: int
    maximum: int
    whole: bool
    step: int = 1
    absent: Text | None = None


# --- Statements ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Statement(_NotForPython):
    _instead = "Combine statements with all_of(...), any_of(...) and not_(...)."


@dataclass(frozen=True, eq=False)
class Is(_Statement):
    """The fact is true, or false."""

    fact: YesNo
    value: bool


@dataclass(frozen=True, eq=False)
class IsOneOf(_Statement):
    """The fact has one of these values."""

    fact: Choice
    values: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class AtLeast(_Statement):
    """The number reaches the bound (the bound itself counts)."""

    fact: Number[Quantity]
    bound: Quantity


@dataclass(frozen=True, eq=False)
class MoreThan(_Statement):
    """The number is above the bound (the bound itself does not count)."""

    fact: Number[Quantity]
    bound: Quantity


@dataclass(frozen=True, eq=False)
class Recorded(_Statement):
    """A number whose absence is an answer has been recorded."""

    fact: Number[Quantity]


@dataclass(frozen=True, eq=False)
class AllOf(_Statement):
    """Every part holds; of no parts, always."""

    parts: tuple[Statement, ...]


@dataclass(frozen=True, eq=False)
class AnyOf(_Statement):
    """At least one part holds; of no parts, never."""

    parts: tuple[Statement, ...]


@dataclass(frozen=True, eq=False)
class Not(_Statement):
    """The part does not hold."""

    part: Statement


@dataclass(frozen=True, eq=False)
class Term(_Statement):
    """A statement that the guideline has a word for; the word is what people read."""

    word: Text
    meaning: Statement


@dataclass(frozen=True, eq=False)
class Concludes(_Statement):
    """Another decision comes out at one of these values."""

    decision: Decision
    values: tuple[Value, ...]


@dataclass(frozen=True, eq=False)
class ScoresBetween(_Statement):
    """The total of a score lies from `low` to `high` inclusive."""

    score: Score
    low: int
    high: int


Statement = Is | IsOneOf | AtLeast | MoreThan | Recorded | AllOf | AnyOf | Not | Term | Concludes | ScoresBetween


# --- How the guideline's files write them ----------------------------------------------------------------------------


def is_true(fact: YesNo) -> Is:
    """The fact is known and true."""
    return Is(_must_be(fact, YesNo), True)


def is_false(fact: YesNo) -> Is:
    """The fact is known and false."""
    return Is(_must_be(fact, YesNo), False)


def is_(fact: Choice, value: str) -> IsOneOf:
    """The choice has this value."""
    return is_one_of(fact, value)


def is_one_of(fact: Choice, *values: str) -> IsOneOf:
    """The choice has one of these values; a value that it does not have is an error."""
    _must_be(fact, Choice)
    for value in values:
        if value not in fact.values:
            raise ValueError(f"{fact.name} has no value {value!r}. Its values: {', '.join(fact.values)}.")
    return IsOneOf(fact, values)


def at_least(fact: Number[Q], bound: Q) -> AtLeast:
    """The number is `bound` or more."""
    return AtLeast(*_same_unit(fact, bound))


def more_than(fact: Number[Q], bound: Q) -> MoreThan:
    """The number is more than `bound`."""
    return MoreThan(*_same_unit(fact, bound))


def at_most(fact: Number[Q], bound: Q) -> Not:
    """The number is `bound` or less."""
    return Not(more_than(fact, bound))


def less_than(fact: Number[Q], bound: Q) -> Not:
    """The number is less than `bound`."""
    return Not(at_least(fact, bound))


def exactly(fact: Number[Q], amount: Q) -> AllOf:
    """The number is this one."""
    return AllOf((at_least(fact, amount), at_most(fact, amount)))


def between(fact: Number[Q], low: Q, high: Q) -> AllOf:
    """The number lies from `low` to `high`, both included."""
    return AllOf((at_least(fact, low), at_most(fact, high)))


def recorded(fact: Number[Q]) -> Recorded:
    """The number has been recorded; only for a number whose absence is an answer."""
    if fact.absent is None:
        raise ValueError(
            f"{fact.name}: its absence means unknown, so nothing can be concluded from it. Ask for a value instead."
        )
    return Recorded(fact)  # type: ignore[arg-type]  # the quantity plays no part here


def all_of(*parts: Statement) -> AllOf:
    """All of these hold."""
    return AllOf(_statements("all_of", parts))


def any_of(*parts: Statement) -> AnyOf:
    """One or more of these hold."""
    return AnyOf(_statements("any_of", parts))


def not_(part: Statement) -> Not:
    """This does not hold."""
    return Not(*_statements("not_", (part,)))


def term(nl: str, en: str, meaning: Statement) -> Term:
    """Give a statement the word that the guideline uses for it."""
    return Term(Text(nl, en), *_statements("term", (meaning,)))


def concludes(decision: Decision, *values: Value) -> Concludes:
    """The decision comes out at one of these values."""
    for value in values:
        if not any(value is known or (type(value) is type(known) and value == known) for known in decision.values):
            raise ValueError(
                f"{decision.name} never concludes {value!r}. Its values: {', '.join(map(str, decision.values))}."
            )
    return Concludes(decision, values)


def scores_between(score: Score, low: int, high: int) -> ScoresBetween:
    """The score's total lies from `low` to `high`, both included."""
    return ScoresBetween(score, low, high)


# --- What a statement mentions ---------------------------------------------------------------------------------------


def parts_of(statement: Statement) -> tuple[Statement, ...]:
    """The statements directly inside this one (none for a statement about a fact, a decision or a score)."""
    match statement:
        case AllOf(parts) | AnyOf(parts):
            return parts
        case Not(part) | Term(_, part):
            return (part,)
        case Is() | IsOneOf() | AtLeast() | MoreThan() | Recorded() | Concludes() | ScoresBetween():
            return ()
        case _:
            assert_never(statement)


def walk(statement: Statement) -> Iterator[Statement]:
    """The statement and everything inside it, not entering the decisions and scores that it refers to."""
    yield statement
    for part in parts_of(statement):
        yield from walk(part)


# --- Checks at the moment of writing ---------------------------------------------------------------------------------

F = TypeVar("F", bound=Fact)


def _must_be(fact: F, kind: type[F]) -> F:
    if not isinstance(fact, kind):
        raise TypeError(
            f"{fact!r} is not a {kind.__name__}; choose the word that fits its kind ({type(fact).__name__})."
        )
    return fact


def _same_unit(fact: Number[Q], bound: Q) -> tuple[Number[Quantity], Quantity]:
    if not isinstance(fact, Number):
        raise TypeError(f"{fact!r} is not a number, so it has no threshold; write is_true(...) or is_one_of(...).")
    if not isinstance(bound, fact.unit):
        raise TypeError(f"{fact.name} is in {fact.unit.__name__}, so {bound!r} cannot be compared with it.")
    return fact, bound  # type: ignore[return-value]  # the pair is of one unit, as just checked


def _statements(word: str, parts: tuple[Statement, ...]) -> tuple[Statement, ...]:
    for part in parts:
        if isinstance(part, Fact):
            raise TypeError(f"{word}(...): {part!r} is a fact, not a statement. {Fact._instead}")
        if not isinstance(part, _Statement):
            raise TypeError(
                f"{word}(...): {part!r} is not a statement. Did you write `and`, `or` or `==`? {_Statement._instead}"
            )
    return parts
