"""What is kept of a page is the same for whom it is kept, and never holds what differs at each request."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.template import Context, Template
from django.test import Client
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import Membership, User
from wervelwijzer.web.common.templatetags import kept

SignIn = Callable[[Client, str], None]
PART = Template("{% load kept %}{% kept bar key %}{{ name }}|{% csrf_token %}|{{ this_page }}{% endkept %}")


@pytest.fixture(autouse=True)
def nothing_kept_yet() -> None:
    """Each test begins with nothing."""
    kept._kept.clear()


def rendered(key: object, name: str, token: str = "t1", page: str = "/a") -> str:
    """The part, as a request makes it."""
    return PART.render(Context({"key": key, "name": name, "csrf_token": token, "this_page": page}))


def test_a_part_is_made_once_for_a_key_and_filled_in_each_time() -> None:
    """The token and the address are those of the request, written safely."""
    first = rendered(("k", 1), "Noor")
    assert "Noor" in first
    assert 'value="t1"' in first
    again = rendered(("k", 1), "Vera", token="t2", page='/b?q="<x>')
    assert "Noor" in again
    assert "Vera" not in again
    assert 'value="t2"' in again
    assert "/b?q=&quot;&lt;x&gt;" in again
    assert "t1" not in again
    assert "Vera" in rendered(("k", 2), "Vera")


def test_without_a_key_it_is_made_anew() -> None:
    """None says that it cannot be kept."""
    assert "Noor" in rendered(None, "Noor")
    assert "Vera" in rendered(None, "Vera")
    assert not len(kept._kept)


def test_no_more_than_so_many_are_kept() -> None:
    """Memory stays flat."""
    for number in range(kept.MOST_KEPT + 5):
        rendered(number, "x")
    assert 0 < len(kept._kept) <= kept.MOST_KEPT


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/patients/", "/tasks/", "/nowhere/"])
def test_the_bar_is_that_of_who_looks(client: Client, sign_in: SignIn, people: dict[str, User], address: str) -> None:
    """People of every kind of role, with and without what is kept for others: the same bar."""

    def page(username: str) -> str:
        sign_in(client, username)
        text = client.get(address, follow=True).content.decode()
        return re.sub(r'value="\w{64}"', "", text.partition('<header class="bar">')[2].partition("</header>")[0])

    pages = {}
    for username in ("neuroloog", "coordinator", "beheerder", "toezicht", "analist"):
        kept._kept.clear()
        pages[username] = page(username)
        assert people[username].name in pages[username]
    for username, text in [*pages.items()] * 2:
        assert page(username) == text
    Membership.objects.filter(user=people["neuroloog"]).update(role="analyst")
    assert page("neuroloog") != pages["neuroloog"]
    assert 'href="/patients/"' not in page("neuroloog")


@pytest.mark.django_db
def test_a_signal_that_comes_is_in_the_bar_at_once(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """The count in the menu is part of what it is kept by."""
    sign_in(client, "neuroloog")
    episode = make_episode({})
    client.get("/")
    bar = client.get("/").content.decode().partition("</header>")[0]
    assert "niet gezien" not in bar
    people["neuroloog"].signals.create(
        episode=episode, kind="quiet", key="x", nl="Iets", en="Something", at=episode.opened_at
    )
    bar = client.get("/").content.decode().partition("</header>")[0]
    assert "niet gezien" in bar


@pytest.mark.django_db
def test_each_form_in_the_bar_has_a_token_that_works(sign_in: SignIn) -> None:
    """Also the second time, from what is kept."""
    client = Client(enforce_csrf_checks=True)
    sign_in(client, "neuroloog")
    for _ in range(2):
        bar = client.get("/patients/").content.decode().partition("</header>")[0]
        tokens = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', bar)
        assert len(tokens) == 3
        given = {"csrfmiddlewaretoken": tokens[0], "language": "nl", "next": "/patients/"}
        assert client.post("/language/", given).status_code == 302
        assert client.post("/language/", given | {"csrfmiddlewaretoken": "x" * 64}).status_code == 403
        assert 'name="next" value="/patients/"' in bar
