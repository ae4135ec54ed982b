"""The database refuses to change what was recorded, whoever asks; adding goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import append_only, audit
from wervelwijzer.web.records.models import AuditEntry, EntryRow
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db


@pytest.fixture
def guarded(db: None) -> None:
    """The guard, as the migration puts it in place; putting it in place twice does no harm."""
    for _ in range(2):
        run(append_only.create(connection.vendor))


def run(statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def sql(statement: str) -> Callable[[], Any]:
    return lambda: run([statement])


ATTEMPTS: dict[str, Callable[[], Any]] = {
    "change an entry": lambda: EntryRow.objects.update(kind="note"),
    "save an entry anew": lambda: EntryRow.objects.first().save(),  # type: ignore[union-attr]
    "delete an entry": lambda: EntryRow.objects.first().delete(),  # type: ignore[union-attr]
    "delete all entries": lambda: EntryRow.objects.all()._raw_delete("default"),
    "change a line": lambda: AuditEntry.objects.update(action="nothing"),
    "delete a line": lambda: AuditEntry.objects.all().delete(),
    "change an entry in SQL": sql("UPDATE records_entryrow SET facts = '{}'"),
    "move an entry in SQL": sql("UPDATE records_entryrow SET number = number + 1"),
    "delete an entry in SQL": sql("DELETE FROM records_entryrow"),
    "change a line in SQL": sql("UPDATE records_auditentry SET user_name = 'nobody'"),
    "delete a line in SQL": sql("DELETE FROM records_auditentry WHERE number = 1"),
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_it_refuses_to(guarded: None, make_episode: MakeEpisode, attempt: str) -> None:
    make_episode({"symptoms": {"neck_pain": True}})
    before = list(EntryRow.objects.values()), list(AuditEntry.objects.values())
    with pytest.raises(DatabaseError, match="only ever added to"), transaction.atomic():
        ATTEMPTS[attempt]()
    assert (list(EntryRow.objects.values()), list(AuditEntry.objects.values())) == before


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no TRUNCATE")
@pytest.mark.parametrize("table", append_only.TABLES)
def test_it_refuses_to_empty_a_table(guarded: None, make_episode: MakeEpisode, table: str) -> None:
    make_episode()
    with pytest.raises(DatabaseError, match="only ever added to"), transaction.atomic():
        run(["SET CONSTRAINTS ALL IMMEDIATE", f"TRUNCATE {table} CASCADE"])


def test_without_the_guard_each_attempt_would_succeed(make_episode: MakeEpisode) -> None:
    make_episode()
    run(append_only.drop(connection.vendor))
    for attempt in ATTEMPTS:
        with transaction.atomic():
            ATTEMPTS[attempt]()
            transaction.set_rollback(True)


def test_adding_goes_on(guarded: None, make_episode: MakeEpisode, people: dict[str, User]) -> None:
    episode = make_episode()
    append(episode, people["neuroloog"], New("note", content={"text": "gezien"}))
    assert episode.entries.count() == 2
    assert audit.check().broken == []


def test_another_database_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match="oracle"):
        append_only.create("oracle")
