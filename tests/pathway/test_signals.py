"""One signal for each change of advice, silence otherwise; and the lines of the timeline."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

import pytest
from tests.pathway.records import (
    ADEQUATE,
    ASIA,
    COMPRESSION,
    DYING,
    KNOWN,
    LESION_HOURS,
    NRS,
    PRIMARY,
    ROOT_PAIN,
    SIGNS,
    SUDDEN,
    Facts,
    Log,
    presented,
)

from wervelwijzer.advice.case import check_case
from wervelwijzer.pathway import signals
from wervelwijzer.pathway.signals import NOTHING, Signature, changes, moment_words, signature
from wervelwijzer.pathway.timeline import timeline

PATIENTS = Path(__file__).resolve().parent.parent / "patients"


def _told(log: Log, before: float, after: float, language: str = "nl") -> list[str]:
    found = changes(signature(log.at(before)), signature(log.at(after)))
    return [text.nl if language == "nl" else text.en for text in found]


def test_a_new_clock_is_told_once_with_its_end() -> None:
    log = presented()
    assert [text.nl for text in changes(NOTHING, signature(log.at(0)))] == [
        "Nieuwe klok, uiterlijk vr 4 dec 2026 10:00 (+01:00): Maak een MRI van de gehele wervelkolom binnen 2 weken."
    ]
    assert _told(log, 0, 1) == []


@pytest.mark.parametrize(
    "facts", [{NRS: 8}, {NRS: 0}, {"status.karnofsky": 70}, {"symptoms.pain_mechanical": True}, {ROOT_PAIN: "none"}]
)
def test_what_changes_no_pressing_advice_is_not_told(facts: Facts) -> None:
    log = presented()
    log.add("observed", 5, facts)
    assert signature(log.at(4)) == signature(log.at(6))
    assert hash(signature(log.at(4))) == hash(signature(log.at(6)))


def test_that_a_term_draws_near_or_passes_is_no_change_of_advice() -> None:
    log = presented({SIGNS: True})
    assert {log.clock(hours).status for hours in (1, 10, 13)} == {"running", "warning", "overdue"}
    assert len({signature(log.at(hours)) for hours in (1, 10, 13)}) == 1


def test_a_stricter_clock_a_met_one_and_what_is_done_at_once_are_told() -> None:
    log = presented()
    log.add("examined", 10, {SIGNS: True})
    assert _told(log, 9, 11, "en") == [
        "Clock changed, by Sat 21 Nov 2026 08:00 (+01:00): Obtain an MRI of the whole spine as soon as possible, "
        "within 12 hours at the latest."
    ]
    log.add("imaging_done", 12, {ADEQUATE: True}, modality="mri_whole_spine")
    assert _told(log, 11, 13) == ["De klok voor MRI van de wervelkolom loopt niet meer."]
    log.add("definitive_diagnosis", 14, {COMPRESSION: True})
    assert _told(log, 13, 15)[0].startswith("Nieuwe klok, direct: Roep nu een ad hoc MDO")


def test_an_advice_without_a_clock_is_told_when_it_comes_becomes_uncertain_and_goes() -> None:
    log = presented()
    log.add("observed", 1, {DYING: True})
    assert _told(log, 0, 2) == ["Nieuw: Stervensfase: richt de zorg op comfort en verlichting."]
    log.add("observed", 3, {DYING: None})
    assert _told(log, 2, 4) == ["Vervalt: Stervensfase: richt de zorg op comfort en verlichting."]


def test_an_exception_that_opens_or_closes_is_told() -> None:
    sure, unsure = (Signature(frozenset({("ST-02", holds)}), frozenset()) for holds in ("applies", "unless"))
    assert [text.nl.partition(":")[0] for text in changes(unsure, sure)] == ["Staat nu vast"]
    assert [text.en.partition(":")[0] for text in changes(sure, unsure)] == ["Uncertain again"]


@pytest.mark.parametrize(("hours", "holds"), [(48, set()), (48.1, {"DX-IMG-10"})])
def test_only_what_is_certain_or_lacks_an_exception_presses(hours: float, holds: set[str]) -> None:
    log = presented({SIGNS: True, ASIA: "A", LESION_HOURS: hours, SUDDEN: False})
    assert {name for name, _ in signature(log.at(0)).pressing} == holds


@pytest.mark.parametrize(
    ("patient", "told"), [("clinical_signs_at_night_unstable", "SEL-02"), ("oligometastasis_kidney", "SEL-01")]
)
def test_what_is_overridden_does_not_press(patient: str, told: str) -> None:
    case = check_case(json.loads((PATIENTS / f"{patient}.json").read_text(encoding="utf-8")))
    log = Log()
    log.add("examined", 0, case.known)
    pressing = {name for name, _ in signature(log.at(0)).pressing}
    assert pressing & {"SEL-01", "SEL-02"} == {told}


def test_what_was_last_told_can_be_kept_as_json() -> None:
    log = presented({PRIMARY: "breast", COMPRESSION: True, DYING: True})
    log.add("definitive_diagnosis", 1)
    kept = signature(log.at(2))
    assert kept.pressing
    assert kept.clocks
    assert Signature.from_json(json.loads(json.dumps(kept.to_json()))) == kept


def test_a_moment_is_told_in_dutch_time_wherever_it_was_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    summer = datetime.fromisoformat("2026-07-01T10:00:00+00:00")
    assert moment_words(summer, "nl") == "wo 1 jul 2026 12:00 (+02:00)"

    def unknown(_: str) -> None:
        raise ZoneInfoNotFoundError

    monkeypatch.setattr(signals, "ZoneInfo", unknown)
    assert moment_words(summer, "en") == "Wed 1 Jul 2026 10:00 (+00:00)"


# --- the timeline ---


def test_the_timeline_tells_what_was_seen_in_words_and_what_was_corrected() -> None:
    log = presented({SIGNS: True})
    log.add("examined", 5, {NRS: 7, ROOT_PAIN: None}, late=2)
    log.add("corrected", 8, {SIGNS: False}, corrects="e000", reason="andere patiënt")
    log.add("note", 9, text="gebeld")
    log.add("corrected", 10, corrects="e003", withdrawn=True)
    first, second, third, fourth, fifth = timeline(log.entries)
    assert (first.label.nl, first.author, first.late, first.corrected_by, first.withdrawn) == (
        "verdenking op wervelmetastasen",
        "dr. A",
        False,
        ("e002",),
        False,
    )
    assert {said.name: said.value.nl for said in first.facts}[KNOWN] == "ja"
    assert [(said.label.nl, said.value.nl) for said in second.facts] == [
        ("pijnscore (NRS)", "7"),
        ("radiculaire pijn", "weer onbekend"),
    ]
    assert (second.late, second.at, second.recorded_at) == (True, log.moment(5), log.moment(7))
    assert (third.corrects, [said.value.nl for said in third.facts], [said.value.nl for said in third.was]) == (
        "e000",
        ["nee"],
        ["ja"],
    )
    assert [(said.label.nl, said.value.nl) for said in third.content] == [("reden", "andere patiënt")]
    assert (fourth.withdrawn, fourth.corrected_by) == (True, ("e004",))
    assert [(said.label.en, said.value.en) for said in fifth.content] == [("withdrawn", "yes")]


@pytest.mark.parametrize(("hours", "late"), [(1, False), (1.001, True)])
def test_what_was_entered_more_than_an_hour_later_is_marked(hours: float, late: bool) -> None:
    log = Log()
    log.add("note", 0, late=hours, text="later opgeschreven")
    assert [line.late for line in timeline(log.entries)] == [late]


def test_choices_and_levels_are_told_in_words() -> None:
    log = Log()
    log.add("treatment_started", 1, treatment="radiotherapy", text="1 x 8 Gy")
    log.add("levels_marked", 2, levels=["T7", "L2"])
    log.add("corrected", 3, corrects="e001", content={"levels": ["T8"]})
    log.add("corrected", 4, corrects="e000", content={"treatment": "surgery"})
    told = [[(said.label.nl, said.value.nl) for said in line.content] for line in timeline(log.entries)]
    assert told == [
        [("behandeling", "radiotherapie"), ("toelichting", "1 x 8 Gy")],
        [("wervels", "Th7, L2")],
        [("wervels", "Th8")],
        [("behandeling", "operatie")],
    ]


def test_the_timeline_shows_what_was_known_at_a_moment_and_what_it_cannot_name() -> None:
    log = presented()
    log.add("note", 1, late=9, text="laat")
    assert len(timeline(log.entries, known_at=log.moment(5))) == 1
    strange = replace(log.entries[0], kind="teleported", facts={"symptoms.mood": "low"}, content={"to": "Mars"})
    (line,) = timeline([strange])
    assert (line.label.nl, line.content) == ("teleported", ())
    assert [(said.label.en, said.value.en) for said in line.facts] == [("symptoms.mood", "low")]
    odd = replace(log.entries[1], kind="treatment_started", content={"treatment": "leeches"})
    assert timeline([odd])[0].content[0].value.nl == "leeches"
