"""The watch as a process of its own, on a database in a file: twice at once, killed, and started again."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import LiteralString
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql
from tests.waiting import PATIENCE, wait_until
from tests.web.board.conftest import MailServer

ROOT = Path(__file__).resolve().parents[3]


class Installation:
    """A workplace of its own, on the kind of database that these tests run on, that mails to the server of a test."""

    def __init__(self, folder: Path, mail_port: int) -> None:
        self.file = folder / "data" / "wervelwijzer.sqlite3"
        self.started: list[subprocess.Popen[bytes]] = []
        self.environment = os.environ | {
            "WERVELWIJZER_DATA": str(self.file.parent),
            "WERVELWIJZER_DEMO": "1",
            "WERVELWIJZER_EMAIL": f"smtp://127.0.0.1:{mail_port}",
            "DJANGO_SETTINGS_MODULE": "wervelwijzer.web.settings",
            "PYTHONPATH": str(ROOT / "src"),
        }
        self.postgresql = os.environ.get("WERVELWIJZER_DATABASE")
        if self.postgresql:
            name = f"watch_{uuid.uuid4().hex}"
            with psycopg.connect(self.postgresql, autocommit=True) as server:
                server.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
            self.postgresql = urlsplit(self.postgresql)._replace(path=f"/{name}").geturl()
            self.environment["WERVELWIJZER_DATABASE"] = self.postgresql

    def run(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a command of the workplace."""
        command = [sys.executable, "-m", "wervelwijzer.web", *arguments]
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.PIPE)
        self.started.append(process)
        return process

    def count(self, question: LiteralString) -> int:
        """The number that the database answers."""
        if self.postgresql:
            with psycopg.connect(self.postgresql) as server:
                found = server.execute(question).fetchone()
                assert found is not None
                return int(found[0])
        with closing(sqlite3.connect(self.file)) as database:
            return int(database.execute(question).fetchone()[0])

    def change(self, statement: LiteralString) -> None:
        """Change something behind the back of the workplace."""
        if self.postgresql:
            with psycopg.connect(self.postgresql) as server:
                server.execute(statement)
            return
        with closing(sqlite3.connect(self.file)) as database, database:
            database.execute(statement)


@pytest.fixture
def installation(tmp_path: Path, mail_server: MailServer) -> Iterator[Installation]:
    """With the demonstration's patients."""
    made = Installation(tmp_path, mail_server.port)
    _ended(made.run("migrate", "-v0"))
    _ended(made.run("demo"))
    yield made
    for process in made.started:
        if process.poll() is None:
            process.kill()
            process.communicate()


def _ended(process: subprocess.Popen[bytes]) -> None:
    _, wrong = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, wrong.decode()


MAILS, TOLD = "select count(*) from board_outgoing", "select count(*) from records_signal where mailed_at is not null"


def test_two_at_once_say_everything_once(installation: Installation, mail_server: MailServer) -> None:
    """Each mail once to each person, and a third look says nothing more."""
    watches = [installation.run("watch", "--once") for _ in range(2)]
    for watch in watches:
        _ended(watch)
    said = len(mail_server.got)
    _ended(installation.run("watch", "--once"))
    assert len(mail_server.got) == said == installation.count(TOLD) == installation.count(MAILS)
    assert said > 5
    assert installation.count("select count(*) - count(distinct key) from records_signal") == 0
    assert installation.count("select count(*) from board_step") > 3


def test_killed_and_started_again(installation: Installation, mail_server: MailServer) -> None:
    """Killed while mails are refused; the next watch sends what waits, once, and stops when it is asked to."""
    mail_server.refuses = True
    watch = installation.run("watch")
    wait_until(lambda: mail_server.asked >= 3, "three mails were refused")
    watch.send_signal(signal.SIGKILL)
    watch.communicate()
    waiting = installation.count(MAILS)
    assert mail_server.got == []
    installation.change("update board_outgoing set after = '2026-01-01 00:00:00'")
    mail_server.refuses = False
    again = installation.run("watch")
    wait_until(lambda: len(mail_server.got) >= waiting, "what waited was sent")
    again.terminate()
    _ended(again)
    _ended(installation.run("watch", "--once"))
    assert len(mail_server.got) == installation.count(MAILS) >= waiting > 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_a_hundred_times_it_stops(
    installation: Installation, mail_server: MailServer, number: signal.Signals
) -> None:
    """Ctrl-C goes to it from the terminal and from the server at once: a signal in the midst of another is no harm."""
    watch = installation.run("watch")
    wait_until(lambda: len(mail_server.got) > 0, "it watches: its first mail went out")
    for _ in range(100):
        watch.send_signal(number)
    _, wrong = watch.communicate(timeout=PATIENCE)
    assert watch.returncode in (0, -number), wrong.decode()  # the last ones may reach it when it has all but ended
    assert b"Traceback" not in wrong
