"""Which totals a score can reach, by its own diagram; a hole in a table is found here and named."""

from __future__ import annotations

from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.forest import GAP, Forest, Node
from wervelwijzer.facts import FACTS
from wervelwijzer.language.decisions import Decision, FirstMatch, Row, Total
from wervelwijzer.language.scores import Item, Score
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement
from wervelwijzer.prognosis.file_errors import refuse

MOST_TOTALS = 20_000


def item_decision(score: Score, number: int, item: Item) -> Decision:
    """The points of one item as a decision of its own."""
    points = sorted({row.points for row in item.rows})
    rows = tuple(Row(row.points, row.when) for row in item.rows)
    return Decision(
        name=f"{score.name}.item_{number}",
        label=item.label,
        values=tuple(points),
        labels={},
        by=FirstMatch(rows),
        source=(),
    )


def reachable(score: Score, outside: Statement | None) -> tuple[int, ...]:
    """Every total that some patient has, in ascending order.

    Raises:
        CaseError: the rows of an item leave a patient out (it names one), or there are too many totals.
    """
    _no_gaps(score)
    total = Decision(name=score.name, label=Text("", ""), values=(), labels={}, by=Total(score, outside), source=())
    builder = plant(FACTS, [total])
    root = builder.decision(total)
    outcomes = builder.forest.outcomes[root]
    if outcomes.bit_count() > MOST_TOTALS:
        refuse(
            score.name,
            "",
            f"heeft meer dan {MOST_TOTALS:,} mogelijke totalen; maak de klassen grover",
            f"has more than {MOST_TOTALS:,} possible totals; make the classes coarser",
        )
    return tuple(sorted(value for value in builder.forest.values(outcomes) if isinstance(value, int)))


def _no_gaps(score: Score) -> None:
    for number, item in enumerate(score.items):
        decision = item_decision(score, number, item)
        builder = plant(FACTS, [decision])
        left_out = _way_to_gap(builder.forest, builder.decision(decision))
        if left_out is not None:
            cells = builder.forest.cells
            who = ", ".join(
                f"{FACTS[variable].name} {cells[variable].labels[cell].en}" for variable, cell in left_out.items()
            )
            refuse(
                f"{score.name}: {item.label.nl}",
                "",
                f'laat een patiënt zonder punten ({who}); sluit af met een rij met {{"otherwise": true}}',
                f'leaves a patient without points ({who}); end with a row with {{"otherwise": true}}',
            )


def _way_to_gap(forest: Forest, node: Node) -> dict[int, int] | None:
    """Cells (by variable) that lead to a hole in a table; None where there is none."""
    gap = forest.outcomes[forest.terminal(GAP)]
    if not forest.outcomes[node] & gap:
        return None
    way: dict[int, int] = {}
    while forest.variable[node] >= 0:
        cell = next(c for c, child in enumerate(forest.children[node]) if forest.outcomes[child] & gap)
        way[forest.variable[node]] = cell
        node = forest.children[node][cell]
    return way
