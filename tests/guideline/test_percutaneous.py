"""Vertebroplasty and kyphoplasty: for whom, and for whom not."""

from tests.tables import Facts, Patient, table

INSUFFICIENT_RADIOTHERAPY: Facts = {
    "tumour.primary": "breast",
    "tumour.refractory_to_systemic_therapy": False,
    "tumour.systemic_therapy_response_expected": False,
    "status.condition": "moderate",
    "status.fit_for_surgery": False,
    "status.life_expectancy_months": 12,
    "symptoms.spinal_pain": True,
    "symptoms.pain_mechanical": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.asia_grade": "E",
    "imaging.whole_spine_mri_done": True,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.epidural_canal_fraction": 0.2,
    "imaging.contiguous_affected_vertebrae": 1,
    "imaging.extensive_epidural_metastases_elsewhere": False,
    "imaging.spine_stability": "stable",
    "imaging.deficit_expected_soon_from_destruction": False,
    "imaging.cortical_destruction": "limited",
    "treatment.combined_surgical_approach": False,
    "treatment.expert_surgery_within_24h": True,
    "treatment.radiotherapy_given_at_level": True,
    "treatment.radiotherapy_response": "insufficient",
    "treatment.radiotherapy_feasible": True,
    "treatment.deteriorating_during_radiotherapy_and_corticosteroids": False,
    "treatment.osteomyelitis": False,
    "treatment.bleeding_diathesis": False,
    "treatment.bone_cement_allergy": False,
}

ALIASES = {
    "condition": "status.condition",
    "karnofsky": "status.karnofsky",
    "fit": "status.fit_for_surgery",
    "pain": "symptoms.spinal_pain",
    "mechanical": "symptoms.pain_mechanical",
    "axial": "symptoms.pain_axial",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "canal": "imaging.epidural_canal_fraction",
    "spine": "imaging.spine_stability",
    "cortex": "imaging.cortical_destruction",
    "irradiated": "treatment.radiotherapy_given_at_level",
    "response": "treatment.radiotherapy_response",
    "feasible": "treatment.radiotherapy_feasible",
    "osteomyelitis": "treatment.osteomyelitis",
    "bleeding": "treatment.bleeding_diathesis",
    "allergy": "treatment.bone_cement_allergy",
}


@table(
    "vertebroplasty.option",
    INSUFFICIENT_RADIOTHERAPY,
    ALIASES,
    """
    but                                  | option    | missing
    -------------------------------------+-----------+---------------------
                                         | yes       |
    confirmed = no                       | no        |
    confirmed =                          | yes or no | confirmed
    pain = no                            | no        |
    pain = no, radiating = unilateral    | no        |
    pain =                               | yes or no | pain
    radiating = unilateral               | yes       |
    axial = no                           | yes       |
    compression = yes                    | no        |
    compression =                        | yes or no | compression
    signs = yes                          | no        |
    deficit = unilateral                 | yes       |
    canal = 0                            | yes       |
    canal = 0.33                         | yes       |
    canal = 0.3333                       | yes       |
    canal = 0.3334                       | no        |
    canal = 0.34                         | no        |
    canal =                              | yes or no | canal
    osteomyelitis = yes                  | no        |
    osteomyelitis =                      | yes or no | osteomyelitis
    bleeding = yes                       | no        |
    bleeding =                           | yes or no | bleeding
    allergy = yes                        | no        |
    allergy =                            | yes or no | allergy
    condition = good                     | yes       |
    condition = poor                     | no        |
    condition =, karnofsky = 50          | yes       |
    condition =, karnofsky = 40          | no        |
    condition = moderate, karnofsky = 40 | yes       |
    condition = poor, karnofsky = 90     | no        |
    condition =                          | yes or no | condition, karnofsky
    """,
)
def test_contraindications(patient: Patient) -> None:
    patient.check()


@table(
    "vertebroplasty.option",
    INSUFFICIENT_RADIOTHERAPY,
    ALIASES,
    """
    irradiated | response               | mechanical | spine                | cortex    | option    | missing
    -----------+------------------------+------------+----------------------+-----------+-----------+-----------
    yes        | insufficient           | no         | stable               | extensive | yes       |
    yes        | insufficient           | no         | stable               |           | yes       |
    yes        | insufficient           | no         | potentially_unstable | limited   | yes       |
    yes        | insufficient           | no         | potentially_unstable | extensive | no        |
    yes        | insufficient           | no         | unstable             | limited   | yes       |
    yes        | insufficient           | no         | unstable             | extensive | no        |
    yes        | insufficient           | no         |                      | limited   | yes       |
    yes        | insufficient           | no         |                      | extensive | yes or no | spine
    yes        | insufficient           | no         | unstable             |           | yes or no | cortex
    yes        | relapse_after_response | no         | stable               | limited   | no        |
    yes        | response               | no         | stable               | limited   | no        |
    no         | insufficient           | no         | stable               | limited   | no        |
               | insufficient           | no         | stable               | limited   | yes or no | irradiated
    yes        |                        | no         | stable               | limited   | yes or no | response
    no         |                        | yes        | stable               | limited   | no        |
    no         |                        | yes        | potentially_unstable | limited   | yes       |
    no         |                        | yes        | unstable             | limited   | yes       |
    no         |                        | yes        | unstable             | extensive | no        |
    no         |                        | yes        | unstable             |           | yes or no | cortex
    no         |                        | yes        |                      | limited   | yes or no | spine
    no         |                        | no         | unstable             | limited   | no        |
    no         |                        |            | unstable             | limited   | yes or no | mechanical
    """,
)
def test_for_insufficient_radiotherapy_or_for_mechanical_pain(patient: Patient) -> None:
    patient.check()


@table(
    "vertebroplasty.option",
    INSUFFICIENT_RADIOTHERAPY,
    ALIASES,
    """
    spine                | feasible | fit | option    | missing
    ---------------------+----------+-----+-----------+---------
    stable               | yes      | yes | yes       |
    stable               | no       | no  | yes       |
    stable               | no       | yes | no        |
    stable               | no       |     | yes or no | fit
    stable               |          | yes | yes or no | feasible
    unstable             | yes      | yes | no        |
    unstable             | yes      | no  | yes       |
    potentially_unstable | yes      | yes | yes       |
    """,
)
def test_only_where_surgery_is_no_option(patient: Patient) -> None:
    patient.check()
