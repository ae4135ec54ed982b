"""Which leaflet a patient gets, who else is told, and when deciding together is brought to mind."""

from tests.tables import Advised, Facts, Patient, advice_table, table

ALIASES = {
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "probable": "imaging.probable_vertebral_metastases",
    "bone": "tumour.bone_metastases_known",
    "judged": "tumour.judged_high_risk_of_vertebral_metastases",
    "primary": "tumour.primary",
    "pain": "symptoms.spinal_pain",
    "compression": "imaging.cord_or_cauda_compression",
}


@table(
    "information.leaflet",
    {},
    ALIASES,
    """
    confirmed | bone | judged | but                | leaflet              | missing
    ----------+------+--------+--------------------+----------------------+------------------------
    yes       | yes  | yes    |                    | full                 |
    yes       | no   | no     |                    | full                 |
    yes       |      |        |                    | full                 |
    no        | yes  | no     |                    | risk                 |
    no        | yes  | no     | primary = melanoma | risk                 |
    no        | yes  |        |                    | risk                 |
    no        | no   | yes    |                    | risk                 |
    no        | no   | no     |                    | none                 |
    no        | no   | no     | primary = prostate | none                 |
    no        | no   | no     | probable = yes     | none                 |
              | yes  | no     |                    | full or risk         | confirmed
              | no   | no     |                    | full or none         | confirmed
    no        |      | no     |                    | risk or none         | bone
    no        | no   |        |                    | risk or none         | judged
              |      |        |                    | full or risk or none | confirmed, bone, judged
    """,
)
def test_leaflet(patient: Patient) -> None:
    patient.check()


AT_RISK_OR_CONFIRMED = """
    confirmed | bone | judged | told
    ----------+------+--------+---------
    yes       | no   | no     | applies
    no        | yes  | no     | applies
    no        | yes  |        | applies
    no        | no   | yes    | applies
    no        | no   | no     | no
              | yes  | no     | applies
              | no   | no     | open
    no        |      | no     | open
    """


@advice_table("INF-01", {}, ALIASES, AT_RISK_OR_CONFIRMED)
def test_alarm_symptoms_are_told_at_risk_and_after_the_diagnosis(patient: Advised) -> None:
    patient.check()


@advice_table("INF-04", {}, ALIASES, AT_RISK_OR_CONFIRMED)
def test_written_information_goes_to_patient_and_general_practitioner(patient: Advised) -> None:
    patient.check()


@advice_table("ORG-01", {}, ALIASES, AT_RISK_OR_CONFIRMED)
def test_the_general_practitioner_is_told_of_the_risk(patient: Advised) -> None:
    patient.check()


@advice_table(
    "INF-02",
    {},
    ALIASES,
    """
    confirmed | bone | told
    ----------+------+---------
    yes       | yes  | applies
    yes       |      | applies
    no        | yes  | no
              | yes  | open
    """,
)
def test_the_extended_leaflet_follows_the_diagnosis(patient: Advised) -> None:
    patient.check()


QUIET: Facts = {
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
}


@advice_table(
    "INF-03",
    QUIET,
    ALIASES,
    """
    pain | confirmed | compression | told
    -----+-----------+-------------+--------
    no   | yes       | no          | no
    yes  | yes       | no          | applies
         | yes       | no          | open
    yes  | no        | no          | no
    yes  |           | no          | open
    yes  | yes       | yes         | applies
    """,
)
def test_deciding_together_where_there_is_something_to_treat(patient: Advised) -> None:
    patient.check()
