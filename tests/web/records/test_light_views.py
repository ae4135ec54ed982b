"""A view is noted without waiting for the disk; a change of a record waits, also right after a view."""

from __future__ import annotations

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import AuditEntry

pytestmark = [pytest.mark.django_db(transaction=True)]

FULL = {"sqlite": (2,), "postgresql": ("on",)}
LIGHT = {"sqlite": (1,), "postgresql": ("off",)}
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


def test_only_a_view_that_stands_by_itself_does_not_wait(
    people: dict[str, User], monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed, found = audit.seal, []

    def seal(entry: AuditEntry) -> str:
        found.append((entry.action, waits()))
        return sealed(entry)

    monkeypatch.setattr(audit, "seal", seal)
    audit.log(people["neuroloog"], "view")
    audit.log(people["neuroloog"], "record")
    with transaction.atomic():
        audit.log(people["neuroloog"], "view")
        assert waits() == FULL[connection.vendor], "nor may the change that the view is a part of"
    light, full = LIGHT[connection.vendor], FULL[connection.vendor]
    assert found == [("view", light), ("record", full), ("view", full)]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite sets it outside a transaction only")
def test_what_a_view_asks_for_ends_with_its_transaction(people: dict[str, User]) -> None:
    """Whoever has the connection next, behind a pooler, waits again; and it costs one question, not two."""
    with CaptureQueriesContext(connection) as asked:
        audit.log(people["neuroloog"], "view")
    said = [query["sql"] for query in asked.captured_queries]
    assert [one for one in said if "synchronous_commit" in one] == ["SET LOCAL synchronous_commit TO off"]
