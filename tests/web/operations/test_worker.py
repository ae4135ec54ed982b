"""The process that answers is held by nobody who only connects, and not for long by who stops half way or drips."""

from __future__ import annotations

import math
import socket
import threading
from contextlib import ExitStack, suppress
from types import SimpleNamespace
from typing import Any

import pytest
from gunicorn.workers.gthread import TConn
from tests.waiting import PATIENCE
from tests.web.operations.installation import Installation

from wervelwijzer.web.worker import SENDS, Connection, InTurn, Line

HALF = b"GET /health/ HTTP/1.1\r\nHost: localhost\r\nX-Half"


def test_a_request_has_a_moment_by_which_it_must_be_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before each request, also on a connection that was used before; and pieces on the way earn no more time."""
    monkeypatch.setattr(TConn, "init", lambda self: self.sock.setblocking(True))
    ours, theirs = socket.socketpair()
    settings: Any = SimpleNamespace(is_ssl=False)
    with Line(fileno=ours.detach()) as line, theirs:
        connection = Connection(settings, line, "127.0.0.1", "127.0.0.1")
        moments = []
        for _ in range(2):
            connection.init()
            moments.append(line.until)
            assert line.gettimeout() == SENDS
        assert moments[0] < moments[1] < math.inf
        theirs.sendall(b"a")
        assert line.recv(10) == b"a"
        assert line.gettimeout() == SENDS
        line.until = 0
        with pytest.raises(ConnectionResetError, match="too slowly"):
            line.recv(10)
        assert line.gettimeout() == SENDS


def test_work_is_done_in_turn_and_what_goes_wrong_is_told() -> None:
    """The answer is there when it is given back; an error is the answer of who asks for it."""
    done: list[int] = []
    InTurn().submit(done.append, 7)
    assert done == [7]
    assert InTurn().submit(max, 1, 2).result(0) == 2
    with pytest.raises(ZeroDivisionError):
        InTurn().submit(lambda: 1 / 0).result(0)


@pytest.mark.load
def test_who_connects_and_says_nothing_or_sends_drop_by_drop_holds_nobody(on_sqlite: Installation) -> None:
    """Forty silent connections, and for each process a half request and one that never ends: others are answered."""
    with on_sqlite.serving() as server, ExitStack() as lines:

        def connect() -> socket.socket:
            return lines.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE))

        for _ in range(40):
            connect()
        assert server.call("GET", "/health/")[0] == 200
        half, dripping = ([connect() for _ in range(2)] for _ in range(2))
        for line in (*half, *dripping):
            line.sendall(HALF)
        over = threading.Event()
        lines.callback(over.set)
        threading.Thread(target=drip, args=(dripping, over), daemon=True).start()
        for _ in range(10):
            assert server.call("GET", "/health/")[0] == 200
        for line in half:
            assert line.recv(1_000) == b""


def drip(lines: list[socket.socket], over: threading.Event) -> None:
    """Send a byte on each line every half second, as long as it takes them."""
    while not over.wait(0.5):
        for line in lines:
            with suppress(OSError):
                line.sendall(b"x")


@pytest.mark.load
def test_requests_behind_one_another_on_one_connection_are_all_answered(on_sqlite: Installation) -> None:
    """Sent without waiting for the answers."""
    with on_sqlite.serving() as server, socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
        line.sendall(b"GET /health/ HTTP/1.1\r\nHost: localhost\r\n\r\n" * 5)
        found = b""
        while found.count(b"HTTP/1.1 200") < 5:
            piece = line.recv(65_536)
            assert piece, found
            found += piece
