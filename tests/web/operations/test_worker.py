"""The process that answers is held by nobody: not by who only connects, not by who stops half way."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from gunicorn.workers.gthread import TConn
from tests.web.operations.installation import Installation

from wervelwijzer.web.worker import PATIENCE, Connection, InTurn

HALF = b"GET /health/ HTTP/1.1\r\nHost: localhost\r\nX-Half"


@contextmanager
def pair() -> Iterator[tuple[Connection, socket.socket]]:
    """A connection as a worker sees it, and the other end."""
    ours, theirs = socket.socketpair()
    settings: Any = SimpleNamespace(is_ssl=False, http_protocols=["h1"], forwarded_allow_ips=[])
    with ours, theirs:
        yield Connection(settings, ours, "127.0.0.1", "127.0.0.1"), theirs


def test_reading_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before each request, also on a connection that was used before."""
    monkeypatch.setattr(TConn, "init", lambda self: self.sock.setblocking(True))
    with pair() as (connection, _):
        for _ in range(2):
            connection.init()
            assert connection.sock.gettimeout() == PATIENCE


def test_work_is_done_in_turn_and_what_goes_wrong_is_told() -> None:
    """The answer is there when it is given back; an error is the answer of who asks for it."""
    done: list[int] = []
    InTurn().submit(done.append, 7)
    assert done == [7]
    assert InTurn().submit(max, 1, 2).result(0) == 2
    with pytest.raises(ZeroDivisionError):
        InTurn().submit(lambda: 1 / 0).result(0)


@pytest.mark.load
def test_who_connects_and_says_nothing_or_stops_half_way_holds_nobody(on_sqlite: Installation) -> None:
    """Forty silent connections, and one half request for each process: the others are answered."""
    with on_sqlite.serving() as server, ExitStack() as lines:

        def connect() -> socket.socket:
            return lines.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=60))

        for _ in range(40):
            connect()
        assert server.call("GET", "/health/")[0] == 200
        half = [connect() for _ in range(3)]
        for line in half:
            line.sendall(HALF)
        for _ in range(10):
            assert server.call("GET", "/health/")[0] == 200
        for line in half:  # closed, or still waited for: it can be finished or not, but it is not answered wrongly
            assert line.recv(1_000) == b""


@pytest.mark.load
def test_requests_behind_one_another_on_one_connection_are_all_answered(on_sqlite: Installation) -> None:
    """Sent without waiting for the answers."""
    with on_sqlite.serving() as server, socket.create_connection(("127.0.0.1", server.port), timeout=60) as line:
        line.sendall(b"GET /health/ HTTP/1.1\r\nHost: localhost\r\n\r\n" * 5)
        found = b""
        while found.count(b"HTTP/1.1 200") < 5:
            piece = line.recv(65_536)
            assert piece, found
            found += piece
