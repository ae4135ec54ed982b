"""The form of a course that is quickly typed: 10x3@2026-01-15, 1x8@+10m, 3x8@2026-03-02..2026-03-06:sbrt:cordtotal=17.

First the fractions and their size, with a plus between parts of different size (3x5+5x3); after @ the day of the first
fraction, or the first and the last with two points, or with a plus the time since the course before (m months, d days);
after a colon the technique, the dose of the cord per fraction or in all, or the tissue.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import NoReturn

from wervelwijzer.dose.courses import Course, Part, Since, Technique
from wervelwijzer.dose.linear_quadratic import Tissue
from wervelwijzer.dose.problems import exact, refuse, shown

FIRST_YEAR, LAST_YEAR = 1900, 2200
MOST_FRACTIONS, MOST_GRAY = 100, Fraction(100)

TECHNIQUE_WORDS: dict[str, Technique] = {
    "conventional": "conventional",
    "conventioneel": "conventional",
    "sbrt": "stereotactic",
    "stereotactic": "stereotactic",
    "stereotactisch": "stereotactic",
}
TISSUE_WORDS: dict[str, Tissue] = {"cord": "cord", "myelum": "cord", "lumbar": "lumbar", "lumbaal": "lumbar"}


def course(text: str, item: str) -> Course:
    """Read one course; `item` is what the message calls it, such as --course.

    Raises:
        DoseError: with the part that cannot be read, and what would be right.
    """
    head, *options = text.strip().split(":")
    schedule, at, when = head.partition("@")
    start, end, since = _when(when.strip(), item) if at else (None, None, None)
    parts = tuple(_part(one.strip(), item) for one in schedule.split("+"))
    technique: Technique | None = None
    tissue: Tissue | None = None
    for option in options:
        name, equals, value = (piece.strip().lower() for piece in option.partition("="))
        if not equals and name in TECHNIQUE_WORDS and technique is None:
            technique = TECHNIQUE_WORDS[name]
        elif name == "tissue" and value in TISSUE_WORDS and tissue is None:
            tissue = TISSUE_WORDS[value]
        elif name in ("cord", "cordtotal") and all(part.cord is None for part in parts):
            parts = with_cord(parts, gray(value, f"{item} {name}", zero=True), item, whole=name == "cordtotal")
        else:
            _unknown_option(option, item)
    return Course(parts=parts, technique=technique, tissue=tissue, start=start, end=end, since=since)


def _part(text: str, item: str) -> Part:
    found = re.fullmatch(r"(\S+?)\s*[xX×*]\s*(\S+)", text)
    if not found:
        refuse(
            item,
            text,
            f"'{shown(text)}' is geen schema. Schrijf het aantal fracties, een x en de fractiedosis in Gy: 10x3, 1x8 "
            "of 15x2,5.",
            f"'{shown(text)}' is no schedule. Write the number of fractions, an x and the dose per fraction in Gy: "
            "10x3, 1x8 or 15x2.5.",
        )
    return Part(fractions(found[1], item), gray(found[2], item))


def fractions(text: str, item: str) -> int:
    """A number of fractions: whole, from 1.

    Raises:
        DoseError: it is no such number.
    """
    value = exact(text)
    if value is None or value.denominator != 1 or not 1 <= value <= MOST_FRACTIONS:
        refuse(
            item,
            text,
            f"'{shown(text)}' fracties kan niet. Geef een geheel aantal van 1 tot en met {MOST_FRACTIONS}, vóór de x.",
            f"'{shown(text)}' fractions cannot be. Give a whole number from 1 to {MOST_FRACTIONS}, before the x.",
        )
    return int(value)


def gray(text: str, item: str, *, zero: bool = False) -> Fraction:
    """A dose in Gy above zero (or from zero), exactly as it was typed.

    Raises:
        DoseError: it is no such dose, or so large that it must be centigray.
    """
    value = exact(text)
    if value is None or value > MOST_GRAY or (value == 0 and not zero):
        least = ("0 of hoger", "0 or more") if zero else ("hoger dan 0", "above 0")
        refuse(
            item,
            text,
            f"'{shown(text)}' Gy kan niet. Geef gray (geen centigray), {least[0]} en hoogstens {MOST_GRAY}, zoals 3 of "
            "2,5.",
            f"'{shown(text)}' Gy cannot be. Give gray (not centigray), {least[1]} and at most {MOST_GRAY}, such as 3 "
            "or 2.5.",
        )
    return value


def with_cord(parts: tuple[Part, ...], dose: Fraction, item: str, *, whole: bool) -> tuple[Part, ...]:
    """The parts with the dose of the cord: per fraction, or in all (`whole`) over equal fractions.

    Raises:
        DoseError: the course has parts of different size, so that one figure does not say which gave what.
    """
    if len(parts) > 1:
        refuse(
            item,
            dose,
            "deze serie heeft delen met verschillende fractiedosis; geef de myelumdosis per deel, in JSON onder parts.",
            "this course has parts of different fraction size; give the dose of the cord by part, in JSON under parts.",
        )
    (part,) = parts
    return (Part(part.fractions, part.prescribed, dose / part.fractions if whole else dose),)


def _when(text: str, item: str) -> tuple[date | None, date | None, Since | None]:
    if text.startswith("+"):
        return None, None, _since(text[1:], item)
    first, points, last = text.partition("..")
    if not points:
        return day(first, item), None, None
    return day(first, item) if first else None, day(last, item), None


def _since(text: str, item: str) -> Since:
    found = re.fullmatch(r"([0-9.,]+)\s*([md])", text.strip().lower())
    amount = exact(found[1]) if found else None
    if not found or amount is None:
        refuse(
            item,
            text,
            f"'+{shown(text)}' is geen interval. Schrijf +10m (maanden) of +200d (dagen) sinds de vorige serie.",
            f"'+{shown(text)}' is no interval. Write +10m (months) or +200d (days) since the course before.",
        )
    return Since(amount, "months" if found[2] == "m" else "days")


def day(text: object, item: str) -> date:
    """A day as 2026-01-15.

    Raises:
        DoseError: it is no such day.
    """
    try:
        found = date.fromisoformat(text) if isinstance(text, str) and len(text) == len("2026-01-15") else None
    except ValueError:
        found = None
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        refuse(
            item,
            text,
            f"'{shown(text)}' is geen dag. Schrijf jaar-maand-dag, zoals 2026-01-15.",
            f"'{shown(text)}' is no day. Write year-month-day, such as 2026-01-15.",
        )
    return found


def _unknown_option(option: str, item: str) -> NoReturn:
    refuse(
        item,
        option,
        f"':{shown(option)}' is onbekend of staat er twee keer. Mogelijk zijn :conventional, :sbrt, :cord=2,5 "
        "(Gy per fractie), :cordtotal=17 (Gy in totaal), :tissue=cord en :tissue=lumbar; de datum gaat vooraf.",
        f"':{shown(option)}' is unknown or given twice. Possible are :conventional, :sbrt, :cord=2.5 (Gy per "
        "fraction), :cordtotal=17 (Gy in all), :tissue=cord and :tissue=lumbar; the date goes before them.",
    )
