"""The units of the facts, as types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.text import Text


@dataclass(frozen=True, slots=True)
class Years(Quantity):
    """Years of age."""

    ucum: ClassVar[str] = "a"
    written: ClassVar[Text] = Text("jaar", "years")


@dataclass(frozen=True, slots=True)
class Months(Quantity):
    """Months of life expectancy."""

    ucum: ClassVar[str] = "mo"
    written: ClassVar[Text] = Text("maanden", "months")


@dataclass(frozen=True, slots=True)
class Days(Quantity):
    """Elapsed days."""

    ucum: ClassVar[str] = "d"
    written: ClassVar[Text] = Text("dagen", "days")


@dataclass(frozen=True, slots=True)
class Hours(Quantity):
    """Elapsed hours."""

    ucum: ClassVar[str] = "h"
    written: ClassVar[Text] = Text("uur", "hours")


@dataclass(frozen=True, slots=True)
class Percent(Quantity):
    """Percent of full function (Karnofsky)."""

    ucum: ClassVar[str] = "%"
    written: ClassVar[Text] = Text("%", "%")


@dataclass(frozen=True, slots=True)
class Grade(Quantity):
    """A step of an ordinal scale: ECOG, NRS, distress thermometer."""

    ucum: ClassVar[str] = "{score}"


@dataclass(frozen=True, slots=True)
class Count(Quantity):
    """How many."""

    ucum: ClassVar[str] = "1"


@dataclass(frozen=True, slots=True)
class Share(Quantity):
    """A part of a whole, from 0 to 1."""

    ucum: ClassVar[str] = "1"


def years(amount: int) -> Years:
    """So many years."""
    return Years(amount)


def months(amount: int) -> Months:
    """So many months."""
    return Months(amount)


def days(amount: int) -> Days:
    """So many days."""
    return Days(amount)


def hours(amount: int) -> Hours:
    """So many hours."""
    return Hours(amount)


def percent(amount: int) -> Percent:
    """So many percent."""
    return Percent(amount)


def grade(amount: int) -> Grade:
    """This step of a scale."""
    return Grade(amount)


def count(amount: int) -> Count:
    """So many of them."""
    return Count(amount)
