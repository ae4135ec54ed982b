"""The surprise question, the stages of palliative care, and what each stage asks."""

from tests.tables import Advised, Facts, Patient, advice_table, table

ALIASES = {
    "surprised": "status.surprised_if_died_within_a_year",
    "months": "status.life_expectancy_months",
    "dying": "status.dying_phase",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "primary": "tumour.primary",
    "surgery": "treatment.surgery_planned",
    "radiotherapy": "treatment.radiotherapy_planned",
    "systemic": "care.evaluating_systemic_therapy",
    "refractory": "symptoms.pain_refractory",
}


@table(
    "palliative.discuss_end_of_life",
    {},
    ALIASES,
    """
    surprised | months | dying | discuss   | missing
    ----------+--------+-------+-----------+----------
    no        |        |       | yes       |
    yes       |        |       | no        |
    no        | 60     | no    | yes       |
    yes       | 1      | yes   | no        |
              | 1      | yes   | yes or no | surprised
              |        |       | yes or no | surprised
    """,
)
def test_the_surprise_question_alone_decides(patient: Patient) -> None:
    patient.check()


INCURABLE = """
    confirmed | primary                             | advice
    ----------+-------------------------------------+-------
    yes       | breast                              | applies
    yes       | multiple_myeloma                    | applies
    yes       | lymphoma_low_grade                  | applies
    yes       | unknown_primary                     | applies
    yes       | germ_cell                           | no
    yes       | hodgkin_lymphoma                    | no
    yes       | lymphoma_high_or_intermediate_grade | no
    no        | breast                              | no
              | breast                              | open
    yes       |                                     | open
"""


@advice_table("PAL-01-CARE", {}, ALIASES, INCURABLE)
def test_who_cannot_be_cured_receives_palliative_care(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-03", {}, ALIASES, INCURABLE)
def test_four_dimensions(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-04", {}, ALIASES, INCURABLE)
def test_coping_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-05", {}, ALIASES, INCURABLE)
def test_individual_plan(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-05-AHEAD", {}, ALIASES, INCURABLE)
def test_planning_ahead_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PAL-06",
    {"imaging.vertebral_metastases_confirmed": True},
    ALIASES,
    """
    primary   | dying | advice
    ----------+-------+-----------
    breast    | no    | applies
    breast    | yes   | overridden
    breast    |       | open
    germ_cell | no    | no
              | no    | open
    """,
)
def test_the_surprise_question_is_shown_until_the_dying_phase(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PAL-07",
    {},
    ALIASES,
    """
    surprised | dying | advice
    ----------+-------+--------
    no        | no    | applies
    no        | yes   | applies
    yes       | no    | no
              | no    | open
    """,
)
def test_open_the_conversation_when_death_would_be_no_surprise(patient: Advised) -> None:
    patient.check()


INCURABLE_BREAST: Facts = {"imaging.vertebral_metastases_confirmed": True, "tumour.primary": "breast"}


@advice_table(
    "PAL-08",
    INCURABLE_BREAST,
    ALIASES,
    """
    dying | surgery | radiotherapy | systemic | advice
    ------+---------+--------------+----------+--------
    no    | yes     | no           | no       | applies
    no    | no      | yes          | no       | applies
    no    | no      | no           | yes      | applies
    no    | no      | no           | no       | no
    yes   | yes     | no           | no       | no
          | yes     | no           | no       | open
    no    | no      | no           |          | open
    """,
)
def test_disease_directed_palliation_is_shown_with_treatment(patient: Advised) -> None:
    patient.check()


SYMPTOM_DIRECTED = """
    surprised | dying | advice
    ----------+-------+--------
    no        | no    | applies
    no        | yes   | no
    yes       | no    | no
              | no    | open
    no        |       | open
"""


@advice_table("PAL-09", {}, ALIASES, SYMPTOM_DIRECTED)
def test_symptom_directed_palliation_is_shown_before_the_dying_phase(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-10", {}, ALIASES, SYMPTOM_DIRECTED)
def test_transfer_to_primary_care_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-10-AVAILABLE", {}, ALIASES, SYMPTOM_DIRECTED)
def test_the_hospital_stays_available(patient: Advised) -> None:
    patient.check()


DYING = """
    dying | advice
    ------+--------
    yes   | applies
    no    | no
          | open
"""


@advice_table("PAL-11", {}, ALIASES, DYING)
def test_comfort_in_the_dying_phase(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-11-RELATIVES", {}, ALIASES, DYING)
def test_relatives_in_the_dying_phase(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-11-FAREWELL", {}, ALIASES, DYING)
def test_farewell_in_the_dying_phase(patient: Advised) -> None:
    patient.check()


@advice_table("PAL-12", {}, ALIASES, DYING)
def test_aftercare_is_prepared_in_the_dying_phase(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PAL-13",
    {},
    ALIASES,
    """
    refractory | advice
    -----------+--------
    yes        | applies
    no         | no
               | open
    """,
)
def test_the_palliative_team_in_refractory_pain(patient: Advised) -> None:
    patient.check()
