"""Which goal of the clocks a decision asks for: what is done in the course of care is asked no more."""

from __future__ import annotations

from collections.abc import Mapping

GOAL_OF: Mapping[str, str] = {
    "imaging.deadline_hours": "imaging",
    "biopsy.deadline_hours": "biopsy",
    "treatment.start_deadline_hours": "treatment",
    "surgery.emergency_decompression": "decompression",
    "corticosteroids.dexamethasone": "dexamethasone",
    "mdo.urgency": "meeting",
}
