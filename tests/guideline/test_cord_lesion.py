"""Care of a cord lesion, acute and irreversible."""

import pytest
from tests.tables import Advised, Facts, Patient, advice_table, table

from wervelwijzer.guideline.cord_lesion import RECOMMENDATIONS

ALIASES = {
    "asia": "neurology.asia_grade",
    "irreversible": "neurology.cord_lesion_irreversible",
    "micturition": "neurology.micturition_disorder",
    "infection": "neurology.urinary_tract_infection_symptomatic",
    "defecation": "neurology.defecation_problem",
    "spasms": "neurology.spasms_troublesome_or_painful",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "months": "status.life_expectancy_months",
    "spine": "imaging.spine_stability",
    "anticoagulant": "treatment.anticoagulant_use",
    "bleeding": "treatment.bleeding_diathesis",
    "dying": "status.dying_phase",
    "pain": "symptoms.spinal_pain",
    "radicular": "symptoms.radicular_pain",
}


@table(
    "cord_lesion.thromboprophylaxis",
    {},
    ALIASES,
    """
    asia | irreversible | but                                 | prophylaxis | missing
    -----+--------------+-------------------------------------+-------------+-------------------
    A    | no           |                                     | yes         |
    B    | no           |                                     | yes         |
    C    | no           |                                     | yes         |
    D    | no           |                                     | yes         |
    E    | no           |                                     | no          |
    E    |              | signs = yes                         | no          |
    A    | yes          |                                     | no          |
    D    | no           | anticoagulant = yes, bleeding = yes | yes         |
    A    |              |                                     | yes or no   | irreversible
         | no           |                                     | yes or no   | asia
         | yes          |                                     | no          |
         |              | signs = yes                         | yes or no   | asia, irreversible
    """,
)
def test_thromboprophylaxis_in_the_acute_stage(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.bladder",
    {},
    ALIASES,
    """
    asia | micturition | irreversible | months | bladder                  | missing
    -----+-------------+--------------+--------+--------------------------+----------------------------------------
    A    | no          | no           | 12     | none                     |
    A    | no          |              |        | none                     |
    A    | yes         | no           | 12     | catheter                 |
    D    | yes         | no           |        | catheter                 |
    A    | yes         | yes          | 1.9    | indwelling               |
    A    | yes         | yes          | 2      | indwelling               |
    A    | yes         | yes          | 2.1    | suprapubic               |
    E    | yes         | yes          | 12     | none                     |
    E    |             |              |        | none                     |
    A    | yes         | yes          |        | suprapubic or indwelling | months
    A    | yes         |              | 12     | catheter or suprapubic   | irreversible
    A    | yes         |              | 1      | catheter or indwelling   | irreversible
    A    |             | no           |        | none or catheter         | micturition
         | yes         | no           |        | none or catheter         | asia
         |             |              |        | any                      | asia, micturition, irreversible, months
    """,
)
def test_bladder(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.bowel",
    {},
    ALIASES,
    """
    asia | defecation                    | irreversible | bowel                             | missing
    -----+-------------------------------+--------------+-----------------------------------+-------------
    B    | none                          | no           | none                              |
    B    | none                          |              | none                              |
    B    | incontinence                  | no           | laxative                          |
    B    | constipation                  | no           | laxative                          |
    B    | incontinence_and_constipation | no           | laxative                          |
    B    | incontinence                  | yes          | rectal                            |
    B    | constipation                  | yes          | rectal                            |
    B    | incontinence_and_constipation | yes          | rectal                            |
    B    | diarrhoea                     | yes          | skin_protection                   |
    B    | diarrhoea                     | no           | none                              |
    E    | constipation                  | yes          | none                              |
    E    |                               |              | none                              |
    B    | constipation                  |              | laxative or rectal                | irreversible
    B    | diarrhoea                     |              | none or skin_protection           | irreversible
         | constipation                  | yes          | none or rectal                    | asia
    B    |                               | no           | none or laxative                  | defecation
    B    |                               | yes          | none or rectal or skin_protection | defecation
    """,
)
def test_bowel(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.restrict_mobilisation",
    {},
    ALIASES,
    """
    asia | spine                | but                | restrict  | missing
    -----+----------------------+--------------------+-----------+--------
    A    | unstable             |                    | yes       |
    D    | unstable             | irreversible = yes | yes       |
    A    | potentially_unstable |                    | no        |
    A    | stable               |                    | no        |
    E    | unstable             |                    | no        |
    A    |                      |                    | yes or no | spine
         | unstable             |                    | yes or no | asia
         | stable               |                    | no        |
    """,
)
def test_only_instability_restricts_mobilisation(patient: Patient) -> None:
    patient.check()


@table(
    "cord_lesion.spasticity_treatment",
    {},
    ALIASES,
    """
    asia | irreversible | spasms | treat     | missing
    -----+--------------+--------+-----------+---------------------------
    C    | yes          | yes    | yes       |
    A    | yes          | yes    | yes       |
    C    | yes          | no     | no        |
    C    | no           | yes    | no        |
    E    | yes          | yes    | no        |
    C    |              | yes    | yes or no | irreversible
    C    | yes          |        | yes or no | spasms
         | yes          | yes    | yes or no | asia
         |              |        | yes or no | asia, irreversible, spasms
         | no           |        | no        |
    """,
)
def test_spasticity(patient: Patient) -> None:
    patient.check()


ALIVE: Facts = {"neurology.asia_grade": "B", "status.dying_phase": False}
ACUTE: Facts = {**ALIVE, "neurology.cord_lesion_irreversible": False}
LASTING: Facts = {**ALIVE, "neurology.cord_lesion_irreversible": True}


@advice_table(
    "SCI-01",
    ALIVE,
    ALIASES,
    """
    spine                | but         | advice
    ---------------------+-------------+-----------
    stable               |             | applies
    potentially_unstable |             | applies
    unstable             |             | no
    stable               | asia = E    | no
                         |             | open
    stable               | dying = yes | overridden
    stable               | dying =     | open
    """,
)
def test_mobilise_by_pain(patient: Advised) -> None:
    patient.check()


UNSTABLE = """
    spine                | asia | advice
    ---------------------+------+--------
    unstable             | B    | applies
    potentially_unstable | B    | no
    unstable             | E    | no
    unstable             |      | open
                         | B    | open
"""


@advice_table("SCI-01-RESTRICT", {}, ALIASES, UNSTABLE)
def test_restrict_when_unstable(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-02", {}, ALIASES, UNSTABLE)
def test_the_brace_is_shown_when_unstable(patient: Advised) -> None:
    patient.check()


PAINFUL = """
    pain | radicular  | but            | advice
    -----+------------+----------------+--------
    yes  | none       |                | applies
    no   | unilateral |                | applies
    no   | none       |                | no
    yes  | none       | irreversible = | open
         | none       |                | open
"""


@advice_table("SCI-03", ACUTE, ALIASES, PAINFUL)
def test_relieve_pain_in_the_acute_stage(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-04",
    ALIVE,
    ALIASES,
    """
    irreversible | but         | advice
    -------------+-------------+-----------
    no           |             | applies
    yes          |             | no
                 |             | open
    no           | asia = E    | no
    no           | dying = yes | overridden
    no           | dying =     | open
    """,
)
def test_thromboprophylaxis_yields_to_comfort(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-05-BLADDER",
    ACUTE,
    ALIASES,
    """
    micturition | but                | advice
    ------------+--------------------+--------
    yes         |                    | applies
    yes         | dying = yes        | applies
    no          |                    | no
    yes         | irreversible = yes | no
                |                    | open
    """,
)
def test_catheter_in_the_acute_stage(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-05-BOWEL",
    ACUTE,
    ALIASES,
    """
    defecation   | but                | advice
    -------------+--------------------+-----------
    constipation |                    | applies
    incontinence |                    | applies
    diarrhoea    |                    | no
    none         |                    | no
    constipation | irreversible = yes | no
    constipation | dying = yes        | overridden
                 |                    | open
    """,
)
def test_laxatives_in_the_acute_stage(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-06",
    ALIVE,
    ALIASES,
    """
    irreversible | but         | advice
    -------------+-------------+-----------
    yes          |             | applies
    no           |             | no
    yes          | asia = E    | no
    yes          | dying = yes | overridden
                 |             | open
    """,
)
def test_training_is_shown_in_a_lasting_lesion(patient: Advised) -> None:
    patient.check()


IN_A_LASTING_LESION = """
    irreversible | but         | advice
    -------------+-------------+--------
    yes          |             | applies
    yes          | dying = yes | applies
    no           |             | no
    yes          | asia = E    | no
                 |             | open
"""


@advice_table("SCI-06-CONSEQUENCES", ALIVE, ALIASES, IN_A_LASTING_LESION)
def test_consequences_and_carers(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-11-PAIN", ALIVE, ALIASES, IN_A_LASTING_LESION)
def test_the_pain_guideline_is_shown_in_a_lasting_lesion(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-11-SKIN", ALIVE, ALIASES, IN_A_LASTING_LESION)
def test_pressure_sores(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-07-SUPRAPUBIC",
    {**LASTING, "neurology.micturition_disorder": True},
    ALIASES,
    """
    months | but              | advice
    -------+------------------+-----------
    2.1    |                  | applies
    2      |                  | no
    1.9    |                  | no
           |                  | open
    2.1    | micturition = no | no
    2.1    | dying = yes      | overridden
    """,
)
def test_suprapubic_catheter_above_two_months(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-07-INDWELLING",
    {**LASTING, "neurology.micturition_disorder": True},
    ALIASES,
    """
    months | but              | advice
    -------+------------------+--------
    2.1    |                  | no
    2      |                  | applies
    0      | dying = yes      | applies
           |                  | open
    1      | micturition = no | no
    """,
)
def test_indwelling_catheter_up_to_two_months(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-08",
    LASTING,
    ALIASES,
    """
    infection | but               | advice
    ----------+-------------------+--------
    yes       |                   | applies
    no        |                   | no
    yes       | irreversible = no | no
              |                   | open
    """,
)
def test_antibiotics_for_a_symptomatic_infection(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-09",
    LASTING,
    ALIASES,
    """
    defecation                    | but               | advice
    ------------------------------+-------------------+-----------
    incontinence                  |                   | applies
    constipation                  |                   | applies
    incontinence_and_constipation |                   | applies
    diarrhoea                     |                   | no
    none                          |                   | no
    constipation                  | irreversible = no | no
    constipation                  | dying = yes       | overridden
                                  |                   | open
    """,
)
def test_rectal_laxative(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-09-MAGNESIUM",
    LASTING,
    ALIASES,
    """
    defecation                    | but         | advice
    ------------------------------+-------------+-----------
    constipation                  |             | applies
    incontinence_and_constipation |             | applies
    incontinence                  |             | no
    diarrhoea                     |             | no
    constipation                  | dying = yes | overridden
                                  |             | open
    """,
)
def test_magnesium_oxide_is_shown_in_constipation(patient: Advised) -> None:
    patient.check()


@advice_table(
    "SCI-10",
    LASTING,
    ALIASES,
    """
    defecation   | but               | advice
    -------------+-------------------+--------
    diarrhoea    |                   | applies
    diarrhoea    | dying = yes       | applies
    diarrhoea    | irreversible = no | no
    incontinence |                   | no
                 |                   | open
    """,
)
def test_diarrhoea(patient: Advised) -> None:
    patient.check()


TROUBLED_BY_SPASMS = """
    spasms | but               | advice
    -------+-------------------+--------
    yes    |                   | applies
    yes    | dying = yes       | applies
    no     |                   | no
    yes    | irreversible = no | no
           |                   | open
"""


@advice_table("SCI-12", LASTING, ALIASES, TROUBLED_BY_SPASMS)
def test_first_remove_what_provokes_spasms(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-12-MOVE", LASTING, ALIASES, TROUBLED_BY_SPASMS)
def test_then_move(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-13", LASTING, ALIASES, TROUBLED_BY_SPASMS)
def test_then_baclofen_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-14", LASTING, ALIASES, TROUBLED_BY_SPASMS)
def test_then_tizanidine_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table("SCI-15", LASTING, ALIASES, TROUBLED_BY_SPASMS)
def test_then_dantrolene_is_shown(patient: Advised) -> None:
    patient.check()


@pytest.mark.parametrize(
    ("recommendation", "doses"),
    [
        ("SCI-09", [("A06AB02", 10, 10, "mg", 1), ("A06AG11", 5, 5, "ml", 1)]),
        ("SCI-09-MAGNESIUM", [("A06AD02", 1000, 1000, "mg", 1)]),
        ("SCI-10", [("A07DA03", 2, 2, "mg", None)]),
        ("SCI-13", [("M03BX01", 5, 25, "mg", 3)]),
        ("SCI-14", [("M03BX02", 2, 2, "mg", None)]),
        ("SCI-15", [("M03CA01", 25, 25, "mg", None), ("M03CA01", 100, 100, "mg", None)]),
    ],
)
def test_doses_are_those_of_the_text(recommendation: str, doses: list[tuple[str, int, int, str, int | None]]) -> None:
    rec = next(rec for rec in RECOMMENDATIONS if rec.id == recommendation)
    assert [(d.atc, d.amount, d.amount_max, d.unit, d.times_a_day) for d in rec.doses] == doses


def test_no_other_recommendation_has_a_dose() -> None:
    dosed = [rec.id for rec in RECOMMENDATIONS if rec.doses]
    assert dosed == ["SCI-09", "SCI-09-MAGNESIUM", "SCI-10", "SCI-13", "SCI-14", "SCI-15"]
