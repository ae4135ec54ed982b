"""Radiotherapy, systemic therapy, radionuclides and cement: what is standard, and what must not be given."""

from fractions import Fraction

from wervelwijzer.facts import imaging, status, treatment, tumour
from wervelwijzer.facts.units import Share, count, months
from wervelwijzer.guideline.percutaneous import vertebroplasty
from wervelwijzer.guideline.radionuclides import radionuclide_option
from wervelwijzer.guideline.radiotherapy import schedule
from wervelwijzer.guideline.safety.circumstances import (
    compression,
    confirmed,
    deficit,
    dying,
    pain,
    radiotherapy_possible,
)
from wervelwijzer.guideline.systemic_therapy import first_choice_option, option_for_pain
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import Always, Never
from wervelwijzer.language.words import (
    all_of,
    any_of,
    concludes,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    more_than,
    not_,
    recorded,
)

# --- Radiotherapy ---

one_fraction_for_pain = Always(
    name="a-single-8-gy-for-pain-whoever-has-it",
    guards=Text(
        "Bij pijn zonder uitval is eenmalig 8 Gy de standaard, ongeacht levensverwachting, conditie of primaire tumor.",
        "For pain without a deficit a single 8 Gy is the standard, whatever the life expectancy, condition or primary.",
    ),
    source=schedule.source[0],
    conclusion=concludes(schedule, "single_8_gy"),
    when=all_of(
        not_(dying),
        confirmed,
        pain,
        not_(deficit),
        radiotherapy_possible,
        not_(recorded(treatment.days_since_surgery)),
        more_than(tumour.metastases_count, count(3)),
    ),
)

long_schedule_only_for_the_fit = Never(
    name="long-schedule-for-a-deficit-only-with-a-year-and-a-good-condition",
    guards=Text(
        "Minstens 30 Gy in 10 fracties bij uitval vraagt een goede conditie en minstens een jaar te leven.",
        "At least 30 Gy in 10 fractions for a deficit asks a good condition and at least a year to live.",
    ),
    source=schedule.source[0],
    conclusion=concludes(schedule, "at_least_30_gy_in_10"),
    when=any_of(is_one_of(status.condition, "moderate", "poor"), less_than(status.life_expectancy_months, months(12))),
)

# --- Systemic therapy and radionuclides ---

systemic_never_when_refractory = Never(
    name="no-systemic-therapy-for-a-refractory-tumour",
    guards=Text(
        "Chemotherapie en antihormonale therapie zijn voor tumoren die er gevoelig voor zijn.",
        "Chemotherapy and antihormonal therapy are for tumours that are sensitive to them.",
    ),
    source=first_choice_option.source[0],
    conclusion=any_of(concludes(first_choice_option, True), concludes(option_for_pain, True)),
    when=any_of(is_true(tumour.refractory_to_systemic_therapy), is_false(tumour.sensitive_to_systemic_therapy)),
)

radionuclide_only_where_it_helps = Never(
    name="no-radionuclide-where-radiotherapy-can-help-or-the-scan-is-negative",
    guards=Text(
        "Een radionuclide is voor solide tumoren met een positieve botscan, als bestralen geen goede optie is.",
        "A radionuclide is for solid tumours with a positive bone scan, where radiotherapy is no good option.",
    ),
    source=radionuclide_option.source[0],
    conclusion=concludes(radionuclide_option, True),
    when=any_of(
        radiotherapy_possible,
        is_false(tumour.bone_scan_positive),
        is_one_of(
            tumour.primary,
            "multiple_myeloma",
            "lymphoma_high_or_intermediate_grade",
            "lymphoma_low_grade",
            "hodgkin_lymphoma",
            "leukaemia",
        ),
    ),
)

# --- Vertebroplasty ---

no_cement_with_compression = Never(
    name="no-vertebroplasty-with-cord-compression",
    guards=Text(
        "MESCC is een contra-indicatie voor vertebroplastiek.", "MESCC is a contraindication to vertebroplasty."
    ),
    source=vertebroplasty.source[1],
    conclusion=concludes(vertebroplasty, True),
    when=compression,
)

no_cement_when_contraindicated = Never(
    name="no-vertebroplasty-when-contraindicated",
    guards=Text(
        "Geen cement bij osteomyelitis, bloedingsneiging, cementallergie, slechte conditie of epidurale tumor in meer "
        "dan een derde van het kanaal.",
        "No cement with osteomyelitis, a bleeding tendency, cement allergy, poor condition or epidural tumour in more "
        "than a third of the canal.",
    ),
    source=vertebroplasty.source[1],
    conclusion=concludes(vertebroplasty, True),
    when=any_of(
        is_true(treatment.osteomyelitis),
        is_true(treatment.bleeding_diathesis),
        is_true(treatment.bone_cement_allergy),
        is_(status.condition, "poor"),
        more_than(imaging.epidural_canal_fraction, Share(Fraction(1, 3))),
    ),
)

THEOREMS = (
    one_fraction_for_pain,
    long_schedule_only_for_the_fit,
    systemic_never_when_refractory,
    radionuclide_only_where_it_helps,
    no_cement_with_compression,
    no_cement_when_contraindicated,
)
