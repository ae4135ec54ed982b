"""Examinations classified a second, on one core: complete ones, and with places that are not testable."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from tests.isncsci.samples import examination, with_gaps

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.examination import Examination, Side

MANY = 10_000
SOME = 500
ROUNDS = 5


def bench_isncsci(many: int = MANY) -> float:
    """Complete examinations a second; the best of some rounds."""
    dice = random.Random(11)
    return _rate([examination(dice) for _ in range(many)])


def bench_isncsci_with_gaps(many: int = SOME, gaps: int = 4) -> float:
    """Examinations a second of which some places are open or starred, each with its exact sets."""
    dice = random.Random(12)
    return _rate([with_gaps(dice, examination(dice), gaps) for _ in range(many)])


def bench_isncsci_unknown() -> float:
    """Milliseconds for the exact sets of an examination of which nothing is known."""
    unknown = Examination(Side(non_key="NT"), Side(non_key="NT"))
    return 1000 / _rate([unknown])


def _rate(examinations: Sequence[Examination]) -> float:
    best = 0.0
    for _ in range(ROUNDS):
        start = time.process_time()
        for one in examinations:
            classify(one)
        best = max(best, len(examinations) / (time.process_time() - start))
    return best


if __name__ == "__main__":
    print(f"complete: {bench_isncsci():.0f} a second; with four gaps: {bench_isncsci_with_gaps():.0f} a second")
    print(f"nothing known: {bench_isncsci_unknown():.0f} ms")
