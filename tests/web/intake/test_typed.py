"""What is typed becomes a fact, or says what would be right; nothing is guessed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from wervelwijzer.advice.case import CaseError, FactValue
from wervelwijzer.facts import BY_NAME, FACTS
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.language.words import Choice, Number
from wervelwijzer.web.intake.typed import plain, read_moment, read_typed, read_value, written

NRS, KARNOFSKY, LDH = "symptoms.pain_nrs", "status.karnofsky", "prognosis.ldh"
ALBUMIN, BILIRUBIN, PLATELETS, CALCIUM = (
    f"prognosis.{name}" for name in ("albumin", "bilirubin", "platelets", "calcium")
)
FRACTION, MONTHS = "imaging.epidural_canal_fraction", "status.life_expectancy_months"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("symptoms.pain_at_night", "true", True),
        ("symptoms.pain_at_night", "false", False),
        ("symptoms.pain_at_night", "", None),
        ("symptoms.radicular_pain", "bilateral", "bilateral"),
        ("symptoms.radicular_pain", "", None),
        (NRS, "0", 0),
        (NRS, "10", 10),
        (NRS, " 7 ", 7),
        (NRS, "", None),
        (KARNOFSKY, "80", 80),
        (FRACTION, "0,5", 0.5),
        (FRACTION, "0.5", 0.5),
        (FRACTION, "0,125", 0.125),
        (FRACTION, "0.125", 0.125),
        (FRACTION, "1", 1),
        (MONTHS, "3,0", 3),
        (LDH, "1000", 1000),
        (KARNOFSKY, "80%", 80),
        (KARNOFSKY, "80 %", 80),
        (ALBUMIN, "40 g/l", 40),
        (ALBUMIN, "40G/L", 40),
        (BILIRUBIN, "12 µmol/l", 12),
        (BILIRUBIN, "12 \u03bcmol/L", 12),
        (PLATELETS, "250 · 10⁹/l", 250),
        (PLATELETS, "250 10⁹/L", 250),
        (CALCIUM, "2,45 mmol/l", 2.45),
        (MONTHS, "6 maanden", 6),
        (MONTHS, "6 months", 6),
    ],
)
def test_an_answer_is_read(name: str, text: str, value: FactValue | None) -> None:
    found = read_value(BY_NAME[name], text, "nl")
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("symptoms.pain_at_night", "misschien"),
        ("symptoms.pain_at_night", "True"),
        ("symptoms.pain_at_night", "1"),
        ("symptoms.radicular_pain", "both"),
        (NRS, "-1"),
        (NRS, "11"),
        (NRS, "6,5"),
        (NRS, "zes"),
        (NRS, "7%"),
        (ALBUMIN, "40 mg/l"),
        (ALBUMIN, "g/l"),
        (PLATELETS, "25010⁹/l"),
        (NRS, "nan"),
        (NRS, "inf"),
        (NRS, "1e1"),
        (NRS, "٣"),
        (NRS, "9" * 5000),
        (KARNOFSKY, "85"),
        (KARNOFSKY, "110"),
        (FRACTION, "1,1"),
        (FRACTION, "0,5,5"),
        (FRACTION, ","),
    ],
)
def test_a_wrong_answer_says_what_would_be_right(name: str, text: str) -> None:
    typed = read_typed({name: text}, "nl")
    assert name not in typed.values
    problem = typed.problems[name]
    assert problem.fact == name
    for language in LANGUAGES:
        told = plain(problem).in_(language)
        assert told
        assert name not in told, "the field has its name already"


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("1.000", "nl", None), ("1,000", "en", None), ("1,000", "nl", 1), ("1.000", "en", 1), ("1.00", "nl", 1)],
)
def test_a_sign_that_may_part_thousands_is_never_taken_for_a_decimal(
    text: str, language: Language, value: int | None
) -> None:
    if value is None:
        with pytest.raises(CaseError, match="1000"):
            read_value(BY_NAME[LDH], text, language)
    else:
        assert read_value(BY_NAME[LDH], text, language) == value


def test_each_range_is_held_on_both_sides() -> None:
    for fact in FACTS:
        if isinstance(fact, Number):
            for bound in (fact.minimum, fact.maximum):
                assert read_value(fact, str(bound), "nl") == bound
            for beyond in (fact.minimum - fact.step, fact.maximum + fact.step):
                with pytest.raises(CaseError):
                    read_value(fact, str(beyond), "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_field_holds_is_read_back_as_it_was(language: Language) -> None:
    for fact in FACTS:
        values: list[FactValue | None] = [None]
        if isinstance(fact, Choice):
            values += fact.values
        elif isinstance(fact, Number):
            values += [fact.minimum, fact.maximum]
            values += [] if fact.whole else [fact.minimum + 0.25, fact.minimum + 0.125]
        else:
            values += [True, False]
        for value in values:
            assert read_value(fact, written(fact, value, language), language) == value


def test_what_was_not_sent_is_unchanged_and_what_was_emptied_is_unknown() -> None:
    typed = read_typed({NRS: "", KARNOFSKY: "80", "csrfmiddlewaretoken": "x", "at": ""}, "nl")
    shown: dict[str, FactValue] = {NRS: 6, KARNOFSKY: 80, "symptoms.spinal_pain": True}
    assert typed.changes(shown) == {NRS: None}


def test_unknown_is_never_no() -> None:
    assert read_typed({"symptoms.pain_at_night": ""}, "nl").changes({}) == {}
    assert read_typed({"symptoms.pain_at_night": "false"}, "nl").changes({}) == {"symptoms.pain_at_night": False}


# --- when it was ---


def test_an_empty_moment_is_now() -> None:
    assert read_moment("  ") is None


def test_a_moment_is_that_of_a_dutch_clock() -> None:
    winter, summer = read_moment("2026-01-15T10:00"), read_moment("2026-07-15T10:00")
    assert winter is not None
    assert summer is not None
    assert winter.astimezone(UTC) == datetime(2026, 1, 15, 9, tzinfo=UTC)
    assert summer.astimezone(UTC) == datetime(2026, 7, 15, 8, tzinfo=UTC)


def test_an_hour_shown_twice_is_its_first() -> None:
    moment = read_moment("2026-10-25T02:30")
    assert moment is not None
    assert moment.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("text", ["2026-03-29T02:30", "gisteren", "2026-13-01T10:00", "0001-01-01T00:00"])
def test_a_moment_that_no_dutch_clock_shows_is_refused(text: str) -> None:
    with pytest.raises(CaseError, match="Dutch clock"):
        read_moment(text)


def test_a_moment_beside_a_skipped_hour_is_read() -> None:
    assert read_moment("2026-03-29T01:59") is not None
    assert read_moment("2026-03-29T03:00") is not None


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        (NRS, "7,5", "nl"),
        (NRS, "7.5", "en"),
        (NRS, "07,50", "nl"),
        (NRS, "11", "nl"),
        (KARNOFSKY, "85 %", "nl"),
        (ALBUMIN, "90,5 g/l", "nl"),
    ],
)
def test_a_refusal_repeats_what_was_typed(name: str, text: str, language: Language) -> None:
    with pytest.raises(CaseError) as refused:
        read_value(BY_NAME[name], text, language)
    says = plain(refused.value.problems[0]).in_(language)
    assert says.startswith(f"{text} kan niet. " if language == "nl" else f"{text} will not do. ")
