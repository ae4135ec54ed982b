"""The pictures of the report as SVG for inside a page: letters as paths, nothing from elsewhere, readable in grey."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from wervelwijzer.language.text import Language
from wervelwijzer.validation import words
from wervelwijzer.validation.analysis import MARKS, GroupResult, ModelResult
from wervelwijzer.validation.calibration import Compared
from wervelwijzer.validation.estimates import Curve
from wervelwijzer.validation.limits import shown

COLOURS = ("#b5331f", "#0b6fa4", "#2d7d46", "#8a5a00", "#6a3d9a", "#444444")
DASHES = ("-", (0, (6, 2)), (0, (1, 1.4)), (0, (7, 2, 1.5, 2)), (0, (3, 1.5)), "-")
SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "path",
    "font.family": "DejaVu Sans",
    "font.size": 8.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
MINIMUM_MONTHS = 12


def kaplan_meier(groups: Sequence[GroupResult], language: Language, salt: str) -> str:
    """The curves of the groups with their bands, labels at a legend, and the numbers at risk beneath."""
    drawn = [(number, group) for number, group in enumerate(groups) if group.curve and group.curve.months]
    if not drawn:
        return ""
    with matplotlib.rc_context({**SETTINGS, "svg.hashsalt": salt}):
        figure = Figure(figsize=(7.2, 3.5 + 0.2 * len(drawn)))
        axes = figure.subplots()
        last = max(curve.months[-1] for _, group in drawn if (curve := group.curve))
        last = min(float(MARKS[-1]), max(float(MINIMUM_MONTHS), last))
        for number, group in drawn:
            assert group.curve is not None
            _curve(axes, group.curve, number, group.published.label.in_(language), last)
        _axes(axes, last, language)
        if len(drawn) > 1:
            axes.legend(loc="upper right", frameon=False, handlelength=3.2)
        _at_risk(axes, drawn, [mark for mark in MARKS if mark <= last], language)
        figure.subplots_adjust(
            left=0.2, right=0.98, top=0.98, bottom=(0.62 + 0.2 * len(drawn)) / figure.get_figheight()
        )
        return _svg(figure, words.SURVIVAL.in_(language))


def _curve(axes: Axes, curve: Curve, number: int, name: str, last: float) -> None:
    kept = [(month, alive) for month, alive in zip(curve.months, curve.alive, strict=True) if month <= last]
    months = [month for month, _ in kept]
    colour = COLOURS[number % len(COLOURS)]
    values, low, high = ([getattr(alive, end) for _, alive in kept] for end in ("value", "low", "high"))
    axes.fill_between(months, low, high, step="post", color=colour, alpha=0.13, linewidth=0)
    axes.step(months, values, where="post", color=colour, linestyle=DASHES[number % len(DASHES)], lw=1.6, label=name)


def _axes(axes: Axes, last: float, language: Language) -> None:
    axes.set_xlim(0, last * 1.02)
    axes.set_ylim(0, 1.02)
    axes.set_xticks([mark for mark in MARKS if mark <= last])
    axes.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0%", "25%", "50%", "75%", "100%"])
    axes.set_xlabel(words.MONTHS.in_(language), labelpad=1)
    axes.set_ylabel(words.ALIVE.in_(language))
    axes.grid(axis="y", color="#dddddd", lw=0.5)
    axes.set_axisbelow(True)


def _at_risk(axes: Axes, drawn: Sequence[tuple[int, GroupResult]], marks: Sequence[int], language: Language) -> None:
    def write(x: float, line: float, text: str, left: float = 0, **options: Any) -> None:
        axes.annotate(
            text,
            (x, 0),
            xycoords=("data", "axes fraction"),
            xytext=(-left, -line),
            textcoords="offset points",
            va="center",
            fontsize=7.5,
            annotation_clip=False,
            **options,
        )

    write(0, 33, words.AT_RISK.in_(language), left=16, ha="right", color="#444444")
    for place, (number, group) in enumerate(drawn, 1):
        line, colour = 33 + 13 * place, COLOURS[number % len(COLOURS)]
        write(0, line, _short(group.published.label.in_(language)), left=16, ha="right", color=colour)
        for mark in marks:
            write(mark, line, shown((group.at_risk or {})[mark], language), ha="center")


def _short(label: str) -> str:
    return label if len(label) <= 22 else label[:21] + "…"


def published_medians(model: ModelResult, language: Language, salt: str) -> str:
    """Published medians beside the observed, on an axis in months; nothing where no median was published."""
    medians = [one for one in model.compared if one.kind == "median"]
    if not medians:
        return ""
    ends = [end for one in medians for end in _finite(one)]
    right = max(ends) * 1.15
    with matplotlib.rc_context({**SETTINGS, "svg.hashsalt": salt}):
        figure = Figure(figsize=(7.2, 1.0 + 0.52 * len(medians)))
        axes = figure.subplots()
        for place, one in enumerate(reversed(medians)):
            _bar(axes, place + 0.14, one, right, published=True)
            _bar(axes, place - 0.14, one, right, published=False)
        axes.set_xlim(0, right)
        axes.set_ylim(-0.6, len(medians) - 0.4)
        axes.set_yticks(range(len(medians)), [_short(one.group.label.in_(language)) for one in reversed(medians)])
        axes.set_xlabel(words.MEDIAN_WORD.in_(language))
        axes.grid(axis="x", color="#dddddd", lw=0.5)
        axes.set_axisbelow(True)
        axes.legend(
            handles=[
                _mark(published=True, label=words.PUBLISHED.in_(language)),
                _mark(published=False, label=words.OBSERVED.in_(language)),
            ],
            loc="lower center",
            bbox_to_anchor=(0.5, 1.0),
            ncols=2,
            frameon=False,
        )
        figure.subplots_adjust(
            left=0.2, right=0.98, top=1 - 0.32 / figure.get_figheight(), bottom=0.45 / figure.get_figheight()
        )
        return _svg(figure, words.MEDIAN_WORD.in_(language))


def _finite(one: Compared) -> list[float]:
    assert one.observed is not None
    ends = (one.published.value, one.published.high, one.observed.value, one.observed.low, one.observed.high)
    return [end for end in ends if end != float("inf")]


def _look(published: bool) -> dict[str, Any]:
    if published:
        return {"color": "#555555", "marker": "D", "mfc": "white", "ms": 6, "lw": 1.1}
    return {"color": COLOURS[1], "marker": "o", "mfc": COLOURS[1], "ms": 5.5, "lw": 1.8}


def _mark(*, published: bool, label: str) -> Line2D:
    return Line2D([], [], label=label, **_look(published))


def _bar(axes: Axes, y: float, one: Compared, right: float, *, published: bool) -> None:
    estimate = one.published if published else one.observed
    assert estimate is not None
    look = _look(published)
    axes.plot([min(estimate.low, right), min(estimate.high, right)], [y, y], color=look["color"], lw=look["lw"])
    if estimate.high > right:
        axes.plot([right * 0.995], [y], marker=">", color=look["color"], ms=6, clip_on=False)
    if estimate.reached:
        axes.plot([estimate.value], [y], linestyle="", **look)


def calibration(model: ModelResult, language: Language, salt: str) -> str:
    """Expected against observed shares alive at every published time; nothing where no share was published."""
    seen = [one for one in model.compared if one.kind == "alive" and one.observed is not None]
    if not seen:
        return ""
    months = sorted({int(one.month) for one in seen})
    with matplotlib.rc_context({**SETTINGS, "svg.hashsalt": salt}):
        figure = Figure(figsize=(2.4 * max(2, len(months)), 2.75))
        for number, month in enumerate(months, 1):
            axes = figure.add_subplot(1, max(2, len(months)), number)
            _one_time(axes, [one for one in seen if one.month == month], model, language)
            axes.set_title(words.AT.in_(language).format(month), fontsize=8.5)
            if number == 1:
                axes.set_ylabel(words.OBSERVED.in_(language))
        figure.tight_layout()
        return _svg(figure, words.CALIBRATION.in_(language))


def _one_time(axes: Axes, seen: Sequence[Compared], model: ModelResult, language: Language) -> None:
    axes.plot([0, 1], [0, 1], color="#999999", lw=0.8, linestyle=(0, (4, 3)))
    points = sorted(((one.published.value, one) for one in seen), key=lambda point: point[0])
    colours = [COLOURS[model.scored.groups.index(one.group) % len(COLOURS)] for _, one in points]
    for (x, one), colour in zip(points, colours, strict=True):
        assert one.observed is not None
        axes.plot([x, x], [one.observed.low, one.observed.high], color=colour, lw=1.6)
        axes.plot([x], [one.observed.value], marker="o", ms=5.5, color=colour)
    _names(axes, points, colours, language)
    ticks = [0, 0.5, 1]
    axes.set_xticks(ticks, ["0%", "50%", "100%"])
    axes.set_yticks(ticks, ["0%", "50%", "100%"])
    axes.set_xlim(-0.05, 1.05)
    axes.set_ylim(-0.05, 1.05)
    axes.set_aspect("equal")
    axes.set_xlabel(words.EXPECTED.in_(language))


def _names(axes: Axes, points: Sequence[tuple[float, Compared]], colours: Sequence[str], language: Language) -> None:
    """Each group's name beside its mark, on the side where there is room."""
    close = {b[0] for a, b in pairwise(points) if b[0] - a[0] < 0.12}
    for (x, one), colour in zip(points, colours, strict=True):
        assert one.observed is not None
        right = x < 0.5 and x not in close
        name = _short(one.group.label.in_(language).partition(" (")[0])
        axes.annotate(
            name,
            (x, one.observed.value),
            xytext=(6 if right else -6, 0),
            textcoords="offset points",
            ha="left" if right else "right",
            va="center",
            fontsize=7,
            color=colour,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6, "alpha": 0.8},
        )


def _svg(figure: Figure, title: str) -> str:
    FigureCanvasSVG(figure)
    file = io.BytesIO()
    figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    text = file.getvalue().decode()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    text = re.sub(
        r' id="(?:figure|axes|patch|text|line2d|xtick|ytick|matplotlib\.axis|legend|FillBetween\w*)_\d+"', "", text
    )
    return text.replace("<svg ", f'<svg role="img" aria-label="{title}" ', 1).strip()
