"""Patient selection: radiotherapy or surgery (chapter *Radiotherapie of chirurgie*)."""

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import count, hours, months
from wervelwijzer.guideline.definitions import (
    asymptomatic_mescc,
    chemosensitive,
    complete_lesion,
    confirmed,
    deficit_by_mescc,
    oligometastatic,
    radicular_pain,
    symptomatic,
    unknown_origin,
    unstable,
)
from wervelwijzer.guideline.performers import MDO, PHYSICIAN, RADIATION_ONCOLOGIST, SPINE_SURGEON
from wervelwijzer.guideline.strengths import CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import AT_ONCE, TREATMENT, Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    Statement,
    all_of,
    any_of,
    at_least,
    between,
    concludes,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    more_than,
    not_,
    term,
)

SURGERY_LIFE_EXPECTANCY = months(3)
COMBINED_SURGERY_LIFE_EXPECTANCY = months(6)
ASYMPTOMATIC_LIFE_EXPECTANCY = months(3)
MOST_CONTIGUOUS_VERTEBRAE = count(3)
COMPLETE_LESION_OPERABLE_WITHIN = hours(24)

# --- Is there something to treat? ---

treat_asymptomatic_as_symptomatic = Decision(
    name="mescc.treat_asymptomatic_as_symptomatic",
    label=Text("asymptomatische MESCC behandelen als symptomatisch", "treat asymptomatic MESCC as symptomatic"),
    values=(True, False, "not_applicable"),
    labels={},
    by=true_when(
        all_of(
            is_true(imaging.deficit_expected_soon_from_destruction),
            is_false(tumour.systemic_therapy_response_expected),
            more_than(status.life_expectancy_months, ASYMPTOMATIC_LIFE_EXPECTANCY),
        ),
        unless_not_applicable=not_(asymptomatic_mescc),
    ),
    source=(
        Place(
            "patient_selection",
            47256,
            478,
            "029819a7f373fd4f59543ce5cb0dd22c6f4b3338105374f916166b1938fbf49a",
        ),
    ),
)

to_treat = term(
    "er is iets te behandelen",
    "there is something to treat",
    all_of(confirmed, any_of(symptomatic, concludes(treat_asymptomatic_as_symptomatic, True))),
)

# --- Surgery: indications and conditions ---

failed_after_radiotherapy = term(
    "recidief of onvoldoende respons op bestraald niveau",
    "relapse or insufficient response at an irradiated level",
    all_of(
        is_true(treatment.radiotherapy_given_at_level),
        is_one_of(treatment.radiotherapy_response, "relapse_after_response", "insufficient"),
    ),
)

surgery_indicated = Decision(
    name="surgery.indicated",
    label=Text("indicatie voor chirurgie", "indication for surgery"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            to_treat,
            any_of(
                unstable,
                all_of(failed_after_radiotherapy, is_false(treatment.radiotherapy_feasible)),
                is_true(treatment.deteriorating_during_radiotherapy_and_corticosteroids),
            ),
        )
    ),
    source=(
        Place(
            "patient_selection",
            44825,
            622,
            "6975bb298220a209891ba7954c5219d0b1b1c1e26ba099065a34937d25365d6d",
        ),
    ),
)

required_life_expectancy = Decision(
    name="surgery.required_life_expectancy_months",
    label=Text("vereiste levensverwachting voor chirurgie", "life expectancy that surgery requires"),
    values=(3, 6),
    labels={3: Text("minstens 3 maanden", "at least 3 months"), 6: Text("minstens 6 maanden", "at least 6 months")},
    by=first_match(row(6, is_true(treatment.combined_surgical_approach)), otherwise=3),
    source=(
        Place(
            "patient_selection",
            45554,
            161,
            "653157deb70366dc42bdff880d7c0f3332b9a5ef5c9eaf09b5911f0b4e051bfc",
        ),
    ),
    reading=Text(
        "Een gecombineerde ingreep is een gecombineerde anterieure en posterieure operatie.",
        "A combined procedure is combined anterior and posterior surgery.",
    ),
)

long_enough_to_live = term(
    "levensverwachting lang genoeg voor chirurgie",
    "life expectancy long enough for surgery",
    any_of(
        all_of(
            concludes(required_life_expectancy, 3), at_least(status.life_expectancy_months, SURGERY_LIFE_EXPECTANCY)
        ),
        at_least(status.life_expectancy_months, COMBINED_SURGERY_LIFE_EXPECTANCY),
    ),
)

lesion_still_operable = term(
    "geen complete dwarslaesie, of korter dan 24 uur, of duidelijk verbeterend",
    "no complete lesion, or for less than 24 hours, or clearly improving",
    any_of(
        not_(complete_lesion),
        less_than(neurology.complete_lesion_hours, COMPLETE_LESION_OPERABLE_WITHIN),
        is_true(neurology.clear_improvement_on_corticosteroids),
    ),
)

chemosensitive_in_a_stable_spine = term(
    "chemotherapiegevoelige tumor bij een stabiele wervelkolom",
    "chemosensitive tumour in a stable spine",
    all_of(is_(imaging.spine_stability, "stable"), chemosensitive),
)

small_contiguous_area = term(
    "aaneengesloten gebied van 1 tot 3 wervels, elders geen uitgebreide epidurale metastasen",
    "contiguous area of 1 to 3 vertebrae, no extensive epidural metastases elsewhere",
    all_of(
        between(imaging.contiguous_affected_vertebrae, count(1), MOST_CONTIGUOUS_VERTEBRAE),
        is_false(imaging.extensive_epidural_metastases_elsewhere),
    ),
)

conditions_met = Decision(
    name="surgery.conditions_met",
    label=Text("voldaan aan alle voorwaarden voor chirurgie", "every condition for surgery is met"),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            long_enough_to_live,
            is_true(status.fit_for_surgery),
            not_(chemosensitive_in_a_stable_spine),
            is_true(imaging.whole_spine_mri_done),
            lesion_still_operable,
            small_contiguous_area,
            any_of(not_(deficit_by_mescc), is_true(treatment.expert_surgery_within_24h)),
        )
    ),
    source=(
        Place(
            "patient_selection",
            45554,
            1225,
            "c5bdef9cacd14d4a0bada7928889a5a55f6ebe6eeea39e165551b66f955ea730",
        ),
    ),
    reading=Text(
        "De chirurg binnen 24 uur wordt alleen gevraagd bij uitval door MESCC; precies 24 uur een complete "
        "dwarslaesie is te lang.",
        "A surgeon within 24 hours is asked only with a deficit due to MESCC; exactly 24 hours of a complete lesion is "
        "too long.",
    ),
)

surgical_candidate = term(
    "kandidaat voor chirurgie",
    "candidate for surgery",
    any_of(concludes(surgery_indicated, True), all_of(confirmed, deficit_by_mescc)),
)

operable = term(
    "operabel (kandidaat, en aan de voorwaarden voldaan)",
    "operable (a candidate whose conditions are met)",
    all_of(surgical_candidate, concludes(conditions_met, True)),
)

surgery_is_no_option = term("chirurgie is geen optie", "surgery is no option", not_(operable))

emergency_decompression = Decision(
    name="surgery.emergency_decompression",
    label=Text("spoeddecompressie", "emergency decompression"),
    values=("as_soon_as_possible", "consider", "not_applicable"),
    labels={
        "as_soon_as_possible": Text("zo spoedig mogelijk opereren", "operate as soon as possible"),
        "consider": Text("direct opereren overwegen", "consider operating at once"),
    },
    by=first_match(
        row(
            "as_soon_as_possible",
            all_of(
                is_true(treatment.deteriorating_during_radiotherapy_and_corticosteroids),
                concludes(conditions_met, True),
            ),
        ),
        row(
            "consider",
            all_of(
                unknown_origin,
                is_true(treatment.deteriorating_despite_corticosteroids),
                concludes(conditions_met, True),
            ),
        ),
        otherwise="not_applicable",
    ),
    source=(
        Place(
            "radiotherapy",
            112036,
            232,
            "32558b7add4cfdc4567b8a2cfba57a700e3d53bb83d01a7990a1240dfa89374f",
        ),
        Place(
            "unknown_origin",
            31129,
            180,
            "02dbb78fe3102bcd8950669d29c577fdd7dd9040506d97fc052ac8a8443e5ecf",
        ),
    ),
    reading=Text(
        "Geen contra-indicatie, en in aanmerking komen, betekenen: aan alle voorwaarden voor chirurgie is voldaan.",
        "No contraindication, and being eligible, mean that every condition for surgery is met.",
    ),
)

# --- The choice ---

preferred_local_treatment = Decision(
    name="local_treatment.preferred",
    label=Text("lokale behandeling van voorkeur", "preferred local treatment"),
    values=("surgery", "radiotherapy", "surgery_or_radiotherapy", "no_local_option", "not_applicable"),
    labels={
        "surgery": Text("chirurgie", "surgery"),
        "radiotherapy": Text("radiotherapie", "radiotherapy"),
        "surgery_or_radiotherapy": Text(
            "chirurgie of radiotherapie (beide goede opties)", "surgery or radiotherapy (both good options)"
        ),
        "no_local_option": Text("geen lokale optie", "no local option"),
    },
    by=first_match(
        row("not_applicable", any_of(is_true(status.dying_phase), not_(to_treat))),
        row("surgery", all_of(concludes(surgery_indicated, True), concludes(conditions_met, True))),
        row(
            "surgery_or_radiotherapy",
            all_of(deficit_by_mescc, concludes(conditions_met, True), is_true(treatment.radiotherapy_feasible)),
        ),
        row("surgery", all_of(deficit_by_mescc, concludes(conditions_met, True))),
        row("radiotherapy", is_true(treatment.radiotherapy_feasible)),
        otherwise="no_local_option",
    ),
    source=(
        Place(
            "patient_selection",
            44304,
            357,
            "9944fe8ed855af71fe81230f2a611998e87a17f2ae85640f0736f8b952e3555e",
        ),
        Place(
            "patient_selection",
            46785,
            469,
            "2aea95472dbb14f45e016c864454a4736f1bd2e94ce7f91c0c9e8c3ae158d6c6",
        ),
    ),
    reading=Text(
        "Uitval door MESCC bij een stabiele wervelkolom staat in geen indicatielijst; de tekst noemt dan chirurgie en "
        "radiotherapie beide goed. Systemische therapie verandert deze keuze niet.",
        "A deficit due to MESCC in a stable spine is in no list of indications; the text then calls surgery and "
        "radiotherapy both good. Systemic therapy does not change this choice.",
    ),
)

DECISIONS = (
    surgery_indicated,
    conditions_met,
    required_life_expectancy,
    emergency_decompression,
    treat_asymptomatic_as_symptomatic,
    preferred_local_treatment,
)

# --- Recommendations ---

not_dying = not_(is_true(status.dying_phase))
surgery_preferred = concludes(preferred_local_treatment, "surgery")

surgery_for_instability = Recommendation(
    id="SEL-02",
    section="patient_selection",
    source=Place(
        "patient_selection",
        44825,
        77,
        "07ac190a5d7ecdde07401790892deaf492f87c0b2fb38aa73ddad71f369126f4",
    ),
    says=Text(
        "Bij pijn en/of uitval door wervelmetastasen heeft chirurgie de voorkeur als de wervelkolom instabiel is.",
        "Where vertebral metastases cause pain and/or a deficit, surgery is preferred if the spine is unstable.",
    ),
    action=Action(
        "surgery",
        Text(
            "Chirurgie heeft de voorkeur: de wervelkolom is instabiel.", "Surgery is preferred: the spine is unstable."
        ),
    ),
    by=SPINE_SURGEON,
    strength=WORKING_GROUP,
    headline=TREATMENT,
    also=(Place("patient_selection", 61953, 74, "ed253a0d08e43cc6f8ec3900261187d450824f443e242af791f4539d407f14df"),),
    when=all_of(surgery_preferred, unstable),
)

surgery_after_failed_radiotherapy = Recommendation(
    id="SEL-03",
    section="patient_selection",
    source=Place(
        "patient_selection",
        44913,
        398,
        "09e6c018d70790e3f31720036adc1f94b2e87912f780b71ac6ea442b9d1245c9",
    ),
    says=Text(
        "Komen pijn en/of uitval na bestraling terug of nemen zij toe, en is een adequate of zinvolle dosis niet "
        "meer mogelijk (het myelum zou meer krijgen dan het verdraagt, of van opnieuw bestralen is geen respons te "
        "verwachten), dan heeft chirurgie de voorkeur.",
        "Where pain and/or a deficit return or worsen after radiotherapy and no adequate or meaningful dose is "
        "possible (the tolerance of the cord would be exceeded, or no response to re-irradiation is expected), "
        "surgery is preferred.",
    ),
    action=Action(
        "surgery",
        Text(
            "Chirurgie heeft de voorkeur: opnieuw bestralen kan niet of heeft geen zin.",
            "Surgery is preferred: re-irradiation is impossible or of no use.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=WORKING_GROUP,
    headline=TREATMENT,
    also=(Place("patient_selection", 62030, 394, "be34a229caa8e3078309ae8c8f2bf7ce7bf61a494ad80b9181b269e780b9a5a1"),),
    when=all_of(surgery_preferred, failed_after_radiotherapy, is_false(treatment.radiotherapy_feasible)),
)

surgery_for_decline_under_radiotherapy = Recommendation(
    id="SEL-04",
    section="patient_selection",
    source=Place(
        "patient_selection",
        45324,
        123,
        "6f8da805a8a2b8d7d7d55a00a7a00ba812bc6ee56aef85bb9496d24d33df84d1",
    ),
    says=Text(
        "Bij neurologische achteruitgang door progressieve MESCC onder bestraling en corticosteroïden heeft "
        "chirurgie de voorkeur.",
        "With neurological decline from progressive MESCC under radiotherapy and corticosteroids, surgery is "
        "preferred.",
    ),
    action=Action(
        "decompression",
        Text(
            "Opereer zo spoedig mogelijk: achteruitgang onder bestraling.",
            "Operate as soon as possible: decline under radiotherapy.",
        ),
    ),
    by=SPINE_SURGEON,
    strength=WORKING_GROUP,
    also=(Place("patient_selection", 62430, 122, "d6b146746de5d077787bb9f4c46e96428c6c90d2c812486e3765da54da0d6d43"),),
    when=all_of(surgery_preferred, is_true(treatment.deteriorating_during_radiotherapy_and_corticosteroids)),
    due=AT_ONCE,
    reading=Text(
        "'Zo snel mogelijk' komt uit het hoofdstuk Radiotherapie, dat het zegt van achteruitgang tijdens of kort na "
        "bestraling.",
        "'As soon as possible' comes from the chapter on radiotherapy, which says it of decline during or shortly "
        "after "
        "radiotherapy.",
    ),
)

both_are_good_options = Recommendation(
    id="SEL-12",
    section="patient_selection",
    source=Place(
        "patient_selection",
        46785,
        469,
        "2aea95472dbb14f45e016c864454a4736f1bd2e94ce7f91c0c9e8c3ae158d6c6",
    ),
    says=Text(
        "Komt een patiënt met uitval door MESCC voor beide in aanmerking, dan zijn radiotherapie en chirurgie beide "
        "goed; "
        "kies met de patiënt na spoedoverleg.",
        "When a patient with a deficit due to MESCC is eligible for both, radiotherapy and surgery are both good; "
        "choose "
        "with "
        "the patient after an emergency meeting.",
    ),
    action=Action(
        "emergency_meeting_to_choose",
        Text(
            "Spoedoverleg van radiotherapeut, wervelkolomchirurg, neuroloog of neuro-oncoloog en hoofdbehandelaar; "
            "kies met de patiënt.",
            "Emergency meeting of radiation oncologist, spine surgeon, neurologist or neuro-oncologist and lead "
            "physician; choose with the patient.",
        ),
    ),
    by=MDO,
    strength=WORKING_GROUP,
    also=(Place("patient_selection", 65530, 349, "0fb424658a0f2d6b5871de7869650570a01dd947df3cf0a57f6a9accedf1e226"),),
    when=concludes(preferred_local_treatment, "surgery_or_radiotherapy"),
    due=AT_ONCE,
    reading=preferred_local_treatment.reading,
)

surgery_where_radiotherapy_is_not_feasible = Recommendation(
    id="SEL-12-SURGERY",
    section="patient_selection",
    source=both_are_good_options.source,
    says=Text(
        "Bij uitval door MESCC blijft chirurgie over als aan haar voorwaarden is voldaan en zinvol bestralen niet "
        "mogelijk is.",
        "With a deficit due to MESCC surgery remains where its conditions are met and no meaningful radiotherapy is "
        "possible.",
    ),
    action=Action(
        "surgery",
        Text("Chirurgie: zinvol bestralen is niet mogelijk.", "Surgery: no meaningful radiotherapy is possible."),
    ),
    by=SPINE_SURGEON,
    strength=CONSIDERATION,
    headline=TREATMENT,
    when=all_of(surgery_preferred, concludes(surgery_indicated, False)),
    reading=Text(
        "De tekst noemt chirurgie en radiotherapie beide goed waar aan de voorwaarden van beide is voldaan. Dat "
        "chirurgie "
        "overblijft waar bestralen niet kan, volgt daaruit maar staat er niet met zoveel woorden.",
        "The text calls surgery and radiotherapy both good where the conditions of both are met. That surgery remains "
        "where radiotherapy is not possible follows from it but is not said in so many words.",
    ),
)

radiotherapy_first = Recommendation(
    id="SEL-01",
    section="patient_selection",
    source=Place(
        "patient_selection",
        44304,
        357,
        "9944fe8ed855af71fe81230f2a611998e87a17f2ae85640f0736f8b952e3555e",
    ),
    says=Text(
        "Radiotherapie is de eerste keus bij symptomatische wervelmetastasen (pijn en/of uitval), als een adequate "
        "en zinvolle dosis mogelijk is en er geen indicatie is voor chirurgie of chemotherapie.",
        "Radiotherapy is the first choice in symptomatic vertebral metastases (pain and/or a deficit) where an "
        "adequate and meaningful dose is possible and neither surgery nor chemotherapy is indicated.",
    ),
    action=Action("radiotherapy", Text("Radiotherapie is de eerste keus.", "Radiotherapy is the first choice.")),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    headline=TREATMENT,
    when=all_of(not_dying, to_treat, is_true(treatment.radiotherapy_feasible)),
    unless=(
        surgery_for_instability,
        surgery_after_failed_radiotherapy,
        surgery_for_decline_under_radiotherapy,
        both_are_good_options,
    ),
    reading=Text(
        "Een indicatie voor chirurgie gaat alleen voor als ook aan de voorwaarden is voldaan. Systemische therapie "
        "staat "
        "als eigen besluit ernaast.",
        "An indication for surgery goes first only where its conditions are met too. Systemic therapy is a decision "
        "of its own.",
    ),
)

no_local_treatment_left = Recommendation(
    id="SEL-01-NONE",
    section="patient_selection",
    source=radiotherapy_first.source,
    says=Text(
        "Is zinvol bestralen niet mogelijk en opereren geen optie, dan blijft van deze twee lokale behandelingen "
        "geen over.",
        "Where no meaningful radiotherapy is possible and surgery is no option, neither of these two local "
        "treatments remains.",
    ),
    action=Action(
        "no_local_option",
        Text(
            "Bestralen noch opereren is een optie: bespreek systemische therapie, percutane behandeling, "
            "pijnbehandeling en palliatieve zorg.",
            "Neither radiotherapy nor surgery is an option: discuss systemic therapy, percutaneous treatment, pain "
            "treatment and palliative care.",
        ),
    ),
    by=MDO,
    strength=CONSIDERATION,
    headline=TREATMENT,
    when=concludes(preferred_local_treatment, "no_local_option"),
    reading=Text(
        "Dit volgt uit de tekst maar staat er niet met zoveel woorden; wat dan te bespreken is en wie dat doet, "
        "voegen wij toe.",
        "This follows from the text but is not said in so many words; what to discuss then, and who does it, is our "
        "addition.",
    ),
)


def _blocked(
    number: str, letter: str, source: Place, says: Text, failing: Statement, *, also: tuple[Place, ...] = ()
) -> Recommendation:
    """A condition for surgery that is not met, for a patient who is otherwise a candidate."""
    return Recommendation(
        id=f"SEL-{number}",
        section="patient_selection",
        source=source,
        says=says,
        action=Action(
            f"surgery_condition_{letter}_not_met",
            Text(
                f"Niet voldaan aan voorwaarde {letter} voor chirurgie: {says.nl[0].lower()}{says.nl[1:]}",
                f"Condition {letter} for surgery is not met: {says.en[0].lower()}{says.en[1:]}",
            ),
        ),
        by=SPINE_SURGEON,
        strength=WORKING_GROUP,
        also=also,
        when=all_of(surgical_candidate, failing),
    )


condition_life_expectancy = _blocked(
    "05",
    "a",
    Place(
        "patient_selection",
        45554,
        161,
        "653157deb70366dc42bdff880d7c0f3332b9a5ef5c9eaf09b5911f0b4e051bfc",
    ),
    Text(
        "De levensverwachting moet minstens 3 maanden zijn (6 bij een gecombineerde ingreep).",
        "Life expectancy must be at least 3 months (6 for a combined procedure).",
    ),
    not_(long_enough_to_live),
    also=(Place("patient_selection", 62577, 161, "266915d8b8fe7b25d2a54153a15e507e21bc164a90b62664776bd9fd6159d459"),),
)
condition_fitness = _blocked(
    "06",
    "b",
    Place(
        "patient_selection",
        45721,
        62,
        "0f1a442058a32fc8043f613723ce6af1312a9471138e38b6813a5189d5871ba0",
    ),
    Text("De klinische toestand moet een operatie toelaten.", "The clinical state must permit an operation."),
    is_false(status.fit_for_surgery),
    also=(Place("patient_selection", 62744, 62, "211ad94187fe7696984a85da5548724bcfa2de4d7c7816f3042aa5cfd8468ee6"),),
)
condition_not_chemosensitive = _blocked(
    "07",
    "c",
    Place(
        "patient_selection",
        45786,
        243,
        "89be15a603ebc910dca6663b03d0ed4c7c71bc20ebc521430db5dd70636982ca",
    ),
    Text(
        "Bij een stabiele wervelkolom mag de tumor niet chemotherapiegevoelig zijn (zoals een non-Hodgkinlymfoom van "
        "intermediaire of hoge maligniteitsgraad, een kiemceltumor of een multipel myeloom).",
        "In a stable spine the tumour must not be chemosensitive (such as an intermediate or high-grade non-Hodgkin "
        "lymphoma, a germ cell tumour or multiple myeloma).",
    ),
    chemosensitive_in_a_stable_spine,
    also=(Place("patient_selection", 62809, 239, "e0da3a4029fd73dc75721522a18961bb4a6ff8a3491e9cbc3f0adcbd0816b9c5"),),
)
condition_whole_spine_mri = _blocked(
    "08",
    "d",
    Place(
        "patient_selection",
        46035,
        72,
        "a055dfd50e23ebf3e47bcdef338038b7b99aea6afa27b88295795972939d927d",
    ),
    Text("Er moet een MRI van de gehele wervelkolom zijn.", "There must be an MRI of the whole spine."),
    is_false(imaging.whole_spine_mri_done),
    also=(Place("patient_selection", 63054, 72, "d6d25aa1141782368e3d7c5c60118507a183682a5ad06c467de3b95e63beeeaa"),),
)
condition_complete_lesion = _blocked(
    "09",
    "e",
    Place(
        "patient_selection",
        46110,
        316,
        "3f3f3bbdc9f6c5fdd4611ccaae50bcab042a776475a65796bc000a9b3de2f991",
    ),
    Text(
        "Een complete dwarslaesie (ASIA A) moet korter dan 24 uur bestaan, of een duidelijke neiging tot verbetering "
        "tonen na de start van corticosteroïden.",
        "A complete lesion (ASIA A) must have existed for less than 24 hours, or show a clear tendency to improve "
        "after the start of corticosteroids.",
    ),
    not_(lesion_still_operable),
    also=(Place("patient_selection", 63129, 316, "1d63c3fcaaf87edf845ef3bf46991ac04e96ce6d20f7e6ba49c4885e030c5586"),),
)
condition_contiguous_vertebrae = _blocked(
    "10",
    "f",
    Place(
        "patient_selection",
        46432,
        177,
        "ea2e0aaa690fdba74d9554b75d37e52432be07428f76219b76aede4152e12c32",
    ),
    Text(
        "De aantasting en/of obstructie moet één aaneengesloten gebied van 1 tot 3 wervels beslaan, zonder "
        "uitgebreide epidurale metastasen elders in de wervelkolom.",
        "The lesion and/or obstruction must cover one contiguous area of 1 to 3 vertebrae, without extensive "
        "epidural metastases elsewhere in the spine.",
    ),
    not_(small_contiguous_area),
    also=(Place("patient_selection", 63451, 177, "5f9fccd447c2c5be17dc9b1ed174fcaa0ec85acd3c24aa733932dccc7ae36019"),),
)
condition_surgeon_within_24_hours = _blocked(
    "11",
    "g",
    Place(
        "patient_selection",
        46615,
        164,
        "402118a443ee8bf9461ced5cba8ad79379fee16cb4390c12774e5327913bb26d",
    ),
    Text(
        "Bij (progressieve) uitval door MESCC moet een chirurg met expertise binnen 24 uur kunnen opereren.",
        "With a (progressive) deficit due to MESCC a surgeon with expertise must be able to operate within 24 hours.",
    ),
    all_of(deficit_by_mescc, is_false(treatment.expert_surgery_within_24h)),
)

CONDITIONS = (
    condition_life_expectancy,
    condition_fitness,
    condition_not_chemosensitive,
    condition_whole_spine_mri,
    condition_complete_lesion,
    condition_contiguous_vertebrae,
    condition_surgeon_within_24_hours,
)

treat_asymptomatic = Recommendation(
    id="SEL-13",
    section="patient_selection",
    source=Place(
        "patient_selection",
        47256,
        478,
        "029819a7f373fd4f59543ce5cb0dd22c6f4b3338105374f916166b1938fbf49a",
    ),
    says=Text(
        "Behandel toevallig gevonden asymptomatische MESCC laagdrempelig als symptomatisch, als door uitgebreide "
        "werveldestructie spoedig uitval dreigt, er geen systemische therapie loopt waarvan respons te verwachten "
        "is, en de patiënt naar schatting langer dan drie maanden leeft.",
        "Treat asymptomatic MESCC found by chance as symptomatic, with a low threshold, where a deficit threatens "
        "soon because the vertebra is extensively destroyed, no systemic therapy is being given from which a "
        "response is expected, and life expectancy exceeds three months.",
    ),
    action=Action(
        "treat_asymptomatic_mescc_as_symptomatic",
        Text("Behandel deze asymptomatische MESCC als symptomatisch.", "Treat this asymptomatic MESCC as symptomatic."),
    ),
    by=MDO,
    strength=WORKING_GROUP,
    also=(Place("patient_selection", 66142, 525, "197dff33d17067f0b06ba90f5f29c1bf7b7d29fa35bbae1468fa266acecf5e7b"),),
    when=concludes(treat_asymptomatic_as_symptomatic, True),
    reading=Text(
        "Wie dit doet, zegt de tekst niet; wij lezen: het MDO.",
        "The text does not say who does this; we read: the MDO.",
    ),
)

start_analgesia = Recommendation(
    id="SEL-14",
    section="patient_selection",
    source=Place(
        "patient_selection",
        49253,
        162,
        "f8c1a881b2bbc4abdd101c15d851e0e4665ffc98c20f20ff4e85702ce06f9435",
    ),
    says=Text(
        "De eerste stap is pijnmedicatie; voor een deel van de patiënten, zeker bij een zeer korte "
        "levensverwachting, kan dat genoeg zijn.",
        "The first step is analgesia; for some patients, certainly those with a very short life expectancy, that may "
        "be enough.",
    ),
    action=Action("start_analgesia", Text("Start pijnmedicatie.", "Start analgesia.")),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(confirmed, any_of(is_true(symptoms.spinal_pain), radicular_pain)),
    reading=Text(
        "Wie dit doet, zegt de tekst niet; wij lezen: de behandelend arts.",
        "The text does not say who does this; we read: the treating physician.",
    ),
)

intensive_treatment_of_oligometastases = Recommendation(
    id="SEL-15",
    section="patient_selection",
    source=Place(
        "patient_selection",
        48490,
        517,
        "59317be81c5e4c720be5b009e51f801f79a8443c6ffb7128ebd92cfb4e223c88",
    ),
    says=Text(
        "Bij oligometastasen is lange overleving mogelijk en wellicht genezing; daarom wordt vaak intensiever "
        "behandeld, met chirurgie en/of stereotactische bestraling, of met fracties tot een hoge totaaldosis.",
        "With oligometastases long survival is possible, and perhaps cure; they are therefore often treated more "
        "intensively, by surgery and/or stereotactic radiotherapy, or by fractionated radiotherapy to a high total "
        "dose.",
    ),
    action=Action(
        "option_intensive_treatment",
        Text(
            "Overweeg intensievere behandeling: oligometastasen.", "Consider more intensive treatment: oligometastases."
        ),
    ),
    by=MDO,
    strength=CONSIDERATION,
    when=all_of(confirmed, oligometastatic),
    reading=Text(
        "1-3 metastasen in hoogstens twee organen. Wie dit doet, zegt de tekst niet; wij lezen: het MDO.",
        "1-3 metastases in at most two organs. The text does not say who does this; we read: the MDO.",
    ),
)

estimate_stability_before_choosing = Recommendation(
    id="SEL-R01",
    section="patient_selection",
    source=Place("patient_selection", 51601, 392, "62b0a7395501bea4cd78712a4fdd1e89a1d83291bf244a751adc6dad1ba40a90"),
    says=Text(
        "Wie bij pijn kiest tussen bestralen en opereren, moet weten hoe stabiel de wervelkolom nu is en hoe dat "
        "zich naar verwachting ontwikkelt.",
        "Whoever chooses between radiotherapy and surgery for pain must know how stable the spine is now and how "
        "that is expected to develop.",
    ),
    action=Action(
        "estimate_stability",
        Text(
            "Schat de stabiliteit van de wervelkolom: nu, en in het te verwachten beloop.",
            "Estimate the stability of the spine: now, and over the expected course.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(not_dying, to_treat, any_of(is_true(symptoms.spinal_pain), radicular_pain)),
    reading=Text(
        "Wie dit doet, zegt de tekst niet; wij lezen: de behandelend arts.",
        "The text does not say who does this; we read: the treating physician.",
    ),
)

surgeon_judges_feasibility = Recommendation(
    id="SEL-16",
    section="patient_selection",
    source=Place(
        "patient_selection",
        63823,
        570,
        "4c3e2465759fec56a67f30c67a6ead8fb050b5266ef072f5253d8c8b56c729c9",
    ),
    says=Text(
        "Over het aantal aaneengesloten wervels waarbij opereren zin heeft, is geen literatuur; de werkgroep nam "
        "drie als grens. Of een operatie technisch kan en zinvol is, beoordeelt de wervelkolomchirurg, die in elk "
        "geval aan het multidisciplinaire overleg over de behandelkeuze deelneemt.",
        "There is no literature on the number of contiguous vertebrae at which surgery makes sense; the working "
        "group took three as the limit. Whether an operation is technically feasible and worthwhile is for the spine "
        "surgeon to judge, who in any case takes part in the multidisciplinary choice of treatment.",
    ),
    action=Action(
        "involve_spine_surgeon",
        Text("Betrek de wervelkolomchirurg bij de keuze.", "Involve the spine surgeon in the choice."),
    ),
    by=MDO,
    strength=CONSIDERATION,
    when=surgical_candidate,
    not_computed=Text(
        "Of een operatie technisch kan en zinvol is, is een oordeel van de chirurg.",
        "Whether an operation is technically feasible and worthwhile is the surgeon's judgement.",
    ),
)

severe_mechanical_pain_exception = Recommendation(
    id="SEL-17",
    section="patient_selection",
    source=Place(
        "patient_selection",
        64399,
        508,
        "88f46e3fda7d9567c715d569c5f8fe0a03c251b1e44fa253ec1395c32df5fa68",
    ),
    says=Text(
        "Bij een levensverwachting onder drie maanden is opereren meestal niet geïndiceerd. Diverse "
        "wervelkolomchirurgen achten (minimaal invasieve) chirurgie soms toch verdedigbaar bij zeer ernstige pijn "
        "door mechanische instabiliteit; literatuur daarover ontbreekt, en de geraadpleegde chirurg oordeelt.",
        "With a life expectancy under three months surgery is mostly not indicated. Several spine surgeons "
        "nevertheless hold (minimally invasive) surgery to be justified at times for very severe pain from "
        "mechanical instability; there is no literature on this, and the surgeon consulted judges.",
    ),
    action=Action(
        "ask_surgeon_about_severe_mechanical_pain",
        Text(
            "Leg zeer ernstige mechanische pijn toch voor aan de wervelkolomchirurg.",
            "Still put very severe mechanical pain to the spine surgeon.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(
        to_treat,
        unstable,
        is_true(symptoms.pain_mechanical),
        less_than(status.life_expectancy_months, SURGERY_LIFE_EXPECTANCY),
    ),
    not_computed=Text(
        "Hoe ernstig 'zeer ernstig' is, zegt de tekst niet.", "The text does not say how severe 'very severe' is."
    ),
    reading=Text(
        "Wie de patiënt voorlegt, zegt de tekst niet; wij lezen: de behandelend arts.",
        "The text does not say who puts the patient to the surgeon; we read: the treating physician.",
    ),
)

RECOMMENDATIONS = (
    radiotherapy_first,
    surgery_for_instability,
    surgery_after_failed_radiotherapy,
    surgery_for_decline_under_radiotherapy,
    *CONDITIONS,
    both_are_good_options,
    surgery_where_radiotherapy_is_not_feasible,
    no_local_treatment_left,
    treat_asymptomatic,
    start_analgesia,
    intensive_treatment_of_oligometastases,
    estimate_stability_before_choosing,
    surgeon_judges_feasibility,
    severe_mechanical_pain_exception,
)
