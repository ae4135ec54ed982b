"""The picture of a decision: its questions and outcomes, with one patient's way through them, as SVG."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from wervelwijzer.diagrams.draw import svg
from wervelwijzer.diagrams.draw.body import Body, least_width
from wervelwijzer.diagrams.draw.frame import Caption, description, foot, head
from wervelwijzer.diagrams.draw.near import near, shortened
from wervelwijzer.diagrams.draw.sketch import Sketch
from wervelwijzer.diagrams.draw.sketch import whole as whole_sketch
from wervelwijzer.diagrams.draw.writer import Writer
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Language, Text

SHEET = 1000.0, 1414.0
"""The most that a near drawing takes, in the proportions of A4: on paper the answers are then 6 points high or more."""

NARROWEST = 620.0
MARGIN, BETWEEN = 24.0, 20.0


def draw(
    view: View,
    root: Node,
    *,
    title: Text,
    note: Text,
    value_words: Callable[[Value], Text],
    outcomes: Sequence[Value],
    language: Language,
    derived: Collection[int] = (),
    whole: bool = False,
) -> str:
    """The decision at `root` with the way of the case behind `view`, as a self-contained SVG in one language.

    Args:
        view: the forest as the case sees it.
        root: the decision's node in the forest.
        title: what is decided.
        note: a sentence for the foot of the head, such as that this supports and never replaces.
        value_words: what people read for an outcome.
        outcomes: every outcome of the decision, in reading order.
        language: of all words.
        derived: the variables whose answer was not given but follows from another fact.
        whole: the complete diagram; otherwise what this case can still reach, and one step aside, to fit on A4.

    Elements carry marks for tests and pages. `g.question` (with `data-fact`), `g.answer` and `path.way` are `known`,
    `open` or `aside`; an open question that makes no difference is `idle`. `g.outcome` (with `data-value`, in JSON) is
    `possible` or `excluded`. `g.passed` holds facts that make no difference (`data-facts`), `g.rest` what is not drawn.
    A way leads from `data-from` (none where it only passes a row) to `data-to`, numbers that `data-part` gives.
    """
    possible = view.forest.values(view.outcomes[view.restrict(root)])
    caption = Caption(title, note, [v for v in outcomes if v in possible], [v for v in outcomes if v not in possible])

    def page(sketch: Sketch) -> _Page | None:
        """The sketch on a page, unless its widest row is broader than a sheet."""
        writer = Writer(view, language, value_words, derived)
        blocks = writer.blocks(sketch)
        if sketch is not shortest and least_width(sketch, blocks) + 2 * MARGIN > SHEET[0]:
            return None
        return _Page(caption, Body(sketch, writer, blocks))

    *longer, shortest = [whole_sketch(view, root, outcomes)] if whole else _ever_shorter(near(view, root, outcomes))
    fitting = (drawn for drawn in map(page, longer) if drawn is not None and drawn.fits())
    drawn = next(fitting, None) or page(shortest)
    assert drawn is not None
    return drawn.svg()


def draw_chart(
    view: View,
    root: Node,
    *,
    title: Text,
    note: Text,
    value_words: Callable[[Value], Text],
    outcomes: Sequence[Value],
    language: Language,
) -> str:
    """The complete diagram at `root` as a flowchart of no patient in particular; the arguments are those of `draw`."""
    writer = Writer(view, language, value_words, ())
    sketch = whole_sketch(view, root, outcomes, unknown="plain")
    return _Page(Caption(title, note), Body(sketch, writer, writer.blocks(sketch))).svg()


def _ever_shorter(sketch: Sketch) -> Iterator[Sketch]:
    """The sketch, and what is left of it with a row fewer each time."""
    yield sketch
    for rows in range(len(sketch.rows) - 2, 0, -1):
        yield shortened(sketch, rows)


class _Page:
    """Head, diagram and foot under each other."""

    def __init__(self, caption: Caption, body: Body) -> None:
        self._caption, self._body = caption, body
        inside = max(body.width, NARROWEST)
        above, head_height = head(caption, body.writer, inside)
        below, foot_height = foot(caption, body.sketch, body.writer, inside)
        top = MARGIN + head_height + BETWEEN
        bottom = top + body.height + BETWEEN
        self._around = svg.moved(above, MARGIN, MARGIN) + svg.moved(below, MARGIN, bottom)
        self._corner = MARGIN + (inside - body.width) / 2, top
        self.width, self.height = inside + 2 * MARGIN, bottom + foot_height + MARGIN

    def fits(self) -> bool:
        """Whether the drawing fits a sheet."""
        return self.width <= SHEET[0] and self.height <= SHEET[1]

    def svg(self) -> str:
        """The whole text."""
        writer = self._body.writer
        title = self._caption.title.in_(writer.language)
        words = description(self._caption, self._body.sketch, writer)
        content = self._around + svg.moved(self._body.svg(), *self._corner)
        return svg.drawing(self.width, self.height, title, words, writer.language, content)
