"""The order in which a doctor is asked, which is also the order of the variables in the decision diagrams."""

from wervelwijzer.facts import care, imaging, neurology, patient, prognosis, status, symptoms, treatment, tumour
from wervelwijzer.language.words import Fact

ORDER: tuple[Fact, ...] = (
    # --- History: what patient or record can tell at the telephone ---
    # May the guideline speak, and of which disease?
    tumour.malignancy_known,
    status.dying_phase,
    patient.age_years,
    tumour.primary,
    tumour.haematological_malignancy_suspected,
    tumour.tissue_diagnosis_obtained,
    # Pain and its alarm symptoms, the condition among them.
    symptoms.spinal_pain,
    symptoms.pain_at_night,
    symptoms.pain_progressive,
    symptoms.pain_new,
    symptoms.pain_severe_in_all_postures,
    symptoms.pain_between_shoulder_blades,
    status.karnofsky,
    status.condition,
    # What shortens the time to imaging.
    symptoms.radicular_pain,
    neurology.lhermitte_sign,
    symptoms.neck_pain,
    neurology.lhermitte_other_cause,
    # How bad the pain is, and of which kind.
    symptoms.pain_severe_and_progressive,
    symptoms.pain_mechanical,
    symptoms.pain_axial,
    symptoms.pain_nrs,
    symptoms.pain_nrs_before_treatment,
    # What was done before, and what corticosteroids would meet.
    treatment.radiotherapy_given_at_level,
    treatment.corticosteroids_started,
    treatment.gastric_ulcer_history,
    treatment.nsaid_use,
    treatment.anticoagulant_use,
    # The rest of the disease, and what the survival models ask.
    tumour.bone_metastases_known,
    tumour.judged_high_risk_of_vertebral_metastases,
    tumour.visceral_metastases,
    tumour.brain_metastases,
    tumour.clinical_profile,
    tumour.primary_treated_with_curative_intent,
    patient.sex,
    status.ecog,
    # Burden and care.
    status.surprised_if_died_within_a_year,
    status.distress_thermometer,
    care.inpatient,
    # What other survival models ask.
    prognosis.tumour_growth,
    prognosis.hormone_dependent,
    prognosis.targeted_therapy,
    prognosis.previous_chemotherapy,
    prognosis.palliative_chemotherapy_courses,
    prognosis.hospitalised_last_three_months,
    prognosis.liver_metastases,
    prognosis.disseminated_metastases,
    prognosis.months_from_diagnosis_to_compression,
    prognosis.fatigue,
    prognosis.appetite,
    prognosis.dyspnoea,
    # --- Examination ---
    # What decides the time to imaging and to treatment.
    neurology.myelopathy_or_cauda_signs,
    neurology.radicular_deficit,
    neurology.deficit_progressive,
    neurology.deficit_developed_over_days,
    neurology.walks_independently,
    neurology.asia_grade,
    neurology.complete_lesion_hours,
    neurology.complete_lesion_developed_within_hours,
    neurology.clear_improvement_on_corticosteroids,
    symptoms.spinal_tenderness,
    tumour.calcium_elevated,
    # Care of a cord lesion.
    neurology.cord_lesion_irreversible,
    neurology.micturition_disorder,
    neurology.urinary_tract_infection_symptomatic,
    neurology.defecation_problem,
    neurology.spasms_troublesome_or_painful,
    # The laboratory, for other survival models.
    prognosis.crp,
    prognosis.ldh,
    prognosis.albumin,
    prognosis.platelets,
    prognosis.calcium,
    prognosis.bilirubin,
    # --- Imaging ---
    # What there is, and what can be made.
    imaging.adequate_spine_imaging_available,
    imaging.mri_contraindicated,
    imaging.whole_spine_mri_done,
    imaging.mri_explains_findings,
    # The diagnosis and its compression.
    imaging.probable_vertebral_metastases,
    imaging.vertebral_metastases_confirmed,
    imaging.cord_or_cauda_compression,
    imaging.root_compression,
    imaging.epidural_extension,
    imaging.epidural_canal_fraction,
    imaging.leptomeningeal_metastases_only,
    imaging.intramedullary_metastases_only,
    # What a surgeon looks for.
    imaging.contiguous_affected_vertebrae,
    imaging.extensive_epidural_metastases_elsewhere,
    imaging.deficit_expected_soon_from_destruction,
    imaging.spine_stability,
    imaging.recent_ct_or_pet_ct_thorax_abdomen,
    # The bone.
    imaging.cortical_destruction,
    imaging.extensive_osteolysis,
    imaging.sins_location,
    imaging.sins_pain,
    imaging.sins_lesion,
    imaging.sins_alignment,
    imaging.sins_collapse,
    imaging.sins_posterolateral,
    imaging.cervical_vertebral_metastases,
    # How far the disease has spread.
    tumour.metastases_count,
    tumour.organs_with_metastases_count,
    tumour.bone_metastases_count,
    tumour.vertebral_metastases_count,
    tumour.extraspinal_bone_metastases_count,
    tumour.diffuse_skeletal_metastases,
    tumour.bone_lesion_type,
    tumour.bone_scan_positive,
    care.evaluating_systemic_therapy,
    prognosis.pathological_fracture,
    # --- Treatment: plans, what is possible, and what it brought ---
    # Is there time, and can an operation be done?
    tumour.systemic_therapy_response_expected,
    status.life_expectancy_months,
    treatment.combined_surgical_approach,
    treatment.expert_surgery_within_24h,
    status.fit_for_surgery,
    tumour.organ_metastases_removable,
    # Radiotherapy, and decline in spite of treatment.
    treatment.radiotherapy_feasible,
    treatment.radiotherapy_response,
    treatment.deteriorating_during_radiotherapy_and_corticosteroids,
    treatment.deteriorating_despite_corticosteroids,
    # Systemic therapy.
    tumour.sensitive_to_systemic_therapy,
    tumour.refractory_to_systemic_therapy,
    tumour.systemic_therapy_vital_and_undeferrable,
    # What is planned, and the course after it.
    treatment.surgery_planned,
    treatment.radiotherapy_planned,
    treatment.days_since_surgery,
    treatment.insufficient_recovery_after_surgery,
    treatment.pain_flare_after_radiotherapy,
    # Cement, and pain that stays.
    symptoms.pain_refractory,
    treatment.osteomyelitis,
    treatment.bleeding_diathesis,
    treatment.bone_cement_allergy,
    # Pain team and rehabilitation.
    care.pain_team_available,
    care.rehabilitation_indication,
    care.travel_for_rehabilitation_bearable,
    # One more survival model.
    prognosis.visceral_metastases_treatable,
)
