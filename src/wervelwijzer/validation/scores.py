"""What the models make of every patient of a registry: a group and points, or the reason why not. Plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text

Why = Literal["missing", "population", "table"]

WHYS: Mapping[Why, Text] = {
    "missing": Text("een gegeven ontbreekt", "an item is missing"),
    "population": Text("valt buiten de populatie van het model", "outside the model's population"),
    "table": Text("valt buiten de tabel van het model", "outside the model's table"),
}


@dataclass(frozen=True, kw_only=True)
class Published:
    """A group of a model and what was published of it, in months and shares (0 to 1), as numbers.

    `alive` maps months to the share alive; `at_least` and `under` are what the authors predict, in months.
    """

    value: Value
    label: Text
    median: float | None = None
    low: float | None = None
    high: float | None = None
    alive: Mapping[int, float] = field(default_factory=dict)
    at_least: int | None = None
    under: int | None = None


@dataclass(frozen=True)
class Assigned:
    """What a model makes of one patient. `why` says why there is no group; `facts` name what is missing.

    `unchecked` says that a missing fact leaves open whether the patient belongs to the model's population.
    """

    group: Value | None = None
    points: int | None = None
    why: Why | None = None
    facts: tuple[str, ...] = ()
    condition: Text | None = None
    unchecked: bool = False


@dataclass(frozen=True)
class Scored:
    """A model over a registry: `groups` from the worst prognosis to the best, `assigned` in the order of the patients.

    `more_is_worse` says which way the points run. `needs` are the facts that the model asks.
    """

    code: str
    label: Text
    groups: tuple[Published, ...]
    more_is_worse: bool
    needs: tuple[str, ...]
    assigned: tuple[Assigned, ...]

    @property
    def whys(self) -> dict[Why, int]:
        """How many patients it cannot place, by reason."""
        found = Counter(one.why for one in self.assigned if one.why)
        return {why: found[why] for why in WHYS if found[why]}

    @property
    def lacking(self) -> dict[str, int]:
        """For how many patients without a group each fact was missing; a patient can lack several."""
        return dict(Counter(fact for one in self.assigned if one.why == "missing" for fact in one.facts).most_common())

    @property
    def conditions(self) -> dict[Text, int]:
        """How many patients fall outside the population, by reason; a patient counts for the first that holds."""
        found = Counter(one.condition for one in self.assigned if one.why == "population" and one.condition)
        return dict(found.most_common())
