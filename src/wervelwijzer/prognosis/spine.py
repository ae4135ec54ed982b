"""The levels of the spine from occiput to S5, as people write them, and the SINS region of each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NoReturn

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.language.text import Language, Text

Region = Literal["junctional", "mobile", "semi_rigid", "rigid"]
"""The values of `imaging.sins_location`."""

REGIONS: dict[Region, Text] = {
    "junctional": Text("overgangsgebied", "junctional"),
    "mobile": Text("mobiel", "mobile"),
    "semi_rigid": Text("semirigide", "semi-rigid"),
    "rigid": Text("rigide", "rigid"),
}

POINTS: dict[Region, int] = {"junctional": 3, "mobile": 2, "semi_rigid": 1, "rigid": 0}

OCCIPUT = "occiput"
PARTS = (("C", 7), ("T", 12), ("L", 5), ("S", 5))
LEVELS: tuple[str, ...] = (OCCIPUT, *(f"{part}{number}" for part, most in PARTS for number in range(1, most + 1)))

BANDS: tuple[tuple[str, str, Region], ...] = (
    (OCCIPUT, "C2", "junctional"),
    ("C3", "C6", "mobile"),
    ("C7", "T2", "junctional"),
    ("T3", "T10", "semi_rigid"),
    ("T11", "L1", "junctional"),
    ("L2", "L4", "mobile"),
    ("L5", "S1", "junctional"),
    ("S2", "S5", "rigid"),
)
"""From where to where each region runs, both ends included (Fisher 2010)."""

_SPELLED = re.compile(r"(occiput|occ|o|c|th|t|d|l|s)\s*\.?\s*(\d{0,2})")


@dataclass(frozen=True)
class Level:
    """A level and its region."""

    name: str
    region: Region

    def label(self, language: Language) -> str:
        """As people write it: Th7 in Dutch, T7 in English."""
        return self.name.replace("T", "Th") if language == "nl" else self.name


def location_of(level: str) -> Region:
    """The SINS region of a level such as T7, Th7, L5 or occiput.

    Raises:
        CaseError: there is no such level.
    """
    place = LEVELS.index(name_of(level))
    for first, last, region in BANDS:
        if LEVELS.index(first) <= place <= LEVELS.index(last):
            return region
    raise AssertionError(f"{level} lies in no region")


def name_of(level: str) -> str:
    """The level as this package writes it.

    Raises:
        CaseError: there is no such level.
    """
    found = _SPELLED.fullmatch(level.strip().lower())
    if found is None:
        _no_level(level)
    part, number = found.groups()
    if part in ("o", "occ", "occiput"):
        return OCCIPUT if number in ("", "0") else _no_level(level)
    name = OCCIPUT if (part, number) == ("c", "0") else f"{'T' if part in ('t', 'th', 'd') else part.upper()}{number}"
    return name if name in LEVELS else _no_level(level)


def levels_in(text: str) -> tuple[Level, ...]:
    """Levels from a list such as T7,L2 or a run such as T11-L1, from top to bottom, each once.

    Raises:
        CaseError: a level does not exist, or a run goes upwards.
    """
    chosen: set[int] = set()
    for part in (part for part in re.split(r"[,;]", text) if part.strip()):
        first, _, last = part.partition("-")
        start = LEVELS.index(name_of(first))
        end = LEVELS.index(name_of(last)) if last else start
        if end < start:
            _refuse(part.strip(), "loopt naar boven; schrijf de bovenste eerst", "runs upwards; write the upper first")
        chosen.update(range(start, end + 1))
    if not chosen:
        _no_level(text)
    return tuple(Level(LEVELS[place], location_of(LEVELS[place])) for place in sorted(chosen))


def _no_level(given: str) -> NoReturn:
    _refuse(
        given,
        "is geen niveau; schrijf occiput, C1-C7, Th1-Th12, L1-L5 of S1-S5, bijvoorbeeld Th7,L2",
        "is no level; write occiput, C1-C7, T1-T12, L1-L5 or S1-S5, such as T7,L2",
    )


def _refuse(given: str, nl: str, en: str) -> NoReturn:
    shown = given if len(given) <= 40 and given.isprintable() else repr(given)[:40]
    raise CaseError([Problem("--levels", shown, Text(f"--levels: '{shown}' {nl}.", f"--levels: '{shown}' {en}."))])
