"""The advice follows the typing: how long one look at the intake form takes, in process, beside a page with nothing."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.web.operations.installation import Installation

ENTRIES = (1, 200)
MEASURE = """
import json
from bench.looks import looks, nothing
print(json.dumps([nothing(), *(looks({episode!r}, entries) for entries in {entries})]))
"""


def bench_intake() -> None:
    """Print the times of a look, with a record that was just begun and with a long one."""
    with tempfile.TemporaryDirectory() as folder:
        installation = Installation(Path(folder) / "data")
        episode = installation.begin()
        nothing, *looked = installation.python(MEASURE.format(episode=episode, entries=ENTRIES))
    floor = statistics.median(nothing)
    print(f"{'one look at the intake form, in process':46}{'median ms':>10}{'99 % ms':>10}{'to nothing':>12}")
    _show("nothing: /health/", nothing, floor)
    for entries, times in zip(ENTRIES, looked, strict=True):
        _show(f"a look, record of {entries} {'entry' if entries == 1 else 'entries'}", times, floor)


def _show(name: str, times: list[float], floor: float) -> None:
    median, tail = statistics.median(times), sorted(times)[int(len(times) * 0.99)]
    print(f"{name:46}{median:10.1f}{tail:10.1f}{median / floor:11.1f}x")


if __name__ == "__main__":
    bench_intake()
