"""What is known now, by group, each fact with when it was seen and by whom, so that it can be corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import FACTS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Phase
from wervelwijzer.pathway.state import State

PHASES: Mapping[Phase, Text] = {
    Phase.HISTORY: Text("Anamnese en voorgeschiedenis", "History"),
    Phase.EXAMINATION: Text("Onderzoek en laboratorium", "Examination and laboratory"),
    Phase.IMAGING: Text("Beeldvorming en diagnose", "Imaging and diagnosis"),
    Phase.TREATMENT: Text("Behandeling en beloop", "Treatment and course"),
}


@dataclass(frozen=True)
class Known:
    """A fact as it counts now; `grown` is its value today where it was another when it was seen."""

    name: str
    label: str
    value: str
    grown: str
    at: datetime
    author: str
    entry: str


@dataclass(frozen=True)
class Group:
    """The facts of one phase, in the order of asking."""

    title: str
    facts: tuple[Known, ...]


def known_facts(state: State, names: Mapping[str, str], language: Language) -> tuple[Group, ...]:
    """Everything that is known, by phase."""
    found: dict[Phase, list[Known]] = {}
    for fact in FACTS:
        seen = state.observations.get(fact.name)
        if seen is None or seen.value is None:
            continue
        now: FactValue = state.case.known.get(fact.name, seen.value)
        value, grown = (value_words(fact, one).in_(language) for one in (seen.value, now))
        known = Known(
            fact.name,
            fact.label.in_(language),
            value,
            "" if grown == value else grown,
            seen.at,
            names.get(seen.author, seen.author),
            seen.entry,
        )
        found.setdefault(fact.phase, []).append(known)
    return tuple(Group(PHASES[phase].in_(language), tuple(facts)) for phase, facts in sorted(found.items()))
