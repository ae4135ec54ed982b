"""A throw-away PostgreSQL, where it is installed: its own folder, its own socket, gone when it is done with."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

OWNER = "wervelwijzer"
DEBIAN = Path("/usr/lib/postgresql")
REMEDY = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
SETTINGS = {
    "listen_addresses": "''",
    "max_connections": "100",
    "shared_buffers": "128MB",
    "log_min_messages": "fatal",
    "log_min_error_statement": "panic",
}


class PostgresError(RuntimeError):
    """PostgreSQL is there but does not do what is asked; says what it printed."""


def programs() -> Path | None:
    """The folder with `initdb` and its kin: the newest installed one; None where there is none."""
    debian = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]), reverse=True)
    found = [str(file) for file in debian if os.access(file, os.X_OK)] or [shutil.which("initdb") or ""]
    return Path(found[0]).resolve().parent if found[0] else None


@dataclass(frozen=True)
class Cluster:
    """A running server in `folder`. `user` is the account that it runs as, where that is not our own."""

    folder: Path
    bin: Path
    user: str | None

    def url(self, name: str = "postgres") -> str:
        """The address of a database in it, for WERVELWIJZER_DATABASE."""
        return f"postgresql://{OWNER}@{quote(str(self.folder), safe='')}/{name}"

    def make(self, name: str, template: str = "template0") -> str:
        """A new database, empty or as a copy of another; gives its address."""
        sql = f'CREATE DATABASE "{name}" TEMPLATE "{template}"'
        self._as_owner("psql", "-X", "-q", "-h", str(self.folder), "-U", OWNER, "-c", sql, "postgres")
        return self.url(name)

    def start(self) -> None:
        """Start it and wait until it answers."""
        log = self.folder / "log"
        self._as_owner("pg_ctl", "-D", str(self.folder / "data"), "-l", str(log), "-w", "-t", "60", "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it; `immediate` as a crash would, without writing anything out."""
        self._as_owner("pg_ctl", "-D", str(self.folder / "data"), "-m", how, "-w", "-t", "60", "stop")

    def version(self) -> str:
        """As it names itself: 15.18."""
        said = self._as_owner("postgres", "--version")
        return said.split()[2]

    def _as_owner(self, program: str, *arguments: str) -> str:
        command = [str(self.bin / program), *arguments]
        if self.user:
            command = ["runuser", "-u", self.user, "--", *command]
        with tempfile.TemporaryFile("w+") as said:  # a pipe would be held open by the server that it starts
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/", check=False)
            said.seek(0)
            text = said.read()
        if done.returncode:
            raise PostgresError(f"{program} {' '.join(arguments)} ended with status {done.returncode}:\n{text}")
        return text


def unwind_when_stopped() -> None:
    """Let a request to stop end this process by its own blocks, so that what they started ends with it."""
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A server for as long as the block lasts; writes are made durable as in a hospital.

    Raises:
        PostgresError: it is not installed, or does not start.
    """
    found = programs()
    if found is None:
        raise PostgresError(REMEDY)
    unwind_when_stopped()
    folder = Path(tempfile.mkdtemp(prefix="ww-pg-"))
    made = Cluster(folder, found, _account(folder))
    try:
        _initialise(made)
        made.start()
        yield made
    finally:
        with suppress(PostgresError):
            made.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)


def _account(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root: then as the account that Debian made for it, or as nobody."""
    if os.geteuid():
        return None
    names: Sequence[str] = [user.pw_name for user in pwd.getpwall()]
    name = "postgres" if "postgres" in names else "nobody"
    user = pwd.getpwnam(name)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return name


def _initialise(made: Cluster) -> None:
    data = made.folder / "data"
    made._as_owner(
        "initdb", "-D", str(data), "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions"
    )
    settings = SETTINGS | {"unix_socket_directories": f"'{made.folder}'"}
    lines = [f"{name} = {value}" for name, value in settings.items()]
    with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.write("\n".join(["", *lines, ""]))
