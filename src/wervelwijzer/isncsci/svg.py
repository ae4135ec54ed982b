"""Small pieces of SVG for the figure."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr


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


def words(text: str, x: float, y: float, size: float = 10, **attributes: object) -> str:
    """A line of text with its foot at y."""
    return element("text", escape(text), x=x, y=y, font_size=size, **attributes)


def titled(text: str, tag: str = "title") -> str:
    """What assistive technology reads, and a mouse shows."""
    return element(tag, escape(text))


def moved(content: str, x: float, y: float, mirrored: bool = False) -> str:
    """A group with its origin at (x, y), where asked mirrored left to right."""
    turn = " scale(-1 1)" if mirrored else ""
    return element("g", content, transform=f"translate({_number(float(x))} {_number(float(y))}){turn}")
