"""How long a document takes to set: the first one of a process, which reads fonts and templates, and the next ones."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from tests.documents.contexts import treated

from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.documents.render import render

TIMES = 10
FIRST = (
    "import time; from tests.documents.contexts import treated; from wervelwijzer.documents.render import render;"
    "given = treated(); start = time.perf_counter(); render({code!r}, given);"
    "print(1000 * (time.perf_counter() - start))"
)


def bench_documents() -> None:
    """Print the milliseconds of each document: first in a fresh process, then the median of the next ones."""
    print(f"{'one document as PDF':46}{'first ms':>10}{'next ms':>10}{'kB':>8}")
    for code in KINDS:
        print(f"{code:46}{_first(code):10.0f}{_next(code):10.1f}{len(render(code, treated())) / 1000:8.0f}")


def _first(code: str) -> float:
    done = subprocess.run([sys.executable, "-c", FIRST.format(code=code)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _next(code: str) -> float:
    """Each with another moment, so that nothing of the one before can be handed out again."""
    times = []
    for number in range(TIMES):
        given = treated(remarks=f"nummer {number}", taper_days=7 + number % 8)
        start = time.perf_counter()
        render(code, given)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


if __name__ == "__main__":
    bench_documents()
