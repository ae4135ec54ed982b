"""Where the sources leave room, in the order of the text."""

from wervelwijzer.guideline.conflicts import (
    article,
    clinical_features,
    diagnostics,
    local_treatment,
    organisation,
    selection,
    summary,
    supportive,
    treatments,
)
from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = (
    *clinical_features.CONFLICTS,
    *diagnostics.CONFLICTS,
    *selection.CONFLICTS,
    *local_treatment.CONFLICTS,
    *treatments.CONFLICTS,
    *supportive.CONFLICTS,
    *organisation.CONFLICTS,
    *summary.CONFLICTS,
    *article.CONFLICTS,
)
