"""Worse never comes later: imaging, biopsy, the meeting and treatment, and where the guideline itself departs."""

from wervelwijzer.facts import imaging, neurology, symptoms
from wervelwijzer.guideline.imaging import (
    deadline as imaging_deadline,
)
from wervelwijzer.guideline.imaging import no_emergency_after_sudden_lesion, no_emergency_after_two_days
from wervelwijzer.guideline.organisation import mdo_urgency, start_deadline
from wervelwijzer.guideline.safety.circumstances import lesion_over_two_days, sudden_lesion_without_recovery
from wervelwijzer.guideline.unknown_origin import biopsy_deadline
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import (
    Falls,
    NamedException,
    NeverLater,
    Rises,
    becomes_false,
    becomes_true,
    through,
)

# How each finding gets worse.

root_pain_grows = through(symptoms.radicular_pain, "none", "unilateral", "bilateral")
root_deficit_grows = through(neurology.radicular_deficit, "none", "unilateral", "bilateral")
signs_appear = becomes_true(neurology.myelopathy_or_cauda_signs)
deficit_progresses = becomes_true(neurology.deficit_progressive)
deficit_came_faster = Falls(neurology.deficit_developed_over_days)
stops_walking = becomes_false(neurology.walks_independently)
lesion_deepens = through(neurology.asia_grade, "E", "D", "C", "B", "A")
compression_appears = becomes_true(imaging.cord_or_cauda_compression)

# The guideline's own departures.

over_two_days = NamedException(
    name="complete-lesion-over-48-hours",
    says=no_emergency_after_two_days.says,
    when=lesion_over_two_days,
)

sudden_without_recovery = NamedException(
    name="sudden-complete-lesion-over-24-hours-without-recovery",
    says=no_emergency_after_sudden_lesion.says,
    when=sudden_lesion_without_recovery,
)

IMAGING_RANKING = (12, 24, 48, 168, 336, "elective", "not_applicable")

imaging_not_later = NeverLater(
    name="worse-neurology-never-delays-imaging",
    guards=Text(
        "Hoe ernstiger de pijn of uitval, hoe eerder de MRI: 2 weken, 1 week, 48, 24 en 12 uur.",
        "The worse the pain or deficit, the sooner the MRI: 2 weeks, 1 week, 48, 24 and 12 hours.",
    ),
    source=imaging_deadline.source[0],
    decision=imaging_deadline,
    worsening=(
        becomes_true(symptoms.spinal_pain),
        root_pain_grows,
        root_deficit_grows,
        deficit_progresses,
        deficit_came_faster,
        signs_appear,
        becomes_true(neurology.lhermitte_sign),
        becomes_true(symptoms.neck_pain),
        becomes_false(neurology.lhermitte_other_cause),
        stops_walking,
    ),
    ranking=IMAGING_RANKING,
)

complete_lesion_not_later = NeverLater(
    name="deeper-cord-lesion-never-delays-imaging",
    guards=Text(
        "Ook een dwarslaesie vraagt om snelle diagnostiek, tenzij die geen herstel meer kan brengen.",
        "A cord lesion too asks for fast diagnostics, unless these can bring no recovery any more.",
    ),
    source=no_emergency_after_two_days.source,
    decision=imaging_deadline,
    worsening=(
        lesion_deepens,
        Rises(neurology.complete_lesion_hours),
        becomes_true(neurology.complete_lesion_developed_within_hours),
        becomes_false(neurology.clear_improvement_on_corticosteroids),
    ),
    ranking=IMAGING_RANKING,
    unless=(over_two_days, sudden_without_recovery),
)

treatment_not_later = NeverLater(
    name="worse-neurology-never-delays-treatment",
    guards=Text(
        "Hoe ernstiger de uitval, hoe eerder de behandeling begint: 14 dagen, 7 dagen, 72 en 24 uur.",
        "The worse the deficit, the sooner treatment starts: 14 days, 7 days, 72 and 24 hours.",
    ),
    source=start_deadline.source[1],
    decision=start_deadline,
    worsening=(
        becomes_true(symptoms.spinal_pain),
        root_pain_grows,
        root_deficit_grows,
        deficit_progresses,
        deficit_came_faster,
        signs_appear,
        stops_walking,
        lesion_deepens,
        compression_appears,
    ),
    ranking=(24, 72, 168, 336, "not_applicable"),
)

biopsy_not_later = NeverLater(
    name="compression-never-delays-biopsy",
    guards=Text(
        "Bij klinische of zichtbare MESCC komt de biopsie binnen een dag in plaats van een week.",
        "With clinical or visible MESCC the biopsy comes within a day instead of a week.",
    ),
    source=biopsy_deadline.source[0],
    decision=biopsy_deadline,
    worsening=(signs_appear, compression_appears),
    ranking=(24, 168, "not_applicable"),
)

meeting_not_later = NeverLater(
    name="worse-findings-never-delay-the-meeting",
    guards=Text(
        "Progressieve uitval, ernstige progressieve pijn of instabiliteit maken het MDO ad hoc, nooit later.",
        "A progressive deficit, severe progressive pain or instability make the meeting ad hoc, never later.",
    ),
    source=mdo_urgency.source[0],
    decision=mdo_urgency,
    worsening=(
        root_deficit_grows,
        deficit_progresses,
        signs_appear,
        compression_appears,
        becomes_true(symptoms.pain_severe_and_progressive),
        through(imaging.spine_stability, "stable", "potentially_unstable", "unstable"),
    ),
    ranking=("ad_hoc", "weekly", "not_applicable"),
)

THEOREMS = (imaging_not_later, complete_lesion_not_later, treatment_not_later, biopsy_not_later, meeting_not_later)
