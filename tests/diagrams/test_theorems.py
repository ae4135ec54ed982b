"""The theorems as a text, their words, and what a proof does with a theorem or an engine that is itself at fault."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from wervelwijzer.advice import proofs
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.engine import Rules
from wervelwijzer.advice.proofs import linked, prove_guideline, render, run
from wervelwijzer.diagrams.build import Builder, plant
from wervelwijzer.diagrams.prove import Linker, Report, prove
from wervelwijzer.diagrams.prove.knowledge import prove_knowledge
from wervelwijzer.diagrams.prove.structure import Structure
from wervelwijzer.facts import FACTS, imaging, neurology, status, symptoms, treatment
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.guideline.definitions import status_of_mescc
from wervelwijzer.guideline.information import leaflet
from wervelwijzer.guideline.organisation import mdo_members, start_deadline
from wervelwijzer.guideline.patient_selection import preferred_local_treatment
from wervelwijzer.guideline.radiotherapy import schedule
from wervelwijzer.guideline.safety import THEOREMS
from wervelwijzer.guideline.safety.deadlines import imaging_not_later
from wervelwijzer.language.decisions import Total, first_match, row
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.language.theorems import (
    Always,
    Equivalent,
    Ignores,
    NamedException,
    Never,
    NeverLater,
    Rises,
    Theorem,
    becomes_true,
    through,
)
from wervelwijzer.language.words import all_of, any_of, concludes, is_true, not_, scores_between, term

SOURCE = Path(__file__).resolve().parents[3] / "shared" / "sources" / "000_56323c30956c99b3.txt"

NONE, ALL = any_of(), all_of()
GUARDS = Text("nl", "en")


@pytest.fixture(scope="module")
def report() -> Report:
    return prove_guideline()


def codes(*theorems: Theorem) -> list[str]:
    """The flaws of theorems about the guideline as it is."""
    return [flaw.code for flaw in prove(FACTS, (), (), theorems).flaws]


# --- The theorems as a text ---


def test_each_theorem_has_a_name_of_its_own_and_a_sentence_in_both_languages() -> None:
    names = [theorem.name for theorem in THEOREMS]
    assert len(set(names)) == len(names)
    for theorem in THEOREMS:
        assert theorem.guards.nl.endswith("."), theorem.name
        assert theorem.guards.en.endswith("."), theorem.name
        assert theorem.guards.nl != theorem.guards.en


def test_each_theorem_stands_where_it_says() -> None:
    if not SOURCE.exists():
        pytest.skip(f"the source text is not at hand: {SOURCE}")
    text = SOURCE.read_text(encoding="utf-8")
    for theorem in THEOREMS:
        assert theorem.source is not None, theorem.name
        assert theorem.source.stands_in(text), theorem.name


def test_every_recommendation_with_a_clock_has_its_equivalence() -> None:
    clocks = {recommendation.id for recommendation in RECOMMENDATIONS if recommendation.due is not None}
    proven = {t.one.id for t in THEOREMS if isinstance(t, Equivalent) and isinstance(t.one, Recommendation)}
    assert clocks <= proven


# --- A theorem that is itself at fault ---


def test_a_theorem_about_nobody_is_no_theorem() -> None:
    full = concludes(leaflet, "full")
    assert codes(Never(name="n", guards=GUARDS, conclusion=full, when=NONE)) == ["vacuous"]
    assert codes(Always(name="a", guards=GUARDS, conclusion=full, when=all_of(full, not_(full)))) == ["vacuous"]
    assert codes(Equivalent(name="e", guards=GUARDS, one=NONE, other=all_of(full, not_(full)))) == ["vacuous"]


def test_an_equivalence_of_statements_names_the_decisions_of_both() -> None:
    full, none = concludes(leaflet, "full"), concludes(status_of_mescc, "none")
    (flaw,) = prove(FACTS, (), (), [Equivalent(name="e", guards=GUARDS, one=full, other=none)]).flaws
    assert set(flaw.shown[0].values) == {"information.leaflet", "mescc.status"}


def test_a_value_without_a_rank_is_a_flaw() -> None:
    assert codes(replace(imaging_not_later, ranking=imaging_not_later.ranking[:-1])) == ["unranked"]


def test_an_exception_that_another_covers_is_dead() -> None:
    longer = NeverLater(
        name="n",
        guards=GUARDS,
        decision=start_deadline,
        worsening=(Rises(neurology.deficit_developed_over_days), becomes_true(neurology.walks_independently)),
        ranking=(24, 72, 168, 336, "not_applicable"),
    )
    assert codes(longer) == ["violated", "violated"]
    slow = NamedException("slow", GUARDS, is_true(neurology.walks_independently))
    again = NamedException("again", GUARDS, is_true(neurology.walks_independently))
    assert codes(replace(longer, unless=(slow,))) == []
    assert codes(replace(longer, unless=(slow, again))) == ["dead_exception", "dead_exception"]


def test_what_a_decision_reads_it_does_not_ignore() -> None:
    theorem = Ignores(
        name="i",
        guards=GUARDS,
        decisions=(schedule, preferred_local_treatment),
        facts=(treatment.days_since_surgery, status.ecog),
    )
    (flaw,) = prove(FACTS, (), (), [theorem]).flaws
    before, after = flaw.shown
    assert before.values != after.values
    assert ["days_since_surgery" in shown.case.get("treatment", {}) for shown in flaw.shown] == [True, False]
    assert flaw.says.en == "radiotherapy.schedule depends on 'time since the operation'."


@pytest.mark.parametrize("values", [("none",), ("none", "none"), ("none", "severe")])
def test_a_worsening_needs_different_values_that_the_fact_has(values: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"symptoms\.radicular_pain: give two or more different values.*bilateral"):
        through(symptoms.radicular_pain, *values)


# --- An engine that is itself at fault ---


@pytest.fixture
def builder() -> Builder:
    builder = plant(FACTS, [leaflet, schedule])
    builder.decision(leaflet)
    builder.decision(schedule)
    return builder


def test_outcomes_that_are_not_those_of_the_children_are_seen(builder: Builder) -> None:
    root = builder.decision(leaflet)
    assert prove_knowledge(builder.forest, [root]).flaws == ()
    builder.forest.outcomes[root] = builder.forest.outcomes[builder.forest.true]
    assert "equation" in {flaw.code for flaw in prove_knowledge(builder.forest, [root]).flaws}


def test_a_walk_that_forgets_a_fact_is_seen(builder: Builder) -> None:
    forest, root = builder.forest, builder.decision(schedule)
    inner = next(node for node in forest.nodes_under(root) if node != root and forest.variable[node] >= 0)
    forest.reads[inner] = 1 << forest.variable[inner]
    flaws = prove_knowledge(forest, [root]).flaws
    assert {flaw.code for flaw in flaws} == {"equation", "enlarged"}
    for flaw in flaws:
        for shown in flaw.shown:
            check_case(shown.case)


def test_values_that_do_not_add_up_are_seen(builder: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder.forest, "count", lambda *_: 1)
    assert [flaw.code for flaw in Structure(builder).decision(leaflet).flaws] == ["miscounted"]


# --- Putting rules together ---


def test_what_did_not_change_stays_the_same_rule() -> None:
    rules = Rules()
    again = linked(rules)
    assert all(one is other for one, other in zip(rules.decisions, again.decisions, strict=True))
    assert all(one is other for one, other in zip(rules.recommendations, again.recommendations, strict=True))


def test_a_change_reaches_everything_that_speaks_of_it() -> None:
    everyone = replace(status_of_mescc, by=first_match(row("symptomatic", ALL)))
    rules = Rules()
    decisions = tuple(everyone if d is status_of_mescc else d for d in rules.decisions)
    again = linked(replace(rules, decisions=decisions))
    changed = {new.name for old, new in zip(rules.decisions, again.decisions, strict=True) if old is not new}
    assert {"mescc.status", "corticosteroids.dexamethasone", "local_treatment.preferred", "mdo.members"} <= changed
    assert "scope.in_scope" not in changed


def test_scores_and_words_are_linked_too() -> None:
    informed = term("kent de folder", "knows the leaflet", not_(concludes(leaflet, "none")))
    score = Score("s", (item("folder", "leaflet", (1, informed), (0, ALL)),))
    total = replace(leaflet, name="total", values=(0, 1), by=Total(score))
    group = replace(leaflet, name="group", by=first_match(row("full", scores_between(score, 1, 1)), otherwise="none"))
    everyone = replace(leaflet, by=first_match(otherwise="risk"))
    linker = Linker([everyone, total, group])
    report = prove(FACTS, [linker.decision(total), linker.decision(group)])
    assert [proof.counts for proof in report.decisions] == [((1, 1),), (("full", 1),)]
    assert [flaw.code for proof in report.scores for flaw in proof.flaws] == ["dead_points"]


def test_decisions_in_a_circle_are_refused() -> None:
    one = replace(leaflet, by=first_match(row("none", concludes(start_deadline, 24)), otherwise="full"))
    other = replace(start_deadline, by=first_match(row(24, concludes(leaflet, "full")), otherwise=72))
    with pytest.raises(ValueError, match=r"information\.leaflet -> treatment\.start_deadline_hours -> information"):
        prove(FACTS, [one, other])


# --- What is printed ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_has_a_line_for_each_decision_and_theorem(report: Report, language: Language) -> None:
    lines = render(report, language).splitlines()
    for name in [*(proof.name for proof in report.decisions), *(proof.name for proof in report.theorems)]:
        assert sum(line.startswith(f"  ✓ {name} ") for line in lines) == 1, name
    assert (
        lines[-1]
        == {
            "nl": f"Bewezen: {len(report.decisions)} beslissingen, 4 scores en {len(report.theorems)} stellingen.",
            "en": f"Proven: {len(report.decisions)} decisions, 4 scores and {len(report.theorems)} theorems.",
        }[language]
    )
    assert not any("✗" in line for line in lines)


@pytest.fixture(scope="module")
def broken() -> Report:
    decisions = (replace(leaflet, by=first_match(row("full", is_true(imaging.vertebral_metastases_confirmed)))),)
    theorem = replace(
        imaging_not_later,
        worsening=(becomes_true(neurology.walks_independently), Rises(neurology.deficit_developed_over_days)),
    )
    return prove(FACTS, decisions, (), [theorem])


def test_a_failure_is_printed_with_its_case_and_what_to_do(broken: Report) -> None:
    text = render(broken, "en")
    assert '      case: {"imaging": {"vertebral_metastases_confirmed": false}}' in text
    assert "    In this case no row decides." in text
    assert "        -> information.leaflet = no value" in text
    assert "what next: Add a row for this case, or give `otherwise`." in text
    assert '      before: {"' in text
    assert "        -> imaging.deadline_hours = 24" in text
    assert "        -> imaging.deadline_hours = 48" in text
    assert text.splitlines()[-1] == "NOT proven: 4 flaws in 1 decision, 0 scores and 1 theorem."


def test_a_failure_as_json_can_be_given_to_advise(broken: Report) -> None:
    content = json.loads(json.dumps(broken.to_json()))
    assert content["proven"] is False
    assert content["decisions"][0]["flaws"][0]["shown"][0]["values"] == {"information.leaflet": None}
    (theorem,) = content["theorems"]
    (flaw,) = theorem["flaws"]
    for shown in flaw["shown"]:
        assert check_case(shown["case"]).known
    assert [shown["values"]["imaging.deadline_hours"] for shown in flaw["shown"]] == [24, 48]


def test_the_command_gives_text_or_json_and_a_status(
    report: Report, broken: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: Iterator[Report] = iter([report, broken])
    monkeypatch.setattr(proofs, "prove_guideline", lambda: next(found))
    text, status = run("nl", as_json=False)
    assert (text[-1], status) == ("\n", 0)
    text, status = run("nl", as_json=True)
    assert (json.loads(text)["proven"], status) == (False, 1)


def test_sets_are_counted_in_reading_order(report: Report) -> None:
    (proof,) = [proof for proof in report.decisions if proof.name == mdo_members.name]
    assert proof.counts[0][0] == ()
    assert [len(members) for members, _ in proof.counts if isinstance(members, tuple)] == [0, 3, 4, 5, 4]
