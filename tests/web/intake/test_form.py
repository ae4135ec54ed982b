"""The form over HTTP: what it shows, what is saved, what is kept aside, and two people at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import Case, check_case
from wervelwijzer.advice.reading import Reading
from wervelwijzer.facts import FACTS
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.common.times import in_field
from wervelwijzer.web.intake.sheet import read_sheet
from wervelwijzer.web.records import once, states
from wervelwijzer.web.records.models import AuditEntry, Draft, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db

SignIn = Callable[[Client, str], None]
NRS, NIGHT, DEFICIT = "symptoms.pain_nrs", "symptoms.pain_at_night", "neurology.radicular_deficit"
CASE = {"tumour": {"malignancy_known": True, "primary": "breast"}, "symptoms": {"spinal_pain": True, "pain_nrs": 6}}


@pytest.fixture
def episode(make_episode: MakeEpisode) -> Episode:
    """A woman with breast cancer and back pain."""
    return make_episode(CASE)


@pytest.fixture
def neurologist(client: Client, sign_in: SignIn) -> Client:
    """A browser of the neurologist."""
    sign_in(client, "neuroloog")
    return client


def at(episode: Episode, tail: str = "") -> str:
    """The address of the form."""
    return f"/episodes/{episode.pk}/intake/{tail}"


def send(client: Client, episode: Episode, tail: Any = "", /, base: Any = None, **fields: Any) -> Any:
    """Send the form as it stood at a version (the present one, without it); `__` in a name stands for a dot."""
    data = {name.replace("__", "."): value for name, value in fields.items()}
    version = Episode.objects.get(pk=episode.pk).version if base is None else base
    return client.post(at(episode, tail), {"base_version": version, **data})


def text(response: Any) -> str:
    """What came back."""
    return str(response.content.decode())


def known(episode: Episode) -> dict[str, Any]:
    """What is recorded."""
    return dict(states.snapshot(Episode.objects.get(pk=episode.pk)).state.case.known)


# --- the page ---


def test_every_question_is_on_the_page_once(neurologist: Client, episode: Episode) -> None:
    page = text(neurologist.get(at(episode)))
    for fact in FACTS:
        assert page.count(f'id="q-{fact.name}"') == 1, fact.name


def test_nothing_unknown_is_preselected(neurologist: Client, episode: Episode) -> None:
    page = text(neurologist.get(at(episode)))
    assert f'name="{NIGHT}" value="" checked' in page
    assert f'name="{NIGHT}" value="false" checked' not in page
    assert 'name="symptoms.spinal_pain" value="true" checked' in page


def test_what_is_recorded_says_by_whom(neurologist: Client, episode: Episode) -> None:
    assert "Noor Neuteboom" in text(neurologist.get(at(episode))).split('id="q-symptoms.spinal_pain"')[1][:3000]


def test_the_question_that_somebody_came_for_stands_on_top(neurologist: Client, episode: Episode) -> None:
    page = text(neurologist.get(at(episode), {"ask": "treatment.gastric_ulcer_history"}))
    asking = page.split('id="asking"')[1].split("</section>")[0]
    assert 'id="q-treatment.gastric_ulcer_history"' in asking


def test_a_question_that_does_not_exist_is_no_reason_to_fail(neurologist: Client, episode: Episode) -> None:
    assert neurologist.get(at(episode), {"ask": "<script>"}).status_code == 200


def test_the_page_speaks_english(neurologist: Client, episode: Episode) -> None:
    neurologist.cookies["django_language"] = "en"
    page = text(neurologist.get(at(episode)))
    assert "Ask now" in page
    assert "niet gevraagd" not in page


def test_another_team_does_not_find_it(client: Client, sign_in: SignIn, episode: Episode) -> None:
    sign_in(client, "ander")
    assert client.get(at(episode)).status_code == 404
    assert send(client, episode, symptoms__pain_at_night="true").status_code == 404
    assert send(client, episode, "look/", symptoms__pain_at_night="true").status_code == 404
    assert NIGHT not in known(episode)


def test_opening_is_logged_and_looking_is_not(neurologist: Client, episode: Episode) -> None:
    before = AuditEntry.objects.count()
    neurologist.get(at(episode))
    assert AuditEntry.objects.count() == before + 1
    send(neurologist, episode, "look/", symptoms__pain_at_night="true")
    assert AuditEntry.objects.count() == before + 1


# --- saving ---


def test_only_what_changed_is_recorded_in_one_entry(neurologist: Client, episode: Episode) -> None:
    response = send(
        neurologist, episode, symptoms__pain_nrs="6", symptoms__pain_at_night="true", symptoms__spinal_pain="true"
    )
    assert response.status_code == 302
    assert response["Location"] == f"/episodes/{episode.pk}/"
    last = Episode.objects.get(pk=episode.pk).entries.last()
    assert last is not None
    assert last.facts == {NIGHT: True}
    assert last.kind == "complaint_reported"


def test_what_is_emptied_is_unknown_again(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, symptoms__spinal_pain="")
    last = Episode.objects.get(pk=episode.pk).entries.last()
    assert last is not None
    assert last.facts == {"symptoms.spinal_pain": None}
    assert "symptoms.spinal_pain" not in known(episode)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({NIGHT: "true"}, "complaint_reported"),
        ({NIGHT: "true", DEFICIT: "none"}, "examined"),
        ({"imaging.epidural_extension": "true"}, "observed"),
        ({NIGHT: "true", "imaging.epidural_extension": "true"}, "observed"),
        ({NRS: "8"}, "pain_scored"),
        ({"status.distress_thermometer": "7"}, "distress_scored"),
    ],
)
def test_how_it_was_known_follows_from_the_answers(
    neurologist: Client, episode: Episode, fields: dict[str, Any], kind: str
) -> None:
    send(neurologist, episode, **fields)
    assert [row.kind for row in Episode.objects.get(pk=episode.pk).entries.all()][1:] == [kind]


def test_a_score_is_an_entry_of_its_own(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, symptoms__pain_nrs="8", symptoms__pain_at_night="true")
    rows = list(Episode.objects.get(pk=episode.pk).entries.all())[1:]
    assert [(row.kind, row.facts) for row in rows] == [
        ("complaint_reported", {NIGHT: True}),
        ("pain_scored", {NRS: 8}),
    ]


def test_how_can_be_said_by_hand(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, symptoms__pain_at_night="true", kind="observed")
    last = Episode.objects.get(pk=episode.pk).entries.last()
    assert last is not None
    assert last.kind == "observed"


def test_a_wrong_answer_stands_beside_its_field_and_nothing_is_lost(neurologist: Client, episode: Episode) -> None:
    response = send(neurologist, episode, symptoms__pain_at_night="true", status__karnofsky="85")
    page = text(response)
    assert response.status_code == 422
    assert "in stappen van 10" in page.split('id="e-status.karnofsky"')[1][:200]
    assert 'value="85"' in page
    assert f'name="{NIGHT}" value="true" checked' in page
    assert NIGHT not in known(episode)


def test_a_moment_that_has_yet_to_come_is_refused(neurologist: Client, episode: Episode) -> None:
    response = send(neurologist, episode, symptoms__pain_at_night="true", at="2199-01-01T10:00")
    assert response.status_code == 422
    assert "moet nog komen" in text(response)
    assert NIGHT not in known(episode)


def test_a_late_entry_counts_from_when_it_was(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, symptoms__radicular_pain="bilateral", at="2026-01-05T08:00")
    seen = states.snapshot(Episode.objects.get(pk=episode.pk)).state.observations["symptoms.radicular_pain"]
    assert timezone.localtime(seen.at).isoformat() == "2026-01-05T08:00:00+01:00"


def test_no_change_is_no_entry(neurologist: Client, episode: Episode) -> None:
    assert send(neurologist, episode, symptoms__pain_nrs="6").status_code == 302
    assert Episode.objects.get(pk=episode.pk).version == episode.version


@pytest.mark.parametrize("version", ["", "-1", "99", "x", "1.0", "٣", "9" * 30])
def test_a_version_that_cannot_be_is_refused(neurologist: Client, episode: Episode, version: str) -> None:
    response = neurologist.post(at(episode), {"base_version": version, NIGHT: "true"})
    assert response.status_code == 400
    assert NIGHT not in known(episode)


# --- the advice beside it ---


def test_the_preview_is_the_advice_for_the_same_facts(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    sent = {"base_version": str(episode.version), "symptoms.radicular_pain": "bilateral", "symptoms.pain_nrs": ""}
    sheet = read_sheet(episode, people["neuroloog"], sent, "nl")
    found = sheet.preview()
    facts = {**check_case(CASE).known, "symptoms.radicular_pain": "bilateral"}
    del facts[NRS]
    direct = advise(Case(facts, found.state.case.events), found.at)
    assert found.advice == direct
    page = text(send(neurologist, episode, "look/", symptoms__radicular_pain="bilateral", symptoms__pain_nrs=""))
    reading = Reading(direct, "nl")
    assert reading.now
    for advised in reading.now:
        assert reading.action(advised) in page


@pytest.mark.parametrize(
    "fields", [{"symptoms.radicular_pain": "bilateral"}, {"neurology.myelopathy_or_cauda_signs": "true"}]
)
def test_every_moment_beside_the_form_is_one_of_a_dutch_clock(
    neurologist: Client, episode: Episode, fields: dict[str, str]
) -> None:
    """Also the end of a clock that starts with what was just typed: it is 10:36 in London and 11:36 here."""
    page = text(send(neurologist, episode, "look/", **{name.replace(".", "__"): v for name, v in fields.items()}))
    offsets = set(re.findall(r"\d\d:\d\d \(([+-]\d\d:\d\d)\)", page))
    assert offsets
    assert offsets <= {"+01:00", "+02:00"}


def test_the_preview_is_what_saving_gives(neurologist: Client, episode: Episode, people: dict[str, User]) -> None:
    fields = {"symptoms.radicular_pain": "bilateral", "neurology.radicular_deficit": "none"}
    sheet = read_sheet(episode, people["neuroloog"], {"base_version": str(episode.version), **fields}, "nl")
    before = sheet.preview()
    send(neurologist, episode, **fields)
    after = states.snapshot(Episode.objects.get(pk=episode.pk))
    assert [(c.goal, c.hours, c.status) for c in before.state.clocks] == [
        (c.goal, c.hours, c.status) for c in after.state.clocks
    ]
    assert {n: c.possible for n, c in before.advice.decisions.items()} == {
        n: c.possible for n, c in after.advice.decisions.items()
    }


SUMMARIES: tuple[tuple[dict[str, Any], str], ...] = (
    ({}, "Termijn voor beeldvorming nog open: binnen 12 uur, "),
    ({"status.dying_phase": "true"}, "Stervensfase: richt de zorg op comfort en verlichting (let op)."),
    ({"imaging.adequate_spine_imaging_available": "true", "symptoms.radicular_pain": "none"}, "Geen advies met een"),
    ({"neurology.myelopathy_or_cauda_signs": "true"}, ": maak een MRI van de gehele wervelkolom"),
    (
        {
            "neurology.myelopathy_or_cauda_signs": "true",
            "neurology.deficit_progressive": "true",
            "imaging.vertebral_metastases_confirmed": "true",
            "imaging.cord_or_cauda_compression": "true",
            "imaging.probable_vertebral_metastases": "true",
            "neurology.walks_independently": "false",
            "neurology.deficit_developed_over_days": "1",
            "neurology.asia_grade": "D",
        },
        "En nog ",
    ),
)


@pytest.mark.parametrize(("answers", "says"), SUMMARIES)
def test_one_sentence_says_the_most_pressing(
    neurologist: Client, episode: Episode, answers: dict[str, Any], says: str
) -> None:
    page = text(send(neurologist, episode, "look/", **answers))
    assert says in page.split('id="advice-summary"')[1].split("</p>")[0]


def test_the_time_stands_before_what_is_to_be_done(neurologist: Client, episode: Episode) -> None:
    """The bar of a phone shows two lines, and the time must be in them."""
    signs = {"neurology.myelopathy_or_cauda_signs": "true"}
    at_once = {**signs, "imaging.vertebral_metastases_confirmed": "true", "imaging.cord_or_cauda_compression": "true"}
    said = {
        "nl": (r"Uiterlijk \w\w \d+ \w+ \d\d:\d\d: maak", "Direct: "),
        "en": (r"By .+ \d\d:\d\d: obtain", "At once: "),
    }
    for language, (timed, direct) in said.items():
        neurologist.cookies["django_language"] = language
        for answers, says in ((signs, timed), (at_once, direct)):
            page = text(send(neurologist, episode, "look/", **answers))
            assert re.match(f"[^>]*>{says}", page.split('id="advice-summary"')[1])


def test_an_emergency_is_said_first_and_never_that_there_is_nothing_to_do(
    neurologist: Client, episode: Episode
) -> None:
    signs = {"tumour.malignancy_known": "false", "neurology.myelopathy_or_cauda_signs": "true"}
    for language, says, nothing in (("nl", "SPOED: tekenen", "Geen advies"), ("en", "EMERGENCY: signs", "No advice")):
        neurologist.cookies["django_language"] = language
        page = text(send(neurologist, episode, "look/", **signs))
        summary = page.split('id="advice-summary"')[1].split("</p>")[0]
        assert summary.split(">")[-2].startswith(says)
        assert nothing not in page
    send(neurologist, episode, **signs)
    record = text(neurologist.get(f"/episodes/{episode.pk}/"))
    assert "EMERGENCY: signs" in record
    assert "No advice with a term" not in record


def test_looking_changes_nothing_in_the_record(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, "look/", symptoms__radicular_pain="bilateral")
    fresh = Episode.objects.get(pk=episode.pk)
    assert fresh.version == episode.version
    assert fresh.entries.count() == 1
    assert "symptoms.radicular_pain" not in known(episode)


def test_looking_tells_what_is_wrong_with_a_field(neurologist: Client, episode: Episode) -> None:
    page = text(send(neurologist, episode, "look/", status__karnofsky="abc", at="2199-01-01T00:00"))
    assert 'data-wrong="status.karnofsky"' in page
    assert 'data-wrong="at"' in page


def test_what_falls_away_is_told(neurologist: Client, make_episode: MakeEpisode) -> None:
    episode = make_episode({**CASE, "symptoms": {"spinal_pain": True, "radicular_pain": "bilateral"}})
    page = text(send(neurologist, episode, "look/", symptoms__radicular_pain="none"))
    assert "Vervalt hierdoor" in page


def test_what_a_colleague_recorded_meanwhile_is_told(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    append(episode, people["chirurg"], New("observed", facts={"status.fit_for_surgery": True}))
    append(episode, people["chirurg"], New("note", content={"text": "gebeld"}))
    page = text(send(neurologist, episode, "look/", base=1, symptoms__pain_at_night="true"))
    assert "Sanne Snijders: Klinische toestand laat een operatie toe, notitie" in page


def test_without_a_script_the_advice_is_asked_with_a_button(neurologist: Client, episode: Episode) -> None:
    response = send(neurologist, episode, symptoms__radicular_pain="bilateral", do="look")
    assert response.status_code == 200
    assert "nieuw" in text(response)
    assert "symptoms.radicular_pain" not in known(episode)


def test_a_look_asks_the_database_little(
    neurologist: Client,
    episode: Episode,
    django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    for _ in range(2):
        send(neurologist, episode, "look/", base=1, symptoms__pain_at_night="true")
    with django_assert_max_num_queries(10):
        neurologist.post(at(episode, "look/"), {"base_version": "1", NIGHT: "true"})


# --- a save that is refused ---


def test_what_is_refused_is_named_and_stands_open(neurologist: Client, episode: Episode) -> None:
    """Also without a script: each wrong field is a link, its section is open, and the first has the focus."""
    wrong = {"prognosis.albumin": "veel", "status.karnofsky": "abc"}
    for language, label in (("nl", "Karnofsky-score"), ("en", "Karnofsky")):
        neurologist.cookies["django_language"] = language
        response = send(neurologist, episode, **wrong, at="2199-01-01T00:00")
        page = text(response)
        assert response.status_code == 422
        notice = page.split('id="faults"')[1].split("</div>")[0]
        links = re.findall(r'href="#([^"]+)"', notice)
        assert sorted(links) == sorted([*(f"q-{name}" for name in wrong), "at"])
        assert label in notice
        for name in wrong:
            section = page.split(f'id="q-{name}"')[0].rsplit('<details class="panel section"', 1)[1]
            assert section.split(">")[0].endswith(" open"), name
        assert re.findall(r'id="i-([^"]+)"[^>]* autofocus', page) == [links[0].removeprefix("q-")]
    assert " open>" not in text(neurologist.get(at(episode)))


# --- a moment that cannot be ---


@pytest.mark.parametrize("tail", ["intake/", "intake/examination/", "add/pain_scored/"])
def test_a_moment_that_cannot_be_is_refused_in_plain_words(neurologist: Client, episode: Episode, tail: str) -> None:
    """Before the birth, and a year with a digit too few or too many: a sentence, and nothing that a machine writes."""
    born = episode.patient.birth_date
    fields = {NRS: "7", "right.lt.T7": "1", "do": "save", "base_version": episode.version}
    said = {
        "nl": (f"ligt vóór de geboortedatum van de patiënt ({born:%d-%m-%Y})", "Het jaar 1026 kan niet."),
        "en": (f"before the patient&#x27;s date of birth ({born:%d-%m-%Y})", "The year 1026 cannot be."),
    }
    for language, (unborn, no_year) in said.items():
        neurologist.cookies["django_language"] = language
        for moment, says in (("1949-12-31T10:00", unborn), ("1026-11-28T10:00", no_year)):
            answer = neurologist.post(f"/episodes/{episode.pk}/{tail}", {**fields, "at": moment})
            assert answer.status_code == 422
            assert says in text(answer)
            assert f"{moment}:00" not in text(answer), "nobody reads what a machine writes"
    assert Episode.objects.get(pk=episode.pk).version == episode.version


# --- an answer that does not go with what else is known ---


def test_an_age_that_contradicts_the_birth_date_is_told_and_not_refused(neurologist: Client, episode: Episode) -> None:
    age, name = episode.patient.age, "patient.age_years"
    for language, says in (("nl", "volgens de geboortedatum"), ("en", "by the date of birth")):
        neurologist.cookies["django_language"] = language
        page = text(send(neurologist, episode, "look/", patient__age_years=str(age + 1)))
        assert f"{says} {age}." in page.split(f'data-caution="{name}">')[1].split("</span>")[0]
        for fine in (str(age), ""):
            assert "data-caution" not in text(send(neurologist, episode, "look/", patient__age_years=fine))
    assert send(neurologist, episode, patient__age_years=str(age + 1)).status_code == 302
    assert known(episode)[name] == age + 1
    page = text(neurologist.get(at(episode)))
    assert f"by the date of birth {age}." in page.split(f'id="c-{name}">')[1].split("</p>")[0]


def test_an_age_counts_on_the_day_on_which_it_was_seen(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    """What was right in 2020 is no contradiction now."""
    born = episode.patient.birth_date
    day = timezone.make_aware(datetime(2020, born.month, born.day, 12))  # noqa: DTZ001 - made aware
    append(episode, people["neuroloog"], New("observed", day, {"patient.age_years": 2020 - born.year}))
    assert "volgens de geboortedatum" not in text(neurologist.get(at(episode)))


# --- a form that is sent twice ---

TWICE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("intake/", {NIGHT: "true", NRS: "8"}),
    ("intake/", {NIGHT: "true", "at": "2020-03-01T10:00"}),
    ("intake/spine/", {"level": "T7"}),
    ("intake/examination/", {"right.lt.T7": "1", "do": "save"}),
    ("add/pain_scored/", {NRS: "7"}),
    ("add/note/", {"text": "gebeld"}),
)


@pytest.mark.parametrize(("tail", "fields"), TWICE)
def test_a_double_tap_records_once_and_both_are_answered_alike(
    neurologist: Client, episode: Episode, tail: str, fields: dict[str, Any]
) -> None:
    address, sent = f"/episodes/{episode.pk}/{tail}", {"base_version": episode.version, **fields}
    answers = [neurologist.post(address, sent) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    once = Episode.objects.get(pk=episode.pk).version
    assert once == episode.version + (2 if NRS in fields and NIGHT in fields else 1)
    neurologist.post(address, {**sent, "base_version": once, NRS: "9", "text": "weer gebeld", "level": "T8"})
    assert Episode.objects.get(pk=episode.pk).version > once, "what is new is never taken for a double tap"


def test_what_was_withdrawn_may_be_recorded_again(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    """Back to the same page within the minute: what was withdrawn does not stand there any more."""
    address, sent = f"/episodes/{episode.pk}/add/pain_scored/", {"base_version": episode.version, NRS: "7"}
    neurologist.post(address, sent)
    row = episode.entries.latest("number")
    withdrawn = New("corrected", content={"withdrawn": True, "reason": "typefout"}, corrects=str(row.pk))
    append(Episode.objects.get(pk=episode.pk), people["neuroloog"], withdrawn)
    assert known(episode)[NRS] != 7
    neurologist.post(address, sent)
    assert known(episode)[NRS] == 7


def test_the_same_of_somebody_else_or_of_later_is_recorded(
    neurologist: Client, episode: Episode, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, sent = f"/episodes/{episode.pk}/add/pain_scored/", {"base_version": episode.version, NRS: "7"}
    neurologist.post(address, sent)
    other = Client()
    sign_in(other, "chirurg")
    other.post(address, sent)
    assert Episode.objects.get(pk=episode.pk).version == episode.version + 2
    monkeypatch.setattr(once, "AGAIN", timedelta(0))
    neurologist.post(address, sent)
    assert Episode.objects.get(pk=episode.pk).version == episode.version + 3


# --- a complaint that was reported before it was entered ---


@pytest.fixture
def earlier(neurologist: Client, team: Team) -> Episode:
    """A patient who is entered now, and whose complaint was reported six hours ago."""
    return registered(neurologist, team, timezone.now() - timedelta(hours=6))


def registered(client: Client, team: Team, at: datetime) -> Episode:
    """A patient entered with the form for a new one, with a complaint of this moment."""
    who = {"number": "1", "name": "Jan", "birth_date": "1950-01-01", "team": team.pk, "reason": "rugpijn"}
    client.post("/patients/new/", {**who, "at": in_field(at)})
    return Episode.objects.get(patient__number="1")


def test_the_first_answers_are_of_the_moment_that_was_reported(neurologist: Client, earlier: Episode) -> None:
    """The clock starts when the complaint was reported, and the page says so and how to change it."""
    reported = earlier.entries.earliest("number").at
    for language, says in (("nl", "Opgegeven bij aanmelding: gemeld"), ("en", "Given at registration: reported")):
        neurologist.cookies["django_language"] = language
        page = text(neurologist.get(at(earlier)))
        assert f'name="at" value="{in_field(reported)}"' in page
        assert '<details class="when-how" open>' in page
        assert f"{says} " in page
    signs = {"tumour.malignancy_known": "true", "neurology.myelopathy_or_cauda_signs": "true"}
    send(neurologist, earlier, **signs, at=in_field(reported))
    clock = earlier.clocks.get(goal="imaging")
    assert clock.started_at == reported
    assert "Given at registration" not in text(neurologist.get(at(earlier))), "what is asked later is of later"


def test_a_complaint_of_this_moment_asks_no_other(neurologist: Client, team: Team) -> None:
    page = text(neurologist.get(at(registered(neurologist, team, timezone.now() - timedelta(minutes=4)))))
    assert 'name="at" value=""' in page
    assert "Opgegeven bij aanmelding" not in page


def test_a_moment_that_was_emptied_stays_empty(neurologist: Client, earlier: Episode) -> None:
    send(neurologist, earlier, "look/", symptoms__pain_at_night="true", at="")
    page = text(neurologist.get(at(earlier)))
    assert 'name="at" value=""' in page
    assert "Opgegeven bij aanmelding" not in page


# --- what is not saved yet ---


def test_what_is_typed_is_kept_and_put_back_marked_as_not_saved(
    neurologist: Client, episode: Episode, sign_in: SignIn
) -> None:
    send(neurologist, episode, "look/", symptoms__pain_at_night="true", status__karnofsky="abc", symptoms__pain_nrs="6")
    draft = Draft.objects.get()
    assert draft.content["values"] == {NIGHT: "true", "status.karnofsky": "abc"}
    page = text(neurologist.get(at(episode)))
    assert 'id="draft"' in page
    assert f'name="{NIGHT}" value="true" checked' in page
    assert 'value="abc"' in page
    other = Client()
    sign_in(other, "chirurg")
    assert 'id="draft"' not in text(other.get(at(episode))), "a draft is of who typed it"


def test_a_draft_goes_when_it_is_saved_thrown_away_or_typed_back(neurologist: Client, episode: Episode) -> None:
    ends: tuple[tuple[str, dict[str, Any]], ...] = (("", {NIGHT: "true"}), ("discard/", {}), ("look/", {NRS: "6"}))
    for tail, fields in ends:
        send(neurologist, episode, "look/", symptoms__pain_new="true")
        assert Draft.objects.exists()
        send(neurologist, episode, tail, **fields)
        assert not Draft.objects.exists()


def test_a_draft_does_not_hide_what_a_colleague_recorded_after_it(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    send(neurologist, episode, "look/", symptoms__pain_at_night="true")
    append(episode, people["chirurg"], New("observed", facts={NIGHT: False}))
    page = text(neurologist.get(at(episode)))
    assert 'name="base_version" value="1"' in page
    assert "Sanne Snijders" in page
    assert send(neurologist, episode, base=1, symptoms__pain_at_night="true").status_code == 409


def test_no_draft_holds_endless_text_or_what_a_database_refuses(neurologist: Client, episode: Episode) -> None:
    assert send(neurologist, episode, "look/", status__karnofsky="x\x00" * 5000).status_code == 400
    assert not Draft.objects.exists()
    send(neurologist, episode, "look/", status__karnofsky="x" * 5000)
    draft = Draft.objects.get()
    assert draft.content["values"] == {"status.karnofsky": "x" * 200}
    assert neurologist.get(at(episode)).status_code == 200


# --- two people at once ---


@pytest.fixture
def meanwhile(episode: Episode, people: dict[str, User]) -> Episode:
    """The surgeon records something after the neurologist opened the form (at version 1)."""
    facts = {NIGHT: False, "status.fit_for_surgery": True}
    append(episode, people["chirurg"], New("observed", facts=facts))
    return episode


def test_another_value_of_the_same_fact_is_a_conflict_and_nothing_is_lost(
    neurologist: Client, meanwhile: Episode
) -> None:
    response = send(neurologist, meanwhile, base=1, symptoms__pain_at_night="true", symptoms__pain_new="true")
    page = text(response)
    assert response.status_code == 409
    assert "Sanne Snijders" in page
    assert '<input type="hidden" name="symptoms.pain_new" value="true">' in page
    assert known(meanwhile)[NIGHT] is False
    assert "symptoms.pain_new" not in known(meanwhile)
    assert " checked" not in page.split("<main")[1].split("</main>")[0], "nobody chooses for the doctor"


def test_a_conflict_with_oneself_names_no_colleague(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    """The same person in another window; where a colleague is among them, it is said as of colleagues."""
    append(episode, people["neuroloog"], New("observed", facts={NIGHT: False}))
    for language, says, not_so in (
        ("nl", "U legde in een ander venster", "collega"),
        ("en", "another window", "olleague"),
    ):
        neurologist.cookies["django_language"] = language
        page = text(send(neurologist, episode, base=1, symptoms__pain_at_night="true"))
        assert says in page.split("<h1>")[1].split("</h1>")[0]
        assert not_so not in page.split("<h1>")[1].split("</section>")[0]
    append(episode, people["chirurg"], New("observed", facts={"symptoms.pain_new": False}))
    page = text(send(neurologist, episode, base=1, symptoms__pain_at_night="true", symptoms__pain_new="true"))
    assert "A colleague recorded" in page
    assert "Sanne Snijders" in page


@pytest.mark.parametrize(("keep", "value"), [("mine", True), ("theirs", False)])
def test_a_conflict_is_settled_by_choosing(neurologist: Client, meanwhile: Episode, keep: str, value: bool) -> None:
    fields = {NIGHT: "true", "symptoms.pain_new": "true", f"keep.{NIGHT}": keep, "clash": NIGHT, "seen_version": "2"}
    assert send(neurologist, meanwhile, base=1, **fields).status_code == 302
    assert known(meanwhile)[NIGHT] is value
    assert known(meanwhile)["symptoms.pain_new"] is True
    assert known(meanwhile)["status.fit_for_surgery"] is True


def test_without_a_choice_the_question_is_asked_again(neurologist: Client, meanwhile: Episode) -> None:
    fields = {NIGHT: "true", "clash": NIGHT, "seen_version": "2"}
    response = send(neurologist, meanwhile, base=1, **fields)
    assert response.status_code == 409
    assert "Kies bij elk gegeven" in text(response)
    assert known(meanwhile)[NIGHT] is False


def test_a_second_colleague_is_a_second_conflict(
    neurologist: Client, meanwhile: Episode, people: dict[str, User]
) -> None:
    append(meanwhile, people["verpleegkundige"], New("observed", facts={"symptoms.pain_new": False}))
    fields = {NIGHT: "true", "symptoms.pain_new": "true", f"keep.{NIGHT}": "mine", "clash": NIGHT, "seen_version": "2"}
    response = send(neurologist, meanwhile, base=1, **fields)
    page = text(response)
    assert response.status_code == 409
    assert "Vera Verbeek" in page
    assert f'<input type="hidden" name="keep.{NIGHT}" value="mine">' in page
    again = {**fields, "keep.symptoms.pain_new": "theirs", "clash": "symptoms.pain_new", "seen_version": "3"}
    assert send(neurologist, meanwhile, base=1, **again).status_code == 302
    assert known(meanwhile)[NIGHT] is True
    assert known(meanwhile)["symptoms.pain_new"] is False


def test_what_i_did_not_touch_never_undoes_what_a_colleague_recorded(neurologist: Client, meanwhile: Episode) -> None:
    """The whole form is sent: a field that I left as it was holds the old value of what the surgeon changed."""
    fields = {NIGHT: "", "status.fit_for_surgery": "", "symptoms.pain_new": "true"}
    assert send(neurologist, meanwhile, base=1, **fields).status_code == 302
    assert known(meanwhile)[NIGHT] is False
    assert known(meanwhile)["status.fit_for_surgery"] is True
    assert known(meanwhile)["symptoms.pain_new"] is True


def test_the_same_value_is_no_conflict(neurologist: Client, meanwhile: Episode) -> None:
    assert send(neurologist, meanwhile, base=1, symptoms__pain_at_night="false").status_code == 302
