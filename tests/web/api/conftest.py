"""A program with a token, as tests of the API use it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.api.tokens import SCOPES, make
from wervelwijzer.web.mdo.choices import CAPACITIES
from wervelwijzer.web.records.models import Episode

CONFIRMED = {
    "tumour": {"malignancy_known": True, "primary": "breast"},
    "imaging": {"vertebral_metastases_confirmed": True},
}


def decision(episode: Episode, **more: Any) -> dict[str, Any]:
    """A decision that can be recorded, with other parts."""
    return {
        "base_version": episode.version,
        "chosen": ["best_supportive_care"],
        "decision": "Ondersteunende zorg, controle over twee weken.",
        "reason": "Zo wil de patiënt het.",
        "present": [{"capacity": code, "name": "Iemand"} for code in CAPACITIES],
        "without": True,
        "tasks": [{"task": "Brief aan de huisarts", "role": "specialist", "due_at": "2026-12-01T12:00:00+01:00"}],
        **more,
    }


@dataclass
class Program:
    """A program that calls the API; `call` gives the status and what was answered."""

    client: Client
    headers: dict[str, str]

    def send(self, method: str, path: str, body: object, query: Mapping[str, Any]) -> Any:
        """Send to `/api/<path>`; gives the response."""
        sent = b"" if body is None else json.dumps(body).encode()
        return self.client.generic(
            method, f"/api/{path}", sent, content_type="application/json", headers=self.headers, query_params=query
        )

    def call(self, method: str, path: str, body: object = None, **query: Any) -> tuple[int, Any]:
        """Call `/api/<path>`."""
        response = self.send(method, path, body, query)
        text = response.content.decode()
        return response.status_code, json.loads(text) if "json" in response["Content-Type"] else text

    def get(self, path: str, **query: Any) -> tuple[int, Any]:
        """Read."""
        return self.call("GET", path, **query)

    def post(self, path: str, body: object, **query: Any) -> tuple[int, Any]:
        """Change."""
        return self.call("POST", path, body, **query)


MakeProgram = Callable[..., Program]


@pytest.fixture
def program(people: dict[str, User]) -> MakeProgram:
    """`program("neuroloog")`: one with a token of that person."""

    def made(username: str = "neuroloog", scopes: Sequence[str] = tuple(SCOPES)) -> Program:
        token = make(people[username], "toets", scopes, 1)
        return Program(Client(enforce_csrf_checks=True), {"Authorization": f"Bearer {token}"})

    return made
