"""The page of the board: who sees it, how it renews itself, and that nothing in it is taken for markup."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from bench.board import make_many
from django.test import Client
from django.utils import timezone
from tests.web.board.conftest import clock

from wervelwijzer.language.text import LANGUAGES, Text
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.board import signals
from wervelwijzer.web.board.models import Heartbeat, Reader
from wervelwijzer.web.papers.words import STATUSES as ON_PAPER
from wervelwijzer.web.patients.words import STATUS as ON_PAGE
from wervelwijzer.web.records.models import AuditEntry, ClockRow, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db
MakeEpisode = Callable[..., Episode]
SignIn = Callable[[Client, str], None]
PAGES = ("/", "/board/live/", "/signals/", "/signals/badge/", "/quality/", "/quality/figures.csv")


def _live(page: str) -> str:
    """Where the board on a page asks whether it is still right."""
    found = re.search(r'hx-get="(/board/live/\?[^"]*)"', page)
    assert found is not None
    return found[1].replace("&amp;", "&")


@pytest.mark.parametrize("page", PAGES)
def test_nothing_without_signing_in(client: Client, page: str) -> None:
    """Each page sends to the sign-in."""
    assert client.get(page).status_code == 302
    assert client.get(page, headers={"HX-Request": "true"}).status_code == 401


def test_who_sees_no_patients_is_sent_to_their_own_page(
    client: Client, sign_in: SignIn, people: dict[str, User]
) -> None:
    """An analyst starts at the figures; an administrator and an auditor are told where they are."""
    sign_in(client, "analist")
    assert client.get("/").headers["Location"] == "/quality/"
    for username in ("beheerder", "toezicht"):
        sign_in(client, username)
        page = client.get("/").content.decode()
        assert "geen patiënten" in page
        assert "<table" not in page


def test_a_name_is_never_markup(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    """Also in what is said aloud, in a signal, and in the box that was searched in."""
    evil = "<script>alert(1)</script>"
    episode = make_episode(name=evil)
    now = timezone.now()
    clock(episode, now - timedelta(seconds=5))
    sign_in(client, "neuroloog")
    seen = [client.get("/", {"search": '"><script>'}), client.get("/")]
    since = (now - timedelta(minutes=1)).timestamp()
    seen.append(client.get("/board/live/", {"at": str(since), "late": "0"}))
    assert "Termijn verstreken" in seen[2].content.decode()
    append(
        episode, User.objects.get(username="chirurg"), New("examined", facts={"symptoms.radicular_pain": "bilateral"})
    )
    seen.append(client.get("/signals/"))
    for answer in seen:
        assert b"<script>alert" not in answer.content
        assert b'"><script>' not in answer.content
    assert b"&lt;script&gt;alert" in seen[1].content


def test_a_row_says_what_who_and_when(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the reader's language, with what could be shorter and what departs from the advice."""
    episode = make_episode(name="Jan Janssen")
    append(episode, User.objects.get(username="neuroloog"), *_deviation_and_task())
    now = timezone.now()
    clock(episode, now + timedelta(hours=5, minutes=30), could_be_hours=[12, 24], hours=48)
    sign_in(client, "neuroloog")
    monkeypatch.setattr(timezone, "now", lambda: now)
    page = client.get("/").content.decode()
    for words in ("Jan Janssen", "nog 5 u 30 min", "MRI van de wervelkolom", "behandelend arts", "kan 12 uur zijn"):
        assert words in page
    assert "afwijking" in page
    assert "1 taak" in page
    client.cookies["django_language"] = "en"
    page = client.get("/").content.decode()
    for words in ("5 h 30 min left", "MRI of the spine", "treating physician", "could be 12 hours", "1 task"):
        assert words in page
    assert Reader.objects.get(user__username="neuroloog").language == "en"


@pytest.mark.parametrize(("language", "says"), [("nl", "bijna om"), ("en", "running out")])
def test_a_clock_that_warns_is_called_the_same_everywhere(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: dict[str, User], language: str, says: str
) -> None:
    """On the board, among the signals, on the page of the patient and on paper."""
    episode, now = make_episode(), timezone.now()
    clock(episode, now + timedelta(minutes=90))
    text = Text("Over een klok.", "About a clock.")
    signals.send(episode, signals.WARNING, "k", text, [people["neuroloog"]], by_mail=False)
    sign_in(client, "neuroloog")
    client.cookies["django_language"] = language
    for address in ("/", "/signals/"):
        page = client.get(address).content.decode()
        assert says in page
        assert "loopt af" not in page
        assert "runs out soon" not in page
    assert says in {ON_PAGE["warning"].in_(one) for one in LANGUAGES}
    assert ON_PAGE["warning"] == ON_PAPER["warning"]


def test_mail_is_in_the_language_read_last_whichever_process_showed_it(client: Client, sign_in: SignIn) -> None:
    sign_in(client, "neuroloog")
    client.cookies["django_language"] = "en"
    client.get("/")
    Reader.objects.update(language="nl")  # another process showed the board in Dutch
    client.get("/")
    assert Reader.objects.get().language == "en"


def _deviation_and_task() -> list[New]:
    deviation = {"recommendation": "DX-IMG-06", "choice": "declined", "reason": "patient_declines", "text": "wil niet"}
    return [New("deviation", content=deviation), New("task_added", content={"task": "Brief aan de huisarts"})]


def test_nothing_comes_while_nothing_changed(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    """And the whole part where something did, even where that is only a note."""
    episode = make_episode(name="Jan Janssen")
    sign_in(client, "neuroloog")
    ask = _live(client.get("/").content.decode())
    assert client.get(ask).status_code == 204
    append(episode, people["chirurg"], New("note", content={"text": "gebeld"}))
    answer = client.get(ask)
    assert answer.status_code == 200
    assert "notitie" in answer.content.decode()
    assert client.get(_live(answer.content.decode())).status_code == 204


def test_it_changes_when_a_clock_runs_out(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without any entry: the board knows the moment, and says aloud what became too late."""
    episode = make_episode(name="Jan Janssen")
    ClockRow.objects.all().delete()
    due = timezone.now() + timedelta(minutes=2)
    clock(episode, due)
    sign_in(client, "neuroloog")
    page = client.get("/").content.decode()
    assert f'data-until="{due.isoformat()}"' in page
    assert client.get(_live(page)).status_code == 204
    monkeypatch.setattr(timezone, "now", lambda: due + timedelta(milliseconds=1))
    answer = client.get(_live(page))
    assert answer.status_code == 200
    assert "Termijn verstreken: Jan Janssen, MRI van de wervelkolom." in answer.content.decode()


def test_a_late_entry_that_is_too_late_already_is_said_too(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode
) -> None:
    """Its end lies before the last look: then the number is said."""
    first = make_episode()
    sign_in(client, "neuroloog")
    page = client.get("/").content.decode()
    clock(first, timezone.now() - timedelta(days=2))
    first.save()
    assert "Nu zijn er 1 te laat." in client.get(_live(page)).content.decode()


def test_more_rows_on_request(client: Client, sign_in: SignIn, team: Team, people: dict[str, User]) -> None:
    """A page of a hundred, a link for more, and renewing keeps what is shown."""
    make_many(120, team, people["neuroloog"])
    sign_in(client, "neuroloog")
    page = client.get("/").content.decode()
    assert page.count('class="patient"') == 100
    more = re.search(r'id="more"[^>]* href="([^"]*)"', page)
    assert more is not None
    page = client.get(more[1]).content.decode()
    assert page.count('class="patient"') == 120
    assert 'id="more"' not in page
    assert "shown=200" in _live(page)


def test_a_board_says_when_nobody_watches(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    """Then nobody is warned: that must not be silent."""
    sign_in(client, "neuroloog")
    make_episode()
    assert "bewaking van de klokken draait niet" in client.get("/").content.decode()
    Heartbeat.objects.create(id=1)
    assert "bewaking van de klokken draait niet" not in client.get("/").content.decode()


def test_a_look_at_the_list_is_logged_once(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    """Not at each renewal; another question is another line."""
    make_episode()
    sign_in(client, "neuroloog")
    page = client.get("/").content.decode()
    client.get("/")
    client.get(_live(page))
    assert AuditEntry.objects.filter(action="board").count() == 1
    client.get("/?search=jan")
    assert AuditEntry.objects.filter(action="board").count() == 2


def test_garbage_in_the_address_is_no_error(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    """Whatever is asked, a board comes back."""
    make_episode()
    sign_in(client, "neuroloog")
    for given in ("beat=x", "until=nan", "until=inf", "at=-1", "at=1e99", "late=%01", "beat=1&until=1&at=1&late=1"):
        assert client.get(f"/board/live/?{given}").status_code in (200, 204)
    assert client.post("/").status_code == 405
