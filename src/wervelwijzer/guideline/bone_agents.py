"""Bisphosphonates and denosumab (chapter *Bisfosfonaten en denosumab*)."""

from wervelwijzer.facts import tumour
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_true, term

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

prevent_skeletal_morbidity = Recommendation(
    id="BTA-01",
    section="bone_agents",
    source=prevention_option.source[0],
    says=Text(
        "Bisfosfonaten en denosumab kunnen worden gebruikt om morbiditeit door wervelmetastasen te voorkomen.",
        "Bisphosphonates and denosumab can be used to prevent morbidity from vertebral metastases.",
    ),
    action=Action(
        "option_bone_agent",
        Text(
            "Overweeg een bisfosfonaat of denosumab ter preventie.",
            "Consider a bisphosphonate or denosumab for prevention.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(prevention_option, True),
    unless=(comfort_when_dying,),
    reading=Text(
        "Bij bekende botmetastasen of een bevestigde wervelmetastase. Geen preventie meer in de "
        "stervensfase. De tekst kiest geen middel en noemt geen dosis: zie de richtlijn van de "
        "tumor.",
        "With known bone metastases or a confirmed vertebral metastasis. No more prevention in "
        "the dying phase. The text chooses no drug and gives no dose: see the guideline of the "
        "tumour.",
    ),
)

bisphosphonate_lowers_calcium = Recommendation(
    id="BTA-02",
    section="bone_agents",
    source=bisphosphonate_for_hypercalcaemia.source[0],
    says=Text(
        "Bisfosfonaten kunnen worden gebruikt om hypercalciëmie te behandelen bij botmetastasen "
        "en bij multipel myeloom.",
        "Bisphosphonates can be used to treat hypercalcaemia in bone metastases and in multiple myeloma.",
    ),
    action=Action(
        "option_bisphosphonate_for_hypercalcaemia",
        Text(
            "Een bisfosfonaat is een optie tegen de hypercalciëmie.",
            "A bisphosphonate is an option against the hypercalcaemia.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(bisphosphonate_for_hypercalcaemia, True),
    reading=Text(
        "De tekst noemt hier geen denosumab, kiest geen bisfosfonaat en geeft geen dosis of termijn.",
        "The text does not name denosumab here, chooses no bisphosphonate and gives no dose or time limit.",
    ),
)

RECOMMENDATIONS = (prevent_skeletal_morbidity, bisphosphonate_lowers_calcium)
