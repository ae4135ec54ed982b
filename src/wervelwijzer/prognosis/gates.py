"""What is published of a group, held against the guideline's limits of 3, 6 and 12 months.

A group is *longer* at a limit where half of it was alive beyond it, *shorter* where half had died before it, and
*undecided* where the limit lies inside the interval of its median, equals the median, or nothing was published there.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Literal

from wervelwijzer.language.text import Text
from wervelwijzer.models.words import Group

Says = Literal["longer", "shorter", "undecided"]

GATES = (3, 6, 12)
"""The life expectancies in months at which the guideline's advice changes."""

SAYS: dict[Says, Text] = {
    "longer": Text("langer", "longer"),
    "shorter": Text("korter", "shorter"),
    "undecided": Text("onbeslist", "undecided"),
}

WEEKS_IN_A_MONTH = Fraction(36525, 100) / 12 / 7


def median_in_months(group: Group) -> tuple[Fraction, Fraction | None, Fraction | None] | None:
    """The published median with the ends of its interval, in months; None where there is none."""
    if group.median is None:
        return None
    unit = WEEKS_IN_A_MONTH if group.weeks else Fraction(1)
    value, low, high = (
        None if part is None else Fraction(part) / unit
        for part in (group.median.value, group.median.low, group.median.high)
    )
    assert value is not None
    return value, low, high


def says_anything(group: Group) -> bool:
    """Whether anything about time was published of the group."""
    return group.median is not None or bool(group.alive) or group.at_least is not None or group.under is not None


def at_gate(group: Group, gate: int) -> Says:
    """What is published of the group, held against one limit in months."""
    median = median_in_months(group)
    if median is not None:
        return _by_median(*median, gate)
    if group.at_least is not None and group.at_least >= gate:
        return "longer"
    if group.under is not None and group.under <= gate:
        return "shorter"
    return by_share_alive(((alive.months, Fraction(alive.percent)) for alive in group.alive), gate)


def by_share_alive(alive: Iterable[tuple[int, Fraction]], gate: int) -> Says:
    """The same from (months, percentage alive): the share alive only falls with time."""
    for months, percent in alive:
        if months >= gate and percent > 50:
            return "longer"
        if months <= gate and percent < 50:
            return "shorter"
    return "undecided"


def together(said: Iterable[Says]) -> Says:
    """What several possible groups say together: one thing, or nothing."""
    different = set(said)
    return different.pop() if len(different) == 1 else "undecided"


def _by_median(value: Fraction, low: Fraction | None, high: Fraction | None, gate: int) -> Says:
    if value == gate or (low is not None and high is not None and low <= gate <= high):
        return "undecided"
    return "longer" if value > gate else "shorter"
