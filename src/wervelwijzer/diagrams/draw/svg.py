"""The marks of a drawing as SVG. Line style carries the meaning, so that it prints in black and white."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from wervelwijzer.diagrams.draw.lettering import Line, leading
from wervelwijzer.diagrams.draw.sketch import State

FONT = "system-ui, sans-serif"
INK = {"plain": "#111111", "known": "#111111", "open": "#174a7c", "aside": "#6b6b6b"}
STROKE: dict[State, dict[str, str]] = {
    "plain": {"stroke": "#333333", "stroke_width": "1.4"},
    "known": {"stroke": "#111111", "stroke_width": "3"},
    "open": {"stroke": "#174a7c", "stroke_width": "1.5", "stroke_dasharray": "7 4"},
    "aside": {"stroke": "#8c8c8c", "stroke_width": "1", "stroke_dasharray": "1.5 3"},
}
BORDER: dict[State, dict[str, str]] = {
    "plain": {"stroke": "#333333", "stroke_width": "1.4"},
    "known": {"stroke": "#111111", "stroke_width": "2.4"},
    "open": {"stroke": "#174a7c", "stroke_width": "1.3"},
    "aside": {"stroke": "#8c8c8c", "stroke_width": "1", "stroke_dasharray": "1.5 3"},
}
FILL: dict[State, str] = {"plain": "#ffffff", "known": "#e9edf1", "open": "#ffffff", "aside": "#ffffff"}

Anchor = Literal["start", "middle", "end"]


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """An element; `content` is SVG already, attributes are escaped. An underscore in a name stands for a hyphen."""
    given = "".join(
        f" {key.rstrip('_').replace('_', '-')}={quoteattr(_number(value))}"
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{content}</{name}>" if content else f"<{name}{given}/>"


def _number(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)


def titled(text: str, tag: str = "title") -> str:
    """What assistive technology reads, and a mouse shows."""
    return element(tag, escape(text))


def letters(lines: Sequence[Line], x: float, y: float, size: float, ink: str, anchor: Anchor = "middle") -> str:
    """Lines of text under each other; the first has its foot at y."""
    rows = "".join(
        element("tspan", escape(text), x=x, y=y + index * leading(size), font_weight="700" if bold else None)
        for index, (text, bold) in enumerate(lines)
    )
    return element("text", rows, font_size=size, fill=ink, text_anchor=anchor)


def paper(x: float, y: float, width: float, height: float) -> str:
    """White behind words, so that no line runs through them."""
    return element("rect", x=x - width / 2, y=y, width=width, height=height, fill="#ffffff")


def box(x: float, y: float, width: float, height: float, state: State, radius: float = 9.0) -> str:
    """A rounded box around the middle x, from y downwards."""
    place = {"x": x - width / 2, "y": y, "width": width, "height": height, "rx": radius}
    return element("rect", **place, fill=FILL[state], **BORDER[state])


def outcome_box(x: float, y: float, width: float, height: float, possible: bool) -> str:
    """A box with square corners; with a double border where the outcome is possible."""
    if not possible:
        return box(x, y, width, height, "aside", radius=0)
    inner = element(
        "rect", x=x - width / 2 + 3, y=y + 3, width=width - 6, height=height - 6, fill="none", stroke=INK["known"]
    )
    return box(x, y, width, height, "known", radius=0) + inner


def way(points: str, state: State, **marks: object) -> str:
    """A line between two parts."""
    return element("path", d=points, fill="none", **STROKE[state], **marks)


def bend(x: float, y: float, to_x: float, to_y: float) -> str:
    """A smooth bend that starts and ends vertically."""
    if abs(x - to_x) < 0.5:
        return f"V{_number(float(to_y))}"
    middle = (y + to_y) / 2
    return "C" + " ".join(_number(float(n)) for n in (x, middle, to_x, middle, to_x, to_y))


def start(x: float, y: float) -> str:
    """The begin of a line."""
    return f"M{_number(float(x))} {_number(float(y))}"


def arrow(x: float, y: float, state: State) -> str:
    """The head of an arrow that points down at (x, y)."""
    return element("path", d=f"{start(x, y)}l-4.5 -9h9z", fill=INK[state])


def moved(content: str, x: float, y: float) -> str:
    """A group with its corner at (x, y)."""
    return element("g", content, transform=f"translate({_number(float(x))} {_number(float(y))})")


def drawing(width: float, height: float, title: str, description: str, language: str, content: str) -> str:
    """The whole picture, on white."""
    return element(
        "svg",
        titled(title) + titled(description, "desc") + paper(width / 2, 0.0, width, height) + content,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {_number(width)} {_number(height)}",
        width=width,
        height=height,
        role="img",
        lang=language,
        aria_label=title,
        font_family=FONT,
        class_="decision-diagram",
    )
