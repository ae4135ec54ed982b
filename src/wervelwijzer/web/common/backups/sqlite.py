"""SQLite: a copy through its own backup interface; put back as a new file, with the old one kept beside it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connection

from wervelwijzer.web.common.backups.archive import BackupError, sync_folder
from wervelwijzer.web.common.backups.facts import Execute

BESIDE = ("", "-wal", "-shm")


@contextmanager
def dumped(to: Path) -> Iterator[Execute]:
    """Copy the database as it is at one instant; gives what reads the copy."""
    with closing(sqlite3.connect(_file())) as source, closing(sqlite3.connect(to)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise BackupError(f"{_file()} is damaged (PRAGMA integrity_check). Restore the last good backup.")
        yield lambda sql: copy.execute(sql).fetchall()


def is_empty() -> bool:
    """Whether there is nothing that could be lost."""
    if not _file().exists():
        return True
    with closing(sqlite3.connect(_file())) as found:
        try:
            return not any(
                found.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
                for table in ("accounts_user", "records_patient")
            )
        except sqlite3.DatabaseError as error:
            return "no such table" in str(error)


def others() -> int:
    """Nobody: whoever uses the file holds the lock of its folder."""
    return 0


def put_back(database: Path, stamp: str) -> str | None:
    """Put a copy in the place of the present database; gives where that is now, if there was one."""
    connection.close()
    file = _file()
    kept = file.with_name(f"{file.name}.before-{stamp}") if file.exists() else None
    new = file.with_name(f"{file.name}.new")
    new.unlink(missing_ok=True)
    with new.open("wb") as target, database.open("rb") as source:
        while chunk := source.read(1 << 20):
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    new.chmod(0o600)
    if kept is not None:
        for suffix in BESIDE:
            old = file.with_name(file.name + suffix)
            if old.exists():
                old.replace(kept.with_name(kept.name + suffix))
    new.replace(file)
    sync_folder(file.parent)
    return str(kept) if kept else None


def _file() -> Path:
    return Path(str(connection.settings_dict["NAME"]))
