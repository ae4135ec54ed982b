"""Speed is measured in the bench, never in a test: a test that hangs on the machine fails where nothing is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STOPWATCH = re.compile(r"\b(?:perf_counter|process_time|thread_time|monotonic|timeit)(?:_ns)?\b|\bwait_for_timeout\b")
ALLOWED = {
    "tests/waiting.py": "the deadline of waiting for what another process does",
    "tests/house/test_no_timing.py": "this rule",
}


def test_no_test_holds_a_stopwatch() -> None:
    """Who waits uses `tests.waiting.wait_until`, or `expect` in a browser; who measures goes to `bench`.

    What a subtraction of two moments of the day gives is not seen here: that stays with whoever reads a change.
    """
    found = {
        str(file.relative_to(ROOT)): sorted(set(STOPWATCH.findall(file.read_text(encoding="utf-8"))))
        for file in (ROOT / "tests").rglob("*.py")
    }
    assert {name: words for name, words in found.items() if words and name not in ALLOWED} == {}
    assert [name for name in ALLOWED if not found.get(name)] == [], "no longer needed: take it out of the list"


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("start = time.perf_counter()", True),
        ("from time import process_time_ns", True),
        ("while time.monotonic() < until:", True),
        ("page.wait_for_timeout(100)", True),
        ("assert process.wait(timeout=PATIENCE) == 0", False),
        ("due = timezone.now() + timedelta(hours=2)", False),
        ("def test_the_deadline_is_monotonically_later() -> None:", False),
    ],
)
def test_a_stopwatch_is_recognised(line: str, seen: bool) -> None:
    assert bool(STOPWATCH.search(line)) is seen
