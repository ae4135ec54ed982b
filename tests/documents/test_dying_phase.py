"""In the dying phase no paper keeps a term for treatment open beside the advice to care for comfort."""

from __future__ import annotations

import pytest
from tests.advice.cases import PATIENTS, with_fact
from tests.documents.contexts import context

from wervelwijzer.documents.render import contents
from wervelwijzer.language.text import LANGUAGES, Language

CODES = ("practitioner_letter", "handover", "referral", "meeting_summary")
TERM = "treatment.start_deadline_hours"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("patient", ["contradictory_record", "mescc_radiotherapy_planned", "dying_phase"])
def test_a_term_that_comfort_beats_is_said_to_lapse(patient: str, code: str, language: Language) -> None:
    given = context(language=language, case=with_fact(PATIENTS[patient], "status.dying_phase", True))
    pieces = list(contents(code, given).pieces())
    assert not [piece for piece in pieces if piece.source == f"decisions/{TERM}"]
    lapsed = [piece.text for piece in pieces if piece.source == f"pathway/lapsed/{TERM}"]
    assert lapsed == ["vervalt nu [PAL-11] (onze lezing)" if language == "nl" else "lapses now [PAL-11] (our reading)"]


@pytest.mark.parametrize("dying", [False, None])
@pytest.mark.parametrize("code", CODES)
def test_a_term_that_may_hold_stays_as_the_screen_has_it(code: str, *, dying: bool | None) -> None:
    case = PATIENTS["mescc_radiotherapy_planned"]
    case = case if dying is None else with_fact(case, "status.dying_phase", dying)
    pieces = list(contents(code, context(case=case)).pieces())
    assert {piece.text for piece in pieces if piece.source == f"decisions/{TERM}"} == {"binnen 24 uur"}
