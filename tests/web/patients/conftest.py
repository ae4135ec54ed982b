"""What the tests of the patient page share: a signed-in client, named patients, and the text that a page shows."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append

NAMED = Path(__file__).parents[2] / "patients"
NAMES = tuple(sorted(file.stem for file in NAMED.glob("*.json") if file.stem != "expected"))

Answer = Any
"""A response of the test client, which has no type of its own that can be named."""
Visit = Callable[..., Answer]
Record = Callable[..., None]


def named(name: str) -> dict[str, Any]:
    """The case of a named patient, without its moments."""
    case: dict[str, Any] = json.loads((NAMED / f"{name}.json").read_text())
    return {group: facts for group, facts in case.items() if group not in ("events", "about")}


def text_of(response: Answer) -> str:
    """What a reader sees, with single spaces."""
    written: str = response.content.decode()
    written = re.sub(r"<(script|head)\b.*?</\1>", " ", written, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", written)).split())


@pytest.fixture
def client_of(sign_in: Callable[[Client, str], None]) -> Callable[[str], Client]:
    """A client of one of the people."""

    def made(username: str) -> Client:
        client = Client()
        sign_in(client, username)
        return client

    return made


@pytest.fixture
def visit(client_of: Callable[[str], Client]) -> Visit:
    """Ask a part of an episode's page: `visit(episode, "course/", by="huisarts", language="en")`."""

    def visited(
        episode: Episode, path: str = "", *, by: str = "neuroloog", language: str = "nl", script: bool = False
    ) -> Answer:
        client = client_of(by)
        client.cookies["django_language"] = language
        headers = {"HX-Request": "true"} if script else {}
        return client.get(f"/episodes/{episode.pk}/{path}", headers=headers)

    return visited


@pytest.fixture
def record(people: dict[str, User]) -> Record:
    """Add to a record: `record(episode, "examined", {"neurology.asia_grade": "C"}, by="chirurg", hours_ago=2)`."""

    def recorded(
        episode: Episode,
        kind: str,
        facts: dict[str, Any] | None = None,
        *,
        by: str = "neuroloog",
        hours_ago: float = 0,
        corrects: str | None = None,
        **content: object,
    ) -> None:
        at = timezone.now() - timedelta(hours=hours_ago) if hours_ago else None
        append(episode, people[by], New(kind, at, facts or {}, content, corrects))

    return recorded


@pytest.fixture
def night(make_episode: MakeEpisode, record: Record) -> Episode:
    """Bilateral radicular pain, reported by the general practitioner five hours ago."""
    episode = make_episode(
        named("bilateral_radicular_pain"),
        name="Annie van der Berg",
        hours_ago=5,
        author="huisarts",
        kind="complaint_reported",
    )
    record(episode, "suspicion", by="huisarts", hours_ago=5)
    return episode
