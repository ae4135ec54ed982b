"""The decisions are those of the contract, by name, value and order, where the contract is at hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.language.decisions import NOT_APPLICABLE, Members, Total

CONTRACT = Path(__file__).resolve().parents[3] / "shared" / "contract" / "decisions.yaml"


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    if not CONTRACT.exists():
        pytest.skip("the contract is not beside this checkout")
    found: dict[str, Any] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return found


def test_every_decision_of_the_contract_is_made(contract: dict[str, Any]) -> None:
    assert {decision.name for decision in DECISIONS} == set(contract)


def test_values_are_those_of_the_contract(contract: dict[str, Any]) -> None:
    for decision in DECISIONS:
        asked = contract[decision.name]
        if "set_of" in asked:
            assert isinstance(decision.by, Members)
            assert list(decision.values) == asked["set_of"]
        elif "min" in asked:
            assert isinstance(decision.by, Total)
            rest = asked.get("values", [])
            assert list(decision.values) == [*range(asked["min"], asked["max"] + 1), *rest]
        else:
            assert [repr(value) for value in decision.values] == [repr(value) for value in asked["values"]]


def test_names_are_unique_and_every_value_has_words() -> None:
    assert len({rec.id for rec in RECOMMENDATIONS}) == len(RECOMMENDATIONS)
    for decision in DECISIONS:
        for value in decision.values:
            words = decision.word_for((str(value),) if isinstance(decision.by, Members) else value)
            assert words.nl
            assert words.en
            if value == NOT_APPLICABLE:
                assert words.nl == "niet van toepassing"
            elif isinstance(value, str) and len(value) > 1:
                assert words.nl != value, f"{decision.name}: {value} has no Dutch words"
