"""Which fact to ask next: per model the one whose answer leaves the fewest groups, and the best over all models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.engine import follow
from wervelwijzer.diagrams.questions import left_by_answer, split
from wervelwijzer.diagrams.restrict import View
from wervelwijzer.facts import FACTS
from wervelwijzer.guideline.defaults import DEFAULTS
from wervelwijzer.language.decisions import NOT_APPLICABLE
from wervelwijzer.prognosis.result import Comparison, Interview, Left, ModelResult, NextQuestion, Settles

if TYPE_CHECKING:
    from wervelwijzer.prognosis.reader import Reader

ASKED = 3
"""How many questions are proposed."""


def interview(reader: Reader, comparison: Comparison, complete: Mapping[str, FactValue], view: View) -> Interview:
    """What to ask; `complete` are the known facts with their defaults, as `view` sees them."""
    gains: dict[int, dict[str, float]] = {}
    settles, missing = {}, {}
    for result in comparison.models:
        if not result.model.computed:
            continue
        asking = _Asking(reader, complete, view, result)
        missing[result.model.code] = asking.missing()
        found = asking.settles()
        if found is not None:
            settles[result.model.code] = found
            for place, share in asking.gains.items():
                gains.setdefault(place, {})[result.model.code] = share
    return Interview(missing, settles, _questions(comparison, gains))


def _questions(comparison: Comparison, gains: Mapping[int, Mapping[str, float]]) -> tuple[NextQuestion, ...]:
    """The unknown facts that take most doubt away over all models that are heard."""
    heard = {result.model.code for result in comparison.models if result.speaks}
    ranked = []
    for place, of_models in gains.items():
        codes = tuple([code for code, gain in of_models.items() if code in heard and gain > 0])
        if codes:
            ranked.append((-sum([of_models[code] for code in codes]), place, codes))
    ranked.sort()
    return tuple([NextQuestion(FACTS[place], codes, -gain) for gain, place, codes in ranked[:ASKED]])


class _Asking:
    """One model of one patient, while it is asked what would settle it."""

    def __init__(self, reader: Reader, complete: Mapping[str, FactValue], view: View, result: ModelResult) -> None:
        self.reader = reader
        self.complete = complete
        self.view = view
        decision = result.model.group or result.model.total
        assert decision is not None
        self.decision = decision
        self.node = view.restrict(reader.roots[decision.name])
        self.gains: dict[int, float] = {}

    def missing(self) -> tuple[str, ...]:
        """The unknown facts that can still change the model's outcome."""
        return self.reader.missing(self.view, self.node)

    def settles(self) -> Settles | None:
        """The unknown fact whose answer leaves the fewest groups: on average, then at most, then asked first."""
        outcomes = self.view.outcomes[self.node]
        if outcomes.bit_count() < 2:
            return None
        left = self._through_defaults(left_by_answer(self.view, self.node), outcomes)
        inside = outcomes & ~self._outside_table()
        groups = inside if inside.bit_count() > 1 else outcomes
        ranked = {place: [after & groups for after in answers if after & groups] for place, answers in left.items()}
        self.gains = split(groups, ranked)
        counts = {place: [after.bit_count() for after in answers] for place, answers in ranked.items()}
        best = min(counts, key=lambda place: (sum(counts[place]) / len(counts[place]), max(counts[place]), place))
        in_words = self.reader.forest.cells[best].merged(left[best])
        answers = tuple([Left(words, self.reader.in_order(self.decision, after)) for words, after in in_words])
        return Settles(FACTS[best], sum(counts[best]) / len(counts[best]), max(counts[best]), answers)

    def _outside_table(self) -> int:
        """The bit of the place outside the table: it is no group, so the questions are not ranked by it."""
        forest = self.reader.forest
        return forest.outcomes[forest.terminal(NOT_APPLICABLE)]

    def _through_defaults(self, left: dict[int, list[int]], outcomes: int) -> dict[int, list[int]]:
        """A fact that would follow from another unknown one is asked through that one, which people know better."""
        variable, cells = self.reader.variable, self.reader.forest.cells
        for default in DEFAULTS:
            fact, follows = variable[default.fact], variable[default.follows]
            if fact not in left or default.follows in self.complete or follows in left:
                continue
            answers = left.pop(fact)
            samples = [value for value in cells[follows].samples if value is not None]
            taken = [follow(default, value) for value in samples]
            left[follows] = [outcomes if one is None else answers[cells[fact].index(one)] for one in taken]
        return left
