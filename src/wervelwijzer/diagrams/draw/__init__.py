"""The picture of a decision as SVG: choose what is shown, lay it out, letter it, write it."""

from wervelwijzer.diagrams.draw.picture import SHEET, draw, draw_chart

__all__ = ["SHEET", "draw", "draw_chart"]
