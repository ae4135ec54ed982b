"""Whoever is given anything of a record stands in the log of access for it, whatever headers they send."""

from __future__ import annotations

import pytest
from tests.web.conftest import MakeEpisode
from tests.web.security.addresses import make_world, record_patterns, sign_in

from wervelwijzer.web.records.models import AuditEntry

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}, {"HX-Request": "1"}], ids=str)
def test_each_answer_that_gives_something_of_a_record_is_logged(
    make_episode: MakeEpisode, headers: dict[str, str]
) -> None:
    """A line of the patient; for the list of a meeting, of which there is one line for all, any line."""
    world = make_world(make_episode({"symptoms": {"neck_pain": True}}))
    client, given, unseen = sign_in("neuroloog"), 0, []
    for pattern in record_patterns():
        address = world.address(pattern)
        of_patient = {"patient": str(world.episode.patient_id)} if str(world.episode.pk) in address else {}
        lines = AuditEntry.objects.filter(**of_patient)
        before = lines.count()
        answer = client.get(address, headers=headers)
        given += answer.status_code == 200
        if answer.status_code == 200 and lines.count() == before:
            unseen.append(address)
    assert given >= 25, "the walk reaches the pages"
    assert not unseen, "\n".join(unseen)
