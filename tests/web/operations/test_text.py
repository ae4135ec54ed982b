"""A character that no database keeps as text is refused before it reaches one, on any page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("value", ["\0", "Jansen\0", "ok"])
def test_in_a_search_and_in_a_form(client: Client, sign_in: Callable[[Client, str], None], value: str) -> None:
    sign_in(client, "neuroloog")
    wrong = "\0" in value
    assert (client.get("/patients/", {"q": value}).status_code == 400) is wrong
    assert (client.post("/patients/new/", {"name": value}).status_code == 400) is wrong
    assert (client.post("/patients/new/", {value: "x"}).status_code == 400) is wrong
