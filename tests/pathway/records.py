"""Records for the tests, written as a day in the life of a patient: hours after a start, and what was seen then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from wervelwijzer.advice.case import FactValue
from wervelwijzer.pathway.checking import check_entry
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.state import State, state

START = datetime.fromisoformat("2026-11-20T10:00:00+01:00")
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)

Facts = Mapping[str, FactValue | None]

KNOWN = "tumour.malignancy_known"
NIGHT = "symptoms.pain_at_night"
PAIN = "symptoms.spinal_pain"
NECK = "symptoms.neck_pain"
ROOT_PAIN = "symptoms.radicular_pain"
ROOT = "neurology.radicular_deficit"
SIGNS = "neurology.myelopathy_or_cauda_signs"
PROGRESSIVE = "neurology.deficit_progressive"
DEFICIT_DAYS = "neurology.deficit_developed_over_days"
LHERMITTE = "neurology.lhermitte_sign"
ASIA = "neurology.asia_grade"
LESION_HOURS = "neurology.complete_lesion_hours"
SUDDEN = "neurology.complete_lesion_developed_within_hours"
IMPROVES = "neurology.clear_improvement_on_corticosteroids"
WALKS = "neurology.walks_independently"
STEROIDS = "treatment.corticosteroids_started"
DECLINE_UNDER_RADIOTHERAPY = "treatment.deteriorating_during_radiotherapy_and_corticosteroids"
DECLINE_UNDER_STEROIDS = "treatment.deteriorating_despite_corticosteroids"
SURGERY_DAYS = "treatment.days_since_surgery"
PLANNED = "treatment.radiotherapy_planned"
ADEQUATE = "imaging.adequate_spine_imaging_available"
MRI_DONE = "imaging.whole_spine_mri_done"
NO_MRI = "imaging.mri_contraindicated"
CONFIRMED = "imaging.vertebral_metastases_confirmed"
PROBABLE = "imaging.probable_vertebral_metastases"
COMPRESSION = "imaging.cord_or_cauda_compression"
DYING = "status.dying_phase"
PRIMARY = "tumour.primary"
REFRACTORY = "tumour.refractory_to_systemic_therapy"
TISSUE = "tumour.tissue_diagnosis_obtained"
NRS = "symptoms.pain_nrs"

LOCAL: Facts = {
    KNOWN: True,
    PAIN: True,
    NIGHT: True,
    ROOT_PAIN: "none",
    ROOT: "none",
    SIGNS: False,
    LHERMITTE: False,
    ADEQUATE: False,
    ASIA: "E",
}
"""Local pain with an alarm symptom, and nothing worse: an MRI within two weeks."""


class Log:
    """A record that is being kept. Every entry is checked as it is added, as the real one would be."""

    def __init__(self, start: datetime = START) -> None:
        self.start = start
        self.entries: list[Entry] = []

    def add(
        self,
        kind: str,
        hours: float = 0,
        facts: Facts | None = None,
        /,
        *,
        late: float = 0,
        corrects: str | None = None,
        **content: object,
    ) -> str:
        """Add what happened so many elapsed hours after the start, entered `late` hours after that; gives its id."""
        at = self.moment(hours)
        entry = Entry(
            id=f"e{len(self.entries):03}",
            kind=kind,
            at=at,
            recorded_at=self.moment(hours + late),
            author="dr. A",
            facts=facts or {},
            corrects=corrects,
            content=content,
        )
        check_entry(entry, self.entries)
        self.entries.append(entry)
        return entry.id

    def moment(self, hours: float) -> datetime:
        """So many elapsed hours after the start."""
        return later(self.start, hours)

    def at(self, hours: float, *, known: float | None = None) -> State:
        """The state so many hours after the start; `known` counts only what was entered by then."""
        return state(self.entries, self.moment(hours), known_at=None if known is None else self.moment(known))

    def clocks(self, hours: float, goal: str = "imaging") -> list[Clock]:
        """The clocks of one goal."""
        return [one for one in self.at(hours).clocks if one.goal == goal]

    def clock(self, hours: float, goal: str = "imaging") -> Clock:
        """The latest clock of one goal."""
        return self.clocks(hours, goal)[-1]

    def due(self, hours: float, goal: str = "imaging") -> float:
        """The end of the latest clock, in hours after the start."""
        return since(self.start, self.clock(hours, goal).due_at)


def later(moment: datetime, hours: float) -> datetime:
    """So many elapsed hours later, as a clock of the same place shows it."""
    zone = moment.tzinfo
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(zone)


def since(start: datetime, moment: datetime) -> float:
    """Elapsed hours."""
    return (moment.astimezone(UTC) - start.astimezone(UTC)) / HOUR


def presented(facts: Facts | None = None, *, start: datetime = START) -> Log:
    """A patient in whom metastases were suspected at the start, with what was found then."""
    log = Log(start)
    log.add("suspicion", 0, {**LOCAL, **(facts or {})})
    return log
