"""Bisphosphonates and denosumab (chapter *Bisfosfonaten en denosumab*)."""

from wervelwijzer.facts import tumour
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, is_, is_true, term

bone_disease = term(
    "botmetastasen of bevestigde wervelmetastase",
    "bone metastases or a confirmed vertebral metastasis",
    any_of(is_true(tumour.bone_metastases_known), confirmed),
)

prevention_option = Decision(
    name="bone_agents.prevention_option",
    label=Text("bisfosfonaat of denosumab ter preventie", "bisphosphonate or denosumab for prevention"),
    values=(True, False),
    labels={},
    by=true_when(bone_disease),
    source=(
        Place(
            "bone_agents",
            167219,
            237,
            "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc",
        ),
    ),
)

bisphosphonate_for_hypercalcaemia = Decision(
    name="bone_agents.bisphosphonate_for_hypercalcaemia",
    label=Text("bisfosfonaat bij hypercalciëmie", "bisphosphonate for hypercalcaemia"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(is_true(tumour.calcium_elevated), any_of(bone_disease, is_(tumour.primary, "multiple_myeloma")))
    ),
    source=(
        Place(
            "bone_agents",
            167219,
            237,
            "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc",
        ),
    ),
)

DECISIONS = (prevention_option, bisphosphonate_for_hypercalcaemia)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
