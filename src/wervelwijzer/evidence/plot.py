"""A forest plot of a section: ratios of two arms on a log axis, and shares with Wilson intervals where none is.

The drawing is laid out in inches from the top of the page, so that long lists become long pages and never crowd.
The same input gives the same bytes: no date, no random identifiers, letters as outlines.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import cos, log, pi, sin
from typing import Any, Literal

import matplotlib
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.text import Text as Label

from wervelwijzer.evidence import words
from wervelwijzer.evidence.recompute import Interval
from wervelwijzer.evidence.rows import (
    ArmRow,
    Row,
    StudyRows,
    printed_count,
    printed_share,
    proportion,
    ratio_text,
    rows,
)
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.language.studies import Effect
from wervelwijzer.language.text import Language, Text

Kind = Literal["svg", "png"]

WIDTH = 8.27
"""Inches: the width of A4."""

TALLEST = 12.5
"""Inches: what is taller becomes two columns, the size of A3 on its side."""

MARGIN = 0.45
LINE = 0.155
SMALL, NORMAL, LARGE, TITLE = 6.6, 7.2, 8.0, 11.0
INK, GREY, RULE, PRINTED = "#111111", "#555555", "#bbbbbb", "#004c91"
AXIS_LEFT, AXIS_RIGHT = 4.55, 6.55
FIGURES_LEFT = 6.68
LEAST, MOST = 0.1, 10.0
TICKS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)

RATIOS = Text("Vergelijkingen: verhouding van twee armen", "Comparisons: ratio of two arms")
SHARES = Text("Aandelen zonder vergelijking", "Shares without a comparison")
FIRST_ARM = Text("eerste arm", "first arm")
SECOND_ARM = Text("tweede arm", "second arm")
WITH_INTERVAL = Text("verhouding (95%-BI)", "ratio (95% CI)")
SHARE_WITH_INTERVAL = Text("aandeel (95%-BI)", "share (95% CI)")
LESS = Text("← minder in de eerste arm", "← less in the first arm")
MORE = Text("meer in de eerste arm →", "more in the first arm →")
LEGEND = Text(
    "Vierkant: nagerekend uit de aantallen. Open ruit: zoals gedrukt. Open cirkel of balk: gedrukt zonder aantallen.",
    "Square: recomputed from the counts. Open diamond: as printed. Open circle or bar: printed without counts.",
)
BEYOND = Text("Een pijl: het interval loopt verder door.", "An arrow: the interval runs on.")
NOTHING = Text("geen uitkomsten met een aandeel of verhouding", "no outcomes with a share or ratio")
DIFFERS = Text(
    "≠ het gedrukte wijkt af van het nagerekende; de tabel zegt waarom.",
    "≠ what is printed differs from what was recomputed; the table says why.",
)


@dataclass
class Page:
    """What is drawn, in inches from the top left, collected before the height of the page is known."""

    texts: list[tuple[float, float, str, dict[str, Any]]] = field(default_factory=list)
    lines: list[tuple[list[tuple[float, float]], dict[str, Any]]] = field(default_factory=list)
    shapes: list[tuple[list[tuple[float, float]], dict[str, Any]]] = field(default_factory=list)
    y: float = 0.0

    def text(self, x: float, text: str, size: float = NORMAL, **options: Any) -> None:
        """Write one line with its middle at the present height."""
        self.texts.append((x, self.y, text, {"size": size, "color": INK, "va": "center", **options}))

    def line(self, *points: tuple[float, float], **options: Any) -> None:
        """Draw a line through points."""
        self.lines.append((list(points), {"color": INK, "linewidth": 0.9, **options}))

    def put(self, other: Page, x: float, y: float) -> None:
        """Place another page's drawing here."""
        self.texts += [(x + left, y + down, text, options) for left, down, text, options in other.texts]
        self.lines += [([(x + left, y + down) for left, down in points], options) for points, options in other.lines]
        self.shapes += [([(x + left, y + down) for left, down in points], options) for points, options in other.shapes]

    def shape(self, *points: tuple[float, float], **options: Any) -> None:
        """Draw a closed shape."""
        self.shapes.append((list(points), {"facecolor": INK, "edgecolor": INK, "linewidth": 0.8, **options}))


class Ruler:
    """Measures text in inches, so that it can be broken before it runs into its neighbour."""

    def __init__(self) -> None:
        self._renderer = RendererAgg(100, 100, 100)  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped

    def width(self, text: str, size: float, weight: str = "normal") -> float:
        """The width of a line of text."""
        font = FontProperties(size=size, weight=weight)
        size_of = self._renderer.get_text_width_height_descent
        return float(size_of(text, font, ismath=False)[0]) / 100  # type: ignore[no-untyped-call]  # as above

    def broken(self, text: str, size: float, room: float, weight: str = "normal") -> list[str]:
        """The text in lines that fit the room, broken at spaces, but not inside a schedule or a group size."""
        lines: list[str] = []
        for word in re.sub(r" ([×=]) ", "\u00a0\\1\u00a0", text).split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size, weight) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines


def picture(section: str, language: Language, kind: Kind) -> bytes:
    """The forest plot of a section as the bytes of an SVG or PNG file."""
    with matplotlib.rc_context({"svg.hashsalt": "wervelwijzer", "svg.fonttype": "path", "font.family": "DejaVu Sans"}):
        figure = draw(section, language)
        file = io.BytesIO()
        metadata = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, dpi=200, metadata=metadata)
    return file.getvalue()


def draw(section: str, language: Language) -> Figure:
    """The forest plot of a section as a Matplotlib figure."""
    studies = [rows(study) for study in STUDIES if study.section == section]
    ruler = Ruler()
    title, ratios, shares, notes = Page(), Page(), Page(), Page()
    for line in ruler.broken(f"Wervelwijzer · {CHAPTERS[section].in_(language)}", TITLE, WIDTH - 2 * MARGIN, "bold"):
        title.text(MARGIN, line, TITLE, weight="bold")
        title.y += 2 * LINE
    compared = [(study, chosen) for study in studies if (chosen := [row for row in study.rows if is_compared(row)])]
    shared = [
        (study, chosen)
        for study in studies
        if (chosen := [row for row in study.rows if row.arms and not is_compared(row)])
    ]
    if compared:
        _ratios(ratios, ruler, compared, language)
    if shared:
        _shares(shares, ruler, shared, language)
    if not compared and not shared:
        ratios.text(MARGIN, NOTHING.in_(language))
        ratios.y += LINE
    for note in (LEGEND, BEYOND, DIFFERS, words.DERIVED, words.INTERVALS, words.CRUDE):
        for line in ruler.broken(note.in_(language), SMALL, WIDTH - 2 * MARGIN):
            notes.text(MARGIN, line, SMALL, color=GREY)
            notes.y += LINE
    return _figure(title, ratios, shares, notes)


def _figure(title: Page, ratios: Page, shares: Page, notes: Page) -> Figure:
    top = MARGIN + title.y
    whole = Page()
    whole.put(title, 0, MARGIN)
    whole.put(ratios, 0, top)
    if top + ratios.y + shares.y + notes.y + MARGIN > TALLEST and ratios.texts and shares.texts:
        width = 2 * WIDTH
        whole.put(shares, WIDTH, top)
        whole.put(notes, 0, top + ratios.y)
        height = top + max(ratios.y + notes.y, shares.y) + MARGIN
    else:
        width = WIDTH
        whole.put(shares, 0, top + ratios.y)
        whole.put(notes, 0, top + ratios.y + shares.y)
        height = top + ratios.y + shares.y + notes.y + MARGIN
    return _drawn(whole, width, height)


def is_compared(row: Row) -> bool:
    """Whether a row has a ratio to draw: recomputed, or printed with its interval."""
    effect = row.outcome.effect
    return row.ratio is not None or (effect is not None and effect.low is not None)


def _drawn(page: Page, width: float, height: float) -> Figure:
    figure = Figure(figsize=(width, height), dpi=200)
    FigureCanvasAgg(figure)
    for points, options in page.shapes:
        corners = [(x / width, 1 - y / height) for x, y in points]
        figure.add_artist(Polygon(corners, closed=True, transform=figure.transFigure, zorder=4, **options))
    for points, options in page.lines:
        across, down = [x / width for x, _ in points], [1 - y / height for _, y in points]
        figure.add_artist(Line2D(across, down, transform=figure.transFigure, **options))
    for x, y, text, options in page.texts:
        figure.add_artist(Label(x / width, 1 - y / height, text, transform=figure.transFigure, **options))
    return figure


# --- Ratios ---


def _ratios(page: Page, ruler: Ruler, studies: list[tuple[StudyRows, list[Row]]], language: Language) -> None:
    _heading(page, RATIOS, language)
    _column_heads(page, [(FIRST_ARM, 3.62), (SECOND_ARM, 4.4)], WITH_INTERVAL, language)
    top = page.y - LINE / 2
    marks = Page()  # drawn over the grid
    for study, chosen in studies:
        _study_head(page, ruler, study, language, with_arms=True)
        for row in chosen:
            _ratio_row(page, marks, ruler, row, language)
    _ratio_axis(page, top, language)
    page.lines += marks.lines
    page.shapes += marks.shapes


def _ratio_row(page: Page, marks: Page, ruler: Ruler, row: Row, language: Language) -> None:
    lines = ruler.broken(_row_name(row, language), NORMAL, 2.0)
    for arm, right in zip(row.arms[:2], (3.62, 4.4), strict=False):
        shown = printed_count(arm) or printed_share(arm.share, language)
        page.text(right, shown, SMALL, ha="right")
    effect = row.outcome.effect
    differs = " ≠" if row.differs else ""
    if row.ratio:
        _mark(marks, page.y, row.ratio.value, row.ratio.interval)
        sign = "" if effect else differs
        page.text(FIGURES_LEFT, f"{row.kind} {ratio_text(row.ratio, language)}{sign}", SMALL)
    if effect is not None and effect.low is not None and effect.high is not None:
        if row.ratio:
            lines += [""] * (2 - len(lines))
        offset = LINE if row.ratio else 0.0
        page.y += offset
        _mark(marks, page.y, float(effect.value), Interval(float(effect.low), float(effect.high)), printed=True)
        page.text(FIGURES_LEFT, _effect(effect, language) + differs, SMALL, color=PRINTED)
        page.y -= offset
    for line in lines:
        page.text(MARGIN + 0.1, line)
        page.y += LINE
    page.y += 0.035


def _effect(effect: Effect, language: Language) -> str:
    figures = words.number(f"{effect.kind} {effect.value} ({effect.low}–{effect.high})", language)
    return f"{figures} ◊"


def _across(ratio: float) -> float:
    share = log(ratio / LEAST) / log(MOST / LEAST)
    return AXIS_LEFT + min(1.0, max(0.0, share)) * (AXIS_RIGHT - AXIS_LEFT)


def _mark(page: Page, y: float, value: float, interval: Interval, *, printed: bool = False) -> None:
    colour = PRINTED if printed else INK
    left, right = _across(interval.low), _across(interval.high)
    page.line((left, y), (right, y), color=colour, linewidth=1.0, zorder=3)
    for x, beyond, way in ((left, interval.low < LEAST, 1), (right, interval.high > MOST, -1)):
        if beyond:
            page.shape(
                (x, y), (x + way * 0.07, y - 0.035), (x + way * 0.07, y + 0.035), facecolor=colour, edgecolor=colour
            )
    if not LEAST <= value <= MOST:
        return
    x, size = _across(value), 0.045
    if printed:
        size = 0.06
        corners = (x - size, y), (x, y - size), (x + size, y), (x, y + size)
        page.shape(*corners, facecolor="white", edgecolor=PRINTED, linewidth=1.0)
    else:
        page.shape((x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size))


def _ratio_axis(page: Page, top: float, language: Language) -> None:
    bottom = page.y
    for tick in TICKS:
        x = _across(tick)
        page.line(
            (x, top),
            (x, bottom),
            color=INK if tick == 1 else RULE,
            linewidth=0.7 if tick == 1 else 0.4,
            linestyle="-" if tick == 1 else ":",
            zorder=1,
        )
    page.line((AXIS_LEFT, bottom), (AXIS_RIGHT, bottom), linewidth=0.7)
    page.y += LINE * 0.8
    for tick in TICKS:
        page.text(_across(tick), words.number(f"{tick:g}", language), SMALL, ha="center")
    page.y += LINE
    page.text(_across(1) - 0.08, LESS.in_(language), SMALL, ha="right", color=GREY)
    page.text(_across(1) + 0.08, MORE.in_(language), SMALL, ha="left", color=GREY)
    page.y += 2 * LINE


# --- Shares ---


def _shares(page: Page, ruler: Ruler, studies: list[tuple[StudyRows, list[Row]]], language: Language) -> None:
    _heading(page, SHARES, language)
    _column_heads(page, [(words.COUNT, 4.4)], SHARE_WITH_INTERVAL, language)
    top = page.y - LINE / 2
    marks = Page()
    for study, chosen in studies:
        _study_head(page, ruler, study, language, with_arms=False)
        for row in chosen:
            _share_rows(page, marks, ruler, row, language)
    bottom = page.y
    for percent in range(0, 101, 20):
        x = _along(percent)
        page.line((x, top), (x, bottom), color=RULE, linewidth=0.4, linestyle=":", zorder=1)
    page.line((AXIS_LEFT, bottom), (AXIS_RIGHT, bottom), linewidth=0.7)
    page.y += LINE * 0.8
    for percent in range(0, 101, 20):
        page.text(_along(percent), f"{percent}%", SMALL, ha="center")
    page.y += 2 * LINE
    page.lines += marks.lines
    page.shapes += marks.shapes


def _along(percent: float) -> float:
    return AXIS_LEFT + percent / 100 * (AXIS_RIGHT - AXIS_LEFT)


def _share_rows(page: Page, marks: Page, ruler: Ruler, row: Row, language: Language) -> None:
    name = _row_name(row, language)
    if len(row.arms) == 1 and row.arms[0].name is None:
        _share_row(page, marks, row.arms[0], ruler.broken(name, NORMAL, 3.2), MARGIN + 0.1, language)
        return
    if row.differs:
        page.text(FIGURES_LEFT, "≠", SMALL)
    for line in ruler.broken(name, NORMAL, 4.0):
        page.text(MARGIN + 0.1, line)
        page.y += LINE
    for arm in row.arms:
        label = arm.name.in_(language) if arm.name else ""
        _share_row(page, marks, arm, ruler.broken(label, SMALL, 3.0), MARGIN + 0.3, language)


def _share_row(page: Page, marks: Page, arm: ArmRow, lines: list[str], left: float, language: Language) -> None:
    page.text(4.4, printed_count(arm), SMALL, ha="right")
    y = page.y
    if arm.count and arm.interval:
        low, high, x = _along(100 * arm.interval.low), _along(100 * arm.interval.high), _along(100 * arm.count.share)
        marks.line((low, y), (high, y), linewidth=1.0, zorder=3)
        marks.shape((x - 0.04, y - 0.04), (x + 0.04, y - 0.04), (x + 0.04, y + 0.04), (x - 0.04, y + 0.04))
        page.text(FIGURES_LEFT, proportion(arm, language), SMALL)
    else:
        _printed_share(marks, arm, y)
        sign = "○" if arm.share.percent else "▭"
        page.text(FIGURES_LEFT, f"{printed_share(arm.share, language)} {sign}", SMALL, color=PRINTED)
    for line in lines:
        page.text(left, line, NORMAL if left < MARGIN + 0.2 else SMALL, color=INK if left < MARGIN + 0.2 else GREY)
        page.y += LINE
    page.y += 0.02


def _printed_share(page: Page, arm: ArmRow, y: float) -> None:
    share = arm.share
    if share.low is not None and share.high is not None:
        low, high = _along(float(share.low)), _along(float(share.high))
        bar = ((low, y - 0.03), (high, y - 0.03), (high, y + 0.03), (low, y + 0.03))
        page.shape(*bar, facecolor="#dddddd", edgecolor=PRINTED)
    if share.percent is not None:
        page.shape(*_circle(_along(float(share.percent)), y), facecolor="white", edgecolor=PRINTED, linewidth=1.0)


def _circle(x: float, y: float) -> Iterator[tuple[float, float]]:
    return ((x + 0.045 * cos(pi * part / 12), y + 0.045 * sin(pi * part / 12)) for part in range(24))


# --- Heads ---


def _heading(page: Page, heading: Text, language: Language) -> None:
    page.y += LINE / 2
    page.text(MARGIN, heading.in_(language), LARGE, weight="bold")
    page.y += 1.5 * LINE


def _column_heads(page: Page, heads: list[tuple[Text, float]], last: Text, language: Language) -> None:
    for head, right in heads:
        page.text(right, head.in_(language), SMALL, ha="right", color=GREY)
    page.text(FIGURES_LEFT, last.in_(language), SMALL, color=GREY)
    page.y += LINE * 0.8
    page.line((MARGIN, page.y), (WIDTH - MARGIN, page.y), color=RULE, linewidth=0.6)
    page.y += LINE


def _study_head(page: Page, ruler: Ruler, study: StudyRows, language: Language, *, with_arms: bool) -> None:
    printed = study.study
    size = f" · n = {printed.n}" if printed.n else ""
    head = f"{printed.name.in_(language)} · {words.DESIGNS[printed.design].in_(language)}{size}"
    room = AXIS_LEFT - MARGIN - 0.1
    page.y += 0.05
    for line in ruler.broken(head, NORMAL, room, "bold"):
        page.text(MARGIN, line, NORMAL, weight="bold")
        page.y += LINE
    if with_arms and printed.arms:
        arms = [f"{arm.name.in_(language)}{f' (n = {arm.n})' if arm.n else ''}" for arm in printed.arms]
        for line in ruler.broken(f" {words.AGAINST.in_(language)} ".join(arms), SMALL, room):
            page.text(MARGIN, line, SMALL, color=GREY)
            page.y += LINE


def _row_name(row: Row, language: Language) -> str:
    when = f", {row.outcome.timepoint.in_(language)}" if row.outcome.timepoint else ""
    return row.outcome.name.in_(language) + when
