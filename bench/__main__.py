"""`./run bench`: medians, tails and ratios. No figure here passes or fails anything."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.brute_force import Reading as Brute
from tests.brute_force import World

import wervelwijzer
from bench.cases import ROOT, Case, patients, random_cases, thinned_patients
from bench.documents import bench_documents
from bench.floor import FLOOR
from bench.intake import bench_intake
from bench.isncsci import bench_isncsci, bench_isncsci_unknown, bench_isncsci_with_gaps
from bench.models import bench_models
from bench.pathway import bench_pathway
from bench.web import bench_web
from wervelwijzer.advice import wire
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.engine import Engine, Rules, engine

MANY = 1_000
OPERATION = "treatment.days_since_surgery"
LINES = 1_000


def main(wanted: Sequence[str]) -> int:
    """Run the parts that are asked for, or all; gives the exit status."""
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        print(f"bench: {unknown[0]!r} is no part. There are: {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    print(f"Python {sys.version.split()[0]}; plain loop of a million additions: {_loop():.0f} ms")
    for name in wanted or PARTS:
        print(f"\n== {name}", flush=True)
        PARTS[name]()
    return 0


def _core() -> None:
    """One advice, beside plain means; lines; starts; building."""
    wervelwijzer.advise({})
    print(f"{'one complete advice, in process':46}{'median ms':>10}{'99 % ms':>10}")
    half = random_cases(MANY, 0.5)
    median = _show("random, half of all facts known", half, wervelwijzer.advise)
    _show("random, one fifth known", random_cases(MANY, 0.2), wervelwijzer.advise)
    _show("random, everything known", random_cases(MANY, 1.0), wervelwijzer.advise)
    _show("named patients, half of their facts left out", thinned_patients(MANY), wervelwijzer.advise)
    _show("the same random half, as a line of JSON", half, lambda case: wire.line(wervelwijzer.advise(case)))
    _show("named patients, asked again", [*patients().values()] * 20, wervelwijzer.advise)
    _beside(median)
    _lines()
    _starts()
    _building()


def _examinations() -> None:
    print(f"{'ISNCSCI examinations, complete':46}{bench_isncsci():8.0f} a second")
    print(f"{'  with four gaps, exact sets':46}{bench_isncsci_with_gaps():8.0f} a second")
    print(f"{'  nothing known':46}{bench_isncsci_unknown():8.0f} ms")


def _loop() -> float:
    return 1000 * min(_seconds(lambda: sum(range(1_000_000))) for _ in range(5))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _show(name: str, cases: Sequence[Case], work: Callable[[Case], object]) -> float:
    times = sorted(_seconds(lambda case=case: work(case)) for case in cases)  # type: ignore[misc]
    median, tail = 1000 * statistics.median(times), 1000 * times[int(len(times) * 0.99)]
    print(f"{name:46}{median:10.2f}{tail:10.2f}")
    return median


def _beside(median: float) -> None:
    """The same answers by plain means, on the same machine in the same minute."""
    complete = [{name: None} | _flat(case) for case in random_cases(300, 1.0) for name in [OPERATION]]
    decisions = {decision.name: decision for decision in engine().rules.decisions}
    brute = _per_case(complete, lambda facts: [Brute(facts).value(decision) for decision in decisions.values()])
    three = _per_case(complete, lambda facts: [Brute(facts).value(decisions[name]) for name in FLOOR])
    floor = _per_case(complete, lambda facts: [rule(facts) for rule in FLOOR.values()])
    print(f"\n{'beside it: everything known, value only':46}{'ms':>10}{'ratio':>9}")
    print(f"{'  brute-force reader, all decisions':46}{brute:10.3f}{median / brute:8.1f}x  one advice takes of this")
    print(f"{'  brute-force reader, three decisions':46}{three:10.3f}{three / floor:8.0f}x  this takes of the floor")
    print(f"{'  floor: the three as if and else':46}{floor:10.4f}{median / floor:8.0f}x  one advice takes of this")
    _enumerating()


def _enumerating() -> None:
    """One exact possible set: every completion tried in turn, and read from the diagram."""
    deadline = engine().decisions["imaging.deadline_hours"]
    world = World([deadline])
    cases = [case for case in map(_flat, random_cases(1_500, 0.75, seed=5)) if 200 <= world.size(case) <= 2_000][:40]
    brute = _per_case(cases, lambda facts: world.possible(deadline, facts))
    root = engine().root_of[deadline.name]
    ours = _per_case(cases, lambda facts: engine().view(facts).restrict(root))
    print(f"\n{'one possible set (imaging.deadline_hours)':46}{'ms':>10}{'ratio':>9}")
    print(
        f"{'  brute force over 200-2,000 completions':46}{brute:10.2f}{brute / ours:8.0f}x  this takes of the diagram"
    )
    print(f"{'  diagram':46}{ours:10.3f}\n")


def _flat(case: Case) -> dict[str, Any]:
    known, _ = engine().with_defaults(check_case(case).known)
    return known


def _per_case(cases: Sequence[dict[str, Any]], work: Callable[[dict[str, Any]], object]) -> float:
    return 1000 * statistics.median(_seconds(lambda facts=facts: work(facts)) for facts in cases)  # type: ignore[misc]


def _lines() -> None:
    """Cases a second through the command line, and what memory a longer stream takes."""
    with tempfile.TemporaryDirectory() as folder:
        for name, cases in (
            ("random half-known", random_cases(LINES, 0.5)),
            ("patients, halved", thinned_patients(LINES)),
        ):
            file = Path(folder) / "cases.jsonl"
            file.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")
            seconds, memory = _run("advise", str(file), "--format", "jsonl")
            file.write_text(file.read_text(encoding="utf-8") * 4, encoding="utf-8")
            _, more = _run("advise", str(file), "--format", "jsonl")
            rate = f"{LINES / seconds:8.0f} a second"
            print(f"{'json lines, ' + name:46}{rate}; peak {memory:.0f} MB, four times as long {more:.0f} MB")


def _starts() -> None:
    file = next((ROOT / "tests" / "patients").glob("bilateral*.json"))
    times = sorted(_run("advise", str(file))[0] for _ in range(7))
    bare = sorted(_seconds(lambda: subprocess.run([sys.executable, "-c", ""], check=True)) for _ in range(7))
    print(f"{'cold start, advise case.json':46}{1000 * times[3]:8.0f} ms ({times[3] / bare[3]:.1f}x an empty Python)")


def _run(*arguments: str) -> tuple[float, float]:
    """Seconds and peak megabytes of one run of the command line."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "wervelwijzer", *arguments],
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"wervelwijzer {' '.join(arguments)} ended with status {status}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def _building() -> None:
    built = _seconds(lambda: Engine(Rules()))
    with tempfile.TemporaryDirectory() as folder:
        Engine(Rules(), keep_in=Path(folder))
        loaded = _seconds(lambda: Engine(Rules(), keep_in=Path(folder)))
    nodes = len(engine().forest.variable)
    print(f"{'all diagrams':46}{1000 * built:8.0f} ms to build, {1000 * loaded:.0f} ms to load; {nodes} nodes")
    print(f"{'named patients':46}{len(patients()):8d}")


PARTS: dict[str, Callable[[], None]] = {
    "core": _core,
    "models": bench_models,
    "examinations": _examinations,
    "pathway": bench_pathway,
    "documents": bench_documents,
    "intake": bench_intake,
    "web": bench_web,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
