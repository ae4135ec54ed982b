"""How surely the guideline says it, in its own terms."""

from wervelwijzer.language.recommendations import Strength
from wervelwijzer.language.text import Text

WORKING_GROUP = Strength(
    "working_group", Text("mening van de werkgroep (consensus)", "opinion of the working group (consensus)")
)
ADVISED = Strength("advised", Text("er wordt geadviseerd (consensus)", "it is advised (consensus)"))
STATED = Strength("stated", Text("aanbeveling zonder opgegeven sterkte", "recommendation without a stated strength"))
PLAUSIBLE = Strength("plausible", Text("aannemelijk (EBRO)", "plausible (EBRO)"))
CONSIDERATION = Strength("consideration", Text("overweging of toelichting", "consideration or rationale"))
NO_CONSENSUS = Strength("no_consensus", Text("geen consensus in de werkgroep", "no consensus in the working group"))
GRADE_LOW = Strength("grade_low", Text("GRADE: laag tot zeer laag", "GRADE: low to very low"))
GRADE_MODERATE_TO_VERY_LOW = Strength(
    "grade_moderate_to_very_low", Text("GRADE: matig tot zeer laag", "GRADE: moderate to very low")
)
GRADE_LOW_QUALITY = Strength("grade_low_quality", Text("GRADE: laag", "GRADE: low"))
GRADE_VERY_LOW = Strength("grade_very_low", Text("GRADE: zeer laag", "GRADE: very low"))
DEMONSTRATED = Strength("demonstrated", Text("aangetoond (EBRO)", "demonstrated (EBRO)"))
INDICATIONS = Strength("indications", Text("er zijn aanwijzingen (EBRO)", "there are indications (EBRO)"))
LEVEL_3 = Strength("ebro_level_3", Text("EBRO niveau 3", "EBRO level 3"))
CONCLUSION = Strength("conclusion", Text("conclusie zonder opgegeven niveau", "conclusion without a stated level"))
LITERATURE = Strength("literature", Text("literatuurbespreking", "discussion of the literature"))
NO_RECOMMENDATION = Strength(
    "no_recommendation", Text("de werkgroep kan geen aanbeveling doen", "the working group can make no recommendation")
)
