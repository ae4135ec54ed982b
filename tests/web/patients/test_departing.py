"""Deviations and stopped clocks: always with a reason, and the record shows the advice and what departs from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from tests.web.patients.conftest import text_of

from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

ADVICE = "DX-IMG-06"
SENT = {"choice": "declined", "reason": "patient_declines", "text": "Wil geen onderzoek meer."}


@pytest.fixture
def client(client_of: Callable[[str], Client]) -> Client:
    return client_of("neuroloog")


def now(episode: Episode) -> Episode:
    return Episode.objects.get(pk=episode.pk)


def test_the_record_shows_the_advice_and_the_deviation(night: Episode, client: Client) -> None:
    form = text_of(client.get(f"/episodes/{night.pk}/deviate/{ADVICE}/"))
    assert "Maak een MRI van de gehele wervelkolom" in form
    assert "Het advies en uw afwijking blijven beide in het dossier staan." in form
    assert client.post(f"/episodes/{night.pk}/deviate/{ADVICE}/", SENT).status_code == 302
    shown = text_of(client.get(f"/episodes/{night.pk}/"))
    assert "Maak een MRI van de gehele wervelkolom zo snel mogelijk" in shown
    assert "Niet gevolgd : de patiënt wil dit niet. Wil geen onderzoek meer." in shown
    assert "Afwijkingen van het advies" in shown
    assert [clock.status for clock in snapshot(now(night)).state.clocks] == ["running"]


@pytest.mark.parametrize("missing", ["choice", "reason", "text"])
def test_no_deviation_without_choice_reason_and_text(missing: str, night: Episode, client: Client) -> None:
    sent = {name: value for name, value in SENT.items() if name != missing}
    answer = client.post(f"/episodes/{night.pk}/deviate/{ADVICE}/", sent)
    assert answer.status_code == 422
    assert "vul het in" in text_of(answer)
    assert not snapshot(now(night)).state.deviations


@pytest.mark.parametrize(("sent", "field"), [("niet mijn reden", "reason"), ("misschien", "choice")])
def test_reasons_are_a_closed_list(sent: str, field: str, night: Episode, client: Client) -> None:
    answer = client.post(f"/episodes/{night.pk}/deviate/{ADVICE}/", {**SENT, field: sent})
    assert answer.status_code == 422
    assert "Kies een van de mogelijkheden" in text_of(answer)


def test_a_deviation_stops_its_clock_only_when_asked_and_ending_it_starts_the_clock_again(
    night: Episode, client: Client
) -> None:
    client.post(f"/episodes/{night.pk}/deviate/{ADVICE}/", {**SENT, "stops_clock": "1"})
    stopped = snapshot(now(night)).state
    assert not stopped.running
    (deviation,) = stopped.deviations
    shown = text_of(client.get(f"/episodes/{night.pk}/"))
    assert "De klok is gestopt." in shown
    address = f"/episodes/{night.pk}/deviations/{deviation.entry}/end/"
    assert "Wil geen onderzoek meer." in text_of(client.get(address))
    assert client.post(address, {"text": "bedacht zich"}).status_code == 302
    assert [clock.goal for clock in snapshot(now(night)).state.running] == ["imaging"]
    assert client.get(address).status_code == 404


def test_an_advice_without_a_clock_has_no_clock_to_stop(night: Episode, client: Client) -> None:
    assert (
        "de klok van dit advies stopt" in client.get(f"/episodes/{night.pk}/deviate/{ADVICE}/").content.decode().lower()
    )
    assert "de klok van dit advies" not in client.get(f"/episodes/{night.pk}/deviate/DEF-R01/").content.decode().lower()


def test_an_advice_that_does_not_exist(night: Episode, client: Client) -> None:
    assert client.get(f"/episodes/{night.pk}/deviate/XX-99/").status_code == 404


def test_a_clock_is_stopped_with_a_reason_and_stays_to_be_seen(night: Episode, client: Client) -> None:
    address = f"/episodes/{night.pk}/clocks/imaging/stop/"
    assert client.post(address, {"text": "zomaar"}).status_code == 422
    assert snapshot(now(night)).state.running
    answer = client.post(address, {"reason": "transferred", "text": "Naar Ziekenhuis Zuid."})
    assert answer.status_code == 302
    assert not snapshot(now(night)).state.running
    shown = text_of(client.get(f"/episodes/{night.pk}/"))
    assert "Klokken die geëindigd zijn" in shown
    assert "zorg overgedragen" in shown
    again = client.post(address, {"reason": "transferred", "text": "nogmaals"})
    assert "Deze klok loopt niet meer" in text_of(again)
    assert client.get(f"/episodes/{night.pk}/clocks/lunch/stop/").status_code == 404
