"""Folding a record: the whole state of an episode, the first time and again, and what a board of episodes costs."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from functools import partial

from tests.pathway.records import START, later
from tests.pathway.timelines import LAST, Dice

from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.signals import signature
from wervelwijzer.pathway.standings import Reader, reader
from wervelwijzer.pathway.state import state

ENTRIES, WITH_FACTS = 200, 60
EPISODES = 50
AT = later(START, LAST)


def bench_pathway() -> None:
    """Print what folding costs, in milliseconds of one core."""
    reader()
    long = [episode(seed) for seed in range(EPISODES)]
    label = f"{ENTRIES} entries, {WITH_FACTS} with facts"
    _show(f"state, {label}, first time", [_ms(partial(_first, one)) for one in long])
    _show("  the same record again", [_ms(partial(state, one, AT)) for one in long])
    short = [Dice(seed).record(4, 10) for seed in range(EPISODES)]
    _show("state, about 8 entries", [_ms(partial(state, one, AT)) for one in short])
    found = [state(one, AT) for one in short]
    _show("signature of a state", [_ms(partial(signature, one)) for one in found])


def episode(seed: int) -> list[Entry]:
    """A long episode: many entries of every kind, some of them with facts, nobody dies of it."""
    dice = Dice(seed)
    facts = random.Random(seed).sample(range(ENTRIES), WITH_FACTS)
    made = []
    for number in range(ENTRIES):
        kind = "examined" if number in facts else "note"
        made.append(dice.entry(f"e{number:03}", kind=kind, facts=dice.facts() if number in facts else {}))
    return made


def _first(entries: list[Entry]) -> None:
    reader.cache_clear()
    assert isinstance(reader(), Reader)
    state(entries, AT)


def _ms(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return (time.process_time() - start) * 1000


def _show(label: str, times: list[float]) -> None:
    print(f"{label:46}{statistics.median(times):8.2f} ms   longest {max(times):.2f} ms")
