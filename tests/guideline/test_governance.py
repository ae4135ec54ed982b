"""Deviating from the guideline: brought to mind where there is something to treat."""

from tests.tables import Advised, Facts, advice_table

QUIET: Facts = {
    "symptoms.spinal_pain": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.cord_or_cauda_compression": False,
}

ALIASES = {"pain": "symptoms.spinal_pain", "confirmed": "imaging.vertebral_metastases_confirmed"}


@advice_table(
    "GOV-01",
    QUIET,
    ALIASES,
    """
    pain | confirmed | told
    -----+-----------+--------
    no   | yes       | no
    yes  | yes       | applies
         | yes       | open
    yes  | no        | no
    """,
)
def test_a_deviation_is_documented_where_there_is_something_to_treat(patient: Advised) -> None:
    patient.check()
