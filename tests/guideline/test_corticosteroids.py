"""Dexamethasone: when it starts, when it waits for the biopsy, and what protects the stomach."""

from tests.tables import Facts, Patient, conclude, each_primary, table

IRRADIATED: Facts = {
    "tumour.primary": "breast",
    "tumour.tissue_diagnosis_obtained": True,
    "tumour.haematological_malignancy_suspected": False,
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "imaging.probable_vertebral_metastases": True,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.root_compression": False,
    "treatment.surgery_planned": False,
    "treatment.radiotherapy_planned": True,
    "treatment.pain_flare_after_radiotherapy": False,
}

ALIASES = {
    "primary": "tumour.primary",
    "tissue": "tumour.tissue_diagnosis_obtained",
    "haematological": "tumour.haematological_malignancy_suspected",
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "probable": "imaging.probable_vertebral_metastases",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "compression": "imaging.cord_or_cauda_compression",
    "root": "imaging.root_compression",
    "surgery": "treatment.surgery_planned",
    "radiotherapy": "treatment.radiotherapy_planned",
    "flare": "treatment.pain_flare_after_radiotherapy",
    "ulcer": "treatment.gastric_ulcer_history",
    "nsaid": "treatment.nsaid_use",
    "anticoagulant": "treatment.anticoagulant_use",
}


@table(
    "corticosteroids.dexamethasone",
    IRRADIATED,
    ALIASES,
    """
    but                                                                  | dexamethasone
    ---------------------------------------------------------------------+---------------------------------------
                                                                         | not_indicated
    pain = yes                                                           | not_indicated
    radiating = bilateral                                                | not_indicated
    signs = yes                                                          | start
    signs = yes, confirmed = no                                          | not_indicated
    signs = yes, confirmed =                                             | start or not_indicated
    compression = yes, pain = yes                                        | start
    compression = yes, radiating = unilateral                            | start
    compression = yes, deficit = unilateral                              | start
    compression = yes, signs = yes, confirmed = no                       | start
    compression = yes                                                    | no_consensus
    compression = yes, radiotherapy = no                                 | not_indicated
    compression = yes, radiotherapy = no, surgery = yes                  | not_indicated
    compression = yes, pain = yes, radiotherapy = no                     | not_indicated
    compression = yes, pain = yes, radiotherapy = no, surgery = yes      | start
    compression = yes, pain = yes, surgery = yes                         | start
    root = yes                                                           | not_indicated
    root = yes, pain = yes                                               | not_indicated
    root = yes, radiating = unilateral                                   | start
    root = yes, radiating = bilateral                                    | start
    root = yes, deficit = unilateral                                     | start
    root = yes, deficit = bilateral                                      | start
    root = yes, radiating = unilateral, radiotherapy = no                | not_indicated
    root = yes, radiating = unilateral, radiotherapy = no, surgery = yes | start
    root =, radiating = unilateral                                       | start or not_indicated
    root = yes, radiating =                                              | start or not_indicated
    compression = yes, pain =                                            | start or no_consensus
    compression =, pain = yes                                            | start or not_indicated
    compression =, pain = no                                             | no_consensus or not_indicated
    compression =, pain =                                                | start or no_consensus or not_indicated
    compression = yes, radiotherapy =                                    | no_consensus or not_indicated
    signs = yes, radiotherapy =                                          | start or not_indicated
    signs = yes, radiotherapy =, surgery =                               | start or not_indicated
    signs = yes, radiotherapy =, surgery = yes                           | start
    """,
)
def test_dexamethasone_for_compression(patient: Patient) -> None:
    patient.check()


@table(
    "corticosteroids.dexamethasone",
    IRRADIATED,
    ALIASES,
    """
    flare | but                                    | dexamethasone
    ------+----------------------------------------+---------------------------------------
    yes   |                                        | option_for_pain_flare
    no    |                                        | not_indicated
          |                                        | option_for_pain_flare or not_indicated
    yes   | compression = yes                      | no_consensus
    yes   | compression = yes, pain = yes          | start
    yes   | signs = yes                            | start
    yes   | signs = yes, radiotherapy = no         | option_for_pain_flare
    yes   | primary = unknown_primary, tissue = no | withhold
    """,
)
def test_dexamethasone_is_an_option_for_a_pain_flare(patient: Patient) -> None:
    patient.check()


@table(
    "corticosteroids.dexamethasone",
    {**IRRADIATED, "tumour.primary": "unknown_primary", "tumour.tissue_diagnosis_obtained": False},
    ALIASES,
    """
    but                                                                                     | dexamethasone
    ----------------------------------------------------------------------------------------+--------------------------
                                                                                            | withhold
    signs = yes                                                                             | withhold
    compression = yes, deficit = bilateral, surgery = yes                                   | withhold
    tissue = yes                                                                            | not_indicated
    tissue = yes, signs = yes                                                               | start
    tissue =, signs = yes                                                                   | start or withhold
    primary = breast, signs = yes                                                           | start
    primary = breast, signs = yes, haematological = yes                                     | start
    primary =, signs = yes                                                                  | start or withhold
    primary =, tissue = yes, signs = yes                                                    | start
    probable = no, confirmed = no                                                           | not_indicated
    probable = no, confirmed = no, compression = yes                                        | withhold
    probable = no, confirmed = no, haematological = yes                                     | withhold
    probable = no, confirmed = no, haematological =                                         | withhold or not_indicated
    probable = no, confirmed = no, haematological = yes, tissue = yes                       | not_indicated
    probable =, confirmed = no                                                              | withhold or not_indicated
    probable = no, confirmed = no, root = yes, radiating = unilateral, haematological = yes | withhold
    """,
)
def test_dexamethasone_waits_for_the_biopsy_of_an_unknown_origin(patient: Patient) -> None:
    patient.check()


@table(
    "corticosteroids.proton_pump_inhibitor",
    {
        **IRRADIATED,
        "neurology.myelopathy_or_cauda_signs": True,
        "treatment.gastric_ulcer_history": False,
        "treatment.nsaid_use": False,
        "treatment.anticoagulant_use": False,
    },
    ALIASES,
    """
    ulcer | nsaid | anticoagulant | but                                    | inhibitor        | missing
    ------+-------+---------------+----------------------------------------+------------------+---------------------
    no    | no    | no            |                                        | no               |
    yes   | no    | no            |                                        | yes              |
    no    | yes   | no            |                                        | yes              |
    no    | no    | yes           |                                        | yes              |
    yes   |       |               |                                        | yes              |
          | no    | no            |                                        | yes or no        | ulcer
    no    |       |               |                                        | yes or no        | nsaid, anticoagulant
    yes   | yes   | yes           | radiotherapy = no                      | n/a              |
          |       |               | radiotherapy = no                      | n/a              |
    yes   | no    | no            | radiotherapy =                         | yes or n/a       | radiotherapy
    no    | no    | no            | radiotherapy =                         | no or n/a        | radiotherapy
          | no    | no            | radiotherapy =                         | yes or no or n/a | ulcer, radiotherapy
    yes   | yes   | yes           | signs = no, compression = yes          | n/a              |
    yes   | yes   | yes           | signs = no, flare = yes                | n/a              |
    yes   | yes   | yes           | primary = unknown_primary, tissue = no | n/a              |
    """,
)
def test_a_proton_pump_inhibitor_with_a_risk_factor(patient: Patient) -> None:
    patient.check()


@each_primary
def test_only_an_unknown_primary_withholds_dexamethasone(primary: str) -> None:
    suspected: Facts = {
        "tumour.primary": primary,
        "tumour.tissue_diagnosis_obtained": False,
        "tumour.haematological_malignancy_suspected": True,
        "neurology.myelopathy_or_cauda_signs": True,
        "imaging.cord_or_cauda_compression": True,
        "treatment.surgery_planned": True,
    }
    unproven: Facts = {**suspected, "imaging.cord_or_cauda_compression": False} | {
        "imaging.probable_vertebral_metastases": False,
        "imaging.vertebral_metastases_confirmed": False,
        "imaging.root_compression": True,
        "symptoms.radicular_pain": "bilateral",
    }
    expected = "withhold_until_biopsy" if primary == "unknown_primary" else "start"
    assert conclude("corticosteroids.dexamethasone", suspected) == expected
    assert conclude("corticosteroids.dexamethasone", unproven) == expected
