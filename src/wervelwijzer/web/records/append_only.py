"""The database itself refuses to change or remove an entry or a line of the log, whoever asks."""

from __future__ import annotations

TABLES = ("records_entryrow", "records_auditentry")
FUNCTION = "wervelwijzer_append_only"


def create(vendor: str) -> list[str]:
    """The statements that put the guard in place; they can be run again.

    Raises:
        ValueError: for a database that the workplace does not run on.
    """
    if vendor == "sqlite":
        return [_sqlite(table, event) for table in TABLES for event in ("UPDATE", "DELETE")]
    if vendor == "postgresql":
        return [_POSTGRESQL_FUNCTION, *(statement for table in TABLES for statement in _postgresql(table))]
    raise ValueError(f"{vendor}: the record can be guarded in SQLite and PostgreSQL only.")


def drop(vendor: str) -> list[str]:
    """The statements that take it away, for a migration that is undone."""
    if vendor == "sqlite":
        return [f"DROP TRIGGER IF EXISTS {table}_no_{e}" for table in TABLES for e in ("update", "delete")]
    each = [f"DROP TRIGGER IF EXISTS {table}_no_{e} ON {table}" for table in TABLES for e in ("change", "truncate")]
    return [*each, f"DROP FUNCTION IF EXISTS {FUNCTION}()"]


def _sqlite(table: str, event: str) -> str:
    return (
        f"CREATE TRIGGER IF NOT EXISTS {table}_no_{event.lower()} BEFORE {event} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END"
    )


_POSTGRESQL_FUNCTION = f"""
CREATE OR REPLACE FUNCTION {FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""


def _postgresql(table: str) -> list[str]:
    return [
        f"CREATE OR REPLACE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {FUNCTION}()",
        f"CREATE OR REPLACE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {FUNCTION}()",
    ]
