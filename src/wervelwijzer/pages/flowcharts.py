"""Flowcharts in a doctor's grain: the diagram of a decision regrouped by the questions of a flowchart, and drawn.

The regrouping is exact: a branch ends where the decision's own diagram leaves one outcome, and combinations of answers
that no patient can have are left out.
"""

from __future__ import annotations

from wervelwijzer import guideline
from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.diagrams.build import Builder, plant
from wervelwijzer.diagrams.cells import cells_of
from wervelwijzer.diagrams.draw import draw_chart
from wervelwijzer.diagrams.forest import Forest, Node
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.facts import FACTS
from wervelwijzer.guideline import DECISIONS
from wervelwijzer.guideline.flowcharts import Flowchart
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Phase, YesNo

NOT_REACHED = "not_reached"


class UnsettledError(ValueError):
    """The questions of a flowchart do not settle its outcome."""


def draw_flowchart(chart: Flowchart, language: Language) -> str:
    """The flowchart as a self-contained SVG.

    Raises:
        UnsettledError: after all questions more than one outcome is possible.
    """
    forest, root = regroup(chart)
    seen = [forest.terminals[node] for node in forest.nodes_under(root) if node in forest.terminals]
    return draw_chart(
        View(forest, [-1] * len(forest.cells)),
        root,
        title=chart.title,
        note=_note(),
        value_words=chart.goal.word_for,
        outcomes=[value for value in chart.goal.values if any(type(v) is type(value) and v == value for v in seen)],
        language=language,
    )


def regroup(chart: Flowchart) -> tuple[Forest, Node]:
    """A small diagram over the questions of the flowchart, with the decision's outcomes at its ends.

    Raises:
        UnsettledError: after all questions more than one outcome is possible.
    """
    builder = plant(FACTS, DECISIONS, [step.when for step in chart.steps])
    small = Forest([cells_of(_question(number, step.asks), ()) for number, step in enumerate(chart.steps)])
    return small, _Regrouping(chart, builder, small).at(0, builder.forest.true)


class _Regrouping:
    def __init__(self, chart: Flowchart, builder: Builder, small: Forest) -> None:
        self.chart, self.small, self.large = chart, small, builder.forest
        self.goal = builder.decision(chart.goal)
        self.asked = [builder.statement(step.when) for step in chart.steps]

    def at(self, step: int, reached: Node) -> Node:
        """The node of the small diagram for the patients in `reached`, of whom the first `step` answers are known."""
        left = self._outcomes(reached)
        if len(left) == 1:
            return self.small.terminal(left[0])
        if step == len(self.asked):
            raise UnsettledError(f"flowchart {self.chart.name}: after all questions {left} are possible")
        yes = self.large.both(reached, self.asked[step])
        no = self.large.both(reached, self.large.negation(self.asked[step]))
        if self.large.false in (yes, no):
            return self.at(step + 1, reached)
        return self.small.node(step, (self.at(step + 1, no), self.at(step + 1, yes)))

    def _outcomes(self, reached: Node) -> tuple[Value, ...]:
        """The outcomes that patients in `reached` can have."""
        elsewhere = self.large.terminal(NOT_REACHED)
        found = self.large.choose(reached, self.goal, elsewhere)
        ends = [node for node in self.large.nodes_under(found) if node in self.large.terminals and node != elsewhere]
        return tuple(self.large.terminals[node] for node in ends)


def _question(number: int, asks: Text) -> YesNo:
    return YesNo(name=f"flowchart.question_{number + 1}", label=asks, help=asks, phase=Phase.HISTORY, chapter="")


def _note() -> Text:
    return Text(
        f"{SUPPORTS.nl} Richtlijn {guideline.TITLE} {guideline.VERSION} ({guideline.YEAR}); uit de diagrammen.",
        f"{SUPPORTS.en} Guideline {guideline.TITLE} {guideline.VERSION} ({guideline.YEAR}); from the diagrams.",
    )
