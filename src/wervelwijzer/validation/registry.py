"""Reading a registry: every row becomes a patient or stands in the list of problems; none disappears silently."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from wervelwijzer.advice.case import FactValue
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.validation.cells import CellError, value_of
from wervelwijzer.validation.columns import ID, Ignored, check_columns, refuse, separator_of
from wervelwijzer.validation.times import DAYS_A_MONTH, Followed, followed

LONGEST_SHOWN = 40

TOO_SHORT = Text(
    "Deze rij heeft minder cellen dan de kop. Vul haar aan (lege cellen mogen).",
    "This row has fewer cells than the header. Complete it (empty cells will do).",
)
TOO_LONG = Text(
    "Deze rij heeft meer cellen dan de kop. Zet tekst met een scheidingsteken, zoals 4,8, tussen aanhalingstekens.",
    "This row has more cells than the header. Put text that holds the separator, such as 4,8, in quotes.",
)


@dataclass(frozen=True)
class Patient:
    """A row that can be counted. `row` is its number in a spreadsheet, the header being row 1."""

    row: int
    known: Mapping[str, FactValue]
    time: Followed

    @property
    def months(self) -> float:
        """The time that the patient was followed."""
        return self.time.days / DAYS_A_MONTH


@dataclass(frozen=True)
class RowProblem:
    """Why a row was left out: its number, the column, what stands there, and what would be right."""

    row: int
    column: str
    value: str
    says: Text


@dataclass(frozen=True)
class Registry:
    """A registry as read. `rows` counts the rows that hold anything; `facts` are its columns that are facts."""

    patients: tuple[Patient, ...]
    problems: tuple[RowProblem, ...]
    ignored: tuple[Ignored, ...]
    facts: tuple[str, ...]
    rows: int
    sha256: str

    @property
    def left_out(self) -> int:
        """How many rows have a problem."""
        return len({problem.row for problem in self.problems})

    @property
    def deaths(self) -> int:
        """How many patients died."""
        return sum(patient.time.died for patient in self.patients)


def read_registry(content: bytes, today: date) -> Registry:
    """Read a registry from the bytes of a CSV file.

    Raises:
        CaseError: the file as a whole cannot be used: no UTF-8, empty, or a column missing that nothing goes without.
    """
    names, rows = _table(content)
    ignored = check_columns(names)
    facts = tuple(name for name in names if name in BY_NAME)
    patients: list[Patient] = []
    problems: list[RowProblem] = []
    seen: dict[str, int] = {}
    number = 0
    for row, given in rows:
        number += 1
        found = list(_shape(row, names, given)) or _check_row(row, dict(zip(names, given, strict=False)), seen, today)
        if isinstance(found, Patient):
            patients.append(found)
        else:
            problems += found
    digest = hashlib.sha256(content).hexdigest()
    return Registry(tuple(patients), tuple(problems), ignored, facts, number, digest)


def _table(content: bytes) -> tuple[list[str], Iterator[tuple[int, list[str | None]]]]:
    """The names of the columns, and the rows that hold anything, with their numbers; None is a cell that is not there.

    An extra last column catches the cells of rows that are longer than the header.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        refuse(
            "",
            f"Het register is geen UTF-8 (byte {error.start}). Sla het in Excel op als 'CSV UTF-8'.",
            f"The registry is not UTF-8 (byte {error.start}). In Excel save it as 'CSV UTF-8'.",
        )
    if not text.strip():
        refuse("", "Het register is leeg.", "The registry is empty.")
    separator = separator_of(text)
    header = _frame(text, separator, None, 1).iloc[0].tolist()
    names = [str(name).strip() for name in header]
    while names and not names[-1]:
        names.pop()
    frame = _frame(text, separator, len(names) + 1, None).iloc[1:]
    return names, (
        (number, [None if pd.isna(cell) else str(cell) for cell in cells])
        for number, cells in enumerate(frame.itertuples(index=False, name=None), 2)
        if any(isinstance(cell, str) and cell.strip() for cell in cells)
    )


def _frame(text: str, separator: str, width: int | None, rows: int | None) -> pd.DataFrame:
    try:
        return pd.read_csv(
            io.StringIO(text.lstrip("\r\n")),
            sep=separator,
            header=None,
            names=None if width is None else list(range(width)),
            nrows=rows,
            dtype=str,
            keep_default_na=False,
            skip_blank_lines=False,
            engine="python",
            on_bad_lines="error" if width is None else lambda cells: cells[:width],
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        reason = str(error).strip().splitlines()[-1]
        refuse(
            "",
            f"Het register is geen goede CSV ({reason}). Controleer de aanhalingstekens.",
            f"The registry is no proper CSV ({reason}). Check the quotes.",
        )


def _shape(row: int, names: list[str], given: list[str | None]) -> Iterator[RowProblem]:
    """A row that is shorter or longer than the header."""
    extra = given[len(names)] if len(given) > len(names) else None
    if extra is not None and extra.strip():
        yield RowProblem(row, "", _shown(extra), TOO_LONG)
    elif None in given[: len(names)]:
        yield RowProblem(row, names[given.index(None)], "", TOO_SHORT)


def _check_row(
    row: int, given: Mapping[str, str | None], seen: dict[str, int], today: date
) -> Patient | list[RowProblem]:
    cells = {name: text or "" for name, text in given.items()}
    problems: list[RowProblem] = []
    name = cells.get(ID, "").strip()
    if name and seen.setdefault(name, row) != row:
        says = Text(
            f"Dit id staat ook in rij {seen[name]}. Houd één rij per patiënt.",
            f"This id also stands in row {seen[name]}. Keep one row per patient.",
        )
        problems.append(RowProblem(row, ID, _shown(name), says))
    time, wrong = followed(cells, today)
    problems += [RowProblem(row, one.column, _shown(cells.get(one.column, "")), one.says) for one in wrong]
    known: dict[str, FactValue] = {}
    for column, text in cells.items():
        if column in BY_NAME:
            try:
                value = value_of(BY_NAME[column], text)
            except CellError as error:
                problems.append(RowProblem(row, column, _shown(text), error.says))
            else:
                if value is not None:
                    known[column] = value
    if problems or time is None:
        return problems
    return Patient(row, known, time)


def _shown(value: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in value.strip())
    return plain if len(plain) <= LONGEST_SHOWN else plain[:LONGEST_SHOWN] + "…"
