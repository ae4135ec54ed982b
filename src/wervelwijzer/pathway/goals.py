"""What the clocks run for: the recommendations of one schedule, what tells that they were done, and how they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from wervelwijzer.facts import imaging, treatment, tumour
from wervelwijzer.guideline import schedules
from wervelwijzer.guideline.organisation import start_within_7_days, start_within_24_hours, start_within_72_hours
from wervelwijzer.guideline.schedules import SCHEDULES
from wervelwijzer.guideline.systemic_therapy import systemic_therapy_may_come_first
from wervelwijzer.language.recommendations import Event, Recommendation
from wervelwijzer.language.schedules import ByItsClock, Schedule
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.events import GOALS as LABELS

CODES: Mapping[str, str] = {
    schedules.imaging_deadline.id: "imaging",
    schedules.biopsy_deadline.id: "biopsy",
    schedules.decompression_at_once.id: "decompression",
    schedules.dexamethasone_at_once.id: "dexamethasone",
    schedules.meeting_at_once.id: "meeting",
    schedules.treatment_deadline.id: "treatment",
}

MET_BY_FACT: Mapping[str, str] = {
    "imaging": imaging.adequate_spine_imaging_available.name,
    "biopsy": tumour.tissue_diagnosis_obtained.name,
    "dexamethasone": treatment.corticosteroids_started.name,
}
"""The fact that says by itself that a goal was reached, while it is known and true."""

TREATMENT = "treatment"

TELLING: Mapping[str, frozenset[str]] = {
    "imaging": frozenset({MET_BY_FACT["imaging"], imaging.mri_contraindicated.name}),
    "biopsy": frozenset({MET_BY_FACT["biopsy"]}),
    "dexamethasone": frozenset({MET_BY_FACT["dexamethasone"]}),
    TREATMENT: frozenset(
        {
            treatment.deteriorating_during_radiotherapy_and_corticosteroids.name,
            treatment.deteriorating_despite_corticosteroids.name,
        }
    ),
}
"""The facts that decide whether what was done reached a goal, besides those of its conditions."""

FOR_A_DEFICIT = frozenset({start_within_24_hours.id, start_within_72_hours.id})
"""The terms for a deficit by MESCC, which systemic therapy reaches only where it may come first."""

FOR_COMPRESSION = FOR_A_DEFICIT | {start_within_7_days.id}
"""The terms for MESCC, which no treatment of pain alone reaches."""

AGAINST_PAIN = frozenset({"percutaneous", "radionuclides"})
"""The treatments of pain alone.

The chapter on palliative care counts both among the treatments of the disease, with surgery, radiotherapy and
systemic therapy (offset 150451); MESCC is a contraindication to cement (131925), and radionuclides are symptomatic
treatment of pain (137966).
"""

FIRST_CHOICE: Mapping[str, Recommendation] = {"treatment": systemic_therapy_may_come_first}
"""The recommendation that must hold for systemic therapy to reach a goal that a deficit made urgent."""


@dataclass(frozen=True)
class Goal:
    """The recommendations of one schedule: what has to be done once, by the strictest of their terms."""

    code: str
    label: Text
    schedule: Schedule
    recommendations: tuple[Recommendation, ...]

    @property
    def starts(self) -> Event:
        """What starts its clock; all its recommendations name the same."""
        return due_of(self.recommendations[0])[1]

    @property
    def longest(self) -> timedelta:
        """The widest of its terms."""
        return timedelta(hours=max(due_of(rec)[0] for rec in self.recommendations))


@dataclass(frozen=True)
class Triggered:
    """A recommendation whose term holds at the latest; `unless` are the exceptions that are still open.

    It is `exact` where its own condition holds; else it is the widest of several terms, one of which certainly holds.
    """

    recommendation: Recommendation
    unless: tuple[str, ...]
    exact: bool

    @property
    def hours(self) -> int:
        """Its term."""
        return due_of(self.recommendation)[0]


@dataclass(frozen=True)
class Standing:
    """How a goal stands on what is known.

    `strictest` has the least hours that certainly hold; `holds` names all recommendations whose condition holds;
    `open_hours` are the terms of those that may still turn out to hold; `excluded` says that none can;
    `overridden_by` are the exceptions that are why.
    """

    strictest: Triggered | None
    holds: tuple[str, ...]
    open_hours: tuple[int, ...]
    excluded: bool
    overridden_by: tuple[str, ...]

    @property
    def hours(self) -> int | None:
        """The strictest term that holds."""
        return self.strictest.hours if self.strictest else None


def due_of(rec: Recommendation) -> tuple[int, Event]:
    """The hours of a recommendation with a clock, and what starts it."""
    assert rec.due is not None
    return rec.due.hours, rec.due.starts


def _goal(schedule: Schedule) -> Goal:
    code = CODES[schedule.id]
    return Goal(code, LABELS[code], schedule, tuple(sorted(schedule.of, key=lambda rec: due_of(rec)[0])))


GOALS: tuple[Goal, ...] = tuple(_goal(one) for one in SCHEDULES if isinstance(one.timing, ByItsClock))
BY_CODE: Mapping[str, Goal] = {goal.code: goal for goal in GOALS}
IMAGING = BY_CODE["imaging"]
