"""Which questions to ask, in which order, and what each answer would settle."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter

from wervelwijzer.advice.engine import Engine
from wervelwijzer.advice.priorities import ASKED, FOLLOWED, NOT_YET, PRIORITY, UNRANKED, WEIGHED
from wervelwijzer.advice.result import Answer, Conclusion, Question
from wervelwijzer.diagrams.questions import left_by_answer
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.language.words import Fact


def questions(engine: Engine, view: View, decisions: Mapping[str, Conclusion]) -> tuple[Question, ...]:
    """Every unknown fact that can still change a decision, the most useful first."""
    settles = _settles(engine, decisions)
    weights = {name: UNRANKED * len(what) for name, what in settles.items()}
    pressing = [name for name in engine.by_priority[: len(PRIORITY)] if decisions[name].missing]
    for name in pressing[:WEIGHED]:
        _weigh(engine, view, name, weights)
    _ask_first_what_comes_first(engine, view, weights)
    variable = engine.variable
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
                _answers(engine, view, engine.order[place], settles[name]) if rank < ASKED else (),
            )
            for rank, (weight, place, name) in enumerate(ranked)
        ]
    )


def _settles(engine: Engine, decisions: Mapping[str, Conclusion]) -> dict[str, list[str]]:
    """For each unknown fact the decisions that it can change, the most pressing first."""
    settles: dict[str, list[str]] = {}
    for name in engine.by_priority:
        for fact in decisions[name].missing:
            if fact in settles:
                settles[fact].append(name)
            else:
                settles[fact] = [name]
    return settles


def _weigh(engine: Engine, view: View, decision: str, weights: dict[str, float]) -> None:
    for variable, share in engine.split(view, view.restrict(engine.roots[f"decision {decision}"])).items():
        name = engine.order[variable].name
        weights[name] += PRIORITY[decision] * share
        default = engine.follows.get(name)
        if default is not None and default.follows in weights:
            weights[default.follows] += PRIORITY[decision] * share * FOLLOWED


def _ask_first_what_comes_first(engine: Engine, view: View, weights: dict[str, float]) -> None:
    """Hand the weight of a question that makes no sense yet to what must be known before; late questions first."""
    true, false = engine.forest.true, engine.forest.false
    for name, root in engine.asked_when:
        if name not in weights:
            continue
        node = view.restrict(root)
        if node == true:
            continue
        weight = weights[name] / engine.effort[name]
        weights[name] *= NOT_YET
        if node != false:
            for before in engine.names(view.reads[node]):
                if before in weights:
                    weights[before] = max(weights[before], weight * engine.effort[before])


def _answers(engine: Engine, view: View, fact: Fact, settles: list[str]) -> tuple[Answer, ...]:
    """What each answer leaves of the most pressing decision for which the answers differ."""
    variable = engine.variable[fact.name]
    cells = engine.forest.cells[variable]
    for name in settles:
        left = left_by_answer(view, view.restrict(engine.roots[f"decision {name}"])).get(variable, [])
        if len(set(left)) > 1:
            decision = engine.decisions[name]
            return tuple(
                [
                    Answer(words, name, engine.in_reading_order(decision, outcomes))
                    for words, outcomes in cells.merged(left)
                ]
            )
    return ()
