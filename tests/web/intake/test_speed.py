"""The advice follows the typing: it is worked out in less time than between two keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from statistics import median
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode

from wervelwijzer.facts import FACTS
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db
MOST_SECONDS = 0.05


@pytest.mark.parametrize("entries", [1, 200])
def test_a_look_takes_less_than_50_ms(
    client: Client,
    sign_in: Callable[[Client, str], None],
    make_episode: MakeEpisode,
    people: dict[str, User],
    entries: int,
) -> None:
    episode = make_episode({"tumour": {"malignancy_known": True}}, hours_ago=24 * 300)
    now = timezone.now()
    scores = [
        New("pain_scored", at=now - timedelta(hours=hours), facts={"symptoms.pain_nrs": hours % 11})
        for hours in range(entries - 1)
    ]
    append(episode, people["neuroloog"], *scores)
    sign_in(client, "neuroloog")
    blank = {fact.name: "" for fact in FACTS} | {"base_version": str(entries), "tumour.malignancy_known": "true"}
    taken = []
    for age in range(30, 60):
        answers = {"patient.age_years": str(age), "symptoms.radicular_pain": ("none", "bilateral")[age % 2]}
        body = urlencode({**blank, **answers})
        start = time.process_time()
        response = client.post(
            f"/episodes/{episode.pk}/intake/look/", body, content_type="application/x-www-form-urlencoded"
        )
        taken.append(time.process_time() - start)
        assert response.status_code == 200
    assert median(taken) < MOST_SECONDS, [round(one * 1000) for one in taken]


def test_a_look_asks_the_database_little(
    client: Client,
    sign_in: Callable[[Client, str], None],
    make_episode: MakeEpisode,
    django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    episode = make_episode({"tumour": {"malignancy_known": True}})
    sign_in(client, "neuroloog")
    fields = {"base_version": "1", "symptoms.pain_at_night": "true"}
    for _ in range(2):
        client.post(f"/episodes/{episode.pk}/intake/look/", fields)
    with django_assert_max_num_queries(10):
        client.post(f"/episodes/{episode.pk}/intake/look/", fields)
