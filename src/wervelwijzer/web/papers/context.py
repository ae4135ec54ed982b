"""What a document is made from: the snapshot that the screen shows, the team, its people, and what somebody chose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from uuid import UUID

from django.utils import timezone

from wervelwijzer.documents.context import (
    ClockLine,
    Contacts,
    DeviationLine,
    DocumentContext,
    HistoryLine,
    MeetingDecision,
    MeetingTask,
    PatientDetails,
    Person,
)
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.events import KINDS
from wervelwijzer.pathway.record import Happening, Record
from wervelwijzer.pathway.timeline import part_words
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.mdo.choices import TASK_ROLES
from wervelwijzer.web.mdo.decided import absent_words, chosen_words, present_words, schedule_words
from wervelwijzer.web.papers.ended import ended
from wervelwijzer.web.papers.words import STATUSES
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import Snapshot, settled

MILESTONES = frozenset(
    (
        "suspicion",
        "imaging_done",
        "biopsy_done",
        "probable_diagnosis",
        "definitive_diagnosis",
        "mdo_decided",
        "treatment_started",
        "treatment_ended",
        "admitted",
        "discharged",
        "information_given",
        "letter_sent",
        "death",
    )
)
"""What the course on paper tells; every observation stands in the record."""

GENERAL_PRACTITIONER = "general_practitioner_or_specialist"

EMERGENCY_NUMBER = "112"
"""The same for everybody in the Netherlands."""


@dataclass(frozen=True)
class Choices:
    """What somebody chose for a document."""

    language: Language = "nl"
    remarks: str = ""
    dose: Fraction | None = None
    days: int | None = None
    start: date | None = None


def document_context(
    episode: Episode, found: Snapshot, author: User, choices: Choices, made_at: datetime | None = None
) -> DocumentContext:
    """The context of a document; every clinical value in it is of the one snapshot."""
    people = _people(found)
    return DocumentContext(
        advice=found.advice,
        case=found.state.case,
        language=choices.language,
        made_at=timezone.localtime(made_at),
        author=_person(author),
        patient=PatientDetails(episode.patient.name, episode.patient.birth_date, episode.patient.number),
        contacts=_contacts(episode, found, people),
        levels=found.state.levels,
        clocks=tuple(_clocks(found)),
        decision=_decision(found, choices.language),
        deviations=tuple(_deviations(found, people)),
        history=tuple(_history(found, people)),
        remarks=choices.remarks,
        dexamethasone_dose=choices.dose,
        taper_days=choices.days,
        taper_start=choices.start,
        ended=ended(found),
        died_at=found.state.died_at,
        settled=settled(found.state),
    )


def _person(user: User) -> Person:
    return Person(user.name, Text(user.function, user.function) if user.function else None, user.phone or None)


def _people(found: Snapshot) -> Mapping[str, User]:
    """Everybody whom the record names, by id."""
    named = {entry.author for entry in found.entries} | {found.state.coordinator or ""}
    keys = [key for one in named if (key := _key(one))]
    return {str(user.pk): user for user in User.objects.filter(pk__in=keys)}


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def coordinator_of(found: Snapshot, people: Mapping[str, User] | None = None) -> Person | None:
    """Who coordinates: a colleague, or a name that was typed."""
    named = found.state.coordinator
    if not named:
        return None
    if people is None:
        people = _people(found)
    return _person(people[named]) if named in people else Person(named)


def _contacts(episode: Episode, found: Snapshot, people: Mapping[str, User]) -> Contacts:
    team = episode.team
    return Contacts(
        team=team.name,
        hospital=team.hospital or None,
        phone_day=team.phone_day or None,
        phone_night=team.phone_night or None,
        day_hours=team.day_hours or None,
        emergency=EMERGENCY_NUMBER,
        coordinator=coordinator_of(found, people),
        general_practitioner=_practitioner(episode),
    )


def _practitioner(episode: Episode) -> Person | None:
    relations = episode.patient.care_relations.filter(
        capacity__in=(GENERAL_PRACTITIONER, "general_practitioner"), until=None
    ).select_related("user")
    relation = relations.order_by("-since").first()
    return _person(relation.user) if relation else None


def _clocks(found: Snapshot) -> Iterator[ClockLine]:
    for clock in found.state.running:
        label = Text(
            f"{clock.goal_label.nl} ({clock.recommendation.id})", f"{clock.goal_label.en} ({clock.recommendation.id})"
        )
        yield ClockLine(label, clock.due_at, STATUSES[clock.status], not clock.hours, clock.recommendation.id)


def _deviations(found: Snapshot, people: Mapping[str, User]) -> Iterator[DeviationLine]:
    for one in found.state.deviations:
        if one.holds:
            reason = Text(
                f"{one.choice_label.nl}: {one.reason_label.nl}", f"{one.choice_label.en}: {one.reason_label.en}"
            )
            yield DeviationLine(one.recommendation, reason, one.text, one.at, name_of(one.author, people))


def name_of(author: str, people: Mapping[str, User]) -> str:
    """The name of who entered something."""
    return people[author].name if author in people else ""


# --- the decision of the meeting ---


def last_decision(entries: Iterable[Entry]) -> Entry | None:
    """The last decision of a meeting that was not withdrawn, as its corrections leave it."""
    made = [one for one in Record(entries, None).happenings if one.kind == "mdo_decided"]
    return replace(made[-1].entry, at=made[-1].at, content=made[-1].content) if made else None


def _decision(found: Snapshot, language: Language) -> MeetingDecision | None:
    entry = last_decision(found.entries)
    if entry is None:
        return None
    tasks = [
        MeetingTask(task.task, _who(task.by, language), due, at_once=due is not None and in_utc(due) <= in_utc(task.at))
        for task in found.state.tasks
        if task.done_at is None
        for due in (_moment(task.due_at),)
    ]
    return MeetingDecision(
        at=entry.at,
        decision=_chosen(entry, language),
        reasons=str(entry.content.get("reason") or ""),
        present=tuple(one.in_(language) for one in present_words(entry.content)),
        absent=tuple(one.in_(language) for one in absent_words(entry.content)),
        tasks=tuple(tasks),
    )


def _chosen(entry: Entry, language: Language) -> str:
    """The policies with the schedule, and the decision as it was written down."""
    labels = ", ".join(text.in_(language) for text in chosen_words(entry.content))
    schedule = schedule_words(entry.content)
    lead = f"{labels} ({schedule.in_(language)})" if labels and schedule else labels
    written = str(entry.content.get("decision") or "")
    return f"{lead[:1].upper()}{lead[1:]}. {written}".strip() if lead else written


def _who(role: str | None, language: Language) -> str:
    label = TASK_ROLES.get(role or "")
    return label.in_(language) if label else role or ""


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


# --- the course so far ---


def _history(found: Snapshot, people: Mapping[str, User]) -> Iterator[HistoryLine]:
    """What happened, as corrections leave it."""
    for one in Record(found.entries, None).happenings:
        if one.kind in MILESTONES:
            yield HistoryLine(one.at, _told(one), name_of(one.entry.author, people), one.kind)


def _told(one: Happening) -> Text:
    """What happened in one line: the kind, and what was chosen or written with it."""
    kind = KINDS[one.kind]
    said = [
        part_words(part, value)
        for part in kind.content
        if part.holds in ("choice", "text") and part.name != "meeting"
        if (value := one.content.get(part.name)) is not None
    ]
    nl, en = (_in_one_line([text.in_(language) for text in said]) for language in LANGUAGES)
    label = kind.label
    return Text(f"{label.nl}: {nl}" if nl else label.nl, f"{label.en}: {en}" if en else label.en)


def _in_one_line(parts: list[str]) -> str:
    """Parts after each other; a sentence that is not the last loses its full stop."""
    return "; ".join([*(part.strip().removesuffix(".") for part in parts[:-1]), *parts[-1:]])
