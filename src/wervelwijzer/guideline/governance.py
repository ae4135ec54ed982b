"""Deviating from the guideline (chapter *Verantwoording*)."""

from wervelwijzer.language.recommendations import Recommendation

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
