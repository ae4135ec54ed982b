"""Which leaflet a patient gets."""

from tests.tables import Patient, table

ALIASES = {
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "probable": "imaging.probable_vertebral_metastases",
    "bone": "tumour.bone_metastases_known",
    "judged": "tumour.judged_high_risk_of_vertebral_metastases",
    "primary": "tumour.primary",
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
