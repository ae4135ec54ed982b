"""The flowcharts in a doctor's grain: which questions stand in them, in which order.

A flowchart is drawn from the diagrams; these questions must settle its outcome, and a test shows that they do.
"""

from __future__ import annotations

from dataclasses import dataclass

from wervelwijzer.facts import imaging as imaging_facts
from wervelwijzer.facts import neurology, status, symptoms, treatment, tumour
from wervelwijzer.facts.units import count
from wervelwijzer.guideline import (
    corticosteroids,
    definitions,
    imaging,
    organisation,
    patient_selection,
    radiotherapy,
    unknown_origin,
)
from wervelwijzer.guideline import symptoms as clinical_features
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    Statement,
    all_of,
    any_of,
    at_most,
    between,
    concludes,
    is_,
    is_true,
    more_than,
)


@dataclass(frozen=True, eq=False)
class Step:
    """A question of a flowchart, to be answered with yes or no."""

    asks: Text
    when: Statement


@dataclass(frozen=True, eq=False)
class Flowchart:
    """The questions that lead to the outcome of a decision, for the pages of these sections."""

    name: str
    title: Text
    goal: Decision
    steps: tuple[Step, ...]
    sections: tuple[str, ...]


def _step(nl: str, en: str, when: Statement) -> Step:
    return Step(Text(nl, en), when)


MALIGNANCY = _step("Maligniteit bekend?", "Malignancy known?", is_true(tumour.malignancy_known))
UNKNOWN_ORIGIN = _step(
    "Onbekende origine, nog geen weefsel?", "Unknown origin, no tissue yet?", definitions.unknown_origin
)
DYING = _step("Stervensfase?", "Dying phase?", is_true(status.dying_phase))
CONFIRMED = _step("Wervelmetastasen bevestigd?", "Vertebral metastases confirmed?", definitions.confirmed)
DEFICIT_BY_MESCC = _step("Uitval door MESCC?", "Deficit due to MESCC?", definitions.deficit_by_mescc)
FEASIBLE = _step(
    "Radiotherapie mogelijk en zinvol?", "Radiotherapy feasible and useful?", is_true(treatment.radiotherapy_feasible)
)
TO_TREAT = _step(
    "Symptomatisch, of asymptomatische MESCC die als symptomatisch geldt?",
    "Symptomatic, or asymptomatic MESCC that counts as symptomatic?",
    patient_selection.to_treat,
)
PROGRESSIVE_WITHIN_A_WEEK = all_of(
    is_true(neurology.deficit_progressive), at_most(neurology.deficit_developed_over_days, imaging.FAST_DEFICIT_WITHIN)
)

diagnosis = Flowchart(
    name="diagnosis",
    title=Text("Diagnostiek: of en hoe snel beeldvorming", "Diagnosis: whether and how soon to image"),
    goal=imaging.deadline,
    steps=(
        MALIGNANCY,
        _step(
            "Beeldvorming aangewezen (alarmsymptoom, radiculaire klacht, MESCC-verdenking, Lhermitte)?",
            "Imaging warranted (alarm symptom, radicular complaint, suspected MESCC, Lhermitte)?",
            concludes(clinical_features.imaging_warranted, True),
        ),
        _step(
            "Al adequate beeldvorming van de wervelkolom?",
            "Adequate imaging of the spine already?",
            is_true(imaging_facts.adequate_spine_imaging_available),
        ),
        _step(
            "Complete dwarslaesie die te lang bestaat voor spoed?",
            "Complete cord lesion of too long standing for urgency?",
            concludes(imaging.emergency_diagnostics_meaningful, False),
        ),
        _step(
            "Tekenen van MESCC, dubbelzijdige radiculaire pijn of uitval, of Lhermitte?",
            "Signs of MESCC, bilateral radicular pain or deficit, or Lhermitte?",
            any_of(
                definitions.clinical_signs,
                is_(symptoms.radicular_pain, "bilateral"),
                is_(neurology.radicular_deficit, "bilateral"),
                definitions.lhermitte_of_concern,
            ),
        ),
        _step(
            "Eenzijdige radiculaire uitval?",
            "Unilateral radicular deficit?",
            is_(neurology.radicular_deficit, "unilateral"),
        ),
        _step(
            "Progressief en ontstaan binnen 7 dagen?",
            "Progressive and developed within 7 days?",
            PROGRESSIVE_WITHIN_A_WEEK,
        ),
        _step("Eenzijdige radiculaire pijn?", "Unilateral radicular pain?", is_(symptoms.radicular_pain, "unilateral")),
    ),
    sections=("symptoms", "imaging"),
)

biopsy = Flowchart(
    name="biopsy",
    title=Text("Onbekende origine: hoe snel een biopt", "Unknown origin: how soon a biopsy"),
    goal=unknown_origin.biopsy_deadline,
    steps=(
        UNKNOWN_ORIGIN,
        _step(
            "Klinische of zichtbare MESCC?",
            "Clinical or visible MESCC?",
            any_of(definitions.clinical_signs, definitions.visible_compression),
        ),
    ),
    sections=("unknown_origin",),
)

steroids = Flowchart(
    name="corticosteroids",
    title=Text("Dexamethason", "Dexamethasone"),
    goal=corticosteroids.dexamethasone,
    steps=(
        UNKNOWN_ORIGIN,
        _step(
            "Primaire tumor onbekend, geen weefsel, en een hematologische maligniteit vermoed?",
            "Primary unknown, no tissue, and a haematological malignancy suspected?",
            corticosteroids.haematological_suspicion_without_tissue,
        ),
        _step(
            "Operatie of radiotherapie gepland?",
            "Surgery or radiotherapy planned?",
            corticosteroids.local_treatment_planned,
        ),
        _step(
            "Symptomatische MESCC, of zichtbare wortelcompressie met radiculaire pijn of uitval?",
            "Symptomatic MESCC, or visible root compression with radicular pain or deficit?",
            any_of(definitions.symptomatic_mescc, corticosteroids.symptomatic_root_compression),
        ),
        _step(
            "Asymptomatische MESCC en radiotherapie gepland?",
            "Asymptomatic MESCC and radiotherapy planned?",
            corticosteroids.asymptomatic_for_radiotherapy,
        ),
        _step(
            "Pijnopvlamming kort na radiotherapie?",
            "Pain flare shortly after radiotherapy?",
            is_true(treatment.pain_flare_after_radiotherapy),
        ),
    ),
    sections=("corticosteroids",),
)

local_treatment = Flowchart(
    name="treatment",
    title=Text("Behandeling: chirurgie of radiotherapie", "Treatment: surgery or radiotherapy"),
    goal=patient_selection.preferred_local_treatment,
    steps=(
        DYING,
        CONFIRMED,
        TO_TREAT,
        _step(
            "Indicatie voor chirurgie (instabiel, uitbehandeld met radiotherapie, of achteruitgang eronder)?",
            "Indication for surgery (unstable, no further radiotherapy possible, or decline under it)?",
            concludes(patient_selection.surgery_indicated, True),
        ),
        DEFICIT_BY_MESCC,
        _step(
            "Voldaan aan alle voorwaarden voor chirurgie?",
            "Every condition for surgery met?",
            concludes(patient_selection.conditions_met, True),
        ),
        FEASIBLE,
    ),
    sections=("patient_selection",),
)

start = Flowchart(
    name="start",
    title=Text("Termijn voor de start van de behandeling", "Deadline for the start of treatment"),
    goal=organisation.start_deadline,
    steps=(
        CONFIRMED,
        DEFICIT_BY_MESCC,
        _step(
            "Uitval in meer dan 7 dagen ontstaan, en loopt de patiënt zelfstandig?",
            "Deficit developed over more than 7 days, and does the patient walk independently?",
            all_of(
                more_than(neurology.deficit_developed_over_days, organisation.SLOW_DEFICIT_AFTER),
                is_true(neurology.walks_independently),
            ),
        ),
        _step("MESCC zonder uitval?", "MESCC without a deficit?", definitions.mescc),
        TO_TREAT,
    ),
    sections=("organisation",),
)

schedule = Flowchart(
    name="schedule",
    title=Text("Bestralingsschema, als er wordt bestraald", "Radiotherapy schedule, where radiotherapy is given"),
    goal=radiotherapy.schedule,
    steps=(
        DYING,
        CONFIRMED,
        FEASIBLE,
        _step("Geopereerd voor deze metastase?", "Operated for this metastasis?", radiotherapy.operated),
        TO_TREAT,
        _step("Neurologische uitval?", "Neurological deficit?", definitions.deficit),
        _step("Goede conditie?", "Good condition?", is_(status.condition, "good")),
        _step(
            "Levensverwachting minstens 12 maanden?",
            "Life expectancy at least 12 months?",
            radiotherapy.expected_to_live_a_year,
        ),
        _step(
            "Oligometastasen (1-3 in hoogstens twee organen)?",
            "Oligometastases (1-3 in at most two organs)?",
            definitions.oligometastatic,
        ),
        _step(
            "Waarvan 1-3 in het bot?",
            "Of which 1-3 in bone?",
            between(tumour.bone_metastases_count, count(1), count(3)),
        ),
    ),
    sections=("radiotherapy",),
)

meeting = Flowchart(
    name="meeting",
    title=Text("MDO: direct of wekelijks", "MDO: at once or weekly"),
    goal=organisation.mdo_urgency,
    steps=(
        TO_TREAT,
        _step(
            "Progressieve uitval, MESCC, hevige progressieve pijn of een instabiele wervelkolom?",
            "Progressive deficit, MESCC, severe progressive pain or an unstable spine?",
            any_of(
                definitions.mescc,
                all_of(definitions.deficit, is_true(neurology.deficit_progressive)),
                is_true(symptoms.pain_severe_and_progressive),
                definitions.unstable,
            ),
        ),
    ),
    sections=("organisation",),
)

FLOWCHARTS = (diagnosis, biopsy, steroids, local_treatment, start, schedule, meeting)
