"""The body to click on: front and back, each dermatome of each side a zone that a script fills with what was found."""

from __future__ import annotations

from functools import cache

from django.utils.safestring import SafeString, mark_safe

from wervelwijzer.isncsci.body import BACK, FRONT, HEIGHT, OUTLINES, WIDTH, Piece, Region, sharp, smooth
from wervelwijzer.isncsci.segments import SIDE_WORDS, SIDES, SideName
from wervelwijzer.isncsci.svg import element, moved, titled, words
from wervelwijzer.language.text import Language, Text

VIEWS: dict[str, tuple[tuple[Region, ...], Text]] = {
    "front": (FRONT, Text("voorkant", "front")),
    "back": (BACK, Text("achterkant", "back")),
}
TOP, FOOT = 6.0, 20.0


@cache
def bodies(language: Language) -> SafeString:
    """Both views in one drawing; everything is drawn here, nothing comes from a user."""
    drawn = [moved(_view(view, language), WIDTH / 2 + number * (WIDTH + 8), TOP) for number, view in enumerate(VIEWS)]
    svg = element(
        "svg",
        _definitions() + "".join(drawn),
        viewBox=f"0 0 {2 * WIDTH + 8:g} {HEIGHT + TOP + FOOT:g}",
        class_="bodies",
        aria_hidden="true",
    )
    return mark_safe(svg)


def _definitions() -> str:
    clips = [element("clipPath", element("path", d=_outline(piece) + "Z"), id=f"cut-{piece}") for piece in OUTLINES]
    altered = element("rect", width=5, height=5, class_="altered-ground") + element(
        "path", d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4", class_="altered-line", stroke_width=0.9
    )
    absent = element("rect", width=4, height=4, class_="absent-ground") + element(
        "path", d="M0 0L4 4M4 0L0 4", class_="absent-line", stroke_width=0.6
    )
    untestable = element("rect", width=5, height=5, class_="open-ground") + element(
        "circle", cx=2.5, cy=2.5, r=1.1, class_="open-dot"
    )
    patterns = [
        element("pattern", content, id=f"found-{code}", width=size, height=size, patternUnits="userSpaceOnUse")
        for code, content, size in (("1", altered, 5), ("0", absent, 4), ("NT", untestable, 5))
    ]
    return element("defs", "".join([*clips, *patterns]))


def _view(view: str, language: Language) -> str:
    regions, name = VIEWS[view]
    drawn = []
    for side in SIDES:
        mirrored = (side == "right") == (view == "front")
        drawn.append(moved(_half(side, regions, language), 0, 0, mirrored))
        at = -WIDTH / 2 + 30 if mirrored else WIDTH / 2 - 30
        drawn.append(words(SIDE_WORDS[side].in_(language), at, 22, 10, text_anchor="middle", class_="side"))
    drawn += [
        _name(region.dermatome, at, region.label[1])
        for region in regions
        for at in _places(region)
        if region.label is not None
    ]
    drawn.append(words(name.in_(language), 0, HEIGHT + 12, 11, text_anchor="middle", class_="side"))
    return "".join(drawn)


def _half(side: SideName, regions: tuple[Region, ...], language: Language) -> str:
    """One half of the body, cut to its outline; the head last, where it meets the trunk."""
    drawn = []
    for piece in OUTLINES:
        inside = [_zone(region, side, language) for region in regions if region.piece == piece]
        drawn.append(element("g", "".join(inside), clip_path=f"url(#cut-{piece})"))
        drawn.append(element("path", d=_outline(piece), fill="none", class_="outline"))
    return "".join(drawn)


def _zone(region: Region, side: SideName, language: Language) -> str:
    told = titled(f"{region.dermatome} {SIDE_WORDS[side].in_(language)}")
    return element(
        "path",
        told,
        d=sharp(region.shape),
        class_="zone",
        data_side=side,
        data_place=region.dermatome,
    )


def _outline(piece: Piece) -> str:
    """The outline of a piece, left open where the halves meet in the midline."""
    return smooth(OUTLINES[piece], closed=piece == "arm")


def _places(region: Region) -> tuple[float, ...]:
    if region.label is None:
        return ()
    x = region.label[0]
    return (0.0,) if x == 0 else (-x, x)


def _name(text: str, x: float, y: float) -> str:
    return words(text, x, y + 2.2, 6.2, text_anchor="middle", class_="zone-name")
