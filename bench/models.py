"""All survival models on one patient: how long the exact answer takes once the models are built."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence

from bench.cases import Case, patients, random_cases, thinned_patients
from wervelwijzer.advice.case import FactValue, check_case
from wervelwijzer.prognosis.reader import Reader, reader

MANY = 1_000

Known = Mapping[str, FactValue]


def bench_models() -> None:
    """Print the median and the tail of one patient, with everything known and with gaps, and the time of building."""
    start = time.perf_counter()
    Reader()
    built = 1000 * (time.perf_counter() - start)
    ready = reader()
    computed = sum(model.computed for model in ready.models)
    print(
        f"{computed} survival models on one patient; {built:.0f} ms to build them, {len(ready.forest.variable)} nodes"
    )
    print(f"{'':46}{'median ms':>10}{'99 % ms':>10}")
    for name, cases in _cases().items():
        known = [check_case(case).known for case in cases]
        for warm in known[:20]:
            ready.read(warm)
        _show(name, known, ready.read)
    half = [check_case(case).known for case in _cases()["random, half of all facts known"]]
    _show("the same half, and what to ask next", half, lambda known: ready.interview(ready.read(known)))


def _cases() -> dict[str, Sequence[Case]]:
    return {
        "random, everything known": random_cases(MANY, 1.0),
        "random, half of all facts known": random_cases(MANY, 0.5),
        "random, one fifth known": random_cases(MANY, 0.2),
        "named patients": [*patients().values()] * 20,
        "named patients, half of their facts left out": thinned_patients(MANY),
    }


def _show(name: str, cases: Sequence[Known], work: Callable[[Known], object]) -> None:
    times = []
    for known in cases:
        start = time.perf_counter()
        work(known)
        times.append(1000 * (time.perf_counter() - start))
    times.sort()
    print(f"{name:46}{statistics.median(times):10.2f}{times[int(len(times) * 0.99)]:10.2f}")


if __name__ == "__main__":
    bench_models()
