"""Django's own SQLite, of which a transaction begins when it is its turn.

Left to itself SQLite lets a writer who finds another at work try again after ever longer pauses: under load some then
wait for seconds while others pass. With a queue nobody waits longer than the work before them takes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base

from wervelwijzer.web.common.sqlite.gate import Gate, gate_of

PATIENCE = 20.0
"""Seconds, as for SQLite's own lock; after that it is left to that one, which says what is wrong."""


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that queues before it writes. (The stubs of Django leave out what it hooks into.)"""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._passed: Gate | None = None

    def _start_transaction_under_autocommit(self) -> None:
        self._queue()
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            self._leave()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]
        self._leave()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self._leave()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            self._leave()

    def _queue(self) -> None:
        if self._passed is None and not self.is_in_memory_db():
            gate = gate_of(Path(f"{self.settings_dict['NAME']}.gate"))
            self._passed = gate if gate.enter(PATIENCE) else None

    def _leave(self) -> None:
        passed, self._passed = self._passed, None
        if passed is not None:
            passed.leave()
