"""Care of a cord lesion, acute and irreversible."""

from tests.tables import Patient, table

ALIASES = {
    "asia": "neurology.asia_grade",
    "irreversible": "neurology.cord_lesion_irreversible",
    "micturition": "neurology.micturition_disorder",
    "infection": "neurology.urinary_tract_infection_symptomatic",
    "defecation": "neurology.defecation_problem",
    "spasms": "neurology.spasms_troublesome_or_painful",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "months": "status.life_expectancy_months",
    "spine": "imaging.spine_stability",
    "anticoagulant": "treatment.anticoagulant_use",
    "bleeding": "treatment.bleeding_diathesis",
}


@table(
    "cord_lesion.thromboprophylaxis",
    {},
    ALIASES,
    """
    asia | irreversible | but                                 | prophylaxis | missing
    -----+--------------+-------------------------------------+-------------+-------------------
    A    | no           |                                     | yes         |
    B    | no           |                                     | yes         |
    C    | no           |                                     | yes         |
    D    | no           |                                     | yes         |
    E    | no           |                                     | no          |
    E    |              | signs = yes                         | no          |
    A    | yes          |                                     | no          |
    D    | no           | anticoagulant = yes, bleeding = yes | yes         |
    A    |              |                                     | yes or no   | irreversible
         | no           |                                     | yes or no   | asia
         | yes          |                                     | no          |
         |              | signs = yes                         | yes or no   | asia, irreversible
    """,
)
def test_thromboprophylaxis_in_the_acute_stage(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.bladder",
    {},
    ALIASES,
    """
    asia | micturition | irreversible | months | bladder                  | missing
    -----+-------------+--------------+--------+--------------------------+----------------------------------------
    A    | no          | no           | 12     | none                     |
    A    | no          |              |        | none                     |
    A    | yes         | no           | 12     | catheter                 |
    D    | yes         | no           |        | catheter                 |
    A    | yes         | yes          | 1.9    | indwelling               |
    A    | yes         | yes          | 2      | indwelling               |
    A    | yes         | yes          | 2.1    | suprapubic               |
    E    | yes         | yes          | 12     | none                     |
    E    |             |              |        | none                     |
    A    | yes         | yes          |        | suprapubic or indwelling | months
    A    | yes         |              | 12     | catheter or suprapubic   | irreversible
    A    | yes         |              | 1      | catheter or indwelling   | irreversible
    A    |             | no           |        | none or catheter         | micturition
         | yes         | no           |        | none or catheter         | asia
         |             |              |        | any                      | asia, micturition, irreversible, months
    """,
)
def test_bladder(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.bowel",
    {},
    ALIASES,
    """
    asia | defecation                    | irreversible | bowel                             | missing
    -----+-------------------------------+--------------+-----------------------------------+-------------
    B    | none                          | no           | none                              |
    B    | none                          |              | none                              |
    B    | incontinence                  | no           | laxative                          |
    B    | constipation                  | no           | laxative                          |
    B    | incontinence_and_constipation | no           | laxative                          |
    B    | incontinence                  | yes          | rectal                            |
    B    | constipation                  | yes          | rectal                            |
    B    | incontinence_and_constipation | yes          | rectal                            |
    B    | diarrhoea                     | yes          | skin_protection                   |
    B    | diarrhoea                     | no           | none                              |
    E    | constipation                  | yes          | none                              |
    E    |                               |              | none                              |
    B    | constipation                  |              | laxative or rectal                | irreversible
    B    | diarrhoea                     |              | none or skin_protection           | irreversible
         | constipation                  | yes          | none or rectal                    | asia
    B    |                               | no           | none or laxative                  | defecation
    B    |                               | yes          | none or rectal or skin_protection | defecation
    """,
)
def test_bowel(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.restrict_mobilisation",
    {},
    ALIASES,
    """
    asia | spine                | but                | restrict  | missing
    -----+----------------------+--------------------+-----------+--------
    A    | unstable             |                    | yes       |
    D    | unstable             | irreversible = yes | yes       |
    A    | potentially_unstable |                    | no        |
    A    | stable               |                    | no        |
    E    | unstable             |                    | no        |
    A    |                      |                    | yes or no | spine
         | unstable             |                    | yes or no | asia
         | stable               |                    | no        |
    """,
)
def test_only_instability_restricts_mobilisation(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.spasticity_treatment",
    {},
    ALIASES,
    """
    asia | irreversible | spasms | treat     | missing
    -----+--------------+--------+-----------+---------------------------
    C    | yes          | yes    | yes       |
    A    | yes          | yes    | yes       |
    C    | yes          | no     | no        |
    C    | no           | yes    | no        |
    E    | yes          | yes    | no        |
    C    |              | yes    | yes or no | irreversible
    C    | yes          |        | yes or no | spasms
         | yes          | yes    | yes or no | asia
         |              |        | yes or no | asia, irreversible, spasms
         | no           |        | no        |
    """,
)
def test_spasticity(patient: Patient) -> None:
    patient.check()
