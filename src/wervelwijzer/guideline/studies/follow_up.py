"""Studies discussed in Vervolgtraject: survival and what comes back after radiotherapy."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Measure, Outcome, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text("Wie volgt de patiënt en hoe?", "Who follows the patient, and how?")

SURVIVAL = Study(
    id="painful-metastases-survival",
    label="Van der Sande 1999, Van der Linden 2005, Rades 2006",
    section="follow_up",
    design="review",
    question=QUESTION,
    places=(Place("follow_up", 202339, 143, "2b660d998c61da934870a9a265d4f5ed7080c19807af8d045ceda14a081cb17d"),),
    measures=(
        Measure(
            id="survival",
            name=Text(
                "mediane overleving bij pijnlijke wervelmetastasen", "median survival in painful vertebral metastases"
            ),
            places=(
                Place("follow_up", 202339, 143, "2b660d998c61da934870a9a265d4f5ed7080c19807af8d045ceda14a081cb17d"),
            ),
            unit=Text("maanden", "months"),
            low="6",
            high="7",
        ),
    ),
)

VAN_DER_SANDE = Study(
    id="van-der-sande-1999",
    label="Van der Sande 1999",
    section="follow_up",
    design="retrospective",
    question=QUESTION,
    places=(Place("follow_up", 202757, 209, "712111edc05477204f9f4d507b8c3156124d9e30d87ff49056fa43c3d024b217"),),
    outcomes=(
        Outcome(
            id="again",
            name=Text(
                "opnieuw klachten na radiotherapie (epidurale uitbreiding)",
                "complaints again after radiotherapy (epidural extension)",
            ),
            places=(
                Place("follow_up", 202757, 209, "712111edc05477204f9f4d507b8c3156124d9e30d87ff49056fa43c3d024b217"),
            ),
            whole=Share(low="10", high="20"),
        ),
    ),
)

STUDIES = (SURVIVAL, VAN_DER_SANDE)
