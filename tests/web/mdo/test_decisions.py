"""A decision is recorded wholly or not at all, with its reasons; nothing that was typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, MAY_BE_AD_HOC, WEEKLY, address, at_table, merged, typed

from wervelwijzer.pathway.entry import Entry
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.common.times import in_field
from wervelwijzer.web.mdo import deciding, meetings
from wervelwijzer.web.mdo.form import Departure, Typed, TypedTask
from wervelwijzer.web.mdo.suggested_tasks import after, suggest
from wervelwijzer.web.mdo.suggested_tasks import merged as merged_tasks
from wervelwijzer.web.records.models import AgendaItem, Episode, Meeting, Task
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import Snapshot, snapshot

pytestmark = pytest.mark.django_db

Prepared = tuple[Client, Meeting, Episode]


@pytest.fixture
def listed(make_episode: MakeEpisode, signed: Any, team: Team, people: dict[str, User]) -> Any:
    """A patient on the list of the weekly meeting, before a coordinator: `listed(WEEKLY)`."""

    def prepare(case: dict[str, Any], *, ad_hoc: bool = False) -> Prepared:
        episode = make_episode(case)
        if ad_hoc:
            meeting = meetings.call_at_once(episode, people["coordinator"])
        else:
            meeting = meetings.coming(team)
            meetings.put_on_list(meeting, episode, people["coordinator"])
        return signed("coordinator"), meeting, Episode.objects.get(pk=episode.pk)

    return prepare


def now(episode: Episode) -> Snapshot:
    return snapshot(Episode.objects.get(pk=episode.pk))


def kinds(episode: Episode) -> list[str]:
    return [entry.kind for entry in now(episode).entries]


def decided(episode: Episode) -> Entry:
    return next(entry for entry in now(episode).entries if entry.kind == "mdo_decided")


# --- what is recorded ---


def test_a_decision_is_recorded_whole(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    answer = client.post(
        address(meeting, episode),
        typed(
            people,
            episode,
            **{
                "fact-status.life_expectancy_months": "7,5",
                "fact-status.fit_for_surgery": "false",
                "coordinator": str(people["radiotherapeut"].pk),
            },
        ),
    )
    assert answer.status_code == 302
    assert kinds(episode) == ["examined", "mdo_decided", "coordinator_changed", "task_added"]
    entry = decided(episode)
    assert entry.facts == {
        "status.life_expectancy_months": 7.5,
        "status.fit_for_surgery": False,
        "treatment.radiotherapy_planned": True,
    }
    assert entry.content["decision"] == "Bestralen, eenmalig."
    assert entry.content["reason"] == "Stabiel, geen uitval, pijn staat voorop."
    assert entry.content["schedule"] == "single_8_gy"
    assert entry.content["absent"] == []
    assert {"as": "radiologist", "user": "", "name": "Ruud Röntgen"} in entry.content["present"]  # type: ignore[operator]
    assert AgendaItem.objects.get().entry is not None
    assert str(AgendaItem.objects.get().entry) == entry.id
    assert now(episode).state.coordinator == str(people["radiotherapeut"].pk)
    task = Task.objects.get()
    assert (task.text, task.role) == ("Radiotherapie starten", "specialist")
    assert task.due_at is not None
    assert task.due_at.isoformat() == "2030-01-02T09:00:00+00:00", "a field is read by the clock on the wall"
    page = client.get(address(meeting, episode)).content.decode()
    assert "Besluit van dit overleg" in page
    assert "eenmalig 8 Gy" in page


def test_holding_the_meeting_meets_its_clock(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(AD_HOC, ad_hoc=True)
    answer = client.post(address(meeting, episode), typed(people, episode, chosen=["surgery", "radiotherapy"]))
    assert answer.status_code == 302, answer.content.decode()
    assert decided(episode).content["meeting"] == "ad_hoc"
    clocks = [clock for clock in now(episode).state.clocks if clock.goal == "meeting"]
    assert clocks
    assert all(clock.status in ("met", "met_late") for clock in clocks)
    assert "ORG-04" not in [one.recommendation.id for one in now(episode).reading("nl").now]


@pytest.mark.parametrize(("advice", "status"), [("ST-03", 422), ("SEL-01", 302)])
def test_only_a_deviation_on_the_local_treatment_explains_another_local_treatment(
    listed: Any, people: dict[str, User], advice: str, status: int
) -> None:
    stable = {"status": {"life_expectancy_months": 4, "fit_for_surgery": False}}
    client, meeting, episode = listed(merged(stable))
    assert now(episode).advice.decisions["local_treatment.preferred"].value == "radiotherapy"
    given = {"recommendation": advice, "choice": "declined", "reason": "condition", "text": "diabetes"}
    append(episode, people["neuroloog"], New("deviation", content=given))
    answer = client.post(address(meeting, episode), typed(people, episode, chosen=["follow_up"]))
    assert answer.status_code == status


def test_what_is_left_open_stays_unknown(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    client.post(address(meeting, episode), typed(people, episode, chosen=["follow_up", "radiotherapy"]))
    assert "treatment.surgery_planned" not in now(episode).advice.known
    assert "status.life_expectancy_months" not in now(episode).advice.known


def test_again_goes_to_the_meeting_after_this_one(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    client.post(address(meeting, episode), typed(people, episode, again="on"))
    items = AgendaItem.objects.filter(episode=episode, entry=None).select_related("meeting")
    assert [item.meeting.at > meeting.at for item in items] == [True]


# --- deviations ---


def test_a_deviation_keeps_the_advice_and_the_reason(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    clock = next(one for one in now(episode).reading("nl").now if one.recommendation.id == "ORG-15")
    assert clock is not None
    changes = {
        "advice-ORG-15": "declined",
        "why-ORG-15": "patient_declines",
        "text-ORG-15": "Wil eerst op reis.",
        "stop-ORG-15": "on",
        "advice-SEL-14": "followed",
    }
    client.post(address(meeting, episode), typed(people, episode, **changes))
    (deviation,) = now(episode).state.deviations
    assert (deviation.recommendation, deviation.reason, deviation.text) == (
        "ORG-15",
        "patient_declines",
        "Wil eerst op reis.",
    )
    assert decided(episode).content["followed"] == ["SEL-14"]
    assert not [one for one in now(episode).state.running if one.goal == "treatment"], "the clock was stopped with it"


@pytest.mark.parametrize(
    "given",
    [
        {"advice-ORG-15": "declined"},
        {"advice-ORG-15": "changed", "why-ORG-15": "other"},
        {"advice-ORG-15": "changed", "text-ORG-15": "zonder code"},
        {"advice-ORG-15": "changed", "why-ORG-15": "because", "text-ORG-15": "onbekende code"},
    ],
)
def test_a_deviation_without_its_reason_is_refused(listed: Any, people: dict[str, User], given: dict[str, str]) -> None:
    client, meeting, episode = listed(WEEKLY)
    answer = client.post(address(meeting, episode), typed(people, episode, **given))
    assert answer.status_code == 422
    assert "Kies een reden en licht die toe" in answer.content.decode()
    assert kinds(episode) == ["examined"]


@pytest.mark.parametrize(
    ("chosen", "deviates", "status"),
    [
        (["radiotherapy"], False, 302),
        (["follow_up"], False, 422),
        (["surgery"], False, 422),
        (["surgery", "radiotherapy"], False, 302),
        (["follow_up"], True, 302),
    ],
)
def test_another_local_treatment_than_advised_needs_a_reason(
    listed: Any, people: dict[str, User], chosen: list[str], deviates: bool, status: int
) -> None:
    certain: dict[str, dict[str, Any]] = {
        "status": {"life_expectancy_months": 4, "fit_for_surgery": False},
        "treatment": {"surgery_planned": None},
    }
    client, meeting, episode = listed(merged(certain))
    assert now(episode).advice.decisions["local_treatment.preferred"].value == "radiotherapy"
    reason = {"advice-SEL-01": "declined", "why-SEL-01": "other_aim", "text-SEL-01": "Geen klachten."}
    answer = client.post(
        address(meeting, episode), typed(people, episode, chosen=chosen, **(reason if deviates else {}))
    )
    assert answer.status_code == status, answer.content.decode()[-3000:]
    assert (status == 422) is ("Het advies is: radiotherapie." in answer.content.decode())


# --- refused, with everything still there ---


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"chosen": []}, "Kies ten minste één beleid."),
        ({"decision": " "}, "Schrijf het besluit op."),
        ({"reason": ""}, "Schrijf op waarom"),
        ({"schedule": "other"}, "Schrijf het schema uit."),
        ({"task-0-text": ""}, "Deze taak heeft geen tekst."),
        ({"task-0-role": "koning"}, "Kies wie dit doet."),
        ({"task-0-due": "morgen"}, "morgen is geen tijdstip"),
        ({"task-0-due": "0001-01-01T00+14"}, "0001-01-01T00+14 is geen tijdstip"),
        ({"task-0-due": "9999-12-31T23-12"}, "9999-12-31T23-12 is geen tijdstip"),
        ({"task-0-due": "2027-03-28T02:30"}, "2027-03-28T02:30 is geen tijdstip"),
        ({"fact-status.life_expectancy_months": "veel"}, "geschatte levensverwachting"),
        ({"fact-status.life_expectancy_months": "-1"}, "geschatte levensverwachting"),
        ({"fact-imaging.spine_stability": "wiebelig"}, "stabiliteit van de wervelkolom"),
        ({"fact-treatment.radiotherapy_planned": "false"}, "U kiest radiotherapie, maar geeft aan"),
        ({"schedule": "1x999"}, "kan niet. Mogelijk zijn: single_8_gy"),
        ({"coordinator": "8d7f2f3e-0000-4000-8000-000000000000"}, "is niemand van dit team. Het team: "),
        ({"advice-ORG-15": "misschien"}, "kan niet. Mogelijk zijn: followed, declined, changed."),
    ],
)
def test_what_is_wrong_is_said_beside_it_and_nothing_is_lost(
    listed: Any, people: dict[str, User], changes: dict[str, Any], says: str
) -> None:
    client, meeting, episode = listed(WEEKLY)
    answer = client.post(address(meeting, episode), typed(people, episode, **{"others": "Ook Iemand", **changes}))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert says in page
    assert "Er is nog niets vastgelegd." in page
    assert "Ook Iemand" in page
    assert changes.get("reason", "Stabiel, geen uitval, pijn staat voorop.") in page
    assert kinds(episode) == ["examined"]
    assert not Task.objects.exists()


@pytest.mark.parametrize(("expectancy", "status"), [("0", 302), ("0,0", 302), ("-0,1", 422), ("1e3", 422)])
def test_both_sides_of_the_range_of_life_expectancy(
    listed: Any, people: dict[str, User], expectancy: str, status: int
) -> None:
    client, meeting, episode = listed(MAY_BE_AD_HOC)
    changes = {"fact-status.life_expectancy_months": expectancy}
    assert client.post(address(meeting, episode), typed(people, episode, **changes)).status_code == status


def test_a_plan_that_is_dropped_must_be_said(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(merged({"treatment": {"surgery_planned": True}}))
    answer = client.post(address(meeting, episode), typed(people, episode))
    assert answer.status_code == 422
    assert "In het dossier staat: operatie gepland, ja." in answer.content.decode()
    dropped = {"fact-treatment.surgery_planned": "false"}
    assert client.post(address(meeting, episode), typed(people, episode, **dropped)).status_code == 302
    assert now(episode).advice.known["treatment.surgery_planned"] is False


# --- who must be there ---


def test_a_missing_specialty_is_named_and_can_be_gone_without_only_knowingly(
    listed: Any, people: dict[str, User]
) -> None:
    client, meeting, episode = listed(WEEKLY)
    without = typed(people, episode)
    del without["name-radiologist"]
    answer = client.post(address(meeting, episode), without)
    assert answer.status_code == 422
    assert "Niet aanwezig, en wel vereist: radioloog." in answer.content.decode()
    assert client.post(address(meeting, episode), {**without, "without": "on"}).status_code == 302
    assert decided(episode).content["absent"] == ["radiologist"]


def test_an_ad_hoc_meeting_also_needs_the_coordinating_physician(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(AD_HOC, ad_hoc=True)
    given = {**typed(people, episode, chosen=["surgery", "radiotherapy"]), "seat-coordinator": ""}
    assert "regievoerend arts" in client.post(address(meeting, episode), given).content.decode()
    assert kinds(episode) == ["examined", "mdo_planned"]
    assert set(at_table(people, "coordinator")) < set(at_table(people))


# --- two people at once ---


def test_another_value_by_a_colleague_is_a_choice_not_a_loss(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    mine = typed(people, episode, **{"fact-status.life_expectancy_months": "6"})
    append(episode, people["chirurg"], New("observed", facts={"status.life_expectancy_months": 2}))
    answer = client.post(address(meeting, episode), mine)
    page = " ".join(answer.content.decode().split())
    assert answer.status_code == 409
    assert "uw waarde: 6 maanden" in page
    assert "Sanne Snijders" in page
    assert "2 maanden" in page
    assert "Bestralen, eenmalig." in page
    assert "mdo_decided" not in kinds(episode)

    again = {**mine, "base": str(episode.version), "clashes": ["status.life_expectancy_months"]}
    unchosen = client.post(address(meeting, episode), again)
    assert unchosen.status_code == 422
    assert "Kies welke waarde moet gelden." in unchosen.content.decode()
    kept = client.post(address(meeting, episode), {**again, "clash-status.life_expectancy_months": "theirs"})
    assert kept.status_code == 302
    assert now(episode).advice.known["status.life_expectancy_months"] == 2


def test_mine_can_stand_over_theirs_and_both_stay_in_the_record(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    mine = typed(people, episode, **{"fact-status.life_expectancy_months": "6"})
    append(episode, people["chirurg"], New("observed", facts={"status.life_expectancy_months": 2}))
    chosen = {"base": str(episode.version), "clashes": ["status.life_expectancy_months"]}
    client.post(address(meeting, episode), {**mine, **chosen, "clash-status.life_expectancy_months": "mine"})
    assert now(episode).advice.known["status.life_expectancy_months"] == 6
    assert [entry.facts.get("status.life_expectancy_months") for entry in now(episode).entries if entry.facts][-2:] == [
        2,
        6,
    ]


def test_news_in_the_record_must_be_read_before_deciding(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    mine = typed(people, episode)
    append(episode, people["chirurg"], New("examined", facts={"neurology.lhermitte_sign": True}))
    first = client.post(address(meeting, episode), mine)
    assert first.status_code == 409
    assert "kwam er iets in het dossier bij" in first.content.decode()
    assert f'name="base" value="{episode.version}"' in first.content.decode()
    assert client.post(address(meeting, episode), {**mine, "base": episode.version}).status_code == 302


def test_two_colleagues_do_not_record_the_same_decision_twice(
    listed: Any, people: dict[str, User], sign_in: Any
) -> None:
    client, meeting, episode = listed(WEEKLY)
    mine = typed(people, episode)
    other = Client()
    sign_in(other, "chirurg")
    assert other.post(address(meeting, episode), {**mine, "decision": "Van de ander."}).status_code == 302
    late = client.post(address(meeting, episode), mine)
    page = late.content.decode()
    assert late.status_code == 409
    assert "al een besluit vastgelegd, door Sanne Snijders" in page
    assert "Van de ander." in page
    assert "Bestralen, eenmalig." in page
    assert kinds(episode).count("mdo_decided") == 1
    second = {**mine, "base": Episode.objects.get(pk=episode.pk).version, "second": "on"}
    assert client.post(address(meeting, episode), second).status_code == 302
    assert kinds(episode).count("mdo_decided") == 2


@pytest.mark.parametrize(
    ("closed", "says"), [(Meeting, "Dit overleg is gesloten"), (Episode, "Deze episode is gesloten")]
)
def test_nothing_is_decided_where_the_meeting_or_the_episode_is_closed(
    listed: Any, people: dict[str, User], closed: Any, says: str
) -> None:
    client, meeting, episode = listed(WEEKLY)
    assert 'id="decision"' in client.get(address(meeting, episode)).content.decode()
    closed.objects.update(closed_at=timezone.now())
    answer = client.post(address(meeting, episode), typed(people, episode))
    page = answer.content.decode()
    assert answer.status_code == 409
    assert says in page
    assert "Bestralen, eenmalig." in page, "what was typed can still be read"
    assert kinds(episode) == ["examined"]
    shown = client.get(address(meeting, episode)).content.decode()
    assert says in shown
    assert 'id="decision"' not in shown


def test_a_decision_for_who_was_taken_off_the_list_meanwhile_does_not_break(
    listed: Any, people: dict[str, User], monkeypatch: pytest.MonkeyPatch
) -> None:
    client, meeting, episode = listed(WEEKLY)
    asked = deciding.asked

    def slowly(item: AgendaItem, seen: Snapshot) -> Any:
        meetings.take_off_list(item, people["coordinator"])
        return asked(AgendaItem(meeting=meeting, episode=episode), seen)

    monkeypatch.setattr(deciding, "asked", slowly)
    assert client.post(address(meeting, episode), typed(people, episode)).status_code == 404
    assert kinds(episode) == ["examined"]


# --- looking ahead ---


def test_the_preview_shows_what_follows_and_records_nothing(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    given = {**typed(people, episode), "tasks": "0"}
    answer = client.post(address(meeting, episode, "preview/"), given, headers={"HX-Request": "true"})
    part = answer.content.decode()
    assert "radiotherapie gepland: ja" in part
    assert "Radiotherapie starten</textarea>" in part
    assert "Brief over het MDO-besluit naar de huisarts" in part
    clock = next(one for one in now(episode).state.running if one.goal == "treatment")
    assert f'value="{in_field(clock.due_at)}"' in part, "treatment must start within its term"
    assert "<html" not in part
    assert kinds(episode) == ["examined"]
    whole = client.post(address(meeting, episode, "preview/"), given)
    assert "<html" in whole.content.decode()
    assert "Bestralen, eenmalig." in whole.content.decode()


def test_the_term_stands_with_the_first_treatment_and_at_once_is_never_late(
    listed: Any, people: dict[str, User]
) -> None:
    client, meeting, episode = listed(AD_HOC)
    append(episode, people["neuroloog"], New("definitive_diagnosis"))
    seen = now(episode)
    both = Typed(chosen=("surgery", "radiotherapy"))
    rows = {row.code: row for row in suggest(after(seen, both), both)}
    assert "ST-03" not in {row.code for row in suggest(after(seen, Typed()), Typed())}, "it follows from the choice"
    clock = next(one for one in seen.state.running if one.goal == "treatment")
    assert rows["surgery"].due == in_field(clock.due_at)
    assert (rows["radiotherapy"].text, rows["radiotherapy"].due) == ("Radiotherapie na de operatie plannen", "")
    assert rows["ST-03"].due, "what must be done at once has a moment"
    assert rows["ORG-08"].on
    assert not rows["ORG-01"].on
    assert "ORG-12" not in rows, "the start of treatment is the operation"
    assert not {"ORG-04", "SEL-01"} & set(rows), "the meeting is held, and what to choose is no task"
    given = {
        "task-0-code": "ST-03",
        "task-0-text": rows["ST-03"].text,
        "task-0-due": rows["ST-03"].due,
    }
    base = Episode.objects.get(pk=episode.pk).version
    chosen = {"chosen": ["surgery", "radiotherapy"], "base": base}
    assert client.post(address(meeting, episode), {**typed(people, episode, **given), **chosen}).status_code == 302
    page = client.get("/tasks/?all=1").content.decode()
    assert '<span class="badge at_once">direct</span>' in page
    assert "te laat" not in page.split("<tbody>")[1]


@pytest.mark.parametrize("advice", ["ST-03", "ORG-08"])  # one with a term, one without
def test_an_advice_that_is_declined_gives_no_task_and_one_that_is_changed_no_tick(
    listed: Any, people: dict[str, User], advice: str
) -> None:
    episode = listed(AD_HOC)[2]
    append(episode, people["neuroloog"], New("definitive_diagnosis"))
    seen = now(episode)
    chosen = ("surgery", "radiotherapy")
    for choice, ticks in (("", [True]), ("followed", [True]), ("changed", [False]), ("declined", [])):
        typed_now = Typed(chosen=chosen, departures={advice: Departure(choice, "condition", "diabetes")})
        assert [row.on for row in suggest(after(seen, typed_now), typed_now) if row.code == advice] == ticks, choice
    given = {"recommendation": advice, "choice": "declined", "reason": "condition", "text": "diabetes"}
    append(episode, people["neuroloog"], New("deviation", content=given))
    plain = Typed(chosen=chosen)
    assert advice not in {row.code for row in suggest(after(now(episode), plain), plain)}, "declined before"


@pytest.mark.parametrize(("choice", "left"), [("followed", 2), ("changed", 1), ("declined", 1)])
def test_a_ticked_task_of_an_advice_that_is_not_followed_is_not_made(
    listed: Any, people: dict[str, User], choice: str, left: int
) -> None:
    """Also without a script, where the proposals are not renewed before the decision is recorded."""
    client, meeting, episode = listed(WEEKLY)
    why = {"advice-ORG-15": choice, "why-ORG-15": "patient_declines", "text-ORG-15": "Wil eerst op reis."}
    row = {"code": "ORG-15", "on": "on", "proposed": "on", "text": "Start de behandeling", "role": "specialist"}
    given = {**typed(people, episode), **why, "tasks": "2", **{f"task-1-{name}": value for name, value in row.items()}}
    assert client.post(address(meeting, episode), given).status_code == 302
    assert Task.objects.count() == left


@pytest.mark.parametrize(("dying", "ticked"), [("true", False), ("false", True), ("", True)])
def test_nobody_who_is_dying_gets_the_full_leaflet_by_itself(listed: Any, dying: str, ticked: bool) -> None:
    episode = listed(merged({"status": {"dying_phase": None}}))[2]
    typed_now = Typed(chosen=("best_supportive_care",), facts={"status.dying_phase": dying})
    rows = {row.code: row.on for row in suggest(after(now(episode), typed_now), typed_now)}
    assert (rows.get("INF-02", False), rows.get("INF-04", False)) == (ticked, ticked)
    assert rows["best_supportive_care"]


def test_a_tick_by_hand_stays_when_the_proposals_are_renewed() -> None:
    by_itself = TypedTask("ST-03", True, "x", "specialist", proposed=True)
    of_changed = replace(by_itself, on=False, proposed=False)
    assert not merged_tasks([of_changed], [by_itself])[0].on
    assert merged_tasks([of_changed], [replace(of_changed, on=True)])[0].on
    assert not merged_tasks([by_itself], [replace(by_itself, on=False)])[0].on


def test_what_must_be_done_at_once_had_to_be_since_its_clock_began(listed: Any) -> None:
    client, meeting, episode = listed({**AD_HOC, "treatment": {**AD_HOC["treatment"], "surgery_planned": True}})
    seen = now(episode)
    began = next(one.started_at for one in seen.state.running if one.recommendation.id == "ST-03")
    assert timezone.now() - began > timedelta(minutes=50)
    both = Typed(chosen=("surgery", "radiotherapy"))
    rows = {row.code: row for row in suggest(after(seen, both), both)}
    assert rows["ST-03"].due == in_field(began)
    for language, says, since in (("nl", "direct", "sinds"), ("en", "at once", "since")):
        client.cookies["django_language"] = language
        listed_page = client.get(f"/mdo/{meeting.pk}/").content.decode()
        assert f'<span class="badge at_once">{says}</span> <span class="small muted">{since} <time' in listed_page
        assert f"{says}, {since} <time" in client.get(address(meeting, episode)).content.decode()


def test_what_was_changed_in_a_proposal_is_kept_when_proposals_are_renewed(
    listed: Any, people: dict[str, User]
) -> None:
    client, meeting, episode = listed(WEEKLY)
    given = typed(people, episode, **{"task-0-text": "Vrijdag bestralen", "task-0-was": "2030-01-01T00:00"})
    own = {"tasks": "2", "task-1-text": "Eigen taak", "task-1-role": "nurse"}
    part = client.post(address(meeting, episode, "preview/"), {**given, **own}, headers={"HX-Request": "true"})
    assert "Vrijdag bestralen</textarea>" in part.content.decode()
    assert 'value="2030-01-02T10:00"' in part.content.decode(), "a changed moment stays"
    assert "Eigen taak</textarea>" in part.content.decode()


def test_script_in_what_is_typed_is_only_text(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    nasty = '"><script>window.pwned=1</script>'
    fields = ("decision", "reason", "others", "coordinator_name", "task-0-text", "schedule_text")
    changes: dict[str, Any] = {**dict.fromkeys(fields, nasty), "schedule": "other"}
    assert client.post(address(meeting, episode), typed(people, episode, **changes)).status_code == 302
    for page in (address(meeting, episode), f"/mdo/{meeting.pk}/", "/tasks/?all=1", f"/episodes/{episode.pk}/tasks/"):
        assert "<script>window.pwned" not in client.get(page).content.decode(), page


def test_it_speaks_english(listed: Any, people: dict[str, User]) -> None:
    client, meeting, episode = listed(WEEKLY)
    client.cookies["django_language"] = "en"
    page = client.get(address(meeting, episode)).content.decode()
    assert "What the team settles" in page
    assert "Wat het team vaststelt" not in page
    answer = client.post(address(meeting, episode), typed(people, episode, reason=""))
    assert "Write down why" in answer.content.decode()
