"""One instant of the walk through a record: what happened, and how everything stands then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wervelwijzer.pathway.facts import Facts
from wervelwijzer.pathway.goals import Goal, Standing
from wervelwijzer.pathway.record import Happening


@dataclass
class Instant:
    """One instant of the walk: what happened, and the facts as they are then.

    `unheld` are the entries that called an ad hoc meeting which was not held, once none lies ahead.
    """

    when: datetime
    at: datetime
    happenings: Sequence[Happening]
    facts: Facts
    cells: list[int]
    unheld: frozenset[str] = frozenset()
    _frozen: dict[datetime, list[int]] = field(default_factory=dict)

    def standing(self, goal: Goal) -> Standing:
        """How a goal stands."""
        return self.facts.reader.standing(goal, self.cells)

    def standing_since(self, goal: Goal, since: datetime) -> Standing:
        """How it would stand had no time passed since a clock started: waiting alone lifts nothing."""
        if not self.facts.grows:
            return self.standing(goal)
        if since not in self._frozen:
            self._frozen[since] = self.facts.cells(self.when, since)
        return self.facts.reader.standing(goal, self._frozen[since])

    def standing_where(self, goal: Goal, fact: str) -> Standing:
        """How it would stand if a fact were true as well."""
        return self.facts.reader.standing(goal, self.facts.reader.cells({**self.facts.known(self.when), fact: True}))
