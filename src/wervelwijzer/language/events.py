"""The names of what happens to a patient: the moments that a case can hold besides those that start clocks."""

from __future__ import annotations

VISITS = "visits"
"""The only event with several moments."""

MEETING = "mdo"
"""The next meeting: its moment, or the weekday on which the team meets."""

COURSE_EVENTS: tuple[str, ...] = (
    "pain_onset",
    "pain_worsening",
    "admission",
    "discharge",
    "treatment_start",
    "treatment_end",
    "surgery",
    "radiotherapy_start",
    "radiotherapy_end",
    "corticosteroid_start",
    "brace_start",
    "distress_thermometer",
    MEETING,
    VISITS,
)

WEEKDAYS: tuple[str, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

IN_ORDER: tuple[tuple[str, str], ...] = (
    ("pain_onset", "pain_worsening"),
    ("admission", "discharge"),
    ("treatment_start", "treatment_end"),
    ("radiotherapy_start", "radiotherapy_end"),
)
"""The second cannot come before the first."""
