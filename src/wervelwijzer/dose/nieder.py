"""Nieder's risk score from a table that the hospital supplies: nothing of the table is shipped.

The file is JSON, for example of its form (not of its figures):

    {"version": "2026-1", "source": "who took it over from where",
     "alpha_beta": {"cord": 2, "lumbar": 4},
     "cumulative_bed": [[100, 0], [150, 1], [null, 2]],
     "interval_below_months": 6, "interval_points": 1,
     "course_bed_from": 90, "course_points": 1,
     "low_up_to": 1, "intermediate_up_to": 2}

Each row of `cumulative_bed` gives the points up to and including a BED in Gy; the last row, with null, all above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NoReturn, cast

from wervelwijzer.dose.intervals import THRESHOLDS
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA, Tissue
from wervelwijzer.dose.problems import refuse
from wervelwijzer.dose.wire import number, parse, text

ITEM = "--nieder"
NAMES = (
    *("version", "source", "alpha_beta", "cumulative_bed", "interval_below_months", "interval_points"),
    *("course_bed_from", "course_points", "low_up_to", "intermediate_up_to"),
)

Group = Literal["low", "intermediate", "high"]


@dataclass(frozen=True, kw_only=True)
class PointTable:
    """The table as a hospital took it over: points by cumulative BED, by interval and by the highest course."""

    version: str
    source: str
    alpha_beta: dict[Tissue, Fraction]
    rows: tuple[tuple[Fraction | None, Fraction], ...]
    interval_below: int
    interval_points: Fraction
    course_from: Fraction
    course_points: Fraction
    low_up_to: Fraction
    intermediate_up_to: Fraction

    def of_cumulative(self, bed: Fraction) -> Fraction:
        """The points for the BED of all courses together."""
        return next(points for most, points in self.rows if most is None or bed <= most)

    def of_course(self, bed: Fraction) -> Fraction:
        """The points for the highest BED of any course."""
        return self.course_points if bed >= self.course_from else Fraction(0)

    def of_interval(self, step: int) -> Fraction:
        """The points for the interval, given as the number of thresholds that it reaches."""
        return self.interval_points if step <= THRESHOLDS.index(self.interval_below) else Fraction(0)

    def group(self, points: Fraction) -> Group:
        """The risk group."""
        if points <= self.low_up_to:
            return "low"
        return "intermediate" if points <= self.intermediate_up_to else "high"


def read_table(content: bytes) -> PointTable:
    """Read and check a hospital's table.

    Raises:
        DoseError: it is no such table; the message names the entry and what would be right.
    """
    given = parse(content, ITEM)
    if not isinstance(given, Mapping):
        _wrong("", given, "een object met: " + ", ".join(NAMES), "an object with: " + ", ".join(NAMES))
    for name in (*given, *NAMES):
        if name not in given or name not in NAMES:
            _wrong(
                str(name), given.get(name), "precies deze namen: " + ", ".join(NAMES), "exactly: " + ", ".join(NAMES)
            )
    low, intermediate = (_amount(given, name) for name in ("low_up_to", "intermediate_up_to"))
    if low >= intermediate:
        _wrong("low_up_to", low, "minder dan intermediate_up_to", "less than intermediate_up_to")
    below = _amount(given, "interval_below_months")
    if below not in THRESHOLDS:
        allowed = ", ".join(map(str, THRESHOLDS))
        _wrong("interval_below_months", below, f"een van: {allowed}", f"one of: {allowed}")
    return PointTable(
        version=text(given["version"], f"{ITEM} version"),
        source=text(given["source"], f"{ITEM} source"),
        alpha_beta=_alpha_beta(given["alpha_beta"]),
        rows=_rows(given["cumulative_bed"]),
        interval_below=int(below),
        interval_points=_amount(given, "interval_points"),
        course_from=_amount(given, "course_bed_from"),
        course_points=_amount(given, "course_points"),
        low_up_to=low,
        intermediate_up_to=intermediate,
    )


def _alpha_beta(given: object) -> dict[Tissue, Fraction]:
    if not isinstance(given, Mapping) or not given or not set(given) <= set(ALPHA_BETA):
        _wrong("alpha_beta", given, 'bijvoorbeeld {"cord": 2}', 'for example {"cord": 2}')
    found = {cast(Tissue, name): number(value, f"{ITEM} alpha_beta.{name}") for name, value in given.items()}
    if not all(found.values()):
        _wrong("alpha_beta", given, "getallen boven 0", "numbers above 0")
    return found


def _rows(given: object) -> tuple[tuple[Fraction | None, Fraction], ...]:
    form = ("rijen [BED, punten], oplopend, de laatste met null", "rows [BED, points], ascending, the last with null")
    if not isinstance(given, list) or not given or not all(isinstance(row, list) and len(row) == 2 for row in given):
        _wrong("cumulative_bed", given, *form)
    item = f"{ITEM} cumulative_bed"
    rows = [(None if most is None else number(most, item), number(points, item)) for most, points in given]
    edges, points_of = [most for most, _ in rows], [points for _, points in rows]
    known = [edge for edge in edges if edge is not None]
    ends_open = edges[-1] is None and len(known) == len(edges) - 1
    if not ends_open or known != sorted(set(known)) or points_of != sorted(points_of):
        _wrong("cumulative_bed", given, *form)
    return tuple(rows)


def _amount(given: Mapping[str, object], name: str) -> Fraction:
    return number(given[name], f"{ITEM} {name}")


def _wrong(name: str, value: object, nl: str, en: str) -> NoReturn:
    refuse(f"{ITEM} {name}".strip(), value, f"dit kan niet. Geef {nl}.", f"this cannot be. Give {en}.")
