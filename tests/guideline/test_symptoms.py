"""When complaints make vertebral metastases suspect, and how probable compression then is."""

from tests.tables import Advised, Facts, Patient, advice_table, table

QUIET: Facts = {
    "tumour.malignancy_known": True,
    "status.condition": "good",
    "symptoms.spinal_pain": False,
    "symptoms.pain_at_night": False,
    "symptoms.pain_progressive": False,
    "symptoms.pain_new": False,
    "symptoms.spinal_tenderness": False,
    "symptoms.pain_severe_in_all_postures": False,
    "symptoms.pain_between_shoulder_blades": False,
    "symptoms.neck_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.lhermitte_sign": False,
    "neurology.lhermitte_other_cause": False,
}

ALIASES = {
    "malignancy": "tumour.malignancy_known",
    "primary": "tumour.primary",
    "condition": "status.condition",
    "karnofsky": "status.karnofsky",
    "ecog": "status.ecog",
    "pain": "symptoms.spinal_pain",
    "night": "symptoms.pain_at_night",
    "progressive": "symptoms.pain_progressive",
    "new": "symptoms.pain_new",
    "tender": "symptoms.spinal_tenderness",
    "all postures": "symptoms.pain_severe_in_all_postures",
    "shoulder blades": "symptoms.pain_between_shoulder_blades",
    "neck": "symptoms.neck_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "lhermitte": "neurology.lhermitte_sign",
    "other cause": "neurology.lhermitte_other_cause",
}


@table(
    "suspicion.imaging_warranted",
    QUIET,
    ALIASES,
    """
    but                                       | warranted | missing
    ------------------------------------------+-----------+----------------
                                              | no        |
    pain = yes                                | no        |
    pain = yes, night = yes                   | yes       |
    pain = yes, progressive = yes             | yes       |
    pain = yes, new = yes                     | yes       |
    pain = yes, tender = yes                  | yes       |
    pain = yes, all postures = yes            | yes       |
    pain = yes, shoulder blades = yes         | yes       |
    pain = yes, night =                       | yes or no | night
    pain = yes, progressive =                 | yes or no | progressive
    pain = yes, new =                         | yes or no | new
    pain = yes, tender =                      | yes or no | tender
    pain = yes, all postures =                | yes or no | all postures
    pain = yes, shoulder blades =             | yes or no | shoulder blades
    pain = yes, night =, new = yes            | yes       |
    night = yes, progressive = yes, new = yes | no        |
    pain =, tender = yes                      | yes or no | pain
    pain =                                    | no        |
    """,
)
def test_local_pain_warrants_imaging_only_with_an_alarm_symptom(patient: Patient) -> None:
    patient.check()


@table(
    "suspicion.imaging_warranted",
    {**QUIET, "symptoms.spinal_pain": True},
    ALIASES,
    """
    condition | karnofsky | ecog | warranted | missing
    ----------+-----------+------+-----------+---------------------
    good      |           |      | no        |
    moderate  |           |      | yes       |
    poor      |           |      | yes       |
              | 100       |      | no        |
              | 80        |      | no        |
              | 70        |      | yes       |
              | 50        |      | yes       |
              | 40        |      | yes       |
              | 0         |      | yes       |
    good      | 40        |      | no        |
    moderate  | 100       |      | yes       |
              |           |      | yes or no | condition, karnofsky
              |           | 4    | yes or no | condition, karnofsky
              |           | 0    | yes or no | condition, karnofsky
    """,
)
def test_a_condition_less_than_good_is_an_alarm_symptom(patient: Patient) -> None:
    patient.check()


@table(
    "suspicion.imaging_warranted",
    QUIET,
    ALIASES,
    """
    radiating  | deficit    | signs | lhermitte | other cause | neck | warranted | missing
    -----------+------------+-------+-----------+-------------+------+-----------+------------------
    unilateral | none       | no    | no        | no          | no   | yes       |
    bilateral  | none       | no    | no        | no          | no   | yes       |
    none       | unilateral | no    | no        | no          | no   | yes       |
    none       | bilateral  | no    | no        | no          | no   | yes       |
    none       | none       | yes   | no        | no          | no   | yes       |
    none       | none       | yes   |           |             |      | yes       |
    none       | none       | no    | no        | no          | yes  | no        |
    none       | none       | no    | yes       | no          | no   | yes       |
    none       | none       | no    | yes       | yes         | no   | no        |
    none       | none       | no    | yes       | yes         | yes  | yes       |
    none       | none       | no    | yes       | no          | yes  | yes       |
    none       | none       | no    | no        | no          | yes  | no        |
    none       | none       | no    | yes       |             | yes  | yes       |
    none       | none       | no    | yes       |             | no   | yes or no | other cause
    none       | none       | no    | yes       | yes         |      | yes or no | neck
    none       | none       | no    | yes       |             |      | yes or no | other cause, neck
    none       | none       | no    |           | yes         | no   | no        |
    none       | none       | no    |           | no          | no   | yes or no | lhermitte
    none       | none       |       | no        | no          | no   | yes or no | signs
    none       |            | no    | no        | no          | no   | yes or no | deficit
               | none       | no    | no        | no          | no   | yes or no | radiating
    """,
)
def test_radicular_complaints_signs_and_lhermitte(patient: Patient) -> None:
    patient.check()


@table(
    "suspicion.imaging_warranted",
    QUIET,
    ALIASES,
    """
    malignancy | primary | signs | warranted        | missing
    -----------+---------+-------+------------------+------------------
    yes        |         | yes   | yes              |
    no         |         | yes   | n/a              |
    no         | breast  | yes   | n/a              |
    no         |         | no    | n/a              |
    no         |         |       | n/a              |
               |         | yes   | yes or n/a       | malignancy
               | breast  | yes   | yes or n/a       | malignancy
               |         | no    | no or n/a        | malignancy
               |         |       | yes or no or n/a | malignancy, signs
    """,
)
def test_without_a_known_malignancy_the_question_does_not_arise(patient: Patient) -> None:
    patient.check()


@table(
    "suspicion.mescc_probability_percent",
    {"tumour.malignancy_known": True},
    ALIASES,
    """
    signs | deficit    | radiating  | pain | percent              | missing
    ------+------------+------------+------+----------------------+--------------------------------
    yes   | bilateral  | bilateral  | yes  | 65-70                |
    yes   | none       | none       | no   | 65-70                |
    yes   |            |            |      | 65-70                |
    no    | unilateral | none       | no   | 40-50                |
    no    | bilateral  | unilateral | yes  | 40-50                |
    no    | bilateral  |            |      | 40-50                |
    no    | none       | unilateral | yes  | 20-30                |
    no    | none       | bilateral  | no   | 20-30                |
    no    | none       | unilateral |      | 20-30                |
    no    | none       | none       | yes  | 3-10                 |
    no    | none       | none       | no   | n/a                  |
          | unilateral |            |      | 65-70 or 40-50       | signs
          | none       | unilateral |      | 65-70 or 20-30       | signs
          | none       | none       | no   | 65-70 or n/a         | signs
    no    |            | bilateral  |      | 40-50 or 20-30       | deficit
    no    | none       |            | yes  | 20-30 or 3-10        | radiating
    no    | none       | none       |      | 3-10 or n/a          | pain
    no    | none       |            |      | 20-30 or 3-10 or n/a | radiating, pain
          |            |            |      | any                  | signs, deficit, radiating, pain
    """,
)
def test_the_strongest_complaint_gives_the_probability_of_compression(patient: Patient) -> None:
    patient.check()


@advice_table(
    "DX-SYM-08-FRACTURE",
    {name: known for name, known in QUIET.items() if name != "tumour.malignancy_known"},
    ALIASES,
    """
    malignancy | pain | new | asked
    -----------+------+-----+--------
    yes        | yes  | yes | applies
    yes        | yes  | no  | no
    yes        | no   | yes | no
    yes        | yes  |     | open
    no         | yes  | yes | no
               | yes  | yes | open
    """,
)
def test_a_sudden_increase_is_asked_about_with_suspicious_pain(patient: Advised) -> None:
    patient.check()
