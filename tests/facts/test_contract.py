"""The vocabulary is the contract's: names, types, values, ranges and units hold exactly."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from wervelwijzer.facts import (
    BY_NAME,
    FACTS,
    GROUPS,
    care,
    imaging,
    neurology,
    patient,
    prognosis,
    status,
    symptoms,
    treatment,
)
from wervelwijzer.facts import tumour as tumour_facts
from wervelwijzer.facts.units import Count, Grade, Share
from wervelwijzer.language.words import Choice, Fact, Number, YesNo

CONTRACT = Path(__file__).resolve().parents[3] / "shared" / "contract" / "facts.yaml"

MODULES = {
    "patient": patient,
    "tumour": tumour_facts,
    "status": status,
    "symptoms": symptoms,
    "neurology": neurology,
    "imaging": imaging,
    "treatment": treatment,
    "care": care,
    "prognosis": prognosis,
}

ADDED = "prognosis"
"""The group that the contract does not have: what other survival models ask."""


@pytest.fixture(scope="module")
def groups() -> dict[str, dict[str, Any]]:
    if not CONTRACT.exists():
        pytest.skip(f"the contract is not at hand: {CONTRACT}")
    contract: dict[str, dict[str, Any]] = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    return contract


@pytest.fixture(scope="module")
def contract(groups: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {f"{group}.{name}": spec for group, facts in groups.items() for name, spec in facts.items()}


AGREED = [fact for fact in FACTS if not fact.name.startswith(f"{ADDED}.")]


def numbers() -> list[Number[Any]]:
    return [fact for fact in AGREED if isinstance(fact, Number)]


def test_every_fact_of_the_contract_exists_and_all_others_are_in_the_added_group(
    contract: dict[str, dict[str, Any]],
) -> None:
    assert {fact.name for fact in AGREED} == set(contract)


def test_groups_stand_in_the_order_of_the_contract_and_the_added_one_last(groups: dict[str, dict[str, Any]]) -> None:
    assert (*groups, ADDED) == GROUPS


def test_facts_have_the_type_of_the_contract(contract: dict[str, dict[str, Any]]) -> None:
    kinds: dict[str, type[Fact]] = {"bool": YesNo, "enum": Choice, "int": Number, "number": Number}
    assert {fact.name: type(fact) for fact in AGREED} == {name: kinds[spec["type"]] for name, spec in contract.items()}


def test_choices_have_the_values_of_the_contract_in_its_order(contract: dict[str, dict[str, Any]]) -> None:
    values = {fact.name: fact.values for fact in AGREED if isinstance(fact, Choice)}
    assert values == {name: tuple(spec["values"]) for name, spec in contract.items() if spec["type"] == "enum"}


def test_numbers_have_the_range_and_the_step_of_the_contract(contract: dict[str, dict[str, Any]]) -> None:
    ranges = {fact.name: (fact.minimum, fact.maximum, fact.step, fact.whole) for fact in numbers()}
    assert ranges == {
        name: (spec["min"], spec["max"], spec.get("step", 1), spec["type"] == "int")
        for name, spec in contract.items()
        if spec["type"] in ("int", "number")
    }


def test_numbers_have_the_unit_of_the_contract(contract: dict[str, dict[str, Any]]) -> None:
    for fact in numbers():
        if "unit" in contract[fact.name]:
            assert fact.unit.ucum == contract[fact.name]["unit"], fact.name
        else:
            assert fact.unit in (Count, Grade, Share), fact.name


def test_only_the_time_since_surgery_says_something_by_its_absence() -> None:
    assert [fact.name for fact in numbers() if fact.absent is not None] == ["treatment.days_since_surgery"]


def test_each_fact_is_a_constant_of_its_name_in_the_module_of_its_group() -> None:
    for fact in FACTS:
        group, _, name = fact.name.partition(".")
        assert getattr(MODULES[group], name) is fact


def test_every_fact_of_the_modules_is_in_the_order_of_asking_once() -> None:
    written = [value.name for module in MODULES.values() for value in vars(module).values() if isinstance(value, Fact)]
    assert sorted(fact.name for fact in FACTS) == sorted(written)
    assert len(BY_NAME) == len(FACTS)
