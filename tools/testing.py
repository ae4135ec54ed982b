"""`./run test`: everything on SQLite, then what uses the database once more on PostgreSQL, where that is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tools.postgresql import REMEDY, PostgresError, cluster, programs

PARALLEL = ["-n", "auto"]
ON_POSTGRESQL = ["tests/web", "-m", "not browser and not load", *PARALLEL]
"""The browser sees the same pages on either; what starts servers itself does so on both already."""


def main(arguments: Sequence[str]) -> int:
    """`[--postgresql] [PYTEST ARGUMENTS]`; gives the exit status."""
    if arguments[:1] == ["--postgresql"]:
        return on_postgresql(arguments[1:] or ON_POSTGRESQL)
    if arguments:
        return _pytest(arguments)
    return _pytest(PARALLEL) or on_postgresql(ON_POSTGRESQL)


def on_postgresql(arguments: Sequence[str]) -> int:
    """Run tests on a PostgreSQL that is started for them; where there is none it says so, and that is no failure."""
    if programs() is None:
        _say(f"databases tested: SQLite only: {REMEDY}")
        return 0
    try:
        with cluster() as server:
            _say(f"the workplace on PostgreSQL {server.version()}")
            status = _pytest(arguments, {"WERVELWIJZER_DATABASE": server.make("wervelwijzer")})
            _say(f"databases tested: SQLite and PostgreSQL {server.version()}")
            return status
    except PostgresError as error:
        _say(f"PostgreSQL is installed but cannot be used: {error}")
        return 1


def _pytest(arguments: Sequence[str], settings: Mapping[str, str] | None = None) -> int:
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], env=os.environ | (settings or {})).returncode


def _say(text: str) -> None:
    print(f"\n== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
