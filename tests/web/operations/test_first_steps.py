"""The first steps of a hospital, as docs/workplace.md has them, on a machine that has nothing yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.web.operations.installation import Installation

pytestmark = pytest.mark.load


def test_the_first_administrator_needs_no_other_step_before(tmp_path: Path) -> None:
    installation = Installation(tmp_path / "data")
    said = installation.manage("make_administrator", "jansen")
    assert "One-time password: " in said
    assert installation.rows("SELECT username FROM accounts_user") == [("jansen",)]
    assert "exists already" in installation.manage("make_administrator", "jansen", fails=True)


@pytest.mark.parametrize("command", [("check_audit",), ("api_token", "list"), ("watch", "--once")])
def test_a_command_before_there_are_tables_says_what_to_do(tmp_path: Path, command: tuple[str, ...]) -> None:
    said = Installation(tmp_path / "data").manage(*command, fails=True)
    assert "./run manage migrate" in said
    assert "Traceback" not in said
