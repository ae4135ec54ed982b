"""Every recommendation that starts a clock applies to exactly the patients that the decision, or the text, means."""

from wervelwijzer.facts import neurology, symptoms, treatment
from wervelwijzer.facts.units import days
from wervelwijzer.guideline.corticosteroids import (
    corticosteroid_for_pain_flare,
    dexamethasone,
    no_consensus_when_asymptomatic,
    start_dexamethasone,
)
from wervelwijzer.guideline.imaging import deadline as imaging_deadline
from wervelwijzer.guideline.imaging import (
    mri_within_12_hours,
    mri_within_24_hours,
    mri_within_48_hours,
    mri_within_a_week,
    mri_within_two_weeks,
)
from wervelwijzer.guideline.organisation import (
    ad_hoc_meeting,
    start_within_7_days,
    start_within_14_days,
    start_within_24_hours,
    start_within_72_hours,
)
from wervelwijzer.guideline.patient_selection import (
    both_are_good_options,
    preferred_local_treatment,
    radiotherapy_first,
    surgery_for_decline_under_radiotherapy,
)
from wervelwijzer.guideline.safety.circumstances import (
    complaints,
    compression,
    confirmed,
    declining_under_radiotherapy,
    deficit,
    deficit_from_compression,
    dying,
    radiotherapy_possible,
    signs,
    surgery_called_for,
    surgery_possible,
    tissue_awaited,
    to_be_treated,
    unstable,
    visible_compression,
)
from wervelwijzer.guideline.unknown_origin import (
    biopsy_within_a_day,
    biopsy_within_a_week,
    consider_immediate_decompression,
)
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.theorems import Equivalent
from wervelwijzer.language.words import Statement, all_of, any_of, concludes, is_true, more_than, not_


def _exactly(advice: Recommendation, name: str, when: Statement) -> Equivalent:
    """The advice applies exactly when the statement holds."""
    return Equivalent(name=f"{advice.id}-{name}", guards=advice.says, source=advice.source, one=advice, other=when)


slowly_and_still_walking = all_of(
    more_than(neurology.deficit_developed_over_days, days(7)), is_true(neurology.walks_independently)
)

THEOREMS = (
    # The windows of imaging and the deadline are written apart, and must agree.
    _exactly(mri_within_12_hours, "is-the-deadline-of-12-hours", concludes(imaging_deadline, 12)),
    _exactly(mri_within_24_hours, "is-the-deadline-of-24-hours", concludes(imaging_deadline, 24)),
    _exactly(mri_within_48_hours, "is-the-deadline-of-48-hours", concludes(imaging_deadline, 48)),
    _exactly(mri_within_a_week, "is-the-deadline-of-a-week", concludes(imaging_deadline, 168)),
    _exactly(mri_within_two_weeks, "is-the-deadline-of-two-weeks", concludes(imaging_deadline, 336)),
    # Tissue.
    _exactly(
        biopsy_within_a_day,
        "is-unknown-origin-with-compression",
        all_of(tissue_awaited, any_of(signs, visible_compression)),
    ),
    _exactly(
        biopsy_within_a_week,
        "is-unknown-origin-without-compression",
        all_of(tissue_awaited, not_(signs), not_(visible_compression)),
    ),
    _exactly(
        consider_immediate_decompression,
        "is-decline-in-unknown-origin-where-surgery-is-possible",
        all_of(
            tissue_awaited,
            is_true(treatment.deteriorating_despite_corticosteroids),
            surgery_possible,
            not_(declining_under_radiotherapy),
        ),
    ),
    # Dexamethasone: advice and decision are written apart.
    _exactly(start_dexamethasone, "is-the-decision-to-start", concludes(dexamethasone, "start")),
    _exactly(no_consensus_when_asymptomatic, "is-the-lack-of-consensus", concludes(dexamethasone, "no_consensus")),
    _exactly(
        corticosteroid_for_pain_flare, "is-the-option-for-a-flare", concludes(dexamethasone, "option_for_pain_flare")
    ),
    # Radiotherapy or surgery.
    _exactly(radiotherapy_first, "is-the-preferred-radiotherapy", concludes(preferred_local_treatment, "radiotherapy")),
    _exactly(
        surgery_for_decline_under_radiotherapy,
        "is-decline-where-surgery-is-possible",
        all_of(not_(dying), to_be_treated, declining_under_radiotherapy, surgery_possible),
    ),
    _exactly(
        both_are_good_options,
        "is-a-deficit-by-compression-where-both-are-possible",
        all_of(
            not_(dying),
            confirmed,
            deficit_from_compression,
            surgery_possible,
            radiotherapy_possible,
            not_(surgery_called_for),
        ),
    ),
    # The meeting, and the start of treatment.
    _exactly(
        ad_hoc_meeting,
        "is-urgency-in-whom-to-treat",
        all_of(
            to_be_treated,
            any_of(
                all_of(deficit, is_true(neurology.deficit_progressive)),
                is_true(symptoms.pain_severe_and_progressive),
                unstable,
                compression,
            ),
        ),
    ),
    _exactly(
        start_within_24_hours,
        "is-a-deficit-by-compression",
        all_of(not_(dying), confirmed, deficit_from_compression, not_(slowly_and_still_walking)),
    ),
    _exactly(
        start_within_72_hours,
        "is-a-slow-deficit-by-compression-while-walking",
        all_of(not_(dying), confirmed, deficit_from_compression, slowly_and_still_walking),
    ),
    _exactly(
        start_within_7_days,
        "is-compression-without-a-deficit",
        all_of(not_(dying), to_be_treated, visible_compression, not_(deficit)),
    ),
    _exactly(
        start_within_14_days,
        "is-complaints-without-compression",
        all_of(not_(dying), confirmed, complaints, not_(compression)),
    ),
)
