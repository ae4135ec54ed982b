"""The floor: three decisions written by hand as if and else, for a case in which everything is known.

It has no unknowns, no explanation and no proof; it shows what plain Python costs for the bare rules.
"""

from __future__ import annotations

from typing import Any


def imaging_deadline(f: dict[str, Any]) -> int | str:
    """`imaging.deadline_hours`."""
    if not f["tumour.malignancy_known"] or f["imaging.adequate_spine_imaging_available"] or not warranted(f):
        return "not_applicable"
    if pointless(f):
        return "elective"
    if signs_or_bilateral(f):
        return 12
    if f["neurology.radicular_deficit"] == "unilateral":
        fast = f["neurology.deficit_progressive"] and f["neurology.deficit_developed_over_days"] <= 7
        return 24 if fast else 48
    return 168 if f["symptoms.radicular_pain"] == "unilateral" else 336


def warranted(f: dict[str, Any]) -> bool:
    """Whether imaging is warranted."""
    alarm = (
        f["symptoms.pain_at_night"]
        or f["symptoms.pain_progressive"]
        or f["symptoms.pain_new"]
        or f["symptoms.spinal_tenderness"]
        or f["symptoms.pain_severe_in_all_postures"]
        or f["symptoms.pain_between_shoulder_blades"]
        or f["status.condition"] != "good"
    )
    return bool(
        (f["symptoms.spinal_pain"] and alarm)
        or f["symptoms.radicular_pain"] != "none"
        or f["neurology.radicular_deficit"] != "none"
        or f["neurology.myelopathy_or_cauda_signs"]
        or lhermitte(f)
    )


def lhermitte(f: dict[str, Any]) -> bool:
    """Lhermitte's sign with neck pain, or without another cause."""
    return f["neurology.lhermitte_sign"] and (f["symptoms.neck_pain"] or not f["neurology.lhermitte_other_cause"])


def signs_or_bilateral(f: dict[str, Any]) -> bool:
    """What asks for imaging within 12 hours."""
    return bool(
        f["neurology.myelopathy_or_cauda_signs"]
        or f["symptoms.radicular_pain"] == "bilateral"
        or f["neurology.radicular_deficit"] == "bilateral"
        or lhermitte(f)
    )


def pointless(f: dict[str, Any]) -> bool:
    """Whether emergency diagnostics are pointless."""
    if f["neurology.asia_grade"] != "A":
        return False
    hours = f["neurology.complete_lesion_hours"]
    return bool(
        hours > 48
        or (
            hours > 24
            and f["neurology.complete_lesion_developed_within_hours"]
            and f["treatment.corticosteroids_started"]
            and not f["neurology.clear_improvement_on_corticosteroids"]
        )
    )


def van_der_linden_points(f: dict[str, Any]) -> int | str:
    """`survival.van_der_linden.points`."""
    karnofsky = f["status.karnofsky"]
    if karnofsky < 20:
        return "not_applicable"
    primary = f["tumour.primary"]
    points = 2 if karnofsky >= 80 else 1 if karnofsky >= 50 else 0
    points += {"breast": 3, "prostate": 2, "lung_non_small_cell": 1, "lung_small_cell": 1}.get(primary, 0)
    return points + (0 if f["tumour.visceral_metastases"] else 1)


def biopsy_deadline(f: dict[str, Any]) -> int | str:
    """`biopsy.deadline_hours`."""
    suspected = (
        f["imaging.probable_vertebral_metastases"]
        or f["imaging.vertebral_metastases_confirmed"]
        or f["imaging.cord_or_cauda_compression"]
    )
    if f["tumour.primary"] != "unknown_primary" or f["tumour.tissue_diagnosis_obtained"] or not suspected:
        return "not_applicable"
    return 24 if f["neurology.myelopathy_or_cauda_signs"] or f["imaging.cord_or_cauda_compression"] else 168


FLOOR = {
    "imaging.deadline_hours": imaging_deadline,
    "survival.van_der_linden.points": van_der_linden_points,
    "biopsy.deadline_hours": biopsy_deadline,
}
