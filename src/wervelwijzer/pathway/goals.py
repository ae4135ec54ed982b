"""What the clocks run for: the recommendations of one schedule, what tells that they were done, and how they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from wervelwijzer.facts import imaging, treatment, tumour
from wervelwijzer.guideline import schedules
from wervelwijzer.guideline.organisation import start_within_7_days, start_within_24_hours, start_within_72_hours
from wervelwijzer.guideline.systemic_therapy import systemic_therapy_may_come_first
from wervelwijzer.language.recommendations import Event, Recommendation
from wervelwijzer.language.schedules import Schedule
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.events import GOALS as LABELS

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

FIRST_CHOICE = systemic_therapy_may_come_first
"""The recommendation that must hold for systemic therapy to reach a term for a deficit by MESCC."""


@dataclass(frozen=True)
class Goal:
    """The recommendations of one schedule: what has to be done once, by the strictest of their terms.

    `met_by` is the fact that says by itself that it was reached, while it is known and true. `counts_begun` says that
    what began before its clock may meet it, `renewed_by_worsening` that a complaint that gets worse starts its clock
    again, `renewed_by_decline` that a deficit that comes or grows does so at the next event that starts it.
    """

    code: str
    schedule: Schedule
    met_by: str | None = None
    counts_begun: bool = False
    renewed_by_worsening: bool = False
    renewed_by_decline: bool = False

    @property
    def label(self) -> Text:
        """What it is in words."""
        return LABELS[self.code]

    @cached_property
    def recommendations(self) -> tuple[Recommendation, ...]:
        """Those of its schedule, the strictest term first."""
        return tuple(sorted(self.schedule.of, key=lambda rec: due_of(rec)[0]))

    @property
    def starts(self) -> Event:
        """What starts its clock; all its recommendations name the same."""
        return due_of(self.recommendations[0])[1]

    @property
    def longest(self) -> timedelta:
        """The widest of its terms."""
        return timedelta(hours=due_of(self.recommendations[-1])[0])


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


GOALS: tuple[Goal, ...] = (
    Goal(
        "imaging",
        schedules.imaging_deadline,
        met_by=imaging.adequate_spine_imaging_available.name,
        renewed_by_worsening=True,
    ),
    Goal("biopsy", schedules.biopsy_deadline, met_by=tumour.tissue_diagnosis_obtained.name),
    Goal("decompression", schedules.decompression_at_once),
    Goal("dexamethasone", schedules.dexamethasone_at_once, met_by=treatment.corticosteroids_started.name),
    Goal("meeting", schedules.meeting_at_once),
    Goal("treatment", schedules.treatment_deadline, counts_begun=True, renewed_by_decline=True),
)
BY_CODE: Mapping[str, Goal] = {goal.code: goal for goal in GOALS}
IMAGING = BY_CODE["imaging"]

DECISION_OF: Mapping[str, str] = {
    "imaging": "imaging.deadline_hours",
    "biopsy": "biopsy.deadline_hours",
    "treatment": "treatment.start_deadline_hours",
    "decompression": "surgery.emergency_decompression",
    "dexamethasone": "corticosteroids.dexamethasone",
    "meeting": "mdo.urgency",
}
"""The decision that a goal's term hangs on: its questions are those that can shorten it."""
