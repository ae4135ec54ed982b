"""The pain team takes part where there is pain."""

from tests.tables import Patient, table

ALIASES = {
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "nrs": "symptoms.pain_nrs",
    "deficit": "neurology.radicular_deficit",
    "available": "care.pain_team_available",
}


@table(
    "pain.team_advised",
    {},
    ALIASES,
    """
    pain | radiating  | but                 | advised   | missing
    -----+------------+---------------------+-----------+----------------
    yes  | none       |                     | yes       |
    no   | unilateral |                     | yes       |
    no   | bilateral  |                     | yes       |
    no   | none       |                     | no        |
    yes  |            |                     | yes       |
         | unilateral |                     | yes       |
    no   | none       | nrs = 8             | no        |
    no   | none       | deficit = bilateral | no        |
    yes  | none       | available = no      | yes       |
         | none       |                     | yes or no | pain
    no   |            |                     | yes or no | radiating
         |            |                     | yes or no | pain, radiating
    """,
)
def test_pain_team(patient: Patient) -> None:
    patient.check()
