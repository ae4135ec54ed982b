"""Survival models as the guideline presents them: what they need, what they publish, and how far to trust them."""

from __future__ import annotations

from dataclasses import dataclass, field

from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement


@dataclass(frozen=True, eq=False)
class Caveat:
    """A remark on a model for this patient, shown unless its condition is certainly false (always, without one)."""

    says: Text
    when: Statement | None = None


@dataclass(frozen=True, eq=False, kw_only=True)
class Model:
    """A published survival model. `result` is the group that it assigns; None where it cannot be computed."""

    code: str
    label: Text
    recommended: bool
    points: Decision | None
    result: Decision | None
    published: dict[Value, Text] = field(default_factory=dict)
    derived_from: Text
    caveats: tuple[Caveat, ...] = ()
