"""The shape of the body and its dermatomes, front and back: our own schematic drawing of one half.

Coordinates are those of one half: x from the midline outwards, y downwards. The bands are cut to the outline when
drawn. The order of the bands follows the key sensory points (models.md section 12); their borders are schematic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from wervelwijzer.isncsci.segments import DERMATOMES

Point = tuple[float, float]
Piece = Literal["head", "arm", "trunk"]

WIDTH, HEIGHT = 204.0, 424.0
"""The size of a whole body with some room."""

HEAD: Final[tuple[Point, ...]] = (
    (-1, 4), (8, 5), (16, 12), (19.5, 26), (17.5, 40), (10, 50), (9.5, 60), (10, 70), (-1, 70),
)  # fmt: skip
ARM: Final[tuple[Point, ...]] = (
    (34, 73), (44, 77), (51, 86), (55, 104), (58, 124), (63, 143), (68, 156), (76, 182), (81, 208), (86, 217),
    (94, 232), (93, 238), (88, 237), (89, 250), (87, 263), (78, 264), (73, 252), (71, 232), (69, 216), (61, 190),
    (52, 164), (47, 144), (43, 122), (40, 104), (34, 94),
)  # fmt: skip
TRUNK: Final[tuple[Point, ...]] = (
    (-1, 60), (9, 62), (14, 68), (30, 72), (40, 78), (44, 90), (40, 106), (37, 124), (33, 150), (32, 166), (36, 188),
    (39, 212), (38, 240), (34, 275), (29, 305), (30, 330), (26, 360), (19, 390), (22, 402), (27, 412), (24, 418),
    (10, 418), (8, 408), (9, 390), (8, 350), (10, 322), (9, 300), (5, 260), (1.5, 222), (-1, 219),
)  # fmt: skip
OUTLINES: Final[dict[Piece, tuple[Point, ...]]] = {"arm": ARM, "trunk": TRUNK, "head": HEAD}
"""In the order of drawing: what comes later lies over what came before."""


@dataclass(frozen=True)
class Region:
    """A part of a dermatome: the piece of the body that cuts it, its rough shape, and where its name stands."""

    dermatome: str
    piece: Piece
    shape: tuple[Point, ...]
    label: Point | None


def _band(name: str, top: float, bottom: float, inner: float = -1, outer: float = 60, slope: float = 0) -> Region:
    """A band across the trunk; `slope` lets its outer end lie higher."""
    shape = ((inner, top), (outer, top - slope), (outer, bottom - slope), (inner, bottom))
    return Region(name, "trunk", shape, (0, (top + bottom) / 2))


def _leg(name: str, top: float, bottom: float, inner: float, outer: float, label: Point | None) -> Region:
    return Region(name, "trunk", ((inner, top), (outer, top), (outer, bottom), (inner, bottom)), label)


def _bands(first: str, last: str, top: float, height: float) -> tuple[Region, ...]:
    names = DERMATOMES[DERMATOMES.index(first) : DERMATOMES.index(last) + 1]
    return tuple(_band(name, top + height * at, top + height * (at + 1)) for at, name in enumerate(names))


_ARM = (
    Region("C4", "arm", ((28, 66), (62, 66), (52, 82), (28, 82)), None),
    Region("C5", "arm", ((40, 82), (64, 72), (72, 158), (57, 160), (48, 122)), (54, 118)),
    Region("T2", "arm", ((28, 82), (40, 82), (49, 124), (36, 130)), None),
    Region("T1", "arm", ((36, 130), (49, 124), (57, 160), (68, 198), (56, 202)), (53, 160)),
    Region("C6", "arm", ((57, 160), (72, 156), (100, 210), (100, 242), (86, 238), (78, 214), (68, 198)), (74, 190)),
    Region("C8", "arm", ((54, 196), (68, 198), (75, 216), (80, 236), (81, 270), (60, 270)), (74, 246)),
    Region("C7", "arm", ((72, 206), (78, 214), (86, 238), (100, 242), (98, 270), (81, 270), (80, 236)), (84, 248)),
)

FRONT: Final[tuple[Region, ...]] = (
    Region("C3", "head", ((-1, 50), (30, 50), (30, 66), (-1, 66)), (0, 58)),
    *_ARM,
    Region("C3", "trunk", ((-1, 58), (13, 58), (13, 66), (-1, 66)), None),
    Region("C4", "trunk", ((-1, 66), (50, 66), (50, 80), (-1, 84)), (0, 75)),
    Region("T2", "trunk", ((-1, 84), (50, 80), (50, 94), (-1, 94.5)), (0, 89)),
    *_bands("T3", "T12", 94.5, 11.1),
    _band("L1", 205.5, 222, slope=4),
    Region("L2", "trunk", ((-1, 222), (50, 218), (50, 262), (-1, 248)), (20, 238)),
    Region("L3", "trunk", ((-1, 248), (50, 262), (50, 305), (20, 318), (-1, 318)), (19, 288)),
    Region("L4", "trunk", ((-1, 318), (20, 318), (17, 396), (14, 420), (-1, 420)), (13, 350)),
    Region("L5", "trunk", ((20, 318), (50, 305), (50, 400), (21, 400), (20, 420), (14, 420), (17, 396)), (23, 350)),
    Region("S1", "trunk", ((21, 400), (50, 398), (50, 422), (20, 422)), (32, 411)),
)

BACK: Final[tuple[Region, ...]] = (
    Region("C2", "head", ((-1, -9), (30, -9), (30, 46), (-1, 46)), (0, 28)),
    Region("C3", "head", ((-1, 46), (30, 46), (30, 64), (-1, 64)), (0, 55)),
    *_ARM,
    Region("C3", "trunk", ((-1, 58), (13, 58), (13, 64), (-1, 64)), None),
    Region("C4", "trunk", ((-1, 64), (50, 64), (50, 80), (-1, 80)), (0, 72)),
    *_bands("T2", "T12", 80, 9.2),
    *_bands("L1", "L5", 181.2, 7.0),
    _leg("S3", 216.2, 242, -1, 17, (14, 228)),
    _leg("S1", 216.2, 300, 17, 27, (22, 262)),
    _leg("S2", 242, 300, -1, 17, (12, 270)),
    _leg("L5", 216.2, 300, 27, 60, (32, 240)),
    _leg("L4", 300, 422, -1, 13, (11, 335)),
    _leg("S2", 300, 350, 13, 19, None),
    _leg("L5", 300, 390, 26, 60, None),
    _leg("S1", 300, 350, 19, 26, (22, 328)),
    _leg("S1", 350, 422, 13, 26, (18, 372)),
    _leg("S1", 390, 422, 13, 60, None),
    Region("S4-5", "trunk", ((-1, 214), (5, 216), (8, 222), (6, 229), (-1, 231)), (0, 246)),
)


def smooth(points: tuple[Point, ...], closed: bool = True) -> str:
    """A path that runs smoothly through all points; closed, or open between the last and the first."""
    count = len(points)
    parts = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for at in range(count if closed else count - 1):
        before, here, there, after = (points[_near(at + step, count, closed)] for step in (-1, 0, 1, 2))
        first = here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6
        second = there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6
        parts.append("C" + " ".join(f"{x:.1f} {y:.1f}" for x, y in (first, second, there)))
    return "".join(parts) + ("Z" if closed else "")


def _near(at: int, count: int, closed: bool) -> int:
    return at % count if closed else min(max(at, 0), count - 1)


def sharp(points: tuple[Point, ...]) -> str:
    """A closed path with straight sides."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
