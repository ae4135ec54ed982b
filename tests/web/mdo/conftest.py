"""Patients for the meetings: one that must be discussed at once, one for the weekly meeting, one that needs none."""

from __future__ import annotations

from typing import Any

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.mdo.choices import CAPACITIES
from wervelwijzer.web.records.models import Episode, Meeting

BASE: dict[str, Any] = {
    "patient": {"age_years": 66, "sex": "male"},
    "tumour": {"malignancy_known": True, "primary": "prostate"},
    "status": {"dying_phase": False, "karnofsky": 80},
    "imaging": {
        "vertebral_metastases_confirmed": True,
        "adequate_spine_imaging_available": True,
        "whole_spine_mri_done": True,
        "cord_or_cauda_compression": False,
        "root_compression": False,
        "epidural_extension": False,
        "spine_stability": "stable",
    },
    "symptoms": {"spinal_pain": True, "pain_nrs": 6, "pain_severe_and_progressive": False},
    "neurology": {
        "myelopathy_or_cauda_signs": False,
        "radicular_deficit": "none",
        "deficit_progressive": False,
        "walks_independently": True,
        "asia_grade": "E",
    },
    "treatment": {"radiotherapy_given_at_level": False, "radiotherapy_feasible": True},
}


def merged(changes: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The usual patient with other values; None leaves a fact out."""
    case = {group: {**facts, **changes.get(group, {})} for group, facts in BASE.items()}
    return {group: {name: value for name, value in facts.items() if value is not None} for group, facts in case.items()}


WEEKLY = merged({})
AD_HOC = merged(
    {
        "imaging": {"cord_or_cauda_compression": True, "epidural_extension": True},
        "neurology": {
            "myelopathy_or_cauda_signs": True,
            "deficit_progressive": True,
            "deficit_developed_over_days": 3,
            "walks_independently": False,
            "asia_grade": "D",
        },
    }
)
MAY_BE_AD_HOC = merged({"symptoms": {"pain_severe_and_progressive": None}})
NOT_CONFIRMED = merged({"imaging": {"vertebral_metastases_confirmed": False}})


def at_table(people: dict[str, User], *without: str) -> dict[str, str]:
    """Somebody in every seat, but for those named."""
    who = {
        "treating_specialty": "neuroloog",
        "radiation_oncologist": "radiotherapeut",
        "spine_surgeon": "chirurg",
        "neurologist": "neuroloog",
        "coordinator": "coordinator",
    }
    seats = {f"seat-{code}": str(people[name].pk) for code, name in who.items() if code not in without}
    if "radiologist" not in without:
        seats["name-radiologist"] = "Ruud Röntgen"
    assert set(who) | {"radiologist"} == set(CAPACITIES)
    return seats


def typed(people: dict[str, User], episode: Episode, **changes: Any) -> dict[str, Any]:
    """A decision that can be recorded: radiotherapy, everybody there, one task."""
    return {
        "base": episode.version,
        "chosen": ["radiotherapy"],
        "schedule": "single_8_gy",
        "decision": "Bestralen, eenmalig.",
        "reason": "Stabiel, geen uitval, pijn staat voorop.",
        "tasks": "1",
        "task-0-code": "radiotherapy",
        "task-0-on": "on",
        "task-0-text": "Radiotherapie starten",
        "task-0-role": "specialist",
        "task-0-due": "2030-01-02T10:00",
        **at_table(people),
        **changes,
    }


def address(meeting: Meeting, episode: Episode, part: str = "") -> str:
    """Where a patient of a meeting is."""
    return f"/mdo/{meeting.pk}/{episode.pk}/{part}"
