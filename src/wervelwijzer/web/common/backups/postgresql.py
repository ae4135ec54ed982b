"""PostgreSQL: pg_dump of one instant; put back in one transaction, with the old tables in a schema of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from wervelwijzer.web.common.backups.archive import BackupError
from wervelwijzer.web.common.backups.facts import Execute

DEBIAN = Path("/usr/lib/postgresql")
SCHEMA = "public"
PLAIN = ("--no-owner", "--no-privileges", f"--schema={SCHEMA}")


@contextmanager
def dumped(to: Path) -> Iterator[Execute]:
    """Dump the database as it is at one instant; gives what reads that same instant."""
    with transaction.atomic():
        _execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        snapshot = _execute("SELECT pg_export_snapshot()")[0][0]
        _run("pg_dump", "-Fc", *PLAIN, f"--snapshot={snapshot}", f"--file={to}")
        yield _execute


def is_empty() -> bool:
    """Whether there is nothing that could be lost."""
    tables = set(connection.introspection.table_names())
    return not any(
        table in tables and _execute(f"SELECT 1 FROM {table} LIMIT 1") for table in ("accounts_user", "records_patient")
    )


def others() -> int:
    """How many other programs use the database at this moment."""
    sql = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
        "AND backend_type = 'client backend'"
    )
    return int(_execute(sql)[0][0])


def put_back(database: Path, stamp: str) -> str | None:
    """Put a dump in the place of the present tables, all or nothing; gives the schema that they are in now."""
    kept = None if is_empty() else f"before_{stamp}"
    script = database.with_suffix(".sql")
    _run("pg_restore", *PLAIN, f"--file={script}", str(database))
    first = database.with_suffix(".first.sql")
    away = f"ALTER SCHEMA {SCHEMA} RENAME TO {kept}" if kept else f"DROP SCHEMA {SCHEMA} CASCADE"
    first.write_text(f"{away};\nCREATE SCHEMA {SCHEMA};\n", encoding="ascii")
    connection.close()
    _run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-1", "-f", str(first), "-f", str(script))
    return f"schema {kept}" if kept else None


def _execute(sql: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        found: list[tuple[Any, ...]] = cursor.fetchall() if cursor.description else []
    return found


def _program(name: str) -> str:
    """The newest one: it must not be older than the server."""
    debian = sorted(DEBIAN.glob(f"*/bin/{name}"), key=lambda file: int(file.parts[-3]), reverse=True)
    found = str(debian[0]) if debian else shutil.which(name)
    if not found:
        raise BackupError(f"{name} is not on this machine. Install it (Debian: apt-get install postgresql-client).")
    return found


def _run(name: str, *arguments: str) -> None:
    settings = connection.settings_dict
    where = {
        "PGHOST": settings["HOST"],
        "PGPORT": settings["PORT"],
        "PGUSER": settings["USER"],
        "PGPASSWORD": settings["PASSWORD"],
        "PGDATABASE": settings["NAME"],
    }
    environment = os.environ | {key: str(value) for key, value in where.items() if value}
    done = subprocess.run([_program(name), *arguments], env=environment, capture_output=True, text=True)
    if done.returncode:
        raise BackupError(f"{name} failed, and nothing was changed: {done.stderr.strip()}")
