"""The letter to the general practitioner: which vertebrae, what to expect, what is left, who coordinates, what to do.

The guideline wants the general practitioner to know at all times how things stand (chapter *Vervolgtraject*).
"""

from __future__ import annotations

from wervelwijzer.documents import parts
from wervelwijzer.documents.content import (
    Block,
    Callout,
    Document,
    Field,
    Fields,
    Lines,
    Paragraph,
    Piece,
    Section,
)
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.writer import Writer
from wervelwijzer.guideline.imaging import (
    mri_within_12_hours,
    mri_within_24_hours,
    mri_within_48_hours,
    mri_within_a_week,
    mri_within_two_weeks,
)
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.words import ALL_HOURS

CODE = "practitioner_letter"
TITLE = Text("Brief aan de huisarts", "Letter to the general practitioner")
SUBTITLE = Text(
    "Wervelmetastasen: hoe het ervoor staat, en wat te doen bij klachten",
    "Vertebral metastases: how things stand, and what to do with complaints",
)
OPENING = Text(
    "In deze brief staat welke wervels zijn aangedaan, welke klachten te verwachten zijn, wat er dan moet gebeuren, "
    "welke behandelingen nog mogelijk zijn en wat wij nog niet weten.",
    "This letter says which vertebrae are affected, which complaints to expect, what must be done then, which "
    "treatments are still possible, and what we do not know yet.",
)
IN_SHORT = Text("In het kort", "In short")
WHERE = Text("Welke wervels", "Which vertebrae")
EXPECT = Text("Welke klachten, en wat dan te doen", "Which complaints, and what to do then")
EXPECT_WHY = Text(
    "Pijn is meestal de eerste klacht, soms wankel lopen of minder kracht. De termijnen gelden voor de MRI van de "
    "gehele wervelkolom en lopen vanaf de verdenking. Overleg met de regievoerend arts. Geef de patiënt dezelfde "
    "instructie, met de folder.",
    "Pain is usually the first complaint, sometimes unsteady walking or less strength. The terms are for the MRI of "
    "the whole spine and run from the suspicion. Consult the coordinating physician. Give the patient the same "
    "instruction, with the leaflet.",
)
LEFT = Text("Wat nog mogelijk is", "What is still possible")
FOLLOW_UP = Text("Verdere adviezen voor controle en begeleiding", "Further advice for checks and guidance")
FOLLOWED_ROOMS = ("corticosteroids", "pain", "cord_lesion", "follow_up")

EXPECTED = (mri_within_12_hours, mri_within_24_hours, mri_within_48_hours, mri_within_a_week, mri_within_two_weeks)


def write(context: DocumentContext) -> Document:
    """The letter of this patient."""
    writer = Writer(context)
    practitioner = context.contacts.general_practitioner
    to = writer.typed(parts.person_line(writer, practitioner), "context/contacts.general_practitioner")
    sections = parts.after_death(writer, to) if context.died_at else _sections(writer, to)
    return parts.letter(writer, CODE, TITLE, SUBTITLE, sections, size=9.6)


def _sections(writer: Writer, to: Piece | None) -> list[Section]:
    return [
        Section(
            "",
            (
                parts.letterhead(writer, to),
                writer.paragraph(parts.GREETING),
                writer.paragraph(OPENING),
                *parts.warnings(writer),
                Callout("calm", writer.say(IN_SHORT), (in_short(writer),)),
            ),
        ),
        Section(writer.say(WHERE), (parts.levels_drawing(writer, tuple(_levels(writer)), 6.8),)),
        expect(writer),
        parts.now(writer),
        *parts.clocks(writer),
        *parts.meeting(writer),
        *parts.deviations(writer),
        Section(writer.say(LEFT), tuple(writer.weighed(parts.OPTIONS, 2))),
        follow_up(writer),
        *parts.questions(writer),
        *parts.history(writer),
        *parts.remarks(writer),
        parts.certainty(writer),
        parts.closing(writer),
    ]


def in_short(writer: Writer) -> Fields:
    """The few things that a reader must have seen."""
    rows = [
        writer.fact_field("imaging.vertebral_metastases_confirmed"),
        Field(writer.say(parts.LEVELS), parts.levels_piece(writer)),
        writer.fact_field("tumour.primary"),
        writer.decision_field("mescc.status"),
        writer.decision_field("treatment.start_deadline_hours"),
        writer.decision_field("local_treatment.preferred"),
        writer.decision_field("corticosteroids.dexamethasone"),
    ]
    return Fields(tuple(rows))


def _levels(writer: Writer) -> list[Block]:
    found: list[Block] = [Paragraph((Piece(f"{writer.say(parts.LEVELS)}: "), parts.levels_piece(writer)))]
    return [*found, *parts.facts(writer, ("tumour.vertebral_metastases_count", *parts.IMAGING))]


def expect(writer: Writer) -> Section:
    """The complaints with the guideline's own terms, for any patient; that they count all hours is our reading."""
    lines = tuple(writer.standing(rec) for rec in EXPECTED)
    ours = writer.our_reading(ALL_HOURS, "pathway/all_hours")
    return Section(writer.say(EXPECT), (writer.paragraph(EXPECT_WHY), Paragraph((ours,), "small"), Lines(lines)))


def follow_up(writer: Writer) -> Section:
    """What else holds and is the general practitioner's business too."""
    found = [one for one in writer.reading.rest if one.recommendation.section in FOLLOWED_ROOMS]
    return Section(writer.say(FOLLOW_UP), (writer.lines(found),) if found else ())
