"""How a process of the workplace takes requests: one at a time, in turn, and never one that has not been sent yet."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

PATIENCE = 10.0
"""Seconds between two pieces of a request, or of an answer that is taken, before the connection is closed."""


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


class Connection(TConn):  # type: ignore[misc] # gunicorn has no types
    """One that nobody waits for: before its first byte it is put with the idle ones, and a slow one is closed."""

    def wait_for_data(self, timeout: float) -> bool:
        """Whether there is something to read now."""
        return bool(super().wait_for_data(0))

    def init(self) -> None:
        """Before every request: read and write with patience, not without end."""
        super().init()
        self.sock.settimeout(PATIENCE)


class Worker(ThreadWorker):  # type: ignore[misc] # gunicorn has no types
    """Answers in turn; a connection is taken only between two requests, so that a busy process leaves it to another.

    Browsers open connections ahead of their requests; such a one must not hold the process, and it must not count.
    """

    def get_thread_pool(self) -> Executor:
        """No threads."""
        return InTurn()

    def init_process(self) -> None:
        """Let the system keep a new connection until something is sent on it."""
        for listener in self.sockets:
            if hasattr(socket, "TCP_DEFER_ACCEPT") and listener.FAMILY in (socket.AF_INET, socket.AF_INET6):
                listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 1)
        super().init_process()

    def accept(self, listener: Any) -> None:
        """Take a connection, and answer what is already sent on it."""
        try:
            client, address = listener.accept()
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                raise
            return
        self.nr_conns += 1
        self.enqueue_req(Connection(self.cfg, client, address, listener.getsockname()))

    def handle(self, conn: TConn) -> Any:
        """Answer one request, and say that this process is alive."""
        self.notify()
        return super().handle(conn)
