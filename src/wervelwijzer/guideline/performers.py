"""Who does it."""

from wervelwijzer.language.recommendations import Performer
from wervelwijzer.language.text import Text

PHYSICIAN = Performer("treating_physician", Text("behandelend arts", "treating physician"))
COORDINATOR = Performer("coordinating_physician", Text("regievoerend arts", "coordinating physician"))
GENERAL_PRACTITIONER_OR_SPECIALIST = Performer(
    "general_practitioner_or_specialist", Text("huisarts of specialist", "general practitioner or specialist")
)
RADIOLOGIST = Performer("radiologist", Text("radioloog", "radiologist"))
SPINE_SURGEON = Performer("spine_surgeon", Text("wervelkolomchirurg", "spine surgeon"))
RADIATION_ONCOLOGIST = Performer("radiation_oncologist", Text("radiotherapeut", "radiation oncologist"))
MDO = Performer("mdo", Text("multidisciplinair overleg (MDO)", "multidisciplinary meeting (MDO)"))
TREATING_SPECIALIST = Performer(
    "specialist_who_treated", Text("specialist die heeft behandeld", "specialist who gave the treatment")
)
