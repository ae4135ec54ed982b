"""Keeping answers in this process, so that what was worked out once, or by one of a crowd, is not worked out again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Answer = TypeVar("Answer")


class Kept(Generic[Answer]):
    """The answers that were last used; the key, and what `holds` says, must cover everything that an answer hangs on.

    `span` is for how long one is kept; without it, as long as there is room. Of many who ask the same at once, one
    works it out and the others wait for it.
    """

    def __init__(self, span: timedelta | None, most: int) -> None:
        self.span, self.most = span, most
        self._kept: OrderedDict[Hashable, tuple[datetime, Answer]] = OrderedDict()
        self._making: dict[Hashable, threading.Lock] = {}
        self._lock = threading.Lock()

    def get(
        self,
        key: Hashable,
        now: datetime,
        make: Callable[[], Answer],
        holds: Callable[[Answer, datetime], bool] = lambda *_: True,
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

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()

    def _young(self, key: Hashable, now: datetime, holds: Callable[[Answer, datetime], bool]) -> Answer | None:
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
        made_at, answer = found
        young = self.span is None or abs(now - made_at) < self.span
        return answer if young and holds(answer, now) else None

    def _keep(self, key: Hashable, now: datetime, made: Answer) -> None:
        with self._lock:
            self._kept[key] = (now, made)
            self._kept.move_to_end(key)
            while len(self._kept) > self.most:
                self._kept.popitem(last=False)
