"""The segments of the cord in order, the key muscles, and the names of what is examined.

Sources: models.md section 12 (key muscles: official worksheet; key points by their segment).
"""

from __future__ import annotations

from typing import Final, Literal

from wervelwijzer.language.text import Text

SideName = Literal["right", "left"]
SIDES: Final[tuple[SideName, SideName]] = ("right", "left")

DERMATOMES: Final[tuple[str, ...]] = (
    *(f"C{number}" for number in range(2, 9)),
    *(f"T{number}" for number in range(1, 13)),
    *(f"L{number}" for number in range(1, 6)),
    *(f"S{number}" for number in range(1, 4)),
    "S4-5",
)
"""The 28 dermatomes that are examined on each side; the first, C2, is segment 1."""

C1, C4, C5, T1, T2, L1, L2, S1, S2, S3, S4_5 = 0, 3, 4, 8, 9, 20, 21, 25, 26, 27, 28
"""Numbers of segments: C1 is 0, S4-5 is 28."""

INTACT: Final = S4_5
"""The level of what is normal down to and including S4-5."""

LEVELS: Final[tuple[str, ...]] = ("C1", *DERMATOMES[:-1], "INT")
"""The names of the levels, C1 to S3 and INT, by their number."""

MUSCLE_SEGMENTS: Final[tuple[int, ...]] = (*range(C5, T1 + 1), *range(L2, S1 + 1))
"""The segments that have a key muscle: C5-T1 and L2-S1."""

ARM_MUSCLES: Final = 5
MUSCLE_COUNT: Final = len(MUSCLE_SEGMENTS)
MUSCLES: Final = tuple(LEVELS[segment] for segment in MUSCLE_SEGMENTS)

MUSCLE_AT: Final[tuple[int | None, ...]] = tuple(
    MUSCLE_SEGMENTS.index(segment) if segment in MUSCLE_SEGMENTS else None for segment in range(S4_5 + 1)
)
"""For each segment the number of its key muscle, or None."""

MUSCLES_BELOW: Final = tuple(sum(at > level for at in MUSCLE_SEGMENTS) for level in range(S4_5 + 1))
"""For each level how many key muscles a side has below it."""

KEY_MUSCLES: Final = {
    "C5": Text("elleboogbuigers", "elbow flexors"),
    "C6": Text("polsstrekkers", "wrist extensors"),
    "C7": Text("elleboogstrekkers", "elbow extensors"),
    "C8": Text("vingerbuigers", "finger flexors"),
    "T1": Text("pinkspreider", "finger abductors (little finger)"),
    "L2": Text("heupbuigers", "hip flexors"),
    "L3": Text("kniestrekkers", "knee extensors"),
    "L4": Text("voetheffers", "ankle dorsiflexors"),
    "L5": Text("lange teenstrekkers", "long toe extensors"),
    "S1": Text("kuitspieren (plantairflexie)", "ankle plantar flexors"),
}

SIDE_WORDS: Final[dict[SideName, Text]] = {"right": Text("rechts", "right"), "left": Text("links", "left")}
