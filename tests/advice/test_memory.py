"""What the engine remembers never changes an answer: fresh or warm, in whatever order cases come."""

from __future__ import annotations

import pytest
from bench.cases import Case, random_cases, thinned_patients

from wervelwijzer import advise
from wervelwijzer.advice import engine as engines
from wervelwijzer.advice.advise import answer
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.engine import Engine, Rules, engine
from wervelwijzer.diagrams import restrict


def fresh_answer(case: Case) -> object:
    """The answer of an engine that remembers nothing but its diagrams."""
    return answer(Engine(Rules()), check_case(case)).to_json()


def test_a_primary_that_becomes_known_is_no_longer_missing_from_a_remembered_conclusion() -> None:
    """A conclusion once kept its missing facts although the fact that it follows by default was now known."""
    tumour: dict[str, object] = {"visceral_metastases": False, "brain_metastases": False}
    bollen = {"status": {"karnofsky": 80}, "tumour": tumour}
    known = {"status": {"karnofsky": 80}, "tumour": {**tumour, "primary": "other"}}
    for case, missing in (
        (known, ("tumour.clinical_profile",)),
        (bollen, ("tumour.primary", "tumour.clinical_profile")),
    ):
        assert advise(case).decisions["survival.bollen.category"].missing == missing


def test_a_warm_engine_answers_as_a_fresh_one() -> None:
    """Thousands of cases later, the same answers."""
    for case in random_cases(1500, 0.5, seed=3):
        advise(case)
    for case in [*random_cases(4, 0.5, seed=3), *random_cases(2, 0.2), *thinned_patients(4)]:
        assert advise(case).to_json() == fresh_answer(case)


def test_a_recommendation_misses_exactly_what_its_own_diagram_still_asks() -> None:
    """Where a condition is read from what is left of a decision, nothing may stay that no longer matters."""
    rules = engine().rules
    for case in [*random_cases(40, 0.5, seed=11), *thinned_patients(40)]:
        known, _ = engine().with_defaults(check_case(case).known)
        view = engine().view(known)
        advice = advise(case)
        for rec, advised in zip(rules.recommendations, advice.recommendations, strict=True):
            left = view.restrict(engine().roots[f"applies {rec.id}"])
            asked = view.reads[left]
            assert advised.missing == engine().names(asked | engine().followed(asked) & ~view.known), rec.id
            assert (advised.status == "applies") == (left == engine().forest.true)
            assert (advised.status == "undetermined") == (left not in engine().forest.terminals)


def test_what_is_remembered_is_forgotten_after_so_many_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise memory would grow with the number of cases; the answers stay the same."""
    monkeypatch.setattr(engines, "MOST_REMEMBERED", 5)
    made = Engine(Rules())
    cases = thinned_patients(12)
    for case in [*cases, *cases]:
        assert answer(made, check_case(case)).to_json() == advise(case).to_json()
        assert max(len(memory._known) for memory in made.settled_of.values()) <= 5


def test_a_view_that_starts_afresh_answers_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a view remembers of earlier cases is dropped now and then, also between two equal cases."""
    monkeypatch.setattr(restrict, "MOST_CASES", 2)
    forest = engine().forest
    cases = [engine().cells(engine().with_defaults(check_case(case).known)[0]) for case in thinned_patients(12)]
    kept = restrict.View(forest, cases[0])
    for cells in [*cases, *cases[:3]]:
        kept.turn_to(cells)
        alone = restrict.View(forest, cells)
        for name, root in engine().roots.items():
            mine, other = kept.restrict(root), alone.restrict(root)
            assert kept.outcomes[mine] == alone.outcomes[other], name
            assert kept.reads[mine] == alone.reads[other], name
    assert len(kept.variable) < len(forest.variable) + 3 * 2_000


def test_cells_are_packed_apart() -> None:
    """Two cases have the same number exactly when they have the same cells, and a mask cuts out what is asked for."""
    packing = engine().forest.packing
    cases = [tuple(engine().cells(check_case(case).known)) for case in random_cases(200, 0.3)]
    assert len({packing.pack(cells) for cells in cases}) == len(set(cases))
    for variable in range(len(engine().order)):
        mask = packing.mask(1 << variable)
        seen = {(cells[variable], packing.pack(cells) & mask) for cells in cases}
        assert len({cell for cell, _ in seen}) == len({packed for _, packed in seen}) == len(seen)
