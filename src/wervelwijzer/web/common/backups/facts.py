"""What a database says of itself: its migrations, how much is in it, and the last seal of the log of access."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings

Rows = Sequence[Sequence[Any]]
Execute = Callable[[str], Rows]

COUNTED = {
    "people": "accounts_user",
    "patients": "records_patient",
    "episodes": "records_episode",
    "entries": "records_entryrow",
    "log": "records_auditentry",
}


def counts(execute: Execute) -> dict[str, int]:
    """How many of what there are."""
    return {name: int(execute(f"SELECT count(*) FROM {table}")[0][0]) for name, table in COUNTED.items()}


def migrations(execute: Execute) -> list[list[str]]:
    """The steps that its tables have taken."""
    return [
        [str(app), str(name)] for app, name in execute("SELECT app, name FROM django_migrations ORDER BY app, name")
    ]


def head(execute: Execute) -> list[Any]:
    """The number and the seal of the last line in the log of access."""
    found = execute("SELECT number, seal FROM records_audithead WHERE id = 1")
    return [int(found[0][0]), str(found[0][1])] if found else [0, ""]


def audit_key() -> str:
    """Which audit key this installation has, without telling it."""
    return hmac.new(settings.AUDIT_KEY.encode(), b"wervelwijzer backup", hashlib.sha256).hexdigest()[:16]
