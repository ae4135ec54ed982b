"""The throw-away PostgreSQL goes when its block ends, also where its process is told to stop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.waiting import PATIENCE, wait_until
from tools.postgresql import REMEDY, cluster, programs

pytestmark = [pytest.mark.postgresql, pytest.mark.load]
ROOT = Path(__file__).resolve().parents[3]
HOLD = """
import time
from tests.waiting import PATIENCE
from tools.postgresql import cluster
with cluster() as made:
    print(made.folder, (made.folder / "data" / "postmaster.pid").read_text().split()[0], flush=True)
    time.sleep(600)
"""


def gone(folder: Path, process: int) -> bool:
    """Whether neither folder nor server is left; one that has ended and waits to be reaped is gone."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii").split()[2]
    except OSError:
        state = "Z"
    return not folder.exists() and state == "Z"


@pytest.mark.skipif(programs() is None, reason=REMEDY)
def test_it_goes_with_its_block() -> None:
    with cluster() as made:
        process = int((made.folder / "data" / "postmaster.pid").read_text(encoding="ascii").split()[0])
        assert not gone(made.folder, process)
    wait_until(lambda: gone(made.folder, process), "folder and server have gone")


@pytest.mark.skipif(programs() is None, reason=REMEDY)
def test_it_goes_when_its_process_is_told_to_stop() -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    held = subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE, text=True, env=environment)
    assert held.stdout is not None
    folder, process = held.stdout.readline().split()
    held.terminate()
    assert held.wait(PATIENCE) == 143
    held.stdout.close()
    wait_until(lambda: gone(Path(folder), int(process)), "folder and server have gone")
