"""Patients as tables: a readable text becomes cases, each with what the guideline concludes of it.

A table has a header of short aliases, a rule of dashes, and a row for each patient. The last column is the expected
value, or its first words where no other value begins so; an optional column `missing` beside it names the facts that
can still change it. An empty cell is unknown; `24 or 48` is the exact set of possible values, `any` every value that
the decision has. A column `but` lists differences from the base case, such as `hours = 48.5, improving =`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import pytest

from wervelwijzer.advice.advise import answer
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.engine import engine
from wervelwijzer.advice.result import Conclusion, Status
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.language.decisions import Decision, Members, Total, Value
from wervelwijzer.language.words import Choice, Fact, Number

T = TypeVar("T")

FactValue = bool | int | float | str
Facts = Mapping[str, FactValue]

BUT = "but"
MISSING = "missing"
YES_NO = {"yes": True, "no": False}
NOBODY = "nobody"
NOT_APPLICABLE = "n/a"
ANY = "any"

PRIMARIES = (
    "breast",
    "prostate",
    "lung_non_small_cell",
    "lung_small_cell",
    "kidney",
    "thyroid",
    "melanoma",
    "colon",
    "rectum",
    "oesophagus",
    "stomach",
    "pancreas",
    "liver",
    "gallbladder_biliary",
    "bladder",
    "uterus",
    "cervix",
    "ovary",
    "germ_cell",
    "head_and_neck",
    "osteosarcoma",
    "soft_tissue_sarcoma",
    "carcinoid",
    "multiple_myeloma",
    "lymphoma_high_or_intermediate_grade",
    "lymphoma_low_grade",
    "hodgkin_lymphoma",
    "leukaemia",
    "unknown_primary",
    "other",
)

each_primary = pytest.mark.parametrize("primary", PRIMARIES)

NAMED = {decision.name: decision for decision in DECISIONS}
_TOLD = DECISIONS[0]
"""Stands for the recommendation in a reader that only reads facts."""


class TableError(ValueError):
    """A table that cannot be read; says in which row and what would be right."""


@dataclass(frozen=True, slots=True)
class Patient:
    """A row of a table: the facts that are known, and the values that a decision can then take."""

    decision: str
    facts: Facts
    possible: tuple[Value, ...]
    missing: frozenset[str] | None
    row: str

    def check(self) -> None:
        """The decision takes exactly the expected values, and names what is missing."""
        told = conclusion(self.decision, self.facts)
        where = f"{self.decision}, row `{self.row}`, facts {dict(self.facts)}"
        expected, found = shown(self.possible), shown(told.possible)
        assert found == expected, f"{where}: expected {expected}, found {found}; missing {told.missing}"
        if len(self.possible) > 1:
            assert told.value is None, f"{where}: more is possible, yet the value is {told.value!r}"
            assert told.missing, f"{where}: more is possible, yet nothing is missing"
        else:
            assert shown([told.value]) == expected, f"{where}: the value is {told.value!r}"
            assert not told.missing, f"{where}: settled, yet {told.missing} is missing"
        if self.missing is not None:
            assert set(told.missing) == self.missing, f"{where}: missing {told.missing}"


def table(decision: str, base: Facts, columns: Mapping[str, str], text: str) -> pytest.MarkDecorator:
    """A test's `patient`, once for each row of the table."""
    read = patients(decision, base, columns, text)
    return pytest.mark.parametrize("patient", [pytest.param(patient, id=patient.row) for patient in read])


def patients(decision: str, base: Facts, columns: Mapping[str, str], text: str) -> list[Patient]:
    """The patients of a table.

    Args:
        decision: the name of the decision that the last column tells.
        base: the facts of every row, by dotted name; a column of the same fact replaces them.
        columns: the fact of each alias.
        text: the table.

    Raises:
        TableError: an unknown decision, fact, alias or value, or a ragged row.
    """
    reader = _Reader(_pick(NAMED, decision, "decision"), base, columns)
    lines = [line for line in text.splitlines() if line.strip(" -+|")]
    if len(lines) < 2:
        raise TableError(f"{decision}: a table needs a header and at least one row.")
    header, *rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    reader.check_header(header)
    return [reader.patient(header, cells) for cells in rows]


STATUS_WORDS: Mapping[str, Status] = {
    "applies": "applies",
    "no": "does_not_apply",
    "open": "undetermined",
    "overridden": "overridden",
}


@dataclass(frozen=True, slots=True)
class Advised:
    """A row of a table of a recommendation: the facts that are known, and what it then comes to."""

    recommendation: str
    facts: Facts
    status: Status
    row: str

    def check(self) -> None:
        """The recommendation has exactly the expected status."""
        told = answer(engine(), check_case(grouped(self.facts)))
        found = next(a.status for a in told.recommendations if a.recommendation.id == self.recommendation)
        assert found == self.status, f"{self.recommendation}, row `{self.row}`, facts {dict(self.facts)}: {found}"


def advice_table(recommendation: str, base: Facts, columns: Mapping[str, str], text: str) -> pytest.MarkDecorator:
    """A test's `patient`, once for each row of a table whose last column says what a recommendation comes to.

    That column holds applies, no (does not apply), open (undetermined) or overridden; the rest is as in `table`.
    """
    _pick({rec.id: rec for rec in RECOMMENDATIONS}, recommendation, "recommendation")
    reader = _Reader(_TOLD, base, columns)
    header, *rows = [[cell.strip() for cell in line.split("|")] for line in text.splitlines() if line.strip(" -+|")]
    reader.check_header(header)
    read = [
        Advised(
            recommendation, reader.facts_of(header, cells), _pick(STATUS_WORDS, cells[-1], "status"), " | ".join(cells)
        )
        for cells in rows
    ]
    if not read:
        raise TableError(f"{recommendation}: a table needs a header and at least one row.")
    return pytest.mark.parametrize("patient", [pytest.param(patient, id=patient.row) for patient in read])


def grouped(facts: Facts) -> dict[str, dict[str, FactValue]]:
    """Facts by dotted name as the case that `advise` reads."""
    case: dict[str, dict[str, FactValue]] = {}
    for name, value in facts.items():
        group, _, short = name.partition(".")
        case.setdefault(group, {})[short] = value
    return case


def conclusion(decision: str, facts: Facts) -> Conclusion:
    """What `advise` says of one decision, without the rest of its answer, which takes ten times as long."""
    return answer(engine(), check_case(grouped(facts))).decisions[decision]


def conclude(decision: str, facts: Facts) -> Value | None:
    """The settled value of a decision, or None where more than one is possible."""
    return conclusion(decision, facts).value


def shown(values: Iterable[Value | None]) -> list[str]:
    """Values as comparable text: true is not 1."""
    return sorted(repr(value) for value in values)


class _Reader:
    """Reads the rows of one table."""

    def __init__(self, decision: Decision, base: Facts, columns: Mapping[str, str]) -> None:
        self.decision = decision
        for name in (*base, *columns.values()):
            _pick(BY_NAME, name, "fact")
        self.base = base
        self.columns = columns

    def check_header(self, header: list[str]) -> None:
        """Every column but the answer is known, none stands twice, and there is an answer."""
        if len(set(header)) < len(header):
            raise TableError(f"{self.decision.name}: a column stands twice in `{' | '.join(header)}`.")
        *known, answer = [cell for cell in header if cell != MISSING]
        if answer in self.columns or answer == BUT:
            raise TableError(f"{self.decision.name}: the last column must be the answer, but {answer!r} is a fact.")
        for alias in known:
            if alias != BUT:
                _pick(self.columns, alias, "alias")

    def facts_of(self, header: list[str], cells: list[str]) -> Facts:
        """The facts of one row, without its answer."""
        row = " | ".join(cells)
        if len(cells) != len(header):
            raise TableError(f"row `{row}`: {len(cells)} cells where the header has {len(header)}.")
        named = dict(zip(header[:-1], cells[:-1], strict=True))
        but = _differences(named.pop(BUT, ""))
        return self._facts({**named, **but})

    def patient(self, header: list[str], cells: list[str]) -> Patient:
        """The patient of one row."""
        row = " | ".join(cells)
        if len(cells) != len(header):
            raise TableError(
                f"{self.decision.name}, row `{row}`: {len(cells)} cells where the header has {len(header)}."
            )
        named = dict(zip(header, cells, strict=True))
        missing = named.pop(MISSING, "")
        *_, answer = named
        expected = named.pop(answer)
        but = named.pop(BUT, "")
        try:
            facts = self._facts({**named, **_differences(but)})
            return Patient(self.decision.name, facts, self._expected(expected), self._missing(missing), row)
        except TableError as error:
            raise TableError(f"{self.decision.name}, row `{row}`: {error}") from None

    def _facts(self, given: Mapping[str, str]) -> Facts:
        facts = dict(self.base)
        for alias, written in given.items():
            name = _pick(self.columns, alias, "alias")
            facts.pop(name, None)
            if written:
                facts[name] = fact_value(BY_NAME[name], written)
        return facts

    def _expected(self, written: str) -> tuple[Value, ...]:
        if written == ANY:
            return self.decision.values
        values = tuple(self._value(word.strip()) for word in written.split(" or "))
        if len(set(shown(values))) < len(values):
            raise TableError(f"{written!r} names a value twice.")
        return values

    def _value(self, word: str) -> Value:
        by = self.decision.by
        if isinstance(by, Members):
            members = [] if word == NOBODY else [member.strip() for member in word.split("+")]
            allowed = {str(value): str(value) for value in self.decision.values}
            return tuple(_pick(allowed, member, "member") for member in members)
        if isinstance(by, Total) and word.isdecimal():
            return int(word)
        words = {_word(value): value for value in self.decision.values}
        begun = [whole for whole in words if whole.startswith(f"{word}_")]
        return _pick(words, begun[0] if word not in words and len(begun) == 1 else word, "value")

    def _missing(self, written: str) -> frozenset[str] | None:
        if not written:
            return None
        aliases = [alias.strip() for alias in written.split(",")]
        return frozenset(_pick(self.columns, alias, "alias") for alias in aliases)


def fact_value(fact: Fact, written: str) -> FactValue:
    """The value that a cell gives to a fact."""
    if isinstance(fact, Number):
        try:
            return int(written) if fact.whole or written.lstrip("-").isdecimal() else float(written)
        except ValueError:
            raise TableError(f"{fact.name} is a number, not {written!r}.") from None
    if isinstance(fact, Choice):
        return _pick({value: value for value in fact.values}, written, f"value of {fact.name}")
    return _pick(YES_NO, written, f"value of {fact.name}")


def _differences(written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in written.split(","))):
        alias, equals, value = part.partition("=")
        if not equals:
            raise TableError(f"{part!r} is no difference; write `alias = value`, or `alias =` for unknown.")
        if alias.strip() in found:
            raise TableError(f"{alias.strip()!r} differs twice.")
        found[alias.strip()] = value.strip()
    return found


def _word(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return NOT_APPLICABLE if value == "not_applicable" else str(value)


def _pick(known: Mapping[str, T], word: str, kind: str) -> T:
    if word in known:
        return known[word]
    near = difflib.get_close_matches(word, known, n=3)
    hint = f"Did you mean {' or '.join(map(repr, near))}?" if near else f"There are: {', '.join(known)}."
    raise TableError(f"unknown {kind} {word!r}. {hint}")
