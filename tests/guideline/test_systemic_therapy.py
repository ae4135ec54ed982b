"""When systemic therapy may come first for a deficit, and when it may help pain."""

from tests.tables import Advised, Facts, Patient, advice_table, conclude, each_primary, table

GERM_CELL: Facts = {
    "tumour.primary": "germ_cell",
    "tumour.refractory_to_systemic_therapy": False,
    "tumour.systemic_therapy_vital_and_undeferrable": False,
    "status.fit_for_surgery": True,
    "status.life_expectancy_months": 12,
    "symptoms.spinal_pain": True,
    "neurology.radicular_deficit": "unilateral",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.asia_grade": "E",
    "imaging.whole_spine_mri_done": True,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": True,
    "imaging.contiguous_affected_vertebrae": 1,
    "imaging.extensive_epidural_metastases_elsewhere": False,
    "imaging.spine_stability": "stable",
    "treatment.combined_surgical_approach": False,
    "treatment.expert_surgery_within_24h": True,
    "treatment.radiotherapy_feasible": True,
}

ALIASES = {
    "primary": "tumour.primary",
    "refractory": "tumour.refractory_to_systemic_therapy",
    "judged": "tumour.sensitive_to_systemic_therapy",
    "vital": "tumour.systemic_therapy_vital_and_undeferrable",
    "fit": "status.fit_for_surgery",
    "months": "status.life_expectancy_months",
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "spine": "imaging.spine_stability",
    "feasible": "treatment.radiotherapy_feasible",
}


@table(
    "systemic_therapy.first_choice_option",
    GERM_CELL,
    ALIASES,
    """
    primary                             | judged | refractory | vital | first choice | missing
    ------------------------------------+--------+------------+-------+--------------+----------------
    germ_cell                           |        | no         | no    | yes          |
    multiple_myeloma                    |        | no         | no    | yes          |
    lymphoma_high_or_intermediate_grade |        | no         | no    | yes          |
    hodgkin_lymphoma                    |        | no         | no    | no           |
    hodgkin_lymphoma                    |        | no         | yes   | yes          |
    lymphoma_low_grade                  | yes    | no         | no    | no           |
    lymphoma_low_grade                  |        | no         | yes   | no           |
    breast                              |        | no         | no    | no           |
    breast                              |        | no         | yes   | no           |
    breast                              | yes    | no         | no    | no           |
    breast                              | yes    | no         | yes   | yes          |
    breast                              | no     | no         | yes   | no           |
    unknown_primary                     |        | no         | yes   | no           |
    germ_cell                           | no     | no         | yes   | no           |
    germ_cell                           |        | yes        | yes   | no           |
    germ_cell                           | yes    | yes        | yes   | no           |
    germ_cell                           |        |            | no    | yes or no    | refractory
    breast                              | yes    | no         |       | yes or no    | vital
    germ_cell                           |        | no         |       | yes          |
                                        | yes    | no         | no    | yes or no    | primary
                                        | yes    | no         | yes   | yes          |
                                        | no     | no         | yes   | no           |
                                        |        | no         | no    | yes or no    | primary, judged
                                        |        | no         | yes   | yes or no    | primary, judged
    """,
)
def test_a_sensitive_tumour_and_a_reason_for_haste(patient: Patient) -> None:
    patient.check()


@table(
    "systemic_therapy.first_choice_option",
    GERM_CELL,
    ALIASES,
    """
    but                                           | first choice | missing
    ----------------------------------------------+--------------+------------
                                                  | yes          |
    deficit = none                                | no           |
    deficit =                                     | yes or no    | deficit
    deficit = none, signs = yes                   | yes          |
    compression = no                              | no           |
    compression =                                 | yes or no    | compression
    compression = no, signs = yes                 | yes          |
    compression = no, signs = yes, confirmed = no | no           |
    compression = no, signs = yes, confirmed =    | yes or no    | confirmed
    """,
)
def test_it_is_for_a_deficit_by_compression(patient: Patient) -> None:
    patient.check()


@table(
    "systemic_therapy.first_choice_option",
    {**GERM_CELL, "tumour.primary": "breast", "tumour.sensitive_to_systemic_therapy": True},
    ALIASES,
    """
    feasible | fit | but              | first choice | missing
    ---------+-----+------------------+--------------+---------
    yes      | yes |                  | no           |
    yes      | no  |                  | no           |
    no       | yes |                  | no           |
    no       | no  |                  | yes          |
    no       |     |                  | yes or no    | fit
             | no  |                  | yes or no    | feasible
    no       | yes | months = 2.9     | yes          |
    no       | yes | months = 3       | no           |
    no       | no  | judged = no      | no           |
    no       | no  | refractory = yes | no           |
    """,
)
def test_it_is_an_option_where_neither_radiotherapy_nor_surgery_is_possible(patient: Patient) -> None:
    patient.check()


@table(
    "systemic_therapy.option_for_pain",
    GERM_CELL,
    ALIASES,
    """
    primary            | judged | refractory | pain | confirmed | but                   | option    | missing
    -------------------+--------+------------+------+-----------+-----------------------+-----------+----------------
    germ_cell          |        | no         | yes  | yes       |                       | yes       |
    hodgkin_lymphoma   |        | no         | yes  | yes       |                       | yes       |
    multiple_myeloma   |        | no         | yes  | yes       |                       | yes       |
    lymphoma_low_grade |        | no         | yes  | yes       |                       | no        |
    leukaemia          |        | no         | yes  | yes       |                       | no        |
    prostate           |        | no         | yes  | yes       |                       | no        |
    prostate           | yes    | no         | yes  | yes       |                       | yes       |
    prostate           | yes    | yes        | yes  | yes       |                       | no        |
    germ_cell          | no     | no         | yes  | yes       |                       | no        |
    germ_cell          |        | yes        | yes  | yes       |                       | no        |
    germ_cell          |        | no         | no   | yes       |                       | no        |
    germ_cell          |        | no         | no   | yes       | radiating = bilateral | no        |
    germ_cell          |        | no         | yes  | no        |                       | no        |
    germ_cell          |        |            | yes  | yes       |                       | yes or no | refractory
    germ_cell          |        | no         |      | yes       |                       | yes or no | pain
    germ_cell          |        | no         | yes  |           |                       | yes or no | confirmed
                       |        | no         | yes  | yes       |                       | yes or no | primary, judged
                       | yes    | no         | yes  | yes       |                       | yes       |
    prostate           |        |            | yes  | yes       |                       | no        |
    """,
)
def test_an_option_for_pain(patient: Patient) -> None:
    patient.check()


FAST = {"lymphoma_high_or_intermediate_grade", "germ_cell", "multiple_myeloma"}
SENSITIVE = {*FAST, "hodgkin_lymphoma"}


@each_primary
def test_which_tumours_are_sensitive_and_which_respond_fast(primary: str) -> None:
    by_list: Facts = {**GERM_CELL, "tumour.primary": primary}
    judged: Facts = {**by_list, "tumour.sensitive_to_systemic_therapy": True}
    assert conclude("systemic_therapy.option_for_pain", by_list) is (primary in SENSITIVE)
    assert conclude("systemic_therapy.option_for_pain", judged) is True
    assert conclude("systemic_therapy.first_choice_option", by_list) is (primary in FAST)
    assert conclude("systemic_therapy.first_choice_option", judged) is (primary in FAST)


@advice_table(
    "SYS-02",
    GERM_CELL,
    ALIASES,
    """
    primary          | refractory | deficit    | first
    -----------------+------------+------------+--------
    germ_cell        | no         | unilateral | applies
    hodgkin_lymphoma | no         | unilateral | no
    germ_cell        | yes        | unilateral | no
    germ_cell        | no         | none       | no
    germ_cell        |            | unilateral | open
    """,
)
def test_advice_that_it_may_come_first(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SYS-01",
    GERM_CELL,
    ALIASES,
    """
    primary          | refractory | pain | for pain
    -----------------+------------+------+---------
    germ_cell        | no         | yes  | applies
    hodgkin_lymphoma | no         | yes  | applies
    germ_cell        | yes        | yes  | no
    germ_cell        | no         | no   | no
    germ_cell        | no         |      | open
    """,
)
def test_advice_that_it_can_help_pain(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SYS-03",
    GERM_CELL,
    ALIASES,
    """
    primary          | vital | feasible | fit | refractory | compression | deficit    | seldom first
    -----------------+-------+----------+-----+------------+-------------+------------+-------------
    germ_cell        | no    | yes      | yes | no         | yes         | unilateral | overridden
    hodgkin_lymphoma | no    | yes      | yes | no         | yes         | unilateral | applies
    hodgkin_lymphoma | yes   | yes      | yes | no         | yes         | unilateral | overridden
    breast           | no    | yes      | yes | no         | yes         | unilateral | applies
    breast           | no    | no       | no  | no         | yes         | unilateral | applies
    germ_cell        | no    | yes      | yes | yes        | yes         | unilateral | applies
    germ_cell        | no    | yes      | yes |            | yes         | unilateral | open
    breast           | no    | yes      | yes | no         | no          | unilateral | no
    breast           | no    | yes      | yes | no         |             | unilateral | open
    breast           | no    | yes      | yes | no         | yes         | none       | no
    breast           | no    | yes      | yes | no         | yes         |            | open
    """,
)
def test_for_a_deficit_it_seldom_comes_first(patient: Advised) -> None:
    patient.check()
