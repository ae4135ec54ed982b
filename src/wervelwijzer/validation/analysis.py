"""From a registry and what the models make of it to everything that a report shows. Values; nothing here is words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import numpy as np

from wervelwijzer.language.text import Text
from wervelwijzer.validation.calibration import (
    AtMedian,
    Bound,
    Compared,
    Line,
    Verdict,
    at_medians,
    bounds,
    compare,
    line,
    worst,
)
from wervelwijzer.validation.estimates import Curve, Estimate, KaplanMeier, Sample, concordance, log_rank
from wervelwijzer.validation.limits import HORIZONS, LEAST_IN_GROUP, enough
from wervelwijzer.validation.registry import Registry
from wervelwijzer.validation.scores import Assigned, Published, Scored


@dataclass(frozen=True)
class GroupResult:
    """A group in this registry. Without `curve` it is too small for one. `at_risk` maps months to patients."""

    published: Published
    patients: int
    deaths: int
    median: Estimate | None = None
    alive: Mapping[int, Estimate | None] | None = None
    curve: Curve | None = None
    at_risk: Mapping[int, int] | None = None


@dataclass(frozen=True)
class Discrimination:
    """Harrell's C of the groups, and of the points where the model has them, each with its number of patients."""

    groups: Estimate | None
    grouped: int
    points: Estimate | None
    pointed: int


@dataclass(frozen=True)
class ModelResult:
    """A model in this registry. Where `enough` is false there are only counts.

    `lacking_median` is the median survival of those who lack an item that the model asks.
    """

    scored: Scored
    patients: int
    deaths: int
    unchecked: int
    enough: bool
    lacking_median: Estimate | None = None
    discrimination: Discrimination | None = None
    log_rank: float | None = None
    groups: tuple[GroupResult, ...] = ()
    compared: tuple[Compared, ...] = ()
    medians: tuple[AtMedian, ...] = ()
    bounds: tuple[Bound, ...] = ()
    lines: tuple[Line, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Whether the registry agrees with what was published."""
        return worst(self.compared)


@dataclass(frozen=True)
class Together:
    """Which models can be used on the same patients: `by_pair` counts them, `c` compares C in the patients of all."""

    by_pair: Mapping[tuple[str, str], int]
    nobody: int
    everybody: int
    deaths: int
    c: Mapping[str, Estimate]


@dataclass(frozen=True)
class Missing:
    """A fact that models ask, in how many patients it is not recorded, and which models ask it."""

    fact: str
    missing: int
    models: tuple[str, ...]
    column: bool


@dataclass(frozen=True)
class Validation:
    """The whole answer. `overall` is the survival of everyone, where there is enough."""

    registry: Registry
    models: tuple[ModelResult, ...]
    together: Together
    missing: tuple[Missing, ...]
    overall: GroupResult | None
    period: Period | None
    not_tested: tuple[Text, ...]


@dataclass(frozen=True)
class Period:
    """The first and the last start, and the last end; only where the registry gives dates."""

    first: date
    last: date
    until: date | None


EVERYONE = Published(value="everyone", label=Text("alle patiënten", "all patients"))
MARKS = (0, 3, 6, 12, 18, 24, 36)
"""The months of which the numbers at risk are given."""


def validate(registry: Registry, scored: Sequence[Scored], not_tested: tuple[Text, ...] = ()) -> Validation:
    """Hold every model against the registry; `not_tested` names the models that could not be."""
    sample = sample_of(registry)
    models = tuple(model_result(one, sample) for one in scored)
    whole = None
    if enough(len(sample), sample.deaths):
        whole = group_result(EVERYONE, KaplanMeier(sample))
    side_by_side = together(models, sample)
    return Validation(registry, models, side_by_side, missing(registry, scored), whole, period(registry), not_tested)


def sample_of(registry: Registry) -> Sample:
    """All patients as arrays, in their order."""
    patients = registry.patients
    return Sample.of([patient.months for patient in patients], [patient.time.died for patient in patients])


def model_result(scored: Scored, sample: Sample) -> ModelResult:
    """One model."""
    placed = np.array([is_placed(one) for one in scored.assigned], dtype=bool)
    chosen = sample.where(placed)
    assigned = [one for one in scored.assigned if is_placed(one)]
    unchecked = sum(one.unchecked for one in assigned)
    if not enough(len(chosen), chosen.deaths):
        return ModelResult(scored, len(chosen), chosen.deaths, unchecked, False)
    places = group_places(scored, assigned)
    parts = [(published, KaplanMeier(chosen.where(places == n))) for n, published in enumerate(scored.groups)]
    usable = [(published, km) for published, km in parts if len(km.sample) >= LEAST_IN_GROUP]
    large = np.isin(places, [n for n, (_, km) in enumerate(parts) if len(km.sample) >= LEAST_IN_GROUP])
    return ModelResult(
        scored,
        len(chosen),
        chosen.deaths,
        unchecked,
        True,
        _median_of_lacking(scored, sample),
        discrimination(scored, chosen, assigned),
        log_rank(chosen.where(large), places[large]),
        tuple(group_result(published, km) for published, km in parts),
        compare(usable),
        at_medians(usable),
        bounds(usable),
        tuple(_lines(usable, chosen, places, scored)),
    )


def _median_of_lacking(scored: Scored, sample: Sample) -> Estimate | None:
    """The median survival of those who lack an item; None where they are too few."""
    lacking = sample.where(np.array([one.why == "missing" for one in scored.assigned], dtype=bool))
    return KaplanMeier(lacking).median() if len(lacking) >= LEAST_IN_GROUP else None


def is_placed(assigned: Assigned) -> bool:
    """Whether the model says anything of this patient."""
    return assigned.why is None


def group_places(scored: Scored, assigned: Sequence[Assigned]) -> np.ndarray:
    """Per patient the place of the group among the model's groups; -1 without a group."""
    place = {group.value: number for number, group in enumerate(scored.groups)}
    return np.array([-1 if one.group is None else place[one.group] for one in assigned], dtype=np.int64)


def _lines(
    usable: Sequence[tuple[Published, KaplanMeier]], sample: Sample, places: np.ndarray, scored: Scored
) -> list[Line]:
    found = []
    for month in sorted({*HORIZONS, *(month for group, _ in usable for month in group.alive)}):
        here = [(group, km) for group, km in usable if month in group.alive]
        if here:
            numbers = [scored.groups.index(group) for group, _ in here]
            at = line(month, here, KaplanMeier(sample.where(np.isin(places, numbers))))
            found += [] if at is None else [at]
    return found


def group_result(published: Published, km: KaplanMeier) -> GroupResult:
    """The survival of one group."""
    sample = km.sample
    if len(sample) < LEAST_IN_GROUP:
        return GroupResult(published, len(sample), sample.deaths)
    return GroupResult(
        published,
        len(sample),
        sample.deaths,
        km.median(),
        {month: km.alive(month) for month in HORIZONS},
        km.curve(),
        {month: sample.at_risk(month) for month in MARKS},
    )


def discrimination(scored: Scored, sample: Sample, assigned: Sequence[Assigned]) -> Discrimination:
    """Harrell's C of a model in these patients."""
    places = group_places(scored, assigned)
    grouped = places >= 0
    several = len(scored.groups) > 1 and grouped.any()
    points = np.array([np.nan if one.points is None else one.points for one in assigned], dtype=np.float64)
    pointed = ~np.isnan(points)
    sign = 1.0 if scored.more_is_worse else -1.0
    return Discrimination(
        concordance(sample.where(grouped), -places[grouped].astype(np.float64)) if several else None,
        int(grouped.sum()),
        concordance(sample.where(pointed), sign * points[pointed]) if pointed.any() else None,
        int(pointed.sum()),
    )


def together(models: Sequence[ModelResult], sample: Sample) -> Together:
    """On how many patients models can be used together, and their C in the patients that all of them can place."""
    placed = {one.scored.code: np.array([is_placed(a) for a in one.scored.assigned], dtype=bool) for one in models}
    pairs = {(one, other): int((placed[one] & placed[other]).sum()) for one, other in combinations(placed, 2)}
    able = [one.scored for one in models if one.enough]
    if not placed:
        return Together({}, len(sample), 0, 0, {})
    nobody = int((~np.any(list(placed.values()), axis=0)).sum())
    common = np.all([placed[one.code] for one in able], axis=0) if able else np.zeros(len(sample), dtype=bool)
    chosen = sample.where(common)
    found = {}
    if len(able) > 1 and enough(len(chosen), chosen.deaths):
        for one in able:
            here = discrimination(
                one, chosen, [a for a, is_common in zip(one.assigned, common, strict=True) if is_common]
            )
            best = here.points if here.pointed == len(chosen) and here.points else here.groups
            if best is not None:
                found[one.code] = best
    return Together(pairs, nobody, len(chosen), chosen.deaths, found)


def missing(registry: Registry, scored: Sequence[Scored]) -> tuple[Missing, ...]:
    """Every fact that a model asks, and in how many patients it was not recorded."""
    asked: dict[str, list[str]] = {}
    for one in scored:
        for fact in one.needs:
            asked.setdefault(fact, []).append(one.code)
    return tuple(
        Missing(
            fact,
            sum(fact not in patient.known for patient in registry.patients),
            tuple(models),
            fact in registry.facts,
        )
        for fact, models in asked.items()
    )


def period(registry: Registry) -> Period | None:
    """The dates between which the patients were seen; None where not every patient has a start."""
    starts = [patient.time.start for patient in registry.patients if patient.time.start]
    ends = [patient.time.end for patient in registry.patients if patient.time.end]
    if not starts:
        return None
    return Period(min(starts), max(starts), max(ends) if ends else None)
