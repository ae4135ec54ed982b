"""Writers on SQLite wait their turn: nobody for long, nobody twice, and a killed one keeps nobody waiting."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.waiting import PATIENCE, wait_until
from tests.web.operations.installation import Installation

from wervelwijzer.web.common.sqlite.gate import Gate

HOLD = """
import sys, time
from pathlib import Path
from wervelwijzer.web.common.sqlite.gate import Gate
assert Gate(Path(sys.argv[1])).enter(5)
print("in", flush=True)
time.sleep(600)
"""
WRITE = """
import json, os, threading
from pathlib import Path
from django.db import connection, transaction
from tests.waiting import wait_until
from wervelwijzer.web.records import audit

here = Path({folder!r})
(here / str(os.getpid())).touch()
wait_until(lambda: len([*here.iterdir()]) == 2, "the other process is ready too")

def write():
    for _ in range(40):
        audit.log(None, "test")
    with transaction.atomic():
        audit.log(None, "kept")
        try:
            with transaction.atomic():
                raise ValueError
        except ValueError:
            pass
    try:
        with transaction.atomic():
            audit.log(None, "lost")
            raise KeyError
    except KeyError:
        pass
    connection.close()

threads = [threading.Thread(target=write) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps(True))
"""


class Knocking(Gate):
    """A gate that counts how often it was found shut."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.refused = 0

    def _lock(self) -> bool:
        passes = super()._lock()
        self.refused += not passes
        return passes


def test_one_passes_at_a_time(tmp_path: Path) -> None:
    gate, other = Gate(tmp_path / "gate"), Gate(tmp_path / "gate")
    assert gate.enter(1)
    assert not gate.enter(0.01)
    assert not other.enter(0.01)
    gate.leave()
    assert other.enter(0.01)
    other.leave()


def test_who_waits_passes_once_it_is_free_and_not_before(tmp_path: Path) -> None:
    gate = Gate(tmp_path / "gate")
    assert gate.enter(1)
    other, passed = Knocking(tmp_path / "gate"), []
    waiting = threading.Thread(target=lambda: passed.append(other.enter(PATIENCE)))
    waiting.start()
    wait_until(lambda: other.refused > 2, "it has knocked in vain")
    assert passed == []
    gate.leave()
    waiting.join(PATIENCE)
    assert passed == [True]


def test_a_killed_process_keeps_nobody_waiting(tmp_path: Path) -> None:
    file = tmp_path / "gate"
    held = subprocess.Popen([sys.executable, "-c", HOLD, str(file)], stdout=subprocess.PIPE)
    assert held.stdout is not None
    assert held.stdout.readline() == b"in\n"
    gate = Gate(file)
    assert not gate.enter(0.05)
    held.kill()
    held.wait()
    held.stdout.close()
    assert gate.enter(1)


@pytest.mark.load
def test_many_threads_of_two_processes_write_one_chain(on_sqlite: Installation, tmp_path: Path) -> None:
    before = on_sqlite.count("records_auditentry")
    ready = tmp_path / "ready"
    ready.mkdir()
    write = WRITE.format(folder=str(ready))
    second = threading.Thread(target=lambda: on_sqlite.python(write))
    second.start()
    on_sqlite.python(write)
    second.join()
    assert on_sqlite.count("records_auditentry") == before + 2 * 4 * 41
    assert on_sqlite.rows("SELECT count(*) FROM records_auditentry WHERE action = 'lost'") == [(0,)]
    on_sqlite.manage("check_audit")
