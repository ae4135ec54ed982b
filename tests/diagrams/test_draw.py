"""The drawing says what the engine says: the way of a case and the outcomes still possible; nothing overlaps."""

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from wervelwijzer import advise
from wervelwijzer.advice.case import Case, FactValue, parse_case
from wervelwijzer.advice.drawing import UnknownDecisionError, draw_decision
from wervelwijzer.advice.engine import engine
from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.cells import Cells
from wervelwijzer.diagrams.draw import SHEET, draw
from wervelwijzer.diagrams.draw.answers import Words, words_for
from wervelwijzer.diagrams.restrict import UNKNOWN, View
from wervelwijzer.guideline import DECISIONS
from wervelwijzer.language.decisions import Decision, Value, first_match, row
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.language.words import Phase, YesNo, is_true

PATIENTS = Path(__file__).parents[1] / "patients"
CASES = sorted(path.stem for path in PATIENTS.glob("*.json") if path.stem != "expected")
HEAVY = ("imaging.deadline_hours", "corticosteroids.dexamethasone", "local_treatment.preferred", "mdo.members")

each_decision = pytest.mark.parametrize("name", [decision.name for decision in DECISIONS])
each_grain = pytest.mark.parametrize("whole", [False, True], ids=["near", "whole"])
each_case = pytest.mark.parametrize("case_name", CASES)

Svg = ElementTree.Element


@cache
def case_of(name: str) -> Case:
    return parse_case((PATIENTS / f"{name}.json").read_text())


def complete(seed: str) -> Case:
    """A case in which every fact is known."""
    chance = random.Random(seed)
    known: dict[str, FactValue] = {}
    for cells in engine().forest.cells:
        value = cells.samples[chance.randrange(cells.answers)]
        assert value is not None
        known[cells.fact.name] = value
    return Case(known)


def drawn(name: str, case: Case, language: Language = "nl", whole: bool = False) -> Svg:
    return ElementTree.fromstring(draw_decision(name, case, language, whole))


def marked(svg: Svg, *classes: str) -> Iterator[Svg]:
    """The elements that carry all of these classes."""
    for element in svg.iter():
        if set(classes) <= set(element.get("class", "").split()):
            yield element


def facts(svg: Svg, *classes: str) -> set[str | None]:
    return {question.get("data-fact") for question in marked(svg, "question", *classes)}


def values(svg: Svg, *classes: str) -> list[object]:
    return [json.loads(outcome.get("data-value", "")) for outcome in marked(svg, "outcome", *classes)]


def plain(value: Value | None) -> object:
    return list(value) if isinstance(value, tuple) else value


def in_any_order(found: list[object]) -> list[str]:
    return sorted(map(json.dumps, found))


def words_in(svg: Svg) -> str:
    return " ".join(" ".join(svg.itertext()).split())


# --- What is drawn ---


@each_decision
def test_the_whole_drawing_has_every_outcome(name: str) -> None:
    svg = drawn(name, Case({}), whole=True)
    forest, root = engine().forest, engine().roots[f"decision {name}"]
    ends = [forest.terminals[node] for node in forest.nodes_under(root) if node in forest.terminals]
    assert in_any_order(values(svg)) == in_any_order([plain(end) for end in ends])
    decision = next(decision for decision in DECISIONS if decision.name == name)
    for end in ends:
        assert decision.word_for(end).nl in words_in(svg)


@pytest.mark.parametrize(
    ("name", "whole"), [*((d.name, False) for d in DECISIONS), *((d.name, True) for d in DECISIONS[::4])]
)
def test_a_complete_case_walks_its_path_to_its_value(name: str, whole: bool) -> None:
    case = complete(name)
    asked, end = walk(name, case)
    svg = drawn(name, case, whole=whole)
    assert facts(svg, "known") == asked
    assert not facts(svg, "open")
    assert values(svg, "possible") == [plain(end)]
    assert last_part(svg) == next(marked(svg, "outcome", "possible")).get("data-part")


def walk(name: str, case: Case) -> tuple[set[str | None], Value]:
    """The facts on the way and the value at its end, straight from the forest."""
    forest, node = engine().forest, engine().roots[f"decision {name}"]
    view, asked = engine().view(case.known), set[str | None]()
    while forest.variable[node] >= 0:
        variable = forest.variable[node]
        asked.add(forest.cells[variable].fact.name)
        node = forest.children[node][view.cells[variable]]
    return asked, forest.terminals[node]


def last_part(svg: Svg) -> str | None:
    """Where the strong line ends that begins at the first question."""
    steps = {way.get("data-from"): way.get("data-to") for way in marked(svg, "way", "known") if way.get("data-from")}
    part = next((question.get("data-part") for question in marked(svg, "question", "known")), None)
    if part is None:
        return next(marked(svg, "outcome", "possible")).get("data-part")
    while part in steps:
        part = steps[part]
    return part


@each_case
@each_grain
def test_the_highlighted_outcomes_are_the_possible_ones(case_name: str, whole: bool) -> None:
    """And the open questions those that can change them; and what is not whole fits a sheet."""
    case = case_of(case_name)
    advice = advise(case)
    every = 57 if whole else 14
    for decision in DECISIONS[CASES.index(case_name) % every :: every]:
        svg = drawn(decision.name, case, whole=whole)
        assert whole or (float(svg.get("width", "")) <= SHEET[0] and float(svg.get("height", "")) <= SHEET[1])
        conclusion = advice.decisions[decision.name]
        assert in_any_order(values(svg, "possible")) == in_any_order([plain(value) for value in conclusion.possible])
        matter = {q.get("data-fact") for q in marked(svg, "question", "open") if "idle" not in q.get("class", "")}
        assert matter <= set(conclusion.missing)
        if not list(marked(svg, "rest")):
            followed = {default.fact: default.follows for default in engine().rules.defaults}
            assert set(conclusion.missing) - matter <= {followed.get(str(fact)) for fact in matter}


def test_questions_that_make_no_difference_stand_in_one_box() -> None:
    known: dict[str, FactValue] = {
        "tumour.malignancy_known": True,
        "symptoms.spinal_pain": True,
        "symptoms.pain_at_night": False,
        "status.condition": "poor",
    }
    svg = drawn("suspicion.imaging_warranted", Case(known))
    (box,) = marked(svg, "passed")
    assert "symptoms.pain_progressive" in box.get("data-facts", "").split()
    assert "algemene conditie: slecht" in words_in(box)


# --- How it is drawn ---


@pytest.mark.parametrize(
    ("name", "whole"), [*((name, False) for name in HEAVY), ("corticosteroids.dexamethasone", True), (HEAVY[0], True)]
)
@pytest.mark.parametrize("case_name", ["breast_cancer_2019_only", "relapse_after_radiotherapy"])
def test_nothing_stands_over_anything_else(name: str, whole: bool, case_name: str) -> None:
    svg = drawn(name, case_of(case_name), whole=whole)
    boxes = [frame(part) for kind in ("question", "passed", "outcome", "rest") for part in marked(svg, kind)]
    words = [frame(answer) for answer in marked(svg, "answer")]
    for one, other in combinations([*boxes, *words], 2):
        assert not overlap(one, other)
    for way in marked(svg, "way"):
        for box in boxes:
            assert not through(way.get("d", ""), box)


Frame = tuple[float, float, float, float]


def frame(part: Svg) -> Frame:
    rect = next(element for element in part.iter() if element.tag.endswith("rect"))
    x, y, width, height = (float(rect.get(key, "")) for key in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


def overlap(one: Frame, other: Frame) -> bool:
    return one[0] < other[2] - 1 and other[0] < one[2] - 1 and one[1] < other[3] - 1 and other[1] < one[3] - 1


def through(path: str, box: Frame) -> bool:
    """Whether the vertical stretches of a way run through a box."""
    x, y = map(float, re.findall(r"M([\d.-]+) ([\d.-]+)", path)[0])
    down = max(float(end) for end in re.findall(r"V([\d.-]+)", path))
    return overlap((x - 2, y, x + 2, down), box)


@each_grain
def test_it_is_self_contained_and_says_what_it_shows(whole: bool) -> None:
    text = draw_decision("imaging.deadline_hours", case_of("unilateral_deficit_3_days"), "nl", whole)
    svg = ElementTree.fromstring(text)
    assert svg.get("role") == "img"
    assert [child.tag.rpartition("}")[2] for child in svg][:2] == ["title", "desc"]
    assert "Uitkomst: binnen 24 uur" in (svg[1].text or "")
    assert "Ondersteunt de arts en vervangt die niet." in words_in(svg)
    assert not re.search(r"<(script|style|image|foreignObject|a)\b|href|url\(", text)
    assert text.count("http") == 1


def test_both_languages() -> None:
    case = case_of("breast_cancer_2019_only")
    dutch, english = (words_in(drawn("imaging.deadline_hours", case, language)) for language in LANGUAGES)
    for phrase in ("Nog mogelijk: binnen 12 uur", "radiculaire pijn", "nog open: feit onbekend", "eenzijdig"):
        assert phrase in dutch
    for phrase in ("Still possible: within 12 hours", "radicular pain", "still open: fact unknown", "unilateral"):
        assert phrase in english
    assert not re.search(r"\b(nee|vragen|mogelijk|onbekend)\b", english)


def test_the_same_case_gives_the_same_bytes_in_every_process() -> None:
    code = (
        "from wervelwijzer.advice.case import Case\nfrom wervelwijzer.advice.drawing import draw_decision\n"
        "import sys\nfor whole in (False, True):\n"
        " sys.stdout.write(draw_decision('mdo.members', Case({'symptoms.spinal_pain': True}), 'en', whole))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert runs.pop()


# --- Words ---


def test_all_text_is_escaped() -> None:
    odd = Text('<b> & "één" <script>', "<i> & 'one'")
    fact = YesNo(name="a.b&<", label=odd, help=odd, phase=Phase.HISTORY, chapter="scope")
    decision = Decision(
        name="odd",
        label=odd,
        values=("<x>", "&"),
        labels={"<x>": Text("<x>", "<x>"), "&": Text("&", "&")},
        by=first_match(row("<x>", is_true(fact)), otherwise="&"),
        source=(),
    )
    builder = plant([fact], [decision])
    root = builder.decision(decision)
    text = draw(
        View(builder.forest, [UNKNOWN]),
        root,
        title=odd,
        note=odd,
        value_words=decision.word_for,
        outcomes=decision.values,
        language="nl",
    )
    svg = ElementTree.fromstring(text)
    assert "<script>" not in text
    assert values(svg) == ["<x>", "&"]
    assert svg[0].text == odd.nl
    assert facts(svg) == {"a.b&<"}


def cells(name: str) -> Cells:
    return next(cells for cells in engine().forest.cells if cells.fact.name == name)


def test_answers_that_lead_the_same_way_share_their_words() -> None:
    pain = cells("symptoms.radicular_pain")
    assert words_for(pain, [1, 2], None, rest=False, language="nl") == Words("", "eenzijdig, dubbelzijdig")
    assert words_for(pain, [1, 2], 1, rest=False, language="nl") == Words("eenzijdig", "(of dubbelzijdig)")
    hours = cells("neurology.complete_lesion_hours")
    everything_but_the_first = range(1, len(hours))
    assert words_for(hours, everything_but_the_first, None, rest=False, language="nl").text == "minstens 24 uur"
    assert words_for(hours, [0], 0, rest=False, language="en").own == "less than 24 hours"


def test_long_lists_are_shortened_and_written_out_in_a_note() -> None:
    tumours = cells("tumour.primary")
    many = range(2, len(tumours))
    assert words_for(tumours, many, None, rest=True, language="nl") == Words("", "overige")
    listed = words_for(tumours, many, None, rest=False, language="nl")
    assert listed.text.endswith(f"en {len(many) - 1} andere")
    assert listed.note.count(", ") == len(many) - 1
    assert words_for(tumours, many, 2, rest=True, language="en").text == f"(or one of {len(many) - 1} others)"
    svg = drawn("corticosteroids.dexamethasone", case_of("breast_cancer_2019_only"))
    assert "[1] prostaatcarcinoom" in words_in(svg)


def test_a_fact_that_was_derived_says_so() -> None:
    known: dict[str, FactValue] = {
        "tumour.malignancy_known": True,
        "symptoms.spinal_pain": True,
        "status.karnofsky": 60,
    }
    assert "(afgeleid)" in words_in(drawn("suspicion.imaging_warranted", Case(known)))


def test_an_unknown_decision_is_named_with_the_closest_one() -> None:
    with pytest.raises(UnknownDecisionError) as caught:
        draw_decision("imaging.deadline_hour", Case({}))
    assert isinstance(caught.value, ValueError)
    assert "Onbekend besluit 'imaging.deadline_hour'. Bedoelt u 'imaging.deadline_hours'?" in caught.value.message("nl")
    assert "Did you mean 'imaging.deadline_hours'?" in caught.value.message("en")
    with pytest.raises(UnknownDecisionError, match="Unknown decision 'xxxx"):
        draw_decision("x" * 500, Case({}))
