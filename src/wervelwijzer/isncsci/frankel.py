"""The Frankel grade beside the AIS: a convention of the same letters, not an equivalence (models.md section 10)."""

from __future__ import annotations

from typing import Final

from wervelwijzer.isncsci.result import Values
from wervelwijzer.language.text import Text

FRANKEL_WORDS: Final = {
    "A": Text("compleet verlies van kracht en gevoel", "complete loss of power and sensation"),
    "B": Text("alleen gevoel", "sensation only"),
    "C": Text("kracht zonder nut", "power without use"),
    "D": Text("nuttige kracht", "useful power"),
    "E": Text("normaal (herstel)", "normal (recovery)"),
}

CAVEAT: Final = Text(
    "Frankel krijgt bij afspraak dezelfde letter als de AIS, maar is niet hetzelfde: de AIS kijkt naar S4-5 en telt "
    "spieren vanaf graad 3, Frankel C of D is een oordeel over het nut van de kracht.",
    "Frankel gets the same letter as the AIS by convention, but is not the same: the AIS looks at S4-5 and counts "
    "muscles from grade 3, Frankel C or D is a judgement of how useful the power is.",
)


def frankel(ais: Values) -> Values:
    """The Frankel grades that the convention gives for the possible AIS grades."""
    return ais
