"""Proofs over whole spaces: exact counts from the diagrams, never samples.

`prove` shows of every decision that each cell has one value, of the engine that knowledge only narrows, and of the
guideline that its safety theorems hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.prove.knowledge import prove_knowledge
from wervelwijzer.diagrams.prove.link import Linker
from wervelwijzer.diagrams.prove.report import Report
from wervelwijzer.diagrams.prove.structure import Structure, scores_of
from wervelwijzer.diagrams.prove.theorems import Theorems
from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.theorems import Ignores, NeverLater, Theorem, statements_of
from wervelwijzer.language.words import Fact

__all__ = ["Linker", "Report", "prove"]


def prove(
    order: Sequence[Fact],
    decisions: Iterable[Decision],
    recommendations: Iterable[Recommendation] = (),
    theorems: Iterable[Theorem] = (),
) -> Report:
    """Prove decisions and theorems over every cell of the facts that they mention.

    Args:
        order: every fact, in the order of asking.
        decisions: the decisions; whatever speaks of one is given the one of that name here.
        recommendations: likewise, by identifier.
        theorems: what must hold.

    Returns:
        Counts, and for whatever fails a case that shows it.

    Raises:
        ValueError: decisions refer to each other in a circle.
    """
    decisions, recommendations = tuple(decisions), tuple(recommendations)
    linker = Linker(decisions, recommendations)
    linked = tuple(linker.decision(decision) for decision in decisions)
    theorems = tuple(linker.theorem(theorem) for theorem in theorems)
    spoken_of = [decision for theorem in theorems for decision in _decisions_of(theorem)]
    builder = plant(order, [*linked, *spoken_of], [s for theorem in theorems for s in statements_of(theorem)])
    structure, safety = Structure(builder), Theorems(builder)
    return Report(
        decisions=tuple(structure.decision(decision) for decision in linked),
        scores=tuple(structure.score(score) for score in scores_of(linked)),
        knowledge=prove_knowledge(builder.forest, [builder.decision(decision) for decision in linked]),
        theorems=tuple(safety.prove(theorem) for theorem in theorems),
    )


def _decisions_of(theorem: Theorem) -> tuple[Decision, ...]:
    match theorem:
        case NeverLater():
            return (theorem.decision,)
        case Ignores():
            return theorem.decisions
        case _:
            return ()
