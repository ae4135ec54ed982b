"""What is written in each part of a drawing and on the edges that leave it, in one language."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from wervelwijzer.diagrams.draw.answers import words_for
from wervelwijzer.diagrams.draw.blocks import ANSWER, PADDING, QUESTION, REMARK, Block, Port, side_by_side
from wervelwijzer.diagrams.draw.lettering import Line, breadth, leading, wrapped
from wervelwijzer.diagrams.draw.sketch import Answer, Outcome, Part, Passed, Question, Rest, Sketch
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Language, Text

DERIVED = Text("(afgeleid)", "(derived)")
IDLE = Text("(maakt hier niet uit)", "(makes no difference here)")
PASSED = Text("maakt hier niet uit:", "makes no difference here:")
PASSED_TOGETHER = Text("maken hier niet uit:", "make no difference here:")
BECAUSE = Text("want bekend: ", "because of: ")
LEFT_OPEN = Text("mogelijk: ", "possible: ")


@dataclass
class Writer:
    """Writes the parts in one language. `notes` gathers the lists that were too long for an edge."""

    view: View
    language: Language
    value_words: Callable[[Value], Text]
    derived: Collection[int]
    notes: dict[str, int] = field(default_factory=dict)

    def block(self, part: Part, beside: int) -> Block:
        """A part that stands on a row with `beside` others."""
        match part:
            case Question():
                return self._question(part, beside)
            case Passed():
                return self._passed(part)
            case Outcome():
                return self._box([(self.word(part.value), part.possible)], (), 150 if beside < 6 else 118, least=30)
            case Rest():
                left = LEFT_OPEN.in_(self.language) + self.listed(part.values)
                crowd = beside >= 5
                return self._box([(self._how_many(part.questions, crowd), True)], [left], 56 if crowd else 140)

    def blocks(self, sketch: Sketch) -> dict[int, Block]:
        """All parts of a sketch, by number."""
        return {number: self.block(sketch.parts[number], len(row) - 1) for row in sketch.rows for number in row}

    def word(self, value: Value) -> str:
        """A value in the reader's language."""
        return self.value_words(value).in_(self.language)

    def listed(self, values: Collection[Value]) -> str:
        """Several values beside each other."""
        words = [self.word(value) for value in values]
        return ("; " if any(", " in word for word in words) else ", ").join(words)

    def name(self, variable: int) -> str:
        """The name of a fact, for pages that mark it."""
        return self.view.forest.cells[variable].fact.name

    def label(self, variable: int) -> str:
        """The question of a variable."""
        return self.view.forest.cells[variable].fact.label.in_(self.language)

    def answer(self, variable: int) -> str:
        """What the patient's answer to a variable is; the variable is known."""
        words = self.view.forest.cells[variable].labels[self.view.cells[variable]].in_(self.language)
        return f"{words} {DERIVED.in_(self.language)}" if variable in self.derived else words

    def _how_many(self, questions: int, crowd: bool) -> str:
        if questions == 1:
            return Text("… nog 1 vraag", "… 1 more question").in_(self.language)
        if crowd:
            return Text(f"… ≤ {questions} vragen", f"… ≤ {questions} questions").in_(self.language)
        return Text(f"… nog hoogstens {questions} vragen", f"… at most {questions} more questions").in_(self.language)

    def _question(self, part: Question, beside: int) -> Block:
        remarks = [IDLE.in_(self.language)] if part.idle else []
        if part.state == "known" and part.variable in self.derived:
            remarks.append(DERIVED.in_(self.language))
        ports = tuple([self._port(part, answer, beside) for answer in part.answers])
        room = 170 if beside == 0 else 150 if beside < 3 else 116 if beside < 7 else 100
        followed = [port for port in ports if port.answer.to is not None]
        least = side_by_side(followed) + 8 if len(followed) > 1 else 0.0
        return self._box(
            [(self.label(part.variable), part.state == "known")], remarks, max(room, least - PADDING), ports, least
        )

    def _passed(self, part: Passed) -> Block:
        remarks = ["; ".join(self.label(variable) for variable in part.variables)]
        if part.because:
            known = "; ".join(f"{self.label(variable)}: {self.answer(variable)}" for variable in part.because)
            remarks.append(BECAUSE.in_(self.language) + known)
        head = PASSED if len(part.variables) == 1 else PASSED_TOGETHER
        return self._box([(head.in_(self.language), False)], remarks, 250)

    def _box(
        self,
        texts: Collection[Line],
        remarks: Collection[str],
        room: float,
        ports: tuple[Port, ...] = (),
        least: float = 46.0,
    ) -> Block:
        lines = tuple((line, bold) for text, bold in texts for line in wrapped(text, QUESTION, room, bold=bold))
        small = tuple((line, False) for text in remarks for line in wrapped(text, REMARK, room))
        width = max(breadth(lines, QUESTION), breadth(small, REMARK)) + PADDING
        height = len(lines) * leading(QUESTION) + len(small) * leading(REMARK) + 14
        return Block(lines, small, max(width, least), height, ports)

    def _port(self, part: Question, answer: Answer, beside: int) -> Port:
        cells = self.view.forest.cells[part.variable]
        largest = max(part.answers, key=lambda other: len(other.cells))
        words = words_for(cells, answer.cells, answer.own, rest=answer is largest, language=self.language)
        text = words.text
        if words.note:
            text += f" [{self.notes.setdefault(words.note, len(self.notes) + 1)}]"
        if answer.to is None:
            text += " → " + ("…" if answer.ends is None else self.word(answer.ends))
        room = 120 if beside == 0 and len(part.answers) < 3 else 96 if beside < 3 else 72
        own = [(line, True) for line in wrapped(words.own, ANSWER, room, bold=True)]
        lines = (*own, *((line, False) for line in wrapped(text, ANSWER, room)))
        full = ", ".join(cells.labels[cell].in_(self.language) for cell in answer.cells)
        return Port(answer, lines, breadth(lines, ANSWER), full)
