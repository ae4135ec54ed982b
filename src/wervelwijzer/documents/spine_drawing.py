"""The spine for patients: seen from the side, its parts named, the affected vertebrae marked and written beside it.

Colour, pattern and words say the same, so that a photocopy in black and white loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, pairwise
from math import atan2, degrees

from wervelwijzer.diagrams.draw.svg import element
from wervelwijzer.documents.levels import PARTS, name_in_words, short_name
from wervelwijzer.language.text import Language
from wervelwijzer.prognosis.spine import OCCIPUT, Level

LEFT, WIDTH, HEIGHT = -44.0, 644.0, 640.0
CENTRE, TOP, GAP = 236.0, 78.0, 3.5
BRACKET = 348.0
INK, GREY, BONE, EDGE, MARK = "#1b2a33", "#5a6872", "#f3ead9", "#8d8069", "#a3195b"
FONT = "Noto Sans"
NORMAL, SMALL = 17.0, 24.0

NAMES = tuple(f"{part.letter}{number}" for part in PARTS for number in range(1, part.count + 1))
SIZES = {"C": (40.0, 11.5), "T": (50.0, 15.0), "L": (64.0, 20.0), "S": (50.0, 13.0)}
CURVE = (("C1", 4.0), ("C4", -16.0), ("T1", 2.0), ("T7", 34.0), ("T12", 16.0), ("L3", -12.0), ("S1", 2.0), ("S5", 44.0))
"""How far back of the centre a vertebra lies: the bends of a healthy spine, by eye."""


class Placed:
    """A vertebra in the drawing: its middle, its size, and how many degrees it leans."""

    def __init__(self, name: str, y: float) -> None:
        self.name = name
        self.width, self.height = SIZES[name[0]]
        self.x, self.y = CENTRE + _bend(name), y + self.height / 2
        self.lean = 0.0


def spine_drawing(levels: Sequence[Level], language: Language, *, small: bool = False) -> str:
    """The drawing as SVG, with these levels marked; none are marked where none are known.

    A `small` one is for professionals: short names in letters that can still be read when it is printed small.
    """
    placed = _placed()
    affected = {level.name for level in levels}
    parts = [
        _pattern(),
        _head(placed[0]),
        *(_cord(placed)),
        *(_vertebra(one, one.name in affected) for one in placed),
        *(_brackets(placed, language, small)),
        *(_tags(placed, affected, language, small)),
        _tail(placed[-1]),
    ]
    if OCCIPUT in affected:
        parts.append(_label(placed[0].x - 70, 40, name_in_words(OCCIPUT, language), anchor="end", ink=MARK, weight=700))
    return element(
        "svg", "".join(parts), xmlns="http://www.w3.org/2000/svg", viewBox=f"{LEFT:g} 0 {WIDTH:g} {HEIGHT:g}"
    )


def _placed() -> list[Placed]:
    found, y = [], TOP
    for name in NAMES:
        found.append(Placed(name, y))
        y += SIZES[name[0]][1] + GAP
    for place, one in enumerate(found):
        above, below = found[max(place - 1, 0)], found[min(place + 1, len(found) - 1)]
        one.lean = round(-0.5 * degrees(atan2(below.x - above.x, below.y - above.y)), 1)
    return found


def _bend(name: str) -> float:
    """Between two given bends a vertebra lies in proportion, eased so that no corner shows."""
    place = NAMES.index(name)
    for (first, start), (last, end) in pairwise(CURVE):
        low, high = NAMES.index(first), NAMES.index(last)
        if low <= place <= high:
            share = (place - low) / (high - low)
            return start + (end - start) * share * share * (3 - 2 * share)
    return 0.0


def _pattern() -> str:
    ground = element("rect", width=6, height=6, fill=MARK)
    line = element("path", d="M0 6 L6 0", stroke="#ffffff", stroke_width=1.3)
    pattern = element("pattern", ground + line, id="marked", width=6, height=6, patternUnits="userSpaceOnUse")
    return element("defs", pattern)


def _head(first: Placed) -> str:
    """The back of the head and the jaw, so that a reader sees which side is the front."""
    x, y = first.x, first.y - first.height / 2 - 6
    skull = (
        f"M{x + 22:.1f} {y:.1f} C{x + 62:.1f} {y - 8:.1f} {x + 66:.1f} {y - 66:.1f} {x + 2:.1f} {y - 68:.1f} "
        f"C{x - 52:.1f} {y - 68:.1f} {x - 62:.1f} {y - 36:.1f} {x - 66:.1f} {y - 12:.1f} "
        f"L{x - 58:.1f} {y - 8:.1f} L{x - 60:.1f} {y + 8:.1f} C{x - 40:.1f} {y + 14:.1f} {x - 20:.1f} {y + 6:.1f} "
        f"{x - 14:.1f} {y - 2:.1f} Z"
    )
    return element("path", d=skull, fill="#eef2f4", stroke=GREY, stroke_width=1.2, stroke_linejoin="round")


def _cord(placed: Sequence[Placed]) -> Iterator[str]:
    """The spinal canal behind the vertebrae, as one soft band."""
    points = [(one.x + one.width / 2 + 6, one.y) for one in placed if one.name[0] != "S"]
    d = f"M{points[0][0]:.1f} {points[0][1] - 8:.1f} " + " ".join(f"L{x:.1f} {y:.1f}" for x, y in points)
    yield element("path", d=d, fill="none", stroke="#d9c06a", stroke_width=6, stroke_linecap="round", opacity=0.75)


def _vertebra(one: Placed, affected: bool) -> str:
    left, top = one.x - one.width / 2, one.y - one.height / 2
    process = element(
        "path",
        d=f"M{left + one.width + 11:.1f} {one.y:.1f} l{one.width * 0.34:.1f} {one.height * 0.5:.1f}",
        stroke=EDGE,
        stroke_width=one.height * 0.3,
        stroke_linecap="round",
    )
    body = element(
        "rect",
        x=left,
        y=top,
        width=one.width,
        height=one.height,
        rx=4,
        fill="url(#marked)" if affected else BONE,
        stroke=MARK if affected else EDGE,
        stroke_width=2.4 if affected else 1.1,
    )
    turn = f"rotate({one.lean:g} {one.x:.1f} {one.y:.1f})"
    return element("g", ("" if one.name[0] == "S" else process) + body, transform=turn)


def _tail(last: Placed) -> str:
    x, y = last.x + 8, last.y + last.height / 2 + 5
    d = f"M{x - 16:.1f} {y:.1f} q24 2 26 22 q-2 6 -8 1 q-6 -14 -20 -14 Z"
    return element("path", d=d, fill=BONE, stroke=EDGE, stroke_width=1.1)


def _tags(placed: Sequence[Placed], affected: set[str], language: Language, small: bool) -> Iterator[str]:
    """A name beside each affected vertebra; in a small drawing one for those that follow each other."""
    marked = [place for place, one in enumerate(placed) if one.name in affected]
    if not small:
        yield from (_tag(placed[place], name_in_words(placed[place].name, language), NORMAL) for place in marked)
        return
    for _, run in groupby(enumerate(marked), lambda pair: pair[1] - pair[0]):
        places = [place for _, place in run]
        first, last = (short_name(placed[place].name, language) for place in (places[0], places[-1]))
        yield _tag(placed[places[len(places) // 2]], first if first == last else f"{first}–{last}", SMALL)


def _tag(one: Placed, name: str, size: float) -> str:
    tip = one.x - one.width / 2 - 6
    arrow = element("path", d=f"M{tip:.1f} {one.y:.1f} l-10 -5 v10 Z", fill=MARK)
    return arrow + _label(tip - 15, one.y + size * 0.36, name, anchor="end", ink=MARK, weight=700, size=size)


def _brackets(placed: Sequence[Placed], language: Language, small: bool) -> Iterator[str]:
    at = {one.name: one for one in placed}
    for part in PARTS:
        first, last = at[f"{part.letter}1"], at[f"{part.letter}{part.count}"]
        start, end = first.y - first.height / 2 + 2, last.y + last.height / 2 - 2
        yield element(
            "path", d=f"M{BRACKET:g} {start:.1f} h7 V{end:.1f} h-7", fill="none", stroke=GREY, stroke_width=1.3
        )
        middle = (start + end) / 2
        if small:
            run = part.run_in(language)
            yield _label(BRACKET + 17, middle + SMALL * 0.36, run, ink=GREY, size=SMALL)
            continue
        yield _label(BRACKET + 17, middle - 3, part.place.in_(language), weight=700)
        yield _label(BRACKET + 17, middle + 18, part.range_in(language), ink=GREY, size=16)


def _label(
    x: float, y: float, text: str, *, size: float = NORMAL, ink: str = INK, anchor: str = "start", weight: int = 400
) -> str:
    return element(
        "text",
        escape(text),
        x=x,
        y=y,
        font_size=size,
        fill=ink,
        text_anchor=anchor,
        font_weight=weight,
        font_family=FONT,
    )
