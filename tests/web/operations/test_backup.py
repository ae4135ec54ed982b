"""Backup and restore on either database: whole, checked, and never over what is there unasked."""

from __future__ import annotations

import json
import shutil
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests.waiting import wait_until
from tests.web.operations.installation import Installation

pytestmark = pytest.mark.load

NOTE = """
import json
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
for number in range({many}):
    append(Episode.objects.get(), User.objects.get(), New("note", content={{"text": str(number)}}))
print(json.dumps(True))
"""
WRITE = """
import json
from pathlib import Path
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
while not Path({until!r}).exists():
    append(Episode.objects.get(), User.objects.get(), New("note", content={{"text": "written"}}))
print(json.dumps(True))
"""


def test_what_was_backed_up_comes_back_as_it_was(installation: Installation, tmp_path: Path) -> None:
    file = tmp_path / "one.backup"
    said = installation.manage("backup", str(file))
    assert "1 patients, 1 episodes, 1 entries, 1 people" in said
    assert file.stat().st_mode & 0o077 == 0
    installation.python(NOTE.format(many=3))
    assert installation.count() == 4
    refused = installation.manage("restore", str(file), fails=True)
    assert "--force" in refused
    assert installation.count() == 4
    said = installation.manage("restore", str(file), "--force")
    assert "1 entries" in said
    assert "holds up to line" in said
    assert installation.count() == 1
    second = tmp_path / "two.backup"
    installation.manage("backup", str(second))
    installation.manage("restore", str(second), "--force")
    assert installation.count() == 1
    installation.manage("check_audit")


def test_a_backup_restores_a_new_machine_that_has_the_key(on_sqlite: Installation, tmp_path: Path) -> None:
    installation = on_sqlite
    file = tmp_path / "one.backup"
    installation.manage("backup", str(file))
    other = Installation(tmp_path / "other")
    assert "audit.key" in other.manage("restore", str(file), fails=True)
    shutil.copy(installation.folder / "audit.key", other.folder)
    other.manage("restore", str(file))
    assert other.count() == 1


def test_a_backup_made_in_the_midst_of_writing_is_of_one_instant(installation: Installation, tmp_path: Path) -> None:
    enough = tmp_path / "enough"
    writing = threading.Thread(target=lambda: installation.python(WRITE.format(until=str(enough))))
    writing.start()
    files = [tmp_path / f"{number}.backup" for number in range(2)]
    try:
        for file in files:
            more_is_written(installation)
            installation.manage("backup", str(file))
        more_is_written(installation)
    finally:
        enough.touch()
        writing.join()
    found = [manifest(file)["counts"]["entries"] for file in files]
    assert 1 < found[0] < found[1] < installation.count()
    for file, entries in zip(files, found, strict=True):
        installation.manage("restore", str(file), "--force")
        assert installation.count() == entries


def more_is_written(installation: Installation) -> None:
    before = installation.count()
    wait_until(lambda: installation.count() > before, "another entry was written")


def test_nothing_is_put_back_under_a_running_server(installation: Installation, tmp_path: Path) -> None:
    file = tmp_path / "one.backup"
    with installation.serving():
        installation.manage("backup", str(file))
        assert "Stop" in installation.manage("restore", str(file), "--force", fails=True)
    installation.manage("restore", str(file), "--force")


def manifest(file: Path) -> Any:
    with zipfile.ZipFile(file) as found:
        return json.loads(found.read("manifest.json"))


def change(file: Path, **parts: object) -> None:
    """Write a backup anew with other things said in its manifest, or another database."""
    with zipfile.ZipFile(file) as found:
        said, database = json.loads(found.read("manifest.json")), found.read("database")
    database = parts.pop("database", database)  # type: ignore[assignment]
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("database", database)
        made.writestr("manifest.json", json.dumps(said | parts))


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"format": 2}, "version that made it"),
        ({"vendor": "oracle"}, "oracle"),
        ({"migrations": [["records", "9999_from_the_future"]]}, "later than this one"),
        ({"database": b"something else"}, "damaged"),
    ],
)
def test_a_backup_that_does_not_belong_here_changes_nothing(
    on_sqlite: Installation, tmp_path: Path, parts: dict[str, object], told: str
) -> None:
    installation = on_sqlite
    file = tmp_path / "one.backup"
    installation.manage("backup", str(file))
    change(file, **parts)
    assert told in installation.manage("restore", str(file), "--force", fails=True)
    assert installation.count() == 1


def test_a_log_of_access_that_was_changed_is_found_out(installation: Installation, tmp_path: Path) -> None:
    file = tmp_path / "one.backup"
    installation.manage("backup", str(file))
    kept = manifest(file)
    change(file, head=[kept["head"][0], "0" * 64])
    assert "does not hold" in installation.manage("restore", str(file), "--force", fails=True)


def test_files_that_cannot_be_are_told(on_sqlite: Installation, tmp_path: Path) -> None:
    installation = on_sqlite
    nowhere = Installation(tmp_path / "empty")
    assert "./run serve" in nowhere.manage("backup", str(tmp_path / "x"), fails=True)
    (tmp_path / "there").write_text("not a backup", encoding="ascii")
    assert "--force" in installation.manage("backup", str(tmp_path / "there"), fails=True)
    assert "no folder" in installation.manage("backup", str(tmp_path / "none" / "x"), fails=True)
    assert "does not exist" in installation.manage("restore", str(tmp_path / "none"), fails=True)
    assert "not a backup" in installation.manage("restore", str(tmp_path / "there"), fails=True)


def test_what_is_put_aside_is_never_put_in_the_place_of_what_was(begun: Installation, tmp_path: Path) -> None:
    """Restored again and again within a second: everything that was there is still there."""
    shutil.copytree(begun.folder, tmp_path / "data")
    installation, file = Installation(tmp_path / "data"), tmp_path / "one.backup"
    installation.manage("backup", str(file))
    installation.python(
        "import json; from pathlib import Path; from wervelwijzer.web.common.backups.work import restore\n"
        f"print(json.dumps(len([restore(Path({str(file)!r}), force=True) for _ in range(5)])))"
    )
    assert len(list(installation.folder.glob("*.before-*"))) == 5
