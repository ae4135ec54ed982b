"""What a document is made from: the advice and its case, and what only the people around the patient know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from wervelwijzer.advice.case import Case
from wervelwijzer.advice.result import Advice
from wervelwijzer.language.text import Language, Text


@dataclass(frozen=True)
class Person:
    """Somebody with a role: the coordinating physician, the author of a letter."""

    name: str
    role: Text | None = None
    phone: str | None = None


@dataclass(frozen=True)
class Contacts:
    """Whom to reach, day and night. What is None is printed as a line to be filled in by hand."""

    team: str | None = None
    hospital: str | None = None
    phone_day: str | None = None
    phone_night: str | None = None
    day_hours: str | None = None
    coordinator: Person | None = None
    emergency: str | None = None
    general_practitioner: Person | None = None
    referred_to: str | None = None


@dataclass(frozen=True)
class PatientDetails:
    """Who the patient is; what is None is printed as a line to be filled in by hand."""

    name: str | None = None
    birth_date: date | None = None
    number: str | None = None
    sex: Text | None = None


@dataclass(frozen=True)
class ClockLine:
    """A clock of the pathway: what it is for, when it ends, how it stands in words, and of which recommendation it is.

    What must be done `at_once` has no end: its `due_at` is when it began.
    """

    label: Text
    due_at: datetime | None
    status: Text
    at_once: bool = False
    recommendation: str = ""


@dataclass(frozen=True)
class DeviationLine:
    """An advice that was declined or changed: which, the coded reason, the clinician's own words, when and by whom.

    `reason` holds the choice too: not followed, or carried out differently.
    """

    recommendation: str
    reason: Text
    remark: str
    at: datetime
    author: str


@dataclass(frozen=True)
class HistoryLine:
    """Something that happened, as the record tells it; `kind` is that of its entry."""

    at: datetime
    what: Text
    author: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Ended:
    """How what a decision asks for came to an end: in words, when, with what; given up where it was not `done`."""

    how: Text
    at: datetime
    detail: Text | None = None
    done: bool = True


@dataclass(frozen=True)
class MeetingTask:
    """What follows from a decision of the meeting; what must be done `at_once` has as `due_at` when that began."""

    what: str
    who: str
    due_at: datetime | None = None
    at_once: bool = False


@dataclass(frozen=True)
class MeetingDecision:
    """What the meeting decided, why, who was there, what follows, and who had to be there and was not."""

    at: datetime
    decision: str
    reasons: str
    present: tuple[str, ...] = ()
    tasks: tuple[MeetingTask, ...] = ()
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DocumentContext:
    """Everything that a document may print.

    Attributes:
        advice: the result object that the screen shows too; every clinical value comes from it.
        case: the case that the advice is of; its events date the taper.
        levels: affected levels as people write them (Th7, L2); empty where they are not known.
        made_at: the moment on the paper, with an offset; the same input gives the same bytes.
        author: who makes the document and answers for it.
        dexamethasone_dose: the daily dose in mg that the clinician chose, for the taper.
        taper_days: in how many days it comes to zero, as the clinician chose.
        taper_start: the first day of the taper where the clinician chose another than the record gives.
        ended: by the name of a decision, how what it asks for was done or given up: it is asked no more.
        died_at: when the patient died; then no paper says what to do.
        settled: the advice whose term was met or given up in the course of care: it presses no more, as on the screen.
    """

    advice: Advice
    case: Case
    language: Language
    made_at: datetime
    author: Person
    patient: PatientDetails = field(default_factory=PatientDetails)
    contacts: Contacts = field(default_factory=Contacts)
    levels: tuple[str, ...] = ()
    clocks: Sequence[ClockLine] = ()
    decision: MeetingDecision | None = None
    deviations: Sequence[DeviationLine] = ()
    history: Sequence[HistoryLine] = ()
    remarks: str = ""
    dexamethasone_dose: Fraction | int | None = None
    taper_days: int | None = None
    taper_start: date | None = None
    ended: Mapping[str, Ended] = field(default_factory=dict)
    died_at: datetime | None = None
    settled: frozenset[str] = frozenset()
