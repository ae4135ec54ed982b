"""Treatment: surgery (chapter *Chirurgie*)."""

from wervelwijzer.language.recommendations import Recommendation

RECOMMENDATIONS: tuple[Recommendation, ...] = ()
