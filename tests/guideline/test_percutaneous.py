"""Vertebroplasty and kyphoplasty: for whom, and for whom not."""

from tests.tables import Advised, Facts, Patient, advice_table, table

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


DYING = {"dying": "status.dying_phase"}
AWAKE: Facts = {**INSUFFICIENT_RADIOTHERAPY, "status.dying_phase": False}


@advice_table(
    "PCI-01",
    AWAKE,
    {**ALIASES, **DYING},
    """
    dying | response               | irradiated | compression | canal  | pain | after radiotherapy
    ------+------------------------+------------+-------------+--------+------+-------------------
    no    | insufficient           | yes        | no          | 0.2    | yes  | applies
    yes   | insufficient           | yes        | no          | 0.2    | yes  | overridden
          | insufficient           | yes        | no          | 0.2    | yes  | open
    no    | response               | yes        | no          | 0.2    | yes  | no
    no    | relapse_after_response | yes        | no          | 0.2    | yes  | no
    no    |                        | yes        | no          | 0.2    | yes  | open
    no    | insufficient           | no         | no          | 0.2    | yes  | no
    no    | insufficient           | yes        | yes         | 0.2    | yes  | no
    no    | insufficient           | yes        | no          | 0.3333 | yes  | applies
    no    | insufficient           | yes        | no          | 0.34   | yes  | no
    no    | insufficient           | yes        | no          | 0.2    | no   | no
    """,
)
def test_an_option_after_radiotherapy(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PCI-02",
    {**AWAKE, "treatment.radiotherapy_given_at_level": False, "symptoms.pain_mechanical": True},
    {**ALIASES, **DYING},
    """
    spine                | cortex    | mechanical | dying | for instability
    ---------------------+-----------+------------+-------+----------------
    potentially_unstable | limited   | yes        | no    | applies
    unstable             | limited   | yes        | no    | applies
    unstable             | limited   | yes        | yes   | overridden
    unstable             | extensive | yes        | no    | no
    unstable             |           | yes        | no    | open
    unstable             | limited   | no         | no    | no
    unstable             | limited   |            | no    | open
    stable               | limited   | yes        | no    | no
                         | limited   | yes        | no    | open
    """,
)
def test_an_option_for_pain_by_instability(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PCI-03",
    AWAKE,
    {**ALIASES, **DYING},
    """
    axial | radiating | compression | dying | suits less
    ------+-----------+-------------+-------+-----------
    no    | none      | no          | no    | applies
    no    | bilateral | no          | no    | applies
    yes   | bilateral | no          | no    | no
    yes   | none      | no          | no    | no
          | none      | no          | no    | open
    no    | none      | yes         | no    | no
    no    | none      | no          | yes   | overridden
    """,
)
def test_it_suits_axial_pain(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PCI-04",
    AWAKE,
    ALIASES,
    """
    compression | signs | osteomyelitis | bleeding | allergy | condition | karnofsky | not
    ------------+-------+---------------+----------+---------+-----------+-----------+--------
    no          | no    | no            | no       | no      | moderate  |           | no
    yes         | no    | no            | no       | no      | moderate  |           | applies
    no          | yes   | no            | no       | no      | moderate  |           | applies
                | no    | no            | no       | no      | moderate  |           | open
    no          | no    | yes           | no       | no      | moderate  |           | applies
    no          | no    |               | no       | no      | moderate  |           | open
    no          | no    | no            | yes      | no      | moderate  |           | applies
    no          | no    | no            | no       | yes     | moderate  |           | applies
    no          | no    | no            | no       | no      | poor      |           | applies
    no          | no    | no            | no       | no      |           | 40        | applies
    no          | no    | no            | no       | no      |           | 50        | no
    """,
)
def test_contraindications_are_told(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PCI-04",
    AWAKE,
    ALIASES,
    """
    spine                | cortex    | osteomyelitis | pain | response     | confirmed | canal | not
    ---------------------+-----------+---------------+------+--------------+-----------+-------+--------
    potentially_unstable | limited   | no            | yes  | insufficient | yes       | 0.2   | no
    potentially_unstable | extensive | no            | yes  | insufficient | yes       | 0.2   | applies
    unstable             | extensive | no            | yes  | insufficient | yes       | 0.2   | applies
    unstable             |           | no            | yes  | insufficient | yes       | 0.2   | open
    stable               | extensive | no            | yes  | insufficient | yes       | 0.2   | no
    stable               | limited   | no            | yes  | insufficient | yes       | 0.5   | no
    stable               | limited   | yes           | yes  | insufficient | yes       | 0.2   | applies
    stable               | limited   | yes           | no   | insufficient | yes       | 0.2   | no
    stable               | limited   | yes           | yes  | response     | yes       | 0.2   | no
    stable               | limited   | yes           | yes  |              | yes       | 0.2   | open
    stable               | limited   | yes           | yes  | insufficient | no        | 0.2   | no
    """,
)
def test_contraindications_are_told_only_where_cement_would_else_be_an_option(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PCI-05",
    AWAKE,
    ALIASES,
    """
    canal  | compression | response     | not
    -------+-------------+--------------+--------
    0.3333 | no          | insufficient | no
    0.3334 | no          | insufficient | applies
    0.5    | yes         | insufficient | applies
    0.5    | no          | response     | no
           | no          | insufficient | open
    """,
)
def test_not_above_a_third_of_the_canal(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PCI-08-EXTENSIVE",
    AWAKE,
    {**ALIASES, **DYING},
    """
    cortex    | spine    | canal | dying | with ablation
    ----------+----------+-------+-------+--------------
    extensive | stable   | 0.2   | no    | applies
    limited   | stable   | 0.2   | no    | no
              | stable   | 0.2   | no    | open
    extensive | unstable | 0.2   | no    | no
    extensive | stable   | 0.5   | no    | no
    extensive | stable   | 0.2   | yes   | overridden
    """,
)
def test_ablation_beside_cement_with_extensive_destruction(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SUR-10",
    {},
    {"planned": "treatment.surgery_planned"},
    """
    planned | embolise before
    --------+----------------
    yes     | applies
    no      | no
            | open
    """,
)
def test_embolisation_before_an_operation(patient: Advised) -> None:
    patient.check()
