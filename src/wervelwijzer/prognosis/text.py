"""All models of one patient as text for a terminal or a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from wervelwijzer.language.decisions import Value
from wervelwijzer.language.text import Language
from wervelwijzer.prognosis.gates import GATES, Says
from wervelwijzer.prognosis.own_figures import OwnFigures, own_figures
from wervelwijzer.prognosis.result import Comparison, Interview, ModelResult, Settles
from wervelwijzer.prognosis.words import (
    POPULATION,
    SIGNS,
    VERDICTS,
    alive_between,
    either,
    group_words,
    labels,
    marks,
    number,
    published,
    say,
    totals,
)

WIDTH = 100
MOST_ANSWERS = 6
"""More answers than this to a question are not spelt out."""


def render(
    comparison: Comparison,
    interview: Interview,
    language: Language,
    width: int = WIDTH,
    own: Sequence[OwnFigures] = (),
) -> str:
    """The whole comparison as text; `own` are a hospital's own figures, shown beside the published ones."""
    lines = list(_lines(comparison, interview, language, own))
    return "\n".join(folded(line, width) for line in lines) + "\n"


def folded(line: str, width: int) -> str:
    """A line broken to the width, what follows hung under its first word."""
    indent = len(line) - len(line.lstrip(" "))
    first = line.lstrip()
    hanging = " " * (indent + (2 if first.startswith(("·", "?", "!")) else 3 if first[:2].strip().isdigit() else 0))
    return "\n".join(wrap(line, width, subsequent_indent=hanging, break_on_hyphens=False)) or line


def _lines(
    comparison: Comparison, interview: Interview, language: Language, own: Sequence[OwnFigures]
) -> Iterator[str]:
    yield say("title", language)
    yield say("aid", language)
    if comparison.estimate is None:
        yield say("no_estimate", language)
    else:
        yield say("estimate", language, number(comparison.estimate, language))
    yield say("none_calibrated", language)
    yield ""
    if comparison.differs:
        yield say("differs", language)
        yield from (f"! {differs.says.in_(language)}" for differs in comparison.differs)
        yield say("differs_because", language)
        yield ""
    yield from _agreement(comparison, language)
    yield from _questions(interview, comparison, language)
    yield say("computed", language)
    for result in comparison.models:
        if result.model.computed:
            yield from _model(result, interview, language, own)
    silent = [result for result in comparison.models if not result.model.computed]
    if silent:
        yield say("not_computed", language)
        yield from _silent(silent, language)
    yield ""
    yield marks(language)
    yield say("recommended", language)
    yield say("fact_of", language)


def _agreement(comparison: Comparison, language: Language) -> Iterator[str]:
    yield say("agreement", language)
    names = {result.model.code: result.model.label.in_(language) for result in comparison.models}
    for at in comparison.gates:
        sides: tuple[tuple[Says, tuple[str, ...]], ...] = (("longer", at.longer), ("shorter", at.shorter))
        parts = [
            f"{SIGNS[said].in_(language)}: {', '.join(names[code] for code in codes)}" for said, codes in sides if codes
        ]
        listed = f" ({'; '.join(parts)})" if parts else ""
        yield f"· {say('at', language, at.gate)}: {VERDICTS[at.verdict].in_(language)}{listed}"
    yield say("heard", language)
    yield ""


def _questions(interview: Interview, comparison: Comparison, language: Language) -> Iterator[str]:
    if not interview.questions:
        return
    names = {result.model.code: result.model.label.in_(language) for result in comparison.models}
    yield say("next", language)
    for question in interview.questions:
        helped = ", ".join(names[code] for code in question.models)
        yield f"? {question.fact.label.in_(language)} ({question.fact.name}) {say('helps', language)} {helped}"
    yield ""


def _model(result: ModelResult, interview: Interview, language: Language, own: Sequence[OwnFigures]) -> Iterator[str]:
    model = result.model
    star = " *" if model.recommended else ""
    aside = f" ({say('not_recommended', language)})" if model.recommended is False else ""
    yield f"{model.label.in_(language)}{star}{aside}: {_outcome(result, language)}"
    for group in result.published:
        said = published(group, language) or (group.says.in_(language) if group.says else "")
        if said:
            yield f"  · {group.label.in_(language)}: {said} [{group.mark}]"
    for figures in own:
        told = [own_figures(figures, model.code, group) for group in result.groups]
        yield from (f"  · {words.in_(language)}" for words in told if words is not None)
    for one in result.survival:
        yield f"  · {alive_between(one, language)} [F]"
    if result.says:
        gates = "; ".join(f"{say('at', language, gate)} {SIGNS[result.says[gate]].in_(language)}" for gate in GATES)
        yield f"  · {say('gates', language)}: {gates}"
    yield from _population(result, language)
    missing = interview.missing.get(model.code, ())
    if missing:
        yield f"  · {say('missing', language)}: {labels(missing, language)}"
    if model.code in interview.settles and len(missing) > 1:
        yield f"  ? {_settles(interview.settles[model.code], result, language)}"
    for other in result.variants:
        if other.totals != result.totals:
            groups = f", {_groups(other.groups, result, language)}" if other.groups else ""
            label = other.variant.label.in_(language)
            yield (
                f"  · {say('variant', language)}, {label}: {totals(other.totals, language)}{groups} "
                f"[{other.variant.mark}]"
            )
    if result.supplied:
        yield f"  · {_provenance(result, language)}"
    yield ""


def _outcome(result: ModelResult, language: Language) -> str:
    if result.outside_table:
        return say("outside_table", language)
    parts = []
    if result.totals and not (result.supplied and result.supplied.cox):
        parts.append(totals(result.totals, language))
    if result.groups:
        parts.append(f"{say('group', language)} {_groups(result.groups, result, language)}")
    return ", ".join(parts) or say("from_file", language)


def _groups(values: tuple[Value, ...], result: ModelResult, language: Language) -> str:
    assert result.model.group is not None
    return group_words(result.model.group, values, language)


def _population(result: ModelResult, language: Language) -> Iterator[str]:
    if not result.model.conditions:
        return
    reasons = [one.condition.says.in_(language) for one in result.conditions if one.fit == "misfit"]
    open_facts = dict.fromkeys(name for one in result.conditions if one.fit == "unknown" for name in one.missing)
    told = POPULATION[result.population].in_(language)
    if reasons:
        yield f"  ! {say('population', language)}: {told}. {' '.join(reasons)}"
    elif open_facts:
        asks = f"{say('missing', language).lower()}: {labels(open_facts, language)}"
        yield f"  · {say('population', language)}: {told} ({asks})"
    else:
        yield f"  · {say('population', language)}: {told}"


def _settles(settles: Settles, result: ModelResult, language: Language) -> str:
    """The question, and what each answer leaves where the answers are few."""
    asked = f"{say('settles', language)}: {settles.fact.label.in_(language)}"
    decision = result.model.group
    if decision is None:
        return asked
    by_outcome: dict[tuple[Value, ...], list[str]] = {}
    for left in settles.answers:
        by_outcome.setdefault(left.possible, []).append(left.answer.in_(language).partition(" (")[0])
    if len(settles.answers) > MOST_ANSWERS:
        return asked
    told = [
        f"{either(answers, language)} → {group_words(decision, possible, language)}"
        for possible, answers in by_outcome.items()
    ]
    return f"{asked} ({'; '.join(told)})"


def _provenance(result: ModelResult, language: Language) -> str:
    assert result.supplied is not None
    told = result.supplied.provenance
    return (
        f"{say('supplied', language)}: {told.source}; {told.supplied_by}, {told.checked_by}, {told.date} "
        f"({told.file}, {told.table_version}, sha256 {told.digest}); {say('not_checked', language)}"
    )


def _silent(results: Iterable[ModelResult], language: Language) -> Iterator[str]:
    for result in results:
        model = result.model
        star = " *" if model.recommended else ""
        missing = model.missing.in_(language) if model.missing else ""
        yield f"· {model.label.in_(language)}{star}: {missing}"
