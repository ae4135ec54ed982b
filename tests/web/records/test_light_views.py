"""A view is noted without waiting for the disk; a change of a record waits, also right after a view."""

from __future__ import annotations

import pytest
from django.db import connection
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import AuditEntry

pytestmark = [pytest.mark.django_db(transaction=True)]

FULL = {"sqlite": (2,), "postgresql": ("on",)}
ASKED = {"sqlite": "PRAGMA synchronous", "postgresql": "SHOW synchronous_commit"}


def waits() -> tuple[object, ...]:
    with connection.cursor() as cursor:
        cursor.execute(ASKED[connection.vendor])
        found: tuple[object, ...] = cursor.fetchone()
        return found


def test_a_view_does_not_change_how_later_changes_are_kept(people: dict[str, User], make_episode: MakeEpisode) -> None:
    episode = make_episode({})
    assert waits() == FULL[connection.vendor]
    audit.log(people["neuroloog"], "view", episode=episode)
    assert waits() == FULL[connection.vendor]
    assert AuditEntry.objects.filter(action="view").count() == 1
    assert not audit.check().broken


def test_a_view_that_fails_leaves_it_so_too(people: dict[str, User], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(entry: AuditEntry) -> str:
        raise RuntimeError(entry.action)

    monkeypatch.setattr(audit, "seal", fails)
    with pytest.raises(RuntimeError, match="view"):
        audit.log(people["neuroloog"], "view")
    assert waits() == FULL[connection.vendor]
    assert not AuditEntry.objects.exists()
