"""The handover to primary care: who coordinates from now on, what was agreed, what may come, and what then to do."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.documents import parts, practitioner_letter
from wervelwijzer.documents.content import Block, Callout, Document, Field, Fields, Piece, Section
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.writer import Writer
from wervelwijzer.language.text import Text

CODE = "handover"
TITLE = Text("Overdracht aan de eerste lijn", "Handover to primary care")
SUBTITLE = Text(
    "Bij voorkeur ook mondeling: bel de huisarts", "Preferably by word of mouth too: call the general practitioner"
)
OPENING = Text(
    "Hierbij draag ik de zorg aan u over. Met de hand is in te vullen wat hier open is gelaten.",
    "I hereby hand care over to you. What is left open here can be filled in by hand.",
)
FROM_NOW = Text("Wie de regie heeft", "Who coordinates")
AGREED = Text("Afspraken met patiënt en naasten", "Agreements with patient and relatives")
AGREEMENTS = (
    Text("Besproken met patiënt en naasten op", "Discussed with patient and relatives on"),
    Text("Regie vanaf (datum) bij", "Coordination from (date) with"),
    Text("Wat de patiënt wil en niet wil", "What the patient wants and does not want"),
    Text("Reanimatie en opname", "Resuscitation and admission"),
    Text("Naaste en telefoon", "Relative and telephone"),
    Text("Hulp in huis en hulpmiddelen", "Help at home and aids"),
)
STAGE = Text("Toestand en stadium", "Condition and stage")
STAGES = (
    "status.karnofsky",
    "status.condition",
    "status.life_expectancy_months",
    "status.surprised_if_died_within_a_year",
    "status.dying_phase",
    "neurology.walks_independently",
    "neurology.micturition_disorder",
    "neurology.defecation_problem",
    "symptoms.pain_nrs",
    "treatment.corticosteroids_started",
    "status.distress_thermometer",
)
CARE = Text("Zorg: wat de richtlijn adviseert", "Care: what the guideline advises")
CARE_ROOMS = (
    "palliative_care",
    "corticosteroids",
    "pain",
    "bone_agents",
    "cord_lesion",
    "psychosocial",
    "follow_up",
    "rehabilitation",
)
TO_JUDGE = Text("Ter beoordeling van de arts", "For the physician to judge")
JUDGED_ROOMS = ("palliative_care", "follow_up")
SYMPTOMATIC = ("cord_lesion.bladder", "cord_lesion.bowel", "cord_lesion.thromboprophylaxis", "pain.team_advised")
WHERE = Text("Welke wervels", "Which vertebrae")


def write(context: DocumentContext) -> Document:
    """The handover of this patient."""
    writer = Writer(context)
    practitioner = context.contacts.general_practitioner
    to = writer.typed(parts.person_line(writer, practitioner), "context/contacts.general_practitioner")
    sections = parts.after_death(writer, to) if context.died_at else _sections(writer, to)
    return parts.letter(writer, CODE, TITLE, SUBTITLE, sections, size=9.2)


def _sections(writer: Writer, to: Piece | None) -> Iterator[Section]:
    yield Section(
        "",
        (
            parts.letterhead(writer, to),
            writer.paragraph(parts.GREETING),
            writer.paragraph(OPENING),
            *parts.warnings(writer),
            Callout("calm", writer.say(practitioner_letter.IN_SHORT), (practitioner_letter.in_short(writer),)),
        ),
    )
    yield Section(writer.say(AGREED), (agreements(writer),))
    yield Section(writer.say(STAGE), tuple(parts.facts(writer, STAGES, 2)))
    yield Section(writer.say(WHERE), (parts.levels_drawing(writer, tuple(parts.facts(writer, parts.IMAGING)), 5.6),))
    yield practitioner_letter.expect(writer)
    yield parts.now(writer)
    yield from parts.clocks(writer)
    yield Section(writer.say(practitioner_letter.LEFT), tuple(writer.weighed((*parts.OPTIONS, *SYMPTOMATIC), 2)))
    yield care(writer)
    yield to_judge(writer)
    yield from parts.meeting(writer)
    yield from parts.deviations(writer)
    yield from parts.questions(writer)
    yield from parts.history(writer)
    yield from parts.remarks(writer)
    yield parts.certainty(writer)
    yield parts.closing(writer)


def agreements(writer: Writer) -> Fields:
    """What no computer knows: lines to fill in."""
    return Fields(tuple(Field(writer.say(label), None) for label in AGREEMENTS))


def care(writer: Writer) -> Section:
    """What holds of symptoms, support and checks."""
    found = [one for one in writer.reading.rest if one.recommendation.section in CARE_ROOMS]
    blocks: tuple[Block, ...] = (writer.lines(found),) if found else ()
    return Section(writer.say(CARE), blocks)


def to_judge(writer: Writer) -> Section:
    """What the guideline says besides, and no computer can decide."""
    found = [one for one in writer.reading.texts if one.recommendation.section in JUDGED_ROOMS]
    return Section(writer.say(TO_JUDGE), (writer.lines(found),) if found else ())
