"""A case in which a gap or overlap of the text shows, and what this system then concludes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import check_case
from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.prove.cases import as_case, is_true, shortest
from wervelwijzer.diagrams.prove.report import CaseJson
from wervelwijzer.facts import FACTS
from wervelwijzer.guideline import DECISIONS
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.text import Text


@dataclass(frozen=True)
class Example:
    """The shortest case in which a conflict shows, and what the decisions that it touches then come to."""

    case: CaseJson
    concluded: Mapping[str, Text]


class ImpossibleError(ValueError):
    """A conflict claims to show in a case, but no case satisfies its statement."""


def examples(conflicts: Sequence[Conflict]) -> Mapping[str, Example]:
    """For every conflict that a case can show, the shortest one.

    Raises:
        ImpossibleError: no case satisfies `shown_by`.
    """
    shown = [(conflict, conflict.shown_by) for conflict in conflicts if conflict.shown_by is not None]
    builder = plant(FACTS, DECISIONS, [statement for _, statement in shown])
    found = {}
    for conflict, statement in shown:
        known = shortest(builder.forest, builder.statement(statement), is_true)
        if known is None:
            raise ImpossibleError(f"{conflict.id}: no case satisfies shown_by")
        case = as_case(builder.forest, known)
        found[conflict.id] = Example(case, _concluded(conflict, case))
    return found


def _concluded(conflict: Conflict, case: CaseJson) -> Mapping[str, Text]:
    advice = advise(check_case(case))
    found = {}
    for touched in conflict.touches:
        if isinstance(touched, Decision):
            conclusion = advice.decisions[touched.name]
            words = [conclusion.decision.word_for(value) for value in conclusion.possible]
            found[touched.name] = Text(" of ".join(word.nl for word in words), " or ".join(word.en for word in words))
    return found
