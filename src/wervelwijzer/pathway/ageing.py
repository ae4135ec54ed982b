"""Facts that say 'until now': their value grows with time, until what they measure is over.

A value is exact to the microsecond; the moment at which it enters another cell of the diagrams is found with the same
arithmetic as the value itself, so that the two cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from functools import lru_cache
from math import floor

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.engine import engine
from wervelwijzer.diagrams.cells import Cells
from wervelwijzer.facts import neurology, treatment
from wervelwijzer.language.words import Number

MICROSECOND = timedelta(microseconds=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DECIMALS = (1, 2, 4)

Known = Mapping[str, FactValue]


def _complete(known: Known) -> bool | None:
    grade = known.get(neurology.asia_grade.name)
    return None if grade is None else grade == "A"


def _deficit(known: Known) -> bool | None:
    root, signs = (known.get(fact.name) for fact in (neurology.radicular_deficit, neurology.myelopathy_or_cauda_signs))
    if root in ("unilateral", "bilateral") or signs is True:
        return True
    return False if root == "none" and signs is False else None


def _always(_: Known) -> bool | None:
    return True


@dataclass(frozen=True)
class Ageing:
    """A fact that grows by one in each `unit` of time, while `lasts` says that what it measures is there.

    `lasts` says None where that is unknown; `reads` are the facts that it looks at.
    """

    fact: str
    unit: timedelta
    lasts: Callable[[Known], bool | None] = _always
    reads: tuple[str, ...] = ()


LESION = neurology.complete_lesion_hours.name
DEFICIT = neurology.deficit_developed_over_days.name
OPERATION = treatment.days_since_surgery.name

AGEING: Mapping[str, Ageing] = {
    LESION: Ageing(LESION, HOUR, _complete, (neurology.asia_grade.name,)),
    DEFICIT: Ageing(
        DEFICIT, DAY, _deficit, (neurology.radicular_deficit.name, neurology.myelopathy_or_cauda_signs.name)
    ),
    OPERATION: Ageing(OPERATION, DAY),
}


def aged(fact: str, value: FactValue, elapsed: timedelta) -> FactValue:
    """What an observed value has become after `elapsed`, written with few decimals where that leaves it in its cell."""
    ageing = AGEING[fact]
    cells = _cells(fact)
    exact = _exact(value, elapsed, ageing.unit, cells)
    home = cells.index(exact)
    for decimals in DECIMALS:
        short = round(exact, decimals)
        if cells.index(short) == home:
            return int(short) if short.is_integer() else short
    return exact


def crossings(fact: str, value: FactValue) -> tuple[timedelta, ...]:
    """After how much time an observed value enters each next cell, in order."""
    return _crossings(fact, _written(value))


@lru_cache(maxsize=4096)
def _crossings(fact: str, start: Fraction) -> tuple[timedelta, ...]:
    cells, unit = _cells(fact), AGEING[fact].unit
    first = cells.index(float(start))
    found = []
    for cell, (bound, _) in enumerate(cells.cuts[first:], first + 1):
        steps = max(0, floor((bound - start) * (unit // MICROSECOND)) - 1)
        while cells.index(_grown(start, steps, unit, cells)) < cell:
            steps += 1
        found.append(steps * MICROSECOND)
    return tuple(found)


def _exact(value: FactValue, elapsed: timedelta, unit: timedelta, cells: Cells) -> float:
    return _grown(_written(value), elapsed // MICROSECOND, unit, cells)


def _grown(start: Fraction, microseconds: int, unit: timedelta, cells: Cells) -> float:
    fact = cells.fact
    assert isinstance(fact, Number)
    return min(float(start + Fraction(microseconds, unit // MICROSECOND)), float(fact.maximum))


def _written(value: FactValue) -> Fraction:
    """The number as it was written: 0.1 is a tenth, not the nearest float."""
    return Fraction(str(value))


def _cells(fact: str) -> Cells:
    made = engine()
    return made.forest.cells[made.variable[fact]]
