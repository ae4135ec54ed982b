"""`wervelwijzer prove`: the proofs of this guideline, for people and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from wervelwijzer.advice.engine import Rules
from wervelwijzer.diagrams.forest import GAP
from wervelwijzer.diagrams.prove import Linker, prove
from wervelwijzer.diagrams.prove.report import DecisionProof, Flaw, KnowledgeProof, Report, ScoreProof, TheoremProof
from wervelwijzer.facts import FACTS
from wervelwijzer.guideline.safety import THEOREMS
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.theorems import Theorem

PROVEN, NOT_PROVEN = 0, 1
MOST_VALUES_SHOWN = 8

TITLE = Text(
    "Bewijs over alle mogelijke patiënten: alles is geteld, niets is een steekproef.\n"
    "Een cel is een groep patiënten die voor elke regel gelijk zijn.",
    "Proof over all possible patients: everything is counted, nothing is sampled.\n"
    "A cell is a group of patients who are the same to every rule.",
)
DECISIONS = Text(
    "Beslissingen: in elke cel precies één waarde, elke waarde bereikbaar, geen dode rij",
    "Decisions: exactly one value in every cell, every value reachable, no dead row",
)
SCORES = Text(
    "Scores: elk onderdeel geeft iedereen punten, geen dode rij",
    "Scores: every item gives everyone points, no dead row",
)
KNOWLEDGE = Text(
    "Kennis: wie meer weet, houdt nooit meer mogelijkheden over",
    "Knowledge: whoever knows more is never left with more possibilities",
)
SAFETY = Text("Veiligheid: stellingen naast de richtlijn", "Safety: theorems beside the guideline")


def prove_guideline(rules: Rules | None = None, theorems: Iterable[Theorem] = THEOREMS) -> Report:
    """Prove the guideline, or a guideline with a rule changed on purpose."""
    rules = Rules() if rules is None else rules
    return prove(FACTS, rules.decisions, rules.recommendations, theorems)


def linked(rules: Rules) -> Rules:
    """The rules with every reference to a decision or recommendation pointing at the one in their own lists.

    For rules of which one was replaced: the engine then answers as the proof counts.
    """
    linker = Linker(rules.decisions, rules.recommendations)
    return replace(
        rules,
        decisions=tuple(linker.decision(decision) for decision in rules.decisions),
        recommendations=tuple(linker.recommendation(recommendation) for recommendation in rules.recommendations),
    )


def run(language: Language, as_json: bool) -> tuple[str, int]:
    """What `wervelwijzer prove` prints, and its exit status: 0 where everything is proven, else 1."""
    report = prove_guideline()
    text = json.dumps(report.to_json(), ensure_ascii=False, indent=2) if as_json else render(report, language)
    return f"{text}\n", PROVEN if report.proven else NOT_PROVEN


# --- For people ---


def render(report: Report, language: Language) -> str:
    """The report in lines: one for each decision, score and theorem, more where one fails, and a summary."""
    named: tuple[DecisionProof | ScoreProof | TheoremProof, ...] = (*report.decisions, *report.scores, *report.theorems)
    width = max(len(proof.name) for proof in named)
    lines = [TITLE.in_(language)]
    lines += _part(DECISIONS, (_decision(proof, width, language) for proof in report.decisions), language)
    lines += _part(SCORES, (_score(proof, width, language) for proof in report.scores), language)
    lines += _part(KNOWLEDGE, [_knowledge(report.knowledge, language)], language)
    lines += _part(SAFETY, (_theorem(proof, width, language) for proof in report.theorems), language)
    return "\n".join([*lines, "", _summary(report, language)])


def _part(heading: Text, proofs: Iterable[Sequence[str]], language: Language) -> list[str]:
    return ["", heading.in_(language), *(f"  {line}" for proof in proofs for line in proof)]


def _decision(proof: DecisionProof, width: int, language: Language) -> list[str]:
    facts = _plural(proof.facts, Text("feit", "fact"), Text("feiten", "facts"), language)
    cells = _plural(proof.cells, Text("cel", "cell"), Text("cellen", "cells"), language)
    values = [value for value, _ in proof.counts]
    short = len(values) <= MOST_VALUES_SHOWN and not any(isinstance(value, tuple) for value in values)
    shown = (
        " | ".join(_code(value, language) for value in values)
        if short
        else f"{len(values)} {Text('waarden', 'values').in_(language)}"
    )
    line = f"{_mark(proof.flaws)} {proof.name:<{width}}  {facts:>10}  {cells:>25}  {shown}"
    return [line, *_flaws(proof.flaws, language)]


def _score(proof: ScoreProof, width: int, language: Language) -> list[str]:
    items = _plural(proof.items, Text("onderdeel", "item"), Text("onderdelen", "items"), language)
    rows = _plural(proof.rows, Text("rij", "row"), Text("rijen", "rows"), language)
    return [f"{_mark(proof.flaws)} {proof.name:<{width}}  {items}, {rows}", *_flaws(proof.flaws, language)]


def _knowledge(proof: KnowledgeProof, language: Language) -> list[str]:
    nodes = _plural(proof.nodes, Text("knoop", "node"), Text("knopen", "nodes"), language)
    steps = _plural(proof.steps, Text("stap", "step"), Text("stappen", "steps"), language)
    return [f"{_mark(proof.flaws)} {nodes}, {steps}", *_flaws(proof.flaws, language)]


def _theorem(proof: TheoremProof, width: int, language: Language) -> list[str]:
    one, more = Text("cel", "cell"), Text("cellen", "cells")
    if proof.kind == "never_later":
        one, more = Text("celpaar", "pair"), Text("celparen", "pairs")
    cells = _plural(proof.cells, one, more, language)
    line = f"{_mark(proof.flaws)} {proof.name:<{width}}  {cells:>31}  {proof.guards.in_(language)}"
    exceptions = [
        f"    {Text('uitgezonderd', 'except').in_(language)} {exception.name} "
        f"({_plural(exception.cells, one, more, language)}): {exception.says.in_(language)}"
        for exception in proof.exceptions
    ]
    return [line, *exceptions, *_flaws(proof.flaws, language)]


def _flaws(flaws: Iterable[Flaw], language: Language) -> Iterator[str]:
    for flaw in flaws:
        yield f"    {flaw.says.in_(language)}"
        for number, shown in enumerate(flaw.shown):
            label = Text("geval", "case")
            if len(flaw.shown) > 1:
                label = (Text("ervoor", "before"), Text("erna", "after"))[number]
            values = ", ".join(f"{name} = {_code(value, language)}" for name, value in shown.values.items())
            yield f"      {label.in_(language)}: {json.dumps(shown.case, ensure_ascii=False)}"
            yield from [f"        -> {values}"] if values else []
        yield f"      {Text('wat nu', 'what next').in_(language)}: {flaw.next.in_(language)}"


def _summary(report: Report, language: Language) -> str:
    decisions = _plural(
        len(report.decisions), Text("beslissing", "decision"), Text("beslissingen", "decisions"), language
    )
    scores = _plural(len(report.scores), Text("score", "score"), Text("scores", "scores"), language)
    theorems = _plural(len(report.theorems), Text("stelling", "theorem"), Text("stellingen", "theorems"), language)
    counted = f"{decisions}, {scores} {Text('en', 'and').in_(language)} {theorems}"
    if report.proven:
        return Text(f"Bewezen: {counted}.", f"Proven: {counted}.").in_(language)
    flaws = _plural(len(report.flaws), Text("tekortkoming", "flaw"), Text("tekortkomingen", "flaws"), language)
    return Text(f"NIET bewezen: {flaws} in {counted}.", f"NOT proven: {flaws} in {counted}.").in_(language)


def _mark(flaws: Sequence[Flaw]) -> str:
    return "✗" if flaws else "✓"


def _plural(number: int, one: Text, more: Text, language: Language) -> str:
    counted = f"{number:,}".replace(",", "." if language == "nl" else ",")
    return f"{counted} {(one if number == 1 else more).in_(language)}"


def _code(value: Value, language: Language) -> str:
    if value == GAP:
        return Text("geen waarde", "no value").in_(language)
    return json.dumps(value) if isinstance(value, bool | tuple) else str(value)
