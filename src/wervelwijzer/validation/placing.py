"""Every model over every patient: the reader of `prognosis` places them, and published figures become numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from wervelwijzer.advice.case import FactValue
from wervelwijzer.diagrams.restrict import variables_in
from wervelwijzer.facts import FACTS
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Text
from wervelwijzer.models.words import Group, SurvivalModel
from wervelwijzer.prognosis.file_cox import Cox
from wervelwijzer.prognosis.gates import median_in_months
from wervelwijzer.prognosis.reader import Reader
from wervelwijzer.prognosis.result import ModelResult
from wervelwijzer.validation.registry import Registry
from wervelwijzer.validation.scores import Assigned, Published, Scored

OF_SURVIVAL = ("survival", "short_life")
MOST_BANDS = 5
"""A supplied Cox model gives every patient a prediction of their own; they are held together in so many bands."""


@dataclass(frozen=True)
class Placed:
    """The registry with derived facts filled in, each model over it, and the models that cannot be tested."""

    registry: Registry
    scored: tuple[Scored, ...]
    not_tested: tuple[Text, ...]


def place(registry: Registry, reader: Reader) -> Placed:
    """Place every patient by every model that computes survival."""
    able = [model for model in reader.models if model.computed and model.outcome in OF_SURVIVAL]
    complete, assigned = [], []
    for patient in registry.patients:
        known, _ = reader.complete(patient.known)
        results = {result.model.code: result for result in reader.read(patient.known).models}
        complete.append(replace(patient, known=known))
        assigned.append([_assigned(reader, results[model.code], known) for model in able])
    scored = [_scored(reader, model, [of_patient[n] for of_patient in assigned]) for n, model in enumerate(able)]
    left = tuple(model.label for model in reader.models if model not in able)
    return Placed(replace(registry, patients=tuple(complete)), tuple(scored), left)


def _assigned(reader: Reader, result: ModelResult, known: Mapping[str, FactValue]) -> Assigned:
    if result.outside_table:
        return Assigned(why="table")
    if result.population == "outside":
        says = next(one.condition.says for one in result.conditions if _is_outside(one.fit, one.condition.level))
        return Assigned(why="population", condition=says)
    unchecked = any(one.fit == "unknown" and one.condition.level == "outside" for one in result.conditions)
    group, points = _only(result.groups), _only(result.totals)
    deciding = result.model.group or result.model.total
    assert deciding is not None
    if (group if result.model.group else points) is None:
        view = reader.view(known)
        return Assigned(why="missing", facts=reader.missing(view, view.restrict(reader.roots[deciding.name])))
    return Assigned(group, points if isinstance(points, int) else None, unchecked=unchecked)


def _is_outside(fit: str, level: str) -> bool:
    return fit == "misfit" and level == "outside"


def _only(values: Sequence[Value]) -> Value | None:
    return values[0] if len(values) == 1 else None


def _scored(reader: Reader, model: SurvivalModel, assigned: Sequence[Assigned]) -> Scored:
    supplied = reader.supplied.get(model.code)
    groups = tuple(sorted((published(group) for group in model.groups), key=_badness(model)))
    if supplied is not None and supplied.cox is not None:
        groups, assigned = in_bands(supplied.cox, assigned)
    return Scored(model.code, model.label, groups, _more_is_worse(model), _needs(reader, model), tuple(assigned))


def published(group: Group) -> Published:
    """What was published of a group, as numbers."""
    value, low, high = median_in_months(group) or (None, None, None)
    return Published(
        value=group.value,
        label=group.label,
        median=_number(value),
        low=_number(low),
        high=_number(high),
        alive={one.months: float(Fraction(one.percent)) / 100 for one in group.alive},
        at_least=group.at_least,
        under=group.under,
    )


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _more_is_worse(model: SurvivalModel) -> bool:
    return not model.higher_is_better


def _badness(model: SurvivalModel) -> Callable[[Published], float]:
    """The worst group first: by its points where the model has them, else by its published median."""
    totals = {group.value: group.totals for group in model.groups}

    def place(group: Published) -> float:
        points = totals[group.value]
        if points is not None and model.higher_is_better is not None:
            return points[0] if model.higher_is_better else -points[0]
        if group.median is None:
            raise ValueError(f"{model.code}, {group.value}: without points or a median its place is unknown.")
        return group.median

    return place


def _needs(reader: Reader, model: SurvivalModel) -> tuple[str, ...]:
    names = [decision.name for decision in (model.total, model.group) if decision is not None]
    names += [f"unfit {model.code} {one.code}" for one in model.conditions if one.level == "outside"]
    bits = 0
    for name in names:
        bits |= reader.forest.reads[reader.roots[name]]
    return tuple(FACTS[place].name for place in variables_in(bits))


def in_bands(cox: Cox, assigned: Iterable[Assigned]) -> tuple[tuple[Published, ...], list[Assigned]]:
    """The patients of a supplied Cox model in bands of equal size by linear predictor, worst first.

    What is *published* of a band is the mean of the survival that the model predicts for its own patients.
    """
    assigned = list(assigned)
    totals = sorted((one.points for one in assigned if one.why is None and one.points is not None), reverse=True)
    cuts = sorted(
        {totals[len(totals) * n // MOST_BANDS] for n in range(1, MOST_BANDS)} if totals else set(), reverse=True
    )
    members: dict[int, list[int]] = {}
    for total in totals:
        members.setdefault(sum(total < cut for cut in cuts), []).append(total)
    groups = tuple(_band(cox, number, inside) for number, inside in sorted(members.items()))
    names = {
        total: groups[place].value
        for place, inside in enumerate(m for _, m in sorted(members.items()))
        for total in inside
    }
    return groups, [one if one.why or one.points is None else replace(one, group=names[one.points]) for one in assigned]


def _band(cox: Cox, number: int, totals: Sequence[int]) -> Published:
    alive = {
        months: sum(cox.alive(total, survival) for total in totals) / len(totals) for months, survival in cox.baseline
    }
    name = str(number + 1)
    return Published(
        value=name, label=Text(f"band {name} (1: hoogste risico)", f"band {name} (1: highest risk)"), alive=alive
    )
