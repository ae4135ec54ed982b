"""The summary for the MDO: one page, whatever the record holds.

Where not everything fits, the letters become smaller first; then lists are cut, and say how much stands in the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from wervelwijzer.advice.case import FactValue
from wervelwijzer.documents import parts, words
from wervelwijzer.documents.content import (
    Block,
    Callout,
    Document,
    Field,
    Fields,
    Items,
    Line,
    Lines,
    Paragraph,
    Piece,
    Section,
    Table,
)
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.writer import Writer
from wervelwijzer.guideline.stability import the_sins_does_not_decide
from wervelwijzer.language.text import Text
from wervelwijzer.prognosis.reader import reader
from wervelwijzer.prognosis.result import Comparison

CODE = "meeting_summary"
TITLE = Text("MDO-samenvatting", "MDO summary")
QUESTION = Text("Vraag en bijzonderheden", "Question and particulars")
FURTHER = Text("Verdere adviezen", "Further advice")
WEIGHING = Text("Afweging", "Weighing")
PATIENT = Text("Ziekte en conditie", "Disease and condition")
COMPLAINTS = Text("Pijn en neurologie", "Pain and neurology")
IMAGES = Text("Beeldvorming", "Imaging")
TREATED = Text("Behandeling", "Treatment")
SURVIVAL = Text("Prognosemodellen", "Survival models")
TEXTS = Text(
    "Daarnaast {} teksten van de richtlijn ter beoordeling van de arts: zie het scherm.",
    "Besides {} texts of the guideline for the clinician to judge: see the screen.",
)
CUT = Text("En nog {}: zie het dossier.", "And {} more: see the record.")
CUT_OFF = Text("… (zie het dossier)", "… (see the record)")
NO_FIT = Text("past niet op deze patiënt", "does not fit this patient")
DOUBT = Text("Twijfel of het model past", "Doubt whether the model fits")
MODEL_CAVEAT = Text(
    "Geen model is in huidige Nederlandse patiënten goed geijkt; de volledige kanttekeningen staan op het scherm.",
    "No model is well calibrated in today's Dutch patients; the full caveats are on the screen.",
)

WEIGHED = (
    "mdo.urgency",
    "mdo.members",
    "treatment.start_deadline_hours",
    "mescc.status",
    "sins.total",
    "sins.category",
    "stability.discuss_with_spine_surgeon",
    *parts.OPTIONS,
    "corticosteroids.dexamethasone",
)

ROOMS_OF_THE_MEETING = (
    "patient_selection",
    "stability",
    "radiotherapy",
    "surgery",
    "systemic_therapy",
    "corticosteroids",
    "survival",
    "organisation",
    "percutaneous",
    "radionuclides",
    "cord_lesion",
)
"""The chapters that the meeting talks about come first; the others follow in the guideline's order."""


@dataclass(frozen=True)
class Room:
    """How much goes on the page: the size of the letters, how many lines a list may have, how long a text may be."""

    size: float
    lines: int = 50
    letters: int = 1_500
    notes: bool = True


ROOMS = (
    Room(8.4),
    Room(7.8),
    Room(7.4),
    Room(7.4, notes=False),
    *(Room(7.2, lines=lines, notes=False) for lines in (40, 30, 24, 18, 14)),
    Room(7.0, lines=11, letters=500, notes=False),
    Room(7.0, lines=8, letters=220, notes=False),
    Room(7.0, lines=5, letters=110, notes=False),
    Room(6.8, lines=3, letters=60, notes=False),
    Room(6.8, lines=1, letters=40, notes=False),
    Room(6.6, lines=1, letters=25, notes=False),
)
"""From no list over 50 lines and no typed text over 1,500 characters, to what fits on a page whatever the record holds.

The numbers are ours and come from no text; that the last fits is tried on the crowded records of the tests.
"""


def write(context: DocumentContext) -> Document:
    """The summary in full, however long."""
    return _written(context, ROOMS[0])


def shorter(context: DocumentContext) -> Iterator[Document]:
    """The summary again and again, each more compact; the last one fits on any page."""
    for room in ROOMS:
        yield cut(_written(context, room), room)


def _written(context: DocumentContext, room: Room) -> Document:
    writer = Writer(context)
    return Document(
        code=CODE,
        layout="summary",
        language=context.language,
        title=writer.say(TITLE),
        subtitle="",
        about=(*writer.about(), *_extra(writer)),
        sections=parts.some([*_main(writer), *_side(writer)]),
        header=words.header(context),
        footer=words.professional_footer(context),
        pages=writer.say(words.PAGE),
        size=room.size,
    )


def _extra(writer: Writer) -> tuple[Field, ...]:
    coordinator = writer.context.contacts.coordinator
    return (
        Field(writer.say(parts.LEVELS), parts.levels_piece(writer)),
        Field(
            writer.say(parts.COORDINATOR),
            writer.typed(coordinator.name if coordinator else None, "context/contacts.coordinator"),
        ),
    )


def _main(writer: Writer) -> Iterator[Section]:
    if writer.context.died_at:
        yield from _account(writer)
        return
    yield Section("", tuple(parts.warnings(writer)))
    yield from (replace(section, title=writer.say(QUESTION)) for section in parts.remarks(writer))
    yield parts.now(writer)
    yield from parts.clocks(writer)
    yield Section(writer.say(WEIGHING), (*writer.weighed(WEIGHED), *_stability_caveat(writer)))
    yield from parts.meeting(writer, blank_lines=4)
    yield from parts.deviations(writer)
    yield from parts.overridden(writer)
    yield further(writer)


def _account(writer: Writer) -> Iterator[Section]:
    """What is left of a patient who has died: nothing to do, and nothing to weigh."""
    yield Section("", tuple(parts.died(writer)))
    yield from (replace(section, title=writer.say(QUESTION)) for section in parts.remarks(writer))
    yield from parts.meeting(writer)
    yield from parts.deviations(writer)


def _stability_caveat(writer: Writer) -> Iterator[Block]:
    """No score of stability without what the guideline says of it: here, where it is not listed as an advice."""
    listed = (*writer.reading.now, *writer.reading.rest)
    if any(advised.recommendation is the_sins_does_not_decide for advised in listed):
        return
    if writer.context.advice.decisions["sins.category"].value is not None:
        yield writer.saying(the_sins_does_not_decide)


def further(writer: Writer) -> Section:
    """What holds besides, one line each, and how many texts there are."""
    found = sorted(writer.reading.rest, key=lambda one: _place(one.recommendation.section))
    blocks: list[Block] = [writer.lines(found)] if found else []
    if writer.reading.texts:
        count = len(writer.reading.texts)
        blocks.append(writer.paragraph(Text(TEXTS.nl.format(count), TEXTS.en.format(count)), small=True))
    return Section(writer.say(FURTHER), tuple(blocks))


def _place(room: str) -> int:
    return ROOMS_OF_THE_MEETING.index(room) if room in ROOMS_OF_THE_MEETING else len(ROOMS_OF_THE_MEETING)


def _side(writer: Writer) -> Iterator[Section]:
    groups = (
        (PATIENT, (*parts.CONDITION, *parts.DISEASE)),
        (COMPLAINTS, (*parts.PAIN, *parts.NEUROLOGY)),
        (IMAGES, parts.IMAGING),
        (TREATED, (*parts.TREATMENT, *parts.MEDICATION)),
    )
    for title, names in groups:
        given = parts.treated(writer) if title is TREATED else ()
        yield Section(writer.say(title), (*given, *parts.facts(writer, names)), side=True)
    course = tuple(parts.history(writer, 6))
    alive = (*survival(writer), *parts.questions(writer), *course, parts.certainty(writer))
    for section in course if writer.context.died_at else alive:
        yield replace(section, side=True)


def survival(writer: Writer) -> Iterator[Section]:
    """The guideline's models with a settled group, with what is published of it."""
    found = writer.reading.prognosis
    if not found:
        return
    items = []
    for one in found:
        assert one.result is not None
        assert one.result.value is not None
        group = writer.say(one.result.decision.word_for(one.result.value))
        published = one.model.published.get(one.result.value)
        outcome = f"{group}{f': {writer.say(published)}' if published else ''}"
        told = f"{writer.say(one.model.label)}: {_for_whom(writer, one.model.code, outcome)}"
        items.append((Piece(told, f"prognosis/{one.model.code}"),))
    yield Section(writer.say(SURVIVAL), (Items(tuple(items)), writer.paragraph(MODEL_CAVEAT, small=True)))


def _for_whom(writer: Writer, code: str, outcome: str) -> str:
    """What a model says; for who is certainly outside its population only that it does not fit, and why."""
    compared = comparison(tuple(sorted(writer.context.advice.known.items())))
    result = next((one for one in compared.models if one.model.code == code), None)
    if result is None or result.population not in ("outside", "doubt"):
        return outcome
    unfit = [one.condition.says for one in result.conditions if one.fit == "misfit"]
    because = " ".join(writer.say(says) for says in unfit)
    if result.population == "outside":
        return f"{writer.say(NO_FIT)}: {because}"
    return f"{outcome}. {writer.say(DOUBT)}: {because}"


@lru_cache(maxsize=8)
def comparison(known: tuple[tuple[str, FactValue], ...]) -> Comparison:
    """The models beside each other, as the screen has them; the same for every room of one summary."""
    return reader().read(dict(known))


# --- Cutting, seen to be cut ---


def cut(document: Document, room: Room) -> Document:
    """The document with lists and texts no longer than there is room for; each cut says so."""
    cutter = _Cutter(document, room)
    return replace(
        document,
        about=tuple(replace(row, value=cutter.piece(row.value, 90)) for row in document.about),
        sections=tuple(cutter.section(section) for section in document.sections),
        footer=tuple(line if len(line) <= 220 else f"{line[:219]}…" for line in document.footer),
    )


class _Cutter:
    def __init__(self, document: Document, room: Room) -> None:
        self.room = room
        self.more = CUT.in_(document.language)
        self.read = words.SEE_READING.in_(document.language)
        self.off = CUT_OFF.in_(document.language)

    def section(self, section: Section) -> Section:
        return replace(section, blocks=tuple(part for block in section.blocks for part in self.block(block)))

    def block(self, block: Block) -> Iterator[Block]:
        match block:
            case Paragraph():
                yield replace(block, pieces=self._pieces(block.pieces))
            case Items():
                yield replace(block, items=tuple(self._pieces(item) for item in block.items[: self.room.lines]))
                yield from self._rest(len(block.items))
            case Fields():
                yield replace(block, rows=tuple(replace(row, value=self.piece(row.value)) for row in block.rows))
            case Table():
                rows = tuple(tuple(self._pieces(cell) for cell in row) for row in block.rows[: self.room.lines])
                yield replace(block, rows=rows)
                yield from self._rest(len(block.rows))
            case Lines():
                yield from self._lines(block)
            case Callout():
                yield replace(block, blocks=tuple(part for inner in block.blocks for part in self.block(inner)))
            case _:
                yield block

    def _lines(self, block: Lines) -> Iterator[Block]:
        """What presses is never cut, however little room there is."""
        pressing = [line for line in block.lines if line.pressing]
        others = [line for line in block.lines if not line.pressing]
        yield Lines(tuple(self._line(line) for line in (*pressing, *others[: self.room.lines])))
        yield from self._rest(len(others))

    def _line(self, line: Line) -> Line:
        """Our reading becomes a mark where there is no room for it; an exception that is open always stays."""
        if self.room.notes:
            return line
        read = any(note.source.endswith("/reading") for note in line.notes)
        mark = (Piece(self.read, f"{line.certainty[0].source}/reading"),) if read else ()
        kept = self._pieces(note for note in line.notes if not note.source.endswith("/reading"))
        return replace(line, notes=kept, certainty=(*line.certainty, *mark))

    def _rest(self, count: int) -> Iterator[Paragraph]:
        left = count - self.room.lines
        if left > 0:
            yield Paragraph((Piece(self.more.format(left), strong=True),), "small")

    def _pieces(self, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
        return tuple(self.piece(piece) or piece for piece in pieces)

    def piece(self, piece: Piece | None, most: int | None = None) -> Piece | None:
        """A text no longer than there is room for; what the guideline says is never cut, only what was typed."""
        most = min(most or self.room.letters, self.room.letters)
        if piece is None or not piece.source.startswith("context/") or len(piece.text) <= most:
            return piece
        return replace(piece, text=f"{piece.text[:most].rstrip()} {self.off}")
