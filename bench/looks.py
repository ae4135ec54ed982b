"""Looks at the intake form within the application, for the bench of the intake: how long each takes."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.test import Client
from django.utils import timezone

from wervelwijzer.facts import FACTS
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.session import SECOND_FACTOR
from wervelwijzer.web.accounts.views import PASSWORD
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append

WARM, MANY = 20, 300


def looks(key: str, entries: int) -> list[float]:
    """The milliseconds of each look at the form of this episode, once its record has so many entries.

    Each look comes with other answers, so that nothing of the one before can be handed out again.
    """
    user, episode = User.objects.get(), Episode.objects.get(pk=key)
    begun = timezone.now() - timedelta(hours=entries)
    scores = [
        New("pain_scored", begun + timedelta(hours=number), {"symptoms.pain_nrs": number % 11})
        for number in range(entries - episode.version)
    ]
    if scores:
        append(episode, user, *scores)
    client = _signed_in(user)
    blank = {fact.name: "" for fact in FACTS} | {"base_version": str(entries), "tumour.malignancy_known": "true"}
    answers = itertools.product(("none", "unilateral", "bilateral"), ("", "true", "false"), range(30, 90))
    bodies = [
        urlencode(
            blank | {"symptoms.radicular_pain": pain, "symptoms.pain_at_night": night, "patient.age_years": str(age)}
        )
        for pain, night, age in itertools.islice(answers, WARM + MANY)
    ]
    address = f"/episodes/{episode.pk}/intake/look/"
    form = "application/x-www-form-urlencoded"
    return [_ms(lambda body=body: client.post(address, body, content_type=form)) for body in bodies][WARM:]  # type: ignore[misc]


def nothing() -> list[float]:
    """The milliseconds of a page that does nothing, asked in the same way."""
    client = _signed_in(User.objects.get())
    return [_ms(lambda: client.get("/health/")) for _ in range(WARM + MANY)][WARM:]


def _signed_in(user: User) -> Client:
    client = Client(SERVER_NAME="localhost")
    client.force_login(user, backend=PASSWORD)
    session = client.session
    session[SECOND_FACTOR] = str(user.pk)
    session.save()
    return client


def _ms(ask: Callable[[], Any]) -> float:
    start = time.perf_counter()
    response = ask()
    taken = time.perf_counter() - start
    assert response.status_code == 200, response.status_code
    return 1000 * taken
