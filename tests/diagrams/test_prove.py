"""The proof holds for the guideline, and catches each way to break a rule, with a case that the engine agrees with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest

from wervelwijzer.advice.advise import answer as advice_on
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.engine import Engine, Rules
from wervelwijzer.advice.proofs import linked, prove_guideline, render
from wervelwijzer.diagrams.prove import Linker, Report, prove
from wervelwijzer.diagrams.prove.report import Shown
from wervelwijzer.facts import FACTS, neurology, symptoms, treatment, tumour
from wervelwijzer.facts import imaging as spine
from wervelwijzer.guideline.cord_lesion import bowel
from wervelwijzer.guideline.corticosteroids import dexamethasone, proton_pump_inhibitor
from wervelwijzer.guideline.definitions import mescc, status_of_mescc, symptomatic
from wervelwijzer.guideline.imaging import deadline, mri_within_12_hours, mri_within_48_hours
from wervelwijzer.guideline.information import leaflet
from wervelwijzer.guideline.organisation import mdo_members, start_deadline
from wervelwijzer.guideline.patient_selection import conditions_met, preferred_local_treatment
from wervelwijzer.guideline.radiotherapy import postoperative_start
from wervelwijzer.guideline.safety import THEOREMS
from wervelwijzer.guideline.safety.surgery import CONDITIONS
from wervelwijzer.guideline.stability import SINS, discuss_with_spine_surgeon, sins_total
from wervelwijzer.guideline.survival import van_der_linden_group
from wervelwijzer.language.decisions import (
    Conclusion,
    Decision,
    FirstMatch,
    Members,
    Row,
    Total,
    Value,
    first_match,
    row,
    true_when,
)
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.language.theorems import Never
from wervelwijzer.language.words import (
    AllOf,
    all_of,
    any_of,
    concludes,
    is_,
    is_one_of,
    is_true,
    not_,
    recorded,
    scores_between,
)

NOBODY = any_of()
EVERYBODY = all_of()


def changed(decision: Decision, by: Conclusion) -> Rules:
    """The guideline with one decision reached in another way."""
    rules = Rules()
    decisions = tuple(replace(d, by=by) if d.name == decision.name else d for d in rules.decisions)
    return linked(replace(rules, decisions=decisions))


def advised(old: Recommendation, new: Recommendation) -> Rules:
    """The guideline with one recommendation replaced."""
    rules = Rules()
    return linked(replace(rules, recommendations=tuple(new if r is old else r for r in rules.recommendations)))


def table(decision: Decision) -> tuple[Row, ...]:
    """The rows of a decision table."""
    assert isinstance(decision.by, FirstMatch | Members)
    return decision.by.rows


def otherwise(decision: Decision) -> Value | None:
    assert isinstance(decision.by, FirstMatch)
    return decision.by.otherwise


def rewritten(decision: Decision, rows: Sequence[Row]) -> Rules:
    return changed(decision, FirstMatch(tuple(rows), otherwise(decision)))


def conditions_without(number: int) -> Rules:
    """Surgery that no longer asks one of its conditions."""
    every = table(conditions_met)[0].when
    assert isinstance(every, AllOf)
    return changed(conditions_met, true_when(all_of(*every.parts[:number], *every.parts[number + 1 :])))


def sins_with(item_rows: slice) -> Rules:
    """A SINS whose first item has other rows."""
    first = SINS.items[0]
    broken = replace(first, rows=(*first.rows, first.rows[0])[item_rows])
    return changed(sins_total, Total(replace(SINS, items=(broken, *SINS.items[1:]))))


def members(decision: Decision, *rows: Row) -> Rules:
    return changed(decision, Members(rows, EVERYBODY))


# --- The guideline itself ---


@pytest.fixture(scope="module")
def report() -> Report:
    return prove_guideline()


def test_the_guideline_is_proven(report: Report) -> None:
    assert report.proven, render(report, "en")


def test_every_cell_of_every_decision_has_one_value(report: Report) -> None:
    assert [proof.name for proof in report.decisions] == [decision.name for decision in Rules().decisions]
    for proof in report.decisions:
        assert sum(cells for _, cells in proof.counts) == proof.cells, proof.name
        assert all(cells > 0 for _, cells in proof.counts), proof.name


def test_counts_are_those_of_a_hand(report: Report) -> None:
    counted = {proof.name: dict(proof.counts) for proof in report.decisions}
    assert counted["information.leaflet"] == {"none": 1, "risk": 3, "full": 4}
    none, one, two, three = 2 * 1 * 3, 1 * 1 * 3 + 2 * 2 * 3 + 2 * 1 * 1, 1 * 2 * 3 + 1 * 1 * 1 + 2 * 2 * 1, 1 * 2 * 1
    assert counted["stability.risk_factor_count"] == {0: none, 1: one, 2: two, 3: three}


def test_every_exception_is_needed(report: Report) -> None:
    exceptions = {e.name: e.cells for proof in report.theorems for e in proof.exceptions}
    assert set(exceptions) == {
        "complete-lesion-over-48-hours",
        "sudden-complete-lesion-over-24-hours-without-recovery",
    }
    assert all(exceptions.values())


# --- Broken on purpose ---


@dataclass(frozen=True)
class Break:
    """A broken rule: where the proof must see it, as what, and in how many cases it must show it."""

    where: str
    code: str
    rules: Callable[[], Rules]
    cases: int = 1


bilateral_deficit = is_(neurology.radicular_deficit, "bilateral")

BREAKS = {
    "a gap": Break(
        "survival.van_der_linden.group",
        "gap",
        lambda: rewritten(van_der_linden_group, table(van_der_linden_group)[:-1]),
    ),
    "a value that is not declared": Break(
        "information.leaflet", "undeclared", lambda: changed(leaflet, FirstMatch(table(leaflet), "brochure"))
    ),
    "a value that nobody gets": Break(
        "cord_lesion.bowel",
        "unreachable",
        lambda: rewritten(bowel, [r for r in table(bowel) if r.value != "rectal_laxative"]),
        cases=0,
    ),
    "a row said twice": Break(
        "cord_lesion.bowel", "dead_row", lambda: rewritten(bowel, (*table(bowel), table(bowel)[1]))
    ),
    "a row that never holds": Break(
        "information.leaflet",
        "dead_row",
        lambda: rewritten(leaflet, (row("risk", NOBODY), *table(leaflet))),
        cases=0,
    ),
    "a wide row before a narrow one": Break(
        "imaging.deadline_hours",
        "dead_row",
        lambda: rewritten(deadline, [table(deadline)[n] for n in (0, 1, 2, 4, 3, 5)]),
    ),
    "a narrow row swallowed by two others together": Break(
        "mescc.status",
        "dead_row",
        lambda: changed(
            status_of_mescc,
            first_match(
                row("none", not_(mescc)),
                row("symptomatic", symptomatic),
                row("asymptomatic", not_(symptomatic)),
                row("symptomatic", is_true(spine.cord_or_cauda_compression)),
            ),
        ),
    ),
    "an otherwise that decides nothing": Break(
        "information.leaflet",
        "dead_otherwise",
        lambda: rewritten(leaflet, (*table(leaflet), row("none", EVERYBODY))),
        cases=0,
    ),
    "a member of every set": Break(
        "mdo.members", "always_member", lambda: members(mdo_members, *table(mdo_members)), cases=0
    ),
    "a member of no set": Break(
        "mdo.members",
        "dead_row",
        lambda: members(mdo_members, *table(mdo_members)[:-1], row("spine_surgeon", NOBODY)),
        cases=0,
    ),
    "a score without an outside": Break(
        "sins.total", "dead_row", lambda: changed(sins_total, Total(SINS, outside=NOBODY)), cases=0
    ),
    "an item without points": Break("sins.total", "gap", lambda: sins_with(slice(1, 4))),
    "a row of points for nobody": Break("sins", "dead_points", lambda: sins_with(slice(0, 5)), cases=0),
    "imaging that comes later with worse neurology": Break(
        "worse-neurology-never-delays-imaging",
        "violated",
        lambda: rewritten(deadline, (*table(deadline)[:2], row(168, bilateral_deficit), *table(deadline)[2:])),
        cases=2,
    ),
    "treatment that comes later with worse neurology": Break(
        "worse-neurology-never-delays-treatment",
        "violated",
        lambda: rewritten(
            start_deadline, (table(start_deadline)[0], row(336, bilateral_deficit), *table(start_deadline)[1:])
        ),
        cases=2,
    ),
    "a walker who is treated sooner": Break(
        "worse-neurology-never-delays-treatment",
        "violated",
        lambda: rewritten(
            start_deadline,
            (table(start_deadline)[0], row(24, is_true(neurology.walks_independently)), *table(start_deadline)[1:]),
        ),
        cases=2,
    ),
    "dexamethasone while tissue is awaited": Break(
        "no-dexamethasone-while-tissue-is-awaited",
        "violated",
        lambda: rewritten(dexamethasone, [table(dexamethasone)[n] for n in (1, 0, 2, 3)]),
    ),
    "no stomach protection": Break(
        "stomach-protected-with-a-risk-factor",
        "violated",
        lambda: changed(proton_pump_inhibitor, first_match(row("not_applicable", NOBODY), otherwise=False)),
    ),
    "an urgency that never lapses": Break(
        "deeper-cord-lesion-never-delays-imaging",
        "dead_exception",
        lambda: rewritten(deadline, [r for r in table(deadline) if r.value != "elective"]),
        cases=0,
    ),
    "a lapse that the text does not have": Break(
        "deeper-cord-lesion-never-delays-imaging",
        "violated",
        lambda: rewritten(
            deadline,
            (table(deadline)[0], row("elective", is_one_of(neurology.asia_grade, "A", "B")), *table(deadline)[1:]),
        ),
        cases=2,
    ),
    "a patient to treat without an answer": Break(
        "everyone-to-treat-gets-an-answer",
        "violated",
        lambda: rewritten(
            preferred_local_treatment,
            (row("not_applicable", is_(tumour.primary, "melanoma")), *table(preferred_local_treatment)),
        ),
    ),
    "a definition that forgets the pain": Break(
        "DX-IMG-06-is-the-deadline-of-12-hours",
        "violated",
        lambda: advised(
            mri_within_12_hours,
            replace(
                mri_within_12_hours,
                when=all_of(mri_within_12_hours.when, not_(is_(symptoms.radicular_pain, "bilateral"))),
            ),
        ),
    ),
    "advice that forgets what overrides it": Break(
        "DX-IMG-04-is-the-deadline-of-48-hours",
        "violated",
        lambda: advised(mri_within_48_hours, replace(mri_within_48_hours, unless=mri_within_48_hours.unless[:-1])),
    ),
    "a decision by the SINS": Break(
        "the-sins-decides-nothing",
        "violated",
        lambda: changed(discuss_with_spine_surgeon, true_when(scores_between(SINS, 13, 18))),
        cases=2,
    ),
} | {
    f"surgery although: {theorem.guards.en}": Break(
        theorem.name,
        "violated",
        lambda number=number: conditions_without(number),  # type: ignore[misc]
    )
    for number, theorem in enumerate(CONDITIONS)
}


def proof_of(rules: Rules, where: str) -> Report:
    """The proof of one decision, with its score, or of one theorem."""
    linker = Linker(rules.decisions, rules.recommendations)
    decisions = [decision for decision in rules.decisions if decision.name in (where, f"{where}.total")]
    return prove(FACTS, decisions, (), [linker.theorem(theorem) for theorem in THEOREMS if theorem.name == where])


def answer(engine: Engine, shown: Shown, name: str) -> Value:
    """What the engine makes of a shown case: the settled value of a decision, or whether an advice applies."""
    known, _ = engine.with_defaults(check_case(shown.case).known)
    view = engine.view(known)
    root = next(
        engine.roots[key] for key in (f"decision {name}", f"applies {name}", f"when {name}") if key in engine.roots
    )
    left = view.restrict(root)
    assert left in engine.forest.terminals, f"{shown.case} does not settle {name}"
    return engine.forest.terminals[left]


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_a_broken_rule_is_caught_and_shown(broken: Break) -> None:
    rules = broken.rules()
    report = proof_of(rules, broken.where)
    found = [flaw for flaw in report.flaws if flaw.code == broken.code]
    assert found, render(report, "en")
    engine = Engine(rules) if broken.cases else None
    for flaw in found:
        assert len(flaw.shown) == broken.cases, flaw
        assert flaw.says.nl != flaw.says.en
        assert flaw.next.nl != flaw.next.en
        for shown in flaw.shown:
            assert engine is not None
            assert shown.values
            assert {name: answer(engine, shown, name) for name in shown.values} == shown.values


def test_the_whole_proof_fails_by_one_rule() -> None:
    broken = BREAKS["dexamethasone while tissue is awaited"]
    report = prove_guideline(broken.rules())
    assert not report.proven
    failed = {proof.name for proof in report.decisions if proof.flaws}
    failed |= {proof.name for proof in report.theorems if proof.flaws}
    assert failed == {
        "no-dexamethasone-while-tissue-is-awaited",
        "no-dexamethasone-with-haematological-suspicion-before-tissue",
        "ST-03-is-the-decision-to-start",
    }


def public_answers(name: str) -> list[dict[str, object]]:
    """What the public answer gives for the cases against the theorem of a broken rule."""
    broken = BREAKS[name]
    rules = broken.rules()
    flaw = next(flaw for flaw in proof_of(rules, broken.where).flaws if flaw.code == broken.code)
    engine = Engine(rules)
    told: list[dict[str, object]] = []
    for shown in flaw.shown:
        advice = advice_on(engine, check_case(shown.case))
        values: dict[str, object] = {name: conclusion.value for name, conclusion in advice.decisions.items()}
        values |= {advised.recommendation.id: advised.status for advised in advice.recommendations}
        told.append({key: values[key] for key in shown.values})
    return told


def test_the_answer_shows_a_deadline_that_lengthens() -> None:
    before, after = public_answers("imaging that comes later with worse neurology")
    assert (before["imaging.deadline_hours"], after["imaging.deadline_hours"]) == (12, 168)


def test_the_answer_shows_dexamethasone_before_tissue() -> None:
    assert public_answers("dexamethasone while tissue is awaited") == [{"corticosteroids.dexamethasone": "start"}]


def test_the_answer_shows_advice_that_is_not_the_decision() -> None:
    (told,) = public_answers("advice that forgets what overrides it")
    assert told == {"DX-IMG-04": "applies", "imaging.deadline_hours": 24}


def test_a_case_leaves_out_what_does_not_matter() -> None:
    broken = BREAKS["dexamethasone while tissue is awaited"]
    (flaw,) = proof_of(broken.rules(), broken.where).flaws
    named = {f"{group}.{name}" for group, facts in flaw.shown[0].case.items() for name in facts}
    assert {"tumour.primary", "tumour.tissue_diagnosis_obtained"} <= named
    assert not named & {"treatment.pain_flare_after_radiotherapy", "tumour.haematological_malignancy_suspected"}


def test_an_operation_that_never_was_is_left_out_of_a_case() -> None:
    rules = rewritten(postoperative_start, [r for r in table(postoperative_start) if r.value != "not_applicable"])
    theorem = Never(
        name="nobody-is-irradiated-after-no-operation",
        guards=Text("Zonder operatie geen postoperatieve bestraling.", "Without surgery no radiotherapy after it."),
        conclusion=not_(concludes(postoperative_start, "not_applicable")),
        when=not_(recorded(treatment.days_since_surgery)),
    )
    (flaw,) = prove(FACTS, (), (), [Linker(rules.decisions).theorem(theorem)]).flaws
    (shown,) = flaw.shown
    assert shown.case == {"treatment": {"insufficient_recovery_after_surgery": False}}
    assert answer(Engine(rules), shown, postoperative_start.name) == "after_3_to_4_weeks"
