"""The knowledge of the guideline: one room per chapter, read top to bottom beside it.

Each room lists its decisions and recommendations by hand; this page lists the rooms. What the text says beside its
rules is in `texts`, where it leaves room in `conflicts`, the figures of its studies in `studies`: these load only for
whoever asks them.
"""

from __future__ import annotations

from wervelwijzer.guideline import (
    bone_agents,
    cord_lesion,
    corticosteroids,
    definitions,
    differential,
    follow_up,
    governance,
    imaging,
    information,
    organisation,
    pain,
    palliative_care,
    patient_selection,
    percutaneous,
    psychosocial,
    questionnaires,
    radionuclides,
    radiotherapy,
    rehabilitation,
    scope,
    stability,
    surgery,
    survival,
    symptoms,
    systemic_therapy,
    unknown_origin,
)
from wervelwijzer.guideline.asking import ASKED_WHEN
from wervelwijzer.guideline.defaults import DEFAULTS
from wervelwijzer.guideline.survival import MODELS
from wervelwijzer.guideline.warnings import WARNINGS
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.recommendations import Recommendation

TITLE = "Wervelmetastasen"
VERSION = "1.0"
YEAR = 2015

DECISIONS: tuple[Decision, ...] = (
    *scope.DECISIONS,
    *symptoms.DECISIONS,
    *imaging.DECISIONS,
    *unknown_origin.DECISIONS,
    *corticosteroids.DECISIONS,
    *definitions.DECISIONS,
    *patient_selection.DECISIONS,
    *systemic_therapy.DECISIONS,
    *radiotherapy.DECISIONS,
    *organisation.DECISIONS,
    *stability.DECISIONS,
    *percutaneous.DECISIONS,
    *radionuclides.DECISIONS,
    *bone_agents.DECISIONS,
    *questionnaires.DECISIONS,
    *pain.DECISIONS,
    *palliative_care.DECISIONS,
    *information.DECISIONS,
    *cord_lesion.DECISIONS,
    *rehabilitation.DECISIONS,
    *follow_up.DECISIONS,
    *survival.DECISIONS,
)

RECOMMENDATIONS: tuple[Recommendation, ...] = (
    *scope.RECOMMENDATIONS,
    *symptoms.RECOMMENDATIONS,
    *differential.RECOMMENDATIONS,
    *imaging.RECOMMENDATIONS,
    *unknown_origin.RECOMMENDATIONS,
    *corticosteroids.RECOMMENDATIONS,
    *patient_selection.RECOMMENDATIONS,
    *survival.RECOMMENDATIONS,
    *stability.RECOMMENDATIONS,
    *radiotherapy.RECOMMENDATIONS,
    *surgery.RECOMMENDATIONS,
    *systemic_therapy.RECOMMENDATIONS,
    *percutaneous.RECOMMENDATIONS,
    *radionuclides.RECOMMENDATIONS,
    *palliative_care.RECOMMENDATIONS,
    *questionnaires.RECOMMENDATIONS,
    *pain.RECOMMENDATIONS,
    *bone_agents.RECOMMENDATIONS,
    *cord_lesion.RECOMMENDATIONS,
    *psychosocial.RECOMMENDATIONS,
    *information.RECOMMENDATIONS,
    *organisation.RECOMMENDATIONS,
    *follow_up.RECOMMENDATIONS,
    *rehabilitation.RECOMMENDATIONS,
    *governance.RECOMMENDATIONS,
)

__all__ = [
    "ASKED_WHEN",
    "DECISIONS",
    "DEFAULTS",
    "MODELS",
    "RECOMMENDATIONS",
    "TITLE",
    "VERSION",
    "WARNINGS",
    "YEAR",
]
