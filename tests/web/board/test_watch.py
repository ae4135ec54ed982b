"""The watch as a process of its own, on a database in a file: twice at once, killed, and started again."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.web.board.conftest import MailServer

Run = Callable[..., "subprocess.Popen[bytes]"]
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def run(tmp_path: Path, mail_server: MailServer) -> Iterator[Run]:
    """Runs a command of the workplace on an installation of its own, that mails to the server of this test."""
    environment = os.environ | {
        "WERVELWIJZER_DATA": str(tmp_path / "data"),
        "WERVELWIJZER_DEMO": "1",
        "WERVELWIJZER_EMAIL": f"smtp://127.0.0.1:{mail_server.port}",
        "DJANGO_SETTINGS_MODULE": "wervelwijzer.web.settings",
        "PYTHONPATH": str(ROOT / "src"),
    }
    environment.pop("WERVELWIJZER_DATABASE", None)
    started: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "wervelwijzer.web", *arguments]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
        started.append(process)
        return process

    for arguments in (("migrate", "-v0"), ("demo",)):
        made = begin(*arguments)
        _, wrong = made.communicate(timeout=120)
        assert made.returncode == 0, wrong.decode()
    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


def _ended(process: subprocess.Popen[bytes]) -> None:
    _, wrong = process.communicate(timeout=60)
    assert process.returncode == 0, wrong.decode()


def _count(data: Path, question: str) -> int:
    with sqlite3.connect(data / "data" / "wervelwijzer.sqlite3") as database:
        return int(database.execute(question).fetchone()[0])


def test_two_at_once_say_everything_once(run: Run, mail_server: MailServer, tmp_path: Path) -> None:
    """Each mail once to each person, and a third look says nothing more."""
    watches = [run("watch", "--once") for _ in range(2)]
    for watch in watches:
        _ended(watch)
    _ended(run("watch", "--once"))
    mails = Counter((str(one["To"]), one.get_content(), str(one["Subject"])) for one in mail_server.got)
    signals = _count(tmp_path, "select count(*) from records_signal where mailed_at is not null")
    assert len(mail_server.got) == signals == _count(tmp_path, "select count(*) from board_outgoing")
    assert sum(mails.values()) > 5
    steps = "select count(*) - count(distinct key) from board_step"
    assert _count(tmp_path, steps) == 0


def test_killed_and_started_again(run: Run, mail_server: MailServer, tmp_path: Path) -> None:
    """Killed while mails are refused; the next watch sends what waits, once, and stops when it is asked to."""
    mail_server.refuses = True
    watch = run("watch")
    until = time.monotonic() + 30
    while mail_server.asked < 3 and time.monotonic() < until:
        time.sleep(0.05)
    watch.send_signal(signal.SIGKILL)
    watch.communicate()
    waiting = _count(tmp_path, "select count(*) from board_outgoing")
    assert mail_server.got == []
    with sqlite3.connect(tmp_path / "data" / "wervelwijzer.sqlite3") as database:
        database.execute("update board_outgoing set after = datetime('now', '-1 hour')")
    database.close()
    mail_server.refuses = False
    again = run("watch")
    while len(mail_server.got) < waiting and time.monotonic() < until + 30:
        time.sleep(0.05)
    time.sleep(0.5)
    again.terminate()
    _, wrong = again.communicate(timeout=15)
    assert again.returncode == 0, wrong.decode()
    assert len(mail_server.got) == _count(tmp_path, "select count(*) from board_outgoing") >= waiting > 3
