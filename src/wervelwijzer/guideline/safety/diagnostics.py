"""Imaging and dexamethasone: nobody with alarming findings waits, and nothing spoils the biopsy."""

from wervelwijzer.facts import imaging, neurology, treatment, tumour
from wervelwijzer.facts.units import hours
from wervelwijzer.guideline.corticosteroids import dexamethasone, proton_pump_inhibitor, tissue_before_corticosteroids
from wervelwijzer.guideline.imaging import bone_scan_useful, modality, no_emergency_after_two_days
from wervelwijzer.guideline.imaging import deadline as imaging_deadline
from wervelwijzer.guideline.safety.circumstances import (
    alarming_pain,
    complaints,
    imaging_is_open,
    no_complete_lesion,
    suspected_cord_compression,
    tissue_awaited,
    treatment_planned,
    unknown_primary_without_tissue,
    visible_compression,
)
from wervelwijzer.guideline.symptoms import imaging_warranted
from wervelwijzer.guideline.unknown_origin import withhold_corticosteroids
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import Always, Never
from wervelwijzer.language.words import all_of, any_of, at_most, concludes, is_, is_true, not_

# --- Imaging ---

alarm_is_imaged = Always(
    name="alarming-pain-is-always-imaged",
    guards=Text(
        "Een alarmsymptoom bij rugpijn en kanker vraagt om beeldvorming, ook bij normaal neurologisch onderzoek.",
        "An alarm symptom with back pain and cancer asks for imaging, even with a normal neurological examination.",
    ),
    source=imaging_warranted.source[0],
    conclusion=concludes(imaging_warranted, True),
    when=all_of(is_true(tumour.malignancy_known), alarming_pain),
)

suspected_compression_within_12_hours = Always(
    name="suspected-cord-compression-within-12-hours",
    guards=Text(
        "Verdenking op MESCC, Lhermitte of bilaterale radiculaire verschijnselen: MRI binnen 12 uur.",
        "Suspected MESCC, Lhermitte or bilateral radicular symptoms: MRI within 12 hours.",
    ),
    source=imaging_deadline.source[0],
    conclusion=concludes(imaging_deadline, 12),
    when=all_of(imaging_is_open, suspected_cord_compression, no_complete_lesion),
)

unilateral_deficit_within_48_hours = Always(
    name="unilateral-deficit-within-48-hours",
    guards=Text(
        "Eenzijdige radiculaire uitval: MRI binnen 48 uur of eerder.",
        "A unilateral radicular deficit: MRI within 48 hours or sooner.",
    ),
    source=imaging_deadline.source[0],
    conclusion=concludes(imaging_deadline, 12, 24, 48),
    when=all_of(imaging_is_open, is_(neurology.radicular_deficit, "unilateral"), no_complete_lesion),
)

urgency_lapses_only_with_a_complete_lesion = Never(
    name="urgency-lapses-only-with-a-complete-lesion",
    guards=Text(
        "Alleen een complete dwarslaesie die langer dan een dag bestaat, kan spoeddiagnostiek zinloos maken.",
        "Only a complete cord lesion for more than a day can make emergency diagnostics pointless.",
    ),
    source=no_emergency_after_two_days.source,
    conclusion=concludes(imaging_deadline, "elective"),
    when=any_of(no_complete_lesion, at_most(neurology.complete_lesion_hours, hours(24))),
)

no_mri_where_contraindicated = Never(
    name="no-mri-where-contraindicated",
    guards=Text(
        "Kan een MRI niet, dan een spiraal-CT met contrast.", "Where MRI is impossible, spiral CT with contrast."
    ),
    source=modality.source[1],
    conclusion=concludes(modality, "mri_whole_spine"),
    when=is_true(imaging.mri_contraindicated),
)

no_bone_scan_in_myeloma = Never(
    name="no-bone-scan-in-myeloma",
    guards=Text(
        "Bij multipel myeloom is de botscan vals-negatief: vraag hem niet aan.",
        "In multiple myeloma the bone scan is false negative: do not ask for it.",
    ),
    source=bone_scan_useful.source[0],
    conclusion=concludes(bone_scan_useful, True),
    when=is_(tumour.primary, "multiple_myeloma"),
)

# --- Dexamethasone ---

starting = concludes(dexamethasone, "start")

no_dexamethasone_before_biopsy = Never(
    name="no-dexamethasone-while-tissue-is-awaited",
    guards=Text(
        "Wacht bij onbekende origine met corticosteroïden tot na het biopt.",
        "In unknown origin withhold corticosteroids until after the biopsy.",
    ),
    source=withhold_corticosteroids.source,
    conclusion=starting,
    when=tissue_awaited,
)

no_dexamethasone_with_haematological_suspicion = Never(
    name="no-dexamethasone-with-haematological-suspicion-before-tissue",
    guards=Text(
        "Bij een onbekende primaire tumor en verdenking op een hematologische maligniteit eerst weefsel.",
        "With an unknown primary and a suspected haematological malignancy tissue comes first.",
    ),
    source=tissue_before_corticosteroids.source,
    conclusion=starting,
    when=all_of(unknown_primary_without_tissue, is_true(tumour.haematological_malignancy_suspected)),
)

dexamethasone_only_for_complaints_to_be_treated = Never(
    name="dexamethasone-only-for-complaints-to-be-treated",
    guards=Text(
        "Dexamethason is voor wie klachten heeft en geopereerd of bestraald gaat worden.",
        "Dexamethasone is for those who have complaints and will be operated or irradiated.",
    ),
    source=dexamethasone.source[1],
    conclusion=starting,
    when=any_of(not_(complaints), not_(treatment_planned)),
)

dexamethasone_at_once = Always(
    name="dexamethasone-at-once-for-symptomatic-compression",
    guards=Text(
        "Symptomatische MESCC die geopereerd of bestraald gaat worden, bij een bekende tumor: direct starten.",
        "Symptomatic MESCC that will be operated or irradiated, with a known tumour: start at once.",
    ),
    source=dexamethasone.source[1],
    conclusion=starting,
    when=all_of(visible_compression, complaints, treatment_planned, not_(is_(tumour.primary, "unknown_primary"))),
)

stomach_protected = Always(
    name="stomach-protected-with-a-risk-factor",
    guards=Text(
        "Maagulcus, NSAID of anticoagulans: een protonpompremmer bij de dexamethason.",
        "Gastric ulcer, NSAID or anticoagulant: a proton pump inhibitor with the dexamethasone.",
    ),
    source=proton_pump_inhibitor.source[0],
    conclusion=concludes(proton_pump_inhibitor, True),
    when=all_of(
        starting,
        any_of(
            is_true(treatment.gastric_ulcer_history),
            is_true(treatment.nsaid_use),
            is_true(treatment.anticoagulant_use),
        ),
    ),
)

THEOREMS = (
    alarm_is_imaged,
    suspected_compression_within_12_hours,
    unilateral_deficit_within_48_hours,
    urgency_lapses_only_with_a_complete_lesion,
    no_mri_where_contraindicated,
    no_bone_scan_in_myeloma,
    no_dexamethasone_before_biopsy,
    no_dexamethasone_with_haematological_suspicion,
    dexamethasone_only_for_complaints_to_be_treated,
    dexamethasone_at_once,
    stomach_protected,
)
