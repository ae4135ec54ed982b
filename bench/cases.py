"""Cases to time: the named patients with facts left out, and random ones, always the same."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from wervelwijzer.facts import FACTS
from wervelwijzer.language.words import Choice, Fact, Number, YesNo

Case = dict[str, dict[str, Any]]

ROOT = Path(__file__).resolve().parent.parent
HIGHEST = 60
"""Random numbers stay below this, so that every threshold of the guideline is met from both sides."""


def random_cases(how_many: int, known: float, seed: int = 20261121) -> list[Case]:
    """Cases in which each fact is known with this probability, its value drawn evenly."""
    dice = random.Random(seed)
    return [_random_case(dice, known) for _ in range(how_many)]


def _random_case(dice: random.Random, known: float) -> Case:
    case: Case = {}
    for fact in FACTS:
        if dice.random() < known:
            group, _, name = fact.name.partition(".")
            case.setdefault(group, {})[name] = _value(dice, fact)
    return case


def _value(dice: random.Random, fact: Fact) -> Any:
    if isinstance(fact, YesNo):
        return dice.random() < 0.5
    if isinstance(fact, Choice):
        return dice.choice(fact.values)
    assert isinstance(fact, Number)
    return dice.randrange(fact.minimum, max(fact.minimum, min(fact.maximum, HIGHEST)) + 1, fact.step)


def patients() -> dict[str, Case]:
    """The named patients, as they are."""
    found = {}
    for file in sorted((ROOT / "tests" / "patients").glob("*.json")):
        case = json.loads(file.read_text(encoding="utf-8"))
        if "about" in case:
            found[file.stem] = case
    return found


def thinned_patients(how_many: int, seed: int = 7) -> list[Case]:
    """Named patients with half of their facts left out, each time another half."""
    dice = random.Random(seed)
    whole = list(patients().values())
    cases = []
    for number in range(how_many):
        groups = {g: facts for g, facts in whole[number % len(whole)].items() if g not in ("about", "events")}
        cases.append({g: {n: v for n, v in facts.items() if dice.random() < 0.5} for g, facts in groups.items()})
    return cases
