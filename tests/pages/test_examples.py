"""The example patients of the pages get in `advise` what the page says of them."""

from __future__ import annotations

import pytest
from tests.tables import grouped, shown

from wervelwijzer.advice.advise import advise
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.language.decisions import Decision, Total
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.pages.examples import Example, of_decision, of_recommendation

TOLD = [decision for decision in DECISIONS if not isinstance(decision.by, Total)]


@pytest.mark.parametrize("decision", TOLD, ids=lambda decision: decision.name)
def test_a_decision_has_a_patient_for_every_value(decision: Decision) -> None:
    found = of_decision(decision)
    assert found
    for value, example in found:
        concluded = advise(grouped(example.facts)).decisions[decision.name]
        assert shown([concluded.value]) == shown([value])


@pytest.mark.parametrize("rec", RECOMMENDATIONS, ids=lambda rec: rec.id)
def test_an_advice_applies_to_its_patient_and_not_to_the_one_beside(rec: Recommendation) -> None:
    pair = of_recommendation(rec)
    assert pair is not None, f"{rec.id} applies to no patient at all"

    def status(example: Example) -> str:
        told = advise(grouped(example.facts)).recommendations
        return next(advised.status for advised in told if advised.recommendation.id == rec.id)

    assert status(pair.applies) == "applies"
    if pair.misses is not None:
        assert status(pair.misses) in {"does_not_apply", "overridden"}
