"""The worksheet as a picture: bodies from the front and the back coloured by the findings, table, levels and grade.

The page is one sheet of paper, upright. A finding shows as a pattern and not as a colour alone, so that it survives a
print in grey; every grade also stands in the table. Seen from the front the right side of the patient is on the left.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from wervelwijzer.isncsci import words as say
from wervelwijzer.isncsci.body import BACK, FRONT, HEIGHT, OUTLINES, WIDTH, Piece, Region, sharp, smooth
from wervelwijzer.isncsci.examination import Examination, Part, Side
from wervelwijzer.isncsci.findings import is_open
from wervelwijzer.isncsci.result import Result
from wervelwijzer.isncsci.segments import DERMATOMES, SIDE_WORDS, SIDES, SideName
from wervelwijzer.isncsci.sheet import PART_WORDS
from wervelwijzer.isncsci.svg import element, moved, titled, words
from wervelwijzer.isncsci.tables import results, worksheet
from wervelwijzer.language.text import Language, Text

View = Literal["front", "back"]

PAGE_WIDTH, PAGE_HEIGHT = 880.0, 1080.0
MARGIN = 24.0
TOP = 84.0
LEGEND_TOP = TOP + HEIGHT + 40
TABLES_TOP = LEGEND_TOP + 62

INK, FRAME, BORDER = "#111111", "#3a3a3a", "#8f8f8f"
SENSATIONS: tuple[Part, ...] = ("light_touch", "pin_prick")

VIEWS: dict[View, tuple[tuple[Region, ...], Text]] = {
    "front": (FRONT, Text("voorkant", "front")),
    "back": (BACK, Text("achterkant", "back")),
}
FILLS = {"2": "#f6f8f6", "1": "url(#altered)", "0": "url(#absent)"}
OPEN_FILL = "url(#open)"
LEGEND = (
    ("2", Text("2 normaal", "2 normal")),
    ("1", Text("1 veranderd", "1 altered")),
    ("0", Text("0 afwezig", "0 absent")),
    ("NT", Text("niet testbaar of niet ingevuld", "not testable or not filled in")),
)
STAR = Text("* andere oorzaak dan de laesie", "* another cause than the lesion")
ABOUT = Text(
    "Gezien van voren staat de rechterkant van de patiënt links. Grenzen schematisch.",
    "Seen from the front the patient's right side is on the left. Borders are schematic.",
)
SCHEME = Text(
    "Lichaam van voren en van achteren met per dermatoom het gevoel, en een tabel met alle bevindingen.",
    "Body from the front and the back with sensation per dermatome, and a table with all findings.",
)


def draw(examination: Examination, result: Result, language: Language) -> str:
    """The whole page as SVG."""
    content = [
        titled(say.TITLE.in_(language)),
        titled(SCHEME.in_(language), "desc"),
        _definitions(),
        element("rect", width=PAGE_WIDTH, height=PAGE_HEIGHT, fill="#ffffff"),
        words(say.TITLE.in_(language), MARGIN, 34, 19, font_weight="700"),
        words(_summary(result, language), MARGIN, 56, 14),
        *_bodies(examination, language),
        *_legend(language),
        moved(worksheet(examination, language), MARGIN, TABLES_TOP),
        moved(results(examination, result, language), 500, TABLES_TOP),
    ]
    return element(
        "svg",
        "".join(content),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {PAGE_WIDTH:.0f} {PAGE_HEIGHT:.0f}",
        width=PAGE_WIDTH,
        height=PAGE_HEIGHT,
        role="img",
        lang=language,
        font_family="system-ui, sans-serif",
        fill=INK,
    )


def _summary(result: Result, language: Language) -> str:
    level = f"{say.NEUROLOGICAL_LEVEL.in_(language)} {say.listed(result.neurological_level, language)}"
    return f"AIS {say.listed(result.ais, language)} · {level}"


def _definitions() -> str:
    clips = [element("clipPath", element("path", d=_outline(name) + "Z"), id=f"cut-{name}") for name in OUTLINES]
    altered = element("rect", width=5, height=5, fill="#f3d08b") + element(
        "path", d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4", stroke="#7a4b00", stroke_width=0.9
    )
    absent = element("rect", width=4, height=4, fill="#7d2431") + element(
        "path", d="M0 0L4 4M4 0L0 4", stroke="#571520", stroke_width=0.6
    )
    still_open = element("rect", width=5, height=5, fill="#ffffff") + element(
        "circle", cx=2.5, cy=2.5, r=1.0, fill="#3c6e9f"
    )
    patterns = [
        element("pattern", content, id=name, width=size, height=size, patternUnits="userSpaceOnUse")
        for name, content, size in (("altered", altered, 5), ("absent", absent, 4), ("open", still_open, 5))
    ]
    return element("defs", "".join([*clips, *patterns]))


def _bodies(examination: Examination, language: Language) -> Iterator[str]:
    middle = MARGIN + WIDTH / 2
    for part in SENSATIONS:
        heading = PART_WORDS[part].in_(language)
        yield words(heading.capitalize(), middle + WIDTH / 2, TOP - 8, 13, text_anchor="middle", font_weight="700")
        for view in VIEWS:
            yield moved(_body(examination, part, view, language), middle, TOP)
            middle += WIDTH + 4
        middle += 4


def _body(examination: Examination, part: Part, view: View, language: Language) -> str:
    regions, name = VIEWS[view]
    drawn = []
    for side in SIDES:
        mirrored = (side == "right") == (view == "front")
        drawn.append(moved(_half(examination.side(side), side, part, regions, language), 0, 0, mirrored))
        at = -WIDTH / 2 + 30 if mirrored else WIDTH / 2 - 30
        letter = SIDE_WORDS[side].in_(language)
        drawn.append(words(letter, at, 24, 10, text_anchor="middle"))
    drawn += _names(regions)
    drawn.append(words(name.in_(language), 0, HEIGHT + 12, 11, text_anchor="middle"))
    return "".join(drawn)


def _half(side: Side, name: SideName, part: Part, regions: tuple[Region, ...], language: Language) -> str:
    """One half of the body, cut to its outline; the head last, where it meets the trunk."""
    findings: tuple[str, ...] = side.light_touch if part == "light_touch" else side.pin_prick
    drawn = []
    for piece in OUTLINES:
        inside = [
            _region(region, findings[DERMATOMES.index(region.dermatome)], name, language)
            for region in regions
            if region.piece == piece
        ]
        drawn.append(element("g", "".join(inside), clip_path=f"url(#cut-{piece})"))
        drawn.append(element("path", d=_outline(piece), fill="none", stroke=INK, stroke_width=1.1))
    return "".join(drawn)


def _outline(piece: Piece) -> str:
    """The outline of a piece, left open where the halves meet in the midline."""
    return smooth(OUTLINES[piece], closed=piece == "arm")


def _region(region: Region, finding: str, side: SideName, language: Language) -> str:
    shape = sharp(region.shape)
    told = f"{region.dermatome} {SIDE_WORDS[side].in_(language)}: {finding or '?'}"
    return element(
        "path",
        titled(told),
        d=shape,
        fill=OPEN_FILL if is_open(finding) else FILLS[finding[0]],
        stroke=BORDER,
        stroke_width=0.6,
    )


def _names(regions: tuple[Region, ...]) -> Iterator[str]:
    for region in regions:
        if region.label is None:
            continue
        x, y = region.label
        for at in (0.0,) if x == 0 else (-x, x):
            yield _name(region.dermatome, at, y)


def _name(text: str, x: float, y: float) -> str:
    width = 3.4 * len(text) + 2.4
    paper = element("rect", x=x - width / 2, y=y - 3.4, width=width, height=6.8, rx=1.6, fill="#ffffff")
    return paper + words(text, x, y + 2.2, 6.2, text_anchor="middle", font_weight="600")


def _legend(language: Language) -> Iterator[str]:
    x = MARGIN
    for finding, text in LEGEND:
        fill = OPEN_FILL if finding == "NT" else FILLS[finding]
        yield element("rect", x=x, y=LEGEND_TOP, width=26, height=14, fill=fill, stroke=FRAME, stroke_width=0.7)
        yield words(text.in_(language), x + 32, LEGEND_TOP + 11, 11)
        x += 54 + 6.0 * len(text.in_(language))
    yield words(STAR.in_(language), x, LEGEND_TOP + 11, 11)
    yield words(ABOUT.in_(language), MARGIN, LEGEND_TOP + 30, 10)
