"""Metastases without a known primary: tissue first, and how soon."""

from tests.tables import Facts, Patient, conclude, each_primary, table

ALIASES = {
    "malignancy": "tumour.malignancy_known",
    "primary": "tumour.primary",
    "tissue": "tumour.tissue_diagnosis_obtained",
    "probable": "imaging.probable_vertebral_metastases",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "signs": "neurology.myelopathy_or_cauda_signs",
}


@table(
    "biopsy.deadline_hours",
    {},
    ALIASES,
    """
    primary         | tissue | probable | confirmed | compression | signs | deadline         | missing
    ----------------+--------+----------+-----------+-------------+-------+------------------+---------------------
    unknown_primary | no     | yes      | no        | no          | no    | 168              |
    unknown_primary | no     | yes      | no        | no          | yes   | 24               |
    unknown_primary | no     | yes      | no        | yes         | no    | 24               |
    unknown_primary | no     | yes      | no        | yes         | yes   | 24               |
    unknown_primary | no     | no       | yes       | no          | no    | 168              |
    unknown_primary | no     | no       | yes       | no          | yes   | 24               |
    unknown_primary | no     | no       | no        | yes         | no    | 24               |
    unknown_primary | no     |          |           | yes         |       | 24               |
    unknown_primary | no     | no       | no        | no          | no    | n/a              |
    unknown_primary | no     | no       | no        | no          | yes   | n/a              |
    unknown_primary | yes    | yes      | yes       | yes         | yes   | n/a              |
    unknown_primary | yes    |          |           |             |       | n/a              |
    breast          | no     | yes      | yes       | yes         | yes   | n/a              |
    breast          |        |          |           |             |       | n/a              |
    other           | no     | yes      | yes       | yes         | yes   | n/a              |
    unknown_primary | no     | yes      | no        | no          |       | 24 or 168        | signs
    unknown_primary | no     | yes      | no        |             | no    | 24 or 168        | compression
    unknown_primary | no     | no       | no        |             | no    | 24 or n/a        | compression
    unknown_primary | no     |          | no        | no          | no    | 168 or n/a       | probable
    unknown_primary | no     | no       |           | no          | yes   | 24 or n/a        | confirmed
    unknown_primary |        | yes      | no        | no          | no    | 168 or n/a       | tissue
                    | no     | yes      | no        | no          | no    | 168 or n/a       | primary
                    | no     | yes      | no        |             | no    | 24 or 168 or n/a | primary, compression
    """,
)
def test_biopsy_deadline(patient: Patient) -> None:
    patient.check()


@table(
    "biopsy.deadline_hours",
    {
        "tumour.primary": "unknown_primary",
        "tumour.tissue_diagnosis_obtained": False,
        "imaging.probable_vertebral_metastases": True,
        "imaging.cord_or_cauda_compression": False,
        "neurology.myelopathy_or_cauda_signs": False,
    },
    ALIASES,
    """
    malignancy | deadline
    -----------+---------
    yes        | 168
    no         | 168
               | 168
    """,
)
def test_whether_a_malignancy_is_known_does_not_matter(patient: Patient) -> None:
    patient.check()


@each_primary
def test_only_an_unknown_primary_is_of_unknown_origin(primary: str) -> None:
    facts: Facts = {
        "tumour.primary": primary,
        "tumour.tissue_diagnosis_obtained": False,
        "imaging.probable_vertebral_metastases": True,
        "imaging.cord_or_cauda_compression": True,
    }
    expected = 24 if primary == "unknown_primary" else "not_applicable"
    assert conclude("biopsy.deadline_hours", facts) == expected
