"""Statements in words, as a doctor reads them: short ones in a line, longer ones as a list under 'all' or 'one of'."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import assert_never

from wervelwijzer.language.quantities import Exact, Quantity
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import (
    AllOf,
    AnyOf,
    AtLeast,
    Choice,
    Concludes,
    Is,
    IsOneOf,
    MoreThan,
    Not,
    Number,
    Recorded,
    ScoresBetween,
    Statement,
    Term,
    walk,
)

WORDS = {
    "all": Text("alle van", "all of"),
    "any": Text("een of meer van", "one or more of"),
    "none": Text("niet", "not"),
    "always": Text("altijd", "always"),
    "never": Text("nooit", "never"),
    "yes": Text("ja", "yes"),
    "no": Text("nee", "no"),
    "or": Text("of", "or"),
    "and": Text("en", "and"),
    "at_least": Text("minstens", "at least"),
    "more_than": Text("meer dan", "more than"),
    "at_most": Text("hoogstens", "at most"),
    "less_than": Text("minder dan", "less than"),
    "exactly": Text("precies", "exactly"),
    "to": Text("tot en met", "to"),
    "recorded": Text("ingevuld", "recorded"),
    "not_recorded": Text("niet ingevuld", "not recorded"),
    "score": Text("totaal", "total"),
}


def as_list(statement: Statement, language: Language, depth: int = 0) -> list[str]:
    """The statement as lines of a Markdown list, its parts indented under it."""
    indent = "  " * depth
    match statement:
        case AllOf(parts) | AnyOf(parts) if len(parts) > 1 and (line := in_line(statement, language)) is None:
            head = WORDS["all" if isinstance(statement, AllOf) else "any"].in_(language)
            return [f"{indent}- {head}:", *(row for part in parts for row in as_list(part, language, depth + 1))]
        case Not(part) if in_line(statement, language) is None:
            return [f"{indent}- {WORDS['none'].in_(language)}:", *as_list(part, language, depth + 1)]
        case _:
            line = in_line(statement, language)
            assert line is not None
            return [f"{indent}- {line}"]


def in_line(statement: Statement, language: Language) -> str | None:
    """The statement in one line; None where it is a list of its own."""
    match statement:
        case Term(word, _):
            return f"*{word.in_(language)}*"
        case Is(fact, value):
            return f"{fact.label.in_(language)}: {WORDS['yes' if value else 'no'].in_(language)}"
        case IsOneOf(fact, values):
            return (
                f"{fact.label.in_(language)}: {_joined([_option(fact, value, language) for value in values], language)}"
            )
        case AtLeast(fact, bound):
            return _threshold(fact, "at_least", bound, language)
        case MoreThan(fact, bound):
            return _threshold(fact, "more_than", bound, language)
        case Recorded(fact):
            return f"{fact.label.in_(language)}: {WORDS['recorded'].in_(language)}"
        case Concludes(decision, values):
            words = [decision.word_for(value).in_(language) for value in values]
            return f"{decision.label.in_(language)} → {_joined(words, language)}"
        case ScoresBetween(score, low, high):
            return f"{WORDS['score'].in_(language)} {score.name}: {low} {WORDS['to'].in_(language)} {high}"
        case Not(part):
            return _negated(part, language)
        case AllOf(parts):
            return WORDS["always"].in_(language) if not parts else _band(parts, language)
        case AnyOf(parts):
            return WORDS["never"].in_(language) if not parts else _only(parts, language)
        case _:
            assert_never(statement)


def _negated(part: Statement, language: Language) -> str | None:
    match part:
        case AtLeast(fact, bound):
            return _threshold(fact, "less_than", bound, language)
        case MoreThan(fact, bound):
            return _threshold(fact, "at_most", bound, language)
        case Recorded(fact):
            return f"{fact.label.in_(language)}: {WORDS['not_recorded'].in_(language)}"
        case AllOf() | AnyOf():
            return None
        case _:
            line = in_line(part, language)
            return None if line is None else f"{WORDS['none'].in_(language)}: {line}"


def _band(parts: tuple[Statement, ...], language: Language) -> str | None:
    """A lower and an upper bound of one number read as a range; a single part as itself."""
    match parts:
        case (AtLeast(fact, low), Not(MoreThan(same, high))) if fact is same:
            exactly = low.amount == high.amount
            words = (
                WORDS["exactly"].in_(language) if exactly else f"{_amount(low, language)} {WORDS['to'].in_(language)}"
            )
            return f"{fact.label.in_(language)}: {words} {_with_unit(high, language)}"
        case _:
            return _only(parts, language)


def _only(parts: tuple[Statement, ...], language: Language) -> str | None:
    return in_line(parts[0], language) if len(parts) == 1 else None


def _threshold(fact: Number[Quantity], word: str, bound: Quantity, language: Language) -> str:
    return f"{fact.label.in_(language)}: {WORDS[word].in_(language)} {_with_unit(bound, language)}"


def _with_unit(bound: Quantity, language: Language) -> str:
    unit = bound.written.in_(language)
    return f"{_amount(bound, language)}{'' if unit == '%' else ' '}{unit}".strip()


def _amount(bound: Quantity, language: Language) -> str:
    amount: Exact = bound.amount
    if isinstance(amount, Fraction) and amount.denominator != 1:
        return f"{amount.numerator}/{amount.denominator}"
    return str(int(amount))


def _option(fact: Choice, value: str, language: Language) -> str:
    return next(option.label.in_(language) for option in fact.options if option.value == value)


def _joined(words: list[str], language: Language) -> str:
    return f" {WORDS['or'].in_(language)} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def terms_in(statements: list[Statement]) -> list[Term]:
    """Every term that the statements use, also inside other terms, each once, in order."""
    found: dict[int, Term] = {}
    for statement in statements:
        for part in _all_parts(statement):
            if isinstance(part, Term):
                found.setdefault(id(part), part)
    return list(found.values())


def _all_parts(statement: Statement) -> Iterator[Statement]:
    yield from walk(statement)
