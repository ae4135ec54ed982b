"""The process that starts the server and the watch ends them both, also where it is asked to stop in between."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from tests.waiting import PATIENCE, wait_until
from tests.web.operations.installation import ROOT, alive

SERVE = """
import os, signal, subprocess, sys
from types import SimpleNamespace
from wervelwijzer.web import serve

def start(*_):
    if {when!r} == "no watch can be started" and started:
        raise OSError("no more processes")
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
    print(child.pid, flush=True)
    if {when!r} == "while it starts the " + ("server" if not started else "watch"):
        ask()
    started.append(child)
    return child

def end(child):
    if {when!r} == "again":
        ask()
    ended(child)

def ask():
    for _ in range(100):
        os.kill(os.getpid(), signal.{name})

started, ended = [], serve._ended
serve._start_server = serve._start_watch = start
serve._ended = end
if {when!r} == "again":
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    signal.signal(signal.SIGALRM, lambda *_: ask())
sys.exit(serve._run(SimpleNamespace(hospital=True, host="127.0.0.1"), 1, 0))
"""

LATE = """
import os, signal
from wervelwijzer.web.stopping import Stop

def asked():
    stop = Stop()
    os.kill(os.getpid(), signal.SIGTERM)
    return stop.asked_within(600)

assert asked()
for number in (signal.SIGTERM, signal.SIGINT) * 20:
    os.kill(os.getpid(), number)
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("when", ["while it starts the server", "while it starts the watch", "again"])
def test_nothing_is_left_of_what_it_started(when: str, name: str) -> None:
    command = [sys.executable, "-c", SERVE.format(when=when, name=name)]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, "")
    children = [int(line) for line in done.stdout.splitlines() if line.isdigit()]
    assert len(children) == 2
    wait_until(lambda: not any(map(alive, children)), "both have ended")


def test_nothing_is_left_where_only_half_of_it_can_be_started() -> None:
    command = [sys.executable, "-c", SERVE.format(when="no watch can be started", name="SIGTERM")]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 1
    assert "no more processes" in done.stderr
    assert not alive(int(done.stdout.strip()))


def test_who_is_asked_again_while_it_ends_says_nothing() -> None:
    """What nobody listens to any more is not closed either: the system would write into whatever came in its place."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", LATE]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, "")
