"""The referral: how urgent, what is asked, and everything that the next physician needs, unknowns included."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.documents import parts
from wervelwijzer.documents.content import Callout, Document, Field, Fields, Piece, Section
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.writer import Writer
from wervelwijzer.language.text import Text

CODE = "referral"
TITLE = Text("Verwijzing", "Referral")
SUBTITLE = Text("Verdenking op of bekende wervelmetastasen", "Suspected or known vertebral metastases")
ASKED = Text(
    "Graag uw beoordeling en behandeling van deze patiënt. Hieronder staat wat bekend is, wat niet, en wat de "
    "richtlijn op grond daarvan adviseert.",
    "Please assess and treat this patient. Below is what is known, what is not, and what the guideline advises on that "
    "basis.",
)
HOW_URGENT = Text("Hoe dringend", "How urgent")
NOT_URGENT = Text(
    "Geen advies met een termijn op grond van wat nu bekend is.", "No advice with a term on what is known now."
)
QUESTION = Text("Vraag", "Question")
SO_FAR = Text("Behandeling tot nu", "Treatment so far")
GROUPS = (
    (Text("Ziekte en conditie", "Disease and condition"), (*parts.DISEASE, *parts.CONDITION)),
    (Text("Pijn", "Pain"), parts.PAIN),
    (Text("Neurologisch onderzoek", "Neurological examination"), parts.NEUROLOGY),
    (SO_FAR, parts.TREATMENT),
    (Text("Middelen en risico's", "Drugs and risks"), parts.MEDICATION),
)
IMAGES = Text("Beeldvorming", "Imaging")
CONCLUDED = Text("Wat de richtlijn hieruit concludeert", "What the guideline concludes from this")
URGENCIES = (
    "imaging.deadline_hours",
    "biopsy.deadline_hours",
    "treatment.start_deadline_hours",
    "mescc.status",
    "mdo.urgency",
    "local_treatment.preferred",
    "surgery.emergency_decompression",
    "corticosteroids.dexamethasone",
)


def write(context: DocumentContext) -> Document:
    """The referral of this patient."""
    writer = Writer(context)
    to = writer.typed(context.contacts.referred_to, "context/contacts.referred_to")
    sections = parts.after_death(writer, to) if context.died_at else _sections(writer, to)
    return parts.letter(writer, CODE, TITLE, SUBTITLE, sections, size=9.6)


def _sections(writer: Writer, to: Piece | None) -> Iterator[Section]:
    warned = tuple(parts.warnings(writer))
    first = _emergency(writer, warned) if writer.context.advice.emergencies else (urgency(writer), *warned)
    yield Section("", (parts.letterhead(writer, to), *first))
    yield Section("", (writer.paragraph(parts.GREETING), writer.paragraph(ASKED), _question(writer)))
    for title, names in GROUPS:
        given = parts.treated(writer) if title is SO_FAR else ()
        yield Section(writer.say(title), (*given, *parts.facts(writer, names, 2)))
    yield Section(
        writer.say(IMAGES),
        (parts.levels_drawing(writer, tuple(parts.facts(writer, parts.IMAGING)), 6.4),),
    )
    yield parts.now(writer)
    yield from parts.clocks(writer)
    yield Section(writer.say(CONCLUDED), tuple(writer.weighed(URGENCIES)))
    yield from parts.meeting(writer)
    yield from parts.deviations(writer)
    yield from parts.questions(writer)
    yield from parts.history(writer)
    yield parts.certainty(writer)
    yield parts.closing(writer)


def _emergency(writer: Writer, warned: tuple[Callout, ...]) -> tuple[Callout, ...]:
    """An emergency comes before every term, and no word says that nothing is urgent."""
    return (*warned, urgency(writer)) if writer.reading.now else warned


def urgency(writer: Writer) -> Callout:
    """The most pressing advice, at the top of the page; that there is none where there is none."""
    now = writer.reading.now
    if not now:
        return Callout("calm", writer.say(HOW_URGENT), (writer.paragraph(NOT_URGENT),))
    followed = [one for one in now if writer.departed((one.recommendation.id,)) is None]
    first = next((one for one in followed if one.due is not None and one.due.hours > 0), (followed or now)[0])
    return Callout("alarm" if followed else "calm", writer.say(HOW_URGENT), (writer.lines((first,)),))


def _question(writer: Writer) -> Fields:
    return Fields((Field(writer.say(QUESTION), writer.typed(writer.context.remarks, "context/remarks")),))
