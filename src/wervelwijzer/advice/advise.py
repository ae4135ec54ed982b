"""From a case to the result object."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from wervelwijzer.advice.case import FIRST_YEAR, LAST_YEAR, Case, FactValue, check_case
from wervelwijzer.advice.engine import Engine, engine
from wervelwijzer.advice.findings import Settled, find
from wervelwijzer.advice.result import Advice, Advised, Due, Prognosis, Reason, Warned
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.warnings import Warn


def advise(case: Case | Mapping[str, object], at: datetime | None = None) -> Advice:
    """What the guideline says of a case.

    Args:
        case: groups of facts as in the interface, `{"neurology": {"radicular_deficit": "unilateral"}, ...}`; an
            absent or null fact is unknown. An optional group `events` holds the moments that start clocks.
        at: the moment of asking, with an offset or zone. A clock whose event has no moment of its own is counted
            from it, and says so (`due.assumed`). Without it such a clock has hours but no absolute end.

    Raises:
        CaseError: the case holds a name, type or value that the vocabulary does not have; it lists every problem.
        ValueError: `at` has no offset, or lies where no clock can run.
    """
    if at is not None and at.utcoffset() is None:
        raise ValueError(f"at={at.isoformat()} has no offset. Give a moment with a time zone: datetime.now(UTC).")
    if at is not None and not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise ValueError(f"at={at.isoformat()} is no moment to ask: give one from {FIRST_YEAR} to {LAST_YEAR}.")
    if not isinstance(case, Case):
        case = check_case(case)
    return answer(engine(), case, at)


def answer(engine: Engine, case: Case, at: datetime | None = None) -> Advice:
    """What an engine's rules say of a case that was checked before."""
    known, used = engine.with_defaults(case.known)
    found = find(engine, engine.cells(known))
    filled = _Filling(engine, case, known, at)
    decisions = found.decisions
    return Advice(
        known=case.known,
        decisions=decisions,
        recommendations=tuple([settled.same or filled.advised(settled) for settled in found.settled]),
        questions=found.questions,
        prognosis=tuple(
            [
                Prognosis(
                    model,
                    decisions[model.result.name] if model.result else None,
                    decisions[model.points.name] if model.points else None,
                    caveats,
                )
                for model, caveats in zip(engine.rules.models, found.caveats, strict=True)
            ]
        ),
        warnings=tuple([Warned(warning) for warning in found.warnings if filled.warns(warning)]),
        derived=tuple([(default, known[default.fact]) for default in used]),
        at=at,
    )


class _Filling:
    """Fills in what cells do not tell: the values as they were given, and the moments."""

    def __init__(self, engine: Engine, case: Case, known: Mapping[str, FactValue], at: datetime | None) -> None:
        self.engine = engine
        self.case = case
        self.known = known
        self.at = at

    def advised(self, settled: Settled) -> Advised:
        """A recommendation with its clock and the values that it rests on."""
        because = tuple([self._reason(variable) for variable in settled.because])
        return Advised(
            settled.recommendation,
            settled.status,
            settled.overridden_by,
            settled.unless,
            self._due(settled.recommendation),
            because,
            settled.missing,
        )

    def warns(self, warning: Warn) -> bool:
        """Whether a warning whose condition is certain also has the facts recorded that it is about."""
        known = self.case.known
        if any(fact.name not in known for fact in warning.known):
            return False
        if warning.exceeds is None:
            return True
        one, other = (known.get(fact.name) for fact in warning.exceeds)
        return isinstance(one, int | float) and isinstance(other, int | float) and one > other

    def _reason(self, variable: int) -> Reason:
        """The fact as it was given; for a fact that was derived, the one that it follows."""
        fact = self.engine.order[variable]
        if fact.name not in self.case.known and fact.name in self.known:
            fact = self.engine.order[self.engine.variable[self.engine.follows[fact.name].follows]]
        return Reason(fact, self.case.known.get(fact.name))

    def _due(self, rec: Recommendation) -> Due | None:
        if rec.due is None:
            return None
        moment = self.case.events.get(rec.due.starts)
        return Due(rec.due.starts, rec.due.hours, moment or self.at, assumed=moment is None and self.at is not None)
