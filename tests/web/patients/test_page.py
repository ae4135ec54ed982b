"""The patient page: what it shows of named patients, to whom, and when it changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import NAMES, Record, Visit, named, text_of

from wervelwijzer.advice.case import CaseError
from wervelwijzer.advice.reading import Reading
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.patients import body
from wervelwijzer.web.patients.past import past_in
from wervelwijzer.web.records.models import AuditEntry, Episode
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_everything_that_the_advice_says_stands_on_the_page(
    name: str, language: Language, make_episode: MakeEpisode, visit: Visit
) -> None:
    episode = make_episode(named(name), name="Jan Klaassen")
    shown = text_of(visit(episode, language=language))
    reading = Reading(snapshot(episode).advice, language)
    for advised in reading.shown:
        assert reading.action(advised) in shown
        assert advised.recommendation.id in shown
    for warned in snapshot(episode).advice.warnings:
        assert " ".join(reading.say(warned.warning.says).split()) in shown
    for question in snapshot(episode).advice.questions[:3]:
        assert " ".join(reading.say(question.fact.help).split()) in shown
    for conclusion in reading.conclusions:
        assert reading.say(conclusion.decision.label) in shown


def test_the_night_call_shows_the_clock_who_and_why(night: Episode, visit: Visit) -> None:
    shown = text_of(visit(night, by="huisarts"))
    due = snapshot(night).state.running[0].due_at
    assert "Maak een MRI van de gehele wervelkolom zo snel mogelijk, uiterlijk binnen 12 uur." in shown
    assert re.search(r"nog 6 u 5\d min", shown)
    assert f"{timezone.localtime(due):%H:%M}" in shown
    assert "behandelend arts DX-IMG-06" in shown
    assert "Omdat: " in shown
    assert "Geteld vanaf de verdenking: " in shown
    assert "richtlijn 1.0 (2015)" in shown
    assert "Zorg: Hanna Huisman (huisarts)" in shown


def test_the_same_page_in_english(night: Episode, visit: Visit) -> None:
    shown = text_of(visit(night, language="en"))
    assert re.search(r"6 h 5\d min left", shown)
    assert "Because: " in shown
    assert "Omdat" not in shown


def test_nothing_known_asks_to_begin(make_episode: MakeEpisode, visit: Visit) -> None:
    shown = text_of(visit(make_episode({})))
    assert "begin met de vragen" in shown or "nog niet vast te stellen" in shown
    assert "Vraag nu" in shown


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("neuroloog", 200),
        ("verpleegkundige", 200),
        ("coordinator", 200),
        ("huisarts", 200),
        ("ander", 404),
        ("analist", 404),
        ("beheerder", 404),
        ("toezicht", 404),
    ],
)
@pytest.mark.parametrize("part", ["", "now/", "course/", "prognosis/", "flowchart/", "add/note/", "close/"])
def test_who_may_see_it(who: str, status: int, part: str, night: Episode, visit: Visit) -> None:
    assert visit(night, part, by=who).status_code == status


def test_what_does_not_exist_and_what_may_not_be_seen_answer_alike(
    night: Episode, client_of: Callable[[str], Client]
) -> None:
    client = client_of("ander")
    one, other = client.get(f"/episodes/{night.pk}/"), client.get(f"/episodes/{uuid4()}/")
    assert one.status_code == other.status_code == 404
    assert text_of(one) == text_of(other)


def test_a_view_is_logged_and_a_poll_without_news_is_not(night: Episode, visit: Visit, people: dict[str, User]) -> None:
    def views() -> int:
        return AuditEntry.objects.filter(episode=str(night.pk), action="view", user=str(people["chirurg"].pk)).count()

    visit(night, by="chirurg")
    assert views() == 1
    token = body.Shown(Episode.objects.get(pk=night.pk), snapshot(night)).token
    assert visit(night, f"now/?seen={token}", by="chirurg", script=True).status_code == 204
    assert views() == 1
    assert visit(night, "now/?seen=0-0", by="chirurg", script=True).status_code == 200
    assert views() == 2


def test_a_colleagues_change_answers_the_poll(night: Episode, visit: Visit, record: Record) -> None:
    token = body.Shown(night, snapshot(night)).token
    record(night, "note", by="chirurg", text="Familie is gebeld.")
    answer = visit(night, f"now/?seen={token}", script=True)
    assert answer.status_code == 200
    assert "Familie is gebeld." in text_of(answer)


def test_the_record_is_worked_out_once_and_anew_after_each_change(
    night: Episode, visit: Visit, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    real = body.made

    def counted(shown: body.Shown) -> body.Body:
        made.append(shown.token)
        return real(shown)

    monkeypatch.setattr(body, "made", counted)
    for _ in range(3):
        visit(night)
    assert len(made) == 1
    visit(night, language="en")
    assert len(made) == 2
    record(night, "note", text="Iets nieuws.")
    assert "Iets nieuws." in text_of(visit(night))
    assert len(made) == 3


def test_what_is_kept_is_bounded(make_episode: MakeEpisode, visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body._kept, "most", 2)
    for _ in range(4):
        visit(make_episode({}))
    assert len(body._kept) == 2


def test_a_long_record_costs_no_more_queries(
    night: Episode, record: Record, client_of: Callable[[str], Client], django_assert_num_queries: Any
) -> None:
    client = client_of("neuroloog")
    client.get(f"/episodes/{night.pk}/")
    with CaptureQueriesContext(connection) as captured:
        client.get(f"/episodes/{night.pk}/")
    short = [one["sql"] for one in captured.captured_queries]
    for number in range(30):
        record(night, "pain_scored", {"symptoms.pain_nrs": number % 11}, hours_ago=3 - number / 20)
    client.get(f"/episodes/{night.pk}/")
    with django_assert_num_queries(len(short)):
        client.get(f"/episodes/{night.pk}/")
    own = [sql for sql in short if "signal" not in sql]
    assert 0 < len(own) <= 12, own


def test_the_past_is_shown_as_it_was_and_cannot_be_changed(night: Episode, visit: Visit, record: Record) -> None:
    record(night, "examined", {"neurology.asia_grade": "C"}, hours_ago=1)
    before = timezone.now() - timedelta(hours=2)
    answer = visit(night, f"?at={timezone.localtime(before):%Y-%m-%dT%H:%M}")
    shown = text_of(answer)
    assert "U kijkt terug" in shown
    assert "motorisch incompleet" not in shown
    assert 'data-sheet href="add/' not in answer.content.decode()
    assert 'data-sheet href="deviate/' not in answer.content.decode()
    assert "motorisch incompleet" in text_of(visit(night))


@pytest.mark.parametrize("name", ["at", "known"])
def test_a_minute_that_is_looked_back_at_holds_all_that_was_entered_in_it(
    name: str,
    night: Episode,
    people: dict[str, User],
    client_of: Callable[[str], Client],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pages show minutes: what stands at 10:37 is there at 10:37, and not at 10:36."""
    now = timezone.now()
    end = (timezone.localtime(now) + timedelta(hours=1)).replace(second=59, microsecond=999_999)
    monkeypatch.setattr(timezone, "now", lambda: now + timedelta(hours=2))
    for text, moment in (("Net nog.", end), ("Te laat.", end + timedelta(microseconds=1))):
        append(night, people["neuroloog"], New("note", moment, content={"text": text}), entered_at=moment)
    client = client_of("neuroloog")
    for asked, says in ((end, True), (end - timedelta(minutes=1), False)):
        for form in (f"{asked:%Y-%m-%dT%H:%M}", asked.isoformat(timespec="minutes")):
            shown = text_of(client.get(f"/episodes/{night.pk}/", {name: form}))
            assert ("Net nog." in shown) is says
            assert "Te laat." not in shown
    exact = text_of(client.get(f"/episodes/{night.pk}/", {name: end.replace(microsecond=0).isoformat()}))
    assert "Net nog." not in exact


def test_the_minute_that_runs_is_looked_back_at_until_now(monkeypatch: pytest.MonkeyPatch) -> None:
    now = (timezone.now() + timedelta(hours=1)).replace(second=30)
    monkeypatch.setattr(timezone, "now", lambda: now)
    request = RequestFactory().get("/", {"known": f"{timezone.localtime(now):%Y-%m-%dT%H:%M}"})
    found = past_in(request)
    assert found is not None
    assert found.at == found.known_at == now
    request = RequestFactory().get("/", {"at": f"{timezone.localtime(now) + timedelta(minutes=1):%Y-%m-%dT%H:%M}"})
    with pytest.raises(CaseError):
        past_in(request)


def test_what_was_entered_later_was_not_known_then(night: Episode, visit: Visit, record: Record) -> None:
    record(night, "examined", {"neurology.asia_grade": "C"}, hours_ago=3)
    at = f"{timezone.localtime(timezone.now() - timedelta(hours=1)):%Y-%m-%dT%H:%M}"
    assert "motorisch incompleet" in text_of(visit(night, f"?at={at}"))
    assert "motorisch incompleet" not in text_of(visit(night, f"?at={at}&known={at}"))


@pytest.mark.parametrize("asked", ["2999-01-01T00:00", "gisteren", "2026-02-30T10:00", "1500-01-01T00:00"])
def test_a_moment_that_cannot_be_says_so_and_shows_the_present(asked: str, night: Episode, visit: Visit) -> None:
    answer = visit(night, f"?at={asked}")
    assert answer.status_code == 422
    assert "U kijkt terug" not in text_of(answer)
    assert "Maak een MRI" in text_of(answer)


def test_an_exception_that_is_open_is_named(make_episode: MakeEpisode, visit: Visit, record: Record) -> None:
    episode = make_episode(named("bilateral_radicular_pain_unexamined"))
    record(episode, "suspicion", hours_ago=1)
    running = snapshot(episode).state.running
    unless = [other for clock in running for other in clock.unless]
    shown = text_of(visit(episode))
    assert unless
    for other in unless:
        assert f"[{other}]" in shown


def test_what_is_long_ago_is_asked_for_and_complete(night: Episode, visit: Visit, record: Record) -> None:
    for number in range(40):
        record(night, "note", hours_ago=100 + number, text=f"Bericht {number}.")
    page, part = text_of(visit(night)), text_of(visit(night, "earlier/", script=True))
    whole = text_of(visit(night, "earlier/"))
    for number in range(40):
        assert (f"Bericht {number}." in page) is not (f"Bericht {number}." in part)
        assert f"Bericht {number}." in whole
    assert "Bericht 39." in part


def test_codes_in_the_story_are_told_in_words(night: Episode, visit: Visit, record: Record) -> None:
    record(night, "visit_planned", planned_at="2027-03-01T10:00:00+01:00")
    record(night, "deviation", recommendation="DX-IMG-06", choice="declined", reason="other", text="Andere reden.")
    deviation = night.entries.get(kind="deviation")
    record(night, "deviation_ended", deviation=str(deviation.pk))
    shown = text_of(visit(night))
    assert "gepland op: ma 1 mrt 2027 10:00" in shown
    assert "uiterlijk binnen 12 uur. [DX-IMG-06]" in shown
    assert "afwijking: afwijking van het advies, " in shown
    assert str(deviation.pk) not in shown


def test_people_and_roles_in_the_story_are_called_by_their_names(
    night: Episode, visit: Visit, record: Record, people: dict[str, User]
) -> None:
    """Also somebody who has left, who was corrected away, and whose name is all that is known."""
    key = {name: str(user.pk) for name, user in people.items()}
    record(night, "coordinator_changed", coordinator=key["chirurg"])
    chosen = night.entries.get(kind="coordinator_changed")
    record(night, "corrected", corrects=str(chosen.pk), content={"coordinator": key["radiotherapeut"]})
    record(night, "coordinator_changed", hours_ago=100, coordinator="dr. Buiten")
    append(night, people["neuroloog"], New("task_added", content={"task": "Bel het lab", "by": "coordinator"}))
    for number in range(40):
        record(night, "note", hours_ago=3, text=f"{number}")
    User.objects.filter(pk=people["chirurg"].pk).update(is_active=False)
    for language, role in (("nl", "door: MDO-coördinator"), ("en", "by: MDO coordinator")):
        shown = text_of(visit(night, language=language)) + text_of(visit(night, "earlier/", language=language))
        assert role in shown
        assert not [one for one in key.values() if one in shown]
        assert ("regievoerder: Sanne Snijders" in shown) is (language == "nl")
    shown = text_of(visit(night)) + text_of(visit(night, "earlier/"))
    assert "regievoerder: Rafael Raaijmakers" in shown
    assert "regievoerder: dr. Buiten" in shown


def test_treatments_stand_across_the_plots(night: Episode, visit: Visit, record: Record) -> None:
    record(night, "treatment_started", hours_ago=2, treatment="dexamethasone")
    record(night, "admitted", hours_ago=1)
    shown = text_of(visit(night, "course/"))
    assert "behandeling gestart: dexamethason" in shown
    assert "opgenomen (" in shown


def test_nobody_corrects_what_is_not_there(night: Episode, visit: Visit) -> None:
    assert visit(night, f"entries/{uuid4()}/correct/").status_code == 404
    assert visit(night, f"deviations/{uuid4()}/end/").status_code == 404


def test_an_emergency_is_named_once(make_episode: MakeEpisode, visit: Visit) -> None:
    signs = {"tumour": {"malignancy_known": False}, "neurology": {"myelopathy_or_cauda_signs": True}}
    shown = text_of(visit(make_episode(signs)))
    assert "SPOED: tekenen" in shown
    assert "Spoed: SPOED" not in shown
