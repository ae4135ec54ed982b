"""Courses of radiotherapy on one stretch of the cord: what was given, how, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from wervelwijzer.dose.linear_quadratic import Tissue, bed, eqd2
from wervelwijzer.language.text import Text

Technique = Literal["conventional", "stereotactic"]
TECHNIQUES: dict[Technique, Text] = {
    "conventional": Text("conventioneel", "conventional"),
    "stereotactic": Text("stereotactisch", "stereotactic"),
}


@dataclass(frozen=True)
class Part:
    """So many fractions of one size, prescribed in Gy; `cord` is the cord's dose per fraction where it is known."""

    fractions: int
    prescribed: Fraction
    cord: Fraction | None = None

    @property
    def dose(self) -> Fraction:
        """The dose per fraction to compute with: of the cord, else as prescribed."""
        return self.prescribed if self.cord is None else self.cord

    @property
    def total(self) -> Fraction:
        """The dose of all fractions in Gy, not corrected for their size."""
        return self.fractions * self.dose


@dataclass(frozen=True)
class Since:
    """The time between the last fraction of the course before and the first of this one, in months or in days."""

    amount: Fraction
    unit: Literal["months", "days"]


@dataclass(frozen=True, kw_only=True)
class Course:
    """One course: its parts in order (one, unless the fraction size changed), and what is known of how and when.

    `start` and `end` are the days of the first and the last fraction. What is None is unknown. `as_in_guideline` says
    that the technique was not given, but read from the guideline's own schedules.
    """

    parts: tuple[Part, ...]
    technique: Technique | None = None
    tissue: Tissue | None = None
    start: date | None = None
    end: date | None = None
    since: Since | None = None
    as_in_guideline: bool = False

    @property
    def fractions(self) -> int:
        """All fractions of the course."""
        return sum(part.fractions for part in self.parts)

    @property
    def total(self) -> Fraction:
        """The dose of the cord in Gy, not corrected for the size of the fractions."""
        return sum((part.total for part in self.parts), Fraction(0))

    @property
    def cord_dose_known(self) -> bool:
        """Whether the clinician gave the dose of the cord, rather than the prescription alone."""
        return all(part.cord is not None for part in self.parts)

    @property
    def schedule(self) -> tuple[tuple[int, Fraction], ...]:
        """Fractions and prescribed dose per fraction, part by part."""
        return tuple((part.fractions, part.prescribed) for part in self.parts)

    def bed(self, alpha_beta: Fraction) -> Fraction:
        """The biologically effective dose of the cord in Gy."""
        return sum((bed(part.fractions, part.dose, alpha_beta) for part in self.parts), Fraction(0))

    def eqd2(self, alpha_beta: Fraction) -> Fraction:
        """The dose of the cord in Gy as if it had been given in fractions of 2 Gy."""
        return sum((eqd2(part.fractions, part.dose, alpha_beta) for part in self.parts), Fraction(0))


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is asked: courses given, oldest first, perhaps one more, and the tissue where it is known."""

    courses: tuple[Course, ...]
    another: Course | None = None
    tissue: Tissue | None = None

    @property
    def all(self) -> tuple[Course, ...]:
        """The courses given and the one that is considered."""
        return self.courses if self.another is None else (*self.courses, self.another)

    @property
    def before(self) -> Request:
        """The same without the course that is considered."""
        return Request(courses=self.courses, tissue=self.tissue)

    def name(self, number: int) -> Text:
        """What the course at this position is called."""
        if self.another is not None and number == len(self.courses):
            return Text("de nieuwe serie", "the new course")
        return Text(f"serie {number + 1}", f"course {number + 1}")
