"""The lists of the meetings: suggested by the advice, confirmed by a person; nobody falls off."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, MAY_BE_AD_HOC, NOT_CONFIRMED, WEEKLY, address, typed

from wervelwijzer.advice.case import CaseError
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.mdo.suggesting import standing_of, suggestions
from wervelwijzer.web.records.models import AgendaItem, AuditEntry, Episode, Meeting
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

WEDNESDAY = 2


def called_and_decided(episode: Episode, signed: Any, people: dict[str, User]) -> Meeting:
    """An ad hoc meeting for a patient, with its decision."""
    called = meetings.call_at_once(episode, people["neuroloog"])
    sent = typed(people, episode, chosen=["surgery", "radiotherapy"])
    assert signed("coordinator").post(address(called, episode), sent).status_code == 302
    return called


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-25T12:29:00+01:00", "2026-11-25T12:30:00+01:00"),
        ("2026-11-25T12:30:00+01:00", "2026-12-02T12:30:00+01:00"),
        ("2026-11-26T00:00:00+01:00", "2026-12-02T12:30:00+01:00"),
        ("2026-10-21T13:00:00+02:00", "2026-10-28T12:30:00+01:00"),  # the clocks go back on 25 October
        ("2026-03-25T13:00:00+01:00", "2026-04-01T12:30:00+02:00"),  # and forward on 29 March
        ("2028-02-24T09:00:00+01:00", "2028-03-01T12:30:00+01:00"),  # over a leap day
    ],
)
def test_the_weekly_meeting_is_on_its_weekday_by_the_clock_on_the_wall(team: Team, now: str, expected: str) -> None:
    team.mdo_weekday, team.mdo_time = WEDNESDAY, time(12, 30)
    found = meetings.next_weekly(team, datetime.fromisoformat(now))
    assert found == datetime.fromisoformat(expected)
    assert timezone.localtime(found).strftime("%H:%M") == "12:30"


def test_the_coming_meeting_is_made_once(team: Team) -> None:
    assert meetings.coming(team) == meetings.coming(team)
    assert Meeting.objects.count() == 1


def test_a_meeting_that_is_being_held_stays_the_coming_one_for_four_hours(team: Team) -> None:
    now = timezone.now()
    held = Meeting.objects.create(team=team, at=now - timedelta(hours=3, minutes=59))
    assert meetings.coming(team, now) == held
    assert meetings.coming(team, now + timedelta(minutes=2)) != held


# --- suggestions ---


def test_the_advice_suggests_and_a_person_confirms(
    make_episode: MakeEpisode, team: Team, people: dict[str, User]
) -> None:
    weekly, at_once, maybe, none = (make_episode(case) for case in (WEEKLY, AD_HOC, MAY_BE_AD_HOC, NOT_CONFIRMED))
    found = suggestions(team)
    assert [one.episode for one in found.ad_hoc] == [at_once]
    assert [one.episode for one in found.weekly] == [weekly, maybe]
    assert not found.again
    assert none not in [one.episode for one in found.undecided]
    assert not AgendaItem.objects.exists(), "nobody is put on a list without a person"
    meetings.put_on_list(meetings.coming(team), weekly, people["coordinator"])
    assert [one.episode for one in suggestions(team).weekly] == [maybe]


def test_a_weekly_suggestion_that_could_be_ad_hoc_says_so_and_what_to_ask(make_episode: MakeEpisode) -> None:
    stands = standing_of(make_episode(MAY_BE_AD_HOC))
    assert stands.urgency is None
    assert stands.certain
    assert stands.may_be_ad_hoc
    assert stands.ask is not None
    assert stands.ask.nl == "ernstige en progressieve pijn"
    assert not standing_of(make_episode(WEEKLY)).may_be_ad_hoc


def test_unknown_is_never_no(make_episode: MakeEpisode, team: Team) -> None:
    """Confirmed, but the symptoms that decide on treatment are not known: named, not dropped."""
    bare = make_episode({"imaging": {"vertebral_metastases_confirmed": True}})
    found = suggestions(team)
    assert bare in [one.episode for one in (*found.weekly, *found.undecided, *found.ad_hoc)]


def test_who_was_discussed_is_not_suggested_until_there_is_news(
    make_episode: MakeEpisode, team: Team, people: dict[str, User]
) -> None:
    episode = make_episode(WEEKLY)
    append(
        episode, people["neuroloog"], New("mdo_decided", content={"meeting": "weekly", "decision": "x", "reason": "y"})
    )
    assert not suggestions(team)
    append(episode, people["neuroloog"], New("note", content={"text": "gebeld"}))
    assert not suggestions(team), "a note without facts is no news"
    append(episode, people["neuroloog"], New("pain_scored", facts={"symptoms.pain_nrs": 8}))
    assert [one.episode for one in suggestions(team).again] == [episode]


def test_who_gets_worse_after_a_decision_is_wanted_at_once_and_not_for_the_weekly_list(
    make_episode: MakeEpisode, team: Team, people: dict[str, User]
) -> None:
    episode = make_episode(WEEKLY)
    decided = New("mdo_decided", content={"meeting": "weekly", "decision": "x", "reason": "y"})
    append(episode, people["neuroloog"], decided)
    append(episode, people["neuroloog"], New("examined", facts={"symptoms.pain_severe_and_progressive": True}))
    found = suggestions(team)
    assert ([one.episode for one in found.ad_hoc], found.again) == ([episode], [])
    append(episode, people["neuroloog"], decided)
    append(episode, people["neuroloog"], New("pain_scored", facts={"symptoms.pain_nrs": 8}))
    found = suggestions(team)
    assert (found.ad_hoc, [one.episode for one in found.again]) == ([], [episode])


def test_who_was_discussed_before_stands_on_the_next_list_for_that_reason(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, meeting = make_episode(AD_HOC), meetings.coming(team)
    append(
        episode, people["neuroloog"], New("mdo_decided", content={"meeting": "ad_hoc", "decision": "x", "reason": "y"})
    )
    client = signed("coordinator")
    meetings.put_on_list(meeting, episode, people["coordinator"])

    def why() -> str:
        page = " ".join(client.get(f"/mdo/{meeting.pk}/").content.decode().split())
        return page.split('data-label="Waarom">')[1].partition("<")[0]

    assert why() == "eerder besproken"
    append(episode, people["neuroloog"], New("pain_scored", facts={"symptoms.pain_nrs": 8}))
    assert why() == "eerder besproken, sindsdien nieuwe gegevens"


def test_who_must_be_discussed_at_once_after_a_decision_says_so_on_the_list(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, meeting = make_episode(WEEKLY), meetings.coming(team)
    decided = New("mdo_decided", content={"meeting": "weekly", "decision": "x", "reason": "y"})
    append(episode, people["neuroloog"], decided)
    append(episode, people["neuroloog"], New("examined", facts={"symptoms.pain_severe_and_progressive": True}))
    meetings.put_on_list(meeting, episode, people["coordinator"])
    page = signed("coordinator").get(f"/mdo/{meeting.pk}/").content.decode()
    assert 'data-label="Waarom"><span class="badge at_once">ad hoc</span>' in page


def test_a_place_on_the_weekly_list_is_no_ad_hoc_meeting(
    make_episode: MakeEpisode, team: Team, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    meetings.put_on_list(meetings.coming(team), episode, people["coordinator"])
    assert [one.episode for one in suggestions(team).ad_hoc] == [episode]
    meetings.call_at_once(episode, people["coordinator"])
    assert not suggestions(team)


def test_a_decision_that_was_withdrawn_is_no_decision(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode = make_episode(WEEKLY)
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    assert signed("coordinator").post(address(meeting, episode), typed(people, episode)).status_code == 302
    item = meeting.items.get()
    assert item.entry is not None
    withdrawn = New("corrected", content={"withdrawn": True, "reason": "andere patiënt"}, corrects=str(item.entry))
    append(episode, people["neuroloog"], withdrawn)
    item.refresh_from_db()
    assert AgendaItem.objects.get().entry is None
    assert standing_of(Episode.objects.get(pk=episode.pk)).decided_at is None
    meetings.take_off_list(item, people["coordinator"])
    assert [one.episode for one in suggestions(team).weekly] == [episode]


def test_a_decision_is_shown_as_it_was_corrected(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode = make_episode(WEEKLY)
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client = signed("coordinator")
    client.post(address(meeting, episode), typed(people, episode))
    entry = str(meeting.items.get().entry)
    better = {"content": {"decision": "Bestralen, in vijf keer."}, "reason": "Verschreven."}
    append(episode, people["neuroloog"], New("corrected", content=better, corrects=entry))
    page = client.get(address(meeting, episode)).content.decode()
    assert "Bestralen, in vijf keer." in page
    assert "Bestralen, eenmalig." not in page


def test_who_must_be_there_follows_the_advice(make_episode: MakeEpisode) -> None:
    assert standing_of(make_episode(WEEKLY)).must == ("treating_specialty", "radiation_oncologist", "radiologist")
    stands = standing_of(make_episode(AD_HOC))
    assert stands.must == ("treating_specialty", "radiation_oncologist", "radiologist", "neurologist", "spine_surgeon")
    assert standing_of(make_episode(NOT_CONFIRMED)).must == ()
    maybe = standing_of(make_episode(MAY_BE_AD_HOC))
    assert "spine_surgeon" not in maybe.must
    assert "spine_surgeon" in maybe.may


def test_a_closed_episode_and_another_team_are_left_out(make_episode: MakeEpisode, team: Team) -> None:
    episode = make_episode(WEEKLY)
    assert not suggestions(Team.objects.exclude(pk=team.pk).get())
    Episode.objects.filter(pk=episode.pk).update(closed_at=timezone.now())
    assert not suggestions(team)


# --- ad hoc ---


def test_an_ad_hoc_meeting_is_called_with_one_click_and_only_once(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    first = signed("neuroloog").post(f"/episodes/{episode.pk}/mdo/ad-hoc/")
    second = signed("coordinator").post(f"/episodes/{episode.pk}/mdo/ad-hoc/")
    assert first.url == second.url
    meeting = Meeting.objects.get(ad_hoc=True)
    assert [item.episode for item in meeting.items.all()] == [episode]
    assert [entry.kind for entry in snapshot(Episode.objects.get(pk=episode.pk)).entries] == ["examined", "mdo_planned"]


def test_who_calls_it_again_with_another_question_is_asking_that(
    make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    for question, kept in (("Een?", "Een?"), (" ", "Een?"), ("Twee?", "Twee?")):
        called = meetings.call_at_once(episode, people["neuroloog"], question=question)
        assert [item.question for item in called.items.all()] == [kept]
    assert Meeting.objects.count() == 1


def test_an_ad_hoc_meeting_can_be_called_for_later_but_not_for_before(
    make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    later = timezone.now() + timedelta(hours=2)
    assert meetings.call_at_once(make_episode(AD_HOC), people["neuroloog"], later).at == later
    before = datetime(2020, 1, 1, tzinfo=UTC)
    assert meetings.call_at_once(make_episode(AD_HOC), people["neuroloog"], before).at > before


def _meeting_clocks(episode: Episode) -> list[str]:
    found = snapshot(Episode.objects.get(pk=episode.pk)).state.clocks
    return [clock.status for clock in found if clock.goal == "meeting"]


def test_an_ad_hoc_meeting_that_was_closed_without_a_decision_was_not_held(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["neuroloog"])
    assert _meeting_clocks(episode) == ["met"]
    client = signed("coordinator")
    assert "De klok voor het ad hoc MDO loopt dan weer" in client.get(f"/mdo/{called.pk}/").content.decode()
    client.post(f"/mdo/{called.pk}/close/", {"sure": "1"})
    assert _meeting_clocks(episode) == ["at_once"]
    assert [item.episode for item in meetings.coming(team).items.all()] == [episode]
    assert [one.episode for one in suggestions(team).ad_hoc] == [episode]


@pytest.mark.parametrize("along", [False, True])
def test_withdrawing_the_decision_of_an_ad_hoc_meeting_that_was_closed_makes_its_clock_press_again(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User], along: bool
) -> None:
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["neuroloog"])
    client = signed("coordinator")
    why = {"advice-ORG-08": "declined", "why-ORG-08": "condition", "text-ORG-08": "Al ingelicht."}
    given = {"chosen": ["surgery", "radiotherapy"], "coordinator": str(people["chirurg"].pk), **why}
    assert client.post(address(called, episode), typed(people, episode, **given)).status_code == 302
    meetings.close(called, people["coordinator"])
    entry = called.items.get().entry
    page = f"/episodes/{episode.pk}/entries/{entry}/withdraw/"
    shown = client.get(page).content.decode()
    for said in ("ORG-08", "Sanne Snijders", "Radiotherapie starten", "Trek dat ook in"):
        assert said in shown
    assert "Trek dat ook in" in client.post(page, {"reason": ""}).content.decode()
    sent = {"reason": "verkeerde patiënt", **({"along": "1"} if along else {})}
    assert client.post(page, sent).status_code == 302
    assert _meeting_clocks(episode) == ["at_once"]
    assert called.items.get().entry is None
    assert "niet besloten" in client.get(f"/mdo/{called.pk}/").content.decode()
    assert "te bespreken</span>" not in client.get(f"/mdo/{called.pk}/").content.decode()
    state = snapshot(Episode.objects.get(pk=episode.pk)).state
    assert (len(state.tasks), len(state.deviations), state.coordinator is None) == (
        (0, 0, True) if along else (1, 1, False)
    )
    again = meetings.call_at_once(Episode.objects.get(pk=episode.pk), people["neuroloog"])
    assert again != called, "and it can be called anew"


def test_a_meeting_that_nobody_held_is_not_said_to_have_lost_its_decision(
    make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """The patient died before it, it was closed, and the death turned out to be a mistake."""
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["neuroloog"])
    (death,) = append(Episode.objects.get(pk=episode.pk), people["neuroloog"], New("death"))
    meetings.close(called, people["coordinator"])
    withdrawn = New("corrected", content={"withdrawn": True, "reason": "verkeerde patiënt"}, corrects=death.id)
    append(Episode.objects.get(pk=episode.pk), people["neuroloog"], withdrawn)
    reasons = [row.content.get("reason") for row in episode.entries.filter(kind="corrected")]
    assert "Het ad hoc MDO is niet gehouden." in reasons
    assert "Het besluit van dit ad hoc MDO is ingetrokken." not in reasons
    assert _meeting_clocks(episode) == ["at_once"]


def test_withdrawing_the_decision_of_a_meeting_that_is_still_open_leaves_it_called(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    called = called_and_decided(episode, signed, people)
    withdrawn = New(
        "corrected", content={"withdrawn": True, "reason": "typefout"}, corrects=str(called.items.get().entry)
    )
    assert len(append(episode, people["neuroloog"], withdrawn)) == 1
    assert _meeting_clocks(episode) == ["met"]


def test_who_is_taken_off_an_ad_hoc_list_waits_again(make_episode: MakeEpisode, people: dict[str, User]) -> None:
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["neuroloog"])
    meetings.take_off_list(called.items.get(), people["coordinator"])
    assert _meeting_clocks(episode) == ["at_once"]


def test_an_ad_hoc_meeting_that_was_held_stays_held_when_it_is_closed(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    called = called_and_decided(episode, signed, people)
    assert "loopt dan weer" not in signed("coordinator").get(f"/mdo/{called.pk}/").content.decode()
    meetings.close(called, people["coordinator"])
    assert _meeting_clocks(episode) == ["met"]


def test_the_general_practitioner_may_call_and_sees_where_it_stands_but_not_the_team(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, other = make_episode(AD_HOC, name="Eigen Patiënt"), make_episode(WEEKLY, name="Vreemde Patiënt", gp=None)
    meetings.put_on_list(meetings.coming(team), other, people["coordinator"])
    client = signed("huisarts")
    assert client.post(f"/episodes/{episode.pk}/mdo/weekly/", {"question": "Opereren?"}).url == "/mdo/"
    page = client.get("/mdo/").content.decode()
    assert "Eigen Patiënt" in page
    assert "Vreemde Patiënt" not in page
    assert client.get(f"/mdo/{meetings.coming(team).pk}/").status_code == 404
    assert AgendaItem.objects.get(episode=episode).question == "Opereren?"


# --- the list ---


def test_patients_are_put_on_the_list_and_taken_off(make_episode: MakeEpisode, signed: Any, team: Team) -> None:
    one, two = make_episode(WEEKLY, name="Eerste"), make_episode(WEEKLY, name="Tweede")
    meeting = meetings.coming(team)
    client = signed("coordinator")
    client.post(f"/mdo/{meeting.pk}/list/", {"episode": [str(one.pk), str(two.pk), "no-uuid"]})
    page = client.get(f"/mdo/{meeting.pk}/").content.decode()
    assert "Eerste" in page
    assert "Tweede" in page
    client.post(address(meeting, two, "off/"))
    assert [item.episode for item in meeting.items.all()] == [one]
    assert AuditEntry.objects.filter(action="mdo_unlisted", episode=str(two.pk)).exists()
    assert AuditEntry.objects.filter(action="mdo_list").exists()


def test_nobody_is_put_on_the_list_of_a_meeting_that_was_closed_meanwhile(
    make_episode: MakeEpisode, signed: Any, team: Team
) -> None:
    episode, meeting = make_episode(WEEKLY), meetings.coming(team)
    Meeting.objects.update(closed_at=timezone.now())
    answer = signed("coordinator").post(f"/mdo/{meeting.pk}/list/", {"episode": str(episode.pk)}, follow=True)
    assert "Dit overleg is gesloten" in answer.content.decode()
    assert not AgendaItem.objects.exists()


def test_a_second_question_takes_the_place_of_the_first_and_none_keeps_it(
    make_episode: MakeEpisode, team: Team, people: dict[str, User]
) -> None:
    episode, meeting = make_episode(WEEKLY), meetings.coming(team)
    for question, kept in (("Een?", "Een?"), ("", "Een?"), ("Twee?", "Twee?")):
        assert meetings.put_on_list(meeting, episode, people["neuroloog"], question).question == kept
    assert AgendaItem.objects.count() == 1


def test_closing_takes_who_was_not_discussed_to_the_next_meeting(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    decided, left = make_episode(WEEKLY), make_episode(WEEKLY)
    meeting = meetings.coming(team)
    for episode in (decided, left):
        meetings.put_on_list(meeting, episode, people["coordinator"], "Wat nu?")
    client = signed("coordinator")
    assert client.post(address(meeting, decided), typed(people, decided)).status_code == 302
    client.post(f"/mdo/{meeting.pk}/close/", {"sure": "1"})
    following = meetings.coming(team)
    assert following != meeting
    assert [(item.episode, item.question) for item in following.items.all()] == [(left, "Wat nu?")]
    assert [item.episode for item in meeting.items.all()] == [decided]
    meeting.refresh_from_db()
    with pytest.raises(CaseError, match="This meeting is closed"):
        meetings.put_on_list(meeting, left, people["coordinator"])
    again = client.post(f"/mdo/{meeting.pk}/close/", follow=True)
    assert "Dit overleg is gesloten" in again.content.decode()


@pytest.mark.parametrize(
    ("in_hours", "decided", "asks"), [(1, False, True), (1, True, True), (-1, False, True), (-1, True, False)]
)
def test_closing_too_early_or_with_somebody_undecided_is_asked_first(
    make_episode: MakeEpisode,
    signed: Any,
    team: Team,
    people: dict[str, User],
    in_hours: int,
    decided: bool,
    asks: bool,
) -> None:
    episode = make_episode(WEEKLY, name="Nog Niet")
    meeting = Meeting.objects.create(team=team, at=timezone.now() + timedelta(hours=in_hours))
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client = signed("coordinator")
    if decided:
        assert client.post(address(meeting, episode), typed(people, episode)).status_code == 302
    answer = client.post(f"/mdo/{meeting.pk}/close/")
    meeting.refresh_from_db()
    assert (meeting.closed_at is None) is asks
    page = answer.content.decode()
    assert ("Nog Niet" in page) is (not decided)
    assert ("Dit overleg moet nog beginnen." in page) is (in_hours > 0)
    client.post(f"/mdo/{meeting.pk}/close/", {"sure": "1"})
    meeting.refresh_from_db()
    assert meeting.closed_at is not None


@pytest.mark.parametrize(("days", "marked"), [(1, False), (30, True)])
def test_a_meeting_after_a_term_of_the_patient_is_marked_wherever_it_is_chosen(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User], days: int, marked: bool
) -> None:
    """A diagnosis an hour ago gives fourteen days for the start of the treatment."""
    episode = make_episode(WEEKLY)
    append(episode, people["neuroloog"], New("definitive_diagnosis"))
    meeting = Meeting.objects.create(team=team, at=timezone.now() + timedelta(days=days))
    client = signed("coordinator")
    for language, says in (("nl", "termijn vóór dit overleg"), ("en", "term before this meeting")):
        client.cookies["django_language"] = language
        for page in ("/mdo/", f"/mdo/{meeting.pk}/"):
            assert (says in client.get(page).content.decode()) is marked, "before it is put on it"
    answer = client.post(f"/episodes/{episode.pk}/mdo/weekly/", follow=True)
    assert ("A term of this patient ends before this meeting." in answer.content.decode()) is marked
    for page in ("/mdo/", f"/mdo/{meeting.pk}/"):
        assert ("term before this meeting" in client.get(page).content.decode()) is marked
    client.post(address(meeting, episode), typed(people, Episode.objects.get(pk=episode.pk)))
    assert "term before this meeting" not in client.get(f"/mdo/{meeting.pk}/").content.decode(), "once it was decided"


def test_who_is_there_is_noted_once_for_everybody_still_to_come(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    one, late = make_episode(WEEKLY), make_episode(WEEKLY)
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, one, people["coordinator"])
    client = signed("coordinator")
    seats = {
        "seat-radiation_oncologist": str(people["radiotherapeut"].pk),
        "name-radiologist": "Ruud",
        "others": "Co\n\nDe",
    }
    client.post(f"/mdo/{meeting.pk}/present/", seats)
    page = client.get(f"/mdo/{meeting.pk}/").content.decode()
    assert "Rafael Raaijmakers (radiotherapeut); Ruud (radioloog); Co; De" in page
    assert "Nog niet genoteerd als aanwezig: behandelend specialisme" in " ".join(page.split())
    item = meetings.put_on_list(meeting, late, people["coordinator"])
    assert [who["name"] for who in item.present] == ["Rafael Raaijmakers", "Ruud", "Co", "De"]


def test_who_must_be_there_is_the_same_on_every_part_of_the_page_and_who_was_there_stays(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(AD_HOC)
    called = meetings.call_at_once(episode, people["coordinator"])
    client = signed("coordinator")
    page = " ".join(client.get(f"/mdo/{called.pk}/").content.decode().split())
    required = re.findall(r"(?:nog wordt besproken:</strong>|als aanwezig:) ([^<.]*)", page)
    assert len(required) == 2
    assert all("regievoerend arts" in one for one in required)
    assert 'id="label-coordinator">regievoerend arts <span class="badge">vereist' in page
    sent = typed(people, episode, chosen=["surgery", "radiotherapy"])
    assert client.post(address(called, episode), sent).status_code == 302
    page = client.get(f"/mdo/{called.pk}/").content.decode()
    assert "Ruud Röntgen (radioloog)" in page
    assert "Nog niet genoteerd" not in page


@pytest.mark.parametrize(("minutes", "shown"), [(119, False), (121, True)])
def test_a_meeting_without_its_decision_is_pointed_out(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User], minutes: int, shown: bool
) -> None:
    meeting = Meeting.objects.create(team=team, at=timezone.now() - timedelta(minutes=minutes), ad_hoc=True)
    page = signed("coordinator").get("/mdo/").content.decode()
    assert "besluit ontbreekt" not in page
    meetings.put_on_list(meeting, make_episode(AD_HOC), people["coordinator"])
    assert ("besluit ontbreekt" in signed("coordinator").get("/mdo/").content.decode()) is shown


def test_a_longer_list_asks_the_database_no_more_often(
    make_episode: MakeEpisode,
    signed: Any,
    team: Team,
    people: dict[str, User],
    django_assert_max_num_queries: Any,
) -> None:
    client, meeting = signed("coordinator"), meetings.coming(team)
    for _ in range(12):
        meetings.put_on_list(meeting, make_episode(WEEKLY), people["coordinator"])
        make_episode(WEEKLY)
    with django_assert_max_num_queries(22):
        client.get(f"/mdo/{meeting.pk}/")
    with django_assert_max_num_queries(26):
        client.get("/mdo/")


# --- who may ---

PAGES = ("/mdo/", "/mdo/{meeting}/", "/mdo/{meeting}/{episode}/", "/tasks/")
POSTS = (
    "/mdo/{meeting}/list/",
    "/mdo/{meeting}/present/",
    "/mdo/{meeting}/close/",
    "/mdo/{meeting}/{episode}/",
    "/mdo/{meeting}/{episode}/preview/",
    "/mdo/{meeting}/{episode}/off/",
    "/episodes/{episode}/mdo/ad-hoc/",
    "/episodes/{episode}/mdo/weekly/",
    "/episodes/{episode}/tasks/add/",
)


@pytest.mark.parametrize("username", ["analist", "beheerder", "toezicht"])
def test_who_treats_nobody_gets_nothing(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User], username: str
) -> None:
    episode, meeting = make_episode(WEEKLY), meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client = signed(username)
    for page in PAGES:
        assert client.get(page.format(meeting=meeting.pk, episode=episode.pk)).status_code in (403, 404), page
    for page in POSTS:
        assert client.post(page.format(meeting=meeting.pk, episode=episode.pk)).status_code in (403, 404), page


def test_another_team_sees_nothing_and_changes_nothing(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, meeting = make_episode(WEEKLY, name="Geheime Patiënt"), meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client = signed("ander")
    assert "Geheime" not in client.get("/mdo/").content.decode()
    for page in PAGES[1:3]:
        assert client.get(page.format(meeting=meeting.pk, episode=episode.pk)).status_code == 404
    for page in POSTS:
        assert client.post(page.format(meeting=meeting.pk, episode=episode.pk)).status_code == 404, page
    own = meetings.coming(Team.objects.exclude(pk=team.pk).get())
    client.post(f"/mdo/{own.pk}/list/", {"episode": str(episode.pk)})
    assert not own.items.exists(), "a patient of another team cannot be drawn onto a list"
    assert meeting.items.count() == 1


def test_a_nurse_sees_and_lists_but_does_not_decide(
    make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]
) -> None:
    episode, meeting = make_episode(WEEKLY), meetings.coming(team)
    client = signed("verpleegkundige")
    assert client.post(f"/mdo/{meeting.pk}/list/", {"episode": str(episode.pk)}).status_code == 302
    page = client.get(address(meeting, episode)).content.decode()
    assert "Een specialist of de MDO-coördinator legt het besluit vast." in page
    assert 'id="decision"' not in page
    for part in ("", "preview/"):
        assert client.post(address(meeting, episode, part), typed(people, episode)).status_code == 403
    assert client.post(f"/mdo/{meeting.pk}/close/").status_code == 403
    assert client.post(f"/mdo/{meeting.pk}/present/").status_code == 403


@pytest.mark.parametrize("at", ["straks", "0001-01-01T00+14", "9999-12-31T23-12", "2027-03-28T02:30"])
def test_a_moment_that_cannot_be_read_calls_no_meeting(make_episode: MakeEpisode, signed: Any, at: str) -> None:
    episode = make_episode(AD_HOC)
    answer = signed("neuroloog").post(f"/episodes/{episode.pk}/mdo/ad-hoc/", {"at": at}, follow=True)
    assert f"&#x27;{at}&#x27; is geen tijdstip" in answer.content.decode()
    assert not Meeting.objects.filter(ad_hoc=True).exists()


def test_a_closed_episode_is_not_put_on_a_list(make_episode: MakeEpisode, signed: Any, team: Team) -> None:
    episode = make_episode(AD_HOC)
    Episode.objects.filter(pk=episode.pk).update(closed_at=timezone.now())
    client = signed("neuroloog")
    for part in ("ad-hoc", "weekly"):
        client.post(f"/episodes/{episode.pk}/mdo/{part}/")
    assert not AgendaItem.objects.exists()
