"""Karnofsky and ECOG: the scores of one that agree with a score of the other, as sets.

Bands of the German oncological basic data set (oBDS 12.1, [V2]; reference/models.md, section 10): ECOG 0 is Karnofsky
90-100, 1 is 70-80, 2 is 50-60, 3 is 30-40, 4 is 10-20 and 5 is 0. Other conventions exist and were not read. A band
of two steps can lie on both sides of a cut that a survival model makes: ECOG 1 straddles the cut of Bollen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wervelwijzer.language.text import Text

BANDS: dict[int, tuple[int, ...]] = {0: (90, 100), 1: (70, 80), 2: (50, 60), 3: (30, 40), 4: (10, 20), 5: (0,)}
"""The Karnofsky scores of each ECOG score."""

ECOG_SCORES = tuple(BANDS)
KARNOFSKY_SCORES = tuple(range(0, 101, 10))

SINGLE_VALUES: dict[int, int] = {0: 90, 1: 80, 2: 60, 3: 40, 4: 20, 5: 0}
"""The one Karnofsky score that Buccheri 1996 sets beside each ECOG score, as a secondary source prints it."""


@dataclass(frozen=True)
class Cut:
    """A Karnofsky score from which a model counts a patient in the better class."""

    model: Text
    least: int


CUTS = (
    Cut(Text("Bollen (80-100 tegen 10-70)", "Bollen (80-100 against 10-70)"), 80),
    Cut(Text("Van der Linden (80-100 tegen 50-70)", "Van der Linden (80-100 against 50-70)"), 80),
    Cut(Text("Van der Linden (50-70 tegen 20-40)", "Van der Linden (50-70 against 20-40)"), 50),
    Cut(Text("Van der Linden (20-40 tegen buiten de tabel)", "Van der Linden (20-40 against outside the table)"), 20),
    Cut(Text("Tokuhashi (80-100 tegen 50-70)", "Tokuhashi (80-100 against 50-70)"), 80),
    Cut(Text("Tokuhashi (50-70 tegen 10-40)", "Tokuhashi (50-70 against 10-40)"), 50),
)


class ConversionError(ValueError):
    """A score that the scale does not have; `says` names it and what would be right."""

    def __init__(self, says: Text) -> None:
        self.says = says
        super().__init__(says.en)


def karnofsky_of(ecog: Iterable[int]) -> tuple[int, ...]:
    """The Karnofsky scores that agree with any of these ECOG scores, lowest first.

    Raises:
        ConversionError: a score is not one of 0 to 5.
    """
    given = set(ecog)
    for score in sorted(given - set(BANDS)):
        raise ConversionError(
            Text(f"ECOG {score} bestaat niet. Geef 0 tot en met 5.", f"ECOG {score} does not exist. Give 0 to 5.")
        )
    return tuple(sorted(karnofsky for score in given for karnofsky in BANDS[score]))


def ecog_of(karnofsky: Iterable[int]) -> tuple[int, ...]:
    """The ECOG scores that agree with any of these Karnofsky scores, lowest first.

    Raises:
        ConversionError: a score is not one of 0, 10, 20 ... 100.
    """
    given = set(karnofsky)
    for score in sorted(given - set(KARNOFSKY_SCORES)):
        raise ConversionError(
            Text(
                f"Karnofsky {score} bestaat niet. Geef 0 tot en met 100, in stappen van 10.",
                f"Karnofsky {score} does not exist. Give 0 to 100, in steps of 10.",
            )
        )
    return tuple(ecog for ecog, band in BANDS.items() if given & set(band))


def straddled(karnofsky: Iterable[int]) -> tuple[Cut, ...]:
    """The cuts that have possible scores on both sides, so that the model needs the Karnofsky score itself."""
    possible = tuple(karnofsky)
    return tuple(cut for cut in CUTS if min(possible, default=100) < cut.least <= max(possible, default=0))
