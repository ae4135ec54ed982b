"""Differential diagnosis (chapter *Differentiaaldiagnose*)."""

from wervelwijzer.language.recommendations import Recommendation

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
