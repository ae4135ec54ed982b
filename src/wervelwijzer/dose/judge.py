"""Judging courses by each published limit: within, beyond, not applicable, not verified, or cannot be said, and why.

What is unknown gives the exact set of judgements that some completion of it leads to, and the unknowns that can still
change it. Where of the dose of the cord only the prescription is known, that counts as an upper bound in conventional
courses (and it is said); in stereotactic courses, whose plan spares the cord, anything from zero up to it is possible.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from wervelwijzer.dose.circumstances import Circumstances, Unknown, completions, variations
from wervelwijzer.dose.courses import Course, Request
from wervelwijzer.dose.nieder import PointTable
from wervelwijzer.dose.outcomes import VERDICTS, Outcome, Verdict
from wervelwijzer.dose.published import LIMITS, Limit, LimitName
from wervelwijzer.dose.rules_first import (
    hytec_de_novo,
    quantec_conventional,
    quantec_converted,
    quantec_stereotactic,
)
from wervelwijzer.dose.rules_repeat import Settings, nieder, nieder_points, recovery_rule, sahgal_reirradiation
from wervelwijzer.language.text import Text

Rule = Callable[[tuple[Course, ...], Circumstances, Settings], tuple[Outcome, ...]]

RULES: dict[LimitName, Rule] = {
    "quantec_conventional": quantec_conventional,
    "quantec_converted": quantec_converted,
    "quantec_stereotactic": quantec_stereotactic,
    "hytec_de_novo": hytec_de_novo,
    "sahgal_reirradiation": sahgal_reirradiation,
    "nieder": nieder,
    "recovery_rule": recovery_rule,
    "nieder_points": nieder_points,
}


@dataclass(frozen=True)
class Judgement:
    """What one limit says: an outcome for each judgement that is still possible, and what can still change it.

    `assumed` are the conventional courses whose prescribed dose was taken for the dose of the cord.
    """

    limit: Limit
    outcomes: tuple[Outcome, ...]
    missing: tuple[Unknown, ...]
    assumed: tuple[int, ...]

    @property
    def possible(self) -> tuple[Verdict, ...]:
        """The judgements that are still possible, in a fixed order."""
        return tuple(outcome.verdict for outcome in self.outcomes)

    @property
    def verdict(self) -> Verdict | None:
        """The judgement, where only one is possible."""
        return self.possible[0] if len(self.possible) == 1 else None


def judge(
    request: Request, *, base_tolerance: Fraction | None = None, table: PointTable | None = None
) -> tuple[Judgement, ...]:
    """Judge all courses of a checked request by every limit."""
    settings = Settings(base_tolerance, table)
    return tuple(_judge(limit, request, settings) for limit in LIMITS)


def _judge(limit: Limit, request: Request, settings: Settings) -> Judgement:
    @cache
    def outcomes_of(now: Circumstances) -> tuple[Outcome, ...]:
        return RULES[limit.name](request.all, now, settings)

    found: dict[Verdict, list[Outcome]] = {}
    missing: list[Unknown] = []
    for completion in completions(request):
        for outcome in outcomes_of(completion):
            found.setdefault(outcome.verdict, []).append(outcome)
            missing += [Unknown("cord_dose", number) for number in outcome.cord_dose_of]
    for unknown, groups in variations(request) if len(found) > 1 else ():
        if any(len({_verdicts(outcomes_of(one)) for one in group}) > 1 for group in groups):
            missing.append(unknown)
    outcomes = tuple(Outcome(verdict, _reasons(found[verdict])) for verdict in VERDICTS if verdict in found)
    return Judgement(limit, outcomes, tuple(dict.fromkeys(missing)), _assumed(request))


def _reasons(outcomes: list[Outcome]) -> tuple[Text, ...]:
    """The reasons that hold in every completion with this judgement; else those of the most favourable completion."""
    always = tuple(line for line in outcomes[0].reasons if all(line in outcome.reasons for outcome in outcomes))
    return always or outcomes[0].reasons


def _verdicts(outcomes: tuple[Outcome, ...]) -> tuple[Verdict, ...]:
    return tuple(outcome.verdict for outcome in outcomes)


def _assumed(request: Request) -> tuple[int, ...]:
    return tuple(
        number
        for number, course in enumerate(request.all)
        if not course.cord_dose_known and course.technique != "stereotactic"
    )
