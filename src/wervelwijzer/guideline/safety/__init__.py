"""What must hold of every patient: the safety theorems, by hand, beside the rules that they guard.

`wervelwijzer prove` shows that they hold over every possible patient, whichever rule is changed.
"""

from __future__ import annotations

from wervelwijzer.guideline.safety import care, clocks, deadlines, diagnostics, surgery, treatment
from wervelwijzer.language.theorems import Theorem

__all__ = ["THEOREMS"]

THEOREMS: tuple[Theorem, ...] = (
    *deadlines.THEOREMS,
    *diagnostics.THEOREMS,
    *surgery.THEOREMS,
    *treatment.THEOREMS,
    *care.THEOREMS,
    *clocks.THEOREMS,
)
