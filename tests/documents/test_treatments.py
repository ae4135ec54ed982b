"""The treatments of the full leaflet say what the screen says, in the dying phase too."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st
from tests.advice.cases import PATIENTS, Case, cases, with_fact
from tests.documents.contexts import TREATED, by_source, context

from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advice
from wervelwijzer.documents import full_leaflet
from wervelwijzer.documents.content import Document, Section, pieces_of
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.render import contents
from wervelwijzer.documents.treatments import (
    BONE_AGENTS,
    BRACE,
    CEMENT,
    DEXAMETHASONE,
    PAINKILLERS,
    RADIONUCLIDE,
    RADIOTHERAPY,
    REHABILITATION,
    SURGERY,
    SYSTEMIC,
    TREATMENTS,
    Treatment,
)
from wervelwijzer.language.text import Text

GIVEN_BY = {
    DEXAMETHASONE: ("ST-01", "ST-03"),
    RADIOTHERAPY: ("SEL-01", "SEL-12", "RT-06", "RT-23", "RT-24", "RT-25-SHORT", "RT-25-LONG"),
    SURGERY: ("SEL-02", "SEL-03", "SEL-04", "SEL-12", "SEL-12-SURGERY", "DX-UNK-05"),
    PAINKILLERS: ("SEL-14", "SCI-03"),
    SYSTEMIC: ("SYS-01", "SYS-02"),
    BONE_AGENTS: ("BTA-01", "BTA-02"),
    CEMENT: ("PCI-01", "PCI-02", "PCI-08-EXTENSIVE"),
    RADIONUCLIDE: ("RNU-01",),
    BRACE: ("STB-18",),
    REHABILITATION: ("REH-02", "REH-03", "REH-04", "REH-06"),
}
"""What on the screen gives or offers a treatment. Not: a schedule for if, what to mind, and always to consider surgery,
of which the preferred local treatment is the outcome."""
DYING = "status.dying_phase"
EVERYONE = [(patient, dying) for patient in PATIENTS for dying in (False, True)]

everyone = pytest.mark.parametrize(("patient", "dying"), EVERYONE)
every_patient = pytest.mark.parametrize("patient", PATIENTS)


@cache
def given(patient: str, dying: bool = False) -> DocumentContext:
    """A named patient as recorded, or the same one dying."""
    return context(case=with_fact(PATIENTS[patient], DYING, True) if dying else PATIENTS[patient])


def placed(one: Treatment, patient: str, dying: bool = False) -> str:
    """Where the leaflet puts a treatment."""
    return one.place(given(patient, dying).advice)


@everyone
def test_what_the_screen_gives_is_never_put_behind(patient: str, dying: bool) -> None:
    assert_as_on_the_screen(given(patient, dying).advice)


@given_any(cases, st.booleans())
def test_nor_for_anybody_else(case: Case, dying: bool) -> None:
    """Radiotherapy again, or analgesia with a low score: what a recommendation gives beside the decision counts too."""
    confirmed = with_fact(case, "imaging.vertebral_metastases_confirmed", True)
    assert_as_on_the_screen(context(case=with_fact(confirmed, DYING, dying)).advice)


def assert_as_on_the_screen(advice: Advice) -> None:
    """What the screen gives stands whole, or is open where only an exception may still stop it."""
    shown = {one.recommendation.id: one.status for one in Reading(advice, "nl").shown}
    for one in TREATMENTS:
        statuses = {shown[name] for name in GIVEN_BY[one] if name in shown}
        if "applies" in statuses:
            assert one.place(advice) == "now", one.title.nl
        elif statuses:
            assert one.place(advice) != "other", one.title.nl


@everyone
def test_what_the_guideline_leaves_to_the_physician_is_open(patient: str, dying: bool) -> None:
    shown = {one.recommendation.id for one in Reading(given(patient, dying).advice, "nl").shown}
    if "ST-07" in shown:
        assert placed(DEXAMETHASONE, patient, dying) in ("open", "now")


def test_dying_does_not_take_away_what_the_screen_still_gives() -> None:
    assert placed(DEXAMETHASONE, TREATED, dying=True) == "now"
    assert placed(BRACE, "asymptomatic_mescc_found_by_chance", dying=True) == "now"
    assert placed(DEXAMETHASONE, "asymptomatic_mescc_found_by_chance", dying=True) == "open"
    assert placed(SYSTEMIC, "myeloma_deficit_stable_spine", dying=True) == "now"
    assert placed(BONE_AGENTS, "myeloma_deficit_stable_spine", dying=True) == "now", "against hypercalcaemia"


@every_patient
def test_the_order_in_the_dying_phase(patient: str) -> None:
    """Taken already or given by the screen; then what was planned is open; what yields to comfort; the rest as ever."""
    advice = given(patient, dying=True).advice
    applies = {one.recommendation.id for one in advice.recommendations if one.status == "applies"}
    for one in TREATMENTS:
        if advice.known.get(str(one.taken)) is True or applies & set(GIVEN_BY[one]):
            wanted = "now"
        elif advice.known.get(str(one.planned)) is True:
            wanted = "open"
        elif one in (BONE_AGENTS, CEMENT, RADIONUCLIDE, REHABILITATION, RADIOTHERAPY, SURGERY):
            wanted = "other"
        else:
            wanted = one.place(context(case=with_fact(PATIENTS[patient], DYING, False)).advice)
        assert one.place(advice) == wanted, one.title.nl


@every_patient
def test_outside_the_dying_phase_what_is_planned_is_told_whole(patient: str) -> None:
    advice = context(case=with_fact(PATIENTS[patient], DYING, False)).advice
    for one in TREATMENTS:
        if advice.known.get(str(one.planned)) is True:
            assert one.place(advice) == "now"


def test_a_place_that_comes_of_a_recommendation_names_it() -> None:
    """Prevention yields to comfort; a bisphosphonate against a high calcium does not."""
    case = with_fact(PATIENTS["dying_phase"], "tumour.calcium_elevated", True)
    advice = context(case=case).advice
    assert BONE_AGENTS.place(advice) == "now"
    assert BONE_AGENTS.source(advice) == "recommendations/BTA-02/id"


@everyone
def test_what_comfort_puts_behind_is_marked_as_our_reading(patient: str, dying: bool) -> None:
    one = given(patient, dying)
    if full_leaflet.needs(one):
        return
    document = contents("full_leaflet", one)
    why = next(pieces_of(section(document, full_leaflet.OTHER).blocks[0]))
    for_comfort = dying or patient == "dying_phase"
    assert why.text.endswith("*") == for_comfort
    assert ("conflicts/GAP-PAL-4" in by_source(document)) == for_comfort


def test_what_was_planned_before_dying_is_open_and_marked() -> None:
    document = contents("full_leaflet", given(TREATED, dying=True))
    told = [piece.text for block in section(document, full_leaflet.OPEN).blocks for piece in pieces_of(block)]
    assert "Bestraling*: " in told
    assert RADIOTHERAPY.whole[0].nl not in {piece.text for piece in document.pieces()}


def section(document: Document, title: Text) -> Section:
    """The section under this heading."""
    return next(one for one in document.sections if one.title == title.nl)
