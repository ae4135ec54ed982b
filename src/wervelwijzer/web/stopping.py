"""How a process of the workplace that sleeps most of the time is told to stop."""

from __future__ import annotations

import select
import signal
import socket
from typing import ClassVar


class Stop:
    """Whether this process was asked to stop, however often and however fast one asks.

    What a signal runs may take no lock: a second signal would wait for the first, for ever. And it may raise nothing:
    in the midst of starting another process, nobody would know of that one. So nothing is run: the system writes a
    byte, and that ends the sleep. It does so until the process has ended, so that what it writes to stays open.
    """

    _open: ClassVar[list[socket.socket]] = []

    def __init__(self) -> None:
        self._read, write = socket.socketpair()
        self._open.extend((self._read, write))
        write.setblocking(False)
        signal.set_wakeup_fd(write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)

    def asked_within(self, seconds: float) -> bool:
        """Sleep so long at most; whether it was asked."""
        return bool(select.select([self._read], [], [], seconds)[0])
