"""A hundred thousand random records, in chunks that can run side by side: what must hold of every one of them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise

import pytest
from tests.pathway import records
from tests.pathway.records import START, later
from tests.pathway.timelines import ANSWERS, LAST, Dice

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.engine import engine
from wervelwijzer.advice.findings import find
from wervelwijzer.pathway.ageing import AGEING
from wervelwijzer.pathway.checking import check_entry
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.facts import ADEQUATE
from wervelwijzer.pathway.goals import FIRST_CHOICE, FOR_A_DEFICIT, GOALS, IMAGING, Goal
from wervelwijzer.pathway.signals import changes, signature
from wervelwijzer.pathway.standings import reader
from wervelwijzer.pathway.state import State, state

CHUNKS = range(10)
WORSENING, REPLAYED, CORRECTED, CONSTANT, KNOWN_THEN = 6000, 1000, 1000, 1000, 1000
"""How many records each property sees in each chunk: a hundred thousand together."""

MICROSECOND = timedelta(microseconds=1)
END = later(START, LAST)


def _dice(name: str, chunk: int, many: int) -> Iterator[Dice]:
    seeds = random.Random(f"{name} {chunk}")
    for _ in range(many):
        yield Dice(seeds.getrandbits(48))


def test_the_numbers_add_up_to_a_hundred_thousand() -> None:
    assert len(CHUNKS) * (WORSENING + REPLAYED + CORRECTED + CONSTANT + KNOWN_THEN) == 100_000


def test_what_is_thrown_would_be_accepted() -> None:
    for dice in _dice("accepted", 0, 300):
        entries = dice.record()
        for place, entry in enumerate(entries):
            check_entry(entry, entries[:place])


# --- worsening ---

WORSE: Mapping[str, tuple[FactValue, ...]] = {
    records.ROOT_PAIN: ("none", "unilateral", "bilateral"),
    records.ROOT: ("none", "unilateral", "bilateral"),
    records.SIGNS: (False, True),
    records.LHERMITTE: (False, True),
    records.PROGRESSIVE: (False, True),
    records.WALKS: (True, False),
}
"""From well to ill."""


def _worsened(dice: Dice, before: State, at: datetime) -> Entry | None:
    """An examination in which at least one sign is worse than was known, and none better."""
    worse: dict[str, FactValue | None] = {}
    for fact, order in WORSE.items():
        known = before.case.known.get(fact)
        further = order[order.index(known) + 1 :] if known is not None else order[1:]
        if further and dice.random.random() < 0.5:
            worse[fact] = dice.random.choice(further)
    return Entry("worse", "examined", at, at, "dr. A", worse) if worse else None


def _ends(found: State) -> dict[str, datetime]:
    return {one.goal: one.due_at.astimezone(UTC) for one in found.clocks if one.runs}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_no_end_moves_away_when_neurology_worsens(chunk: int) -> None:
    seen = 0
    for dice in _dice("worsening", chunk, WORSENING):
        entries = dice.record(1, 3)
        at = later(START, dice.hours())
        before = state(entries, at)
        worse = _worsened(dice, before, at)
        if worse is None:
            continue
        ends, after = _ends(before), _ends(state([*entries, worse], at))
        for goal, end in ends.items():
            seen += 1
            assert goal in after, (goal, entries, worse)
            assert after[goal] <= end, (goal, entries, worse)
    assert seen > WORSENING / 3


# --- the same record again ---


@pytest.mark.parametrize("chunk", CHUNKS)
def test_the_order_of_entering_and_a_restart_change_nothing(chunk: int) -> None:
    for dice in _dice("replay", chunk, REPLAYED):
        entries = dice.record()
        at = later(START, dice.hours())
        once = state(sorted(entries, key=lambda one: one.recorded_at), at)
        assert state(dice.shuffled(entries), at) == once
        assert state([Entry.from_json(one.to_json()) for one in dice.shuffled(entries)], at) == once
        _is_sound(once)


def _is_sound(found: State) -> None:
    """One clock at a time for each goal; a clock gives way only to a stricter one that ends no later."""
    for goal in GOALS:
        clocks = [one for one in found.clocks if one.goal == goal.code]
        assert [one.runs for one in clocks[:-1]] == [False] * (len(clocks) - 1)
        assert len({one.key for one in clocks}) == len(clocks)
        for one, following in pairwise(clocks):
            if one.status == "replaced":
                assert following.hours < one.hours
                assert following.due_at.astimezone(UTC) <= one.due_at.astimezone(UTC)


# --- corrections ---

TELLING: Mapping[str, frozenset[str]] = {
    "imaging": frozenset({records.NO_MRI}),
    "treatment": frozenset({records.DECLINE_UNDER_RADIOTHERAPY, records.DECLINE_UNDER_STEROIDS}),
}
"""The facts that decide what reaches a goal or begins it anew, besides those of its conditions and `met_by`."""


@cache
def _read_by(goal: Goal) -> frozenset[str]:
    """The facts that the clocks of a goal hang on: those of its conditions, and those that tell it was reached."""
    made = engine()
    conditions = {other.id for rec in goal.recommendations for other in (rec, *rec.unless)}
    conditions |= {FIRST_CHOICE.id} if FOR_A_DEFICIT & conditions else set()
    bits = 0
    for one in conditions:
        bits |= made.forest.reads[made.roots[f"when {one}"]] | made.forest.reads[made.roots[f"applies {one}"]]
    read = {*made.names(bits | made.followed(bits)), *TELLING.get(goal.code, ())}
    return frozenset(read | ({goal.met_by} if goal.met_by else set()))


def _depends_on(facts: frozenset[str]) -> frozenset[str]:
    """The facts that may change with these: durations that follow them, and whether images are still adequate."""
    found = set(facts)
    while True:
        more = {name for name, ageing in AGEING.items() if found & set(ageing.reads)}
        if found & _read_by(IMAGING):
            more.add(ADEQUATE)
        more |= {default.fact for default in engine().rules.defaults if default.follows in found}
        if more <= found:
            return frozenset(found)
        found |= more


def _untouched(found: State, changed: frozenset[str]) -> dict[str, list[Clock]]:
    """The clocks of the goals that read none of these facts."""
    return {
        goal.code: [one for one in found.clocks if one.goal == goal.code]
        for goal in GOALS
        if not changed & _read_by(goal)
    }


@pytest.mark.parametrize("chunk", CHUNKS)
def test_a_corrected_fact_changes_only_what_depends_on_it(chunk: int) -> None:
    made, kept = engine(), 0
    for dice in _dice("corrected", chunk, CORRECTED):
        entries = dice.record()
        target = dice.random.choice([one for one in entries if one.corrects is None])
        if not target.facts:
            continue
        fact = dice.random.choice(tuple(target.facts))
        moment = END + timedelta(hours=100)
        correction = Entry(
            "last", "corrected", moment, moment, "dr. B", {fact: dice.random.choice(ANSWERS[fact])}, target.id
        )
        at = later(START, dice.hours())
        before, after = state(entries, at), state([*entries, correction], at)
        changed = _depends_on(frozenset({fact}))
        assert {n: v for n, v in before.case.known.items() if n not in changed} == {
            n: v for n, v in after.case.known.items() if n not in changed
        }
        assert _untouched(before, changed) == _untouched(after, changed)
        kept += len(_untouched(before, changed))
        if dice.random.random() < 0.1:
            one, other = (find(made, reader().cells(found.case.known)).decisions for found in (before, after))
            for name, root in made.root_of.items():
                if not changed & set(made.names(made.forest.reads[root])):
                    assert one[name].possible == other[name].possible, (name, fact)
    assert kept > CORRECTED


# --- the next change ---


def _constant(found: State) -> object:
    """What may not change between one change and the next."""
    cells = tuple(reader().cells(found.case.known))
    clocks = tuple([(one.key, one.status, one.due_at, one.reading, one.could_be_hours) for one in found.clocks])
    return cells, clocks, found.planned, found.case.events, signature(found), found.next_change


@pytest.mark.parametrize("chunk", CHUNKS)
def test_nothing_changes_before_the_next_change_and_something_does_at_it(chunk: int) -> None:
    for dice in _dice("constant", chunk, CONSTANT):
        entries = dice.record()
        last = max(one.recorded_at for one in entries)
        found = state(entries, last + timedelta(hours=dice.random.random() * 50))
        change = found.next_change
        if change is None:
            assert _constant(state(entries, later(START, 5000))) == _constant(found)
            continue
        assert change.astimezone(UTC) > found.at.astimezone(UTC)
        just_before = state(entries, change - MICROSECOND)
        assert _constant(just_before) == _constant(found)
        assert changes(signature(found), signature(just_before)) == ()
        assert _constant(state(entries, change)) != _constant(found)


# --- what was known ---


@pytest.mark.parametrize("chunk", CHUNKS)
def test_what_was_known_then_is_what_had_been_entered_by_then(chunk: int) -> None:
    for dice in _dice("known", chunk, KNOWN_THEN):
        entries = dice.record()
        at, known = later(START, dice.hours()), later(START, dice.hours())
        entered = [one for one in entries if one.recorded_at.astimezone(UTC) <= known.astimezone(UTC)]
        assert state(entries, at, known_at=known) == replace(state(entered, at), known_at=known)
