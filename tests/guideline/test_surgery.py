"""Surgery: always weighed with complaints, and what the working group leaves open shown to candidates."""

from tests.tables import Advised, Facts, advice_table

COMPLAINTS: Facts = {
    "status.dying_phase": False,
    "symptoms.spinal_pain": True,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.spine_stability": "stable",
    "treatment.radiotherapy_given_at_level": False,
    "treatment.deteriorating_during_radiotherapy_and_corticosteroids": False,
}

ALIASES = {
    "dying": "status.dying_phase",
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "spine": "imaging.spine_stability",
    "decline": "treatment.deteriorating_during_radiotherapy_and_corticosteroids",
}


@advice_table(
    "SUR-01",
    COMPLAINTS,
    ALIASES,
    """
    pain | radiating  | deficit    | signs | compression | confirmed | dying | consider surgery
    -----+------------+------------+-------+-------------+-----------+-------+-----------------
    yes  | none       | none       | no    | no          | yes       | no    | applies
    no   | none       | none       | no    | no          | yes       | no    | no
         | none       | none       | no    | no          | yes       | no    | open
    no   | unilateral | none       | no    | no          | yes       | no    | applies
    no   | none       | unilateral | no    | no          | yes       | no    | applies
    no   | none       | none       | yes   | no          | yes       | no    | applies
    no   | none       | none       | no    | yes         | yes       | no    | no
    yes  | none       | none       | no    | no          | no        | no    | no
    yes  | none       | none       | no    | no          |           | no    | open
    yes  | none       | none       | no    | no          | yes       | yes   | overridden
    """,
)
def test_surgery_is_always_weighed_with_complaints(patient: Advised) -> None:
    patient.check()


LEFT_OPEN = """
    spine                | pain | decline | signs | deficit    | compression | confirmed | dying | shown
    ---------------------+------+---------+-------+------------+-------------+-----------+-------+-----------
    stable               | yes  | no      | no    | none       | no          | yes       | no    | no
    unstable             | yes  | no      | no    | none       | no          | yes       | no    | applies
    potentially_unstable | yes  | no      | no    | none       | no          | yes       | no    | no
                         | yes  | no      | no    | none       | no          | yes       | no    | open
    unstable             | no   | no      | no    | none       | no          | yes       | no    | no
    stable               | yes  | yes     | no    | none       | no          | yes       | no    | applies
    stable               | yes  | no      | yes   | none       | no          | yes       | no    | applies
    stable               | yes  | no      | no    | unilateral | no          | yes       | no    | no
    stable               | yes  | no      | no    | unilateral | yes         | yes       | no    | applies
    stable               | yes  | no      | yes   | none       | no          | no        | no    | no
    stable               | yes  | no      | yes   | none       | no          | yes       | yes   | overridden
"""


@advice_table("SUR-02", COMPLAINTS, ALIASES, LEFT_OPEN)
def test_no_recommendation_on_the_approach(patient: Advised) -> None:
    patient.check()


@advice_table("SUR-03", COMPLAINTS, ALIASES, LEFT_OPEN)
def test_no_en_bloc_resection_for_everyone(patient: Advised) -> None:
    patient.check()


@advice_table("SUR-04", COMPLAINTS, ALIASES, LEFT_OPEN)
def test_surgeon_and_patient_choose_the_operation(patient: Advised) -> None:
    patient.check()


@advice_table("SUR-08", COMPLAINTS, ALIASES, LEFT_OPEN)
def test_no_recommendation_on_minimally_invasive_surgery(patient: Advised) -> None:
    patient.check()
