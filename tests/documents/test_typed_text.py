"""What people type is printed as they typed it: never markup, never out of its place, never silently dropped."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.documents.contexts import FILLED, context, folded, pages_of, text_of, treated

from wervelwijzer.documents.context import Contacts, DeviationLine, MeetingDecision, PatientDetails, Person
from wervelwijzer.documents.glyphs import FONTS, LONGEST_WORD, REGULAR, SOFT_BREAK, UNPRINTABLE, has_gaps, printable
from wervelwijzer.documents.kinds import KINDS
from wervelwijzer.documents.render import NOT_ALL_PRINTED, contents, render
from wervelwijzer.language.text import Text

HOSTILE = (
    '#import "blocks.typ": *',
    '#read("/etc/passwd")',
    "#panic()",
    "*vet* _schuin_ `code` $x^2$ <label> @ref",
    "\\u{41} \\ ~ --- ... 'a' \"b\"",
    "= Kop",
    "- lijst\n+ nummer\n/ term: uitleg",
    "// weg /* weg */",
    "[haak] {accolade} ]] }} #{",
    "https://voorbeeld.example/#a",
    "<script>alert(1)</script>",
)

everything = pytest.mark.parametrize("typed", HOSTILE)


@everything
def test_typed_markup_is_printed_and_not_obeyed(typed: str) -> None:
    given_context = treated(remarks=typed, patient=replace(FILLED["patient"], name=typed))
    for code in ("practitioner_letter", "handover", "meeting_summary"):
        assert folded(typed) in text_of(code, given_context), code


@everything
def test_typed_markup_in_every_other_place_is_printed_too(typed: str) -> None:
    person = Person(typed, Text(typed, typed), typed)
    given_context = treated(
        author=person,
        contacts=Contacts(typed, typed, typed, typed, typed, person, typed, person, typed),
        decision=MeetingDecision(treated().made_at, typed, typed, (typed,)),
        deviations=(DeviationLine("PAIN-02", Text(typed, typed), typed, treated().made_at, typed),),
    )
    for code in KINDS:
        assert text_of(code, given_context).count(folded(typed)) >= 1, code


def test_names_in_other_scripts_are_printed() -> None:
    for name in ("Łukasz Żółć", "Đặng Thị Hồng", "Ñandú Çağlar", "Αθηνά", "Юлия", "שלום כהן", "محمد علي", "D’Arcy"):
        given_context = treated(patient=PatientDetails(name=name))
        text = text_of("referral", given_context)
        assert UNPRINTABLE not in text
        assert all(letter in text for letter in folded(name) if not "\u0600" <= letter <= "\u06ff"), name


def test_a_character_without_a_glyph_is_seen_to_be_missing_and_explained() -> None:
    given_context = treated(patient=PatientDetails(name="王 Smit"))
    text = text_of("risk_leaflet", given_context)
    assert f"{UNPRINTABLE}Smit" in text
    assert folded(NOT_ALL_PRINTED.nl) in text
    assert folded(NOT_ALL_PRINTED.nl) not in text_of("risk_leaflet", treated())


def test_a_name_cannot_turn_round_what_follows() -> None:
    """A right-to-left override in a name would otherwise show 16 as 61."""
    assert printable("Jan\u202e 16 mg\u2066\u200f") == "Jan 16 mg"


@pytest.mark.parametrize("code", KINDS)
def test_a_name_of_2000_characters_breaks_and_stays_on_the_paper(code: str) -> None:
    for name, part, count in (("x" * 2000, "x", 2000), ("Wilhelmina van den " * 105, "Wilhelmina", 105)):
        pages = pages_of(render(code, treated(patient=PatientDetails(name=name), author=Person("dr. B."))))
        assert len(pages) <= 8
        widest = max(len(line) for page in pages for line in page.splitlines())
        assert widest < 200, "a line runs off the page"
        if KINDS[code].shorter is None:
            assert folded("".join(pages)).count(part) >= count or code in ("risk_leaflet", "full_leaflet")


def test_a_cut_name_in_the_head_of_a_page_is_seen_to_be_cut() -> None:
    assert "x…" in contents("risk_leaflet", treated(patient=PatientDetails(name="x" * 2000))).header


@given(st.text(st.characters(codec="utf-8"), max_size=80))
@example("e\u0301\u0301\u0301")
@example("\u200d\ufe0f\u0000\u00ad\t\n\r\x0b")
@example("क्षि ㍿ ﷽ 👩‍👩‍👧 🏳️‍🌈")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_at_all_can_be_set(typed: str) -> None:
    """The typesetter refuses a glyph that is missing, so that this fails where one is."""
    assert render("risk_leaflet", context(patient=PatientDetails(name=f"A{typed}"), author=Person("dr. B.")))


def test_text_with_a_lone_surrogate_can_be_set() -> None:
    given_context = treated(remarks=json.loads('"a\\ud800b"'))
    assert f"a{UNPRINTABLE}b" in text_of("handover", given_context)


def test_long_words_may_break_and_short_ones_may_not() -> None:
    assert printable("a" * LONGEST_WORD) == "a" * LONGEST_WORD
    assert printable("a" * (LONGEST_WORD + 1)) == f"{'a' * LONGEST_WORD}{SOFT_BREAK}a"
    assert has_gaps(printable("漢"))
    assert not has_gaps(printable("é"))


def test_fonts_and_their_licences_ship_together() -> None:
    names = {path.name for path in Path(FONTS).iterdir()}
    assert {*REGULAR, "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", "OFL.txt", "DEJAVU.txt"} == names
    assert "SIL Open Font License" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
