"""Pain scores: when treatment is indicated, and which fall counts as a response."""

from itertools import product

from tests.tables import Patient, conclude, table

ALIASES = {"before": "symptoms.pain_nrs_before_treatment", "now": "symptoms.pain_nrs"}


@table(
    "pain.treatment_indicated",
    {},
    ALIASES,
    """
    now | before | indicated | missing
    ----+--------+-----------+--------
    0   |        | no        |
    4   |        | no        |
    5   |        | yes       |
    10  |        | yes       |
    4   | 9      | no        |
        | 9      | yes or no | now
        |        | yes or no | now
    """,
)
def test_treatment_is_indicated_from_a_score_of_5(patient: Patient) -> None:
    patient.check()


@table(
    "pain.relevant_response",
    {},
    ALIASES,
    """
    before | now | response         | missing
    -------+-----+------------------+------------
    10     | 8   | yes              |
    10     | 9   | no               |
    4      | 3   | no               |
    4      | 2   | yes              |
    3      | 2   | yes              |
    2      | 1   | yes              |
    1      | 0   | yes              |
    1      | 1   | no               |
    5      | 7   | no               |
    0      | 0   | n/a              |
    0      | 3   | n/a              |
    0      |     | n/a              |
    8      |     | yes or no        | now
    1      |     | yes or no        | now
           | 0   | yes or n/a       | before
           | 10  | no or n/a        | before
           | 9   | no or n/a        | before
           | 8   | yes or no or n/a | before
           |     | yes or no or n/a | before, now
    """,
)
def test_a_response_is_a_fall_of_2_points_or_30_percent(patient: Patient) -> None:
    patient.check()


def test_every_pair_of_scores() -> None:
    for before, now in product(range(11), repeat=2):
        fall = before - now
        expected = (fall >= 2 or 100 * fall >= 30 * before) if before else "not_applicable"
        facts = {"symptoms.pain_nrs_before_treatment": before, "symptoms.pain_nrs": now}
        assert conclude("pain.relevant_response", facts) == expected, facts
