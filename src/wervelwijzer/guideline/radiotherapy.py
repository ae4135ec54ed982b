"""Treatment: radiotherapy (chapter *Radiotherapie*)."""

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import count, days, months
from wervelwijzer.guideline.definitions import confirmed, deficit, oligometastatic, radicular_pain
from wervelwijzer.guideline.patient_selection import failed_after_radiotherapy, not_dying, to_treat
from wervelwijzer.guideline.performers import RADIATION_ONCOLOGIST
from wervelwijzer.guideline.strengths import CONSIDERATION, GRADE_LOW, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
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
    not_,
    recorded,
    term,
)

LONG_SCHEDULE_LIFE_EXPECTANCY = months(12)
LIMITED_LIFE_EXPECTANCY = months(3)
"""The text's 12 weeks of a limited life expectancy; below it we show that radiotherapy asks more than a few weeks."""
POSTOPERATIVE_INTERVAL = days(28)
"""The upper end of the 3-4 weeks; from here on the interval has passed."""
RELATIVELY_RADIORESISTANT = ("melanoma", "kidney", "osteosarcoma", "soft_tissue_sarcoma")
"""The primaries that the text names; it means high-grade sarcomas only, and the grade is not a fact."""

operated = term(
    "geopereerd voor deze metastase", "operated for this metastasis", recorded(treatment.days_since_surgery)
)

expected_to_live_a_year = term(
    "levensverwachting minstens 12 maanden",
    "life expectancy at least 12 months",
    at_least(status.life_expectancy_months, LONG_SCHEDULE_LIFE_EXPECTANCY),
)

schedule = Decision(
    name="radiotherapy.schedule",
    label=Text("bestralingsschema, als er wordt bestraald", "radiotherapy schedule, where radiotherapy is given"),
    values=(
        "single_8_gy",
        "30_to_39_gy_in_10_to_13_or_hypofractionated",
        "at_least_30_gy_in_10",
        "postoperative_20_gy_in_5",
        "postoperative_30_to_39_gy_in_10_to_13",
        "not_applicable",
    ),
    labels={
        "single_8_gy": Text("eenmalig 8 Gy", "a single 8 Gy"),
        "30_to_39_gy_in_10_to_13_or_hypofractionated": Text(
            "minstens 30-39 Gy in 10-13 fracties, of gehypofractioneerd met geavanceerde techniek",
            "at least 30-39 Gy in 10-13 fractions, or hypofractionated with an advanced technique",
        ),
        "at_least_30_gy_in_10": Text("minstens 30 Gy in 10 fracties", "at least 30 Gy in 10 fractions"),
        "postoperative_20_gy_in_5": Text("postoperatief 20 Gy in 5 fracties", "postoperative 20 Gy in 5 fractions"),
        "postoperative_30_to_39_gy_in_10_to_13": Text(
            "postoperatief 30-39 Gy in 10-13 fracties", "postoperative 30-39 Gy in 10-13 fractions"
        ),
    },
    by=first_match(
        row(
            "not_applicable",
            any_of(is_true(status.dying_phase), not_(confirmed), is_false(treatment.radiotherapy_feasible)),
        ),
        row(
            "postoperative_30_to_39_gy_in_10_to_13",
            all_of(operated, any_of(expected_to_live_a_year, oligometastatic)),
        ),
        row("postoperative_20_gy_in_5", operated),
        row("not_applicable", not_(to_treat)),
        row(
            "at_least_30_gy_in_10",
            all_of(deficit, is_(status.condition, "good"), expected_to_live_a_year),
        ),
        row("single_8_gy", deficit),
        row(
            "30_to_39_gy_in_10_to_13_or_hypofractionated",
            all_of(oligometastatic, between(tumour.bone_metastases_count, count(1), count(3))),
        ),
        otherwise="single_8_gy",
    ),
    source=(
        Place(
            "radiotherapy",
            89350,
            878,
            "12b9ce0d0f8ebcd565a47e809a79f9f3633d8fc3575ba711762aeaa8bcf414e4",
        ),
        Place(
            "radiotherapy",
            111780,
            255,
            "a393873aec7be03449ddac52c3732f7e785d369c0324211ef23dc58a5ad968d2",
        ),
    ),
    reading=Text(
        "Vanaf precies 12 maanden geldt het lange schema. Oligometastasen: 1-3 metastasen in hoogstens twee organen, "
        "waarvan 1-3 in het bot. Bij geopereerden wordt niet naar klachten gevraagd.",
        "From exactly 12 months the long schedule holds. Oligometastases: 1-3 metastases in at most two organs, 1-3 of "
        "them in bone. Complaints are not asked after an operation.",
    ),
)

remineralisation_option = Decision(
    name="radiotherapy.remineralisation_option",
    label=Text(
        "optie voor remineralisatie: 20 Gy in 5 of 30 Gy in 10 in plaats van 8 Gy",
        "option for remineralisation: 20 Gy in 5 or 30 Gy in 10 instead of 8 Gy",
    ),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            concludes(schedule, "single_8_gy"),
            any_of(is_true(symptoms.spinal_pain), radicular_pain),
            not_(deficit),
            not_(operated),
            is_true(imaging.extensive_osteolysis),
        )
    ),
    source=(
        Place(
            "radiotherapy",
            108050,
            336,
            "9fac765292a421072f563b184208b4fa9c4c107023b8452adf370b82286c7146",
        ),
    ),
)

second_course = Decision(
    name="radiotherapy.second_course",
    label=Text("tweede bestraling", "second course of radiotherapy"),
    values=(True, False),
    labels={},
    by=true_when(all_of(failed_after_radiotherapy, is_true(treatment.radiotherapy_feasible))),
    source=(
        Place(
            "radiotherapy",
            90234,
            231,
            "f8eaf249be843837816866c8bd420e0cf9ad877c8e7383b2201309066371ddd2",
        ),
    ),
)

postoperative_start = Decision(
    name="radiotherapy.postoperative_start",
    label=Text("start van postoperatieve radiotherapie", "start of postoperative radiotherapy"),
    values=("after_3_to_4_weeks", "earlier", "not_applicable"),
    labels={
        "after_3_to_4_weeks": Text("na minstens 3-4 weken", "after at least 3-4 weeks"),
        "earlier": Text("eerder dan 3-4 weken", "earlier than 3-4 weeks"),
    },
    by=first_match(
        row("not_applicable", not_(operated)),
        row("earlier", is_true(treatment.insufficient_recovery_after_surgery)),
        otherwise="after_3_to_4_weeks",
    ),
    source=(
        Place(
            "radiotherapy",
            111222,
            557,
            "0cc60f53e8fa15eca8993321ac4a6c7bca3c18ccc4b3b7634d3da5360fb5d861",
        ),
    ),
)

DECISIONS = (schedule, remineralisation_option, second_course, postoperative_start)

# --- When which advice is worth showing ---

single_fraction = concludes(schedule, "single_8_gy")
conventional_without_operation = concludes(schedule, "single_8_gy", "at_least_30_gy_in_10")
postoperative_course = term(
    "postoperatieve radiotherapie",
    "postoperative radiotherapy",
    concludes(schedule, "postoperative_20_gy_in_5", "postoperative_30_to_39_gy_in_10_to_13"),
)
treated_again = term(
    "opnieuw behandelen op een bestraald niveau",
    "treating again at an irradiated level",
    all_of(not_dying, to_treat, failed_after_radiotherapy),
)
radioresistant_and_painful = term(
    "pijn door een betrekkelijk radioresistente tumor",
    "pain from a relatively radioresistant tumour",
    all_of(single_fraction, not_(deficit), is_one_of(tumour.primary, *RELATIVELY_RADIORESISTANT)),
)
advanced_technique_in_view = term(
    "geavanceerde techniek komt in beeld",
    "an advanced technique comes into view",
    any_of(
        concludes(schedule, "30_to_39_gy_in_10_to_13_or_hypofractionated"), treated_again, radioresistant_and_painful
    ),
)

# --- Recommendations: the schedule, where radiotherapy is given ---

single_fraction_for_pain = Recommendation(
    id="RT-02",
    section="radiotherapy",
    source=Place(
        "radiotherapy",
        89350,
        140,
        "1443d7c8a5d037c3df29748fd9f7fb8dd711b8c6d9ee503242c92c7a5e22bca7",
    ),
    says=Text(
        "Bij pijn is eenmalig 8 Gy de standaard, ongeacht levensverwachting, conditie of primaire tumor.",
        "For pain a single 8 Gy is the standard, whatever the life expectancy, condition or primary tumour.",
    ),
    action=Action(
        "radiotherapy_8_gy_once",
        Text("Schema bij bestralen: eenmalig 8 Gy.", "Schedule, if irradiated: a single 8 Gy."),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=GRADE_LOW,
    when=all_of(concludes(schedule, "single_8_gy"), not_(deficit)),
    reading=Text(
        "Ook bij asymptomatische MESCC die als symptomatisch wordt behandeld; daarvoor noemt de tekst geen schema.",
        "Also for asymptomatic MESCC that is treated as symptomatic; the text gives no schedule for it.",
    ),
)

oligometastatic_schedule = Recommendation(
    id="RT-03",
    section="radiotherapy",
    source=Place(
        "radiotherapy",
        89496,
        266,
        "d6f97fafe43b0d2f10d3bd2332b132876b865dcd53d49cf588c27aa13bf96ad7",
    ),
    says=Text(
        "Bij pijn door solitaire of oligometastasen: conventioneel minstens 30-39 Gy in 10-13 fracties, of "
        "gehypofractioneerd met een geavanceerde techniek.",
        "For pain from solitary metastases or oligometastases: conventionally at least 30-39 Gy in 10-13 fractions, "
        "or hypofractionated with an advanced technique.",
    ),
    action=Action(
        "radiotherapy_30_to_39_gy",
        Text(
            "Schema bij bestralen: minstens 30-39 Gy in 10-13 fracties, of gehypofractioneerd met geavanceerde "
            "techniek.",
            "Schedule, if irradiated: at least 30-39 Gy in 10-13 fractions, or hypofractionated with an advanced "
            "technique.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=GRADE_LOW,
    when=concludes(schedule, "30_to_39_gy_in_10_to_13_or_hypofractionated"),
    reading=schedule.reading,
)

single_fraction_for_deficit = Recommendation(
    id="RT-04",
    section="radiotherapy",
    source=Place(
        "radiotherapy",
        89768,
        204,
        "14ccfd2e37dcf4459139af57e5ea67be4b4e202dd17e13729834f8a943a9436d",
    ),
    says=Text(
        "Bij uitval en een matige conditie of een levensverwachting onder een jaar: eenmalig 8 Gy.",
        "With a deficit and a moderate condition or a life expectancy under a year: a single 8 Gy.",
    ),
    action=single_fraction_for_pain.action,
    by=RADIATION_ONCOLOGIST,
    strength=GRADE_LOW,
    when=all_of(concludes(schedule, "single_8_gy"), deficit),
    reading=Text("Een slechte conditie telt hier als een matige.", "A poor condition counts here as a moderate one."),
)

long_schedule_for_deficit = Recommendation(
    id="RT-05",
    section="radiotherapy",
    source=Place(
        "radiotherapy",
        89978,
        250,
        "f1a7d5ebf6134459feb3f2939962914607d707753f471f254dd53594b272632b",
    ),
    says=Text(
        "Bij uitval, een goede conditie en een levensverwachting van minstens een jaar: minstens 30 Gy in 10 "
        "fracties, om de respons langer te laten duren.",
        "With a deficit, a good condition and a life expectancy of at least a year: at least 30 Gy in 10 fractions, "
        "to prolong the response.",
    ),
    action=Action(
        "radiotherapy_30_gy_in_10",
        Text(
            "Schema bij bestralen: minstens 30 Gy in 10 fracties.",
            "Schedule, if irradiated: at least 30 Gy in 10 fractions.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=GRADE_LOW,
    when=concludes(schedule, "at_least_30_gy_in_10"),
)

postoperative_short = Recommendation(
    id="RT-25-SHORT",
    section="radiotherapy",
    source=Place(
        "radiotherapy",
        111780,
        255,
        "a393873aec7be03449ddac52c3732f7e785d369c0324211ef23dc58a5ad968d2",
    ),
    says=Text(
        "Na een operatie, bij een levensverwachting onder een jaar: 20 Gy in 5 fracties.",
        "After surgery, with a life expectancy under a year: 20 Gy in 5 fractions.",
    ),
    action=Action(
        "radiotherapy_20_gy_in_5",
        Text("Postoperatief schema: 20 Gy in 5 fracties.", "Postoperative schedule: 20 Gy in 5 fractions."),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=concludes(schedule, "postoperative_20_gy_in_5"),
)

postoperative_long = Recommendation(
    id="RT-25-LONG",
    section="radiotherapy",
    source=postoperative_short.source,
    says=Text(
        "Na een operatie, bij een levensverwachting vanaf een jaar of oligometastasen: 30-39 Gy in 10-13 fracties.",
        "After surgery, with a life expectancy from a year or oligometastases: 30-39 Gy in 10-13 fractions.",
    ),
    action=Action(
        "radiotherapy_30_to_39_gy_postoperative",
        Text(
            "Postoperatief schema: 30-39 Gy in 10-13 fracties.", "Postoperative schedule: 30-39 Gy in 10-13 fractions."
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=concludes(schedule, "postoperative_30_to_39_gy_in_10_to_13"),
    reading=schedule.reading,
)

second_course_is_due = Recommendation(
    id="RT-06",
    section="radiotherapy",
    source=Place(
        "radiotherapy",
        90234,
        231,
        "f8eaf249be843837816866c8bd420e0cf9ad877c8e7383b2201309066371ddd2",
    ),
    says=Text(
        "Keren pijn of uitval terug, of was de respons onvoldoende: bestraal een tweede keer, want de kans op "
        "respons is reëel.",
        "If pain or a deficit returns, or the response was insufficient: give a second course, for there is a real "
        "chance of response.",
    ),
    action=Action(
        "second_course",
        Text(
            "Bestraal een tweede keer, als dat mogelijk en zinvol is.",
            "Give a second course, where possible and meaningful.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=GRADE_LOW,
    when=concludes(second_course, True),
    also=(Place("radiotherapy", 110581, 166, "2487d1de0c695418a6f2054dd1d65096dd5b3bf984aa81518fce62057f2bf9c8"),),
)

# --- Recommendations: the technique ---

no_proven_gain_of_advanced_technique = Recommendation(
    id="RT-07",
    section="radiotherapy",
    source=Place("radiotherapy", 90471, 373, "e0f8cf97a2c08006686c875327009c24b0f3e5718c0a514ab7221f2e821db0e7"),
    says=Text(
        "Dat geavanceerde technieken met hogere totaaldoses pijn beter verlichten of minder schaden dan conventionele "
        "bestraling of lagere doses, is nog niet voldoende aangetoond; wacht de lopende gerandomiseerde studies af.",
        "That advanced techniques with higher total doses relieve pain better or do less harm than conventional "
        "radiotherapy or lower doses has not been shown sufficiently; await the randomised trials that are running.",
    ),
    action=Action(
        "no_routine_advanced_technique",
        Text(
            "Bestraal conventioneel: meerwaarde van een geavanceerde techniek is hier niet aangetoond.",
            "Irradiate conventionally: an advanced technique has no proven added value here.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=all_of(single_fraction, not_(deficit), not_(failed_after_radiotherapy), not_(radioresistant_and_painful)),
    reading=Text(
        "De werkgroep noemt het bewijs onvoldoende en verbiedt niets; wij lezen daarin dat conventionele bestraling de "
        "regel is buiten de genoemde gevallen (eerder bestraald, solitaire of oligometastasen, radioresistente tumor).",
        "The working group calls the evidence insufficient and forbids nothing; we read in it that conventional "
        "radiotherapy is the rule outside the cases named (irradiated before, solitary or oligometastases, "
        "radioresistant "
        "tumour).",
    ),
)

advanced_technique_after_earlier_course = Recommendation(
    id="RT-07-TOLERANCE",
    section="radiotherapy",
    source=Place("radiotherapy", 90845, 382, "6c92ba23b2a1abcda5925d65cec9495d58198eab4b8b5c14b39c14de173156bb"),
    says=Text(
        "Is bij symptomatische wervelmetastasen de tolerantie van het myelum al overschreden met een eerdere "
        "bestraling, dan heeft een geavanceerde techniek met een hogere totaaldosis wel een plaats.",
        "Where, in symptomatic vertebral metastases, an earlier course has exceeded the tolerance of the cord, an "
        "advanced technique with a higher total dose does have a place.",
    ),
    action=Action(
        "option_advanced_technique_for_reirradiation",
        Text(
            "Optie bij herbestralen: geavanceerde techniek die het myelum spaart.",
            "Option for a second course: an advanced technique that spares the cord.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=treated_again,
    also=(Place("radiotherapy", 92964, 279, "b24629bc23b2da13bd4f322cd0e888810398d3f4544e5027ec2f54405eddb3f1"),),
    not_computed=Text(
        "Of de tolerantiedosis van het myelum is overschreden, is een oordeel van de radiotherapeut.",
        "Whether the tolerance dose of the cord has been exceeded is the radiation oncologist's judgement.",
    ),
)

advanced_technique_for_oligometastases = Recommendation(
    id="RT-07-OLIGO",
    section="radiotherapy",
    source=advanced_technique_after_earlier_course.source,
    says=Text(
        "Ook bij solitaire of oligometastasen hebben geavanceerde technieken een plaats: hoog conformaal en "
        "gehypofractioneerd, om een hogere totaaldosis te bereiken.",
        "Advanced techniques also have a place in solitary metastases or oligometastases: highly conformal and "
        "hypofractionated, in order to reach a higher total dose.",
    ),
    action=Action(
        "option_advanced_technique_for_oligometastases",
        Text(
            "Optie bij oligometastasen: gehypofractioneerd met een hoog conformale techniek.",
            "Option in oligometastases: hypofractionated with a highly conformal technique.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=concludes(schedule, "30_to_39_gy_in_10_to_13_or_hypofractionated"),
    also=(
        *advanced_technique_after_earlier_course.also,
        Place("radiotherapy", 107485, 564, "9e4dbad66234cea32295dc040141d4cf63f85158ec75b2d92b13bc506daadc00"),
    ),
    reading=schedule.reading,
)

no_evidence_for_protons = Recommendation(
    id="RT-08",
    section="radiotherapy",
    source=Place("radiotherapy", 91228, 83, "a9b5f8adb04922629e68f57fbab4713a0390ae55dd343a4731f6044fb7998100"),
    says=Text(
        "Voor protonentherapie van wervelmetastasen bestaat geen bewijs.",
        "For proton therapy of vertebral metastases there is no evidence.",
    ),
    action=Action(
        "no_evidence_for_protons",
        Text("Kies geen protonen: er is geen bewijs voor.", "Choose no protons: there is no evidence for them."),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=advanced_technique_in_view,
    not_computed=Text(
        "De tekst stelt alleen vast dat bewijs ontbreekt. Dat protonen dan niet gekozen worden, is onze lezing; wij "
        "tonen dit waar een geavanceerde techniek in beeld komt.",
        "The text only states that evidence is lacking. That protons are then not chosen is our reading; we show this "
        "where an advanced technique comes into view.",
    ),
)

# --- Recommendations: considerations ---

higher_dose_for_remineralisation = Recommendation(
    id="RT-17",
    section="radiotherapy",
    source=Place("radiotherapy", 108050, 336, "9fac765292a421072f563b184208b4fa9c4c107023b8452adf370b82286c7146"),
    says=Text(
        "Bij grote osteolytische laesies met veel werveldestructie wordt vaak een hogere totaaldosis in meer "
        "fracties gegeven (bijvoorbeeld 20 Gy in 5 of 30 Gy in 10), met een conventionele techniek, om het bot te "
        "laten remineraliseren, de respons te verlengen en uitval te voorkomen.",
        "For large osteolytic lesions with much destruction of the vertebra a higher total dose in more fractions is "
        "often given (for example 20 Gy in 5 or 30 Gy in 10), by conventional technique, to let the bone "
        "remineralise, prolong the response and prevent a deficit.",
    ),
    action=Action(
        "option_20_gy_in_5_or_30_gy_in_10",
        Text(
            "Optie in plaats van 8 Gy: 20 Gy in 5 of 30 Gy in 10 fracties, conventioneel, voor remineralisatie.",
            "Option instead of 8 Gy: 20 Gy in 5 or 30 Gy in 10 fractions, conventional, for remineralisation.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=concludes(remineralisation_option, True),
    reading=Text(
        "Alleen waar anders 8 Gy voor pijn gegeven zou worden; de tekst beschrijft een gewoonte en noemt de schema's "
        "als voorbeeld.",
        "Only where 8 Gy for pain would be given otherwise; the text describes a custom and gives the schedules as "
        "examples.",
    ),
)

radioresistant_tumour = Recommendation(
    id="RT-18",
    section="radiotherapy",
    source=Place("radiotherapy", 108482, 394, "f462c4a800488abd075bbcdc484f9ca9991f0b1e81ccb1d9bd8fce1a23aa502a"),
    says=Text(
        "Bij een betrekkelijk radioresistente tumor (melanoom, niercelcarcinoom, hooggradig sarcoom) is tegen pijn en "
        "progressie misschien meer dan 8 Gy nodig; geavanceerde technieken zouden daar iets kunnen toevoegen.",
        "In a relatively radioresistant tumour (melanoma, renal cell carcinoma, high-grade sarcoma) more than 8 Gy may "
        "be needed against pain and progression; advanced techniques might add something there.",
    ),
    action=Action(
        "consider_higher_dose_for_radioresistant_tumour",
        Text(
            "Radioresistente tumor: weeg een hogere dosis dan 8 Gy, zo nodig met geavanceerde techniek.",
            "Radioresistant tumour: weigh a higher dose than 8 Gy, if needed with an advanced technique.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=radioresistant_and_painful,
    not_computed=Text(
        "De tekst noemt dit een gedachte, geeft geen dosis en houdt 8 Gy als standaard voor elke primaire tumor; de "
        "graad van een sarcoom vragen wij niet.",
        "The text calls this a thought, gives no dose and keeps 8 Gy as the standard for every primary; we do not ask "
        "the grade of a sarcoma.",
    ),
)

no_time_for_advanced_technique = Recommendation(
    id="RT-19",
    section="radiotherapy",
    source=Place("radiotherapy", 109328, 223, "21b4d7acef694882dbc3d31dbdf9c5c3ead2eafb95594facef3f7679f30433c3"),
    says=Text(
        "Bij progressieve uitval op een nog niet bestraald niveau laat de haast vooralsnog geen tijdrovende "
        "geavanceerde techniek toe.",
        "With a progressive deficit at a level not yet irradiated, haste for the time being leaves no room for a "
        "time-consuming advanced technique.",
    ),
    action=Action(
        "conventional_technique_because_of_haste",
        Text(
            "Bestraal conventioneel: bij progressieve uitval is er geen tijd voor een geavanceerde techniek.",
            "Irradiate conventionally: with a progressive deficit there is no time for an advanced technique.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=all_of(
        conventional_without_operation,
        deficit,
        is_true(neurology.deficit_progressive),
        is_false(treatment.radiotherapy_given_at_level),
    ),
    reading=Text(
        "De tekst spreekt van patiënten die niet eerder zijn bestraald; wij lezen daarin: niet op dit niveau.",
        "The text speaks of patients who were not irradiated before; we take this to mean: not at this level.",
    ),
)

# --- Recommendations: side effects, and what radiotherapy presupposes ---

side_effects_of_a_single_fraction = Recommendation(
    id="RT-21",
    section="radiotherapy",
    source=Place("radiotherapy", 109962, 528, "7798fc4a969580fdc44ddb05b065c530218b46eaff752dda434ca423b3886850"),
    says=Text(
        "De bijwerkingen van een conventionele eenmalige wervelbestraling zijn meestal gering en gaan voorbij: "
        "vermoeidheid, tijdelijk meer pijn ('pain flare'), misselijkheid of diarree, rode huid, moeite met slikken. Ze "
        "nemen toe met het veld en de totale dosis, en zijn doorgaans geen reden om van die bestraling af te zien.",
        "The side effects of conventional single-fraction radiotherapy of the spine are mostly slight and transient: "
        "fatigue, more pain for a while ('pain flare'), nausea or diarrhoea, red skin, trouble in swallowing. They "
        "grow with the field and the total dose, and are as a rule no reason to withhold it.",
    ),
    action=Action(
        "inform_about_side_effects_of_radiotherapy",
        Text(
            "Vertel welke bijwerkingen te verwachten zijn, ook de voorbijgaande toename van pijn; zij zijn in het "
            "algemeen geen reden om niet te bestralen.",
            "Tell which side effects to expect, including the passing rise of pain; they are in general no reason "
            "not to irradiate.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=single_fraction,
    reading=Text(
        "De tekst noemt de bijwerkingen; dat de patiënt ervan hoort, voegen wij toe.",
        "The text names the side effects; that the patient is told of them is our addition.",
    ),
)

more_than_a_few_weeks_to_live = Recommendation(
    id="RT-20",
    section="radiotherapy",
    source=Place("radiotherapy", 110491, 89, "5ce32313eaeaf23f174cf3203aa2d7f4903a08892397c40b74ab73c2fa22a46c"),
    says=Text(
        "Voorwaarde om te bestralen is een levensverwachting van meer dan enkele weken.",
        "A condition of radiotherapy is a life expectancy of more than a few weeks.",
    ),
    action=Action(
        "check_life_expectancy_before_radiotherapy",
        Text(
            "Ga na of de patiënt naar verwachting langer dan enkele weken leeft; zo niet, bestraal dan niet.",
            "Check that the patient is expected to live longer than a few weeks; if not, do not irradiate.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=all_of(
        not_(concludes(schedule, "not_applicable")),
        less_than(status.life_expectancy_months, LIMITED_LIFE_EXPECTANCY),
    ),
    not_computed=Text(
        "Hoeveel 'enkele weken' zijn, zegt de tekst niet. Wij tonen dit onder de drie maanden: hetzelfde hoofdstuk "
        "noemt minder dan 12 weken een beperkte levensverwachting.",
        "How many 'a few weeks' are, the text does not say. We show this under three months: the same chapter calls "
        "less than 12 weeks a limited life expectancy.",
    ),
)

advanced_technique_in_a_study = Recommendation(
    id="RT-22",
    section="radiotherapy",
    source=Place("radiotherapy", 110748, 323, "d7ffce1d3fcbfa377cc9d073229feb99a5aa4ac99516d44eed45d3a9f9caf00f"),
    says=Text(
        "Zolang goede studies ontbreken, wordt stereotactische of andere geavanceerde bestraling liefst in "
        "studieverband gegeven, met follow-up van pijn, respons en de duur ervan, kwaliteit van leven en bijwerkingen.",
        "As long as good studies are lacking, stereotactic or other advanced radiotherapy is preferably given within a "
        "study, with follow-up of pain, response and its duration, quality of life and side effects.",
    ),
    action=Action(
        "advanced_technique_in_a_study",
        Text(
            "Geef een geavanceerde techniek bij voorkeur in studieverband.",
            "Give an advanced technique preferably within a study.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=advanced_technique_in_view,
    not_computed=Text(
        "Of er een studie is waaraan deze patiënt kan meedoen, weten wij niet.",
        "Whether there is a study that this patient can join is not known to us.",
    ),
)

# --- Recommendations: after an operation ---

wait_after_surgery = Recommendation(
    id="RT-23",
    section="radiotherapy",
    source=Place("radiotherapy", 111318, 322, "2579b6e55687707233e0e55178c83adf3f4b8a885f36db83df54152e1507d018"),
    says=Text(
        "Wacht na een operatie minstens 3-4 weken met bestralen, voor wondgenezing en herstel van de conditie; goede "
        "literatuur hierover ontbreekt.",
        "After an operation wait at least 3-4 weeks before radiotherapy, for the wound to heal and the condition to "
        "recover; good literature on this is lacking.",
    ),
    action=Action(
        "postoperative_radiotherapy_after_3_to_4_weeks",
        Text(
            "Start postoperatieve bestraling niet eerder dan 3-4 weken na de operatie.",
            "Do not start postoperative radiotherapy earlier than 3-4 weeks after the operation.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=WORKING_GROUP,
    when=all_of(
        postoperative_course,
        concludes(postoperative_start, "after_3_to_4_weeks"),
        less_than(treatment.days_since_surgery, POSTOPERATIVE_INTERVAL),
    ),
    reading=Text(
        "Vanaf vier weken na de operatie is het interval voorbij en tonen wij dit niet meer.",
        "From four weeks after the operation the interval has passed and we no longer show this.",
    ),
)

earlier_after_surgery = Recommendation(
    id="RT-24",
    section="radiotherapy",
    source=Place("radiotherapy", 111641, 138, "4df822071d4430ec2a4775dd72ff0174a821baa0ccb0c5bb2f8af0d8df718f6d"),
    says=Text(
        "Herstelt de uitval na de operatie te weinig of neemt zij toe, begin dan eerder met bestralen.",
        "If after the operation the deficit recovers too little or grows, start radiotherapy earlier.",
    ),
    action=Action(
        "postoperative_radiotherapy_earlier",
        Text(
            "Wacht de 3-4 weken niet af: start eerder met postoperatieve bestraling.",
            "Do not wait out the 3-4 weeks: start postoperative radiotherapy earlier.",
        ),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=CONSIDERATION,
    when=all_of(postoperative_course, concludes(postoperative_start, "earlier")),
)

RECOMMENDATIONS = (
    single_fraction_for_pain,
    oligometastatic_schedule,
    single_fraction_for_deficit,
    long_schedule_for_deficit,
    second_course_is_due,
    no_proven_gain_of_advanced_technique,
    advanced_technique_after_earlier_course,
    advanced_technique_for_oligometastases,
    no_evidence_for_protons,
    higher_dose_for_remineralisation,
    radioresistant_tumour,
    no_time_for_advanced_technique,
    side_effects_of_a_single_fraction,
    more_than_a_few_weeks_to_live,
    advanced_technique_in_a_study,
    wait_after_surgery,
    earlier_after_surgery,
    postoperative_short,
    postoperative_long,
)
