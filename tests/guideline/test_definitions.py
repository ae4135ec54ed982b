"""The guideline's own words: deficit, compression, symptomatic; and what counts as known."""

import pytest
from tests.tables import Facts, FactValue, Patient, grouped, table

import wervelwijzer

SILENT: Facts = {
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
}

ALIASES = {
    "pain": "symptoms.spinal_pain",
    "neck": "symptoms.neck_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "asia": "neurology.asia_grade",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "probable": "imaging.probable_vertebral_metastases",
    "compression": "imaging.cord_or_cauda_compression",
    "epidural": "imaging.epidural_extension",
    "root": "imaging.root_compression",
}


@table(
    "mescc.status",
    SILENT,
    ALIASES,
    """
    compression | confirmed | but                                | status                      | missing
    ------------+-----------+------------------------------------+-----------------------------+-----------------------
    no          | yes       |                                    | none                        |
    no          | no        |                                    | none                        |
    yes         | yes       |                                    | asymptomatic                |
    yes         | no        |                                    | asymptomatic                |
    yes         |           |                                    | asymptomatic                |
    yes         | yes       | pain = yes                         | symptomatic                 |
    yes         | no        | pain = yes                         | symptomatic                 |
    yes         | yes       | radiating = unilateral             | symptomatic                 |
    yes         | yes       | deficit = bilateral                | symptomatic                 |
    yes         | yes       | signs = yes                        | symptomatic                 |
    no          | yes       | signs = yes                        | symptomatic                 |
    no          | no        | signs = yes                        | none                        |
    no          | no        | signs = yes, probable = yes        | none                        |
    no          | yes       | pain = yes                         | none                        |
    no          | yes       | deficit = bilateral                | none                        |
    no          | yes       | asia = A                           | none                        |
    no          | yes       | epidural = yes                     | none                        |
    no          | yes       | root = yes, radiating = unilateral | none                        |
    yes         | yes       | asia = C                           | asymptomatic                |
                | yes       |                                    | none or asymptomatic        | compression
                | yes       | pain = yes                         | none or symptomatic         | compression
                | yes       | signs = yes                        | symptomatic                 |
                | no        | signs = yes                        | none or symptomatic         | compression
    no          |           | signs = yes                        | none or symptomatic         | confirmed
                |           | signs = yes                        | none or symptomatic         | compression, confirmed
    no          | yes       | signs =                            | none or symptomatic         | signs
    no          | no        | signs =                            | none                        |
    yes         | yes       | pain =                             | asymptomatic or symptomatic | pain
    yes         | yes       | pain =, signs = yes                | symptomatic                 |
                | yes       | pain =                             | any                         | compression, pain
                | no        | signs =                            | any                         | compression, signs
    """,
)
def test_compression_is_visible_or_clinical_in_a_confirmed_metastasis(patient: Patient) -> None:
    patient.check()


def test_null_is_unknown_and_nothing_turns_not_asked_into_no() -> None:
    asked_nothing = wervelwijzer.advise({}).decisions
    nulls = wervelwijzer.advise({"symptoms": {"spinal_pain": None}, "status": {"karnofsky": None}}).decisions
    assert {name: told.possible for name, told in nulls.items()} == {
        name: told.possible for name, told in asked_nothing.items()
    }
    settled = {name for name, told in asked_nothing.items() if told.value is not None}
    assert settled == {"radiotherapy.postoperative_start"}


CONTRADICTIONS: list[tuple[dict[str, FactValue], set[str]]] = [
    (
        {
            "neurology.asia_grade": "C",
            "neurology.myelopathy_or_cauda_signs": False,
            "neurology.radicular_deficit": "none",
        },
        {"neurology.asia_grade", "neurology.myelopathy_or_cauda_signs", "neurology.radicular_deficit"},
    ),
    (
        {"neurology.asia_grade": "A", "neurology.walks_independently": True},
        {"neurology.asia_grade", "neurology.walks_independently"},
    ),
    (
        {"neurology.asia_grade": "B", "neurology.complete_lesion_hours": 12},
        {"neurology.asia_grade", "neurology.complete_lesion_hours"},
    ),
    (
        {"imaging.vertebral_metastases_confirmed": True, "imaging.probable_vertebral_metastases": False},
        {"imaging.vertebral_metastases_confirmed", "imaging.probable_vertebral_metastases"},
    ),
    (
        {"tumour.malignancy_known": False, "tumour.primary": "breast"},
        {"tumour.malignancy_known", "tumour.primary"},
    ),
    (
        {"imaging.whole_spine_mri_done": True, "imaging.mri_contraindicated": True},
        {"imaging.whole_spine_mri_done", "imaging.mri_contraindicated"},
    ),
    (
        {"tumour.vertebral_metastases_count": 4, "tumour.bone_metastases_count": 3},
        {"tumour.vertebral_metastases_count", "tumour.bone_metastases_count"},
    ),
    (
        {"tumour.extraspinal_bone_metastases_count": 4, "tumour.bone_metastases_count": 3},
        {"tumour.extraspinal_bone_metastases_count", "tumour.bone_metastases_count"},
    ),
    (
        {"tumour.bone_metastases_count": 4, "tumour.metastases_count": 3},
        {"tumour.bone_metastases_count", "tumour.metastases_count"},
    ),
]


def warned(facts: Facts, level: str) -> list[set[str]]:
    """The facts that each warning of this level names."""
    warnings = wervelwijzer.advise(grouped(facts)).warnings
    return [{fact.name for fact in told.warning.facts} for told in warnings if told.warning.level == level]


@pytest.mark.parametrize(("facts", "named"), CONTRADICTIONS, ids=lambda part: " ".join(sorted(part)))
def test_a_contradiction_warns_and_names_the_facts(facts: Facts, named: set[str]) -> None:
    assert any(found >= named - {"neurology.radicular_deficit"} for found in warned(facts, "contradiction"))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"neurology.asia_grade": "C", "neurology.myelopathy_or_cauda_signs": False},
        {"neurology.asia_grade": "C", "neurology.radicular_deficit": "unilateral"},
        {"neurology.asia_grade": "E", "neurology.walks_independently": True},
        {"neurology.asia_grade": "A", "neurology.complete_lesion_hours": 12},
        {"neurology.complete_lesion_hours": 12},
        {"neurology.radicular_deficit": "bilateral"},
        {"neurology.radicular_deficit": "unilateral"},
        {"imaging.vertebral_metastases_confirmed": True},
        {"tumour.malignancy_known": False},
        {"tumour.malignancy_known": False, "tumour.primary": "unknown_primary"},
        {"tumour.vertebral_metastases_count": 3, "tumour.bone_metastases_count": 3},
        {"tumour.bone_metastases_count": 3, "tumour.metastases_count": 3},
    ],
    ids=lambda facts: " ".join(facts) or "nothing known",
)
def test_what_is_unknown_or_equal_contradicts_nothing(facts: Facts) -> None:
    assert warned(facts, "contradiction") == []


def test_signs_without_a_known_malignancy_carry_an_emergency_warning() -> None:
    facts: Facts = {"tumour.malignancy_known": False, "neurology.myelopathy_or_cauda_signs": True}
    assert any("neurology.myelopathy_or_cauda_signs" in named for named in warned(facts, "emergency"))
    assert warned({**facts, "neurology.myelopathy_or_cauda_signs": False}, "emergency") == []
    assert warned({**facts, "tumour.malignancy_known": True}, "emergency") == []
