"""The studies that a guideline discusses: who was compared, what was printed of them, and where; nothing is computed.

Figures that can have a precision are kept as they are printed, with a decimal point (`"6.6"`), so that a reader can
compare a recomputed figure with them at that precision. Counts of people are whole numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

Design = Literal[
    "randomised",
    "matched",
    "prospective",
    "retrospective",
    "comparative",
    "meta_analysis",
    "systematic_review",
    "review",
    "case_series",
    "phase_2",
    "model",
    "survey",
    "overview",
]
"""How a study was done, so far as the text says; `overview` is what the text itself counts over several studies."""

Relation = Literal["=", "<", ">", "about", "up_to"]
RatioKind = Literal["RR", "OR", "HR"]
Operation = Literal["sum", "product", "difference"]


@dataclass(frozen=True)
class Arm:
    """One group of a study, and how many were in it where the text says so."""

    name: Text
    n: int | None = None


@dataclass(frozen=True)
class Quality:
    """The quality of the evidence as the text words it, with the place of that judgement."""

    words: Text
    place: Place


@dataclass(frozen=True, kw_only=True)
class Share:
    """How many of a group had an outcome, as printed: of whom (absent: the whole group), in per cent, with a range."""

    events: int | None = None
    n: int | None = None
    percent: str | None = None
    low: str | None = None
    high: str | None = None
    relation: Relation = "="

    def __post_init__(self) -> None:
        """Refuse what cannot be a share."""
        _must_be_figures(self.percent, self.low, self.high)
        if self.events is None and self.percent is None and self.low is None and self.high is None:
            raise ValueError("A share states a number of people, a percentage or a range; this one states nothing.")


@dataclass(frozen=True, kw_only=True)
class Effect:
    """A printed ratio with its 95% interval; `arms` are the positions of the arm above and the arm below the line."""

    kind: RatioKind
    value: str
    low: str | None = None
    high: str | None = None
    arms: tuple[int, int] = (0, 1)

    def __post_init__(self) -> None:
        """Refuse what is not a figure."""
        _must_be_figures(self.value, self.low, self.high)


@dataclass(frozen=True)
class P:
    """A printed p-value; `ns` where the text only says that a difference is not significant."""

    relation: Literal["=", "<", "ns"]
    value: str | None = None

    def __post_init__(self) -> None:
        """Refuse a p-value without a figure, and a figure where none is printed."""
        _must_be_figures(self.value)
        if (self.relation == "ns") != (self.value is None):
            raise ValueError("A p-value has a figure, except where the text only says 'not significant' (ns).")


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One result of a study: a share for each arm, or one for the study as a whole.

    `estimated` marks percentages that are no plain count of people (life tables, pooled averages). `within` is a range
    that the text prints over these same shares. `quality` is the judgement of this outcome, where the text grades by
    outcome.
    """

    id: str
    name: Text
    places: tuple[Place, ...]
    shares: tuple[Share, ...] = ()
    whole: Share | None = None
    timepoint: Text | None = None
    estimated: bool = False
    effect: Effect | None = None
    p: P | None = None
    within: tuple[str, str] | None = None
    quality: Quality | None = None
    remark: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A result on a scale (a median, a mean, an accuracy), by arm or for the study as a whole, as printed."""

    id: str
    name: Text
    places: tuple[Place, ...]
    unit: Text
    values: tuple[str, ...] = ()
    low: str | None = None
    high: str | None = None
    p: P | None = None
    quality: Quality | None = None
    remark: Text | None = None

    def __post_init__(self) -> None:
        """Refuse what is not a figure."""
        _must_be_figures(*self.values, self.low, self.high)


@dataclass(frozen=True, kw_only=True)
class Calculation:
    """Figures of the text that should lead to another figure of the text: parts and their total, for instance.

    `of` is the number of people where the terms are percentages of one group that together make up that group.
    """

    id: str
    says: Text
    operation: Operation
    terms: tuple[str, ...]
    result: str
    unit: Text
    places: tuple[Place, ...]
    of: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is not a figure."""
        _must_be_figures(*self.terms, self.result)


@dataclass(frozen=True)
class Doubt:
    """Something in the printed account that does not fit, and that no computation shows."""

    id: str
    says: Text
    places: tuple[Place, ...]


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Study:
    """A study as the guideline reports it: author and year, design, groups and results, each with its place.

    `label` is author and year, empty where no study is named; `about` tells two studies of one label apart.
    """

    id: str
    label: str
    section: str
    design: Design
    question: Text
    places: tuple[Place, ...]
    n: int | None = None
    arms: tuple[Arm, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    measures: tuple[Measure, ...] = ()
    calculations: tuple[Calculation, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    quality: Quality | None = None
    remark: Text | None = None
    about: Text | None = None

    def __post_init__(self) -> None:
        """Refuse results that do not fit the arms, and names that are used twice."""
        for outcome in self.outcomes:
            if outcome.shares and len(outcome.shares) != len(self.arms):
                raise ValueError(f"{self.id}/{outcome.id}: {len(outcome.shares)} shares for {len(self.arms)} arms.")
            if outcome.effect and max(outcome.effect.arms) >= max(len(self.arms), 1):
                raise ValueError(f"{self.id}/{outcome.id}: its effect compares an arm that the study does not have.")
        for measure in self.measures:
            if len(measure.values) not in (0, 1, len(self.arms)):
                raise ValueError(f"{self.id}/{measure.id}: {len(measure.values)} values for {len(self.arms)} arms.")
        names = [result.id for result in self._results]
        if len(names) != len(set(names)):
            raise ValueError(f"{self.id}: two results have the same id.")

    @property
    def name(self) -> Text:
        """What people call it: author and year, and what it is about where that is needed."""
        if self.about is None:
            return Text(self.label, self.label)
        if not self.label:
            return Text(*(about[0].upper() + about[1:] for about in (self.about.nl, self.about.en)))
        return Text(f"{self.label} ({self.about.nl})", f"{self.label} ({self.about.en})")

    @property
    def all_places(self) -> tuple[Place, ...]:
        """Every place that the study and its results refer to, in the order of the fields."""
        return (*self.places, *(place for result in self._results for place in result.places))

    @property
    def _results(self) -> list[Outcome | Measure | Calculation | Doubt]:
        return [*self.outcomes, *self.measures, *self.calculations, *self.doubts]

    @property
    def results(self) -> int:
        """How many results the text prints of this study."""
        return len(self.outcomes) + len(self.measures)

    def __repr__(self) -> str:
        return f"<study {self.id}>"


def _must_be_figures(*figures: str | None) -> None:
    for figure in figures:
        if figure is not None:
            try:
                Decimal(figure)
            except InvalidOperation:
                raise ValueError(f"{figure!r} is not a figure as printed, such as '6.6' (decimal point).") from None
