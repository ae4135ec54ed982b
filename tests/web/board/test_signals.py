"""One signal for each change of advice, to who must know, and silence otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.utils import timezone

from wervelwijzer.advice.case import CaseError
from wervelwijzer.pathway.clocks import RUNS
from wervelwijzer.pathway.signals import NOTHING
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.board.models import Outgoing
from wervelwijzer.web.board.signals import INTERRUPTING, QUIET, URGENT
from wervelwijzer.web.board.watch import renew
from wervelwijzer.web.records.models import CareRelation, Episode, Signal
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db
MakeEpisode = Callable[..., Episode]
KNOWN = {"tumour": {"malignancy_known": True, "primary": "breast"}, "symptoms": {"spinal_pain": True}}
BILATERAL = {"symptoms.radicular_pain": "bilateral"}
"""With known cancer: a clock of 12 hours for the MRI."""
DEFICIT = "neurology.radicular_deficit"


def _told(kind: str | None = None) -> dict[str, int]:
    """How often each person was told something."""
    found: dict[str, int] = {}
    for username in Signal.objects.filter(**({"kind": kind} if kind else {})).values_list("user__username", flat=True):
        found[username] = found.get(username, 0) + 1
    return found


@pytest.fixture
def quiet(make_episode: MakeEpisode) -> Episode:
    """An episode in which nothing presses yet; what was told at its start is forgotten."""
    episode = make_episode(KNOWN)
    Signal.objects.all().delete()
    return episode


def test_a_short_clock_interrupts_who_must_act_and_not_who_recorded_it(quiet: Episode, people: dict[str, User]) -> None:
    """Each specialist of the team and the general practitioner hear it once; the neurologist sees it on the screen."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    assert _told() == {"huisarts": 1, "radiotherapeut": 1, "chirurg": 1}
    assert _told(URGENT) == _told()
    says = Signal.objects.first()
    assert says is not None
    assert "12 uur" in says.nl or "MRI" in says.nl
    assert "MRI" in says.en


def test_a_changed_pain_score_is_silent(quiet: Episode, people: dict[str, User]) -> None:
    """Nothing that presses changed: nobody is told anything."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    Signal.objects.all().delete()
    for score in (4, 7, 9):
        append(quiet, people["verpleegkundige"], New("pain_scored", facts={"symptoms.pain_nrs": score}))
    assert _told() == {}


def test_the_same_said_again_is_silent(quiet: Episode, people: dict[str, User]) -> None:
    """A signal belongs to a change, not to an entry."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    before = _told()
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    append(quiet, people["verpleegkundige"], New("note", content={"text": "gebeld"}))
    assert _told() == before


def test_several_changes_in_one_go_are_one_signal(quiet: Episode, people: dict[str, User]) -> None:
    """What is recorded together is told together."""
    facts: dict[str, Any] = BILATERAL | {"neurology.myelopathy_or_cauda_signs": True}
    append(quiet, people["huisarts"], New("suspicion"), New("examined", facts=facts))
    assert set(_told().values()) == {1}


def test_a_long_clock_waits_in_the_list(make_episode: MakeEpisode, people: dict[str, User]) -> None:
    """Two weeks to the MRI interrupt nobody."""
    local = {
        **KNOWN,
        "symptoms": {"spinal_pain": True, "pain_at_night": True, "radicular_pain": "none"},
        "neurology": {"radicular_deficit": "none", "myelopathy_or_cauda_signs": False, "lhermitte_sign": False},
    }
    episode = make_episode(local)
    assert episode.clocks.get(goal="imaging").hours > 24
    assert _told(QUIET)
    assert not _told(URGENT)


def test_who_no_longer_treats_hears_nothing(quiet: Episode, people: dict[str, User]) -> None:
    """A care relation that ended, an account that was closed, another team: silence."""
    CareRelation.objects.filter(user=people["huisarts"]).update(until=timezone.now() - timedelta(minutes=1))
    User.objects.filter(username="chirurg").update(is_active=False)
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    assert _told() == {"radiotherapeut": 1}


def test_who_coordinates_the_care_hears_it(quiet: Episode, people: dict[str, User]) -> None:
    """The coordinator who was named for this patient, whatever their role; a name without an account is no error."""
    nurse = people["verpleegkundige"]
    append(quiet, people["coordinator"], New("coordinator_changed", content={"coordinator": str(nurse.pk)}))
    quiet.refresh_from_db()
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    assert _told()["verpleegkundige"] == 1
    append(quiet, people["coordinator"], New("coordinator_changed", content={"coordinator": "dr. Pietersen"}))
    append(quiet, people["neuroloog"], New("examined", facts={"neurology.myelopathy_or_cauda_signs": True}))
    assert _told()["verpleegkundige"] == 1


def test_a_corrected_clock_takes_the_place_of_what_was_told(quiet: Episode, people: dict[str, User]) -> None:
    """Both sides, no, one, no, both: only the last end still interrupts, and each is told as pressing."""
    known: dict[str, Any] = {
        "symptoms.radicular_pain": "none",
        "neurology.myelopathy_or_cauda_signs": False,
        "neurology.deficit_progressive": True,
        "neurology.deficit_developed_over_days": 3,
    }
    found = append(quiet, people["neuroloog"], New("examined", facts=known | {DEFICIT: "bilateral"}))
    for side in ("unilateral", "bilateral", "unilateral"):
        append(quiet, people["neuroloog"], New("corrected", facts={DEFICIT: side}, corrects=found[0].id))
        due = quiet.clocks.get(goal="imaging", status__in=RUNS).due_at
        mine = Signal.objects.filter(user=people["chirurg"], kind__in=INTERRUPTING, seen_at=None)
        assert [one.key.split("|")[2] for one in mine if one.key] == [f"imaging@{int(due.timestamp())}"]
        assert [f"{timezone.localtime(due):%H:%M}" in one.nl for one in mine] == [True]


def test_a_signal_that_names_no_end_lapses_with_its_goal(quiet: Episode, people: dict[str, User]) -> None:
    """Signals of before the ends were kept are still there, and go when nothing runs for their goal."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    old = Signal.objects.create(
        episode=quiet, kind=URGENT, user=people["chirurg"], nl="x", en="x", key=f"urgent|{quiet.pk}|imaging|1|digest|u"
    )
    append(quiet, people["neuroloog"], New("pain_scored", facts={"symptoms.pain_nrs": 3}))
    old.refresh_from_db()
    assert old.seen_at is None
    append(quiet, people["neuroloog"], New("examined", facts={"imaging.adequate_spine_imaging_available": True}))
    old.refresh_from_db()
    assert old.seen_at is not None


EMERGENCY: dict[str, Any] = {"neurology.myelopathy_or_cauda_signs": True, "tumour.malignancy_known": False}
"""Signs of compression without a known malignancy: no clock of the guideline, and it cannot wait."""


def test_an_emergency_without_a_clock_interrupts_once_and_lapses(
    make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """Who would get a clock that says 'at once' hears it, by mail too; corrected, it interrupts nobody."""
    episode = make_episode({"symptoms": {"spinal_pain": True}})
    Signal.objects.all().delete()
    append(episode, people["verpleegkundige"], New("examined", facts=EMERGENCY))
    assert _told() == {"huisarts": 1, "radiotherapeut": 1, "chirurg": 1, "neuroloog": 1}
    assert _told(URGENT) == _told()
    first = Signal.objects.all()[0]
    assert first.nl.startswith("SPOED: ")
    assert first.en.startswith("EMERGENCY: ")
    assert Outgoing.objects.count() == 4
    append(episode, people["verpleegkundige"], New("pain_scored", facts={"symptoms.pain_nrs": 7}))
    assert sum(_told(URGENT).values()) == 4
    append(episode, people["verpleegkundige"], New("examined", facts={"neurology.myelopathy_or_cauda_signs": False}))
    assert not Signal.objects.filter(kind=URGENT, seen_at=None).exists()
    assert not Outgoing.objects.exists()
    assert all("Geldt niet meer: SPOED" in one.nl for one in Signal.objects.filter(kind=QUIET))
    assert not any("overleg nu" in one.nl for one in Signal.objects.filter(kind=QUIET)), "it orders nothing any more"
    assert sum(_told(QUIET).values()) == 4


def test_an_emergency_ends_with_the_patient(make_episode: MakeEpisode, people: dict[str, User]) -> None:
    """Neither what stood before the death nor what is corrected after it interrupts; withdrawn, it does again."""
    episode = make_episode({"symptoms": {"spinal_pain": True}})
    nurse = people["verpleegkundige"]
    append(episode, nurse, New("examined", facts=EMERGENCY))
    (death,) = append(episode, nurse, New("death"))
    assert not Signal.objects.filter(kind=URGENT, seen_at=None).exists()
    assert not Outgoing.objects.exists()
    append(episode, nurse, New("examined", facts={"neurology.myelopathy_or_cauda_signs": False}))
    append(episode, nurse, New("examined", facts=EMERGENCY))
    assert not Signal.objects.filter(kind=URGENT, seen_at=None).exists()
    assert not Outgoing.objects.exists()
    withdrawn = {"withdrawn": True, "reason": "verkeerde patiënt"}
    append(episode, nurse, New("corrected", content=withdrawn, corrects=death.id))
    assert _told(URGENT)["neuroloog"] == 2
    assert Signal.objects.filter(kind=URGENT, seen_at=None, user=people["neuroloog"]).count() == 1


def test_what_was_done_interrupts_no_more(quiet: Episode, people: dict[str, User]) -> None:
    """The MRI was made: the signal about its clock lapses unseen, and that it stopped is told quietly."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    made = New(
        "imaging_done",
        facts={"imaging.adequate_spine_imaging_available": True},
        content={"modality": "mri_whole_spine"},
    )
    append(quiet, people["neuroloog"], made)
    lapsed = Signal.objects.filter(kind=URGENT)
    assert {(one.seen_at is not None, one.seen_by_id) for one in lapsed} == {(True, None)}
    assert _told(QUIET) == {"huisarts": 1, "radiotherapeut": 1, "chirurg": 1}


def test_what_time_changes_is_told_to_everybody(quiet: Episode, people: dict[str, User]) -> None:
    """Nobody entered it, so that nobody saw it on their screen: the last author hears it too, and once."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    Signal.objects.all().delete()
    passed = timezone.now() - timedelta(minutes=1)
    Episode.objects.filter(pk=quiet.pk).update(signature=NOTHING.to_json(), next_change_at=passed)
    assert renew(timezone.now()) == 1
    assert _told(URGENT) == {"huisarts": 1, "radiotherapeut": 1, "chirurg": 1, "neuroloog": 1}
    Episode.objects.filter(pk=quiet.pk).update(next_change_at=passed)
    assert renew(timezone.now()) == 1
    assert sum(_told().values()) == 4
    assert renew(timezone.now()) == 0


def test_what_is_refused_tells_nobody(quiet: Episode, people: dict[str, User]) -> None:
    """A change and its signals are there together or not at all."""
    with pytest.raises(CaseError):
        append(
            quiet,
            people["neuroloog"],
            New("examined", facts=BILATERAL),
            New("examined", facts={"symptoms.pain_nrs": 11}),
        )
    assert _told() == {}
    quiet.refresh_from_db()
    assert not quiet.clocks.filter(goal="imaging", hours=12).exists()


def test_what_must_be_done_at_once_is_mailed_as_well(make_episode: MakeEpisode, people: dict[str, User]) -> None:
    """It has no warning of its own later."""
    signs = {
        "tumour": {"malignancy_known": True, "primary": "breast"},
        "neurology": {"myelopathy_or_cauda_signs": True},
        "imaging": {"vertebral_metastases_confirmed": True, "cord_or_cauda_compression": True},
    }
    episode = make_episode(signs)
    assert episode.clocks.filter(status="at_once").exists()
    assert Outgoing.objects.filter(signal__kind=URGENT).count() == Signal.objects.filter(kind=URGENT).count() > 0


def test_an_emergency_of_before_it_was_kept_is_told_after_the_update(
    make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """The migration has every running episode looked at anew."""
    episode = make_episode({"tumour": {"malignancy_known": False}, "neurology": {"myelopathy_or_cauda_signs": True}})
    Signal.objects.all().delete()
    kept = {name: value for name, value in episode.summary.items() if name != "emergency"}
    Episode.objects.filter(pk=episode.pk).update(summary=kept, next_change_at=None)
    assert renew(timezone.now()) == 0
    import_module("wervelwijzer.web.board.migrations.0002_emergencies").look_at_all(apps, None)
    assert renew(timezone.now()) == 1
    assert _told(URGENT) == {"huisarts": 1, "radiotherapeut": 1, "chirurg": 1, "neuroloog": 1}
    assert Episode.objects.get(pk=episode.pk).summary["emergency"] == ["signs-without-known-malignancy"]


# --- the list, the menu, and 'seen' ---


def test_seen_is_for_one_person(
    quiet: Episode, people: dict[str, User], client: Client, sign_in: Callable[[Client, str], None]
) -> None:
    """The surgeon has seen it; for the radiation oncologist it still counts. Nobody marks another's."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    own, other = (Signal.objects.get(user=people[name]) for name in ("chirurg", "radiotherapeut"))
    sign_in(client, "chirurg")
    assert quiet.patient.name in client.get("/signals/").content.decode()
    client.post("/signals/seen/", {"signal": other.pk})
    client.post("/signals/seen/", {"signal": own.pk, "next": "https://elsewhere.example/"}, follow=True)
    own.refresh_from_db()
    other.refresh_from_db()
    assert own.seen_at is not None
    assert own.seen_by == people["chirurg"]
    assert other.seen_at is None
    assert 'id="seen-now"' not in client.get("/signals/").content.decode()


def test_all_seen_leaves_what_came_later(
    quiet: Episode, people: dict[str, User], client: Client, sign_in: Callable[[Client, str], None]
) -> None:
    """'All seen' means what stood on the page."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    mine = Signal.objects.get(user=people["chirurg"])
    later = Signal.objects.create(episode=quiet, kind=QUIET, user=people["chirurg"], nl="later", en="later", key="k")
    sign_in(client, "chirurg")
    client.post("/signals/seen/", {"last": mine.pk})
    assert list(Signal.objects.filter(user=people["chirurg"], seen_at=None)) == [later]
    assert client.post("/signals/seen/", {"signal": "x", "last": "²"}).status_code == 302
    assert client.get("/signals/seen/").status_code == 405


def test_the_menu_asks_cheaply(
    quiet: Episode, people: dict[str, User], client: Client, sign_in: Callable[[Client, str], None]
) -> None:
    """Nothing comes back while nothing is new; a new signal brings the count and the interruption."""
    sign_in(client, "chirurg")
    page = client.get("/signals/").content.decode()
    shown = page.split("badge/?shown=")[1].split('"')[0]
    assert client.get(f"/signals/badge/?shown={shown}").status_code == 204
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    answer = client.get(f"/signals/badge/?shown={shown}", headers={"HX-Current-URL": "http://testserver/signals/"})
    words = answer.content.decode()
    assert answer.status_code == 200
    assert 'aria-current="page"' in words
    assert quiet.patient.name in words
    seen = Signal.objects.get(user=people["chirurg"]).pk
    after = client.post(
        "/signals/seen/", {"signal": seen, "place": "interruption"}, headers={"HX-Request": "true"}
    ).content.decode()
    assert quiet.patient.name not in after


def test_who_left_the_team_reads_no_more_of_it(
    quiet: Episode, people: dict[str, User], client: Client, sign_in: Callable[[Client, str], None], team: Team
) -> None:
    """An old signal shows no patient whom one may no longer see."""
    append(quiet, people["neuroloog"], New("examined", facts=BILATERAL))
    people["chirurg"].memberships.filter(team=team).update(team=people["ander"].memberships.get().team)
    sign_in(client, "chirurg")
    assert quiet.patient.name not in client.get("/signals/").content.decode()
    assert Signal.objects.filter(user=people["chirurg"]).exists()
