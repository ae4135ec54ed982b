"""The guideline compiled once: every decision, condition and warning as a root of one forest."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

from wervelwijzer import guideline
from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.priorities import EFFORT, PRIORITY
from wervelwijzer.advice.result import Conclusion
from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.forest import Forest, Node
from wervelwijzer.diagrams.restrict import UNKNOWN, View, variables_in
from wervelwijzer.diagrams.store import fingerprint, load, save
from wervelwijzer.facts import FACTS
from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.models import Model
from wervelwijzer.language.recommendations import Default, Recommendation
from wervelwijzer.language.warnings import Warn
from wervelwijzer.language.words import Concludes, Fact, Statement, all_of, not_

MOST_REMEMBERED = 1_000
"""How many readings of bit sets are remembered, and after how many cases all conclusions are forgotten: memory stays
flat."""

CORE = ("language", "facts", "guideline", "diagrams")

T = TypeVar("T")


@dataclass(frozen=True)
class Rules:
    """What is compiled: the guideline, or in a proof a guideline with a rule changed on purpose."""

    decisions: Sequence[Decision] = guideline.DECISIONS
    recommendations: Sequence[Recommendation] = guideline.RECOMMENDATIONS
    warnings: Sequence[Warn] = guideline.WARNINGS
    models: Sequence[Model] = guideline.MODELS
    defaults: Sequence[Default] = guideline.DEFAULTS
    asked_when: Sequence[tuple[Statement, tuple[Fact, ...]]] = guideline.ASKED_WHEN


class Memory(Generic[T]):
    """Answers by the cells that they depend on: exact, and never more than what was computed before.

    `mask` cuts out of a case's cells, packed in one number, those that the answers depend on: that is the key.
    """

    __slots__ = ("_known", "forget", "get", "mask")

    def __init__(self, mask: int) -> None:
        self.mask = mask
        self._known: dict[int, T] = {}
        self.get = self._known.get
        self.forget = self._known.clear

    def put(self, key: int, answer: T) -> T:
        """Remember and give back."""
        self._known[key] = answer
        return answer


class Engine:
    """Answers cases. Made once; holds no case."""

    def __init__(self, rules: Rules, keep_in: Path | None = None) -> None:
        self.rules = rules
        self.order = FACTS
        self.variable = {fact.name: index for index, fact in enumerate(FACTS)}
        self.effort = {fact.name: EFFORT[fact.phase] for fact in FACTS}
        self.forest, self.roots = self._kept(keep_in) if keep_in else self._built()
        self._turns = threading.local()
        self._absent = [cells.answers if cells.has_absence else UNKNOWN for cells in self.forest.cells]
        self._cell_of = [cells.index for cells in self.forest.cells]
        self._index_defaults()
        self._index_decisions()

    def _statements(self) -> Iterable[tuple[str, Statement]]:
        for rec in self.rules.recommendations:
            yield f"when {rec.id}", rec.when
            yield f"applies {rec.id}", all_of(rec.when, *(not_(other.when) for other in rec.unless))
        for number, (when, _) in enumerate(self.rules.asked_when):
            yield f"ask {number}", when
        for warning in self.rules.warnings:
            yield f"warn {warning.code}", warning.when
        for model in self.rules.models:
            for number, caveat in enumerate(model.caveats):
                if caveat.when is not None:
                    yield f"caveat {model.code} {number}", caveat.when

    def _built(self) -> tuple[Forest, Mapping[str, Node]]:
        rules, statements = self.rules, dict(self._statements())
        builder = plant(FACTS, rules.decisions, statements.values())
        roots = {f"decision {decision.name}": builder.decision(decision) for decision in rules.decisions}
        roots |= {name: builder.statement(statement) for name, statement in statements.items()}
        return builder.forest, builder.forest.keep_only(roots)

    def _kept(self, folder: Path) -> tuple[Forest, Mapping[str, Node]]:
        """From the file that an earlier start kept, else built and kept for the next."""
        package = Path(__file__).resolve().parent.parent
        mark = fingerprint([*(package / part for part in CORE), package / "advice"])
        file = folder / "diagrams.json"
        found = load(FACTS, file, mark)
        if found is not None:
            return found
        forest, roots = self._built()
        save(forest, roots, file, mark)
        return forest, roots

    def _index_defaults(self) -> None:
        variable = self.variable
        self.follows = {default.fact: default for default in self.rules.defaults}
        self._followed = [(1 << variable[d.fact], 1 << variable[d.follows]) for d in self.rules.defaults]

    def _index_decisions(self) -> None:
        rules, variable, reads = self.rules, self.variable, self.forest.reads
        self.decisions = {decision.name: decision for decision in rules.decisions}
        ranked = [name for name in PRIORITY if name in self.decisions]
        self.by_priority = [*ranked, *(name for name in self.decisions if name not in PRIORITY)]
        late_first = sorted(
            ((variable[fact.name], number) for number, (_, facts) in enumerate(rules.asked_when) for fact in facts),
            reverse=True,
        )
        self.asked_when = [(self.order[place].name, self.roots[f"ask {number}"]) for place, number in late_first]
        self.memory_of: dict[str, Memory[Conclusion]] = {
            name: Memory(self._mask(self._with_followed(reads[self.roots[f"decision {name}"]])))
            for name in self.decisions
        }
        self.settled_of: dict[str, Memory[object]] = {
            rec.id: Memory(self._mask(self._with_followed(self._reads_of(rec)))) for rec in rules.recommendations
        }
        self.outcome_of = {
            rec.id: (self.roots[f"decision {rec.when.decision.name}"], self._outcomes(rec.when.values))
            for rec in rules.recommendations
            if isinstance(rec.when, Concludes)
        }
        self.warned_of = [(warning, self.roots[f"warn {warning.code}"]) for warning in rules.warnings]
        self.findings: dict[int, object] = {}
        self._searches = 0
        self._names: dict[int, tuple[str, ...]] = {}
        self._possible: dict[tuple[int, int], tuple[Value, ...]] = {}
        self.root_of = {name: self.roots[f"decision {name}"] for name in self.decisions}
        self._settled: dict[tuple[type, Value], dict[str, Conclusion]] = {}

    def _mask(self, reads: int) -> int:
        return self.forest.packing.mask(reads)

    def _outcomes(self, values: Sequence[Value]) -> int:
        bits = 0
        for value in values:
            bits |= self.forest.outcomes[self.forest.terminal(value)]
        return bits

    def _reads_of(self, rec: Recommendation) -> int:
        bits = 0
        for other in (rec, *rec.unless, *(o for beaten in rec.unless for o in beaten.unless)):
            bits |= self.forest.reads[self.roots[f"when {other.id}"]]
        return bits

    def _with_followed(self, reads: int) -> int:
        """What a conclusion depends on: the facts it reads, and those that could stand in for an absent one."""
        return reads | self.followed(reads)

    # --- what is known, as cells ---

    def with_defaults(self, known: Mapping[str, FactValue]) -> tuple[dict[str, FactValue], list[Default]]:
        """The known facts plus what absent ones default to, and the defaults that were used."""
        complete = dict(known)
        used = []
        for default in self.rules.defaults:
            if default.fact not in known and default.follows in known:
                value = follow(default, known[default.follows])
                if value is not None:
                    complete[default.fact] = value
                    used.append(default)
        return complete, used

    def cells(self, known: Mapping[str, FactValue]) -> list[int]:
        """Per variable the cell that is known, or `UNKNOWN`; `known` already holds its defaults."""
        cells = self._absent.copy()
        for name, value in known.items():
            variable = self.variable[name]
            cells[variable] = self._cell_of[variable](value)
        return cells

    def view(self, known: Mapping[str, FactValue]) -> View:
        """The forest as a case sees it, for whoever keeps it."""
        return View(self.forest, self.cells(known))

    def view_in_turn(self, cells: Sequence[int]) -> View:
        """The forest as a case in these cells sees it, until this thread asks for the next."""
        view: View | None = getattr(self._turns, "view", None)
        if view is None:
            view = self._turns.view = View(self.forest, cells)
        else:
            view.turn_to(cells)
        return view

    def count_search(self) -> None:
        """Say that a case is worked out; now and then what was remembered of all cases before is forgotten."""
        self._searches += 1
        if self._searches >= MOST_REMEMBERED:
            self._searches = 0
            for concluded in self.memory_of.values():
                concluded.forget()
            for settled in self.settled_of.values():
                settled.forget()

    # --- reading bit sets; what was read before is remembered, up to a bound ---

    def followed(self, reads: int) -> int:
        """The facts that facts of this bit set would follow by default."""
        bits = 0
        for fact, follows in self._followed:
            if reads & fact:
                bits |= follows
        return bits

    def names(self, bits: int) -> tuple[str, ...]:
        """The names of the facts of a bit set, in the order of asking."""
        found = self._names.get(bits)
        if found is None:
            if len(self._names) >= MOST_REMEMBERED:
                self._names.clear()
            found = self._names[bits] = tuple([self.order[variable].name for variable in variables_in(bits)])
        return found

    def in_reading_order(self, decision: Decision, outcomes: int) -> tuple[Value, ...]:
        """The values of a bit set of outcomes, ordered as the decision lists them (sets: by member)."""
        key = (id(decision), outcomes)
        found = self._possible.get(key)
        if found is None:
            if len(self._possible) >= MOST_REMEMBERED:
                self._possible.clear()
            place = {(type(value), value): index for index, value in enumerate(decision.values)}

            def rank(value: Value) -> tuple[int, ...]:
                members = value if isinstance(value, tuple) else (value,)
                return tuple(place[type(member), member] for member in members)

            found = self._possible[key] = tuple(sorted(self.forest.values(outcomes), key=rank))
        return found

    def settled(self, decision: Decision, possible: tuple[Value, ...]) -> Conclusion:
        """The conclusion of a decision with one possible value; there are few, so each is made once."""
        of_value = self._settled.setdefault((type(possible[0]), possible[0]), {})
        found = of_value.get(decision.name)
        if found is None:
            found = of_value[decision.name] = Conclusion(decision, possible[0], possible, ())
        return found


def follow(default: Default, value: FactValue) -> bool | str | None:
    """What the default makes of the fact that it follows; None where its table does not name the value."""
    if default.banded:
        assert isinstance(value, int | float)
        reached = [taken for lowest, taken in default.table if isinstance(lowest, int) and value >= lowest]
        return reached[-1] if reached else None
    return next((taken for named, taken in default.table if named == value), None)


@cache
def engine() -> Engine:
    """The guideline's own engine, built or loaded on first use."""
    return Engine(Rules(), keep_in=cache_folder())


def cache_folder() -> Path | None:
    """Where built diagrams are kept: WERVELWIJZER_CACHE, else the user's cache folder; None where that is off."""
    chosen = os.environ.get("WERVELWIJZER_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "wervelwijzer"
    except RuntimeError:
        return None
