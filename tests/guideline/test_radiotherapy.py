"""Radiotherapy: which schedule, a second course, and when after an operation."""

from tests.tables import Advised, Facts, Patient, advice_table, table

PAINFUL: Facts = {
    "tumour.bone_metastases_count": 10,
    "tumour.metastases_count": 10,
    "tumour.organs_with_metastases_count": 3,
    "tumour.systemic_therapy_response_expected": False,
    "status.condition": "moderate",
    "status.life_expectancy_months": 6,
    "status.dying_phase": False,
    "symptoms.spinal_pain": True,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.deficit_expected_soon_from_destruction": False,
    "imaging.extensive_osteolysis": True,
    "treatment.radiotherapy_feasible": True,
}

OLIGOMETASTATIC: Facts = {
    **PAINFUL,
    "tumour.bone_metastases_count": 3,
    "tumour.metastases_count": 3,
    "tumour.organs_with_metastases_count": 2,
}

ALIASES = {
    "bone": "tumour.bone_metastases_count",
    "metastases": "tumour.metastases_count",
    "organs": "tumour.organs_with_metastases_count",
    "responding": "tumour.systemic_therapy_response_expected",
    "primary": "tumour.primary",
    "condition": "status.condition",
    "karnofsky": "status.karnofsky",
    "ecog": "status.ecog",
    "months": "status.life_expectancy_months",
    "dying": "status.dying_phase",
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "progressive": "neurology.deficit_progressive",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "destruction": "imaging.deficit_expected_soon_from_destruction",
    "osteolysis": "imaging.extensive_osteolysis",
    "spine": "imaging.spine_stability",
    "irradiated": "treatment.radiotherapy_given_at_level",
    "response": "treatment.radiotherapy_response",
    "feasible": "treatment.radiotherapy_feasible",
    "days": "treatment.days_since_surgery",
    "insufficient recovery": "treatment.insufficient_recovery_after_surgery",
}


@table(
    "radiotherapy.schedule",
    PAINFUL,
    ALIASES,
    """
    but                                                               | schedule
    ------------------------------------------------------------------+-------------------
                                                                      | single_8_gy
    months = 24, condition = good                                     | single_8_gy
    months = 0.5, condition = poor                                    | single_8_gy
    condition =, months =                                             | single_8_gy
    pain = no, radiating = unilateral                                 | single_8_gy
    spine = unstable                                                  | single_8_gy
    irradiated = yes, response = insufficient                         | single_8_gy
    dying = yes                                                       | n/a
    dying =                                                           | single_8_gy or n/a
    confirmed = no                                                    | n/a
    confirmed =                                                       | single_8_gy or n/a
    feasible = no                                                     | n/a
    feasible =                                                        | single_8_gy or n/a
    pain = no                                                         | n/a
    pain =                                                            | single_8_gy or n/a
    pain = no, compression = yes                                      | n/a
    pain = no, compression = yes, destruction = yes                   | single_8_gy
    pain = no, compression = yes, destruction = yes, months = 3       | n/a
    pain = no, compression = yes, destruction = yes, months = 3.1     | single_8_gy
    pain = no, compression = yes, destruction = yes, responding = yes | n/a
    """,
)
def test_pain_gets_a_single_fraction(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.schedule",
    {**PAINFUL, "neurology.radicular_deficit": "unilateral"},
    ALIASES,
    """
    condition | karnofsky | months | schedule                      | missing
    ----------+-----------+--------+-------------------------------+-----------------------------
    good      |           | 11.9   | single_8_gy                   |
    good      |           | 12     | at_least_30_gy                |
    good      |           | 12.1   | at_least_30_gy                |
    moderate  |           | 24     | single_8_gy                   |
    poor      |           | 24     | single_8_gy                   |
              | 80        | 12     | at_least_30_gy                |
              | 70        | 12     | single_8_gy                   |
              | 50        | 12     | single_8_gy                   |
              | 40        | 12     | single_8_gy                   |
    good      | 40        | 12     | at_least_30_gy                |
    moderate  | 100       | 12     | single_8_gy                   |
              |           | 12     | single_8_gy or at_least_30_gy | condition, karnofsky
              |           | 11.9   | single_8_gy                   |
    good      |           |        | single_8_gy or at_least_30_gy | months
    moderate  |           |        | single_8_gy                   |
              |           |        | single_8_gy or at_least_30_gy | condition, karnofsky, months
    """,
)
def test_a_deficit_gets_more_only_in_good_condition_with_a_year_to_live(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.schedule",
    {**OLIGOMETASTATIC, "status.condition": "good", "status.life_expectancy_months": 12},
    ALIASES,
    """
    deficit    | signs | condition | months | schedule
    -----------+-------+-----------+--------+------------------------------
    unilateral | no    | good      | 12     | at_least_30_gy
    bilateral  | no    | good      | 12     | at_least_30_gy
    none       | yes   | good      | 12     | at_least_30_gy
    none       | yes   | good      | 6      | single_8_gy
    none       | yes   | moderate  | 12     | single_8_gy
    none       | no    | good      | 12     | 30_to_39_gy
    none       |       | good      | 12     | at_least_30_gy or 30_to_39_gy
    none       |       | good      | 6      | single_8_gy or 30_to_39_gy
    """,
)
def test_a_deficit_goes_before_few_metastases(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.schedule",
    PAINFUL,
    ALIASES,
    """
    metastases | organs | bone | schedule                   | missing
    -----------+--------+------+----------------------------+-----------
    1          | 1      | 1    | 30_to_39_gy                |
    3          | 2      | 3    | 30_to_39_gy                |
    3          | 2      | 1    | 30_to_39_gy                |
    0          | 1      | 1    | single_8_gy                |
    4          | 2      | 3    | single_8_gy                |
    3          | 3      | 3    | single_8_gy                |
    3          | 2      | 4    | single_8_gy                |
    3          | 2      | 0    | single_8_gy                |
               | 2      | 3    | single_8_gy or 30_to_39_gy | metastases
    3          |        | 3    | single_8_gy or 30_to_39_gy | organs
    3          | 2      |      | single_8_gy or 30_to_39_gy | bone
    4          |        |      | single_8_gy                |
               |        | 4    | single_8_gy                |
    """,
)
def test_few_metastases_get_a_high_dose(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.schedule",
    {**OLIGOMETASTATIC, "symptoms.spinal_pain": False},
    ALIASES,
    """
    but                                  | schedule
    -------------------------------------+------------
                                         | n/a
    compression = yes                    | n/a
    compression = yes, destruction = yes | 30_to_39_gy
    radiating = unilateral               | 30_to_39_gy
    """,
)
def test_few_metastases_without_symptoms_are_not_treated(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.schedule",
    PAINFUL,
    ALIASES,
    """
    days | months | but                                    | schedule
    -----+--------+----------------------------------------+-------------------------------------------------
    0    | 6      |                                        | postoperative_20_gy
    21   | 11.9   |                                        | postoperative_20_gy
    21   | 12     |                                        | postoperative_30_to_39_gy
    21   | 12.1   |                                        | postoperative_30_to_39_gy
    3650 | 6      |                                        | postoperative_20_gy
    21   | 6      | metastases = 3, organs = 2             | postoperative_30_to_39_gy
    21   | 6      | metastases = 4, organs = 2             | postoperative_20_gy
    21   | 6      | metastases = 0, organs = 2             | postoperative_20_gy
    21   | 6      | metastases = 3, organs = 3             | postoperative_20_gy
    21   | 6      | metastases =, organs = 2               | postoperative_20_gy or postoperative_30_to_39_gy
    21   |        |                                        | postoperative_20_gy or postoperative_30_to_39_gy
    21   |        | metastases = 3, organs = 2             | postoperative_30_to_39_gy
    21   | 6      | pain = no                              | postoperative_20_gy
    21   | 6      | pain =, deficit =, signs =             | postoperative_20_gy
    21   | 12     | deficit = unilateral                   | postoperative_30_to_39_gy
    21   | 6      | condition = good, deficit = unilateral | postoperative_20_gy
    21   | 6      | dying = yes                            | n/a
    21   | 6      | confirmed = no                         | n/a
    21   | 6      | feasible = no                          | n/a
    21   | 12     | dying = yes                            | n/a
    21   | 12     | confirmed = no                         | n/a
    21   | 12     | feasible = no                          | n/a
    21   | 6      | feasible =                             | postoperative_20_gy or n/a
         | 12     |                                        | single_8_gy
    """,
)
def test_after_an_operation(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.remineralisation_option",
    PAINFUL,
    ALIASES,
    """
    but                                             | option    | missing
    ------------------------------------------------+-----------+-----------
                                                    | yes       |
    osteolysis = no                                 | no        |
    osteolysis =                                    | yes or no | osteolysis
    pain = no                                       | no        |
    pain = no, radiating = unilateral               | yes       |
    pain =                                          | yes or no | pain
    pain = no, compression = yes, destruction = yes | no        |
    deficit = unilateral                            | no        |
    deficit =                                       | yes or no | deficit
    signs = yes                                     | no        |
    signs =                                         | yes or no | signs
    days = 21                                       | no        |
    metastases = 3, organs = 2, bone = 3            | no        |
    metastases = 3, organs = 2, bone =              | yes or no | bone
    dying = yes                                     | no        |
    confirmed = no                                  | no        |
    feasible = no                                   | no        |
    months = 0.5                                    | yes       |
    months =                                        | yes       |
    """,
)
def test_remineralisation_is_an_option_where_8_gy_would_be_given_for_pain(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.second_course",
    {},
    ALIASES,
    """
    irradiated | response               | feasible | second    | missing
    -----------+------------------------+----------+-----------+-------------------------------
    yes        | relapse_after_response | yes      | yes       |
    yes        | insufficient           | yes      | yes       |
    yes        | response               | yes      | no        |
    no         | relapse_after_response | yes      | no        |
    yes        | insufficient           | no       | no        |
    yes        | insufficient           |          | yes or no | feasible
    yes        |                        | yes      | yes or no | response
               | insufficient           | yes      | yes or no | irradiated
    no         |                        |          | no        |
               |                        |          | yes or no | irradiated, response, feasible
    """,
)
def test_second_course(patient: Patient) -> None:
    patient.check()


@table(
    "radiotherapy.postoperative_start",
    {},
    ALIASES,
    """
    days | insufficient recovery | start                         | missing
    -----+-----------------------+-------------------------------+----------------------
    0    | no                    | after_3_to_4_weeks            |
    14   | no                    | after_3_to_4_weeks            |
    60   | no                    | after_3_to_4_weeks            |
    0    | yes                   | earlier                       |
    14   | yes                   | earlier                       |
    14   |                       | after_3_to_4_weeks or earlier | insufficient recovery
         | no                    | n/a                           |
         | yes                   | n/a                           |
         |                       | n/a                           |
    """,
)
def test_start_after_an_operation(patient: Patient) -> None:
    patient.check()


# --- The recommendations beside the schedule: the technique ---


@advice_table(
    "RT-07",
    PAINFUL,
    ALIASES,
    """
    primary  | metastases | organs | bone | deficit    | irradiated | response     | dying | feasible | conventional
    ---------+------------+--------+------+------------+------------+--------------+-------+----------+-------------
    breast   | 10         | 3      | 10   | none       | no         |              | no    | yes      | applies
    breast   | 3          | 2      | 3    | none       | no         |              | no    | yes      | no
    breast   | 10         | 3      | 10   | unilateral | no         |              | no    | yes      | no
    breast   | 10         | 3      | 10   | none       | yes        | insufficient | no    | yes      | no
    breast   | 10         | 3      | 10   | none       | yes        | response     | no    | yes      | applies
    breast   | 10         | 3      | 10   | none       |            |              | no    | yes      | open
    breast   | 10         | 3      | 10   | none       | no         |              | yes   | yes      | no
    breast   | 10         | 3      | 10   | none       | no         |              | no    | no       | no
    melanoma | 10         | 3      | 10   | none       | no         |              | no    | yes      | no
             | 10         | 3      | 10   | none       | no         |              | no    | yes      | open
    """,
)
def test_an_advanced_technique_is_not_the_rule(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-07-TOLERANCE",
    {**PAINFUL, "treatment.radiotherapy_given_at_level": True, "treatment.radiotherapy_response": "insufficient"},
    ALIASES,
    """
    feasible | response               | irradiated | pain | dying | an option
    ---------+------------------------+------------+------+-------+----------
    yes      | insufficient           | yes        | yes  | no    | applies
    no       | insufficient           | yes        | yes  | no    | applies
    yes      | relapse_after_response | yes        | yes  | no    | applies
    yes      | response               | yes        | yes  | no    | no
    yes      |                        | yes        | yes  | no    | open
    yes      | insufficient           | no         | yes  | no    | no
    yes      | insufficient           | yes        | no   | no    | no
    yes      | insufficient           | yes        | yes  | yes   | no
    """,
)
def test_an_advanced_technique_has_a_place_after_an_earlier_course(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-07-OLIGO",
    OLIGOMETASTATIC,
    ALIASES,
    """
    metastases | organs | bone | deficit    | feasible | an option
    -----------+--------+------+------------+----------+----------
    3          | 2      | 3    | none       | yes      | applies
    4          | 2      | 3    | none       | yes      | no
    3          | 3      | 3    | none       | yes      | no
    3          | 2      |      | none       | yes      | open
    3          | 2      | 3    | unilateral | yes      | no
    3          | 2      | 3    | none       | no       | no
    """,
)
def test_an_advanced_technique_has_a_place_in_oligometastases(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-08",
    {**PAINFUL, "tumour.primary": "breast"},
    ALIASES,
    """
    irradiated | response     | metastases | organs | bone | dying | shown
    -----------+--------------+------------+--------+------+-------+--------
    no         |              | 10         | 3      | 10   | no    | no
    yes        | insufficient | 10         | 3      | 10   | no    | applies
    yes        |              | 10         | 3      | 10   | no    | open
    no         |              | 3          | 2      | 3    | no    | applies
    no         |              | 3          | 2      | 3    | yes   | no
    """,
)
def test_protons_are_named_where_an_advanced_technique_comes_into_view(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-22",
    PAINFUL,
    ALIASES,
    """
    primary  | irradiated | response               | metastases | organs | bone | shown
    ---------+------------+------------------------+------------+--------+------+--------
    breast   | no         |                        | 10         | 3      | 10   | no
    breast   | yes        | relapse_after_response | 10         | 3      | 10   | applies
    breast   | no         |                        | 3          | 2      | 3    | applies
    breast   | no         |                        | 3          |        | 3    | open
    melanoma | no         |                        | 10         | 3      | 10   | applies
    """,
)
def test_an_advanced_technique_belongs_in_a_study(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-17",
    PAINFUL,
    ALIASES,
    """
    osteolysis | deficit    | days | option
    -----------+------------+------+--------
    yes        | none       |      | applies
    no         | none       |      | no
               | none       |      | open
    yes        | unilateral |      | no
    yes        | none       | 21   | no
    """,
)
def test_extensive_osteolysis_gets_an_option_of_more_fractions(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-18",
    PAINFUL,
    ALIASES,
    """
    primary             | deficit    | months | shown
    --------------------+------------+--------+--------
    melanoma            | none       | 6      | applies
    kidney              | none       | 6      | applies
    osteosarcoma        | none       | 24     | applies
    soft_tissue_sarcoma | none       |        | applies
    breast              | none       | 6      | no
                        | none       | 6      | open
    melanoma            | unilateral | 6      | no
    melanoma            |            | 6      | open
    """,
)
def test_a_radioresistant_tumour_may_need_more(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-19",
    {
        **PAINFUL,
        "neurology.radicular_deficit": "unilateral",
        "neurology.deficit_progressive": True,
        "treatment.radiotherapy_given_at_level": False,
    },
    ALIASES,
    """
    condition | months | progressive | irradiated | deficit    | signs | feasible | days | conventional
    ----------+--------+-------------+------------+------------+-------+----------+------+-------------
    moderate  | 6      | yes         | no         | unilateral | no    | yes      |      | applies
    good      | 12     | yes         | no         | unilateral | no    | yes      |      | applies
    moderate  | 6      | no          | no         | unilateral | no    | yes      |      | no
    moderate  | 6      |             | no         | unilateral | no    | yes      |      | open
    moderate  | 6      | yes         | yes        | unilateral | no    | yes      |      | no
    moderate  | 6      | yes         |            | unilateral | no    | yes      |      | open
    moderate  | 6      | yes         | no         | none       | no    | yes      |      | no
    moderate  | 6      | yes         | no         | none       | yes   | yes      |      | applies
    moderate  | 6      | yes         | no         | unilateral | no    | no       |      | no
    moderate  | 6      | yes         | no         | unilateral | no    | yes      | 21   | no
    """,
)
def test_a_progressive_deficit_leaves_no_time_for_an_advanced_technique(patient: Advised) -> None:
    patient.check()


# --- Side effects, and what radiotherapy presupposes ---


@advice_table(
    "RT-20",
    PAINFUL,
    ALIASES,
    """
    months | dying | feasible | shown
    -------+-------+----------+--------
    2.9    | no    | yes      | applies
    3      | no    | yes      | no
    3.1    | no    | yes      | no
    0.5    | no    | yes      | applies
           | no    | yes      | open
    0.5    | yes   | yes      | no
    0.5    | no    | no       | no
    0.5    | no    |          | open
    """,
)
def test_radiotherapy_asks_more_than_a_few_weeks(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-21",
    PAINFUL,
    ALIASES,
    """
    deficit    | metastases | organs | bone | days | feasible | shown
    -----------+------------+--------+------+------+----------+--------
    none       | 10         | 3      | 10   |      | yes      | applies
    unilateral | 10         | 3      | 10   |      | yes      | applies
    none       | 3          | 2      | 3    |      | yes      | no
    none       | 10         | 3      | 10   | 21   | yes      | no
    none       | 10         | 3      | 10   |      | no       | no
    none       | 10         | 3      | 10   |      |          | open
    """,
)
def test_side_effects_of_a_single_fraction(patient: Advised) -> None:
    patient.check()


# --- After an operation ---


@advice_table(
    "RT-23",
    {**PAINFUL, "treatment.insufficient_recovery_after_surgery": False},
    ALIASES,
    """
    days | insufficient recovery | feasible | dying | confirmed | wait
    -----+-----------------------+----------+-------+-----------+--------
    0    | no                    | yes      | no    | yes       | applies
    20   | no                    | yes      | no    | yes       | applies
    21   | no                    | yes      | no    | yes       | applies
    27.9 | no                    | yes      | no    | yes       | applies
    28   | no                    | yes      | no    | yes       | no
    60   | no                    | yes      | no    | yes       | no
         | no                    | yes      | no    | yes       | no
    14   | yes                   | yes      | no    | yes       | no
    14   |                       | yes      | no    | yes       | open
    14   | no                    | no       | no    | yes       | no
    14   | no                    | yes      | yes   | yes       | no
    14   | no                    | yes      | no    |           | open
    """,
)
def test_wait_three_to_four_weeks_after_an_operation(patient: Advised) -> None:
    patient.check()


@advice_table(
    "RT-24",
    {**PAINFUL, "treatment.insufficient_recovery_after_surgery": True},
    ALIASES,
    """
    days | insufficient recovery | feasible | dying | earlier
    -----+-----------------------+----------+-------+--------
    0    | yes                   | yes      | no    | applies
    14   | yes                   | yes      | no    | applies
    40   | yes                   | yes      | no    | applies
         | yes                   | yes      | no    | no
    14   | no                    | yes      | no    | no
    14   |                       | yes      | no    | open
    14   | yes                   | no       | no    | no
    14   | yes                   | yes      | yes   | no
    """,
)
def test_start_earlier_when_the_deficit_does_not_recover(patient: Advised) -> None:
    patient.check()
