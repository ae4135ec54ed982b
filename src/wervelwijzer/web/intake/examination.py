"""The ISNCSCI worksheet as a form: each finding a field, shortcuts for what is normal, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wervelwijzer.isncsci import words as say
from wervelwijzer.isncsci.examination import PARTS, PLACES, Examination, Part
from wervelwijzer.isncsci.findings import NO_NON_KEY, NOT_TESTABLE, UNKNOWN
from wervelwijzer.isncsci.problems import ExaminationError, Problem
from wervelwijzer.isncsci.read_json import ANSWER_KEYS, NON_KEY
from wervelwijzer.isncsci.segments import DERMATOMES, KEY_MUSCLES, MUSCLES, SIDE_WORDS, SIDES, SideName
from wervelwijzer.isncsci.write import ANSWERS, NONE
from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.intake.typed import clean

PARTED = "."
LETTERS: Mapping[Part, str] = {"light_touch": "lt", "pin_prick": "pp", "motor": "m"}
SHORT: Mapping[Part, Text] = {
    "light_touch": Text("aanraking", "touch"),
    "pin_prick": Text("prik", "prick"),
    "motor": Text("kracht", "power"),
}
CHOICES: Mapping[Part, tuple[str, ...]] = {
    "light_touch": ("2", "1", "0", NOT_TESTABLE, "1*", "0*", f"{NOT_TESTABLE}*"),
    "pin_prick": ("2", "1", "0", NOT_TESTABLE, "1*", "0*", f"{NOT_TESTABLE}*"),
    "motor": ("5", "4", "3", "2", "1", "0", NOT_TESTABLE, "4*", "3*", "2*", "1*", "0*", f"{NOT_TESTABLE}*"),
}
NORMAL: Mapping[Part, str] = {"light_touch": "2", "pin_prick": "2", "motor": "5"}
ABSENT = "0"
BOTH_SIDES = "both"
Fields = Mapping[str, str]


@dataclass(frozen=True)
class Finding:
    """One field of the sheet."""

    name: str
    label: str
    side: SideName
    part: Part
    value: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """One segment: what was found on the right, then on the left."""

    place: str
    muscle: str
    right: tuple[Finding | None, ...]
    left: tuple[Finding | None, ...]


@dataclass(frozen=True)
class Answered:
    """One of the answers beside the segments."""

    name: str
    label: str
    value: str
    choices: tuple[tuple[str, str], ...]


def field_name(side: SideName, part: Part, place: str) -> str:
    """The name of a finding's field: right.lt.T4."""
    return PARTED.join((side, LETTERS[part], place))


FIELD_NAMES: tuple[str, ...] = tuple(
    field_name(side, part, place) for side in SIDES for part in PARTS for place in PLACES[part]
)
OTHER_NAMES: tuple[str, ...] = (*ANSWER_KEYS, *(f"{side}{PARTED}{NON_KEY}" for side in SIDES))


def fields_in(sent: Fields) -> dict[str, str]:
    """The fields that were filled in."""
    found = {name: clean(sent.get(name, "")) for name in (*FIELD_NAMES, *OTHER_NAMES)}
    return {name: text for name, text in found.items() if text}


def content_of(fields: Fields) -> dict[str, Any]:
    """The fields as the JSON of an examination."""
    found: dict[str, Any] = {key: fields[key] for key in ANSWER_KEYS if key in fields}
    for side in SIDES:
        parts: dict[str, Any] = {
            part: {place: fields[name] for place in PLACES[part] if (name := field_name(side, part, place)) in fields}
            for part in PARTS
        }
        found[side] = parts | {key: fields[name] for key in (NON_KEY,) if (name := f"{side}{PARTED}{key}") in fields}
    return found


def fields_of(examination: Examination) -> dict[str, str]:
    """An examination as the fields of the form."""
    found: dict[str, str] = {}
    for side in SIDES:
        one = examination.side(side)
        for part in PARTS:
            cells: tuple[str, ...] = getattr(one, part)
            found |= {field_name(side, part, place): cell for place, cell in zip(PLACES[part], cells, strict=True)}
        found[f"{side}{PARTED}{NON_KEY}"] = one.non_key
    for key, attribute in ANSWER_KEYS.items():
        found[key] = getattr(examination, attribute)
    return {name: value for name, value in found.items() if value != UNKNOWN}


# --- shortcuts ---


def all_normal(fields: Fields) -> dict[str, str]:
    """Sensation and power normal everywhere; the anal examination is left to who does it."""
    return {**fields, **{name: NORMAL[part] for name, part, _ in _cells(SIDES)}}


def normal_down_to(fields: Fields, level: str, which: str) -> dict[str, str]:
    """Normal down to and including a segment, absent below it, on one side or both.

    Raises:
        ExaminationError: there is no such segment.
    """
    if level not in DERMATOMES:
        where = Text("Normaal tot en met", "Normal down to")
        says = Text(f"'{level[:20]}' is geen segment; kies C2 tot S4-5.", f"'{level[:20]}' is no segment; choose one.")
        raise ExaminationError([Problem(where, level, says)])
    last = DERMATOMES.index(level)
    sides = [side for side in SIDES if which in (side, BOTH_SIDES)]
    filled = {name: NORMAL[part] if DERMATOMES.index(place) <= last else ABSENT for name, part, place in _cells(sides)}
    return {**fields, **filled}


def _cells(sides: Iterable[SideName]) -> list[tuple[str, Part, str]]:
    return [(field_name(side, part, place), part, place) for side in sides for part in PARTS for place in PLACES[part]]


# --- as the page shows it ---


def rows(fields: Fields, language: Language) -> tuple[Row, ...]:
    """The table, from C2 down."""
    return tuple(
        Row(
            place,
            KEY_MUSCLES[place].in_(language) if place in KEY_MUSCLES else "",
            tuple(_finding(fields, "right", part, place, language) for part in ("motor", "light_touch", "pin_prick")),
            tuple(_finding(fields, "left", part, place, language) for part in ("light_touch", "pin_prick", "motor")),
        )
        for place in DERMATOMES
    )


def _finding(fields: Fields, side: SideName, part: Part, place: str, language: Language) -> Finding | None:
    if place not in PLACES[part]:
        return None
    name = field_name(side, part, place)
    value = fields.get(name, UNKNOWN)
    choices = CHOICES[part]
    label = f"{place} {SIDE_WORDS[side].in_(language)} {SHORT[part].in_(language)}"
    return Finding(name, label, side, part, value, choices if value in ("", *choices) else (*choices, value))


def answers(fields: Fields, language: Language) -> tuple[Answered, ...]:
    """Contraction and pressure, and the lowest muscle that is no key muscle on either side."""
    asked = tuple((code, ANSWERS[code].in_(language)) for code in ("no", "yes", NOT_TESTABLE))
    labels = {"contraction": say.CONTRACTION, "pressure": say.PRESSURE}
    return tuple(
        Answered(key, labels[name].in_(language), fields.get(key, UNKNOWN), asked) for key, name in ANSWER_KEYS.items()
    )


def non_key(fields: Fields, language: Language) -> tuple[Answered, ...]:
    """The lowest muscle that is no key muscle and works, on either side."""
    muscles = ((NO_NON_KEY, NONE.in_(language)), (NOT_TESTABLE, NOT_TESTABLE), *((one, one) for one in MUSCLES))
    return tuple(
        Answered(
            name := f"{side}{PARTED}{NON_KEY}",
            f"{say.NON_KEY.in_(language)} {SIDE_WORDS[side].in_(language)}",
            fields.get(name, UNKNOWN),
            muscles,
        )
        for side in SIDES
    )
