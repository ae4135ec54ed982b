"""What an examination settles for the case, and what it asks of the MRI.

Conservative: only what every completion of the unknowns gives. A radicular deficit is never concluded, nor that signs
of cord or cauda compression are absent: the examination says nothing of bladder, bowel and gait.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wervelwijzer.isncsci.result import Result, Values, certain
from wervelwijzer.isncsci.segments import DERMATOMES, LEVELS
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

ASIA_GRADE: Final = "neurology.asia_grade"
CORD_SIGNS: Final = "neurology.myelopathy_or_cauda_signs"

NEVER_BELOW: Final = Place("symptoms", 15405, 284, "09caf116e80f2c7cc6044890a3b0fd483b76899a8b8228acd3b96cdea7ea3eee")
"""The guideline on the sensory border: the compression is often above it, never below."""

ONE_ROOT: Final = Text(
    "Alle afwijkingen kunnen in één segment liggen, met intacte anale functie. Dat past ook bij uitval van een "
    "zenuwwortel; die heeft geen AIS (ASIA E in de casus). Daarom gaat er geen feit naar de casus: vul zelf in.",
    "All that is abnormal can lie in one segment, with the anal examination intact. That also fits a root deficit, "
    "which has no AIS (ASIA E in the case). So no fact goes to the case: fill it in yourself.",
)


def facts_of(result: Result) -> dict[str, bool | str]:
    """The facts of the case that follow with certainty, by name.

    The ASIA grade where one is possible; clinical signs of cord or cauda compression where the grade is A to D in every
    completion and so is a level. Nothing where all that is abnormal can lie in one segment (see ONE_ROOT).
    """
    found: dict[str, bool | str] = {}
    if may_be_one_root(result):
        return found
    grade = certain(result.ais)
    if grade is not None:
        found[ASIA_GRADE] = grade
    if "E" not in result.ais and LEVELS[-1] not in result.neurological_level:
        found[CORD_SIGNS] = True
    return found


def may_be_one_root(result: Result) -> bool:
    """Whether there certainly is a deficit, and it can be that of one root on one or both sides."""
    return result.within_one_segment and "E" not in result.ais


@dataclass(frozen=True)
class Coverage:
    """What the MRI must show.

    `borders` are the sensory levels that are possible on either side; `down_to` is the first segment below the lowest
    of them, None where no border is certain to exist: then the whole spine. Always from the top of the spine.
    """

    borders: Values
    down_to: str | None
    says: Text
    source: Place = NEVER_BELOW


def mri_must_cover(result: Result) -> Coverage:
    """How far down the MRI must reach at least for the findings; upwards there is no limit.

    The lowest possible border of either side counts, so that nothing is left out. The border is one of segments of the
    cord, which lie higher than the vertebrae of the same name.
    """
    levels = {*result.sensory_level.right, *result.sensory_level.left}
    borders = tuple(level for level in LEVELS if level in levels)
    if borders == LEVELS[-1:]:
        return Coverage(
            borders,
            None,
            Text(
                "Er is geen sensibele grens gevonden. Is een MRI nodig, dan vraagt de richtlijn de gehele wervelkolom.",
                "No sensory border was found. Where an MRI is needed, the guideline asks for the whole spine.",
            ),
        )
    if LEVELS[-1] in borders:
        return Coverage(
            borders,
            None,
            Text(
                "Een sensibele grens staat niet vast: beeld de gehele wervelkolom af.",
                "There is no certain sensory border: image the whole spine.",
            ),
        )
    down_to = DERMATOMES[LEVELS.index(borders[-1])]
    return Coverage(
        borders,
        down_to,
        Text(
            f"De compressie ligt vaak hoger dan de sensibele grens en nooit lager: beeld de wervelkolom van boven af "
            f"ten minste tot en met {down_to} af. De richtlijn vraagt de gehele wervelkolom.",
            f"The compression is often above the sensory border and never below it: image the spine from above down "
            f"to and including {down_to} at least. The guideline asks for the whole spine.",
        ),
    )
