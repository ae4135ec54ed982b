"""The form against the record: what it changes, what the advice would then be, and what is saved of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from django.core.exceptions import BadRequest
from django.utils import timezone

from wervelwijzer.advice.case import CaseError, FactValue, Problem
from wervelwijzer.facts import BY_NAME, status, symptoms
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Phase
from wervelwijzer.pathway.checking import SKEW, check_entry
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.record import Observation
from wervelwijzer.pathway.state import state
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.times import in_field
from wervelwijzer.web.intake.typed import AT, Typed, check_born, clean, read_moment, read_typed
from wervelwijzer.web.records import states
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New
from wervelwijzer.web.records.states import Snapshot

FORM = "intake"
KIND, BASE = "kind", "base_version"
COMPLAINT, EXAMINED, OBSERVED, NOTE = "complaint_reported", "examined", "observed", "note"
KINDS_OFFERED = (COMPLAINT, EXAMINED, OBSERVED)

EARLIER = timedelta(minutes=5)
"""A complaint that was reported at least this long before it was entered, was not reported just now."""

PAIN, DISTRESS = symptoms.pain_nrs.name, status.distress_thermometer.name
AHEAD = Text(
    "Dit tijdstip moet nog komen. Leg hier vast wat er al is; plannen kan op de pagina van de patiënt.",
    "This moment has yet to come. Record here what is there already; planning is done on the patient's page.",
)
SCORED: Mapping[str, str] = {PAIN: "pain_scored", DISTRESS: "distress_scored"}
"""Scores whose own moment counts: they are entries of their own."""


@dataclass(frozen=True)
class Sheet:
    """One reader's form: the record as it is (`snapshot`), the version that the form shows, and what was typed.

    `problems` are those of the moment and the kind; those of single facts stand in `typed`.
    """

    episode: Episode
    author: User
    snapshot: Snapshot
    base: int
    typed: Typed
    at: datetime | None = None
    raw_at: str = ""
    kind: str = ""
    problems: tuple[Problem, ...] = field(default=())

    @cached_property
    def observations(self) -> Mapping[str, Observation]:
        """What the form showed when it was opened: later entries of others do not look like changes of mine."""
        return observed_at(self.snapshot, self.base)

    @cached_property
    def shown(self) -> dict[str, FactValue]:
        """The values that the form showed."""
        return {name: seen.value for name, seen in self.observations.items() if seen.value is not None}

    @cached_property
    def changes(self) -> dict[str, FactValue | None]:
        """What would be saved."""
        return self.typed.changes(self.shown)

    @property
    def from_report(self) -> datetime | None:
        """The moment that was given at registration, where the answers are taken to be of that moment."""
        at = reported_at(self.snapshot)
        return at if at is not None and self.raw_at == in_field(at) else None

    @property
    def right(self) -> bool:
        """Whether it can be saved."""
        return not self.problems and not self.typed.problems

    @property
    def content(self) -> dict[str, Any]:
        """What a draft keeps: the fields that were touched, as they were typed."""
        touched = {
            name: text for name, text in self.typed.raw.items() if name in self.typed.problems or name in self.changes
        }
        return {"values": touched, AT: self.raw_at, KIND: self.kind} if touched else {}

    def new(self, changes: Mapping[str, FactValue | None] | None = None) -> tuple[New, ...]:
        """What is added to the record: one entry, and one for each score whose own moment counts."""
        mine = self.changes if changes is None else changes
        scores = {name: value for name, value in mine.items() if name in SCORED and value is not None}
        rest = {name: value for name, value in mine.items() if name not in scores}
        found = [New(self.kind or kind_of(rest), self.at, rest)] if rest else []
        return (*found, *(New(SCORED[name], self.at, {name: value}) for name, value in scores.items()))

    def preview(self, now: datetime | None = None) -> Snapshot:
        """What the episode would come to, had this been saved; nothing is saved."""
        now = now or timezone.now()
        if not self.changes or self.problems:
            return self.snapshot
        return states.worked_out(self.snapshot.version, (*self.snapshot.entries, *self._entries(now)), now)

    def _entries(self, now: datetime) -> tuple[Entry, ...]:
        here = timezone.localtime(now)
        return tuple(
            Entry(f"typed-{number}", new.kind, new.at or here, here, str(self.author.pk), new.facts)
            for number, new in enumerate(self.new())
        )

    @property
    def since(self) -> tuple[Entry, ...]:
        """What others recorded since the form was opened."""
        return self.snapshot.entries[self.base :]


def observed_at(snapshot: Snapshot, version: int) -> Mapping[str, Observation]:
    """What was known of the facts at a version of the record."""
    if version == snapshot.version:
        return snapshot.state.observations
    return state(snapshot.entries[:version], snapshot.at).observations


def open_sheet(episode: Episode, author: User, language: Language) -> Sheet:
    """The form with nothing typed; the first one is of the moment at which the complaint was reported."""
    found = states.snapshot(episode)
    at = reported_at(found)
    return Sheet(
        episode,
        author,
        found,
        found.version,
        read_typed({}, language),
        at,
        raw_at=in_field(at) if at is not None else "",
    )


def reported_at(found: Snapshot) -> datetime | None:
    """When the complaint was reported, where that was earlier than it was entered and nothing else is known yet."""
    if not found.entries or found.entries[0].kind != COMPLAINT:
        return None
    first, rest = found.entries[0], found.entries[1:]
    earlier = in_utc(first.recorded_at) - in_utc(first.at) > EARLIER
    return first.at if earlier and all(entry.kind == NOTE for entry in rest) else None


def read_sheet(episode: Episode, author: User, sent: Mapping[str, str], language: Language) -> Sheet:
    """The form as it was sent.

    Raises:
        BadRequest: the version that it says to show cannot be.
    """
    found = states.snapshot(episode)
    base = version_in(sent, found)
    problems: list[Problem] = []
    raw_at, kind = clean(sent.get(AT, "")), sent.get(KIND, "")
    moment = None
    try:
        moment = read_moment(raw_at)
        check_born(moment, episode.patient.birth_date)
        _can_be(moment, author)
    except CaseError as error:
        problems = list(error.problems)
    return Sheet(
        episode=episode,
        author=author,
        snapshot=found,
        base=base,
        typed=read_typed(sent, language),
        at=moment,
        raw_at=raw_at,
        kind=kind if kind in KINDS_OFFERED else "",
        problems=tuple(problems),
    )


def _can_be(at: datetime | None, author: User) -> None:
    """Refuse a moment that no entry can have.

    Raises:
        CaseError: it has not come yet, or lies where no clock can run.
    """
    now = timezone.now()
    if at is not None and at - now > SKEW:
        raise CaseError([Problem(AT, at.isoformat(), AHEAD)])
    check_entry(Entry("probe", OBSERVED, at or now, now, str(author.pk)))


def version_in(sent: Mapping[str, str], found: Snapshot, name: str = BASE) -> int:
    """The version of the record that a form was made from.

    Raises:
        BadRequest: there is none, or none that can be.
    """
    given = sent.get(name, "")
    if not given.isascii() or not given.isdigit() or len(given) > 9 or int(given) > found.version:
        raise BadRequest(f"{name}={given[:20]!r} is no version of this record.")
    return int(given)


def kind_of(changes: Mapping[str, FactValue | None]) -> str:
    """What was done to know this: asked, examined, or otherwise seen."""
    phases = {BY_NAME[name].phase for name in changes}
    if Phase.EXAMINATION in phases:
        return EXAMINED
    return COMPLAINT if phases == {Phase.HISTORY} else OBSERVED
