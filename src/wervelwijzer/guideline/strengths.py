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
