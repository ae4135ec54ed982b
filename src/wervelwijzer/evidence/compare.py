"""Compares every printed figure of a study with the recomputed one: agreement, rounding, or a named discrepancy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from math import prod
from typing import Literal

from wervelwijzer.evidence import explanations
from wervelwijzer.evidence.recompute import (
    Count,
    Interval,
    cut_off,
    decimals,
    meaning,
    middle,
    off_middle,
    p_values,
    possible_counts,
    ratio,
    ratio_of_rounded,
    rounded,
    same,
)
from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Calculation, Effect, Outcome, P, Share, Study
from wervelwijzer.language.text import Text

Verdict = Literal["agrees", "rounding", "depends", "discrepancy", "not_recomputable"]
"""`rounding`: the same, but for how it was rounded; `depends`: true by one customary test and not by another."""

Check = Literal[
    "percentage", "ratio", "interval", "interval_and_p", "p", "range", "arms", "calculation", "doubt", "none"
]

MOST_OFF_MIDDLE = 0.15
"""How far a ratio may lie from the geometric middle of its interval (0 to 1) before we say so."""

SIGNIFICANT = 0.05
TESTS = {
    "fisher": Text("Fisher", "Fisher"),
    "chi2": Text("chi-kwadraat", "chi-squared"),
    "yates": Text("chi-kwadraat met correctie", "chi-squared with correction"),
}


@dataclass(frozen=True)
class Finding:
    """One comparison: what is printed, what follows from the counts, and what we make of it.

    `key` names it for good: study/result/check, with the position of the arm where each arm has its own.
    """

    key: str
    study: Study
    result: str
    check: Check
    printed: Text
    recomputed: Text
    verdict: Verdict
    reason: Text | None
    places: tuple[Place, ...]


def figures(nl: str, en: str | None = None) -> Text:
    """Figures with a decimal point as a text: a decimal comma in Dutch. Words can differ by language."""
    return Text(nl.replace(".", ","), nl if en is None else en)


def findings(study: Study) -> tuple[Finding, ...]:
    """Every comparison that this study allows, in the order of its results; nothing printed is left out."""
    found = [
        *_arms(study),
        *(finding for outcome in study.outcomes for finding in _outcome(study, outcome)),
        *(_measure(study, index) for index in range(len(study.measures))),
        *(_calculation(study, calculation) for calculation in study.calculations),
        *(
            Finding(
                f"{study.id}/{doubt.id}/doubt",
                study,
                doubt.id,
                "doubt",
                Text("", ""),
                Text("", ""),
                "discrepancy",
                doubt.says,
                doubt.places,
            )
            for doubt in study.doubts
        ),
    ]
    return tuple(_explained(finding) for finding in found)


def _explained(finding: Finding) -> Finding:
    named = explanations.REASONS.get(finding.key)
    return replace(finding, reason=named) if named else finding


# --- Counts ---


def denominator(study: Study, share: Share, arm: int | None) -> int | None:
    """Of whom a share is: as printed with it, else the arm, else the whole study."""
    if share.n is not None:
        return share.n
    return study.n if arm is None else study.arms[arm].n


def counts(study: Study, outcome: Outcome, share: Share, arm: int | None) -> tuple[Count, ...]:
    """The numbers of people that a share can stand for: one where they are printed, else every one that fits.

    Where the printed denominator does not give the printed percentage and the size of the arm does, that size is used.
    """
    n = denominator(study, share, arm)
    if n is None:
        return ()
    if share.events is not None:
        whole = None if arm is None else study.arms[arm].n
        if share.percent and whole and not same(100 * share.events / n, share.percent):
            n = whole if same(100 * share.events / whole, share.percent) else n
        return (Count(share.events, n),)
    if share.percent is None or share.relation != "=" or outcome.estimated:
        return ()
    return possible_counts(share.percent, n)


def arm_counts(study: Study, outcome: Outcome) -> list[tuple[Count, ...]]:
    """The possible counts of every arm."""
    return [counts(study, outcome, share, arm) for arm, share in enumerate(outcome.shares)]


def likeliest(possible: tuple[Count, ...], percent: str | None) -> Count | None:
    """The count that lies nearest the printed percentage; none where no count is known."""
    if not possible:
        return None
    return min(possible, key=lambda count: abs(100 * count.share - float(percent))) if percent else possible[0]


# --- The checks of an outcome ---


def _outcome(study: Study, outcome: Outcome) -> Iterator[Finding]:
    made = [
        *(
            _percentage(study, outcome, share, arm)
            for arm, share in [*enumerate(outcome.shares), *([(None, outcome.whole)] if outcome.whole else [])]
            if share.percent is not None
        ),
        *_effect(study, outcome),
        *_p(study, outcome),
        *_within(study, outcome),
    ]
    yield from made or [_nothing(study, outcome)]


def _finding(
    study: Study,
    outcome: Outcome,
    check: Check,
    printed: Text,
    recomputed: Text,
    verdict: Verdict,
    reason: Text | None = None,
    arm: int | None = None,
) -> Finding:
    key = f"{study.id}/{outcome.id}/{check}" + ("" if arm is None else f"/{arm}")
    return Finding(key, study, outcome.id, check, printed, recomputed, verdict, reason, outcome.places)


def _nothing(study: Study, outcome: Outcome) -> Finding:
    shares = (*outcome.shares, *((outcome.whole,) if outcome.whole else ()))
    if shares and all(share.events is not None for share in shares):
        reason = Text(
            "alleen aantallen gedrukt: er is niets om mee te vergelijken",
            "only counts are printed: there is nothing to compare with",
        )
    else:
        reason = Text("alleen een bereik gedrukt", "only a range is printed")
    return _finding(study, outcome, "none", Text("", ""), Text("", ""), "not_recomputable", reason)


def _percentage(study: Study, outcome: Outcome, share: Share, arm: int | None) -> Finding:
    percent = share.percent
    assert percent is not None
    n = denominator(study, share, arm)
    printed = figures(f"{percent}%")
    if share.events is not None and n is not None:
        return _counted(study, outcome, percent, Count(share.events, n), arm)
    if n is None or outcome.estimated or share.relation != "=":
        return _finding(
            study, outcome, "percentage", printed, Text("", ""), "not_recomputable", _why_not(outcome, share), arm
        )
    possible = possible_counts(percent, n)
    if n >= 100 * 10 ** decimals(percent):
        reason = Text(
            f"bij {n} mensen past elk percentage; het aantal staat er niet",
            f"with {n} people any percentage fits; the number is not printed",
        )
        return _finding(study, outcome, "percentage", printed, Text("", ""), "not_recomputable", reason, arm)
    fitting = " of ".join(f"{count.events}/{n}" for count in possible)
    return _finding(
        study,
        outcome,
        "percentage",
        printed,
        Text(fitting, fitting.replace(" of ", " or ")),
        "agrees" if possible else "discrepancy",
        None if possible else Text("geen heel aantal past", "no whole number fits"),
        arm,
    )


def _why_not(outcome: Outcome, share: Share) -> Text:
    if share.relation != "=":
        return Text("bij benadering of als grens gedrukt", "printed as an approximation or a bound")
    if outcome.estimated:
        return Text(
            "geen aantallen gedrukt, of een schatting (overlevingscurve, samengevoegde studies)",
            "no counts printed, or an estimate (survival curve, pooled studies)",
        )
    return Text("de noemer staat er niet", "the denominator is not printed")


def _counted(study: Study, outcome: Outcome, percent: str, count: Count, arm: int | None) -> Finding:
    value = 100 * count.share
    finer = f"{percent}.0" if "." not in percent else f"{percent}0"
    shown = percent if same(value, percent) else rounded(value, finer)
    verdict: Verdict = "discrepancy"
    reason = None
    if same(value, percent):
        verdict = "agrees"
    elif cut_off(value, percent):
        verdict, reason = "rounding", Text("afgekapt in plaats van afgerond", "cut off instead of rounded")
    else:
        reason = _diagnosis(study, outcome, percent, count, arm)
    return _finding(
        study,
        outcome,
        "percentage",
        figures(f"{count.events}/{count.n} ({percent}%)"),
        figures(f"{shown}%"),
        verdict,
        reason,
        arm,
    )


def _diagnosis(study: Study, outcome: Outcome, percent: str, count: Count, arm: int | None) -> Text:
    size = None if arm is None else study.arms[arm].n
    if size and size != count.n and same(100 * count.events / size, percent):
        return Text(
            f"de noemer is die van de arm: {count.events}/{size} geeft {percent}%".replace(".", ","),
            f"the denominator is that of the arm: {count.events}/{size} gives {percent}%",
        )
    if any(other.percent is not None and same(100 * count.share, other.percent) for other in outcome.shares):
        return Text("het percentage staat bij de andere arm", "the percentage stands at the other arm")
    return Text("het percentage volgt niet uit de aantallen", "the percentage does not follow from the counts")


# --- Ratios ---


def _effect(study: Study, outcome: Outcome) -> Iterator[Finding]:
    effect = outcome.effect
    if effect is None:
        return
    yield _ratio(study, outcome, effect)
    if effect.low is None or effect.high is None:
        return
    interval = Interval(float(effect.low), float(effect.high))
    off = off_middle(float(effect.value), interval)
    yield _finding(
        study,
        outcome,
        "interval",
        figures(f"{effect.kind} {effect.value} ({effect.low}–{effect.high})"),
        figures(
            f"midden van het interval {rounded(middle(interval), effect.value)}",
            f"middle of the interval {rounded(middle(interval), effect.value)}",
        ),
        "agrees" if abs(off) <= MOST_OFF_MIDDLE else "discrepancy",
        None
        if abs(off) <= MOST_OFF_MIDDLE
        else Text("ligt niet in het midden van het interval", "does not lie in the middle of its interval"),
    )
    if outcome.p and outcome.p.value:
        excludes = not interval.low <= 1 <= interval.high
        agrees = excludes == (float(outcome.p.value) < SIGNIFICANT)
        yield _finding(
            study,
            outcome,
            "interval_and_p",
            figures(f"({effect.low}–{effect.high}), p {outcome.p.relation} {outcome.p.value}"),
            Text("zonder 1" if excludes else "met 1", "excludes 1" if excludes else "includes 1"),
            "agrees" if agrees else "discrepancy",
            None if agrees else Text("interval en p spreken elkaar tegen", "interval and p contradict each other"),
        )


def _ratio(study: Study, outcome: Outcome, effect: Effect) -> Finding:
    printed = figures(f"{effect.kind} {effect.value}")
    if not outcome.shares:
        return _finding(
            study,
            outcome,
            "ratio",
            printed,
            Text("", ""),
            "not_recomputable",
            Text("geen aantallen of percentages gedrukt", "no counts or percentages printed"),
        )
    above, below = (outcome.shares[arm] for arm in effect.arms)
    known = [
        likeliest(counts(study, outcome, share, arm), share.percent)
        for arm, share in zip(effect.arms, (above, below), strict=True)
    ]
    if known[0] and known[1]:
        computed = ratio(effect.kind, known[0], known[1])
        if computed:
            value = rounded(computed.value, effect.value)
            ends = rounded(computed.interval.low, effect.value), rounded(computed.interval.high, effect.value)
            agrees = same(computed.value, effect.value)
            return _finding(
                study,
                outcome,
                "ratio",
                printed,
                figures(f"{effect.kind} {value} ({ends[0]}–{ends[1]})"),
                "agrees" if agrees else "discrepancy",
                None if agrees else Text("niet de ruwe verhouding", "not the crude ratio"),
            )
    assert above.percent is not None
    assert below.percent is not None
    span = ratio_of_rounded(above.percent, below.percent)
    stands_for = meaning(effect.value)
    fits = stands_for.low < span.high and span.low < stands_for.high
    low, high = rounded(span.low, effect.value), rounded(span.high, effect.value)
    return _finding(
        study,
        outcome,
        "ratio",
        printed,
        figures(
            f"{above.percent}% / {below.percent}% = {low}–{high}",
        ),
        "rounding" if fits else "discrepancy",
        Text("past bij de afgeronde percentages", "fits the rounded percentages")
        if fits
        else Text("niet de verhouding van de percentages", "not the ratio of the percentages"),
    )


# --- p-values and ranges ---


def _p(study: Study, outcome: Outcome) -> Iterator[Finding]:
    p = outcome.p
    if p is None:
        return
    printed = Text("niet significant", "not significant") if p.value is None else figures(f"p {p.relation} {p.value}")
    possible = arm_counts(study, outcome)
    if len(possible) < 2 or not all(possible):
        reason = Text("geen aantallen gedrukt", "no counts printed")
        yield _finding(study, outcome, "p", printed, Text("", ""), "not_recomputable", reason)
        return
    by_test: dict[str, list[float]] = {}
    for combination in product(*possible):
        for test, value in p_values(combination).items():
            by_test.setdefault(test, []).append(value)
    fitting = [test for test, values in by_test.items() if any(_fits(value, p) for value in values)]
    whole = [test for test, values in by_test.items() if all(_fits(value, p) for value in values)]
    verdict: Verdict = "discrepancy"
    reason_ = Text("geen gangbare toets geeft deze waarde", "no customary test gives this value")
    if fitting and (p.relation == "=" or len(whole) == len(by_test)):
        verdict, reason_ = "agrees", _by(fitting) if p.relation == "=" else Text("", "")
    elif fitting:
        verdict, reason_ = "depends", Text(f"alleen met {_by(fitting).nl}", f"only with {_by(fitting).en}")
    shown = {test: _shown_p(values[0], p) for test, values in by_test.items()}
    yield _finding(
        study,
        outcome,
        "p",
        printed,
        figures(
            "; ".join(f"{TESTS[test].nl} {value}" for test, value in shown.items()),
            "; ".join(f"{TESTS[test].en} {value}" for test, value in shown.items()),
        ),
        verdict,
        reason_ if reason_.nl else None,
    )


def _shown_p(value: float, p: P) -> str:
    if p.value and p.relation == "=":
        return rounded(value, p.value)
    if value < 0.001:
        return "< 0.001"
    bound = float(p.value or SIGNIFICANT)
    return rounded(value, "0.001" if abs(value - bound) >= 0.0005 else "0.0001")


def _by(tests: list[str]) -> Text:
    return Text(", ".join(TESTS[test].nl for test in tests), ", ".join(TESTS[test].en for test in tests))


def _fits(value: float, p: P) -> bool:
    if p.value is None:
        return value >= SIGNIFICANT
    return value < float(p.value) if p.relation == "<" else same(value, p.value)


def _within(study: Study, outcome: Outcome) -> Iterator[Finding]:
    if outcome.within is None:
        return
    low, high = outcome.within
    outside = [
        f"{share.percent}%"
        for share in outcome.shares
        if share.percent is not None and not float(low) <= float(share.percent) <= float(high)
    ]
    yield _finding(
        study,
        outcome,
        "range",
        figures(f"{low}–{high}%"),
        figures(", ".join(f"{share.percent}%" for share in outcome.shares)),
        "discrepancy" if outside else "agrees",
        figures(f"{', '.join(outside)} valt buiten het bereik", f"{', '.join(outside)} lies outside the range")
        if outside
        else None,
    )


# --- Totals and what is on a scale ---


def _arms(study: Study) -> Iterator[Finding]:
    sizes = [arm.n for arm in study.arms]
    if study.n is None or not sizes or None in sizes:
        return
    total = sum(size for size in sizes if size is not None)
    yield Finding(
        f"{study.id}/arms",
        study,
        "arms",
        "arms",
        Text(f"n = {study.n}", f"n = {study.n}"),
        Text(*([f"{' + '.join(map(str, sizes))} = {total}"] * 2)),
        "agrees" if total == study.n else "discrepancy",
        None if total == study.n else Text("de armen tellen anders op", "the arms add up differently"),
        study.places,
    )


def _measure(study: Study, index: int) -> Finding:
    measure = study.measures[index]
    value = " / ".join(measure.values)
    spread = f" ({measure.low}–{measure.high})" if value and measure.low else f"{measure.low}–{measure.high}"
    shown = value + spread if measure.low else value
    return Finding(
        f"{study.id}/{measure.id}/none",
        study,
        measure.id,
        "none",
        figures(f"{shown} {measure.unit.nl}", f"{shown} {measure.unit.en}"),
        Text("", ""),
        "not_recomputable",
        Text("de metingen zelf staan er niet", "the measurements themselves are not printed"),
        measure.places,
    )


def _calculation(study: Study, calculation: Calculation) -> Finding:
    first, *rest = map(float, calculation.terms)
    value = {"sum": first + sum(rest), "product": prod((first, *rest)), "difference": first - sum(rest)}[
        calculation.operation
    ]
    sign = {"sum": " + ", "product": " × ", "difference": " − "}[calculation.operation]
    shown = f"{sign.join(calculation.terms)} = {value:g}" if value < 1e6 else f"{value:.0f}"
    shown = shown if value < 1000 else f"{sign.join(calculation.terms)} = {value:.0f}"
    verdict: Verdict = "agrees" if same(value, calculation.result) else "discrepancy"
    reason = None if verdict == "agrees" else Text("de uitkomst is anders", "the result is different")
    if verdict == "discrepancy" and calculation.unit.nl == "%" and _rounds_to(calculation, value):
        verdict, reason = "rounding", Text("past bij de afgeronde percentages", "fits the rounded percentages")
    percentages = calculation.unit.nl == "%"
    printed = figures(calculation.result + ("%" if percentages else ""))
    if percentages and calculation.result == "100":  # a whole is meant, not printed
        size = f" (n = {calculation.of})" if calculation.of else ""
        printed = figures(", ".join(f"{term}%" for term in calculation.terms) + size)
    if verdict == "agrees" and calculation.of is not None and not _whole_numbers(calculation):
        verdict = "discrepancy"
        reason = Text(
            f"geen hele aantallen van samen {calculation.of} geven deze percentages",
            f"no whole numbers adding up to {calculation.of} give these percentages",
        )
        nearest = [round(float(term) * calculation.of / 100) for term in calculation.terms]
        shown = f"{' + '.join(map(str, nearest))} = {sum(nearest)}"
    return Finding(
        f"{study.id}/{calculation.id}/calculation",
        study,
        calculation.id,
        "calculation",
        printed,
        figures(shown),
        verdict,
        reason,
        calculation.places,
    )


def _rounds_to(calculation: Calculation, value: float) -> bool:
    slack = sum(0.5 * 10.0 ** -decimals(figure) for figure in (*calculation.terms, calculation.result))
    return abs(value - float(calculation.result)) <= slack


def _whole_numbers(calculation: Calculation) -> bool:
    of = calculation.of
    assert of is not None
    options = [[count.events for count in possible_counts(term, of)] for term in calculation.terms]
    return any(sum(combination) == of for combination in product(*options))
