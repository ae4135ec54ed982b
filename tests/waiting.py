"""Waiting for what another process or thread does: a limit is reached only where it never does."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 120.0
"""Seconds. So long that no slow machine reaches it; where everything goes well, nobody waits for it."""


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Go on as soon as something holds; fail, and say what was waited for, where that never comes."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"waited in vain until {what}"
        time.sleep(0.02)
