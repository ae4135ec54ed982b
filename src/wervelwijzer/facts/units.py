"""The units of the facts, as types."""

from __future__ import annotations

from typing import ClassVar

from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.text import Text


class Years(Quantity):
    """Years of age."""

    ucum: ClassVar[str] = "a"
    written: ClassVar[Text] = Text("jaar", "years")


class Months(Quantity):
    """Months of life expectancy."""

    ucum: ClassVar[str] = "mo"
    written: ClassVar[Text] = Text("maanden", "months")


class Days(Quantity):
    """Elapsed days."""

    ucum: ClassVar[str] = "d"
    written: ClassVar[Text] = Text("dagen", "days")


class Hours(Quantity):
    """Elapsed hours."""

    ucum: ClassVar[str] = "h"
    written: ClassVar[Text] = Text("uur", "hours")


class Percent(Quantity):
    """Percent of full function (Karnofsky)."""

    ucum: ClassVar[str] = "%"
    written: ClassVar[Text] = Text("%", "%")


class Grade(Quantity):
    """A step of an ordinal scale: ECOG, NRS, distress thermometer."""

    ucum: ClassVar[str] = "{score}"


class Count(Quantity):
    """How many."""

    ucum: ClassVar[str] = "1"


class Share(Quantity):
    """A part of a whole, from 0 to 1."""

    ucum: ClassVar[str] = "1"


class MilligramsPerLitre(Quantity):
    """Milligrams in a litre of blood."""

    ucum: ClassVar[str] = "mg/L"
    written: ClassVar[Text] = Text("mg/l", "mg/L")


class GramsPerLitre(Quantity):
    """Grams in a litre of blood."""

    ucum: ClassVar[str] = "g/L"
    written: ClassVar[Text] = Text("g/l", "g/L")


class UnitsPerLitre(Quantity):
    """Enzyme units in a litre of blood."""

    ucum: ClassVar[str] = "U/L"
    written: ClassVar[Text] = Text("U/l", "U/L")


class BillionPerLitre(Quantity):
    """Cells in a litre of blood, in units of 10⁹."""

    ucum: ClassVar[str] = "10*9/L"
    written: ClassVar[Text] = Text("· 10⁹/l", "· 10⁹/L")


class MillimolesPerLitre(Quantity):
    """Millimoles in a litre of blood."""

    ucum: ClassVar[str] = "mmol/L"
    written: ClassVar[Text] = Text("mmol/l", "mmol/L")


class MicromolesPerLitre(Quantity):
    """Micromoles in a litre of blood."""

    ucum: ClassVar[str] = "umol/L"
    written: ClassVar[Text] = Text("µmol/l", "µmol/L")


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
