"""A value on paper is the value on the screen: both come from the one reading of the one result object."""

from __future__ import annotations

from itertools import product

import pytest
from tests.advice.cases import PATIENTS, with_fact, without
from tests.documents.contexts import by_source, context, folded, printed, text_of, treated
from tests.tables import grouped

from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advised
from wervelwijzer.advice.words import HEADINGS, value_words
from wervelwijzer.documents import full_leaflet, parts
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.glyphs import printable
from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.documents.render import contents
from wervelwijzer.documents.treatments import TREATMENTS
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import LANGUAGES, Language

PROFESSIONAL = [code for code, kind in KINDS.items() if kind.reader == "professional"]
PRESSING = ("practitioner_letter", "meeting_summary", "referral", "handover")

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_patient = pytest.mark.parametrize("patient", PATIENTS)


def expected(source: str, given: DocumentContext) -> str | None:
    """What the screen shows at this place; None for places that are not of the result object."""
    reading = Reading(given.advice, given.language)
    kind, _, rest = source.partition("/")
    if kind == "recommendations":
        return _of_advice(rest, reading)
    if kind == "decisions" and given.advice.decisions[rest].value is not None:
        conclusion = given.advice.decisions[rest]
        return reading.values(conclusion.decision, conclusion.possible)
    if kind == "known" and rest in given.advice.known:
        return reading.say(value_words(BY_NAME[rest], given.advice.known[rest]))
    if kind == "warnings":
        return next(reading.say(w.warning.says) for w in given.advice.warnings if w.warning.code == rest)
    if kind == "questions":
        return reading.say(BY_NAME[rest].help)
    return None


def _of_advice(rest: str, reading: Reading) -> str | None:
    name, _, part = rest.partition("/")
    advised: Advised = next(a for a in reading.advice.recommendations if a.recommendation.id == name)
    rec = advised.recommendation
    told = {
        "when": reading.when(advised),
        "action": reading.action(advised),
        "by": reading.say(rec.by.label),
        "id": rec.id,
        "strength": reading.say(rec.strength.label),
        "source": reading.say(CHAPTERS[rec.source.chapter]),
    }
    return told.get(part)


@every_language
@every_patient
@pytest.mark.parametrize("code", PROFESSIONAL)
def test_every_value_is_what_the_screen_shows(code: str, patient: str, language: Language) -> None:
    given = context(patient, language)
    checked = 0
    for piece in printed(code, patient, language)[0].pieces():
        wanted = expected(piece.source, given)
        if wanted is not None:
            assert piece.text.strip().removesuffix(f" [{piece.source.split('/')[1]}]") == wanted, piece
            checked += 1
    assert checked >= 5


@every_language
@every_patient
@pytest.mark.parametrize("code", PRESSING)
def test_everything_that_presses_is_on_the_paper(code: str, patient: str, language: Language) -> None:
    """Each action, moment and decision word of the screen's 'do now' can be read in the PDF, with its id and who."""
    given = context(patient, language)
    reading = Reading(given.advice, language)
    text = printed(code, patient, language)[2]
    for advised in reading.now:
        rec = advised.recommendation
        for wanted in (reading.when(advised), reading.action(advised), rec.id, reading.say(rec.by.label)):
            assert folded(printable(wanted)) in text, (rec.id, wanted)
        for other in advised.unless:
            assert folded(reading.say(reading.by_id[other].says)) in text
    for conclusion in reading.open_clocks:
        assert folded(reading.say(conclusion.decision.label)).lower() in text.lower()


@every_language
def test_every_printed_line_carries_strength_source_and_our_reading(language: Language) -> None:
    given = context("clinical_signs_at_night_unstable", language)
    document = contents("practitioner_letter", given)
    found = by_source(document)
    actions = [source for source in found if source.startswith("recommendations/") and source.endswith("/action")]
    assert len(actions) >= 5
    for source in actions:
        place = source.removesuffix("/action")
        assert {f"{place}/id", f"{place}/strength", f"{place}/source", f"{place}/by"} <= set(found)
        rec = next(r for r in RECOMMENDATIONS if r.id == place.split("/")[1])
        assert (f"{place}/reading" in found) == (rec.reading is not None)


def test_a_changed_fact_changes_the_screen_and_the_paper_alike() -> None:
    """Ten days instead of three: the term goes from 24 to 48 hours, in both."""
    case = PATIENTS["unilateral_deficit_3_days"]
    slower = with_fact(case, "neurology.deficit_developed_over_days", 10)
    for given, hours, other in ((context(case=case), "24 uur", "48 uur"), (context(case=slower), "48 uur", "24 uur")):
        reading = Reading(given.advice, "nl")
        assert hours in reading.when(reading.now[0])
        pressing = [p.text for p in contents("referral", given).pieces() if p.source.endswith("/when")]
        assert any(hours in told for told in pressing)
        assert not any(other in told for told in pressing)
        assert folded(reading.when(reading.now[0])) in text_of("referral", given)


def test_what_is_not_known_is_printed_as_not_known_and_never_as_no() -> None:
    forgotten = without(PATIENTS["unilateral_deficit_3_days"], ["neurology.lhermitte_sign", "symptoms.pain_at_night"])
    given = context(case=forgotten)
    document = contents("referral", given)
    unknown = {piece.source for piece in document.pieces() if piece.source.startswith("unknown/")}
    assert {"unknown/neurology.lhermitte_sign", "unknown/symptoms.pain_at_night"} <= unknown
    assert not any(piece.source == "known/neurology.lhermitte_sign" for piece in document.pieces())
    answered = contents("referral", context(case=with_fact(forgotten, "neurology.lhermitte_sign", False)))
    assert by_source(answered)["known/neurology.lhermitte_sign"] == "nee"


def test_affected_vertebrae_that_are_not_known_are_printed_as_such() -> None:
    assert by_source(contents("meeting_summary", context()))["context/levels"] == "niet bekend"
    assert by_source(contents("meeting_summary", treated()))["context/levels"] == "Th7, Th8, L2"
    assert by_source(contents("meeting_summary", treated("en")))["context/levels"] == "T7, T8, L2"


@every_patient
def test_a_decision_that_is_open_is_never_printed_as_one_value(patient: str) -> None:
    given = context(patient)
    for code in PROFESSIONAL:
        for piece in printed(code, patient, "nl")[0].pieces():
            kind, _, name = piece.source.partition("/")
            if kind == "decisions" and given.advice.decisions[name].value is None:
                assert piece.text.startswith("niet bekend"), piece


@every_patient
def test_a_decision_in_the_line_of_nos_is_a_settled_no(patient: str) -> None:
    given = context(patient)
    for code in PROFESSIONAL:
        for piece in printed(code, patient, "nl")[0].pieces():
            if piece.source.startswith("quiet/"):
                value = given.advice.decisions[piece.source.removeprefix("quiet/")].value
                assert value in (False, "none", "not_applicable", "not_indicated", ())


def test_the_leaflet_tells_whole_what_may_suit_now_and_names_the_rest() -> None:
    read = 0
    for patient, dying in product(PATIENTS, (False, True)):
        given = context(case=with_fact(PATIENTS[patient], "status.dying_phase", dying))
        if full_leaflet.needs(given):
            continue
        told = {piece.text for piece in contents("full_leaflet", given).pieces()}
        for one in TREATMENTS:
            now = one.place(given.advice) == "now"
            assert {text.nl in told for text in one.whole} == {now}, (patient, dying, one.title.nl)
            assert (one.short.nl in told) != now, (patient, dying, one.title.nl)
        read += 1
    assert read >= 16


@every_language
@every_patient
@pytest.mark.parametrize("code", PROFESSIONAL)
def test_what_was_derived_is_printed_as_such_and_never_as_unknown(code: str, patient: str, language: Language) -> None:
    found = by_source(printed(code, patient, language)[0])
    derived = context(patient, language).advice.derived
    for default, value in derived:
        assert f"unknown/{default.fact}" not in found
        told = found.get(f"derived/{default.fact}/value")
        word = "(afgeleid)" if language == "nl" else "(derived)"
        assert told in (None, f"{value_words(BY_NAME[default.fact], value).in_(language)} {word}")
    conditions = [default.fact for default, _ in derived if default.fact == "status.condition"]
    if code in ("referral", "handover", "meeting_summary"):
        assert all(f"derived/{name}/value" in found for name in conditions)


@pytest.mark.parametrize("code", ["referral", "practitioner_letter", "handover", "meeting_summary"])
@every_language
def test_an_emergency_is_never_called_nothing_with_a_term(code: str, language: Language) -> None:
    """It has no term of the guideline; the referral begins with it."""
    facts = {"neurology.myelopathy_or_cauda_signs": True, "tumour.malignancy_known": False}
    told = text_of(code, context(language=language, case=grouped(facts)))
    calm = HEADINGS["nothing_now"].in_(language)
    assert folded(calm) not in told
    assert folded({"nl": "SPOED: tekenen", "en": "EMERGENCY: signs"}[language]) in told
    if code == "referral":
        assert told.index({"nl": "SPOED:", "en": "EMERGENCY:"}[language]) < told.index(
            folded(parts.GREETING.in_(language))
        )
