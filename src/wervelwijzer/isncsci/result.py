"""What an examination gives: each result as the exact set of values that some completion of the unknowns has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

NOT_APPLICABLE = "NA"
"""The zone of partial preservation where there is none to give."""

Values = tuple[str, ...]
"""The possible values in order, from rostral to caudal; one value alone is certain."""


class Score(NamedTuple):
    """The lowest and the highest total that is still possible; every total between them is possible too."""

    lowest: int
    highest: int


class Both(NamedTuple):
    """A result for each side."""

    right: Values
    left: Values


class Scores(NamedTuple):
    """A score for each side and in total."""

    right: Score
    left: Score
    total: Score


@dataclass(frozen=True, slots=True)
class Result:
    """The classification.

    Levels are C1 to S3 or INT; `completeness` is complete or incomplete; `ais` is A to E; a zone is a segment or NA.
    Light touch and pin prick go to 56 a side and 112 in total; motor scores to 25 a limb and 50 for both arms or
    legs (they are not to be added to 100). `within_one_segment` says whether the findings can lie in one segment
    alone, with the anal examination intact: then they may be of a root and not of the cord.
    """

    sensory_level: Both
    motor_level: Both
    neurological_level: Values
    completeness: Values
    ais: Values
    sensory_zone: Both
    motor_zone: Both
    light_touch: Scores
    pin_prick: Scores
    upper_motor: Scores
    lower_motor: Scores
    within_one_segment: bool


def certain(values: Values) -> str | None:
    """The value where only one is possible."""
    return values[0] if len(values) == 1 else None
