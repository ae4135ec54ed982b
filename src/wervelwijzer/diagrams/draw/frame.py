"""What stands around a diagram: title and outcome above, the meaning of its lines and its notes below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wervelwijzer.diagrams.draw import svg
from wervelwijzer.diagrams.draw.lettering import Line, leading, width_of, wrapped
from wervelwijzer.diagrams.draw.sketch import Question, Rest, Sketch, State
from wervelwijzer.diagrams.draw.writer import Writer
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text

TITLE, STATUS, SMALL = 19.0, 13.0, 11.0
SAMPLE = 34.0
"""The length of a line in the legend."""

SETTLED = Text("Uitkomst: ", "Outcome: ")
POSSIBLE = Text("Nog mogelijk: ", "Still possible: ")
EXCLUDED = Text("Niet mogelijk bij deze patiënt: ", "Not possible in this patient: ")
KNOWN = Text("Bekend: ", "Known: ")
ASKED = Text("Nog onbekend: ", "Still unknown: ")
NO_MORE = Text("niets", "nothing")

LINES: dict[State, Text] = {
    "known": Text("bekend antwoord", "known answer"),
    "open": Text("nog open: feit onbekend", "still open: fact unknown"),
    "aside": Text("bij deze patiënt niet aan de orde", "does not arise in this patient"),
}
STILL_POSSIBLE = Text("uitkomst nog mogelijk", "outcome still possible")
THE_OUTCOME = Text("uitkomst bij deze patiënt", "outcome in this patient")
ELSEWHERE = Text("waar een ander antwoord heen leidt", "where another answer leads")
NOT_DRAWN = Text("vervolg niet getekend", "continuation not drawn")

INK = svg.INK["known"]

Sample = tuple[str, Text]
"""A mark and its meaning: the state of a line, `outcome`, or the sign itself."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What the words around the diagram speak of; without possible outcomes, of no patient."""

    title: Text
    note: Text
    possible: Sequence[Value] = ()
    excluded: Sequence[Value] = ()


def status(caption: Caption, writer: Writer) -> list[str]:
    """The outcome, or the outcomes that are still possible, and those that no longer are."""

    if not caption.possible:
        return []
    language = writer.language
    before = SETTLED if len(caption.possible) == 1 else POSSIBLE
    lines = [before.in_(language) + writer.listed(caption.possible)]
    if caption.excluded:
        lines.append(EXCLUDED.in_(language) + writer.listed(caption.excluded))
    return lines


def head(caption: Caption, writer: Writer, width: float) -> tuple[str, float]:
    """Title, outcome and note, and the height that they take."""
    title = caption.title.in_(writer.language)
    told = status(caption, writer)
    content, y = "", 0.0
    for text, size, bold, ink in (
        (title[:1].upper() + title[1:], TITLE, True, "known"),
        *((first, STATUS, True, "known") for first in told[:1]),
        *((other, STATUS, False, "aside") for other in told[1:]),
        (caption.note.in_(writer.language), SMALL, False, "known"),
    ):
        lines = [(line, bold) for line in wrapped(text, size, width, bold=bold)]
        content += svg.letters(lines, 0.0, y + size, size, svg.INK[ink], "start")
        y += len(lines) * leading(size) + 4
    return svg.element("g", content, class_="head"), y


def foot(caption: Caption, sketch: Sketch, writer: Writer, width: float) -> tuple[str, float]:
    """The legend and the notes, and the height that they take."""
    content, y = _legend(_samples(caption, sketch), writer, width)
    for note, number in writer.notes.items():
        lines: list[Line] = [(line, False) for line in wrapped(f"[{number}] {note}", SMALL, width)]
        content += svg.letters(lines, 0.0, y + SMALL, SMALL, INK, "start")
        y += len(lines) * leading(SMALL) + 3
    return svg.element("g", content, class_="foot"), y


def _legend(samples: Iterable[Sample], writer: Writer, width: float) -> tuple[str, float]:
    content, x, y = "", 0.0, 0.0
    for mark, text in samples:
        words = text.in_(writer.language)
        room = SAMPLE + 8 + width_of(words, SMALL)
        if x and x + room > width:
            x, y = 0.0, y + 22
        content += _mark(mark, x, y) + svg.letters([(words, False)], x + SAMPLE + 8, y + 12, SMALL, INK, "start")
        x += room + 22
    return content, y + 24


def _mark(mark: str, x: float, y: float) -> str:
    if mark == "outcome":
        return svg.outcome_box(x + SAMPLE / 2, y, SAMPLE - 6, 15.0, possible=True)
    if mark in LINES:
        return svg.way(f"{svg.start(x, y + 8)}h{SAMPLE:.0f}", mark)
    return svg.letters([(mark, False)], x + SAMPLE, y + 12, SMALL, svg.INK["aside"], "end")


def _samples(caption: Caption, sketch: Sketch) -> Iterator[Sample]:
    """What the legend explains: no more than there is to see."""
    if not caption.possible:
        return
    parts = [sketch.parts[number] for number in sketch.shown()]
    answers = [answer for part in parts for answer in part.answers]
    for state, text in LINES.items():
        if any(answer.state == state and answer.to is not None for answer in answers):
            yield state, text
    if any(answer.to is None for answer in answers):
        yield "→", ELSEWHERE
    yield "outcome", THE_OUTCOME if len(caption.possible) == 1 else STILL_POSSIBLE
    if any(answer.to is None and answer.ends is None for answer in answers) or any(isinstance(p, Rest) for p in parts):
        yield "…", NOT_DRAWN


def description(caption: Caption, sketch: Sketch, writer: Writer) -> str:
    """The drawing in words, for those who do not see it."""
    if not caption.possible:
        return caption.note.in_(writer.language)
    known: dict[str, None] = {}
    asked: dict[str, None] = {}
    for number in sketch.shown():
        part = sketch.parts[number]
        if isinstance(part, Question) and part.state == "known":
            known[f"{writer.label(part.variable)}: {writer.answer(part.variable)}"] = None
        elif isinstance(part, Question) and part.state == "open" and not part.idle:
            asked[writer.label(part.variable)] = None
    none = NO_MORE.in_(writer.language)
    lists = [
        KNOWN.in_(writer.language) + ("; ".join(known) or none),
        ASKED.in_(writer.language) + ("; ".join(asked) or none),
    ]
    return ". ".join((*status(caption, writer), *lists, caption.note.in_(writer.language)))
