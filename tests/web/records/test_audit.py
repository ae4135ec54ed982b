"""The log of access: everything is in it, and nobody can change it unseen."""

from __future__ import annotations

import csv
import hashlib
import hmac
import io
import json
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any, cast

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.http import StreamingHttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.conftest import MakeEpisode

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import append_only, audit
from wervelwijzer.web.records.models import AuditEntry, AuditHead

pytestmark = pytest.mark.django_db
People = dict[str, User]
SignIn = Callable[[Client, str], None]


@pytest.fixture
def chain(people: People) -> int:
    """A log of ten lines whose guard somebody with the database's password has taken away."""
    for number in range(10):
        audit.log(people["neuroloog"], "view", reason=f"reden {number}", path=f"/p/{number}/")
    with connection.cursor() as cursor:
        for statement in append_only.drop(connection.vendor):
            cursor.execute(statement)
    return AuditEntry.objects.count()


def broken(noted: tuple[int, str] | None = None) -> list[tuple[int, str]]:
    return [(one.number, one.what) for one in audit.check(noted).broken]


def test_an_untouched_log_is_whole(chain: int) -> None:
    assert broken() == []
    assert audit.last()[0] == chain == 10


def test_an_empty_log_is_whole(db: None) -> None:
    assert broken() == []
    assert audit.last() == (0, "")


@pytest.mark.parametrize(
    "change",
    [
        {"user": "x"},
        {"user_name": "Iemand Anders"},
        {"action": "search"},
        {"patient": "x"},
        {"episode": "x"},
        {"reason": "andere reden"},
        {"details": {"path": "/elsewhere/"}},
        {"at": timezone.now()},
        {"previous": "0" * 64},
        {"seal": "0" * 64},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_changed_line_is_found_and_named(chain: int, change: dict[str, Any]) -> None:
    AuditEntry.objects.filter(number=4).update(**change)
    assert (4, "changed") in broken()


def test_a_line_that_was_taken_out_is_found(chain: int) -> None:
    AuditEntry.objects.filter(number=4).delete()
    assert broken()[0] == (4, "missing")


def test_a_line_taken_out_with_the_others_moved_up_is_found(chain: int) -> None:
    AuditEntry.objects.filter(number=4).delete()
    for number in range(5, 11):
        AuditEntry.objects.filter(number=number).update(number=number - 1)
    assert (4, "chain") in broken()


def test_two_lines_that_changed_places_are_found(chain: int) -> None:
    AuditEntry.objects.filter(number=4).update(number=99)
    AuditEntry.objects.filter(number=5).update(number=4)
    AuditEntry.objects.filter(number=99).update(number=5)
    assert {number for number, _ in broken()} >= {4, 5}


def test_a_chain_made_anew_without_the_key_is_found(chain: int) -> None:
    """The whole chain from a changed line on, sealed by the same rule with a key that somebody guessed."""
    AuditEntry.objects.filter(number=4).update(user_name="Iemand Anders")
    _seal_anew(4, "another key")
    assert (4, "changed") in broken()


def _seal_anew(first: int, key: str) -> None:
    previous = AuditEntry.objects.get(number=first - 1).seal
    with override_settings(AUDIT_KEY=key):
        for entry in AuditEntry.objects.filter(number__gte=first).order_by("number"):
            entry.previous = previous
            previous = audit.seal(entry)
            AuditEntry.objects.filter(pk=entry.pk).update(previous=entry.previous, seal=previous)
    AuditHead.objects.update(seal=previous)


def test_a_chain_made_anew_even_with_the_key_does_not_hold_against_a_seal_that_was_noted(
    chain: int, settings: Any
) -> None:
    noted = audit.last()
    AuditEntry.objects.filter(number=4).update(user_name="Iemand Anders")
    _seal_anew(4, settings.AUDIT_KEY)
    assert broken() == [], "with the key the chain itself tells nothing"
    assert broken(noted) == [(10, "noted")]


def test_an_end_that_was_cut_off_is_found(chain: int) -> None:
    AuditEntry.objects.filter(number__gt=8).delete()
    assert broken() == [(9, "end")]


def test_an_end_cut_off_with_its_head_is_found_by_a_noted_seal(chain: int) -> None:
    noted = audit.last()
    AuditEntry.objects.filter(number__gt=8).delete()
    AuditHead.objects.update(number=8, seal=AuditEntry.objects.get(number=8).seal)
    assert broken() == []
    assert broken(noted) == [(10, "noted")]


def test_a_head_that_is_gone_is_found(chain: int) -> None:
    AuditHead.objects.all().delete()
    assert broken() == [(11, "end")]


def test_a_line_that_was_put_in_is_found(chain: int) -> None:
    last = AuditEntry.objects.get(number=10)
    fake = hmac.new(b"no key", b"line", hashlib.sha256).hexdigest()
    AuditEntry.objects.create(
        number=11, at=last.at, user="", user_name="x", action="view", previous=last.seal, seal=fake
    )
    assert (11, "changed") in broken()


@pytest.fixture
def busy(chain: int, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the first line is looked at, somebody views a record, as on every working day."""
    sealed = audit.seal

    def seal(entry: AuditEntry) -> str:
        if entry.number == 1:
            audit.log(people["neuroloog"], "view", during=True)
        return sealed(entry)

    monkeypatch.setattr(audit, "seal", seal)


def test_a_line_that_is_added_during_the_walk_is_no_break(busy: None) -> None:
    checked = audit.check()
    assert checked.broken == []
    assert audit.last()[0] == 11
    assert (checked.number, checked.seal) == (10, AuditEntry.objects.get(number=10).seal)


def test_a_line_that_is_added_just_before_the_walk_is_no_break(
    chain: int, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = audit.last

    def last() -> tuple[int, str]:
        found = ask()
        audit.log(people["neuroloog"], "view")
        return found

    monkeypatch.setattr(audit, "last", last)
    checked = audit.check()
    assert checked.broken == []
    assert checked.number == 11


def test_the_command_gives_out_the_line_that_was_checked(busy: None) -> None:
    out = StringIO()
    call_command("check_audit", stdout=out)
    assert out.getvalue().split()[-1] == f"10:{AuditEntry.objects.get(number=10).seal}"


def test_the_page_gives_out_the_line_that_was_checked(busy: None, client: Client, sign_in: SignIn) -> None:
    sign_in(client, "toezicht")
    text = client.post("/audit/check/").content.decode()
    during = AuditEntry.objects.get(details__during=True)
    assert "De keten is heel" in text
    assert f"{during.number - 1}:{during.previous}" in text


def durable_after(number: int) -> bool:
    """Whether a line that waited for the disk follows it, which takes every line before it to the disk too."""
    return AuditEntry.objects.filter(number__gt=number).exclude(action="view").exists()


def test_a_line_that_the_command_gives_out_survives_a_power_cut(chain: int) -> None:
    out = StringIO()
    call_command("check_audit", stdout=out)
    number = int(out.getvalue().split()[-1].partition(":")[0])
    assert durable_after(number)
    assert AuditEntry.objects.latest("number").details == {"broken": 0, "noted": ""}


def test_a_line_that_the_pages_give_out_survives_a_power_cut(
    client: Client, sign_in: SignIn, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where somebody views a record right after the line of the look itself."""
    log = audit.log

    def busy(user: User | None, action: str, **details: Any) -> AuditEntry:
        line = log(user, action, **details)
        log(people["neuroloog"], "view")
        return line

    sign_in(client, "toezicht")
    monkeypatch.setattr(audit, "log", busy)
    number, seal = client.get("/audit/").context["last"]
    assert (seal, "audit_viewed") == AuditEntry.objects.values_list("seal", "action").get(number=number)
    assert durable_after(client.post("/audit/check/").context["number"])


def test_the_command_names_the_break_where_nothing_can_be_added_any_more(chain: int) -> None:
    AuditHead.objects.update(number=8, seal=AuditEntry.objects.get(number=8).seal)
    err = StringIO()
    with pytest.raises(CommandError, match="could not be added to the log"):
        call_command("check_audit", stderr=err, stdout=StringIO())
    assert "11: het einde" in err.getvalue()


def test_the_page_names_the_break_where_nothing_can_be_added_any_more(
    chain: int, client: Client, sign_in: SignIn
) -> None:
    sign_in(client, "toezicht")
    AuditHead.objects.update(number=8, seal=AuditEntry.objects.get(number=8).seal)
    answer = client.post("/audit/check/")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "het einde is afgekapt" in page
    assert "noteer niets" in page
    assert 'class="seal"' not in page


def test_an_end_with_the_right_number_and_another_seal_is_found(chain: int) -> None:
    AuditHead.objects.update(seal="0" * 64)
    assert broken() == [(11, "end")]


def test_the_key_is_not_in_the_database(chain: int, settings: Any) -> None:
    assert settings.AUDIT_KEY != settings.SECRET_KEY
    assert settings.AUDIT_KEY not in str(list(AuditEntry.objects.values()) + list(AuditHead.objects.values()))


def test_the_command_says_what_to_note_and_takes_it_back(chain: int, capsys: pytest.CaptureFixture[str]) -> None:
    out = StringIO()
    call_command("check_audit", stdout=out)
    note = out.getvalue().split()[-1]
    assert note == f"10:{AuditEntry.objects.get(number=10).seal}"
    call_command("check_audit", noted=note, stdout=StringIO())


def test_the_command_ends_with_1_and_names_the_line(chain: int) -> None:
    AuditEntry.objects.filter(number=4).update(reason="anders")
    err = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("check_audit", stderr=err, stdout=StringIO())
    assert ended.value.code == 1
    assert "4: regel is gewijzigd / line was changed" in err.getvalue()


@pytest.mark.parametrize(
    "noted", ["10", "x:y", f"ten:{'0' * 64}", f"10:{'0' * 63}", f"10:{'g' * 64}", f"{'1' * 5_000}:{'0' * 64}"]
)
def test_a_note_that_cannot_be_read_is_an_error_with_the_remedy(db: None, noted: str) -> None:
    with pytest.raises(CommandError, match="Write the number, a colon and the seal"):
        call_command("check_audit", noted=noted)


# --- the pages ---


def exported(client: Client) -> str:
    answer = client.get("/audit/export.csv")
    assert isinstance(answer, StreamingHttpResponse)
    return b"".join(cast(Iterator[bytes], answer.streaming_content)).decode()


def test_a_view_is_logged_with_who_what_when_whose(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People
) -> None:
    episode = make_episode()
    sign_in(client, "neuroloog")
    before = timezone.now()
    client.get(f"/episodes/{episode.pk}/care/")
    line = AuditEntry.objects.latest("number")
    assert (line.user, line.user_name) == (str(people["neuroloog"].pk), "Noor Neuteboom")
    assert (line.action, line.patient, line.episode) == ("view_care", str(episode.patient.pk), str(episode.pk))
    assert before <= line.at <= timezone.now()


def test_nobody_is_locked_out_by_a_long_name(client: Client, sign_in: SignIn, people: People) -> None:
    """PostgreSQL refuses what does not fit; a form takes names of 80 and 80, the table of people 150 and 150."""
    people["neuroloog"].first_name, people["neuroloog"].last_name = "N" * 150, "T" * 150
    people["neuroloog"].save()
    sign_in(client, "neuroloog")
    assert client.get("/patients/", {"q": "iemand"}).status_code == 200
    line = AuditEntry.objects.latest("number")
    assert (line.user, line.user_name) == (str(people["neuroloog"].pk), "N" * 149 + "…")
    assert not audit.check().broken


def test_what_was_refused_is_no_view(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    episode = make_episode()
    sign_in(client, "ander")
    before = AuditEntry.objects.filter(patient=str(episode.patient.pk)).count()
    assert client.get(f"/episodes/{episode.pk}/care/").status_code == 404
    assert AuditEntry.objects.filter(patient=str(episode.patient.pk)).count() == before


def test_the_auditor_finds_lines_by_person_patient_action_period_and_emergency(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People
) -> None:
    since = timezone.localdate().isoformat()
    first, second = make_episode(), make_episode()
    audit.log(people["neuroloog"], "view", episode=first)
    audit.log(people["huisarts"], "view", episode=second)
    audit.log(people["ander"], "view", episode=second, emergency=True)
    sign_in(client, "toezicht")

    def found(**query: str) -> list[tuple[str, str]]:
        lines = client.get("/audit/", query).context["lines"]
        return [(line.entry.user_name, line.entry.action) for line in lines]

    assert found(person="huisarts", action="view") == [("Hanna Huisman", "view")]
    assert found(person="neute", action="view") == [("Noor Neuteboom", "view")]
    assert found(patient=first.patient.number, action="view") == [("Noor Neuteboom", "view")]
    assert found(emergency="on") == [("Ans Anders", "view")]
    until = timezone.localdate().isoformat()  # another day where midnight has come since
    assert len(found(action="view", since=since, until=until)) == 3
    assert found(action="view", until="2020-01-01") == []
    assert found(person="%", action="view") == [], "a sign that a database reads as anything is only a sign"


def test_a_question_that_is_wrong_says_so_and_shows_nothing(client: Client, sign_in: SignIn) -> None:
    sign_in(client, "toezicht")
    answer = client.get("/audit/", {"patient": "bestaat-niet"})
    assert (answer.status_code, answer.context["lines"]) == (422, [])
    assert "Geen patiënt met dit nummer. Controleer het" in answer.content.decode()
    assert client.get("/audit/", {"since": "gisteren"}).status_code == 422
    for day in ("0001-01-01", "9999-12-31"):
        assert {client.get("/audit/", {name: day}).status_code for name in ("since", "until")} == {422}, day
    for before in ("x", "-1", "9" * 30, "²"):
        assert client.get("/audit/", {"before": before}).status_code == 200


def test_the_log_goes_on_to_older_pages_without_gaps(client: Client, sign_in: SignIn, people: People) -> None:
    for number in range(230):
        audit.log(people["neuroloog"], "view", path=str(number))
    sign_in(client, "toezicht")
    seen: list[int] = []
    query = {"action": "view"}
    while True:
        page = client.get("/audit/", query).context
        seen += [line.entry.number for line in page["lines"]]
        if page["older"] is None:
            break
        query["before"] = str(page["older"])
    assert len(seen) == len(set(seen)) == 230
    assert seen == sorted(seen, reverse=True)


def test_who_looked_goes_on_to_older_pages_without_gaps(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People
) -> None:
    episode = make_episode()
    for number in range(310):
        audit.log(people["verpleegkundige"], "view", episode=episode, path=str(number))
    sign_in(client, "huisarts")
    address, seen = f"/episodes/{episode.pk}/access/", list[int]()
    while True:
        answer = client.get(address)
        seen += [line.entry.number for line in answer.context["lines"] if line.entry.action == "view"]
        older = answer.context["older"]
        if older is None:
            break
        assert f'href="?before={older}"' in answer.content.decode()
        address = f"/episodes/{episode.pk}/access/?before={older}"
    assert len(seen) == len(set(seen)) == 310
    assert "Ouder" not in answer.content.decode()


def test_the_export_stops_nowhere(client: Client, sign_in: SignIn, people: People) -> None:
    sign_in(client, "toezicht")
    with CaptureQueriesContext(connection) as asked:
        exported(client)
    said = [
        one["sql"] for one in asked.captured_queries if "ORDER BY" in one["sql"] and "records_auditentry" in one["sql"]
    ]
    assert said
    assert not [one for one in said if "LIMIT" in one]


def test_looking_at_the_log_exporting_and_checking_it_are_logged(client: Client, sign_in: SignIn) -> None:
    sign_in(client, "toezicht")
    client.get("/audit/")
    exported(client)
    client.post("/audit/check/")
    actions = list(AuditEntry.objects.filter(user_name="Tom Toezicht").values_list("action", flat=True))
    assert actions[-3:] == ["audit_viewed", "audit_exported", "audit_checked"]


def test_the_export_holds_every_line_and_no_formula(client: Client, sign_in: SignIn, people: People) -> None:
    audit.log(people["neuroloog"], "view", reason='=HYPERLINK("https://evil.example","klik")')
    sign_in(client, "toezicht")
    text = exported(client)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == AuditEntry.objects.count()
    assert next(row["reason"] for row in rows if "HYPERLINK" in row["reason"]).startswith("'=")
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "@")]
    details = [json.loads(row["details"]) for row in rows]
    assert {"asked": ""} in details


def test_the_page_checks_the_chain_and_tells_what_is_broken(client: Client, sign_in: SignIn, chain: int) -> None:
    sign_in(client, "toezicht")
    noted = f"10:{AuditEntry.objects.get(number=10).seal}"
    assert "De keten is heel" in client.post("/audit/check/", {"noted": noted}).content.decode()
    for unreadable in ("zomaar", f"{'1' * 5_000}:{'0' * 64}", f"10:{'ü' * 64}", f"²:{'0' * 64}"):
        assert client.post("/audit/check/", {"noted": unreadable}).status_code == 422
    AuditEntry.objects.filter(number=4).update(reason="anders")
    text = client.post("/audit/check/").content.decode()
    assert "De keten is verbroken" in text
    assert "regel 4: regel is gewijzigd" in text


@pytest.mark.parametrize(
    "username", ["huisarts", "neuroloog", "verpleegkundige", "coordinator", "analist", "beheerder"]
)
def test_the_log_is_for_auditors_alone(client: Client, sign_in: SignIn, username: str) -> None:
    sign_in(client, username)
    assert client.get("/audit/").status_code == 404
    assert client.get("/audit/export.csv").status_code == 404
    assert client.post("/audit/check/").status_code == 404


def test_who_treats_a_patient_sees_who_looked(
    client: Client, sign_in: SignIn, make_episode: MakeEpisode, people: People
) -> None:
    mine, other = make_episode(), make_episode()
    audit.log(people["verpleegkundige"], "view", episode=mine)
    audit.log(people["chirurg"], "view", episode=other)
    sign_in(client, "huisarts")
    text = client.get(f"/episodes/{mine.pk}/access/").content.decode()
    assert "Vera Verbeek" in text
    assert "Sanne Snijders" not in text


def test_the_auditor_reads_the_log_and_no_record(client: Client, sign_in: SignIn, make_episode: MakeEpisode) -> None:
    episode = make_episode()
    sign_in(client, "toezicht")
    assert client.get(f"/episodes/{episode.pk}/access/").status_code == 404
    assert episode.patient.name not in client.get("/audit/").content.decode()
