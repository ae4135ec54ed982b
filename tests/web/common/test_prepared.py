"""A prepared question has the answer of the `QuerySet` that it was made from, whatever is asked, and reads no other."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import F
from django.forms.models import model_to_dict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import Membership, User
from wervelwijzer.web.accounts.sessions import SessionStore
from wervelwijzer.web.common.prepared import Prepared, PreparedInsert, PreparedRecords
from wervelwijzer.web.records.models import AuditEntry, Episode

pytestmark = pytest.mark.django_db


def fields(record: Any) -> dict[str, Any]:
    """Every column, also those that no form changes."""
    return {field.attname: getattr(record, field.attname) for field in record._meta.concrete_fields}


def test_records_with_their_related_ones_are_those_of_the_queryset(make_episode: MakeEpisode) -> None:
    """Keys, moments, texts and JSON come back as Django gives them, and the related records with them."""
    asked = PreparedRecords(Episode, lambda key: Episode.objects.filter(pk=key), uuid.UUID, related=["patient", "team"])
    for name in ("Anna", "Bert", "Corrie"):
        episode = make_episode({"symptoms": {"spinal_pain": True}}, name=name)
        expected = Episode.objects.select_related("patient", "team").get(pk=episode.pk)
        found = asked.first(episode.pk)
        assert found is not None
        with CaptureQueriesContext(connection) as queries:
            assert fields(found) == fields(expected)
            assert fields(found.patient) == fields(expected.patient)
            assert fields(found.team) == fields(expected.team)
        assert not queries.captured_queries
        found.refresh_from_db()
    assert asked(uuid.uuid4()) == []


def test_several_values_go_to_their_own_places(people: dict[str, User]) -> None:
    """Also where one is asked twice, and the order in the SQL is another than that of the values."""
    asked = Prepared(
        lambda before, name, after: (
            User.objects.filter(date_joined__gte=after, username=name)
            .filter(date_joined__lt=before)
            .exclude(last_name=name)
            .order_by("username")
            .values_list("username", "pk")
        ),
        datetime,
        str,
        datetime,
    )
    now = timezone.now()
    hour = timedelta(hours=1)
    assert list(asked(now + hour, "neuroloog", now - hour)) == [("neuroloog", people["neuroloog"].pk)]
    assert list(asked(now + hour, "chirurg", now - hour)) == [("chirurg", people["chirurg"].pk)]
    assert list(asked(now - hour, "neuroloog", now - 2 * hour)) == []
    assert list(asked(datetime(2100, 1, 1, tzinfo=UTC), "'; drop table", now - hour)) == []


def test_a_question_that_leaves_out_a_value_is_refused() -> None:
    """It would answer for everybody."""
    with pytest.raises(AssertionError, match="every value is asked for"):
        Prepared(lambda key, name: User.objects.filter(pk=key).values_list("pk"), uuid.UUID, str)(uuid.uuid4(), "x")


def test_roles_are_seen_anew_at_each_request(people: dict[str, User]) -> None:
    """What is prepared is the question, never its answer."""
    user = people["neuroloog"]
    assert User.objects.get(pk=user.pk).may("record")
    Membership.objects.filter(user=user).update(role="analyst")
    again = User.objects.get(pk=user.pk)
    assert not again.may("record")
    assert [one.team.name for one in again.all_memberships] == ["Wervelteam Noord"]


def test_a_session_that_has_run_out_is_none() -> None:
    """And gets a new key, as with Django's own."""
    store = SessionStore()
    store["a"] = 1
    store.create()
    assert SessionStore(store.session_key)["a"] == 1
    store.model.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    late = SessionStore(store.session_key)
    assert late.get("a") is None
    assert late.session_key is None


def test_who_may_no_longer_sign_in_is_out_at_once(
    client: Client, sign_in: Callable[[Client, str], None], people: dict[str, User]
) -> None:
    """An account that is closed ends every session of it."""
    sign_in(client, "neuroloog")
    assert client.get("/").status_code == 200
    User.objects.filter(pk=people["neuroloog"].pk).update(is_active=False)
    assert client.get("/").status_code == 302


def test_an_inserted_record_is_the_one_that_save_makes() -> None:
    """Every column is kept, and the same key is refused."""
    add = PreparedInsert(AuditEntry)
    entry = AuditEntry(
        number=7, at=timezone.now(), user="u", user_name="Noor", action="view", reason="é", details={"a": [1, None]}
    )
    add(entry)
    kept = AuditEntry.objects.get(pk=7)
    assert fields(kept) == fields(entry)
    assert model_to_dict(kept)["details"] == {"a": [1, None]}
    with pytest.raises(IntegrityError), transaction.atomic():
        add(entry)
    assert AuditEntry.objects.filter(number=F("number")).count() == 1
