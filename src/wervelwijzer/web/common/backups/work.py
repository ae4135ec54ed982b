"""Making a backup and putting it back, on either database."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from wervelwijzer.version import VERSION
from wervelwijzer.web.common.backups import archive, facts, postgresql, sqlite
from wervelwijzer.web.common.backups.archive import FORMAT, BackupError, Manifest
from wervelwijzer.web.records import audit

LOCK = "running.lock"


class Keeper(Protocol):
    """What each database can do."""

    def dumped(self, to: Path) -> AbstractContextManager[facts.Execute]:
        """Copy the database as it is at one instant."""

    def is_empty(self) -> bool:
        """Whether there is nothing that could be lost."""

    def others(self) -> int:
        """How many other programs use it."""

    def put_back(self, database: Path, stamp: str) -> str | None:
        """Put a copy in its place; gives where the old data are now."""


def keeper() -> Keeper:
    """The one for the database of this installation."""
    keepers: dict[str, Keeper] = {"sqlite": sqlite, "postgresql": postgresql}
    return keepers[connection.vendor]


def back_up(file: Path, *, force: bool = False) -> Manifest:
    """Write everything in the database into one file, while others work.

    Raises:
        BackupError: there is such a file already, or no database.
    """
    if file.exists() and not force:
        raise BackupError(f"{file} exists already. Name another file, or say --force.")
    if not file.parent.is_dir():
        raise BackupError(f"{file.parent} is no folder. Make it, or name another file.")
    try:
        audit.log(None, "backup", file=file.name)
    except DatabaseError as error:
        raise BackupError(f"There is no database of Wervelwijzer here ({error}). Start ./run serve first.") from None
    with tempfile.TemporaryDirectory(dir=file.parent, prefix=".backup-") as folder:
        dump = Path(folder) / "database"
        with keeper().dumped(dump) as execute:
            found = (facts.migrations(execute), facts.counts(execute), facts.head(execute))
        manifest = Manifest(
            FORMAT,
            VERSION,
            timezone.now().isoformat(),
            connection.vendor,
            *found,
            facts.audit_key(),
            archive.sha256(dump),
        )
        archive.write(file, manifest, dump)
    return manifest


@dataclass(frozen=True)
class Restored:
    """What was put back, where the old data are now, and the places where the log of access does not hold."""

    manifest: Manifest
    kept: str | None
    broken: list[audit.Broken]


def restore(file: Path, *, force: bool = False) -> Restored:
    """Put a backup in the place of everything in the database, bring it to this version, and check it.

    Raises:
        BackupError: it cannot be put back; nothing was changed.
    """
    manifest = archive.read(file)
    _check(file, manifest)
    with _alone(), tempfile.TemporaryDirectory(dir=settings.DATA, prefix=".restore-") as folder:
        if not force and not keeper().is_empty():
            raise BackupError(
                "There are people or patients in this database. Say --force to put it aside for the backup."
            )
        dump = Path(folder) / "database"
        archive.extract(file, manifest, dump)
        kept = keeper().put_back(dump, timezone.now().strftime("%Y%m%d%H%M%S%f"))
        call_command("migrate", verbosity=0)
        broken = audit.check().broken
        if not broken and manifest.head != facts.head(_execute):
            broken = [audit.Broken(manifest.head[0], "end")]
        Session.objects.all().delete()
        audit.log(None, "restore", file=file.name, made_at=manifest.made_at)
    return Restored(manifest, kept, broken)


def _check(file: Path, manifest: Manifest) -> None:
    """Whether a backup belongs here."""
    if manifest.vendor != connection.vendor:
        raise BackupError(
            f"{file} is of {manifest.vendor}, and this installation has {connection.vendor}. "
            "Set WERVELWIJZER_DATABASE for the one that it is of."
        )
    if manifest.audit_key != facts.audit_key():
        raise BackupError(
            f"{file} belongs to another audit key than {settings.DATA / 'audit.key'}, so that the log of access could "
            "not be checked. Put the key that was kept with this installation there first."
        )
    known = MigrationLoader(None).disk_migrations
    later = [f"{app} {name}" for app, name in manifest.migrations if (app, name) not in known and app in _apps()]
    if later:
        raise BackupError(
            f"{file} was made by version {manifest.version}, which is later than this one ({VERSION}): "
            f"it has {', '.join(later)}. Install that version or a later one."
        )


def _apps() -> set[str]:
    return {app for app, _ in MigrationLoader(None).disk_migrations}


@contextmanager
def _alone() -> Iterator[None]:
    """While nobody else uses this installation."""
    handle = os.open(settings.DATA / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise BackupError("The server is running. Stop it first.") from None
        if count := keeper().others():
            raise BackupError(f"{count} other programs use the database. Stop them first.")
        yield
    finally:
        os.close(handle)


def _execute(sql: str) -> facts.Rows:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        found: facts.Rows = cursor.fetchall()
    return found
