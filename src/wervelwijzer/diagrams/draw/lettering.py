"""How much room letters take in a drawing, and where lines break; the font is not known, so a wide one counts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

Line = tuple[str, bool]
"""A line of text, and whether it is bold."""

NARROW, SLIM, WIDE = set("iljI.,:;'|!"), set("tfr()[]-/ "), set("mwMW%@…→")


@lru_cache(maxsize=4096)
def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line, in the units of the drawing, in a font as wide as any that is in common use."""
    em = sum(0.3 if c in NARROW else 0.4 if c in SLIM else 0.95 if c in WIDE else _letter(c) for c in text)
    return em * size * (1.08 if bold else 1.0)


def _letter(c: str) -> float:
    return 0.7 if c.isupper() else 0.62


def breadth(lines: Iterable[Line], size: float) -> float:
    """The width of the widest line."""
    return max((width_of(text, size, bold=bold) for text, bold in lines), default=0.0)


def leading(size: float) -> float:
    """From one line of text to the next."""
    return round(size * 1.22, 1)


@lru_cache(maxsize=4096)
def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
    """The text in as few lines as fit the room, of about equal length; a word that is too long stands alone."""
    lines = _filled(text, size, room, bold)
    narrower = room
    while len(lines) > 1:
        narrower -= size / 8
        tighter = _filled(text, size, narrower, bold)
        if len(tighter) > len(lines) or max(width_of(line, size, bold=bold) for line in tighter) > narrower:
            break
        lines = tighter
    return tuple(lines)


def _filled(text: str, size: float, room: float, bold: bool) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}", size, bold=bold) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
