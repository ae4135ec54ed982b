"""A whole installation in a folder of its own, as a hospital has it: commands, and a server that can be killed."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from tests.waiting import PATIENCE, wait_until

ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Installation:
    """Data in `folder`, and in the PostgreSQL at `database` where that is given."""

    folder: Path
    database: str | None = None
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """The settings of its processes."""
        settings = {"WERVELWIJZER_DATA": str(self.folder), "DJANGO_SETTINGS_MODULE": "wervelwijzer.web.settings"}
        if self.database:
            settings["WERVELWIJZER_DATABASE"] = self.database
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("WERVELWIJZER_D", "DJANGO"))}
        return kept | settings | dict(self.more)

    def manage(self, *arguments: str, fails: bool = False) -> str:
        """Run a management command; gives what it printed."""
        return self._run("-m", "wervelwijzer.web", *arguments, fails=fails)

    def python(self, code: str) -> Any:
        """Run code within the application; gives what it printed, read as JSON."""
        return json.loads(self._run("-c", f"import django; django.setup()\n{code}"))

    def _run(self, *arguments: str, fails: bool = False) -> str:
        command = [sys.executable, *arguments]
        done = subprocess.run(command, env=self.environment, cwd=ROOT, capture_output=True, text=True)
        assert bool(done.returncode) is fails, f"{arguments}: status {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def token(self, username: str = "neuroloog") -> str:
        """A token for a program that works as this person."""
        scopes = [part for scope in ("advise", "read", "record") for part in ("--scope", scope)]
        return self.manage("api_token", "make", username, "--name", "test", *scopes).split()[0]

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the database itself answers, without the application."""
        if self.database:
            with psycopg.connect(self.database) as connection:
                return connection.execute(sql.encode()).fetchall()
        with closing(sqlite3.connect(self.folder / "wervelwijzer.sqlite3")) as kept:
            return kept.execute(sql).fetchall()

    def count(self, table: str = "records_entryrow") -> int:
        """How many rows a table has."""
        return int(self.rows(f"SELECT count(*) FROM {table}")[0][0])

    def begin(self) -> str:
        """Tables, a team with one specialist, and one patient; gives the id of the episode."""
        self.manage("migrate", "-v", "0")
        return str(self.python(MAKE))

    @property
    def episode(self) -> str:
        """The id of its one episode."""
        return str(UUID(str(self.rows("SELECT id FROM records_episode")[0][0])))

    @contextmanager
    def serving(self) -> Iterator[Server]:
        """A running server."""
        server = Server.start(self)
        try:
            yield server
        finally:
            server.kill()
            self.wait_until_left()

    def wait_until_left(self) -> None:
        """Wait until PostgreSQL has done what a killed process had already asked of it."""
        if self.database:
            wait_until(lambda: self.rows(OTHERS) == [(0,)], "nobody else is connected to the database")


OTHERS = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""
MAKE = """
import json
from datetime import date
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.records.models import Episode, Patient
from wervelwijzer.web.records.services import New, append
team = Team.objects.create(name="Wervelteam Noord")
user = User.objects.create_user("neuroloog", "neuroloog@example.org", "een-lang-wachtwoord", first_name="Noor")
Membership.objects.create(user=user, team=team, role="specialist")
patient = Patient.objects.create(number="N0001", name="Patiënt Één", birth_date=date(1950, 3, 1))
episode = Episode.objects.create(patient=patient, team=team)
append(episode, user, New("complaint_reported", facts={"symptoms.spinal_pain": True}))
print(json.dumps(str(episode.pk)))
"""
TWO = ("--workers", "2")
"""The same number of processes on every machine."""


@dataclass
class Server:
    """A server with all its processes in one group."""

    process: subprocess.Popen[bytes]
    port: int

    @classmethod
    def start(cls, of: Installation) -> Server:
        """Start it, and wait until it answers."""
        with reserved_port() as port:
            process = subprocess.Popen(
                [sys.executable, "-m", "wervelwijzer.web.serve", "--hospital", "--port", str(port), *TWO],
                env=of.environment,
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
                start_new_session=True,
            )
            server = cls(process, port)
            try:
                server._wait()
            except BaseException:
                server.kill()
                raise
        return server

    def _wait(self) -> None:
        wait_until(self._answers, "the server answers")

    def _answers(self) -> bool:
        assert self.process.poll() is None, "the server has ended"
        with suppress(OSError, http.client.HTTPException):
            return self.call("GET", "/health/")[0] == 200
        return False

    def call(self, method: str, path: str, body: object = None, token: str = "") -> tuple[int, bytes]:
        """One request on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"} if token else {}
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def kill(self) -> None:
        """Kill every process of it at once, as a power cut would; none is left when this is done."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        wait_until(lambda: not alive(self.process.pid), "every process has ended")


def alive(group: int) -> bool:
    """Whether a process of a group still runs; one that has ended and waits to be reaped does not."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    states = {state for pgrp, state in map(_group_and_state, Path("/proc").glob("[0-9]*/stat")) if pgrp == group}
    return not states or states != {"Z"}


def _group_and_state(stat: Path) -> tuple[int, str]:
    try:
        state, _, group = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[:3]
    except OSError:  # it has gone meanwhile
        return 0, ""
    return int(group), state


@contextmanager
def reserved_port() -> Iterator[int]:
    """A port on which nothing listens, that nobody else is given before a server has it (on Linux, where two may bind
    one as long as neither listens)."""
    with socket.socket() as held:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(("127.0.0.1", 0))
        port = int(held.getsockname()[1])
        if sys.platform != "linux":
            held.close()
        yield port
