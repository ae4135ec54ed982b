"""Keeping an answer for a few seconds, so that a crowd that asks the same makes the database work once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Answer = TypeVar("Answer")
MOST_KEPT = 64


class Kept(Generic[Answer]):
    """Answers of this process, each for a short while; the key must hold everything that an answer hangs on."""

    def __init__(self, span: timedelta) -> None:
        self.span = span
        self._kept: OrderedDict[Hashable, tuple[datetime, Answer]] = OrderedDict()
        self._lock = threading.Lock()

    def get(
        self, key: Hashable, now: datetime, make: Callable[[], Answer], holds: Callable[[Answer, datetime], bool]
    ) -> Answer:
        """The answer that was kept, if it is young and still holds; else a new one."""
        with self._lock:
            found = self._kept.get(key)
        if found is not None and timedelta() <= now - found[0] < self.span and holds(found[1], now):
            return found[1]
        made = make()
        with self._lock:
            self._kept[key] = (now, made)
            self._kept.move_to_end(key)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return made
