"""Papers: the same words as the screen, made only when nothing is missing, logged, and recorded once they are given."""

from __future__ import annotations

import html
import io
import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pypdf import PdfReader
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, MAY_BE_AD_HOC, WEEKLY, typed

from wervelwijzer.documents.dates import weekday
from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.papers.asking import read
from wervelwijzer.web.papers.context import Choices, document_context
from wervelwijzer.web.papers.screen import shown
from wervelwijzer.web.records.models import AuditEntry, CareRelation, Draft, Episode, Task
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

ONE_PAGE = "meeting_summary"
"""Where paper may hold less than the screen: it must fit on one page."""

ASKS = "taper_calendar"
OPEN = [code for code in KINDS if code not in (ASKS, ONE_PAGE)]


@pytest.fixture
def client_of(make_episode: MakeEpisode, signed: Any, people: dict[str, User]) -> Any:
    """A patient with a diagnosis and marked levels, before the neurologist."""

    def prepare(case: dict[str, Any]) -> tuple[Client, Episode]:
        episode = make_episode(case)
        append(
            episode,
            people["neuroloog"],
            New("definitive_diagnosis", at=timezone.now() - timedelta(minutes=30)),
            New("levels_marked", content={"levels": ["T7", "T8"], "complete": True}),
        )
        return signed("neuroloog"), Episode.objects.get(pk=episode.pk)

    return prepare


def pdf(client: Client, episode: Episode, code: str, language: Language = "nl") -> str:
    """The text of a document as it is printed, without what stands on every page: a paragraph may run on over it."""
    answer = client.get(f"/episodes/{episode.pk}/papers/{code}.pdf", {"language": language})
    assert answer.status_code == 200, answer.content.decode()[-2000:]
    pages = [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(answer.content)).pages]
    everywhere = set.intersection(*map(set, pages)) if len(pages) > 1 else set()
    lines = [line for page in pages for line in page if line not in everywhere]
    return "\n".join(line for line in lines if not re.search(r"(pagina|page)\s*\d+\s*(van|of)\s*\d+$", line.strip()))


def on_screen(client: Client, address: str) -> str:
    """The text of a page, without its tags."""
    return html.unescape(re.sub(r"<[^>]+>", " ", client.get(address).content.decode()))


def squeezed(text: str) -> str:
    """Without the spaces and hyphens that depend on where lines break."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)


# --- paper and screen ---


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", [WEEKLY, AD_HOC, MAY_BE_AD_HOC], ids=["weekly", "ad hoc", "open"])
def test_paper_and_screen_say_the_same_of_every_advice_and_term(
    client_of: Any, team: Team, people: dict[str, User], case: dict[str, Any], language: Language
) -> None:
    client, episode = client_of(case)
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    client.cookies["django_language"] = language
    paper = squeezed(pdf(client, episode, ONE_PAGE, language))
    screen = squeezed(on_screen(client, f"/mdo/{meeting.pk}/{episode.pk}/"))
    found = snapshot(Episode.objects.get(pk=episode.pk))
    reading = found.reading(language)
    assert reading.now
    for one in reading.now:
        for words in (reading.when(one), reading.action(one), one.recommendation.id):
            assert squeezed(words) in paper, words
            assert squeezed(words) in screen, words
    for clock in found.state.running:
        words = clock.goal_label.in_(language)
        assert squeezed(words) in paper
        assert squeezed(words) in screen


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", OPEN)
def test_everything_on_paper_stands_on_the_screen_before_it_is_printed(
    client_of: Any, people: dict[str, User], code: str, language: Language
) -> None:
    client, episode = client_of(AD_HOC)
    address = f"/episodes/{episode.pk}/papers/{code}/"
    client.post(address, {"language": language, "remarks": "Graag vandaag <b>nog</b> bellen."})
    paper, screen = squeezed(pdf(client, episode, code, language)), squeezed(on_screen(client, address))
    context = document_context(episode, snapshot(episode), people["neuroloog"], Choices(language))
    pieces = [piece for piece in shown(code, context).pieces() if not piece.source.startswith("context/made_at")]
    assert len(pieces) > 20
    for piece in pieces:
        assert squeezed(piece.text) in screen, piece
        assert squeezed(piece.text) in paper, piece


def test_a_changed_fact_changes_both(client_of: Any, people: dict[str, User]) -> None:
    client, episode = client_of(WEEKLY)
    address = f"/episodes/{episode.pk}/papers/practitioner_letter/"
    before = "binnen 2 weken na de definitieve diagnose"
    after = "binnen 24 uur na de definitieve diagnose"
    assert squeezed(before) in squeezed(pdf(client, episode, "practitioner_letter"))
    assert squeezed(before) in squeezed(on_screen(client, address))
    worse = {name: value for group, facts in AD_HOC.items() for name, value in _named(group, facts)}
    append(episode, people["neuroloog"], New("examined", facts=worse))
    for text in (pdf(client, episode, "practitioner_letter"), on_screen(client, address)):
        assert squeezed(after) in squeezed(text)
        assert squeezed(before) not in squeezed(text)


def _named(group: str, facts: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(f"{group}.{name}", value) for name, value in facts.items() if group in ("neurology", "imaging")]


def test_an_advice_whose_term_was_met_presses_on_neither(client_of: Any, people: dict[str, User]) -> None:
    client, episode = client_of(WEEKLY)
    action = squeezed("Start de behandeling binnen 14 dagen")
    address = f"/episodes/{episode.pk}/papers/practitioner_letter/"
    assert action in squeezed(pdf(client, episode, "practitioner_letter"))
    append(episode, people["radiotherapeut"], New("treatment_started", content={"treatment": "radiotherapy"}))
    reading = snapshot(Episode.objects.get(pk=episode.pk)).reading("nl")
    assert "ORG-15" not in [one.recommendation.id for one in reading.now]
    for text in (pdf(client, episode, "practitioner_letter"), on_screen(client, address)):
        assert action not in squeezed(text)


def test_the_question_for_the_meeting_is_on_the_summary(client_of: Any, team: Team, people: dict[str, User]) -> None:
    client, episode = client_of(WEEKLY)
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["neuroloog"], "Kan een operatie nog?")
    assert squeezed("Kan een operatie nog?") in squeezed(pdf(client, episode, ONE_PAGE))
    assert "Kan een operatie nog?" in on_screen(client, f"/mdo/{meeting.pk}/{episode.pk}/")
    client.post(f"/episodes/{episode.pk}/papers/{ONE_PAGE}/", {"remarks": "Andere vraag."})
    text = squeezed(pdf(client, episode, ONE_PAGE))
    assert squeezed("Andere vraag.") in text
    assert squeezed("Kan een operatie nog?") not in text


def test_a_score_of_stability_never_stands_without_its_warning(
    client_of: Any, team: Team, people: dict[str, User]
) -> None:
    client, episode = client_of(WEEKLY)
    warning = squeezed("De SINS is nog geen nauwkeurige en klinisch zinvolle score")
    assert warning not in squeezed(pdf(client, episode, ONE_PAGE))
    items = {
        "location": "rigid",
        "pain": "mechanical",
        "lesion": "lytic",
        "alignment": "normal",
        "collapse": "none",
        "posterolateral": "none",
    }
    append(
        episode, people["chirurg"], New("observed", facts={f"imaging.sins_{one}": what for one, what in items.items()})
    )
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["neuroloog"])
    assert warning in squeezed(pdf(client, episode, ONE_PAGE))
    assert warning in squeezed(on_screen(client, f"/mdo/{meeting.pk}/{episode.pk}/"))


# --- what is missing ---


def test_the_taper_calendar_is_not_made_without_a_dose_and_says_how_to_go_on(
    client_of: Any, people: dict[str, User]
) -> None:
    client, episode = client_of(AD_HOC)
    address = f"/episodes/{episode.pk}/papers/{ASKS}"
    refused = client.get(f"{address}.pdf")
    assert refused.status_code == 422
    assert "De dagdosis dexamethason is niet gekozen." in refused.content.decode()
    append(
        episode,
        people["neuroloog"],
        New("treatment_started", content={"treatment": "dexamethasone"}),
        New("treatment_started", content={"treatment": "radiotherapy"}),
        New("treatment_ended", content={"treatment": "radiotherapy"}),
    )
    assert client.post(f"{address}/", {"dose": "16", "days": "14"}).status_code == 302
    text = squeezed(pdf(client, episode, ASKS))
    assert squeezed("16 mg") in text
    assert squeezed("kalender voor dexamethason") in text


def test_a_calendar_whose_first_day_is_past_is_neither_made_nor_given_until_a_day_is_chosen(
    client_of: Any, people: dict[str, User]
) -> None:
    client, episode = client_of(AD_HOC)
    days = [timezone.now() - timedelta(days=ago) for ago in (30, 29, 28)]
    append(
        episode,
        people["neuroloog"],
        New("treatment_started", at=days[0], content={"treatment": "dexamethasone"}),
        New("treatment_started", at=days[1], content={"treatment": "radiotherapy"}),
        New("treatment_ended", at=days[2], content={"treatment": "radiotherapy"}),
    )
    address = f"/episodes/{episode.pk}/papers/{ASKS}"
    client.post(f"{address}/", {"dose": "16", "days": "14"})
    assert "en die dag is voorbij" in on_screen(client, f"{address}/")
    assert client.get(f"{address}.pdf").status_code == 422
    version = Episode.objects.get(pk=episode.pk).version
    client.post(f"{address}/given/", {"version": version})
    assert "information_given" not in [one.kind for one in snapshot(Episode.objects.get(pk=episode.pk)).entries]
    start = timezone.localdate() + timedelta(days=1)
    assert client.post(f"{address}/", {"dose": "16", "days": "14", "start": "morgen"}).status_code == 422
    assert client.post(f"{address}/", {"dose": "16", "days": "14", "start": start.isoformat()}).status_code == 302
    assert squeezed(weekday(start, "nl")) in squeezed(pdf(client, episode, ASKS))
    page = on_screen(client, f"{address}/")
    assert "Er is nog geen regievoerder" not in page, "the calendar has no line for the coordinator"
    client.post(f"{address}/given/", {"version": version})
    assert "information_given" in [one.kind for one in snapshot(Episode.objects.get(pk=episode.pk)).entries]


@pytest.mark.parametrize(
    ("dose", "days", "readable"),
    [
        ("8", "14", True),
        ("4,5", "14", True),
        ("4.5", "", True),
        ("", "", True),
        ("veel", "14", False),
        ("-8", "14", False),
        ("1e1", "14", False),
        ("٨", "14", False),
        ("8", "twee", False),
        ("8", "1,5", False),
        ("8", "99999", False),
    ],
)
def test_a_dose_is_read_or_refused_never_guessed(dose: str, days: str, readable: bool) -> None:
    asked = read({"dose": dose, "days": days})
    assert (not asked.problems) is readable
    if not readable:
        assert None in (asked.choices("nl").dose, asked.choices("nl").days)


def test_what_stays_open_on_paper_is_said_before(make_episode: MakeEpisode, signed: Any, team: Team) -> None:
    team.phone_night = ""
    team.save()
    episode = make_episode(WEEKLY, gp=None)
    page = on_screen(signed("neuroloog"), f"/episodes/{episode.pk}/papers/practitioner_letter/")
    assert "Het team heeft geen telefoonnummer voor avond, nacht en weekeinde" in page
    assert "telefoonnummer voor overdag" not in page
    assert "De huisarts is niet bekend" in page
    assert "Er is nog geen regievoerder" in page
    assert "De aangedane wervels zijn niet gemarkeerd" in page
    assert "Er is nog geen MDO-besluit" in page


@pytest.mark.parametrize(("language", "told"), [("nl", "Deze patiënt is overleden op"), ("en", "This patient died on")])
@pytest.mark.parametrize("code", ["risk_leaflet", "full_leaflet"])
def test_a_leaflet_for_who_has_died_warns_before_it_is_made(
    client_of: Any, people: dict[str, User], code: str, language: Language, told: str
) -> None:
    client, episode = client_of(AD_HOC)
    client.cookies["django_language"] = language
    pages = (f"/episodes/{episode.pk}/papers/", f"/episodes/{episode.pk}/papers/{code}/")
    for address in pages:
        assert told not in on_screen(client, address)
    append(episode, people["neuroloog"], New("death"))
    for address in pages:
        assert told in on_screen(client, address)
    assert on_screen(client, pages[0]).count(told) == 2, "both leaflets; the calendar says itself why not"
    page = client.get(pages[1]).content.decode()
    assert f"{code}/given/" not in page
    assert f"{code}.pdf" not in client.get(pages[0]).content.decode()
    assert "practitioner_letter.pdf" in client.get(pages[0]).content.decode()


@pytest.mark.parametrize("code", ["practitioner_letter", "meeting_summary", "referral", "handover"])
def test_a_letter_about_who_has_died_asks_nothing(client_of: Any, people: dict[str, User], code: str) -> None:
    client, episode = client_of(AD_HOC)
    append(episode, people["neuroloog"], New("death"))
    page = on_screen(client, f"/episodes/{episode.pk}/papers/{code}/")
    for text in (squeezed(page), squeezed(pdf(client, episode, code))):
        assert squeezed("Overleden op") in text
        assert squeezed("Nu doen, en vóór wanneer") not in text
        assert squeezed("Nog niet bekend") not in text


def test_an_unknown_document_does_not_exist(client_of: Any) -> None:
    client, episode = client_of(WEEKLY)
    assert client.get(f"/episodes/{episode.pk}/papers/no_such.pdf").status_code == 404
    assert client.get(f"/episodes/{episode.pk}/papers/no_such/").status_code == 404
    assert client.post(f"/episodes/{episode.pk}/papers/no_such/given/").status_code == 404


# --- headers and log ---


def test_a_paper_is_shown_in_the_browser_kept_nowhere_and_named_without_the_patient(
    make_episode: MakeEpisode, signed: Any
) -> None:
    episode = make_episode(WEEKLY, name="Żółć Ångström")
    answer = signed("neuroloog").get(f"/episodes/{episode.pk}/papers/practitioner_letter.pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Cache-Control"] == "no-store"
    assert re.fullmatch(r'inline; filename="brief-huisarts-[0-9-]+\.pdf"', answer["Content-Disposition"])
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    line = AuditEntry.objects.get(action="paper")
    assert line.details["document"] == "practitioner_letter"
    assert line.details["version"] == Episode.objects.get(pk=episode.pk).version
    assert re.fullmatch("[0-9a-f]{64}", line.details["sha256"])


@pytest.mark.parametrize(
    ("username", "status"),
    [
        ("huisarts", 200),
        ("neuroloog", 200),
        ("verpleegkundige", 200),
        ("coordinator", 200),
        ("ander", 404),
        ("analist", 403),
        ("beheerder", 403),
        ("toezicht", 403),
    ],
)
def test_who_may_make_papers(make_episode: MakeEpisode, signed: Any, username: str, status: int) -> None:
    episode, client = make_episode(WEEKLY), signed(username)
    for part in ("", "practitioner_letter/", "practitioner_letter.pdf"):
        assert client.get(f"/episodes/{episode.pk}/papers/{part}").status_code == status, part
    if status != 200:
        given = client.post(f"/episodes/{episode.pk}/papers/practitioner_letter/given/", {"version": episode.version})
        assert given.status_code == status
        assert not AuditEntry.objects.filter(action="paper").exists()


def test_a_practitioner_makes_papers_of_own_patients_only(
    make_episode: MakeEpisode, signed: Any, people: dict[str, User]
) -> None:
    episode = make_episode(WEEKLY, gp=None)
    client = signed("huisarts")
    assert client.get(f"/episodes/{episode.pk}/papers/risk_leaflet.pdf").status_code == 404
    CareRelation.objects.create(
        user=people["huisarts"], patient=episode.patient, capacity="general_practitioner_or_specialist"
    )
    assert client.get(f"/episodes/{episode.pk}/papers/risk_leaflet.pdf").status_code == 200


# --- given ---


@pytest.mark.parametrize(
    ("code", "kind", "leaflet"),
    [
        ("risk_leaflet", "information_given", "risk"),
        ("full_leaflet", "information_given", "full"),
        ("referral", "letter_sent", None),
    ],
)
def test_what_was_given_enters_the_record_after_a_step_of_its_own(
    client_of: Any, code: str, kind: str, leaflet: str | None
) -> None:
    client, episode = client_of(AD_HOC)
    address = f"/episodes/{episode.pk}/papers/{code}/"
    client.post(address, {"language": "en", "remarks": "Once only."})
    pdf(client, episode, code)
    assert kind not in [entry.kind for entry in snapshot(episode).entries], "printing alone gives nothing"
    client.post(f"{address}given/", {"version": episode.version, "to": "Spoedpost"})
    entry = snapshot(Episode.objects.get(pk=episode.pk)).entries[-1]
    assert entry.kind == kind
    assert entry.content.get("leaflet") == leaflet
    assert entry.content["language"] == "en"
    assert entry.content.get("to") == (None if leaflet else "Spoedpost")
    assert not Draft.objects.filter(form=f"paper:{code}").exists()
    assert "Once only." not in client.get(address).content.decode(), "old remarks do not slip into the next paper"


def test_a_record_that_changed_meanwhile_is_not_said_to_have_been_given(
    client_of: Any, people: dict[str, User]
) -> None:
    client, episode = client_of(AD_HOC)
    append(episode, people["chirurg"], New("pain_scored", facts={"symptoms.pain_nrs": 2}))
    address = f"/episodes/{episode.pk}/papers/risk_leaflet/given/"
    page = client.post(address, {"version": episode.version - 1}, follow=True).content.decode()
    assert "Het dossier is veranderd nadat dit document werd gemaakt" in page
    assert "information_given" not in [entry.kind for entry in snapshot(Episode.objects.get(pk=episode.pk)).entries]


def test_the_letter_follows_from_the_decision_and_closes_its_task(
    client_of: Any, signed: Any, team: Team, people: dict[str, User]
) -> None:
    client, episode = client_of(WEEKLY)
    meeting = meetings.coming(team)
    meetings.put_on_list(meeting, episode, people["coordinator"])
    task = {
        "task-0-code": "ORG-08",
        "task-0-text": "Brief over het MDO-besluit naar de huisarts",
        "task-0-role": "coordinator",
        "task-0-due": "",
    }
    page = f"/mdo/{meeting.pk}/{episode.pk}/"
    named = {"coordinator": str(people["radiotherapeut"].pk)}
    assert client.post(page, typed(people, episode, **task, **named)).status_code == 302
    letter = f"/episodes/{episode.pk}/papers/practitioner_letter/"
    assert f'href="{letter}"' in client.get(page).content.decode()
    text = squeezed(pdf(client, episode, "practitioner_letter"))
    for words in (
        "Radiotherapie (eenmalig 8 Gy). Bestralen, eenmalig.",
        "Stabiel, geen uitval",
        "Rafael Raaijmakers",
        "Hanna Huisman",
        "Th7, Th8",
    ):
        assert squeezed(words) in text, words
    prepared = client.get(letter).content.decode()
    assert "checked" in prepared[prepared.index("Hiermee is gedaan") : prepared.index("Aan wie") + 2000]
    version = Episode.objects.get(pk=episode.pk).version
    client.post(f"{letter}given/", {"version": version, "task": str(Task.objects.get().pk), "to": "Hanna Huisman"})
    assert Task.objects.get().done_at is not None


def test_what_was_corrected_is_printed_as_corrected(client_of: Any, people: dict[str, User]) -> None:
    _, episode = client_of(WEEKLY)
    wrong = timezone.now() - timedelta(days=3)
    right = timezone.localtime(wrong - timedelta(days=2))
    made = append(
        episode,
        people["neuroloog"],
        New("mdo_decided", at=wrong, content={"meeting": "weekly", "decision": "x", "reason": "y"}),
        New("treatment_started", at=wrong, content={"treatment": "radiotherapy"}),
        New("admitted", at=wrong),
    )
    moved = {"at": right.isoformat(), "reason": "datum"}
    append(
        episode,
        people["neuroloog"],
        New("corrected", content=moved, corrects=made[0].id),
        New("corrected", content={**moved, "content": {"treatment": "surgery"}}, corrects=made[1].id),
        New("corrected", content={"withdrawn": True}, corrects=made[2].id),
    )
    episode.refresh_from_db()
    given = document_context(episode, snapshot(episode), people["neuroloog"], Choices())
    assert given.decision is not None
    assert given.decision.at == right
    assert [(line.at, line.what.nl) for line in given.history][:2] == [
        (right, "MDO-besluit: x; y"),
        (right, "behandeling gestart: operatie"),
    ]
    assert "opgenomen" not in [line.what.nl for line in given.history]


def test_the_course_tells_a_decision_and_its_reason_as_one_line(client_of: Any, people: dict[str, User]) -> None:
    _, episode = client_of(WEEKLY)
    decided = {"meeting": "weekly", "decision": "Operatie, daarna bestraling.", "reason": "Instabiel, conditie goed."}
    append(episode, people["neuroloog"], New("mdo_decided", content=decided))
    fresh = Episode.objects.get(pk=episode.pk)
    lines = document_context(fresh, snapshot(fresh), people["neuroloog"], Choices()).history
    assert lines[-1].what.nl == "MDO-besluit: Operatie, daarna bestraling; Instabiel, conditie goed."


@pytest.mark.parametrize(
    ("language", "since", "to_do"), [("nl", "direct, sinds", "nog te doen"), ("en", "at once, since", "still to do")]
)
def test_what_must_be_done_at_once_has_no_end_on_paper(
    client_of: Any, language: Language, since: str, to_do: str
) -> None:
    client, episode = client_of(AD_HOC)
    text = squeezed(pdf(client, episode, "practitioner_letter", language))
    clock = next(one for one in snapshot(episode).state.running if one.goal == "meeting")
    moment = snapshot(episode).reading(language).moment(timezone.localtime(clock.started_at))
    assert squeezed(f"ad hoc MDO (ORG-04) {since} {moment} {to_do}") in text


@pytest.mark.parametrize(("minutes", "told"), [(0, "direct, sinds"), (-5, "direct, sinds"), (90, "uiterlijk")])
def test_a_task_that_was_due_when_it_was_agreed_is_at_once(
    client_of: Any, people: dict[str, User], minutes: int, told: str
) -> None:
    _, episode = client_of(WEEKLY)
    at = timezone.localtime(timezone.now() - timedelta(minutes=10))
    due = at + timedelta(minutes=minutes)
    task = {"task": "Dexamethason starten", "by": "specialist", "due_at": due.isoformat()}
    decided = {"meeting": "weekly", "decision": "x", "reason": "y"}
    append(episode, people["neuroloog"], New("mdo_decided", at=at, content=decided))
    append(episode, people["neuroloog"], New("task_added", at=at, content=task))
    fresh = Episode.objects.get(pk=episode.pk)
    document = shown("practitioner_letter", document_context(fresh, snapshot(fresh), people["neuroloog"], Choices()))
    (text,) = [piece.text for piece in document.pieces() if piece.source == "context/decision.tasks/0"]
    assert f", {told} {snapshot(fresh).reading('nl').moment(due)})" in text


def test_script_in_a_remark_is_only_text(client_of: Any) -> None:
    client, episode = client_of(WEEKLY)
    address = f"/episodes/{episode.pk}/papers/practitioner_letter/"
    nasty = '</textarea><script>window.pwned=1</script> #import "x" *vet* $1$ \\'
    client.post(address, {"remarks": nasty})
    assert "<script>window.pwned" not in client.get(address).content.decode()
    assert squeezed('#import "x" *vet* $1$') in squeezed(pdf(client, episode, "practitioner_letter"))
