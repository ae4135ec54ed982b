"""After treatment: imaging with complaints or to evaluate therapy, and who knows what at every moment."""

from tests.tables import Advised, Facts, Patient, advice_table, table

QUIET: Facts = {
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.lhermitte_sign": False,
    "care.evaluating_systemic_therapy": False,
}

ALIASES = {
    "pain": "symptoms.spinal_pain",
    "neck": "symptoms.neck_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "lhermitte": "neurology.lhermitte_sign",
    "other cause": "neurology.lhermitte_other_cause",
    "evaluating": "care.evaluating_systemic_therapy",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "adequate": "imaging.adequate_spine_imaging_available",
    "night": "symptoms.pain_at_night",
}


@table(
    "follow_up.imaging_indicated",
    QUIET,
    ALIASES,
    """
    but                                           | indicated | missing
    ----------------------------------------------+-----------+-----------
                                                  | no        |
    pain = yes                                    | yes       |
    radiating = unilateral                        | yes       |
    radiating = bilateral                         | yes       |
    deficit = unilateral                          | yes       |
    deficit = bilateral                           | yes       |
    signs = yes                                   | yes       |
    lhermitte = yes                               | yes       |
    lhermitte = yes, other cause = yes, neck = no | yes       |
    evaluating = yes                              | yes       |
    evaluating = yes, pain =                      | yes       |
    pain =                                        | yes or no | pain
    radiating =                                   | yes or no | radiating
    deficit =                                     | yes or no | deficit
    signs =                                       | yes or no | signs
    lhermitte =                                   | yes or no | lhermitte
    evaluating =                                  | yes or no | evaluating
    """,
)
def test_imaging_in_follow_up(patient: Patient) -> None:
    patient.check()


FOLLOWED: Facts = {
    **QUIET,
    "tumour.malignancy_known": True,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.adequate_spine_imaging_available": False,
    "symptoms.pain_at_night": False,
    "symptoms.pain_progressive": False,
    "symptoms.pain_new": False,
    "symptoms.spinal_tenderness": False,
    "symptoms.pain_severe_in_all_postures": False,
    "symptoms.pain_between_shoulder_blades": False,
    "status.condition": "good",
}


@advice_table(
    "ORG-28",
    FOLLOWED,
    ALIASES,
    """
    pain | lhermitte | evaluating | confirmed | refrain
    -----+-----------+------------+-----------+--------
    no   | no        | no         | yes       | applies
    yes  | no        | no         | yes       | no
    no   | yes       | no         | yes       | no
    no   | no        | yes        | yes       | no
         | no        | no         | yes       | open
    no   | no        | no         | no        | no
    no   | no        | no         |           | open
    """,
)
def test_no_imaging_without_complaints(patient: Advised) -> None:
    patient.check()


@advice_table(
    "ORG-28-COMPLAINTS",
    FOLLOWED,
    ALIASES,
    """
    pain | adequate | evaluating | night | radiating  | signs | confirmed | image
    -----+----------+------------+-------+------------+-------+-----------+-----------
    no   | no       | no         | no    | none       | no    | yes       | no
    yes  | no       | no         | no    | none       | no    | yes       | applies
    yes  | yes      | no         | no    | none       | no    | yes       | no
    yes  |          | no         | no    | none       | no    | yes       | open
    no   | no       | yes        | no    | none       | no    | yes       | applies
    no   | yes      | yes        | no    | none       | no    | yes       | applies
    yes  | no       | no         | yes   | none       | no    | yes       | overridden
    no   | no       | no         | no    | unilateral | no    | yes       | overridden
    no   | no       | no         | no    | none       | yes   | yes       | overridden
         | no       | no         | no    | none       | no    | yes       | open
    yes  | no       | no         | no    | none       | no    | no        | no
    """,
)
def test_imaging_again_unless_a_term_goes_first(patient: Advised) -> None:
    patient.check()


@advice_table(
    "ORG-28-TREATMENT",
    FOLLOWED,
    ALIASES,
    """
    pain | deficit    | compression | lhermitte | confirmed | refrain
    -----+------------+-------------+-----------+-----------+--------
    no   | none       | no          | no        | yes       | applies
    yes  | none       | no          | no        | yes       | no
    no   | unilateral | no          | no        | yes       | no
    no   | none       | yes         | no        | yes       | no
    no   | none       |             | no        | yes       | open
         | none       | no          | no        | yes       | open
    no   | none       | no          | yes       | yes       | applies
    no   | none       | no          | no        | no        | no
    """,
)
def test_no_treatment_without_complaints_or_compression(patient: Advised) -> None:
    patient.check()


WITH_THE_DIAGNOSIS = """
    confirmed | told
    ----------+---------
    yes       | applies
    no        | no
              | open
    """


@advice_table("ORG-24", {}, ALIASES, WITH_THE_DIAGNOSIS)
def test_it_is_known_who_coordinates(patient: Advised) -> None:
    patient.check()


@advice_table("ORG-25", {}, ALIASES, WITH_THE_DIAGNOSIS)
def test_care_is_coordinated_and_handed_over(patient: Advised) -> None:
    patient.check()


@advice_table("ORG-26", {}, ALIASES, WITH_THE_DIAGNOSIS)
def test_the_general_practitioner_is_kept_informed(patient: Advised) -> None:
    patient.check()


@advice_table("ORG-27", {}, ALIASES, WITH_THE_DIAGNOSIS)
def test_the_patient_is_informed_by_word_and_in_writing(patient: Advised) -> None:
    patient.check()


@advice_table("ORG-31-CHECKS", {}, ALIASES, WITH_THE_DIAGNOSIS)
def test_the_lead_physician_does_the_checks(patient: Advised) -> None:
    patient.check()
