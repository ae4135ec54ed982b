"""The MDO summary is one page, whatever the record holds, and says where it was cut."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Any

import pytest
from tests.advice.cases import PATIENTS, with_fact
from tests.documents.contexts import AT, FILLED, TREATED, by_source, context, folded, pages_of, text_of, treated

from wervelwijzer.advice.reading import Reading
from wervelwijzer.documents.content import Items, Line, Lines, Space
from wervelwijzer.documents.context import (
    ClockLine,
    Contacts,
    DeviationLine,
    DocumentContext,
    HistoryLine,
    MeetingDecision,
    MeetingTask,
    PatientDetails,
    Person,
)
from wervelwijzer.documents.meeting_summary import CODE, ROOMS, shorter
from wervelwijzer.documents.render import contents, render
from wervelwijzer.guideline.stability import the_sins_does_not_decide
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.prognosis.reader import reader

CROWDED = (TREATED, "contradictory_record", "bilateral_radicular_pain_unexamined", "unilateral_deficit_3_days")
FIRM = {
    "spine_stability": "stable",
    "sins_location": "mobile",
    "sins_pain": "occasional_non_mechanical",
    "sins_lesion": "blastic",
    "sins_alignment": "normal",
    "sins_collapse": "no_collapse_half_involved",
    "sins_posterolateral": "unilateral",
}
"""Images of a spine that scores as stable."""
LONG = "Een lange zin uit het dossier die niet ophoudt. " * 60


@cache
def crowded(patient: str, language: Language) -> DocumentContext:
    """A record with far more in it than one page holds."""
    person = Person(LONG, Text(LONG, LONG), LONG)
    given: dict[str, Any] = {
        "patient": PatientDetails("x" * 2000, AT.date(), "9" * 500, Text("vrouw", "female")),
        "contacts": Contacts(coordinator=person, team=LONG, hospital=LONG),
        "author": person,
        "levels": ("C1-S5",),
        "clocks": [ClockLine(Text(LONG, LONG), AT + timedelta(hours=n), Text(LONG, LONG)) for n in range(60)],
        "decision": MeetingDecision(AT, LONG, LONG, (LONG,) * 30, (MeetingTask(LONG, LONG, AT),) * 40),
        "deviations": [DeviationLine("PAIN-02", Text(LONG, LONG), LONG, AT, LONG) for _ in range(50)],
        "history": [HistoryLine(AT, Text(LONG, LONG), LONG) for _ in range(200)],
        "remarks": LONG * 10,
    }
    return context(patient, language, **given)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("patient", CROWDED)
def test_a_crowded_record_is_still_one_page(patient: str, language: Language) -> None:
    assert len(pages_of(render(CODE, crowded(patient, language)))) == 1


@pytest.mark.parametrize("patient", PATIENTS)
def test_a_full_record_is_one_page(patient: str) -> None:
    assert len(pages_of(render(CODE, context(patient, **FILLED)))) == 1


def test_what_was_cut_says_so_and_how_much() -> None:
    text = text_of(CODE, crowded(TREATED, "nl"))
    assert folded("… (zie het dossier)") in text
    shown = [line for line in crowded_lines(TREATED) if not line.pressing]
    rest = len(Reading(crowded(TREATED, "nl").advice, "nl").rest)
    assert folded(f"En nog {rest - len(shown)}: zie het dossier.") in text


def test_nothing_is_cut_where_there_is_room() -> None:
    text = text_of(CODE, context("local_back_pain_alarm"))
    assert folded("zie het dossier") not in text


@pytest.mark.parametrize("patient", PATIENTS)
def test_no_list_is_empty(patient: str) -> None:
    blocks = [block for section in contents(CODE, context(patient, **FILLED)).sections for block in section.blocks]
    assert all(block.items for block in blocks if isinstance(block, Items))
    assert all(block.lines for block in blocks if isinstance(block, Lines))


@pytest.mark.parametrize("patient", CROWDED)
def test_what_presses_is_never_cut(patient: str) -> None:
    given = crowded(patient, "nl")
    pressing = [line.action.text for line in crowded_lines(patient) if line.pressing]
    reading = Reading(given.advice, "nl")
    assert pressing == [reading.action(advised) for advised in reading.now]


def test_our_reading_becomes_a_mark_where_there_is_no_room_for_it() -> None:
    lines = crowded_lines(TREATED)
    marked = {line.certainty[0].text for line in lines if any(p.text == "onze lezing" for p in line.certainty)}
    by_id = Reading(crowded(TREATED, "nl").advice, "nl").by_id
    assert marked == {line.certainty[0].text for line in lines if by_id[line.certainty[0].text].reading}
    assert marked


def test_there_is_room_to_write_until_there_is_a_decision() -> None:
    def space(given: DocumentContext) -> bool:
        return any(isinstance(b, Space) for s in contents(CODE, given).sections for b in s.blocks)

    assert space(context())
    assert not space(treated())
    assert folded("Eenmalige bestraling vandaag.") in text_of(CODE, treated())


def test_the_clock_that_runs_out_first_comes_first_and_one_without_an_end_last() -> None:
    clocks = [
        ClockLine(Text("zonder", "without"), None, Text("loopt", "running")),
        ClockLine(Text("later", "later"), AT + timedelta(hours=5), Text("loopt", "running")),
        ClockLine(Text("eerst", "first"), AT + timedelta(hours=1), Text("loopt", "running")),
    ]
    pieces = list(contents(CODE, treated(clocks=clocks)).pieces())
    assert [p.text for p in pieces if p.source.endswith("/label")] == ["eerst", "later", "zonder"]
    assert [p.text for p in pieces if p.source.endswith("/due_at")][-1] == "niet bekend"


def test_each_room_is_tighter_than_the_one_before() -> None:
    sizes = [document.size for document in shorter(treated())]
    assert sizes == sorted(sizes, reverse=True)
    assert [room.lines for room in ROOMS] == sorted((room.lines for room in ROOMS), reverse=True)
    assert min(sizes) >= 6.6


def test_an_open_exception_stays_however_tight_it_is() -> None:
    """An advice that holds unless something else does must not lose that on a crowded page."""
    found = 0
    for patient in CROWDED:
        given = crowded(patient, "nl")
        for line in crowded_lines(patient):
            advised = next(a for a in given.advice.recommendations if a.recommendation.id == line.certainty[0].text)
            assert len([note for note in line.notes if "/unless/" in note.source]) == len(advised.unless)
            found += len(advised.unless)
    assert found


@pytest.mark.parametrize("patient", PATIENTS)
def test_no_score_of_stability_without_what_the_guideline_says_of_it_once(patient: str) -> None:
    """STB-02 with its id and strength: in the list where it applies, else beside the score."""
    given = context(patient)
    sources = [piece.source for piece in contents(CODE, given).pieces()]
    scored = given.advice.decisions["sins.category"].value is not None
    listed = "recommendations/STB-02/action" in sources
    assert sources.count("recommendations/STB-02/says") == (scored and not listed)
    assert sources.count("recommendations/STB-02/id") == (scored or listed)
    assert sources.count("recommendations/STB-02/strength") == (scored or listed)


def test_a_stable_score_has_its_caveat_and_an_unstable_one_has_it_listed() -> None:
    says, listed = "recommendations/STB-02/says", "recommendations/STB-02/action"
    assert listed in by_source(contents(CODE, context("clinical_signs_at_night_unstable")))
    case = PATIENTS["clinical_signs_at_night_unstable"]
    stable = context(case={**case, "imaging": {**case["imaging"], **FIRM}})
    assert stable.advice.decisions["sins.category"].value == "stable"
    found = by_source(contents(CODE, stable))
    assert found[says] == the_sins_does_not_decide.says.nl
    assert listed not in found


@cache
def crowded_lines(patient: str) -> tuple[Line, ...]:
    """Every line of advice in the summary of a crowded record."""
    sections = contents(CODE, crowded(patient, "nl")).sections
    return tuple(line for s in sections for b in s.blocks if isinstance(b, Lines) for line in b.lines)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("patient", PATIENTS)
def test_a_model_that_does_not_fit_the_patient_gives_no_figure(patient: str, language: Language) -> None:
    given = context(patient, language)
    compared = {one.model.code: one for one in reader().read(given.advice.known).models}
    told = {p.source: p.text for p in contents(CODE, given).pieces() if p.source.startswith("prognosis/")}
    for source, text in told.items():
        result = compared[source.removeprefix("prognosis/")]
        unfit = [one.condition.says.in_(language) for one in result.conditions if one.fit == "misfit"]
        no_fit = "past niet op deze patiënt" if language == "nl" else "does not fit this patient"
        assert (no_fit in text) == (result.population == "outside")
        assert result.population != "outside" or ("mediaan" not in text and "median" not in text)
        assert all(says in text for says in unfit)


def test_where_it_is_doubtful_whether_a_model_fits_the_figure_stands_with_the_doubt() -> None:
    thyroid = with_fact(PATIENTS["relapse_after_radiotherapy"], "tumour.primary", "thyroid")
    text = by_source(contents(CODE, context(case=thyroid)))["prognosis/van_der_linden_2005"]
    assert "mediaan" in text
    assert "Twijfel of het model past: " in text
