"""The spine to point at: each vertebra is a checkbox drawn in its place, from C1 to S5."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from django.utils.safestring import SafeString, mark_safe

from wervelwijzer.advice.case import FactValue
from wervelwijzer.diagrams.draw.svg import element
from wervelwijzer.facts import imaging, tumour
from wervelwijzer.language.text import Language, Text
from wervelwijzer.prognosis.spine import LEVELS, OCCIPUT, Level, location_of
from wervelwijzer.prognosis.spine_figure import Placed, places

VERTEBRAE: tuple[str, ...] = tuple(level for level in LEVELS if level != OCCIPUT)
PARTS: tuple[tuple[str, Text], ...] = (
    ("C", Text("Halswervels", "Cervical")),
    ("T", Text("Borstwervels", "Thoracic")),
    ("L", Text("Lendenwervels", "Lumbar")),
    ("S", Text("Heiligbeen", "Sacral")),
)
COUNT, RUN = tumour.vertebral_metastases_count.name, imaging.contiguous_affected_vertebrae.name
OFFERED = (COUNT, RUN)

LEFT, WIDE = 128.0, 168.0
LEAST_HEIGHT = 24.0
"""A target of 24 by 24 can be hit by a finger."""


@dataclass(frozen=True)
class Vertebra:
    """One vertebra on the page."""

    level: str
    label: str
    drawing: SafeString
    chosen: bool


@dataclass(frozen=True)
class Group:
    """The vertebrae of one part of the spine."""

    label: Text
    vertebrae: tuple[Vertebra, ...]


def groups(chosen: Sequence[str], language: Language) -> tuple[Group, ...]:
    """The whole spine, with those chosen."""
    return tuple(
        Group(
            label,
            tuple(
                Vertebra(level, name(level, language), drawing(level), level in chosen)
                for level in VERTEBRAE
                if level[0] == part
            ),
        )
        for part, label in PARTS
    )


def levels_in(sent: Sequence[str]) -> tuple[str, ...]:
    """The vertebrae among what was sent, from top to bottom."""
    return tuple(level for level in VERTEBRAE if level in sent)


def name(level: str, language: Language) -> str:
    """As people write it."""
    return Level(level, location_of(level)).label(language)


def runs(levels: Sequence[str]) -> list[list[str]]:
    """The stretches of vertebrae that follow each other."""
    found: list[list[str]] = []
    for level in levels_in(levels):
        if found and VERTEBRAE.index(level) == VERTEBRAE.index(found[-1][-1]) + 1:
            found[-1].append(level)
        else:
            found.append([level])
    return found


def in_words(levels: Sequence[str], language: Language) -> str:
    """The chosen vertebrae: Th7-Th9, L2."""
    if not levels:
        return Text("geen wervel aangewezen", "no vertebra marked").in_(language)
    return ", ".join(
        name(run[0], language) if len(run) == 1 else f"{name(run[0], language)}-{name(run[-1], language)}"
        for run in runs(levels)
    )


def offered(levels: Sequence[str]) -> Mapping[str, FactValue]:
    """What follows where these are all: how many there are, and how many lie next to each other at most."""
    return {COUNT: len(levels), RUN: max((len(run) for run in runs(levels)), default=0)}


@cache
def drawing(level: str) -> SafeString:
    """The vertebra in its place, seen from the side; everything is drawn here, nothing comes from a user."""
    one = next(one for one in places() if one.name == level)
    height = max(one.height + 4, LEAST_HEIGHT)
    box = f"{LEFT:g} {one.y - height / 2:g} {WIDE:g} {height:g}"
    return mark_safe(
        element("svg", _bone(one), viewBox=box, width=WIDE, height=height, class_="drawn", aria_hidden="true")
    )


def _bone(one: Placed) -> str:
    left, top = one.x - one.width / 2, one.y - one.height / 2
    process = element(
        "path",
        d=f"M{left + one.width:.1f} {one.y:.1f} l{one.width * 0.42:.1f} {one.height * 0.45:.1f}",
        class_="process",
        stroke_width=one.height * 0.28,
        stroke_linecap="round",
    )
    body = element("rect", x=left, y=top, width=one.width, height=one.height, rx=4, class_="bone")
    mark = element(
        "path",
        d=f"M{one.x - 6:.1f} {one.y:.1f} l4 4 l8 -8",
        class_="mark",
        fill="none",
        stroke_width=2.6,
        stroke_linecap="round",
    )
    turn = f"rotate({one.lean:g} {one.x:.1f} {one.y:.1f})"
    return element("g", process + body + mark, transform=turn)
