"""Other causes of the complaints are shown where the images do not explain them."""

from tests.tables import Advised, advice_table

ALIASES = {
    "malignancy": "tumour.malignancy_known",
    "pain": "symptoms.spinal_pain",
    "night": "symptoms.pain_at_night",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "explained": "imaging.mri_explains_findings",
    "compression": "imaging.cord_or_cauda_compression",
    "root": "imaging.root_compression",
}


@advice_table(
    "DX-DD-01",
    {"symptoms.spinal_pain": True},
    ALIASES,
    """
    malignancy | night | careful diagnosis
    -----------+-------+------------------
    yes        | yes   | applies
    yes        |       | open
               | yes   | open
    no         | yes   | no
    """,
)
def test_other_causes_are_considered_wherever_imaging_is_warranted(patient: Advised) -> None:
    patient.check()


@advice_table(
    "DX-DD-02",
    {"symptoms.pain_at_night": True},
    ALIASES,
    """
    malignancy | pain | explained | list
    -----------+------+-----------+--------
    yes        | yes  | no        | applies
    yes        | yes  | yes       | no
    yes        | yes  |           | open
    yes        | no   | no        | no
    no         | yes  | no        | no
    """,
)
def test_the_list_for_pain_appears_where_the_mri_does_not_explain_it(patient: Advised) -> None:
    patient.check()


@advice_table(
    "DX-DD-03",
    {"tumour.malignancy_known": True},
    ALIASES,
    """
    deficit    | signs | compression | root | list
    -----------+-------+-------------+------+--------
    none       | yes   | no          | no   | applies
    unilateral | no    | no          | no   | applies
    bilateral  |       | no          | no   | applies
    none       | no    | no          | no   | no
    none       | yes   | yes         | no   | no
    unilateral | no    | no          | yes  | no
    unilateral | no    | no          |      | open
    none       | yes   |             | no   | open
    none       |       | no          | no   | open
    """,
)
def test_the_list_for_deficit_appears_without_visible_compression(patient: Advised) -> None:
    patient.check()


@advice_table(
    "DX-DD-04",
    {},
    ALIASES,
    """
    pain | explained | referred
    -----+-----------+---------
    yes  | no        | applies
    yes  | yes       | no
    yes  |           | open
    no   | no        | no
    """,
)
def test_referred_pain_is_considered_where_the_spine_shows_no_cause(patient: Advised) -> None:
    patient.check()


@advice_table(
    "DX-DD-05",
    {"tumour.malignancy_known": True},
    ALIASES,
    """
    radiating  | explained | pelvis and hip
    -----------+-----------+---------------
    unilateral | no        | applies
    bilateral  | no        | applies
    unilateral | yes       | no
    unilateral |           | open
    none       | no        | no
    """,
)
def test_pelvis_and_hip_are_considered_with_unexplained_radiating_pain(patient: Advised) -> None:
    patient.check()
