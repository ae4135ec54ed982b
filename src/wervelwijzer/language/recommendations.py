"""Recommendations: when, unless, do what, by whom, within what time, how surely, and from where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement

Event = Literal["suspicion", "probable_diagnosis", "definitive_diagnosis", "recognition"]
EVENTS: tuple[Event, ...] = ("suspicion", "probable_diagnosis", "definitive_diagnosis", "recognition")
"""What starts a clock; `recognition` is the moment at which the condition of the advice is recognised."""


@dataclass(frozen=True)
class Strength:
    """How surely the source says it: its own wording as a code, and in words."""

    code: str
    label: Text


@dataclass(frozen=True)
class Performer:
    """Who does it."""

    code: str
    label: Text


@dataclass(frozen=True)
class Action:
    """What is to be done: a stable code, and the sentence that people read."""

    code: str
    text: Text


@dataclass(frozen=True)
class Dose:
    """A drug with its amount, unit, route and frequency; `amount_max` where the source gives a range."""

    drug: Text
    atc: str
    amount: int
    amount_max: int
    unit: str
    route: Text
    times_a_day: int | None


@dataclass(frozen=True)
class Within:
    """A clock: so many elapsed hours from an event. Zero hours means at once."""

    hours: int
    starts: Event


AT_ONCE = Within(0, "recognition")


MIND = Text("let op", "take note")
TREATMENT = Text("behandeling", "treatment")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Recommendation:
    """One recommendation of the guideline.

    `when` is its condition. Where a computer cannot decide it, `not_computed` says why, and `when` is the condition
    for showing it as a text. `unless` names the recommendations that override it when their own condition holds.
    `also` are other places of the text that say the same. `reading` is our interpretation, shown as ours.
    `headline` puts an advice without a clock at the top, under
    that word.
    """

    id: str
    section: str
    source: Place
    says: Text
    action: Action
    by: Performer
    strength: Strength
    when: Statement
    unless: tuple[Recommendation, ...] = ()
    due: Within | None = None
    doses: tuple[Dose, ...] = ()
    also: tuple[Place, ...] = ()
    reading: Text | None = None
    not_computed: Text | None = None
    headline: Text | None = None

    def __repr__(self) -> str:
        return f"<recommendation {self.id}>"


@dataclass(frozen=True)
class Default:
    """What an absent fact is taken to be while another fact is known: our reading, shown as such.

    `fact` and `follows` are names; `table` maps the known value (for numbers: the lowest value of a band) to the
    value that the absent fact then takes.
    """

    fact: str
    follows: str
    table: tuple[tuple[int | str, bool | str], ...]
    banded: bool
    says: Text


__all__ = [
    "AT_ONCE",
    "EVENTS",
    "Action",
    "Default",
    "Dose",
    "Event",
    "Performer",
    "Place",
    "Quantity",
    "Recommendation",
    "Strength",
    "Within",
]
