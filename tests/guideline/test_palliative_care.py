"""The surprise question and the conversation about the end of life."""

from tests.tables import Patient, table

ALIASES = {
    "surprised": "status.surprised_if_died_within_a_year",
    "months": "status.life_expectancy_months",
    "dying": "status.dying_phase",
}


@table(
    "palliative.discuss_end_of_life",
    {},
    ALIASES,
    """
    surprised | months | dying | discuss   | missing
    ----------+--------+-------+-----------+----------
    no        |        |       | yes       |
    yes       |        |       | no        |
    no        | 60     | no    | yes       |
    yes       | 1      | yes   | no        |
              | 1      | yes   | yes or no | surprised
              |        |       | yes or no | surprised
    """,
)
def test_the_surprise_question_alone_decides(patient: Patient) -> None:
    patient.check()
