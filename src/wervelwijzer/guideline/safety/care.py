"""Care around the treatment: a cord lesion, the meeting and the terms, and what plays no part in any of it."""

from wervelwijzer.facts import imaging, neurology, status, tumour
from wervelwijzer.facts.units import days
from wervelwijzer.guideline.cord_lesion import bladder, restrict_mobilisation, thromboprophylaxis
from wervelwijzer.guideline.organisation import mdo_urgency, start_deadline
from wervelwijzer.guideline.patient_selection import (
    conditions_met,
    emergency_decompression,
    preferred_local_treatment,
    surgery_indicated,
    treat_asymptomatic_as_symptomatic,
)
from wervelwijzer.guideline.percutaneous import vertebroplasty
from wervelwijzer.guideline.radiotherapy import schedule
from wervelwijzer.guideline.rehabilitation import programme
from wervelwijzer.guideline.safety.circumstances import confirmed, deficit_from_compression, to_be_treated
from wervelwijzer.guideline.stability import brace_trial_option, discuss_with_spine_surgeon
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import Always, Ignores, Never
from wervelwijzer.language.words import all_of, any_of, at_most, concludes, is_false, is_one_of, is_true

# --- Care of a cord lesion ---

acute_lesion_gets_prophylaxis = Always(
    name="thromboprophylaxis-in-every-acute-cord-lesion",
    guards=Text(
        "Een dwarslaesie in het acute stadium krijgt tromboseprofylaxe.",
        "A cord lesion in the acute stage gets thromboprophylaxis.",
    ),
    source=thromboprophylaxis.source[0],
    conclusion=concludes(thromboprophylaxis, True),
    when=all_of(is_one_of(neurology.asia_grade, "A", "B", "C", "D"), is_false(neurology.cord_lesion_irreversible)),
)

bladder_is_cared_for = Never(
    name="no-micturition-disorder-without-a-measure",
    guards=Text(
        "Bij een dwarslaesie met een mictiestoornis hoort een katheter.",
        "A cord lesion with a micturition disorder asks for a catheter.",
    ),
    source=bladder.source[0],
    conclusion=concludes(bladder, "none"),
    when=all_of(is_one_of(neurology.asia_grade, "A", "B", "C", "D"), is_true(neurology.micturition_disorder)),
)

no_bed_rest_without_instability = Never(
    name="no-bed-rest-without-instability",
    guards=Text(
        "Alleen een instabiele wervelkolom is een reden om de mobilisatie te beperken.",
        "Only an unstable spine is a reason to restrict mobilisation.",
    ),
    source=restrict_mobilisation.source[0],
    conclusion=concludes(restrict_mobilisation, True),
    when=is_one_of(imaging.spine_stability, "stable", "potentially_unstable"),
)

# --- The organisation of care ---

deficit_by_compression_within_72_hours = Always(
    name="deficit-by-compression-treated-within-72-hours",
    guards=Text(
        "Uitval door MESCC: behandeling binnen 24 uur, en in het mildste geval binnen 72 uur.",
        "A deficit due to MESCC: treatment within 24 hours, and in the mildest case within 72 hours.",
    ),
    source=start_deadline.source[1],
    conclusion=concludes(start_deadline, 24, 72),
    when=all_of(confirmed, deficit_from_compression),
)

three_days_only_when_slow_and_walking = Never(
    name="72-hours-only-when-slow-and-still-walking",
    guards=Text(
        "72 uur mag alleen als de uitval in meer dan 7 dagen ontstond en de patiënt nog zelfstandig loopt.",
        "72 hours only where the deficit developed over more than 7 days and the patient still walks independently.",
    ),
    source=start_deadline.source[1],
    conclusion=concludes(start_deadline, 72),
    when=any_of(is_false(neurology.walks_independently), at_most(neurology.deficit_developed_over_days, days(7))),
)

everyone_to_treat_is_discussed_and_dated = Never(
    name="everyone-to-treat-is-discussed-and-has-a-term",
    guards=Text(
        "Iedere patiënt met iets te behandelen wordt in het MDO besproken en heeft een termijn voor de start.",
        "Every patient with something to treat is discussed in the MDO and has a term for the start.",
    ),
    source=mdo_urgency.source[0],
    conclusion=any_of(concludes(mdo_urgency, "not_applicable"), concludes(start_deadline, "not_applicable")),
    when=to_be_treated,
)

# --- What plays no part ---

TREATMENT = (
    surgery_indicated,
    conditions_met,
    emergency_decompression,
    treat_asymptomatic_as_symptomatic,
    preferred_local_treatment,
    schedule,
    start_deadline,
    mdo_urgency,
    vertebroplasty,
    brace_trial_option,
    discuss_with_spine_surgeon,
    restrict_mobilisation,
)

sins_decides_nothing = Ignores(
    name="the-sins-decides-nothing",
    guards=Text(
        "Het is te vroeg om op de SINS over een behandeling te beslissen.",
        "It is too early to decide on treatment by the SINS.",
    ),
    source=Place(
        "stability",
        77715,
        255,
        "75c1a98b03c8fd9526fbcbd355d3492ddab56a4c5c519bb09230ce2612438776",
    ),
    decisions=TREATMENT,
    facts=(
        imaging.sins_location,
        imaging.sins_pain,
        imaging.sins_lesion,
        imaging.sins_alignment,
        imaging.sins_collapse,
        imaging.sins_posterolateral,
    ),
)

models_decide_nothing = Ignores(
    name="survival-models-decide-nothing-by-themselves",
    guards=Text(
        "Een prognosemodel is een hulpmiddel; de schatting van het team beslist.",
        "A survival model is an aid; the team's estimate decides.",
    ),
    source=Place(
        "survival",
        68489,
        246,
        "d6565c582645d50a06c74dac2f3f1adf4ea3f0533f4b4d2fa048958673b9a747",
    ),
    decisions=(*TREATMENT, programme),
    facts=(
        tumour.clinical_profile,
        tumour.visceral_metastases,
        tumour.brain_metastases,
        tumour.vertebral_metastases_count,
        tumour.extraspinal_bone_metastases_count,
        tumour.organ_metastases_removable,
        imaging.cervical_vertebral_metastases,
        status.ecog,
    ),
)

THEOREMS = (
    acute_lesion_gets_prophylaxis,
    bladder_is_cared_for,
    no_bed_rest_without_instability,
    deficit_by_compression_within_72_hours,
    three_days_only_when_slow_and_walking,
    everyone_to_treat_is_discussed_and_dated,
    sins_decides_nothing,
    models_decide_nothing,
)
