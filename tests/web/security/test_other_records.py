"""A record of another team cannot be reached by its address: every address, every role, every method."""

from __future__ import annotations

import re
import uuid
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import MakeEpisode
from tests.web.security.addresses import World, make_world, page_patterns, record_patterns, sign_in

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import AuditEntry, EntryRow, Episode

pytestmark = pytest.mark.django_db
BODIES = ("post", "put", "patch", "delete")
METHODS = (*BODIES, "get", "head", "options")
REFUSED = (403, 404, 405, 422)
OUTSIDE = ("huisarts", "ander", "analist", "beheerder", "toezicht")
OPEN = ("api/openapi.json",)
"""What an address is called and takes is no secret."""

NAME, NUMBER = "Quirijn Zonderling", "N0001"


@pytest.fixture
def world(make_episode: MakeEpisode) -> World:
    """A patient of the northern team whom no general practitioner has in care."""
    return make_world(make_episode({"symptoms": {"neck_pain": True}}, name=NAME, gp=None))


def ask(client: Client, method: str, address: str) -> Any:
    if address.startswith("/api/") and method in BODIES:
        return getattr(client, method)(address, data="{}", content_type="application/json")
    return getattr(client, method)(address)


def said(answer: Any, address: str) -> str:
    """What an answer says, without what differs from one request to the next."""
    body = b"".join(answer) if answer.streaming else answer.content
    text = body.decode("utf-8", "replace").replace(address, "ADDRESS")
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9]{64}|[A-Za-z0-9]{32}", "…", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT[0-9:.+]+", "…", text)
    headers = sorted((name, value) for name, value in answer.items() if name not in ("Content-Length", "Set-Cookie"))
    return f"{answer.status_code} {headers} {text}"


@pytest.mark.parametrize("username", OUTSIDE)
def test_what_somebody_may_not_see_does_not_exist_for_them(world: World, username: str) -> None:
    """The answer about a record of others is, to the last character, the answer about one that does not exist."""
    before, wrong = (EntryRow.objects.count(), _record(world), _views(world)), []
    client = sign_in(username)
    for pattern in record_patterns():
        address, missing = world.address(pattern), world.elsewhere().address(pattern)
        for method in METHODS if username == "ander" else ("get", "post"):
            answer = ask(client, method, address)
            one, other = said(answer, address), said(ask(client, method, missing), missing)
            refused = answer.status_code in REFUSED or method == "options"
            if not refused or one != other or NAME in one:
                wrong.append(f"{method} {address}: {answer.status_code}\n    {one[:300]}\n    {other[:300]}")
    assert not wrong, "\n".join(wrong)
    assert (EntryRow.objects.count(), _record(world), _views(world)) == before


def _record(world: World) -> tuple[Any, ...]:
    episode = Episode.objects.get(pk=world.episode.pk)
    return episode.version, episode.team_id, episode.closed_at, episode.patient.care_relations.count()


def _views(world: World) -> int:
    return AuditEntry.objects.filter(patient=str(world.episode.patient_id)).count()


def test_without_signing_in_there_is_nothing_at_all(world: World) -> None:
    wrong = []
    for pattern in (*record_patterns(), *page_patterns()):
        address = world.address(pattern)
        for method in METHODS:
            answer = ask(Client(), method, address)
            led = answer.status_code == 302 and answer["Location"].startswith("/accounts/login/?next=")
            if not (led or answer.status_code in (401, 403) or pattern in OPEN) or NAME in said(answer, address):
                wrong.append(f"{method} {address}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)


PROGRAM = {"Authorization": "Bearer ww_made-up-token-of-nobody"}


def test_a_made_up_token_opens_nothing(world: World) -> None:
    """Nor does it lead past the second factor of a session that was opened with a password alone."""
    half = Client()
    half.force_login(User.objects.get(username="neuroloog"), backend="wervelwijzer.web.accounts.backends.Password")
    wrong = []
    for client in (Client(), half):
        for pattern in (*record_patterns(), *page_patterns()):
            answer = client.get(world.address(pattern), headers=PROGRAM)
            if answer.status_code not in (302, 401, 403, 405) and pattern not in (*OPEN, "api/docs/", "api/"):
                wrong.append(f"{world.address(pattern)}: {answer.status_code}")
            assert NAME not in said(answer, "")
    assert not wrong, "\n".join(wrong)


def test_the_walk_reaches_pages_that_are_there_for_who_may_see_them(world: World) -> None:
    """Otherwise every test above could pass because it asks for addresses that nobody has."""
    client, reached = sign_in("neuroloog"), []
    for pattern in record_patterns():
        statuses = [ask(client, method, world.address(pattern)).status_code for method in ("get", "post")]
        assert max(statuses) < 500, (pattern, statuses)
        reached += [pattern] if set(statuses) - {404, 405} else []
    assert len(reached) >= 0.75 * len(record_patterns()), sorted(set(record_patterns()) - set(reached))


@pytest.mark.parametrize("username", OUTSIDE)
def test_no_list_page_or_search_tells_of_them(world: World, username: str) -> None:
    client = sign_in(username)
    for pattern in page_patterns():
        for query in ("", f"?q={NAME.split()[0]}", f"?q={NUMBER}", f"?team={world.episode.team_id}"):
            answer = client.get(f"/{pattern}{query}", follow=True)
            assert answer.status_code < 500, pattern
            text = said(answer, f"q={NUMBER}").replace(NAME.split()[0], "") if "?q=" in query else said(answer, "")
            assert "Zonderling" not in text, (username, pattern, query)
            assert str(world.episode.pk) not in text


def test_signs_that_a_database_reads_as_anything_find_nobody(world: World, people: dict[str, User]) -> None:
    client = sign_in("neuroloog")
    found = client.get("/patients/", {"q": NAME.split()[0]}).content.decode()
    assert NAME in found, "the search does find"
    for sign in ("%", "_", "N%", "N____", "%' OR '1'='1", "\\", "'; DROP TABLE records_episode; --"):
        answer = client.get("/patients/", {"q": sign})
        assert answer.status_code == 200
        assert NAME not in answer.content.decode(), sign
    assert Episode.objects.exists()


@pytest.mark.parametrize("key", ["0", "1", "../../etc/passwd", "%00", "a" * 5000, "' OR 1=1 --", "null"])
def test_a_key_that_is_none_is_a_plain_404(world: World, key: str) -> None:
    client = sign_in("neuroloog")
    for area in ("episodes", "mdo", "api/episodes"):
        assert client.get(f"/{area}/{key}/").status_code in (404, 422), (area, key)


def test_keys_cannot_be_counted(make_episode: MakeEpisode) -> None:
    keys = [make_episode().pk for _ in range(3)]
    assert {key.version for key in keys} == {4}
    assert len({key.int >> 64 for key in keys}) == 3
    assert uuid.UUID(int=keys[0].int + 1) not in keys
