"""The circumstances that the theorems speak of, in facts alone.

They are written a second time on purpose and share no definition with the rules, so that a changed definition is
caught like any other changed rule.
"""

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import count, hours, months
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    more_than,
    not_,
)

# --- Complaints and findings ---

confirmed = is_true(imaging.vertebral_metastases_confirmed)
visible_compression = is_true(imaging.cord_or_cauda_compression)
signs = is_true(neurology.myelopathy_or_cauda_signs)
root_deficit = is_one_of(neurology.radicular_deficit, "unilateral", "bilateral")
root_pain = is_one_of(symptoms.radicular_pain, "unilateral", "bilateral")
no_complete_lesion = is_one_of(neurology.asia_grade, "B", "C", "D", "E")

deficit = any_of(root_deficit, signs)
pain = any_of(is_true(symptoms.spinal_pain), root_pain)
complaints = any_of(pain, deficit)

lhermitte = all_of(
    is_true(neurology.lhermitte_sign), any_of(is_true(symptoms.neck_pain), is_false(neurology.lhermitte_other_cause))
)

suspected_cord_compression = any_of(
    signs, is_(symptoms.radicular_pain, "bilateral"), is_(neurology.radicular_deficit, "bilateral"), lhermitte
)

alarming_pain = all_of(
    is_true(symptoms.spinal_pain),
    any_of(
        is_true(symptoms.pain_at_night),
        is_true(symptoms.pain_progressive),
        is_true(symptoms.pain_new),
        is_true(symptoms.spinal_tenderness),
        is_true(symptoms.pain_severe_in_all_postures),
        is_true(symptoms.pain_between_shoulder_blades),
        is_one_of(status.condition, "moderate", "poor"),
    ),
)

imaging_is_open = all_of(is_true(tumour.malignancy_known), is_false(imaging.adequate_spine_imaging_available))

compression = any_of(visible_compression, all_of(signs, confirmed))
deficit_from_compression = all_of(compression, deficit)

lesion_over_two_days = all_of(is_(neurology.asia_grade, "A"), more_than(neurology.complete_lesion_hours, hours(48)))

sudden_lesion_without_recovery = all_of(
    is_(neurology.asia_grade, "A"),
    is_true(neurology.complete_lesion_developed_within_hours),
    more_than(neurology.complete_lesion_hours, hours(24)),
    is_true(treatment.corticosteroids_started),
    is_false(neurology.clear_improvement_on_corticosteroids),
)

# --- Tissue ---

unknown_primary_without_tissue = all_of(
    is_(tumour.primary, "unknown_primary"), is_false(tumour.tissue_diagnosis_obtained)
)

tissue_awaited = all_of(
    unknown_primary_without_tissue,
    any_of(is_true(imaging.probable_vertebral_metastases), confirmed, visible_compression),
)

# --- Is there something to treat, and may it be treated? ---

dying = is_true(status.dying_phase)
radiotherapy_possible = is_true(treatment.radiotherapy_feasible)
treatment_planned = any_of(is_true(treatment.surgery_planned), is_true(treatment.radiotherapy_planned))

threatening_compression = all_of(
    visible_compression,
    is_true(imaging.deficit_expected_soon_from_destruction),
    is_false(tumour.systemic_therapy_response_expected),
    more_than(status.life_expectancy_months, months(3)),
)

to_be_treated = all_of(confirmed, any_of(complaints, threatening_compression))

unstable = is_(imaging.spine_stability, "unstable")
declining_under_radiotherapy = is_true(treatment.deteriorating_during_radiotherapy_and_corticosteroids)

radiotherapy_failed = all_of(
    is_true(treatment.radiotherapy_given_at_level),
    is_one_of(treatment.radiotherapy_response, "relapse_after_response", "insufficient"),
    not_(radiotherapy_possible),
)

surgery_called_for = all_of(to_be_treated, any_of(unstable, radiotherapy_failed, declining_under_radiotherapy))

# --- The seven conditions for surgery, each as it fails ---

too_short_to_live = any_of(
    less_than(status.life_expectancy_months, months(3)),
    all_of(is_true(treatment.combined_surgical_approach), less_than(status.life_expectancy_months, months(6))),
)

not_fit = is_false(status.fit_for_surgery)

chemosensitive_and_stable = all_of(
    is_(imaging.spine_stability, "stable"),
    is_one_of(
        tumour.primary, "lymphoma_high_or_intermediate_grade", "hodgkin_lymphoma", "germ_cell", "multiple_myeloma"
    ),
    is_true(tumour.sensitive_to_systemic_therapy),
    is_false(tumour.refractory_to_systemic_therapy),
)

no_whole_spine_mri = is_false(imaging.whole_spine_mri_done)

complete_lesion_for_a_day = all_of(
    is_(neurology.asia_grade, "A"),
    at_least(neurology.complete_lesion_hours, hours(24)),
    is_false(neurology.clear_improvement_on_corticosteroids),
)

too_extensive = any_of(
    exactly(imaging.contiguous_affected_vertebrae, count(0)),
    more_than(imaging.contiguous_affected_vertebrae, count(3)),
    is_true(imaging.extensive_epidural_metastases_elsewhere),
)

no_surgeon_in_time = all_of(deficit_from_compression, is_false(treatment.expert_surgery_within_24h))

surgery_possible = not_(
    any_of(
        too_short_to_live,
        not_fit,
        chemosensitive_and_stable,
        no_whole_spine_mri,
        complete_lesion_for_a_day,
        too_extensive,
        no_surgeon_in_time,
    )
)
