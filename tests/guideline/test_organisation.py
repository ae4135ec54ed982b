"""How soon treatment starts, and who decides together, when."""

from tests.tables import Advised, Facts, Patient, advice_table, table

PAINFUL: Facts = {
    "tumour.systemic_therapy_response_expected": False,
    "status.life_expectancy_months": 12,
    "symptoms.spinal_pain": True,
    "symptoms.pain_severe_and_progressive": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.deficit_expected_soon_from_destruction": False,
    "imaging.spine_stability": "stable",
    "treatment.radiotherapy_given_at_level": False,
    "treatment.radiotherapy_response": "response",
    "treatment.radiotherapy_feasible": True,
    "treatment.deteriorating_during_radiotherapy_and_corticosteroids": False,
}

ALIASES = {
    "responding": "tumour.systemic_therapy_response_expected",
    "months": "status.life_expectancy_months",
    "pain": "symptoms.spinal_pain",
    "severe": "symptoms.pain_severe_and_progressive",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "progressive": "neurology.deficit_progressive",
    "over days": "neurology.deficit_developed_over_days",
    "walks": "neurology.walks_independently",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "destruction": "imaging.deficit_expected_soon_from_destruction",
    "spine": "imaging.spine_stability",
    "irradiated": "treatment.radiotherapy_given_at_level",
    "response": "treatment.radiotherapy_response",
    "feasible": "treatment.radiotherapy_feasible",
    "declining": "treatment.deteriorating_during_radiotherapy_and_corticosteroids",
}


@table(
    "treatment.start_deadline_hours",
    PAINFUL,
    ALIASES,
    """
    deficit    | signs | compression | over days | walks | deadline  | missing
    -----------+-------+-------------+-----------+-------+-----------+-----------------
    unilateral | no    | yes         | 0         | yes   | 24        |
    unilateral | no    | yes         | 7         | yes   | 24        |
    unilateral | no    | yes         | 7         | no    | 24        |
    unilateral | no    | yes         | 7.5       | yes   | 72        |
    unilateral | no    | yes         | 8         | yes   | 72        |
    unilateral | no    | yes         | 8         | no    | 24        |
    bilateral  | no    | yes         | 8         | yes   | 72        |
    none       | yes   | no          | 8         | yes   | 72        |
    none       | yes   | no          | 7         | yes   | 24        |
    none       | yes   | yes         | 3         | no    | 24        |
    unilateral | no    | yes         | 7         |       | 24        |
    unilateral | no    | yes         |           | no    | 24        |
    unilateral | no    | yes         | 8         |       | 24 or 72  | walks
    unilateral | no    | yes         |           | yes   | 24 or 72  | over days
    unilateral | no    | yes         |           |       | 24 or 72  | over days, walks
    unilateral | no    |             | 8         | yes   | 72 or 336 | compression
    unilateral | no    |             | 3         | yes   | 24 or 336 | compression
               | no    | yes         | 3         | yes   | 24 or 168 | deficit
               | no    | yes         | 8         | yes   | 72 or 168 | deficit
    """,
)
def test_a_deficit_by_compression_is_treated_within_a_day_or_three(patient: Patient) -> None:
    patient.check()


@table(
    "treatment.start_deadline_hours",
    PAINFUL,
    ALIASES,
    """
    but                                                                                | deadline   | missing
    -----------------------------------------------------------------------------------+------------+------------
                                                                                       | 336        |
    pain = no, radiating = unilateral                                                  | 336        |
    pain = no, deficit = unilateral, over days = 1, walks = no                         | 336        |
    pain = no                                                                          | n/a        |
    pain =                                                                             | 336 or n/a | pain
    compression = yes                                                                  | 168        |
    compression = yes, pain = no, radiating = bilateral                                | 168        |
    compression = yes, pain = no                                                       | n/a        |
    compression = yes, pain =                                                          | 168 or n/a | pain
    compression =                                                                      | 168 or 336 | compression
    compression = yes, pain = no, destruction = yes                                    | 168        |
    compression = yes, pain = no, destruction = yes, months = 3                        | n/a        |
    compression = yes, pain = no, destruction = yes, months = 3.1                      | 168        |
    compression = yes, pain = no, destruction = yes, months =                          | 168 or n/a | months
    compression = yes, pain = no, destruction = yes, responding = yes                  | n/a        |
    confirmed = no                                                                     | n/a        |
    confirmed = no, compression = yes, deficit = bilateral, over days = 1              | n/a        |
    confirmed = no, compression = yes, deficit = bilateral, over days = 8, walks = yes | n/a        |
    confirmed = no, signs = yes                                                        | n/a        |
    confirmed =                                                                        | 336 or n/a | confirmed
    """,
)
def test_start_without_a_deficit_by_compression(patient: Patient) -> None:
    patient.check()


@table(
    "mdo.urgency",
    PAINFUL,
    ALIASES,
    """
    but                                                         | urgency          | missing
    ------------------------------------------------------------+------------------+------------
                                                                | weekly           |
    deficit = unilateral, progressive = yes                     | ad_hoc           |
    deficit = bilateral, progressive = yes                      | ad_hoc           |
    deficit = unilateral, progressive = no                      | weekly           |
    deficit = unilateral, progressive =                         | ad_hoc or weekly | progressive
    deficit =, progressive = yes                                | ad_hoc or weekly | deficit
    deficit =, progressive = no                                 | weekly           |
    signs = yes                                                 | ad_hoc           |
    severe = yes                                                | ad_hoc           |
    severe =                                                    | ad_hoc or weekly | severe
    spine = unstable                                            | ad_hoc           |
    spine = potentially_unstable                                | weekly           |
    spine =                                                     | ad_hoc or weekly | spine
    compression = yes                                           | ad_hoc           |
    compression =                                               | ad_hoc or weekly | compression
    pain = no                                                   | n/a              |
    pain =                                                      | weekly or n/a    | pain
    pain = no, spine = unstable                                 | n/a              |
    pain = no, compression = yes                                | n/a              |
    pain = no, compression = yes, destruction = yes             | ad_hoc           |
    pain = no, compression = yes, destruction = yes, months = 3 | n/a              |
    pain = no, compression = yes, destruction =                 | ad_hoc or n/a    | destruction
    confirmed = no                                              | n/a              |
    confirmed = no, compression = yes, spine = unstable         | n/a              |
    confirmed =                                                 | weekly or n/a    | confirmed
    irradiated = yes, response = insufficient, feasible = no    | weekly           |
    """,
)
def test_urgency_of_the_meeting(patient: Patient) -> None:
    patient.check()


CORE = "treating_specialty + radiation_oncologist + radiologist"


@table(
    "mdo.members",
    PAINFUL,
    ALIASES,
    """
    but                                                       | members
    ----------------------------------------------------------+---------------------------------------------------------
                                                              | CORE
    deficit = unilateral, progressive = no                    | CORE + neurologist
    deficit = unilateral, progressive = yes                   | CORE + neurologist + spine_surgeon
    deficit = unilateral, progressive =                       | CORE + neurologist or CORE + neurologist + spine_surgeon
    deficit =, progressive = no                               | CORE or CORE + neurologist
    signs = yes                                               | CORE + neurologist + spine_surgeon
    signs =                                                   | CORE or CORE + neurologist + spine_surgeon
    compression = yes                                         | CORE + spine_surgeon
    severe = yes                                              | CORE + spine_surgeon
    spine = unstable                                          | CORE + spine_surgeon
    spine = potentially_unstable                              | CORE + spine_surgeon
    spine =                                                   | CORE or CORE + spine_surgeon
    irradiated = yes, response = insufficient, feasible = no  | CORE + spine_surgeon
    irradiated = yes, response = insufficient, feasible = yes | CORE
    irradiated = yes, response = insufficient, feasible =     | CORE or CORE + spine_surgeon
    declining = yes                                           | CORE + spine_surgeon
    declining =                                               | CORE or CORE + spine_surgeon
    pain = no                                                 | nobody
    pain = no, spine = unstable                               | nobody
    pain =                                                    | nobody or CORE
    pain = no, radiating = unilateral                         | CORE
    confirmed = no                                            | nobody
    confirmed =, deficit = unilateral, progressive = no       | nobody or CORE + neurologist
    """.replace("CORE", CORE),
)
def test_who_meets(patient: Patient) -> None:
    patient.check()


@advice_table(
    "ORG-05",
    PAINFUL,
    ALIASES,
    """
    compression | spine    | severe | deficit    | progressive | pain | invited
    ------------+----------+--------+------------+-------------+------+--------
    no          | stable   | no     | none       |             | yes  | no
    yes         | stable   | no     | none       |             | yes  | applies
    no          | unstable | no     | none       |             | yes  | applies
    no          | stable   | yes    | none       |             | yes  | applies
    no          | stable   | no     | unilateral | yes         | yes  | applies
    no          | stable   | no     | unilateral |             | yes  | open
    yes         | stable   | no     | none       |             | no   | no
    """,
)
def test_who_meets_when_it_is_urgent(patient: Advised) -> None:
    patient.check()


@advice_table(
    "ORG-08",
    PAINFUL,
    ALIASES,
    """
    compression | severe | pain | confirmed | recorded
    ------------+--------+------+-----------+---------
    no          | no     | yes  | yes       | applies
    yes         | no     | yes  | yes       | applies
    no          |        | yes  | yes       | applies
    no          | no     | no   | yes       | no
    no          | no     |      | yes       | open
    no          | no     | yes  | no        | no
    """,
)
def test_the_outcome_is_recorded_after_either_meeting(patient: Advised) -> None:
    patient.check()


@advice_table(
    "ORG-17",
    PAINFUL,
    ALIASES,
    """
    spine    | compression | signs | confirmed | shown
    ---------+-------------+-------+-----------+--------
    stable   | no          | no    | yes       | no
    unstable | no          | no    | yes       | applies
             | no          | no    | yes       | open
    stable   | yes         | yes   | yes       | applies
    stable   | yes         | no    | yes       | no
    unstable | no          | no    | no        | no
    """,
)
def test_the_volume_norm_is_shown_for_a_surgical_candidate(patient: Advised) -> None:
    patient.check()


@advice_table(
    "ORG-18",
    {},
    {"corticosteroids": "treatment.corticosteroids_started"},
    """
    corticosteroids | shown
    ----------------+---------
    yes             | applies
    no              | no
                    | open
    """,
)
def test_somebody_is_responsible_for_the_taper(patient: Advised) -> None:
    patient.check()
