"""From the cells of a row to the time that a patient was followed, and whether it ended in death."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from wervelwijzer.language.text import Text
from wervelwijzer.validation.cells import CellError, is_unknown, number, yes_or_no
from wervelwijzer.validation.columns import DAYS, DIED, END, START

DAYS_A_MONTH = 365.25 / 12
"""A month, wherever days become months."""

DUTCH_DATE = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")

NO_DATE = Text(
    "Dit is geen datum. Schrijf jjjj-mm-dd, zoals 2024-03-31 (dd-mm-jjjj mag ook).",
    "This is no date. Write yyyy-mm-dd, such as 2024-03-31 (dd-mm-yyyy will do too).",
)
NO_DAYS = Text("Geef het aantal dagen vanaf start als getal.", "Give the number of days since start as a number.")
NOTHING = Text(
    "Zonder deze waarde is er geen follow-up. Vul haar in.", "Without this value there is no follow-up. Fill it in."
)
FUTURE = Text("Deze datum ligt in de toekomst. Verbeter haar.", "This date lies in the future. Correct it.")
BEFORE = Text(
    "end ligt vóór start: een negatieve tijd. Verbeter een van beide datums.",
    "end lies before start: a negative time. Correct one of the two dates.",
)
NOT_POSITIVE = Text(
    "De tijd moet groter zijn dan nul. Geef bij overlijden op de eerste dag days 0,5.",
    "The time must be above zero. For a death on the first day give days 0.5.",
)
TOO_LONG = Text("Meer dan 100 jaar is geen follow-up. Verbeter het.", "Over 100 years is no follow-up. Correct it.")
DISAGREE = Text(
    "days klopt niet met start en end. Verbeter een van de drie, of laat days leeg.",
    "days does not agree with start and end. Correct one of the three, or leave days empty.",
)


@dataclass(frozen=True)
class Followed:
    """How many days a patient was followed, whether it ended in death, and the dates where given."""

    days: float
    died: bool
    start: date | None
    end: date | None


@dataclass(frozen=True)
class Wrong:
    """What is wrong in which column."""

    column: str
    says: Text


def followed(cells: Mapping[str, str], today: date) -> tuple[Followed | None, list[Wrong]]:
    """The follow-up of a row, or everything that is wrong with it."""
    wrong: list[Wrong] = []
    died = _died(cells.get(DIED, ""), wrong)
    start = _date(START, cells.get(START, ""), today, wrong)
    end = _date(END, cells.get(END, ""), today, wrong)
    days = _days(cells.get(DAYS, ""), wrong)
    if not wrong:
        time = _time(days, start, end, wrong)
        if not wrong and time is not None and died is not None:
            return Followed(time, died, start, end), wrong
    return None, wrong


def _died(text: str, wrong: list[Wrong]) -> bool | None:
    try:
        if is_unknown(text):
            raise CellError(NOTHING)
        return yes_or_no(text)
    except CellError as error:
        wrong.append(Wrong(DIED, error.says))
    return None


def _date(column: str, text: str, today: date, wrong: list[Wrong]) -> date | None:
    if is_unknown(text):
        return None
    day = read_date(text)
    if day is None:
        wrong.append(Wrong(column, NO_DATE))
    elif day > today:
        wrong.append(Wrong(column, FUTURE))
    return day


def read_date(text: str) -> date | None:
    """A date as ISO 8601 (a time of day is left out) or in the Dutch order; None where it is neither."""
    plain = text.strip()
    dutch = DUTCH_DATE.fullmatch(plain)
    try:
        if dutch:
            day, month, year = map(int, dutch.groups())
            return date(year, month, day)
        if re.match(r"\d{4}-\d{2}-\d{2}", plain):
            return datetime.fromisoformat(plain).date()
    except ValueError:
        return None
    return None


def _days(text: str, wrong: list[Wrong]) -> float | None:
    if is_unknown(text):
        return None
    amount = number(text)
    if amount is None:
        wrong.append(Wrong(DAYS, NO_DAYS))
        return None
    return float(amount)


def _time(days: float | None, start: date | None, end: date | None, wrong: list[Wrong]) -> float | None:
    """The time in days: as given, else between the dates; both must agree to a day where both are there."""
    between = float((end - start).days) if start and end else None
    if days is None and between is None:
        wrong.append(Wrong(END if start else START, NOTHING))
    elif between is not None and between < 0:
        wrong.append(Wrong(END, BEFORE))
    elif days is not None and between is not None and abs(days - between) > 1:
        wrong.append(Wrong(DAYS, DISAGREE))
    time = between if days is None else days
    if not wrong and time is not None:
        column = END if days is None else DAYS
        if time <= 0:
            wrong.append(Wrong(column, NOT_POSITIVE))
        elif time > 36_525:
            wrong.append(Wrong(column, TOO_LONG))
    return time
