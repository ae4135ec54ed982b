"""Installations on either database, each with a PostgreSQL of its own where that is installed."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.web.operations.installation import Installation
from tools.postgresql import REMEDY, Cluster, cluster, programs


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Cluster]:
    """A throw-away PostgreSQL for the tests of this process."""
    if programs() is None:
        pytest.skip(REMEDY)
    with cluster() as made:
        yield made


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """A folder with tables, a team and a patient on SQLite, to be copied."""
    made = Installation(tmp_path_factory.mktemp("begun") / "data")
    made.begin()
    return made


@pytest.fixture(scope="session")
def begun_on_postgresql(postgresql: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The same on PostgreSQL: a database to be copied, and the folder with its keys."""
    made = Installation(tmp_path_factory.mktemp("begun") / "data", postgresql.make("begun"))
    made.begin()
    return made


@pytest.fixture
def on_sqlite(begun: Installation, tmp_path: Path) -> Installation:
    """A hospital's installation on SQLite."""
    shutil.copytree(begun.folder, tmp_path / "data")
    return Installation(tmp_path / "data")


@pytest.fixture
def on_postgresql(begun_on_postgresql: Installation, postgresql: Cluster, tmp_path: Path) -> Installation:
    """A hospital's installation on PostgreSQL."""
    shutil.copytree(begun_on_postgresql.folder, tmp_path / "data")
    return Installation(tmp_path / "data", postgresql.make(f"w{secrets.token_hex(6)}", template="begun"))


@pytest.fixture(params=["on_sqlite", pytest.param("on_postgresql", marks=pytest.mark.postgresql)])
def installation(request: pytest.FixtureRequest) -> Installation:
    """One on SQLite and one on PostgreSQL."""
    found: Installation = request.getfixturevalue(request.param)
    return found
