"""Two ways to one answer: diagrams and brute force agree on random rules and on the guideline's own."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.brute_force import Case, Cell, Reading, Rule, World
from tests.tables import Facts, FactValue, grouped, shown

import wervelwijzer
from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.diagrams.build import Builder, plant
from wervelwijzer.diagrams.explain import reasons
from wervelwijzer.diagrams.forest import Node
from wervelwijzer.diagrams.prove.cases import shortest
from wervelwijzer.diagrams.questions import left_by_answer
from wervelwijzer.diagrams.restrict import UNKNOWN, View, variables_in
from wervelwijzer.facts.units import Count, Days, Share
from wervelwijzer.guideline import DECISIONS
from wervelwijzer.language.decisions import Conclusion, Decision, FirstMatch, Members, Row, Total, Value
from wervelwijzer.language.scores import Item, Points, Score
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    AllOf,
    AnyOf,
    AtLeast,
    Choice,
    Concludes,
    Fact,
    Is,
    IsOneOf,
    MoreThan,
    Not,
    Number,
    Option,
    Phase,
    ScoresBetween,
    Statement,
    Term,
    YesNo,
    recorded,
)

WORD = Text("woord", "word")
ABOUT: dict[str, Any] = {"label": WORD, "help": WORD, "phase": Phase.HISTORY, "chapter": "scope"}
ALWAYS = AllOf(())
MOST_COMPLETIONS = 300
MANY_COMPLETIONS = 10_000

# --- A small vocabulary ----------------------------------------------------------------------------------------------

YES_NO = tuple(YesNo(name=f"yes.{letter}", **ABOUT) for letter in "abc")
CHOICES = tuple(
    Choice(name=f"choice.{letter}", options=tuple(Option(value, WORD) for value in "xyz"[:size]), **ABOUT)
    for letter, size in (("a", 3), ("b", 2))
)
COUNT = Number(name="number.count", unit=Count, minimum=0, maximum=4, whole=True, **ABOUT)
STEPS = Number(name="number.steps", unit=Count, minimum=0, maximum=100, whole=True, step=10, **ABOUT)
SHARE = Number(name="number.share", unit=Share, minimum=0, maximum=1, whole=False, **ABOUT)
SINCE = Number(name="number.since", unit=Days, minimum=0, maximum=10, whole=False, absent=WORD, **ABOUT)
NUMBERS: tuple[Number[Any], ...] = (COUNT, STEPS, SHARE, SINCE)
VOCABULARY: tuple[Fact, ...] = (*YES_NO, *CHOICES, *NUMBERS)

# Bounds in and around the range of each number; fractions, which a float can hold, where it is not whole.
BOUNDS: dict[str, tuple[int | Fraction, ...]] = {
    COUNT.name: (-1, 0, 1, 2, 3, 4, 5),
    STEPS.name: (-5, 0, 5, 10, 45, 50, 95, 100, 105),
    SHARE.name: (-1, 0, Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), 1, 2),
    SINCE.name: (-1, 0, Fraction(7, 2), 7, 10, 11),
}
VALUES: tuple[Value, ...] = (True, False, 1, 2, "not_applicable")
MEMBERS: tuple[Value, ...] = ("neurologist", "radiologist", "surgeon")
MOST_POINTS = 9

T = TypeVar("T")

UP_TO = [st.integers(0, most) for most in range(12)]


class Author:
    """Writes random rules, later ones about earlier ones; every choice is hypothesis's, so that it can be shrunk."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.scores: list[Score] = []
        self.decisions: list[Decision] = []

    def number(self, most: int) -> int:
        """From 0 to `most`."""
        return self.draw(UP_TO[most])

    def one_of(self, choices: Sequence[T]) -> T:
        """Any of these."""
        return choices[self.number(len(choices) - 1)]

    def some_of(self, choices: Sequence[T]) -> tuple[T, ...]:
        """Any of these, none or all included."""
        return tuple(choice for choice in choices if self.number(1))

    def statement(self, depth: int = 3) -> Statement:
        """A statement with at most so many layers."""
        kind = self.number(7) if depth else 0
        match kind:
            case 1 | 2:
                return AllOf(self.statements(depth - 1))
            case 3 | 4:
                return AnyOf(self.statements(depth - 1))
            case 5:
                return Not(self.statement(depth - 1))
            case 6:
                return Term(WORD, self.statement(depth - 1))
            case _:
                return self.leaf()

    def statements(self, depth: int) -> tuple[Statement, ...]:
        """None to three statements."""
        return tuple(self.statement(depth) for _ in range(self.number(3)))

    def leaf(self) -> Statement:
        """A statement about a fact, an earlier decision or an earlier score."""
        match self.number(7):
            case 0 | 1:
                return Is(self.one_of(YES_NO), self.number(1) == 1)
            case 2:
                choice = self.one_of(CHOICES)
                return IsOneOf(choice, self.some_of(choice.values))
            case 3 if self.decisions:
                decision = self.one_of(self.decisions)
                return Concludes(decision, self.some_of(decision.values))
            case 4 if self.scores:
                return ScoresBetween(self.one_of(self.scores), self.number(6) - 1, self.number(MOST_POINTS))
            case 5:
                return recorded(SINCE)
            case _:
                fact = self.one_of(NUMBERS)
                bound = fact.unit(self.one_of(BOUNDS[fact.name]))
                return AtLeast(fact, bound) if self.number(1) else MoreThan(fact, bound)

    def score(self) -> Score:
        """A sum of one to three items that leave no gap."""
        score = Score("score", tuple(self.item() for _ in range(1 + self.number(2))))
        self.scores.append(score)
        return score

    def item(self) -> Item:
        """One item of a score."""
        rows = [Points(self.number(3), self.statement()) for _ in range(self.number(2))]
        return Item(WORD, (*rows, Points(self.number(3), ALWAYS)))

    def decision(self) -> Decision:
        """A table, a total or a set."""
        by, values = self.conclusion()
        name = f"decision {len(self.decisions)}"
        decision = Decision(name=name, label=WORD, values=values, labels={}, by=by, source=())
        if not isinstance(by, Members):
            self.decisions.append(decision)
        return decision

    def conclusion(self) -> tuple[Conclusion, tuple[Value, ...]]:
        """How a decision is reached, and its values."""
        match self.number(3):
            case 0:
                outside = self.statement() if self.number(1) else None
                return Total(self.score(), outside), (*range(MOST_POINTS + 1), "not_applicable")
            case 1:
                return Members(tuple(Row(member, self.statement()) for member in MEMBERS), self.statement()), MEMBERS
            case _:
                rows = tuple(Row(self.one_of(VALUES), self.statement()) for _ in range(self.number(3)))
                return FirstMatch(rows, self.one_of(VALUES)), VALUES


@dataclass(frozen=True, repr=False)
class Book:
    """Random rules over the vocabulary in a random order, and what the engine made of them."""

    rules: tuple[Rule, ...]
    roots: tuple[Node, ...]
    builder: Builder
    world: World
    fact_at: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<rules {self.rules!r} over {', '.join(self.fact_at)}>"

    def planted(self) -> list[tuple[Rule, Node]]:
        """Each rule with its diagram."""
        return list(zip(self.rules, self.roots, strict=True))

    def view(self, known: Case) -> View:
        """What a case leaves of the diagrams."""
        cells = [self._cell(level, known) for level in range(len(self.fact_at))]
        return View(self.builder.forest, cells)

    def _cell(self, level: int, known: Case) -> int:
        if self.fact_at[level] not in known:
            return UNKNOWN
        value = known[self.fact_at[level]]
        cells = self.builder.forest.cells[level]
        return cells.answers if value is None else cells.index(value)

    def outcomes(self, view: View, node: Node) -> list[str]:
        """The outcomes, as text, that a restricted diagram leaves possible."""
        return shown(self.builder.forest.values(view.outcomes[node]))


@st.composite
def books(draw: st.DrawFn) -> Book:
    """A score, a few decisions that may refer to it and to each other, and a statement about them all."""
    author = Author(draw)
    score = author.score()
    decisions = [author.decision() for _ in range(1 + author.number(2))]
    statement = author.statement()
    order = draw(st.permutations(VOCABULARY))
    builder = plant(order, decisions, [ScoresBetween(score, 0, MOST_POINTS), statement])
    rules: tuple[Rule, ...] = (score, *decisions, statement)
    roots = tuple(build(builder, rule) for rule in rules)
    return Book(rules, roots, builder, World(rules), tuple(fact.name for fact in order))


def build(builder: Builder, rule: Rule) -> Node:
    """The diagram of a rule."""
    if isinstance(rule, Decision):
        return builder.decision(rule)
    return builder.score(rule) if isinstance(rule, Score) else builder.statement(rule)


def case_of(draw: st.DrawFn, world: World, *, unknowns: int) -> dict[str, Cell]:
    """Random values of the world's facts, with at most so many of them left unknown and few completions.

    What says something by its absence is never unknown.
    """
    known: dict[str, Cell] = {name: draw(st.sampled_from(values)) for name, values in world.values.items()}
    may_be_unknown = [name for name in known if name != SINCE.name]
    for _ in range(min(unknowns, len(may_be_unknown))):
        name = draw(st.sampled_from(may_be_unknown))
        if name in known:
            value = known.pop(name)
            if world.size(known) > MOST_COMPLETIONS:
                known[name] = value
    return known


@st.composite
def complete(draw: st.DrawFn) -> tuple[Book, Case]:
    """Rules and a case without unknowns."""
    book = draw(books())
    return book, case_of(draw, book.world, unknowns=0)


@st.composite
def partial(draw: st.DrawFn) -> tuple[Book, dict[str, Cell]]:
    """Rules and a case with unknowns."""
    book = draw(books())
    return book, case_of(draw, book.world, unknowns=8)


# --- Random rules ----------------------------------------------------------------------------------------------------


@given(complete())
def test_a_complete_case_has_the_same_value(drawn: tuple[Book, Case]) -> None:
    book, case = drawn
    view = book.view(case)
    for rule, root in book.planted():
        node = view.restrict(root)
        assert view.variable[node] < 0
        assert shown([book.builder.forest.terminals[node]]) == [repr(Reading(case).of(rule))]


@given(partial())
def test_a_partial_case_has_the_same_possible_values_and_the_same_missing_facts(
    drawn: tuple[Book, dict[str, Cell]],
) -> None:
    book, known = drawn
    view = book.view(known)
    for rule, root in book.planted():
        node = view.restrict(root)
        assert book.outcomes(view, node) == sorted(book.world.possible(rule, known))
        asked = {book.fact_at[variable] for variable in variables_in(view.reads[node])}
        assert asked == book.world.missing(rule, known)


@given(partial(), st.data())
def test_knowing_more_never_makes_more_possible(drawn: tuple[Book, dict[str, Cell]], data: st.DataObject) -> None:
    book, known = drawn
    before = book.view(known)
    left = [set(book.outcomes(before, before.restrict(root))) for root in book.roots]
    for name in book.world.unknown(known):
        after = book.view({**known, name: data.draw(st.sampled_from(book.world.values[name]))})
        for root, possible in zip(book.roots, left, strict=True):
            assert set(book.outcomes(after, after.restrict(root))) <= possible


@given(partial())
def test_each_answer_leaves_the_same_outcomes(drawn: tuple[Book, dict[str, Cell]]) -> None:
    book, known = drawn
    view, forest = book.view(known), book.builder.forest
    for rule, root in book.planted():
        left = left_by_answer(view, view.restrict(root))
        assert {book.fact_at[variable] for variable in left} == book.world.missing(rule, known)
        for variable, answers in left.items():
            samples = forest.cells[variable].samples
            assert len(answers) == len(samples)
            for sample, outcomes in zip(samples, answers, strict=True):
                told = {**known, book.fact_at[variable]: sample}
                assert shown(forest.values(outcomes)) == sorted(book.world.possible(rule, told))


@given(partial())
def test_the_reasons_force_the_value_and_none_can_be_left_out(drawn: tuple[Book, dict[str, Cell]]) -> None:
    book, known = drawn
    view = book.view(known)
    for rule, root in book.planted():
        if view.variable[view.restrict(root)] >= 0:
            continue
        because = {book.fact_at[variable] for variable in reasons(view, root)}
        assert because <= set(known)
        told = {name: known[name] for name in because}
        own = World([rule])
        outcome = own.possible(rule, told)
        assert len(outcome) == 1
        for name in because:
            fewer = {other: value for other, value in told.items() if other != name}
            assert len(own.possible(rule, fewer)) > 1


# --- The guideline's own decisions -----------------------------------------------------------------------------------

HAEMATOLOGICAL = {
    "multiple_myeloma",
    "lymphoma_high_or_intermediate_grade",
    "lymphoma_low_grade",
    "hodgkin_lymphoma",
    "leukaemia",
}
GASTRO_INTESTINAL = {"colon", "rectum", "oesophagus", "stomach", "pancreas", "liver", "gallbladder_biliary"}
SENSITIVE = {"lymphoma_high_or_intermediate_grade", "hodgkin_lymphoma", "germ_cell", "multiple_myeloma"}


def condition_of(karnofsky: FactValue) -> FactValue:
    """80 to 100 is good, 50 to 70 moderate, less is poor."""
    assert isinstance(karnofsky, int)
    return "good" if karnofsky >= 80 else "moderate" if karnofsky >= 50 else "poor"


def profile_of(primary: FactValue) -> FactValue | None:
    """Bollen's profile where a list names the primary."""
    if primary == "breast" or primary in HAEMATOLOGICAL:
        return "favourable"
    if primary in ("prostate", "kidney"):
        return "moderate"
    if primary in ("lung_non_small_cell", "lung_small_cell") or primary in GASTRO_INTESTINAL:
        return "unfavourable"
    return None


DEFAULTS: dict[str, tuple[str, Callable[[FactValue], FactValue | None]]] = {
    "status.condition": ("status.karnofsky", condition_of),
    "tumour.clinical_profile": ("tumour.primary", profile_of),
    "tumour.sensitive_to_systemic_therapy": ("tumour.primary", lambda primary: primary in SENSITIVE),
}

# Values that give a default, and for the primary one that gives none for Bollen's profile.
FOLLOWED: dict[str, tuple[FactValue, ...]] = {
    "status.karnofsky": (80, 50, 40),
    "tumour.primary": ("breast", "thyroid", "germ_cell", "unknown_primary"),
}

SURGERY = "treatment.days_since_surgery"


def with_defaults(given: Facts) -> dict[str, Cell]:
    """What counts as known: defaults that are at hand, and that no day of surgery means not operated."""
    known: dict[str, Cell] = {SURGERY: None, **given}
    for name, (follows, default) in DEFAULTS.items():
        if name not in given and follows in given:
            value = default(given[follows])
            if value is not None:
                known[name] = value
    return known


def asked_as_well(missing: set[str], given: Facts) -> set[str]:
    """The missing facts, with those that a missing fact would follow."""
    followed = {DEFAULTS[name][0] for name in missing if name in DEFAULTS}
    return missing | {name for name in followed if name not in given}


@dataclass(frozen=True)
class Ward:
    """Random patients for one decision."""

    decision: Decision
    world: World
    engine: Engine

    def patient(self, seed: int) -> dict[str, FactValue]:
        """A partly known patient: near an outcome of the decision, since far from all of them little matters."""
        dice = random.Random(f"{self.decision.name} {seed}")
        near = self._near_an_outcome(dice)
        everything: dict[str, Cell] = {name: dice.choice(values) for name, values in self.world.values.items()}
        everything |= near
        for name, (follows, _) in DEFAULTS.items():
            if name in self.world.values and dice.random() < 0.5:
                everything[follows] = self._any(dice, follows)
                everything.pop(name, None)
        known = {name: value for name, value in everything.items() if value is not None}
        names = dice.sample(sorted(known), len(known))
        names.sort(key=lambda name: name not in near or dice.random() < 0.3)
        for name in names[: dice.randint(1, 8)]:
            value = known.pop(name)
            if name != SURGERY and self.world.size(with_defaults(known)) > MOST_COMPLETIONS:
                known[name] = value
        return known

    def _near_an_outcome(self, dice: random.Random) -> dict[str, Cell]:
        """The facts on a way to some outcome."""
        forest = self.engine.forest
        root = self.engine.roots[f"decision {self.decision.name}"]
        outcome = dice.choice(forest.values(forest.outcomes[root]))
        way = shortest(forest, root, lambda end: type(end) is type(outcome) and end == outcome) or {}
        names = {self.engine.order[variable].name: cell for variable, cell in way.items()}
        samples = {self.engine.order[variable].name: forest.cells[variable].samples for variable in way}
        return {name: samples[name][cell] for name, cell in names.items()}

    def _any(self, dice: random.Random, name: str) -> Cell:
        cells = self.engine.forest.cells[self.engine.variable[name]]
        return dice.choice(cells.samples)


def agree(ward: Ward, facts: Facts) -> None:
    """`advise` tells the same as brute force of a decision."""
    known = with_defaults(facts)
    told = wervelwijzer.advise(grouped(facts)).decisions[ward.decision.name]
    possible = ward.world.possible(ward.decision, known)
    assert shown(told.possible) == sorted(possible), facts
    assert (told.value is None) == (len(possible) > 1), facts
    assert set(told.missing) == asked_as_well(ward.world.missing(ward.decision, known), facts), facts


WARDS = {decision.name: Ward(decision, World([decision]), engine()) for decision in DECISIONS}


@pytest.mark.parametrize("name", WARDS)
@settings(max_examples=25)
@given(seed=st.integers(0, 1_000_000))
def test_every_decision_of_the_guideline(name: str, seed: int) -> None:
    agree(WARDS[name], WARDS[name].patient(seed))


@pytest.mark.parametrize(
    ("name", "default"),
    [(name, default) for name, ward in WARDS.items() for default in DEFAULTS if default in ward.world.values],
)
def test_an_answer_does_not_depend_on_who_was_asked_about_before(name: str, default: str) -> None:
    ward = WARDS[name]
    follows, _ = DEFAULTS[default]
    for seed in range(3):
        patient = ward.patient(seed)
        patient.pop(default, None)
        patient.pop(follows, None)
        for followed in ({}, *({follows: value} for value in FOLLOWED[follows]), {}):
            facts = {**patient, **followed}
            if ward.world.size(with_defaults(facts)) <= MANY_COMPLETIONS:
                agree(ward, facts)
