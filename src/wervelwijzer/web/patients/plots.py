"""Plots of one thing over time as SVG: drawn with classes alone, so that the page's own colours and no style hold.

All plots of a patient share one axis of time. What was seen stands as a mark; a line joins marks of numbers only, and a
step joins grades, which hold until they are seen otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.language.text import Language
from wervelwijzer.pathway.entry import in_utc

WIDTH, HEIGHT = 400.0, 124.0
LEFT, RIGHT, TOP, BOTTOM = 76.0, 28.0, 10.0, 24.0
"""The margins; at the right there is room for half of the words under a mark that stands at the very end."""

MOST_TICKS = 5
SHORTEST = timedelta(hours=6)
LONG = timedelta(days=60)
"""From this span on, months are told with their year."""

SPANS = tuple(
    timedelta(hours=hours) for hours in (1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 672, 1344, 2688, 4380, 8760, 17520)
)


@dataclass(frozen=True)
class Point:
    """Something seen: when, at which height of the scale, in full and in short words, by whom; no height: unknown."""

    at: datetime
    height: float | None
    words: str
    short: str
    author: str


@dataclass(frozen=True)
class Scale:
    """The scale of a plot: its marks from the bottom up, each a height with its words; `steps` for grades."""

    marks: tuple[tuple[float, str], ...]
    steps: bool

    @property
    def span(self) -> tuple[float, float]:
        """The lowest and the highest mark."""
        heights = [height for height, _ in self.marks]
        return min(heights), max(heights)


@dataclass(frozen=True)
class Event:
    """Something that happened, to stand as a line across all plots."""

    at: datetime
    words: str


@dataclass(frozen=True)
class Axis:
    """The time that all plots of a patient share."""

    first: datetime
    last: datetime

    def across(self, moment: datetime) -> float:
        """How far to the right a moment stands."""
        share = (moment - self.first) / (self.last - self.first)
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    def ticks(self, language: Language) -> list[tuple[float, str]]:
        """Round moments on a Dutch clock with their words."""
        span = next((one for one in SPANS if (self.last - self.first) / one <= MOST_TICKS), SPANS[-1])
        start = timezone.localtime(self.first).replace(minute=0, second=0, microsecond=0)
        if span >= timedelta(days=1):
            start = start.replace(hour=0)
        else:
            start = start.replace(hour=start.hour - start.hour % (span // timedelta(hours=1)))
        found = []
        for number in range(4 * MOST_TICKS):
            moment = start + number * span
            exists = timezone.localtime(in_utc(moment)).hour == moment.hour
            if exists and self.first <= moment <= self.last:
                found.append((self.across(moment), _tick(moment, span, language)))
        return found


def axis_of(moments: Iterable[datetime], now: datetime) -> Axis:
    """From the first thing that was seen until now, with a little air."""
    first = min([*moments, now - SHORTEST])
    air = (now - first) / 40
    return Axis(first - air, now + air)


def plot(
    name: str,
    title: str,
    description: str,
    points: Sequence[Point],
    scale: Scale,
    axis: Axis,
    events: Sequence[Event],
    language: Language,
) -> SafeString:
    """The plot as an SVG element with a title and a description; `name` makes its ids, one of each in a page."""
    return format_html(
        '<svg class="plot" viewBox="0 0 {} {}" role="img" aria-labelledby="{}-t {}-d"><title id="{}-t">{}</title>'
        '<desc id="{}-d">{}</desc>{}{}{}{}</svg>',
        int(WIDTH),
        int(HEIGHT),
        name,
        name,
        name,
        title,
        name,
        description,
        _grid(scale),
        _ticks(axis, language),
        _events(axis, events),
        _seen(points, scale, axis),
    )


def _up(height: float, scale: Scale) -> float:
    low, high = scale.span
    return round(HEIGHT - BOTTOM - (height - low) / (high - low) * (HEIGHT - TOP - BOTTOM), 1)


def _grid(scale: Scale) -> SafeString:
    return format_html_join(
        "",
        '<line class="grid" x1="{}" x2="{}" y1="{}" y2="{}"/>'
        '<text class="mark" x="{}" y="{}" text-anchor="end">{}</text>',
        (
            (LEFT, WIDTH - RIGHT, _up(height, scale), _up(height, scale), LEFT - 6, _up(height, scale) + 4, words)
            for height, words in scale.marks
        ),
    )


def _ticks(axis: Axis, language: Language) -> SafeString:
    return format_html_join(
        "",
        '<line class="tick" x1="{0}" x2="{0}" y1="{1}" y2="{2}"/>'
        '<text class="mark" x="{0}" y="{3}" text-anchor="middle">{4}</text>',
        ((round(x, 1), HEIGHT - BOTTOM, HEIGHT - BOTTOM + 4, HEIGHT - 8, words) for x, words in axis.ticks(language)),
    )


def _events(axis: Axis, events: Sequence[Event]) -> SafeString:
    return format_html_join(
        "",
        '<line class="event" x1="{0}" x2="{0}" y1="{1}" y2="{2}"><title>{3}</title></line>',
        ((round(axis.across(one.at), 1), TOP, HEIGHT - BOTTOM, one.words) for one in events),
    )


def _seen(points: Sequence[Point], scale: Scale, axis: Axis) -> SafeString:
    found = [
        (round(axis.across(one.at), 1), one.height if one.height is None else _up(one.height, scale)) for one in points
    ]
    marks = format_html_join(
        "",
        '<circle class="seen" cx="{}" cy="{}" r="3"><title>{}</title></circle>',
        ((x, y, one.words) for (x, y), one in zip(found, points, strict=True) if y is not None),
    )
    return format_html('<path class="course" d="{}"/>{}', _path(found, steps=scale.steps), marks)


def _path(found: Sequence[tuple[float, float | None]], *, steps: bool) -> str:
    """A line through what was seen; it breaks off where the thing became unknown again."""
    parts: list[str] = []
    before: float | None = None
    for x, y in found:
        if steps and before is not None:
            parts.append(f"H{x}")
        if y is not None and before is None:
            parts.append(f"M{x} {y}")
        elif y is not None:
            parts.append(f"V{y}" if steps else f"L{x} {y}")
        before = y
    if steps and before is not None:
        parts.append(f"H{WIDTH - RIGHT}")
    return "".join(parts)


def _tick(moment: datetime, span: timedelta, language: Language) -> str:
    day, month = weekday_and_month(moment, language)
    if span < timedelta(days=1):
        return f"{day} {moment:%H:%M}"
    if span < LONG:
        return f"{moment.day} {month}"
    return f"{month} {moment.year}"
