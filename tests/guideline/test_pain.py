"""The pain team takes part where there is pain."""

from tests.tables import Advised, Patient, advice_table, table

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


IN_PAIN = """
    pain | radiating  | advised
    -----+------------+--------
    yes  | none       | applies
    no   | unilateral | applies
    no   | none       | no
         | none       | open
    """


@advice_table("PAIN-01", {}, ALIASES, IN_PAIN)
def test_the_guideline_on_pain(patient: Advised) -> None:
    patient.check()


@advice_table("PAIN-02", {}, ALIASES, IN_PAIN)
def test_involve_the_pain_team(patient: Advised) -> None:
    patient.check()


@advice_table("PAIN-03", {}, ALIASES, IN_PAIN)
def test_pain_education(patient: Advised) -> None:
    patient.check()


@advice_table("PAIN-R01", {}, ALIASES, IN_PAIN)
def test_every_dimension_of_pain(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PAIN-R02",
    {},
    ALIASES,
    """
    pain | radiating | available | most expert
    -----+-----------+-----------+------------
    yes  | none      | no        | applies
    yes  | none      | yes       | no
    yes  | none      |           | open
    no   | none      | no        | no
         | none      | no        | open
    """,
)
def test_guidance_where_there_is_no_pain_team(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PAIN-04",
    {},
    ALIASES,
    """
    pain | radiating  | deficit    | no team
    -----+------------+------------+--------
    no   | none       | unilateral | applies
    yes  | none       | unilateral | no
    no   | unilateral | unilateral | no
         | none       | unilateral | open
    no   | none       |            | open
    """,
)
def test_no_pain_team_for_a_deficit_without_pain(patient: Advised) -> None:
    patient.check()
