"""A gate before a file: one process and one thread pass at a time; it opens by itself when a process dies."""

from __future__ import annotations

import fcntl
import os
import threading
import time
from pathlib import Path

PAUSE = 0.001


class Gate:
    """One gate of this process; those of other processes to the same file are the same gate."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._turn = threading.Lock()
        self._handle: int | None = None
        self._owner: int | None = None

    def enter(self, patience: float) -> bool:
        """Wait for one's turn; whether it came in time."""
        until = time.monotonic() + patience
        if not self._turn.acquire(timeout=patience):
            return False
        while not self._lock():
            if time.monotonic() >= until:
                self._turn.release()
                return False
            time.sleep(PAUSE)
        return True

    def leave(self) -> None:
        """Let the next one pass."""
        if self._handle is not None:
            fcntl.flock(self._handle, fcntl.LOCK_UN)
        self._turn.release()

    def _lock(self) -> bool:
        if self._handle is None or self._owner != os.getpid():  # a fork shares a lock with its parent
            self._handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            self._owner = os.getpid()
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


_gates: dict[Path, Gate] = {}


def gate_of(file: Path) -> Gate:
    """The gate before a database."""
    return _gates.setdefault(file, Gate(file))
