"""How a process of the workplace takes requests: one at a time, in turn, and never one that has not been sent yet."""

from __future__ import annotations

import errno
import gc
import math
import mmap
import os
import selectors
import socket
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

READS, SENDS = 10.0, 30.0
"""Seconds in which a whole request must come, and in which a piece of the answer must be taken; who is slower is cut
off, because this process does nothing else in the meantime. A proxy that reads slow requests whole spares people that.
"""

COLLECTED_AFTER = 200
"""Requests after which a process looks for memory to give back, as soon as it has nothing to do."""

SELDOM = (20_000, 50, 1_000)
"""How seldom Python looks for it by itself: a look through all that is kept takes as long as twenty pages."""

SLOTS = 64
LEAVES, TIMES = 0.0005, 2
"""For how many seconds, and how often, a process leaves a new connection to one that has fewer."""

_shared = memoryview(mmap.mmap(-1, 8 * SLOTS)).cast("I")
_held, _pids = _shared[:SLOTS], _shared[SLOTS:]
"""How many connections each process holds, and one more (0 where there is none), and which process that is: every
process sees the same memory."""


class InTurn(Executor):
    """Does what it is given at once, in the thread that gives it.

    A second thread could not work at the same time: threads of one Python wait for one another, and to hand over
    between them at every request costs up to 5 ms.
    """

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Do it; gives what is already done."""
        done: Future[Any] = Future()
        try:
            done.set_result(work(*args, **kwargs))
        except Exception as error:
            done.set_exception(error)
        return done


class Line(socket.socket):
    """A socket that is read until a moment, not a while after each piece."""

    until = math.inf

    def recv(self, size: int, flags: int = 0) -> bytes:
        """Read.

        Raises:
            ConnectionResetError: the moment has come.
        """
        before = self.gettimeout()
        try:
            self.settimeout(max(0.001, min(self.until - time.monotonic(), before or math.inf)))
            return super().recv(size, flags)
        except TimeoutError:
            raise ConnectionResetError(errno.ECONNRESET, "the request came too slowly") from None
        finally:
            self.settimeout(before)


class Connection(TConn):  # type: ignore[misc] # gunicorn has no types
    """One that is not waited for without end."""

    def init(self) -> None:
        """Before every request: so much time to read it, and to send each piece of the answer."""
        super().init()
        self.sock.settimeout(SENDS)
        self.sock.until = time.monotonic() + READS


class Worker(ThreadWorker):  # type: ignore[misc] # gunicorn has no types
    """Answers in turn what has been sent.

    Who only connected, as browsers do ahead of a request, holds nobody, and mostly does not count either: the system
    keeps a connection to itself until something is sent on it, for a second or so.
    """

    def get_thread_pool(self) -> Executor:
        """No threads."""
        return InTurn()

    def init_process(self) -> None:
        """Let the system keep a new connection until something is sent on it."""
        for listener in self.sockets:
            if hasattr(socket, "TCP_DEFER_ACCEPT") and listener.FAMILY in (socket.AF_INET, socket.AF_INET6):
                listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 1)
        self._slot = self.age % SLOTS
        _pids[self._slot] = os.getpid()
        self._collected = 0
        gc.set_threshold(*SELDOM)
        super().init_process()

    def wait_for_and_dispatch_events(self, timeout: float) -> None:
        """Answer what comes; where nothing came all that time, tidy up."""
        before = self.nr
        _held[self._slot] = self.nr_conns + 1
        super().wait_for_and_dispatch_events(timeout)
        if self.nr == before and self.nr - self._collected >= COLLECTED_AFTER:
            gc.collect()
            self._collected = self.nr

    def accept(self, listener: Any) -> None:
        """Take what has connected; each is first left for a moment to another process that has fewer."""
        left = 0
        while self.nr_conns < self.worker_connections:
            if left < TIMES and self._another_has_fewer():
                left += 1
                time.sleep(LEAVES)
                continue
            try:
                client, address = listener.accept()
            except OSError as error:
                if error.errno not in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                    raise
                return
            line = Line(fileno=client.detach())
            self._await(Connection(self.cfg, line, address, listener.getsockname()))
            left = 0

    def _await(self, connection: Connection) -> None:
        """Put a new connection with the idle ones: it gets its turn when something was sent on it."""
        self.nr_conns += 1
        connection.set_timeout()
        self.pending_conns.append(connection)
        readable = partial(self.on_pending_socket_readable, connection)
        self.poller.register(connection.sock, selectors.EVENT_READ, readable)

    def _another_has_fewer(self) -> bool:
        """Kept connections stay where they are: shared out unevenly, they wait in one process beside an idle one."""
        own = _held[self._slot] = self.nr_conns + 1
        return any(0 < held < own and _lives(slot) for slot, held in enumerate(_held))

    def run(self) -> None:
        """Answer until the end, and then hold nothing any more."""
        try:
            super().run()
        finally:
            _held[self._slot] = 0

    def handle(self, conn: TConn) -> Any:
        """Answer one request, and say that this process is alive."""
        self.notify()
        return super().handle(conn)


def _lives(slot: int) -> bool:
    """Whether the process of a slot is still there; one that was killed leaves its number behind."""
    try:
        os.kill(_pids[slot], 0)
    except OSError:
        _held[slot] = 0
        return False
    return True
