"""Killed in the midst of writing, at any moment: what was acknowledged is there, and nothing is there by halves."""

from __future__ import annotations

import json
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException

import pytest
from tests.waiting import PATIENCE, wait_until
from tests.web.operations.installation import Installation, Server
from tools.postgresql import Cluster

pytestmark = pytest.mark.load

WRITERS = 4
AT_ONCE = 2
"""Entries in one request: both are kept, or neither."""


class Writer(threading.Thread):
    """A program that adds to a record until the server is gone; `kept` are the entries that it was told were kept."""

    def __init__(self, server: Server, episode: str, token: str) -> None:
        super().__init__(daemon=True)
        self.server, self.path, self.token = server, f"/api/episodes/{episode}/entries", token
        self.kept: list[str] = []
        self.told: list[int] = []

    def run(self) -> None:
        """Write without a pause."""
        body = {"entries": [{"kind": "note", "content": {"text": "x" * 500}}] * AT_ONCE}
        with suppress(OSError, HTTPException):
            while True:
                status, said = self.server.call("POST", self.path, body, self.token)
                self.told.append(status)
                if status == 201:
                    self.kept += json.loads(said)["entries"]


def hammer(installation: Installation, token: str, seconds: float, strike: Callable[[Server], None]) -> list[str]:
    """Let several programs write, strike after some time; gives the entries that were acknowledged."""
    server = Server.start(installation)
    try:
        writers = [Writer(server, installation.episode, token) for _ in range(WRITERS)]
        for writer in writers:
            writer.start()
        wait_until(lambda: all(writer.kept or not writer.is_alive() for writer in writers), "each writer has written")
        time.sleep(seconds)
        strike(server)
    finally:
        server.kill()
    for writer in writers:
        writer.join(PATIENCE)
    assert all(writer.kept for writer in writers), [writer.told[:5] for writer in writers]
    return [entry for writer in writers for entry in writer.kept]


def nothing_is_lost(installation: Installation, acknowledged: list[str]) -> None:
    """Every acknowledged entry is there, in a record without gaps that agrees with what is derived and logged."""
    installation.wait_until_left()
    rows = installation.rows("SELECT id, number FROM records_entryrow ORDER BY number")
    there = {str(key).replace("-", "") for key, _ in rows}
    assert {key.replace("-", "") for key in acknowledged} <= there
    assert [number for _, number in rows] == list(range(1, len(rows) + 1))
    assert (len(rows) - 1) % AT_ONCE == 0
    assert installation.rows("SELECT version FROM records_episode") == [(len(rows),)]
    logged = installation.rows("SELECT details FROM records_auditentry WHERE action = 'record'")
    details = [json.loads(found) if isinstance(found, str) else found for (found,) in logged]
    assert {key.replace("-", "") for found in details for key in found["entries"]} == there
    installation.manage("check_audit")


def test_killing_the_server_loses_nothing_that_was_acknowledged(installation: Installation) -> None:
    token = installation.token()
    acknowledged = hammer(installation, token, random.uniform(0.05, 0.6), lambda server: server.kill())
    nothing_is_lost(installation, acknowledged)
    with installation.serving() as server:
        status, said = server.call("GET", f"/api/episodes/{installation.episode}/timeline", token=token)
    assert status == 200
    assert {line["id"] for line in json.loads(said)} >= set(acknowledged)


@pytest.mark.postgresql
def test_a_crash_of_the_database_loses_nothing_that_was_acknowledged(
    on_postgresql: Installation, postgresql: Cluster
) -> None:
    token = on_postgresql.token()
    try:
        acknowledged = hammer(on_postgresql, token, 0.3, lambda _: postgresql.stop("immediate"))
    finally:
        postgresql.start()
    nothing_is_lost(on_postgresql, acknowledged)
