"""The first steps of a hospital, as docs/workplace.md has them, on a machine that has nothing yet."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from tests.waiting import PATIENCE, wait_until
from tests.web.operations.installation import Installation, alive

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


@pytest.mark.parametrize("given", ["half", "0", "-5", "1.5", "9" * 5000])
def test_a_number_of_minutes_that_is_none_says_what_would_be_right(tmp_path: Path, given: str) -> None:
    installation = Installation(tmp_path / "data", more={"WERVELWIJZER_SESSION_MINUTES": given})
    said = installation.manage("check", fails=True)
    assert f"WERVELWIJZER_SESSION_MINUTES='{given}'" in said
    assert "write a whole number from 1" in said
    assert "Traceback" not in said


def test_what_is_kept_in_a_folder_that_others_may_look_into_is_for_its_owner_alone(tmp_path: Path) -> None:
    """The folder was made by somebody else before; every file and folder in it is private all the same."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    installation = Installation(folder)
    installation.begin()
    installation.manage("watch", "--once")
    with installation.serving():
        made = [*folder.rglob("*")]
    assert len(made) > 4
    assert {str(one.relative_to(folder)): oct(one.stat().st_mode & 0o077) for one in made if one.exists()} == {
        str(one.relative_to(folder)): "0o0" for one in made if one.exists()
    }


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_however_often_and_fast_it_is_asked(tmp_path: Path, number: signal.Signals) -> None:
    """Ctrl-C goes to every process of a terminal, and the server tells its processes once more."""
    installation = Installation(tmp_path / "data")
    installation.begin()
    with installation.serving() as server:
        for _ in range(200):
            os.killpg(server.process.pid, number)
        assert server.process.wait(PATIENCE) == 0
        wait_until(lambda: not alive(server.process.pid), "every process has ended")
