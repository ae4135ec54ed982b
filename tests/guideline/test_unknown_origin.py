"""Metastases without a known primary: tissue first, and how soon."""

from tests.tables import Advised, Facts, Patient, advice_table, conclude, each_primary, table

ALIASES = {
    "malignancy": "tumour.malignancy_known",
    "primary": "tumour.primary",
    "tissue": "tumour.tissue_diagnosis_obtained",
    "probable": "imaging.probable_vertebral_metastases",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "deficit": "neurology.radicular_deficit",
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


@advice_table(
    "DX-UNK-06",
    {},
    ALIASES,
    """
    primary         | probable | confirmed | tissue wanted
    ----------------+----------+-----------+--------------
    breast          | yes      | no        | applies
    other           | yes      | no        | applies
    breast          | no       | no        | no
    breast          |          | no        | open
    breast          | yes      | yes       | no
    breast          | yes      |           | open
    unknown_primary | yes      | no        | no
                    | yes      | no        | open
    """,
)
def test_tissue_with_a_known_primary_is_shown_while_the_diagnosis_is_not_certain(patient: Advised) -> None:
    patient.check()


@advice_table(
    "DX-UNK-09",
    {},
    ALIASES,
    """
    primary         | tissue | deficit    | signs | may start
    ----------------+--------+------------+-------+----------
    unknown_primary | yes    | unilateral | no    | applies
    unknown_primary | yes    | bilateral  | no    | applies
    unknown_primary | yes    | none       | yes   | applies
    unknown_primary | yes    | none       | no    | no
    unknown_primary | yes    |            | no    | open
    unknown_primary | no     | unilateral | no    | no
    unknown_primary |        | unilateral | no    | open
    breast          | yes    | unilateral | no    | no
    """,
)
def test_starting_between_biopsy_and_result_is_shown_with_a_deficit(patient: Advised) -> None:
    patient.check()
