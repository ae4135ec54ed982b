"""The keys of an installation: made once, whole or not at all, also where two processes start at the same moment."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

import pytest

from wervelwijzer.web import environment


def test_who_starts_meanwhile_reads_a_whole_key_and_both_have_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other: list[str] = []

    def slowly(length: int) -> str:
        monkeypatch.undo()
        other.append(environment.secret(tmp_path, "audit"))
        return "a" * 64

    monkeypatch.setattr(secrets, "token_urlsafe", slowly)
    assert [environment.secret(tmp_path, "audit")] == other
    assert [file.name for file in tmp_path.iterdir()] == ["audit.key"]


def test_a_process_that_ends_while_it_makes_one_leaves_no_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(length: int) -> str:
        monkeypatch.undo()
        raise KeyboardInterrupt

    monkeypatch.setattr(secrets, "token_urlsafe", killed)
    with pytest.raises(KeyboardInterrupt):
        environment.secret(tmp_path, "audit")
    assert len(environment.secret(tmp_path, "audit")) > 64
    assert (tmp_path / "audit.key").stat().st_mode & 0o777 == 0o600


def test_an_empty_key_is_never_made_anew(tmp_path: Path) -> None:
    """With another key the log of access could not be checked any more."""
    (tmp_path / "audit.key").touch()
    with pytest.raises(environment.SettingError, match="from a backup"):
        environment.secret(tmp_path, "audit")


def test_a_disk_that_cannot_make_one_whole_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(environment.SettingError, match=r"audit\.key cannot be made: .* WERVELWIJZER_DATA"):
        environment.secret(tmp_path, "audit")
    assert list(tmp_path.iterdir()) == []
