"""Treatment: radionuclides (chapter *Radionucliden*)."""

from wervelwijzer.facts import symptoms, treatment, tumour
from wervelwijzer.guideline.definitions import HAEMATOLOGICAL, confirmed
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, is_, is_false, is_one_of, is_true, not_

radionuclide_option = Decision(
    name="radionuclides.option",
    label=Text("radionuclide als optie tegen pijn", "radionuclide as an option for pain"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            confirmed,
            is_true(symptoms.spinal_pain),
            not_(is_one_of(tumour.primary, *HAEMATOLOGICAL)),
            is_true(tumour.diffuse_skeletal_metastases),
            is_(tumour.bone_lesion_type, "blastic"),
            is_true(tumour.bone_scan_positive),
            is_true(tumour.refractory_to_systemic_therapy),
            is_false(treatment.radiotherapy_feasible),
        )
    ),
    source=(
        Place(
            "radionuclides",
            137675,
            546,
            "39413c24f648f510c3d0ee07690e4a8cd4c862a86f8a800206a33f041aecf95e",
        ),
    ),
)

DECISIONS = (radionuclide_option,)

# --- Recommendations ---

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
