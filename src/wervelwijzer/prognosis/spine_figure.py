"""The spine from the side, its levels shaded by SINS region, the affected ones marked. Plain SVG, the same every time.

Shade, hatching and words say the same, so that a photocopy in black and white loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from math import atan2, degrees

from wervelwijzer.diagrams.draw.svg import element, titled
from wervelwijzer.language.text import Language, Text
from wervelwijzer.prognosis.spine import BANDS, LEVELS, OCCIPUT, POINTS, REGIONS, Level, Region, location_of

WIDTH, TOP, CENTRE = 690.0, 96.0, 200.0
GAP = 4.0
BRACKET = 335.0
INK, GREY, MARK = "#111111", "#555555", "#b3261e"
FONT = "system-ui, sans-serif"

SIZES = {"o": (104.0, 44.0), "C": (50.0, 14.0), "T": (62.0, 18.0), "L": (76.0, 23.0), "S": (60.0, 16.0)}
"""Width and height of a vertebra, by part of the spine; the occiput is drawn as a skull base."""

CURVE = (
    (OCCIPUT, 10.0),
    ("C4", -14.0),
    ("T1", 4.0),
    ("T7", 36.0),
    ("T12", 12.0),
    ("L3", -18.0),
    ("S1", 4.0),
    ("S5", 44.0),
)
"""How far back of the centre a level lies: the bends of the spine, by eye."""

FILL: dict[Region, str] = {
    "junctional": "#66747f",
    "mobile": "url(#mobile)",
    "semi_rigid": "#dde3e8",
    "rigid": "#ffffff",
}

TITLE = Text("Lokalisatie volgens de SINS", "Location by the SINS")
NONE = Text("geen niveau gegeven", "no level given")
AFFECTED = Text("aangedaan: {}", "affected: {}")
POINT, POINTS_WORD = Text("{} punt", "{} point"), Text("{} punten", "{} points")
FRONT, BACK = Text("voor", "front"), Text("achter", "back")
NEVER = (
    Text("De SINS is een hulp en beslist nooit alleen", "The SINS is an aid and never decides alone"),
    Text("of iemand wordt geopereerd.", "whether somebody is operated on."),
)


@dataclass(frozen=True)
class Placed:
    """A level in the drawing: its middle, its size, and how many degrees it leans."""

    name: str
    x: float
    y: float
    width: float
    height: float
    lean: float


def spine_figure(levels: Sequence[Level], language: Language) -> str:
    """The figure as SVG; `levels` are marked."""
    placed = places()
    affected = {level.name for level in levels}
    height = placed[-1].y + 92
    names = ", ".join(level.label(language) for level in levels)
    told = AFFECTED.in_(language).format(names) if levels else NONE.in_(language)
    parts = [
        titled(f"{TITLE.in_(language)}: {told}"),
        _patterns(),
        element("rect", x=0.0, y=0.0, width=WIDTH, height=height, fill="#ffffff"),
        _words(24, 34, TITLE.in_(language), 19, weight="700"),
        _words(24, 58, told, 14, ink=MARK if levels else GREY, weight="700" if levels else "400"),
        _words(CENTRE - 60, 84, FRONT.in_(language), 11, ink=GREY, anchor="end"),
        _words(CENTRE + 84, 84, BACK.in_(language), 11, ink=GREY),
        *(_vertebra(one, one.name in affected) for one in sorted(placed, key=lambda one: one.name in affected)),
        *(_label(one, one.name in affected, language) for one in placed),
        *_brackets(placed, affected, language),
        *(
            _words(24, height - 34 + 18 * number, line.in_(language), 12.5, ink=GREY)
            for number, line in enumerate(NEVER)
        ),
    ]
    box = f"0 0 {WIDTH:g} {height:g}"
    content = "".join(parts)
    return (
        element(
            "svg",
            content,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=box,
            width=WIDTH,
            height=height,
            font_family=FONT,
            role="img",
            lang=language,
        )
        + "\n"
    )


def places() -> list[Placed]:
    """Every level of the spine from top to bottom, on its bends: for whoever draws one."""
    middles, y = [], TOP
    for name in LEVELS:
        _, height = SIZES[name[0]]
        middles.append((name, CENTRE + _bend(name), y + height / 2))
        y += height + GAP
    found = []
    for place, (name, x, middle) in enumerate(middles):
        above, below = middles[max(place - 1, 0)], middles[min(place + 1, len(middles) - 1)]
        lean = 0.0 if name == OCCIPUT else -0.55 * degrees(atan2(below[1] - above[1], below[2] - above[2]))
        width, height = SIZES[name[0]]
        found.append(Placed(name, x, middle, width, height, round(lean, 1)))
    return found


def _bend(name: str) -> float:
    """Between two given bends a level lies in proportion, eased so that no corner shows."""
    place = LEVELS.index(name)
    for (first, start), (last, end) in pairwise(CURVE):
        low, high = LEVELS.index(first), LEVELS.index(last)
        if low <= place <= high:
            share = (place - low) / (high - low)
            return start + (end - start) * share * share * (3 - 2 * share)
    return 0.0


def _patterns() -> str:
    lines = element("rect", width=7, height=7, fill="#f4f6f8") + element(
        "path", d="M0 7 L7 0", stroke="#66747f", stroke_width=1.6
    )
    pattern = element("pattern", lines, id="mobile", width=7, height=7, patternUnits="userSpaceOnUse")
    return element("defs", pattern)


def _vertebra(one: Placed, affected: bool) -> str:
    stroke = {"stroke": MARK if affected else INK, "stroke_width": "3.4" if affected else "1"}
    fill = FILL[location_of(one.name)]
    left, top = one.x - one.width / 2, one.y - one.height / 2
    if one.name == OCCIPUT:
        right, foot = left + one.width, top + one.height
        skull = f"M{left:.1f} {foot:.1f} C{left:.1f} {top - 14:.1f} {right:.1f} {top - 14:.1f} {right:.1f} {foot:.1f} Z"
        return element("path", d=skull, fill=fill, **stroke)
    turn = f"rotate({one.lean:g} {one.x:.1f} {one.y:.1f})"
    process = element(
        "path",
        d=f"M{left + one.width:.1f} {one.y:.1f} l{one.width * 0.42:.1f} {one.height * 0.45:.1f}",
        stroke=GREY,
        stroke_width=one.height * 0.28,
        stroke_linecap="round",
    )
    body = element("rect", x=left, y=top, width=one.width, height=one.height, rx=4, fill=fill, **stroke)
    return element("g", process + body, transform=turn)


def _label(one: Placed, affected: bool, language: Language) -> str:
    shown = Level(one.name, location_of(one.name)).label(language)
    x = one.x - one.width / 2 - 16
    size = 11 if one.name[0] == "C" else 12
    words = _words(
        x, one.y + 4, shown, size, anchor="end", weight="700" if affected else "400", ink=MARK if affected else INK
    )
    if not affected:
        return words
    tip = one.x - one.width / 2 - 4
    arrow = f"M{tip:.1f} {one.y:.1f} l-9 -5 v10 Z"
    return words + element("path", d=arrow, fill=MARK)


def _brackets(placed: Sequence[Placed], affected: set[str], language: Language) -> Iterator[str]:
    at = {one.name: one for one in placed}
    for first, last, region in BANDS:
        start = at[first].y - at[first].height / 2 + 1
        end = at[last].y + at[last].height / 2 - 1
        inside = LEVELS[LEVELS.index(first) : LEVELS.index(last) + 1]
        marked = bool(affected & set(inside))
        ink = MARK if marked else INK
        d = f"M{BRACKET:.1f} {start:.1f} h8 V{end:.1f} h-8"
        yield element("path", d=d, fill="none", stroke=ink, stroke_width=2.2 if marked else 1.2)
        middle, points = (start + end) / 2, POINTS[region]
        counted = (POINT if points == 1 else POINTS_WORD).in_(language).format(points)
        swatch = element(
            "rect", x=BRACKET + 20, y=middle - 8, width=22, height=16, fill=FILL[region], stroke=INK, stroke_width=1
        )
        weight = "700" if marked else "400"
        yield swatch
        yield _words(
            BRACKET + 52, middle + 4.5, f"{REGIONS[region].in_(language)}: {counted}", 14, weight=weight, ink=ink
        )
        run = f"{Level(first, region).label(language)}-{Level(last, region).label(language)}"
        yield _words(WIDTH - 20, middle + 4.5, run, 11, ink=GREY, anchor="end")


def _words(
    x: float, y: float, text: str, size: float, *, ink: str = INK, anchor: str = "start", weight: str = "400"
) -> str:
    return element("text", escape(text), x=x, y=y, font_size=size, fill=ink, text_anchor=anchor, font_weight=weight)
