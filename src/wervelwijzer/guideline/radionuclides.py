"""Treatment: radionuclides (chapter *Radionucliden*)."""

from wervelwijzer.facts import symptoms, treatment, tumour
from wervelwijzer.guideline.definitions import HAEMATOLOGICAL, confirmed
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.performers import NUCLEAR_MEDICINE
from wervelwijzer.guideline.strengths import WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, concludes, is_, is_false, is_one_of, is_true, not_

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

radionuclide_for_pain = Recommendation(
    id="RNU-01",
    section="radionuclides",
    source=Place("radionuclides", 137675, 546, "39413c24f648f510c3d0ee07690e4a8cd4c862a86f8a800206a33f041aecf95e"),
    says=Text(
        "Overweeg bij pijnlijke wervelmetastasen een radionuclide tegen de pijn, naast "
        "radiotherapie, chirurgie of systemische therapie, als een solide tumor uitgebreid en "
        "osteoblastisch over het skelet is uitgezaaid, de botscan positief is, de tumor "
        "ongevoelig is voor antihormonale of cytostatische behandeling en conventionele "
        "bestraling geen goede optie is.",
        "In painful vertebral metastases consider a radionuclide for the pain, beside "
        "radiotherapy, surgery or systemic therapy, where a solid tumour has spread widely and "
        "osteoblastically through the skeleton, the bone scan is positive, the tumour is "
        "insensitive to antihormonal or cytostatic treatment, and conventional radiotherapy is no "
        "good option.",
    ),
    action=Action(
        "option_radionuclide",
        Text(
            "Overweeg een radionuclide tegen de pijn, en vraag de nucleair geneeskundige.",
            "Consider a radionuclide against the pain, and ask the nuclear medicine physician.",
        ),
    ),
    by=NUCLEAR_MEDICINE,
    strength=WORKING_GROUP,
    when=concludes(radionuclide_option, True),
    unless=(comfort_when_dying,),
    also=(Place("radionuclides", 138846, 516, "f3ea86df95d80b971c71599fb6018c309a40d3f00bd8a59953f3932fe17b9c41"),),
    reading=Text(
        "De tumor is ongevoelig voor beide: hormonaal én cytostatisch. 'Geen goede optie' lezen "
        "wij als: adequate en zinvolle radiotherapie is niet mogelijk. Solide: alles behalve "
        "myeloom, lymfoom en leukemie. Gemengde laesies tellen niet als osteoblastisch. De "
        "nucleair geneeskundige noemt de tekst niet. In de stervensfase geen radionuclide.",
        "The tumour is insensitive to both: hormonal and cytostatic. 'No good option' we read as: "
        "adequate and meaningful radiotherapy is not possible. Solid: all but myeloma, lymphoma "
        "and leukaemia. Mixed lesions do not count as osteoblastic. The text does not name the "
        "nuclear medicine physician. No radionuclide in the dying phase.",
    ),
)

RECOMMENDATIONS = (radionuclide_for_pain,)
