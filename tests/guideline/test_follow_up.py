"""Imaging after treatment: with complaints, or to evaluate systemic therapy."""

from tests.tables import Facts, Patient, table

QUIET: Facts = {
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.lhermitte_sign": False,
    "care.evaluating_systemic_therapy": False,
}

ALIASES = {
    "pain": "symptoms.spinal_pain",
    "neck": "symptoms.neck_pain",
    "radiating": "symptoms.radicular_pain",
    "deficit": "neurology.radicular_deficit",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "lhermitte": "neurology.lhermitte_sign",
    "other cause": "neurology.lhermitte_other_cause",
    "evaluating": "care.evaluating_systemic_therapy",
}


@table(
    "follow_up.imaging_indicated",
    QUIET,
    ALIASES,
    """
    but                                           | indicated | missing
    ----------------------------------------------+-----------+-----------
                                                  | no        |
    pain = yes                                    | yes       |
    radiating = unilateral                        | yes       |
    radiating = bilateral                         | yes       |
    deficit = unilateral                          | yes       |
    deficit = bilateral                           | yes       |
    signs = yes                                   | yes       |
    lhermitte = yes                               | yes       |
    lhermitte = yes, other cause = yes, neck = no | yes       |
    evaluating = yes                              | yes       |
    evaluating = yes, pain =                      | yes       |
    pain =                                        | yes or no | pain
    radiating =                                   | yes or no | radiating
    deficit =                                     | yes or no | deficit
    signs =                                       | yes or no | signs
    lhermitte =                                   | yes or no | lhermitte
    evaluating =                                  | yes or no | evaluating
    """,
)
def test_imaging_in_follow_up(patient: Patient) -> None:
    patient.check()
