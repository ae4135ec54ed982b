"""The questions in the order of asking, cut into sections that a doctor scans: each is named and begins at a fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from wervelwijzer.facts import FACTS
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Fact, Phase

PHASES: dict[Phase, Text] = {
    Phase.HISTORY: Text("Anamnese", "History"),
    Phase.EXAMINATION: Text("Onderzoek", "Examination"),
    Phase.IMAGING: Text("Beeldvorming", "Imaging"),
    Phase.TREATMENT: Text("Behandeling", "Treatment"),
}


@dataclass(frozen=True)
class Section:
    """A few questions that belong together."""

    code: str
    label: Text
    phase: Phase
    facts: tuple[Fact, ...]


_BEGIN: tuple[tuple[str, Text], ...] = (
    ("tumour.malignancy_known", Text("Ziekte en leeftijd", "Disease and age")),
    ("symptoms.spinal_pain", Text("Pijn en alarmsymptomen", "Pain and alarm symptoms")),
    ("symptoms.radicular_pain", Text("Uitstraling en Lhermitte", "Radiation and Lhermitte")),
    ("symptoms.pain_severe_and_progressive", Text("Ernst en aard van de pijn", "Severity and kind of pain")),
    ("treatment.radiotherapy_given_at_level", Text("Eerder behandeld, en medicijnen", "Treated before, and drugs")),
    ("tumour.bone_metastases_known", Text("De ziekte verder", "The disease further")),
    ("status.surprised_if_died_within_a_year", Text("Belasting en zorg", "Burden and care")),
    ("prognosis.tumour_growth", Text("Voor andere prognosemodellen", "For other survival models")),
    ("neurology.myelopathy_or_cauda_signs", Text("Neurologisch onderzoek", "Neurological examination")),
    ("neurology.cord_lesion_irreversible", Text("Zorg bij een dwarslaesie", "Care of a cord lesion")),
    ("prognosis.crp", Text("Laboratorium", "Laboratory")),
    ("imaging.adequate_spine_imaging_available", Text("Welke beelden er zijn", "Which images there are")),
    ("imaging.probable_vertebral_metastases", Text("Diagnose en compressie", "Diagnosis and compression")),
    ("imaging.contiguous_affected_vertebrae", Text("Voor de chirurg", "For the surgeon")),
    ("imaging.cortical_destruction", Text("Het bot en de SINS", "The bone and the SINS")),
    ("tumour.metastases_count", Text("Uitbreiding van de ziekte", "Extent of the disease")),
    ("tumour.systemic_therapy_response_expected", Text("Kan er geopereerd worden?", "Can there be surgery?")),
    ("treatment.radiotherapy_feasible", Text("Radiotherapie en achteruitgang", "Radiotherapy and decline")),
    ("tumour.sensitive_to_systemic_therapy", Text("Systemische therapie", "Systemic therapy")),
    ("treatment.surgery_planned", Text("Plan en beloop", "Plan and course")),
    ("symptoms.pain_refractory", Text("Cement, en pijn die blijft", "Cement, and pain that stays")),
    ("care.pain_team_available", Text("Pijnteam en revalidatie", "Pain team and rehabilitation")),
    ("prognosis.visceral_metastases_treatable", Text("Nog één prognosemodel", "One more survival model")),
)


def _sections() -> Iterator[Section]:
    names = [fact.name for fact in FACTS]
    starts = [names.index(name) for name, _ in _BEGIN]
    for number, ((first, last), (_, label)) in enumerate(zip(pairwise([*starts, len(FACTS)]), _BEGIN, strict=True), 1):
        facts = FACTS[first:last]
        yield Section(f"s{number}", label, facts[0].phase, facts)


SECTIONS: tuple[Section, ...] = tuple(_sections())
