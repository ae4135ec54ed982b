"""What letters to professionals have in common: who and when, the facts, the clocks, the meeting, what is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from math import inf

from wervelwijzer import guideline
from wervelwijzer.advice.priorities import ASKED
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.words import HEADINGS, value_words
from wervelwijzer.documents import dates, words
from wervelwijzer.documents.content import (
    Block,
    Callout,
    Document,
    Drawing,
    Field,
    Fields,
    Items,
    Paragraph,
    Piece,
    Section,
    Space,
    Table,
)
from wervelwijzer.documents.context import ClockLine, HistoryLine, Person
from wervelwijzer.documents.levels import short_names
from wervelwijzer.documents.spine_drawing import spine_drawing
from wervelwijzer.documents.writer import Writer
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.schedules.days import local

DISEASE = (
    "tumour.primary",
    "tumour.bone_metastases_known",
    "tumour.visceral_metastases",
    "tumour.brain_metastases",
    "tumour.vertebral_metastases_count",
    "tumour.systemic_therapy_response_expected",
)
CONDITION = (
    "patient.age_years",
    "status.karnofsky",
    "status.condition",
    "status.fit_for_surgery",
    "status.life_expectancy_months",
    "status.surprised_if_died_within_a_year",
    "status.dying_phase",
)
PAIN = (
    "symptoms.spinal_pain",
    "symptoms.pain_nrs",
    "symptoms.pain_new",
    "symptoms.pain_progressive",
    "symptoms.pain_at_night",
    "symptoms.pain_mechanical",
    "symptoms.radicular_pain",
)
NEUROLOGY = (
    "neurology.myelopathy_or_cauda_signs",
    "neurology.radicular_deficit",
    "neurology.deficit_progressive",
    "neurology.deficit_developed_over_days",
    "neurology.walks_independently",
    "neurology.asia_grade",
    "neurology.complete_lesion_hours",
    "neurology.micturition_disorder",
    "neurology.defecation_problem",
    "neurology.lhermitte_sign",
)
IMAGING = (
    "imaging.vertebral_metastases_confirmed",
    "imaging.whole_spine_mri_done",
    "imaging.cord_or_cauda_compression",
    "imaging.root_compression",
    "imaging.epidural_extension",
    "imaging.contiguous_affected_vertebrae",
    "imaging.spine_stability",
    "imaging.mri_contraindicated",
)
TREATMENT = (
    "treatment.radiotherapy_given_at_level",
    "treatment.radiotherapy_response",
    "treatment.corticosteroids_started",
    "treatment.surgery_planned",
    "treatment.radiotherapy_planned",
    "treatment.radiotherapy_feasible",
)
TREATMENT_EVENTS = ("treatment_started", "treatment_ended")
MEDICATION = ("treatment.nsaid_use", "treatment.anticoagulant_use", "treatment.gastric_ulcer_history")

OPTIONS = (
    "local_treatment.preferred",
    "radiotherapy.schedule",
    "radiotherapy.second_course",
    "surgery.indicated",
    "surgery.emergency_decompression",
    "systemic_therapy.option_for_pain",
    "vertebroplasty.option",
    "radionuclides.option",
    "bone_agents.prevention_option",
    "stability.brace_trial_option",
)

NOT_KNOWN = Text("Niet bekend:", "Not known:")
LEVELS = Text("Aangedane wervels", "Affected vertebrae")
DATE = Text("Datum", "Date")
TO = Text("Aan", "To")
FROM = Text("Van", "From")
COORDINATOR = Text("Regievoerend arts", "Coordinating physician")
REACHED = Text("Bereikbaar overdag", "Reached by day")
REACHED_AT_NIGHT = Text("Avond, nacht, weekend", "Evening, night, weekend")
ADVICE_OF = Text("Advies berekend voor", "Advice computed for")
NOW = Text("Nu doen, en vóór wanneer", "Do now, and by when")
CLOCKS = Text("Lopende termijnen", "Running terms")
OVERRIDDEN = Text("Vervalt nu", "Overridden now")
MEETING = Text("Besluit van het MDO", "Decision of the MDO")
DEVIATIONS = Text("Afgeweken van het advies", "Deviated from the advice")
OPEN = Text("Nog niet bekend", "Not known yet")
HISTORY = Text("Beloop", "Course")
REMARKS = Text("Aanvulling van de schrijver", "Added by the author")
WARNINGS = Text("Let op", "Take note")
CERTAINTY = Text("Hoe zeker is dit", "How sure this is")
DERIVED = Text("Afgeleid", "Derived")
DIED = Text("Overleden op {}", "Died on {}")
ACCOUNT = Text(
    "Dit is een verslag van wat is vastgelegd: er staat geen advies, termijn of taak in.",
    "This is an account of what was recorded: it holds no advice, term or task.",
)
ABSENT = Text("Vereist, niet aanwezig", "Required, not present")
AT_ONCE = Text("direct", "at once")
AT_ONCE_SINCE = Text("direct, sinds", "at once, since")
GREETING = Text("Geachte collega,", "Dear colleague,")


def letterhead(writer: Writer, to: Piece | None) -> Fields:
    """Who writes to whom, when, and who can be reached."""
    context, language = writer.context, writer.language
    contacts = context.contacts
    coordinator = contacts.coordinator
    rows = (
        Field(writer.say(TO), to),
        Field(writer.say(DATE), Piece(dates.moment(context.made_at, language), "context/made_at")),
        Field(writer.say(FROM), Piece(sender(writer), "context/author")),
        *(() if context.died_at else (_advice_of(writer),)),
        Field(writer.say(COORDINATOR), writer.typed(person_line(writer, coordinator), "context/contacts.coordinator")),
        Field(writer.say(REACHED), writer.telephone(contacts.phone_day, "context/contacts.phone_day")),
        Field(writer.say(REACHED_AT_NIGHT), writer.telephone(contacts.phone_night, "context/contacts.phone_night")),
    )
    return Fields(rows, 2)


def _advice_of(writer: Writer) -> Field:
    asked = writer.context.advice.at
    told = Piece(dates.moment(asked, writer.language), "at") if asked else writer.own(words.UNKNOWN)
    return Field(writer.say(ADVICE_OF), told)


def sender(writer: Writer) -> str:
    """The author, with team and hospital."""
    contacts = writer.context.contacts
    return ", ".join(part for part in (words.signature(writer.context), contacts.team, contacts.hospital) if part)


def person_line(writer: Writer, person: Person | None) -> str | None:
    """Name, role and telephone in one line."""
    if person is None:
        return None
    role = writer.say(person.role) if person.role else None
    return ", ".join(part for part in (person.name, role, person.phone) if part)


def after_death(writer: Writer, to: Piece | None) -> Iterator[Section]:
    """What remains of any letter about who has died: an account, with nothing to do in it."""
    yield Section("", (*died(writer), letterhead(writer, to), writer.paragraph(GREETING)))
    yield Section(writer.say(LEVELS), (levels_drawing(writer, tuple(facts(writer, IMAGING)), 6.4),))
    yield from meeting(writer)
    yield from deviations(writer)
    yield from history(writer)
    yield from remarks(writer)
    yield closing(writer)


def died(writer: Writer) -> Iterator[Callout]:
    """That the patient has died, before anything else."""
    at = writer.context.died_at
    if at is not None:
        told = writer.say(DIED).format(dates.moment(at, writer.language))
        lead = Paragraph((Piece(f"{told}.", "context/died_at", strong=True),))
        yield Callout("warn", "", (lead, writer.paragraph(ACCOUNT)))


# --- facts ---


def facts(writer: Writer, names: Sequence[str], columns: int = 1) -> Iterator[Block]:
    """The known and derived facts with their values, and in one line those that are not known."""
    at_hand = writer.context.advice.known.keys() | writer.derived.keys()
    known = [name for name in names if name in at_hand]
    unknown = [name for name in names if name not in at_hand]
    if known:
        yield writer.facts(known, columns)
    if unknown:
        yield unknown_line(writer, unknown)


def unknown_line(writer: Writer, names: Sequence[str]) -> Paragraph:
    """What is not known, said as such."""
    return writer.enumeration(NOT_KNOWN, [(BY_NAME[name].label, f"unknown/{name}") for name in names])


def levels_piece(writer: Writer) -> Piece:
    """The affected levels as a professional writes them."""
    return Piece(short_names(writer.levels, writer.language) or writer.say(words.UNKNOWN), "context/levels")


def levels_drawing(writer: Writer, beside: tuple[Block, ...], height: float) -> Drawing:
    """The spine with the affected levels, beside what is known of them."""
    return Drawing(
        spine_drawing(writer.levels, writer.language, small=True),
        f"{writer.say(LEVELS)}: {levels_piece(writer).text}",
        beside,
        height,
    )


# --- sections ---


def now(writer: Writer) -> Section:
    """What presses, with what is still undecided of the clocks."""
    reading = writer.reading
    blocks: list[Block] = [writer.lines(reading.now)] if reading.now else []
    blocks += [] if reading.now or reading.advice.emergencies else [nothing_now(writer)]
    terms = open_clocks(writer, reading)
    blocks += [terms] if terms.rows else []
    return Section(writer.say(NOW), tuple(blocks))


def nothing_now(writer: Writer) -> Paragraph:
    """That nothing has a term on what is known now."""
    return writer.paragraph(HEADINGS["nothing_now"])


def open_clocks(writer: Writer, reading: Reading) -> Fields:
    """The terms that cannot be settled yet, with what is possible; not those of what was done, or lapses as a whole."""
    names = [conclusion.decision.name for conclusion in reading.open_clocks]
    return writer.decisions([name for name in names if name not in writer.context.ended and not writer.lapsed(name)])


def warnings(writer: Writer) -> Iterator[Callout]:
    """Contradictions in the record and what must not be overlooked."""
    for warned in writer.context.advice.warnings:
        urgent = warned.warning.level == "emergency"
        piece = Piece(writer.say(warned.warning.says), f"warnings/{warned.warning.code}")
        yield Callout("alarm" if urgent else "warn", "", (Paragraph((piece,)),))


def clocks(writer: Writer) -> Iterator[Section]:
    """The clocks of the pathway, as they stand: the first to run out comes first."""
    given = enumerate(writer.context.clocks)
    lines = sorted(given, key=lambda pair: pair[1].due_at.timestamp() if pair[1].due_at else inf)
    if not lines:
        return
    heads = (Text("Termijn", "Term"), Text("Uiterlijk", "By"), Text("Stand", "State"))
    rows = tuple(
        (
            (Piece(writer.say(clock.label), f"context/clocks/{number}/label"),),
            (Piece(_end(writer, clock), f"context/clocks/{number}/due_at"),),
            tuple(_stand(writer, number, clock)),
        )
        for number, clock in lines
    )
    yield Section(writer.say(CLOCKS), (Table(tuple(writer.say(head) for head in heads), rows, (2, 1.6, 1)),))


def _stand(writer: Writer, number: int, clock: ClockLine) -> Iterator[Piece]:
    """How a clock stands; that its advice is not followed comes in the place of what would still be to do."""
    departed = writer.departed((clock.recommendation,))
    if departed is None or not clock.at_once:
        yield Piece(writer.say(clock.status), f"context/clocks/{number}/status")
    if departed is not None:
        yield departed if clock.at_once else Piece(f"; {departed.text}", departed.source, strong=True)


def _end(writer: Writer, clock: ClockLine) -> str:
    return _since(writer, clock.due_at) if clock.at_once else _due(writer, clock.due_at)


def _since(writer: Writer, at: datetime | None) -> str:
    """That it cannot wait, and since when."""
    return writer.say(AT_ONCE) if at is None else f"{writer.say(AT_ONCE_SINCE)} {_due(writer, at)}"


def _due(writer: Writer, at: datetime | None) -> str:
    return writer.say(words.UNKNOWN) if at is None else writer.reading.moment(local(at))


def meeting(writer: Writer, *, blank_lines: int = 0) -> Iterator[Section]:
    """What the meeting decided; where it has not, room to write it down if asked for."""
    decision = writer.context.decision
    if decision is None:
        if blank_lines:
            yield Section(writer.say(MEETING), (Space(blank_lines),))
        return
    rows = [
        Field(writer.say(Text("Besluit", "Decision")), writer.typed(decision.decision, "context/decision.decision")),
        Field(writer.say(Text("Redenen", "Reasons")), writer.typed(decision.reasons, "context/decision.reasons")),
        *_attendance(writer, Text("Aanwezig", "Present"), "; ".join(decision.present), "present"),
        *_attendance(writer, ABSENT, ", ".join(decision.absent), "absent"),
        Field(
            writer.say(Text("Wanneer", "When")),
            Piece(dates.moment(decision.at, writer.language), "context/decision.at"),
        ),
    ]
    open_tasks = () if writer.context.died_at else decision.tasks
    tasks = tuple(_task(writer, number) for number in range(len(open_tasks)))
    blocks: list[Block] = [Fields(tuple(rows))]
    blocks += [Items(tasks, boxes=True)] if tasks else []
    yield Section(writer.say(MEETING), tuple(blocks))


def _attendance(writer: Writer, label: Text, who: str, part: str) -> Iterator[Field]:
    """Who was there, or had to be; no field where nobody is named."""
    told = writer.typed(who, f"context/decision.{part}")
    if told is not None:
        yield Field(writer.say(label), told)


def _task(writer: Writer, number: int) -> tuple[Piece, ...]:
    decision = writer.context.decision
    assert decision is not None
    task = decision.tasks[number]
    until = f"{writer.say(Text('uiterlijk', 'by'))} {_due(writer, task.due_at)}" if task.due_at else ""
    due = _since(writer, task.due_at) if task.at_once else until
    who = ", ".join(part for part in (task.who, due) if part)
    return (Piece(f"{task.what} ({who})" if who else task.what, f"context/decision.tasks/{number}"),)


def deviations(writer: Writer) -> Iterator[Section]:
    """The advice that was declined or changed, beside the reason: both are shown."""
    lines = writer.context.deviations
    if lines:
        yield Section(writer.say(DEVIATIONS), (Items(tuple(_deviation(writer, n) for n in range(len(lines)))),))


def _deviation(writer: Writer, number: int) -> tuple[Piece, ...]:
    line = writer.context.deviations[number]
    rec = writer.reading.by_id.get(line.recommendation)
    advice = writer.say(rec.action.text) if rec else words.UNKNOWN.in_(writer.language)
    when = dates.moment(line.at, writer.language)
    return (
        Piece(f"{advice} [{line.recommendation}] ", f"recommendations/{line.recommendation}/action"),
        Piece(
            f"{writer.say(line.reason)}. {line.remark.strip()} ({line.author}, {when})",
            f"context/deviations/{number}",
            strong=True,
        ),
    )


def overridden(writer: Writer) -> Iterator[Section]:
    """What holds by itself and is beaten by another advice."""
    found = writer.reading.overridden
    if not found:
        return
    items = tuple(
        (
            Piece(writer.reading.action(one), f"recommendations/{one.recommendation.id}/action"),
            Piece(f" [{one.recommendation.id} ← {', '.join(one.overridden_by)}]"),
        )
        for one in found
    )
    yield Section(writer.say(OVERRIDDEN), (Items(items),))


def questions(writer: Writer, most: int = ASKED) -> Iterator[Section]:
    """The unknown facts that matter most."""
    found = writer.context.advice.questions
    if not found:
        return
    items = tuple((Piece(writer.say(q.fact.help), f"questions/{q.fact.name}"),) for q in found[:most])
    blocks: list[Block] = [Items(items)]
    if len(found) > most:
        more = Text(f"En nog {len(found) - most} andere vragen.", f"And {len(found) - most} other questions.")
        blocks.append(writer.paragraph(more, small=True))
    yield Section(writer.say(OPEN), tuple(blocks))


def history(writer: Writer, most: int | None = None) -> Iterator[Section]:
    """What happened, as the record tells it; the last events where not all fit."""
    lines = list(enumerate(writer.context.history))
    shown = lines if most is None else lines[-most:]
    if not shown:
        return
    yield Section(writer.say(HISTORY), (Items(tuple(_happened(writer, number, line) for number, line in shown)),))


def treated(writer: Writer) -> Iterator[Items]:
    """The treatments that were started and ended, as the record tells them."""
    given = [pair for pair in enumerate(writer.context.history) if pair[1].kind in TREATMENT_EVENTS]
    if given:
        yield Items(tuple(_happened(writer, number, line) for number, line in given))


def _happened(writer: Writer, number: int, line: HistoryLine) -> tuple[Piece, ...]:
    return (
        Piece(f"{dates.moment(line.at, writer.language)}: ", strong=True),
        Piece(writer.say(line.what), f"context/history/{number}"),
        *((Piece(f" ({line.author})", f"context/history/{number}/author"),) if line.author else ()),
    )


def remarks(writer: Writer) -> Iterator[Section]:
    """What the author adds in own words."""
    typed = writer.typed(writer.context.remarks, "context/remarks")
    if typed:
        yield Section(writer.say(REMARKS), (Paragraph((typed,)),))


def certainty(writer: Writer) -> Section:
    """How sure the paper is, and what was derived."""
    blocks: list[Block] = []
    for default, value in writer.context.advice.derived:
        fact = BY_NAME[default.fact]
        told = f"{writer.say(fact.label)}: {writer.say(value_words(fact, value))}. {writer.say(default.says)}"
        lead = Piece(f"{writer.say(DERIVED)}: ")
        blocks.append(Paragraph((lead, Piece(told, f"derived/{default.fact}")), "small"))
    year = Text(
        words.YEAR_OF_THE_GUIDELINE.nl.format(guideline.YEAR), words.YEAR_OF_THE_GUIDELINE.en.format(guideline.YEAR)
    )
    blocks.append(writer.paragraph(year, small=True))
    return Section(writer.say(CERTAINTY), tuple(blocks))


def closing(writer: Writer) -> Section:
    """The greeting and the signature."""
    author = writer.context.author
    lines: list[Block] = [writer.paragraph(Text("Met collegiale groet,", "With kind regards,"))]
    lines.append(Space(1))
    lines.append(Paragraph((Piece(sender(writer), "context/author"),)))
    if author.phone:
        lines.append(Paragraph((Piece(author.phone, "context/author.phone"),)))
    return Section("", tuple(lines), keep=True)


def some(sections: Iterable[Section | None]) -> tuple[Section, ...]:
    """The sections that have something in them."""
    return tuple(section for section in sections if section is not None and section.blocks)


def letter(
    writer: Writer, code: str, title: Text, subtitle: Text, sections: Iterable[Section | None], *, size: float
) -> Document:
    """A letter from one professional to another; `size` is that of its type, in points."""
    context = writer.context
    return Document(
        code=code,
        layout="letter",
        language=context.language,
        title=writer.say(title),
        subtitle="" if context.died_at else writer.say(subtitle),
        about=writer.about(),
        sections=some(sections),
        header=words.header(context),
        footer=words.professional_footer(context),
        pages=writer.say(words.PAGE),
        size=size,
    )


def leaflet(
    writer: Writer, code: str, title: Text, subtitle: Text, sections: Iterable[Section], about: tuple[Field, ...] = ()
) -> Document:
    """A paper for the patient, in large type."""
    context = writer.context
    return Document(
        code=code,
        layout="leaflet",
        language=context.language,
        title=writer.say(title),
        subtitle=writer.say(subtitle),
        about=about,
        sections=tuple(sections),
        header=words.header(context),
        footer=words.patient_footer(context),
        pages=writer.say(words.PAGE),
        size=11.5,
    )
