"""What the case gets from an examination, and what the MRI must show."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.isncsci.samples import completions, examination, size, with_gaps
from tests.isncsci.test_worked import BOTH, EXAMINATIONS, NORMAL

from wervelwijzer.advice.case import check_case
from wervelwijzer.facts import BY_NAME
from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.facts import ASIA_GRADE, CORD_SIGNS, NEVER_BELOW, facts_of, mri_must_cover
from wervelwijzer.isncsci.frankel import FRANKEL_WORDS, frankel
from wervelwijzer.isncsci.non_key import ais_if_tested
from wervelwijzer.isncsci.read import read
from wervelwijzer.language.words import Choice, YesNo

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"


def test_the_facts_are_those_of_a_case() -> None:
    grade, signs = BY_NAME[ASIA_GRADE], BY_NAME[CORD_SIGNS]
    assert isinstance(grade, Choice)
    assert {option.value for option in grade.options} == set(FRANKEL_WORDS)
    assert isinstance(signs, YesNo)


@pytest.mark.parametrize("name", EXAMINATIONS)
def test_every_worked_examination_gives_a_case_that_is_right(name: str) -> None:
    result = classify(read(EXAMINATIONS[name]))
    case: dict[str, dict[str, object]] = {}
    for fact, value in facts_of(result).items():
        group, _, own = fact.partition(".")
        case.setdefault(group, {})[own] = value
    assert check_case(case).known == facts_of(result)


FACTS = """
name                            | facts
complete, thoracic              | A, signs
sensory incomplete by S4-5      | B, signs
central cord                    | D, signs
normal                          | E
normal without contraction      | B
level at C1                     |
T1 kept by sensation of the arm |
cauda with contraction          | C, signs
"""


@pytest.mark.parametrize("row", FACTS.strip().splitlines()[1:])
def test_facts_that_follow(row: str) -> None:
    name, wanted = (cell.strip() for cell in row.split("|"))
    facts = facts_of(classify(read(EXAMINATIONS[name])))
    told = [str(facts[ASIA_GRADE])] if ASIA_GRADE in facts else []
    told += ["signs"] if facts.get(CORD_SIGNS) else []
    assert ", ".join(told) == wanted


def test_facts_hold_in_every_completion() -> None:
    dice = random.Random(9)
    tried = 0
    while tried < 150:
        whole = with_gaps(dice, examination(dice), 4)
        if size(whole) > 200:
            continue
        tried += 1
        certain = facts_of(classify(whole)).items()
        for complete in completions(whole):
            assert certain <= facts_of(classify(complete)).items()


def test_a_deficit_in_one_segment_on_both_sides_may_be_of_the_roots() -> None:
    text = "B LT C2-L4:2 L5:1 S1-S4-5:2\nB PP alles:2\nB M C5-T1:5 L2-L4:5 L5:3 S1:5\n" + BOTH
    assert facts_of(classify(read(text))) == {}
    more = text.replace("S1:5", "S1:4")
    assert facts_of(classify(read(more))) == {ASIA_GRADE: "D", CORD_SIGNS: True}
    saddle = NORMAL.replace("B LT all:2", "B LT C2-S3:2 S4-5:1") + BOTH
    assert facts_of(classify(read(saddle))) == {ASIA_GRADE: "D", CORD_SIGNS: True}


def test_an_open_grade_is_no_fact_but_signs_can_be_certain() -> None:
    text = EXAMINATIONS["complete, thoracic"].replace("DAP: no", "DAP: NT")
    result = classify(read(text))
    assert result.ais == ("A", "B")
    assert facts_of(result) == {CORD_SIGNS: True}


COVER = """
right | left  | down to
T4    | T4    | T5
T4    | T10   | T11
C2    | C2    | C3
S3    | T4    | S4-5
"""


@pytest.mark.parametrize("row", COVER.strip().splitlines()[1:])
def test_the_mri_reaches_down_past_the_lowest_border(row: str) -> None:
    right, left, down_to = (cell.strip() for cell in row.split("|"))
    lines = [f"{side} {part} C2-{level}:2" for side, level in (("R", right), ("L", left)) for part in ("LT", "PP")]
    after = {"T4": "T5-S4-5", "T10": "T11-S4-5", "C2": "C3-S4-5", "S3": "S4-5"}
    text = "\n".join(f"{line} {after[line.split('-')[1].split(':')[0]]}:0" for line in lines)
    coverage = mri_must_cover(classify(read(text)))
    assert coverage.down_to == down_to
    assert down_to in coverage.says.nl


def test_without_a_certain_border_the_mri_covers_the_whole_spine() -> None:
    coverage = mri_must_cover(classify(read("R LT C2:2")))
    assert coverage.down_to is None
    assert "gehele wervelkolom" in coverage.says.nl


def test_a_normal_examination_orders_no_mri() -> None:
    normal = "\n".join(f"{side} {part} C2-S4-5:2" for side in "RL" for part in ("LT", "PP"))
    coverage = mri_must_cover(classify(read(normal)))
    assert (coverage.borders, coverage.down_to) == (("INT",), None)
    assert coverage.says.nl.startswith("Er is geen sensibele grens gevonden. Is een MRI nodig, dan")


def test_the_place_in_the_guideline_holds() -> None:
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    assert NEVER_BELOW.stands_in(found[0].read_text(encoding="utf-8"))


def test_frankel_has_the_same_letters_by_convention() -> None:
    assert frankel(("B", "C")) == ("B", "C")


def test_unrecorded_muscles_are_named_where_they_matter() -> None:
    one = read(EXAMINATIONS["pressure only"])
    assert ais_if_tested(one, classify(one)) == ("C",)
    recorded = read(EXAMINATIONS["pressure only"] + "B NK geen\n")
    assert ais_if_tested(recorded, classify(recorded)) == ()
    complete = read(EXAMINATIONS["complete, thoracic"])
    assert ais_if_tested(complete, classify(complete)) == ()
    conus = read(EXAMINATIONS["conus without contraction: B"])
    assert ais_if_tested(conus, classify(conus)) == ()
