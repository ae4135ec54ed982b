"""Bisphosphonates and denosumab: prevention, and hypercalcaemia."""

from tests.tables import Advised, Facts, Patient, advice_table, conclude, each_primary, table

ALIASES = {
    "primary": "tumour.primary",
    "bone": "tumour.bone_metastases_known",
    "count": "tumour.bone_metastases_count",
    "calcium": "tumour.calcium_elevated",
    "confirmed": "imaging.vertebral_metastases_confirmed",
}


@table(
    "bone_agents.prevention_option",
    {},
    ALIASES,
    """
    bone | confirmed | but                        | option    | missing
    -----+-----------+----------------------------+-----------+----------------
    yes  | no        |                            | yes       |
    no   | yes       |                            | yes       |
    yes  |           |                            | yes       |
         | yes       |                            | yes       |
    no   | no        |                            | no        |
    no   | no        | primary = multiple_myeloma | no        |
    no   | no        | count = 5                  | no        |
         | no        |                            | yes or no | bone
    no   |           |                            | yes or no | confirmed
         |           | count = 5                  | yes or no | bone, confirmed
    """,
)
def test_prevention(patient: Patient) -> None:
    patient.check()


@table(
    "bone_agents.bisphosphonate_for_hypercalcaemia",
    {},
    ALIASES,
    """
    calcium | bone | confirmed | primary          | option    | missing
    --------+------+-----------+------------------+-----------+----------------------------------
    yes     | yes  | no        | breast           | yes       |
    yes     | no   | yes       | breast           | yes       |
    yes     | no   | no        | multiple_myeloma | yes       |
    yes     | no   | no        | breast           | no        |
    yes     | no   | no        | leukaemia        | no        |
    no      | yes  | yes       | multiple_myeloma | no        |
    no      |      |           |                  | no        |
            | yes  | no        | breast           | yes or no | calcium
    yes     |      | no        | breast           | yes or no | bone
    yes     | no   |           | breast           | yes or no | confirmed
    yes     | no   | no        |                  | yes or no | primary
            | no   | no        | breast           | no        |
            |      |           |                  | yes or no | calcium, bone, confirmed, primary
    """,
)
def test_hypercalcaemia(patient: Patient) -> None:
    patient.check()


@each_primary
def test_without_bone_metastases_only_myeloma_gets_it_for_hypercalcaemia(primary: str) -> None:
    facts: Facts = {
        "tumour.primary": primary,
        "tumour.calcium_elevated": True,
        "tumour.bone_metastases_known": False,
        "imaging.vertebral_metastases_confirmed": False,
    }
    assert conclude("bone_agents.bisphosphonate_for_hypercalcaemia", facts) is (primary == "multiple_myeloma")


@advice_table(
    "BTA-01",
    {"imaging.vertebral_metastases_confirmed": False},
    {**ALIASES, "dying": "status.dying_phase"},
    """
    bone | dying | prevent
    -----+-------+-----------
    yes  | no    | applies
    yes  | yes   | overridden
    yes  |       | open
    no   | no    | no
         | no    | open
    """,
)
def test_advice_to_prevent(patient: Advised) -> None:
    patient.check()


@advice_table(
    "BTA-02",
    {"imaging.vertebral_metastases_confirmed": False},
    {**ALIASES, "dying": "status.dying_phase"},
    """
    calcium | bone | primary          | dying | lower calcium
    --------+------+------------------+-------+--------------
    yes     | yes  | breast           | no    | applies
    yes     | yes  | breast           | yes   | applies
    yes     | no   | multiple_myeloma | no    | applies
    yes     | no   | breast           | no    | no
    no      | yes  | breast           | no    | no
            | yes  | breast           | no    | open
    """,
)
def test_advice_for_hypercalcaemia(patient: Advised) -> None:
    patient.check()
