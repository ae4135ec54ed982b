"""Keeping an answer for a few seconds, so that a crowd that asks the same makes the database work once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Kept(Generic[Answer]):
    """Answers of this process, each for a short while; the key must hold everything that an answer hangs on.

    Of many who ask the same at once, one works it out and the others wait for it.
    """

    def __init__(self, span: timedelta, most: int) -> None:
        self.span, self.most = span, most
        self._kept: OrderedDict[Hashable, tuple[datetime, Answer]] = OrderedDict()
        self._making: dict[Hashable, threading.Lock] = {}
        self._lock = threading.Lock()

    def get(
        self, key: Hashable, now: datetime, make: Callable[[], Answer], holds: Callable[[Answer, datetime], bool]
    ) -> Answer:
        """The answer that was kept, if it is young and still holds; else a new one."""
        if (found := self._young(key, now, holds)) is not None:
            return found
        with self._lock:
            making = self._making.setdefault(key, threading.Lock())
        with making:
            if (found := self._young(key, now, holds)) is not None:
                return found
            try:
                made = make()
                self._keep(key, now, made)
            finally:
                with self._lock:
                    self._making.pop(key, None)
        return made

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()

    def _young(self, key: Hashable, now: datetime, holds: Callable[[Answer, datetime], bool]) -> Answer | None:
        with self._lock:
            found = self._kept.get(key)
        if found is None or not abs(now - found[0]) < self.span or not holds(found[1], now):
            return None
        return found[1]

    def _keep(self, key: Hashable, now: datetime, made: Answer) -> None:
        with self._lock:
            self._kept[key] = (now, made)
            self._kept.move_to_end(key)
            while len(self._kept) > self.most:
                self._kept.popitem(last=False)
