"""A question about dose in JSON: the courses, perhaps another, and the tissue; checked, never guessed.

    {"tissue": "cord",
     "courses": [{"fractions": 10, "dose_per_fraction": 3, "technique": "conventional", "start": "2026-01-15"}],
     "another": {"fractions": 1, "dose_per_fraction": 8, "months_since_previous": 10}}

A course can also have `parts` (a list of fractions, dose_per_fraction and cord_dose_per_fraction), `end`, `tissue`,
`days_since_previous`, and for the cord `cord_dose_per_fraction` or `cord_dose_total`. Left out or null is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from wervelwijzer.dose.compact import (
    TECHNIQUE_WORDS,
    TISSUE_WORDS,
    day,
    fractions,
    gray,
    with_cord,
)
from wervelwijzer.dose.courses import Course, Part, Request, Since, Technique
from wervelwijzer.dose.linear_quadratic import Tissue
from wervelwijzer.dose.problems import refuse, shown
from wervelwijzer.dose.wire import number, parse, text

REQUEST_NAMES = ("about", "tissue", "courses", "another")
PART_NAMES = ("fractions", "dose_per_fraction", "cord_dose_per_fraction")
COURSE_NAMES = (
    *PART_NAMES,
    *("parts", "cord_dose_total", "technique", "tissue", "start", "end"),
    *("months_since_previous", "days_since_previous"),
)


def read_request(content: bytes) -> Request:
    """Read a question from JSON.

    Raises:
        DoseError: with the entry that cannot be read, and what would be right.
    """
    given = _object(parse(content, "JSON"), "JSON", REQUEST_NAMES)
    courses = given.get("courses", [])
    if not isinstance(courses, list):
        refuse("courses", courses, "geef een lijst van series.", "give a list of courses.")
    another = given.get("another")
    return Request(
        courses=tuple(_course(one, f"courses[{place}]") for place, one in enumerate(courses)),
        another=None if another is None else _course(another, "another"),
        tissue=tissue(given.get("tissue"), "tissue"),
    )


def _course(content: object, item: str) -> Course:
    given = _object(content, item, COURSE_NAMES)
    parts = _parts(given, item)
    whole = given.get("cord_dose_total")
    if whole is not None:
        if parts[0].cord is not None:
            _one_of(item, "cord_dose_per_fraction", "cord_dose_total")
        parts = with_cord(parts, _gray(whole, f"{item}.cord_dose_total", zero=True), item, whole=True)
    return Course(
        parts=parts,
        technique=technique(given.get("technique"), f"{item}.technique"),
        tissue=tissue(given.get("tissue"), f"{item}.tissue"),
        start=None if given.get("start") is None else day(given["start"], f"{item}.start"),
        end=None if given.get("end") is None else day(given["end"], f"{item}.end"),
        since=_since(given, item),
    )


def _parts(given: Mapping[str, object], item: str) -> tuple[Part, ...]:
    parts = given.get("parts")
    if parts is None:
        return (_part(given, item),)
    if any(given.get(name) is not None for name in PART_NAMES):
        _one_of(item, "parts", "fractions")
    if not isinstance(parts, list) or not parts:
        refuse(f"{item}.parts", parts, "geef een lijst van delen.", "give a list of parts.")
    places = [f"{item}.parts[{number}]" for number in range(len(parts))]
    return tuple(_part(_object(one, place, PART_NAMES), place) for one, place in zip(parts, places, strict=True))


def _part(given: Mapping[str, object], item: str) -> Part:
    cord = given.get("cord_dose_per_fraction")
    return Part(
        fractions(str(number(given.get("fractions"), f"{item}.fractions")), f"{item}.fractions"),
        _gray(given.get("dose_per_fraction"), f"{item}.dose_per_fraction"),
        None if cord is None else _gray(cord, f"{item}.cord_dose_per_fraction", zero=True),
    )


def _gray(value: object, item: str, *, zero: bool = False) -> Fraction:
    return gray(value if isinstance(value, str) else str(value), item, zero=zero)


def _since(given: Mapping[str, object], item: str) -> Since | None:
    months, days = given.get("months_since_previous"), given.get("days_since_previous")
    if months is None and days is None:
        return None
    if months is not None and days is not None:
        _one_of(item, "months_since_previous", "days_since_previous")
    if given.get("start") is not None:
        _one_of(item, "start", "months_since_previous / days_since_previous")
    if months is not None:
        return Since(number(months, f"{item}.months_since_previous"), "months")
    return Since(number(days, f"{item}.days_since_previous"), "days")


def technique(value: object, item: str) -> Technique | None:
    """How a course was given; None where that is unknown.

    Raises:
        DoseError: a word that is no technique.
    """
    if value is None:
        return None
    if not isinstance(value, str) or value not in TECHNIQUE_WORDS:
        refuse(
            item,
            value,
            f"'{shown(value)}' kan niet. Geef conventional of sbrt, of laat het weg als het onbekend is.",
            f"'{shown(value)}' cannot be. Give conventional or sbrt, or leave it out when unknown.",
        )
    return TECHNIQUE_WORDS[value]


def tissue(value: object, item: str) -> Tissue | None:
    """Which part of the cord; None where that is unknown.

    Raises:
        DoseError: a word that is no tissue.
    """
    if value is None:
        return None
    if not isinstance(value, str) or value not in TISSUE_WORDS:
        refuse(
            item,
            value,
            f"'{shown(value)}' kan niet. Geef cord (cervicaal of thoracaal myelum) of lumbar, of laat het weg.",
            f"'{shown(value)}' cannot be. Give cord (cervical or thoracic cord) or lumbar, or leave it out.",
        )
    return TISSUE_WORDS[value]


def with_technique(request: Request, all_of_them: Technique | None) -> Request:
    """The same question with this technique for every course that has none of its own."""
    if all_of_them is None:
        return request
    courses = [one if one.technique else replace(one, technique=all_of_them) for one in request.all]
    another = courses.pop() if request.another is not None else None
    return replace(request, courses=tuple(courses), another=another)


def _object(content: object, item: str, names: tuple[str, ...]) -> Mapping[str, object]:
    known = ", ".join(names)
    if not isinstance(content, Mapping):
        refuse(item, content, f"geef een object met: {known}.", f"give an object with: {known}.")
    for name in content:
        if name not in names:
            refuse(
                item,
                name,
                f"'{shown(name)}' is onbekend. Bekend zijn: {known}.",
                f"'{shown(name)}' is unknown. Known are: {known}.",
            )
    if content.get("about") is not None:
        text(content["about"], f"{item}.about")
    return content


def _one_of(item: str, one: str, other: str) -> None:
    refuse(item, "", f"geef {one} of {other}, niet allebei.", f"give {one} or {other}, not both.")
