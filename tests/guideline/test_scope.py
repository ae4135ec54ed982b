"""Whom the guideline is about: adults with vertebral metastases, not children, not metastases inside the dura alone."""

from tests.tables import Advised, Facts, Patient, advice_table, conclude, table

ALIASES = {
    "age": "patient.age_years",
    "leptomeningeal": "imaging.leptomeningeal_metastases_only",
    "intramedullary": "imaging.intramedullary_metastases_only",
}


@table(
    "scope.in_scope",
    {},
    ALIASES,
    """
    age | leptomeningeal | intramedullary | in scope  | missing
    ----+----------------+----------------+-----------+------------------------------------
    18  | no             | no             | yes       |
    17  | no             | no             | no        |
    17  |                |                | no        |
    0   | no             | no             | no        |
    120 | no             | no             | yes       |
    60  | yes            | no             | no        |
    60  | no             | yes            | no        |
    60  | yes            |                | no        |
        | no             | yes            | no        |
        | no             | no             | yes or no | age
    60  |                | no             | yes or no | leptomeningeal
    60  | no             |                | yes or no | intramedullary
        |                |                | yes or no | age, leptomeningeal, intramedullary
    """,
)
def test_in_scope(patient: Patient) -> None:
    patient.check()


def test_being_outside_the_scope_gates_no_other_decision() -> None:
    child: Facts = {
        "patient.age_years": 12,
        "tumour.malignancy_known": True,
        "neurology.myelopathy_or_cauda_signs": True,
        "neurology.asia_grade": "C",
        "imaging.adequate_spine_imaging_available": False,
    }
    assert conclude("scope.in_scope", child) is False
    assert conclude("imaging.deadline_hours", child) == 12


@advice_table(
    "DEF-R01",
    {},
    {"malignancy": "tumour.malignancy_known", "pain": "symptoms.spinal_pain"},
    """
    malignancy | pain | consider MESCC
    -----------+------+---------------
    yes        | yes  | applies
    yes        | no   | no
    no         | yes  | no
    yes        |      | open
               | yes  | open
    """,
)
def test_back_pain_with_a_known_malignancy_makes_one_think_of_compression(patient: Advised) -> None:
    patient.check()


@advice_table(
    "DEF-R02",
    {},
    {"confirmed": "imaging.vertebral_metastases_confirmed"},
    """
    confirmed | shown
    ----------+--------
    yes       | applies
    no        | no
              | open
    """,
)
def test_treatment_is_chosen_with_the_patient(patient: Advised) -> None:
    patient.check()
