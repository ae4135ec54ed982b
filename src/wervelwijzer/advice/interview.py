"""Which questions to ask, in which order, and what each answer would settle."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import NamedTuple

from wervelwijzer.advice.engine import Engine
from wervelwijzer.advice.priorities import ASKED, FOLLOWED, NOT_YET, PRIORITY, UNRANKED, WEIGHED
from wervelwijzer.advice.result import Answer, Conclusion, Question
from wervelwijzer.diagrams.questions import left_by_answer, split
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.language.words import Fact


def questions(engine: Engine, view: View, decisions: Mapping[str, Conclusion]) -> tuple[Question, ...]:
    """Every unknown fact that can still change a decision, the most useful first."""
    return _Interview(engine, view, decisions).questions()


class _Left(NamedTuple):
    """Per variable the outcomes that each answer leaves, and the share of the doubt that its answer takes away."""

    by_answer: dict[int, list[int]]
    shares: dict[int, float]


class _Interview:
    """The questions for one case."""

    def __init__(self, engine: Engine, view: View, decisions: Mapping[str, Conclusion]) -> None:
        self.engine = engine
        self.view = view
        self.decisions = decisions

    def questions(self) -> tuple[Question, ...]:
        engine, variable = self.engine, self.engine.variable
        settles = self._settles()
        weights = {name: UNRANKED * len(what) for name, what in settles.items()}
        pressing = [name for name in engine.by_priority[: len(PRIORITY)] if self.decisions[name].missing]
        for name in pressing[:WEIGHED]:
            self._weigh(name, weights)
        self._ask_first_what_comes_first(weights)
        ranked = sorted(
            [(-weight / engine.effort[name], variable[name], name) for name, weight in weights.items()],
            key=itemgetter(0, 1),
        )
        return tuple(
            [
                Question(
                    engine.order[place],
                    tuple(settles[name]),
                    -weight,
                    self._answers(engine.order[place], settles[name]) if rank < ASKED else (),
                )
                for rank, (weight, place, name) in enumerate(ranked)
            ]
        )

    def _settles(self) -> dict[str, list[str]]:
        """For each unknown fact the decisions that it can change, the most pressing first."""
        settles: dict[str, list[str]] = {}
        for name in self.engine.by_priority:
            for fact in self.decisions[name].missing:
                if fact in settles:
                    settles[fact].append(name)
                else:
                    settles[fact] = [name]
        return settles

    def _left_of(self, decision: str) -> _Left:
        """What each answer would leave of a decision; other cases often come to the same node."""
        view = self.view
        node = view.restrict(self.engine.root_of[decision])
        found: _Left | None = view.kept.get(node)
        if found is None:
            by_answer = left_by_answer(view, node)
            found = view.kept[node] = _Left(by_answer, split(view.outcomes[node], by_answer))
        return found

    def _weigh(self, decision: str, weights: dict[str, float]) -> None:
        engine = self.engine
        for variable, share in self._left_of(decision).shares.items():
            name = engine.order[variable].name
            weights[name] += PRIORITY[decision] * share
            default = engine.follows.get(name)
            if default is not None and default.follows in weights:
                weights[default.follows] += PRIORITY[decision] * share * FOLLOWED

    def _ask_first_what_comes_first(self, weights: dict[str, float]) -> None:
        """Hand the weight of a question that makes no sense yet to what must be known before; late questions first."""
        engine, view = self.engine, self.view
        for name, root in engine.asked_when:
            if name not in weights:
                continue
            node = view.restrict(root)
            if node == engine.forest.true:
                continue
            weight = weights[name] / engine.effort[name]
            weights[name] *= NOT_YET
            if node != engine.forest.false:
                for before in engine.names(view.reads[node]):
                    if before in weights:
                        weights[before] = max(weights[before], weight * engine.effort[before])

    def _answers(self, fact: Fact, settles: list[str]) -> tuple[Answer, ...]:
        """What each answer leaves of the most pressing decision for which the answers differ."""
        engine, variable = self.engine, self.engine.variable[fact.name]
        for name in settles:
            left = self._left_of(name).by_answer.get(variable, [])
            if len(set(left)) > 1:
                merged = engine.forest.cells[variable].merged(left)
                in_order, decision = engine.in_reading_order, engine.decisions[name]
                return tuple([Answer(words, name, in_order(decision, outcomes)) for words, outcomes in merged])
        return ()
