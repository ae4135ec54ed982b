"""Where the text leaves room: systemic therapy, percutaneous interventions, radionuclides, pain, bone agents."""

from wervelwijzer.facts import care, imaging, symptoms, treatment, tumour
from wervelwijzer.facts.units import grade
from wervelwijzer.guideline.bone_agents import (
    bisphosphonate_for_hypercalcaemia,
    bisphosphonate_lowers_calcium,
    prevent_skeletal_morbidity,
    prevention_option,
)
from wervelwijzer.guideline.definitions import (
    HAEMATOLOGICAL,
    confirmed,
    deficit,
    deficit_by_mescc,
    fast_responding,
    mescc,
    not_stable,
    sensitive,
)
from wervelwijzer.guideline.information import leaflet
from wervelwijzer.guideline.pain import (
    involve_the_pain_team,
    most_expert_guidance,
    no_pain_team_without_pain,
    team_advised,
)
from wervelwijzer.guideline.palliative_care import (
    OFTEN_CURABLE,
    ask_the_surprise_question,
    discuss_end_of_life,
    palliative_care_for_all,
)
from wervelwijzer.guideline.patient_selection import surgery_is_no_option
from wervelwijzer.guideline.percutaneous import (
    LISTED_CONTRAINDICATIONS,
    cement_after_radiotherapy,
    cement_for_instability,
    contraindicated,
    no_cement_over_a_third_of_the_canal,
    no_cement_when_contraindicated,
    over_a_third_of_the_canal,
    pain_by_instability,
    rfa_with_extensive_destruction,
    vertebroplasty,
    would_be_an_option,
)
from wervelwijzer.guideline.questionnaires import (
    RELEVANT_FALL,
    RELEVANT_FALL_PERCENT,
    TREAT_FROM,
    aim_for_less_pain,
    relevant_response,
    score_at_each_visit,
    score_three_times_a_day,
    treatment_indicated,
)
from wervelwijzer.guideline.radionuclides import radionuclide_for_pain, radionuclide_option
from wervelwijzer.guideline.systemic_therapy import first_choice_option, systemic_therapy_may_come_first
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    not_,
)

# --- Systemic therapy ---

how_fast_and_how_sensitive = Conflict(
    id="GAP-SYSTEMIC_THERAPY-1",
    kind="undefined_word",
    sources=(
        Place("systemic_therapy", 125288, 576, "7fc50ff6563ba4b368db26286a7f6d9311ca02a987e0838371d600efd5102607"),
        Place("systemic_therapy", 129122, 758, "a3dfbde80d93bfe4d21057cbde1dbf98c12512fb0be1617a5041c9492322df1e"),
    ),
    problem=Text(
        "De aanbeveling vraagt een potentieel gevoelige tumor en een grote kans op snel effect, de overwegingen een "
        "zeer snel effect. Hoe gevoelig en hoe snel, in dagen of in respons, staat nergens.",
        "The recommendation asks for a potentially sensitive tumour and a high chance of a fast effect, the "
        "rationale for a very fast effect. How sensitive and how fast, in days or in response, is said nowhere.",
    ),
    we_do=Text(
        "Gevoelig is wat het team zo beoordeelt, en anders lymfoom van hoge of intermediaire graad, Hodgkin, "
        "kiemceltumor en myeloom. Snel reageren deze zonder Hodgkin, ongeacht een oordeel.",
        "Sensitive is what the team judges so, and otherwise lymphoma of high or intermediate grade, Hodgkin, germ "
        "cell tumour and myeloma. Those without Hodgkin respond fast, whatever the judgement.",
    ),
    proposal=Text(
        "Een snel effect betekent dat afname van de epidurale tumor binnen een week te verwachten is.",
        "A fast effect means that the epidural tumour is expected to shrink within a week.",
    ),
    touches=(
        first_choice_option,
        systemic_therapy_may_come_first,
    ),
    shown_by=all_of(deficit_by_mescc, sensitive, not_(fast_responding)),
)

antihormonal_therapy_as_first_choice = Conflict(
    id="GAP-SYSTEMIC_THERAPY-2",
    kind="gap",
    sources=(
        Place("systemic_therapy", 125288, 576, "7fc50ff6563ba4b368db26286a7f6d9311ca02a987e0838371d600efd5102607"),
        Place("systemic_therapy", 126945, 193, "bd709ecdf508614915887000d4910ce5b6f3a6bec4521235b31042c7c6defd06"),
    ),
    problem=Text(
        "Antihormonale therapie mag eerste keus zijn, maar een snel effect en een vitale indicatie worden alleen "
        "voor chemotherapie omschreven. Voor een onbehandeld prostaatcarcinoom met uitval blijft dan alleen over dat "
        "bestralen en opereren niet kunnen, terwijl zulke patiënten in de aangehaalde series verbeterden.",
        "Antihormonal therapy may be first choice, but a fast effect and a vital indication are described for "
        "chemotherapy alone. An untreated prostate cancer with a deficit then only has the ground that neither "
        "radiotherapy nor surgery is possible, while such patients improved in the series quoted.",
    ),
    we_do=Text(
        "Chemotherapie en antihormonale therapie krijgen één besluit; een prostaatcarcinoom geldt als gevoelig als "
        "het team dat zegt, en nooit als snel reagerend.",
        "Chemotherapy and antihormonal therapy get one decision; prostate cancer counts as sensitive where the team "
        "says so, and never as responding fast.",
    ),
    proposal=Text(
        "Noem het onbehandelde hormoongevoelige prostaatcarcinoom: castratie meteen, naast en niet in plaats van "
        "bestralen of opereren.",
        "Name untreated hormone-sensitive prostate cancer: castration at once, beside and not instead of "
        "radiotherapy or surgery.",
    ),
    touches=(
        first_choice_option,
        systemic_therapy_may_come_first,
    ),
    shown_by=all_of(
        deficit_by_mescc, is_(tumour.primary, "prostate"), sensitive, concludes(first_choice_option, False)
    ),
)

leaflet_calls_chemotherapy_too_slow = Conflict(
    id="AMB-52",
    kind="contradiction",
    sources=(
        Place("systemic_therapy", 125288, 576, "7fc50ff6563ba4b368db26286a7f6d9311ca02a987e0838371d600efd5102607"),
        Place("appendices", 250567, 127, "7a63067d14f41b47dac113aada0939df0a86785496f923b7b6b3fafbd2c05879"),
    ),
    problem=Text(
        "De patiëntenfolder zegt dat chemotherapie bij druk op zenuwweefsel vaak te traag werkt; de aanbeveling laat "
        "haar dan bij snel reagerende tumoren juist vooropgaan.",
        "The patient leaflet says that chemotherapy often acts too slowly where nervous tissue is pressed; the "
        "recommendation lets it come first then in tumours that respond fast.",
    ),
    we_do=Text(
        "De aanbeveling gaat voor. Welke folder past, wordt genoemd; de tekst ervan gebruiken wij niet.",
        "The recommendation goes first. Which leaflet fits is named; its text we do not use.",
    ),
    proposal=Text(
        "Voeg in de folder toe: bij enkele tumoren, zoals lymfklierkanker en multipel myeloom, werkt chemotherapie "
        "wel snel genoeg.",
        "Add to the leaflet: in a few tumours, such as lymphoma and multiple myeloma, chemotherapy does act fast "
        "enough.",
    ),
    touches=(
        systemic_therapy_may_come_first,
        leaflet,
    ),
    shown_by=concludes(first_choice_option, True),
)

# --- Percutaneous interventions ---

instability_forbids_and_asks_for_cement = Conflict(
    id="AMB-39",
    kind="contradiction",
    sources=(
        Place("percutaneous", 130408, 234, "b78ffdf35d55c33128d15ffcfa7e9d84107b8b3f1c86e25d46319ddb3f59bed2"),
        Place("percutaneous", 131925, 259, "97a809b75ddd6f58ad7ed67da9c391c96da9ed53d1b45db58fcc343e48b5b913"),
    ),
    problem=Text(
        "De literatuurbespreking noemt instabiliteit een contra-indicatie voor vertebroplastiek; de aanbeveling "
        "geeft pijn door instabiliteit juist als indicatie, mits de cortex beperkt verwoest is en opereren niet kan.",
        "The literature calls instability a contraindication to vertebroplasty; the recommendation gives pain by "
        "instability as an indication, provided that the cortex is destroyed only in part and surgery is no option.",
    ),
    we_do=Text(
        "De aanbeveling gaat voor bij beperkte destructie; anders telt (potentiële) instabiliteit als "
        "contra-indicatie.",
        "The recommendation goes first with limited destruction; otherwise (potential) instability counts as a "
        "contraindication.",
    ),
    proposal=Text(
        "Schrijf bij de contra-indicaties: instabiliteit met meer dan beperkte corticale destructie.",
        "Write among the contraindications: instability with more than limited cortical destruction.",
    ),
    touches=(
        vertebroplasty,
        cement_for_instability,
        no_cement_when_contraindicated,
    ),
    shown_by=all_of(confirmed, surgery_is_no_option, pain_by_instability),
)

how_to_measure_a_third = Conflict(
    id="AMB-40",
    kind="undefined_word",
    sources=(Place("percutaneous", 137218, 326, "662dc3b37f508fda191b8db92c88e804d5a5f1cb2aafd22ed935595eced104f4"),),
    problem=Text(
        "Meer dan een derde van het wervelkanaal: niet gezegd is of dat een oppervlak of een doorsnede is, op welk "
        "niveau, en op welke beelden.",
        "More than a third of the spinal canal: it is not said whether this is an area or a diameter, at which "
        "level, and on which images.",
    ),
    we_do=Text(
        "De arts schat het deel; boven een derde geen cement, precies een derde belet niets. MESCC is altijd een "
        "contra-indicatie, ook bij een kleiner deel.",
        "The clinician estimates the share; above a third no cement, exactly a third bars nothing. MESCC is always a "
        "contraindication, with a smaller share too.",
    ),
    proposal=Text(
        "Meet het grootste deel van het kanaaloppervlak op een axiale MRI-doorsnede.",
        "Measure the largest share of the canal's area on an axial MRI slice.",
    ),
    touches=(
        vertebroplasty,
        no_cement_over_a_third_of_the_canal,
    ),
    shown_by=all_of(would_be_an_option, over_a_third_of_the_canal, not_(any_of(*LISTED_CONTRAINDICATIONS))),
)

kyphoplasty_unnamed = Conflict(
    id="GAP-PERCUTANEOUS-1",
    kind="gap",
    sources=(
        Place("percutaneous", 131838, 86, "e6b5d60adfd0a4a8100410103071e9cef0ac7d4a941b9e7b51e510df28eda5be"),
        Place("percutaneous", 137218, 326, "662dc3b37f508fda191b8db92c88e804d5a5f1cb2aafd22ed935595eced104f4"),
    ),
    problem=Text(
        "De aanbevelingen gelden voor vertebroplastiek én kyfoplastiek; de indicatie in de literatuur en de grens "
        "van een derde noemen alleen vertebroplastiek.",
        "The recommendations hold for vertebroplasty and kyphoplasty; the indication in the literature and the limit "
        "of a third name vertebroplasty alone.",
    ),
    we_do=Text(
        "Alle voorwaarden en contra-indicaties gelden voor beide ingrepen.",
        "All conditions and contraindications hold for both procedures.",
    ),
    proposal=Text(
        "Schrijf in beide zinnen: vertebroplastiek of kyfoplastiek.",
        "Write in both sentences: vertebroplasty or kyphoplasty.",
    ),
    touches=(
        vertebroplasty,
        no_cement_over_a_third_of_the_canal,
    ),
    shown_by=all_of(would_be_an_option, over_a_third_of_the_canal),
)

radiotherapy_impossible = Conflict(
    id="GAP-PERCUTANEOUS-2",
    kind="gap",
    sources=(Place("percutaneous", 130211, 195, "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b"),),
    problem=Text(
        "Cement is er na onvoldoende effect van bestraling. Wat mag als bestralen nooit kon, bij een stabiele "
        "wervelkolom, staat er niet.",
        "Cement is for after radiotherapy with too little effect. What may be done where radiotherapy was never "
        "possible, with a stable spine, is not said.",
    ),
    we_do=Text(
        "Zonder eerdere bestraling en zonder pijn door instabiliteit is cement geen optie.",
        "Without earlier radiotherapy and without pain by instability cement is no option.",
    ),
    proposal=Text(
        "Voeg toe: of als radiotherapie niet mogelijk is.",
        "Add: or where radiotherapy is not possible.",
    ),
    touches=(
        vertebroplasty,
        cement_after_radiotherapy,
    ),
    shown_by=all_of(
        confirmed,
        is_true(symptoms.spinal_pain),
        surgery_is_no_option,
        not_(contraindicated),
        not_(pain_by_instability),
        is_false(treatment.radiotherapy_given_at_level),
        is_false(treatment.radiotherapy_feasible),
    ),
)

pain_that_returns_after_radiotherapy = Conflict(
    id="GAP-PERCUTANEOUS-3",
    kind="gap",
    sources=(Place("percutaneous", 130211, 195, "09846e74b106f28f5b5fe0a6d648882f4a55c71b7877727355b089d65c45a66b"),),
    problem=Text(
        "Onvoldoende pijnvermindering door radiotherapie: of pijn die na een goede respons terugkomt daaronder valt, "
        "is niet gezegd.",
        "Too little relief of pain by radiotherapy: whether pain that returns after a good response falls under it "
        "is not said.",
    ),
    we_do=Text(
        "Alleen onvoldoende respons telt; bij een recidief na respons is cement om deze reden geen optie.",
        "Only insufficient response counts; with a relapse after a response cement is no option on this ground.",
    ),
    proposal=Text(
        "Voeg toe: of als pijn terugkomt en opnieuw bestralen niet mogelijk is.",
        "Add: or where pain returns and another course of radiotherapy is not possible.",
    ),
    touches=(
        vertebroplasty,
        cement_after_radiotherapy,
    ),
    shown_by=all_of(
        confirmed,
        is_true(symptoms.spinal_pain),
        surgery_is_no_option,
        not_(contraindicated),
        not_(pain_by_instability),
        is_true(treatment.radiotherapy_given_at_level),
        is_(treatment.radiotherapy_response, "relapse_after_response"),
    ),
)

limited_destruction = Conflict(
    id="GAP-PERCUTANEOUS-4",
    kind="undefined_word",
    sources=(
        Place("percutaneous", 130408, 234, "b78ffdf35d55c33128d15ffcfa7e9d84107b8b3f1c86e25d46319ddb3f59bed2"),
        Place("percutaneous", 133871, 99, "1bc325f06c5a9cb6330d59c750d9258ec75f3e34a13815baf1d11c5045b4510a"),
    ),
    problem=Text(
        "Beperkte en uitgebreide corticale destructie hebben geen maat. De aanbeveling spreekt van het "
        "wervellichaam, de literatuur van de cortex aan het wervelkanaal.",
        "Limited and extensive cortical destruction have no measure. The recommendation speaks of the vertebral "
        "body, the literature of the cortex at the spinal canal.",
    ),
    we_do=Text(
        "De arts beoordeelt de cortex van het hele wervellichaam als beperkt of uitgebreid verwoest.",
        "The clinician judges the cortex of the whole vertebral body as destroyed in part or extensively.",
    ),
    proposal=Text(
        "Geef een maat, zoals: de achterwand is op niet meer dan één plaats onderbroken.",
        "Give a measure, such as: the posterior wall is breached in no more than one place.",
    ),
    touches=(vertebroplasty,),
    shown_by=all_of(would_be_an_option, not_stable),
)

extensive_destruction_in_instability = Conflict(
    id="GAP-PERCUTANEOUS-5",
    kind="overlap",
    sources=(
        Place("percutaneous", 130408, 234, "b78ffdf35d55c33128d15ffcfa7e9d84107b8b3f1c86e25d46319ddb3f59bed2"),
        Place("percutaneous", 133971, 135, "459834f1514d1d115e461dc96f9b609bbe2c42c5eb93c35919568544ae57c9ee"),
    ),
    problem=Text(
        "Bij uitgebreide destructie noemt de literatuur cement met radiofrequente ablatie mogelijk; de aanbeveling "
        "laat cement bij instabiliteit alleen toe als de destructie beperkt is.",
        "With extensive destruction the literature calls cement with radiofrequency ablation possible; the "
        "recommendation allows cement in instability only where destruction is limited.",
    ),
    we_do=Text(
        "Bij een niet stabiele wervelkolom met uitgebreide destructie is cement geen optie, ook niet met ablatie; "
        "bij een stabiele wordt de combinatie genoemd.",
        "With a spine not stable and extensive destruction cement is no option, nor with ablation; with a stable one "
        "the combination is named.",
    ),
    proposal=Text(
        "Beperk de zin over ablatie tot de stabiele wervelkolom.",
        "Limit the sentence on ablation to the stable spine.",
    ),
    touches=(
        vertebroplasty,
        rfa_with_extensive_destruction,
    ),
    shown_by=all_of(would_be_an_option, not_stable, is_(imaging.cortical_destruction, "extensive")),
)

minimally_invasive_stabilisation_is_missing = Conflict(
    id="GAP-PERCUTANEOUS-6",
    kind="gap",
    sources=(
        Place("percutaneous", 129884, 57, "2f2d637c74e6cceba2d40a19841f08295c6e2494338f5636a03a1bf2efb0f887"),
        Place("surgery", 124337, 473, "3a2be1581435bf102c7c26d7bf5fa6727d68b6a5be4e3050cbc36f4d7151a3e9"),
    ),
    problem=Text(
        "De titel belooft minimaal invasieve stabilisatie, maar vraag, aanbevelingen en literatuur gaan er niet "
        "over. Alleen het hoofdstuk Chirurgie noemt percutane schroeven, en doet er geen uitspraak over.",
        "The title promises minimally invasive stabilisation, but question, recommendations and literature do not "
        "deal with it. Only the chapter on surgery names percutaneous screws, and gives no verdict on them.",
    ),
    we_do=Text(
        "Minimaal invasief opereren is hier opereren: er geldt geen eigen besluit voor.",
        "Minimally invasive surgery is surgery here: no decision of its own holds for it.",
    ),
    proposal=Text(
        "Geef een aanbeveling, of schrap het uit de titel.",
        "Give a recommendation, or strike it from the title.",
    ),
)

samarium_number = Conflict(
    id="AMB-41",
    kind="misprint",
    sources=(
        Place("percutaneous", 134230, 93, "35976875c852067f7f82a888809657ee8f244b03b4fbfe162817af50f5f4b085"),
        Place("radionuclides", 138387, 208, "c9be36ff6d7e273dbe2aedf8fa533906e2e4fc0a34169da26915551f0e90d4f7"),
    ),
    problem=Text(
        "In cement zou Samarium-135 zijn gebruikt; het hoofdstuk over radionucliden noemt Samarium-153 als middel.",
        "Samarium-135 is said to have been used in cement; the chapter on radionuclides names samarium-153 as the "
        "drug.",
    ),
    we_do=Text(
        "Wij lezen Samarium-153.",
        "We read samarium-153.",
    ),
    proposal=Text(
        "Vervang 135 door 153.",
        "Replace 135 by 153.",
    ),
)

nakatsuka_year = Conflict(
    id="AMB-42",
    kind="misprint",
    sources=(
        Place("percutaneous", 134578, 185, "74e4b60e47909bb324dd608a98e3fd9f6d8517d85561efb092bbb192b0edd88e"),
        Place("percutaneous", 135060, 194, "a49a2073170f4958e5886b140d89c0798c2c925364db668779988539acc15cff"),
        Place("percutaneous", 135255, 269, "5996c3404b5003121d223b727ce6680d439ce185050d53879b8fa4567912b716"),
    ),
    problem=Text(
        "Nummer 210 staat eenmaal bij Nakatsuka 2009 en eenmaal bij Nakatsuka 2004, dat elders nummer 209 heeft. Uit "
        "welk stuk de daling van 2,6 punten komt, is zo onzeker.",
        "Number 210 stands once with Nakatsuka 2009 and once with Nakatsuka 2004, which elsewhere has number 209. "
        "From which paper the fall of 2.6 points comes is thus uncertain.",
    ),
    we_do=Text(
        "De daling wordt vermeld met de auteur, zonder jaar.",
        "The fall is given with the author, without a year.",
    ),
    proposal=Text(
        "Maak jaar en nummer gelijk.",
        "Let year and number agree.",
    ),
)

# --- Radionuclides ---

beside_or_instead_of_radiotherapy = Conflict(
    id="GAP-RADIONUCLIDES-1",
    kind="contradiction",
    sources=(Place("radionuclides", 137675, 546, "39413c24f648f510c3d0ee07690e4a8cd4c862a86f8a800206a33f041aecf95e"),),
    problem=Text(
        "Eerst heet een radionuclide te overwegen naast bestraling, operatie of systemische therapie; daarna alleen "
        "als bestraling geen goede optie is en de tumor niet op systemische therapie reageert.",
        "First a radionuclide is to be considered beside radiotherapy, surgery or systemic therapy; then only where "
        "radiotherapy is no good option and the tumour does not respond to systemic therapy.",
    ),
    we_do=Text(
        "De strengere zin geldt: geen radionuclide zolang bestralen kan.",
        "The stricter sentence holds: no radionuclide as long as radiotherapy is possible.",
    ),
    proposal=Text(
        "Schrijf in de eerste zin: in plaats van.",
        "Write in the first sentence: instead of.",
    ),
    touches=(
        radionuclide_option,
        radionuclide_for_pain,
    ),
    shown_by=all_of(
        confirmed,
        is_true(symptoms.spinal_pain),
        not_(is_one_of(tumour.primary, *HAEMATOLOGICAL)),
        is_true(tumour.diffuse_skeletal_metastases),
        is_true(tumour.bone_scan_positive),
        is_true(tumour.refractory_to_systemic_therapy),
        is_(tumour.bone_lesion_type, "blastic"),
        is_true(treatment.radiotherapy_feasible),
    ),
)

insensitive_to_which = Conflict(
    id="AMB-53",
    kind="undefined_word",
    sources=(
        Place("radionuclides", 137675, 546, "39413c24f648f510c3d0ee07690e4a8cd4c862a86f8a800206a33f041aecf95e"),
        Place("radionuclides", 138846, 516, "f3ea86df95d80b971c71599fb6018c309a40d3f00bd8a59953f3932fe17b9c41"),
        Place("summary", 224928, 219, "5aa412b32bc2710a63850e8347895cd19fc27d0e9bd8e18b6758f0133eac23bf"),
    ),
    problem=Text(
        "De aanbeveling noemt antihormonale, literatuur en samenvatting noemen hormonale behandeling. Overal staat "
        "'of' naast cytostatisch: ongevoelig voor een van beide, of voor beide?",
        "The recommendation names antihormonal, literature and summary name hormonal treatment. Everywhere 'or' "
        "stands before cytostatic: insensitive to one of them, or to both?",
    ),
    we_do=Text(
        "Hormonaal en antihormonaal zijn hier hetzelfde; de tumor is ongevoelig voor beide soorten behandeling.",
        "Hormonal and antihormonal are the same here; the tumour is insensitive to both kinds of treatment.",
    ),
    proposal=Text(
        "Schrijf overal: ongevoelig voor zowel antihormonale als cytostatische behandeling.",
        "Write everywhere: insensitive to antihormonal as well as cytostatic treatment.",
    ),
    touches=(
        radionuclide_option,
        radionuclide_for_pain,
    ),
)

mixed_lesions = Conflict(
    id="GAP-RADIONUCLIDES-2",
    kind="undefined_word",
    sources=(Place("radionuclides", 137675, 546, "39413c24f648f510c3d0ee07690e4a8cd4c862a86f8a800206a33f041aecf95e"),),
    problem=Text(
        "Uitgebreid, diffuus en osteoblastisch hebben geen maat. Gemengde laesies, die op de botscan ook stapelen, "
        "zijn niet genoemd.",
        "Extensive, diffuse and osteoblastic have no measure. Mixed lesions, which also take up on the bone scan, "
        "are not named.",
    ),
    we_do=Text(
        "De arts beoordeelt of de metastasering diffuus is; alleen overwegend blastische laesies tellen.",
        "The clinician judges whether metastases are diffuse; only mainly blastic lesions count.",
    ),
    proposal=Text(
        "Laat de stapeling op de botscan ter plaatse van de pijn beslissen, ook bij gemengde laesies.",
        "Let uptake on the bone scan at the site of pain decide, in mixed lesions too.",
    ),
    touches=(radionuclide_option,),
    shown_by=all_of(
        confirmed,
        is_true(symptoms.spinal_pain),
        not_(is_one_of(tumour.primary, *HAEMATOLOGICAL)),
        is_true(tumour.diffuse_skeletal_metastases),
        is_true(tumour.bone_scan_positive),
        is_true(tumour.refractory_to_systemic_therapy),
        is_(tumour.bone_lesion_type, "mixed"),
        is_false(treatment.radiotherapy_feasible),
    ),
)

radionuclides_without_contraindications = Conflict(
    id="GAP-RADIONUCLIDES-3",
    kind="gap",
    sources=(Place("radionuclides", 137675, 546, "39413c24f648f510c3d0ee07690e4a8cd4c862a86f8a800206a33f041aecf95e"),),
    problem=Text(
        "Contra-indicaties voor een radionuclide ontbreken, zoals (dreigende) MESCC, een instabiele wervelkolom of "
        "te weinig beenmergreserve.",
        "Contraindications to a radionuclide are missing, such as (impending) MESCC, an unstable spine or too little "
        "marrow reserve.",
    ),
    we_do=Text(
        "De optie blijft dan staan; wat bij MESCC moet, staat ernaast in de eigen adviezen.",
        "The option then stands; what MESCC asks for stands beside it in its own advice.",
    ),
    proposal=Text(
        "Voeg toe: niet bij MESCC, een instabiele wervelkolom of onvoldoende beenmergreserve.",
        "Add: not with MESCC, an unstable spine or insufficient marrow reserve.",
    ),
    touches=(
        radionuclide_option,
        radionuclide_for_pain,
    ),
    shown_by=all_of(concludes(radionuclide_option, True), mescc),
)

# --- Palliative phase ---

by_definition_palliative = Conflict(
    id="AMB-38",
    kind="contradiction",
    sources=(
        Place("follow_up", 202062, 114, "96736a8279e33e856f47d6b5192a7aed3694666672dfd91043bf9c816e064287"),
        Place("palliative_care", 139896, 255, "3236d6fa78e6fcc545e9f0e37c0770e9ad0818c32c15c992cc1f4d543ee162f3"),
    ),
    problem=Text(
        "Het hoofdstuk Vervolgtraject noemt alle patiënten met wervelmetastasen palliatief; de inleiding op "
        "palliatieve zorg zondert tumoren uit die nog te genezen kunnen zijn, zoals kiemceltumor, Hodgkin en "
        "hooggradig non-Hodgkinlymfoom.",
        "The chapter on follow-up calls all patients with vertebral metastases palliative; the introduction to "
        "palliative care excepts tumours that may still be cured, such as germ cell tumour, Hodgkin and "
        "high-grade non-Hodgkin lymphoma.",
    ),
    we_do=Text(
        "De uitzonderingen gelden: bij kiemceltumor, Hodgkinlymfoom en hoog- of intermediairgradig lymfoom "
        "tonen wij de palliatieve adviezen niet vanzelf. Het gesprek over het levenseinde volgt bij iedereen "
        "alleen de verrassingsvraag.",
        "The exceptions hold: in germ cell tumour, Hodgkin lymphoma and high or intermediate grade lymphoma we "
        "do not show the palliative advice by default. In everyone the conversation about the end of life "
        "follows the surprise question alone.",
    ),
    proposal=Text(
        "Schrijf in Vervolgtraject 'vrijwel altijd', met verwijzing naar de uitzonderingen.",
        "Write 'almost always' in the chapter on follow-up, with a reference to the exceptions.",
    ),
    touches=(palliative_care_for_all, ask_the_surprise_question, discuss_end_of_life),
    shown_by=all_of(confirmed, is_one_of(tumour.primary, *OFTEN_CURABLE)),
)

# --- Pain scores, pain team ---

ONE_OF_TWO_CRITERIA = any_of(
    *(
        all_of(exactly(symptoms.pain_nrs_before_treatment, grade(before)), exactly(symptoms.pain_nrs, grade(now)))
        for before in range(1, 11)
        for now in range(before)
        if (before - now >= RELEVANT_FALL) != (100 * (before - now) >= RELEVANT_FALL_PERCENT * before)
    )
)

points_and_or_percent = Conflict(
    id="AMB-43",
    kind="undefined_word",
    sources=(
        Place("questionnaires", 155284, 207, "3bfa8b79bf6f54ee5c2c0255d29514ede90b942441c455e1145fa71ee34996a9"),
        Place("questionnaires", 156904, 279, "f82a9e7445b4926ec4cbfac4a19b22f11232c5480ba9a568093b1b1c660c4c00"),
    ),
    problem=Text(
        "Een relevante afname is 2 punten en/of 30 %. Bij hoge scores is 2 punten minder dan 30 %, bij lage is 30 % "
        "minder dan 2 punten; 'en/of' laat open of een van beide volstaat.",
        "A relevant fall is 2 points and/or 30 %. At high scores 2 points are less than 30 %, at low ones 30 % is "
        "less than 2 points; 'and/or' leaves open whether either is enough.",
    ),
    we_do=Text(
        "Een van beide is genoeg: van 10 naar 8 telt, en van 3 naar 2 ook.",
        "Either is enough: from 10 to 8 counts, and so does from 3 to 2.",
    ),
    proposal=Text(
        "Schrijf: minstens 2 punten of minstens 30 %.",
        "Write: at least 2 points or at least 30 %.",
    ),
    touches=(
        relevant_response,
        aim_for_less_pain,
    ),
    shown_by=ONE_OF_TWO_CRITERIA,
)

goal_reached_yet_treatment_indicated = Conflict(
    id="GAP-QUESTIONNAIRES-1",
    kind="overlap",
    sources=(
        Place("questionnaires", 155284, 207, "3bfa8b79bf6f54ee5c2c0255d29514ede90b942441c455e1145fa71ee34996a9"),
        Place("questionnaires", 155492, 49, "47feb0691bd46af83585975e6631bfb14982e9a3ac5c7f8ff8f05b849079fcf3"),
    ),
    problem=Text(
        "Het minimale doel kan gehaald zijn terwijl behandelen geïndiceerd blijft (van 10 naar 8), en een score "
        "onder 5 kan bereikt zijn zonder relevante afname (van 5 naar 4). Wat dan moet, staat er niet.",
        "The least goal can be reached while treatment stays indicated (from 10 to 8), and a score below 5 can be "
        "reached without a relevant fall (from 5 to 4). What to do then is not said.",
    ),
    we_do=Text(
        "De behandeling blijft geïndiceerd vanaf 5, en het doel geldt als niet gehaald zolang een van de twee "
        "ontbreekt.",
        "Treatment stays indicated from 5, and the goal counts as not reached as long as one of the two is lacking.",
    ),
    proposal=Text(
        "Schrijf: pas de behandeling aan tot de score onder 5 is.",
        "Write: adjust treatment until the score is below 5.",
    ),
    touches=(
        treatment_indicated,
        relevant_response,
        aim_for_less_pain,
    ),
    shown_by=any_of(
        all_of(concludes(relevant_response, True), concludes(treatment_indicated, True)),
        all_of(
            concludes(relevant_response, False),
            concludes(treatment_indicated, False),
            at_least(symptoms.pain_nrs_before_treatment, TREAT_FROM),
        ),
    ),
)

which_scale = Conflict(
    id="AMB-44",
    kind="gap",
    sources=(
        Place("questionnaires", 155023, 257, "d153371913ddbd47835f1b5b0f8ea730dfb9abd0ffbeb98460b93a3360214f9f"),
        Place("questionnaires", 155492, 49, "47feb0691bd46af83585975e6631bfb14982e9a3ac5c7f8ff8f05b849079fcf3"),
    ),
    problem=Text(
        "VAS en NRS gelden door elkaar, maar een VAS kent millimeters en de NRS hele punten. Vanaf welke VAS pijn "
        "een 5 is, staat er niet.",
        "VAS and NRS are used alike, but a VAS has millimetres and the NRS whole points. From which VAS pain is a 5 "
        "is not said.",
    ),
    we_do=Text(
        "De score is een heel getal van 0 tot 10; een VAS wordt in hele centimeters afgelezen. Wie 4,5 tot 5 naar "
        "boven afrondt, komt wel op behandelen uit.",
        "The score is a whole number from 0 to 10; a VAS is read to whole centimetres. Whoever rounds 4.5 to 5 "
        "upwards does arrive at treatment.",
    ),
    proposal=Text(
        "Schrijf: een VAS vanaf 50 mm geldt als 5; rond niet naar boven af.",
        "Write: a VAS from 50 mm counts as 5; do not round upwards.",
    ),
    touches=(treatment_indicated,),
    shown_by=exactly(symptoms.pain_nrs, TREAT_FROM),
)

how_often_at_home = Conflict(
    id="GAP-QUESTIONNAIRES-2",
    kind="gap",
    sources=(
        Place("questionnaires", 155023, 257, "d153371913ddbd47835f1b5b0f8ea730dfb9abd0ffbeb98460b93a3360214f9f"),
        Place("questionnaires", 156177, 77, "06398b5eac4e50499735a6045e35edda8a18a45848f3ea863dcf84af19b8b657"),
    ),
    problem=Text(
        "Dat pijn niet dagelijks wordt gemeten, heet een hoofdoorzaak van onderbehandeling; toch geldt alleen in het "
        "ziekenhuis een dagelijkse meting. Thuis zijn er begin, toename en controle.",
        "That pain is not measured daily is called a main cause of undertreatment; yet daily measurement holds in "
        "hospital alone. At home there are onset, increase and follow-up.",
    ),
    we_do=Text(
        "Thuis wordt geen vast ritme geadviseerd.",
        "At home no fixed rhythm is advised.",
    ),
    proposal=Text(
        "Geef een ritme voor thuis: dagelijks zolang de score 5 of hoger is.",
        "Give a rhythm at home: daily as long as the score is 5 or higher.",
    ),
    touches=(
        score_three_times_a_day,
        score_at_each_visit,
    ),
    shown_by=all_of(concludes(treatment_indicated, True), is_false(care.inpatient)),
)

relevant_pain = Conflict(
    id="GAP-PAIN-1",
    kind="undefined_word",
    sources=(
        Place("pain", 159643, 178, "3007cdf0ce1755d07fca19c8d42c201cb7025d25530454354e499317dbd6cd60"),
        Place("pain", 166740, 154, "284ae7beac583c5820800fdb648c2d024dc9079e6fd0bf939a7c381995387632"),
    ),
    problem=Text(
        "Een pijnteam hoort erbij zodra pijn onder de klachten is, en is niet zinvol zonder relevante pijn. Vanaf "
        "welke score pijn relevant is, staat er niet.",
        "A pain team belongs to the care as soon as pain is among the complaints, and is of no use without relevant "
        "pain. From which score pain is relevant is not said.",
    ),
    we_do=Text(
        "Elke rug-, nek- of radiculaire pijn is genoeg, ook bij een score onder 5.",
        "Any back, neck or radicular pain is enough, with a score below 5 too.",
    ),
    proposal=Text(
        "Schrijf: vanaf een pijnscore van 5, of als pijn ondanks behandeling aanhoudt.",
        "Write: from a pain score of 5, or where pain persists in spite of treatment.",
    ),
    touches=(
        team_advised,
        involve_the_pain_team,
        no_pain_team_without_pain,
    ),
    shown_by=all_of(deficit, concludes(team_advised, True), concludes(treatment_indicated, False)),
)

pain_team_where_there_is_one = Conflict(
    id="GAP-PAIN-2",
    kind="gap",
    sources=(
        Place("pain", 159643, 178, "3007cdf0ce1755d07fca19c8d42c201cb7025d25530454354e499317dbd6cd60"),
        Place("pain", 165920, 137, "b97d49ff8e2b2ef5daeac584960b2351b0d47446cbc7b64c32e983483be8448f"),
    ),
    problem=Text(
        "De aanbeveling vraagt voor ieder met pijn een pijnteam; de overwegingen voegen toe: als het er is. Wie het "
        "doet waar geen team is, staat er niet.",
        "The recommendation wants a pain team for everyone in pain; the rationale adds: where there is one. Who does "
        "it where there is no team is not said.",
    ),
    we_do=Text(
        "Het advies blijft staan; ontbreekt een team, dan komt erbij dat de meest deskundige collega begeleidt.",
        "The advice stands; where a team is lacking, guidance by the most expert colleague is added.",
    ),
    proposal=Text(
        "Schrijf: elk ziekenhuis heeft een pijnteam of maakt er regionaal afspraken over.",
        "Write: every hospital has a pain team or makes regional arrangements for one.",
    ),
    touches=(
        involve_the_pain_team,
        most_expert_guidance,
    ),
    shown_by=all_of(concludes(team_advised, True), is_false(care.pain_team_available)),
)

how_many_are_undertreated = Conflict(
    id="GAP-PAIN-3",
    kind="contradiction",
    sources=(
        Place("questionnaires", 156042, 134, "3452678864e1e82306c382f36d82c57cd04cb7e61b0d6231ea2e9a1fbd207781"),
        Place("pain", 161081, 432, "412fcd27c6173267d2474061697a37ee32906bfe7656c57652cdbba05bf6089e"),
        Place("pain", 164200, 174, "de3a3603901d1fccc55d6739ede4cdceed9ada690d14d924370b0f179903d475"),
    ),
    problem=Text(
        "Onderbehandeld is gemiddeld 50 % volgens het ene hoofdstuk, 43 % en 42 % volgens het andere. De conclusie "
        "spreekt van de helft van allen met kanker, waar de cijfers over patiënten met pijn gaan.",
        "Undertreated are 50 % on average by one chapter, 43 % and 42 % by the other. The conclusion speaks of "
        "half of all with cancer, where the figures are about patients in pain.",
    ),
    we_do=Text(
        "Geen besluit rekent ermee; de cijfers staan elk bij hun bron.",
        "No decision counts with it; the figures stand each with their source.",
    ),
    proposal=Text(
        "Schrijf in de conclusie: bij 40 tot 50 % van de patiënten met pijn bij kanker.",
        "Write in the conclusion: in 40 to 50 % of patients with pain in cancer.",
    ),
)

# --- Bone agents ---

prevention_in_myeloma = Conflict(
    id="GAP-BONE_AGENTS-1",
    kind="undefined_word",
    sources=(Place("bone_agents", 167219, 237, "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc"),),
    problem=Text(
        "Waarop 'bij botmetastasen en het multipel myeloom' slaat, is niet duidelijk: alleen op hypercalciëmie, of "
        "ook op preventie. Of preventie bij myeloom zonder botlaesies geldt, blijft zo open.",
        "What 'in bone metastases and multiple myeloma' bears on is unclear: hypercalcaemia alone, or prevention "
        "too. Whether prevention holds in myeloma without bone lesions stays open so.",
    ),
    we_do=Text(
        "Preventie vraagt bekende botmetastasen of een bevestigde wervelmetastase, ook bij myeloom; bij "
        "hypercalciëmie volstaat myeloom.",
        "Prevention asks for known bone metastases or a confirmed vertebral metastasis, in myeloma too; for "
        "hypercalcaemia myeloma is enough.",
    ),
    proposal=Text(
        "Splits de zin in twee en noem bij elk de patiënten.",
        "Split the sentence in two and name the patients with each.",
    ),
    touches=(
        prevention_option,
        bisphosphonate_for_hypercalcaemia,
    ),
    shown_by=all_of(is_(tumour.primary, "multiple_myeloma"), concludes(prevention_option, False)),
)

which_bone_agent = Conflict(
    id="GAP-BONE_AGENTS-2",
    kind="gap",
    sources=(
        Place("bone_agents", 167219, 237, "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc"),
        Place("bone_agents", 168166, 70, "7db4fc4753de5cc6345d5bcac227431ccde7e98dc6f86be39c8670ad3580235d"),
    ),
    problem=Text(
        "Welk middel, wanneer te beginnen, hoelang en met welke voorzorg (nierfunctie, calcium, gebit) staat er "
        "niet; dat denosumab mogelijk beter werkt, krijgt geen gevolg in de aanbeveling.",
        "Which drug, when to begin, for how long and with what precaution (kidney function, calcium, teeth) is not "
        "said; that denosumab may work better has no effect in the recommendation.",
    ),
    we_do=Text(
        "De klassen worden genoemd zonder keuze, dosis of duur.",
        "The classes are named without choice, dose or duration.",
    ),
    proposal=Text(
        "Verwijs per tumor naar de richtlijn met middel en dosis, en noem de voorzorg.",
        "Refer by tumour to the guideline with drug and dose, and name the precautions.",
    ),
    touches=(
        prevention_option,
        prevent_skeletal_morbidity,
    ),
    shown_by=concludes(prevention_option, True),
)

which_calcium = Conflict(
    id="GAP-BONE_AGENTS-3",
    kind="undefined_word",
    sources=(Place("bone_agents", 167219, 237, "e0aa60dda0b90ae6a1a6d70194ea5b893c5d40aa6f96923f434042de590cc9fc"),),
    problem=Text(
        "Vanaf welke calciumwaarde hypercalciëmie wordt behandeld, en of voor albumine wordt gecorrigeerd, staat er "
        "niet. Ook haast en vochttoediening ontbreken.",
        "From which calcium level hypercalcaemia is treated, and whether to correct for albumin, is not said. Haste "
        "and fluids are missing too.",
    ),
    we_do=Text(
        "De arts zegt of het calcium verhoogd is; een grens of termijn is er niet.",
        "The clinician says whether calcium is raised; there is no limit or term.",
    ),
    proposal=Text(
        "Noem een grens voor het (gecorrigeerde) calcium en de klachten waarbij spoed geldt.",
        "Name a limit for (corrected) calcium and the complaints that make it urgent.",
    ),
    touches=(
        bisphosphonate_for_hypercalcaemia,
        bisphosphonate_lowers_calcium,
    ),
    shown_by=concludes(bisphosphonate_for_hypercalcaemia, True),
)

CONFLICTS: tuple[Conflict, ...] = (
    how_fast_and_how_sensitive,
    antihormonal_therapy_as_first_choice,
    leaflet_calls_chemotherapy_too_slow,
    instability_forbids_and_asks_for_cement,
    how_to_measure_a_third,
    kyphoplasty_unnamed,
    radiotherapy_impossible,
    pain_that_returns_after_radiotherapy,
    limited_destruction,
    extensive_destruction_in_instability,
    minimally_invasive_stabilisation_is_missing,
    samarium_number,
    nakatsuka_year,
    beside_or_instead_of_radiotherapy,
    insensitive_to_which,
    mixed_lesions,
    radionuclides_without_contraindications,
    by_definition_palliative,
    points_and_or_percent,
    goal_reached_yet_treatment_indicated,
    which_scale,
    how_often_at_home,
    relevant_pain,
    pain_team_where_there_is_one,
    how_many_are_undertreated,
    prevention_in_myeloma,
    which_bone_agent,
    which_calcium,
)
