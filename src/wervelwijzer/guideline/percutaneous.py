"""Treatment: percutaneous interventions (chapter *Percutane interventies*)."""

from fractions import Fraction

from wervelwijzer.facts import imaging, status, symptoms, treatment
from wervelwijzer.facts.units import Share
from wervelwijzer.guideline.definitions import confirmed, mescc, not_stable
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.patient_selection import surgery_is_no_option
from wervelwijzer.guideline.performers import INTERVENTIONAL_RADIOLOGIST, PHYSICIAN, SPINE_SURGEON
from wervelwijzer.guideline.strengths import CONSIDERATION, LITERATURE, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_false, is_true, more_than, not_, term

MOST_OF_THE_CANAL = Share(Fraction(1, 3))

over_a_third_of_the_canal = more_than(imaging.epidural_canal_fraction, MOST_OF_THE_CANAL)

LISTED_CONTRAINDICATIONS = (
    mescc,
    is_true(treatment.osteomyelitis),
    is_true(treatment.bleeding_diathesis),
    is_true(treatment.bone_cement_allergy),
    is_(status.condition, "poor"),
    all_of(not_stable, not_(is_(imaging.cortical_destruction, "limited"))),
)

contraindicated = term(
    "contra-indicatie voor vertebroplastiek",
    "contraindication to vertebroplasty",
    any_of(*LISTED_CONTRAINDICATIONS, over_a_third_of_the_canal),
)

vertebroplasty = Decision(
    name="vertebroplasty.option",
    label=Text("vertebroplastiek of kyfoplastiek als optie", "vertebroplasty or kyphoplasty as an option"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            confirmed,
            is_true(symptoms.spinal_pain),
            surgery_is_no_option,
            not_(contraindicated),
            any_of(
                all_of(
                    is_true(treatment.radiotherapy_given_at_level),
                    is_(treatment.radiotherapy_response, "insufficient"),
                ),
                all_of(is_true(symptoms.pain_mechanical), not_stable),
            ),
        )
    ),
    source=(
        Place(
            "percutaneous",
            130211,
            195,
            "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b",
        ),
        Place(
            "percutaneous",
            131838,
            309,
            "e059163cd8ada76b8a466b1aafff6d2469a7a35ac344ce16a4a759a3fe122953",
        ),
        Place(
            "percutaneous",
            137218,
            326,
            "662dc3b37f508fda191b8db92c88e804d5a5f1cb2aafd22ed935595eced104f4",
        ),
    ),
    reading=Text(
        "De tekst verbiedt de ingreep bij instabiliteit en staat hem elders toe bij beperkte corticale destructie; "
        "het laatste geldt hier.",
        "The text forbids it in instability and elsewhere allows it with limited cortical destruction; the latter "
        "holds here.",
    ),
)

DECISIONS = (vertebroplasty,)

# --- Recommendations: first for whom, then for whom not ---

pain_not_relieved_by_radiotherapy = term(
    "pijn bij onvoldoende respons op radiotherapie",
    "pain with insufficient response to radiotherapy",
    all_of(
        is_true(symptoms.spinal_pain),
        is_true(treatment.radiotherapy_given_at_level),
        is_(treatment.radiotherapy_response, "insufficient"),
    ),
)

pain_by_instability = term(
    "mechanische pijn bij een (potentieel) instabiele wervelkolom",
    "mechanical pain with a (potentially) unstable spine",
    all_of(is_true(symptoms.spinal_pain), is_true(symptoms.pain_mechanical), not_stable),
)

would_be_an_option = term(
    "reden voor vertebroplastiek of kyfoplastiek",
    "reason for vertebroplasty or kyphoplasty",
    all_of(confirmed, surgery_is_no_option, any_of(pain_not_relieved_by_radiotherapy, pain_by_instability)),
)

NOT_WHEN_DYING = Text(
    "In de stervensfase geen ingreep met cement: dat voegen wij toe. De interventieradioloog noemt de tekst niet.",
    "No procedure with cement in the dying phase: that is our addition. The text does not name the interventional "
    "radiologist.",
)

OPTION = Action(
    "option_vertebroplasty",
    Text(
        "Vertebroplastiek of kyfoplastiek is een optie tegen deze pijn.",
        "Vertebroplasty or kyphoplasty is an option against this pain.",
    ),
)

cement_after_radiotherapy = Recommendation(
    id="PCI-01",
    section="percutaneous",
    source=Place("percutaneous", 130211, 195, "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b"),
    says=Text(
        "Vermindert bestralen de pijn onvoldoende en is opereren geen optie, dan kan "
        "vertebroplastiek of kyfoplastiek worden gedaan.",
        "Where radiotherapy relieves the pain too little and surgery is no option, vertebroplasty "
        "or kyphoplasty can be done.",
    ),
    action=OPTION,
    by=INTERVENTIONAL_RADIOLOGIST,
    strength=WORKING_GROUP,
    when=all_of(concludes(vertebroplasty, True), pain_not_relieved_by_radiotherapy),
    unless=(comfort_when_dying,),
    reading=NOT_WHEN_DYING,
)

cement_for_instability = Recommendation(
    id="PCI-02",
    section="percutaneous",
    source=Place("percutaneous", 130408, 234, "b78ffdf35d55c33128d15ffcfa7e9d84107b8b3f1c86e25d46319ddb3f59bed2"),
    says=Text(
        "Komt de pijn door instabiliteit, is de cortex van het wervellichaam maar beperkt "
        "verwoest en is opereren geen optie, dan kan vertebroplastiek of kyfoplastiek worden "
        "gedaan.",
        "Where pain comes from instability, the cortex of the vertebral body is destroyed only in "
        "part and surgery is no option, vertebroplasty or kyphoplasty can be done.",
    ),
    action=OPTION,
    by=INTERVENTIONAL_RADIOLOGIST,
    strength=WORKING_GROUP,
    when=all_of(concludes(vertebroplasty, True), pain_by_instability),
    unless=(comfort_when_dying,),
    reading=Text(
        "Pijn door instabiliteit: mechanische pijn bij een niet stabiele wervelkolom. Elders "
        "noemt de tekst instabiliteit een contra-indicatie; bij beperkte destructie gaat de "
        "aanbeveling voor. In de stervensfase geen ingreep met cement. De interventieradioloog "
        "noemt de tekst niet.",
        "Pain by instability: mechanical pain with a spine that is not stable. Elsewhere the text "
        "calls instability a contraindication; with limited destruction the recommendation takes "
        "precedence. No procedure with cement in the dying phase. The text does not name the "
        "interventional radiologist.",
    ),
)

cement_suits_axial_pain = Recommendation(
    id="PCI-03",
    section="percutaneous",
    source=Place("percutaneous", 130644, 141, "5a033a61e1dea2f95f729fd7c44517771f2bccc8da572ff754cc9391a13218c0"),
    says=Text(
        "De ingreep past vooral bij axiale pijn, minder bij radiculaire pijn.",
        "The procedure suits axial pain above all, radicular pain less.",
    ),
    action=Action(
        "cement_suits_radicular_pain_less",
        Text(
            "Weeg mee dat deze pijn niet vooral axiaal is: cement is dan minder geschikt.",
            "Consider that this pain is not mainly axial: cement is then less suitable.",
        ),
    ),
    by=INTERVENTIONAL_RADIOLOGIST,
    strength=WORKING_GROUP,
    when=all_of(concludes(vertebroplasty, True), is_false(symptoms.pain_axial)),
    unless=(comfort_when_dying,),
    reading=Text(
        "Minder geschikt is geen verbod: de optie blijft staan. In de stervensfase geen ingreep "
        "met cement. De interventieradioloog noemt de tekst niet.",
        "Less suitable is no prohibition: the option stands. No procedure with cement in the "
        "dying phase. The text does not name the interventional radiologist.",
    ),
)

no_cement_when_contraindicated = Recommendation(
    id="PCI-04",
    section="percutaneous",
    source=Place("percutaneous", 131925, 259, "97a809b75ddd6f58ad7ed67da9c391c96da9ed53d1b45db58fcc343e48b5b913"),
    says=Text(
        "Als contra-indicaties voor cement zijn beschreven: instabiliteit, MESCC, osteomyelitis, "
        "bloedingsneiging, allergie voor cement en een slechte algemene conditie.",
        "Described as contraindications to cement are: instability, MESCC, osteomyelitis, a "
        "tendency to bleed, allergy to cement and a poor general condition.",
    ),
    action=Action(
        "no_vertebroplasty_contraindicated",
        Text(
            "Geen vertebroplastiek of kyfoplastiek: er is een contra-indicatie.",
            "No vertebroplasty or kyphoplasty: there is a contraindication.",
        ),
    ),
    by=PHYSICIAN,
    strength=LITERATURE,
    when=all_of(would_be_an_option, any_of(*LISTED_CONTRAINDICATIONS)),
    reading=Text(
        "Instabiliteit telt hier, tenzij de corticale destructie beperkt is. Getoond als er anders een reden voor "
        "cement was.",
        "Instability counts here unless cortical destruction is limited. Shown where there would otherwise be a reason "
        "for cement.",
    ),
)

rfa_with_extensive_destruction = Recommendation(
    id="PCI-08-EXTENSIVE",
    section="percutaneous",
    source=Place("percutaneous", 133971, 135, "459834f1514d1d115e461dc96f9b609bbe2c42c5eb93c35919568544ae57c9ee"),
    says=Text(
        "Is de cortex uitgebreid verwoest, dan kan vertebroplastiek worden gecombineerd met radiofrequente ablatie.",
        "Where the cortex is destroyed extensively, vertebroplasty can be combined with radiofrequency ablation.",
    ),
    action=Action(
        "option_rfa_with_vertebroplasty",
        Text(
            "Cement lekt bij uitgebreide destructie eerder: een combinatie met radiofrequente ablatie is mogelijk.",
            "Cement leaks more easily with extensive destruction: a combination with radiofrequency ablation is "
            "possible.",
        ),
    ),
    by=INTERVENTIONAL_RADIOLOGIST,
    strength=LITERATURE,
    when=all_of(concludes(vertebroplasty, True), is_(imaging.cortical_destruction, "extensive")),
    unless=(comfort_when_dying,),
    reading=Text(
        "Alleen bij een stabiele wervelkolom: bij een niet stabiele is cement dan geen optie. Dat "
        "destructie van de cortex de kans op lekkage vergroot, staat elders in het hoofdstuk. "
        "Over radiofrequente ablatie trekt de werkgroep geen conclusie. In de stervensfase geen "
        "ingreep met cement. De interventieradioloog noemt de tekst niet.",
        "Only with a stable spine: with one that is not, cement is then no option. That "
        "destruction of the cortex raises the risk of leakage stands elsewhere in the chapter. On "
        "radiofrequency ablation the working group draws no conclusion. No procedure with cement "
        "in the dying phase. The text does not name the interventional radiologist.",
    ),
)

embolisation_before_surgery = Recommendation(
    id="SUR-10",
    section="percutaneous",
    source=Place("percutaneous", 135653, 165, "c1c3c51f7b5890c74fcd91faa8eb0e4437ba9c7d4f783cd8c89f8f469e9b3796"),
    says=Text(
        "Bij een vaatrijke metastase is embolisatie vóór de operatie te overwegen, om veel bloedverlies te voorkomen.",
        "For a hypervascular metastasis, embolisation before the operation may be considered to "
        "prevent excessive blood loss.",
    ),
    action=Action(
        "consider_preoperative_embolisation",
        Text(
            "Overweeg embolisatie vóór de operatie als de metastase vaatrijk is.",
            "Consider embolisation before the operation if the metastasis is hypervascular.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=LITERATURE,
    when=is_true(treatment.surgery_planned),
    not_computed=Text(
        "Hoe vaatrijk de metastase is, is geen gegeven van dit systeem.",
        "How vascular the metastasis is, is no fact of this system.",
    ),
    reading=Text("Wie het overweegt, zegt de tekst niet.", "The text does not say who considers it."),
)

no_cement_over_a_third_of_the_canal = Recommendation(
    id="PCI-05",
    section="percutaneous",
    source=Place("percutaneous", 137218, 326, "662dc3b37f508fda191b8db92c88e804d5a5f1cb2aafd22ed935595eced104f4"),
    says=Text(
        "Neemt epidurale tumor meer dan een derde van het wervelkanaal in, zie dan af van "
        "vertebroplastiek: het cement kan de tumor verder het kanaal in drukken en het bewijs "
        "voor de werking is beperkt.",
        "Where epidural tumour takes more than a third of the spinal canal, do not use "
        "vertebroplasty: the cement can push the tumour further into the canal, and the evidence "
        "that it works is limited.",
    ),
    action=Action(
        "no_vertebroplasty_canal",
        Text(
            "Geen vertebroplastiek: de epidurale tumor neemt meer dan een derde van het kanaal in.",
            "No vertebroplasty: the epidural tumour takes more than a third of the canal.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(would_be_an_option, over_a_third_of_the_canal),
    reading=Text(
        "Precies een derde valt er niet onder. Wij houden het ook voor kyfoplastiek aan, die de zin niet noemt.",
        "Exactly a third does not fall under it. We hold it for kyphoplasty too, which the sentence does not name.",
    ),
)

RECOMMENDATIONS = (
    cement_after_radiotherapy,
    cement_for_instability,
    cement_suits_axial_pain,
    no_cement_when_contraindicated,
    rfa_with_extensive_destruction,
    embolisation_before_surgery,
    no_cement_over_a_third_of_the_canal,
)
