"""The picture of a decision as SVG: choose what is shown, lay it out, letter it, write it."""

from wervelwijzer.diagrams.draw.picture import SHEET, draw

__all__ = ["SHEET", "draw"]
