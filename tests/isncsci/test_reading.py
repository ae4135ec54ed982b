"""The typed form and JSON: what was written comes back, and what is wrong is named with its place and remedy."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.isncsci.samples import examination, with_gaps

from wervelwijzer.isncsci.examination import NON_KEY_ANSWERS, Examination, Side
from wervelwijzer.isncsci.findings import ANSWERS, POWER, SENSATION
from wervelwijzer.isncsci.problems import ExaminationError
from wervelwijzer.isncsci.read import MOST_BYTES, read
from wervelwijzer.isncsci.read_json import check
from wervelwijzer.isncsci.write import to_json, to_text

sensations = st.lists(st.sampled_from(sorted(SENSATION)), min_size=28, max_size=28).map(tuple)
powers = st.lists(st.sampled_from(sorted(POWER)), min_size=10, max_size=10).map(tuple)
sides = st.builds(Side, sensations, sensations, powers, st.sampled_from(NON_KEY_ANSWERS))
answers = st.sampled_from(sorted(ANSWERS))
examinations = st.builds(Examination, sides, sides, answers, answers)

TYPED = """\
R LT C2-T9:2 T10:1 T11-S4-5:0
R PP C2-T9:2 T10-S4-5:0
R M C5-T1:5 L2:3 L3:2* L4-S1:0
R NK L3
L LT C2-S3:2 S4-5:1*N
L PP C2:NT C4-S4-5:2
L M C5-S1:5
L NK geen
VAC: nee
DAP: NT
"""
CANONICAL = TYPED.replace("C5-S1:5", "C5-T1:5 L2-S1:5")


@given(examinations)
def test_what_is_printed_reads_back(whole: Examination) -> None:
    printed = to_text(whole)
    if printed:
        assert read(printed) == whole
        assert to_text(read(printed)) == printed
    assert check(json.loads(json.dumps(to_json(whole)))) == whole
    if printed:
        assert read(to_text(whole, "en")) == whole


@pytest.mark.parametrize("seed", range(20))
def test_a_text_in_our_spelling_is_printed_as_it_was(seed: int) -> None:
    dice = random.Random(seed)
    text = to_text(with_gaps(dice, examination(dice), seed % 5))
    assert to_text(read(text)) == text


def test_the_typed_form() -> None:
    whole = read(TYPED)
    assert whole.right.light_touch[:17] == ("2",) * 16 + ("1",)
    assert whole.right.motor == ("5",) * 5 + ("3", "2*", "0", "0", "0")
    assert whole.left.light_touch[-1] == "1*N"
    assert whole.left.pin_prick[:3] == ("NT", "", "2")
    assert (whole.right.non_key, whole.left.non_key) == ("L3", "none")
    assert (whole.contraction, whole.pressure) == ("no", "NT")
    assert to_text(whole) == CANONICAL


SAME = [
    "r lt c2-t9:2 t10:1 t11-s4-5:0",
    "Rechts aanraking C2-8=2 Th1-9=2, Th10=1; T11–S4/5=0",
    "R TAST: C2-T9 : 2  T10 :1\tT11-S45:0   # naar rechts",
    "right light_touch C2-T9:2\n\nright LT T10:1 T11-S3:0 S4-S5:0",
]


@pytest.mark.parametrize("text", SAME)
def test_spellings_of_the_same(text: str) -> None:
    assert read(text) == read("R LT C2-T9:2 T10:1 T11-S4-5:0")


def test_both_sides_and_dutch_abbreviations() -> None:
    whole = read("B KRACHT alles:5\nBDZ PRIK alles:2\nWAC ja\nDAD = nee\nB NKM geen\n")
    assert whole.right == whole.left
    assert whole.right.motor == ("5",) * 10
    assert (whole.contraction, whole.pressure, whole.left.non_key) == ("yes", "no", "none")


def test_bytes_with_a_mark_and_windows_lines() -> None:
    assert read(b"\xef\xbb\xbfVAC: ja\r\nDAP: nee\r\n") == Examination(contraction="yes", pressure="no")


WRONG = """
text                    | where               | says                                | remedy
R LT C2-C9:2            | regel 1, kolom 6    | 'C2-C9'                             | C2-C8
R LT C2:2 T9-C2:1       | regel 1, kolom 11   | omhoog                              | C2-T9
R LT C2:3               | regel 1, kolom 9    | C2: '3'                             | 0, 1, 2, NT
R LT C2:2*              | regel 1, kolom 9    | geen sterretje                      | schrijf 2
R LT S4:0               | regel 1, kolom 6    | samen onderzocht                    | S4-5
R LT T10: T11:0         | regel 1, kolom 6    | geen bevinding                      | T10:2
R LT T10                | regel 1, kolom 6    | geen bevinding                      | T10:2
R LT T10:               | regel 1, kolom 10   | houdt hier op                       | T10
R LT C2-C4:2 C3:1       | regel 1, kolom 14   | lichte aanraking C3 rechts staat er | laat één
R M T2:3                | regel 1, kolom 5    | geen sleutelspier                   | C5-T1
R M C5:6                | regel 1, kolom 8    | C5: '6'                             | 0-5
R X C5:6                | regel 1, kolom 3    | 'X'                                 | LT
R                       | regel 1, kolom 2    | houdt hier op                       | LT, PP
R NK T4                 | regel 1, kolom 6    | 'T4'                                | C5-T1
R NK                    | regel 1, kolom 5    | houdt hier op                       | geen
VAC misschien           | regel 1, kolom 5    | 'misschien'                         | ja, nee of NT
VAC                     | regel 1, kolom 4    | houdt hier op                       | ja, nee
VAC: ja nee             | regel 1, kolom 9    | 'nee' hoort                         | nieuwe regel
boven LT C2:2           | regel 1, kolom 1    | 'boven'                             | R, L of B
"""
WRONG_ROWS = [[cell.strip() for cell in line.split("|")] for line in WRONG.strip().splitlines()[1:]]


@pytest.mark.parametrize("row", WRONG_ROWS, ids=lambda row: row[0])
def test_a_wrong_word_is_named_with_its_place_and_what_would_be_right(row: list[str]) -> None:
    text, where, says, remedy = row
    with pytest.raises(ExaminationError) as caught:
        read(text)
    (problem,) = caught.value.problems
    assert problem.in_("nl").startswith(f"{where}: ")
    assert says in problem.in_("nl")
    assert remedy in problem.in_("nl")
    assert problem.in_("en") != problem.in_("nl")


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(ExaminationError) as caught:
        read("R LT C2:3 C99:1 C4:2\nVAC: ja\nVAC: nee\nR NK L2\nR NK L3\n")
    wheres = [problem.where.en for problem in caught.value.problems]
    assert wheres == ["line 1, column 9", "line 1, column 11", "line 3, column 6", "line 5, column 6"]
    assert "lowest non-key muscle right is there already" in str(caught.value)


@pytest.mark.parametrize("text", ["", "  \n# alleen een opmerking\n"])
def test_nothing_is_no_examination(text: str) -> None:
    with pytest.raises(ExaminationError, match="no examination was given"):
        read(text)


def test_json_with_ranges_numbers_and_truth() -> None:
    whole = read(
        json.dumps(
            {
                "about": "Een patiënt die niet bestaat.",
                "right": {"light_touch": {"C2-T9": 2, "T10": "1*", "S4-5": None}, "motor": {"C5-S1": 5}},
                "left": None,
                "voluntary_anal_contraction": True,
                "deep_anal_pressure": "nee",
            }
        )
    )
    assert whole.right.light_touch[15:17] == ("2", "1*")
    assert whole.right.motor == ("5",) * 10
    assert whole.left == Side()
    assert (whole.contraction, whole.pressure) == ("yes", "no")


WRONG_JSON: list[tuple[Any, str, str]] = [
    ({"rigth": {}}, "examination.rigth", "did you mean 'right'"),
    ({"right": {"power": {}}}, "right.power", "motor"),
    ({"right": []}, "right", "an object"),
    ({"right": {"motor": {"C5": 7}}}, "right.motor.C5", "'7' is no finding for power; possible: 0-5"),
    ({"right": {"motor": {"C5": True}}}, "right.motor.C5", "'true'"),
    ({"right": {"motor": {"C5": 2.5}}}, "right.motor.C5", "whole number"),
    ({"left": {"motor": {"T4": 5}}}, "left.motor.T4", "no key muscle"),
    ({"left": {"light_touch": {"C2-C4": 2, "C3": 1}}}, "left.light_touch.C3", "is there already"),
    ({"left": {"lowest_non_key_muscle": "T4"}}, "left.lowest_non_key_muscle", "none, or NT"),
    ({"deep_anal_pressure": "perhaps"}, "deep_anal_pressure", "yes, no or NT"),
    ([], "examination", "an object"),
]


@pytest.mark.parametrize(("content", "where", "says"), WRONG_JSON, ids=lambda value: str(value)[:30])
def test_wrong_json_names_the_cell_the_value_and_the_remedy(content: object, where: str, says: str) -> None:
    with pytest.raises(ExaminationError) as caught:
        check(content)
    (problem,) = caught.value.problems
    assert problem.where.en == where
    assert says in problem.says.en


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{,", "not valid JSON"),
        ('{"right": {}, "right": {}}', "given twice"),
        ("{" + " " * MOST_BYTES + "}", "too large"),
        (b"VAC: j\xe9", "not UTF-8"),
        ('{"a":' * 20_000, "not valid JSON"),
    ],
    ids=["broken", "twice", "large", "latin", "deep"],
)
def test_what_is_no_examination_at_all(text: str | bytes, says: str) -> None:
    with pytest.raises(ExaminationError, match=says):
        read(text)
