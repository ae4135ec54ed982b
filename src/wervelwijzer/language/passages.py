"""What a source says beside its recommendations: definitions, base rates, evidence, lists, and what is not computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wervelwijzer.language.decisions import Decision
from wervelwijzer.language.models import Model
from wervelwijzer.language.recommendations import Performer, Recommendation, Strength
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

Fate = Literal["computed", "shown", "information", "not_computed"]
"""What became of a sentence: a rule decides by it, it is shown where it matters, it informs, or it is not computed."""


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class Passage:
    """Sentences of a source that are no recommendation of their own, in our words.

    `computed_by` names the decisions, recommendations and models that carry them out; `not_computed` says why nothing
    does where something could be expected. With neither it is information. `title` is the term that a definition
    defines, or the heading of a list; `items` are the entries of a list. `reading` is our interpretation.
    """

    id: str
    section: str
    sources: tuple[Place, ...]
    says: Text
    title: Text | None = None
    items: tuple[Text, ...] = ()
    computed_by: tuple[Decision | Recommendation | Model, ...] = ()
    not_computed: Text | None = None
    strength: Strength | None = None
    by: Performer | None = None
    reading: Text | None = None

    @property
    def fate(self) -> Fate:
        """What became of these sentences."""
        if self.computed_by:
            return "computed"
        return "not_computed" if self.not_computed else "information"

    @property
    def carried_out_by(self) -> tuple[str, ...]:
        """The names of what computes it, as `show` knows them."""
        return tuple(_name(carrier) for carrier in self.computed_by)

    def __repr__(self) -> str:
        return f"<passage {self.id}>"


def _name(carrier: Decision | Recommendation | Model) -> str:
    match carrier:
        case Recommendation():
            return carrier.id
        case Decision():
            return carrier.name
        case Model():
            return carrier.code
