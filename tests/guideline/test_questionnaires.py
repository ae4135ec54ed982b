"""Pain scores: when treatment is indicated, and which fall counts as a response."""

from itertools import product

from tests.tables import Advised, Facts, Patient, advice_table, conclude, table

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


SCORES = {
    **ALIASES,
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "worse pain": "symptoms.pain_progressive",
    "severe and worse": "symptoms.pain_severe_and_progressive",
    "worse deficit": "neurology.deficit_progressive",
    "inpatient": "care.inpatient",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "dying": "status.dying_phase",
}
NO_COMPLAINTS: Facts = {
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
}


@advice_table(
    "QST-01-ONSET",
    NO_COMPLAINTS,
    SCORES,
    """
    pain | radiating  | deficit   | signs | score now
    -----+------------+-----------+-------+----------
    no   | none       | none      | no    | no
    yes  | none       | none      | no    | applies
    no   | unilateral | none      | no    | applies
    no   | none       | bilateral | no    | applies
    no   | none       | none      | yes   | applies
         | none       | none      | no    | open
    """,
)
def test_a_score_when_complaints_begin(patient: Advised) -> None:
    patient.check()


@advice_table(
    "QST-01-INCREASE",
    {},
    SCORES,
    """
    worse pain | severe and worse | worse deficit | score again
    -----------+------------------+---------------+------------
    no         | no               | no            | no
    yes        | no               | no            | applies
    no         | yes              | no            | applies
    no         | no               | yes           | applies
    no         | no               |               | open
    yes        |                  |               | applies
    """,
)
def test_a_score_when_complaints_increase(patient: Advised) -> None:
    patient.check()


@advice_table(
    "QST-01-INPATIENT",
    {},
    SCORES,
    """
    inpatient | three a day
    ----------+------------
    yes       | applies
    no        | no
              | open
    """,
)
def test_three_scores_a_day_in_hospital(patient: Advised) -> None:
    patient.check()


CONFIRMED_ALONE = """
    confirmed | dying | shown
    ----------+-------+-----------
    yes       | no    | applies
    yes       | yes   | overridden
    yes       |       | open
    no        | no    | no
              | no    | open
    """


@advice_table("QST-01-VISIT", {}, SCORES, CONFIRMED_ALONE)
def test_a_score_at_each_visit(patient: Advised) -> None:
    patient.check()


@advice_table("QST-04", {}, SCORES, CONFIRMED_ALONE)
def test_the_distress_thermometer(patient: Advised) -> None:
    patient.check()


@advice_table(
    "QST-02",
    {},
    ALIASES,
    """
    before | now | aim on
    -------+-----+--------
           | 5   | applies
           | 4   | open
    9      | 5   | applies
    9      | 4   | no
    10     | 8   | applies
    5      | 4   | applies
    4      | 3   | applies
    4      | 2   | no
    3      | 2   | no
    0      | 4   | no
    0      | 5   | applies
    9      |     | open
    """,
)
def test_the_goal_until_it_is_reached(patient: Advised) -> None:
    patient.check()


@advice_table(
    "QST-03",
    {},
    ALIASES,
    """
    now | treat
    ----+--------
    4   | no
    5   | applies
        | open
    """,
)
def test_advice_to_treat_from_5(patient: Advised) -> None:
    patient.check()
