"""The studies that the guideline discusses, as data: one file for each chapter, in the order of the text."""

from wervelwijzer.guideline.studies import (
    appendices,
    corticosteroids,
    epidemiology,
    follow_up,
    organisation,
    pain,
    palliative_care,
    patient_selection,
    percutaneous,
    radiotherapy,
    stability,
    surgery,
    survival,
    symptoms,
    systemic_therapy,
)
from wervelwijzer.language.studies import Study

STUDIES: tuple[Study, ...] = (
    *epidemiology.STUDIES,
    *symptoms.STUDIES,
    *corticosteroids.STUDIES,
    *patient_selection.STUDIES,
    *survival.STUDIES,
    *stability.STUDIES,
    *radiotherapy.STUDIES,
    *surgery.STUDIES,
    *systemic_therapy.STUDIES,
    *percutaneous.STUDIES,
    *palliative_care.STUDIES,
    *pain.STUDIES,
    *organisation.STUDIES,
    *follow_up.STUDIES,
    *appendices.STUDIES,
)

__all__ = ["STUDIES", "Study"]
