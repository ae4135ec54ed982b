"""What somebody typed in the form of a decision: kept as typed, so that nothing is lost when something is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.http import QueryDict

from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.words import Number
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.mdo.attendance import read_present
from wervelwijzer.web.mdo.choices import POLICIES, SETTLED

MOST_TASKS = 60
FOLLOWED, DECLINED, CHANGED = "followed", "declined", "changed"
OTHER_SCHEDULE = "other"
"""A schedule that the team writes out."""


@dataclass(frozen=True)
class TypedTask:
    """A row of the tasks: `code` names the suggestion that it came from, `suggested` the moment that was proposed, and
    `proposed` whether it was ticked by itself."""

    code: str = ""
    on: bool = False
    text: str = ""
    role: str = ""
    due: str = ""
    suggested: str = ""
    proposed: bool = False


@dataclass(frozen=True)
class Departure:
    """What the team does with one advice: followed, declined or changed, with the reason."""

    choice: str = ""
    reason: str = ""
    text: str = ""
    stops_clock: bool = False


@dataclass(frozen=True)
class Typed:
    """Everything that was typed. `clashes` are the facts of a conflict, each with whose value must stand."""

    base: int = 0
    chosen: tuple[str, ...] = ()
    schedule: str = ""
    schedule_text: str = ""
    decision: str = ""
    reason: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    departures: Mapping[str, Departure] = field(default_factory=dict)
    present: Sequence[dict[str, str]] = ()
    without: bool = False
    coordinator: str = ""
    coordinator_name: str = ""
    tasks: Sequence[TypedTask] = ()
    again: bool = False
    second: bool = False
    clashes: Mapping[str, str] = field(default_factory=dict)


def read(posted: QueryDict, people: Sequence[User], advised: Iterable[str]) -> Typed:
    """Read the form; `advised` are the ids of the recommendations that it shows."""

    def text(name: str, most: int) -> str:
        return posted.get(name, "").replace("\r\n", "\n").strip()[:most]

    def on(name: str) -> bool:
        return posted.get(name) == "on"

    base = posted.get("base", "")
    return Typed(
        base=int(base) if base.isdecimal() and len(base) < 10 else 0,
        chosen=tuple(code for code in POLICIES if code in posted.getlist("chosen")),
        schedule=text("schedule", 80),
        schedule_text=text("schedule_text", 200),
        decision=text("decision", 2_000),
        reason=text("reason", 2_000),
        facts={name: text(f"fact-{name}", 80) for name in SETTLED},
        departures={
            one: Departure(
                text(f"advice-{one}", 20), text(f"why-{one}", 40), text(f"text-{one}", 1_000), on(f"stop-{one}")
            )
            for one in advised
        },
        present=read_present(posted, people),
        without=on("without"),
        coordinator=text("coordinator", 40),
        coordinator_name=text("coordinator_name", 120),
        tasks=tuple(_task(posted, number) for number in range(_count(posted))),
        again=on("again"),
        second=on("second"),
        clashes={name: text(f"clash-{name}", 10) for name in posted.getlist("clashes") if name in BY_NAME},
    )


def _count(posted: QueryDict) -> int:
    count = posted.get("tasks", "")
    return min(int(count), MOST_TASKS) if count.isdecimal() and len(count) < 4 else 0


def _task(posted: QueryDict, number: int) -> TypedTask:
    def part(name: str, most: int) -> str:
        return posted.get(f"task-{number}-{name}", "").strip()[:most]

    return TypedTask(
        part("code", 60),
        part("on", 2) == "on",
        " ".join(part("text", 300).split()),
        part("role", 30),
        part("due", 20),
        part("was", 20),
        part("proposed", 2) == "on",
    )


def value_of(name: str, typed: str) -> object:
    """What was typed for a fact, as a case has it; what is no such value is given on as it is, to be refused."""
    fact = BY_NAME[name]
    if isinstance(fact, Number):
        try:
            return float(typed.replace(",", "."))
        except ValueError:
            return typed
    return {"true": True, "false": False}.get(typed, typed)
