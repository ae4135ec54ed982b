"""Which imaging is made, and within how many hours."""

from tests.tables import Facts, Patient, conclude, each_primary, table

QUIET: Facts = {
    "tumour.malignancy_known": True,
    "status.condition": "good",
    "symptoms.spinal_pain": False,
    "symptoms.pain_at_night": False,
    "symptoms.pain_progressive": False,
    "symptoms.pain_new": False,
    "symptoms.spinal_tenderness": False,
    "symptoms.pain_severe_in_all_postures": False,
    "symptoms.pain_between_shoulder_blades": False,
    "symptoms.neck_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.lhermitte_sign": False,
    "neurology.lhermitte_other_cause": False,
    "neurology.asia_grade": "E",
    "imaging.adequate_spine_imaging_available": False,
    "imaging.mri_contraindicated": False,
}

ALARMING_PAIN: Facts = {**QUIET, "symptoms.spinal_pain": True, "symptoms.pain_at_night": True}

SIGNS: Facts = {**QUIET, "neurology.myelopathy_or_cauda_signs": True}

ALIASES = {
    "malignancy": "tumour.malignancy_known",
    "pain": "symptoms.spinal_pain",
    "night": "symptoms.pain_at_night",
    "neck": "symptoms.neck_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "progressive": "neurology.deficit_progressive",
    "over days": "neurology.deficit_developed_over_days",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "lhermitte": "neurology.lhermitte_sign",
    "other cause": "neurology.lhermitte_other_cause",
    "asia": "neurology.asia_grade",
    "hours": "neurology.complete_lesion_hours",
    "within hours": "neurology.complete_lesion_developed_within_hours",
    "steroids": "treatment.corticosteroids_started",
    "improving": "neurology.clear_improvement_on_corticosteroids",
    "adequate": "imaging.adequate_spine_imaging_available",
    "contraindicated": "imaging.mri_contraindicated",
    "whole spine": "imaging.whole_spine_mri_done",
    "explains": "imaging.mri_explains_findings",
    "primary": "tumour.primary",
}


@table(
    "imaging.modality",
    SIGNS,
    ALIASES,
    """
    adequate | contraindicated | whole spine | but                                 | modality
    ---------+-----------------+-------------+-------------------------------------+------------------------
    no       | no              | no          |                                     | mri
    no       | yes             | no          |                                     | spiral_ct
    no       | no              | yes         |                                     | mri
    no       | yes             | yes         |                                     | spiral_ct
    no       | no              |             |                                     | mri
    yes      | no              | yes         |                                     | n/a
    yes      |                 |             |                                     | n/a
    no       |                 |             |                                     | mri or spiral_ct
             | no              | no          |                                     | mri or n/a
             | yes             | no          |                                     | spiral_ct or n/a
             |                 |             |                                     | mri or spiral_ct or n/a
    no       | no              | no          | malignancy = no                     | n/a
    no       | no              | no          | malignancy =                        | mri or n/a
    no       | no              | no          | signs = no                          | n/a
    no       | no              | no          | signs =                             | mri or n/a
    no       | no              | no          | signs = no, pain = yes              | n/a
    no       | no              | no          | signs = no, pain = yes, night = yes | mri
    no       | no              | no          | asia = A, hours = 60                | mri
    """,
)
def test_modality(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    QUIET,
    ALIASES,
    """
    deficit    | progressive | over days | deadline              | missing
    -----------+-------------+-----------+-----------------------+-----------------------
    unilateral | yes         | 0         | 24                    |
    unilateral | yes         | 7         | 24                    |
    unilateral | yes         | 7.5       | 48                    |
    unilateral | yes         | 8         | 48                    |
    unilateral | no          | 3         | 48                    |
    unilateral | no          | 30        | 48                    |
    unilateral | no          |           | 48                    |
    unilateral |             | 8         | 48                    |
    unilateral | yes         |           | 24 or 48              | over days
    unilateral |             | 3         | 24 or 48              | progressive
    unilateral |             |           | 24 or 48              | progressive, over days
    bilateral  |             |           | 12                    |
    none       | yes         | 3         | n/a                   |
               | yes         | 3         | 12 or 24 or n/a       | deficit
               | no          | 3         | 12 or 48 or n/a       | deficit
               |             | 3         | 12 or 24 or 48 or n/a | deficit, progressive
    """,
)
def test_a_deficit_shortens_the_deadline_by_its_pace(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    {**ALARMING_PAIN, "neurology.deficit_progressive": False},
    ALIASES,
    """
    radiating  | deficit    | signs | deadline               | missing
    -----------+------------+-------+------------------------+--------------------------
    none       | none       | no    | 336                    |
    unilateral | none       | no    | 168                    |
    bilateral  | none       | no    | 12                     |
    none       | unilateral | no    | 48                     |
    unilateral | unilateral | no    | 48                     |
    bilateral  | unilateral | no    | 12                     |
    none       | bilateral  | no    | 12                     |
    unilateral | bilateral  | no    | 12                     |
    none       | none       | yes   | 12                     |
    none       | unilateral | yes   | 12                     |
    unilateral | none       | yes   | 12                     |
               |            | yes   | 12                     |
               | none       | no    | 12 or 168 or 336       | radiating
    none       |            | no    | 12 or 48 or 336        | deficit
    none       | none       |       | 12 or 336              | signs
    unilateral |            | no    | 12 or 48 or 168        | deficit
               | unilateral | no    | 12 or 48               | radiating
               |            |       | 12 or 48 or 168 or 336 | radiating, deficit, signs
    """,
)
def test_the_most_urgent_complaint_decides(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    {**ALARMING_PAIN, "neurology.radicular_deficit": "unilateral", "neurology.deficit_progressive": True},
    ALIASES,
    """
    signs | radiating  | over days | deadline       | missing
    ------+------------+-----------+----------------+--------------------
    no    | none       | 1         | 24             |
    no    | unilateral | 1         | 24             |
    no    | bilateral  | 1         | 12             |
    yes   | none       | 1         | 12             |
    yes   | none       | 8         | 12             |
          | none       | 1         | 12 or 24       | signs
          | none       |           | 12 or 24 or 48 | signs, over days
    no    |            | 8         | 12 or 48       | radiating
    """,
)
def test_signs_and_bilateral_pain_go_before_the_pace_of_a_deficit(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    ALARMING_PAIN,
    ALIASES,
    """
    lhermitte | other cause | neck | deadline  | missing
    ----------+-------------+------+-----------+------------
    yes       | no          | no   | 12        |
    yes       | no          |      | 12        |
    yes       | yes         | yes  | 12        |
    yes       |             | yes  | 12        |
    yes       | yes         | no   | 336       |
    no        | no          | yes  | 336       |
              | yes         | no   | 336       |
    yes       |             | no   | 12 or 336 | other cause
    yes       | yes         |      | 12 or 336 | neck
              | no          | no   | 12 or 336 | lhermitte
    """,
)
def test_lhermitte_counts_with_neck_pain_or_without_another_cause(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    ALARMING_PAIN,
    ALIASES,
    """
    but                               | deadline   | missing
    ----------------------------------+------------+-----------
                                      | 336        |
    pain = no, radiating = unilateral | 168        |
    night = no                        | n/a        |
    night =                           | 336 or n/a | night
    pain =                            | 336 or n/a | pain
    adequate = yes                    | n/a        |
    adequate =                        | 336 or n/a | adequate
    adequate = yes, signs = yes       | n/a        |
    adequate =, signs = yes           | 12 or n/a  | adequate
    whole spine = yes                 | 336        |
    contraindicated = yes             | 336        |
    malignancy = no                   | n/a        |
    malignancy = no, signs = yes      | n/a        |
    malignancy =, signs = yes         | 12 or n/a  | malignancy
    """,
)
def test_a_deadline_needs_a_reason_for_imaging(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    SIGNS,
    ALIASES,
    """
    asia | hours | within hours | steroids | improving | deadline       | missing
    -----+-------+--------------+----------+-----------+----------------+-----------------------------------------------
    A    | 48    | no           | no       | no        | 12             |
    A    | 48.5  | no           | no       | no        | elective       |
    A    | 24    | yes          | yes      | no        | 12             |
    A    | 24.5  | yes          | yes      | no        | elective       |
    A    | 24.5  | yes          | yes      | yes       | 12             |
    B    | 100   | yes          | yes      | no        | 12             |
    A    |       | no           | no       | no        | 12 or elective | hours
         | 60    |              |          |           | 12 or elective | asia
         |       |              |          |           | 12 or elective | asia, hours, within hours, steroids, improving
    """,
)
def test_a_complete_lesion_beyond_recovery_makes_imaging_elective(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.deadline_hours",
    {**QUIET, "neurology.asia_grade": "A", "neurology.complete_lesion_hours": 72},
    ALIASES,
    """
    signs | adequate | deadline
    ------+----------+----------------
    yes   | no       | elective
    no    | no       | n/a
          | no       | elective or n/a
    yes   | yes      | n/a
    yes   |          | elective or n/a
    """,
)
def test_elective_imaging_is_still_imaging_for_a_reason(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.emergency_diagnostics_meaningful",
    {},
    ALIASES,
    """
    asia | hours | within hours | steroids | improving | meaningful | missing
    -----+-------+--------------+----------+-----------+------------+-----------------------------------------------
    A    | 48    | no           | no       | no        | yes        |
    A    | 48.5  | no           | no       | no        | no         |
    A    | 48.5  |              |          |           | no         |
    A    | 60    | no           | yes      | yes       | no         |
    A    | 24    | yes          | yes      | no        | yes        |
    A    | 24    |              |          |           | yes        |
    A    | 24.5  | yes          | yes      | no        | no         |
    A    | 48    | yes          | yes      | no        | no         |
    A    | 24.5  | no           | yes      | no        | yes        |
    A    | 24.5  | yes          | no       | no        | yes        |
    A    | 24.5  | yes          | no       |           | yes        |
    A    | 24.5  | yes          | yes      | yes       | yes        |
    B    | 100   | yes          | yes      | no        | yes        |
    C    | 100   | yes          | yes      | no        | yes        |
    D    | 100   | yes          | yes      | no        | yes        |
    E    |       |              |          |           | yes        |
         | 24    |              |          |           | yes        |
         | 60    |              |          |           | yes or no  | asia
    A    |       | no           | no       | no        | yes or no  | hours
    A    | 30    |              | yes      | no        | yes or no  | within hours
    A    | 30    | yes          |          | no        | yes or no  | steroids
    A    | 30    | yes          | yes      |           | yes or no  | improving
    A    | 30    |              |          |           | yes or no  | within hours, steroids, improving
         |       |              |          |           | yes or no  | asia, hours, within hours, steroids, improving
    """,
)
def test_emergency_diagnostics_are_meaningful_until_a_complete_lesion_has_lasted(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.gadolinium",
    {},
    ALIASES,
    """
    whole spine | explains | gadolinium       | missing
    ------------+----------+------------------+----------------------
    yes         | no       | yes              |
    yes         | yes      | no               |
    no          | no       | n/a              |
    no          | yes      | n/a              |
    no          |          | n/a              |
    yes         |          | yes or no        | explains
                | no       | yes or n/a       | whole spine
                | yes      | no or n/a        | whole spine
                |          | yes or no or n/a | whole spine, explains
    """,
)
def test_gadolinium_follows_an_mri_that_does_not_explain_the_findings(patient: Patient) -> None:
    patient.check()


CANDIDATE: Facts = {
    "tumour.primary": "breast",
    "tumour.tissue_diagnosis_obtained": True,
    "status.fit_for_surgery": True,
    "status.life_expectancy_months": 12,
    "symptoms.spinal_pain": True,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": True,
    "imaging.recent_ct_or_pet_ct_thorax_abdomen": False,
    "imaging.probable_vertebral_metastases": True,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.spine_stability": "stable",
    "imaging.deficit_expected_soon_from_destruction": False,
    "treatment.radiotherapy_given_at_level": False,
    "treatment.radiotherapy_response": "response",
    "treatment.radiotherapy_feasible": True,
    "treatment.deteriorating_during_radiotherapy_and_corticosteroids": False,
}

CT_ALIASES = {
    "malignancy": "tumour.malignancy_known",
    "primary": "tumour.primary",
    "tissue": "tumour.tissue_diagnosis_obtained",
    "fit": "status.fit_for_surgery",
    "pain": "symptoms.spinal_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "recent": "imaging.recent_ct_or_pet_ct_thorax_abdomen",
    "probable": "imaging.probable_vertebral_metastases",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "spine": "imaging.spine_stability",
    "irradiated": "treatment.radiotherapy_given_at_level",
    "response": "treatment.radiotherapy_response",
    "feasible": "treatment.radiotherapy_feasible",
    "declining": "treatment.deteriorating_during_radiotherapy_and_corticosteroids",
}

FOR_A_CANDIDATE = """
    but                                                                   | needed    | missing
    ----------------------------------------------------------------------+-----------+------------
                                                                          | yes       |
    recent = yes                                                          | no        |
    recent =                                                              | yes or no | recent
    fit = no                                                              | no        |
    fit =                                                                 | yes or no | fit
    signs = no                                                            | no        |
    signs =                                                               | yes or no | signs
    signs = no, pain = no                                                 | no        |
    signs = no, deficit = unilateral                                      | no        |
    signs = no, deficit = unilateral, compression = yes                   | yes       |
    signs = no, deficit = unilateral, compression =                       | yes or no | compression
    signs = no, compression = yes                                         | no        |
    signs = no, spine = unstable                                          | yes       |
    signs = no, spine = potentially_unstable                              | no        |
    signs = no, spine =                                                   | yes or no | spine
    signs = no, spine = unstable, pain = no                               | no        |
    signs = no, irradiated = yes, response = insufficient, feasible = no  | yes       |
    signs = no, irradiated = yes, response = insufficient, feasible = yes | no        |
    signs = no, declining = yes                                           | yes       |
    confirmed = no                                                        | no        |
    confirmed = no, compression = yes                                     | no        |
    confirmed =                                                           | yes or no | confirmed
    fit =, recent = yes                                                   | no        |
    """


@table("imaging.ct_thorax_abdomen_needed", CANDIDATE, CT_ALIASES, FOR_A_CANDIDATE)
def test_a_surgical_candidate_who_is_fit_needs_a_ct(patient: Patient) -> None:
    patient.check()


@table("imaging.volume_scan_needed", CANDIDATE, CT_ALIASES, FOR_A_CANDIDATE)
def test_a_surgical_candidate_who_is_fit_needs_a_volume_scan(patient: Patient) -> None:
    patient.check()


UNKNOWN_ORIGIN: Facts = {
    **CANDIDATE,
    "tumour.primary": "unknown_primary",
    "tumour.tissue_diagnosis_obtained": False,
    "status.fit_for_surgery": False,
}


@table(
    "imaging.ct_thorax_abdomen_needed",
    UNKNOWN_ORIGIN,
    CT_ALIASES,
    """
    but                                              | needed    | missing
    -------------------------------------------------+-----------+--------------------
                                                     | yes       |
    recent = yes                                     | no        |
    recent =                                         | yes or no | recent
    tissue = yes                                     | no        |
    tissue =                                         | yes or no | tissue
    primary = breast                                 | no        |
    primary = other                                  | no        |
    primary =                                        | yes or no | primary
    malignancy = yes                                 | yes       |
    malignancy = no                                  | yes       |
    probable = no                                    | yes       |
    confirmed = no                                   | yes       |
    probable = no, confirmed = no                    | no        |
    probable = no, confirmed = no, compression = yes | yes       |
    probable =, confirmed = no                       | yes or no | probable
    probable =, confirmed =                          | yes or no | probable, confirmed
    fit =, tissue = yes                              | yes or no | fit
    fit =                                            | yes       |
    """,
)
def test_an_unknown_origin_needs_a_ct(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.volume_scan_needed",
    UNKNOWN_ORIGIN,
    CT_ALIASES,
    """
    but                   | needed    | missing
    ----------------------+-----------+--------
                          | no        |
    fit = yes             | yes       |
    fit =                 | yes or no | fit
    fit = yes, signs = no | no        |
    """,
)
def test_an_unknown_origin_alone_needs_no_volume_scan(patient: Patient) -> None:
    patient.check()


@table(
    "imaging.bone_scan_useful",
    {},
    ALIASES,
    """
    primary                             | useful    | missing
    ------------------------------------+-----------+--------
    multiple_myeloma                    | no        |
    breast                              | yes       |
    prostate                            | yes       |
    kidney                              | yes       |
    lymphoma_high_or_intermediate_grade | yes       |
    lymphoma_low_grade                  | yes       |
    leukaemia                           | yes       |
    unknown_primary                     | yes       |
    other                               | yes       |
                                        | yes or no | primary
    """,
)
def test_a_bone_scan_is_useless_for_multiple_myeloma_only(patient: Patient) -> None:
    patient.check()


@each_primary
def test_bone_scan_for_every_primary(primary: str) -> None:
    assert conclude("imaging.bone_scan_useful", {"tumour.primary": primary}) is (primary != "multiple_myeloma")
