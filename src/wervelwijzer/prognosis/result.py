"""What the models say of one patient, as values. Every view (text, JSON, picture) is a view of these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from wervelwijzer.advice.case import FactValue
from wervelwijzer.language.decisions import NOT_APPLICABLE, Value
from wervelwijzer.language.recommendations import Default
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Fact
from wervelwijzer.models.words import Condition, Explained, Group, SurvivalModel, Variant
from wervelwijzer.prognosis.gates import Says
from wervelwijzer.prognosis.model_file import Supplied

Fit = Literal["fits", "misfit", "unknown"]
Population = Literal["inside", "outside", "doubt", "unknown"]
Verdict = Literal["agree_longer", "agree_shorter", "disagree", "one_voice", "no_voice"]


@dataclass(frozen=True)
class Applies:
    """Whether a patient is one for whom a model was not made; `missing` are the facts that would tell."""

    condition: Condition
    fit: Fit
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Left:
    """An answer to a question and the groups (or totals) that it leaves possible."""

    answer: Text
    possible: tuple[Value, ...]


@dataclass(frozen=True)
class Settles:
    """The unknown fact whose answer leaves the fewest groups: on `average`, and at `most`."""

    fact: Fact
    average: float
    most: int
    answers: tuple[Left, ...]


@dataclass(frozen=True)
class ItemResult:
    """An item of a score for this patient: the points still possible, and the facts that would tell."""

    explained: Explained
    possible: tuple[int, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class VariantResult:
    """Another published form of a table, for this patient."""

    variant: Variant
    totals: tuple[Value, ...]
    groups: tuple[Value, ...]


@dataclass(frozen=True)
class SurvivalRange:
    """The share alive at a time, by a supplied Cox model: the lowest and the highest that is still possible."""

    months: int
    lowest: float
    highest: float


@dataclass(frozen=True)
class ModelResult:
    """A model for this patient.

    `totals` and `groups` are the exact sets still possible, in reading order (empty for a model that computes none);
    `says` is what it says at each limit in months (empty where nothing of time was published).
    """

    model: SurvivalModel
    totals: tuple[Value, ...]
    groups: tuple[Value, ...]
    conditions: tuple[Applies, ...]
    says: Mapping[int, Says]
    variants: tuple[VariantResult, ...]
    supplied: Supplied | None = None
    survival: tuple[SurvivalRange, ...] = ()

    @property
    def population(self) -> Population:
        """Whether this patient belongs to those for whom the model was made."""
        if any(one.fit == "misfit" and one.condition.level == "outside" for one in self.conditions):
            return "outside"
        if any(one.fit == "misfit" for one in self.conditions):
            return "doubt"
        return "unknown" if any(one.fit == "unknown" for one in self.conditions) else "inside"

    @property
    def outside_table(self) -> bool:
        """Whether the model certainly has no place for this patient."""
        return (self.groups or self.totals) == (NOT_APPLICABLE,)

    @property
    def speaks(self) -> bool:
        """Whether the model is heard where models are compared."""
        heard = self.model.counts and bool(self.says)
        return heard and self.population != "outside" and not self.outside_table

    @property
    def published(self) -> tuple[Group, ...]:
        """What is published of the groups that are still possible."""
        return tuple(group for group in self.model.groups if group.value in self.groups)


@dataclass(frozen=True)
class AtGate:
    """The models that say longer, shorter and nothing at one limit, and whether they agree."""

    gate: int
    longer: tuple[str, ...]
    shorter: tuple[str, ...]
    undecided: tuple[str, ...]

    @property
    def verdict(self) -> Verdict:
        """Whether the models that decide at this limit decide alike."""
        if self.longer and self.shorter:
            return "disagree"
        if len(self.longer) + len(self.shorter) < 2:
            return "one_voice" if self.longer or self.shorter else "no_voice"
        return "agree_longer" if self.longer else "agree_shorter"


@dataclass(frozen=True)
class Differs:
    """A model and the team's estimate lie on different sides of these limits; the guideline goes by the estimate."""

    gates: tuple[int, ...]
    model: str
    says: Text


@dataclass(frozen=True)
class NextQuestion:
    """An unknown fact, the models that it would narrow down, and how much doubt it takes away over all of them."""

    fact: Fact
    models: tuple[str, ...]
    gain: float


@dataclass(frozen=True)
class Interview:
    """What is still to be asked: per model (by code) the facts that can change it and the one that settles most."""

    missing: Mapping[str, tuple[str, ...]]
    settles: Mapping[str, Settles]
    questions: tuple[NextQuestion, ...]


@dataclass(frozen=True)
class Comparison:
    """All models beside each other for one patient. `estimate` is the team's, in months; it goes before any model."""

    known: Mapping[str, FactValue]
    models: tuple[ModelResult, ...]
    gates: tuple[AtGate, ...]
    estimate: float | None
    differs: tuple[Differs, ...]
    derived: tuple[tuple[Default, FactValue], ...]

    def result_of(self, code: str) -> ModelResult:
        """The result of one model, by its code."""
        return next(result for result in self.models if result.model.code == code)
