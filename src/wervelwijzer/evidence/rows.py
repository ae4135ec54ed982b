"""One row for each result: what is printed of every arm, its count, its interval, and the ratio between two arms."""

from __future__ import annotations

from dataclasses import dataclass

from wervelwijzer.evidence import words
from wervelwijzer.evidence.compare import Finding, arm_counts, counts, findings, likeliest
from wervelwijzer.evidence.recompute import Count, Interval, Ratio, p_values, ratio, wilson
from wervelwijzer.language.studies import Outcome, RatioKind, Share, Study
from wervelwijzer.language.text import Language, Text


@dataclass(frozen=True)
class ArmRow:
    """One arm (or the study as a whole, without a name): the printed share, and what was made of it."""

    name: Text | None
    share: Share
    count: Count | None
    interval: Interval | None

    @property
    def derived(self) -> bool:
        """Whether the count was not printed, but follows from the percentage and the size of the group."""
        return self.count is not None and self.share.events is None


@dataclass(frozen=True)
class Row:
    """One result of a study, with the comparison of its two arms where their counts are known.

    `differs` where something that is printed of it differs from what was recomputed, or holds by one test only.
    """

    study: Study
    outcome: Outcome
    arms: tuple[ArmRow, ...]
    kind: RatioKind
    ratio: Ratio | None
    p: float | None
    differs: bool


@dataclass(frozen=True)
class StudyRows:
    """A study with its rows and everything that was compared."""

    study: Study
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]


def rows(study: Study) -> StudyRows:
    """Recompute a study."""
    found = findings(study)
    different = {finding.result for finding in found if finding.verdict in ("discrepancy", "depends")}
    return StudyRows(study, tuple(_row(study, outcome, different) for outcome in study.outcomes), found)


def _row(study: Study, outcome: Outcome, different: set[str]) -> Row:
    arms = [
        _arm(study.arms[arm].name, share, likeliest(possible, share.percent))
        for arm, (share, possible) in enumerate(zip(outcome.shares, arm_counts(study, outcome), strict=True))
    ]
    if outcome.whole:
        possible = counts(study, outcome, outcome.whole, None)
        arms.append(_arm(None, outcome.whole, likeliest(possible, outcome.whole.percent)))
    kind: RatioKind = outcome.effect.kind if outcome.effect else "RR"
    known = [arm.count for arm in arms if arm.count is not None]
    compared = len(outcome.shares) == 2 and len(known) == 2
    return Row(
        study,
        outcome,
        tuple(arms),
        kind,
        ratio(kind, known[0], known[1]) if compared else None,
        p_values(known).get("fisher") if compared else None,
        outcome.id in different,
    )


def _arm(name: Text | None, share: Share, count: Count | None) -> ArmRow:
    return ArmRow(name, share, count, wilson(count) if count else None)


# --- As people read them ---


def printed_share(share: Share, language: Language) -> str:
    """The share as the text prints it, without the count: 56%, <5%, up to 70%, 74–100%; empty where only a count is."""
    figure = f"{share.percent}%" if share.percent else ""
    if share.low is not None and share.high is not None:
        spread = f"{share.low}–{share.high}%"
        figure = f"{figure} ({spread})" if figure else spread
    sign = {
        "=": "",
        "<": "< ",
        ">": "> ",
        "about": f"{words.ABOUT.in_(language)} ",
        "up_to": f"{words.UP_TO.in_(language)} ",
    }[share.relation]
    return words.number(sign + figure, language) if figure else ""


def printed_count(arm: ArmRow) -> str:
    """The count: 80/142, or ≈120/164 where it was derived; empty where none is known."""
    return f"{'≈' if arm.derived else ''}{arm.count.events}/{arm.count.n}" if arm.count else ""


def proportion(arm: ArmRow, language: Language) -> str:
    """The recomputed percentage with its interval."""
    if arm.count is None or arm.interval is None:
        return ""
    low, high = 100 * arm.interval.low, 100 * arm.interval.high
    return words.number(f"{100 * arm.count.share:.1f}% ({low:.1f}–{high:.1f})", language)


def ratio_text(value: Ratio, language: Language) -> str:
    """A ratio with its interval, with two decimals."""
    return words.number(f"{value.value:.2f} ({value.interval.low:.2f}–{value.interval.high:.2f})", language)


def p_text(p: float, language: Language) -> str:
    """A p-value with two decimals, or three below 0.1."""
    if p < 0.001:
        return words.number("p < 0.001", language)
    return words.number(f"p = {p:.3f}" if p < 0.1 else f"p = {p:.2f}", language)
