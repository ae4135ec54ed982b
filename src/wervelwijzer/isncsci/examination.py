"""The examination as it is written down: both sides of the body, and the anal examination."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wervelwijzer.isncsci.findings import ANSWERS, NO_NON_KEY, NOT_TESTABLE, POWER, SENSATION, UNKNOWN, is_open
from wervelwijzer.isncsci.segments import DERMATOMES, MUSCLES, SIDES, SideName

Part = Literal["light_touch", "pin_prick", "motor"]
PARTS: tuple[Part, ...] = ("light_touch", "pin_prick", "motor")
PLACES: dict[Part, tuple[str, ...]] = {"light_touch": DERMATOMES, "pin_prick": DERMATOMES, "motor": MUSCLES}
FINDINGS = {"light_touch": SENSATION, "pin_prick": SENSATION, "motor": POWER}

UNTOUCHED = (UNKNOWN,) * len(DERMATOMES)
UNMOVED = (UNKNOWN,) * len(MUSCLES)
NON_KEY_ANSWERS = (UNKNOWN, NO_NON_KEY, NOT_TESTABLE, *MUSCLES)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the body.

    `light_touch` and `pin_prick` hold a finding for each dermatome C2 to S4-5, `motor` for each key muscle C5-T1 and
    L2-S1. `non_key` is the lowest segment of which a muscle that is no key muscle has motor function, `none`, `NT`, or
    nothing: not recorded, which the classification reads as none, as the worksheet does (see `non_key.py`).

    Raises:
        ValueError: a finding that does not exist there, or a wrong number of findings.
    """

    light_touch: tuple[str, ...] = UNTOUCHED
    pin_prick: tuple[str, ...] = UNTOUCHED
    motor: tuple[str, ...] = UNMOVED
    non_key: str = UNKNOWN

    def __post_init__(self) -> None:
        for part in PARTS:
            cells: tuple[str, ...] = getattr(self, part)
            if len(cells) != len(PLACES[part]):
                raise ValueError(f"{part} has {len(cells)} findings; give {len(PLACES[part])}, one for each place")
            for place, cell in zip(PLACES[part], cells, strict=True):
                if cell not in FINDINGS[part]:
                    raise ValueError(f"{part} {place}: {cell!r} is no finding; give one of {sorted(FINDINGS[part])}")
        if self.non_key not in NON_KEY_ANSWERS:
            raise ValueError(f"non_key: {self.non_key!r}; give one of {NON_KEY_ANSWERS}")


@dataclass(frozen=True, slots=True)
class Examination:
    """A whole examination; `contraction` (VAC) and `pressure` (DAP) are yes, no, NT or nothing."""

    right: Side = Side()
    left: Side = Side()
    contraction: str = UNKNOWN
    pressure: str = UNKNOWN

    def __post_init__(self) -> None:
        for name in ("contraction", "pressure"):
            if getattr(self, name) not in ANSWERS:
                raise ValueError(f"{name}: {getattr(self, name)!r}; give yes, no, NT or nothing")

    def side(self, name: SideName) -> Side:
        """The findings of one side."""
        return self.right if name == "right" else self.left


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of the examination with what was found there."""

    side: SideName | None
    part: str
    place: str
    finding: str


def cells(examination: Examination) -> Iterator[Cell]:
    """Every place of the examination in the order of the worksheet, the optional non-key muscles left out."""
    for name in SIDES:
        for part in PARTS:
            findings: tuple[str, ...] = getattr(examination.side(name), part)
            for place, finding in zip(PLACES[part], findings, strict=True):
                yield Cell(name, part, place, finding)
    yield Cell(None, "contraction", "VAC", examination.contraction)
    yield Cell(None, "pressure", "DAP", examination.pressure)


def open_cells(examination: Examination) -> tuple[Cell, ...]:
    """The places where nothing was graded: not testable, or not filled in."""
    return tuple(cell for cell in cells(examination) if is_open(cell.finding))
