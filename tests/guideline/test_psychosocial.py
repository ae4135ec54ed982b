"""When to screen for distress, and when no more."""

from tests.tables import Advised, Facts, advice_table

ALIASES = {
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "dying": "status.dying_phase",
    "surgery": "treatment.surgery_planned",
    "radiotherapy": "treatment.radiotherapy_planned",
    "systemic": "care.evaluating_systemic_therapy",
    "irradiated": "treatment.radiotherapy_given_at_level",
    "operated": "treatment.days_since_surgery",
    "distress": "status.distress_thermometer",
}

SCREENED = """
    confirmed | dying | advice
    ----------+-------+-----------
    yes       | no    | applies
    yes       | yes   | overridden
    yes       |       | open
    no        | no    | no
              | no    | open
"""


@advice_table("PSY-01", {}, ALIASES, SCREENED)
def test_screen_after_diagnosis(patient: Advised) -> None:
    patient.check()


@advice_table("PSY-01-REPEAT", {}, ALIASES, SCREENED)
def test_repeating_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table("PSY-06", {}, ALIASES, SCREENED)
def test_not_in_the_bad_news_talk_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PSY-06-DYING",
    {},
    ALIASES,
    """
    dying | advice
    ------+--------
    yes   | applies
    no    | no
          | open
    """,
)
def test_no_screening_when_dying(patient: Advised) -> None:
    patient.check()


WHATEVER_THE_SCORE = """
    confirmed | distress | dying | advice
    ----------+----------+-------+--------
    yes       | 0        | no    | applies
    yes       | 10       | yes   | applies
    yes       |          |       | applies
    no        | 10       | no    | no
              | 10       | no    | open
"""


@advice_table("PSY-02", {}, ALIASES, WHATEVER_THE_SCORE)
def test_basic_care_whatever_the_score(patient: Advised) -> None:
    patient.check()


@advice_table("PSY-03", {}, ALIASES, WHATEVER_THE_SCORE)
def test_referral_is_shown_whatever_the_score(patient: Advised) -> None:
    patient.check()


CONFIRMED: Facts = {"imaging.vertebral_metastases_confirmed": True, "status.dying_phase": False}


@advice_table(
    "PSY-04",
    CONFIRMED,
    ALIASES,
    """
    surgery | radiotherapy | systemic | but            | advice
    --------+--------------+----------+----------------+-----------
    yes     | no           | no       |                | applies
    no      | yes          | no       |                | applies
    no      | no           | yes      |                | applies
    no      | no           | no       |                | no
            | no           | no       |                | open
    yes     | no           | no       | dying = yes    | overridden
    yes     | no           | no       | confirmed = no | no
    """,
)
def test_around_treatment_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PSY-05",
    CONFIRMED,
    ALIASES,
    """
    irradiated | operated | but         | advice
    -----------+----------+-------------+-----------
    yes        |          |             | applies
    no         | 30       |             | applies
    no         |          |             | no
               |          |             | open
    yes        |          | dying = yes | overridden
    """,
)
def test_at_check_ups_is_shown(patient: Advised) -> None:
    patient.check()
