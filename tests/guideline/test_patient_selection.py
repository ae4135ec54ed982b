"""Surgery or radiotherapy: the indication, the conditions, the choice between them."""

from tests.tables import Advised, Facts, Patient, advice_table, conclude, each_primary, table

OPERABLE: Facts = {
    "tumour.primary": "breast",
    "tumour.tissue_diagnosis_obtained": True,
    "tumour.refractory_to_systemic_therapy": False,
    "tumour.systemic_therapy_response_expected": False,
    "status.fit_for_surgery": True,
    "status.life_expectancy_months": 12,
    "status.dying_phase": False,
    "symptoms.spinal_pain": True,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.asia_grade": "E",
    "imaging.whole_spine_mri_done": True,
    "imaging.probable_vertebral_metastases": True,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.contiguous_affected_vertebrae": 1,
    "imaging.extensive_epidural_metastases_elsewhere": False,
    "imaging.spine_stability": "stable",
    "imaging.deficit_expected_soon_from_destruction": False,
    "treatment.combined_surgical_approach": False,
    "treatment.expert_surgery_within_24h": True,
    "treatment.radiotherapy_given_at_level": False,
    "treatment.radiotherapy_response": "response",
    "treatment.radiotherapy_feasible": True,
    "treatment.deteriorating_during_radiotherapy_and_corticosteroids": False,
    "treatment.deteriorating_despite_corticosteroids": False,
}

ALIASES = {
    "primary": "tumour.primary",
    "tissue": "tumour.tissue_diagnosis_obtained",
    "refractory": "tumour.refractory_to_systemic_therapy",
    "judged sensitive": "tumour.sensitive_to_systemic_therapy",
    "vital": "tumour.systemic_therapy_vital_and_undeferrable",
    "responding": "tumour.systemic_therapy_response_expected",
    "fit": "status.fit_for_surgery",
    "months": "status.life_expectancy_months",
    "dying": "status.dying_phase",
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "asia": "neurology.asia_grade",
    "hours": "neurology.complete_lesion_hours",
    "improving": "neurology.clear_improvement_on_corticosteroids",
    "mri": "imaging.whole_spine_mri_done",
    "contraindicated": "imaging.mri_contraindicated",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "vertebrae": "imaging.contiguous_affected_vertebrae",
    "elsewhere": "imaging.extensive_epidural_metastases_elsewhere",
    "spine": "imaging.spine_stability",
    "destruction": "imaging.deficit_expected_soon_from_destruction",
    "combined": "treatment.combined_surgical_approach",
    "expert": "treatment.expert_surgery_within_24h",
    "irradiated": "treatment.radiotherapy_given_at_level",
    "response": "treatment.radiotherapy_response",
    "feasible": "treatment.radiotherapy_feasible",
    "declining": "treatment.deteriorating_during_radiotherapy_and_corticosteroids",
    "despite": "treatment.deteriorating_despite_corticosteroids",
}


@table(
    "mescc.treat_asymptomatic_as_symptomatic",
    {
        **OPERABLE,
        "symptoms.spinal_pain": False,
        "imaging.cord_or_cauda_compression": True,
        "imaging.deficit_expected_soon_from_destruction": True,
    },
    ALIASES,
    """
    but                           | treat            | missing
    ------------------------------+------------------+-------------
                                  | yes              |
    months = 2.9                  | no               |
    months = 3                    | no               |
    months = 3.1                  | yes              |
    months =                      | yes or no        | months
    destruction = no              | no               |
    destruction =                 | yes or no        | destruction
    responding = yes              | no               |
    responding =                  | yes or no        | responding
    months = 3, destruction =     | no               |
    pain = yes                    | n/a              |
    radiating = unilateral        | n/a              |
    deficit = unilateral          | n/a              |
    signs = yes                   | n/a              |
    compression = no              | n/a              |
    compression = no, signs = yes | n/a              |
    compression =                 | yes or n/a       | compression
    pain =                        | yes or n/a       | pain
    pain =, months = 3            | no or n/a        | pain
    pain =, months =              | yes or no or n/a | pain, months
    """,
)
def test_asymptomatic_compression_is_treated_when_three_things_hold(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.indicated",
    OPERABLE,
    ALIASES,
    """
    but                                                 | indicated | missing
    ----------------------------------------------------+-----------+----------
                                                        | no        |
    spine = unstable                                    | yes       |
    spine = potentially_unstable                        | no        |
    spine =                                             | yes or no | spine
    spine = unstable, fit = no                          | yes       |
    spine = unstable, months = 1                        | yes       |
    spine = unstable, confirmed = no                    | no        |
    spine = unstable, confirmed =                       | yes or no | confirmed
    spine = unstable, pain = no                         | no        |
    spine = unstable, pain =                            | yes or no | pain
    spine = unstable, pain = no, radiating = unilateral | yes       |
    spine = unstable, pain = no, deficit = unilateral   | yes       |
    spine = unstable, pain = no, signs = yes            | yes       |
    spine = unstable, pain =, signs = yes               | yes       |
    deficit = unilateral, compression = yes             | no        |
    """,
)
def test_an_unstable_spine_indicates_surgery(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.indicated",
    {
        **OPERABLE,
        "symptoms.spinal_pain": False,
        "imaging.cord_or_cauda_compression": True,
        "imaging.spine_stability": "unstable",
        "imaging.deficit_expected_soon_from_destruction": True,
    },
    ALIASES,
    """
    but                    | indicated | missing
    -----------------------+-----------+-----------
                           | yes       |
    months = 3             | no        |
    months = 3.1           | yes       |
    months =               | yes or no | months
    destruction = no       | no        |
    responding = yes       | no        |
    responding =           | yes or no | responding
    compression = no       | no        |
    pain = yes, months = 1 | yes       |
    """,
)
def test_asymptomatic_compression_that_is_treated_can_indicate_surgery(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.indicated",
    OPERABLE,
    ALIASES,
    """
    irradiated | response               | feasible | declining | but            | indicated | missing
    -----------+------------------------+----------+-----------+----------------+-----------+-----------
    yes        | relapse_after_response | no       | no        |                | yes       |
    yes        | insufficient           | no       | no        |                | yes       |
    yes        | response               | no       | no        |                | no        |
    yes        | relapse_after_response | yes      | no        |                | no        |
    yes        | insufficient           | yes      | no        |                | no        |
    no         | relapse_after_response | no       | no        |                | no        |
    yes        | relapse_after_response |          | no        |                | yes or no | feasible
               | insufficient           | no       | no        |                | yes or no | irradiated
    yes        |                        | no       | no        |                | yes or no | response
    no         |                        |          | no        |                | no        |
    no         | response               | yes      | yes       |                | yes       |
    no         | response               | yes      |           |                | yes or no | declining
    yes        | relapse_after_response | no       | yes       | pain = no      | no        |
    yes        | relapse_after_response | no       | yes       | confirmed = no | no        |
    yes        | relapse_after_response | no       | no        | pain =         | yes or no | pain
    """,
)
def test_failure_of_radiotherapy_indicates_surgery(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.conditions_met",
    OPERABLE,
    ALIASES,
    """
    months | combined | met       | missing
    -------+----------+-----------+-----------------
    2.9    | no       | no        |
    3      | no       | yes       |
    5.9    | yes      | no        |
    6      | yes      | yes       |
    2.9    |          | no        |
    3      |          | yes or no | combined
    5.9    |          | yes or no | combined
    6      |          | yes       |
           | no       | yes or no | months
           | yes      | yes or no | months
           |          | yes or no | months, combined
    """,
)
def test_life_expectancy_that_surgery_asks(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.conditions_met",
    OPERABLE,
    ALIASES,
    """
    primary                             | spine                | refractory | judged sensitive | met       | missing
    ------------------------------------+----------------------+------------+------------------+-----------+-----------
    breast                              | stable               | no         |                  | yes       |
    breast                              | stable               | no         | yes              | yes       |
    lung_small_cell                     | stable               | no         | yes              | yes       |
    lymphoma_high_or_intermediate_grade | stable               | no         |                  | no        |
    hodgkin_lymphoma                    | stable               | no         |                  | no        |
    germ_cell                           | stable               | no         |                  | no        |
    multiple_myeloma                    | stable               | no         |                  | no        |
    lymphoma_low_grade                  | stable               | no         |                  | yes       |
    leukaemia                           | stable               | no         |                  | yes       |
    unknown_primary                     | stable               | no         |                  | yes       |
    multiple_myeloma                    | potentially_unstable | no         |                  | yes       |
    multiple_myeloma                    | unstable             | no         |                  | yes       |
    multiple_myeloma                    | stable               | yes        |                  | yes       |
    multiple_myeloma                    | stable               | yes        | yes              | yes       |
    multiple_myeloma                    | stable               | no         | no               | yes       |
    multiple_myeloma                    | stable               | no         | yes              | no        |
    multiple_myeloma                    | stable               |            |                  | yes or no | refractory
    multiple_myeloma                    |                      | no         |                  | yes or no | spine
    breast                              |                      |            |                  | yes       |
                                        | stable               | no         | no               | yes       |
                                        | stable               | yes        |                  | yes       |
                                        | stable               | no         | yes              | yes or no | primary
                                        | unstable             |            |                  | yes       |
    """,
)
def test_a_chemosensitive_tumour_in_a_stable_spine_is_not_operated(patient: Patient) -> None:
    patient.check()


CHEMOSENSITIVE = {"lymphoma_high_or_intermediate_grade", "hodgkin_lymphoma", "germ_cell", "multiple_myeloma"}


@each_primary
def test_chemosensitive_tumours_are_a_list(primary: str) -> None:
    by_list: Facts = {**OPERABLE, "tumour.primary": primary}
    judged: Facts = {**by_list, "tumour.sensitive_to_systemic_therapy": True}
    assert conclude("surgery.conditions_met", by_list) is (primary not in CHEMOSENSITIVE)
    assert conclude("surgery.conditions_met", judged) is (primary not in CHEMOSENSITIVE)


@table(
    "surgery.conditions_met",
    OPERABLE,
    ALIASES,
    """
    asia | hours | improving | met       | missing
    -----+-------+-----------+-----------+-----------------
    A    | 23.9  | no        | yes       |
    A    | 23.9  |           | yes       |
    A    | 24    | no        | no        |
    A    | 24    | yes       | yes       |
    A    | 100   | no        | no        |
    A    | 100   | yes       | yes       |
    A    |       | yes       | yes       |
    B    | 100   | no        | yes       |
    D    |       |           | yes       |
    E    |       |           | yes       |
    A    |       | no        | yes or no | hours
    A    | 24    |           | yes or no | improving
    A    |       |           | yes or no | hours, improving
         | 24    | no        | yes or no | asia
         | 23    |           | yes       |
    """,
)
def test_a_complete_lesion_must_be_short_or_improving(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.conditions_met",
    OPERABLE,
    ALIASES,
    """
    but                             | met       | missing
    --------------------------------+-----------+----------
                                    | yes       |
    pain = no                       | yes       |
    confirmed = no                  | yes       |
    fit = no                        | no        |
    fit =                           | yes or no | fit
    mri = no                        | no        |
    mri = no, contraindicated = yes | no        |
    mri =                           | yes or no | mri
    vertebrae = 0                   | no        |
    vertebrae = 1                   | yes       |
    vertebrae = 3                   | yes       |
    vertebrae = 4                   | no        |
    vertebrae =                     | yes or no | vertebrae
    elsewhere = yes                 | no        |
    elsewhere =                     | yes or no | elsewhere
    fit = no, mri =, months =       | no        |
    """,
)
def test_condition_imaging_and_extent_that_surgery_asks(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.conditions_met",
    OPERABLE,
    ALIASES,
    """
    deficit    | signs | compression | confirmed | expert | met       | missing
    -----------+-------+-------------+-----------+--------+-----------+------------
    unilateral | no    | yes         | yes       | yes    | yes       |
    unilateral | no    | yes         | yes       | no     | no        |
    unilateral | no    | yes         | no        | no     | no        |
    unilateral | no    | no          | yes       | no     | yes       |
    none       | no    | yes         | yes       | no     | yes       |
    none       | yes   | no          | yes       | no     | no        |
    none       | yes   | no          | no        | no     | yes       |
    none       | yes   | yes         | no        | no     | no        |
    none       | no    | no          | yes       |        | yes       |
    unilateral | no    | yes         | yes       |        | yes or no | expert
    unilateral | no    |             | yes       | no     | yes or no | compression
               | no    | yes         | yes       | no     | yes or no | deficit
    none       | yes   | no          |           | no     | yes or no | confirmed
    """,
)
def test_a_surgeon_within_24_hours_is_asked_with_a_deficit_by_compression(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.required_life_expectancy_months",
    {},
    ALIASES,
    """
    combined | required | missing
    ---------+----------+---------
    no       | 3        |
    yes      | 6        |
             | 3 or 6   | combined
    """,
)
def test_required_life_expectancy(patient: Patient) -> None:
    patient.check()


@table(
    "surgery.emergency_decompression",
    OPERABLE,
    ALIASES,
    """
    but                                                                    | decompression                   | missing
    -----------------------------------------------------------------------+---------------------------------+----------
                                                                           | n/a                             |
    declining = yes                                                        | as_soon_as_possible             |
    declining = yes, fit = no                                              | n/a                             |
    declining = yes, months = 2.9                                          | n/a                             |
    declining = yes, months = 3                                            | as_soon_as_possible             |
    declining =                                                            | as_soon_as_possible or n/a      | declining
    declining = yes, fit =                                                 | as_soon_as_possible or n/a      | fit
    despite = yes                                                          | n/a                             |
    despite = yes, primary = unknown_primary                               | n/a                             |
    despite = yes, primary = unknown_primary, tissue = no                  | consider                        |
    despite = no, primary = unknown_primary, tissue = no                   | n/a                             |
    despite =, primary = unknown_primary, tissue = no                      | consider or n/a                 | despite
    despite = yes, primary = unknown_primary, tissue =                     | consider or n/a                 | tissue
    despite = yes, primary = unknown_primary, tissue = no, fit = no        | n/a                             |
    despite = yes, primary = unknown_primary, tissue = no, fit =           | consider or n/a                 | fit
    despite = yes, primary = unknown_primary, tissue = no, declining = yes | as_soon_as_possible             |
    despite = yes, primary = unknown_primary, tissue = no, declining =     | as_soon_as_possible or consider | declining
    despite = yes, primary =, tissue = no, spine = unstable                | consider or n/a                 | primary
    """,
)
def test_emergency_decompression(patient: Patient) -> None:
    patient.check()


@table(
    "local_treatment.preferred",
    OPERABLE,
    ALIASES,
    """
    but                                                                          | preferred
    -----------------------------------------------------------------------------+------------------------------------
                                                                                 | radiotherapy
    dying = yes                                                                  | n/a
    dying =                                                                      | radiotherapy or n/a
    dying = yes, spine = unstable                                                | n/a
    pain = no                                                                    | n/a
    pain = no, radiating = unilateral                                            | radiotherapy
    pain = no, deficit = unilateral                                              | radiotherapy
    pain =                                                                       | radiotherapy or n/a
    confirmed = no                                                               | n/a
    confirmed = no, compression = yes, deficit = bilateral                       | n/a
    confirmed =                                                                  | radiotherapy or n/a
    feasible = no                                                                | no_local_option
    feasible =                                                                   | radiotherapy or no_local
    spine = unstable                                                             | surgery
    spine = unstable, feasible = no                                              | surgery
    spine = unstable, fit = no                                                   | radiotherapy
    spine = unstable, fit = no, feasible = no                                    | no_local_option
    spine = unstable, fit =                                                      | surgery or radiotherapy
    spine = unstable, fit =, feasible =                                          | surgery or radiotherapy or no_local
    spine = unstable, months = 2.9                                               | radiotherapy
    spine = unstable, months = 3                                                 | surgery
    spine = unstable, months = 3, combined = yes                                 | radiotherapy
    spine = unstable, months =                                                   | surgery or radiotherapy
    spine =                                                                      | surgery or radiotherapy
    spine = potentially_unstable                                                 | radiotherapy
    irradiated = yes, response = relapse_after_response, feasible = no           | surgery
    irradiated = yes, response = relapse_after_response, feasible = yes          | radiotherapy
    irradiated = yes, response = relapse_after_response, feasible =              | surgery or radiotherapy
    irradiated = yes, response = relapse_after_response, feasible = no, fit = no | no_local_option
    declining = yes                                                              | surgery
    declining = yes, fit = no                                                    | radiotherapy
    """,
)
def test_preferred_local_treatment(patient: Patient) -> None:
    patient.check()


@table(
    "local_treatment.preferred",
    {**OPERABLE, "neurology.radicular_deficit": "unilateral", "imaging.cord_or_cauda_compression": True},
    ALIASES,
    """
    but                                               | preferred
    --------------------------------------------------+----------------------------------------
                                                      | surgery_or_radiotherapy
    feasible = no                                     | surgery
    feasible =                                        | surgery or surgery_or_radiotherapy
    spine = unstable                                  | surgery
    spine =                                           | surgery or surgery_or_radiotherapy
    fit = no                                          | radiotherapy
    fit = no, feasible = no                           | no_local_option
    fit =                                             | radiotherapy or surgery_or_radiotherapy
    expert = no                                       | radiotherapy
    expert = no, feasible = no                        | no_local_option
    compression = no                                  | radiotherapy
    compression = no, expert = no                     | radiotherapy
    compression =                                     | radiotherapy or surgery_or_radiotherapy
    deficit = none                                    | radiotherapy
    deficit = none, signs = yes                       | surgery_or_radiotherapy
    deficit = none, signs = yes, compression = no     | surgery_or_radiotherapy
    primary = germ_cell                               | radiotherapy
    primary = germ_cell, spine = potentially_unstable | surgery_or_radiotherapy
    primary = germ_cell, vital = yes                  | radiotherapy
    judged sensitive = yes, vital = yes               | surgery_or_radiotherapy
    primary = unknown_primary, tissue = no            | surgery_or_radiotherapy
    primary =                                         | radiotherapy or surgery_or_radiotherapy
    """,
)
def test_both_are_good_for_a_deficit_by_compression_and_systemic_therapy_changes_neither(patient: Patient) -> None:
    patient.check()


@table(
    "local_treatment.preferred",
    {
        **OPERABLE,
        "symptoms.spinal_pain": False,
        "imaging.cord_or_cauda_compression": True,
        "imaging.deficit_expected_soon_from_destruction": True,
    },
    ALIASES,
    """
    but                          | preferred
    -----------------------------+--------------------
                                 | radiotherapy
    spine = unstable             | surgery
    months = 3                   | n/a
    months = 3.1                 | radiotherapy
    months = 3, spine = unstable | n/a
    months =                     | radiotherapy or n/a
    destruction = no             | n/a
    responding = yes             | n/a
    compression = no             | n/a
    """,
)
def test_asymptomatic_metastases_are_treated_only_where_they_compress(patient: Patient) -> None:
    patient.check()


@advice_table(
    "SEL-R01",
    OPERABLE,
    ALIASES,
    """
    pain | radiating  | confirmed | but                                  | advice
    -----+------------+-----------+--------------------------------------+--------
    yes  | none       | yes       |                                      | applies
    no   | unilateral | yes       |                                      | applies
    yes  |            | yes       |                                      | applies
    no   | none       | yes       | deficit = unilateral                 | no
    no   |            | yes       | deficit = unilateral                 | open
    no   | none       | yes       |                                      | no
    yes  | none       | no        |                                      | no
    yes  | none       |           |                                      | open
    yes  | none       | yes       | dying = yes                          | no
    yes  | none       | yes       | dying =                              | open
    yes  | none       | yes       | spine =                              | applies
    """,
)
def test_stability_is_estimated_before_a_choice_for_pain(patient: Advised) -> None:
    patient.check()
