"""One signal per change of advice, silence otherwise.

It interrupts only where a clock of 24 hours or less starts or moves, or an emergency comes up; everything else waits
quietly in a list.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils import timezone

from wervelwijzer.facts import status, symptoms
from wervelwijzer.guideline import WARNINGS
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.signals import NOTHING, PRESSING, TIMED, Signature, Ticking, changes, signature
from wervelwijzer.pathway.state import State
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board import people
from wervelwijzer.web.board.models import Outgoing
from wervelwijzer.web.records.models import Episode, Signal
from wervelwijzer.web.records.states import Snapshot

SHORT_HOURS = 24
MOST_LINES = 8

QUIET, URGENT = "quiet", "urgent"
WARNING, OVERDUE, LEAD = "warning", "overdue", "lead"
INTERRUPTING = (URGENT, WARNING, OVERDUE, LEAD)
ADVICE = {**PRESSING, **TIMED}

EMERGENCY = "emergency"
"""Under this key an episode's summary holds which warnings of an emergency stand; a signal about one is about this."""

EMERGENCIES = {warning.code: warning for warning in WARNINGS if warning.level == EMERGENCY}
STANDS_NO_MORE = Text("Geldt niet meer:", "No longer holds:")

ALARM_SYMPTOMS = tuple(
    fact.name
    for fact in (
        symptoms.pain_at_night,
        symptoms.pain_progressive,
        symptoms.pain_new,
        symptoms.spinal_tenderness,
        symptoms.pain_severe_in_all_postures,
        symptoms.pain_between_shoulder_blades,
    )
)
"""The alarm symptoms of back pain, beside the condition, which also follows from the Karnofsky score."""

CONDITION = (status.condition.name, status.karnofsky.name)
ALARMS = len(ALARM_SYMPTOMS) + 1


def tell(episode: Episode, before: object, found: Snapshot) -> None:
    """Keep what presses in this episode, and tell who must know where it changed.

    Part of the transaction that changed the record: the change and its signals are there together, or not at all.
    """
    old, new = read(before), signature(found.state)
    authors = _authors(episode, found)
    stood = emergencies_in(episode.summary)
    episode.signature = new.to_json()
    episode.summary = summary(found)
    stands = emergencies_in(episode.summary)
    runs = episode.closed_at is None
    _let_lapse(episode, new, emergency=bool(stands) and runs)
    told = (*(_emergencies(stood, stands) if runs else ()), *changes(old, new))
    if told:
        change = Change.between(old, new, told, also=[PHYSICIAN.code] if stands != stood else [])
        _send(episode, replace(change, emergency=bool(stands - stood) and runs), except_for=authors)


def emergencies_in(kept: object) -> set[str]:
    """Which warnings of an emergency stand, from an episode's summary."""
    codes = kept.get(EMERGENCY) if isinstance(kept, dict) else None
    return {code for code in codes or () if code in EMERGENCIES}


def _emergencies(stood: set[str], stands: set[str]) -> list[Text]:
    """What is told of emergencies that came or went."""
    ended = [EMERGENCIES[code].says for code in sorted(stood - stands)]
    return [
        *(EMERGENCIES[code].says for code in sorted(stands - stood)),
        *(Text(_ended(STANDS_NO_MORE.nl, says.nl), _ended(STANDS_NO_MORE.en, says.en)) for says in ended),
    ]


def _ended(no_more: str, says: str) -> str:
    """What it was called, without what it said to do."""
    named, _, _ = says.partition(". ")
    return f"{no_more} {named}."


@dataclass(frozen=True)
class Change:
    """A change of advice: what it says, who carries it out, which short clocks start, and whether an emergency did."""

    says: Text
    performers: frozenset[str]
    started: tuple[Ticking, ...]
    digest: str
    emergency: bool = False

    @classmethod
    def between(cls, old: Signature, new: Signature, told: Sequence[Text], *, also: Iterable[str] = ()) -> Change:
        """What lies between two signatures, for who carries it out and `also` for these performers."""
        concerned = {one.recommendation for one in old.clocks ^ new.clocks} | {
            name for name, _ in old.pressing ^ new.pressing
        }
        return cls(
            _one_text(told),
            frozenset([*also, *(ADVICE[name].by.code for name in concerned if name in ADVICE)]),
            tuple(sorted(_started(old, new), key=lambda one: one.goal)),
            hashlib.sha256(json.dumps(new.to_json(), sort_keys=True).encode()).hexdigest()[:16],
        )

    @property
    def interrupts(self) -> bool:
        """Whether it cannot wait until somebody looks."""
        return self.emergency or bool(self.started)

    @property
    def about(self) -> str:
        """What an interruption is about, as its key has it: the emergency, and each clock with its goal and its end."""
        return "+".join([EMERGENCY] * self.emergency + [_about(one) for one in self.started])


def _about(one: Ticking) -> str:
    """A clock with its end: with another end it is another, and what was told of it holds no more."""
    return f"{one.goal}@{int(one.due_at.timestamp())}"


def _started(old: Signature, new: Signature) -> Iterable[Ticking]:
    """Clocks of a day or less that start, or end at another moment than was told."""
    was = {one.goal: one for one in old.clocks}
    for one in new.clocks:
        before, due = was.get(one.goal), ADVICE[one.recommendation].due
        moved = before is None or one.due_at != before.due_at or (one.at_once and not before.at_once)
        if due is not None and due.hours <= SHORT_HOURS and moved:
            yield one


def _one_text(told: Sequence[Text]) -> Text:
    lines = list(told[:MOST_LINES])
    if len(told) > MOST_LINES:
        more = len(told) - MOST_LINES
        lines.append(Text(f"En nog {more}.", f"And {more} more."))
    return Text("\n".join(one.nl for one in lines), "\n".join(one.en for one in lines))


def _authors(episode: Episode, found: Snapshot) -> frozenset[str]:
    """Who made the change: they see it on their screen. Nobody, where only time passed."""
    seen = episode.summary.get("version", 0) if isinstance(episode.summary, dict) else 0
    return frozenset(entry.author for entry in found.entries[seen:])


def _send(episode: Episode, change: Change, *, except_for: frozenset[str]) -> None:
    kind = URGENT if change.interrupts else QUIET
    key = f"{kind}|{episode.pk}|{change.about}|{episode.version}|{change.digest}"
    persons = people.responsible(episode, change.performers)
    send(
        episode,
        kind,
        key,
        change.says,
        [user for pk, user in persons.items() if str(pk) not in except_for],
        by_mail=change.emergency or any(one.at_once for one in change.started),
    )


def send(episode: Episode, kind: str, key: str, says: Text, persons: Iterable[User], *, by_mail: bool) -> int:
    """One signal to each person, unless they had it before; with a mail where it cannot wait. Says to how many."""
    at = timezone.now()
    made = [
        Signal(episode=episode, at=at, kind=kind, key=f"{key}|{user.pk.hex}", user=user, nl=says.nl, en=says.en)
        for user in persons
    ]
    had = set(Signal.objects.filter(key__in=[one.key for one in made]).values_list("key", flat=True))
    new = Signal.objects.bulk_create([one for one in made if one.key not in had])
    if by_mail:
        Outgoing.objects.bulk_create(Outgoing(signal=one, after=at) for one in new if one.user and one.user.email)
    return len(new)


def _let_lapse(episode: Episode, new: Signature, *, emergency: bool) -> None:
    """What interrupts about a clock that no longer runs to that end does so no more: seen by nobody, but over.

    A signal of before the ends were kept names goals alone.
    """
    holding = {one.goal for one in new.clocks} | {_about(one) for one in new.clocks}
    holding |= {EMERGENCY} if emergency else set()
    waiting = Signal.objects.filter(episode=episode, seen_at=None, kind__in=INTERRUPTING)
    over = []
    for pk, key in waiting.values_list("pk", "key"):
        if not holding & set(str(key).split("|")[2].split("+")):
            over.append(pk)
    if over:
        Signal.objects.filter(pk__in=over).update(seen_at=timezone.now(), seen_by=None)
        Outgoing.objects.filter(signal__in=over, signal__mailed_at=None).delete()


# --- what an episode keeps for lists ---


def summary(found: Snapshot) -> dict[str, Any]:
    """What lists show of an episode beside its clocks; nothing presses any more for who has died."""
    warned = [one.warning.code for one in found.advice.emergencies]
    warned = [] if found.state.died_at is not None else warned
    kept = summary_of(found.state, found.version, found.entries[-1].kind if found.entries else "", _last(found))
    return {**kept, EMERGENCY: warned}


def _last(found: Snapshot) -> datetime | None:
    return found.entries[-1].recorded_at if found.entries else None


def summary_of(state: State, version: int, kind: str, changed_at: datetime | None) -> dict[str, Any]:
    """The same from its parts."""
    known = state.case.known
    return {
        "version": version,
        "kind": kind,
        "changed_at": changed_at.isoformat() if changed_at else None,
        "tasks": sum(task.done_at is None for task in state.tasks),
        "deviations": sum(one.holds for one in state.deviations),
        "reasons": [one.reason for one in state.deviations],
        "asked": sum(name in known for name in ALARM_SYMPTOMS) + any(name in known for name in CONDITION),
        people.COORDINATOR: state.coordinator,
    }


def read(kept: object) -> Signature:
    """The signature that was kept; an episode that was never looked at had nothing."""
    return Signature.from_json(kept) if isinstance(kept, dict) else NOTHING
