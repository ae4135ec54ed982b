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
MEDICAL_ONCOLOGIST = Performer("medical_oncologist", Text("internist-oncoloog", "medical oncologist"))
NEUROLOGIST = Performer("neurologist", Text("neuroloog", "neurologist"))
INTERVENTIONAL_RADIOLOGIST = Performer(
    "interventional_radiologist", Text("interventieradioloog", "interventional radiologist")
)
NUCLEAR_MEDICINE = Performer("nuclear_medicine_physician", Text("nucleair geneeskundige", "nuclear medicine physician"))
REHABILITATION_PHYSICIAN = Performer("rehabilitation_physician", Text("revalidatiearts", "rehabilitation physician"))
GENERAL_PRACTITIONER = Performer("general_practitioner", Text("huisarts", "general practitioner"))
NURSE = Performer("nurse", Text("verpleegkundige", "nurse"))
SPECIALIST_NURSE = Performer("specialist_nurse", Text("gespecialiseerd verpleegkundige", "specialist nurse"))
PAIN_TEAM = Performer("pain_team", Text("pijnteam", "pain team"))
PALLIATIVE_TEAM = Performer("palliative_team", Text("palliatief team", "palliative care team"))
PHYSICIAN_AND_NURSE = Performer("physician_and_nurse", Text("arts en verpleegkundige", "physician and nurse"))
ALL_CAREGIVERS = Performer("all_caregivers", Text("alle betrokken zorgverleners", "all care professionals involved"))
HOSPITAL = Performer("hospital", Text("ziekenhuis", "hospital"))
