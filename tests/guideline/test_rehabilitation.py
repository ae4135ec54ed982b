"""Which rehabilitation, by deficit, indication and life expectancy."""

from tests.tables import Facts, Patient, table

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
