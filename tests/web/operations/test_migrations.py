"""Tables go forward with what is in them, from the first version to this one; models and migrations agree."""

from __future__ import annotations

import secrets
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from tests.web.operations.installation import Installation
from tools.postgresql import Cluster

FORWARD = """
import json
from datetime import UTC, date, datetime
from uuid import uuid4
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

began = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
executor = MigrationExecutor(connection)
first = [node for node in executor.loader.graph.root_nodes() if node[0] in ("accounts", "records")]
executor.migrate(first)
old = executor.loader.project_state(first).apps.get_model
user = old("accounts", "User").objects.create(username="oud", password="!")
team = old("accounts", "Team").objects.create(name="Oud team")
patient = old("records", "Patient").objects.create(number="1", name="Oud", birth_date=date(1950, 1, 1))
episode = old("records", "Episode").objects.create(patient=patient, team=team, opened_at=began, version=1)
old("records", "EntryRow").objects.create(
    id=uuid4(), episode=episode, number=1, kind="complaint_reported", at=began, recorded_at=began, author=user,
    facts={"symptoms.spinal_pain": True},
)
call_command("migrate", verbosity=0)

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot
kept = Episode.objects.get()
before = snapshot(kept)
append(kept, User.objects.get(), New("observed", facts={"symptoms.pain_at_night": True}))
print(json.dumps([dict(before.state.case.known), before.entries[0].at.isoformat(), snapshot(kept).version]))
"""


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    said = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=said)
    assert "No changes detected" in said.getvalue()


@pytest.mark.load
@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def test_what_the_first_version_kept_is_read_by_this_one(
    tmp_path: Path, database: str, request: pytest.FixtureRequest
) -> None:
    server: Cluster | None = request.getfixturevalue("postgresql") if database == "postgresql" else None
    empty = server.make(f"w{secrets.token_hex(6)}") if server else None
    known, at, version = Installation(tmp_path / "data", empty).python(FORWARD)
    assert (known, at, version) == ({"symptoms.spinal_pain": True}, "2026-11-20T10:30:00+01:00", 2)
