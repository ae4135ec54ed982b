"""Published medians with their intervals on one time axis, with the limits of the guideline and the team's estimate.

Laid out in inches from the top of the page. The same patient gives the same bytes: no date, no random identifiers,
letters as outlines; black and grey alone, so that a photocopy says the same.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from math import log
from textwrap import wrap
from typing import Literal

import matplotlib
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from wervelwijzer.language.text import Language, Text
from wervelwijzer.models.words import Group
from wervelwijzer.prognosis.gates import GATES, median_in_months, says_anything
from wervelwijzer.prognosis.result import Comparison, ModelResult
from wervelwijzer.prognosis.words import (
    POPULATION,
    WORDS,
    alive_between,
    decimal,
    number,
    percents,
    published,
    say,
    totals,
)

Kind = Literal["svg", "png"]

WIDTH = 9.6
MARGIN = 0.4
LINE = 0.17
AXIS_LEFT, AXIS_RIGHT = 2.75, 6.6
FIGURES_LEFT = 6.8
FIRST, LAST = 1.0, 48.0
TICKS = (1, 2, 3, 6, 12, 24, 36, 48)
SMALL, NORMAL, LARGE, TITLE = 6.8, 7.6, 8.4, 11.5
INK, GREY, PALE, BAND = "#111111", "#5a5a5a", "#a8a8a8", "#f1f1f1"

HEADING = Text("Overleving volgens gepubliceerde modellen", "Survival by published models")
AXIS = Text("maanden (logaritmisch)", "months (logarithmic)")
TEAM = Text("schatting van het team: {} maanden", "the team's estimate: {} months")
NO_TEAM = Text("het team heeft nog niets geschat", "the team has not estimated yet")
LIMITS = Text("grenzen van de richtlijn", "limits of the guideline")
LEGEND = Text(
    "Vierkant: mediaan (de helft leeft langer), met lijn: 95%-BI; zonder lijn: geen interval gevonden. Pijl: voorspeld "
    "korter of langer dan. Cirkel: percentage dat dan leeft. Grijs: past niet bij deze patiënt, of een oudere vorm.",
    "Square: median (half live longer), with line: 95% CI; without: no interval found. Arrow: predicted shorter or "
    "longer than. Circle: percentage alive then. Grey: does not fit this patient, or an older form.",
)
OPEN = Text("Meer groepen bij één model: er ontbreken gegevens.", "More groups in one model: data are missing.")
NOTHING = Text("Geen overleving gepubliceerd of gelezen: {}.", "No survival published or read: {}.")
NOT_COMPUTED = Text("Niet berekend, er ontbreekt een tabel: {}.", "Not computed, a table is missing: {}.")


@dataclass
class Pen:
    """Draws on axes that are measured in inches from the top left, and remembers how far down it is."""

    axes: Axes
    y: float = MARGIN

    def text(self, x: float, text: str, size: float = NORMAL, *, y: float | None = None, **options: str) -> None:
        """Write one line with its middle at the present height."""
        kept = {"color": INK, "va": "center", **options}
        self.axes.text(x, self.y if y is None else y, text, size=size, **kept)  # type: ignore[arg-type]  # colours etc.

    def line(
        self, one: tuple[float, float], other: tuple[float, float], colour: str, width: float, style: str = "-"
    ) -> None:
        """Draw a line between two points."""
        self.axes.plot((one[0], other[0]), (one[1], other[1]), color=colour, linewidth=width, linestyle=style, zorder=2)

    def mark(self, x: float, marker: str, colour: str, *, filled: bool, size: float = 5.5) -> None:
        """Draw a mark at the present height."""
        face = colour if filled else "white"
        self.axes.plot(
            (x,),
            (self.y,),
            marker=marker,
            markersize=size,
            color=colour,
            markerfacecolor=face,
            markeredgewidth=1.0,
            zorder=4,
        )


def picture(comparison: Comparison, language: Language, kind: Kind) -> bytes:
    """The plot as the bytes of an SVG or PNG file."""
    with matplotlib.rc_context({"svg.hashsalt": "wervelwijzer", "svg.fonttype": "path", "font.family": "DejaVu Sans"}):
        figure = draw(comparison, language)
        file = io.BytesIO()
        metadata = {"Date": None} if kind == "svg" else {"Software": None}
        figure.savefig(file, format=kind, dpi=200, metadata=metadata)
    return file.getvalue()


def draw(comparison: Comparison, language: Language) -> Figure:
    """The plot as a Matplotlib figure."""
    shown = [result for result in comparison.models if result.model.computed and _has_time(result)]
    notes = _notes(comparison, shown, language)
    height = _height(shown, notes, language)
    figure = Figure(figsize=(WIDTH, height), dpi=200)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    pen = Pen(axes)
    _title(pen, comparison, language)
    top = pen.y
    for result in shown:
        _rows(pen, result, language)
    _axis(pen, top, comparison, language)
    for note in notes:
        pen.text(MARGIN, note, SMALL, color=GREY)
        pen.y += LINE * 0.9
    return figure


# --- How much room ---


def _has_time(result: ModelResult) -> bool:
    return bool(result.survival) or any(says_anything(group) for group in result.model.groups)


def _notes(comparison: Comparison, shown: list[ModelResult], language: Language) -> list[str]:
    silent = [result for result in comparison.models if result.model.computed and result not in shown]
    missing = [result for result in comparison.models if not result.model.computed]
    texts = [
        LEGEND.in_(language),
        OPEN.in_(language),
        WORDS["none_calibrated"].in_(language),
        WORDS["aid"].in_(language),
    ]
    for heading, results in ((NOTHING, silent), (NOT_COMPUTED, missing)):
        if results:
            texts.append(heading.in_(language).format(", ".join(one.model.label.in_(language) for one in results)))
    return [line for text in texts for line in wrap(text, 158)]


def _figures(group: Group, language: Language) -> list[str]:
    return wrap(published(group, language), 40) or [""]


def _ranges(result: ModelResult, language: Language) -> list[str]:
    return [words for one in result.survival for words in wrap(alive_between(one, language), 40)]


def _lines_of(result: ModelResult, language: Language) -> int:
    groups = sum(max(len(_figures(group, language)), len(_label(group, language))) for group in result.published)
    return len(_remark(result, language)) + (groups or max(1, len(_ranges(result, language))))


def _label(group: Group, language: Language) -> list[str]:
    return wrap(group.label.in_(language), 36)


def _height(shown: list[ModelResult], notes: list[str], language: Language) -> float:
    rows = sum(_lines_of(result, language) * LINE + 0.12 for result in shown)
    return MARGIN + 0.95 + rows + 0.75 + len(notes) * LINE * 0.9 + 0.25


# --- What is drawn ---


def _across(months: float) -> float:
    share = log(max(months, FIRST / 2) / FIRST) / log(LAST / FIRST)
    return AXIS_LEFT + min(1.0, max(0.0, share)) * (AXIS_RIGHT - AXIS_LEFT)


def _title(pen: Pen, comparison: Comparison, language: Language) -> None:
    pen.text(MARGIN, f"Wervelwijzer · {HEADING.in_(language)}", TITLE, weight="bold")
    pen.y += 0.3
    told = NO_TEAM.in_(language)
    if comparison.estimate is not None:
        told = TEAM.in_(language).format(number(comparison.estimate, language))
        pen.line((MARGIN, pen.y), (MARGIN + 0.25, pen.y), INK, 2.6)
        pen.text(MARGIN + 0.33, told, NORMAL)
    else:
        pen.text(MARGIN, told, NORMAL, color=GREY)
    pen.line((AXIS_LEFT, pen.y), (AXIS_LEFT + 0.25, pen.y), GREY, 1.0, (0, (4, 2)))  # type: ignore[arg-type]  # dashes
    pen.text(AXIS_LEFT + 0.33, LIMITS.in_(language), NORMAL)
    pen.y += 0.65


def _rows(pen: Pen, result: ModelResult, language: Language) -> None:
    colour = INK if result.speaks else PALE
    name = result.model.label.in_(language) + (" *" if result.model.recommended else "")
    pen.text(MARGIN, name, LARGE, weight="bold", color=INK if result.speaks else GREY)
    for words in _remark(result, language):
        pen.text(FIGURES_LEFT, words, SMALL, color=GREY)
        pen.y += LINE
    groups = result.published
    for group in groups:
        _group(pen, group, colour, language)
    for number_of_line, words in enumerate(_ranges(result, language)):
        pen.text(FIGURES_LEFT, words, SMALL, y=pen.y + number_of_line * LINE)
    for one in result.survival:
        x = _across(one.months)
        pen.mark(x, "o", colour, filled=False)
        pen.text(x + 0.07, f"{percents(one)}%", SMALL - 0.6, y=pen.y - 0.07)
    if not groups:
        pen.y += LINE * max(1, len(_ranges(result, language)))
    pen.y += 0.12


def _remark(result: ModelResult, language: Language) -> list[str]:
    """What stands beside a model's name, in lines; one empty line where there is nothing to say."""
    parts = []
    if result.totals and not result.survival:
        parts.append(totals(result.totals, language))
    if result.supplied:
        parts.append(say("from_file", language))
    if result.population in ("outside", "doubt"):
        parts.append(f"{say('population', language).lower()}: {POPULATION[result.population].in_(language)}")
    return wrap("; ".join(parts), 40) or [""]


def _group(pen: Pen, group: Group, colour: str, language: Language) -> None:
    figures, label = _figures(group, language), _label(group, language)
    start = pen.y
    for number_of_line, words in enumerate(label):
        pen.text(MARGIN + 0.12, words, NORMAL, y=start + number_of_line * LINE)
    for number_of_line, words in enumerate(figures):
        pen.text(FIGURES_LEFT, words, SMALL, y=start + number_of_line * LINE)
    _marks(pen, group, colour, language)
    pen.y = start + max(len(figures), len(label)) * LINE


def _marks(pen: Pen, group: Group, colour: str, language: Language) -> None:
    median = median_in_months(group)
    if median is not None:
        value, low, high = median
        if low is not None and high is not None:
            pen.line((_across(float(low)), pen.y), (_across(float(high)), pen.y), colour, 1.6)
        pen.mark(_across(float(value)), "s", colour, filled=True)
    if group.at_least is not None:
        x = _across(group.at_least)
        pen.line((x, pen.y), (AXIS_RIGHT - 0.06, pen.y), colour, 1.2)
        pen.mark(AXIS_RIGHT - 0.05, ">", colour, filled=True, size=4.5)
        pen.line((x, pen.y - 0.05), (x, pen.y + 0.05), colour, 1.2)
    if group.under is not None:
        x = _across(group.under)
        pen.line((x, pen.y), (AXIS_LEFT + 0.06, pen.y), colour, 1.2)
        pen.mark(AXIS_LEFT + 0.05, "<", colour, filled=True, size=4.5)
        pen.line((x, pen.y - 0.05), (x, pen.y + 0.05), colour, 1.2)
    for one in group.alive:
        x = _across(one.months)
        pen.mark(x, "o", colour, filled=False)
        pen.text(x + 0.07, f"{decimal(one.percent, language)}%", SMALL - 0.6, y=pen.y - 0.07)


def _axis(pen: Pen, top: float, comparison: Comparison, language: Language) -> None:
    bottom = pen.y
    for gate in GATES:
        x = _across(gate)
        pen.line((x, top - 0.2), (x, bottom), GREY, 1.0, (0, (4, 2)))  # type: ignore[arg-type]  # a dash pattern
        pen.text(x, str(gate), NORMAL, y=top - 0.29, ha="center", color=GREY, weight="bold")
    if comparison.estimate is not None:
        x = _across(comparison.estimate)
        pen.line((x, top - 0.2), (x, bottom), INK, 2.6)
        pen.text(x, number(comparison.estimate, language), NORMAL, y=top - 0.45, ha="center", weight="bold")
    pen.line((AXIS_LEFT, bottom), (AXIS_RIGHT, bottom), INK, 0.9)
    for tick in TICKS:
        x = _across(tick)
        pen.line((x, bottom), (x, bottom + 0.05), INK, 0.9)
        pen.text(x, str(tick), SMALL, y=bottom + 0.14, ha="center")
    pen.y = bottom + 0.32
    pen.text((AXIS_LEFT + AXIS_RIGHT) / 2, AXIS.in_(language), SMALL, ha="center", color=GREY)
    pen.y += 0.35
