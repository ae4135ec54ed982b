"""Clocks at exact moments, and a mail server that is one."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from tests.waiting import PATIENCE

from wervelwijzer.web.board import signal_views, views
from wervelwijzer.web.records.models import ClockRow, Episode


@pytest.fixture(autouse=True)
def _forgets() -> None:
    """Each test begins as a new process would."""
    views._made.clear()
    views._logged.clear()
    signal_views._waiting.clear()


def clock(
    episode: Episode,
    due: datetime,
    *,
    goal: str = "imaging",
    hours: int = 12,
    status: str = "running",
    performer: str = "treating_physician",
    **other: Any,
) -> ClockRow:
    """A clock that runs and ends at exactly this moment; it warns a quarter of its term before."""
    return ClockRow.objects.create(
        episode=episode,
        goal=goal,
        recommendation="DX-IMG-06",
        performer=performer,
        hours=hours,
        started_at=due - timedelta(hours=hours),
        due_at=due,
        warn_at=due - timedelta(hours=hours) / 4,
        status=status,
        **other,
    )


class MailServer(socketserver.ThreadingTCPServer):
    """A small SMTP server on a port of its own. While `refuses`, it takes no mail."""

    daemon_threads = False

    def __init__(self) -> None:
        self.refuses = False
        self.asked = 0
        self.got: list[EmailMessage] = []
        super().__init__(("127.0.0.1", 0), Conversation)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def take(self, body: bytes) -> None:
        """Keep a mail."""
        message = message_from_bytes(body, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.got.append(message)

    def to(self, username: str) -> list[EmailMessage]:
        """What somebody received."""
        return [one for one in self.got if f"{username}@" in str(one["To"])]


class Conversation(socketserver.StreamRequestHandler):
    """One sender."""

    server: MailServer

    def handle(self) -> None:
        """Answer each command until the other says goodbye."""
        self._say("220 test")
        while command := self.rfile.readline().decode().strip():
            verb = command.split(" ", 1)[0].upper()
            if verb == "DATA":
                self._say("354 go on")
                self.server.take(b"".join(iter(self.rfile.readline, b".\r\n")))
                self._say("250 taken")
            elif verb == "MAIL" and self.server.refuses:
                self.server.asked += 1
                self._say("451 not now")
            elif verb == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 fine")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    """A mail server that runs while the test does."""
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def by_smtp(mail_server: MailServer, settings: Any) -> MailServer:
    """Django sends its mail to that server."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", mail_server.port, PATIENCE
    return mail_server
