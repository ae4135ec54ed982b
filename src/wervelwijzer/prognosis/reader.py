"""Reads a patient: the exact totals and groups that each model still allows, and what would settle them.

The models are compiled into a forest of their own, on first use; the guideline's diagrams stay as small as they were.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.engine import follow
from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.restrict import UNKNOWN, View, variables_in
from wervelwijzer.facts import FACTS, status
from wervelwijzer.guideline.defaults import DEFAULTS
from wervelwijzer.language.decisions import NOT_APPLICABLE, Decision, Value
from wervelwijzer.language.recommendations import Default
from wervelwijzer.language.words import Statement
from wervelwijzer.models import MODELS, decisions_of
from wervelwijzer.models.words import SurvivalModel
from wervelwijzer.prognosis.asking import interview
from wervelwijzer.prognosis.differences import at_gates, differences
from wervelwijzer.prognosis.gates import GATES, Says, at_gate, by_share_alive, says_anything, together
from wervelwijzer.prognosis.model_file import Supplied
from wervelwijzer.prognosis.reach import item_decision
from wervelwijzer.prognosis.result import (
    Applies,
    Comparison,
    Interview,
    ItemResult,
    ModelResult,
    SurvivalRange,
    VariantResult,
)

Known = Mapping[str, FactValue]


class Reader:
    """Answers patients. Made once; holds none."""

    def __init__(self, models: Sequence[SurvivalModel] = MODELS, supplied: Iterable[Supplied] = ()) -> None:
        self.supplied = {one.model.code: one for one in supplied}
        self.models = tuple(self.supplied[m.code].model if m.code in self.supplied else m for m in models)
        self.variable = {fact.name: place for place, fact in enumerate(FACTS)}
        self._plant()
        self._says = {
            model.code: {group.value: {gate: at_gate(group, gate) for gate in GATES} for group in model.groups}
            for model in self.models
            if any(says_anything(group) for group in model.groups)
        }
        self._order = {
            decision.name: {value: place for place, value in enumerate(decision.values)}
            for model in self.models
            for decision in decisions_of(model)
        }
        self._values: dict[tuple[str, int], tuple[Value, ...]] = {}
        self._turns = threading.local()

    def _plant(self) -> None:
        items = {
            model.code: [item_decision(model.score, number, item) for number, item in enumerate(model.score.items)]
            for model in self.models
            if model.score is not None
        }
        decisions = [
            *(decision for model in self.models for decision in decisions_of(model)),
            *(decision for of_model in items.values() for decision in of_model),
        ]
        conditions: dict[str, Statement] = {
            f"unfit {model.code} {condition.code}": condition.unfit
            for model in self.models
            for condition in model.conditions
        }
        builder = plant(FACTS, decisions, conditions.values())
        roots = {decision.name: builder.decision(decision) for decision in decisions}
        roots |= {name: builder.statement(statement) for name, statement in conditions.items()}
        self.forest = builder.forest
        self.roots = self.forest.keep_only(roots)
        self.items_of = items
        self._absent = [cells.answers if cells.has_absence else UNKNOWN for cells in self.forest.cells]

    # --- a patient as cells ---

    def complete(self, known: Known) -> tuple[dict[str, FactValue], list[tuple[Default, FactValue]]]:
        """The known facts with what absent ones default to (Bollen's profile follows the primary)."""
        complete, derived = dict(known), []
        for default in DEFAULTS:
            if default.fact not in known and default.follows in known:
                value = follow(default, known[default.follows])
                if value is not None:
                    complete[default.fact] = value
                    derived.append((default, value))
        return complete, [(default, value) for default, value in derived if self._reads(default.fact)]

    def _reads(self, fact: str) -> bool:
        bit = 1 << self.variable[fact]
        return any(self.forest.reads[root] & bit for root in self.roots.values())

    def view(self, known: Known) -> View:
        """The forest as a patient sees it, until this thread asks for the next; `known` holds its defaults."""
        cells = self._absent.copy()
        for name, value in known.items():
            place = self.variable[name]
            cells[place] = self.forest.cells[place].index(value)
        view: View | None = getattr(self._turns, "view", None)
        if view is None:
            view = self._turns.view = View(self.forest, cells)
        else:
            view.turn_to(cells)
        return view

    # --- answers ---

    def read(self, known: Known) -> Comparison:
        """All models for one patient; `known` are the facts as given, by name."""
        complete, derived = self.complete(known)
        return _Reading(self, complete, self.view(complete), known, derived).comparison()

    def interview(self, comparison: Comparison) -> Interview:
        """What is still to be asked: per model the fact that settles most, and the best questions over all."""
        complete, _ = self.complete(comparison.known)
        return interview(self, comparison, complete, self.view(complete))

    def items(self, known: Known, code: str) -> tuple[ItemResult, ...]:
        """The items of one model for this patient, each with the points that are still possible."""
        model = next(model for model in self.models if model.code == code)
        complete, _ = self.complete(known)
        view = self.view(complete)
        found = []
        for explained, decision in zip(model.items, self.items_of.get(code, ()), strict=False):
            node = view.restrict(self.roots[decision.name])
            points = tuple(value for value in self.forest.values(view.outcomes[node]) if isinstance(value, int))
            found.append(ItemResult(explained, tuple(sorted(points)), self.missing(view, node)))
        return tuple(found)

    def missing(self, view: View, node: Node) -> tuple[str, ...]:
        """The unknown facts under a node, and what they would follow by default, in the order of asking."""
        bits = view.reads[node]
        for default in DEFAULTS:
            follows = 1 << self.variable[default.follows]
            if bits & (1 << self.variable[default.fact]) and not view.known & follows:
                bits |= follows
        return tuple(FACTS[place].name for place in variables_in(bits))

    def in_order(self, decision: Decision, outcomes: int) -> tuple[Value, ...]:
        """The values of a bit set of outcomes, as the decision lists them; what was read before is remembered."""
        key = (decision.name, outcomes)
        found = self._values.get(key)
        if found is None:
            order = self._order[decision.name]
            found = tuple(sorted(self.forest.values(outcomes), key=order.__getitem__))
            if len(self._values) < 5_000:
                self._values[key] = found
        return found

    def says(self, code: str, groups: tuple[Value, ...]) -> dict[int, Says]:
        """What a model's possible groups say together at each limit; empty where nothing of time was published."""
        published = self._says.get(code)
        if published is None:
            return {}
        silent: dict[int, Says] = dict.fromkeys(GATES, "undecided")
        each = [published.get(group, silent) for group in groups if group != NOT_APPLICABLE or len(groups) == 1]
        return {gate: together([one[gate] for one in each]) for gate in GATES}


class _Reading:
    """One patient, while being read."""

    def __init__(
        self, reader: Reader, complete: Known, view: View, known: Known, derived: list[tuple[Default, FactValue]]
    ) -> None:
        self.reader = reader
        self.complete = complete
        self.view = view
        self.known = known
        self.derived = derived
        self._seen: dict[Node, int] = {}

    def comparison(self) -> Comparison:
        """All models, and what they say together."""
        results = tuple([self._model(model) for model in self.reader.models])
        given = self.known.get(status.life_expectancy_months.name)
        estimate = float(given) if isinstance(given, int | float) else None
        return Comparison(
            known=self.known,
            models=results,
            gates=at_gates(results),
            estimate=estimate,
            differs=differences(results, estimate),
            derived=tuple(self.derived),
        )

    def _model(self, model: SurvivalModel) -> ModelResult:
        reader = self.reader
        conditions = tuple([self._applies(model, number) for number in range(len(model.conditions))])
        supplied = reader.supplied.get(model.code)
        if model.total is None and model.group is None:
            return ModelResult(model, (), (), conditions, {}, ())
        totals = self._possible(model.total) if model.total else ()
        groups = self._possible(model.group) if model.group else ()
        survival = _survival(supplied, totals)
        return ModelResult(
            model=model,
            totals=totals,
            groups=groups,
            conditions=conditions,
            says=_said(survival) if supplied and supplied.cox else reader.says(model.code, groups),
            variants=tuple(
                [
                    VariantResult(
                        variant, self._possible(variant.total), self._possible(variant.group) if variant.group else ()
                    )
                    for variant in model.variants
                ]
            ),
            supplied=supplied,
            survival=survival,
        )

    def _possible(self, decision: Decision) -> tuple[Value, ...]:
        return self.reader.in_order(decision, self._outcomes(self.reader.roots[decision.name]))

    def _outcomes(self, node: Node) -> int:
        """The outcomes that are still possible, without making the diagram that is left: cheaper than `restrict`."""
        view, seen = self.view, self._seen
        while view.reads[node] & view.known:
            cell = view.cells[view.variable[node]]
            if cell < 0:
                break
            node = view.children[node][cell]
        else:
            return view.outcomes[node]
        found = seen.get(node)
        if found is None:
            found = 0
            for kid in self.reader.forest.kinds[node]:
                found |= self._outcomes(kid)
            seen[node] = found
        return found

    def _applies(self, model: SurvivalModel, number: int) -> Applies:
        condition, forest = model.conditions[number], self.reader.forest
        node = self.view.restrict(self.reader.roots[f"unfit {model.code} {condition.code}"])
        if node == forest.true:
            return Applies(condition, "misfit", ())
        if node == forest.false:
            return Applies(condition, "fits", ())
        return Applies(condition, "unknown", self.reader.missing(self.view, node))


def _survival(supplied: Supplied | None, totals: tuple[Value, ...]) -> tuple[SurvivalRange, ...]:
    """What a supplied Cox model leaves possible at each of its times; nothing outside its table."""
    numbers = [total for total in totals if isinstance(total, int)]
    if supplied is None or supplied.cox is None or not numbers:
        return ()
    cox, found = supplied.cox, []
    for months, survival in cox.baseline:
        ends = cox.alive(max(numbers), survival), cox.alive(min(numbers), survival)
        found.append(SurvivalRange(months, *ends))
    return tuple(found)


def _said(survival: tuple[SurvivalRange, ...]) -> dict[int, Says]:
    from fractions import Fraction

    ends = [[(one.months, Fraction(100 * getattr(one, end))) for one in survival] for end in ("lowest", "highest")]
    return {gate: together([by_share_alive(curve, gate) for curve in ends]) for gate in GATES} if survival else {}


@cache
def reader() -> Reader:
    """The reader of the models that Wervelwijzer has, built on first use."""
    return Reader()
