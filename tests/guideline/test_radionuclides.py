"""Radionuclides for painful, diffuse, blastic metastases of a solid tumour."""

from tests.tables import Advised, Facts, Patient, advice_table, conclude, each_primary, table

SUITED: Facts = {
    "tumour.primary": "prostate",
    "tumour.bone_lesion_type": "blastic",
    "tumour.diffuse_skeletal_metastases": True,
    "tumour.bone_scan_positive": True,
    "tumour.refractory_to_systemic_therapy": True,
    "symptoms.spinal_pain": True,
    "imaging.vertebral_metastases_confirmed": True,
    "treatment.radiotherapy_feasible": False,
}

ALIASES = {
    "primary": "tumour.primary",
    "lesion": "tumour.bone_lesion_type",
    "diffuse": "tumour.diffuse_skeletal_metastases",
    "scan": "tumour.bone_scan_positive",
    "refractory": "tumour.refractory_to_systemic_therapy",
    "pain": "symptoms.spinal_pain",
    "radiating": "symptoms.radicular_pain",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "feasible": "treatment.radiotherapy_feasible",
}


@table(
    "radionuclides.option",
    SUITED,
    ALIASES,
    """
    but                                           | option    | missing
    ----------------------------------------------+-----------+---------------
                                                  | yes       |
    primary = breast                              | yes       |
    primary = osteosarcoma                        | yes       |
    primary = unknown_primary                     | yes       |
    primary = other                               | yes       |
    primary = multiple_myeloma                    | no        |
    primary = lymphoma_high_or_intermediate_grade | no        |
    primary = lymphoma_low_grade                  | no        |
    primary = hodgkin_lymphoma                    | no        |
    primary = leukaemia                           | no        |
    primary =                                     | yes or no | primary
    lesion = mixed                                | no        |
    lesion = lytic                                | no        |
    lesion =                                      | yes or no | lesion
    diffuse = no                                  | no        |
    diffuse =                                     | yes or no | diffuse
    scan = no                                     | no        |
    scan =                                        | yes or no | scan
    refractory = no                               | no        |
    refractory =                                  | yes or no | refractory
    pain = no                                     | no        |
    pain = no, radiating = bilateral              | no        |
    pain =                                        | yes or no | pain
    confirmed = no                                | no        |
    confirmed =                                   | yes or no | confirmed
    feasible = yes                                | no        |
    feasible =                                    | yes or no | feasible
    feasible =, pain =                            | yes or no | feasible, pain
    primary =, lesion = lytic                     | no        |
    """,
)
def test_radionuclides(patient: Patient) -> None:
    patient.check()


NOT_SOLID = {
    "multiple_myeloma",
    "lymphoma_high_or_intermediate_grade",
    "lymphoma_low_grade",
    "hodgkin_lymphoma",
    "leukaemia",
}


@each_primary
def test_for_every_solid_tumour(primary: str) -> None:
    assert conclude("radionuclides.option", {**SUITED, "tumour.primary": primary}) is (primary not in NOT_SOLID)


@advice_table(
    "RNU-01",
    {**SUITED, "status.dying_phase": False},
    {**ALIASES, "dying": "status.dying_phase"},
    """
    dying | feasible | refractory | lesion  | primary   | consider
    ------+----------+------------+---------+-----------+-----------
    no    | no       | yes        | blastic | prostate  | applies
    yes   | no       | yes        | blastic | prostate  | overridden
          | no       | yes        | blastic | prostate  | open
    no    | yes      | yes        | blastic | prostate  | no
    no    |          | yes        | blastic | prostate  | open
    no    | no       | no         | blastic | prostate  | no
    no    | no       | yes        | mixed   | prostate  | no
    no    | no       | yes        | blastic | leukaemia | no
    """,
)
def test_consider_a_radionuclide(patient: Advised) -> None:
    patient.check()
