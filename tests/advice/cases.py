"""Cases for the tests of advice: the named patients, random cases, and anything else that JSON can hold."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from tests.tables import grouped

from wervelwijzer.facts import FACTS, GROUPS
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.language.words import Choice, Fact, Number

Case = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "patients"
COMMON = 60
"""Random numbers mostly stay below this, so that every threshold of the guideline is met from both sides."""


def read(file: Path) -> Case:
    """A case file as it is."""
    case: Case = json.loads(file.read_text(encoding="utf-8"))
    return case


PATIENTS: dict[str, Case] = {file.stem: read(file) for file in sorted(FOLDER.glob("*.json")) if file.stem != "expected"}
EXAMPLES: dict[str, Case] = {file.stem: read(file) for file in sorted((ROOT / "examples").glob("*.json"))}


def known(case: Case) -> dict[str, Any]:
    """The facts of a case by dotted name; unknown ones (null) left out."""
    return {
        f"{group}.{name}": value
        for group, facts in case.items()
        if group in GROUPS
        for name, value in (facts or {}).items()
        if value is not None
    }


def with_fact(case: Case, name: str, value: object) -> Case:
    """The case with one fact changed."""
    group, _, short = name.partition(".")
    changed = copy.deepcopy(case)
    changed.setdefault(group, {})[short] = value
    return changed


def without(case: Case, names: Iterable[str]) -> Case:
    """The case with facts forgotten."""
    forgotten = set(names)
    return {
        group: {short: value for short, value in content.items() if f"{group}.{short}" not in forgotten}
        if group in GROUPS
        else content
        for group, content in case.items()
    }


# --- Random ones ---


def values_of(fact: Fact) -> st.SearchStrategy[Any]:
    """Every value that a fact can take."""
    if isinstance(fact, Choice):
        return st.sampled_from(fact.values)
    if isinstance(fact, Number):
        common = st.integers(fact.minimum, min(fact.maximum, COMMON))
        every = common | st.integers(fact.minimum, fact.maximum)
        if fact.whole:
            return every.map(lambda number: number // fact.step * fact.step)
        return every | st.floats(fact.minimum, fact.maximum)
    return st.booleans()


facts: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {}, optional={fact.name: values_of(fact) for fact in FACTS}
)
"""Any part of all facts, by dotted name."""

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=offsets).map(  # noqa: DTZ001
    lambda moment: moment.isoformat()
)
all_moments = st.datetimes(timezones=offsets).map(lambda moment: moment.isoformat())
events = st.fixed_dictionaries({}, optional=dict.fromkeys(EVENTS, moments))

cases: st.SearchStrategy[Case] = st.builds(
    lambda chosen, happened: {**grouped(chosen), "events": happened}, facts, events
)
"""Any case that can be read."""

every_text = st.text(st.characters(exclude_categories=()))
"""Text with lone surrogates and control characters too, as JSON can escape them."""

NAMES = sorted({*GROUPS, *EVENTS, "events", "about", *(fact.name.partition(".")[2] for fact in FACTS)})
VALUES = sorted({value for fact in FACTS if isinstance(fact, Choice) for value in fact.values})

any_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | every_text | st.sampled_from(VALUES) | all_moments,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | every_text, inner, max_size=6)
        | st.fixed_dictionaries({}, optional=dict.fromkeys((*GROUPS, "events", "about"), inner))
    ),
    max_leaves=25,
)
"""Any JSON value whatsoever, often in the shape of a case."""
