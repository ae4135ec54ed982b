"""Where the sources leave room, in the order of the text."""

from wervelwijzer.guideline.conflicts import (
    article,
    diagnostics,
    organisation,
    selection,
    supportive,
    treatments,
)
from wervelwijzer.language.conflicts import Conflict

CONFLICTS: tuple[Conflict, ...] = (
    *diagnostics.CONFLICTS,
    *selection.CONFLICTS,
    *treatments.CONFLICTS,
    *supportive.CONFLICTS,
    *organisation.CONFLICTS,
    *article.CONFLICTS,
)
