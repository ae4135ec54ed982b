"""The choice of local treatment: surgery only where all seven conditions hold, and an answer for everyone."""

from wervelwijzer.facts import imaging, status, treatment, tumour
from wervelwijzer.facts.units import months
from wervelwijzer.guideline.organisation import start_deadline
from wervelwijzer.guideline.patient_selection import (
    condition_complete_lesion,
    condition_contiguous_vertebrae,
    condition_fitness,
    condition_life_expectancy,
    condition_not_chemosensitive,
    condition_surgeon_within_24_hours,
    condition_whole_spine_mri,
    emergency_decompression,
    preferred_local_treatment,
    surgery_indicated,
    treat_asymptomatic_as_symptomatic,
)
from wervelwijzer.guideline.percutaneous import vertebroplasty
from wervelwijzer.guideline.radionuclides import radionuclide_option
from wervelwijzer.guideline.radiotherapy import schedule, second_course
from wervelwijzer.guideline.safety import circumstances
from wervelwijzer.guideline.safety.circumstances import (
    complaints,
    compression,
    confirmed,
    declining_under_radiotherapy,
    dying,
    radiotherapy_possible,
    surgery_possible,
    to_be_treated,
    unstable,
)
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import Always, Never
from wervelwijzer.language.words import (
    Statement,
    all_of,
    any_of,
    at_most,
    concludes,
    is_false,
    is_true,
    not_,
    recorded,
)

# --- Surgery: one theorem for each condition ---

surgery_advised = any_of(
    concludes(preferred_local_treatment, "surgery", "surgery_or_radiotherapy"),
    concludes(emergency_decompression, "as_soon_as_possible", "consider"),
)


def _no_surgery(why: str, condition: Recommendation, when: Statement) -> Never:
    return Never(
        name=f"no-surgery-{why}",
        guards=condition.says,
        source=condition.source,
        conclusion=surgery_advised,
        when=when,
    )


CONDITIONS = (
    _no_surgery("when-life-is-too-short", condition_life_expectancy, circumstances.too_short_to_live),
    _no_surgery("when-not-fit", condition_fitness, circumstances.not_fit),
    _no_surgery(
        "for-a-chemosensitive-tumour-in-a-stable-spine",
        condition_not_chemosensitive,
        circumstances.chemosensitive_and_stable,
    ),
    _no_surgery("without-a-whole-spine-mri", condition_whole_spine_mri, circumstances.no_whole_spine_mri),
    _no_surgery("after-a-day-of-a-complete-lesion", condition_complete_lesion, circumstances.complete_lesion_for_a_day),
    _no_surgery("when-too-extensive", condition_contiguous_vertebrae, circumstances.too_extensive),
    _no_surgery("without-a-surgeon-in-time", condition_surgeon_within_24_hours, circumstances.no_surgeon_in_time),
)

# --- The choice ---

everyone_gets_an_answer = Never(
    name="everyone-to-treat-gets-an-answer",
    guards=Text(
        "Voor iedere patiënt met iets te behandelen, buiten de stervensfase, komt er een antwoord op de lokale "
        "behandeling.",
        "For every patient with something to treat, outside the dying phase, there is an answer to local treatment.",
    ),
    source=preferred_local_treatment.source[0],
    conclusion=concludes(preferred_local_treatment, "not_applicable"),
    when=all_of(not_(dying), to_be_treated),
)

comfort_in_the_dying_phase = Always(
    name="no-local-treatment-in-the-dying-phase",
    guards=Text(
        "In de stervensfase gaat het om comfort: geen keuze voor operatie of bestraling.",
        "In the dying phase comfort comes first: no choice for surgery or radiotherapy.",
    ),
    source=Place(
        "palliative_care",
        147490,
        183,
        "cc50ac217682840cd0b7b834d0fa31f81804b53c319e118872daa74306b4e352",
    ),
    conclusion=all_of(concludes(preferred_local_treatment, "not_applicable"), concludes(schedule, "not_applicable")),
    when=dying,
)

nothing_before_the_diagnosis = Always(
    name="no-treatment-before-the-definitive-diagnosis",
    guards=Text(
        "De behandeling en haar termijn beginnen bij de definitieve diagnose.",
        "Treatment and its term start at the definitive diagnosis.",
    ),
    source=start_deadline.source[1],
    conclusion=all_of(
        concludes(preferred_local_treatment, "not_applicable"),
        concludes(schedule, "not_applicable"),
        concludes(start_deadline, "not_applicable"),
        concludes(vertebroplasty, False),
        concludes(radionuclide_option, False),
    ),
    when=not_(confirmed),
)

no_treatment_without_complaints_or_compression = Always(
    name="no-treatment-without-complaints-or-compression",
    guards=Text(
        "Asymptomatische wervelmetastasen zonder compressie worden niet behandeld.",
        "Asymptomatic vertebral metastases without compression are not treated.",
    ),
    source=Place(
        "follow_up",
        203661,
        162,
        "f8781dfd921a5cbb89394f616cfbfbf81f22fbea0d83b955f78d943d11044958",
    ),
    conclusion=all_of(concludes(preferred_local_treatment, "not_applicable"), concludes(schedule, "not_applicable")),
    when=all_of(not_(complaints), not_(compression), not_(recorded(treatment.days_since_surgery))),
)

asymptomatic_compression_on_three_grounds = Never(
    name="asymptomatic-compression-only-on-all-three-grounds",
    guards=Text(
        "Asymptomatische MESCC wordt pas als symptomatisch behandeld bij dreigende uitval, geen te verwachten "
        "systemische respons en meer dan drie maanden te leven.",
        "Asymptomatic MESCC is treated as symptomatic only where a deficit threatens, no systemic response is expected "
        "and more than three months remain.",
    ),
    source=treat_asymptomatic_as_symptomatic.source[0],
    conclusion=concludes(treat_asymptomatic_as_symptomatic, True),
    when=any_of(
        complaints,
        is_false(imaging.deficit_expected_soon_from_destruction),
        is_true(tumour.systemic_therapy_response_expected),
        at_most(status.life_expectancy_months, months(3)),
    ),
)

surgery_for_an_unstable_spine = Always(
    name="surgery-for-an-unstable-spine",
    guards=Text(
        "Bij een instabiele wervelkolom met klachten heeft chirurgie de voorkeur, als aan de voorwaarden is voldaan.",
        "In an unstable spine with complaints surgery is preferred, where its conditions are met.",
    ),
    source=surgery_indicated.source[0],
    conclusion=concludes(preferred_local_treatment, "surgery"),
    when=all_of(not_(dying), confirmed, complaints, unstable, surgery_possible),
)

surgery_on_decline = Always(
    name="surgery-at-once-on-decline-under-radiotherapy",
    guards=Text(
        "Achteruitgang onder bestraling en corticosteroïden: zo snel mogelijk opereren, als dat kan.",
        "Decline under radiotherapy and corticosteroids: operate as soon as possible, where that can be done.",
    ),
    source=emergency_decompression.source[0],
    conclusion=all_of(
        concludes(preferred_local_treatment, "surgery"), concludes(emergency_decompression, "as_soon_as_possible")
    ),
    when=all_of(not_(dying), confirmed, complaints, declining_under_radiotherapy, surgery_possible),
)

radiotherapy_only_where_possible = Never(
    name="no-radiotherapy-where-it-is-not-feasible",
    guards=Text(
        "Bestralen veronderstelt dat een adequate en zinvolle dosis kan worden gegeven.",
        "Radiotherapy presupposes that an adequate and meaningful dose can be given.",
    ),
    source=preferred_local_treatment.source[0],
    conclusion=any_of(
        concludes(preferred_local_treatment, "radiotherapy", "surgery_or_radiotherapy"),
        concludes(second_course, True),
        not_(concludes(schedule, "not_applicable")),
    ),
    when=not_(radiotherapy_possible),
)

radiotherapy_is_an_option = Never(
    name="never-without-an-option-while-radiotherapy-is-feasible",
    guards=Text(
        "Zolang zinvol bestralen kan, is er een lokale behandeling.",
        "As long as meaningful radiotherapy is possible there is a local treatment.",
    ),
    source=preferred_local_treatment.source[0],
    conclusion=concludes(preferred_local_treatment, "no_local_option"),
    when=radiotherapy_possible,
)

THEOREMS = (
    *CONDITIONS,
    everyone_gets_an_answer,
    comfort_in_the_dying_phase,
    nothing_before_the_diagnosis,
    no_treatment_without_complaints_or_compression,
    asymptomatic_compression_on_three_grounds,
    surgery_for_an_unstable_spine,
    surgery_on_decline,
    radiotherapy_only_where_possible,
    radiotherapy_is_an_option,
)
