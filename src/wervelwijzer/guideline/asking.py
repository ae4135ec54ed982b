"""What must be so before a question makes sense: nobody asks how long a complete lesion exists before there is one.

This ranks questions and decides nothing: a fact that is given counts, whether it was asked for or not.
"""

from wervelwijzer.facts import care, imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.guideline.corticosteroids import dexamethasone
from wervelwijzer.guideline.definitions import (
    complete_lesion,
    confirmed,
    cord_lesion,
    deficit,
    not_stable,
    visible_compression,
)
from wervelwijzer.language.words import Fact, Statement, all_of, any_of, concludes, is_, is_true, recorded

back_pain = is_true(symptoms.spinal_pain)
irradiated = is_true(treatment.radiotherapy_given_at_level)
unknown_primary = is_(tumour.primary, "unknown_primary")
something_to_plan = any_of(confirmed, visible_compression)

ASKED_WHEN: tuple[tuple[Statement, tuple[Fact, ...]], ...] = (
    (
        back_pain,
        (
            symptoms.pain_at_night,
            symptoms.pain_progressive,
            symptoms.pain_new,
            symptoms.spinal_tenderness,
            symptoms.pain_severe_in_all_postures,
            symptoms.pain_between_shoulder_blades,
            symptoms.pain_mechanical,
            symptoms.pain_axial,
            symptoms.pain_refractory,
        ),
    ),
    (is_true(neurology.lhermitte_sign), (neurology.lhermitte_other_cause, symptoms.neck_pain)),
    (deficit, (neurology.asia_grade, neurology.deficit_progressive, neurology.deficit_developed_over_days)),
    (deficit, (neurology.walks_independently,)),
    (complete_lesion, (neurology.complete_lesion_hours, neurology.complete_lesion_developed_within_hours)),
    (is_true(treatment.corticosteroids_started), (neurology.clear_improvement_on_corticosteroids,)),
    (all_of(is_true(treatment.corticosteroids_started), deficit), (treatment.deteriorating_despite_corticosteroids,)),
    (
        cord_lesion,
        (
            neurology.cord_lesion_irreversible,
            neurology.micturition_disorder,
            neurology.urinary_tract_infection_symptomatic,
            neurology.defecation_problem,
            neurology.spasms_troublesome_or_painful,
        ),
    ),
    (unknown_primary, (tumour.tissue_diagnosis_obtained, tumour.haematological_malignancy_suspected)),
    (is_true(tumour.visceral_metastases), (tumour.organ_metastases_removable,)),
    (is_true(imaging.whole_spine_mri_done), (imaging.mri_explains_findings,)),
    (
        visible_compression,
        (imaging.deficit_expected_soon_from_destruction, tumour.systemic_therapy_response_expected),
    ),
    (not_stable, (imaging.cortical_destruction,)),
    (
        irradiated,
        (
            treatment.radiotherapy_response,
            treatment.deteriorating_during_radiotherapy_and_corticosteroids,
            treatment.pain_flare_after_radiotherapy,
        ),
    ),
    (
        something_to_plan,
        (
            status.dying_phase,
            imaging.contiguous_affected_vertebrae,
            imaging.extensive_epidural_metastases_elsewhere,
            imaging.spine_stability,
            imaging.extensive_osteolysis,
            treatment.radiotherapy_feasible,
            treatment.surgery_planned,
            treatment.radiotherapy_planned,
            treatment.combined_surgical_approach,
            treatment.osteomyelitis,
            treatment.bleeding_diathesis,
            treatment.bone_cement_allergy,
        ),
    ),
    (all_of(something_to_plan, deficit), (treatment.expert_surgery_within_24h,)),
    (recorded(treatment.days_since_surgery), (treatment.insufficient_recovery_after_surgery,)),
    (
        concludes(dexamethasone, "start"),
        (treatment.gastric_ulcer_history, treatment.nsaid_use, treatment.anticoagulant_use),
    ),
    (is_true(care.rehabilitation_indication), (care.travel_for_rehabilitation_bearable,)),
)
