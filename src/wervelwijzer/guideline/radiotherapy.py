"""Treatment: radiotherapy (chapter *Radiotherapie*)."""

from wervelwijzer.facts import imaging, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import count, months
from wervelwijzer.guideline.definitions import confirmed, deficit, oligometastatic, radicular_pain
from wervelwijzer.guideline.patient_selection import failed_after_radiotherapy, to_treat
from wervelwijzer.guideline.performers import RADIATION_ONCOLOGIST
from wervelwijzer.guideline.strengths import CONSIDERATION, GRADE_LOW
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
    is_true,
    not_,
    recorded,
    term,
)

LONG_SCHEDULE_LIFE_EXPECTANCY = months(12)

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
        "Bij pijn door solitaire of oligometastasen: minstens 30-39 Gy in 10-13 fracties, of gehypofractioneerd.",
        "For pain by solitary or oligometastases: at least 30-39 Gy in 10-13 fractions, or hypofractionated.",
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
        "Bij uitval, een goede conditie en een levensverwachting van minstens een jaar: minstens 30 Gy in 10 fracties.",
        "With a deficit, a good condition and a life expectancy of at least a year: at least 30 Gy in 10 fractions.",
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
        "Keren pijn of uitval terug, of was de respons onvoldoende: bestraal een tweede keer.",
        "If pain or deficit return, or the response was insufficient: give a second course.",
    ),
    action=Action(
        "second_course",
        Text("Bestraal een tweede keer, als dat zinvol kan.", "Give a second course, where meaningful."),
    ),
    by=RADIATION_ONCOLOGIST,
    strength=GRADE_LOW,
    when=concludes(second_course, True),
)

RECOMMENDATIONS = (
    single_fraction_for_pain,
    oligometastatic_schedule,
    single_fraction_for_deficit,
    long_schedule_for_deficit,
    second_course_is_due,
    postoperative_short,
    postoperative_long,
)
