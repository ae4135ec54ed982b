"""A flowchart leads every patient where the decision does."""

from __future__ import annotations

import random
from xml.etree import ElementTree

import pytest
from tests.tables import grouped

from wervelwijzer.advice.advise import answer
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.engine import engine
from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.facts import FACTS
from wervelwijzer.guideline import DECISIONS
from wervelwijzer.guideline.flowcharts import FLOWCHARTS, Flowchart
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.pages.flowcharts import UnsettledError, draw_flowchart, regroup

PATIENTS = 150
A4 = 1000, 1414

charts = pytest.mark.parametrize("chart", FLOWCHARTS, ids=lambda chart: chart.name)


@charts
def test_it_leads_every_patient_where_the_decision_does(chart: Flowchart) -> None:
    small, node = regroup(chart)
    builder = plant(FACTS, DECISIONS, [step.when for step in chart.steps])
    asked = [builder.statement(step.when) for step in chart.steps]
    forest = builder.forest
    chance = random.Random(7)
    reached = set()
    for _ in range(PATIENTS):
        cells = [chance.randrange(len(cells)) for cells in forest.cells]
        facts = {
            of.fact.name: sample
            for of, cell in zip(forest.cells, cells, strict=True)
            if (sample := of.samples[cell]) is not None
        }
        at = node
        while at not in small.terminals:
            step = asked[small.variable[at]]
            view = View(forest, cells)
            at = small.children[at][1 if forest.terminals[view.restrict(step)] is True else 0]
        concluded = answer(engine(), check_case(grouped(facts))).decisions[chart.goal.name]
        assert concluded.value == small.terminals[at], facts
        reached.add(small.terminals[at])
    assert len(reached) > 1


@charts
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_sheet_and_says_what_it_is(chart: Flowchart, language: Language) -> None:
    svg = draw_flowchart(chart, language)
    root = ElementTree.fromstring(svg)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert width <= A4[0]
    assert height <= A4[1]
    assert chart.title.in_(language) in svg
    assert "stroke-dasharray" not in svg


def test_questions_that_do_not_settle_the_outcome_are_refused() -> None:
    whole = FLOWCHARTS[0]
    short = Flowchart(whole.name, whole.title, whole.goal, whole.steps[:-1], whole.sections)
    with pytest.raises(UnsettledError, match="after all questions"):
        regroup(short)
