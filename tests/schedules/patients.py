"""Patients for whom one schedule holds each, and short ways to write their moments."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from wervelwijzer.schedules.calendar import Calendar, Entry
from wervelwijzer.schedules.reader import schedule

Case = dict[str, Any]
ZONE = ZoneInfo("Europe/Amsterdam")

CONFIRMED: Case = {"status": {"dying_phase": False}, "imaging": {"vertebral_metastases_confirmed": True}}

COURSE: Case = {
    "tumour": {"malignancy_known": True, "primary": "breast", "tissue_diagnosis_obtained": True},
    "neurology": {"myelopathy_or_cauda_signs": True},
    "imaging": {"vertebral_metastases_confirmed": True, "cord_or_cauda_compression": True},
    "treatment": {"radiotherapy_planned": True, "nsaid_use": True},
}
"""Symptomatic MESCC, radiotherapy planned, a gastric risk factor: dexamethasone with a proton pump inhibitor."""

WITHHELD: Case = {**COURSE, "tumour": {"malignancy_known": True, "primary": "unknown_primary"}}
WITHHELD["tumour"] = {**WITHHELD["tumour"], "tissue_diagnosis_obtained": False}

OPERATED: Case = {
    "status": {"dying_phase": False, "life_expectancy_months": 18},
    "imaging": {"vertebral_metastases_confirmed": True, "cord_or_cauda_compression": False},
    "neurology": {"myelopathy_or_cauda_signs": False, "radicular_deficit": "none"},
    "symptoms": {"spinal_pain": True},
    "treatment": {"radiotherapy_feasible": True, "insufficient_recovery_after_surgery": False},
}

WITH_A_BRACE: Case = {
    "status": {"dying_phase": False, "fit_for_surgery": False},
    "symptoms": {"pain_refractory": True},
    "imaging": {"vertebral_metastases_confirmed": True},
}


def moment(written: str) -> str:
    """A moment on a Dutch clock, such as '2026-11-22 09:00'; a day alone is at noon."""
    text = written if ":" in written else f"{written} 12:00"
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).isoformat()


def happening(case: Case, **events: str | list[str]) -> Case:
    """The case with these events, on a Dutch clock; a weekday stays as it is."""
    written = {
        name: [moment(one) for one in given] if isinstance(given, list) else moment(given) if given[0] == "2" else given
        for name, given in events.items()
    }
    return {**case, "events": written}


def calendar_of(case: Case, at: str | None = None, **options: Any) -> Calendar:
    """The calendar of a case, asked at a moment on a Dutch clock."""
    return schedule(case, datetime.fromisoformat(moment(at)) if at else None, **options)


def of(calendar: Calendar, name: str) -> list[Entry]:
    """The entries of one schedule."""
    return [entry for entry in calendar.entries if entry.schedule.id == name]


def days(entries: list[Entry]) -> list[str]:
    """Their first local days."""
    return [entry.first_day.isoformat() for entry in entries]


def missing(calendar: Calendar, name: str) -> list[list[str]]:
    """The events that one schedule lacks."""
    return [[one.name for one in undated.missing] for undated in calendar.undated if undated.schedule.id == name]


def undecided(calendar: Calendar) -> set[str]:
    """The schedules that hang on unknown facts."""
    return {one.schedule.id for one in calendar.undecided}
