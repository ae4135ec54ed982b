"""Where the server listens: a port or a number that cannot be is refused in one line, before anything is made."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from tests.waiting import PATIENCE
from tests.web.operations.installation import ROOT


def refused(folder: Path, *arguments: str) -> str:
    """What it says that does not start."""
    environment = os.environ | {"WERVELWIJZER_DATA": str(folder / "data")}
    environment.pop("WERVELWIJZER_DATABASE", None)
    command = [sys.executable, "-m", "wervelwijzer.web.serve", *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 2, done.stdout
    assert done.stdout == ""
    assert not (folder / "data" / "wervelwijzer.sqlite3").exists()
    return done.stderr


def test_a_port_that_another_program_has(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        says = refused(tmp_path, "--port", str(port))
    assert says == (
        f"run: nobody can listen on 127.0.0.1 port {port}: Address already in use. Name another port with --port, "
        "and with --host an address of this machine.\n"
    )


def test_an_address_that_is_not_of_this_machine(tmp_path: Path) -> None:
    """An address that is kept free for examples; the port is not the fault, and it says what is."""
    says = refused(tmp_path, "--host", "192.0.2.1")
    assert "192.0.2.1 ports 8000 to 8019: Cannot assign requested address" in says


def test_an_address_of_the_sixth_version(tmp_path: Path) -> None:
    """Written as the web server reads it; where this machine has none, it says what is wrong with the address."""
    with socket.socket(socket.AF_INET6) as other:
        try:
            other.bind(("::1", 0))
        except OSError:
            pytest.skip("this machine has no such addresses")
        other.listen()
        port = other.getsockname()[1]
        says = refused(tmp_path, "--host", "[::1]", "--port", str(port))
    assert f"[::1] port {port}: Address already in use" in says


@pytest.mark.parametrize("option", ["--port", "--workers"])
@pytest.mark.parametrize("given", ["0", "-1", "70000", "acht", "9" * 5000])
def test_a_number_that_cannot_be(tmp_path: Path, option: str, given: str) -> None:
    says = refused(tmp_path, f"{option}={given}")
    assert f"argument {option}: '{given}' is no whole number from 1 to " in says
