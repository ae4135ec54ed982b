"""The workplace under load: a real server with 2,000 episodes, and 20 requests always in flight on the same cores."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.web.operations.installation import Installation, Server
from tools.postgresql import REMEDY, cluster, programs, unwind_when_stopped

from bench.cases import thinned_patients
from bench.web_client import IN_FLIGHT, Request, Times, measure

EPISODES, EVENTS = 2_000, 200
WARM, MANY, BATCHES = 60, 600, 9
FILL = """
import json, time, uuid
from datetime import timedelta
from importlib import import_module
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.utils import timezone
from bench.board import make_many
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.session import SECOND_FACTOR, SINCE
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
team, user = Team.objects.get(), User.objects.get()
make_many({episodes}, team, user)
long = Episode.objects.get(patient__number="N0001")
begun = timezone.now() - timedelta(days=60)
facts = [
    {{"symptoms.pain_nrs": 6, "tumour.malignancy_known": True}},
    {{"symptoms.radicular_pain": "unilateral"}},
    {{"neurology.asia_grade": "D"}},
    {{"status.karnofsky": 70, "tumour.primary": "breast"}},
    {{"symptoms.pain_nrs": 4}},
]
new = [
    New("observed", begun + timedelta(hours=7 * n), facts[n % 5]) if n % 3 == 0
    else New("note", begun + timedelta(hours=7 * n), content={{"text": f"Visite {{n}}: geen bijzonderheden."}})
    for n in range({events} - long.version)
]
append(long, user, *new)
session = import_module(settings.SESSION_ENGINE).SessionStore()
session[SESSION_KEY] = str(user.pk)
session[BACKEND_SESSION_KEY] = "wervelwijzer.web.accounts.backends.Password"
session[HASH_SESSION_KEY] = user.get_session_auth_hash()
session[SECOND_FACTOR] = str(user.pk)
session[SINCE] = int(time.time())
session.create()
print(json.dumps([str(long.pk), session.session_key]))
"""


def bench_web() -> None:
    """Print the times of the pages and of the API, and what memory they take, on each database."""
    unwind_when_stopped()
    with_client = f"server and client on {os.cpu_count()} cores"
    print(f"the workplace: {EPISODES} episodes, {IN_FLIGHT} requests in flight, {with_client}")
    with tempfile.TemporaryDirectory() as folder:
        _bench("SQLite", Installation(Path(folder) / "data"))
    if programs() is None:
        print(f"  PostgreSQL: not measured: {REMEDY}")
        return
    with cluster() as server, tempfile.TemporaryDirectory() as folder:
        _bench(f"PostgreSQL {server.version()}", Installation(Path(folder) / "data", server.make("bench")))


def _bench(name: str, installation: Installation) -> None:
    print(f"  {name + ', ms':44}{'median':>9}{'95 %':>9}{'99 %':>9}{'a second':>10}{'to nothing':>12}")
    with _filled(installation) as (server, requests):
        floor = 0.0
        for request in requests:
            measure(server.port, request, WARM)
            times = measure(server.port, request, MANY)
            floor = floor or times.at(0.5)
            _show(request.name, times, floor)
        _memory(server, requests)


@contextmanager
def _filled(installation: Installation) -> Iterator[tuple[Server, list[Request]]]:
    """A server with everything in it, and what is asked of it."""
    installation.begin()
    episode, session = installation.python(FILL.format(episodes=EPISODES, events=EVENTS))
    token = installation.token()
    installation.manage("watch", "--once")  # it tells of 2,000 new episodes at once, as no hospital has them
    with installation.serving() as server:
        yield server, list(_requests(episode, session, token))


def _requests(episode: str, session: str, token: str) -> Iterator[Request]:
    """The page that does nothing first: the others are compared with it."""
    signed_in = {"Cookie": f"sessionid={session}"}
    by_token = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    cases = tuple(json.dumps(case).encode() for case in thinned_patients(MANY))
    yield Request("nothing: /health/", "/health/", {})
    yield Request("a page with an empty form, signed in", "/patients/new/", signed_in)
    yield Request(f"patient page, {EVENTS} events", f"/episodes/{episode}/", signed_in)
    yield Request(f"board, {EPISODES} episodes", "/", signed_in)
    yield Request("advice by API, whole, other cases each time", "/api/advise", by_token, cases)
    yield Request("  compact", "/api/advise?compact=1", by_token, cases)
    yield Request("  whole, the same case again", "/api/advise", by_token, cases[:1])
    yield Request("advice of an episode by API", f"/api/episodes/{episode}/advice", by_token)


def _show(name: str, times: Times, floor: float) -> None:
    shown = "".join(f"{times.at(share):9.1f}" for share in (0.5, 0.95, 0.99))
    print(f"    {name:42}{shown}{times.a_second:10.0f}{times.at(0.5) / floor:11.1f}x  {times.length / 1024:6.0f} KB")


def _memory(server: Server, requests: list[Request]) -> None:
    """What all processes hold after a thousand requests, and after ten thousand."""
    for request in requests:
        measure(server.port, request, 1_000 // len(requests))
    before = _held(server)
    for _ in range(BATCHES):
        for request in requests:
            measure(server.port, request, 1_000 // len(requests))
    after = _held(server)
    print(f"    {'memory of all processes':42}{before:9.0f} MB after 1,000 requests, {after:.0f} MB after 10,000")


def _held(server: Server) -> float:
    """Megabytes; what processes share is counted once."""
    group = server.process.pid
    return sum(_share(pid) for pid in _pids() if _group(pid) == group) / 1024


def _pids() -> list[int]:
    return [int(found.name) for found in Path("/proc").iterdir() if found.name.isdigit()]


def _group(pid: int) -> int | None:
    try:
        return os.getpgid(pid)
    except ProcessLookupError:
        return None


def _share(pid: int) -> float:
    try:
        lines: Any = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((float(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


if __name__ == "__main__":
    bench_web()
