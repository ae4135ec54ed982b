"""The answer as text: what a doctor reads first, in either language, at any width, with and without colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from tests.advice.cases import PATIENTS, Case, cases, with_fact, without
from tests.tables import grouped

import wervelwijzer
from wervelwijzer import guideline
from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import Case as CheckedCase
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import SUPPORTS, Advice
from wervelwijzer.advice.text import render
from wervelwijzer.advice.words import EVENT_WORDS, HEADINGS, value_words
from wervelwijzer.facts import BY_NAME, FACTS
from wervelwijzer.guideline import DECISIONS, DEFAULTS, MODELS, RECOMMENDATIONS, WARNINGS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.language.words import Choice
from wervelwijzer.version import VERSION

WIDTHS = (40, 60, 80, 100)
ORDER = ("now", "ask", "why", "rest", "overridden", "conclusions", "prognosis", "certainty")
"""What to do, what to ask, why, the rest, how sure."""

HEADED: dict[Language, dict[str, str]] = {
    language: {HEADINGS[key].in_(language).upper(): key for key in ORDER} for language in LANGUAGES
}
ANSI = re.compile(r"\x1b\[[0-9;]*m")
ESCAPE = "\x1b"

URGENT = grouped(
    {
        "tumour.malignancy_known": True,
        "imaging.adequate_spine_imaging_available": False,
        "symptoms.radicular_pain": "bilateral",
        "neurology.asia_grade": "E",
    }
)
"""MRI within 12 hours of the suspicion."""

DONE_ALREADY = "DX-IMG-01-ADEQUATE"
"""What adequate imaging makes superfluous was not overruled, so the text does not list it."""

both = pytest.mark.parametrize("language", LANGUAGES)
every_patient = pytest.mark.parametrize("patient", PATIENTS)


def parts(text: str, language: Language) -> dict[str, list[str]]:
    """The lines under each heading, those before the first under "top", in the order in which they stand."""
    found: dict[str, list[str]] = {"top": []}
    current = "top"
    for line in text.splitlines():
        current = HEADED[language].get(line, current)
        found.setdefault(current, []).append(line)
    return found


def flowing(lines: list[str]) -> str:
    """Lines as one, so that where they break does not matter."""
    return " ".join(" ".join(lines).split())


def shown(patient: str, language: Language, **options: Any) -> str:
    return render(wervelwijzer.advise(PATIENTS[patient]), language, **options)


# --- Order ---


@both
@every_patient
def test_headings_stand_in_their_order(patient: str, language: Language) -> None:
    text = shown(patient, language)
    headings = [HEADED[language][line] for line in text.splitlines() if line in HEADED[language]]
    assert headings == [key for key in ORDER if key in headings]
    assert {"now", "certainty"} <= set(headings)
    assert text.startswith("Wervelwijzer · ")
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@both
def test_an_empty_case_gets_questions_and_no_advice_to_act_on(language: Language) -> None:
    found = parts(render(wervelwijzer.advise({}), language), language)
    assert HEADINGS["nothing_now"].in_(language) in flowing(found["now"])
    assert "why" not in found
    assert "overridden" not in found


@both
@every_patient
def test_at_most_three_questions_are_asked_and_the_others_counted(patient: str, language: Language) -> None:
    advice = wervelwijzer.advise(PATIENTS[patient])
    lines = parts(render(advice, language), language).get("ask", [])
    numbers = [line[0] for line in lines if re.match(r"\d\. ", line)]
    assert numbers == ["1", "2", "3"][: len(advice.questions)]
    asked = re.findall(r"\[([a-z_]+\.[a-z_0-9]+)\]", flowing(lines))
    assert asked == [question.fact.name for question in advice.questions[:3]]
    if len(advice.questions) > 3:
        assert HEADINGS["more_questions"].in_(language).format(len(advice.questions) - 3) in flowing(lines)


@both
@every_patient
def test_each_question_says_what_it_would_settle(patient: str, language: Language) -> None:
    advice = wervelwijzer.advise(PATIENTS[patient])
    lines = flowing(parts(render(advice, language), language).get("ask", []))
    for question in advice.questions[:3]:
        settled = {question.settles[0], *(answer.decision for answer in question.answers)}
        assert any(advice.decisions[name].decision.label.in_(language) in lines for name in settled)


@both
@every_patient
def test_the_strictest_clock_comes_first(patient: str, language: Language) -> None:
    advice = wervelwijzer.advise(PATIENTS[patient])
    hours = {one.recommendation.id: one.due.hours if one.due else 0 for one in advice.recommendations}
    found = parts(render(advice, language), language)
    acted = [line.rpartition(" · ")[2] for line in found["now"] if line.rpartition(" · ")[2] in hours]
    assert [hours[rec] for rec in acted] == sorted(hours[rec] for rec in acted)
    explained = [line.split("  ")[0] for line in found.get("why", []) if line.split("  ")[0] in hours]
    assert explained == acted


@every_patient
def test_every_recommendation_that_applies_is_shown_once_as_advice(patient: str) -> None:
    advice = wervelwijzer.advise(PATIENTS[patient])
    found = parts(render(advice, "nl", width=100, everything=True), "nl")
    acted = flowing(found["now"])
    rest = flowing([*found.get("rest", []), *found.get("texts", [])])
    for one in advice.recommendations:
        rec = one.recommendation
        if one.status == "applies":
            assert (f"· {rec.id} " in f"{acted} ") + (f"[{rec.id};" in rest) == 1, rec.id
            assert rec.action.text.nl in acted + rest
        elif one.status == "overridden":
            line = f"[{rec.id} ← {', '.join(one.overridden_by)}]"
            assert (line in flowing(found.get("overridden", []))) == (DONE_ALREADY not in one.overridden_by)
        else:
            assert f"[{rec.id};" not in rest or one.unless


@both
def test_texts_for_the_clinician_to_judge_are_counted_until_asked_for(language: Language) -> None:
    advice = wervelwijzer.advise(PATIENTS["bilateral_radicular_pain"])
    told, whole = (render(advice, language, everything=everything) for everything in (False, True))
    texts = [
        a.recommendation for a in advice.recommendations if a.status == "applies" and a.recommendation.not_computed
    ]
    listed = [rec for rec in texts if rec.headline is None and rec.due is None]
    assert listed
    assert f" {len(listed)} " in next(line for line in told.splitlines() if "--all" in line)
    assert not any(f"[{rec.id};" in told for rec in listed)
    assert all(f"[{rec.id};" in flowing(whole.splitlines()) for rec in listed)


@both
def test_the_strictest_of_several_clocks_is_the_first_line_under_the_first_heading(language: Language) -> None:
    case = with_fact(PATIENTS["unknown_primary_haematological_suspicion"], "neurology.radicular_deficit", "bilateral")
    case = with_fact(case, "imaging.adequate_spine_imaging_available", False)
    case = with_fact(case, "tumour.malignancy_known", True)
    now = flowing(parts(render(wervelwijzer.advise(case), language), language)["now"])
    first, biopsy = now.index("DX-IMG-06"), now.index("DX-UNK-03")
    assert first < biopsy


# --- Warnings ---


@both
def test_signs_without_a_known_malignancy_warn_at_the_very_top(language: Language) -> None:
    facts = {"neurology.myelopathy_or_cauda_signs": True, "tumour.malignancy_known": False}
    for case in (grouped(facts), PATIENTS["unknown_primary_mescc_deficit"]):
        top = parts(render(wervelwijzer.advise(case), language), language)["top"]
        assert {"nl": "!! SPOED:", "en": "!! EMERGENCY:"}[language] in flowing(top)
        assert {"nl": "overleg nu met de neuroloog", "en": "consult the neurologist now"}[language] in flowing(top)
        assert "[neurology.myelopathy_or_cauda_signs, tumour.malignancy_known]" in flowing(top)


@both
def test_an_emergency_is_never_called_nothing_with_a_term(language: Language) -> None:
    facts = {"neurology.myelopathy_or_cauda_signs": True, "tumour.malignancy_known": False}
    told = flowing(render(wervelwijzer.advise(grouped(facts)), language).splitlines())
    assert HEADINGS["nothing_now"].in_(language) not in told


@pytest.mark.parametrize(
    "facts",
    [
        {"neurology.myelopathy_or_cauda_signs": True},
        {"neurology.myelopathy_or_cauda_signs": True, "tumour.malignancy_known": True},
        {"neurology.myelopathy_or_cauda_signs": False, "tumour.malignancy_known": False},
        {"tumour.malignancy_known": False},
    ],
    ids=str,
)
def test_otherwise_there_is_no_emergency_warning(facts: dict[str, Any]) -> None:
    assert "SPOED" not in render(wervelwijzer.advise(grouped(facts)), "nl")


# --- Clocks in words ---


@both
def test_a_clock_with_a_known_start_shows_its_end_with_weekday_and_offset(language: Language) -> None:
    case = {**URGENT, "events": {"suspicion": "2026-11-21T21:30:00+01:00"}}
    now = flowing(parts(render(wervelwijzer.advise(case), language), language)["now"])
    expected = {
        "nl": "▸ uiterlijk zo 22 nov 2026 09:30 (+01:00): binnen 12 uur na het ontstaan van de verdenking Maak",
        "en": "▸ by Sun 22 Nov 2026 09:30 (+01:00): within 12 hours of the suspicion Obtain",
    }
    assert expected[language] in now


@both
def test_a_clock_without_a_start_shows_its_hours_alone(language: Language) -> None:
    now = flowing(parts(render(wervelwijzer.advise(URGENT), language), language)["now"])
    expected = {
        "nl": "▸ binnen 12 uur na het ontstaan van de verdenking Maak",
        "en": "▸ within 12 hours of the suspicion Obtain",
    }
    assert expected[language] in now
    assert HEADINGS["counted_from_now"].in_(language) not in now


@both
def test_a_clock_counted_from_the_moment_of_asking_says_so(language: Language) -> None:
    at = datetime(2026, 11, 21, 21, 30, tzinfo=UTC)
    now = flowing(parts(render(wervelwijzer.advise(URGENT, at), language), language)["now"])
    assert f"({HEADINGS['counted_from_now'].in_(language)})" in now
    assert "22 nov 2026 09:30 (+00:00)" in now.lower()
    assert HEADINGS["overdue"].in_(language) not in now


@both
@pytest.mark.parametrize(
    ("asked", "overdue"),
    [
        ("2026-11-21T22:00:00+01:00", False),
        ("2026-11-22T09:29:00+01:00", False),
        ("2026-11-22T08:29:00Z", False),
        ("2026-11-22T09:31:00+01:00", True),
        ("2026-11-22T08:31:00Z", True),
        ("2026-11-23T00:00:00+14:00", True),
        ("2027-11-22T09:31:00+01:00", True),
    ],
)
def test_a_term_that_has_passed_is_called_overdue(language: Language, asked: str, overdue: bool) -> None:
    case = {**URGENT, "events": {"suspicion": "2026-11-21T21:30:00+01:00"}}
    at = datetime.fromisoformat(asked)
    now = flowing(parts(render(wervelwijzer.advise(case, at), language), language)["now"])
    assert ({"nl": "TERMIJN VERSTREKEN", "en": "OVERDUE"}[language] in now) == overdue


@pytest.mark.parametrize(
    ("start", "asked", "overdue"),
    [
        pytest.param((24, 15, 30, 0), (25, 2, 40, 0), False, id="50 minutes left, though the clock shows 10 past"),
        pytest.param((24, 14, 30, 0), (25, 2, 20, 1), True, id="50 minutes late, though the clock shows 10 left"),
        pytest.param((24, 14, 30, 0), (25, 2, 20, 0), False, id="10 minutes left"),
        pytest.param((24, 15, 30, 0), (25, 2, 40, 1), True, id="10 minutes late"),
    ],
)
def test_overdue_counts_elapsed_time_in_the_hour_that_comes_twice(
    start: tuple[int, int, int, int], asked: tuple[int, int, int, int], overdue: bool
) -> None:
    suspicion, at = (
        datetime(2026, 10, day, hour, minute, fold=fold, tzinfo=ZoneInfo("Europe/Amsterdam"))
        for day, hour, minute, fold in (start, asked)
    )
    case = CheckedCase(check_case(URGENT).known, {"suspicion": suspicion})
    assert (at.astimezone(UTC) - suspicion.astimezone(UTC) > timedelta(hours=12)) == overdue
    assert ("TERMIJN VERSTREKEN" in render(advise(case, at), "nl")) == overdue


# --- Width and colour ---


def too_long(text: str, width: int) -> Iterator[str]:
    """The lines that are too long though they could break at a blank."""
    for line in text.splitlines():
        plain = ANSI.sub("", line)
        if len(plain) > width and len(plain.split()) > 1:
            yield plain


@both
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "coloured"])
def test_no_line_is_wider_than_the_page(language: Language, width: int, colour: bool) -> None:
    for patient in PATIENTS:
        assert list(too_long(shown(patient, language, width=width, colour=colour), width)) == [], patient


@pytest.mark.parametrize(("asked", "given"), [(1, 40), (0, 40), (-5, 40), (39, 40), (101, 100), (10_000, 100)])
def test_a_width_beyond_what_reads_well_is_brought_within(asked: int, given: int) -> None:
    assert shown("dying_phase", "nl", width=asked) == shown("dying_phase", "nl", width=given)


@both
@every_patient
def test_width_changes_no_word(patient: str, language: Language) -> None:
    wide = shown(patient, language, width=100).split()
    assert all(shown(patient, language, width=width).split() == wide for width in WIDTHS)


@both
@every_patient
def test_colours_come_only_when_asked_and_change_no_word(patient: str, language: Language) -> None:
    plain, coloured = shown(patient, language), shown(patient, language, colour=True)
    assert ESCAPE not in plain
    assert ESCAPE in coloured
    assert ANSI.sub("", coloured) == plain
    for line in coloured.splitlines():
        codes = ANSI.findall(line)
        assert codes[1::2] == ["\x1b[0m"] * (len(codes) // 2), "a colour is left on at the end of a line"
        assert len(codes) % 2 == 0


def test_what_asks_for_haste_is_red() -> None:
    coloured = render(wervelwijzer.advise(URGENT), "nl", colour=True)
    assert "\x1b[1;31m▸ binnen 12 uur" in coloured


@both
@every_patient
def test_no_line_has_blanks_at_its_end(patient: str, language: Language) -> None:
    assert [line for line in shown(patient, language).splitlines() if line != line.rstrip()] == []


# --- The end ---


@both
@pytest.mark.parametrize("width", WIDTHS)
@every_patient
def test_the_end_says_what_it_is_and_which_version(patient: str, width: int, language: Language) -> None:
    certainty = flowing(parts(shown(patient, language, width=width), language)["certainty"])
    assert SUPPORTS.nl == "Ondersteunt de arts en vervangt die niet."
    assert SUPPORTS.en == "Supports the physician and never replaces one."
    assert certainty.endswith(f"{SUPPORTS.in_(language)} · Wervelwijzer {VERSION}")
    assert str(guideline.YEAR) in certainty


# --- Language ---

DUTCH = ("de", "het", "een", "niet", "wordt", "bij", "van", "geen", "uur", "zonder", "tenzij", "onze", "ja", "nee")
ENGLISH = ("the", "and", "with", "of the", "within", "without", "unless", "our", "yes", "which", "should", "hours")
BOTH = re.compile(r"\b[a-z]+\.[a-z_0-9]+\b|van der linden|de novo|\(--format json\)", re.IGNORECASE)
"""What is the same in both: names of facts, of a model's author, of an option of the program."""


def foreign(text: str, language: Language) -> list[str]:
    """Words of the other language as whole words, outside names."""
    plain = BOTH.sub("", text)
    return [word for word in (DUTCH if language == "en" else ENGLISH) if re.search(rf"(?i)\b{word}\b", plain)]


@both
@every_patient
def test_no_word_of_the_other_language_slips_in(patient: str, language: Language) -> None:
    assert foreign(flowing(shown(patient, language).splitlines()), language) == []


def texts() -> Iterator[tuple[str, Text]]:
    """Everything in the knowledge that people read, with the place where it stands."""
    for fact in FACTS:
        yield fact.name, fact.label
        yield fact.name, fact.help
        if isinstance(fact, Choice):
            yield from ((fact.name, option.label) for option in fact.options)
    for rec in RECOMMENDATIONS:
        for said in (rec.says, rec.action.text, rec.by.label, rec.strength.label, rec.reading, rec.not_computed):
            if said is not None:
                yield rec.id, said
        yield from ((rec.id, part) for dose in rec.doses for part in (dose.drug, dose.route))
    for decision in DECISIONS:
        yield decision.name, decision.label
        yield from ((decision.name, label) for label in decision.labels.values())
        if decision.reading:
            yield decision.name, decision.reading
    yield from ((warning.code, warning.says) for warning in WARNINGS)
    yield from ((default.fact, default.says) for default in DEFAULTS)
    for model in MODELS:
        yield from ((model.code, caveat.says) for caveat in model.caveats)
        yield from ((model.code, words) for words in (model.label, model.derived_from, *model.published.values()))
    yield from HEADINGS.items()
    yield from EVENT_WORDS.items()
    yield from CHAPTERS.items()


@pytest.mark.parametrize(("place", "text"), list(texts()), ids=lambda value: value if isinstance(value, str) else "")
def test_everything_to_read_is_in_both_languages(place: str, text: Text) -> None:
    for language in LANGUAGES:
        said = text.in_(language)
        assert said.strip() == said != ""
        assert "  " not in said
        assert foreign(said, language) == []


def test_numbers_and_yes_or_no_are_written_as_each_language_does() -> None:
    share, pain = BY_NAME["imaging.epidural_canal_fraction"], BY_NAME["symptoms.spinal_pain"]
    hours = BY_NAME["neurology.complete_lesion_hours"]
    assert value_words(share, 0.25) == Text("0,25", "0.25")
    assert value_words(hours, 30.5) == Text("30,5 uur", "30.5 hours")
    assert (value_words(pain, True), value_words(pain, False)) == (Text("ja", "yes"), Text("nee", "no"))


# --- Of every answer ---


@settings(max_examples=40)
@given(cases)
def test_any_case_has_a_text(case: Case) -> None:
    for language in LANGUAGES:
        text = render(wervelwijzer.advise(case), language)
        assert ESCAPE not in text
        assert foreign(flowing(text.splitlines()), language) == []


@settings(max_examples=40)
@given(cases)
def test_any_case_fits_its_page(case: Case) -> None:
    assert list(too_long(render(wervelwijzer.advise(case), "nl", width=60), 60)) == []


@both
def test_every_reason_is_a_sentence(language: Language) -> None:
    """`Because:` with nothing behind it explains nothing."""
    for patient in PATIENTS:
        why = flowing(parts(shown(patient, language), language).get("why", []))
        assert f"{HEADINGS['because'].in_(language)} ." not in why, patient


@both
def test_a_score_of_nought_is_a_conclusion_like_any_other(language: Language) -> None:
    sins = {
        "imaging.sins_location": "rigid",
        "imaging.sins_pain": "pain_free",
        "imaging.sins_lesion": "blastic",
        "imaging.sins_alignment": "normal",
        "imaging.sins_collapse": "none",
        "imaging.sins_posterolateral": "none",
    }
    advice: Advice = wervelwijzer.advise(grouped(sins))
    total = advice.decisions["sins.total"]
    assert total.value == 0
    conclusions = flowing(parts(render(advice, language), language)["conclusions"])
    assert f"{total.decision.label.in_(language)}: {total.decision.word_for(0).in_(language)}" in conclusions


@both
def test_what_is_derived_is_shown_as_derived(language: Language) -> None:
    case = grouped({"status.karnofsky": 60, "tumour.malignancy_known": True})
    conclusions = flowing(parts(render(wervelwijzer.advise(case), language), language)["conclusions"])
    expected = {"nl": "= algemene conditie: matig. Conditie afgeleid", "en": "= general condition: moderate. Condition"}
    assert expected[language] in conclusions
    judged = with_fact(case, "status.condition", "moderate")
    assert "= " not in flowing(parts(render(wervelwijzer.advise(judged), language), language).get("conclusions", []))


@both
def test_models_are_shown_only_where_metastases_are_confirmed(language: Language) -> None:
    case = PATIENTS["oligometastasis_kidney"]
    assert "prognosis" in parts(render(wervelwijzer.advise(case), language), language)
    unconfirmed = without(case, ["imaging.vertebral_metastases_confirmed"])
    assert "prognosis" not in parts(render(wervelwijzer.advise(unconfirmed), language), language)


def test_deadlines_of_the_patients_read_as_their_hours() -> None:
    """Twelve to 48 hours in hours, weeks in weeks."""
    expected = {
        "bilateral_radicular_pain": "binnen 12 uur",
        "unilateral_deficit_3_days": "binnen 24 uur",
        "unilateral_deficit_10_days": "binnen 48 uur",
        "unilateral_radicular_pain": "binnen 1 week",
        "local_back_pain_alarm": "binnen 2 weken",
    }
    for patient, words in expected.items():
        assert f"{words} na het ontstaan van de verdenking" in flowing(parts(shown(patient, "nl"), "nl")["now"])


def test_pairs_of_questions_do_not_repeat_each_other() -> None:
    for case in PATIENTS.values():
        names = [question.fact.name for question in wervelwijzer.advise(case).questions]
        assert all(one != other for one, other in pairwise(names))


@pytest.mark.parametrize(("dying", "open_"), [(None, True), (False, True), (True, False)])
def test_a_term_that_lapses_whichever_it_is_is_not_open(dying: bool | None, open_: bool) -> None:
    """In the dying phase every term of treatment lapses: which one it would have been is nobody's question."""
    facts = {
        "imaging.vertebral_metastases_confirmed": True,
        "tumour.malignancy_known": True,
        "symptoms.spinal_pain": True,
        "status.dying_phase": dying,
    }
    reading = Reading(wervelwijzer.advise(grouped(_known(facts))), "nl")
    assert ("treatment.start_deadline_hours" in [one.decision.name for one in reading.open_clocks]) is open_


@pytest.mark.parametrize(
    ("primary", "started", "warned"),
    [
        ("unknown_primary", True, True),
        ("unknown_primary", False, False),
        ("unknown_primary", None, False),
        ("breast", True, False),
        (None, True, False),
    ],
)
def test_corticosteroids_before_the_biopsy_are_not_passed_over(
    primary: str | None, started: bool | None, warned: bool
) -> None:
    facts = {
        "tumour.malignancy_known": True,
        "tumour.primary": primary,
        "tumour.tissue_diagnosis_obtained": False,
        "imaging.probable_vertebral_metastases": True,
        "treatment.corticosteroids_started": started,
    }
    codes = [one.warning.code for one in wervelwijzer.advise(grouped(_known(facts))).warnings]
    assert ("corticosteroids-before-the-biopsy" in codes) is warned


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    """Without what is unknown."""
    return {name: value for name, value in facts.items() if value is not None}
