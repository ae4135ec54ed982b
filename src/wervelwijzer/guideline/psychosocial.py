"""Psychosocial care (chapter *Psychosociale begeleiding*)."""

from wervelwijzer.language.recommendations import Recommendation

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
