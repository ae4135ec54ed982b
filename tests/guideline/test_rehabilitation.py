"""Which rehabilitation, by deficit, indication and life expectancy."""

from tests.tables import Advised, Facts, Patient, advice_table, table

INDICATED: Facts = {
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": True,
    "care.rehabilitation_indication": True,
    "care.travel_for_rehabilitation_bearable": True,
}

ALIASES = {
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "asia": "neurology.asia_grade",
    "months": "status.life_expectancy_months",
    "indication": "care.rehabilitation_indication",
    "travel": "care.travel_for_rehabilitation_bearable",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "dying": "status.dying_phase",
}


@table(
    "rehabilitation.programme",
    INDICATED,
    ALIASES,
    """
    months | travel | programme                                             | missing
    -------+--------+-------------------------------------------------------+---------------
    12.1   | yes    | regular                                               |
    12.1   |        | regular                                               |
    12     | yes    | adapted                                               |
    11.9   | no     | adapted                                               |
    6      | no     | adapted                                               |
    5.9    | yes    | short_outpatient_option                               |
    5.9    | no     | none                                                  |
    0      | yes    | short_outpatient_option                               |
    5.9    |        | short_outpatient_option or none                       | travel
           | yes    | regular or adapted or short_outpatient_option         | months
           | no     | regular or adapted or none                            | months
           |        | regular or adapted or short_outpatient_option or none | months, travel
    """,
)
def test_life_expectancy_chooses_the_programme(patient: Patient) -> None:
    patient.check()


@table(
    "rehabilitation.programme",
    {**INDICATED, "status.life_expectancy_months": 24},
    ALIASES,
    """
    deficit    | signs | indication | but      | programme                                         | missing
    -----------+-------+------------+----------+---------------------------------------------------+-----------
    none       | yes   | yes        |          | regular                                           |
    unilateral | no    | yes        |          | regular                                           |
    none       | no    | yes        |          | by_oncological_rehabilitation_criteria            |
    none       | no    | no         |          | by_oncological_rehabilitation_criteria            |
    none       | no    |            |          | by_oncological_rehabilitation_criteria            |
    none       | no    | yes        | asia = C | by_oncological_rehabilitation_criteria            |
    none       | yes   | no         |          | none                                              |
    none       | yes   |            |          | regular or none                                   | indication
               | no    | yes        |          | regular or by_oncological_rehabilitation_criteria | deficit
    none       |       | no         |          | none or by_oncological_rehabilitation_criteria    | signs
               | yes   | no         | months = | none                                              |
    """,
)
def test_deficit_and_indication(patient: Patient) -> None:
    patient.check()


IN_CARE: Facts = {
    **INDICATED,
    "imaging.vertebral_metastases_confirmed": True,
    "status.dying_phase": False,
}

FROM_SIX_MONTHS = """
    months | but             | advice
    -------+-----------------+-----------
    12.1   |                 | applies
    6      |                 | applies
    5.9    |                 | no
           |                 | open
    12     | confirmed = no  | no
    12     | confirmed =     | open
    12     | indication = no | no
    12     | signs = no      | no
    12     | dying = yes     | overridden
    12     | dying =         | open
"""


@advice_table("REH-01", IN_CARE, ALIASES, FROM_SIX_MONTHS)
def test_the_rehabilitation_physician_joins_from_six_months(patient: Advised) -> None:
    patient.check()


@advice_table("REH-05-CENTRE", IN_CARE, ALIASES, FROM_SIX_MONTHS)
def test_specialised_centre(patient: Advised) -> None:
    patient.check()


@advice_table("REH-08", IN_CARE, ALIASES, FROM_SIX_MONTHS)
def test_readiness_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table(
    "REH-02",
    IN_CARE,
    ALIASES,
    """
    months | but         | advice
    -------+-------------+-----------
    5.9    |             | no
    6      |             | applies
    12     |             | applies
    12.1   |             | no
           |             | open
    12     | dying = yes | overridden
    """,
)
def test_adapted_programme(patient: Advised) -> None:
    patient.check()


@advice_table(
    "REH-03",
    IN_CARE,
    ALIASES,
    """
    months | but         | advice
    -------+-------------+-----------
    12     |             | no
    12.1   |             | applies
           |             | open
    12.1   | dying = yes | overridden
    """,
)
def test_regular_programme(patient: Advised) -> None:
    patient.check()


@advice_table(
    "REH-04",
    IN_CARE,
    ALIASES,
    """
    months | travel | but         | advice
    -------+--------+-------------+-----------
    5.9    | yes    |             | applies
    5.9    | no     |             | no
    5.9    |        |             | open
    6      | yes    |             | no
    5.9    | yes    | dying = yes | overridden
    """,
)
def test_short_outpatient_period(patient: Advised) -> None:
    patient.check()


@advice_table(
    "REH-04-NONE",
    IN_CARE,
    ALIASES,
    """
    months | travel | indication | but            | advice
    -------+--------+------------+----------------+--------
    5.9    | no     | yes        |                | applies
    24     | yes    | no         |                | applies
    6      | no     | yes        |                | no
    5.9    | yes    | yes        |                | no
    24     | yes    |            |                | open
    24     | yes    | no         | signs = no     | no
    24     | yes    | no         | confirmed = no | no
    """,
)
def test_no_programme(patient: Advised) -> None:
    patient.check()


ANY_PROGRAMME = """
    months | travel | but         | advice
    -------+--------+-------------+-----------
    12.1   | no     |             | applies
    5.9    | yes    |             | applies
    5.9    | no     |             | no
           | no     |             | open
    12     | no     | dying = yes | overridden
"""


@advice_table("REH-05", IN_CARE, ALIASES, ANY_PROGRAMME)
def test_the_specific_protocol_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table("REH-08-INFORMED", IN_CARE, ALIASES, ANY_PROGRAMME)
def test_informing_before_rehabilitation_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table(
    "REH-06",
    IN_CARE,
    ALIASES,
    """
    deficit    | signs | but            | advice
    -----------+-------+----------------+-----------
    none       | no    |                | applies
    unilateral | no    |                | no
    none       | yes   |                | no
    none       |       |                | open
    none       | no    | confirmed = no | no
    none       | no    | dying = yes    | overridden
    """,
)
def test_oncological_rehabilitation_is_shown_without_deficit(patient: Advised) -> None:
    patient.check()


@advice_table(
    "REH-07",
    {},
    ALIASES,
    """
    confirmed | dying | advice
    ----------+-------+-----------
    yes       | no    | applies
    yes       | yes   | overridden
    no        | no    | no
              | no    | open
    yes       |       | open
    """,
)
def test_assessment_by_icf(patient: Advised) -> None:
    patient.check()
