"""The leaflets: alarm symptoms, whom to call, this patient's vertebrae and treatments, our readings shown as ours."""

from __future__ import annotations

import pytest
from tests.advice.cases import PATIENTS, with_fact, without
from tests.documents.contexts import TREATED, by_source, context, folded, said, text_of, treated
from tests.tables import grouped

from wervelwijzer.documents import alarm, full_leaflet, risk_leaflet
from wervelwijzer.documents.content import Fields, pieces_of
from wervelwijzer.documents.context import Contacts, DocumentContext
from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.documents.render import contents, render
from wervelwijzer.documents.treatments import (
    BONE_AGENTS,
    CEMENT,
    DEXAMETHASONE,
    PAINKILLERS,
    RADIOTHERAPY,
    SURGERY,
    SYSTEMIC,
    TREATMENTS,
)
from wervelwijzer.documents.writer import Writer
from wervelwijzer.language.text import LANGUAGES, Language, Text

LEAFLETS = ("risk_leaflet", "full_leaflet")

every_leaflet = pytest.mark.parametrize("code", LEAFLETS)


@every_leaflet
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_is_alarming_and_how_soon_to_call(code: str, language: Language) -> None:
    text = text_of(code, treated(language))
    for told in (alarm.AT_ONCE, *alarm.SIGNS, alarm.BLADDER, alarm.SLOWLY, alarm.SAME_DAY, *alarm.PAINS):
        assert folded(told.in_(language)) in text


@every_leaflet
def test_it_gives_names_and_numbers_for_day_and_night(code: str) -> None:
    text = text_of(code, treated())
    for told in ("dr. C. Coster", "toestel-overdag", "toestel-nacht", "8.00-17.00", "Team Wervelkolom"):
        assert folded(told) in text


def test_what_is_not_given_is_a_line_to_fill_in_and_never_invented() -> None:
    frame = alarm.whom(Writer(context(contacts=Contacts(phone_day="toestel-overdag"))))
    fields = next(block for block in frame.blocks if isinstance(block, Fields))
    blank = [row.label for row in fields.rows if row.value is None]
    assert blank == [label.nl for label in (alarm.COORDINATOR, alarm.TEAM, alarm.BY_NIGHT, alarm.IN_DANGER)]
    digits = [c for row in fields.rows if row.value for c in row.value.text if c.isdigit()]
    assert digits == []


@every_leaflet
def test_our_readings_are_marked_and_explained_with_their_conflict(code: str) -> None:
    document = contents(code, treated())
    found = by_source(document)
    marked = [piece.text for piece in document.pieces() if piece.text.rstrip().endswith("*")]
    assert len(marked) >= 5
    for number in (1, 2, 3, 4, 6):
        assert f"conflicts/GAP-APPENDICES-{number}" in found


def test_our_readings_use_the_words_of_the_leaflet_that_they_explain() -> None:
    readings = {conflict.id: says.en for says, conflict in alarm.READINGS}
    first, mild = readings["GAP-APPENDICES-6"], readings["GAP-APPENDICES-2"]
    risk, full = (said(code, treated("en")) for code in LEAFLETS)
    for text, quoted in ((risk, "usually begins with pain"), (full, "pain usually comes first")):
        assert folded(quoted) in text
    assert "usually begins with pain" in first
    for text in (risk, full):
        assert folded("still mild") in text
    assert "Mild pain" in mild
    assert not any(word in says for says in readings.values() for word in ("mostly", "Slight"))


@every_leaflet
def test_the_vertebrae_of_this_patient_are_marked_in_drawing_and_words(code: str) -> None:
    text = text_of(code, treated())
    for told in ("borstwervel 7 (Th7)", "borstwervel 8 (Th8)", "lendenwervel 2 (L2)"):
        assert text.count(folded(told)) == 2, "once beside the drawing and once in it"
    assert folded("lower-back vertebra 2 (L2)") in text_of(code, treated("en"))


@every_leaflet
def test_without_levels_the_physician_is_asked_to_mark_them(code: str) -> None:
    text = text_of(code, treated(levels=()))
    assert folded("Vraag uw arts om ze in de tekening aan te kruisen.") in text
    assert folded("borstwervel 7") not in text


def test_the_full_leaflet_is_only_for_a_confirmed_diagnosis() -> None:
    confirmed = "imaging.vertebral_metastases_confirmed"
    assert render("full_leaflet", context(TREATED))
    for case in (with_fact(PATIENTS[TREATED], confirmed, False), without(PATIENTS[TREATED], [confirmed])):
        with pytest.raises(DocumentError) as refused:
            render("full_leaflet", context(case=case))
        assert refused.value.problems == (full_leaflet.NOT_CONFIRMED,)


@pytest.mark.parametrize(
    ("facts", "problems"),
    [
        ({"tumour.malignancy_known": False}, (risk_leaflet.NO_CANCER,)),
        ({"tumour.malignancy_known": False, "imaging.probable_vertebral_metastases": True}, ()),
        ({"tumour.malignancy_known": True}, ()),
        ({}, ()),
    ],
)
def test_nobody_is_told_of_a_cancer_that_is_known_not_to_be_there(
    facts: dict[str, bool], problems: tuple[Text, ...]
) -> None:
    assert KINDS["risk_leaflet"].needs(context(case=grouped(facts))) == problems


def test_a_treatment_is_told_whole_only_where_the_advice_makes_it_relevant() -> None:
    text = text_of("full_leaflet", treated())
    assert {one.place(treated().advice) for one in TREATMENTS} == {"now", "open", "other"}
    for one in TREATMENTS:
        whole = folded(one.whole[0].nl) in text
        assert whole == (one.place(treated().advice) == "now"), one.title.nl
        assert (folded(one.short.nl) in text) != whole


def test_the_place_of_a_treatment_follows_what_is_planned_or_advised_or_decided() -> None:
    planned = "treatment.radiotherapy_planned"
    bare = without(PATIENTS[TREATED], [planned])
    assert SURGERY.place(context(TREATED).advice) == "now"
    assert RADIOTHERAPY.source(context(TREATED).advice) == f"known/{planned}"
    assert RADIOTHERAPY.source(context(case=bare).advice) == "recommendations/SEL-12/id"
    assert CEMENT.source(context(case=bare).advice) == "decisions/vertebroplasty.option"
    assert DEXAMETHASONE.place(context(case=bare).advice) == "open"
    assert SYSTEMIC.place(context(TREATED).advice) == "other"


def test_who_is_dying_is_not_told_that_it_may_change_later() -> None:
    dying = context("dying_phase")
    assert [one for one in TREATMENTS if one.place(dying.advice) == "now"] == [PAINKILLERS]
    assert folded(full_leaflet.OTHER_LATER.nl) not in text_of("full_leaflet", dying)
    living = context(case=with_fact(PATIENTS["dying_phase"], "status.dying_phase", False))
    assert BONE_AGENTS.place(living.advice) == "now"
    assert folded(full_leaflet.OTHER_LATER.nl) in text_of("full_leaflet", living)


def test_the_number_of_sessions_is_that_of_the_decision() -> None:
    place = "decisions/radiotherapy.schedule"
    single = by_source(contents("full_leaflet", context(TREATED)))
    assert "één bestraling" in single[place]
    for patient in ("oligometastasis_kidney", "myeloma_deficit_stable_spine", "clinical_signs_at_night_unstable"):
        given = context(patient)
        value = given.advice.decisions["radiotherapy.schedule"].value
        told = by_source(contents("full_leaflet", given)).get(place, "")
        assert ("10 of meer" in told) == (value == "at_least_30_gy_in_10" and _irradiated(given))
        assert ("10 tot 13" in told) == (str(value).startswith("30_to_39") and _irradiated(given))


def _irradiated(given: DocumentContext) -> bool:
    return RADIOTHERAPY.place(given.advice) == "now"


def test_where_dexamethasone_must_wait_for_tissue_the_leaflet_says_so() -> None:
    case = with_fact(PATIENTS["unknown_primary_mescc_deficit"], "imaging.vertebral_metastases_confirmed", True)
    given = context(case=case)
    assert given.advice.decisions["corticosteroids.dexamethasone"].value == "withhold_until_biopsy"
    text = text_of("full_leaflet", given)
    assert folded("Daarom is het beter om te wachten met dexamethason") in text
    assert folded("Uw zenuwen krijgen weer ruimte") not in text
    assert folded("Daarom is het beter om te wachten met dexamethason") not in text_of("full_leaflet", treated())


def test_who_takes_dexamethasone_already_is_not_told_to_wait_with_it() -> None:
    case = with_fact(PATIENTS["unknown_primary_mescc_deficit"], "imaging.vertebral_metastases_confirmed", True)
    given = context(case=with_fact(case, "treatment.corticosteroids_started", True))
    assert given.advice.decisions["corticosteroids.dexamethasone"].value == "withhold_until_biopsy"
    text = text_of("full_leaflet", given)
    assert folded("Daarom is het beter om te wachten met dexamethason") not in text
    assert folded("Stop niet zelf") in text


@every_leaflet
def test_sentences_are_short_and_without_the_words_of_the_trade(code: str) -> None:
    """Plain Dutch: no sentence over 25 words, and no word that a patient would have to look up."""
    document = contents(code, treated(deviations=(), decision=None))
    for section in document.sections:
        if section.title == alarm.FOR_PROFESSIONALS.nl:
            continue
        for block in section.blocks:
            for piece in pieces_of(block):
                for sentence in piece.text.replace("?", ".").replace(":", ".").split(". "):
                    assert len(sentence.split()) <= 25, sentence
                for hard in ("epiduraal", "radiculair", "MESCC", "myelum", "neurologisch", "progressie", "palliatief"):
                    assert hard.lower() not in piece.text.lower()
