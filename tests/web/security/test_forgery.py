"""No page changes anything for a form that another site sent."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.web.conftest import MakeEpisode
from tests.web.security.addresses import make_world, page_patterns, patterns, record_patterns, sign_in

from wervelwijzer.web.records.models import EntryRow

pytestmark = pytest.mark.django_db
CHANGING = ("post", "put", "patch", "delete")
FIXED = [one for one in patterns() if "<" not in one and "^" not in one]


def test_a_form_without_our_token_is_refused_before_anything_is_looked_at(make_episode: MakeEpisode) -> None:
    world, wrong = make_world(make_episode()), []
    before = EntryRow.objects.count()
    client = sign_in("neuroloog", csrf=True)
    for pattern in FIXED + record_patterns():
        address = world.address(pattern)
        program = {"data": "{}", "content_type": "application/json"} if address.startswith("/api/") else {}
        for method in CHANGING:
            answer = getattr(client, method)(address, **program, headers={"Origin": "https://evil.example"})
            refused = (401, 403, 404, 405) if program else (403,)
            if answer.status_code not in refused:
                wrong.append(f"{method} {address}: {answer.status_code}")
    assert not wrong, "\n".join(wrong)
    assert EntryRow.objects.count() == before


def test_a_form_with_our_token_is_taken() -> None:
    client = Client(enforce_csrf_checks=True)
    client.get("/accounts/login/")
    token = client.cookies["csrftoken"].value
    assert client.post("/language/", {"language": "en"}).status_code == 403
    assert client.post("/language/", {"language": "en", "csrfmiddlewaretoken": token}).status_code == 302
    other = {"csrfmiddlewaretoken": token[:-1] + ("a" if token[-1] != "a" else "b")}
    assert client.post("/language/", other).status_code == 403


def test_our_token_from_another_site_is_refused_where_the_connection_is_secure() -> None:
    client = Client(enforce_csrf_checks=True)
    client.get("/accounts/login/", secure=True)
    token = client.cookies["csrftoken"].value
    given = {"language": "en", "csrfmiddlewaretoken": token}
    assert client.post("/language/", given, secure=True, headers={"Origin": "https://evil.example"}).status_code == 403
    assert client.post("/language/", given, secure=True, headers={"Origin": "https://testserver"}).status_code == 302


def test_looking_changes_nothing(make_episode: MakeEpisode) -> None:
    world = make_world(make_episode())
    before = EntryRow.objects.count()
    for username in ("neuroloog", "beheerder", "toezicht", "analist"):
        client = sign_in(username)
        for pattern in (*page_patterns(), *record_patterns()):
            client.get(world.address(pattern))
    assert EntryRow.objects.count() == before
