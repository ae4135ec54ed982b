"""The invented patients of the demonstration, one in every stage: what happened to them, and how many hours ago."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Facts = Mapping[str, Mapping[str, Any]]
DAY = 24


@dataclass(frozen=True)
class Later:
    """A moment in the content of a step: so many hours after it."""

    hours: float


@dataclass(frozen=True)
class Step:
    """One entry: what, how many hours ago, by whom, with which facts."""

    kind: str
    hours_ago: float
    author: str
    facts: Facts = field(default_factory=dict)
    content: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class DemoPatient:
    """Somebody who does not exist."""

    name: str
    age: int
    steps: tuple[Step, ...]


def known(primary: str, age: int, sex: str) -> dict[str, dict[str, Any]]:
    """Who somebody is and which cancer is known."""
    return {"patient": {"age_years": age, "sex": sex}, "tumour": {"malignancy_known": True, "primary": primary}}


def merged(*parts: Facts) -> dict[str, dict[str, Any]]:
    """Groups of facts put together."""
    found: dict[str, dict[str, Any]] = {}
    for part in parts:
        for group, facts in part.items():
            found.setdefault(group, {}).update(facts)
    return found


LOCAL_PAIN = {"symptoms": {"spinal_pain": True, "pain_at_night": True, "pain_progressive": True}}
NO_SIGNS = {"neurology": {"myelopathy_or_cauda_signs": False, "radicular_deficit": "none", "lhermitte_sign": False}}
NO_RADICULAR = {"symptoms": {"radicular_pain": "none"}}
IMAGED = {"imaging": {"whole_spine_mri_done": True, "mri_explains_findings": True}}
ADEQUATE = {"imaging": {"adequate_spine_imaging_available": True}}
CONFIRMED = {"imaging": {"probable_vertebral_metastases": True, "vertebral_metastases_confirmed": True}}
MESCC = {"imaging": {"cord_or_cauda_compression": True, "epidural_extension": True}}
NO_MESCC = {"imaging": {"cord_or_cauda_compression": False, "root_compression": False}}
STABLE = {"imaging": {"spine_stability": "stable"}}
SIGNS = {
    "neurology": {
        "myelopathy_or_cauda_signs": True,
        "radicular_deficit": "none",
        "deficit_progressive": True,
        "asia_grade": "D",
        "walks_independently": True,
    }
}

PATIENTS: tuple[DemoPatient, ...] = (
    DemoPatient(
        "Bea Borstlap",
        58,
        (
            Step(
                "complaint_reported",
                9.5,
                "huisarts",
                merged(
                    known("breast", 58, "female"),
                    LOCAL_PAIN,
                    {"symptoms": {"radicular_pain": "bilateral", "pain_nrs": 8}},
                ),
            ),
            Step("suspicion", 9.25, "huisarts"),
            Step("imaging_asked", 9, "huisarts", {}, {"modality": "mri_whole_spine"}),
        ),
    ),
    DemoPatient(
        "Piet Prins",
        74,
        (
            Step(
                "complaint_reported",
                3 * DAY,
                "huisarts",
                merged(
                    known("prostate", 74, "male"), LOCAL_PAIN, NO_RADICULAR, NO_SIGNS, {"symptoms": {"pain_nrs": 5}}
                ),
            ),
            Step("suspicion", 3 * DAY, "huisarts"),
        ),
    ),
    DemoPatient(
        "Lena Longen",
        66,
        (
            Step(
                "examined",
                26,
                "neuroloog",
                merged(
                    known("lung_non_small_cell", 66, "female"),
                    LOCAL_PAIN,
                    {
                        "symptoms": {"radicular_pain": "unilateral", "pain_nrs": 7},
                        "neurology": {
                            "myelopathy_or_cauda_signs": False,
                            "radicular_deficit": "unilateral",
                            "deficit_progressive": True,
                            "deficit_developed_over_days": 3,
                            "lhermitte_sign": False,
                            "asia_grade": "E",
                        },
                    },
                ),
            ),
            Step("suspicion", 26, "neuroloog"),
        ),
    ),
    DemoPatient(
        "Onno Onbekend",
        61,
        (
            Step(
                "examined",
                30,
                "neuroloog",
                merged(
                    known("unknown_primary", 61, "male"), LOCAL_PAIN, SIGNS, {"symptoms": {"radicular_pain": "none"}}
                ),
            ),
            Step("suspicion", 30, "neuroloog"),
            Step("imaging_done", 22, "neuroloog", merged(IMAGED, ADEQUATE, MESCC), {"modality": "mri_whole_spine"}),
            Step(
                "probable_diagnosis",
                20,
                "neuroloog",
                {
                    "imaging": {"probable_vertebral_metastases": True},
                    "tumour": {"tissue_diagnosis_obtained": False, "haematological_malignancy_suspected": False},
                },
            ),
            Step("levels_marked", 20, "neuroloog", {}, {"levels": ["T6", "T7"], "complete": True}),
        ),
    ),
    DemoPatient(
        "Maria Mies",
        49,
        (
            Step("examined", 40, "neuroloog", merged(known("breast", 49, "female"), LOCAL_PAIN, SIGNS)),
            Step("suspicion", 40, "neuroloog"),
            Step("imaging_done", 31, "neuroloog", merged(IMAGED, ADEQUATE, MESCC), {"modality": "mri_whole_spine"}),
            Step("levels_marked", 31, "neuroloog", {}, {"levels": ["T9"], "complete": True}),
            Step(
                "definitive_diagnosis",
                5,
                "radiotherapeut",
                merged(
                    CONFIRMED,
                    STABLE,
                    {
                        "neurology": {"deficit_developed_over_days": 4},
                        "status": {"karnofsky": 70, "life_expectancy_months": 10, "fit_for_surgery": True},
                        "treatment": {
                            "radiotherapy_feasible": True,
                            "radiotherapy_planned": True,
                            "radiotherapy_given_at_level": False,
                            "gastric_ulcer_history": False,
                        },
                    },
                ),
            ),
        ),
    ),
    DemoPatient(
        "Kees Kuiper",
        70,
        (
            Step(
                "complaint_reported",
                9 * DAY,
                "huisarts",
                merged(
                    known("prostate", 70, "male"), LOCAL_PAIN, NO_RADICULAR, NO_SIGNS, {"symptoms": {"pain_nrs": 6}}
                ),
            ),
            Step("suspicion", 9 * DAY, "huisarts"),
            Step(
                "imaging_done",
                5 * DAY,
                "neuroloog",
                merged(IMAGED, ADEQUATE, NO_MESCC),
                {"modality": "mri_whole_spine"},
            ),
            Step("levels_marked", 5 * DAY, "neuroloog", {}, {"levels": ["L2", "L4"], "complete": False}),
            Step(
                "definitive_diagnosis",
                4 * DAY,
                "radiotherapeut",
                merged(
                    CONFIRMED,
                    STABLE,
                    {
                        "neurology": {"asia_grade": "E", "walks_independently": True},
                        "status": {"karnofsky": 80, "life_expectancy_months": 18},
                        "treatment": {"radiotherapy_feasible": True, "radiotherapy_given_at_level": False},
                    },
                ),
            ),
        ),
    ),
    DemoPatient(
        "Riet Relaas",
        64,
        (
            Step(
                "examined",
                11 * DAY,
                "radiotherapeut",
                merged(
                    known("kidney", 64, "female"),
                    CONFIRMED,
                    ADEQUATE,
                    NO_SIGNS,
                    {
                        "symptoms": {"spinal_pain": True, "pain_nrs": 8, "radicular_pain": "none"},
                        "imaging": {"spine_stability": "potentially_unstable", "cord_or_cauda_compression": False},
                        "treatment": {
                            "radiotherapy_given_at_level": True,
                            "radiotherapy_response": "relapse_after_response",
                            "radiotherapy_feasible": False,
                        },
                        "status": {"karnofsky": 80, "life_expectancy_months": 14},
                    },
                ),
            ),
            Step("definitive_diagnosis", 2 * DAY, "radiotherapeut"),
            Step("pain_scored", 9 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 6}}),
            Step("pain_scored", 8 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 7}}),
            Step("pain_scored", 1 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 8}}),
            Step("distress_scored", 8 * DAY, "verpleegkundige", {"status": {"distress_thermometer": 6}}),
            Step("levels_marked", 10 * DAY, "radiotherapeut", {}, {"levels": ["T12", "L1"], "complete": True}),
        ),
    ),
    DemoPatient(
        "Henk Herstel",
        57,
        (
            Step("examined", 30 * DAY, "neuroloog", merged(known("thyroid", 57, "male"), LOCAL_PAIN, SIGNS)),
            Step("suspicion", 30 * DAY, "neuroloog"),
            Step(
                "imaging_done",
                30 * DAY - 8,
                "neuroloog",
                merged(IMAGED, ADEQUATE, MESCC),
                {"modality": "mri_whole_spine"},
            ),
            Step(
                "definitive_diagnosis",
                29 * DAY,
                "chirurg",
                merged(
                    CONFIRMED,
                    {
                        "imaging": {"spine_stability": "unstable"},
                        "status": {"karnofsky": 80, "life_expectancy_months": 30, "fit_for_surgery": True},
                    },
                ),
            ),
            Step("levels_marked", 29 * DAY, "chirurg", {}, {"levels": ["T11"], "complete": True}),
            Step("treatment_started", 29 * DAY - 3, "neuroloog", {}, {"treatment": "dexamethasone"}),
            Step(
                "mdo_decided",
                29 * DAY - 4,
                "coordinator",
                {"treatment": {"surgery_planned": True}},
                {
                    "meeting": "ad_hoc",
                    "decision": "Operatie, daarna bestraling.",
                    "reason": "Instabiel, conditie goed.",
                },
            ),
            Step("treatment_started", 29 * DAY - 12, "chirurg", {}, {"treatment": "surgery"}),
            Step(
                "examined",
                12 * DAY,
                "verpleegkundige",
                {
                    "neurology": {"asia_grade": "D", "walks_independently": True, "deficit_progressive": False},
                    "symptoms": {"pain_nrs": 3},
                    "status": {"distress_thermometer": 4},
                },
            ),
            Step("pain_scored", 5 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 2}}),
        ),
    ),
    DemoPatient(
        "Dora Dwars",
        68,
        (
            Step(
                "examined",
                50 * DAY,
                "neuroloog",
                merged(
                    known("multiple_myeloma", 68, "female"),
                    CONFIRMED,
                    ADEQUATE,
                    MESCC,
                    {
                        "symptoms": {"spinal_pain": True, "pain_nrs": 6},
                        "neurology": {
                            "myelopathy_or_cauda_signs": True,
                            "asia_grade": "C",
                            "walks_independently": False,
                            "micturition_disorder": True,
                            "defecation_problem": "constipation",
                        },
                    },
                ),
            ),
            Step("definitive_diagnosis", 50 * DAY, "neuroloog"),
            Step(
                "mdo_decided",
                50 * DAY - 3,
                "coordinator",
                {"treatment": {"radiotherapy_planned": True}},
                {"meeting": "ad_hoc", "decision": "Bestraling 1 x 8 Gy.", "reason": "Veel wervels, matige conditie."},
            ),
            Step("treatment_started", 50 * DAY - 4, "neuroloog", {}, {"treatment": "dexamethasone"}),
            Step("treatment_started", 50 * DAY - 10, "radiotherapeut", {}, {"treatment": "radiotherapy"}),
            Step("treatment_ended", 36 * DAY, "radiotherapeut", {}, {"treatment": "radiotherapy"}),
            Step(
                "examined",
                20 * DAY,
                "verpleegkundige",
                {
                    "neurology": {"cord_lesion_irreversible": True, "spasms_troublesome_or_painful": True},
                    "care": {"rehabilitation_indication": True, "travel_for_rehabilitation_bearable": True},
                    "status": {"life_expectancy_months": 14, "distress_thermometer": 7},
                    "symptoms": {"pain_nrs": 4},
                },
            ),
        ),
    ),
    DemoPatient(
        "Wim Weiger",
        79,
        (
            Step(
                "examined",
                8,
                "neuroloog",
                merged(
                    known("melanoma", 79, "male"), LOCAL_PAIN, {"symptoms": {"radicular_pain": "bilateral"}}, NO_SIGNS
                ),
            ),
            Step("suspicion", 8, "neuroloog"),
            Step(
                "deviation",
                7,
                "neuroloog",
                {},
                {
                    "recommendation": "DX-IMG-06",
                    "choice": "declined",
                    "reason": "patient_declines",
                    "text": "Wil geen onderzoek meer; besproken met echtgenote.",
                    "stops_clock": True,
                },
            ),
        ),
    ),
    DemoPatient(
        "Tilly Troost",
        83,
        (
            Step(
                "examined",
                6 * DAY,
                "verpleegkundige",
                merged(
                    known("pancreas", 83, "female"),
                    CONFIRMED,
                    ADEQUATE,
                    {
                        "symptoms": {"spinal_pain": True, "pain_nrs": 6},
                        "status": {"dying_phase": True, "karnofsky": 20},
                    },
                ),
            ),
        ),
    ),
    DemoPatient(
        "Sjors Stabiel",
        62,
        (
            Step(
                "complaint_reported",
                90 * DAY,
                "huisarts",
                merged(known("colon", 62, "male"), LOCAL_PAIN, NO_RADICULAR, NO_SIGNS, {"symptoms": {"pain_nrs": 7}}),
            ),
            Step("suspicion", 90 * DAY, "huisarts"),
            Step(
                "imaging_done",
                82 * DAY,
                "neuroloog",
                merged(IMAGED, ADEQUATE, NO_MESCC),
                {"modality": "mri_whole_spine"},
            ),
            Step(
                "definitive_diagnosis",
                81 * DAY,
                "radiotherapeut",
                merged(
                    CONFIRMED,
                    STABLE,
                    {
                        "status": {"karnofsky": 90, "life_expectancy_months": 20},
                        "treatment": {"radiotherapy_feasible": True, "radiotherapy_given_at_level": False},
                    },
                ),
            ),
            Step("levels_marked", 81 * DAY, "radiotherapeut", {}, {"levels": ["L3"], "complete": True}),
            Step("treatment_started", 75 * DAY, "radiotherapeut", {}, {"treatment": "radiotherapy"}),
            Step("treatment_ended", 75 * DAY - 1, "radiotherapeut", {}, {"treatment": "radiotherapy"}),
            Step("pain_scored", 60 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 4}}),
            Step("distress_scored", 60 * DAY, "verpleegkundige", {"status": {"distress_thermometer": 5}}),
            Step("pain_scored", 30 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 2}}),
            Step("pain_scored", 3 * DAY, "verpleegkundige", {"symptoms": {"pain_nrs": 2}}),
            Step("distress_scored", 3 * DAY, "verpleegkundige", {"status": {"distress_thermometer": 3}}),
        ),
    ),
)
