"""The file of a backup: a zip of the database and of what it says of itself, with a checksum over the database."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

FORMAT = 1
MANIFEST, DATABASE = "manifest.json", "database"
CHUNK = 1 << 20


class BackupError(RuntimeError):
    """A backup cannot be made or put back; says why and what to do."""


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself. `head` is the last seal of the log of access, `audit_key` the key's fingerprint."""

    format: int
    version: str
    made_at: str
    vendor: str
    migrations: list[list[str]]
    counts: dict[str, int]
    head: list[Any]
    audit_key: str
    sha256: str


def write(file: Path, manifest: Manifest, database: Path) -> None:
    """Write a backup: it stands under its name only once it is whole and on the disk."""
    part = file.with_name(f"{file.name}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as raw:
            with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as made:
                made.write(database, DATABASE)
                made.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1))
            raw.flush()
            os.fsync(raw.fileno())
        part.replace(file)
        sync_folder(file.parent)
    finally:
        part.unlink(missing_ok=True)


def read(file: Path) -> Manifest:
    """What a backup says of itself.

    Raises:
        BackupError: it is no backup, or one of a later version of this program.
    """
    with _opened(file) as found:
        content = json.loads(found.read(MANIFEST))
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise BackupError(f"{file} is not a backup that this version can read. Use the version that made it.")
    return Manifest(**{field.name: content[field.name] for field in fields(Manifest)})


def extract(file: Path, manifest: Manifest, to: Path) -> None:
    """The database of a backup, checked against its checksum.

    Raises:
        BackupError: it is damaged.
    """
    with _opened(file) as found, found.open(DATABASE) as source, to.open("wb") as target:
        while chunk := source.read(CHUNK):
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())
    if sha256(to) != manifest.sha256:
        raise BackupError(f"{file} is damaged: its database is not the one that was put in. Use another backup.")


def sha256(file: Path) -> str:
    """The checksum of a file."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """Let the names in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as found:
            yield found
    except FileNotFoundError:
        raise BackupError(f"{file} does not exist. Name the file of a backup.") from None
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, zlib.error) as error:
        raise BackupError(f"{file} is not a backup, or a damaged one ({error}). Use another one.") from None
